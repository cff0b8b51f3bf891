//! What several tests of the window use.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod cpu;
pub mod gallery;
pub mod home;
