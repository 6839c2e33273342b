//! One message of a delivery.

use super::DoudianMessage;
use crate::json::{
    self, Decode, Drift, Encode, Field, LENIENT, PII, REQUIRED, Read, Reader, Table, Writer, get,
    put,
};

/// One message.
#[derive(Clone, Default)]
pub struct DoudianPushData {
    /// Which event, for example `100`; `0` is the platform's probe.
    pub tag: String,
    /// The message's id: the same message may come more than once.
    pub msg_id: String,
    /// The event's data: JSON text, of the type that belongs to the tag; empty when there is
    /// none. It may hold personal data, so `Debug` does not show it.
    pub data: String,
}

impl DoudianPushData {
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
    pub fn typed<T: DoudianMessage>(&self) -> Result<(T, Vec<Drift>), json::ReadError> {
        json::object_from_text(&self.data)
    }

    /// Like [`typed`](Self::typed), and says what becomes of values that cannot be taken.
    ///
    /// # Errors
    ///
    /// As for [`typed`](Self::typed), but for values that are to be left out.
    pub fn typed_with<T: DoudianMessage>(
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
    "DoudianPushData",
    &[
        // Text that holds JSON, or the JSON itself.
        Field("data", REQUIRED | LENIENT | PII, &[]),
        Field("msgId", LENIENT, &[]),
        Field("msg_id", REQUIRED | LENIENT, &[]),
        Field("tag", REQUIRED | LENIENT, &[]),
    ],
);

impl Encode for DoudianPushData {
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

impl Decode for DoudianPushData {
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

crate::__shown!(DoudianPushData);

crate::__impl_serde!(DoudianPushData, Self::default());
