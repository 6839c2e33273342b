//! What the user's crate calls the crate `doudian`.

use proc_macro_crate::{FoundCrate, crate_name};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, Path};

/// The path of the crate: as the user says, or else as their Cargo.toml does.
pub(crate) fn crate_path(said: Option<&Path>) -> TokenStream {
    if let Some(path) = said {
        return quote!(#path);
    }
    let name = match crate_name("doudian") {
        Ok(FoundCrate::Name(name)) => name,
        // Its own tests and examples use it like anybody else. If it is nowhere to be found,
        // the compiler says so best.
        Ok(FoundCrate::Itself) | Err(_) => "doudian".to_owned(),
    };
    let name = Ident::new(&name, Span::call_site());
    quote!(::#name)
}
