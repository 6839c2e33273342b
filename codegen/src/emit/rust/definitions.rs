//! The file of what is defined in one place: a method with its types, or shared types.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::excerpt::{Excerpt, Index};
use super::paths::Paths;
use super::print::Items;
use super::ty::Uses;
use super::types;
use super::unit::units;
use crate::krate::CratePath;
use crate::model::{Home, Platform};

/// Where generated code stands.
#[derive(Clone, Copy)]
pub(super) enum Stand<'m> {
    /// In the published crate.
    Published,
    /// In a crate that knows the published one by this path, and adds these attributes to types.
    Beside { krate: &'m CratePath, attributes: &'m BTreeMap<String, String> },
}

#[derive(Hash)]
pub(super) struct Definitions<'m> {
    home: Home,
    excerpt: Excerpt<'m>,
    /// The path of the published crate, unless it is that.
    krate: Option<&'m CratePath>,
    /// What is added to the types of this place.
    attributes: BTreeMap<&'m str, &'m str>,
}

impl<'m> Definitions<'m> {
    pub(super) fn new(index: &Index<'m>, home: Home, stand: Stand<'m>) -> Self {
        let excerpt = index.excerpt(&home);
        let (krate, attributes) = match stand {
            Stand::Published => (None, BTreeMap::new()),
            Stand::Beside { krate, attributes } => {
                let own = excerpt.types_of(&home);
                let own = own.filter_map(|name| Some((name, attributes.get(name)?.as_str())));
                (Some(krate), own.collect())
            }
        };
        Self { home, excerpt, krate, attributes }
    }

    fn paths(&self, platform: &Platform) -> Paths {
        match self.krate {
            None => Paths::in_crate(platform),
            Some(krate) => {
                let attributes = self.attributes.iter().map(|(name, text)| (*name, *text));
                Paths::beside(platform, krate, attributes, quote!(super))
            }
        }
    }
}

impl Items for Definitions<'_> {
    fn items(&self) -> TokenStream {
        let platform = self.excerpt.platform();
        let paths = self.paths(&platform);
        if let Some(unit) = units(&platform).find(|unit| unit.home() == self.home) {
            return unit.items(&platform, &paths);
        }
        let mut uses = Uses::new(&platform, Some(&self.home), &paths);
        let types = types::items(&platform, &mut uses);
        let imports = uses.imports(&paths);
        quote!(#imports #types)
    }
}
