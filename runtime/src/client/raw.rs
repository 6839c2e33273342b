//! Calls by name, of methods that have no binding.

use std::fmt;

use serde_json::Value;

use super::Client;
use super::core::{Call, Calling};
use super::secrets::Secrets;
use crate::envelope::{Fill, Slot};
use crate::error::{CallInfo, Detail, Error, Result};
use crate::json::{self, Canonical, WriteValue as _, Writer};
use crate::response::Response;
use crate::transport::Verb;

impl Client {
    /// Makes a call of a method that has no binding, and gives the whole answer.
    ///
    /// `parameters` is an object, or `null` for none. The call counts as one that writes,
    /// and carries the access token if the client has one. It goes to the platform's own address,
    /// with the verb POST and all parameters in the body: what is to stand in the query or in a
    /// header, or at another address, needs a binding, which a descriptor makes.
    ///
    /// Numbers of the answer that have more digits than 64 bits hold are text in it, with drift
    /// ([`DriftKind::TooManyDigits`](crate::json::DriftKind::TooManyDigits)).
    ///
    /// # Errors
    ///
    /// As for [`execute`](Self::execute), and when `method` is not a method's name,
    /// `parameters` is of another kind, or a number in it is beyond 64 bits and may have lost
    /// digits when it was read; see [`execute_raw_json`](Self::execute_raw_json).
    pub async fn execute_raw(&self, method: &str, parameters: &Value) -> Result<Response<Value>> {
        let mut slot = Slot::default();
        let answer = self.run_raw(method, self.raw_call(method, parameters), &mut slot).await?;
        Ok(Response::new(answer, slot))
    }

    /// Makes a call of a method that has no binding, and gives the data of its answer; see
    /// [`execute_raw`](Self::execute_raw).
    ///
    /// # Errors
    ///
    /// As for [`execute_raw`](Self::execute_raw), and when the answer is a refusal.
    pub async fn call_raw(&self, method: &str, parameters: &Value) -> Result<Value> {
        self.execute_raw(method, parameters).await?.into_result()
    }

    /// Like [`execute_raw`](Self::execute_raw), with the parameters as JSON text, in which
    /// numbers may have any number of digits: all of them are sent. A [`Value`] has at most
    /// those of 64 bits.
    ///
    /// # Errors
    ///
    /// As for [`execute_raw`](Self::execute_raw), and when the text is not JSON.
    pub async fn execute_raw_json(
        &self,
        method: &str,
        parameters: &str,
    ) -> Result<Response<Value>> {
        let mut slot = Slot::default();
        let call = self.raw_json_call(method, parameters);
        let answer = self.run_raw(method, call, &mut slot).await?;
        Ok(Response::new(answer, slot))
    }

    /// Makes a call of a method that has no binding, with the parameters as JSON text, and
    /// gives the data of its answer; see [`execute_raw_json`](Self::execute_raw_json).
    ///
    /// # Errors
    ///
    /// As for [`execute_raw_json`](Self::execute_raw_json), and when the answer is a refusal.
    pub async fn call_raw_json(&self, method: &str, parameters: &str) -> Result<Value> {
        self.execute_raw_json(method, parameters).await?.into_result()
    }

    fn run_raw<'a>(
        &'a self,
        method: &str,
        call: Result<Call>,
        fill: &'a mut dyn Fill,
    ) -> Calling<'a> {
        // Token calls are made without one.
        let kind = self.core.protocol.tokens();
        let makes_token = kind.is_some_and(|kind| kind.is_token_call(method));
        let tokens = self.tokens.as_ref().filter(|_| !makes_token);
        Box::pin(async move { self.send(&call?, tokens, fill).await })
    }

    fn raw_call(&self, method: &str, parameters: &Value) -> Result<Call> {
        let info = self.raw_info(method)?;
        let text = match parameters {
            Value::Null => "{}".to_owned(),
            Value::Object(_) => {
                let mut writer = Writer::request();
                parameters.write_value(&mut writer);
                writer.finish().map_err(|error| Error::unwritable(&info, &error))?
            }
            _ => return Err(unwritable(&info, "the parameters must be an object")),
        };
        Ok(self.named(info, text, Secrets::of_parameters(parameters)))
    }

    fn raw_json_call(&self, method: &str, parameters: &str) -> Result<Call> {
        let info = self.raw_info(method)?;
        let fault =
            |error: &dyn fmt::Display| unwritable(&info, &format!("the parameters: {error}"));
        let canonical = Canonical::parse_object(parameters).map_err(|error| fault(&error))?;
        let text = canonical.to_text();
        let (value, _) = json::from_slice(text.as_bytes()).map_err(|error| fault(&error))?;
        Ok(self.named(info, text, Secrets::of_parameters(&value)))
    }

    /// A call by name.
    fn named(&self, info: CallInfo, parameters: String, secrets: Secrets) -> Call {
        let path = self.core.protocol.path(&info.method).into();
        Call {
            info,
            path,
            verb: Verb::Post,
            parameters,
            files: None,
            grants: false,
            codeless: false,
            secrets,
        }
    }

    fn raw_info(&self, method: &str) -> Result<CallInfo> {
        let info = CallInfo::raw(self.core.platform, method);
        if is_method(method) {
            return Ok(info);
        }
        Err(unwritable(&info, "a method's name is made of words joined by dots"))
    }
}

fn unwritable(call: &CallInfo, reason: &str) -> Error {
    Error::new(call, Detail::Request(reason.to_owned()))
}

/// Whether `name` is made of at least two words joined by dots.
fn is_method(name: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    name.contains('.') && name.split('.').all(is_word)
}
