//! What leaves the program: one file a format. An exporter returns bytes or text; the store writes them.

pub mod svg;
