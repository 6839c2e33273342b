//! What stands above the struct: derives, and attributes that do not belong there.

use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Error, ItemStruct, Path, Token};

use crate::keys::Errors;

/// What the user has derived.
pub(crate) struct Attributes {
    derived: Vec<String>,
}

impl Attributes {
    /// Looks through the attributes, and takes away what would not compile.
    pub(crate) fn take(definition: &mut ItemStruct, errors: &mut Errors) -> Self {
        let mut derived = Vec::new();
        for attribute in &definition.attrs {
            if !attribute.path().is_ident("derive") {
                continue;
            }
            let list = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
            for path in list.into_iter().flatten() {
                let Some(last) = path.segments.last() else { continue };
                if last.ident == "Debug" {
                    let message = "`#[doudian_api]` provides `Debug`, which shows personal data \
                                   as `***`: remove this one";
                    errors.push(Error::new_spanned(&path, message));
                }
                derived.push(last.ident.to_string());
            }
        }
        definition.attrs.retain(|attribute| {
            if attribute.path().is_ident("doudian") {
                let message = "`#[doudian(…)]` belongs to a field; what is said of the whole \
                               struct stands in `#[doudian_api(…)]`";
                errors.push(Error::new_spanned(attribute, message));
                return false;
            }
            let is_second =
                attribute.path().segments.last().is_some_and(|last| last.ident == "doudian_api");
            if is_second {
                let message = "a struct has one `#[doudian_api]`: it is one request, or one \
                               structure";
                errors.push(Error::new_spanned(attribute, message));
            }
            !is_second
        });
        Self { derived }
    }

    pub(crate) fn derives(&self, name: &str) -> bool {
        self.derived.iter().any(|derived| derived == name)
    }

    /// What generated structs derive, and this one does not yet.
    pub(crate) fn missing_derives(&self, is_request: bool) -> Option<TokenStream> {
        let clone = (!self.derives("Clone")).then(|| quote!(::core::clone::Clone));
        let default =
            (!is_request && !self.derives("Default")).then(|| quote!(::core::default::Default));
        let list: Vec<_> = [clone, default].into_iter().flatten().collect();
        (!list.is_empty()).then(|| quote!(#[derive(#(#list),*)]))
    }
}
