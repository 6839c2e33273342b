//! What cannot be read.

/// Where something is wrong, and what.
pub(super) type Wrong = (String, String);

/// It.
pub(super) fn wrong(place: impl Into<String>, reason: impl Into<String>) -> Wrong {
    (place.into(), reason.into())
}

/// What is said of what a platform sends by itself, in a document that is no export of ours.
pub(super) const INBOUND: &str = "what the platform sends by itself is described by hand, as a \
                                  message, an SPI method or a callback";
