//! Which items go into which file of the published crate, and behind which feature.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::definitions::{Definitions, Stand};
use super::excerpt::{Excerpt, Index};
use super::print::{Items, file};
use super::shared_modules::{SharedModules, shared_modules};
use super::unit::{Unit, units};
use super::{docs, inbound, version};
use crate::emit::source::{SourceText, source_name};
use crate::model::{DOUDIAN, EVENT, Home, MESSAGES, Platform, Version};

/// The files of the crate that is generated for a platform.
///
/// `strip` is cut off the names of descriptor files, so that the output does not depend on
/// where the spec lies.
pub fn crate_files<'m>(platform: &'m Platform, strip: &str) -> Vec<SourceText<'m>> {
    let mut files = Vec::new();
    let source_name = source_name(strip);
    let index = Index::new(platform);
    let defined = |home: Home| Definitions::new(&index, home, Stand::Published);
    let mut families: BTreeMap<&'m str, Vec<Module<'m>>> = BTreeMap::new();
    for unit in units(platform) {
        let (family, module) = (unit.family(), unit.module());
        let is_retired = unit.is_retired(platform);
        families.entry(family).or_default().push(Module { name: module, is_retired });
        let path = format!("{family}/{module}.rs");
        files.push(file(path, source_name(unit.file()), defined(unit.home())));
    }
    let counts = families.iter().map(|(family, modules)| (*family, modules.len())).collect();
    if let Some(modules) = families.get_mut(MESSAGES) {
        let is_retired = modules.iter().any(|module| module.is_retired);
        modules.push(Module { name: EVENT, is_retired });
        let path = format!("{MESSAGES}/{EVENT}.rs");
        let source = "the descriptors of all push messages";
        files.push(file(path, source, Event { excerpt: Excerpt::messages(platform) }));
    }
    for (family, modules) in families {
        let path = format!("{family}/mod.rs");
        let source = format!("the descriptors of the family {family}");
        files.push(file(path, source, Family { name: family, modules }));
    }
    let shared_modules = shared_modules(platform);
    for shared in shared_modules.keys() {
        let path = format!("types/{shared}.rs");
        let source = format!("the shared types {shared}");
        files.push(file(path, source, defined(Home::Shared(shared.clone()))));
    }
    if !shared_modules.is_empty() {
        let path = "types/mod.rs".to_owned();
        let shared_modules = shared_modules.clone();
        files.push(file(path, "the shared types", SharedTypes { shared_modules }));
    }
    let facts = (!is_of_runtime(platform)).then(|| Excerpt::facts(platform));
    let version = platform.version.as_ref();
    let root = Root { families: counts, shared_modules, facts, version };
    files.push(file("mod.rs".to_owned(), source_name(&platform.file), root));
    if let (Some(page), Some(version)) = (version::Page::of(platform), version) {
        files.push(SourceText::new("version.md".to_owned(), source_name(&version.file), page));
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}

/// The features of the crate: one per family, sorted.
pub fn feature_list(platform: &Platform) -> Vec<String> {
    let families = units(platform).map(Unit::family);
    families.map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The file with the facts of a platform that the runtime itself knows, so that calls by name
/// have the same host, codes and advice as all others; `None` for any other platform.
///
/// `strip` is cut off the names of descriptor files.
pub fn runtime_file<'m>(platform: &'m Platform, strip: &str) -> Option<SourceText<'m>> {
    if !is_of_runtime(platform) {
        return None;
    }
    let source = source_name(strip)(&platform.file);
    let facts = RuntimeFacts { facts: Excerpt::facts(platform) };
    Some(file("platform.rs".to_owned(), source, facts))
}

/// Whether the runtime has the facts of a platform of the published crate.
fn is_of_runtime(platform: &Platform) -> bool {
    platform.name == DOUDIAN && platform.envelope.is_some()
}

#[derive(Hash)]
struct RuntimeFacts<'m> {
    facts: Excerpt<'m>,
}

impl Items for RuntimeFacts<'_> {
    fn items(&self) -> TokenStream {
        let facts = self.facts.wire();
        quote!(use crate::generated as rt; #facts)
    }
}

/// The enum over all push messages.
#[derive(Hash)]
struct Event<'m> {
    excerpt: Excerpt<'m>,
}

impl Items for Event<'_> {
    fn items(&self) -> TokenStream {
        inbound::event(&self.excerpt.platform())
    }
}

/// The modules of a family.
#[derive(Hash)]
struct Family<'m> {
    name: &'m str,
    modules: Vec<Module<'m>>,
}

/// A module below a family.
#[derive(Hash)]
struct Module<'m> {
    name: &'m str,
    /// It names what its users are warned of.
    is_retired: bool,
}

impl Items for Family<'_> {
    fn items(&self) -> TokenStream {
        let name = format_ident!("{}", self.name);
        let modules = self.modules.iter().map(|module| {
            let allow = module.is_retired.then(|| quote!(#[allow(deprecated)]));
            let module = format_ident!("{}", module.name);
            quote!(#allow #module;)
        });
        quote!(use crate::rt; rt::modules!(#name { #(#modules)* });)
    }
}

/// The modules of shared types.
#[derive(Hash)]
struct SharedTypes {
    shared_modules: SharedModules,
}

impl Items for SharedTypes {
    fn items(&self) -> TokenStream {
        let modules =
            self.shared_modules.iter().map(|(name, families)| gated(name, families.as_ref()));
        quote!(use crate::rt; rt::modules!(types { #(#modules)* });)
    }
}

/// A module, and the features of which one brings it.
fn gated(module: &str, families: Option<&BTreeSet<String>>) -> TokenStream {
    let module = format_ident!("{module}");
    let gate = families.map(|families| quote!(: #(#families),*));
    quote!(#module #gate;)
}

/// The module that holds all others.
#[derive(Hash)]
struct Root<'m> {
    /// How many methods or messages each family has.
    families: BTreeMap<&'m str, usize>,
    shared_modules: SharedModules,
    /// The facts, unless the runtime has them.
    facts: Option<Excerpt<'m>>,
    version: Option<&'m Version>,
}

impl Items for Root<'_> {
    fn items(&self) -> TokenStream {
        let Self { families, shared_modules, .. } = self;
        let modules = families.iter().map(|(family, count)| {
            let (module, docs) = (format_ident!("{family}"), docs::family(family, *count));
            quote!(#docs #module: #family;)
        });
        let types = (!shared_modules.is_empty()).then(|| {
            // Without any of what is in it there is nothing to name.
            let all: Option<BTreeSet<String>> = shared_modules
                .values()
                .try_fold(BTreeSet::new(), |all, families| Some(&all | families.as_ref()?));
            let (module, docs) = (gated("types", all.as_ref()), docs::shared_types());
            quote!(#docs #module)
        });
        let facts = match &self.facts {
            Some(facts) => facts.wire(),
            None => {
                let name = format_ident!("{}", DOUDIAN.to_uppercase());
                quote!(#[doc(inline)] pub use crate::rt::#name;)
            }
        };
        let version = version::constant(self.version, &quote!(rt));
        quote! {
            use crate::rt;
            #version
            #facts
            rt::families!(bindings { #(#modules)* #types });
        }
    }
}
