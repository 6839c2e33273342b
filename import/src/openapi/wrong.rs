//! What cannot be read.

/// Where something is wrong, and what.
pub(super) type Wrong = (String, String);

/// It.
pub(super) fn wrong(place: impl Into<String>, reason: impl Into<String>) -> Wrong {
    (place.into(), reason.into())
}
