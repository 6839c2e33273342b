//! A message that is to be sent: what it is about, and what is not as in the example.

use std::fmt;

use doudian_codegen::model::Platform;

use super::super::fill::{Fill, New};
use crate::world::random;

/// A push message to be sent, by its tag or topic.
///
/// Its data is the descriptor's example, or values made up from the types; a test changes
/// what it cares for. `Debug` shows no data.
///
/// ```
/// use doudian_sandbox::push::Push;
///
/// let paid = Push::of("101").set("p_id", "4736605172296554197").set("pay_amount", 9900);
/// let changed = Push::of("doudian_product_change").msg_id("1").data(r#"{"product_id":1}"#);
/// ```
#[derive(Clone)]
#[must_use = "a message is sent by a `PushSender` or a `Gateway`"]
pub struct Push {
    pub(crate) about: About,
    pub(crate) tag: Option<String>,
    pub(crate) msg_id: Option<String>,
    pub(crate) data: Option<String>,
    pub(crate) changes: Vec<Fill>,
    pub(crate) step: u64,
}

/// What a message is about.
#[derive(Clone)]
pub(crate) enum About {
    /// The platform's test of the address.
    Probe,
    /// A tag or a topic.
    Named(String),
}

impl Push {
    /// A message of the type with this tag (`101`) or topic (`doudian_trade_TradePaid`); of a
    /// platform with webhooks, the event with this name.
    ///
    /// What the descriptors do not know needs [`data`](Self::data).
    pub fn of(tag_or_topic: impl Into<String>) -> Self {
        Self::about(About::Named(tag_or_topic.into()))
    }

    /// The message by which the platform tests an address when it is saved: tag 0, and a time
    /// as data; of the Douyin open platform the event `verify_webhook`, whose challenge has to be
    /// sent back.
    pub fn probe() -> Self {
        Self::about(About::Probe)
    }

    fn about(about: About) -> Self {
        Self { about, tag: None, msg_id: None, data: None, changes: Vec::new(), step: 0 }
    }

    /// The tag, for a topic whose tag no source states, or in place of the one that the
    /// descriptor has.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// The message's id. Without it each message has one of its own.
    pub fn msg_id(mut self, msg_id: impl Into<String>) -> Self {
        self.msg_id = Some(msg_id.into());
        self
    }

    /// The whole data, as JSON text. It is sent as it is, even if it is no JSON, unless a
    /// member is [`set`](Self::set).
    pub fn data(mut self, json: impl Into<String>) -> Self {
        self.data = Some(json.into());
        self
    }

    /// Puts a value in place of the example's, written as the descriptor's type has it: an id
    /// as a number or as text, digit by digit. A member that the descriptor does not know is
    /// written as text.
    ///
    /// The path is a name, or names and indexes joined by dots, also into JSON inside text:
    /// `s_ids.0`, `receiver_msg.addr.detail`.
    pub fn set(self, path: impl Into<String>, value: impl ToString) -> Self {
        self.change(path, New::Typed(value.to_string()), false)
    }

    /// Puts JSON in place of the example's value, whatever the descriptor says of its type.
    pub fn set_json(self, path: impl Into<String>, json: impl Into<String>) -> Self {
        self.change(path, New::Json(json.into()), false)
    }

    /// Leaves a member of the example out.
    pub fn without(self, path: impl Into<String>) -> Self {
        self.change(path, New::Absent, false)
    }

    /// Like [`set`](Self::set), for a field that the descriptor may lack.
    pub(crate) fn fill(self, path: &str, value: impl ToString) -> Self {
        self.change(path, New::Typed(value.to_string()), true)
    }

    /// Like [`set_json`](Self::set_json), for a field that the descriptor may lack.
    pub(crate) fn fill_json(self, path: &str, json: impl Into<String>) -> Self {
        self.change(path, New::Json(json.into()), true)
    }

    /// Puts a time, for a field that the descriptor may lack.
    pub(crate) fn at(self, path: &str, unix: i64) -> Self {
        self.change(path, New::Time(unix), true)
    }

    /// Like [`without`](Self::without), for a field that the descriptor may lack.
    pub(crate) fn leave_out(self, path: &str) -> Self {
        self.change(path, New::Absent, true)
    }

    /// Whether the descriptors know the type of message.
    pub(crate) fn is_described(&self, platform: &Platform) -> bool {
        match &self.about {
            About::Probe => true,
            About::Named(name) => platform.message(name).is_some(),
        }
    }

    fn change(mut self, path: impl Into<String>, new: New, known_only: bool) -> Self {
        self.changes.push(Fill { path: path.into(), new, known_only });
        self
    }

    /// So many messages like this one, each with an id of its own and about a business id of
    /// its own: the message's key (an order's id, say) counts up.
    ///
    /// Their ids are this message's id, or random text, with `-0`, `-1`, … behind it.
    pub fn series(self, count: u64) -> Series {
        let prefix = self.msg_id.clone().unwrap_or_else(random::short);
        Series { push: self, prefix, next: 0, count, keys: u64::MAX }
    }
}

impl fmt::Debug for Push {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let about = match &self.about {
            About::Probe => "probe",
            About::Named(name) => name,
        };
        f.debug_struct("Push")
            .field("about", &about)
            .field("tag", &self.tag)
            .field("msg_id", &self.msg_id)
            .finish_non_exhaustive()
    }
}

/// Messages like one another; made by [`Push::series`].
#[derive(Clone, Debug)]
#[must_use = "an iterator does nothing until it is asked"]
pub struct Series {
    push: Push,
    prefix: String,
    next: u64,
    count: u64,
    keys: u64,
}

impl Series {
    /// How many different business ids the messages are about; after the last the first comes
    /// again. At least one; by default each message has its own.
    pub fn keys(mut self, keys: u64) -> Self {
        self.keys = keys.max(1);
        self
    }
}

impl Iterator for Series {
    type Item = Push;

    fn next(&mut self) -> Option<Push> {
        if self.next == self.count {
            return None;
        }
        let mut push = self.push.clone().msg_id(format!("{}-{}", self.prefix, self.next));
        push.step = self.next % self.keys;
        self.next += 1;
        Some(push)
    }
}
