//! Files on disk. Only this room, the commands and `main` touch them.

pub mod content;
