//! The example of a request's page: the descriptor's example, or else what is required, as
//! Rust code that compiles.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::ty::ident;
use crate::model::sample::Maker;
use crate::model::{Api, Example, Field, Json, Platform, Struct, Type};

/// The lines of the example, to stand in a fenced block.
pub(super) fn lines(platform: &Platform, api: &Api, krate: &str) -> Option<Vec<String>> {
    let mut writer = Writer { platform, names: BTreeSet::new() };
    let request = match &api.example {
        Some(Example { request: Json::Object(members), .. }) => {
            writer.made(&api.request, members)?
        }
        _ => writer.made(&api.request, &Maker::arguments(platform, api)?)?,
    };
    let code =
        prettyplease::unparse(&syn::parse2(quote!(fn main() { let request = #request; })).ok()?);
    let body = code.lines().filter_map(|line| line.strip_prefix("    ")).map(str::to_owned);
    let names: Vec<_> = writer.names.into_iter().collect();
    let import = match names.as_slice() {
        [name] => format!("use {krate}::{name};"),
        names => format!("use {krate}::{{{}}};", names.join(", ")),
    };
    let mut lines = vec![
        format!("# async fn example(client: &{krate}::rt::Client) -> {krate}::rt::Result<()> {{"),
        import,
        String::new(),
    ];
    lines.extend(body);
    lines.push("let response = client.execute(&request).await?;".to_owned());
    lines.push("# let _ = response;".to_owned());
    lines.push("# Ok(())".to_owned());
    lines.push("# }".to_owned());
    Some(lines)
}

struct Writer<'m> {
    platform: &'m Platform,
    names: BTreeSet<String>,
}

impl Writer<'_> {
    /// A struct made with `new` and setters.
    fn made(&mut self, record: &Struct, members: &[(String, Json)]) -> Option<TokenStream> {
        let value = |field: &Field| {
            members.iter().find(|(name, _)| *name == field.wire).map(|(_, value)| value)
        };
        let mut arguments = Vec::new();
        let mut setters = TokenStream::new();
        for field in &record.fields {
            let given = value(field).filter(|value| field.nullable || **value != Json::Null);
            if field.ty.is_file() {
                let file = self.file(&field.ty);
                if field.is_argument() {
                    arguments.push(file);
                } else if !field.is_outdated() {
                    let setter = ident(field);
                    setters.extend(quote!(.#setter(#file)));
                }
            } else if field.is_argument() {
                arguments.push(self.given(field, given?)?);
            } else if let Some(given) = given.filter(|_| !field.is_outdated()) {
                // What has no short form is left out: an example shows, it does not prove.
                if let Some(value) = self.given(field, given) {
                    let setter = ident(field);
                    setters.extend(quote!(.#setter(#value)));
                }
            }
        }
        self.names.insert(record.name.clone());
        let name = format_ident!("{}", record.name);
        Some(quote!(#name::new(#(#arguments),*)#setters))
    }

    /// A file, or a list of one, which no example of a descriptor has.
    fn file(&mut self, ty: &Type) -> TokenStream {
        self.names.insert("File".to_owned());
        let file = quote!(File::from_path("file.pdf"));
        match ty {
            Type::List(_) => quote!([#file]),
            _ => file,
        }
    }

    /// A field's value as a setter takes it.
    fn given(&mut self, field: &Field, value: &Json) -> Option<TokenStream> {
        match value {
            Json::Null if field.nullable => {
                self.names.insert("Nullable".to_owned());
                Some(quote!(Nullable::Null))
            }
            value => self.value(&field.ty, value),
        }
    }

    /// A value inside another, which nothing converts but itself.
    fn inner(&mut self, ty: &Type, value: &Json) -> Option<TokenStream> {
        let into = matches!(ty, Type::Text(_) | Type::Enum(_) | Type::List(_) | Type::Map(_));
        let into = into.then(|| quote!(.into()));
        let value = self.value(ty, value)?;
        Some(quote!(#value #into))
    }

    /// A value as a setter takes it.
    fn value(&mut self, ty: &Type, value: &Json) -> Option<TokenStream> {
        match (ty, value) {
            (Type::Text(_) | Type::Enum(_), Json::Text(text)) => Some(quote!(#text)),
            (Type::Enum(_), Json::Number(number)) => integer(number),
            (Type::I32 | Type::I64, Json::Number(number)) => integer(number),
            (Type::F64, Json::Number(number)) => {
                let number = Literal::f64_unsuffixed(number.parse().ok()?);
                Some(quote!(#number))
            }
            (Type::Bool, Json::Bool(value)) => Some(quote!(#value)),
            (Type::Quoted(inner), Json::Text(text)) if !inner.is_number_or_bool() => {
                self.names.insert("JsonText".to_owned());
                Some(quote!(JsonText::Text(#text.to_owned())))
            }
            (Type::Quoted(inner), Json::Text(text)) => match **inner {
                Type::Bool => {
                    let value: bool = text.parse().ok()?;
                    Some(quote!(#value))
                }
                Type::F64 => self.value(inner, &Json::Number(text.clone())),
                _ => integer(text),
            },
            (Type::List(item), Json::List(items)) => {
                let items: Option<Vec<_>> = items
                    .iter()
                    .map(|value| match **item {
                        // A list of texts takes whatever becomes a `String`.
                        Type::Text(_) => self.value(item, value),
                        _ => self.inner(item, value),
                    })
                    .collect();
                let items = items.filter(|items| !items.is_empty())?;
                Some(quote!([#(#items),*]))
            }
            (Type::Map(item), Json::Object(members)) => {
                let entries: Option<Vec<_>> = members
                    .iter()
                    .map(|(key, value)| {
                        let value = self.inner(item, value)?;
                        Some(quote!((#key.to_owned(), #value)))
                    })
                    .collect();
                let entries = entries.filter(|entries| !entries.is_empty())?;
                Some(quote!([#(#entries),*]))
            }
            (Type::Any, Json::Object(members)) if members.is_empty() => {
                Some(quote!(serde_json::json!({})))
            }
            (Type::Struct(name), Json::Object(members)) => {
                let record = self.platform.structs.get(name).filter(|record| record.in_request)?;
                self.made(record, members)
            }
            _ => None,
        }
    }
}

fn integer(text: &str) -> Option<TokenStream> {
    let number = Literal::i64_unsuffixed(text.parse().ok()?);
    Some(quote!(#number))
}
