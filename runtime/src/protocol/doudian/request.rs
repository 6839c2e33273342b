//! The signed HTTP request of a call.

use percent_encoding::utf8_percent_encode;

use super::sign::{SignMethod, Signable};
use super::tokens::Tokens;
use crate::api::Action;
use crate::media;
use crate::protocol::{Outgoing, Protocol, TokenKind};
use crate::transport::{FormPart, HttpRequest, QUERY};

/// Doudian's transport: public parameters and signature in the query, the parameters as JSON
/// in the body.
#[derive(Debug)]
pub struct DoudianSigned(pub SignMethod);

impl DoudianSigned {
    /// The name of the transport in descriptors.
    pub(super) const KIND: &'static str = "doudian_signed";

    /// The transport with this way to sign.
    #[cfg(feature = "doudian")]
    pub(super) fn by(sign_method: SignMethod) -> &'static Self {
        match sign_method {
            SignMethod::HmacSha256 => &Self(SignMethod::HmacSha256),
            SignMethod::Md5 => &Self(SignMethod::Md5),
        }
    }
}

impl Protocol for DoudianSigned {
    fn kind(&self) -> &'static str {
        Self::KIND
    }

    fn request(&self, call: &Outgoing<'_>) -> Result<HttpRequest, String> {
        let Self(sign_method) = *self;
        let timestamp = call.now.to_string();
        let sign = Signable::Request {
            app_key: call.app.key,
            method: call.method,
            param_json: call.parameters,
            timestamp: &timestamp,
        }
        .sign(sign_method, call.app.secret);

        let mut url = call.url();
        let mut separator = '?';
        let mut add = |name: &str, value: &str| {
            url.push(separator);
            url.push_str(name);
            url.push('=');
            url.extend(utf8_percent_encode(value, QUERY));
            separator = '&';
        };
        add("app_key", call.app.key);
        add("method", call.method);
        if let Some(access_token) = call.token {
            add("access_token", access_token);
        }
        add("timestamp", &timestamp);
        add("v", "2");
        add("sign", &sign);
        add("sign_method", sign_method.as_str());

        // The very text that was signed.
        let mut request = HttpRequest::post(url, call.parameters.to_owned());
        request.headers = headers().into();
        if call.files.is_some() {
            // Files are not signed.
            let parameters = std::mem::take(&mut request.body);
            let parts = call.parts(vec![FormPart::text("param_json", parameters)]);
            request.parts = Some(parts);
            request.headers.retain(|(name, _)| *name != "content-type");
        }
        request.log_id_header = Some("x-tt-logid");
        Ok(request)
    }

    fn todo(&self, action: Action) -> Option<&'static str> {
        match action {
            Action::Reauthorize => Some("the merchant has to authorise the app again"),
            Action::ConfigureApp => Some(
                "change the app's settings in the platform's console (应用管理: 权限包, IP白名单)",
            ),
            action => action.todo(),
        }
    }

    fn token_settings(&self) -> &'static str {
        "build the client with `.shop_id(…)`, `.test_shop()` or `.auth_subject(…)` (self-use app) \
         or `.access_token(…)` (tool app), or take `client.with_access_token(…)`"
    }

    fn tokens(&self) -> Option<&dyn TokenKind> {
        Some(&Tokens)
    }
}

fn headers() -> [(&'static str, String); 6] {
    [
        ("content-type", media::JSON),
        ("accept", media::JSON),
        ("from", "sdk"),
        ("sdk-type", "rust"),
        ("sdk-version", concat!("doudian-sdk-rust-", env!("CARGO_PKG_VERSION"))),
        // Without it the platform adds the legacy code and message.
        ("x-open-no-old-err-code", "1"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
}
