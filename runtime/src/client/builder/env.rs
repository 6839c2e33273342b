//! A client as the environment says.

use super::ClientBuilder;
use crate::api::Platform;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::protocol::TokenKind;

impl Client {
    /// Begins a client of a platform, for the app that the environment names: its key and secret
    /// stand in two variables, of the platform's name and its own words for them, such as
    /// `WEIXIN_SHOP_APPID` and `WEIXIN_SHOP_SECRET`. `WEIXIN_SHOP_SERVER_URL` is the address of a
    /// gateway, if it is set.
    ///
    /// # Errors
    ///
    /// When variables are missing: the error names all of them.
    pub fn of_env(platform: &'static Platform) -> Result<ClientBuilder> {
        let variable = |name: &str| std::env::var(name).ok();
        ClientBuilder::of_variables(platform, [], variable).map(|(builder, [])| builder)
    }
}

impl ClientBuilder {
    /// Begins a client from variables, and gives the values of some more, all of which have to be
    /// there.
    pub(crate) fn of_variables<const COUNT: usize>(
        platform: &'static Platform,
        more: [&str; COUNT],
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<(Self, [String; COUNT])> {
        let names =
            platform.protocol.tokens().map_or(["app_key", "app_secret"], TokenKind::app_names);
        let own = |name: &str| format!("{}_{}", platform.name, name).to_ascii_uppercase();
        let given = |name: &str| {
            let value = variable(name).map(|value| value.trim().to_owned());
            value.filter(|value| !value.is_empty())
        };
        let mut missing = Vec::new();
        let mut required = |name: &str| {
            given(name).unwrap_or_else(|| {
                missing.push(name.to_owned());
                String::new()
            })
        };
        let [app_key, app_secret] = names.map(|name| required(&own(name)));
        let more = more.map(required);
        if !missing.is_empty() {
            let names = missing.join(", ");
            return Err(Error::config(format!("environment variables are not set: {names}")));
        }
        let builder = Client::of(platform, app_key, app_secret);
        let builder = match given(&own("server_url")) {
            Some(url) => builder.server_url(url),
            None => builder,
        };
        Ok((builder, more))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::doudian::DOUDIAN;
    use crate::protocol::{ClientCredential, GrantNames, Json, Reply, TokenPlace};
    use crate::transport::Verb;

    static SHOP: Platform = Platform {
        name: "little_shop",
        host: "https://api.shop.example",
        errors: &[],
        envelope: DOUDIAN.envelope,
        protocol: &Json {
            token: TokenPlace::Query("t"),
            prefix: "",
            tokens: Some(ClientCredential {
                path: "/token",
                verb: Verb::Post,
                app_key: "appid",
                app_secret: "secret",
                grant_type: None,
                reply: Reply::Flat,
                names: GrantNames { token: "t", expires_in: "e" },
                renew_before: 300,
            }),
        },
        by_name: &[],
    };

    #[test]
    fn variables_have_the_platforms_name_and_words() {
        let error = ClientBuilder::of_variables(&SHOP, ["MORE"], |_| None).unwrap_err().to_string();
        let names = "LITTLE_SHOP_APPID, LITTLE_SHOP_SECRET, MORE";
        assert_eq!(error, format!("environment variables are not set: {names}"));
        let all = |name: &str| match name {
            "LITTLE_SHOP_SERVER_URL" => Some(" http://127.0.0.1:8080/ ".to_owned()),
            name => Some(format!(" {name} ")),
        };
        let (builder, [more]) = ClientBuilder::of_variables(&SHOP, ["MORE"], all).unwrap();
        let client = builder.build().unwrap();
        assert_eq!((client.app_key(), more.as_str()), ("LITTLE_SHOP_APPID", "MORE"));
        let shown = format!("{client:?}");
        assert!(shown.contains("http://127.0.0.1:8080"), "{shown}");
        assert!(!shown.contains("LITTLE_SHOP_SECRET"), "the secret is shown");
    }
}
