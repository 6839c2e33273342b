//! Text in Markdown.

use doudian_codegen::vocabulary::on_one_line;

/// A text on one line in which only code in backticks is marked up: what else would be Markdown,
/// HTML, the end of a table's cell or somebody's name is escaped.
///
/// ```
/// use doudian_diff::prose;
///
/// assert_eq!(prose("`a|b` <b> [x](y) @all"), "`a\\|b` &lt;b> \\[x\\](y) &#64;all");
/// ```
pub fn prose(text: &str) -> String {
    let line = on_one_line(text);
    let spans: Vec<&str> = line.split('`').collect();
    let mut out = String::new();
    for (index, span) in spans.iter().enumerate() {
        // Behind the last backtick of an odd number nothing is code.
        let is_code = index % 2 == 1 && index + 1 < spans.len();
        if is_code {
            out += &format!("`{}`", span.replace('|', "\\|"));
            continue;
        }
        if index % 2 == 1 {
            out += "\\`";
        }
        for character in span.chars() {
            match character {
                '&' => out += "&amp;",
                '<' => out += "&lt;",
                // Nobody is to be called.
                '@' => out += "&#64;",
                '\\' | '*' | '_' | '[' | ']' | '#' | '|' | '~' => {
                    out.push('\\');
                    out.push(character);
                }
                _ => out.push(character),
            }
        }
    }
    out
}

/// A text as code, which has no backticks of its own.
pub(crate) fn code(text: &str) -> String {
    format!("`{}`", on_one_line(text).replace('`', "'"))
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn only_code_is_marked_up() {
        assert_eq!(prose("`a|b` <b> [x](y) @all"), "`a\\|b` &lt;b> \\[x\\](y) &#64;all");
        assert_eq!(prose("a ` b"), "a \\` b");
        assert_eq!(prose("a\nb"), "a\\\\nb");
    }
}
