//! Why an SPI call was refused.

use crate::counted::counted;
use crate::json::{ReadError, ReadErrorKind};
use crate::spi::SpiResponse;

/// Why an SPI call was refused. Holds nothing of its parameters, no signature, and no app key
/// but the receiver's own.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SpiError {
    /// A parameter is not there.
    #[error("the parameter {0} is missing")]
    MissingParameter(&'static str),
    /// A parameter came more than once, so that nobody can tell which one counts.
    #[error("the parameter {0} came more than once: send it once")]
    RepeatedParameter(&'static str),
    /// A parameter is empty.
    #[error("the parameter {0} is empty")]
    EmptyParameter(&'static str),
    /// A parameter is not UTF-8.
    #[error("the parameter {0} is not UTF-8")]
    ParameterNotText(&'static str),
    /// The call is for another app.
    #[error("app_key is no app that this service is for: check the app key that it was given")]
    OtherApp,
    /// The signature is neither MD5 nor HMAC-SHA-256 by its length.
    #[error("the signature has {}: 32 (MD5) or 64 (HMAC-SHA-256) are expected", counted(*.0, "character"))]
    SignLength(usize),
    /// The signature has upper-case digits; the platform writes lower-case ones.
    #[error("the signature is upper-case hex: send it in lower case, as the platform does")]
    SignUpperCase,
    /// The signature has something other than hex digits.
    #[error("the signature is not lower-case hex")]
    SignNotHex,
    /// The service was given an empty secret for the app. Anybody could sign with that one,
    /// so nothing is verified with it.
    #[error("the service's secret of this app is empty: give it the app's secret")]
    EmptySecret,
    /// The signature is wrong.
    #[error(
        "neither sign nor sign_v2 is the signature of this call: check the app's secret, and that \
         param_json reaches the service as it was sent"
    )]
    Sign,
    /// The parameters have a key twice in one object. No real call has: somebody has added to
    /// one, and parsers differ in which of the members they take.
    #[error(
        "param_json has a key twice in the object at byte {offset}, so that it cannot be verified: \
         send every key once"
    )]
    RepeatedMember {
        /// Where the object begins in `param_json`, in bytes.
        offset: usize,
    },
    /// The time of the call cannot be read.
    #[error(
        "timestamp is no time: unix seconds, unix milliseconds or yyyy-MM-dd HH:mm:ss in China \
         time (GMT+8) are expected"
    )]
    Timestamp,
    /// The call was signed too long ago: it may be one that somebody has kept.
    #[error("the call was signed {} ago, which is too long: check the clocks", counted(*.0, "second"))]
    TooOld(u64),
    /// The call comes from the future.
    #[error("the call was signed {} ahead of this clock, which is too far: check it", counted(*.0, "second"))]
    TooNew(u64),
    /// The parameters are genuine, but no JSON object.
    #[error("param_json is not a JSON object: {0}")]
    ParamJson(#[source] ReadError),
    /// The parameters are genuine, but those of another method: its name is not signed, so
    /// that a call can be sent on to where it was not meant for.
    #[error(
        "`{member}` is absent or not that of this method: send the call to the address of the \
         method that it is of"
    )]
    OtherMethod {
        /// The parameter that says which method a call is of, or one that calls of this method
        /// have.
        member: String,
    },
    /// The same call was handled already. Its signature is the same, so that it may be one that
    /// somebody has kept.
    #[error("the call was made before: sign it anew, with the time of now, to make it again")]
    Replayed,
    /// The service itself failed.
    #[error("the service could not handle the call")]
    Inner,
}

impl SpiError {
    /// What kind of refusal it is, in one word that does not change between releases: a label
    /// for metrics and alerts.
    ///
    /// | kind | code | refused because |
    /// |---|---|---|
    /// | `missing_parameter` | 100002 | a parameter is not there (`sign`: 100001) |
    /// | `repeated_parameter` | 100002 | a parameter came more than once |
    /// | `empty_parameter` | 100002 | a parameter is empty |
    /// | `parameter_not_text` | 100002 | a parameter is not UTF-8 |
    /// | `other_app` | 100001 | the app is none of the service's |
    /// | `sign_length` | 100001 | the signature has neither 32 nor 64 characters |
    /// | `sign_upper_case` | 100001 | the signature is upper-case hex |
    /// | `sign_not_hex` | 100001 | the signature is not hex |
    /// | `empty_secret` | 100001 | the service has no secret for the app |
    /// | `wrong_sign` | 100001 | the signature is that of something else |
    /// | `repeated_member` | 100001 | the parameters have a key twice in one object |
    /// | `unreadable_time` | 100001 | the time cannot be read |
    /// | `too_old` | 100001 | the call was signed too long ago |
    /// | `too_new` | 100001 | the call comes from the future |
    /// | `unreadable_parameters` | 100002 | the parameters are genuine, but no JSON object |
    /// | `other_method` | 100001 | the call is of another method than that of the address |
    /// | `replayed` | 100001 | the same call was handled already |
    /// | `inner` | 100003 | the service itself failed |
    pub fn kind(&self) -> &'static str {
        match self {
            Self::MissingParameter(_) => "missing_parameter",
            Self::RepeatedParameter(_) => "repeated_parameter",
            Self::EmptyParameter(_) => "empty_parameter",
            Self::ParameterNotText(_) => "parameter_not_text",
            Self::OtherApp => "other_app",
            Self::SignLength(_) => "sign_length",
            Self::SignUpperCase => "sign_upper_case",
            Self::SignNotHex => "sign_not_hex",
            Self::EmptySecret => "empty_secret",
            Self::Sign => "wrong_sign",
            Self::RepeatedMember { .. } => "repeated_member",
            Self::Timestamp => "unreadable_time",
            Self::TooOld(_) => "too_old",
            Self::TooNew(_) => "too_new",
            Self::ParamJson(_) => "unreadable_parameters",
            Self::OtherMethod { .. } => "other_method",
            Self::Replayed => "replayed",
            Self::Inner => "inner",
        }
    }

    /// The code to answer with: 100001 when it is not certain that the call is the
    /// platform's, 100002 for bad parameters, 100003 for a failure of the service.
    ///
    /// Source: the clients that serve SPI calls; most of them agree on these.
    pub fn code(&self) -> i64 {
        match self {
            Self::MissingParameter("sign")
            | Self::OtherApp
            | Self::SignLength(_)
            | Self::SignUpperCase
            | Self::SignNotHex
            | Self::EmptySecret
            | Self::Sign
            | Self::RepeatedMember { .. }
            | Self::Timestamp
            | Self::TooOld(_)
            | Self::TooNew(_)
            | Self::OtherMethod { .. }
            | Self::Replayed => 100_001,
            Self::MissingParameter(_)
            | Self::RepeatedParameter(_)
            | Self::EmptyParameter(_)
            | Self::ParameterNotText(_)
            | Self::ParamJson(_) => 100_002,
            Self::Inner => 100_003,
        }
    }

    /// What to answer.
    pub fn answer(&self) -> SpiResponse<()> {
        SpiResponse::refuse(self.code(), self.to_string())
    }
}

impl From<ReadError> for SpiError {
    fn from(error: ReadError) -> Self {
        match error.kind {
            ReadErrorKind::ExcludedCode | ReadErrorKind::OtherObject => {
                Self::OtherMethod { member: error.path }
            }
            _ => Self::ParamJson(error),
        }
    }
}
