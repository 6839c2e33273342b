//! Platforms that take JSON, with the access token beside it.

use std::borrow::Cow;

use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use super::{ClientCredential, Outgoing, Protocol, TokenKind};
use crate::json::from_slice;
use crate::transport::{FormPart, HttpRequest, QUERY};

/// The transport of platforms that take the parameters as JSON in the body, and the access token
/// in the query or in a header. Nothing is signed.
///
/// A GET or DELETE request has no body: its parameters stand in the query, in the order of their
/// names, a text as it is and all else as its JSON. A method with files is sent as
/// `multipart/form-data`, with the same texts as parts before the files.
#[derive(Clone, Copy, Debug)]
pub struct Json {
    /// Where the access token stands.
    pub token: TokenPlace,
    /// What every access token begins with; empty where nothing is known of that.
    pub prefix: &'static str,
    /// How access tokens are made; `None` where the client has only those that it is given.
    pub tokens: Option<ClientCredential>,
}

/// Where a request carries the access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenPlace {
    /// In this parameter of the query.
    Query(&'static str),
    /// In this header, in lower case.
    Header(&'static str),
}

impl Protocol for Json {
    fn kind(&self) -> &'static str {
        "json"
    }

    fn request(&self, call: &Outgoing<'_>) -> Result<HttpRequest, String> {
        let mut url = Address::of(call);
        let mut headers = vec![("accept", "application/json".to_owned())];
        let mut body = String::new();
        let mut parts = None;
        if call.files.is_some() {
            if call.verb.is_bodiless() {
                return Err(format!("a {} request carries no file", call.verb));
            }
            let members = members(call.parameters)?.into_iter();
            let texts = members.map(|(name, value)| FormPart::text(name, text_of(&value)));
            parts = Some(call.parts(texts.collect()));
        } else if call.verb.is_bodiless() {
            for (name, value) in members(call.parameters)? {
                url.add(&name, &text_of(&value));
            }
        } else {
            headers.push(("content-type", "application/json".to_owned()));
            call.parameters.clone_into(&mut body);
        }
        if let Some(token) = call.token {
            if let Some(fault) = self.token_fault(token) {
                return Err(format!("the access token cannot be right: {fault}"));
            }
            match self.token {
                TokenPlace::Query(name) => url.add(name, token),
                TokenPlace::Header(name) => headers.push((name, token.to_owned())),
            }
        }
        let mut request = HttpRequest::post(url.0, body);
        request.verb = call.verb;
        request.parts = parts;
        request.headers = headers;
        Ok(request)
    }

    fn token_fault(&self, token: &str) -> Option<String> {
        let is_whole = token.bytes().all(|byte| byte.is_ascii_graphic());
        if token.is_empty() {
            Some("it is empty".to_owned())
        } else if !is_whole {
            Some("it has something other than visible ASCII".to_owned())
        } else if !token.starts_with(self.prefix) {
            Some(format!(
                "it does not begin with `{}`; perhaps it is one of another kind, or of another \
                 platform",
                self.prefix
            ))
        } else {
            None
        }
    }

    fn tokens(&self) -> Option<&dyn TokenKind> {
        self.tokens.as_ref().map(|kind| kind as &dyn TokenKind)
    }
}

/// An address with its query.
struct Address(String);

impl Address {
    fn of(call: &Outgoing<'_>) -> Self {
        Self(call.url())
    }

    /// Adds a parameter to the query.
    fn add(&mut self, name: &str, value: &str) {
        self.0.push(if self.0.contains('?') { '&' } else { '?' });
        self.0.extend(utf8_percent_encode(name, QUERY));
        self.0.push('=');
        self.0.extend(utf8_percent_encode(value, QUERY));
    }
}

/// The parameters one by one, as they are sent.
fn members(parameters: &str) -> Result<Vec<(String, Value)>, String> {
    let unreadable = |_| "the parameters are no object".to_owned();
    let (members, _) = from_slice::<Value>(parameters.as_bytes()).map_err(unreadable)?;
    match members {
        Value::Object(members) => Ok(members.into_iter().collect()),
        _ => Err("the parameters are no object".to_owned()),
    }
}

/// A parameter that stands alone: text as it is, all else as its JSON.
fn text_of(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}
