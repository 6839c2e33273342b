//! What a text is known by.

use std::hash::{DefaultHasher, Hash, Hasher};

/// A digest of a text.
pub(super) fn digest_of(text: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
