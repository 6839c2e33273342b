//! The attribute macro [`macro@doudian_api`]: the generator of the crate `doudian`, for
//! methods that the crate does not have.

mod module;

use proc_macro::TokenStream;

/// Fills a module with the typed pair of a descriptor.
///
/// ```ignore
/// use doudian::doudian_api;
///
/// #[doudian_api(spec = "apis/vip.memberScore.yaml")]
/// pub mod vip_member_score {}
/// ```
///
/// `spec` is a file, relative to the folder of the crate's Cargo.toml; the crate is built
/// again when the file changes. What the module holds already stays. The module then has
/// `DoudianVipMemberScoreRequest`, `DoudianVipMemberScoreResponse` and the method's own
/// types, exactly as the command generates them. A mistake in the descriptor is an error of
/// the compiler, with file, line and column.
///
/// The crate needs `doudian` among its dependencies, under that name.
#[proc_macro_attribute]
pub fn doudian_api(arguments: TokenStream, item: TokenStream) -> TokenStream {
    module::expand(arguments.into(), item.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
