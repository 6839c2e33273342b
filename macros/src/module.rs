//! `#[doudian_api(spec = "…")] mod name {}`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use doudian_codegen::emit::Downstream;
use doudian_codegen::{Published, SourceFile, compile_beside};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Error, Ident, ItemMod, LitStr, Result, Token};

pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let Arguments { spec } = syn::parse2(arguments)?;
    let module: ItemMod = syn::parse2(item)?;
    let Some((_, content)) = &module.content else {
        let what = "the module needs a body: `mod name {}`";
        return Err(Error::new(module.span(), what));
    };
    let path = in_crate(&spec)?;
    let items = generated(&spec, &path)?;
    let ItemMod { attrs, vis, ident, .. } = &module;
    // Reading the file this way makes the compiler watch it.
    let watched = path.to_string_lossy();
    Ok(quote! {
        #(#attrs)*
        #vis mod #ident {
            const _: &[u8] = include_bytes!(#watched);
            #(#content)*
            #items
        }
    })
}

struct Arguments {
    spec: LitStr,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let expected = "expected `spec = \"file.yaml\"`";
        let key: Ident = input.parse().map_err(|error| Error::new(error.span(), expected))?;
        if key != "spec" {
            return Err(Error::new(key.span(), expected));
        }
        input.parse::<Token![=]>()?;
        let spec = input.parse()?;
        input.parse::<Option<Token![,]>>()?;
        if !input.is_empty() {
            return Err(input.error("nothing more is expected here"));
        }
        Ok(Self { spec })
    }
}

/// The file, from the folder of the crate that is being built.
fn in_crate(spec: &LitStr) -> Result<PathBuf> {
    let root = env::var_os("CARGO_MANIFEST_DIR")
        .ok_or_else(|| Error::new(Span::call_site(), "CARGO_MANIFEST_DIR is not set"))?;
    Ok(Path::new(&root).join(spec.value()))
}

/// The items of the only method in a file.
fn generated(spec: &LitStr, path: &Path) -> Result<TokenStream> {
    let fail = |message: String| Error::new(spec.span(), message);
    let bytes =
        fs::read(path).map_err(|error| fail(format!("cannot read {}: {error}", path.display())))?;
    let source = SourceFile { path: spec.value(), bytes };
    let model = compile_beside(&[source], &Published::doudian())
        .map_err(|problems| fail(format!("\n{problems}")))?;
    Ok(Downstream::default().module(&model))
}
