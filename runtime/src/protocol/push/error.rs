//! Why a delivery was refused.

use crate::counted::counted;
use crate::json::ReadError;
use crate::protocol::hex::NotHex;

/// Why a delivery was refused. Holds nothing of the body, no signature, and no app key but
/// the receiver's own.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PushError {
    /// A header is not there.
    #[error(
        "the header {0} is missing: every delivery of the platform has it; check whether a proxy \
         takes it away"
    )]
    MissingHeader(&'static str),
    /// A header came more than once, so that nobody can tell which one counts.
    #[error("the header {0} came more than once: send it once")]
    RepeatedHeader(&'static str),
    /// A header is empty.
    #[error("the header {0} is empty")]
    EmptyHeader(&'static str),
    /// A header holds something other than visible ASCII.
    #[error("the header {0} is not plain ASCII text")]
    HeaderNotText(&'static str),
    /// The delivery names another app.
    #[error(
        "the delivery is for no app that this receiver is for: check the app key that it was given"
    )]
    OtherApp,
    /// The signature is too short or too long for one of the platform's.
    #[error("the signature has {}: {expected} are expected", counted(*.found, "character"))]
    SignLength {
        /// How long it is, in characters.
        found: usize,
        /// How long it should be, and why: `32 (MD5) or 64 (HMAC-SHA-256)`.
        expected: &'static str,
    },
    /// The signature has upper-case digits; the platform writes lower-case ones.
    #[error("the signature is upper-case hex: send it in lower case, as the platform does")]
    SignUpperCase,
    /// The signature has something other than hex digits.
    #[error("the signature is not lower-case hex")]
    SignNotHex,
    /// The receiver was given an empty secret for the app. Anybody could sign with that one,
    /// so nothing is verified with it.
    #[error("the receiver's secret of this app is empty: give it the app's secret")]
    EmptySecret,
    /// The signature is wrong.
    #[error(
        "the signature is not that of this body: check the app's secret, and that the body reaches \
         the receiver byte for byte as it was sent"
    )]
    Sign,
    /// The body is genuine, but not UTF-8.
    #[error("the body is not UTF-8 (byte {0})")]
    NotUtf8(usize),
    /// The body is genuine, but does not have the shape of a delivery.
    #[error("the body cannot be read as a delivery: {0}")]
    Body(ReadError),
}

impl PushError {
    /// What kind of refusal it is, in one word that does not change between releases: a label
    /// for metrics and alerts.
    ///
    /// | kind | refused because |
    /// |---|---|
    /// | `missing_header` | a header is not there |
    /// | `repeated_header` | a header came more than once |
    /// | `empty_header` | a header is empty |
    /// | `header_not_text` | a header is not plain ASCII |
    /// | `other_app` | the app is none of the receiver's |
    /// | `sign_length` | the signature is too short or too long |
    /// | `sign_upper_case` | the signature is upper-case hex |
    /// | `sign_not_hex` | the signature is not hex |
    /// | `empty_secret` | the receiver has no secret for the app |
    /// | `wrong_sign` | the signature is that of something else |
    /// | `not_utf8` | the body is genuine, but not UTF-8 |
    /// | `unreadable_body` | the body is genuine, but no delivery |
    pub fn kind(&self) -> &'static str {
        match self {
            Self::MissingHeader(_) => "missing_header",
            Self::RepeatedHeader(_) => "repeated_header",
            Self::EmptyHeader(_) => "empty_header",
            Self::HeaderNotText(_) => "header_not_text",
            Self::OtherApp => "other_app",
            Self::SignLength { .. } => "sign_length",
            Self::SignUpperCase => "sign_upper_case",
            Self::SignNotHex => "sign_not_hex",
            Self::EmptySecret => "empty_secret",
            Self::Sign => "wrong_sign",
            Self::NotUtf8(_) => "not_utf8",
            Self::Body(_) => "unreadable_body",
        }
    }

    /// Whether the delivery comes from the platform all the same: its signature was right,
    /// and only its body could not be read.
    pub fn is_genuine(&self) -> bool {
        matches!(self, Self::NotUtf8(_) | Self::Body(_))
    }
}

impl PushError {
    /// What is wrong with the digits of a signature.
    pub(crate) fn of_digits(error: NotHex) -> Self {
        match error {
            NotHex::UpperCase => Self::SignUpperCase,
            NotHex::Other => Self::SignNotHex,
        }
    }

    /// What is wrong with a genuine body that cannot be read.
    pub(crate) fn of_body(body: &[u8], error: ReadError) -> Self {
        match std::str::from_utf8(body) {
            Ok(_) => Self::Body(error),
            Err(error) => Self::NotUtf8(error.valid_up_to()),
        }
    }
}
