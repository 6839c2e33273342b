//! What secrets and personal data look like.

use super::stands::SECRET;
use super::{names, query};

/// A mobile number of China, perhaps with the country before it.
fn is_phone(digits: &str) -> bool {
    let digits = digits
        .strip_prefix("0086")
        .or_else(|| digits.strip_prefix("86"))
        .filter(|rest| rest.len() == 11)
        .unwrap_or(digits);
    let mut bytes = digits.bytes();
    digits.len() == 11
        && bytes.next() == Some(b'1')
        && bytes.next().is_some_and(|b| (b'3'..=b'9').contains(&b))
        && bytes.all(|b| b.is_ascii_digit())
}

/// The number without personal data; `None` where it has none.
pub(super) fn number(digits: &str) -> Option<String> {
    if is_phone(digits) {
        return Some("13400000001".to_owned());
    }
    // A number stays one.
    is_id_card(digits).then(|| "110000190001010000".to_owned())
}

/// What stands for the name of a member that is data itself; `None` where it is a name.
pub(super) fn key(name: &str) -> Option<String> {
    let masked = text(name.trim(), 0, |_, _| None)?;
    // A long name of mixed letters may be just that.
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    (masked != SECRET || digits >= 4).then_some(masked)
}

/// Two to four characters of Chinese, the first of which is a surname: `李四`.
pub(super) fn is_person_name(text: &str) -> bool {
    let length = text.chars().count();
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    (2..=4).contains(&length) && text.chars().all(is_han) && names::is_surname(text)
}

/// Seventeen digits with a date of birth among them, and a digit or `X`.
fn is_id_card(text: &str) -> bool {
    let year = text.get(6..10).and_then(|year| year.parse::<u32>().ok());
    let month = text.get(10..12).and_then(|month| month.parse::<u32>().ok());
    let day = text.get(12..14).and_then(|day| day.parse::<u32>().ok());
    let is_date = year.is_some_and(|year| (1900..2030).contains(&year))
        && month.is_some_and(|month| (1..=12).contains(&month))
        && day.is_some_and(|day| (1..=31).contains(&day));
    text.len() == 18
        && is_date
        && text.get(..17).is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit()))
}

/// How long the number of a person is that the text begins with, and what stands for it. A
/// phone number may have blanks or strokes between its digits.
fn person(text: &str) -> Option<(usize, &'static str)> {
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || matches!(c, 'X' | 'x'))).unwrap_or(text.len());
    let run = text.get(..end)?;
    if is_phone(run) {
        return Some((end, "134****0001"));
    }
    if is_id_card(run) {
        return Some((end, "110***********0001"));
    }
    spaced_phone(text).map(|length| (length, "134****0001"))
}

/// How many digits a phone number has, alone and with what stands before it.
const PHONES: [usize; 3] = [11, 13, 15];
/// How many blanks and strokes may stand between two of its digits.
const MAX_GAP: usize = 3;

/// How long the phone number is that the text begins with, which may have blanks or strokes between
/// its digits. No more is looked at than the longest one has.
fn spaced_phone(text: &str) -> Option<usize> {
    let (mut digits, mut gap) = (String::new(), 0);
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            (gap, _) = (0, digits.push(c));
            let length = at + 1;
            let ends = !text.get(length..)?.starts_with(|c: char| c.is_ascii_digit());
            if ends && PHONES.contains(&digits.len()) && is_phone(&digits) {
                return Some(length);
            }
            if digits.len() >= 15 {
                return None;
            }
        } else if matches!(c, '-' | ' ') && gap < MAX_GAP {
            gap += 1;
        } else {
            return None;
        }
    }
    None
}

/// What a text says without personal data and secrets, where it is JSON that was encoded so many
/// times; `None` where it has none, or is none.
pub(super) type OfJson = fn(&str, usize) -> Option<String>;

/// The text without personal data and secrets; `None` where it has none. It was encoded so many times.
pub(super) fn text(text: &str, layer: usize, of_json: OfJson) -> Option<String> {
    if is_secret(text) {
        return Some(SECRET.to_owned());
    }
    if is_cipher(text) {
        return Some("##c2FtcGxl*c2FtcGxl#1##".to_owned());
    }
    if is_email(text) {
        return Some("sample@example.com".to_owned());
    }
    let cut = query::masked(text, layer, |text| {
        of_json(text, layer + 1).or_else(|| self::text(text, layer + 1, of_json))
    });
    let given = text;
    let text = cut.as_deref().unwrap_or(text);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let in_word = out.ends_with(|c: char| c.is_ascii_alphanumeric());
        let found = if first.is_ascii_digit() && !in_word { person(rest) } else { None };
        let (length, stands) = found.unwrap_or((first.len_utf8(), ""));
        let (run, more) = rest.split_at(length);
        out.push_str(if stands.is_empty() { run } else { stands });
        rest = more;
    }
    (out != given).then_some(out)
}

/// What the platforms encrypt is in a frame of its own.
fn is_cipher(text: &str) -> bool {
    let framed = |mark: &str| {
        text.len() > 8
            && text.starts_with(mark)
            && text.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with(mark)
    };
    framed("##") || framed("$$") || framed("~")
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    !name.is_empty() && host.contains('.') && !text.contains([' ', '/', '，'])
}

/// Tokens: those of the platforms by their beginnings, others by being long and made of
/// everything.
fn is_secret(text: &str) -> bool {
    let known = ["clt.", "act.", "rft.", "eyJ", "Bearer "]
        .iter()
        .any(|start| text.starts_with(start) && text.len() > 12);
    let is_hex = text.len() >= 32
        && text.bytes().all(|b| b.is_ascii_hexdigit())
        && text.bytes().any(|b| b.is_ascii_alphabetic())
        && text.bytes().any(|b| b.is_ascii_digit());
    let is_part =
        |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=' | b'_' | b'-' | b'.');
    let kinds =
        [u8::is_ascii_lowercase as fn(&u8) -> bool, u8::is_ascii_uppercase, u8::is_ascii_digit];
    let is_mixed = text.len() >= 40
        && text.bytes().all(is_part)
        && kinds.iter().all(|kind| text.bytes().any(|b| kind(&b)))
        && !text.contains("://");
    let is_uuid = text.len() == 36
        && text.bytes().enumerate().all(|(at, b)| {
            if matches!(at, 8 | 13 | 18 | 23) { b == b'-' } else { b.is_ascii_hexdigit() }
        });
    known || is_hex || is_mixed || is_uuid
}
