//! Bodies made at random, and what has to hold for each of them.
//!
//! The test `push_fuzz` runs some thousands of them, the program `body-fuzz` among the
//! benchmarks as many as one likes; both include this folder.
#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used)]

mod check;
mod json;
mod maker;
mod mutate;
mod random;
mod reference;

pub use check::{Checker, Outcome};
pub use maker::{Made, Maker};
