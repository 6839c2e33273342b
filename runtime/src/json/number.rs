//! Numbers as text.

use std::borrow::Cow;

use serde_json::Number;

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

/// The longest integer that an exponent is spelled out to: that of the largest double.
const MAX_DIGITS: usize = 310;
/// As many zeros as that has.
const ZEROS: &str = match std::str::from_utf8(&[b'0'; MAX_DIGITS]) {
    Ok(zeros) => zeros,
    Err(_) => "",
};

/// A number's text, with an integral decimal written as an integer: `1.0` and `1e0` give
/// `1`. Other numbers stay as they are written, digit by digit.
pub fn integral_number(text: &str) -> Cow<'_, str> {
    let Some(integral) = Integral::of(text) else { return Cow::Borrowed(text) };
    let mut number = String::with_capacity(integral.len());
    integral.write(&mut number);
    Cow::Owned(number)
}

/// The integer that a number with a fraction or an exponent is, digit by digit.
pub(super) struct Integral<'t> {
    sign: &'static str,
    /// Digits before and behind the point.
    digits: [&'t str; 2],
    zeros: usize,
}

impl<'t> Integral<'t> {
    pub(super) fn of(text: &'t str) -> Option<Self> {
        let (sign, start) = match text.as_bytes().first() {
            Some(b'-') => ("-", 1),
            Some(b'+') => ("", 1),
            _ => ("", 0),
        };
        let (mut point, mut end) = (None, text.len());
        for (index, byte) in text.bytes().enumerate().skip(start) {
            match byte {
                b'0'..=b'9' => {}
                b'.' if point.is_none() => point = Some(index),
                b'e' | b'E' => {
                    end = index;
                    break;
                }
                _ => return None,
            }
        }
        if point.is_none() && end == text.len() {
            return None;
        }
        let exponent: i32 = match text.get(end + 1..) {
            Some(exponent) => exponent.parse().ok()?,
            None => 0,
        };
        let whole = &text[start..point.unwrap_or(end)];
        let fraction = point.map_or("", |point| &text[point + 1..end]);
        let is_zero = |part: &str| part.bytes().all(|byte| byte == b'0');
        if is_zero(whole) && is_zero(fraction) {
            return Some(Self { sign: "", digits: ["0", ""], zeros: 0 });
        }
        let point = i32::try_from(whole.len()).ok()?.checked_add(exponent)?;
        let point = usize::try_from(point).ok().filter(|point| *point <= MAX_DIGITS)?;
        let (whole, cut) = whole.split_at(point.min(whole.len()));
        let (fraction, rest) = fraction.split_at(match cut {
            "" => (point - whole.len()).min(fraction.len()),
            _ => 0,
        });
        if !is_zero(cut) || !is_zero(rest) {
            return None;
        }
        let zeros = match cut {
            "" => point - whole.len() - fraction.len(),
            _ => 0,
        };
        let whole = whole.trim_start_matches('0');
        let fraction = if whole.is_empty() { fraction.trim_start_matches('0') } else { fraction };
        Some(Self { sign, digits: [whole, fraction], zeros })
    }

    /// How many bytes it is written with.
    pub(super) fn len(&self) -> usize {
        self.sign.len() + self.digits[0].len() + self.digits[1].len() + self.zeros
    }

    pub(super) fn write(&self, out: &mut String) {
        out.push_str(self.sign);
        self.digits.iter().for_each(|digits| out.push_str(digits));
        out.push_str(&ZEROS[..self.zeros.min(MAX_DIGITS)]);
    }
}
