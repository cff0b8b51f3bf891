//! What several tests of the window use.

pub mod cpu;
pub mod gallery;
