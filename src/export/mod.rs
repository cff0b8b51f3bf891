//! What leaves the program: one file or folder a format. An exporter takes a [`Document`](crate::note::Document) or a
//! figure and returns bytes or text; the store writes them.

pub mod csv;
pub mod docx;
pub mod ical;
pub mod pdf;
pub mod picture;
pub mod svg;

mod xml;
