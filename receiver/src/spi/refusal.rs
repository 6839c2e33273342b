//! What a handler says instead of an answer.

use std::error::Error;
use std::fmt;

use doudian_runtime::SpiError;

/// What a handler says instead of an answer: a code of the method's table, and what went
/// wrong. The platform sees both, and nothing else.
///
/// Implement `From` your own errors for it, and `?` works in handlers.
pub struct SpiRefusal {
    /// The code, for example 300001 for a rule of the business that was broken.
    pub code: i64,
    /// What went wrong, for the platform.
    pub message: String,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl SpiRefusal {
    /// A refusal with a code of the method's table.
    pub fn new(code: i64, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), source: None }
    }

    /// The service itself failed (100003): the error is written to the log, and the platform
    /// is not told what it was.
    pub fn inner(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let inner = SpiError::Inner;
        Self { code: inner.code(), message: inner.to_string(), source: Some(error.into()) }
    }

    /// What [`inner`](Self::inner) was made of, or else the refusal itself.
    pub(super) fn into_source(mut self) -> Result<Box<dyn Error + Send + Sync>, Self> {
        self.source.take().ok_or(self)
    }

    /// What [`inner`](Self::inner) was made of.
    pub fn source(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.source.as_deref()
    }
}

impl From<SpiError> for SpiRefusal {
    fn from(error: SpiError) -> Self {
        Self::new(error.code(), error.to_string())
    }
}

impl fmt::Display for SpiRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.message, self.code)
    }
}

impl fmt::Debug for SpiRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpiRefusal")
            .field("code", &self.code)
            .field("message", &self.message)
            .field("source", &self.source)
            .finish()
    }
}
