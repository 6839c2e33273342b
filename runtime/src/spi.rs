//! What generated code says about an SPI method, which the platform calls, and what is answered.

use crate::api::ErrorRow;
use crate::json::{
    Decode, EncodeError, ReadError, ReadErrorKind, ReadValue, WriteValue, member_text, to_string,
};

/// Facts of one SPI method, as a static.
#[derive(Debug)]
pub struct Spi {
    /// The method's name, for example `sendHome.order.PayMsg`.
    pub name: &'static str,
    /// What it asks, in the platform's words.
    pub title: &'static str,
    /// The shape of the reply.
    pub reply: SpiReply,
    /// Codes that the reply may carry, beside those that every reply may.
    pub errors: &'static [ErrorRow],
}

/// The shape of a reply to an SPI call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpiReply {
    /// `{"code":0,"message":"…","data":{…}}`.
    Data,
    /// `{"code":0,"msg":"…",…}`: the members of `data` stand beside the code.
    Flat,
}

/// The parameters of an SPI method. Implemented by generated code.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the parameters of an SPI method",
    label = "not the parameters of an SPI method",
    note = "such parameters are the types `…Spi…Request` of the crate that is generated for a \
            platform; any other type is read with `to_object` of the call"
)]
pub trait SpiRequest: Decode + ReadValue + Default + Clone + Send + Sync + 'static {
    /// What the reply's `data` holds.
    type Data: ReadValue + WriteValue + Default + Send + 'static;

    /// The method's facts.
    const SPI: &'static Spi;

    /// The parameter that says which method a call is of, where there is one: the method's
    /// name is not signed.
    const DISCRIMINATOR: Option<&'static Discriminator> = None;
}

/// The parameter that says which SPI method a call is of. The name of the method is not signed:
/// a genuine call of one can be sent to the address of another.
#[derive(Debug)]
pub struct Discriminator {
    /// The parameter's name on the wire.
    pub member: &'static str,
    /// What it says in calls of this method.
    pub codes: Codes,
}

/// What a discriminator says in calls of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codes {
    /// One of these.
    Only(&'static [&'static str]),
    /// No source says which; but one, and none of these, which are those of other methods.
    Not(&'static [&'static str]),
}

impl Discriminator {
    /// Refuses parameters that say that they are of another method.
    pub(crate) fn check(&self, param_json: &str) -> Result<(), ReadError> {
        let found = member_text(param_json, self.member)?;
        // A call without a code is of a method that has no such parameter.
        let fits = |code: &str| match self.codes {
            Codes::Only(codes) => codes.contains(&code),
            Codes::Not(codes) => !code.is_empty() && !codes.contains(&code),
        };
        if found.as_deref().is_some_and(fits) {
            return Ok(());
        }
        let kind = ReadErrorKind::ExcludedCode;
        Err(ReadError { path: self.member.to_owned(), offset: 0, kind })
    }
}

/// A reply to an SPI call.
///
/// With the feature `serde` it is stored as `code`, `message` and, where there is some, `data`,
/// whatever the method's own form is; [`to_json`](Self::to_json) has that.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SpiResponse<D> {
    /// 0 is success.
    pub code: i64,
    /// What went wrong, or `success`.
    pub message: String,
    /// What was asked for; nothing in a refusal.
    #[cfg_attr(
        feature = "serde",
        serde(default = "Option::default", skip_serializing_if = "Option::is_none")
    )]
    pub data: Option<D>,
}

impl<D> SpiResponse<D> {
    /// What was asked for.
    pub fn success(data: D) -> Self {
        Self { code: 0, message: "success".to_owned(), data: Some(data) }
    }

    /// A refusal with a code of the method's table.
    pub fn refuse(code: i64, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), data: None }
    }
}

impl<D: WriteValue> SpiResponse<D> {
    /// The body of the HTTP reply.
    ///
    /// # Errors
    ///
    /// When a number in the data has no JSON form.
    pub fn to_json(&self, reply: SpiReply) -> Result<String, EncodeError> {
        let message = serde_json::Value::from(self.message.as_str());
        let code = self.code;
        let data = self.data.as_ref().map(to_string).transpose()?;
        Ok(match (reply, data) {
            (SpiReply::Data, Some(data)) => {
                format!(r#"{{"code":{code},"message":{message},"data":{data}}}"#)
            }
            (SpiReply::Data, None) => format!(r#"{{"code":{code},"message":{message}}}"#),
            (SpiReply::Flat, data) => {
                let inner = data.as_deref().and_then(|text| text.strip_prefix('{'));
                match inner.filter(|inner| *inner != "}") {
                    Some(members) => format!(r#"{{"code":{code},"msg":{message},{members}"#),
                    None => format!(r#"{{"code":{code},"msg":{message}}}"#),
                }
            }
        })
    }
}
