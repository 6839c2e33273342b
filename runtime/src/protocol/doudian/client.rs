//! Doudian's settings of its client.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::sign::SignMethod;
use super::tokens::LAST_HOUR;
use super::{DOUDIAN, DoudianSigned};
use crate::client::{Client, ClientBuilder};
use crate::error::Result;
use crate::protocol::AppSecret;
use crate::token::{AccessToken, Subject};

/// The page on which a merchant authorises a tool app.
const AUTHORIZE_URL: &str = "https://fuwu.jinritemai.com/authorize";

impl Client {
    /// Begins a client of Doudian for the app with this key and secret. Other platforms have
    /// [`Client::of`].
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
        let (builder, [shop_id]) = Self::of_variables(&DOUDIAN, ["DOUDIAN_SHOP_ID"], variable)?;
        Ok(builder.shop_id(shop_id))
    }

    /// Self-use app: makes the token of this shop on first use.
    pub fn shop_id(self, shop_id: impl ToString) -> Self {
        self.subject(Subject::Shop(shop_id.to_string()))
    }

    /// Self-use app: makes the token of the test shop on first use.
    pub fn test_shop(self) -> Self {
        self.subject(Subject::TestShop)
    }

    /// Self-use app: makes the token of a subject that is no shop on first use. Its kind is
    /// one of `YunCang` (cloud warehouse), `WuLiuShang` (carrier), `WLGongYingShang`
    /// (logistics supplier), `MiniApp`, `MCN`, `DouKe`, `Colonel`.
    pub fn auth_subject(
        self,
        auth_id: impl ToString,
        auth_subject_type: impl Into<String>,
    ) -> Self {
        let auth_subject_type = auth_subject_type.into();
        self.subject(Subject::Auth { auth_id: auth_id.to_string(), auth_subject_type })
    }

    /// How requests are signed: HMAC-SHA-256 unless something else is set.
    pub fn sign_method(self, sign_method: SignMethod) -> Self {
        self.protocol(DoudianSigned::by(sign_method))
    }
}

impl AccessToken {
    /// Whether a token of Doudian should be renewed at `now`: its last hour has begun, in which
    /// the platform gives a new one, or it has expired. Other platforms have windows of their
    /// own: see [`expires_within`](Self::expires_within).
    pub fn needs_refresh(&self, now: i64) -> bool {
        self.expires_within(LAST_HOUR, now)
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
