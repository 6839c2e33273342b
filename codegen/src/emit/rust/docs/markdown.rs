//! Markdown that can be trusted. Documentation takes nothing else, so a text from a descriptor
//! gets there only by a function that makes it harmless.

use crate::foreign::{is_unseen, on_one_line};

/// A piece of Markdown, of our own words and of foreign ones that have been made harmless.
#[derive(Clone, Default)]
pub(in crate::emit::rust) struct Markdown(String);

impl Markdown {
    /// Our own words; each `{}` in them is the next part.
    pub(super) fn of(words: &'static str, parts: &[Self]) -> Self {
        debug_assert_eq!(words.matches("{}").count(), parts.len(), "{words}");
        let mut text = String::new();
        let mut parts = parts.iter();
        for (index, words) in words.split("{}").enumerate() {
            if index > 0 {
                text.extend(parts.next().map(|part| part.0.as_str()));
            }
            text.push_str(words);
        }
        Self(text)
    }

    /// Our own words alone.
    pub(super) fn ours(words: &'static str) -> Self {
        Self(words.to_owned())
    }

    pub(super) fn number(number: impl Into<i128>) -> Self {
        Self(number.into().to_string())
    }

    /// What stands in a descriptor, to be seen as it stands there: no markup, no HTML, no
    /// links, one line, wherever it comes to stand.
    pub(super) fn foreign(text: &str) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        Self(escape(&on_one_line(&words.join(" "))))
    }

    /// What stands in a descriptor, as code; where neither code nor a cell of a table could
    /// hold it, as text.
    pub(super) fn code(text: &str) -> Self {
        let is_whole = text.trim() == text && !text.is_empty();
        if is_whole && !text.contains(|c| matches!(c, '`' | '|' | '\\') || is_unseen(c)) {
            Self(format!("`{text}`"))
        } else {
            Self::foreign(text)
        }
    }

    /// A link to an item of the generated code; `path` is what leads there.
    pub(super) fn link(path: &'static str, name: &str) -> Self {
        let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_');
        debug_assert!(is_name, "{name}");
        if !is_name {
            return Self::code(name);
        }
        match path {
            "" => Self(format!("[`{name}`]")),
            path => Self(format!("[`{name}`]({path}::{name})")),
        }
    }

    /// An address, as a link where it can be one.
    pub(super) fn address(text: &str) -> Self {
        let is_address = text.starts_with("https://") || text.starts_with("http://");
        let is_plain = |c: char| c.is_alphanumeric() || "-._~:/?#@!$&'()+,;=%".contains(c);
        if is_address && text.chars().all(is_plain) {
            Self(format!("<{text}>"))
        } else {
            Self::foreign(text)
        }
    }

    /// Lines of Rust, to be tried by `cargo test` up to running them.
    pub(super) fn example(lines: &[String]) -> Self {
        Self(format!("```no_run\n{}\n```", lines.join("\n")))
    }

    pub(super) fn join(parts: impl IntoIterator<Item = Self>, separator: &'static str) -> Self {
        let parts: Vec<String> = parts.into_iter().map(|part| part.0).collect();
        Self(parts.join(separator))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    let mut before = None;
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        let next = rest.clone().next();
        let is_markup = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '#' | '|' | '~' => true,
            // Inside words it is nothing but itself.
            '_' => !is_inside_word(before, rest.as_str()),
            '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#'),
            // Bare addresses are a rustdoc warning.
            '/' => before == Some(':'),
            // Typography curls them, and makes dashes and ellipses of several of these.
            '"' | '\'' => true,
            '-' | '.' if before == Some(character) => true,
            // What begins a list, or underlines a heading, does so at the start.
            '-' | '+' | '=' => before.is_none(),
            '.' | ')' => {
                next.is_none_or(char::is_whitespace) && is_number(text, rest.as_str().len() + 1)
            }
            _ => false,
        };
        if is_markup {
            escaped.push('\\');
        }
        escaped.push(character);
        before = Some(character);
    }
    escaped
}

/// Whether an underscore, or a row of them, has letters or digits on both sides.
fn is_inside_word(before: Option<char>, after: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    before.is_some_and(is_part) && after.trim_start_matches('_').starts_with(char::is_alphanumeric)
}

/// Whether all of a text that is before its last `rest` bytes is a number, as lists have it.
fn is_number(text: &str, rest: usize) -> bool {
    let before = text.len() - rest;
    (1..=9).contains(&before) && text.bytes().take(before).all(|byte| byte.is_ascii_digit())
}
