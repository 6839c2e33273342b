//! Documentation of what the platform sends.

use proc_macro2::TokenStream;

use super::markdown::Markdown;
use super::paragraphs::{Paragraphs, line, since, status_text};
use crate::model::{ErrorRow, Message, Spi, Status};

/// The data of a message.
pub(super) fn message(message: &Message, feature: Option<Markdown>) -> TokenStream {
    let mut docs = Paragraphs::default();
    let (title, topic) = (Markdown::foreign(&message.title), Markdown::code(&message.topic));
    docs.push(Markdown::of("{} — the message {}{}", &[title, topic, tag(message)]));
    docs.0.extend(feature);
    docs.0.extend(since(message.since));
    if message.tag.is_none() {
        docs.ours("No source states the number of its tag: register its handler for the tag.");
    }
    docs.told(message.note.as_deref(), message.doc.as_deref());
    docs.0.extend(status(message.status));
    if let Some(key) = &message.key {
        docs.push(Markdown::of("It is about the {}, which is its key.", &[Markdown::code(key)]));
    }
    docs.tokens()
}

/// A variant of the enum over all messages.
pub(in crate::emit::rust) fn variant(message: &Message) -> TokenStream {
    line(Markdown::of("{}{}.", &[Markdown::foreign(&message.title), tag(message)]))
}

fn tag(message: &Message) -> Markdown {
    match &message.tag {
        Some(tag) => Markdown::of(", tag {}", &[Markdown::foreign(tag)]),
        None => Markdown::default(),
    }
}

/// The parameters of an SPI method.
pub(super) fn spi_request(spi: &Spi, feature: Option<Markdown>) -> TokenStream {
    let mut docs = Paragraphs::default();
    let (title, name) = (Markdown::foreign(&spi.title), Markdown::code(&spi.name));
    docs.push(Markdown::of("{} — the SPI method {}", &[title, name]));
    docs.0.extend(feature);
    docs.0.extend(since(spi.since));
    docs.told(spi.note.as_deref(), spi.doc.as_deref());
    docs.0.extend(status(spi.status));
    if !spi.errors.is_empty() {
        docs.push(codes_of_reply(&spi.errors));
    }
    docs.tokens()
}

pub(in crate::emit::rust) fn spi_response(spi: &Spi) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(Markdown::of("The reply to {}.", &[Markdown::link("", &spi.request)]));
    if spi.data.is_none() {
        docs.ours("The platform asks for no `data`.");
    }
    docs.tokens()
}

fn status(status: Status) -> Option<Markdown> {
    status_text(status).map(|status| Markdown::of("Status: {}.", &[status]))
}

fn codes_of_reply(rows: &[ErrorRow]) -> Markdown {
    let rows = rows.iter().map(|row| {
        let (code, label) = (Markdown::number(row.code), Markdown::foreign(&row.label));
        Markdown::of("| {} | {} |", &[code, label])
    });
    let table = Markdown::join(rows, "\n");
    Markdown::of("# Codes of the reply\n\n| code | meaning |\n|---|---|\n{}", &[table])
}
