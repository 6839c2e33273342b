//! Structs that their users have written: only what belongs to them is emitted.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::paths::Paths;
use super::ty::{Holder, Uses};
use super::written::Written;
use super::{api, docs, record};
use crate::model::{Api, Home, Platform, Struct};

/// The other names of a request and its response, by the naming rule; `class` is what they
/// begin with, for example `DoudianOrderList`.
pub fn written_aliases(api: &Api, class: &str, paths: &Paths, written: &Written) -> TokenStream {
    let Written { visibility, name, .. } = written;
    let rt = &paths.runtime;
    let response = format_ident!("{}", api.response);
    let response_docs = docs::response(api);
    let data = match &written.data {
        Some(data) => data.clone(),
        None => quote!(()),
    };
    let request = format!("{class}Request");
    let other_name = (*name != request).then(|| {
        let docs = docs::other_name(api);
        let request = format_ident!("{request}");
        quote! {
            #docs
            #[allow(dead_code)]
            #visibility type #request = #name;
        }
    });
    quote! {
        #response_docs
        #[allow(dead_code)]
        #visibility type #response = #rt::Response<#data>;
        #other_name
    }
}

/// What makes the struct a request that the client can execute.
pub fn written_request(
    platform: &Platform,
    api: &Api,
    paths: &Paths,
    written: &Written,
) -> TokenStream {
    let home = Home::Method(api.method.clone());
    let mut uses = Uses::written(platform, &home, paths, written);
    let constructor = record::constructor(&api.request, Holder::Request, &mut uses);
    let tied = api::tied(platform, api, paths, &mut uses);
    let encode = encode(&api.request, Holder::Request, &uses);
    let debug = debug(paths, written);
    quote!(#constructor #tied #encode #debug)
}

/// What makes the struct a part of requests and answers.
pub fn written_structure(
    platform: &Platform,
    record: &Struct,
    paths: &Paths,
    written: &Written,
) -> TokenStream {
    let mut uses = Uses::written(platform, &record.home, paths, written);
    let builder = record::builder(record, &mut uses);
    let encode = encode(record, Holder::Structure, &uses);
    let decode = decode(record, &uses);
    let debug = debug(paths, written);
    let Written { name, has_serde, .. } = written;
    let rt = &paths.runtime;
    let serde = (!has_serde).then(|| quote!(#rt::impl_serde!(#name, Self::default());));
    quote!(#builder #encode #decode #debug #serde)
}

/// What `rt::encode!` makes of the same fields. A macro would point at itself where one of
/// their types cannot be written; this points at the type.
fn encode(record: &Struct, holder: Holder, uses: &Uses<'_>) -> TokenStream {
    let (name, rt, text) = (uses.name(record), &uses.rt, &record.name);
    let fields = record::sorted(record);
    let entries = fields.iter().map(|field| {
        let flags = record::flags(field, holder).map(|flag| format_ident!("{flag}"));
        let (wire, codes) = (&field.wire, record::codes(field));
        quote!(#rt::Field(#wire, #(#rt::#flags)|*, &[#codes]))
    });
    let extra = record.extra.then(|| uses.extra());
    let entries = entries.chain(extra.iter().map(|_| quote!(#rt::Field("", #rt::EXTRA, &[]))));
    let writes = fields.iter().map(|field| {
        let ident = uses.ident(field);
        quote_spanned!(uses.span(field)=> #rt::put(writer, &self.#ident);)
    });
    let writes = writes.chain(extra.iter().map(|ident| quote!(#rt::put(writer, &self.#ident);)));
    let writer = if fields.is_empty() && extra.is_none() { quote!(_) } else { quote!(writer) };
    let allow = record::allow_deprecated(record);
    quote! {
        #allow
        impl #rt::Encode for #name {
            fn table(&self) -> &'static #rt::Table {
                const TABLE: #rt::Table = #rt::Table(#text, &[#(#entries),*]);
                &TABLE
            }

            fn write(&self, #writer: &mut #rt::Writer) {
                #(#writes)*
            }
        }
    }
}

/// The same for `rt::decode!`.
fn decode(record: &Struct, uses: &Uses<'_>) -> TokenStream {
    let (name, rt) = (uses.name(record), &uses.rt);
    let arms = record::sorted(record).into_iter().enumerate().map(|(index, field)| {
        let (index, ident) = (Literal::usize_unsuffixed(index), uses.ident(field));
        quote_spanned!(uses.span(field)=> #index => #rt::get(&mut self.#ident, reader),)
    });
    let arms = arms.chain(record.extra.then(|| {
        let index = Literal::usize_unsuffixed(record.fields.len());
        let ident = uses.extra();
        quote!(#index => #rt::get(&mut self.#ident, reader),)
    }));
    let is_empty = record.fields.is_empty() && !record.extra;
    let index = if is_empty { quote!(_) } else { quote!(index) };
    let body = if is_empty {
        quote!(#rt::skip(reader))
    } else {
        quote!(match index { #(#arms)* _ => #rt::skip(reader), })
    };
    let allow = record::allow_deprecated(record);
    quote! {
        #allow
        impl #rt::Decode for #name {
            fn read(&mut self, #index: usize, reader: &mut #rt::Reader<'_>) -> #rt::Read {
                #body
            }
        }
    }
}

/// `Debug`, which masks, and `PartialEq`.
fn debug(paths: &Paths, written: &Written) -> TokenStream {
    let Written { name, has_eq, .. } = written;
    let rt = &paths.runtime;
    if *has_eq { quote!(#rt::debug_record!(#name);) } else { quote!(#rt::shown!(#name);) }
}
