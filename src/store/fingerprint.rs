//! By what a project is known again: a review keeps it, so that a later change of the proposal shows.

use super::Digest;
use super::writer::{self, WriteError};
use crate::project::Project;

/// SHA-256 of the content in its canonical text, in hexadecimal figures: the same for a file with a passphrase and
/// without, whatever program wrote it.
pub fn fingerprint(project: &Project) -> Result<String, WriteError> {
    Ok(Digest::of(writer::to_lines(project)?.as_bytes()).hex())
}
