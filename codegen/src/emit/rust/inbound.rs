//! What the platform sends: what ties a structure to its message or SPI method, and the
//! enum over all messages.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::ty::Uses;
use super::{docs, errors};
use crate::model::{Message, Platform, Reply, Spi, Struct};

/// Whether a structure is what the platform sends: the data of a message, or the parameters of
/// an SPI method.
pub(super) fn is_sent(platform: &Platform, record: &Struct) -> bool {
    platform.messages.iter().any(|message| message.data == record.name)
        || platform.spis.iter().any(|spi| spi.request == record.name)
}

/// What a structure is besides, if it is the data of a message or the parameters of an SPI
/// method.
pub(super) fn tied(
    platform: &Platform,
    record: &Struct,
    uses: &mut Uses<'_>,
) -> Option<TokenStream> {
    let message = platform.messages.iter().find(|message| message.data == record.name);
    let message = message.map(|message| self::message(message, record, uses));
    message.or_else(|| {
        let spi = platform.spis.iter().find(|spi| spi.request == record.name)?;
        Some(self::spi(platform, spi, uses))
    })
}

/// Under which other names a structure is found, and whether it should be used at all, if it is
/// the data of a message or the parameters of an SPI method.
pub(super) fn names(platform: &Platform, record: &Struct) -> Option<TokenStream> {
    let message = platform.messages.iter().find(|message| message.data == record.name);
    let message = message.map(|it| (docs::of_message(it), docs::Retired::message(it)));
    let (names, retired) = message.or_else(|| {
        let spi = platform.spis.iter().find(|spi| spi.request == record.name)?;
        Some((docs::of_spi(spi), docs::Retired::spi(spi)))
    })?;
    let retired = retired.map(|retired| retired.tokens());
    Some(quote!(#names #retired))
}

fn message(message: &Message, record: &Struct, uses: &Uses<'_>) -> TokenStream {
    let rt = &uses.rt;
    let name = format_ident!("{}", message.data);
    let (topic, title) = (&message.topic, &message.title);
    let tag = match &message.tag {
        Some(tag) => quote!(Some(#tag)),
        None => quote!(None),
    };
    let key = record.fields.iter().find(|field| Some(&field.wire) == message.key.as_ref());
    let key = key.map(|field| {
        let field = uses.ident(field);
        quote! {
            fn key(&self) -> Option<String> {
                #rt::key(&self.#field)
            }
        }
    });
    quote! {
        impl #rt::MessageData for #name {
            const MESSAGE: &'static #rt::Message =
                &#rt::Message { topic: #topic, tag: #tag, title: #title };
            #key
        }
    }
}

fn spi(platform: &Platform, spi: &Spi, uses: &mut Uses<'_>) -> TokenStream {
    let data = match &spi.data {
        Some(ty) => uses.ty(ty),
        None => quote!(()),
    };
    let rt = &uses.rt;
    let (request, response) = (format_ident!("{}", spi.request), format_ident!("{}", spi.response));
    let docs = docs::spi_response(spi);
    let (name, title) = (&spi.name, &spi.title);
    let reply = match spi.reply {
        Reply::Data => quote!(Data),
        Reply::Flat => quote!(Flat),
    };
    let errors = errors::rows(&spi.errors);
    let discriminator = discriminator(platform, spi);
    quote! {
        #docs
        pub type #response = #rt::SpiResponse<#data>;

        #rt::spi!(#request {
            name: #name;
            title: #title;
            reply: #reply;
            data: #data;
            #discriminator
            #(error: #errors)*
        });
    }
}

/// What says that a call is of this method: its own codes, or, where no source states them,
/// any but those of the other methods.
fn discriminator(platform: &Platform, spi: &Spi) -> Option<TokenStream> {
    let member = spi.discriminator.as_ref()?;
    let own: Vec<_> = platform.discriminating_codes(spi).collect();
    let codes = if own.is_empty() {
        let others = platform.spis.iter().filter(|other| other.discriminator == spi.discriminator);
        let codes: BTreeSet<_> =
            others.flat_map(|other| platform.discriminating_codes(other)).collect();
        quote!(Not [#(#codes),*])
    } else {
        quote!(Only [#(#own),*])
    };
    Some(quote!(discriminator: #member #codes;))
}

/// The enum over all messages of a platform.
pub(super) fn event(platform: &Platform) -> TokenStream {
    let name = format_ident!("{}PushEvent", platform.class_prefix);
    let messages = &platform.messages;
    let variants = messages.iter().map(|message| format_ident!("{}", message.rust.variant));
    let variants: Vec<_> = variants.collect();
    let types: Vec<_> = messages.iter().map(|message| format_ident!("{}", message.data)).collect();
    let docs = messages.iter().map(docs::variant);
    // A message may name its topic in place of a number that no source states.
    let tags = messages.iter().map(|message| {
        let tags = message.tag.iter().chain([&message.topic]);
        quote!(#(#tags)|*)
    });
    quote! {
        use crate::rt;
        use crate::rt::MessageData;
        use super::*;

        /// A message as the type of its tag.
        ///
        /// Open: a message with a tag that is not known here is kept as it came, and later
        /// versions may know more, so `match` needs a last arm.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name {
            /// The platform's probe, tag 0: it asks for nothing but to be answered.
            Probe,
            #(#docs #variants(Box<#types>),)*
            /// A message with a tag that is not known here.
            Unknown(rt::PushData),
        }

        impl #name {
            /// All types of messages that are known here.
            pub const ALL: &'static [&'static rt::Message] = &[#(#types::MESSAGE),*];

            /// Reads a message as the type of its tag.
            ///
            /// # Errors
            ///
            /// When the tag is known, and the data is not of its type.
            pub fn read(message: &rt::PushData) -> Result<Self, rt::ReadError> {
                Ok(match message.tag.as_str() {
                    "0" => Self::Probe,
                    #(#tags => message.to_object::<#types>()?.into(),)*
                    _ => Self::Unknown(message.clone()),
                })
            }

            /// The facts of the message's type; `None` for the probe and for what is not
            /// known here.
            pub fn message(&self) -> Option<&'static rt::Message> {
                match self {
                    #(Self::#variants(_) => Some(#types::MESSAGE),)*
                    Self::Probe | Self::Unknown(_) => None,
                }
            }

            /// The id of what the message is about; see [`MessageData::key`].
            pub fn key(&self) -> Option<String> {
                match self {
                    #(Self::#variants(data) => data.key(),)*
                    Self::Probe | Self::Unknown(_) => None,
                }
            }
        }

        #(
            impl From<#types> for #name {
                fn from(data: #types) -> Self {
                    Self::#variants(Box::new(data))
                }
            }
        )*
    }
}
