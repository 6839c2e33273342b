//! Bindings for other crates, which have descriptors of their own but no platform file.

use proc_macro2::TokenStream;

use crate::emit::{self, Paths};
use crate::{Diagnostics, SourceFile, compile, doudian_platform};

/// Everything that the descriptors define, for one module of another crate; `krate` is what
/// that crate calls the published one, for example `::doudian`.
///
/// # Errors
///
/// Every problem of every file.
pub fn module_items(
    sources: &[SourceFile],
    krate: &TokenStream,
) -> Result<TokenStream, Diagnostics> {
    let mut sources = sources.to_vec();
    sources.push(doudian_platform());
    let model = compile(&sources)?;
    let items = model.platforms.iter().map(|platform| {
        let paths = Paths::downstream(platform, krate);
        emit::module_items(platform, &paths)
    });
    Ok(items.collect())
}
