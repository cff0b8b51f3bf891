//! Figures made from what follows from a project.

pub mod plot;
mod scale;
