//! Why a gateway does not start.

use crate::push::SetupError;

/// Why a gateway did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The app has no key, or no secret.
    #[error("the app's {name} is empty: no call could be checked with it")]
    EmptyApp {
        /// What is empty: `key` or `secret`.
        name: &'static str,
    },
    /// The descriptors cannot be read, or do not compile.
    #[error("the API descriptors do not compile:\n{problems}")]
    Spec {
        /// Every problem, as the generator prints it.
        problems: String,
    },
    /// The model describes no platform.
    #[error("the API descriptors describe no platform")]
    NoPlatform,
    /// Nothing can be pushed to the address that was given.
    #[error("cannot push: {0}")]
    Push(#[from] SetupError),
    /// The address cannot be listened at.
    #[error("cannot listen at {address}: {reason}")]
    Listen {
        /// The address.
        address: String,
        /// Why.
        reason: std::io::Error,
    },
}
