//! One message of a delivery.

use crate::json::{
    self, Decode, Encode, Field, LENIENT, PII, REQUIRED, Read, Reader, Table, Writer, get, put,
};

/// One message.
#[derive(Clone, Default)]
pub struct DoudianPushData {
    /// Which event, for example `100`.
    pub tag: String,
    /// The message's id: the same message may come more than once.
    pub msg_id: String,
    /// The event's data: JSON text, of the type that belongs to the tag. It may hold
    /// personal data, so `Debug` does not show it.
    pub data: String,
}

impl DoudianPushData {
    /// Reads the data as the type of the tag.
    ///
    /// # Errors
    ///
    /// When the data is not JSON, or not of that type.
    pub fn to_object<T: json::ReadValue + Default>(&self) -> Result<T, json::ReadError> {
        json::from_slice(self.data.as_bytes()).map(|(value, _)| value)
    }
}

static TABLE: Table = Table(
    "DoudianPushData",
    &[
        Field("tag", REQUIRED | LENIENT, &[]),
        Field("msg_id", REQUIRED | LENIENT, &[]),
        // Text that holds JSON, or the JSON itself.
        Field("data", REQUIRED | LENIENT | PII, &[]),
        Field("msgId", LENIENT, &[]),
    ],
);

impl Encode for DoudianPushData {
    fn table(&self) -> &'static Table {
        &TABLE
    }

    fn write(&self, w: &mut Writer) {
        put(w, 2, &self.data);
        put(w, 1, &self.msg_id);
        put(w, 0, &self.tag);
    }
}

impl Decode for DoudianPushData {
    fn read(&mut self, index: usize, r: &mut Reader<'_>) -> Read {
        match index {
            0 => get(&mut self.tag, r),
            2 => get(&mut self.data, r),
            _ => get(&mut self.msg_id, r),
        }
    }
}

crate::__record!(DoudianPushData);
