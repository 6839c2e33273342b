//! Trouble on demand: how much of it, and of what kind.

use std::fmt;

/// Trouble that a [`PushStream`](super::PushStream) makes, as parts of 1. The same seed makes
/// the same trouble for the same messages.
///
/// ```
/// use doudian_sandbox::push::Faults;
///
/// let faults = Faults { duplicates: 0.05, disorder: 0.05, bad_signs: 0.01, seed: 7 };
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Faults {
    /// How many of the messages are sent once more, with the same id, up to a hundred
    /// messages later.
    pub duplicates: f64,
    /// How many of the messages are held back, until up to twenty later ones have gone.
    pub disorder: f64,
    /// How many deliveries that are not genuine are sent besides, for each message. Theirs
    /// are ids of their own, so that a receiver can be shown not to have handled them.
    pub bad_signs: f64,
    /// Which messages are hit, and how.
    pub seed: u64,
}

impl Faults {
    /// Whether each is a part of 1.
    pub fn is_valid(&self) -> bool {
        let parts = [self.duplicates, self.disorder, self.bad_signs];
        parts.iter().all(|part| (0.0..=1.0).contains(part))
    }
}

/// What is wrong on purpose with a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Forgery {
    /// Signed with another secret.
    OtherSecret,
    /// The signature of another body.
    OtherBody,
    /// Signed for another app, which `app-id` names.
    OtherApp,
    /// No signature.
    NoSign,
    /// The first half of the right signature.
    HalfSign,
}

impl Forgery {
    pub(crate) const ALL: [Self; 5] =
        [Self::OtherSecret, Self::OtherBody, Self::OtherApp, Self::NoSign, Self::HalfSign];
}

impl fmt::Display for Forgery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OtherSecret => "forged: signed with another secret",
            Self::OtherBody => "forged: the signature of another body",
            Self::OtherApp => "forged: for another app",
            Self::NoSign => "forged: without a signature",
            Self::HalfSign => "forged: half a signature",
        })
    }
}
