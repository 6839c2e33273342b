//! What stands outside of quotes and brackets: entries, keys, plain texts, and their columns.

use super::{Before, Scan, is_odd_blank, is_word, merge_key};
use crate::diagnostic::Place;

impl Scan {
    /// A line outside of brackets and quotes.
    pub(super) fn first(&mut self) {
        let indent = self.chars.iter().take_while(|c| **c == ' ').count();
        if self.is_end(indent) {
            return;
        }
        if let Some(column) = self.block {
            if indent > column {
                return;
            }
            self.block = None;
        }
        if line_is(&self.chars, "---") || line_is(&self.chars, "...") {
            return;
        }
        self.at = indent;
        self.odd_blanks();
        let is_odd = self.at > indent;
        while self.peek(0) == Some('-') && self.peek(1) == Some(' ') {
            self.at += 2;
            self.skip_blanks();
            self.before = Before { column: self.at, has_value: false };
        }
        self.entry(indent, is_odd);
    }

    /// The end of the key that begins here, plain or in quotes.
    fn key(&self) -> Option<usize> {
        let rest = self.chars.get(self.at..)?;
        let length = match rest.first()? {
            quote @ ('"' | '\'') => rest.iter().skip(1).position(|c| c == quote)? + 2,
            _ => rest.iter().take_while(|c| is_word(**c) || matches!(c, '.' | '-' | '<')).count(),
        };
        (length > 0).then_some(self.at + length)
    }

    /// Looks at the key that begins here. Stands behind its colon when there is one.
    pub(super) fn colon(&mut self) -> bool {
        let start = self.at;
        let Some(end) = self.key() else { return false };
        let blanks = |at: usize| {
            self.chars.get(at..).unwrap_or_default().iter().take_while(|c| **c == ' ').count()
        };
        let colon = end + blanks(end);
        let key: String = self.chars.get(start..end).unwrap_or_default().iter().collect();
        let is_plain = !key.starts_with(['"', '\'']);
        let next = self.chars.get(colon + 1).copied();
        match self.chars.get(colon) {
            Some(':') if next.is_none_or(|c| matches!(c, ' ' | '\t')) => {
                if key == "<<" {
                    let place = Place::exact(self.file, self.line, start + 1, 2);
                    self.found.push(merge_key(place));
                }
                self.at = colon + 1;
            }
            Some(':') if next.is_some_and(is_odd_blank) => {
                self.at = colon + 1;
                self.odd_blanks();
            }
            // An address is no key, and `{"a":1}` is as good as `{"a": 1}`.
            Some(':') if is_plain && key.starts_with(|c: char| c.is_alphabetic() || c == '_') => {
                if matches!(next, Some('/' | ':')) {
                    return false;
                }
                let help = format!("write `{key}: {}`", self.value_at(colon + 1));
                self.at = colon;
                let text = ["a blank is missing behind the `:`", "expected `: `", &help];
                self.slip(self.here(), 1, text);
                self.at = colon + 1;
            }
            Some('：') => {
                let help = format!("write `{key}: {}`", self.value_at(colon + 1));
                self.at = colon;
                self.wide(Some(&help));
                self.at = colon + 1;
            }
            _ => return false,
        }
        true
    }

    /// The value that begins at a column, as a help line shows it.
    fn value_at(&self, at: usize) -> String {
        let rest = self.chars.get(at..).unwrap_or_default();
        let ends: &[char] = if self.open.is_empty() { &['#'] } else { &[',', '，', '}', '｝'] };
        let value: String = rest.iter().take_while(|c| !ends.contains(c)).take(41).collect();
        let value = value.trim_matches(|c: char| c == ' ' || is_odd_blank(c));
        if value.is_empty() || value.chars().count() > 40 {
            "…".to_owned()
        } else {
            value.to_owned()
        }
    }

    /// The first thing in a line. Behind odd blanks its column says nothing.
    fn entry(&mut self, indent: usize, is_odd: bool) {
        let column = if is_odd { self.before.column } else { self.at };
        let goes_on = column > self.before.column && self.before.has_value;
        if goes_on && !self.is_key() {
            return;
        }
        if !self.colon() {
            self.before = Before { column, has_value: true };
            self.value(column);
            return;
        }
        if goes_on {
            let expected = self.before.column;
            let message = "the key is indented more than the one above, which has a value already";
            let help = format!("indent it by {expected} blanks");
            self.slip((self.line, column + 1), 1, [message, "too far to the right", &help]);
        } else if !is_odd {
            self.level(column, indent);
        }
        self.skip_blanks();
        let is_anchor = matches!(self.peek(0), Some('&' | '!'))
            && self.chars.iter().skip(self.at).all(|c| !c.is_whitespace());
        let has_value = !self.is_end(self.at) && !is_anchor;
        if !goes_on {
            self.before = Before { column, has_value };
        }
        if has_value {
            self.value(column);
        }
    }

    /// Whether a key and its colon stand here.
    pub(super) fn is_key(&self) -> bool {
        self.key().is_some_and(|end| {
            matches!(self.chars.get(end), Some(':' | '：'))
                && self.chars.get(end + 1).is_none_or(|c| *c == ' ')
        })
    }

    /// An entry begins at a column: of a mapping that is open there, or of a new one.
    fn level(&mut self, column: usize, indent: usize) {
        let mut inner = None;
        while self.levels.last().is_some_and(|level| *level > column) {
            inner = self.levels.pop();
        }
        if self.levels.last() == Some(&column) {
            return;
        }
        if let Some(inner) = inner.filter(|_| column == indent) {
            let outer = self.levels.last().copied().unwrap_or_default();
            let message = format!(
                "the key is indented by {column} blanks, where those above have {inner} or {outer}"
            );
            let help = format!("indent it by {inner} blanks");
            self.slip((self.line, column + 1), 1, [&message, "in no column of those above", &help]);
            self.levels.push(inner);
        } else {
            self.levels.push(column);
        }
    }

    /// A value outside of brackets.
    fn value(&mut self, column: usize) {
        self.odd_blanks();
        self.skip_properties();
        match self.peek(0) {
            Some('|' | '>') => self.block = Some(column),
            Some('"' | '\'') => self.quoted(),
            Some('{' | '[' | '｛' | '［' | '【') if self.opens() => self.flow(),
            Some(_) => self.plain(),
            None => {}
        }
    }

    /// Whether a bracket opens here: a wide one only round what is written in ASCII.
    pub(super) fn opens(&self) -> bool {
        let rest = self.chars.get(self.at + 1..).unwrap_or_default();
        match self.peek(0) {
            Some('{' | '[') => true,
            Some('｛') => true,
            Some(_) => {
                rest.iter().take_while(|c| !matches!(c, '］' | '】' | ']')).all(|c| c.is_ascii())
            }
            None => false,
        }
    }

    /// A plain text outside of brackets.
    fn plain(&mut self) {
        self.start_of_plain();
        let start = self.at;
        while let Some(c) = self.peek(0) {
            let before = self.at.checked_sub(1).and_then(|at| self.chars.get(at));
            if c == '#' && before.is_some_and(|c| *c == ' ') {
                return;
            }
            if c == ':' && self.at > start && self.peek(1).is_none_or(|c| c == ' ') {
                return self.second_colon();
            }
            self.at += 1;
        }
    }

    pub(super) fn second_colon(&mut self) {
        let text = [
            "a text with `: ` in it is in quotes",
            "a second `:` in the entry",
            "put the text in quotes, as in `title: \"a: b\"`",
        ];
        self.slip(self.here(), 1, text);
        self.at = self.chars.len();
    }

    pub(super) fn start_of_plain(&mut self) {
        let Some(c @ ('@' | '`' | '%')) = self.peek(0) else { return };
        let name = if c == '`' { "a backtick".to_owned() } else { format!("`{c}`") };
        let message = format!("a plain text does not begin with {name}");
        let value = self.value_at(self.at);
        let inside = value.strip_prefix('`').and_then(|text| text.strip_suffix('`'));
        let help = match inside {
            Some(word) if word.is_ascii() => format!("write `{word}`, without backticks"),
            _ => format!("put it in quotes: `\"{value}\"`"),
        };
        self.slip(self.here(), 1, [&message, "YAML keeps this character for itself", &help]);
    }
}

fn line_is(line: &[char], marker: &str) -> bool {
    line.iter().collect::<String>().trim_end() == marker
}
