//! How a scalar is written: plain where that is safe, else in quotes.

use super::document::Style;
use crate::load::Scalar;

/// About how long a line of a folded text is.
const FOLD: usize = 94;

/// A scalar on one line. `flow` says that it stands inside brackets.
pub(super) fn inline(scalar: &Scalar<'_>, flow: bool) -> String {
    let text: &str = &scalar.text;
    if !scalar.is_text() {
        return if flow && text.is_empty() { "null".to_owned() } else { text.to_owned() };
    }
    if is_safe(text) && !(flow && needs_quotes_in_brackets(text)) {
        return text.to_owned();
    }
    // Quotes and backslashes inside are easier to read where they need no backslash.
    if text.contains(['"', '\\']) && !text.contains('\'') && text.chars().all(is_printed) {
        return format!("'{text}'");
    }
    quoted(text)
}

/// A text outside brackets, in quotes unless it means itself without.
pub(crate) fn plain_or_quoted(text: &str) -> String {
    if is_safe(text) { text.to_owned() } else { quoted(text) }
}

/// Whether a text means itself without quotes, by whatever YAML it is read.
fn is_safe(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    !text.starts_with(|c: char| c.is_whitespace() || "-?:,[]{}#&*!|>'\"%@`=<.".contains(c))
        && !text.ends_with(|c: char| c.is_whitespace() || c == ':')
        && !text.contains(": ")
        && !text.contains(":?")
        && !text.contains(" #")
        && !is_older_word(text)
        && !(looks_like_number(first, text))
        && text.chars().all(is_printed)
}

/// Characters that end a text there; and sentences, whose full stop would meet a comma.
fn needs_quotes_in_brackets(text: &str) -> bool {
    text.contains([',', '[', ']', '{', '}'])
        || text.ends_with('-')
        || (text.contains(' ') && text.ends_with(['.', '!', '?', ';']))
        || text.ends_with(['。', '！', '？', '；'])
}

/// Words that are no texts in older YAML, or that look so.
fn is_older_word(text: &str) -> bool {
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    words.iter().any(|word| text.eq_ignore_ascii_case(word)) || text.starts_with('~')
}

/// Numbers, dates, times and ids: nobody should have to think what they are.
fn looks_like_number(first: char, text: &str) -> bool {
    let number = |c: char| c.is_ascii_digit() || " +-_.:,/TZ".contains(c);
    (first.is_ascii_digit() || first == '+')
        && (text.chars().all(number) || text.chars().all(|c| c.is_ascii_graphic()))
}

/// Whether a character stands for itself in a file.
fn is_printed(c: char) -> bool {
    let hidden = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    !c.is_control() && !hidden
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '\0' => out.push_str("\\0"),
            c if is_printed(c) => out.push(c),
            c => {
                let code = u32::from(c);
                out.push_str(&match code {
                    0..=0xff => format!("\\x{code:02x}"),
                    0x100..=0xffff => format!("\\u{code:04x}"),
                    _ => format!("\\U{code:08x}"),
                });
            }
        }
    }
    out.push('"');
    out
}

/// The header and the lines of a text that is written as a block of lines, without
/// indentation; `None` where it cannot be, or need not be, written so.
pub(super) fn block(scalar: &Scalar<'_>, style: Style) -> Option<(&'static str, Vec<String>)> {
    let text: &str = &scalar.text;
    let (body, clipped) = match text.strip_suffix('\n') {
        Some(body) => (body, true),
        None => (text, false),
    };
    let is_plain = |c: char| c == '\n' || c == '\t' || is_printed(c);
    // Blanks at the start would need to be counted, and line breaks at the end kept.
    if body.is_empty()
        || body.starts_with(|c: char| c.is_whitespace())
        || body.ends_with('\n')
        || !body.chars().all(is_plain)
        || body.lines().any(|line| !line.is_empty() && line.trim().is_empty())
    {
        return None;
    }
    let spaced = |line: &str| line.starts_with([' ', '\t']) || line.ends_with([' ', '\t']);
    if style == Style::Folded && !body.lines().any(spaced) {
        let mut lines = Vec::new();
        for (index, paragraph) in body.split('\n').enumerate() {
            // One line break is written as an empty line between two others.
            if index > 0 && !paragraph.is_empty() {
                lines.push(String::new());
            }
            if paragraph.is_empty() {
                lines.push(String::new());
            } else {
                fold(paragraph, &mut lines);
            }
        }
        return Some((if clipped { ">" } else { ">-" }, lines));
    }
    let lines = body.split('\n').map(str::to_owned).collect();
    Some((if clipped { "|" } else { "|-" }, lines))
}

/// Breaks a paragraph at single spaces.
fn fold(paragraph: &str, lines: &mut Vec<String>) {
    let mut line = String::new();
    for word in words(paragraph) {
        if !line.is_empty() {
            if width(&line) + 1 + width(word) > FOLD {
                lines.push(std::mem::take(&mut line));
            } else {
                line.push(' ');
            }
        }
        line.push_str(word);
    }
    lines.push(line);
}

/// The parts between single spaces; where there are several, none is a place to break.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(' ') {
        let blank = |c: Option<char>| c.is_none_or(|c| c.is_whitespace());
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        let after = text.get(at + 1..).and_then(|tail| tail.chars().next());
        if !blank(before) && !blank(after) {
            words.extend(text.get(start..at));
            start = at + 1;
        }
    }
    words.extend(text.get(start..));
    words
}

/// Columns on a screen: a Chinese character has two.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(|c| if u32::from(c) >= 0x1100 { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, flow: bool) -> String {
        inline(&Scalar::new(text.to_owned().into(), false, None), flow)
    }

    #[test]
    fn texts_are_plain_where_that_is_safe() {
        for plain in [
            "a",
            "订单",
            "isv.parameter-invalid:20013",
            "https://a.b/c?d=e&f#g",
            "shop's",
            "7天",
            "3 days",
            "a \"b\"",
            "c++",
            "nothing",
            "northern",
            "a: b".replace(": ", ":").as_str(),
        ] {
            assert_eq!(written(plain, false), plain);
            assert_eq!(written(plain, true), plain);
        }
        for quoted in [
            "",
            " a",
            "a ",
            "1",
            "1.5",
            "007",
            "1_000",
            "12:30:00",
            "2020-12-01",
            "2020-12-01 00:00:00",
            "4736605172296554197A",
            "yes",
            "y",
            "No",
            "ON",
            "~",
            "null",
            "True",
            "- a",
            "-1",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "[a]",
            "{a}",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a",
            "|",
            ">",
            "=",
            "<<",
            ".5",
            "...",
            "? a",
            ": a",
            ",a",
        ] {
            assert_eq!(written(quoted, false), format!("\"{quoted}\""));
        }
        assert_eq!(written("a, b", false), "a, b");
        assert_eq!(written("a, b", true), "\"a, b\"");
        assert_eq!(written("text<[i64]>", true), "\"text<[i64]>\"");
        assert_eq!(written("At most 10.", false), "At most 10.");
        assert_eq!(written("At most 10.", true), "\"At most 10.\"");
        assert_eq!(written("-", true), "\"-\"");
    }

    #[test]
    fn what_cannot_be_seen_is_escaped() {
        assert_eq!(written("a\nb\t\u{7}\u{2028}\u{feff}", false), r#""a\nb\t\x07\u2028\ufeff""#);
        assert_eq!(written("{\"a\":\"\\\\\"}", false), r#"'{"a":"\\"}'"#);
        assert_eq!(written("{\"a\":'b'}", false), r#""{\"a\":'b'}""#);
    }

    #[test]
    fn folding_breaks_at_single_spaces() {
        assert_eq!(words("a b  c d "), ["a", "b  c", "d "]);
        let text = format!("{} {}", "x".repeat(60), "y".repeat(60));
        let scalar = Scalar::new(format!("{text}\n\nz").into(), false, None);
        let (header, lines) = block(&scalar, Style::Folded).unwrap();
        assert_eq!(header, ">-");
        assert_eq!(
            lines,
            ["x".repeat(60), "y".repeat(60), String::new(), String::new(), "z".into()]
        );
    }
}
