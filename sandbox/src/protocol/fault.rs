//! What is wrong with a call, before and after a platform says it with its own codes.

/// What is wrong with a call, whatever the platform's codes for it are. Texts never hold a
/// secret or the value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// No such method, or none that is still answered.
    UnknownMethod(String),
    /// The method is called by another verb.
    WrongVerb(String),
    /// The method needs an access token, and the call carries none.
    TokenMissing,
    /// The access token has a form that none has.
    TokenMalformed,
    /// The access token was never issued, or a newer one took its place.
    TokenUnknown,
    /// The access token is too old.
    TokenExpired,
    /// The parameters are no JSON object.
    Unreadable(String),
    /// Parameters are missing.
    Missing(String),
    /// A parameter is not as described.
    Invalid(String),
    /// The method documents a refusal for just this.
    Documented(Refusal),
}

/// A business refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: i64,
    pub(crate) sub_code: String,
    /// What is wrong with this request. Never holds a secret or the value of a parameter.
    pub(crate) hint: String,
}

impl Refusal {
    pub(crate) fn new(code: i64, sub_code: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code, sub_code: sub_code.into(), hint: hint.into() }
    }
}

impl Fault {
    /// A parameter is missing.
    pub(crate) fn missing(name: &str) -> Self {
        Self::Missing(format!("parameter `{name}` is missing"))
    }
}
