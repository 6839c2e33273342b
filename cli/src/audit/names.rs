//! What the names of a file stand for.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};

use super::outdated::Catalogue;

/// The names that a file gives to types of generated crates, and those that it takes for others.
///
/// Names of generated types begin with the platform's, so that one that is not the file's own is
/// theirs, whichever way it has come: by its path, a glob, a renamed crate or a re-export.
#[derive(Default)]
pub(super) struct Names {
    aliases: BTreeMap<String, String>,
    own: BTreeSet<String>,
}

impl Names {
    pub(super) fn of(file: &syn::File) -> Self {
        let mut names = Self::default();
        names.visit_file(file);
        names
    }

    /// Which part of a path names a type of the catalogue, and its name there.
    pub(super) fn find<'c>(
        &self,
        path: &syn::Path,
        catalogue: &'c Catalogue,
    ) -> Option<(usize, String, &'c super::outdated::Known)> {
        for (index, segment) in path.segments.iter().enumerate() {
            let written = segment.ident.to_string();
            let name = match index {
                0 => self.meant(&written)?,
                _ => written,
            };
            if let Some(known) = catalogue.known(&name) {
                return Some((index, name, known));
            }
        }
        None
    }

    /// What a name stands for; `None` if the file itself defines it.
    fn meant(&self, written: &str) -> Option<String> {
        if let Some(alias) = self.aliases.get(written) {
            return Some(alias.clone());
        }
        (!self.own.contains(written)).then(|| written.to_owned())
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_use_rename(&mut self, rename: &'ast syn::UseRename) {
        self.aliases.insert(rename.rename.to_string(), rename.ident.to_string());
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        match &*item.ty {
            syn::Type::Path(path) if item.generics.params.is_empty() => {
                if let Some(last) = path.path.segments.last().filter(|it| it.arguments.is_none()) {
                    self.aliases.insert(item.ident.to_string(), last.ident.to_string());
                }
            }
            _ => {
                self.own.insert(item.ident.to_string());
            }
        }
        visit::visit_item_type(self, item);
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.own.insert(item.ident.to_string());
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.own.insert(item.ident.to_string());
    }

    fn visit_item_union(&mut self, item: &'ast syn::ItemUnion) {
        self.own.insert(item.ident.to_string());
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.own.insert(item.ident.to_string());
        visit::visit_item_trait(self, item);
    }
}
