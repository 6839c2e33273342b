//! What an SPI call is answered with.

use super::SpiReply;
use crate::json::{EncodeError, WriteValue, to_string};

/// A reply to an SPI call.
///
/// With the feature `serde` it is stored as `code`, `message` and, where there is some, `data`,
/// whatever the method's own form is; [`to_json`](Self::to_json) has that.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DoudianSpiResponse<D> {
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

impl<D> DoudianSpiResponse<D> {
    /// What was asked for.
    pub fn success(data: D) -> Self {
        Self { code: 0, message: "success".to_owned(), data: Some(data) }
    }

    /// A refusal with a code of the method's table.
    pub fn refuse(code: i64, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), data: None }
    }
}

impl<D: WriteValue> DoudianSpiResponse<D> {
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
