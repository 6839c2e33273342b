//! Types of fields, and the names that a module has to import for them.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::paths::{Attributes, Paths};
use super::written::Written;
use crate::model::{Api, Field, Home, Platform, Struct, Text, Type};
use crate::resolve::reserved::EXTRA;

/// The names that a module uses.
pub(super) struct Uses<'m> {
    platform: &'m Platform,
    /// What is here; everything, when it is `None`.
    home: Option<&'m Home>,
    /// Types of other modules, and of the published crate.
    foreign: BTreeSet<String>,
    published: BTreeSet<String>,
    map: bool,
    attributes: &'m Attributes,
    /// See [`Paths::features`].
    pub(super) features: bool,
    /// What the runtime's module is called.
    pub(super) rt: TokenStream,
    /// The user's own tokens, where the struct is theirs.
    pub(super) written: Option<&'m Written>,
}

impl<'m> Uses<'m> {
    pub(super) fn new(platform: &'m Platform, home: Option<&'m Home>, paths: &'m Paths) -> Self {
        Self {
            platform,
            home,
            foreign: BTreeSet::new(),
            published: BTreeSet::new(),
            map: false,
            attributes: &paths.attributes,
            features: paths.features,
            rt: quote!(rt),
            written: None,
        }
    }

    /// For a struct that stands among the user's items, where nothing may be imported.
    pub(super) fn written(
        platform: &'m Platform,
        home: &'m Home,
        paths: &'m Paths,
        written: &'m Written,
    ) -> Self {
        let rt = paths.runtime.clone();
        Self { rt, written: Some(written), ..Self::new(platform, Some(home), paths) }
    }

    /// Whether what is defined there is defined here.
    pub(super) fn is_home(&self, home: &Home) -> bool {
        self.home.is_none_or(|here| here == home)
    }

    /// The attributes that users add to a type.
    pub(super) fn attributes(&self, name: &str) -> Option<&'m TokenStream> {
        self.attributes.get(name)
    }

    /// The imports; to be called when everything else has been emitted.
    pub(super) fn imports(&self, paths: &Paths) -> TokenStream {
        let runtime = &paths.runtime;
        // A line for each name, so that one more is one line more.
        let import = |from: &TokenStream, names: &BTreeSet<String>| {
            let names = names.iter().map(|name| format_ident!("{name}"));
            quote!(#(use #from::#names;)*)
        };
        let foreign = import(&paths.types, &self.foreign);
        let published = import(&paths.published, &self.published);
        let map = self.map.then(|| {
            quote!(
                use std::collections::BTreeMap;
            )
        });
        quote! {
            #map
            use #runtime;
            #published
            #foreign
        }
    }

    /// The name of a struct.
    pub(super) fn name(&self, record: &Struct) -> Ident {
        match self.written {
            Some(written) => written.name.clone(),
            None => format_ident!("{}", record.name),
        }
    }

    /// The name of the type parameter of a function's only argument, or of one among others: then
    /// it comes of the field, so that no argument depends on those before it.
    pub(super) fn way(&self, among: Option<&Field>) -> Ident {
        // Among the user's items one of them may have any name that people write.
        let start = if self.written.is_some() { "__M" } else { "M" };
        let name = among.map(|field| field.rust.ident.to_upper_camel_case()).unwrap_or_default();
        format_ident!("{start}{name}")
    }

    /// The field of the members that a struct's table lacks.
    pub(super) fn extra(&self) -> Ident {
        let written = self.written.and_then(|written| written.extra.clone());
        written.unwrap_or_else(|| format_ident!("{EXTRA}"))
    }

    /// The Rust name of a field.
    pub(super) fn ident(&self, field: &Field) -> Ident {
        match self.written.and_then(|written| written.field(field)) {
            Some(written) => written.ident.clone(),
            None => ident(field),
        }
    }

    /// The place that the compiler should show when something is wrong with a field's type.
    pub(super) fn span(&self, field: &Field) -> Span {
        match self.written.and_then(|written| written.field(field)) {
            Some(written) => written.span,
            None => Span::call_site(),
        }
    }

    /// The Rust type of a field's value, whether or not it may be absent.
    pub(super) fn value(&mut self, field: &Field) -> TokenStream {
        match self.written.and_then(|written| written.field(field)) {
            Some(written) => written.ty.clone(),
            None => self.ty(&field.ty),
        }
    }

    /// The Rust type of what an answer's `data` holds.
    pub(super) fn data(&mut self, api: &Api) -> TokenStream {
        match (self.written.and_then(|written| written.data.as_ref()), &api.data) {
            (Some(written), _) => written.clone(),
            (None, Some(ty)) => self.ty(ty),
            (None, None) => quote!(()),
        }
    }

    /// The Rust type of a value.
    pub(super) fn ty(&mut self, ty: &Type) -> TokenStream {
        let rt = &self.rt;
        match ty {
            Type::Text(Text::Plain) => quote!(String),
            Type::Text(Text::DateTime) => quote!(#rt::DateTime),
            Type::Text(Text::Csv) => quote!(#rt::Csv),
            Type::Text(Text::Pipe) => quote!(#rt::Pipe),
            Type::I32 => quote!(i32),
            Type::I64 => quote!(i64),
            Type::F64 => quote!(f64),
            Type::Bool => quote!(bool),
            Type::Any => quote!(#rt::Value),
            Type::File => quote!(#rt::File),
            Type::Quoted(inner) if ty.is_quoted_scalar() => self.ty(inner),
            Type::Quoted(inner) => {
                let inner = self.ty(inner);
                let rt = &self.rt;
                quote!(#rt::JsonText<#inner>)
            }
            Type::List(item) => {
                let item = self.ty(item);
                quote!(Vec<#item>)
            }
            Type::Map(item) => {
                self.map = true;
                let item = self.ty(item);
                quote!(BTreeMap<String, #item>)
            }
            Type::Page(item) => {
                let item = self.ty(item);
                let rt = &self.rt;
                quote!(#rt::Page<#item>)
            }
            Type::Struct(name) | Type::Enum(name) => {
                match self.platform.home(name) {
                    Some(home) if self.is_home(home) => {}
                    Some(_) => {
                        self.foreign.insert(name.clone());
                    }
                    None => {
                        self.published.insert(name.clone());
                    }
                }
                let name = format_ident!("{name}");
                quote!(#name)
            }
            // It was tokens before it was text.
            Type::Foreign(written) => written.parse().unwrap_or_default(),
        }
    }

    /// The Rust type of a field, which depends on whether it may be absent.
    pub(super) fn field(&mut self, field: &Field, holder: Holder) -> TokenStream {
        let mut ty = self.value(field);
        if field.rust.boxed {
            ty = quote!(Box<#ty>);
        }
        if field.nullable {
            let rt = &self.rt;
            return quote!(#rt::Nullable<#ty>);
        }
        if is_optional(field, holder) { quote!(Option<#ty>) } else { ty }
    }
}

/// Where a field stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holder {
    /// In the request itself.
    Request,
    /// In a structure.
    Structure,
}

/// Whether the Rust field is an `Option`.
///
/// Inside structures, an absent list is an empty one: nobody wants to unwrap it. In the
/// request itself the difference can matter ("no filter" and "no status at all").
pub(super) fn is_optional(field: &Field, holder: Holder) -> bool {
    let may_be_empty = holder == Holder::Structure && field.ty.is_collection();
    let may_lack = field.rust.boxed || (!field.required && !may_be_empty);
    // A `Nullable` says it by itself.
    may_lack && !field.nullable
}

/// The Rust name of a field, as the model has it.
pub(super) fn ident(field: &Field) -> Ident {
    format_ident!("{}", field.rust.ident)
}

/// How a caller passes a value.
pub(super) enum Argument {
    /// As it is.
    Plain,
    /// As anything that turns into it.
    Into,
    /// As anything that yields texts.
    Texts,
}

/// How a caller passes a value of this type.
pub(super) fn argument(ty: &Type) -> Argument {
    match ty {
        Type::Text(_) | Type::Enum(_) | Type::Any | Type::Map(_) => Argument::Into,
        Type::List(item) if **item == Type::Text(Text::Plain) => Argument::Texts,
        Type::List(_) => Argument::Into,
        Type::Quoted(_) if !ty.is_quoted_scalar() => Argument::Into,
        _ => Argument::Plain,
    }
}
