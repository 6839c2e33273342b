//! What generated code says about a type of message.

use crate::json::{Decode, ReadValue, WriteValue, to_string};

/// Facts of one type of push message, as a static.
#[derive(Debug)]
pub struct Message {
    /// The topic, for example `doudian_trade_TradePaid`.
    pub topic: &'static str,
    /// The tag that its messages carry, for example `101`; `None` where no source states
    /// the number.
    pub tag: Option<&'static str>,
    /// What has happened, in the platform's words.
    pub title: &'static str,
}

/// The data of one type of push message. Implemented by generated code.
pub trait DoudianMessage: Decode + ReadValue + Default + Clone + Send + Sync + 'static {
    /// The message's facts.
    const MESSAGE: &'static Message;

    /// The id of what the message is about (an order, an after-sale, a product): messages
    /// with the same key can be handled one after the other. `None` where there is none.
    fn key(&self) -> Option<String> {
        None
    }
}

/// A field as a key: the text of a number or text; nothing for null, 0 and the empty text.
pub(crate) fn key_of(field: &impl WriteValue) -> Option<String> {
    let text = to_string(field).ok()?;
    let text = text.trim_matches('"');
    (!matches!(text, "" | "0" | "null")).then(|| text.to_owned())
}
