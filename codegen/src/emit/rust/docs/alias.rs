//! Other names under which rustdoc's search finds an item: the platform's.

use std::slice::from_ref;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, Message, Spi};

/// Titles begin so, and searches for them do not: rustdoc finds by how a name begins.
const VERBS: &[&str] = &["批量", "获取", "查询"];

pub(in crate::emit::rust) fn of_request(api: &Api) -> TokenStream {
    let wire = from_ref(&api.method).iter().chain(&api.other_names);
    aliases(wire, &api.title, &api.request.name)
}

pub(in crate::emit::rust) fn of_message(message: &Message) -> TokenStream {
    aliases(from_ref(&message.topic), &message.title, &message.data)
}

pub(in crate::emit::rust) fn of_spi(spi: &Spi) -> TokenStream {
    aliases(from_ref(&spi.name), &spi.title, &spi.request)
}

/// The names on the wire, the title, and the title without verbs before it.
fn aliases<'n>(
    wire: impl IntoIterator<Item = &'n String>,
    title: &'n str,
    rust: &str,
) -> TokenStream {
    let mut things = title;
    while let Some(rest) = VERBS.iter().find_map(|verb| things.strip_prefix(verb)) {
        things = rest;
    }
    let mut names: Vec<String> = Vec::new();
    let wire = wire.into_iter().map(String::as_str);
    for name in wire.chain([title, things]).map(searchable) {
        // The compiler refuses an alias that is the item's own name, and warns of one that is
        // there twice.
        if name.chars().count() > 1 && name != rust && !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() { TokenStream::new() } else { quote!(#[doc(#(alias = #names),*)]) }
}

/// Without what the compiler refuses in an alias: quotes, and white space but blanks inside.
fn searchable(name: &str) -> String {
    let name: String = name.chars().filter(|c| !matches!(c, '"' | '\'' | '\\')).collect();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
