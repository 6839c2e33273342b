//! The attribute macro [`macro@doudian_api`]: the generator of the crate `doudian`, for
//! methods that the crate does not have.

mod arguments;
mod expand;
mod keys;
mod krate;
mod lints;
mod module;
mod record;
mod sources;

use std::env;

use proc_macro::TokenStream;

/// Docs follow.
#[proc_macro_attribute]
pub fn doudian_api(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let root = env::var_os("CARGO_MANIFEST_DIR").map(Into::into);
    expand::expand(arguments.into(), item.into(), root).into()
}
