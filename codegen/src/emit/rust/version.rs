//! The version of the description that code was generated from.

use std::hash::{Hash, Hasher};

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::counts::Counts;
use super::docs;
use crate::emit::source::Content;
use crate::model::{Platform, Source, Version};

/// The constant with the version; nothing where the description has none.
pub(super) fn constant(version: Option<&Version>, runtime: &TokenStream) -> Option<TokenStream> {
    let Version { number, date, .. } = version?;
    let (docs, number) = (docs::version(), Literal::u32_unsuffixed(*number));
    Some(quote! {
        #docs
        pub const SPEC_VERSION: #runtime::SpecVersion =
            #runtime::SpecVersion::new(#number, #date);
    })
}

/// What the documentation of a crate says of the version, for its first page to take in.
pub(super) struct Page<'m> {
    title: &'m str,
    version: &'m Version,
    counts: Counts,
    sources: &'m [Source],
}

impl<'m> Page<'m> {
    pub(super) fn of(platform: &'m Platform) -> Option<Self> {
        Some(Self {
            title: &platform.title,
            version: platform.version.as_ref()?,
            counts: Counts::of(platform),
            sources: &platform.sources,
        })
    }
}

/// Where the history lies makes no text.
impl Hash for Page<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.title, self.version.number, &self.version.date).hash(state);
        (self.counts, self.sources).hash(state);
    }
}

impl Content for Page<'_> {
    fn text(&self) -> String {
        docs::version_page(self.title, self.version, self.counts, self.sources)
    }
}
