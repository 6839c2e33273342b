//! A field: its type, what `#[doudian(…)]` says of it, and its documentation.

use std::collections::BTreeMap;

use doudian_codegen::emit::rust::WrittenField;
use doudian_codegen::model::{self, Literal, Pii, Type};
use doudian_codegen::vocabulary::{PII, did_you_mean, is_free_name, is_unescaped, list};
use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Error, Expr, ExprLit, Field, Ident, Lit, LitStr, Meta, Result, Token};

use super::limits::{self, Limited};
use super::shape::{self, Shape};
use crate::keys::{self, Errors};

const KEYS: &[&str] = &[
    "default",
    "required",
    "rename",
    "pii",
    "lenient",
    "text",
    "extra",
    "max_items",
    "min_items",
    "max_length",
    "max_bytes",
    "min",
    "max",
];

/// What the struct is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
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
    part: Part,
    errors: &mut Errors,
) -> All {
    let mut wires: BTreeMap<String, String> = BTreeMap::new();
    let mut all = All::default();
    for field in fields {
        let (field, written, named) = match read_field(field, part, errors) {
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
pub(crate) fn read_field(field: &mut Field, part: Part, errors: &mut Errors) -> Option<Member> {
    let keys = Keys::take(&mut field.attrs, errors);
    let ident = field.ident.clone()?;
    let name = ident.unraw().to_string();
    if keys.rename.is_none() && !is_free_name(&name) {
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
    if let Some(key) = &keys.extra {
        check_extra(&keys, key, part, errors);
        if !shape::is_extra(&field.ty) {
            let message = "what keeps the members that no other field has is an `Extra`";
            errors.push(Error::new_spanned(&field.ty, message));
        }
        return Some(Member::Extra(ident));
    }
    let wire = wire(&keys, &name, errors);
    let Shape { ty, optional, boxed, nullable, tokens } = match shape::field(&field.ty) {
        Ok(shape) => shape,
        Err(error) => {
            errors.push(error);
            return None;
        }
    };
    let ty = match &keys.text {
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
    let default = default(&keys, &ty, part, errors);
    check_required(&keys, nullable, errors);
    if let Err(message) = check_file(&ty, nullable, part) {
        errors.push(Error::new_spanned(&field.ty, message));
    }
    let in_structure = part == Part::Structure;
    limits::check(&keys.limits, &wire, &ty, default.as_ref(), in_structure, errors);
    // An answer leaves empty lists out as often as not.
    let may_be_empty = part == Part::Structure && ty.is_collection();
    let ty = match ty {
        // Where the model has no `Option`, the user's own is a type of theirs.
        _ if optional && may_be_empty && !nullable => Type::Foreign(tokens.to_string()),
        ty => ty,
    };
    let named = keys.rename.as_ref().map_or(ident.span(), LitStr::span);
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
        required: keys.required.is_some() || (!optional && !may_be_empty),
        nullable,
        default,
        label: first_line(&field.attrs),
        note: None,
        unit: None,
        limits: keys.limits.limits,
        codes: Vec::new(),
        pii: keys.pii,
        lenient: keys.lenient,
        deprecated: field
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("deprecated"))
            .then(String::new),
        retired: false,
        uncertain: false,
    };
    Some(Member::Field(Box::new(field), written, named))
}

fn taken(name: &str) -> String {
    format!(
        "a field called `{name}` would collide with the function of that name: call it \
         `{name}_` and say `#[doudian(rename = \"{name}\")]`"
    )
}

/// What `#[doudian(…)]` says.
#[derive(Default)]
struct Keys {
    default: Option<(Ident, Lit, bool)>,
    required: Option<Ident>,
    rename: Option<LitStr>,
    pii: Option<Pii>,
    lenient: bool,
    text: Option<Ident>,
    extra: Option<Ident>,
    limits: Limited,
}

impl Keys {
    fn take(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Self {
        let mut keys = Self::default();
        let mut seen = false;
        attributes.retain(|attribute| {
            if !attribute.path().is_ident("doudian") {
                return true;
            }
            if std::mem::replace(&mut seen, true) {
                let message = "a field has one `#[doudian(…)]`: put the keys together";
                errors.push(Error::new_spanned(attribute, message));
            } else if let Meta::List(meta) = &attribute.meta {
                keys::read_keys(meta.tokens.clone(), KEYS, errors, |key, input| {
                    keys.read(key, input)
                });
            } else {
                let message = "expected keys in parentheses, as in `#[doudian(default = 0)]`";
                errors.push(Error::new_spanned(attribute, message));
            }
            false
        });
        keys
    }

    fn read(&mut self, key: &Ident, input: ParseStream<'_>) -> Result<()> {
        match key.to_string().as_str() {
            "default" => {
                keys::equals(key, input, "default = 0")?;
                let (value, is_negative) = literal(input)?;
                self.default = Some((key.clone(), value, is_negative));
            }
            "required" => {
                keys::flag(key, input)?;
                self.required = Some(key.clone());
            }
            "rename" => self.rename = Some(keys::text(key, input, "rename = \"type\"")?),
            "pii" => self.pii = Some(pii(&keys::text(key, input, "pii = \"open_id\"")?)?),
            "lenient" => {
                keys::flag(key, input)?;
                self.lenient = true;
            }
            "extra" => {
                keys::flag(key, input)?;
                self.extra = Some(key.clone());
            }
            "text" => {
                keys::flag(key, input)?;
                self.text = Some(key.clone());
            }
            _ => self.limits.read(key, input)?,
        }
        Ok(())
    }
}

/// A file stands in a request itself, alone or in a list: it is sent beside the JSON.
fn check_file(ty: &Type, nullable: bool, part: Part) -> std::result::Result<(), &'static str> {
    if !ty.walk().any(|ty| *ty == Type::File) {
        return Ok(());
    }
    match part {
        Part::Structure => Err(
            "a file is sent beside the parameters: it is a field of the request itself, which has \
             `method`: `#[doudian_api(method = \"…\")]`",
        ),
        Part::Request if nullable => Err("a file is never `null`: write `Option<File>`"),
        Part::Request if !ty.is_file() => {
            Err("a file stands alone or in a list: `File`, `Option<File>` or `Vec<File>`")
        }
        Part::Request => Ok(()),
    }
}

/// A literal, and whether a minus stands before it.
fn literal(input: ParseStream<'_>) -> Result<(Lit, bool)> {
    let wrong = |span| Error::new(span, "a default is a literal, as in `default = 0`");
    let span = input.span();
    let is_negative = input.parse::<Option<Token![-]>>()?.is_some();
    match input.parse().map_err(|_| wrong(span))? {
        Lit::Str(_) | Lit::Bool(_) if is_negative => Err(wrong(span)),
        value => Ok((value, is_negative)),
    }
}

fn pii(word: &LitStr) -> Result<Pii> {
    let written = word.value();
    PII.get(&written).ok_or_else(|| {
        let words = PII.words();
        let hint = did_you_mean(&written, words.iter().copied());
        let hint = hint.unwrap_or_else(|| format!("expected one of {}", list(words)));
        Error::new(word.span(), format!("`{written}` is no kind of personal data; {hint}"))
    })
}

fn wire(keys: &Keys, name: &str, errors: &mut Errors) -> String {
    let Some(rename) = &keys.rename else { return name.to_owned() };
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

fn default(keys: &Keys, ty: &Type, part: Part, errors: &mut Errors) -> Option<Literal> {
    let (key, value, is_negative) = keys.default.as_ref()?;
    if part == Part::Structure {
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
fn check_extra(keys: &Keys, key: &Ident, part: Part, errors: &mut Errors) {
    let Keys { default, required, rename, pii, lenient, text, extra: _, limits } = keys;
    if part == Part::Request {
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
fn check_required(keys: &Keys, nullable: bool, errors: &mut Errors) {
    let Some(key) = &keys.required else { return };
    if !nullable {
        let message = "`required` is for a `Nullable<T>`: any other field is required unless it \
                       is an `Option<T>`";
        errors.at(key.span(), message);
    } else if keys.default.is_some() {
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
