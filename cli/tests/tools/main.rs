//! The tools round descriptors, as their user runs them.

mod files;
mod fmt;
mod lint;
mod new;
mod programs;
mod schema;
mod snapshot;
mod support;
