//! Structs: fields, constructor, setters, the table of wire names and the two functions
//! over it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::ty::{Argument, Holder, Uses, argument, is_optional};
use super::{docs, inbound};
use crate::model::{self, Code, Field, Platform, Struct, Text, Type};

/// A struct that is not a request.
pub(super) fn structure(platform: &Platform, record: &Struct, uses: &mut Uses<'_>) -> TokenStream {
    let name = uses.name(record);
    let docs = docs::structure(platform, record, uses.features);
    let names = inbound::names(platform, record);
    let fields = fields(&record.fields, Holder::Structure, uses);
    let extra = record.extra.then(|| {
        let (docs, ident, rt) = (docs::extra(), uses.extra(), &uses.rt);
        quote!(#docs pub #ident: #rt::Extra,)
    });
    let attributes = uses.attributes(&record.name);
    let builder = builder(record, uses);
    let members = members(record, Holder::Structure, uses);
    // What is only sent is read only where users store it.
    let is_sent = uses.features && !record.in_response;
    let shared = if is_sent { quote!(sent) } else { quote!(record) };
    let rt = &uses.rt;
    quote! {
        #docs
        #names
        #attributes
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct #name { #fields #extra }
        #builder
        #rt::#shared!(#name { #members });
    }
}

/// The constructor and the setters of a structure that is sent.
pub(super) fn builder(record: &Struct, uses: &mut Uses<'_>) -> Option<TokenStream> {
    record.in_request.then(|| constructor(record, Holder::Structure, uses))
}

/// The fields of a struct, with their documentation.
pub(super) fn fields(fields: &[Field], holder: Holder, uses: &mut Uses<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for field in fields {
        let ident = uses.ident(field);
        let ty = uses.field(field, holder);
        let docs = docs::field(field);
        let retired = docs::Retired::field(field).map(|retired| retired.tokens());
        tokens.extend(quote!(#docs #retired pub #ident: #ty,));
    }
    tokens
}

/// `new` with what is required, and a setter for everything else.
pub(super) fn constructor(record: &Struct, holder: Holder, uses: &mut Uses<'_>) -> TokenStream {
    let name = uses.name(record);
    let (required, optional): (Vec<_>, Vec<_>) =
        record.fields.iter().partition(|field| field.is_argument());
    let mut ways = Vec::new();
    let mut arguments = TokenStream::new();
    let mut members = TokenStream::new();
    for field in &record.fields {
        let ident = uses.ident(field);
        if field.is_argument() {
            let way = way_of(field, &ways, uses);
            let Passed { way, ty, value } = passed(field, way, uses);
            ways.extend(way);
            arguments.extend(quote!(#ident: #ty,));
            members.extend(match argument(&field.ty) {
                Argument::Plain if !field.nullable => quote!(#ident,),
                _ => quote!(#ident: #value,),
            });
        } else {
            let value = initial(field, holder, uses);
            members.extend(quote!(#ident: #value,));
        }
    }
    let docs = docs::constructor(&required, &optional);
    let setters = optional.iter().map(|field| setter(field, holder, uses));
    let setters: TokenStream = setters.collect();
    let has_default = uses.written.is_some_and(|written| written.has_default);
    let wants_default = required.is_empty() && holder == Holder::Request && !has_default;
    let default = wants_default.then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    if record.extra {
        let ident = uses.extra();
        members.extend(quote!(#ident: Default::default(),));
    }
    let ways = (!ways.is_empty()).then(|| quote!(<#(#ways),*>));
    let allow = allow_deprecated(record);
    let lints = builder_lints(&required, &optional);
    quote! {
        #allow
        #lints
        impl #name {
            #docs
            pub fn new #ways (#arguments) -> Self {
                Self { #members }
            }
            #setters
        }
        #default
    }
}

/// What the compiler would say about our own use of deprecated fields.
pub(super) fn allow_deprecated(record: &Struct) -> Option<TokenStream> {
    let any = record.fields.iter().any(Field::is_outdated);
    any.then(|| quote!(#[allow(deprecated)]))
}

/// The style lints that names and numbers of parameters can break: both are the
/// platform's choice.
fn builder_lints(required: &[&Field], optional: &[&Field]) -> Option<TokenStream> {
    let mut lints = Vec::new();
    if optional.iter().any(|field| {
        ["as_", "from_", "into_", "is_", "to_"]
            .iter()
            .any(|start| field.rust.ident.starts_with(start))
    }) {
        lints.push(quote!(clippy::wrong_self_convention));
    }
    if optional.iter().any(|field| TRAIT_METHODS.contains(&field.rust.ident.as_str())) {
        lints.push(quote!(clippy::should_implement_trait));
    }
    let is_blank =
        |field: &&Field| field.rust.ident.bytes().all(|b| b == b'_' || b.is_ascii_digit());
    if required.iter().chain(optional).any(is_blank) {
        lints.push(quote!(clippy::just_underscores_and_digits));
    }
    if required.len() > 7 {
        lints.push(quote!(clippy::too_many_arguments));
    }
    (!lints.is_empty()).then(|| quote!(#[allow(#(#lints),*)]))
}

/// Setters that clippy takes for operators.
const TRAIT_METHODS: &[&str] =
    &["add", "div", "eq", "mul", "neg", "not", "rem", "shl", "shr", "sub"];

fn setter(field: &Field, holder: Holder, uses: &mut Uses<'_>) -> TokenStream {
    let ident = uses.ident(field);
    let docs = docs::setter(field);
    let retired = docs::Retired::field(field).map(|retired| retired.tokens());
    let Passed { way, ty, mut value } = passed(field, uses.way(None), uses);
    let way = way.map(|way| quote!(<#way>));
    if field.rust.boxed && !field.nullable {
        value = quote!(Box::new(#value));
    }
    if is_optional(field, holder) {
        value = quote!(Some(#value));
    }
    quote! {
        #docs
        #retired
        #[must_use]
        pub fn #ident #way (mut self, #ident: #ty) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// A parameter: how a value is passed, and how it becomes the field's.
struct Passed {
    /// A type parameter that it needs.
    way: Option<Ident>,
    ty: TokenStream,
    value: TokenStream,
}

/// The name of an argument's type parameter, should it need one, which is none of those before:
/// the names of two fields may differ in underscores alone.
fn way_of(field: &Field, others: &[Ident], uses: &Uses<'_>) -> Ident {
    let mut way = uses.way(Some(field));
    while others.contains(&way) {
        way = format_ident!("{way}0");
    }
    way
}

/// `way` is the name of a type parameter, for those that need one.
fn passed(field: &Field, way: Ident, uses: &mut Uses<'_>) -> Passed {
    let ident = uses.ident(field);
    let ty = uses.value(field);
    if field.nullable {
        return nullable(field, ty, way, &ident, &uses.rt);
    }
    let (ty, value) = match argument(&field.ty) {
        Argument::Plain => (ty, quote!(#ident)),
        Argument::Into => (quote!(impl Into<#ty>), quote!(#ident.into())),
        Argument::Texts => (
            quote!(impl IntoIterator<Item = impl Into<String>>),
            quote!(#ident.into_iter().map(Into::into).collect()),
        ),
    };
    Passed { way: None, ty, value }
}

/// The same for one that may be `null`.
fn nullable(field: &Field, ty: TokenStream, way: Ident, ident: &Ident, rt: &TokenStream) -> Passed {
    let (way, ty, value) = match argument(&field.ty) {
        // An `Option` of anything becomes anything: only a `Nullable` tells which is meant.
        Argument::Into if field.ty != Type::Any => (
            Some(way.clone()),
            quote!(impl #rt::IntoNullable<#ty, #way>),
            quote!(#rt::IntoNullable::into_nullable(#ident)),
        ),
        Argument::Texts => (
            Some(way.clone()),
            quote!(impl #rt::IntoNullableTexts<#way>),
            quote!(#rt::IntoNullableTexts::into_nullable(#ident)),
        ),
        _ => (None, quote!(impl Into<#rt::Nullable<#ty>>), quote!(#ident.into())),
    };
    let value = if field.rust.boxed { quote!(#rt::Nullable::map(#value, Box::new)) } else { value };
    Passed { way, ty, value }
}

/// The value that a new struct starts with.
fn initial(field: &Field, holder: Holder, uses: &mut Uses<'_>) -> TokenStream {
    let rt = &uses.rt;
    let Some(default) = &field.default else {
        return if field.nullable {
            quote!(#rt::Nullable::Absent)
        } else if is_optional(field, holder) {
            quote!(None)
        } else {
            quote!(Default::default())
        };
    };
    let mut value = match (default, &field.ty) {
        (model::Literal::Null, _) => return quote!(#rt::Nullable::Null),
        (model::Literal::Int(number), _) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#number)
        }
        (model::Literal::Float(number), _) => {
            let number = Literal::f64_unsuffixed(*number);
            quote!(#number)
        }
        (model::Literal::Bool(value), _) => quote!(#value),
        (model::Literal::Text(text), Type::Text(Text::Plain)) => quote!(#text.to_owned()),
        (model::Literal::Text(text), _) => quote!(#text),
    };
    if matches!(field.ty, Type::Enum(_) | Type::Text(Text::DateTime | Text::Csv | Text::Pipe)) {
        let ty = uses.value(field);
        value = quote!(#ty::from(#value));
    }
    if field.nullable {
        let rt = &uses.rt;
        quote!(#rt::Nullable::Value(#value))
    } else if is_optional(field, holder) {
        quote!(Some(#value))
    } else {
        value
    }
}

/// What the runtime's macros make table, reader and writer of: a line for each field.
///
/// No line depends on its neighbours, so that a field that comes or goes changes one.
pub(super) fn members(record: &Struct, holder: Holder, uses: &Uses<'_>) -> TokenStream {
    let fields = sorted(record).into_iter().map(|field| member(field, holder, uses));
    let extra = record.extra.then(|| {
        let ident = uses.extra();
        quote!(#ident: "" EXTRA;)
    });
    fields.chain(extra).collect()
}

/// The fields in code point order of their wire names, as canonical `param_json` has them, and
/// everything else that is written.
pub(super) fn sorted(record: &Struct) -> Vec<&Field> {
    let mut sorted: Vec<&Field> = record.fields.iter().collect();
    sorted.sort_by(|left, right| left.wire.cmp(&right.wire));
    sorted
}

fn member(field: &Field, holder: Holder, uses: &Uses<'_>) -> TokenStream {
    let (ident, wire) = (uses.ident(field), &field.wire);
    let flags = flags(field, holder).map(|flag| format_ident!("{flag}"));
    let codes = codes(field).map(|codes| quote!(, #codes));
    quote!(#ident: #wire #(#flags)|* #codes;)
}

/// What the table says of a field.
pub(super) fn flags(field: &Field, holder: Holder) -> impl Iterator<Item = &'static str> {
    let is_required = field.required && !is_optional(field, holder);
    let flags = [
        (is_required, "REQUIRED"),
        (!is_required, "OPTIONAL"),
        (field.pii.is_some(), "PII"),
        (field.ty.walk().any(Type::is_quoted_scalar), "QUOTED"),
        (field.lenient, "LENIENT"),
        (field.ty.is_file(), "FILE"),
        (field.uncertain, "UNCERTAIN"),
    ];
    flags.into_iter().filter(|(is, _)| *is).map(|(_, flag)| flag)
}

/// The codes of a field that are known.
pub(super) fn codes(field: &Field) -> Option<TokenStream> {
    if let Some(name) = enum_name(&field.ty) {
        let name = format_ident!("{name}");
        return Some(quote!(#name::KNOWN));
    }
    (holds_one_code(&field.ty) && !field.codes.is_empty()).then(|| {
        let codes = field.codes.iter().map(|Code { code, .. }| code);
        quote!(&[#(#codes),*])
    })
}

/// Whether a value is one code, and not several joined.
fn holds_one_code(ty: &Type) -> bool {
    !matches!(ty.leaf(), Type::Text(Text::DateTime | Text::Csv | Text::Pipe))
}

fn enum_name(ty: &Type) -> Option<&str> {
    match ty.leaf() {
        Type::Enum(name) => Some(name),
        _ => None,
    }
}
