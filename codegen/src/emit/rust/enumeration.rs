//! Open enums: a newtype over the code, with a constant for each code that is known.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use super::ty::Uses;
use crate::model::{Enum, EnumRepr};

pub(super) fn items(item: &Enum, uses: &Uses<'_>) -> TokenStream {
    let name = format_ident!("{}", item.name);
    let docs = docs::enumeration(item, uses.features);
    let constants: Vec<_> = item.codes.iter().filter_map(|code| {
        let constant = format_ident!("{}", code.rust.constant.as_ref()?);
        let value = literal(item.repr, &code.code);
        let docs = docs::code(code);
        Some(match item.repr {
            EnumRepr::Text => {
                quote!(#docs pub const #constant: Self = Self(std::borrow::Cow::Borrowed(#value));)
            }
            _ => quote!(#docs pub const #constant: Self = Self(#value);),
        })
    }).collect();
    let labels = item.codes.iter().map(|code| {
        let value = literal(item.repr, &code.code);
        let label = &code.label;
        quote!(#value: #label;)
    });
    let constants = (!constants.is_empty()).then(|| quote!(impl #name { #(#constants)* }));
    let (repr, derives, share) = match item.repr {
        EnumRepr::Text => (
            quote!(std::borrow::Cow<'static, str>),
            quote!(#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]),
            quote!(rt::text_enum!(#name { #(#labels)* });),
        ),
        EnumRepr::I32 | EnumRepr::I64 => {
            let repr = if item.repr == EnumRepr::I32 { quote!(i32) } else { quote!(i64) };
            (
                repr.clone(),
                quote!(#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]),
                quote!(rt::int_enum!(#name: #repr { #(#labels)* });),
            )
        }
    };
    let attributes = uses.attributes(&item.name);
    quote! {
        #docs
        #attributes
        #derives
        pub struct #name(pub #repr);

        #constants

        #share
    }
}

fn literal(repr: EnumRepr, code: &str) -> TokenStream {
    match repr {
        EnumRepr::Text => quote!(#code),
        // The check station has parsed the codes of integer enums.
        EnumRepr::I32 | EnumRepr::I64 => {
            let number = Literal::i64_unsuffixed(code.parse().unwrap_or_default());
            quote!(#number)
        }
    }
}
