//! What the types of fields are. Each one that is written is looked up here, once; `check` and
//! `build` read what came of it.

use std::collections::BTreeMap;

use super::PlatformSet;
use super::defs::{DefId, DefKind, Defs};
use super::values;
use crate::diagnostic::Rule;
use crate::diagnostic::habits::type_help;
use crate::load::Entries;
use crate::load::raw::{Field, Response, TypeExpr};
use crate::model::fit::{Described, Facts};
use crate::model::{Limits, Literal, Type};
use crate::published::PublishedType;

/// Types that aliases make out of each other are not nested deeper than this.
const MAX_ALIAS_DEPTH: usize = 64;

/// A field, and what its type is.
pub(crate) struct TypedField<'a> {
    pub(crate) wire: &'a str,
    pub(crate) raw: &'a Field,
    pub(crate) ty: Result<Type, Fault>,
    /// Its default as the model has it; nothing, too, when what is given does not fit.
    pub(crate) default: Option<Literal>,
}

impl Described for TypedField<'_> {
    fn wire(&self) -> &str {
        self.wire
    }

    fn ty(&self) -> Option<&Type> {
        self.ty.as_ref().ok()
    }

    fn facts(&self) -> Facts {
        let Field { required, nullable, lenient, uncertain, .. } = *self.raw;
        Facts { required, nullable, lenient, uncertain }
    }

    fn limits(&self) -> Limits {
        self.raw.limits()
    }
}

/// What `data` of an answer holds.
pub(crate) enum AnswerData<'a> {
    Fields(Vec<TypedField<'a>>),
    Type(Result<Type, Fault>),
}

/// The sections of a file about one thing.
pub(crate) struct Sections<'a> {
    pub(crate) request: Vec<TypedField<'a>>,
    /// Of a message.
    pub(crate) data: Vec<TypedField<'a>>,
    pub(crate) response: Option<AnswerData<'a>>,
}

/// Those of a file that has none.
static EMPTY: Sections<'static> =
    Sections { request: Vec::new(), data: Vec::new(), response: None };

/// The types of everything that a platform's files describe.
#[derive(Default)]
pub(crate) struct Types<'a> {
    /// What aliases stand for; absent for those that are wrong.
    aliases: BTreeMap<DefId, Type>,
    structs: BTreeMap<DefId, Vec<TypedField<'a>>>,
    /// By file.
    sections: BTreeMap<usize, Sections<'a>>,
    /// Aliases that stand for themselves, each circle once.
    pub(crate) loops: Vec<Vec<DefId>>,
    /// Aliases of something that does not exist.
    pub(crate) alias_faults: Vec<(DefId, Fault)>,
}

impl<'a> Types<'a> {
    /// Looks all of them up among the names of a defs.
    pub(super) fn new(defs: &Defs<'a>, set: &PlatformSet<'a>) -> Self {
        let mut types = Self::default();
        types.resolve_aliases(defs);
        for (id, def) in defs.list.iter().enumerate() {
            if let DefKind::Struct(fields) = def.kind {
                let fields = types.fields_in(defs, def.file, Some(fields));
                types.structs.insert(id, fields);
            }
        }
        for subject in &set.subjects {
            let (file, raw) = (subject.doc.file, &subject.doc.raw);
            let sections = Sections {
                request: types.fields_in(defs, file, raw.request.as_ref()),
                data: types.fields_in(defs, file, raw.data.as_ref()),
                response: raw.response.as_ref().map(|response| match response {
                    Response::Fields(fields) => {
                        AnswerData::Fields(types.fields_in(defs, file, Some(fields)))
                    }
                    Response::Type(written) => AnswerData::Type(types.resolve(defs, file, written)),
                }),
            };
            types.sections.insert(file, sections);
        }
        types
    }

    /// The fields of a structure.
    pub(super) fn fields(&self, id: DefId) -> &[TypedField<'a>] {
        self.structs.get(&id).map_or(&[], Vec::as_slice)
    }

    /// What stands in a file about one thing.
    pub(super) fn sections(&self, file: usize) -> &Sections<'a> {
        self.sections.get(&file).unwrap_or(&EMPTY)
    }

    fn fields_in(
        &self,
        defs: &Defs<'a>,
        file: usize,
        fields: Option<&'a Entries<Field>>,
    ) -> Vec<TypedField<'a>> {
        let typed = |(wire, raw): &'a (String, Field)| {
            let ty = self.resolve(defs, file, &raw.ty);
            let given = raw.default.as_ref().zip(ty.as_ref().ok());
            let default = given.and_then(|(given, ty)| values::default(defs, raw, ty, given));
            TypedField { wire, raw, ty, default }
        };
        fields.into_iter().flatten().map(typed).collect()
    }

    /// What a type means in a file.
    fn resolve(&self, defs: &Defs<'a>, file: usize, written: &TypeExpr) -> Result<Type, Fault> {
        let (ty, _) = self.look_up(defs, file, written)?;
        refuse_inner_page(ty)
    }

    fn look_up(
        &self,
        defs: &Defs<'a>,
        file: usize,
        written: &TypeExpr,
    ) -> Result<(Type, usize), Fault> {
        let wrap = |inner: &TypeExpr, wrap: fn(Box<Type>) -> Type| {
            let (ty, depth) = self.look_up(defs, file, inner)?;
            Ok((wrap(Box::new(ty)), depth + 1))
        };
        match written {
            TypeExpr::Builtin(_, ty) => Ok((ty.clone(), 0)),
            TypeExpr::List(inner) => wrap(inner, Type::List),
            TypeExpr::Map(inner) => wrap(inner, Type::Map),
            TypeExpr::Page(inner) => wrap(inner, Type::Page),
            TypeExpr::Quoted(inner) => {
                let (ty, depth) = self.look_up(defs, file, inner)?;
                match ty {
                    Type::Text(_) | Type::Enum(_) | Type::Quoted(_) => Err(Fault::new(
                        Rule::BadText,
                        "`text<…>` holds what is not text itself",
                        "expected a number, `bool`, a list, a map or a structure inside",
                    )),
                    ty if ty.walk().any(Type::is_quoted_scalar) => Err(Fault::new(
                        Rule::BadText,
                        "a `text<…>` of a number or bool cannot stand in another `text<…>`",
                        "inside, only a field of a structure is a number as text",
                    )),
                    ty => Ok((Type::Quoted(Box::new(ty)), depth + 1)),
                }
            }
            TypeExpr::Name(name) => {
                if let Some(id) = defs.lookup(file, name) {
                    return Ok(self.meaning(defs, id));
                }
                match defs.published(name) {
                    Some(PublishedType { rust, repr: None, .. }) => {
                        Ok((Type::Struct(rust.to_owned()), 0))
                    }
                    Some(PublishedType { rust, .. }) => Ok((Type::Enum(rust.to_owned()), 0)),
                    None => Err(Fault {
                        word: Some(name.clone()),
                        ..Fault::new(
                            Rule::UnknownType,
                            format!("unknown type `{name}`"),
                            "not a built-in type, and nobody defines it",
                        )
                    }),
                }
            }
            TypeExpr::Bad { message, written } => Err(Fault {
                help: type_help(written),
                ..Fault::new(Rule::BadType, message.clone(), "expected a type")
            }),
        }
    }

    /// What a definition means, and how deep it is nested. What is wrong with an alias is
    /// said once, where it is defined; those who use it get `any`.
    fn meaning(&self, defs: &Defs<'a>, id: DefId) -> (Type, usize) {
        let Some(def) = defs.def(id) else {
            return (Type::Any, 0);
        };
        match &def.kind {
            DefKind::Struct(_) => (Type::Struct(def.rust.clone()), 0),
            DefKind::Enum(content) if content.repr.is_none() => (Type::Any, 0),
            DefKind::Enum(_) => (Type::Enum(def.rust.clone()), 0),
            DefKind::Alias(_) => match self.aliases.get(&id) {
                Some(ty) => (ty.clone(), ty.walk().count() - 1),
                None => (Type::Any, 0),
            },
        }
    }

    /// Resolves the aliases, each after the one that it stands for.
    fn resolve_aliases(&mut self, defs: &Defs<'a>) {
        let alias = |id: DefId| match defs.def(id)?.kind {
            DefKind::Alias(written) => Some(written),
            _ => None,
        };
        // A type holds one name at most, so aliases form chains, and circles at their ends.
        let mut done: BTreeMap<DefId, bool> = BTreeMap::new();
        for start in 0..defs.list.len() {
            let mut chain = Vec::new();
            let mut at = Some(start);
            while let Some((id, written)) = at.and_then(|id| Some((id, alias(id)?))) {
                match done.get(&id) {
                    Some(true) => break,
                    Some(false) => {
                        let from = chain.iter().position(|(other, _)| *other == id).unwrap_or(0);
                        let circle = chain.split_off(from).into_iter().map(|(id, _)| id);
                        let circle: Vec<DefId> = circle.collect();
                        done.extend(circle.iter().map(|id| (*id, true)));
                        self.loops.push(circle);
                        break;
                    }
                    None => {}
                }
                done.insert(id, false);
                chain.push((id, written));
                let file = defs.def(id).map(|def| def.file);
                at = file.and_then(|file| defs.lookup(file, written.name()?));
            }
            for (id, written) in chain.into_iter().rev() {
                done.insert(id, true);
                self.resolve_alias(defs, id, written);
            }
        }
    }

    fn resolve_alias(&mut self, defs: &Defs<'a>, id: DefId, written: &TypeExpr) {
        let Some(def) = defs.def(id) else { return };
        let result = self.look_up(defs, def.file, written).and_then(|(ty, depth)| {
            if depth > MAX_ALIAS_DEPTH {
                let message = "a type is nested too deeply";
                return Err(Fault::new(Rule::BadType, message, "one level too many"));
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
    fn new(rule: Rule, message: impl Into<String>, label: &'static str) -> Self {
        Self { rule, message: message.into(), label, word: None, help: None }
    }
}

fn refuse_inner_page(ty: Type) -> Result<Type, Fault> {
    let inside = ty.walk().skip(1).any(|ty| ty.row().is_some());
    if inside { Err(misplaced_page()) } else { Ok(ty) }
}

pub(crate) fn misplaced_page() -> Fault {
    let message = "`page<…>` is only used as a whole response";
    Fault::new(Rule::MisplacedPage, message, "not a response")
}
