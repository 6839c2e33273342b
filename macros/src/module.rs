//! `#[doudian_api(spec = "…")] mod name {}`: the pairs of descriptors.

use std::path::PathBuf;
use std::sync::OnceLock;

use doudian_codegen::emit::rust::{Downstream, lints};
use doudian_codegen::{Published, compile_beside};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{AttrStyle, ItemMod, LitStr};

use crate::arguments::Arguments;
use crate::keys::Errors;
use crate::krate::crate_path;
use crate::sources::{Sources, read};

const EXAMPLE: &str = "`#[doudian_api(spec = \"apis/vip.memberScore.yaml\")] mod name {}`";

pub(crate) fn expand(
    arguments: &Arguments,
    module: ItemMod,
    root: Option<PathBuf>,
    mut errors: Errors,
) -> TokenStream {
    let why = "a module has `spec`, and its descriptors say the rest";
    arguments.only(&["spec", "crate"], why, &mut errors);
    if !arguments.has("spec") && errors.is_empty() {
        errors.at(Span::call_site(), format!("a module needs `spec`, as in {EXAMPLE}"));
    }
    let ItemMod { attrs, vis, mod_token, ident, content, .. } = &module;
    let Some((_, content)) = content else {
        errors.at(mod_token.span, format!("the module needs a body, as in {EXAMPLE}"));
        return errors.into_items();
    };
    let Filling { items, watched } = match &arguments.spec {
        Some(spec) if errors.is_empty() => fill(spec, arguments, root, &mut errors),
        _ => Filling::default(),
    };
    let errors = errors.into_items();
    let (outer, inner): (Vec<_>, Vec<_>) =
        attrs.iter().partition(|attribute| matches!(attribute.style, AttrStyle::Outer));
    let lints = lints();
    // What is imported for the generated items must not meet what the user imports, and the
    // user's items come before generated ones of the same name: hence a module of its own.
    let generated = (!items.is_empty()).then(|| {
        quote! {
            #[allow(#lints)]
            mod __doudian_api {
                #items
            }
            #[allow(unused_imports)]
            pub use self::__doudian_api::*;
        }
    });
    quote! {
        #(#outer)*
        #vis #mod_token #ident {
            #(#inner)*
            #errors
            // Reading the files this way makes the compiler watch them.
            #(const _: &[u8] = ::core::include_bytes!(#watched);)*
            #generated
            #(#content)*
        }
    }
}

/// What the published crate has, read once for all attributes of a crate.
fn published() -> &'static Published {
    static PUBLISHED: OnceLock<Published> = OnceLock::new();
    PUBLISHED.get_or_init(Published::doudian)
}

/// What is generated, and the files that it depends on.
#[derive(Default)]
struct Filling {
    items: TokenStream,
    watched: Vec<String>,
}

fn fill(
    spec: &LitStr,
    arguments: &Arguments,
    root: Option<PathBuf>,
    errors: &mut Errors,
) -> Filling {
    let Some(root) = root else {
        errors.at(spec.span(), "CARGO_MANIFEST_DIR is not set, so paths have no beginning");
        return Filling::default();
    };
    let Sources { files, watched, problem } = read(&spec.value(), &root);
    let compiled = (problem.is_none() || !files.is_empty()).then(|| {
        compile_beside(&files, published())
            .map_err(|problems| format!("the descriptors have problems\n\n{problems}\n"))
    });
    // What cannot be read does not hide what is wrong with the rest.
    let result = match (problem, compiled) {
        (None, Some(compiled)) => compiled,
        (Some(unread), Some(Err(problems))) => Err(format!("{unread}\n{problems}")),
        (unread, _) => Err(unread.unwrap_or_default()),
    };
    let items = match result {
        Ok(model) => {
            let (krate, _) = crate_path(arguments.krate.as_ref());
            Downstream { krate, ..Downstream::default() }.module(&model)
        }
        Err(message) => {
            errors.at(spec.span(), message);
            TokenStream::new()
        }
    };
    Filling { items, watched }
}
