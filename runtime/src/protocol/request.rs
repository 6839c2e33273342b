//! A call on its way out.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use super::place::TokenPlace;
use crate::api::ParameterPlace;
use crate::file::File;
use crate::transport::{FormPart, Verb};

/// An app's secret. `Debug` does not show it.
#[derive(Clone)]
pub struct AppSecret(SecretString);

impl AppSecret {
    /// The secret in clear.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl<T: Into<String>> From<T> for AppSecret {
    fn from(secret: T) -> Self {
        Self(SecretString::from(secret.into()))
    }
}

impl fmt::Debug for AppSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AppSecret(***)")
    }
}

/// The app that calls.
#[derive(Clone, Copy, Debug)]
pub struct App<'a> {
    /// Its key.
    pub key: &'a str,
    /// Its secret.
    pub secret: &'a AppSecret,
}

/// Everything that the HTTP request of a call is made of. `Debug` shows neither parameters nor
/// token.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Outgoing<'a> {
    /// The address of the platform, or of a gateway in its place, without a trailing slash.
    pub server_url: &'a str,
    /// The method's name, for example `order.searchList`.
    pub method: &'a str,
    /// The path below the address, which begins with a slash.
    pub path: &'a str,
    /// The verb that the method's descriptor states; POST for a method without one.
    pub verb: Verb,
    /// The parameters that do not stand where the verb has the others, with their names.
    pub places: &'a [(&'static str, ParameterPlace)],
    /// The parameters: the text of a JSON object in canonical form.
    pub parameters: &'a str,
    /// The files, with the names of their parameters, of a method that has some: then the request
    /// is `multipart/form-data`, though it may be that no file was given.
    pub files: Option<&'a [(&'static str, File)]>,
    /// The app.
    pub app: App<'a>,
    /// Whether the parameters are sent as a form in one line, and not as JSON.
    pub form: bool,
    /// The access token, of a call that carries one.
    pub token: Option<&'a str>,
    /// Of which kind it has to be, where the method says so: see
    /// [`Protocol::token_forms`](super::Protocol::token_forms).
    pub token_kind: Option<&'a str>,
    /// Where it stands, where the method has a place of its own for it.
    pub token_place: Option<TokenPlace>,
    /// The time, in unix seconds, corrected by what is known of the platform's clock.
    pub now: i64,
}

impl Outgoing<'_> {
    /// The address of the call, without a query.
    pub fn url(&self) -> String {
        format!("{}/{}", self.server_url, self.path.trim_start_matches('/'))
    }

    /// The files as parts of a body, behind these parts.
    pub(super) fn parts(&self, mut before: Vec<FormPart>) -> Vec<FormPart> {
        let files = self.files.into_iter().flatten();
        before.extend(files.map(|(name, file)| FormPart::file(*name, file.clone())));
        before
    }
}

impl fmt::Debug for Outgoing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("verb", &self.verb)
            .field("parameter_bytes", &self.parameters.len())
            .field("now", &self.now)
            .finish_non_exhaustive()
    }
}
