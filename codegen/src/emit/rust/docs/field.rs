//! Documentation of fields and their setters.

use proc_macro2::TokenStream;

use super::markdown::Markdown;
use super::paragraphs::{Paragraphs, line, since};
use crate::model::{Code, Field, ParameterPlace, Pii, Text, Type};

pub(in crate::emit::rust) fn field(field: &Field) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(headline(field));
    if let Some(shape) = shape(&field.ty) {
        docs.ours(shape);
    }
    if let Some(place) = field.place {
        docs.push(stands(field, place));
    }
    if field.nullable {
        docs.ours(match field.required {
            true => "May be `null`, but not absent.",
            false => "May be `null`, which is not the same as absent.",
        });
    }
    if !field.limits.is_empty() {
        docs.push(limits(field));
    }
    if !field.codes.is_empty() {
        docs.push(codes(&field.codes));
    }
    if let Some(note) = &field.note {
        docs.push(Markdown::foreign(note));
    }
    if let Some(pii) = field.pii {
        docs.push(Markdown::of("{}: `Debug` shows `***`.", &[pii_text(pii)]));
    }
    docs.0.extend(since(field.since));
    if field.uncertain {
        docs.ours("Uncertain: sources disagree about it, or are silent.");
    }
    docs.tokens()
}

pub(in crate::emit::rust) fn setter(field: &Field) -> TokenStream {
    let wire = Markdown::code(&field.wire);
    let name = match &field.label {
        Some(label) => Markdown::of("{} ({})", &[wire, Markdown::foreign(label)]),
        None => wire,
    };
    line(match field.nullable {
        true => Markdown::of("Sets {}, perhaps to `null`.", &[name]),
        false => Markdown::of("Sets {}.", &[name]),
    })
}

fn headline(field: &Field) -> Markdown {
    let wire = || Markdown::code(&field.wire);
    let is_renamed = field.rust.ident.trim_start_matches("r#") != field.wire;
    let name = match &field.label {
        Some(label) if is_renamed => Markdown::of("{} ({})", &[Markdown::foreign(label), wire()]),
        Some(label) => Markdown::foreign(label),
        None => Markdown::of("{} on the wire", &[wire()]),
    };
    let name = match &field.unit {
        Some(unit) => Markdown::of("{}, in {}", &[name, unit_text(unit)]),
        None => name,
    };
    match &field.label {
        Some(_) => name,
        None => Markdown::of("{}; it has no label.", &[name]),
    }
}

fn unit_text(unit: &str) -> Markdown {
    match unit {
        "fen" => Markdown::ours("fen (0.01 yuan)"),
        "s" => Markdown::ours("seconds"),
        "ms" => Markdown::ours("milliseconds"),
        "g" => Markdown::ours("grams"),
        other => Markdown::foreign(other),
    }
}

fn shape(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Text(Text::Plain) => None,
        Type::Text(Text::DateTime) => Some("Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8)."),
        Type::Text(Text::Csv) => Some("Parts joined by `,`."),
        Type::Text(Text::Pipe) => Some("Parts joined by `|`."),
        Type::Quoted(_) if ty.is_quoted_scalar() => Some("Text on the wire."),
        Type::Quoted(_) => Some("JSON inside text on the wire."),
        Type::List(item) | Type::Map(item) => shape(item),
        _ => None,
    }
}

/// Where it is sent.
fn stands(field: &Field, place: ParameterPlace) -> Markdown {
    match place {
        ParameterPlace::Query => Markdown::ours("Stands in the query."),
        ParameterPlace::Header => {
            Markdown::of("Stands in the header {}.", &[Markdown::code(&field.wire)])
        }
    }
}

/// What of it the platform takes: at most 100 items, each at most 30 characters.
fn limits(field: &Field) -> Markdown {
    let is_many = field.ty.has_many();
    let limits = field.limits;
    let whole = limits.of_items().map(|limit| Markdown::foreign(&limit.to_string()));
    let each = limits.of_each().map(|limit| {
        let limit = Markdown::foreign(&limit.to_string());
        if is_many { Markdown::of("each {}", &[limit]) } else { limit }
    });
    Markdown::of("Limit: {}.", &[Markdown::join(whole.chain(each), ", ")])
}

fn codes(codes: &[Code]) -> Markdown {
    let codes = codes.iter().map(|code| {
        let (name, label) = (Markdown::code(&code.code), Markdown::foreign(&code.label));
        match code.since {
            None => Markdown::of("- {} {}", &[name, label]),
            Some(since) => {
                Markdown::of("- {} {} (since version {})", &[name, label, Markdown::number(since)])
            }
        }
    });
    Markdown::of("Codes:\n\n{}", &[Markdown::join(codes, "\n")])
}

fn pii_text(pii: Pii) -> Markdown {
    Markdown::ours(match pii {
        Pii::Name => "Personal data (a name)",
        Pii::Phone => "Personal data (a phone number)",
        Pii::Address => "Personal data (an address)",
        Pii::IdCard => "Personal data (an identity number)",
        Pii::Cipher => "Personal data, encrypted",
        Pii::OpenId => "Personal data (an opaque id)",
        Pii::Account => "Personal data (an account)",
        Pii::Secret => "A secret",
    })
}
