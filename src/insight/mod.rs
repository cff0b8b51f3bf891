//! What follows from a project, computed and never stored. Pure functions from catalogue and project.

pub mod indicators;
