//! What the platform sends by itself: push messages and SPI calls.

use serde::{Deserialize, Serialize};

use super::rust::{RustMessage, RustSpi};
use super::{ErrorRow, Example, Json, Platform, Reply, Status, Type};

/// The family, and so the feature and the module, of all push messages.
pub const MESSAGES: &str = "messages";
/// The family, and so the feature and the module, of all SPI methods.
pub const SPI: &str = "spi";

/// The module of the enum over all messages, which no message's may be called.
pub const EVENT: &str = "push_event";

impl Platform {
    /// The codes that say that a call is of this SPI method, as far as they are known.
    pub fn discriminating_codes(&self, spi: &Spi) -> impl Iterator<Item = &str> {
        let request = self.structs.get(&spi.request);
        let fields = request.into_iter().flat_map(|record| &record.fields);
        let field = fields.filter(|field| Some(&field.wire) == spi.discriminator.as_ref());
        field.flat_map(|field| &field.codes).map(|code| code.code.as_str())
    }

    /// The push message with this tag, or with this topic in its place.
    pub fn message(&self, tag_or_topic: &str) -> Option<&Message> {
        let by_tag = |message: &&Message| message.tag.as_deref() == Some(tag_or_topic);
        let by_topic = |message: &&Message| message.topic == tag_or_topic;
        let messages = &self.messages;
        messages.iter().find(by_tag).or_else(|| messages.iter().find(by_topic))
    }
}

/// One type of push message.
#[derive(Clone, Debug, PartialEq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// The topic, for example `doudian_trade_TradePaid`.
    pub topic: String,
    /// The tag that its messages carry, for example `101`; `None` where no source states it.
    pub tag: Option<String>,
    /// What only Rust needs to know.
    pub rust: RustMessage,
    /// One line: what has happened.
    pub title: String,
    /// Address of the platform's page.
    pub doc: Option<String>,
    /// More to know.
    pub note: Option<String>,
    /// Where the message stands in its life.
    pub status: Status,
    /// Since which version of the platform's description it exists, where that is another one
    /// than that of what it stands in, or than the first.
    pub since: Option<u32>,
    /// Wire name of the field that says what the message is about.
    pub key: Option<String>,
    /// Rust name of the structure that `data` holds, for example `DoudianTradeTradePaid101`.
    pub data: String,
    /// An example of `data`; an object.
    pub example: Option<Json>,
    /// The file the message was described in, as given to the loader.
    pub file: String,
}

impl Message {
    /// Topic and tag, for example `doudian_trade_TradePaid.101`: what no other message has.
    pub fn full_name(&self) -> String {
        let tag = self.tag.as_ref().map(|tag| format!(".{tag}")).unwrap_or_default();
        format!("{}{tag}", self.topic)
    }
}

/// One SPI method: what the platform asks the developer's own service.
#[derive(Clone, Debug, PartialEq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spi {
    /// The method's name, for example `sendHome.order.PayMsg`.
    pub name: String,
    /// What only Rust needs to know.
    pub rust: RustSpi,
    /// One line: what it asks.
    pub title: String,
    /// Address of the platform's page.
    pub doc: Option<String>,
    /// More to know.
    pub note: Option<String>,
    /// Where the method stands in its life.
    pub status: Status,
    /// Since which version of the platform's description it exists, where that is another one
    /// than that of what it stands in, or than the first.
    pub since: Option<u32>,
    /// The shape of the reply.
    pub reply: Reply,
    /// Wire name of the parameter whose codes say which method a call is of.
    pub discriminator: Option<String>,
    /// Rust name of the structure with the parameters.
    pub request: String,
    /// Rust name of the reply.
    pub response: String,
    /// What the reply's `data` holds; `None` when the platform asks for nothing.
    pub data: Option<Type>,
    /// Codes that the reply may carry.
    pub errors: Vec<ErrorRow>,
    /// An example of a call and of the reply's `data`.
    pub example: Option<Example>,
    /// The file the method was described in, as given to the loader.
    pub file: String,
}
