//! Times as the platform writes and reads them: unix numbers, and local text in GMT+8.

/// China is eight hours ahead of UTC, all year.
const OFFSET: i64 = 8 * 3600;
/// A number from here on is milliseconds: as seconds it would be the year 5138.
const MILLIS_FROM: i64 = 100_000_000_000;

/// A point of time by the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Civil {
    year: i64,
    month: i64,
    day: i64,
    second: i64,
}

impl Civil {
    /// The calendar of unix seconds that were already moved to the zone.
    fn of(seconds: i64) -> Self {
        let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        // Days since 0000-03-01, so that the leap day is the last of its year.
        let days = days + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self { year, month, day, second }
    }

    fn seconds(self) -> i64 {
        let year = if self.month <= 2 { self.year - 1 } else { self.year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let shifted = if self.month > 2 { self.month - 3 } else { self.month + 9 };
        let of_year = (153 * shifted + 2) / 5 + self.day - 1;
        let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
        (era * 146_097 + of_era - 719_468) * 86_400 + self.second
    }

    fn clock(self) -> (i64, i64, i64) {
        (self.second / 3600, self.second / 60 % 60, self.second % 60)
    }
}

/// `yyyy-MM-dd HH:mm:ss` in GMT+8.
pub(crate) fn local(unix: i64) -> String {
    let at = Civil::of(unix.saturating_add(OFFSET));
    let (hour, minute, second) = at.clock();
    format!("{:04}-{:02}-{:02} {hour:02}:{minute:02}:{second:02}", at.year, at.month, at.day)
}

/// `yyyyMMddHHmmss` in GMT+8.
pub(crate) fn compact(unix: i64) -> String {
    local(unix).chars().filter(char::is_ascii_digit).collect()
}

/// The form of the HTTP header `Date`.
pub(crate) fn http_date(unix: i64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let at = Civil::of(unix);
    let (hour, minute, second) = at.clock();
    let weekday = usize::try_from(unix.div_euclid(86_400).rem_euclid(7)).unwrap_or(0);
    let month = usize::try_from(at.month - 1).unwrap_or(0);
    format!(
        "{}, {:02} {} {:04} {hour:02}:{minute:02}:{second:02} GMT",
        DAYS[weekday % 7],
        at.day,
        MONTHS[month % 12],
        at.year
    )
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
    let bytes = text.as_bytes();
    if bytes.len() != 19 {
        return None;
    }
    let separators = [bytes[4], bytes[7], bytes[10], bytes[13], bytes[16]];
    if separators != *b"-- ::" && separators != *b"// ::" {
        return None;
    }
    let part = |from: usize, to: usize| -> Option<i64> {
        let digits = &bytes[from..to];
        digits.iter().try_fold(0, |sum, byte| {
            byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0'))
        })
    };
    let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
    let (hour, minute, second) = (part(11, 13)?, part(14, 16)?, part(17, 19)?);
    let at = Civil { year, month, day, second: hour * 3600 + minute * 60 + second };
    let valid = (1..=12).contains(&month)
        && day >= 1
        && hour < 24
        && minute < 60
        && second < 60
        && Civil::of(at.seconds()) == at;
    valid.then(|| at.seconds() - OFFSET)
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
    }

    #[test]
    fn http_dates_name_the_weekday() {
        assert_eq!(http_date(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
