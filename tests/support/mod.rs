//! What several tests use.
#![allow(dead_code, unused_imports, reason = "each test file uses its own part")]

pub mod cpu;
pub mod desk;
pub mod gallery;
pub mod home;
pub mod page;
pub mod scenario;
pub mod world;

pub use scenario::{Dice, apply, content, indicator, project, random, random_command};
pub use world::*;
