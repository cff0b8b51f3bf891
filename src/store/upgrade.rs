//! Older versions of the project file, each read by its own frozen reader and brought up step by step.
//!
//! A reader here is never changed after its version was released: files of that version are in people's hands.
//! There is one version so far, so there is nothing to bring up; a version that no reader knows is said to be that.

use super::file::Header;
use super::read_error::ReadError;
use crate::project::Project;

/// Reads a project's file of an older version.
pub(super) fn read(_text: &str, version: u32) -> Result<(Project, Header), ReadError> {
    Err(ReadError::UnknownVersion(version))
}
