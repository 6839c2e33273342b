//! Doc comments, and what several of them say.

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown::Markdown;
use crate::model::Status;

/// Paragraphs of a doc comment.
#[derive(Default)]
pub(super) struct Paragraphs(pub(super) Vec<Markdown>);

impl Paragraphs {
    pub(super) fn push(&mut self, paragraph: Markdown) {
        self.0.push(paragraph);
    }

    pub(super) fn ours(&mut self, words: &'static str) {
        self.push(Markdown::ours(words));
    }

    /// What a descriptor says in its own words, and where the platform does.
    pub(super) fn told(&mut self, note: Option<&str>, doc: Option<&str>) {
        self.0.extend(note.map(Markdown::foreign));
        let address = |doc| Markdown::of("Platform documentation: {}", &[Markdown::address(doc)]);
        self.0.extend(doc.map(address));
    }

    pub(super) fn tokens(&self) -> TokenStream {
        let mut tokens = TokenStream::new();
        for (index, paragraph) in self.0.iter().enumerate() {
            if index > 0 {
                tokens.extend(quote!(#[doc = ""]));
            }
            for line in paragraph.as_str().lines() {
                // The blank stands between `///` and the text.
                let line = if line.is_empty() { String::new() } else { format!(" {line}") };
                tokens.extend(quote!(#[doc = #line]));
            }
        }
        tokens
    }
}

/// One line of documentation.
pub(super) fn line(line: Markdown) -> TokenStream {
    Paragraphs(vec![line]).tokens()
}

/// The features of which one brings an item; none where it is always there, as it is
/// `with_features` only that there is a feature for each family.
pub(super) fn features(families: &[String], with_features: bool) -> Option<Markdown> {
    let names = Markdown::join(families.iter().map(|family| Markdown::code(family)), ", ");
    match families {
        _ if !with_features => None,
        [] => None,
        [_] => Some(Markdown::of("Needs the feature {}.", &[names])),
        _ => Some(Markdown::of("Needs one of the features {}.", &[names])),
    }
}

/// Since which version of the description it exists, where that is to be said.
pub(super) fn since(since: Option<u32>) -> Option<Markdown> {
    let number = Markdown::number(since?);
    Some(Markdown::of("Since version {} of the description.", &[number]))
}

pub(super) fn status_text(status: Status) -> Option<Markdown> {
    Some(Markdown::ours(match status {
        Status::Current => return None,
        Status::Legacy => "from the 2020-21 interface",
        Status::Deprecated => "deprecated",
        Status::Retired => "no longer in the documentation",
        Status::Offline => "no longer answered",
    }))
}
