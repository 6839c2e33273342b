//! Slips of the keyboard, found in the text itself.
//!
//! A parser says where it could not go on, which is often a line or more behind the slip, and
//! in its own words. So the text of a file that could not be read is gone through once more, as
//! its author meant it: lines, keys, values, brackets, quotes. Only what is certain is told.

mod block;
mod flow;

use super::lines::Lines;
use super::more::more_problems;
use crate::diagnostic::{Place, Problem, Rule};
use crate::foreign::narrow;

/// More slips than this in one file do not help anybody.
const MAX_SLIPS: usize = 50;

/// The slips of a text, in order.
pub(super) fn find(text: &str, file: usize) -> Vec<Problem> {
    let mut scan = Scan {
        file,
        line: 0,
        chars: Vec::new(),
        at: 0,
        open: Vec::new(),
        quote: None,
        block: None,
        levels: Vec::new(),
        before: Before { column: 0, has_value: false },
        in_key: true,
        done: None,
        is_empty: false,
        found: Vec::new(),
        lost: false,
    };
    for line in Lines::new(text).iter() {
        if scan.found.len() >= MAX_SLIPS {
            scan.found.push(more_problems(file, scan.line + 1));
            return scan.found;
        }
        if scan.lost {
            break;
        }
        scan.line(line);
    }
    scan.end();
    scan.found
}

/// A line and a column, both from 1.
type At = (usize, usize);

/// The entry in the line before.
struct Before {
    column: usize,
    has_value: bool,
}

struct Scan {
    file: usize,
    line: usize,
    chars: Vec<char>,
    at: usize,
    /// Brackets that are open, with their places.
    open: Vec<(char, At)>,
    /// A quote that was not closed in its line.
    quote: Option<(char, At)>,
    /// The column of the entry whose text follows in lines of its own.
    block: Option<usize>,
    /// The columns of the mappings round this line.
    levels: Vec<usize>,
    before: Before,
    /// Inside braces: a key is expected.
    in_key: bool,
    /// Inside brackets: where the value before ended, until a `,` follows.
    done: Option<At>,
    /// Inside brackets: nothing has followed the bracket or the `,` yet.
    is_empty: bool,
    found: Vec<Problem>,
    /// Nothing that follows can be relied on.
    lost: bool,
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn is_odd_blank(c: char) -> bool {
    narrow(c) == Some(' ')
}

impl Scan {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    /// Whether the characters from here on are blank or a comment, up to the end of the line.
    fn is_end(&self, from: usize) -> bool {
        let rest = self.chars.get(from..).unwrap_or_default();
        let first = rest.iter().find(|c| !matches!(c, ' ' | '\t'));
        first.is_none_or(|c| *c == '#')
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(0), Some(' ' | '\t')) {
            self.at += 1;
        }
    }

    /// Anchors and tags, which stand before a value.
    fn skip_properties(&mut self) {
        while matches!(self.peek(0), Some('&' | '!')) {
            let rest = self.chars.get(self.at..).unwrap_or_default();
            let Some(end) = rest.iter().position(|c| *c == ' ') else { return };
            self.at += end;
            self.skip_blanks();
        }
    }

    fn here(&self) -> At {
        (self.line, self.at + 1)
    }

    fn slip(&mut self, (line, column): At, length: usize, text: [&str; 3]) {
        let [message, label, help] = text;
        let place = Place::exact(self.file, line, column, length);
        let problem = Problem::new(Rule::YamlSyntax, place, message).label(label).help(help);
        self.found.push(problem);
    }

    /// `：` for `:` and the like.
    fn wide(&mut self, help: Option<&str>) {
        let found = self.peek(0).unwrap_or_default();
        let meant = narrow(found).unwrap_or_default();
        let keyboard = format!("write `{meant}`, with the keyboard switched to English");
        let message = format!("`{found}` is not the `{meant}` of YAML");
        let label = format!("a full-width character; expected `{meant}`");
        self.slip(self.here(), 1, [&message, &label, help.unwrap_or(&keyboard)]);
    }

    fn odd_blanks(&mut self) {
        let start = self.at;
        let Some(first) = self.peek(0).filter(|c| is_odd_blank(*c)) else { return };
        while self.peek(0).is_some_and(|c| is_odd_blank(c) || c == ' ') {
            self.at += 1;
        }
        let code = u32::from(first);
        let message = format!("the character U+{code:04X} is no blank for YAML");
        let length = self.at - start;
        let text =
            [&*message, "it looks like a blank, or like nothing", "replace it by ordinary blanks"];
        self.slip((self.line, start + 1), length, text);
    }

    fn line(&mut self, line: &str) {
        self.line += 1;
        self.chars = line.chars().collect();
        self.at = 0;
        if self.quote.is_some() {
            self.quoted();
            self.rest();
        } else if !self.open.is_empty() {
            self.flow();
        } else {
            self.first();
        }
    }

    /// Behind what is in quotes or brackets nothing may follow in a line.
    fn rest(&mut self) {
        if !self.open.is_empty() {
            self.flow();
        }
    }

    fn end(&mut self) {
        if self.lost {
            return;
        }
        if let Some((quote, opened)) = self.quote.take() {
            return self.unclosed(quote, opened);
        }
        if let Some((bracket, at)) = self.open.pop() {
            self.unbalanced(bracket, at);
        }
    }
}

/// What YAML 1.1 merged.
pub(super) fn merge_key(place: Place) -> Problem {
    Problem::new(Rule::UnknownKey, place, "`<<` is not a key of YAML 1.2, and merges nothing here")
        .label("no merge keys")
        .help("repeat the fields, or define them once under `types` and name the type")
}

/// A help line for a parser's complaint of which no slip is known.
pub(super) fn help(text: &str, problem: &Problem) -> Option<&'static str> {
    let (line, column, _) = problem.place.exact?;
    let lines = Lines::new(text);
    let line = lines.iter().nth(line.checked_sub(1)?)?;
    let around: Vec<char> = line.chars().skip(column.saturating_sub(2)).take(2).collect();
    if around.iter().any(|c| matches!(c, '*' | '&' | '!' | '@' | '`' | '%')) {
        return Some("a text that begins with one of * & ! @ ` % is in quotes, as in `\"*订单\"`");
    }
    if problem.message.contains("quoted") {
        return Some("a text in quotes is closed by the same quote, in the same line");
    }
    Some(
        "compare with the lines round it: indentation, `: ` behind keys, brackets and quotes in pairs",
    )
}
