//! Documents as files. An exporter takes a [`Document`](crate::note::Document) and returns bytes; the store writes them.

pub mod pdf;
