//! A call that was verified.

use std::borrow::Cow;
use std::fmt;

use subtle::Choice;

use super::parts::Parameters;
use super::{DoudianSpiRequest, SpiError, SpiParts, SpiWindow};
use crate::foreign::foreign;
use crate::json::{
    self, Canonical, CanonicalError, Drift, Escape, Form, ReadError, ReadErrorKind, ReadValue,
};
use crate::push::Apps;

/// A verified call. There is no way to have one but to verify it. Its parameters may hold
/// personal data, so `Debug` does not show them.
///
/// ```
/// use doudian_runtime::{AppSecret, Apps, Clock, DoudianSpiCall, SignMethod, SpiParts, SpiWindow};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let apps = Apps::one("app key", "app secret");
/// let now = doudian_runtime::SystemClock.now();
/// let (secret, time) = (AppSecret::from("app secret"), now.to_string());
/// let sent = SpiParts::sign("app key", &secret, SignMethod::HmacSha256, &time, r#"{"a":1}"#);
///
/// let parts = SpiParts { query: sent.query(), body: sent.body().as_bytes(), log_id: None };
/// let call = DoudianSpiCall::verify(&apps, parts, now, SpiWindow::default())?;
/// assert_eq!(call.param_json(), r#"{"a":1}"#);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct DoudianSpiCall {
    app_key: String,
    param_json: String,
    log_id: Option<String>,
    timestamp: i64,
}

impl DoudianSpiCall {
    /// Checks a call as it came; `now` is the time in unix seconds (see [`crate::Clock`]).
    ///
    /// `sign` or `sign_v2` must be the signature of `param_json` as it came, or sorted at all
    /// depths, as it is or escaped for HTML: sources differ in what the platform signs, and do
    /// not say how the two parameters differ. 64 digits are HMAC-SHA-256 and 32 digits are
    /// MD5, whatever `sign_method` says: no digest of one has the length of the other, while
    /// the parameter is left out or filled in differently. All of these are computed every
    /// time and compared in constant time, also for an app that is not ours.
    ///
    /// # Errors
    ///
    /// When the call is not genuine, too old, or cannot be read. Answer with
    /// [`SpiError::answer`].
    pub fn verify(
        apps: &Apps,
        parts: SpiParts<'_>,
        now: i64,
        window: SpiWindow,
    ) -> Result<Self, SpiError> {
        let parameters = Parameters::read(&parts)?;
        let object = object(&parameters.param_json);
        let (known, secret) = apps.secret_or_any(&parameters.app_key);
        let secret_text = secret.expose();
        let mut is_right = Choice::from(0);
        for param_json in signed_texts(&parameters.param_json, object.as_ref().ok()) {
            let signed: [&[u8]; 8] = [
                secret_text.as_bytes(),
                b"app_key",
                parameters.app_key.as_bytes(),
                b"param_json",
                &param_json,
                b"timestamp",
                parameters.timestamp.as_bytes(),
                secret_text.as_bytes(),
            ];
            for claim in &parameters.claims {
                is_right |= claim.is_of(secret, &signed);
            }
        }
        if !known {
            return Err(SpiError::OtherApp);
        }
        if secret_text.is_empty() {
            return Err(SpiError::EmptySecret);
        }
        if !bool::from(is_right) {
            return Err(SpiError::Sign);
        }
        let timestamp = window.check(&parameters.timestamp, now)?;
        let (text, _) = object?;
        Ok(Self {
            app_key: parameters.app_key.clone().into_owned(),
            param_json: text.to_owned(),
            log_id: parts.log_id.map(str::to_owned),
            timestamp,
        })
    }

    /// The key of the app that the call is for.
    pub fn app_key(&self) -> &str {
        &self.app_key
    }

    /// The parameters as they came: a JSON object.
    pub fn param_json(&self) -> &str {
        &self.param_json
    }

    /// What the platform calls this call. It is not signed.
    pub fn log_id(&self) -> Option<&str> {
        self.log_id.as_deref()
    }

    /// When the call was signed, in unix seconds.
    pub fn timestamp(&self) -> i64 {
        self.timestamp
    }

    /// Reads the parameters as any type.
    ///
    /// # Errors
    ///
    /// When they are not of that type.
    pub fn to_object<T: ReadValue + Default>(&self) -> Result<T, ReadError> {
        json::from_text(&self.param_json).map(|(value, _)| value)
    }

    /// Reads the parameters as those of a method, and says what was not as described.
    ///
    /// # Errors
    ///
    /// When they are not of that type; [`SpiError::from`] makes an answer of it.
    pub fn typed<T: DoudianSpiRequest>(&self) -> Result<(T, Vec<Drift>), ReadError> {
        json::object_from_text(&self.param_json)
    }
}

impl fmt::Debug for DoudianSpiCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DoudianSpiCall")
            .field("app_key", &self.app_key)
            .field("log_id", &self.log_id.as_deref().map(foreign))
            .field("timestamp", &self.timestamp)
            .finish_non_exhaustive()
    }
}

/// The parameters as text and in canonical form.
fn object(param_json: &[u8]) -> Result<(&str, Canonical<'_>), SpiError> {
    let text =
        std::str::from_utf8(param_json).map_err(|_| SpiError::ParameterNotText("param_json"))?;
    match Canonical::parse_object(text) {
        Ok(canonical) => Ok((text, canonical)),
        Err(CanonicalError::Json(error)) => Err(error.into()),
        Err(CanonicalError::NotAnObject { found }) => {
            let kind = ReadErrorKind::WrongKind { expected: "object", found };
            Err(ReadError { path: String::new(), offset: 0, kind }.into())
        }
    }
}

/// How many bytes the parameters may grow by where numbers with an exponent are written as
/// integers: room for thousands of them as clients write them, with 21 digits at most.
const MAX_GROWTH: usize = 64 << 10;

/// What may have been signed: the text as it came (an official sample), and sorted: as it is
/// (clients in PHP), or escaped for HTML by Go or by Gson (the official clients). The sorted
/// forms keep decimals as they are written, or write integral ones as integers.
fn signed_texts<'p>(
    param_json: &'p [u8],
    object: Option<&(&str, Canonical<'_>)>,
) -> Vec<Cow<'p, [u8]>> {
    let mut texts = vec![Cow::Borrowed(param_json)];
    let Some((_, object)) = object else { return texts };
    // Nobody knows yet who sent this: a few bytes must not make it write and digest very many.
    let integers = object.integers_grow_within(MAX_GROWTH);
    for escape in [Escape::None, Escape::Go, Escape::Gson, Escape::GsonPlain] {
        let form = Form { escape, ..Form::default() };
        let integral = integers.then(|| object.to_form(form));
        for text in [Some(object.to_form_verbatim(form)), integral].into_iter().flatten() {
            let text = Cow::Owned(text.into_bytes());
            // How many differ depends on the parameters only, so nothing is told by it.
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
    }
    texts
}
