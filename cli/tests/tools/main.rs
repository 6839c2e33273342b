//! The tools round descriptors, as their user runs them.

mod audit;
mod changelog;
mod diff;
mod files;
mod fmt;
#[path = "../input/mod.rs"]
mod input;
mod lint;
mod migrate;
mod new;
mod programs;
mod schema;
mod snapshot;
mod support;
