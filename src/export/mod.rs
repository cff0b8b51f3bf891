//! Documents as files, one room a format. An exporter takes a document of [`note`](crate::note) and returns bytes;
//! who asked for them writes them.

pub mod docx;
pub mod picture;

mod xml;
