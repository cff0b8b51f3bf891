//! One file a format. An exporter returns text or bytes; the store and the commands write them.

pub mod csv;
pub mod ical;
