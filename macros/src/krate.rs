//! What the user's crate calls the crate `doudian`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

/// The path of the crate: as the user says, or else as their Cargo.toml does.
pub(crate) fn crate_path(said: Option<&Path>) -> TokenStream {
    if let Some(path) = said {
        return quote!(#path);
    }
    // If it is nowhere to be found, the compiler says so best.
    let path = doudian_codegen::crate_path().ok().and_then(|path| path.parse().ok());
    path.unwrap_or_else(|| quote!(::doudian))
}
