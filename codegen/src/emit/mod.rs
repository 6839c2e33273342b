//! Model to Rust items. One module per kind of item; nothing here can fail, because
//! everything that could was checked before the model was made.
//!
//! All front doors (the command, `build.rs`, the attribute macro) go through
//! [`api_items`], so the same descriptor gives the same tokens everywhere.

mod api;
mod definitions;
mod docs;
mod downstream;
mod enumeration;
mod example;
mod inbound;
mod layout;
mod part;
mod record;
mod source;
mod ty;
mod unit;
mod wire;
mod written;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

pub use downstream::{Downstream, Files, lints};
pub(crate) use downstream::{file_of, file_of_types};
pub(crate) use layout::shown;
pub use layout::{crate_files, feature_list, runtime_file};
pub use source::{GENERATED, SourceText};
pub use written::{Written, WrittenField, written_aliases, written_request, written_structure};

use crate::model::{Api, Platform};

/// Where the emitted code finds what it refers to.
#[derive(Clone, Debug)]
pub struct Paths {
    /// The module of the runtime that generated code calls, for example `crate::rt`.
    pub runtime: TokenStream,
    /// Where types of other modules are, for example `crate`.
    pub types: TokenStream,
    /// Where the types of the published crate are.
    pub published: TokenStream,
    /// The static with the platform's facts, for example `crate::DOUDIAN`.
    pub platform: TokenStream,
    /// Whether there is a feature for each family.
    pub features: bool,
    /// The crate that examples in the documentation import from. Elsewhere there are none,
    /// since they would become tests of somebody else's crate.
    pub examples: Option<&'static str>,
    /// Attributes that users add to types, by Rust name.
    pub attributes: Attributes,
}

/// Attributes by the Rust name of the type that they are added to.
pub type Attributes = BTreeMap<String, TokenStream>;

impl Paths {
    /// For modules inside the published crate.
    pub fn in_crate(platform: &Platform) -> Self {
        let facts = format_ident!("{}", platform.name.to_uppercase());
        Self {
            runtime: quote!(crate::rt),
            types: quote!(crate),
            published: quote!(crate),
            platform: quote!(crate::#facts),
            features: true,
            examples: Some("doudian"),
            attributes: Attributes::new(),
        }
    }

    /// For another crate, which knows the published one as `krate` (`::doudian`, unless it
    /// has renamed it) and has the types of other modules in `types`.
    pub fn downstream(platform: &Platform, krate: &TokenStream, types: TokenStream) -> Self {
        let facts = format_ident!("{}", platform.name.to_uppercase());
        // A platform that no file describes is the published crate's.
        let platform =
            if platform.file.is_empty() { quote!(#krate::#facts) } else { quote!(#types::#facts) };
        Self {
            runtime: quote!(#krate::rt),
            types,
            published: quote!(#krate),
            platform,
            features: false,
            examples: None,
            attributes: Attributes::new(),
        }
    }
}

/// Everything that one method's descriptor defines: request, response, the method's own
/// structures and enums, and what ties them together.
pub fn api_items(platform: &Platform, api: &Api, paths: &Paths) -> TokenStream {
    unit::Unit::Api(api).items(platform, paths)
}

/// Everything that a platform's descriptors define, in one module.
pub fn module_items(platform: &Platform, paths: &Paths) -> TokenStream {
    let mut uses = ty::Uses::new(platform, None, paths);
    let mut body = TokenStream::new();
    for unit in unit::units(platform) {
        body.extend(unit.own(platform, paths, &mut uses));
    }
    body.extend(type_items(platform, &mut uses));
    if !platform.file.is_empty() {
        body.extend(wire::facts(platform));
    }
    let imports = uses.imports(paths);
    quote!(#imports #body)
}

/// The structures and enums that belong here.
fn type_items(platform: &Platform, uses: &mut ty::Uses<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for record in platform.structs.values() {
        if uses.is_home(&record.home) {
            tokens.extend(record::structure(platform, record, uses));
            tokens.extend(inbound::tied(platform, record, uses));
        }
    }
    for enumeration in platform.enums.values() {
        if uses.is_home(&enumeration.home) {
            tokens.extend(enumeration::items(enumeration, uses));
        }
    }
    tokens
}
