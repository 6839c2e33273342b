//! What the compiler says when somebody uses what the platform has given up.

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown::Markdown;
use crate::model::{Api, Field, Message, Platform, Spi, Status};

/// The method to use instead, and its description, where the platform's descriptors have one.
pub(super) fn successor<'p>(
    platform: &'p Platform,
    api: &Api,
) -> Option<(Markdown, Option<&'p Api>)> {
    let method = api.replaced_by.as_ref()?;
    let other = platform.method(method);
    Some((Markdown::code(method), other))
}

/// What is said of what is retired.
const GONE: &str = "the documentation no longer has it";

/// Why a method, message or field should not be used any more, for compiler and rustdoc: both show
/// it, and rustdoc as Markdown.
pub(in crate::emit::rust) struct Retired(Markdown);

impl Retired {
    pub(in crate::emit::rust) fn api(platform: &Platform, api: &Api) -> Option<Self> {
        let other = successor(platform, api).map(|(method, other)| match other {
            Some(other) => Markdown::of("{} ({})", &[Markdown::code(&other.request.name), method]),
            None => method,
        });
        Self::new(api.status, other)
    }

    pub(in crate::emit::rust) fn message(message: &Message) -> Option<Self> {
        Self::new(message.status, None)
    }

    pub(in crate::emit::rust) fn spi(spi: &Spi) -> Option<Self> {
        Self::new(spi.status, None)
    }

    pub(in crate::emit::rust) fn field(field: &Field) -> Option<Self> {
        let instead = field.deprecated.as_deref().map(Markdown::foreign);
        match (field.retired, instead) {
            (false, instead) => instead.map(Self),
            (true, None) => Some(Self(Markdown::ours(GONE))),
            (true, Some(instead)) if instead.as_str().is_empty() => {
                Some(Self(Markdown::ours(GONE)))
            }
            (true, Some(instead)) => {
                Some(Self(Markdown::of("{}; {}", &[Markdown::ours(GONE), instead])))
            }
        }
    }

    fn new(status: Status, other: Option<Markdown>) -> Option<Self> {
        let why = match status {
            Status::Offline => Some(Markdown::ours("the platform no longer answers it")),
            Status::Retired => Some(Markdown::ours(GONE)),
            Status::Deprecated => Some(Markdown::ours("the platform has deprecated it")),
            Status::Current | Status::Legacy => None,
        };
        match (why, other) {
            (Some(why), Some(other)) => Some(Markdown::of("{}; use {}", &[why, other])),
            (Some(why), None) => Some(why),
            (None, Some(other)) => Some(Markdown::of("use {}", &[other])),
            (None, None) => None,
        }
        .map(Self)
    }

    pub(in crate::emit::rust) fn tokens(&self) -> TokenStream {
        match self.0.as_str() {
            "" => quote!(#[deprecated]),
            note => quote!(#[deprecated(note = #note)]),
        }
    }
}
