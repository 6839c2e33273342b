//! A call that is to be made.

use std::fmt;

use doudian_codegen::model::{Json, Platform, Spi, Type};
use doudian_codegen::vocabulary::did_you_mean;

use super::super::fill::{self, Fill, New};
use super::SendError;
use crate::answers::placeholder;
use crate::json::{self, kind};

/// A call of the developer's service, by the name of the SPI method.
///
/// Its parameters are the descriptor's example, or values made up from the types; a test
/// changes what it cares for. `Debug` shows no parameters.
///
/// ```
/// use doudian_sandbox::spi::SpiCall;
///
/// let paid = SpiCall::of("sendHome.order.PayMsg").set("msg_body.order_id", "4736605172296554197");
/// let query = SpiCall::of("topup.query").data(r#"{"trade_order_no":"1"}"#).get();
/// ```
#[derive(Clone)]
#[must_use = "a call is made by an `SpiSender`"]
pub struct SpiCall {
    name: String,
    data: Option<String>,
    changes: Vec<Fill>,
    pub(crate) get: bool,
}

impl SpiCall {
    /// A call of the method with this name. One that the descriptors do not know needs
    /// [`data`](Self::data).
    pub fn of(name: impl Into<String>) -> Self {
        Self { name: name.into(), data: None, changes: Vec::new(), get: false }
    }

    /// All parameters, as JSON text, which is sent as it is unless a parameter is
    /// [`set`](Self::set).
    pub fn data(mut self, json: impl Into<String>) -> Self {
        self.data = Some(json.into());
        self
    }

    /// Puts a value in place of the example's, written as the descriptor's type has it; for
    /// paths see [`Push::set`](crate::push::Push::set).
    pub fn set(self, path: impl Into<String>, value: impl ToString) -> Self {
        self.change(path, New::Typed(value.to_string()))
    }

    /// Puts JSON in place of the example's value, whatever the descriptor says of its type.
    pub fn set_json(self, path: impl Into<String>, json: impl Into<String>) -> Self {
        self.change(path, New::Json(json.into()))
    }

    /// Leaves a parameter of the example out.
    pub fn without(self, path: impl Into<String>) -> Self {
        self.change(path, New::Absent)
    }

    /// Calls by GET, with the parameters in the query. Without it, POST with the parameters as
    /// the body.
    pub fn get(mut self) -> Self {
        self.get = true;
        self
    }

    fn change(mut self, path: impl Into<String>, new: New) -> Self {
        self.changes.push(Fill { path: path.into(), new, known_only: false });
        self
    }

    /// The method, when it is described.
    pub(crate) fn spi<'m>(&self, platform: &'m Platform) -> Option<&'m Spi> {
        platform.spis.iter().find(|spi| spi.name == self.name)
    }

    /// The parameters as they are sent.
    pub(crate) fn parameters(&self, platform: &Platform) -> Result<String, SendError> {
        let spi = self.spi(platform);
        if let (Some(data), true) = (&self.data, self.changes.is_empty()) {
            return Ok(data.clone());
        }
        let ty = spi.map(|spi| Type::Struct(spi.request.clone()));
        let mut data = match (&self.data, spi, &ty) {
            (Some(text), ..) => json::parse(text).map_err(SendError::Parameters)?,
            (None, Some(Spi { example: Some(example), .. }), _) => example.request.clone(),
            (None, _, Some(ty)) => placeholder(platform, ty, None),
            (None, _, None) => return Err(self.unknown(platform)),
        };
        if !matches!(data, Json::Object(_)) {
            return Err(SendError::Parameters(format!("found {}", kind(&data))));
        }
        fill::apply(platform, ty.as_ref(), &mut data, &self.changes).map_err(SendError::Member)?;
        Ok(data.compact())
    }

    fn unknown(&self, platform: &Platform) -> SendError {
        let names = platform.spis.iter().map(|spi| spi.name.as_str());
        let hint = did_you_mean(&self.name, names)
            .unwrap_or_else(|| "give its parameters to call it all the same".to_owned());
        SendError::UnknownSpi { name: self.name.clone(), hint }
    }
}

impl fmt::Debug for SpiCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpiCall")
            .field("name", &self.name)
            .field("get", &self.get)
            .finish_non_exhaustive()
    }
}
