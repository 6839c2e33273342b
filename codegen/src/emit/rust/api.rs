//! A method: its request, its response, and what ties them together.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::paths::Paths;
use super::ty::{Holder, Uses, is_optional};
use super::{docs, errors, record};
use crate::model::{
    Api, Body, Effect, Home, Limit, MethodLimit, Number, ParameterPlace, Placed, Platform, Reply,
    TokenPlace, Type, Verb,
};

pub(super) fn items(
    platform: &Platform,
    api: &Api,
    paths: &Paths,
    uses: &mut Uses<'_>,
) -> TokenStream {
    let request = &api.request;
    let name = uses.name(request);
    let response = format_ident!("{}", api.response);
    let request_docs = docs::request(platform, api, paths);
    let names = docs::of_request(api);
    let retired = docs::Retired::api(platform, api).map(|retired| retired.tokens());
    let response_docs = docs::response(api);
    let fields = record::fields(&request.fields, Holder::Request, uses);
    let constructor = record::constructor(request, Holder::Request, uses);
    let data = uses.data(api);
    let tied = tied(platform, api, paths, uses);
    let members = record::members(request, Holder::Request, uses);
    let paged = paged(platform, api, uses);
    let others = others(platform, api);
    let attributes = uses.attributes(&request.name);
    let rt = &uses.rt;
    quote! {
        #request_docs
        #names
        #retired
        #attributes
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name { #fields }

        #constructor

        #response_docs
        pub type #response = #rt::Response<#data>;

        #tied
        #rt::request!(#name { #members });
        #paged
        #(#others)*
    }
}

/// What the types are called by the other names of the method.
fn others(platform: &Platform, api: &Api) -> Vec<TokenStream> {
    let home = Home::Method(api.method.clone());
    let structs = platform.structs.values().filter(|it| it.home == home).map(|it| &it.name);
    let enums = platform.enums.values().filter(|it| it.home == home).map(|it| &it.name);
    let names: Vec<&String> =
        [&api.request.name, &api.response].into_iter().chain(structs).chain(enums).collect();
    let class = api.request.name.strip_suffix("Request").unwrap_or_default();
    let mut aliases = Vec::new();
    for other in &api.rust.other_classes {
        for name in &names {
            let Some(rest) = name.strip_prefix(class) else { continue };
            let (name, other) = (format_ident!("{name}"), format_ident!("{other}{rest}"));
            // Two pages whose names differ in capital letters alone are one on many machines.
            // An alias would have no constructor of a tuple struct.
            aliases.push(quote!(#[doc(hidden)] pub use self::#name as #other;));
        }
    }
    aliases
}

/// What ties a request to its method.
pub(super) fn tied(
    platform: &Platform,
    api: &Api,
    paths: &Paths,
    uses: &mut Uses<'_>,
) -> TokenStream {
    let name = uses.name(&api.request);
    let data = uses.data(api);
    let rt = &uses.rt;
    let facts = facts(api, paths);
    let limits = limits(platform, api);
    let errors = errors::rows(&api.errors);
    quote!(#rt::api!(#name { #facts data: #data; #(limit: #limits;)* #(error: #errors)* });)
}

/// What the client looks at before it sends.
fn limits(platform: &Platform, api: &Api) -> Vec<TokenStream> {
    let fields = api.field_limits(platform);
    let fields = fields.iter().map(|Placed { path, limit, separator }| match *limit {
        Limit::MaxItems(most) => parts("Max", path, *separator, most),
        Limit::MinItems(least) => parts("Min", path, *separator, least),
        Limit::MaxLength(most) => {
            let most = Literal::u64_unsuffixed(most);
            quote!(MaxLength(#path, #most))
        }
        Limit::MaxBytes(most) => {
            let most = Literal::u64_unsuffixed(most);
            quote!(MaxBytes(#path, #most))
        }
        Limit::Min(number) => bound("Min", path, number),
        Limit::Max(number) => bound("Max", path, number),
    });
    let together = api.limits.iter().map(|limit| match limit {
        MethodLimit::OneOf(names) => quote!(OneOf(&[#(#names),*])),
        MethodLimit::MaxSpan { from, to, seconds, millis } => {
            let name = format_ident!("{}", if *millis { "MaxSpanMillis" } else { "MaxSpan" });
            let seconds = Literal::u64_unsuffixed(*seconds);
            quote!(#name(#from, #to, #seconds))
        }
    });
    fields.chain(together).collect()
}

fn parts(bound: &str, path: &str, separator: Option<char>, count: u64) -> TokenStream {
    let count = Literal::u64_unsuffixed(count);
    match separator {
        None => {
            let name = format_ident!("{bound}Items");
            quote!(#name(#path, #count))
        }
        Some(separator) => {
            let name = format_ident!("{bound}Parts");
            quote!(#name(#path, #separator, #count))
        }
    }
}

fn bound(bound: &str, path: &str, number: Number) -> TokenStream {
    match number {
        Number::Int(number) => {
            let (name, number) = (format_ident!("{bound}"), Literal::i64_unsuffixed(number));
            quote!(#name(#path, #number))
        }
        Number::Float(number) => {
            let name = format_ident!("{bound}Decimal");
            let number = Literal::f64_unsuffixed(number);
            quote!(#name(#path, #number))
        }
    }
}

/// Where a parameter stands, as a variant of the runtime's enum.
pub(super) fn place(wire: &str, place: ParameterPlace) -> TokenStream {
    match place {
        ParameterPlace::Query => quote!(Query),
        ParameterPlace::Header => {
            // As requests have them.
            let header = wire.to_ascii_lowercase();
            quote!(Header(#header))
        }
    }
}

/// Where a token stands, as a variant of the runtime's enum.
pub(super) fn token_place(place: &TokenPlace) -> TokenStream {
    match place {
        TokenPlace::Query(name) => quote!(Query(#name)),
        TokenPlace::Header(name) => quote!(Header(#name)),
    }
}

/// What differs from what goes without saying.
fn facts(api: &Api, paths: &Paths) -> TokenStream {
    let platform = &paths.platform;
    let (method, path) = (&api.method, &api.path);
    let host = api.host.as_ref().map(|host| quote!(host: #host;));
    let verb = match api.verb {
        Verb::Post => None,
        Verb::Get => Some(quote!(verb: Get;)),
        Verb::Put => Some(quote!(verb: Put;)),
        Verb::Patch => Some(quote!(verb: Patch;)),
        Verb::Delete => Some(quote!(verb: Delete;)),
    };
    let form = (api.body == Body::Form).then(|| quote!(form: true;));
    let auths = api.auths.iter().map(|auth| {
        let (group, package) = (auth.group.as_deref().unwrap_or_default(), &auth.package);
        quote!(auth: #group #package;)
    });
    let places = api.placed().map(|(field, place)| {
        let (wire, place) = (&field.wire, self::place(&field.wire, place));
        quote!(place: #wire #place;)
    });
    let reply = (api.reply == Reply::Flat).then(|| quote!(reply: Flat;));
    let token = (!api.token).then(|| quote!(token: false;));
    let token_kind = api.token_kind.as_ref().map(|kind| quote!(token_kind: #kind;));
    let token_place = api.token_place.as_ref().map(|place| {
        let place = token_place(place);
        quote!(token_place: #place;)
    });
    let effect = match api.effect {
        Effect::Write => None,
        Effect::Read => Some(quote!(effect: Read;)),
        Effect::Idempotent => Some(quote!(effect: Idempotent;)),
    };
    let replaced_by = api.replaced_by.as_ref().map(|method| quote!(replaced_by: #method;));
    quote! {
        platform: #platform;
        method: #method;
        path: #path;
        #host
        #verb
        #form
        #reply
        #token
        #token_kind
        #token_place
        #effect
        #replaced_by
        #(#places)*
        #(#auths)*
    }
}

/// The rows of an answer of the method's own shape. (A `Page` has them anyway.)
fn paged(platform: &Platform, api: &Api, uses: &mut Uses<'_>) -> Option<TokenStream> {
    let paging = api.paging.as_ref()?;
    let data = api.data.as_ref().and_then(Type::structure)?;
    let record = platform.structs.get(data)?;
    if record.home != Home::Method(api.method.clone()) {
        return None;
    }
    let field = |wire: &str| record.fields.iter().find(|field| field.wire == wire);
    let items = field(&paging.items)?;
    let item = uses.ty(items.ty.item()?);
    let items = uses.ident(items);
    let total = match paging.total.as_deref().and_then(field) {
        None => quote!(None),
        Some(total) => {
            let ident = uses.ident(total);
            let wide = *total.ty.unquoted() == Type::I64;
            match (is_optional(total, Holder::Structure), wide) {
                (true, true) => quote!(self.#ident),
                (true, false) => quote!(self.#ident.map(i64::from)),
                (false, true) => quote!(Some(self.#ident)),
                (false, false) => quote!(Some(i64::from(self.#ident))),
            }
        }
    };
    let data = format_ident!("{data}");
    let rt = &uses.rt;
    Some(quote! {
        impl #rt::Paged for #data {
            type Item = #item;

            fn items(&self) -> &[#item] {
                &self.#items
            }

            fn total(&self) -> Option<i64> {
                #total
            }
        }
    })
}
