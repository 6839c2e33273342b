//! Documentation of generated items. It is made of [`Markdown`] only, so that foreign text can
//! neither break rustdoc nor become a test in somebody's build.

mod alias;
mod field;
mod inbound;
mod markdown;
mod paragraphs;
mod request;
mod retired;

use proc_macro2::TokenStream;

pub(super) use alias::{of_message, of_request, of_spi};
pub(super) use field::{field, setter};
pub(super) use inbound::{spi_response, variant};
pub(super) use request::request;
pub(super) use retired::Retired;

use super::counts::Counts;
use crate::counted::counted;
use crate::model::{
    Api, Code, Enum, Field, Home, Literal, MESSAGES, Platform, SPI, Source, Struct, Version,
};
use markdown::Markdown;
use paragraphs::{Paragraphs, features, line, since};

/// The static with a platform's facts.
pub(super) fn facts(platform: &Platform) -> TokenStream {
    let title = Markdown::foreign(&platform.title);
    line(Markdown::of("Facts of {}: host and platform codes.", &[title]))
}

/// The constant with the version of the description.
pub(super) fn version() -> TokenStream {
    line(Markdown::ours(
        "The version of the platform's description that this was generated from: what is not there \
         since the first one says since which it is.",
    ))
}

/// The paragraph with the version of the description.
pub(super) fn version_page(
    title: &str,
    version: &Version,
    counts: Counts,
    sources: &[Source],
) -> String {
    let parts = [
        Markdown::number(version.number),
        Markdown::foreign(&version.date),
        Markdown::foreign(title),
    ];
    let text = Markdown::of(
        "Generated from version {} ({}) of the description of {}. What came with a later version than \
         the first says so, as in \"Since version 2 of the description.\"",
        &parts,
    );
    let of = |count, noun| Markdown::foreign(&counted(count, noun).to_string());
    let has = Markdown::of(
        "It has {} in {}, with {}: what public sources had on that day. The platform has more.",
        &[
            of(counts.methods, "method"),
            of(counts.families, "family"),
            of(counts.refusals, "documented refusal"),
        ],
    );
    let mut text = format!("{}\n\n{}\n", text.as_str(), has.as_str());
    if !sources.is_empty() {
        text.push_str("\nMethods name their sources:\n\n");
    }
    for source in sources {
        let (name, title) = (Markdown::code(&source.name), Markdown::foreign(&source.title));
        let row = match &source.url {
            None => Markdown::of("- {}: {}", &[name, title]),
            Some(url) => Markdown::of("- {}: {}, {}", &[name, title, Markdown::address(url)]),
        };
        text.push_str(row.as_str());
        text.push('\n');
    }
    text
}

/// The module of a family, with so many methods or messages.
pub(super) fn family(family: &str, count: usize) -> TokenStream {
    let of = |noun| Markdown::foreign(&counted(count, noun).to_string());
    line(match family {
        MESSAGES => Markdown::of("Push messages: {}.", &[of("type")]),
        SPI => Markdown::of("SPI: {} that the platform calls.", &[of("method")]),
        name => Markdown::of("Family {}: {}.", &[Markdown::code(name), of("method")]),
    })
}

/// The module of the shared types.
pub(super) fn shared_types() -> TokenStream {
    line(Markdown::ours("Structures and enums that several methods share."))
}

pub(super) fn response(api: &Api) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(Markdown::of("The answer to {}.", &[Markdown::link("", &api.request.name)]));
    if api.data.is_none() {
        docs.ours("The platform promises no `data`.");
    }
    docs.tokens()
}

/// The name that the rule gives a request whose user has named it otherwise.
pub(super) fn other_name(api: &Api) -> TokenStream {
    line(Markdown::of("{}, by the naming rule.", &[Markdown::link("", &api.request.name)]))
}

/// A structure; `with_features` where there is a feature for each family.
pub(super) fn structure(platform: &Platform, record: &Struct, with_features: bool) -> TokenStream {
    let feature = features(&record.families, with_features);
    if let Some(message) = platform.messages.iter().find(|message| message.data == record.name) {
        return inbound::message(message, feature);
    }
    if let Some(spi) = platform.spis.iter().find(|spi| spi.request == record.name) {
        return inbound::spi_request(spi, feature);
    }
    let mut docs = Paragraphs::default();
    let is_sent = record.in_request && !record.in_response;
    let of = |words, name: &str| Markdown::of(words, &[Markdown::code(name)]);
    docs.0.extend(record.label.as_deref().map(Markdown::foreign));
    docs.push(match &record.home {
        Home::Method(method) if is_sent => of("Part of the request {}.", method),
        Home::Method(method) => of("Part of the answer to {}.", method),
        Home::Message(topic) => of("Part of the message {}.", topic),
        Home::Spi(name) => of("Part of the SPI method {}.", name),
        Home::Plugin(name) => of("Part of the client-side call {}.", name),
        Home::Callback(name) => of("Part of the callback {}.", name),
        Home::Shared(_) if record.families == [MESSAGES] => {
            Markdown::ours("Part of several messages.")
        }
        Home::Shared(_) => Markdown::ours(match (record.in_request, record.in_response) {
            (true, true) => "Part of requests and answers of several methods.",
            (true, false) => "Part of requests of several methods.",
            _ => "Part of answers of several methods.",
        }),
    });
    docs.0.extend(feature);
    docs.0.extend(since(record.since));
    docs.tokens()
}

/// The field of the members that a structure lacks.
pub(super) fn extra() -> TokenStream {
    line(Markdown::ours("Members that are not described here, as they came."))
}

pub(super) fn constructor(required: &[&Field], optional: &[&Field]) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.ours(if required.is_empty() {
        "Without parameters."
    } else {
        "With the parameters that are required."
    });
    let defaults: Vec<_> = optional
        .iter()
        .filter_map(|field| {
            let value = match field.default.as_ref()? {
                Literal::Null => "null".to_owned(),
                Literal::Int(value) => value.to_string(),
                Literal::Float(value) => value.to_string(),
                Literal::Bool(value) => value.to_string(),
                Literal::Text(value) => value.clone(),
            };
            Some(Markdown::of("{} {}", &[Markdown::code(&field.wire), Markdown::code(&value)]))
        })
        .collect();
    if !defaults.is_empty() {
        docs.push(Markdown::of("Starts with {}.", &[Markdown::join(defaults, ", ")]));
    }
    docs.tokens()
}

/// An enum; `with_features` where there is a feature for each family.
pub(super) fn enumeration(item: &Enum, with_features: bool) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(match &item.label {
        Some(label) => Markdown::foreign(label),
        None => Markdown::ours("An open set of codes."),
    });
    docs.0.extend(features(&item.families, with_features));
    docs.0.extend(since(item.since));
    docs.ours(
        "Open: a code that is not listed here is kept as it came. Compare with the\n\
         constants; `match` needs a last arm.",
    );
    docs.tokens()
}

pub(super) fn code(code: &Code) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(Markdown::of(
        "{}: {}",
        &[Markdown::code(&code.code), Markdown::foreign(&code.label)],
    ));
    docs.0.extend(since(code.since));
    docs.tokens()
}
