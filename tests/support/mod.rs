//! What several tests use.
#![allow(dead_code, unused_imports, reason = "each test file uses its own part")]

pub mod cpu;
pub mod gallery;
pub mod world;

pub use world::*;
