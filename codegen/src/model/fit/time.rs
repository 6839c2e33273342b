//! Times as they are written.

/// Whether a text is `yyyy-MM-dd HH:mm:ss`, perhaps with slashes, and such a day exists.
pub(crate) fn is_local_time(text: &str) -> bool {
    local_seconds(text).is_some()
}

/// Whether a text is `yyyy-MM-dd`, and such a day exists.
pub(crate) fn is_day(text: &str) -> bool {
    !text.contains('/') && local_seconds(&format!("{text} 00:00:00")).is_some()
}

/// The seconds of such a time since 1970, as if it were one of Greenwich: for differences.
pub(super) fn local_seconds(text: &str) -> Option<i64> {
    let (date, time) = text.split_once(' ')?;
    let dash = if date.contains('/') { '/' } else { '-' };
    let (Some([year, month, day]), Some([hour, minute, second])) =
        (digits(date, dash, [4, 2, 2]), digits(time, ':', [2, 2, 2]))
    else {
        return None;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    if !(1..=days).contains(&day) || hour >= 24 || minute >= 60 || second >= 60 {
        return None;
    }
    // Years begin with March, so that the day of a leap year is their last one.
    let (year, month) =
        if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let day = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    let seconds = hour * 3600 + minute * 60 + second;
    Some((i64::from(day) - 719_468) * 86_400 + i64::from(seconds))
}

/// Three numbers of these lengths.
fn digits(text: &str, between: char, lengths: [usize; 3]) -> Option<[u32; 3]> {
    let mut parts = text.split(between);
    let mut numbers = [0; 3];
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let part = parts.next().filter(|part| part.len() == length)?;
        *number = part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())??;
    }
    parts.next().is_none().then_some(numbers)
}
