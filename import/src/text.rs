//! Foreign text: what is looked for in it, and how it is shown.

use doudian_codegen::model::media;
use doudian_codegen::vocabulary::{narrow, on_one_line};

/// What is written of a form in one line, often without `application/`.
const FORM_WORD: &str = "x-www-form-urlencoded";
/// How much of a foreign text a message repeats.
const SHOWN: usize = 80;

/// The text with the ASCII characters that those of a Chinese keyboard stand for.
pub(crate) fn narrowed(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    text.chars().map(|c| narrow(c).unwrap_or(c)).collect()
}

/// Whether a text says that a body is a form in one line, and not that JSON is taken as well.
pub(crate) fn says_form(text: &str) -> bool {
    text.contains(FORM_WORD) && !text.contains(media::JSON)
}

/// A text as messages repeat it: on one line, and cut.
pub(crate) fn shown(text: &str) -> String {
    let line = on_one_line(text.trim());
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

/// The text of a file, or where it is none and why.
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str, (String, String)> {
    std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        // Without a mark, ASCII in it has a zero beside each byte.
        let utf16 = matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..]);
        let reason = if utf16 {
            "it is UTF-16: save it as UTF-8"
        } else {
            "it is not UTF-8, perhaps GBK: save it as UTF-8"
        };
        (format!("line {line}"), reason.to_owned())
    })
}

/// `yyyy-MM-dd HH:mm:ss`
pub(crate) fn is_time(text: &str) -> bool {
    let shape = "0000-00-00 00:00:00";
    text.len() == shape.len()
        && text
            .bytes()
            .zip(shape.bytes())
            .all(|(byte, mark)| if mark == b'0' { byte.is_ascii_digit() } else { byte == mark })
}
