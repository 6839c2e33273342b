//! A call that was verified.

use std::fmt;

use super::matched::Trial;
use super::parts::Parameters;
use super::{SpiError, SpiParts, SpiWindow};
use crate::foreign::foreign;
use crate::json::{
    self, Canonical, CanonicalError, Drift, DriftKind, Field, ReadError, ReadErrorKind, ReadValue,
};
use crate::protocol::doudian::sign::sha256_hex;
use crate::protocol::push::Apps;
use crate::spi::SpiRequest;

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
    /// depths, as it is or escaped for HTML, decimals as they are or written as integers:
    /// sources differ in what the platform signs, and do not say how the two parameters
    /// differ. 64 digits are HMAC-SHA-256 and 32 digits are MD5, whatever `sign_method` says:
    /// no digest of one has the length of the other, while the parameter is left out or
    /// filled in differently. Signatures are compared in constant time.
    ///
    /// What is read later is the text whose signature it was, and nothing else of the body.
    /// Parameters that have a key twice at any depth are refused even with a right signature:
    /// no real call has one, and parsers differ in which member they take.
    ///
    /// # What it costs
    ///
    /// Anybody can send a call, so that what is cheap comes first: the parameters, the app, the
    /// time, one digest of the parameters as they came, and only then their other forms. Those
    /// that cannot differ are left out, and those that can are tried one after the other until
    /// five times as many bytes as the parameters have, and 256 KiB more, would be digested.
    /// A call of up to 16 KiB has all of its forms, unless most of it has to be escaped, or
    /// exponents make its numbers very long. Of parameters with more than 65,536 members and
    /// items that would have to be moved or written otherwise, which hardly fit 256 KiB, only
    /// the text as it came can be verified. That an app is none of these is said at once: the
    /// answer says so in any case.
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
        let secret = apps.secret(&parameters.app_key).ok_or(SpiError::OtherApp)?;
        if secret.expose().is_empty() {
            return Err(SpiError::EmptySecret);
        }
        let timestamp = window.check(&parameters.timestamp, now)?;
        let mut trial = Trial::new(&parameters, secret);
        let as_it_came = trial.is_of_what_came();
        // Whoever has not signed it is told no more of it.
        let unless_genuine = |error| if as_it_came { error } else { SpiError::Sign };
        let text = std::str::from_utf8(&parameters.param_json)
            .map_err(|_| unless_genuine(SpiError::ParameterNotText("param_json")))?;
        let most = if as_it_came { usize::MAX } else { MOST_PIECES };
        let object = object(text, most).map_err(|error| unless_genuine(error.into()))?;
        if let Some(offset) = object.repeated() {
            return Err(SpiError::RepeatedMember { offset });
        }
        let param_json = match as_it_came {
            true => Some(text.to_owned()),
            false => trial.form_of(text, &object),
        };
        Ok(Self {
            app_key: parameters.app_key.into_owned(),
            param_json: param_json.ok_or(SpiError::Sign)?,
            log_id: parts.log_id.map(str::to_owned),
            timestamp,
        })
    }

    /// The key of the app that the call is for.
    pub fn app_key(&self) -> &str {
        &self.app_key
    }

    /// The parameters as they were signed: a JSON object. That is the text as it came, or a
    /// canonical form of it (sorted, without blanks), and no key is in it twice.
    pub fn param_json(&self) -> &str {
        &self.param_json
    }

    /// What the platform calls this call. It is not signed.
    pub fn log_id(&self) -> Option<&str> {
        self.log_id.as_deref()
    }

    /// What is the same for two calls only when they are one and the same: 64 hex digits, made
    /// of the app, the time and the parameters, whichever form and digest of them was signed.
    ///
    /// Whoever has seen a call can send it again while its time is in the window, to any
    /// address of the app, and it is genuine each time. To tell such a one, remember this for
    /// as long as the window is; a receiver does so where it is asked to.
    pub fn fingerprint(&self) -> String {
        let plain = Canonical::parse(&self.param_json).map(|canonical| canonical.to_text());
        let param_json = plain.as_deref().unwrap_or(&self.param_json);
        let time = self.timestamp.to_string();
        sha256_hex(&[&self.app_key, "\0", &time, "\0", param_json])
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
    /// When they are not of that type, say themselves that they are of another method
    /// ([`SpiRequest::DISCRIMINATOR`]), or have none of the parameters that the method
    /// promises; [`SpiError::from`] makes an answer of it.
    pub fn typed<T: SpiRequest>(&self) -> Result<(T, Vec<Drift>), ReadError> {
        if let Some(discriminator) = T::DISCRIMINATOR {
            discriminator.check(&self.param_json)?;
        }
        let (request, drift) = json::object_from_text::<T>(&self.param_json)?;
        let mut promised = request.table().1.iter().filter(|field| field.is_required()).peekable();
        let Some(first) = promised.peek().copied() else { return Ok((request, drift)) };
        let is_missing = |field: &Field| {
            let missing = drift.iter().filter(|drift| drift.kind == DriftKind::Missing);
            missing.map(|drift| &drift.path).any(|path| path == field.name())
        };
        if promised.all(is_missing) {
            let path = first.name().to_owned();
            return Err(ReadError { path, offset: 0, kind: ReadErrorKind::OtherObject });
        }
        Ok((request, drift))
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

/// Into how many pieces the parameters are taken apart, while nobody knows who has sent them:
/// pieces are what costs most. A body of 256 KiB can hardly have more.
const MOST_PIECES: usize = 64 << 10;

fn object(text: &str, most: usize) -> Result<Canonical<'_>, ReadError> {
    Canonical::parse_object_within(text, most).map_err(|error| match error {
        CanonicalError::Json(error) => error,
        CanonicalError::NotAnObject { found } => {
            let kind = ReadErrorKind::WrongKind { expected: "object", found };
            ReadError { path: String::new(), offset: 0, kind }
        }
        // It is not told where the text was signed as it came, and nobody could read the other.
        CanonicalError::TooMany { .. } | CanonicalError::TooLong { .. } => {
            let kind = ReadErrorKind::Syntax("too long");
            ReadError { path: String::new(), offset: 0, kind }
        }
    })
}
