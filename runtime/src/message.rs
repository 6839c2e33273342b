//! Push messages: what generated code says about a type of message, and one as it came.

use crate::json::{
    self, Decode, Drift, Encode, Field, LENIENT, PII, REQUIRED, Read, ReadValue, Reader, Table,
    WriteValue, Writer, get, put, to_string,
};

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
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the data of a push message",
    label = "not the data of a message",
    note = "such data are the types of the crate that is generated for a platform that are named \
            after topic and tag; any other type is read with `PushData::to_object`"
)]
pub trait MessageData: Decode + ReadValue + Default + Clone + Send + Sync + 'static {
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

/// One message.
#[derive(Clone, Default)]
pub struct PushData {
    /// Which event, for example `100`; `0` is the platform's probe.
    pub tag: String,
    /// The message's id: the same message may come more than once.
    pub msg_id: String,
    /// The event's data: JSON text, of the type that belongs to the tag; empty when there is
    /// none. It may hold personal data, so `Debug` does not show it.
    pub data: String,
}

impl PushData {
    /// Reads the data as any type.
    ///
    /// # Errors
    ///
    /// When the data is empty, is not JSON, or not of that type.
    pub fn to_object<T: json::ReadValue + Default>(&self) -> Result<T, json::ReadError> {
        json::from_text(&self.data).map(|(value, _)| value)
    }

    /// Reads the data as a type of message, and says what was not as described. Whether the
    /// type belongs to the tag is not checked.
    ///
    /// # Errors
    ///
    /// When the data is empty, is not a JSON object, or not of that type.
    pub fn typed<T: MessageData>(&self) -> Result<(T, Vec<Drift>), json::ReadError> {
        json::object_from_text(&self.data)
    }

    /// Like [`typed`](Self::typed), and says what becomes of values that cannot be taken.
    ///
    /// # Errors
    ///
    /// As for [`typed`](Self::typed), but for values that are to be left out.
    pub fn typed_with<T: MessageData>(
        &self,
        unreadable: json::Unreadable,
    ) -> Result<(T, Vec<Drift>), json::ReadError> {
        json::object_from_text_with(&self.data, unreadable)
    }

    /// Whether this is the platform's probe: the tag 0. Its data is a time.
    pub fn is_probe(&self) -> bool {
        self.tag == "0"
    }
}

static TABLE: Table = Table(
    "PushData",
    &[
        // Text that holds JSON, or the JSON itself.
        Field("data", REQUIRED | LENIENT | PII, &[]),
        Field("msgId", LENIENT, &[]),
        Field("msg_id", REQUIRED | LENIENT, &[]),
        Field("tag", REQUIRED | LENIENT, &[]),
    ],
);

impl Encode for PushData {
    fn table(&self) -> &'static Table {
        &TABLE
    }

    fn write(&self, w: &mut Writer) {
        put(w, &self.data);
        // `msgId` is only read.
        put(w, &None::<String>);
        put(w, &self.msg_id);
        put(w, &self.tag);
    }
}

impl Decode for PushData {
    fn read(&mut self, index: usize, r: &mut Reader<'_>) -> Read {
        match index {
            0 => get(&mut self.data, r),
            1 => {
                let mut other = String::new();
                get(&mut other, r)?;
                if self.msg_id.is_empty() {
                    self.msg_id = other;
                }
                Ok(())
            }
            2 => get(&mut self.msg_id, r),
            _ => get(&mut self.tag, r),
        }
    }
}

crate::__shown!(PushData);

crate::__impl_serde!(PushData, Self::default());
