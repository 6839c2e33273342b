//! Names of types: who defines them, and what a name means in a file.

use std::collections::{BTreeMap, BTreeSet};

use super::expr::{self, Expr};
use super::{PlatformSet, names};
use crate::diagnostic::Rule;
use crate::diagnostic::habits::type_help;
use crate::load::raw::{EnumDef, Field, TypeDef, TypeExpr};
use crate::load::{Doc, Entries};
use crate::model::{Home, Type};
use crate::published::{Entry, Published};

/// Types that aliases make out of each other are not nested deeper than this.
const MAX_ALIAS_DEPTH: usize = 64;

/// What a file says that a structure is: a type, or a section.
pub(crate) fn label<'a>(doc: &'a Doc, name: &str) -> Option<&'a str> {
    doc.raw.labels.as_ref()?.get(name).map(|label| label.trim())
}

/// Index of a definition in its scope.
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

/// Why a type cannot be resolved.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) rule: Rule,
    pub(crate) message: String,
    pub(crate) label: &'static str,
    /// The word to blame, and to look for others that are like it.
    pub(crate) word: Option<String>,
    /// What to write instead, where the word alone does not tell.
    pub(crate) help: Option<String>,
}

impl Fault {
    /// A type that is not written as types are.
    fn of_syntax(message: String, written: &TypeExpr) -> Self {
        let label = "expected a type";
        let help = type_help(written.innermost());
        Self { rule: Rule::BadType, message, label, word: None, help }
    }
}

/// All names of a platform.
#[derive(Default)]
pub(crate) struct Scope<'a> {
    /// What names may mean that no file defines.
    published: Option<&'a Published>,
    prefix: &'a str,
    /// Files of which parts were left out, since they could not be read.
    partial: BTreeSet<usize>,
    pub(crate) defs: Vec<Def<'a>>,
    /// Names that only their own file knows.
    locals: BTreeMap<usize, BTreeMap<&'a str, DefId>>,
    /// Names that all files know: those with the prefix, and those of shared files.
    global: BTreeMap<&'a str, DefId>,
    /// Definitions by Rust name, without aliases.
    by_rust: BTreeMap<String, DefId>,
    /// What aliases stand for; absent for those that are wrong.
    aliases: BTreeMap<DefId, Type>,
    /// Definitions whose name was taken: the later and the first.
    pub(crate) twice: Vec<(DefId, DefId)>,
    /// Aliases that stand for themselves, each circle once.
    pub(crate) loops: Vec<Vec<DefId>>,
    /// Aliases of something that does not exist.
    pub(crate) alias_faults: Vec<(DefId, Fault)>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(set: &PlatformSet<'a>, published: Option<&'a Published>) -> Self {
        let mut scope = Scope { published, prefix: set.prefix, ..Scope::default() };
        for shared in &set.shared {
            let home = Home::Shared(names::shared_module(shared.path));
            scope.add_file((shared.doc, shared.path), &home, set.prefix, set.prefix, true);
        }
        for subject in &set.subjects {
            let file = (subject.doc, subject.path);
            scope.add_file(file, &subject.home(), set.prefix, &subject.class, false);
        }
        scope.resolve_aliases();
        scope
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
            let id = self.defs.len();
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
            self.defs.push(Def {
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
        self.defs.get(id)
    }

    /// What a file defines under a name.
    pub(crate) fn in_file(&self, file: usize, name: &str) -> Option<&Def<'a>> {
        self.def(*self.locals.get(&file)?.get(name)?)
    }

    pub(crate) fn by_rust(&self, name: &str) -> Option<&Def<'a>> {
        self.def(*self.by_rust.get(name)?)
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
    pub(crate) fn published(&self, name: &str) -> Option<Entry> {
        self.published?.find(name, self.prefix)
    }

    fn lookup(&self, file: usize, name: &str) -> Option<DefId> {
        let local = self.locals.get(&file).and_then(|names| names.get(name));
        let written = local.or_else(|| self.global.get(name)).copied();
        // A shared type may also be called by its Rust name.
        written.or_else(|| {
            let id = *self.by_rust.get(name)?;
            let is_shared = matches!(self.def(id)?.home, Home::Shared(_));
            is_shared.then_some(id)
        })
    }

    /// What a type means in a file.
    pub(crate) fn resolve(&self, file: usize, written: &TypeExpr) -> Result<Type, Fault> {
        let expr = expr::parse(written).map_err(|message| Fault::of_syntax(message, written))?;
        let (ty, _) = self.resolve_expr(file, &expr)?;
        refuse_inner_page(ty)
    }

    fn resolve_expr(&self, file: usize, expr: &Expr) -> Result<(Type, usize), Fault> {
        let wrap = |inner: &Expr, wrap: fn(Box<Type>) -> Type| {
            let (ty, depth) = self.resolve_expr(file, inner)?;
            Ok((wrap(Box::new(ty)), depth + 1))
        };
        match expr {
            Expr::Builtin(ty) => Ok((ty.clone(), 0)),
            Expr::List(inner) => wrap(inner, Type::List),
            Expr::Map(inner) => wrap(inner, Type::Map),
            Expr::Page(inner) => wrap(inner, Type::Page),
            Expr::Quoted(inner) => {
                let (ty, depth) = self.resolve_expr(file, inner)?;
                match ty {
                    Type::Text(_) | Type::Enum(_) | Type::Quoted(_) => Err(Fault {
                        rule: Rule::BadText,
                        message: "`text<…>` holds what is not text itself".to_owned(),
                        label: "expected a number, `bool`, a list, a map or a structure inside",
                        word: None,
                        help: None,
                    }),
                    ty if ty.walk().any(Type::is_quoted_scalar) => Err(Fault {
                        rule: Rule::BadText,
                        message:
                            "a `text<…>` of a number or bool cannot stand in another `text<…>`"
                                .to_owned(),
                        label: "inside, only a field of a structure is a number as text",
                        word: None,
                        help: None,
                    }),
                    ty => Ok((Type::Quoted(Box::new(ty)), depth + 1)),
                }
            }
            Expr::Name(name) => {
                if let Some(id) = self.lookup(file, name) {
                    return Ok(self.meaning(id));
                }
                match self.published(name) {
                    Some(Entry { rust, repr: None, .. }) => Ok((Type::Struct(rust.to_owned()), 0)),
                    Some(Entry { rust, .. }) => Ok((Type::Enum(rust.to_owned()), 0)),
                    None => Err(Fault {
                        rule: Rule::UnknownType,
                        message: format!("unknown type `{name}`"),
                        label: "not a built-in type, and nobody defines it",
                        word: Some(name.clone()),
                        help: None,
                    }),
                }
            }
        }
    }

    /// What a definition means, and how deep it is nested. What is wrong with an alias is
    /// said once, where it is defined; those who use it get `any`.
    fn meaning(&self, id: DefId) -> (Type, usize) {
        let Some(def) = self.def(id) else {
            return (Type::Any, 0);
        };
        match &def.kind {
            DefKind::Struct(_) => (Type::Struct(def.rust.clone()), 0),
            DefKind::Enum(def) if def.repr.is_none() => (Type::Any, 0),
            DefKind::Enum(_) => (Type::Enum(def.rust.clone()), 0),
            DefKind::Alias(_) => match self.aliases.get(&id) {
                Some(ty) => (ty.clone(), ty.walk().count() - 1),
                None => (Type::Any, 0),
            },
        }
    }

    /// Resolves the aliases, each after the one that it stands for.
    fn resolve_aliases(&mut self) {
        let mut exprs: BTreeMap<DefId, Expr> = BTreeMap::new();
        for (id, def) in self.defs.iter().enumerate() {
            let DefKind::Alias(written) = &def.kind else {
                continue;
            };
            match expr::parse(written) {
                Ok(expr) => {
                    exprs.insert(id, expr);
                }
                Err(message) => self.alias_faults.push((id, Fault::of_syntax(message, written))),
            }
        }
        // A type holds one name at most, so aliases form chains, and circles at their ends.
        let mut done: BTreeMap<DefId, bool> = BTreeMap::new();
        for start in exprs.keys().copied() {
            let mut chain = Vec::new();
            let mut at = Some(start);
            while let Some(id) = at.filter(|id| exprs.contains_key(id)) {
                match done.get(&id) {
                    Some(true) => break,
                    Some(false) => {
                        let from = chain.iter().position(|other| *other == id).unwrap_or(0);
                        let circle = chain.split_off(from);
                        done.extend(circle.iter().map(|id| (*id, true)));
                        self.loops.push(circle);
                        break;
                    }
                    None => {}
                }
                done.insert(id, false);
                chain.push(id);
                at = self.defs.get(id).and_then(|def| {
                    let name = exprs.get(&id)?.name()?;
                    self.lookup(def.file, name)
                });
            }
            for id in chain.into_iter().rev() {
                done.insert(id, true);
                self.resolve_alias(id, exprs.get(&id));
            }
        }
    }

    fn resolve_alias(&mut self, id: DefId, expr: Option<&Expr>) {
        let (Some(def), Some(expr)) = (self.defs.get(id), expr) else {
            return;
        };
        let result = self.resolve_expr(def.file, expr).and_then(|(ty, depth)| {
            if depth > MAX_ALIAS_DEPTH {
                return Err(Fault {
                    rule: Rule::BadType,
                    message: "a type is nested too deeply".to_owned(),
                    label: "one level too many",
                    word: None,
                    help: None,
                });
            }
            refuse_inner_page(ty)
        });
        match result {
            Ok(ty) => {
                self.aliases.insert(id, ty);
            }
            Err(fault) => self.alias_faults.push((id, fault)),
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

fn refuse_inner_page(ty: Type) -> Result<Type, Fault> {
    let inside = ty.walk().skip(1).any(|ty| matches!(ty, Type::Page(_)));
    if inside { Err(misplaced_page()) } else { Ok(ty) }
}

pub(crate) fn misplaced_page() -> Fault {
    Fault {
        rule: Rule::MisplacedPage,
        message: "`page<…>` is only used as a whole response".to_owned(),
        label: "not a response",
        word: None,
        help: None,
    }
}
