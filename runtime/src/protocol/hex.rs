//! Digests as platforms write them: lower-case hex.

/// Why text is not lower-case hex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotHex {
    /// It is upper-case hex.
    UpperCase,
    /// It has something other than hex digits.
    Other,
}

/// The bytes that twice as many digits write. No platform writes upper-case digits, and a second
/// way to write the same signature would only help those who look for one.
pub(crate) fn lower_hex<const LENGTH: usize>(digits: &[u8]) -> Result<[u8; LENGTH], NotHex> {
    let mut bytes = [0; LENGTH];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        for digit in pair {
            *byte = *byte << 4 | value(*digit)?;
        }
    }
    Ok(bytes)
}

fn value(digit: u8) -> Result<u8, NotHex> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        b'A'..=b'F' => Err(NotHex::UpperCase),
        _ => Err(NotHex::Other),
    }
}
