//! What has a file of its own: a method, a push message or an SPI method.

use proc_macro2::TokenStream;
use quote::quote;

use super::paths::Paths;
use super::ty::Uses;
use super::{api, docs, types};
use crate::model::{Api, Home, MESSAGES, Message, Platform, SPI, Spi};

/// A method, a push message or an SPI method.
#[derive(Clone, Copy)]
pub(super) enum Unit<'m> {
    Api(&'m Api),
    Message(&'m Message),
    Spi(&'m Spi),
}

/// Everything of a platform that has a file of its own.
pub(super) fn units(platform: &Platform) -> impl Iterator<Item = Unit<'_>> {
    let apis = platform.apis.iter().map(Unit::Api);
    let messages = platform.messages.iter().map(Unit::Message);
    apis.chain(messages).chain(platform.spis.iter().map(Unit::Spi))
}

impl<'m> Unit<'m> {
    /// Feature, and module of the published crate.
    pub(super) fn family(self) -> &'m str {
        match self {
            Self::Api(api) => &api.family,
            Self::Message(_) => MESSAGES,
            Self::Spi(_) => SPI,
        }
    }

    /// Module below the family.
    pub(super) fn module(self) -> &'m str {
        match self {
            Self::Api(api) => &api.rust.module,
            Self::Message(message) => &message.rust.module,
            Self::Spi(spi) => &spi.rust.module,
        }
    }

    /// Whether the platform has given it up.
    pub(super) fn is_retired(self, platform: &Platform) -> bool {
        let retired = match self {
            Self::Api(api) => docs::Retired::api(platform, api),
            Self::Message(message) => docs::Retired::message(message),
            Self::Spi(spi) => docs::Retired::spi(spi),
        };
        retired.is_some()
    }

    /// The file it was described in.
    pub(super) fn file(self) -> &'m str {
        match self {
            Self::Api(api) => &api.file,
            Self::Message(message) => &message.file,
            Self::Spi(spi) => &spi.file,
        }
    }

    /// Where its structures and enums are defined.
    pub(super) fn home(self) -> Home {
        match self {
            Self::Api(api) => Home::Method(api.method.clone()),
            Self::Message(message) => Home::Message(message.topic.clone()),
            Self::Spi(spi) => Home::Spi(spi.name.clone()),
        }
    }

    /// All that its descriptor defines, in a module of its own.
    pub(super) fn items(self, platform: &Platform, paths: &Paths) -> TokenStream {
        let home = self.home();
        let mut uses = Uses::new(platform, Some(&home), paths);
        let own = self.own(platform, paths, &mut uses);
        let types = types::items(platform, &mut uses);
        let imports = uses.imports(paths);
        quote!(#imports #own #types)
    }

    /// What it is besides its structures and enums.
    pub(super) fn own(
        self,
        platform: &Platform,
        paths: &Paths,
        uses: &mut Uses<'_>,
    ) -> TokenStream {
        match self {
            Self::Api(api) => api::items(platform, api, paths, uses),
            // They are structures, with which comes what they are besides.
            Self::Message(_) | Self::Spi(_) => TokenStream::new(),
        }
    }
}
