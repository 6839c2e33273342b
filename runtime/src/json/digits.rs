//! Untyped numbers that have more digits than a double.

use serde_json::Number;

/// Whether an untyped number may have had more digits once: an integer that is too long for 64
/// bits was made a double by the parser that read it, and nobody can tell which one it was.
pub(super) fn may_have_lost_digits(number: &Number) -> bool {
    /// From here on a double stands for several integers: this one is next to the one after it, too.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let double = number.as_f64().filter(|_| number.is_f64());
    double.is_some_and(|double| double.abs() >= EXACT) && !keeps_digits()
}

/// Whether another crate has switched on `arbitrary_precision`, so that numbers have all
/// digits that they were read with.
fn keeps_digits() -> bool {
    "1e400".parse::<Number>().is_ok()
}

/// Whether the double that is next to a decimal number has all of its digits.
pub(super) fn is_double(text: &str, double: f64) -> bool {
    /// So many digits come back from every double that is not close to zero.
    const SAFE: usize = 15;
    if double == 0.0 {
        return significant(text).0.is_empty();
    }
    let digits = text.bytes().take_while(|byte| !b"eE".contains(byte));
    let is_short = digits.filter(u8::is_ascii_digit).count() <= SAFE;
    is_short && double.is_normal() || significant(text) == significant(&format!("{double:e}"))
}

/// The digits of a number without zeros around them, and the exponent of the first one. The
/// sign is left out.
fn significant(text: &str) -> (String, i64) {
    let text = text.trim_start_matches(['-', '+']);
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let zeros = digits.len() - digits.trim_start_matches('0').len();
    let significant = digits.trim_matches('0').to_owned();
    if significant.is_empty() {
        return (significant, 0);
    }
    // Numbers have not so many digits that this could overflow, and an exponent that is no
    // 64-bit number belongs to no finite double but zero.
    let exponent = exponent.parse::<i64>().unwrap_or(i64::MIN / 2);
    (significant, exponent + whole.len() as i64 - zeros as i64)
}
