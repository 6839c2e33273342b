//! Times as the platform writes and reads them: unix numbers, and local text in GMT+8.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use doudian_runtime::DateTime;

/// A number from here on is milliseconds: as seconds it would be the year 5138.
const MILLIS_FROM: i64 = 100_000_000_000;

/// `yyyy-MM-dd HH:mm:ss` in GMT+8.
pub(crate) fn local(unix: i64) -> String {
    DateTime::from_unix(unix).into_string()
}

/// `yyyy-MM-ddTHH:mm:ss+08:00`.
pub(crate) fn rfc3339(unix: i64) -> String {
    format!("{}+08:00", local(unix).replace(' ', "T"))
}

/// `yyyyMMddHHmmss` in GMT+8.
pub(crate) fn compact(unix: i64) -> String {
    local(unix).chars().filter(char::is_ascii_digit).collect()
}

/// The form of the HTTP header `Date`, which no time before 1970 has.
pub(crate) fn http_date(unix: i64) -> String {
    // The last second that four digits can write: later years are no HTTP dates.
    const LAST: u64 = 253_402_300_799;
    let since = u64::try_from(unix).unwrap_or(0).min(LAST);
    let time: SystemTime = UNIX_EPOCH + Duration::from_secs(since);
    httpdate::fmt_http_date(time)
}

/// Reads a `timestamp`: unix seconds, unix milliseconds, or local text in GMT+8 with dashes
/// or slashes.
pub(crate) fn read_timestamp(text: &str) -> Option<i64> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let number: i64 = text.parse().ok()?;
        return Some(if number >= MILLIS_FROM { number / 1000 } else { number });
    }
    read_local(text)
}

/// Reads `yyyy-MM-dd HH:mm:ss` or `yyyy/MM/dd HH:mm:ss`, GMT+8; days that do not exist are
/// refused.
pub(crate) fn read_local(text: &str) -> Option<i64> {
    if text.len() != 19 {
        return None;
    }
    // Dashes or slashes, but not one of each.
    match text.matches('/').count() {
        0 => DateTime::from(text).unix(),
        2 if !text.contains('-') => DateTime::from(text.replace('/', "-")).unix(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_timestamp_is_the_same_instant() {
        for text in ["1700000000", "1700000000000", "2023-11-15 06:13:20", "2023/11/15 06:13:20"] {
            assert_eq!(read_timestamp(text), Some(1_700_000_000), "{text}");
        }
    }

    #[test]
    fn unreadable_timestamps_are_refused() {
        for text in [
            "",
            "now",
            "-1",
            "1.5",
            "99999999999999999999",
            "2023-11-15",
            "2023-02-30 00:00:00",
            "2023-11/15 06:13:20",
            "2023-11-15T06:13:20",
            "2023-11-15 24:00:00",
            "二〇二三-一-一",
        ] {
            assert_eq!(read_timestamp(text), None, "{text}");
        }
    }

    #[test]
    fn local_time_round_trips() {
        for unix in [0, 951_782_399, 951_782_400, 1_700_000_000, 4_102_444_800] {
            assert_eq!(read_local(&local(unix)), Some(unix));
        }
        assert_eq!(compact(1_638_494_030), "20211203091350");
        assert_eq!(rfc3339(1_638_494_030), "2021-12-03T09:13:50+08:00");
    }

    #[test]
    fn http_dates_name_the_weekday() {
        assert_eq!(http_date(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
