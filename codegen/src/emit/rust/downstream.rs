//! The modules of another crate than the published one.

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};

use super::definitions::{Definitions, Stand};
use super::excerpt::{Excerpt, Index};
use super::items::module_items;
use super::paths::{Paths, crate_tokens};
use super::print::{Items, file};
use super::shared_modules::shared_modules;
use super::unit::units;
use super::version;
use crate::emit::source::{SourceText, source_name};
use crate::krate::CratePath;
use crate::model::{Home, Model, Platform, Version};
use crate::resolve::names::{file_of, file_of_types};

/// What a crate that uses the published one says about the code that it gets.
#[derive(Clone, Debug, Default)]
pub struct Downstream {
    /// The published crate's path there: `::doudian`, unless Cargo.toml renames it.
    pub krate: CratePath,
    /// Attributes that are added to types, by Rust name, as they are written.
    pub attributes: BTreeMap<String, String>,
    /// How the modules' files are found.
    pub files: Files,
}

/// How the file of a module is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Files {
    /// Beside `mod.rs`, as the files of any module are.
    #[default]
    Beside,
    /// In this folder below Cargo's `OUT_DIR`.
    OutDir(&'static str),
}

impl Downstream {
    /// The items of all descriptors, for one module.
    pub fn module(&self, model: &Model) -> TokenStream {
        let mut tokens = TokenStream::new();
        for platform in &model.platforms {
            let items = module_items(platform, &self.paths(platform, quote!(self)));
            match room(model, platform) {
                None => {
                    let version = platform.version.as_ref();
                    tokens.extend(version::constant(
                        version,
                        &self.paths(platform, quote!(self)).runtime,
                    ));
                    tokens.extend(items);
                }
                Some(room) => {
                    let room = format_ident!("{room}");
                    tokens.extend(quote! { mod #room { #items } pub use #room::*; });
                }
            }
        }
        tokens
    }

    /// `mod.rs`, and a file for each method and for each file of shared types.
    ///
    /// `strip` is cut off the names of descriptor files in the headers.
    pub fn files<'m>(&'m self, model: &'m Model, strip: &str) -> Vec<SourceText<'m>> {
        let source_name = source_name(strip);
        let stand = Stand::Beside { krate: &self.krate, attributes: &self.attributes };
        let mut files = Vec::new();
        let mut root =
            Root { krate: &self.krate, files: self.files, platforms: Vec::new(), version: None };
        for platform in &model.platforms {
            let index = Index::new(platform);
            let mut modules = Vec::new();
            let room = room(model, platform);
            let folder = room.as_ref().map(|room| format!("{room}/")).unwrap_or_default();
            let mut add = |module: String, source: String, home: Home| {
                let content = Definitions::new(&index, home, stand);
                files.push(file(format!("{folder}{module}.rs"), source, content));
                modules.push(module);
            };
            for unit in units(platform) {
                add(file_of(unit.family(), unit.module()), source_name(unit.file()), unit.home());
            }
            for shared in shared_modules(platform).into_keys() {
                let source = format!("the shared types {shared}");
                add(file_of_types(&shared), source, Home::Shared(shared));
            }
            let is_described = !platform.file.is_empty();
            let facts = is_described.then(|| Excerpt::facts(platform));
            // Of several platforms each would have it by the same name.
            root.version = platform.version.as_ref().filter(|_| room.is_none());
            root.platforms.push((room, modules, facts));
        }
        files.push(file("mod.rs".to_owned(), "all descriptors", root));
        files.sort_by(|left, right| left.path.cmp(&right.path));
        files
    }

    fn paths(&self, platform: &Platform, types: TokenStream) -> Paths {
        let attributes = self.attributes.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        Paths::beside(platform, &self.krate, attributes, types)
    }
}

/// The module around all of a platform, where there are several: two platforms may have families
/// and modules of one name. Their types differ by the prefix.
fn room(model: &Model, platform: &Platform) -> Option<String> {
    (model.platforms.len() > 1).then(|| format!("platform_{}", platform.name))
}

/// `mod.rs`.
#[derive(Hash)]
struct Root<'m> {
    krate: &'m CratePath,
    files: Files,
    /// The room of each platform, its modules, and its facts where a descriptor has them.
    platforms: Vec<(Option<String>, Vec<String>, Option<Excerpt<'m>>)>,
    version: Option<&'m Version>,
}

impl Items for Root<'_> {
    fn items(&self) -> TokenStream {
        let lints = lints();
        let mut tokens = match self.files {
            Files::Beside => quote!(#![allow(#lints)]),
            // A file that is included cannot say anything about the module around it.
            Files::OutDir(_) => TokenStream::new(),
        };
        let krate = crate_tokens(self.krate, Span::call_site());
        tokens.extend(version::constant(self.version, &quote!(#krate::rt)));
        for (room, modules, facts) in &self.platforms {
            let folder = room.as_ref().map(|room| format!("{room}/")).unwrap_or_default();
            let mut items: TokenStream =
                modules.iter().map(|module| self.module_file(&folder, module)).collect();
            if let Some(facts) = facts {
                let platform = facts.platform();
                let none = std::iter::empty();
                let runtime = Paths::beside(&platform, self.krate, none, quote!(self)).runtime;
                let facts = facts.wire();
                items.extend(quote!(use #runtime; #facts));
            }
            match room {
                None => tokens.extend(items),
                Some(room) => {
                    let room = format_ident!("{room}");
                    tokens.extend(quote! {
                        mod #room { #items }
                        #[allow(unused_imports)]
                        pub use #room::*;
                    });
                }
            }
        }
        tokens
    }
}

impl Root<'_> {
    fn module_file(&self, inside: &str, name: &str) -> TokenStream {
        let module = format_ident!("{name}");
        match self.files {
            Files::Beside => quote!(mod #module; pub use #module::*;),
            Files::OutDir(folder) => {
                let file = format!("/{folder}/{inside}{name}.rs");
                let lints = lints();
                quote! {
                    #[allow(#lints)]
                    mod #module { include!(concat!(env!("OUT_DIR"), #file)); }
                    #[allow(unused_imports)]
                    pub use #module::*;
                }
            }
        }
    }
}

/// The lints that a user's crate may forbid and generated code does not stand up to: types
/// that are not all used, what the platform has given up, and whatever the style lints think of
/// the platform's names.
pub fn lints() -> TokenStream {
    quote! {
        dead_code, deprecated, unreachable_pub, unused_imports, unused_qualifications,
        clippy::all, clippy::nursery, clippy::pedantic
    }
}
