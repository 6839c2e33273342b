//! A field of the struct becomes one of the model: what its type and what is said of it mean.

use std::collections::BTreeMap;

use doudian_codegen::emit::rust::WrittenField;
use doudian_codegen::model::{self, Literal, Type};
use doudian_codegen::vocabulary::{is_free_name, is_unescaped};
use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Error, Expr, ExprLit, Field, Ident, Lit, LitStr, Meta, Token};

use super::limits;
use super::said::Said;
use super::shape::{self, Shape};
use crate::keys::Errors;

/// What the struct is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A request.
    Request,
    /// A structure of requests or answers.
    Structure,
}

/// What the fields of a struct are.
#[derive(Default)]
pub(crate) struct All {
    pub(crate) fields: Vec<model::Field>,
    pub(crate) written: Vec<WrittenField>,
    /// The field of the members that the others lack.
    pub(crate) extra: Option<Ident>,
}

/// Reads all fields, and takes their `#[doudian(…)]` away.
pub(crate) fn read_all(
    fields: &mut Punctuated<Field, Token![,]>,
    role: Role,
    errors: &mut Errors,
) -> All {
    let mut wires: BTreeMap<String, String> = BTreeMap::new();
    let mut all = All::default();
    for field in fields {
        let (field, written, named) = match read_field(field, role, errors) {
            None => continue,
            Some(Member::Field(field, written, named)) => (*field, written, named),
            Some(Member::Extra(ident)) => {
                if all.extra.is_some() {
                    errors.at(ident.span(), "a struct has one field with `extra`");
                }
                all.extra = Some(ident);
                continue;
            }
        };
        match wires.get(&field.wire) {
            Some(first) => errors.at(
                named,
                format!(
                    "`{}` and `{first}` would both be `{}` on the wire",
                    field.rust.ident, field.wire
                ),
            ),
            None => {
                wires.insert(field.wire.clone(), field.rust.ident.clone());
                all.fields.push(field);
                all.written.push(written);
            }
        }
    }
    all
}

/// What a field of the struct is.
pub(crate) enum Member {
    /// A field, the user's tokens, and where its name on the wire was said.
    Field(Box<model::Field>, WrittenField, Span),
    /// The one that keeps the members which no field has.
    Extra(Ident),
}

/// Nothing if the field is too wrong to go on with.
pub(crate) fn read_field(field: &mut Field, role: Role, errors: &mut Errors) -> Option<Member> {
    let said = Said::take(&mut field.attrs, errors);
    let ident = field.ident.clone()?;
    let name = ident.unraw().to_string();
    if said.rename.is_none() && !is_free_name(&name) {
        errors.at(ident.span(), taken(&name));
    } else if !is_free_name(&name) {
        errors.at(
            ident.span(),
            format!("a field called `{name}` would collide with the function of that name"),
        );
    }
    if let Some(cfg) = field.attrs.iter().find(|attribute| attribute.path().is_ident("cfg")) {
        let message = "a field cannot depend on `cfg`, since the struct's table has all of them";
        errors.push(Error::new_spanned(cfg, message));
    }
    if let Some(key) = &said.extra {
        check_extra(&said, key, role, errors);
        if !shape::is_extra(&field.ty) {
            let message = "what keeps the members that no other field has is an `Extra`";
            errors.push(Error::new_spanned(&field.ty, message));
        }
        return Some(Member::Extra(ident));
    }
    let wire = wire(&said, &name, errors);
    let Shape { ty, optional, boxed, nullable, tokens } = match shape::field(&field.ty) {
        Ok(shape) => shape,
        Err(error) => {
            errors.push(error);
            return None;
        }
    };
    let ty = match &said.text {
        None => ty,
        Some(key) => match quoted(&ty) {
            Some(quoted) => quoted,
            None => {
                let message = "`text` is for numbers and bools, which are then text on the wire";
                errors.at(key.span(), message);
                ty
            }
        },
    };
    let default = default(&said, &ty, role, errors);
    check_required(&said, nullable, errors);
    if let Err(message) = check_file(&ty, nullable, role) {
        errors.push(Error::new_spanned(&field.ty, message));
    }
    let in_structure = role == Role::Structure;
    limits::check(&said.limits, &wire, &ty, default.as_ref(), in_structure, errors);
    // An answer leaves empty lists out as often as not.
    let may_be_empty = role == Role::Structure && ty.is_collection();
    let ty = match ty {
        // Where the model has no `Option`, the user's own is a type of theirs.
        _ if optional && may_be_empty && !nullable => Type::Foreign(tokens.to_string()),
        ty => ty,
    };
    let named = said.rename.as_ref().map_or(ident.span(), LitStr::span);
    let written = WrittenField {
        wire: wire.clone(),
        ident: ident.clone(),
        ty: tokens,
        span: field.ty.span().resolved_at(Span::call_site()),
    };
    let field = model::Field {
        wire,
        rust: model::RustField { ident: ident.to_string(), boxed },
        ty,
        place: None,
        required: said.required.is_some() || (!optional && !may_be_empty),
        nullable,
        default,
        label: first_line(&field.attrs),
        note: None,
        unit: None,
        limits: said.limits.limits,
        codes: Vec::new(),
        pii: said.pii,
        lenient: said.lenient,
        deprecated: field
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("deprecated"))
            .then(String::new),
        retired: false,
        uncertain: false,
        since: None,
    };
    Some(Member::Field(Box::new(field), written, named))
}

fn taken(name: &str) -> String {
    format!(
        "a field called `{name}` would collide with the function of that name: call it \
         `{name}_` and say `#[doudian(rename = \"{name}\")]`"
    )
}

/// A file stands in a request itself, alone or in a list: it is sent beside the JSON.
fn check_file(ty: &Type, nullable: bool, role: Role) -> Result<(), &'static str> {
    if !ty.walk().any(|ty| *ty == Type::File) {
        return Ok(());
    }
    match role {
        Role::Structure => Err(
            "a file is sent beside the parameters: it is a field of the request itself, which has \
             `method`: `#[doudian_api(method = \"…\")]`",
        ),
        Role::Request if nullable => Err("a file is never `null`: write `Option<File>`"),
        Role::Request if !ty.is_file() => {
            Err("a file stands alone or in a list: `File`, `Option<File>` or `Vec<File>`")
        }
        Role::Request => Ok(()),
    }
}

fn wire(said: &Said, name: &str, errors: &mut Errors) -> String {
    let Some(rename) = &said.rename else { return name.to_owned() };
    let wire = rename.value();
    if wire.is_empty() {
        errors.at(rename.span(), "a name on the wire is not empty");
    } else if !is_unescaped(&wire) {
        errors.at(
            rename.span(),
            "a name on the wire has no quotes, backslashes or control characters",
        );
    }
    wire
}

/// The type of a number or bool that is text on the wire, also inside lists and maps.
fn quoted(ty: &Type) -> Option<Type> {
    match ty {
        Type::List(item) => Some(Type::List(Box::new(quoted(item)?))),
        Type::Map(item) => Some(Type::Map(Box::new(quoted(item)?))),
        ty => ty.is_number_or_bool().then(|| Type::Quoted(Box::new(ty.clone()))),
    }
}

fn default(said: &Said, ty: &Type, role: Role, errors: &mut Errors) -> Option<Literal> {
    let (key, value, is_negative) = said.default.as_ref()?;
    if role == Role::Structure {
        let message = "only the fields of a request have defaults, and a request has `method`: \
                       `#[doudian_api(method = \"…\")]`";
        errors.at(key.span(), message);
        return None;
    }
    let ty = ty.unquoted();
    let sign = if *is_negative { "-" } else { "" };
    let (found, expected) = match (ty, value) {
        (Type::I32, Lit::Int(value)) => (
            format!("{sign}{}", value.base10_digits())
                .parse::<i32>()
                .ok()
                .map(|n| Literal::Int(n.into())),
            "a 32-bit integer",
        ),
        (Type::I64, Lit::Int(value)) => (
            format!("{sign}{}", value.base10_digits()).parse().ok().map(Literal::Int),
            "a 64-bit integer",
        ),
        (Type::F64, Lit::Int(value)) => {
            (float(&format!("{sign}{}", value.base10_digits())), "a number")
        }
        (Type::F64, Lit::Float(value)) => {
            (float(&format!("{sign}{}", value.base10_digits())), "a number")
        }
        (Type::Bool, Lit::Bool(value)) => (Some(Literal::Bool(value.value)), "`true` or `false`"),
        (Type::Text(_), Lit::Str(value)) => (Some(Literal::Text(value.value())), "a text"),
        (Type::I32, _) => (None, "a 32-bit integer"),
        (Type::I64, _) => (None, "a 64-bit integer"),
        (Type::F64, _) => (None, "a number"),
        (Type::Bool, _) => (None, "`true` or `false`"),
        (Type::Text(_), _) => (None, "a text"),
        _ => {
            errors.at(key.span(), "only texts, numbers and bools have defaults");
            return None;
        }
    };
    if found.is_none() {
        errors.at(
            value.span(),
            format!("the default does not fit the field's type: expected {expected}"),
        );
    }
    found
}

/// What keeps all that is not known has nothing else to say.
fn check_extra(said: &Said, key: &Ident, role: Role, errors: &mut Errors) {
    let Said { default, required, rename, pii, lenient, text, extra: _, limits } = said;
    if role == Role::Request {
        let message = "a request has no unknown members: only what the platform sends has some";
        errors.at(key.span(), message);
    } else if default.is_some()
        || required.is_some()
        || rename.is_some()
        || pii.is_some()
        || *lenient
        || text.is_some()
        || !limits.limits.is_empty()
    {
        let message = "`extra` stands alone: the field is no member, it keeps those that no other \
                       field has";
        errors.at(key.span(), message);
    }
}

/// What else is required its type says.
fn check_required(said: &Said, nullable: bool, errors: &mut Errors) {
    let Some(key) = &said.required else { return };
    if !nullable {
        let message = "`required` is for a `Nullable<T>`: any other field is required unless it \
                       is an `Option<T>`";
        errors.at(key.span(), message);
    } else if said.default.is_some() {
        errors.at(key.span(), "a field with a default is no argument of `new`: remove one of both");
    }
}

fn float(digits: &str) -> Option<Literal> {
    digits.parse().ok().filter(|number: &f64| number.is_finite()).map(Literal::Float)
}

/// The first line of the documentation: what the field is called.
fn first_line(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).find_map(|attribute| {
        let Meta::NameValue(doc) = &attribute.meta else { return None };
        let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &doc.value else { return None };
        let text = text.value();
        let line = text.trim().lines().next()?.trim_end_matches(['.', '。']).to_owned();
        (!line.is_empty()).then_some(line)
    })
}
