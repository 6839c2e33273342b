//! Structs: fields, constructor, setters, the table of wire names and the two functions
//! over it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::ty::{Argument, Place, Uses, argument, is_optional};
use super::{docs, inbound};
use crate::model::{self, Code, Field, Platform, Struct, Text, Type};

/// A struct that is not a request.
pub(super) fn structure(platform: &Platform, record: &Struct, uses: &mut Uses<'_>) -> TokenStream {
    let name = uses.name(record);
    let docs = docs::structure(platform, record, uses.features);
    let names = inbound::names(platform, record);
    let fields = fields(&record.fields, Place::Structure, uses);
    let extra = record.extra.then(|| {
        let (docs, ident, rt) = (docs::extra(), uses.extra(), &uses.rt);
        quote!(#docs pub #ident: #rt::Extra,)
    });
    let attributes = uses.attributes(&record.name);
    let impls = structure_impls(record, uses);
    let rt = &uses.rt;
    quote! {
        #docs
        #names
        #attributes
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct #name { #fields #extra }
        #impls
        #rt::impl_record!(#name);
        #rt::impl_serde!(#name, Self::default());
    }
}

/// What makes a struct one that can be sent and read.
pub(super) fn structure_impls(record: &Struct, uses: &mut Uses<'_>) -> TokenStream {
    let builder = record.in_request.then(|| constructor(record, Place::Structure, uses));
    let encode = encode(record, Place::Structure, uses);
    // What is only sent is read only where users store it.
    let gate = uses.stored.as_ref().filter(|_| !record.in_response);
    let decode = decode(record, gate, uses);
    quote!(#builder #encode #decode)
}

/// The fields of a struct, with their documentation.
pub(super) fn fields(fields: &[Field], place: Place, uses: &mut Uses<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for field in fields {
        let ident = uses.ident(field);
        let ty = uses.field(field, place);
        let docs = docs::field(field);
        let deprecated = docs::deprecated_field(field);
        tokens.extend(quote!(#docs #deprecated pub #ident: #ty,));
    }
    tokens
}

/// `new` with what is required, and a setter for everything else.
pub(super) fn constructor(record: &Struct, place: Place, uses: &mut Uses<'_>) -> TokenStream {
    let name = uses.name(record);
    let (required, optional): (Vec<_>, Vec<_>) =
        record.fields.iter().partition(|field| field.is_argument());
    let mut ways = Vec::new();
    let mut arguments = TokenStream::new();
    let mut members = TokenStream::new();
    for field in &record.fields {
        let ident = uses.ident(field);
        if field.is_argument() {
            let Passed { way, ty, value } = passed(field, ways.len(), uses);
            ways.extend(way);
            arguments.extend(quote!(#ident: #ty,));
            members.extend(match argument(&field.ty) {
                Argument::Plain if !field.nullable => quote!(#ident,),
                _ => quote!(#ident: #value,),
            });
        } else {
            let value = initial(field, place, uses);
            members.extend(quote!(#ident: #value,));
        }
    }
    let docs = docs::constructor(&required, &optional);
    let setters = optional.iter().map(|field| setter(field, place, uses));
    let setters: TokenStream = setters.collect();
    let has_default = uses.written.is_some_and(|written| written.has_default);
    let wants_default = required.is_empty() && place == Place::Request && !has_default;
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
fn allow_deprecated(record: &Struct) -> Option<TokenStream> {
    let any = record.fields.iter().any(|field| field.deprecated.is_some());
    any.then(|| quote!(#[allow(deprecated)]))
}

/// The style lints that names and numbers of parameters can break: both are the
/// platform's choice.
fn builder_lints(required: &[&Field], optional: &[&Field]) -> Option<TokenStream> {
    let mut lints = Vec::new();
    if optional.iter().any(|field| {
        ["as_", "from_", "into_", "is_", "to_"].iter().any(|start| field.ident.starts_with(start))
    }) {
        lints.push(quote!(clippy::wrong_self_convention));
    }
    if optional.iter().any(|field| TRAIT_METHODS.contains(&field.ident.as_str())) {
        lints.push(quote!(clippy::should_implement_trait));
    }
    let is_blank = |field: &&Field| field.ident.bytes().all(|b| b == b'_' || b.is_ascii_digit());
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

fn setter(field: &Field, place: Place, uses: &mut Uses<'_>) -> TokenStream {
    let ident = uses.ident(field);
    let docs = docs::setter(field);
    let deprecated = docs::deprecated_field(field);
    let Passed { way, ty, mut value } = passed(field, 0, uses);
    let way = way.map(|way| quote!(<#way>));
    if field.boxed && !field.nullable {
        value = quote!(Box::new(#value));
    }
    if is_optional(field, place) {
        value = quote!(Some(#value));
    }
    quote! {
        #docs
        #deprecated
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

/// `ways` counts the type parameters that there are already.
fn passed(field: &Field, ways: usize, uses: &mut Uses<'_>) -> Passed {
    let ident = uses.ident(field);
    let ty = uses.value(field);
    if field.nullable {
        return nullable(field, ty, uses.way(ways), &ident, &uses.rt);
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
    let value = if field.boxed { quote!(#rt::Nullable::map(#value, Box::new)) } else { value };
    Passed { way, ty, value }
}

/// The value that a new struct starts with.
fn initial(field: &Field, place: Place, uses: &mut Uses<'_>) -> TokenStream {
    let rt = &uses.rt;
    let Some(default) = &field.default else {
        return if field.nullable {
            quote!(#rt::Nullable::Absent)
        } else if is_optional(field, place) {
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
    } else if is_optional(field, place) {
        quote!(Some(#value))
    } else {
        value
    }
}

/// The table, and the function that writes.
pub(super) fn encode(record: &Struct, place: Place, uses: &Uses<'_>) -> TokenStream {
    let name = uses.name(record);
    let rt = &uses.rt;
    let text = &record.name;
    let entries = record.fields.iter().map(|field| entry(field, place, rt));
    let entries = entries.chain(record.extra.then(|| quote!(#rt::Field("", #rt::EXTRA, &[]))));
    // Canonical `param_json` has its keys in code point order; so has everything we write.
    let mut sorted: Vec<(usize, &Field)> = record.fields.iter().enumerate().collect();
    sorted.sort_by(|left, right| left.1.wire.cmp(&right.1.wire));
    let writes = sorted.iter().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(*index);
        let ident = uses.ident(field);
        quote_spanned!(uses.span(field)=> #rt::put(w, #index, &self.#ident);)
    });
    let writes = writes.chain(record.extra.then(|| {
        let index = Literal::usize_unsuffixed(record.fields.len());
        let ident = uses.extra();
        quote!(#rt::put(w, #index, &self.#ident);)
    }));
    let (writer, writes) = if record.fields.is_empty() && !record.extra {
        (quote!(_), quote!())
    } else {
        (quote!(w), quote!(#(#writes)*))
    };
    let allow = allow_deprecated(record);
    quote! {
        #allow
        impl #rt::Encode for #name {
            fn table(&self) -> &'static #rt::Table {
                const TABLE: #rt::Table = #rt::Table(#text, &[#(#entries),*]);
                &TABLE
            }

            fn write(&self, #writer: &mut #rt::Writer) {
                #writes
            }
        }
    }
}

fn entry(field: &Field, place: Place, rt: &TokenStream) -> TokenStream {
    let wire = &field.wire;
    let flags = [
        (field.required && !is_optional(field, place), quote!(#rt::REQUIRED)),
        (field.pii.is_some(), quote!(#rt::PII)),
        (field.ty.walk().any(Type::is_quoted_scalar), quote!(#rt::QUOTED)),
        (field.lenient, quote!(#rt::LENIENT)),
        (field.uncertain, quote!(#rt::UNCERTAIN)),
    ];
    let flags: Vec<_> = flags.into_iter().filter_map(|(is, flag)| is.then_some(flag)).collect();
    let flags = if flags.is_empty() { quote!(0) } else { quote!(#(#flags)|*) };
    let codes = if let Some(name) = enum_name(&field.ty) {
        let name = format_ident!("{name}");
        quote!(#name::KNOWN)
    } else if holds_one_code(&field.ty) {
        let codes = field.codes.iter().map(|Code { code, .. }| code);
        quote!(&[#(#codes),*])
    } else {
        quote!(&[])
    };
    quote!(#rt::Field(#wire, #flags, #codes))
}

/// What a request needs to be read back: only for those who store requests.
pub(super) fn stored(record: &Struct, uses: &Uses<'_>) -> TokenStream {
    let name = uses.name(record);
    let rt = &uses.rt;
    let Some(gate) = &uses.stored else {
        let fields = record.fields.iter().enumerate().map(|(index, field)| {
            let (index, ident) = (Literal::usize_unsuffixed(index), uses.ident(field));
            quote!(#index: #ident)
        });
        return quote!(#rt::impl_stored!(#name { #(#fields),* }););
    };
    let decode = decode(record, Some(gate), uses);
    let allow = allow_deprecated(record);
    let blank = record.fields.iter().map(|field| {
        let ident = uses.ident(field);
        quote!(#ident: Default::default())
    });
    quote! {
        #decode

        #gate
        #allow
        impl #name {
            /// Nothing at all, to read into.
            fn blank() -> Self {
                Self { #(#blank),* }
            }
        }

        #gate
        #rt::impl_serde!(#name, Self::blank());
    }
}

/// The function that reads.
fn decode(record: &Struct, gate: Option<&TokenStream>, uses: &Uses<'_>) -> TokenStream {
    let name = uses.name(record);
    let rt = &uses.rt;
    let arms = record.fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let ident = uses.ident(field);
        quote_spanned!(uses.span(field)=> #index => #rt::get(&mut self.#ident, r),)
    });
    let arms = arms.chain(record.extra.then(|| {
        let index = Literal::usize_unsuffixed(record.fields.len());
        let ident = uses.extra();
        quote!(#index => #rt::get(&mut self.#ident, r),)
    }));
    let is_empty = record.fields.is_empty() && !record.extra;
    let index = if is_empty { quote!(_) } else { quote!(index) };
    let body = if is_empty {
        quote!(#rt::skip(r))
    } else {
        quote!(match index { #(#arms)* _ => #rt::skip(r), })
    };
    let allow = allow_deprecated(record);
    quote! {
        #gate
        #allow
        impl #rt::Decode for #name {
            fn read(&mut self, #index: usize, r: &mut #rt::Reader<'_>) -> #rt::Read {
                #body
            }
        }
    }
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
