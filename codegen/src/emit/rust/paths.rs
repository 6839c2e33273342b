//! Where the emitted code finds what it refers to.

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};

use crate::krate::CratePath;
use crate::model::Platform;

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
    pub examples: Option<String>,
    /// Attributes that users add to types, by Rust name.
    pub attributes: Attributes,
}

/// Attributes by the Rust name of the type that they are added to.
pub type Attributes = BTreeMap<String, TokenStream>;

impl Paths {
    /// For modules inside the published crate.
    pub fn in_crate(platform: &Platform) -> Self {
        let facts = format_ident!("{}", platform.name.to_uppercase());
        let krate = &platform.rust.krate;
        Self {
            runtime: quote!(crate::rt),
            types: quote!(crate),
            published: quote!(crate),
            platform: quote!(crate::#facts),
            features: true,
            examples: (!krate.is_empty()).then(|| krate.replace('-', "_")),
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

    /// For another crate, which adds these attributes to types.
    pub(super) fn beside<'a>(
        platform: &Platform,
        krate: &CratePath,
        attributes: impl Iterator<Item = (&'a str, &'a str)>,
        types: TokenStream,
    ) -> Self {
        let attributes: Attributes = attributes
            .filter_map(|(name, text)| Some((name.to_owned(), text.parse().ok()?)))
            .collect();
        let krate = crate_tokens(krate, Span::call_site());
        Self { attributes, ..Self::downstream(platform, &krate, types) }
    }
}

/// The path of a crate as tokens. What the compiler says about it, it says at `span`.
pub fn crate_tokens(krate: &CratePath, span: Span) -> TokenStream {
    let global = krate.is_global().then(|| quote!(::));
    let names = krate.names().map(|name| format_ident!("{name}", span = span));
    quote!(#global #(#names)::*)
}
