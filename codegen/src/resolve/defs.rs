//! Names of types: who defines them, and whom a name means in a file.

use std::collections::{BTreeMap, BTreeSet};

use super::{PlatformSet, names};
use crate::load::raw::{EnumDef, Field, TypeDef, TypeExpr};
use crate::load::{Doc, Entries};
use crate::model::fit::Enums;
use crate::model::{EnumRepr, Home};
use crate::published::{Published, PublishedType};

/// What a file says that a structure is: a type, or a section.
pub(crate) fn label<'a>(doc: &'a Doc, name: &str) -> Option<&'a str> {
    doc.raw.labels.as_ref()?.get(name).map(|label| label.trim())
}

/// Index of a definition among all of its platform.
pub(crate) type DefId = usize;

/// A structure, alias or enum, and where it was found.
pub(crate) struct Def<'a> {
    pub(crate) file: usize,
    pub(crate) path: &'a str,
    /// `types` or `enums`.
    pub(crate) section: &'static str,
    /// The name as it is written.
    pub(crate) written: &'a str,
    /// The Rust name, also of aliases, though they have no Rust type.
    pub(crate) rust: String,
    pub(crate) home: Home,
    /// Whether its unknown members are kept.
    pub(crate) extra: bool,
    /// What it is, in the platform's words.
    pub(crate) label: Option<&'a str>,
    pub(crate) kind: DefKind<'a>,
}

pub(crate) enum DefKind<'a> {
    Struct(&'a Entries<Field>),
    Alias(&'a TypeExpr),
    Enum(&'a EnumDef),
}

/// All types of a platform, by their names.
#[derive(Default)]
pub(crate) struct Defs<'a> {
    /// What names may mean that no file defines.
    published: Option<&'a Published>,
    prefix: &'a str,
    /// Files of which parts were left out, since they could not be read.
    partial: BTreeSet<usize>,
    pub(crate) list: Vec<Def<'a>>,
    /// Names that only their own file knows.
    locals: BTreeMap<usize, BTreeMap<&'a str, DefId>>,
    /// Names that all files know: those with the prefix, and those of shared files.
    global: BTreeMap<&'a str, DefId>,
    /// Definitions by Rust name, without aliases.
    by_rust: BTreeMap<String, DefId>,
    /// Definitions whose name was taken: the later and the first.
    pub(crate) twice: Vec<(DefId, DefId)>,
}

impl<'a> Defs<'a> {
    pub(super) fn new(set: &PlatformSet<'a>, published: Option<&'a Published>) -> Self {
        let mut defs = Defs { published, prefix: set.prefix, ..Defs::default() };
        for shared in &set.shared {
            let home = Home::Shared(names::shared_module(shared.path));
            defs.add_file((shared.doc, shared.path), &home, set.prefix, set.prefix, true);
        }
        for subject in &set.subjects {
            let file = (subject.doc, subject.path);
            defs.add_file(file, &subject.home(), set.prefix, &subject.class, false);
        }
        defs
    }

    /// Whether what a file lacks may have been left out.
    pub(crate) fn is_partial(&self, file: usize) -> bool {
        self.partial.contains(&file)
    }

    fn add_file(
        &mut self,
        (doc, path): (&'a Doc, &'a str),
        home: &Home,
        prefix: &str,
        class: &str,
        shared: bool,
    ) {
        if doc.partial {
            self.partial.insert(doc.file);
        }
        // The copies in an overlay are not the types that they are copies of.
        let is_copy = doc.raw.extends.is_some();
        let types = doc.raw.types.iter().flatten().map(|(name, def)| {
            let kind = match def {
                TypeDef::Fields(fields) => DefKind::Struct(fields),
                TypeDef::Alias(ty) => DefKind::Alias(ty),
            };
            ("types", name, kind)
        });
        let extra: BTreeSet<&str> = doc.raw.extra.iter().flatten().map(|name| &**name).collect();
        let enums =
            doc.raw.enums.iter().flatten().map(|(name, def)| ("enums", name, DefKind::Enum(def)));
        for (section, name, kind) in types.chain(enums) {
            let has_prefix = !prefix.is_empty() && name.starts_with(prefix);
            let is_global = has_prefix && !is_copy;
            let rust = match name.strip_prefix(prefix) {
                _ if is_global => name.clone(),
                Some(rest) if has_prefix => format!("{class}{rest}"),
                _ => format!("{class}{name}"),
            };
            let id = self.list.len();
            let is_alias = matches!(kind, DefKind::Alias(_));
            let mut first = None;
            if is_global || shared {
                first = first.or(insert(&mut self.global, name, id));
            }
            let locals = self.locals.entry(doc.file).or_default();
            first = first.or(insert(locals, name, id));
            if !is_alias && first.is_none() {
                self.by_rust.entry(rust.clone()).or_insert(id);
            }
            self.twice.extend(first.map(|first| (id, first)));
            self.list.push(Def {
                file: doc.file,
                path,
                section,
                written: name,
                rust,
                home: home.clone(),
                extra: extra.contains(name.as_str()),
                label: label(doc, name),
                kind,
            });
        }
    }

    pub(crate) fn def(&self, id: DefId) -> Option<&Def<'a>> {
        self.list.get(id)
    }

    /// What a file defines under a name.
    pub(crate) fn in_file(&self, file: usize, name: &str) -> Option<&Def<'a>> {
        self.def(*self.locals.get(&file)?.get(name)?)
    }

    pub(crate) fn by_rust(&self, name: &str) -> Option<&Def<'a>> {
        self.def(*self.by_rust.get(name)?)
    }

    /// The structure of a Rust name.
    pub(super) fn structure(&self, name: &str) -> Option<DefId> {
        let id = *self.by_rust.get(name)?;
        matches!(self.def(id)?.kind, DefKind::Struct(_)).then_some(id)
    }

    /// Whether a name means something in a file.
    pub(crate) fn knows(&self, file: usize, name: &str) -> bool {
        self.lookup(file, name).is_some() || self.published(name).is_some()
    }

    /// The names that a file can use.
    pub(crate) fn names(&self, file: usize) -> impl Iterator<Item = &'a str> {
        let locals = self.locals.get(&file).into_iter().flat_map(BTreeMap::keys);
        let published = self.published.into_iter().flat_map(Published::shared_types);
        locals.chain(self.global.keys()).copied().chain(published.map(|entry| entry.rust))
    }

    /// Whether the published crate has the method.
    pub(crate) fn is_published(&self, method: &str) -> bool {
        self.published.is_some_and(|published| published.has_method(method))
    }

    /// A type that only the published crate has.
    pub(crate) fn published(&self, name: &str) -> Option<PublishedType> {
        self.published?.find(name, self.prefix)
    }

    /// Whom a name means in a file.
    pub(super) fn lookup(&self, file: usize, name: &str) -> Option<DefId> {
        let local = self.locals.get(&file).and_then(|names| names.get(name));
        let written = local.or_else(|| self.global.get(name)).copied();
        // A shared type may also be called by its Rust name.
        written.or_else(|| {
            let id = *self.by_rust.get(name)?;
            let is_shared = matches!(self.def(id)?.home, Home::Shared(_));
            is_shared.then_some(id)
        })
    }
}

impl Enums for Defs<'_> {
    fn repr(&self, name: &str) -> Option<EnumRepr> {
        match self.by_rust(name) {
            Some(Def { kind: DefKind::Enum(EnumDef { repr, .. }), .. }) => *repr,
            Some(_) => None,
            None => self.published(name)?.repr,
        }
    }

    fn has_code(&self, name: &str, code: &str) -> bool {
        match self.by_rust(name) {
            Some(Def { kind: DefKind::Enum(EnumDef { codes, .. }), .. }) => {
                codes.iter().any(|(known, _)| known == code)
            }
            _ => false,
        }
    }
}

/// Inserts a name unless it is taken; then who has it.
fn insert<'a>(names: &mut BTreeMap<&'a str, DefId>, name: &'a str, id: DefId) -> Option<DefId> {
    match names.get(name) {
        Some(first) if *first != id => Some(*first),
        _ => {
            names.insert(name, id);
            None
        }
    }
}
