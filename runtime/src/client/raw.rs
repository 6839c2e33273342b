//! Calls by name: of methods that have no binding, or none that is compiled in.

use std::fmt;

use serde_json::Value;

use super::Client;
use super::core::{Calling, PreparedCall};
use super::secrets::Secrets;
use crate::envelope::{Fill, Slot};
use crate::error::{CallInfo, Detail, Error, Result};
use crate::json::{self, Canonical, Field, WriteValue as _, Writer};
use crate::response::Response;
use crate::transport::Verb;

impl Client {
    /// Makes a call of a method by its name, and gives the whole answer.
    ///
    /// `parameters` is an object, or `null` for none. The call counts as one that writes. Address,
    /// verb, and the places of parameters and data are those of the method's descriptor, whether or not its binding
    /// is compiled in; a method that the platform's descriptors do not know is called by POST, at
    /// the path that follows from its name. The call carries the access token if the client has
    /// one, unless the method is known to take none.
    ///
    /// Numbers of the answer that have more digits than 64 bits hold are text in it, with drift
    /// ([`DriftKind::TooManyDigits`](crate::json::DriftKind::TooManyDigits)).
    ///
    /// # Errors
    ///
    /// As for [`execute`](Self::execute), and when `method` is not a method's name,
    /// `parameters` is of another kind, a parameter is a file, which no JSON holds, or a number is
    /// beyond 64 bits and may have lost digits when it was read; see
    /// [`execute_raw_json`](Self::execute_raw_json).
    pub async fn execute_raw(&self, method: &str, parameters: &Value) -> Result<Response<Value>> {
        let mut slot = Slot::default();
        let answer = self.run_raw(method, self.raw_call(method, parameters), &mut slot).await?;
        Ok(Response::new(answer, slot))
    }

    /// Makes a call of a method by its name, and gives the data of its answer; see
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

    /// Makes a call of a method by its name, with the parameters as JSON text, and gives the data
    /// of its answer; see [`execute_raw_json`](Self::execute_raw_json).
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
        call: Result<PreparedCall>,
        fill: &'a mut dyn Fill,
    ) -> Calling<'a> {
        let known = self.core.platform.by_name(method);
        let takes_token = known.is_none_or(|row| row.api.token);
        let kind = known.and_then(|row| row.api.token_kind);
        let tokens = self.tokens.of(kind).filter(|_| takes_token);
        // A call carries a token if there is one; of a kind that is known, it needs it.
        let lacks_token = kind.is_some() && takes_token && tokens.is_none();
        Box::pin(async move {
            let call = call?;
            if lacks_token {
                return Err(self.no_token(&call.info, kind));
            }
            self.send(&call, tokens, fill).await
        })
    }

    fn raw_call(&self, method: &str, parameters: &Value) -> Result<PreparedCall> {
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
        self.named(info, text, parameters)
    }

    fn raw_json_call(&self, method: &str, parameters: &str) -> Result<PreparedCall> {
        let info = self.raw_info(method)?;
        let fault =
            |error: &dyn fmt::Display| unwritable(&info, &format!("the parameters: {error}"));
        let canonical = Canonical::parse_object(parameters).map_err(|error| fault(&error))?;
        let text = canonical.to_text();
        let (value, _) = json::from_slice(text.as_bytes()).map_err(|error| fault(&error))?;
        self.named(info, text, &value)
    }

    /// A call by name; the parameters are `text`, and `value` when they are read.
    fn named(&self, info: CallInfo, text: String, value: &Value) -> Result<PreparedCall> {
        let known = self.core.platform.by_name(&info.method);
        let files = known.map(|row| row.files).unwrap_or_default();
        if let Some(file) = files.iter().find(|file| is_wanted(file, value)) {
            let reason = format!(
                "the parameter `{}` is a file, which no JSON holds: call the method by its request \
                 type, which takes a `File`",
                file.name()
            );
            return Err(unwritable(&info, &reason));
        }
        Ok(PreparedCall {
            path: match known {
                Some(row) => row.api.path.into(),
                None => self.core.protocol.path(&info.method).into(),
            },
            verb: known.map_or(Verb::Post, |row| row.api.verb),
            info,
            parameters: text,
            // What takes files is a form, also without any.
            files: (!files.is_empty()).then(Vec::new),
            token_kind: known.and_then(|row| row.api.token_kind),
            form: known.is_some_and(|row| row.api.form),
            grants: false,
            codeless: false,
            secrets: Secrets::of_parameters(value),
        })
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

/// Whether a call with these parameters needs the file, or gives something in its place.
fn is_wanted(file: &Field, parameters: &Value) -> bool {
    let given = parameters.get(file.name()).is_some_and(|value| !value.is_null());
    given || file.is_required()
}

/// Whether `name` is made of at least two words joined by dots.
fn is_method(name: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    name.contains('.') && name.split('.').all(is_word)
}
