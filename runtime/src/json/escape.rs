//! What text is between quotes.

use std::fmt::Write as _;

/// Appends `text` in quotes, escaped as the official Go client does: short forms for
/// `\n`, `\r` and `\t`, `\u00xx` for the other controls, and `\u2028`, `\u2029`.
pub(super) fn escape(out: &mut String, text: &str) {
    out.reserve(text.len() + 2);
    out.push('"');
    // Mostly there is nothing to escape, and without an early end this is a few instructions.
    if !text.bytes().fold(false, |found, byte| found | is_special(byte)) {
        out.push_str(text);
        out.push('"');
        return;
    }
    let mut start = 0;
    for (index, byte) in text.bytes().enumerate().filter(|(_, byte)| is_special(*byte)) {
        let replacement = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0xE2 => match text.get(index..index + 3) {
                Some("\u{2028}") => "\\u2028",
                Some("\u{2029}") => "\\u2029",
                _ => continue,
            },
            control => {
                out.push_str(&text[start..index]);
                let _ = write!(out, "\\u{control:04x}");
                start = index + 1;
                continue;
            }
        };
        out.push_str(&text[start..index]);
        out.push_str(replacement);
        start = index + if byte == 0xE2 { 3 } else { 1 };
    }
    out.push_str(&text[start..]);
    out.push('"');
}

/// Whether text differs from what [`escape`] writes between the quotes.
pub(super) fn must_escape(text: &str) -> bool {
    let may = text.bytes().fold(false, |found, byte| found | is_special(byte));
    may && text.chars().any(|character| match character {
        '"' | '\\' | '\u{2028}' | '\u{2029}' => true,
        other => other < ' ',
    })
}

/// Whether something may have to be escaped here. U+2028 and U+2029 are E2 80 A8 and
/// E2 80 A9; everything else that is escaped is ASCII.
fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\' || byte == 0xE2
}
