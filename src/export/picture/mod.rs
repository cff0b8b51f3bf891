//! Figures as pictures: SVG, and PNG for programs that show no SVG.
//!
//! Texts are drawn as outlines, so that a figure looks the same where the fonts of the house are not installed. A
//! line with a character that those fonts lack stays text in the SVG, and the reader's own fonts show it.

mod colour;
mod faces;
mod png;
mod svg;

pub use colour::{colour, hex};
pub use faces::{Cut, Faces};
pub use png::png;
pub use svg::{MARGIN, svg};
