//! What stands in quotes and in brackets.

use super::{At, Scan, is_odd_blank, is_word};

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
                ',' => self.separator(),
                '，' | '、' => {
                    self.wide(None);
                    self.separator();
                }
                '"' | '\'' => {
                    self.quoted();
                    self.value_ends();
                }
                ':' => {
                    self.at += 1;
                    self.in_key = false;
                }
                _ => {
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
        self.at += 1;
    }

    fn separator(&mut self) {
        self.in_key = self.open.last().is_some_and(|(bracket, _)| *bracket == '{');
        self.done = None;
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
                ',' | '}' | ']' => return,
                '[' if self.chars.get(start..self.at).is_some_and(|text| text.contains(&'<')) => {
                    return self.bracket_in_type(start);
                }
                '{' | '[' => return,
                ':' if self.peek(1).is_none_or(|c| c == ' ') => {
                    if !self.in_key {
                        self.second_colon();
                        self.lost = true;
                    }
                    return;
                }
                // Chinese text has these; only before a key or at an end are they meant for ASCII.
                '，' | '、' if self.is_before_key() => return,
                '｝' if self.is_end(self.at + 1) => return,
                '］' | '】' if self.open.last().is_some_and(|(open, _)| *open == '[') => return,
                '#' if self.chars.get(self.at.wrapping_sub(1)) == Some(&' ') => return,
                _ => self.at += 1,
            }
        }
    }

    /// Whether a key follows the separator that stands here.
    fn is_before_key(&self) -> bool {
        let rest = self.chars.get(self.at + 1..).unwrap_or_default();
        let is_blank = |c: &&char| **c == ' ' || is_odd_blank(**c);
        let blanks = rest.iter().take_while(is_blank).count();
        let word = rest.iter().skip(blanks).take_while(|c| is_word(**c)).count();
        word > 0 && matches!(rest.get(blanks + word), Some(':' | '：'))
    }

    fn bracket_in_type(&mut self, start: usize) {
        let rest = self.chars.get(start..).unwrap_or_default();
        let length = rest.iter().position(|c| *c == '>').map_or(rest.len(), |at| at + 1);
        let more = rest.iter().skip(length).take_while(|c| **c == '>').count();
        let ty: String = rest.iter().take(length + more).collect();
        let help = format!("put it in quotes: `\"{}\"`", ty.trim());
        let text =
            ["inside braces, a type with `[` in it is in quotes", "YAML sees a list here", &help];
        self.slip((self.line, start + 1), ty.trim().chars().count(), text);
        self.at = start + length + more;
    }
}
