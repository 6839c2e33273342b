//! The typed answer.

use std::fmt;

use bytes::Bytes;

use crate::api::Api;
use crate::envelope::{self, Fill, Reading, Slot};
use crate::error::{CallInfo, Error, ReplyProblem, Result};
use crate::foreign::foreign;
use crate::json::{Drift, ReadValue, Unreadable};
use crate::protocol::{Head, Verdict};
use crate::transport::HttpReply;

/// An answer of the platform: the envelope, with typed `data`.
///
/// Of Doudian both generations of the envelope are read: `code`, `msg`, `sub_code`, `sub_msg` of
/// today, `err_no` and `message` of 2020-21, and both at once. Where both are present,
/// `code` decides. Other platforms have the members that their descriptors name.
///
/// With the feature `serde` one of Doudian is stored as the envelope that the platform sends, with
/// the members of the generation that it came in, and read from that as
/// [`from_slice`](Self::from_slice) does it; [`method`](Self::method) is empty then, and
/// absent data stands only for what is empty. Nothing in stored text says which platform it is of,
/// so that storing an answer of another one is an error: store its [`data`](Self::data), or the
/// body as it came, which [`from_slice`](Self::from_slice) reads.
#[derive(Clone)]
pub struct Response<T> {
    call: CallInfo,
    head: Head,
    data: Option<T>,
    drift: Vec<Drift>,
}

/// An answer without its data: what is common to all types of data.
pub(crate) struct Receipt {
    pub(crate) call: CallInfo,
    pub(crate) head: Head,
    pub(crate) drift: Vec<Drift>,
}

impl<T> Response<T> {
    /// Whether the call succeeded: the code is that of success. On Doudian `code` is 10000, or,
    /// where there is no `code`, `err_no` is 0.
    ///
    /// Success of the call says nothing about the rows of a batch: some methods report a
    /// refusal for each row inside `data`.
    pub fn is_success(&self) -> bool {
        self.head.verdict == Verdict::Success
    }

    /// Whether the call partly failed (on Doudian, code 10001): `data` says which part.
    pub fn is_partial(&self) -> bool {
        self.head.verdict == Verdict::Partial
    }

    /// The code of the envelope, of today's where there are two; on Doudian 10000 is success.
    pub fn code(&self) -> Option<i64> {
        self.head.code
    }

    /// The code of the legacy envelope; 0 is success. Its numbers mean other things than
    /// those of [`code`](Self::code).
    pub fn err_no(&self) -> Option<i64> {
        self.head.legacy_code()
    }

    /// The message: `msg`, or else the legacy `message`. Empty when there is none.
    pub fn message(&self) -> &str {
        self.head.message()
    }

    /// The sub code, for example `isv.parameter-invalid:20013`. Empty when there is none.
    pub fn sub_code(&self) -> &str {
        &self.head.sub_code
    }

    /// The sub code's message. Empty when there is none.
    pub fn sub_msg(&self) -> &str {
        &self.head.sub_message
    }

    /// The platform's id of the call, which its support asks for. Empty when there is
    /// none.
    pub fn log_id(&self) -> &str {
        &self.head.log_id
    }

    /// The method that was called.
    pub fn method(&self) -> &str {
        &self.call.method
    }

    /// The data.
    ///
    /// Present when the call succeeded or partly failed. Absent data of a call that
    /// succeeded stands for an empty list, map or `()`, and, unless the call only reads,
    /// for an object in which nothing is promised; otherwise it gives `None`. So does `[]` or
    /// `""` in the place of an object in which something is. Data of a refused call is kept
    /// where it can be read.
    pub fn data(&self) -> Option<&T> {
        self.data.as_ref()
    }

    /// The data, taken out; see [`data`](Self::data).
    pub fn into_data(self) -> Option<T> {
        self.data
    }

    /// What differed from the descriptor without doing harm.
    pub fn drift(&self) -> &[Drift] {
        &self.drift
    }

    /// The data of a call that succeeded.
    ///
    /// # Errors
    ///
    /// When the call was refused or partly failed, or when data that is promised is
    /// missing.
    pub fn into_result(self) -> Result<T> {
        match self.data {
            Some(data) if self.is_success() => Ok(data),
            data => Err(not_a_result(&self.call, self.head, data.is_none())),
        }
    }

    pub(crate) fn new(receipt: Receipt, slot: Slot<T>) -> Self {
        let Receipt { call, head, drift } = receipt;
        Self { call, head, data: slot.into_data(), drift }
    }
}

impl<T: ReadValue + Default + Send> Response<T> {
    /// Reads an answer of `api` from the bytes of a reply: one that was recorded, for
    /// example.
    ///
    /// # Errors
    ///
    /// When no answer can be read from the bytes.
    pub fn from_slice(api: &'static Api, body: &[u8]) -> Result<Self> {
        Self::from_slice_with(api, body, Unreadable::Fail)
    }

    /// Like [`from_slice`](Self::from_slice), and says what becomes of values that cannot be
    /// taken; see [`ClientBuilder::keep_going`](crate::ClientBuilder::keep_going).
    ///
    /// # Errors
    ///
    /// When no answer can be read from the bytes.
    pub fn from_slice_with(api: &'static Api, body: &[u8], unreadable: Unreadable) -> Result<Self> {
        let mut slot = Slot::default();
        let answer = read(CallInfo::of(api), body, unreadable, &mut slot)?;
        Ok(Self::new(answer, slot))
    }
}

/// Reads a body that came with status 200 and no headers.
fn read(
    call: CallInfo,
    body: &[u8],
    unreadable: Unreadable,
    fill: &mut dyn Fill,
) -> Result<Receipt> {
    let reply = HttpReply { status: 200, ..HttpReply::default() };
    let reading = Reading {
        reply: call.reply,
        effect: call.effect,
        unreadable,
        ..Reading::kept(call.platform)
    };
    match envelope::read(&reply, body, reading, fill) {
        Ok((head, drift)) => Ok(Receipt { call, head, drift }),
        Err((problem, log_id)) => {
            Err(Error::unread(&call, problem, log_id, Bytes::copy_from_slice(body), None))
        }
    }
}

fn not_a_result(call: &CallInfo, head: Head, missing: bool) -> Error {
    if head.verdict == Verdict::Success && missing {
        let log_id = (!head.log_id.is_empty()).then_some(head.log_id);
        return Error::reply(call, ReplyProblem::DataMissing, log_id);
    }
    Error::refused(call, head)
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(&self.call, &self.head, &self.data, &self.drift, f)
    }
}

fn debug(
    call: &CallInfo,
    head: &Head,
    data: &dyn fmt::Debug,
    drift: &[Drift],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    f.debug_struct("Response")
        .field("method", &foreign(&call.method))
        .field("code", &head.code)
        .field("err_no", &head.legacy_code())
        .field("message", &foreign(head.message()))
        .field("sub_code", &foreign(&head.sub_code))
        .field("sub_msg", &foreign(&head.sub_message))
        .field("log_id", &foreign(&head.log_id))
        .field("data", data)
        .field("drift", &drift)
        .finish()
}

#[cfg(feature = "serde")]
mod stored {
    use serde::de::Error as _;
    use serde::ser::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{CallInfo, Head, HttpReply, Reading, Response, Slot};
    use crate::envelope;
    use crate::json::{Encode, ReadValue, Table, WriteValue, Writer, put};
    use crate::protocol::Part;
    use crate::protocol::doudian::DOUDIAN;
    use crate::serialize::{json_text, serialize};

    /// An answer as the envelope that it came in.
    struct Envelope<'r, T> {
        head: &'r Head,
        data: &'r Option<T>,
    }

    impl<T: WriteValue> Encode for Envelope<'_, T> {
        fn table(&self) -> &'static Table {
            self.head.envelope.table
        }

        fn write(&self, writer: &mut Writer) {
            let Self { head, data } = self;
            for part in head.envelope.parts {
                let text = match part {
                    Part::Code => {
                        put(writer, &head.code);
                        continue;
                    }
                    Part::LegacyCode(_) => {
                        put(writer, &head.legacy_code());
                        continue;
                    }
                    Part::Data => {
                        put(writer, *data);
                        continue;
                    }
                    // Doudian's envelope, which alone is stored, has none of these.
                    Part::AlsoCode(_) | Part::AlsoMessage(_) | Part::Other | Part::Group(_) => {
                        put(writer, &None::<String>);
                        continue;
                    }
                    Part::Message => &head.message,
                    Part::LegacyMessage => &head.legacy_message,
                    Part::SubCode => &head.sub_code,
                    Part::SubMessage => &head.sub_message,
                    Part::LogId => &head.log_id,
                };
                put(writer, &(!text.is_empty()).then(|| text.clone()));
            }
        }
    }

    impl<T: WriteValue> Serialize for Response<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            // It would be read as Doudian's.
            if !std::ptr::eq(self.head.envelope, DOUDIAN.envelope) {
                let name = self.call.platform.name;
                return Err(S::Error::custom(format_args!(
                    "an answer of the platform `{name}` cannot be stored: store its data, or the \
                     body as it came for `Response::from_slice`"
                )));
            }
            serialize(&Envelope { head: &self.head, data: &self.data }, serializer)
        }
    }

    impl<'de, T: ReadValue + Default + Send> Deserialize<'de> for Response<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let body = json_text(deserializer)?;
            let reply = HttpReply { status: 200, ..HttpReply::default() };
            // What absent data of a write stands for was settled before it was stored.
            let reading = Reading::kept(&DOUDIAN);
            let mut slot = Slot::<T>::default();
            let (head, drift) = envelope::read(&reply, body.as_bytes(), reading, &mut slot)
                .map_err(|(problem, _)| D::Error::custom(problem))?;
            // Which method it was is not known any more, so that a failure of the platform may
            // have been that of a write, and stays in doubt.
            let call = CallInfo::raw(&DOUDIAN, "");
            Ok(Self { call, head, data: slot.into_data(), drift })
        }
    }
}
