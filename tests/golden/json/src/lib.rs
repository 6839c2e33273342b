//! A platform with the transport `json`: `spec` says how it is called, `src/bindings` is what is
//! generated from it, and compared with it by the tests of the crate above.


#[rustfmt::skip]
mod bindings;

pub use bindings::*;
pub use doudian_runtime::neutral::*;

/// What generated code calls.
#[doc(hidden)]
pub use doudian_runtime::generated as rt;
