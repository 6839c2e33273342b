//! Other names under which rustdoc's search finds an item: the platform's.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, Message, Spi};

/// Titles begin so, and searches for them do not: rustdoc finds by how a name begins.
const VERBS: &[&str] = &["批量", "获取", "查询"];

pub(in crate::emit::rust) fn of_request(api: &Api) -> TokenStream {
    aliases(&[&[api.method.clone()], &*api.other_names].concat(), &api.title, &api.request.name)
}

pub(in crate::emit::rust) fn of_message(message: &Message) -> TokenStream {
    aliases(&[message.topic.clone()], &message.title, &message.data)
}

pub(in crate::emit::rust) fn of_spi(spi: &Spi) -> TokenStream {
    aliases(&[spi.name.clone()], &spi.title, &spi.request)
}

/// The names on the wire, the title, and the title without verbs before it.
fn aliases(wire: &[String], title: &str, rust: &str) -> TokenStream {
    let mut things = title;
    while let Some(rest) = VERBS.iter().find_map(|verb| things.strip_prefix(verb)) {
        things = rest;
    }
    let mut names: Vec<String> = Vec::new();
    let wire = wire.iter().map(String::as_str);
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
