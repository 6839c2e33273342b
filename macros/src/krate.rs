//! What the user's crate calls the crate `doudian`.

use doudian_codegen::CratePath;
use proc_macro2::Span;

/// The path of the crate, and where the compiler complains about it: as the user says, or else
/// as their Cargo.toml does.
pub(crate) fn crate_path(said: Option<&(CratePath, Span)>) -> (CratePath, Span) {
    if let Some(said) = said {
        return said.clone();
    }
    // If it is nowhere to be found, the compiler says so best.
    (doudian_codegen::crate_path().unwrap_or_default(), Span::call_site())
}
