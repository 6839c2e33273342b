//! Slips of the keyboard, found in the text itself.
//!
//! A parser says where it could not go on, which is often a line or more behind the slip, and
//! in its own words. So the text of a file that could not be read is gone through once more, as
//! its author meant it: lines, keys, values, brackets, quotes. Only what is certain is told.

mod flow;

use super::lines::Lines;
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
        found: Vec::new(),
        lost: false,
    };
    for line in Lines::new(text).iter() {
        if scan.lost || scan.found.len() >= MAX_SLIPS {
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

    /// A line outside of brackets and quotes.
    fn first(&mut self) {
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
    fn colon(&mut self) -> bool {
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
                let help = format!("write `{key}: {}`", self.shown(colon + 1));
                self.at = colon;
                let text = ["a blank is missing behind the `:`", "expected `: `", &help];
                self.slip(self.here(), 1, text);
                self.at = colon + 1;
            }
            Some('：') => {
                let help = format!("write `{key}: {}`", self.shown(colon + 1));
                self.at = colon;
                self.wide(Some(&help));
                self.at = colon + 1;
            }
            _ => return false,
        }
        true
    }

    /// The value that begins at a column, as a help line shows it.
    fn shown(&self, at: usize) -> String {
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
    fn is_key(&self) -> bool {
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
    fn opens(&self) -> bool {
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

    fn second_colon(&mut self) {
        let text = [
            "a text with `: ` in it is in quotes",
            "a second `:` in the entry",
            "put the text in quotes, as in `title: \"a: b\"`",
        ];
        self.slip(self.here(), 1, text);
        self.at = self.chars.len();
    }

    fn start_of_plain(&mut self) {
        let Some(c @ ('@' | '`' | '%')) = self.peek(0) else { return };
        let name = if c == '`' { "a backtick".to_owned() } else { format!("`{c}`") };
        let message = format!("a plain text does not begin with {name}");
        let help = format!("put it in quotes: `\"{}\"`", self.shown(self.at));
        self.slip(self.here(), 1, [&message, "YAML keeps this character for itself", &help]);
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

fn line_is(line: &[char], marker: &str) -> bool {
    line.iter().collect::<String>().trim_end() == marker
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
