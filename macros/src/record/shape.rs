//! What a field's type is on the wire, as far as its name tells.
//!
//! A macro sees names, not types. Where a name misleads, nothing breaks: the user's own
//! tokens stand wherever the type is named, and what is known of it only decides how a
//! caller passes a value.

use doudian_codegen::model::{self, Text};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Error, GenericArgument, PathArguments, PathSegment, Result, Type, TypePath};

/// A field's type, taken apart.
pub(crate) struct Shape {
    /// What the value is.
    pub(crate) ty: model::Type,
    /// Whether it stands in an `Option`.
    pub(crate) optional: bool,
    /// Whether it stands in an `Option<Box<…>>` or a `Nullable<Box<…>>`.
    pub(crate) boxed: bool,
    /// Whether it stands in a `Nullable`.
    pub(crate) nullable: bool,
    /// The user's tokens of the value's type, without `Option`, `Nullable` and `Box`.
    pub(crate) tokens: TokenStream,
}

/// The type of a field.
pub(crate) fn field(written: &Type) -> Result<Shape> {
    let (optional, nullable) = (argument(written, "Option"), argument(written, "Nullable"));
    let Some(inner) = optional.or(nullable) else {
        let (tokens, ty) = (written.to_token_stream(), value(written)?);
        return Ok(Shape { ty, optional: false, boxed: false, nullable: false, tokens });
    };
    let message = match (argument(inner, "Option"), argument(inner, "Nullable")) {
        (None, None) => "",
        (Some(_), _) if nullable.is_none() => {
            "an `Option` in an `Option` has one form on the wire, not two: write `Option<T>`"
        }
        _ => "a `Nullable` is absent, `null` or a value, and nothing else: write `Nullable<T>`",
    };
    if !message.is_empty() {
        return Err(Error::new_spanned(written, message));
    }
    let (content, boxed) = match argument(inner, "Box") {
        Some(content) => (content, true),
        None => (inner, false),
    };
    let tokens = content.to_token_stream();
    let ty = value(content)?;
    Ok(Shape { ty, optional: true, boxed, nullable: nullable.is_some(), tokens })
}

/// The type of a value.
pub(crate) fn value(written: &Type) -> Result<model::Type> {
    let wrong = |message: &str| Err(Error::new_spanned(written, message));
    let path = match plain(written) {
        Type::Path(path) if path.qself.is_none() => path,
        Type::Reference(_) => {
            return wrong(
                "values are owned: `String` instead of `&str`, `Vec<T>` instead of `&[T]`",
            );
        }
        Type::Array(_) | Type::Slice(_) => return wrong("a list is a `Vec<T>`"),
        Type::Tuple(tuple) if !tuple.elems.is_empty() => {
            return wrong("a tuple has no form on the wire: use a struct with `#[doudian_api]`");
        }
        Type::FnPtr(_) | Type::Ptr(_) | Type::Never(_) => {
            return wrong("this has no form on the wire");
        }
        Type::TraitObject(_) | Type::ImplTrait(_) | Type::Infer(_) => {
            return wrong("a field needs a type of its own, since answers are read into it");
        }
        _ => return Ok(foreign(written)),
    };
    let Some(last) = known_segment(path) else { return Ok(foreign(written)) };
    let name = last.ident.to_string();
    let arguments = arguments(last);
    Ok(match (name.as_str(), arguments.as_slice()) {
        ("String", []) => model::Type::Text(Text::Plain),
        ("DateTime", []) => model::Type::Text(Text::DateTime),
        ("Csv", []) => model::Type::Text(Text::Csv),
        ("Pipe", []) => model::Type::Text(Text::Pipe),
        ("i32", []) => model::Type::I32,
        ("i64", []) => model::Type::I64,
        ("f64", []) => model::Type::F64,
        ("bool", []) => model::Type::Bool,
        ("Value", []) => model::Type::Any,
        ("File", []) => model::Type::File,
        ("JsonText", [inner]) => model::Type::Quoted(Box::new(value(inner)?)),
        ("Vec", [item]) => model::Type::List(Box::new(value(item)?)),
        ("BTreeMap", [key, item]) => {
            if value(key)? != model::Type::Text(Text::Plain) {
                return Err(Error::new_spanned(key, "the keys of an object are `String`"));
            }
            model::Type::Map(Box::new(value(item)?))
        }
        ("HashMap" | "IndexMap", [_, _]) => {
            return wrong(
                "an object with free keys is a `BTreeMap<String, T>`: what is signed has its keys in order",
            );
        }
        ("HashSet" | "BTreeSet" | "VecDeque", [_]) => return wrong("a list is a `Vec<T>`"),
        (
            "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i128" | "isize"
            | "f32",
            [],
        ) => {
            return wrong("a number is `i32`, `i64` or `f64`");
        }
        ("char" | "str", []) => return wrong("a text is a `String`"),
        _ => foreign(written),
    })
}

/// Whether it is the type of the members that no field has.
pub(crate) fn is_extra(written: &Type) -> bool {
    let Type::Path(path) = plain(written) else { return false };
    known_segment(path).is_some_and(|last| last.ident == "Extra")
}

fn foreign(written: &Type) -> model::Type {
    model::Type::Foreign(written.to_token_stream().to_string())
}

/// The type inside `Name<…>`.
fn argument<'t>(written: &'t Type, name: &str) -> Option<&'t Type> {
    let Type::Path(path) = plain(written) else { return None };
    let last = known_segment(path).filter(|last| last.ident == name)?;
    match arguments(last).as_slice() {
        [inner] => Some(inner),
        _ => None,
    }
}

/// The last segment of a path that may lead to what is known here: a name alone, or one of a
/// crate that has such names.
fn known_segment(path: &TypePath) -> Option<&PathSegment> {
    const CRATES: &[&str] = &["std", "core", "alloc", "doudian", "doudian_runtime", "serde_json"];
    let segments = &path.path.segments;
    let first = segments.first()?;
    let is_known = segments.len() == 1 || CRATES.iter().any(|name| first.ident == name);
    segments.last().filter(|_| is_known)
}

fn arguments(segment: &PathSegment) -> Vec<&Type> {
    let PathArguments::AngleBracketed(list) = &segment.arguments else { return Vec::new() };
    let types = list.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// Without the parentheses and invisible groups that other macros leave behind.
fn plain(mut written: &Type) -> &Type {
    loop {
        written = match written {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            other => return other,
        };
    }
}
