//! What stands in quotes and in brackets.

use super::{At, Scan, is_odd_blank, is_word};
use crate::diagnostic::habits::type_in_braces_help;
use crate::load::expr::BUILTIN;
use crate::load::raw::FIELD_KEYS;

/// Keys of rows, which people write behind a value in the same line as they do those of fields.
const ROW_KEYS: &[&str] = &["code", "sub", "name", "retry", "action"];

impl Scan {
    /// From a quote, or the start of a line inside quotes, to behind the quote that closes.
    pub(super) fn quoted(&mut self) {
        let (quote, opened) = match self.quote.take() {
            Some(open) => open,
            None => {
                let open = (self.peek(0).unwrap_or('"'), self.here());
                self.at += 1;
                open
            }
        };
        while let Some(c) = self.peek(0) {
            let is_pair = (c == '\\' && quote == '"')
                || (c == quote && quote == '\'' && self.peek(1) == Some(quote));
            if is_pair {
                self.at += 2;
            } else if c == quote {
                self.at += 1;
                return self.behind_quote(quote, opened);
            } else {
                self.at += 1;
            }
        }
        self.quote = Some((quote, opened));
    }

    fn behind_quote(&mut self, quote: char, opened: At) {
        let ends: &[char] =
            if self.open.is_empty() { &[':'] } else { &[',', '}', ']', ':', '，', '｝'] };
        let next = self.chars.iter().skip(self.at).find(|c| **c != ' ');
        if self.is_end(self.at) || next.is_some_and(|c| ends.contains(c)) {
            return;
        }
        if !self.open.is_empty() && !self.in_key && self.is_before_key(self.at) {
            return self.no_comma(self.at, "write `,` here");
        }
        if opened.0 == self.line {
            let text = [
                "the text goes on behind the quote that closes it",
                "nothing may follow the closing quote",
                "put the whole text in quotes, in `'…'` if it has `\"` inside",
            ];
            self.slip(self.here(), 1, text);
        } else {
            self.unclosed(quote, opened);
        }
        self.lost = true;
    }

    pub(super) fn unclosed(&mut self, quote: char, opened: At) {
        let message = format!("the quote `{quote}` is not closed");
        let help = format!("close it in the same line with another `{quote}`");
        self.slip(opened, 1, [&message, "opened here", &help]);
        self.lost = true;
    }

    /// Inside brackets, up to the end of the line or of the brackets.
    pub(super) fn flow(&mut self) {
        while let Some(c) = self.peek(0) {
            let before = self.at.checked_sub(1).and_then(|at| self.chars.get(at));
            if self.done.is_some_and(|(line, _)| line < self.line) && self.is_key() {
                self.forgotten();
                continue;
            }
            match c {
                ' ' | '\t' => self.at += 1,
                '#' if before.is_none_or(|c| *c == ' ') => return,
                _ if is_odd_blank(c) => self.odd_blanks(),
                '{' | '[' => self.push(c),
                '｛' | '［' | '【' if self.opens() => {
                    self.wide(None);
                    self.push(if c == '｛' { '{' } else { '[' });
                }
                '}' | ']' => self.close(c),
                '｝' | '］' | '】' => {
                    self.wide(None);
                    self.close(if c == '｝' { '}' } else { ']' });
                }
                ',' if self.is_empty => {
                    let text = ["nothing stands before the `,`", "one too many", "remove it"];
                    self.slip(self.here(), 1, text);
                    self.at += 1;
                }
                ',' => self.separator(),
                '，' | '、' => {
                    self.wide(None);
                    self.separator();
                }
                '"' | '\'' => {
                    self.is_empty = false;
                    self.quoted();
                    self.value_ends();
                }
                ':' => {
                    self.is_empty = false;
                    self.at += 1;
                    self.in_key = false;
                }
                _ => {
                    self.is_empty = false;
                    self.word();
                    self.value_ends();
                }
            }
            if self.open.is_empty() || self.quote.is_some() || self.lost {
                return;
            }
        }
    }

    /// A key follows in a new line, and the value before has no `,` behind it: that was
    /// forgotten, or the bracket that closes.
    fn forgotten(&mut self) {
        let Some((line, column)) = self.done.take() else { return };
        match self.open.last().copied() {
            Some((bracket, at)) if bracket == '[' || self.at <= self.before.column => {
                self.unbalanced(bracket, at);
                self.lost = true;
                self.at = self.chars.len();
            }
            _ => {
                let text = [
                    "a `,` is missing",
                    "the next entry begins in the next line",
                    "write `,` here",
                ];
                self.slip((line, column), 1, text);
                self.in_key = true;
            }
        }
    }

    fn value_ends(&mut self) {
        let end = self.chars.get(..self.at).unwrap_or_default();
        let blanks = end.iter().rev().take_while(|c| **c == ' ').count();
        let is_colon = end.iter().rev().nth(blanks) == Some(&':');
        if !self.in_key && !is_colon {
            self.done = Some((self.line, self.at.saturating_sub(blanks).max(1)));
        }
    }

    fn push(&mut self, bracket: char) {
        self.open.push((bracket, self.here()));
        self.in_key = bracket == '{';
        self.done = None;
        self.is_empty = true;
        self.at += 1;
    }

    fn separator(&mut self) {
        self.in_key = self.open.last().is_some_and(|(bracket, _)| *bracket == '{');
        self.done = None;
        self.is_empty = true;
        self.at += 1;
    }

    fn close(&mut self, bracket: char) {
        let opener = if bracket == '}' { '{' } else { '[' };
        if self.open.iter().all(|(open, _)| *open != opener) {
            let message = format!("`{bracket}` closes nothing");
            let help = format!("remove it, or open it with `{opener}`");
            self.slip(self.here(), 1, [&message, "was not opened", &help]);
            self.lost = true;
            return;
        }
        while let Some((open, at)) = self.open.pop() {
            if open == opener {
                break;
            }
            self.unbalanced(open, at);
        }
        self.in_key = false;
        self.done = Some(self.here());
        self.is_empty = false;
        self.at += 1;
    }

    pub(super) fn unbalanced(&mut self, open: char, at: At) {
        let close = if open == '{' { '}' } else { ']' };
        let message = format!("`{open}` has no matching `{close}`");
        let help = format!("close it with `{close}`");
        self.slip(at, 1, [&message, "opened here", &help]);
    }

    /// A key or a plain text inside brackets.
    fn word(&mut self) {
        if self.in_key && self.colon() {
            self.in_key = false;
            return;
        }
        self.skip_properties();
        if matches!(self.peek(0), Some('{' | '[' | '"' | '\'')) {
            return;
        }
        self.start_of_plain();
        let start = self.at;
        while let Some(c) = self.peek(0) {
            match c {
                ',' | '[' if self.type_goes_on(start) => return self.bracket_in_type(start),
                ',' | '}' | ']' => return,
                '{' | '[' => return,
                ':' if self.peek(1).is_none_or(|c| c == ' ') => {
                    if !self.in_key && !self.next_entry(start) {
                        self.second_colon();
                        self.lost = true;
                    }
                    return;
                }
                // Chinese text has these; only before a key or at an end are they meant for ASCII.
                '，' | '、' if self.is_before_key(self.at + 1) => return,
                '｝' if self.is_end(self.at + 1) => return,
                '］' | '】' if self.open.last().is_some_and(|(open, _)| *open == '[') => return,
                '#' if self.chars.get(self.at.wrapping_sub(1)) == Some(&' ') => return,
                _ => self.at += 1,
            }
        }
    }

    /// Whether a key begins here, perhaps behind blanks.
    fn is_before_key(&self, at: usize) -> bool {
        let rest = self.chars.get(at..).unwrap_or_default();
        let is_blank = |c: &&char| **c == ' ' || is_odd_blank(**c);
        let blanks = rest.iter().take_while(is_blank).count();
        let word = rest.iter().skip(blanks).take_while(|c| is_word(**c)).count();
        word > 0 && matches!(rest.get(blanks + word), Some(':' | '：'))
    }

    /// Whether the text from `start` on is a type that a `[` or `,` here does not end.
    fn type_goes_on(&self, start: usize) -> bool {
        let text: String = self.chars.get(start..self.at).unwrap_or_default().iter().collect();
        let (head, inside) = text.split_once('<').unwrap_or((&text, ""));
        let is_name = !head.is_empty() && head.bytes().all(|b| b.is_ascii_alphanumeric());
        let rest = self.chars.get(self.at..).unwrap_or_default();
        let is_open = text.matches('<').count() > text.matches('>').count();
        match self.peek(0) {
            // `string[]`
            Some('[') if inside.is_empty() && head == text => is_name && self.peek(1) == Some(']'),
            Some('[') => true,
            _ => {
                let closes =
                    rest.iter().take_while(|c| !matches!(c, ':' | '{' | '}')).any(|c| *c == '>');
                is_name && closes && is_open
            }
        }
    }

    /// A type that holds what ends a text inside brackets.
    fn bracket_in_type(&mut self, start: usize) {
        let rest = self.chars.get(start..).unwrap_or_default();
        let mut depth = 0_usize;
        let mut length = 0;
        for (index, c) in rest.iter().enumerate() {
            match c {
                '<' | '[' => depth += 1,
                '>' | ']' if depth == 0 => break,
                '>' | ']' => depth -= 1,
                ',' | '}' if depth == 0 => break,
                '{' | '}' | ':' => break,
                _ => {}
            }
            length = index + 1;
        }
        let ty: String = rest.iter().take(length).collect();
        let (message, label) = match self.peek(0) {
            Some(',') => {
                ("inside braces, a type has no `,` in it", "YAML sees the next entry behind it")
            }
            _ => ("inside braces, a type with `[` in it is in quotes", "YAML sees a list here"),
        };
        let help = type_in_braces_help(&ty);
        self.slip((self.line, start + 1), ty.trim().chars().count(), [message, label, &help]);
        self.at = start + length;
    }

    /// Whether a value ends before the key whose colon stands here, as in `i64 label: x`; tells
    /// it, and goes on with the key.
    fn next_entry(&mut self, start: usize) -> bool {
        let text = self.chars.get(start..self.at).unwrap_or_default();
        let Some(blank) = text.iter().rposition(|c| *c == ' ') else { return false };
        let key: String = text.iter().skip(blank + 1).collect();
        let value: String = text.iter().take(blank).collect();
        let value = value.trim_end();
        let bare = value.trim_end_matches([';', '；']);
        let is_value = BUILTIN.contains(&bare) || bare.parse::<f64>().is_ok();
        let is_key = FIELD_KEYS.contains(&&*key) || ROW_KEYS.contains(&&*key);
        if bare.is_empty() || !(is_key || is_value && key.chars().all(is_word)) {
            return false;
        }
        let end = start + bare.chars().count();
        self.at = start + blank + 1;
        let help = match value.len() > bare.len() {
            true => "write `,` instead of `;`".to_owned(),
            false if is_value => format!("write `{bare}, {key}: …`"),
            false => format!("write `{bare}, {key}: …`, or put a text with `: ` in it in quotes"),
        };
        self.no_comma(end, &help);
        true
    }

    /// The next entry follows a value without a `,`, behind which it would stand at a column.
    fn no_comma(&mut self, end: usize, help: &str) {
        let text = ["a `,` is missing", "the next entry begins behind this", help];
        self.slip((self.line, end.max(1)), 1, text);
        self.in_key = true;
        self.is_empty = true;
    }
}
