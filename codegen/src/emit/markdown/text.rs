//! Texts of others in Markdown: they are shown as they stand, whatever they would mean to it.

/// What means something in the middle of a line.
const SIGNS: [char; 15] =
    ['\\', '`', '*', '_', '[', ']', '<', '>', '#', '|', '~', '&', '!', '$', '^'];

/// A text on one line, also in a cell of a table.
pub(super) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    out.push_str(&begun(first));
    for word in words {
        out.push(' ');
        push(word, &mut out);
    }
    out
}

/// A text of several lines, whose lines stay.
pub(super) fn lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(line).collect();
    lines.join("  \n")
}

/// The first word of a line, which may begin a list, a rule or a heading.
fn begun(word: &str) -> String {
    let mut out = String::new();
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (before, rest) = word.split_at(digits);
    out.push_str(before);
    let is_number = digits > 0 && rest.starts_with(['.', ')']);
    if is_number || digits == 0 && rest.starts_with(['-', '+', '=']) {
        out.push('\\');
    }
    push(rest, &mut out);
    out
}

fn push(word: &str, out: &mut String) {
    for character in word.chars() {
        if SIGNS.contains(&character) {
            out.push('\\');
        }
        out.push(character);
    }
}

/// A name or value as code.
pub(super) fn code(text: &str) -> String {
    if !text.is_empty() && !text.contains(['`', '|', '\\']) && !text.contains(char::is_whitespace) {
        return format!("`{text}`");
    }
    let mut out = String::from("<code>");
    for character in text.chars() {
        if character.is_ascii_alphanumeric() || !character.is_ascii() {
            out.push(character);
        } else {
            out.push_str(&format!("&#{};", u32::from(character)));
        }
    }
    out.push_str("</code>");
    out
}

/// An address as a link.
pub(super) fn link(address: &str) -> String {
    let is_plain = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '\\');
    if address.chars().all(is_plain) { format!("<{address}>") } else { line(address) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_texts() {
        for (text, expected) in [
            ("a|b", "a\\|b"),
            ("<b>`x`</b>", "\\<b\\>\\`x\\`\\</b\\>"),
            ("# a\n- b", "\\# a - b"),
            ("- a", "\\- a"),
            ("1. a", "1\\. a"),
            ("2020-12", "2020-12"),
            ("![x](y)", "\\!\\[x\\](y)"),
            ("待确认", "待确认"),
            ("&lt;", "\\&lt;"),
        ] {
            assert_eq!(line(text), expected, "{text}");
        }
        assert_eq!(lines("a\n# b"), "a  \n\\# b");
    }

    #[test]
    fn names_are_code() {
        assert_eq!(code("order_id"), "`order_id`");
        assert_eq!(code("a|b"), "<code>a&#124;b</code>");
        assert_eq!(code("a`b"), "<code>a&#96;b</code>");
        assert_eq!(code(""), "<code></code>");
    }
}
