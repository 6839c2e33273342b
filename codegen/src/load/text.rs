//! Bytes to text, and what can be said about a text before it is parsed.

use crate::diagnostic::Rule;
use crate::diagnostic::{Place, Problem};

/// The largest descriptor that is read. Real ones have a few kilobytes.
pub(super) const MAX_BYTES: usize = 4 << 20;

/// What to do about a larger one.
pub(super) const TOO_LARGE: &str = "split the descriptor: one file describes one method; what \
    documents or recordings hold of other formats is not read";

/// The file as text without a byte order mark.
pub(super) fn decode(bytes: &[u8], file: usize) -> Result<&str, Box<Problem>> {
    if bytes.len() > MAX_BYTES {
        let message =
            format!("the file has {} bytes, and the limit is {MAX_BYTES} (4 MiB)", bytes.len());
        let problem = Problem::new(Rule::FileTooLarge, Place::file(file), message);
        return Err(Box::new(problem.help(TOO_LARGE)));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let good = error.valid_up_to();
        let before = String::from_utf8_lossy(bytes.get(..good).unwrap_or_default());
        let line = before.matches('\n').count() + 1;
        let last = before.rsplit('\n').next().unwrap_or_default();
        let found =
            bytes.get(good).map_or_else(String::new, |byte| format!("the byte 0x{byte:02x} "));
        let place = Place::exact(file, line, last.chars().count() + 1, 1);
        let problem = Problem::new(Rule::NotUtf8, place, "the file is not UTF-8")
            .label(format!("{found}at offset {good} is not UTF-8"))
            .help(utf16_help(bytes).unwrap_or("save the file as UTF-8"));
        Box::new(problem)
    })
}

fn utf16_help(bytes: &[u8]) -> Option<&'static str> {
    (bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff"))
        .then_some("the file looks like UTF-16; save it as UTF-8")
}

/// Whether the marked parser should look first.
///
/// libyaml needs quadratic time for thousands of brackets inside each other, and serde_yaml
/// writes out aliases without a limit on their size. The marked tree has limits for both,
/// so whatever may hold such things goes through it first. Ordinary descriptors do not.
pub(super) fn is_suspicious(text: &str) -> bool {
    if text.len() > 64 << 10 {
        return true;
    }
    let bytes = text.as_bytes();
    text.match_indices('&').any(|(at, _)| {
        let before = at.checked_sub(1).and_then(|at| bytes.get(at));
        let starts_token = before.is_none_or(|b| b" \t\n\r[{,:-?".contains(b));
        let names = bytes.get(at + 1).is_some_and(|next| !next.is_ascii_whitespace());
        starts_token && names
    })
}

/// The first line that is indented by a tab: line and column.
pub(super) fn tab_indent(text: &str) -> Option<(usize, usize)> {
    text.lines().enumerate().find_map(|(index, line)| {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let tab = line.get(..indent)?.find('\t')?;
        Some((index + 1, tab + 1))
    })
}

/// The first of the characters that end a line in YAML 1.1, but not in YAML 1.2: line,
/// column and character.
pub(super) fn odd_break(text: &str) -> Option<(usize, usize, char)> {
    text.lines().enumerate().find_map(|(index, line)| {
        let is_odd = |c: &char| matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}');
        let (column, found) = line.chars().enumerate().find(|(_, c)| is_odd(c))?;
        Some((index + 1, column + 1, found))
    })
}
