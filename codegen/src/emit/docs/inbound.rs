//! Documentation of what the platform sends.

use proc_macro2::TokenStream;

use super::{Paragraphs, foreign, status_text};
use crate::model::{ErrorRow, Message, Spi, Status};

/// The data of a message.
pub(super) fn message(message: &Message) -> TokenStream {
    let mut docs = Paragraphs::default();
    let tag = message.tag.as_ref().map(|tag| format!(", tag {tag}"));
    let (title, topic) = (foreign(&message.title), &message.topic);
    docs.push(format!("{title} — the message `{topic}`{}", tag.unwrap_or_default()));
    if message.tag.is_none() {
        docs.push("No source states the number of its tag: register its handler for the tag.");
    }
    told(message.note.as_deref(), message.doc.as_deref(), message.status, &mut docs);
    if let Some(key) = &message.key {
        docs.push(format!("It is about the `{key}`, which is its key."));
    }
    docs.tokens()
}

/// A variant of the enum over all messages.
pub(in crate::emit) fn variant(message: &Message) -> TokenStream {
    let mut docs = Paragraphs::default();
    let tag = message.tag.as_ref().map(|tag| format!(", tag {tag}"));
    docs.push(format!("{}{}.", foreign(&message.title), tag.unwrap_or_default()));
    docs.tokens()
}

/// The parameters of an SPI method.
pub(super) fn spi_request(spi: &Spi) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(format!("{} — the SPI method `{}`", foreign(&spi.title), spi.name));
    told(spi.note.as_deref(), spi.doc.as_deref(), spi.status, &mut docs);
    if !spi.errors.is_empty() {
        docs.push(codes_of_reply(&spi.errors));
    }
    docs.tokens()
}

pub(in crate::emit) fn spi_response(spi: &Spi) -> TokenStream {
    let mut docs = Paragraphs::default();
    docs.push(format!("The reply to [`{}`].", spi.request));
    if spi.data.is_none() {
        docs.push("The platform asks for no `data`.");
    }
    docs.tokens()
}

/// What a file says in its own words.
fn told(note: Option<&str>, doc: Option<&str>, status: Status, docs: &mut Paragraphs) {
    if let Some(note) = note {
        docs.push(foreign(note));
    }
    if let Some(doc) = doc {
        docs.push(format!("Platform documentation: <{doc}>"));
    }
    if let Some(status) = status_text(status) {
        docs.push(format!("Status: {status}."));
    }
}

fn codes_of_reply(rows: &[ErrorRow]) -> String {
    let mut text = String::from("# Codes of the reply\n\n| code | meaning |\n|---|---|\n");
    for row in rows {
        text.push_str(&format!("| {} | {} |\n", row.code, foreign(&row.label)));
    }
    text
}
