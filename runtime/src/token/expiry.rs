//! When a token expires, read from whatever says so.

use jiff::Timestamp;

use crate::text::DateTime;

/// A larger number cannot be a duration: it is a point of time.
const FIRST_INSTANT: i64 = 1_000_000_000;
/// The first year that is not believed, 5138: larger numbers count parts of seconds.
const FIRST_MILLIS: i64 = 100_000_000_000;
/// Nothing that the platform gives lives longer than a fortnight; a longer life than this is
/// in milliseconds, or not a life.
const LONGEST_LIFE: i64 = 366 * 86_400;

/// Unix seconds, from a number that counts seconds, milliseconds, microseconds or
/// nanoseconds.
fn seconds(number: i64) -> i64 {
    let mut seconds = number;
    while seconds >= FIRST_MILLIS {
        seconds /= 1000;
    }
    seconds
}

/// A point of time in unix seconds, from text: a number as in [`instant_in_number`], ISO 8601
/// with its offset, or a time without one, which is the platform's (GMT+8).
pub(super) fn instant_in(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Some(instant) = instant_in_number(text) {
        return Some(instant);
    }
    if let Ok(time) = text.parse::<Timestamp>() {
        return Some(time.as_second());
    }
    let local = text.split('.').next().unwrap_or_default().replace('T', " ");
    DateTime::from(local).unix()
}

/// A point of time in unix seconds, from the number in which a caller has stored it: seconds,
/// or smaller units, with or without a fraction.
pub(super) fn instant_in_number(text: &str) -> Option<i64> {
    let (digits, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    is_fraction.then(|| digits.parse().ok().map(seconds))?
}

/// When a token expires that was granted at `now`, in unix seconds, if its life is this
/// number; `None` when it cannot be one.
///
/// It is a duration; one official text calls it a point of time, so that is taken too.
pub(super) fn expires_at(life: i64, now: i64) -> Option<i64> {
    if life > FIRST_INSTANT {
        let at = seconds(life);
        return (now < at && at <= now.saturating_add(LONGEST_LIFE)).then_some(at);
    }
    let life = if life > LONGEST_LIFE { life / 1000 } else { life };
    (life > 0).then(|| now.saturating_add(life))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_767_225_600;

    #[test]
    fn points_of_time_in_every_unit() {
        for number in [NOW, NOW * 1000 + 999, NOW * 1_000_000, NOW * 1_000_000_000] {
            assert_eq!(instant_in_number(&number.to_string()), Some(NOW), "{number}");
        }
        // What a caller has set himself comes back.
        for number in [0, -1, i64::MIN, 604_800, 99_999_999_999] {
            assert_eq!(instant_in_number(&number.to_string()), Some(number), "{number}");
        }
        for text in [
            "1767225600",
            " 1767225600 ",
            "1767225600.75",
            "1767225600123",
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00.123456789Z",
            "2026-01-01T08:00:00+08:00",
            "2025-12-31T19:00:00-05:00",
            "2026-01-01T08:00:00",
            "2026-01-01 08:00:00",
            "2026-01-01 08:00:00.5",
        ] {
            assert_eq!(instant_in(text), Some(NOW), "{text}");
        }
        for text in
            ["", "soon", "1767225600.", ".5", "1e9", "9".repeat(20).as_str(), "2026-13-01 00:00:00"]
        {
            assert_eq!(instant_in(text), None, "{text}");
        }
    }

    #[test]
    fn lives_in_every_form() {
        for (life, expected) in [
            (604_800, Some(NOW + 604_800)),
            (1, Some(NOW + 1)),
            (604_800_000, Some(NOW + 604_800)),
            (NOW + 77, Some(NOW + 77)),
            ((NOW + 77) * 1000, Some(NOW + 77)),
            (0, None),
            (-604_800, None),
            (i64::MIN, None),
            (i64::MAX, None),
            (NOW - 1, None),
            (NOW + 2 * LONGEST_LIFE, None),
        ] {
            assert_eq!(expires_at(life, NOW), expected, "{life}");
        }
    }
}
