//! The obstacle course: `spec` holds small descriptors, `src/bindings` what is generated from
//! them. That this crate builds, with each of its features alone, is half of the test.
//!
//! `UPDATE_GOLDEN=1 cargo test -p doudian-golden-tests --no-default-features` writes what is expected
//! anew; without the features, since what was expected need not build any more.

#[rustfmt::skip]
mod bindings;

pub use bindings::*;
pub use doudian_runtime::neutral::*;

/// What generated code calls.
#[doc(hidden)]
pub use doudian_runtime::generated as rt;
