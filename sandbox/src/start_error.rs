//! Why a gateway does not start.

use doudian_codegen::model::Model;

use crate::foreign::shorten;
use crate::outgoing::push::SetupError;

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
    /// The gateway answers for no platform of the name that was given.
    #[error("the gateway answers for no platform `{name}`; there is {known}")]
    UnknownPlatform {
        /// The name.
        name: String,
        /// Those that it answers for.
        known: String,
    },
    /// The gateway does not know how any of the platforms is called.
    #[error(
        "the gateway cannot answer for {platforms}: of transports, it knows `doudian_signed` and \
         `json`"
    )]
    UnknownTransport {
        /// Their names.
        platforms: String,
    },
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

impl StartError {
    /// There is no platform of this name among those that are answered for.
    pub(crate) fn unknown_platform<'n>(
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) -> Self {
        let known: Vec<String> = known.into_iter().map(|name| format!("`{name}`")).collect();
        Self::UnknownPlatform { name: shorten(name), known: known.join(", ") }
    }

    /// Why a gateway answers for none of a model's platforms.
    pub(crate) fn nobody(model: &Model) -> Self {
        let names = model.platforms.iter().map(|platform| format!("`{}`", platform.name));
        match names.collect::<Vec<_>>().join(", ") {
            none if none.is_empty() => Self::NoPlatform,
            platforms => Self::UnknownTransport { platforms },
        }
    }
}
