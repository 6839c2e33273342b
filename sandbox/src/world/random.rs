//! Random values: tokens, ids.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};

/// Sixteen random bytes. Should the machine have no randomness, a counter takes its place:
/// values must then still differ, and nothing here protects anything.
fn bytes() -> [u8; 16] {
    static COUNTER: AtomicU64 = AtomicU64::new(1);
    let mut bytes = [0; 16];
    if getrandom::fill(&mut bytes).is_err() {
        let count = COUNTER.fetch_add(1, Ordering::Relaxed);
        bytes[..8].copy_from_slice(&count.to_be_bytes());
    }
    bytes
}

/// A random UUID (version 4).
pub(crate) fn uuid() -> String {
    let mut bytes = bytes();
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut text = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Four random bytes as hex: what tells the ids of one run from those of another.
pub(crate) fn short() -> String {
    let mut text = String::with_capacity(8);
    for byte in &bytes()[..4] {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// A random number, for whatever is to be sent back.
pub(crate) fn number() -> u32 {
    let [a, b, c, d, ..] = bytes();
    u32::from_be_bytes([a, b, c, d])
}

/// Ten random bytes as upper-case hex.
pub(crate) fn hex20() -> String {
    let mut text = String::with_capacity(20);
    for byte in &bytes()[..10] {
        let _ = write!(text, "{byte:02X}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_have_their_form_and_differ() {
        let (one, two) = (uuid(), uuid());
        assert_ne!(one, two);
        assert_eq!(one.len(), 36);
        assert_eq!(&one[14..15], "4");
        assert_eq!(hex20().len(), 20);
    }
}
