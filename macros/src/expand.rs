//! Which form of the attribute it is.

use std::path::{PathBuf, absolute};

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::Item;
use syn::spanned::Spanned;

use crate::arguments::Arguments;
use crate::keys::Errors;
use crate::{module, record};

/// The attribute's whole work; `root` is the folder of the user's Cargo.toml.
pub(crate) fn expand(
    arguments: TokenStream,
    item: TokenStream,
    root: Option<PathBuf>,
) -> TokenStream {
    // Bazel and Buck name the folder from where they start the compiler, but the compiler
    // looks for what is included beside the file that includes it.
    let root = root.map(|root| absolute(&root).unwrap_or(root));
    let mut errors = Errors::default();
    let arguments = Arguments::read(arguments, &mut errors);
    match syn::parse2(item.clone()) {
        Ok(Item::Mod(module)) => module::expand(&arguments, module, root, errors),
        Ok(Item::Struct(definition)) => record::expand(&arguments, definition, errors),
        Ok(other) => {
            let (span, kind) = kind(&other);
            errors.at(
                span,
                format!("`#[doudian_api]` stands on a module or on a struct, not on {kind}"),
            );
            // Without the attributes that only a struct can have, which nobody else knows.
            let mut tokens = errors.into_items();
            if !matches!(other, Item::Enum(_) | Item::Union(_)) {
                other.to_tokens(&mut tokens);
            }
            tokens
        }
        Err(error) => {
            errors.push(error);
            let mut tokens = errors.into_items();
            tokens.extend(item);
            tokens
        }
    }
}

fn kind(item: &Item) -> (Span, &'static str) {
    match item {
        Item::Enum(item) => (item.enum_token.span, "an enum"),
        Item::Union(item) => (item.union_token.span, "a union"),
        Item::Fn(item) => (item.sig.fn_token.span, "a function"),
        Item::Impl(item) => (item.impl_token.span, "an `impl` block"),
        Item::Trait(item) => (item.trait_token.span, "a trait"),
        Item::Type(item) => (item.type_token.span, "a type alias"),
        Item::Use(item) => (item.use_token.span, "an import"),
        other => (other.span(), "this"),
    }
}
