//! Doudian's settings of its client.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::sign::SignMethod;
use super::{DOUDIAN, DoudianSigned};
use crate::client::{Client, ClientBuilder};
use crate::error::{Error, Result};
use crate::protocol::AppSecret;

/// The page on which a merchant authorises a tool app.
const AUTHORIZE_URL: &str = "https://fuwu.jinritemai.com/authorize";

impl Client {
    /// Begins a client for the app with this key and secret.
    pub fn builder(app_key: impl Into<String>, app_secret: impl Into<AppSecret>) -> ClientBuilder {
        Self::of(&DOUDIAN, app_key, app_secret)
    }

    /// A client of a self-use app (自用型应用), from the environment variables
    /// `DOUDIAN_APP_KEY`, `DOUDIAN_APP_SECRET` and `DOUDIAN_SHOP_ID`, and
    /// `DOUDIAN_SERVER_URL` if it is set.
    ///
    /// # Errors
    ///
    /// When variables are missing (the error names all of them), or as for
    /// [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// The address of the page on which a merchant authorises a tool app. `state` comes
    /// back with the code: use it to recognise your own request.
    pub fn authorize_url(&self, service_id: &str, state: &str) -> String {
        let service_id = utf8_percent_encode(service_id, NON_ALPHANUMERIC);
        let state = utf8_percent_encode(state, NON_ALPHANUMERIC);
        format!("{AUTHORIZE_URL}?service_id={service_id}&state={state}")
    }
}

impl ClientBuilder {
    /// Begins a client from the environment; see [`Client::from_env`].
    ///
    /// # Errors
    ///
    /// When variables are missing: the error names all of them.
    pub fn from_env() -> Result<Self> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let mut missing = Vec::new();
        let mut required = |name: &'static str| {
            let value = variable(name).map(|value| value.trim().to_owned());
            value.filter(|value| !value.is_empty()).unwrap_or_else(|| {
                missing.push(name);
                String::new()
            })
        };
        let app_key = required("DOUDIAN_APP_KEY");
        let app_secret = required("DOUDIAN_APP_SECRET");
        let shop_id = required("DOUDIAN_SHOP_ID");
        if !missing.is_empty() {
            let names = missing.join(", ");
            return Err(Error::config(format!("environment variables are not set: {names}")));
        }
        let builder = Client::builder(app_key, app_secret).shop_id(shop_id);
        Ok(match variable("DOUDIAN_SERVER_URL").filter(|url| !url.trim().is_empty()) {
            Some(url) => builder.server_url(url.trim()),
            None => builder,
        })
    }

    /// How requests are signed: HMAC-SHA-256 unless something else is set.
    pub fn sign_method(self, sign_method: SignMethod) -> Self {
        self.protocol(DoudianSigned::by(sign_method))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_is_read_whole() {
        let none = ClientBuilder::from_variables(|_| None).unwrap_err().to_string();
        for name in ["DOUDIAN_APP_KEY", "DOUDIAN_APP_SECRET", "DOUDIAN_SHOP_ID"] {
            assert!(none.contains(name), "{none}");
        }
        let blank = |name: &str| Some(if name == "DOUDIAN_SHOP_ID" { " " } else { "x" }.to_owned());
        let error = ClientBuilder::from_variables(blank).unwrap_err().to_string();
        assert_eq!(error, "environment variables are not set: DOUDIAN_SHOP_ID");

        let builder = ClientBuilder::from_variables(|name| match name {
            "DOUDIAN_SERVER_URL" => Some("http://127.0.0.1:8080/".to_owned()),
            _ => Some(" 7 ".to_owned()),
        });
        let builder = builder.unwrap();
        let shown = format!("{builder:?}");
        assert!(shown.contains(r#"Shop("7")"#), "{shown}");
        let client = builder.build().unwrap();
        assert_eq!(client.app_key(), "7");
        let shown = format!("{client:?}");
        assert!(shown.contains(r#""http://127.0.0.1:8080""#), "{shown}");
    }
}
