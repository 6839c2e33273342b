//! What comes of the attribute, without a compiler: its text, and what is said of faulty
//! descriptors. What the compiler makes of it is tested in `tests/ui` and
//! `tests/strict`.

mod descriptors;
mod expansion;
mod hostile;

use std::path::Path;

use proc_macro2::TokenStream;
use syn::{Item, ItemMod, LitStr};

use crate::expand::expand;

/// The attribute with these arguments on this item, in a crate at `root`.
fn expanded(arguments: &str, item: &str, root: Option<&Path>) -> TokenStream {
    let tokens = |text: &str| text.parse::<TokenStream>().unwrap();
    expand(tokens(arguments), tokens(item), root.map(Path::to_owned))
}

fn items(tokens: TokenStream) -> Vec<Item> {
    syn::parse2::<syn::File>(tokens).unwrap().items
}

/// The messages of all `compile_error!`s.
fn errors(items: &[Item]) -> Vec<String> {
    let mut found = Vec::new();
    for item in items {
        match item {
            Item::Macro(call)
                if call.mac.path.segments.last().unwrap().ident == "compile_error" =>
            {
                found.push(call.mac.parse_body::<LitStr>().unwrap().value());
            }
            Item::Mod(ItemMod { content: Some((_, items)), .. }) => found.extend(errors(items)),
            _ => {}
        }
    }
    found
}
