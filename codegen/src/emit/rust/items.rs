//! What the front doors ask for that want items and not files.

use proc_macro2::TokenStream;
use quote::quote;

use super::excerpt::Excerpt;
use super::paths::Paths;
use super::ty::Uses;
use super::types;
use super::unit::{Unit, units};
use crate::model::{Api, Platform};

/// Everything that one method's descriptor defines: request, response, the method's own
/// structures and enums, and what ties them together.
pub fn api_items(platform: &Platform, api: &Api, paths: &Paths) -> TokenStream {
    Unit::Api(api).items(platform, paths)
}

/// Everything that a platform's descriptors define, in one module.
pub fn module_items(platform: &Platform, paths: &Paths) -> TokenStream {
    let mut uses = Uses::new(platform, None, paths);
    let mut body = TokenStream::new();
    for unit in units(platform) {
        body.extend(unit.own(platform, paths, &mut uses));
    }
    body.extend(types::items(platform, &mut uses));
    if !platform.file.is_empty() {
        body.extend(Excerpt::facts(platform).wire());
    }
    let imports = uses.imports(paths);
    quote!(#imports #body)
}
