//! What kind of value a field has, whatever the width of its type and the name of it.

use std::collections::BTreeMap;

use crate::load::Doc;
use crate::load::expr::TypeExpr;
use crate::load::raw::TypeDef;
use crate::model::EnumRepr;
use crate::resolve::PlatformSet;

/// What a name of a type stands for.
#[derive(Clone, Copy)]
enum Named<'d> {
    Object,
    Alias(&'d TypeExpr),
    Enum(Option<EnumRepr>),
}

/// The types that all files of a platform share.
pub(super) struct Kinds<'d>(BTreeMap<&'d str, Named<'d>>);

/// Aliases of aliases; a ring of them is an error that is told elsewhere.
const MAX_DEPTH: usize = 16;

impl<'d> Kinds<'d> {
    pub(super) fn of(set: &PlatformSet<'d>) -> Self {
        Self(set.shared.iter().flat_map(|shared| named(shared.doc)).collect())
    }

    /// The kind of a type that a file names, in a word or a few.
    pub(super) fn kind(&self, doc: &Doc, ty: &TypeExpr) -> String {
        self.inside(doc, ty, 0)
    }

    fn inside(&self, doc: &Doc, ty: &TypeExpr, depth: usize) -> String {
        match ty {
            TypeExpr::Builtin("i32" | "i64", _) => "number".to_owned(),
            TypeExpr::Builtin("f64", _) => "decimal".to_owned(),
            TypeExpr::Builtin("string", _) => "text".to_owned(),
            TypeExpr::Builtin(word, _) => (*word).to_owned(),
            TypeExpr::List(inner) => format!("list of {}", self.inside(doc, inner, depth + 1)),
            TypeExpr::Map(inner) => format!("map of {}", self.inside(doc, inner, depth + 1)),
            TypeExpr::Quoted(inner) => match &**inner {
                TypeExpr::Builtin(..) => format!("{} in text", self.inside(doc, inner, depth + 1)),
                _ => "json".to_owned(),
            },
            TypeExpr::Page(_) => "page".to_owned(),
            TypeExpr::Bad { .. } => "any".to_owned(),
            TypeExpr::Name(name) => {
                let own = named(doc).find(|(known, _)| *known == name.as_str());
                let found = own.map(|(_, named)| named).or(self.0.get(name.as_str()).copied());
                match found {
                    Some(Named::Alias(other)) if depth < MAX_DEPTH => {
                        self.inside(doc, other, depth + 1)
                    }
                    Some(Named::Enum(Some(EnumRepr::Text))) => "text".to_owned(),
                    Some(Named::Enum(Some(_))) => "number".to_owned(),
                    Some(Named::Enum(None) | Named::Alias(_)) | None => "any".to_owned(),
                    Some(Named::Object) => "object".to_owned(),
                }
            }
        }
    }
}

fn named(doc: &Doc) -> impl Iterator<Item = (&str, Named<'_>)> {
    let types = doc.raw.types.iter().flatten().map(|(name, def)| {
        let named = match def {
            TypeDef::Fields(_) => Named::Object,
            TypeDef::Alias(other) => Named::Alias(other),
        };
        (name.as_str(), named)
    });
    let enums = doc.raw.enums.iter().flatten();
    types.chain(enums.map(|(name, def)| (name.as_str(), Named::Enum(def.repr))))
}
