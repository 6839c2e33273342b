//! Numbers as text.

use std::borrow::Cow;

use serde_json::Number;

use super::integral_number;

/// So many digits fit a 64-bit integer, whichever they are.
const SAFE_DIGITS: usize = 18;

/// The integer that `bytes` write, with nothing else around it. `None` also for some that
/// fit (`-9223372036854775808`): there are other ways to read those.
pub(super) fn integer(bytes: &[u8]) -> Option<i64> {
    let (negative, digits) = match bytes {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() {
        return None;
    }
    let mut value = 0_i64;
    for (index, byte) in digits.iter().enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = if index < SAFE_DIGITS {
            value * 10 + i64::from(digit)
        } else {
            value.checked_mul(10)?.checked_add(i64::from(digit))?
        };
    }
    Some(if negative { -value } else { value })
}

/// Whether text is a number as JSON writes one, leading zeros and a plus sign allowed.
pub(super) fn is_number(text: &str) -> bool {
    text.as_bytes().first().is_some_and(|byte| byte.is_ascii_digit() || b"+-.".contains(byte))
        && text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte))
        && text.parse::<f64>().is_ok()
}

/// The text of a finite double: every digit and no exponent, `1` for `1.0`, `0` for `-0`.
pub(super) fn decimal(value: f64) -> String {
    // Rust writes it so; adding zero takes the sign of `-0`.
    (value + 0.0).to_string()
}

/// The text of an untyped number: the same as that of a typed one of the same value.
pub(super) fn untyped(number: &Number) -> String {
    let text = number.to_string();
    let double = number.as_f64().filter(|_| number.is_f64());
    match double.and_then(|double| Some((double, Number::from_f64(double)?))) {
        Some((double, again)) if again.to_string() == text => decimal(double),
        // An integer, or, when another crate has switched on `arbitrary_precision`, digits
        // that a double does not hold.
        _ => match integral_number(&text) {
            Cow::Borrowed(_) => text,
            Cow::Owned(digits) => digits,
        },
    }
}
