//! What the names of a file stand for.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

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
    /// The aliases that other files may use.
    given: BTreeMap<String, String>,
    /// What the file takes from elsewhere by its name, and whether it takes all that there is.
    taken: BTreeSet<String>,
    has_glob: bool,
    /// The aliases of other files.
    others: Rc<BTreeMap<String, String>>,
}

/// An alias that leads over more others leads in a circle.
const LONGEST: usize = 16;

/// The names that files give to others. One that means several things is none.
pub(super) fn shared<'n>(files: impl Iterator<Item = &'n Names>) -> BTreeMap<String, String> {
    let mut meant: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for names in files {
        for (alias, target) in &names.given {
            meant.entry(alias.clone()).or_default().insert(target.clone());
        }
        for own in &names.own {
            meant.entry(own.clone()).or_default().insert(String::new());
        }
    }
    let sure = meant.into_iter().filter(|(_, targets)| targets.len() == 1);
    let first = sure.filter_map(|(alias, targets)| Some((alias, targets.into_iter().next()?)));
    first.filter(|(_, target)| !target.is_empty()).collect()
}

impl Names {
    pub(super) fn of(file: &syn::File) -> Self {
        let mut names = Self::default();
        names.visit_file(file);
        names
    }

    /// The same, with the aliases of other files.
    pub(super) fn beside(mut self, others: &Rc<BTreeMap<String, String>>) -> Self {
        self.others = Rc::clone(others);
        self
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
                _ => self.elsewhere(written),
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
            return Some(self.elsewhere(alias.clone()));
        }
        if self.own.contains(written) {
            return None;
        }
        let is_taken = self.has_glob || self.taken.contains(written);
        Some(if is_taken { self.elsewhere(written.to_owned()) } else { written.to_owned() })
    }

    /// What a name of another file stands for.
    fn elsewhere(&self, mut name: String) -> String {
        for _ in 0..LONGEST {
            match self.others.get(&name) {
                Some(target) => name.clone_from(target),
                None => break,
            }
        }
        name
    }

    /// Whether others see what an item defines.
    fn give(&mut self, visibility: &syn::Visibility, alias: &syn::Ident, target: &syn::Ident) {
        if !matches!(visibility, syn::Visibility::Inherited) {
            self.given.insert(alias.to_string(), target.to_string());
        }
    }

    fn use_tree(&mut self, visibility: &syn::Visibility, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(it) => self.use_tree(visibility, &it.tree),
            syn::UseTree::Group(it) => {
                it.items.iter().for_each(|tree| self.use_tree(visibility, tree));
            }
            syn::UseTree::Name(it) => {
                self.taken.insert(it.ident.to_string());
            }
            syn::UseTree::Rename(it) => {
                self.aliases.insert(it.rename.to_string(), it.ident.to_string());
                self.give(visibility, &it.rename, &it.ident);
            }
            syn::UseTree::Glob(_) => self.has_glob = true,
        }
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.use_tree(&item.vis, &item.tree);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        match &*item.ty {
            syn::Type::Path(path) if item.generics.params.is_empty() => {
                if let Some(last) = path.path.segments.last().filter(|it| it.arguments.is_none()) {
                    self.aliases.insert(item.ident.to_string(), last.ident.to_string());
                    self.give(&item.vis, &item.ident, &last.ident);
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
