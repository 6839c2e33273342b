//! Which items go into which file of the published crate, and behind which feature.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::ty::Uses;
use super::unit::{Unit, units};
use super::{Paths, api, docs, inbound, type_items};
use crate::model::{EVENT, Home, MESSAGES, Model, Platform, SPI, Struct};

/// What every generated file begins with. Files that begin so, and only those, may be
/// overwritten and removed.
pub const GENERATED: &str = "// @generated";

/// One file, not yet emitted: tokens cannot cross threads, but this can.
pub struct SourceText<'m> {
    /// Path below the output folder, with `/`.
    pub path: String,
    /// The file or files that it is made from.
    pub source: String,
    items: Box<dyn Fn() -> TokenStream + Send + Sync + 'm>,
}

impl<'m> SourceText<'m> {
    pub(super) fn new(
        path: String,
        source: impl Into<String>,
        items: impl Fn() -> TokenStream + Send + Sync + 'm,
    ) -> Self {
        Self { path, source: source.into(), items: Box::new(items) }
    }

    /// The items.
    pub fn tokens(&self) -> TokenStream {
        (self.items)()
    }
}

/// The files of the published crate.
///
/// `strip` is cut off the names of descriptor files, so that the output does not depend on
/// where the spec lies.
pub fn crate_files<'m>(model: &'m Model, strip: &str) -> Vec<SourceText<'m>> {
    let mut files = Vec::new();
    for platform in &model.platforms {
        platform_files(platform, strip, &mut files);
    }
    files.push(SourceText::new("mod.rs".to_owned(), "the descriptors of every platform", || {
        let modules = model.platforms.iter().map(|platform| {
            let module = format_ident!("{}", platform.name);
            quote!(mod #module; pub use #module::*;)
        });
        quote!(#(#modules)*)
    }));
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}

/// The features: one per family, sorted.
pub fn feature_list(model: &Model) -> Vec<String> {
    let families = model.platforms.iter().flat_map(units).map(Unit::family);
    families.map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The name of a file, as headers show it.
pub(crate) fn shown(strip: &str) -> impl Fn(&str) -> String {
    move |file| file.strip_prefix(strip).unwrap_or(file).trim_matches('/').to_owned()
}

fn platform_files<'m>(platform: &'m Platform, strip: &str, files: &mut Vec<SourceText<'m>>) {
    let shown = shown(strip);
    let folder = &platform.name;
    let mut families: Families<'m> = BTreeMap::new();
    for unit in units(platform) {
        let (family, module) = (unit.family(), unit.module());
        families.entry(family).or_default().push(module);
        let path = format!("{folder}/{family}/{module}.rs");
        files.push(SourceText::new(path, shown(unit.file()), move || {
            unit.items(platform, &Paths::in_crate(platform))
        }));
    }
    if let Some(modules) = families.get_mut(MESSAGES) {
        modules.push(EVENT);
        let path = format!("{folder}/{MESSAGES}/{EVENT}.rs");
        let source = "the descriptors of all push messages";
        files.push(SourceText::new(path, source, || inbound::event(platform)));
    }
    for (family, modules) in families.clone() {
        let path = format!("{folder}/{family}/mod.rs");
        let source = format!("the descriptors of the family {family}");
        files.push(SourceText::new(path, source, move || family_module(&modules)));
    }
    let topics = topics(platform);
    for topic in topics.keys() {
        let path = format!("{folder}/types/{topic}.rs");
        let source = format!("the shared types {topic}");
        let home = Home::Shared(topic.clone());
        files.push(SourceText::new(path, source, move || {
            shared_items(platform, &home, &Paths::in_crate(platform))
        }));
    }
    let with_types = !topics.is_empty();
    if with_types {
        let path = format!("{folder}/types/mod.rs");
        files.push(SourceText::new(path, "the shared types", move || types_module(&topics)));
    }
    files.push(SourceText::new(format!("{folder}/mod.rs"), shown(&platform.file), move || {
        platform_module(platform, &families, with_types)
    }));
}

pub(super) fn shared_items(platform: &Platform, home: &Home, paths: &Paths) -> TokenStream {
    let mut uses = Uses::new(platform, Some(home), paths);
    let items = type_items(platform, &mut uses);
    let imports = uses.imports(paths);
    quote!(#imports #items)
}

/// The families of a platform, and their modules.
type Families<'m> = BTreeMap<&'m str, Vec<&'m str>>;

fn family_module(modules: &[&str]) -> TokenStream {
    let modules = modules.iter().map(|module| {
        let module = format_ident!("{module}");
        quote!(mod #module; pub use #module::*;)
    });
    quote!(#(#modules)*)
}

fn types_module(topics: &Topics) -> TokenStream {
    let modules = topics.iter().map(|(topic, families)| {
        let module = format_ident!("{topic}");
        let gate = families.as_ref().map(|families| {
            let mut families = families.iter();
            match (families.next(), families.len()) {
                (Some(only), 0) => quote!(#[cfg(feature = #only)]),
                (first, _) => {
                    let families = first.into_iter().chain(families);
                    quote!(#[cfg(any(#(feature = #families),*))])
                }
            }
        });
        quote!(#gate mod #module; #gate pub use #module::*;)
    });
    quote!(#(#modules)*)
}

fn platform_module(platform: &Platform, families: &Families<'_>, with_types: bool) -> TokenStream {
    let modules = families.iter().map(|(family, modules)| {
        let module = format_ident!("{family}");
        let count = modules.len();
        let docs = match *family {
            MESSAGES => format!(" Push messages: {} types.", platform.messages.len()),
            SPI => format!(" SPI: {count} methods that the platform calls."),
            family => format!(" Family `{family}`: {count} methods."),
        };
        quote! {
            #[doc = #docs]
            #[cfg(feature = #family)]
            pub mod #module;
            #[doc(inline)]
            #[cfg(feature = #family)]
            pub use #module::*;
        }
    });
    let types = with_types.then(|| {
        quote! {
            #[doc = " Structures and enums that several methods share."]
            pub mod types;
            #[doc(inline)]
            pub use types::*;
        }
    });
    let facts = facts(platform);
    quote! {
        use crate::rt;
        #(#modules)*
        #types
        #facts
    }
}

/// The static with a platform's facts.
pub(super) fn facts(platform: &Platform) -> TokenStream {
    let name = format_ident!("{}", platform.name.to_uppercase());
    let (text, host) = (&platform.name, &platform.host);
    let errors = api::error_table(&platform.errors, &quote!(rt));
    let docs = format!(" Facts of {}: host and platform codes.", docs::foreign(&platform.title));
    quote! {
        #[doc = #docs]
        pub static #name: rt::Platform = rt::Platform {
            name: #text,
            host: #host,
            errors: #errors,
        };
    }
}

/// A file of shared types, and the families that need it; `None` when it is always built.
pub(super) type Topics = BTreeMap<String, Option<BTreeSet<String>>>;

pub(super) fn topics(platform: &Platform) -> Topics {
    let mut topics = Topics::new();
    let mut note = |home: &Home, families: &[String]| {
        if let Home::Shared(topic) = home {
            let entry = topics.entry(topic.clone()).or_insert_with(|| Some(BTreeSet::new()));
            match entry {
                Some(all) if !families.is_empty() => all.extend(families.iter().cloned()),
                // Nobody names it, so it must be meant for users.
                entry => *entry = None,
            }
        }
    };
    for record in platform.structs.values() {
        note(&record.home, &record.families);
    }
    for item in platform.enums.values() {
        note(&item.home, &item.families);
    }
    // A file is built whole, so whatever any of its structures names must be built as well.
    loop {
        let before = topics.clone();
        for record in platform.structs.values() {
            let Home::Shared(from) = &record.home else { continue };
            let Some(needed) = topics.get(from).cloned() else { continue };
            for to in named_topics(platform, record) {
                match (topics.get_mut(&to), &needed) {
                    (Some(Some(all)), Some(needed)) => all.extend(needed.iter().cloned()),
                    (Some(entry), None) => *entry = None,
                    _ => {}
                }
            }
        }
        if topics == before {
            return topics;
        }
    }
}

/// The files of shared types that a struct's fields name.
fn named_topics(platform: &Platform, record: &Struct) -> Vec<String> {
    let named = record.fields.iter().filter_map(|field| field.ty.named());
    named
        .filter_map(|name| platform.home(name))
        .filter_map(|home| match home {
            Home::Shared(topic) => Some(topic.clone()),
            Home::Method(_) | Home::Message(_) | Home::Spi(_) => None,
        })
        .collect()
}
