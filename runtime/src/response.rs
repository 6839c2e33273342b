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
/// With the feature `serde` an answer can be stored, and is best stored as `Stored`, which knows the
/// request that it answers: then one of every platform is read again, with its method. As it is, one
/// of Doudian is stored as the envelope that the platform sends, with the members of the generation
/// that it came in, and read from that as [`from_slice`](Self::from_slice) does it;
/// [`method`](Self::method) is empty then, and absent data stands only for what is empty. What is
/// stored of another platform says which, and is read by `Stored` alone.
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

    #[cfg(feature = "serde")]
    pub(crate) fn call(&self) -> &CallInfo {
        &self.call
    }

    #[cfg(feature = "serde")]
    pub(crate) fn head(&self) -> &Head {
        &self.head
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
