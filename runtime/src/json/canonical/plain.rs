//! Canonical text without escapes for HTML, and the other forms as they differ from it.

use super::form::{Escape, Nulls};
use super::tape::{Tape, TapeKind, Token};
use crate::json::escape::escape;
use crate::json::number::Integral;

/// What becomes of integral decimals.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Numbers {
    /// They are written as integers.
    Integers,
    /// They stay as they are written.
    AsWritten,
}

/// Canonical text that is escaped as little as it can be. The other forms follow from it
/// alone: what they escape stands in texts and nowhere else.
pub(crate) struct Plain(String);

/// How often what the forms escape differently occurs.
#[derive(Clone, Copy, Default)]
pub(crate) struct Escapes {
    /// `<`, `>` and `&`.
    go: usize,
    /// `=` and `'`.
    gson: usize,
    /// `\b` and `\f`.
    short: usize,
}

impl Plain {
    pub(super) fn of(tape: &Tape<'_>, numbers: Numbers, nulls: Nulls) -> Self {
        let mut writing = Writing { tape, numbers, nulls, out: String::new() };
        writing.out.reserve(tape.text.len());
        writing.value(0);
        Self(writing.out)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// What would be escaped, counted.
    pub(crate) fn escapes(&self) -> Escapes {
        let bytes = self.0.as_bytes();
        let mut escapes = Escapes {
            go: count(bytes, |byte| matches!(byte, b'<' | b'>' | b'&')),
            gson: count(bytes, |byte| matches!(byte, b'=' | b'\'')),
            short: 0,
        };
        if ["\\u0008", "\\u000c"].iter().any(|escape| self.0.contains(escape)) {
            self.pieces(Escape::GsonPlain, |piece| {
                escapes.short += usize::from(piece == "\\b" || piece == "\\f");
            });
        }
        escapes
    }

    /// The text in a form.
    pub(crate) fn into_escaped(self, form: Escape) -> String {
        if form == Escape::None {
            return self.0;
        }
        let mut text = String::with_capacity(self.0.len());
        self.pieces(form, |piece| text.push_str(piece));
        text
    }

    /// The text in a form, piece after piece.
    pub(crate) fn pieces(&self, form: Escape, mut piece: impl FnMut(&str)) {
        // What follows a backslash that is text is no escape, so that where some are looked for
        // all are taken whole.
        match form {
            Escape::None => piece(&self.0),
            Escape::Go => self.pieces_at(|byte| matches!(byte, b'<' | b'>' | b'&'), piece),
            Escape::Gson => self
                .pieces_at(|byte| matches!(byte, b'<' | b'>' | b'&' | b'=' | b'\'' | b'\\'), piece),
            Escape::GsonPlain => self.pieces_at(|byte| byte == b'\\', piece),
        }
    }

    /// The text with what begins at these bytes in its other form.
    fn pieces_at(&self, stop: impl Fn(u8) -> bool + Copy, mut piece: impl FnMut(&str)) {
        let (text, bytes) = (self.0.as_str(), self.0.as_bytes());
        let (mut from, mut at) = (0, 0);
        while let Some(found) = next(bytes, at, stop) {
            at = found;
            let (replacement, taken) = match bytes[at] {
                b'<' => ("\\u003c", 1),
                b'>' => ("\\u003e", 1),
                b'&' => ("\\u0026", 1),
                b'=' => ("\\u003d", 1),
                b'\'' => ("\\u0027", 1),
                _ if bytes[at..].starts_with(b"\\u0008") => ("\\b", 6),
                _ if bytes[at..].starts_with(b"\\u000c") => ("\\f", 6),
                _ => {
                    at += 2;
                    continue;
                }
            };
            piece(&text[from..at]);
            piece(replacement);
            at += taken;
            from = at;
        }
        piece(&text[from..]);
    }
}

/// How many bytes at once are looked at: the compiler makes a few instructions of it.
const BLOCK: usize = 32;
const NEAR: usize = 6;

/// The next byte that is wanted.
fn next(bytes: &[u8], from: usize, wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let rest = bytes.get(from..)?;
    // Where there are many, the next one is near.
    let (near, far) = rest.split_at(rest.len().min(NEAR));
    if let Some(index) = near.iter().position(|byte| wanted(*byte)) {
        return Some(from + index);
    }
    let mut at = from + near.len();
    for block in far.chunks(BLOCK) {
        if block.iter().fold(false, |found, byte| found | wanted(*byte)) {
            return block.iter().position(|byte| wanted(*byte)).map(|index| at + index);
        }
        at += block.len();
    }
    None
}

/// How many bytes are wanted.
fn count(bytes: &[u8], wanted: impl Fn(u8) -> bool) -> usize {
    // So many fit a byte, and many bytes are added at once.
    let blocks = bytes.chunks(usize::from(u8::MAX));
    let counts =
        blocks.map(|block| block.iter().fold(0_u8, |sum, byte| sum + u8::from(wanted(*byte))));
    counts.map(usize::from).sum()
}

impl Escapes {
    /// How long a text of so many bytes is in a form; `None` where another form, which comes
    /// before it among all forms, is the same.
    pub(crate) fn length(self, plain: usize, form: Escape) -> Option<usize> {
        let Self { go, gson, short } = self;
        match form {
            Escape::None => Some(plain),
            Escape::Go => (go > 0).then_some(plain + 5 * go),
            // Without the short forms and the two more characters it is that of Go.
            Escape::Gson => ((gson > 0 || short > 0) && gson + go > 0)
                .then_some(plain + 5 * (go + gson) - 4 * short),
            Escape::GsonPlain => (short > 0).then_some(plain - 4 * short),
        }
    }
}

struct Writing<'c> {
    tape: &'c Tape<'c>,
    numbers: Numbers,
    nulls: Nulls,
    out: String,
}

impl Writing<'_> {
    /// Writes a value. They are nested no deeper than the reader follows.
    fn value(&mut self, index: usize) {
        let token = self.tape.tokens[index];
        match token.kind {
            TapeKind::Verbatim | TapeKind::Member => {
                self.out.push_str(&self.tape.text[token.range()])
            }
            TapeKind::Null => self.out.push_str("null"),
            TapeKind::Decimal => self.decimal(token),
            TapeKind::Text => escape(&mut self.out, &self.tape.decoded[token.range()]),
            TapeKind::List => {
                self.out.push('[');
                let mut item = index + 1;
                while item < token.next as usize {
                    if item > index + 1 {
                        self.out.push(',');
                    }
                    self.value(item);
                    item = self.tape.tokens[item].next as usize;
                }
                self.out.push(']');
            }
            TapeKind::Object => {
                self.out.push('{');
                let (mut key, mut first) = (index + 1, true);
                while key < token.next as usize {
                    self.member(key, &mut first);
                    key = self.tape.after_member(key);
                }
                self.out.push('}');
            }
            TapeKind::Sorted => {
                self.out.push('{');
                let (tape, mut first) = (self.tape, true);
                for key in &tape.sorted[token.range()] {
                    self.member(*key as usize, &mut first);
                }
                self.out.push('}');
            }
        }
    }

    fn member(&mut self, key: usize, first: &mut bool) {
        let whole = self.tape.tokens[key].kind == TapeKind::Member;
        let is_null = || self.tape.tokens[key + 1].kind == TapeKind::Null;
        if self.nulls == Nulls::Drop && !whole && is_null() {
            return;
        }
        if !std::mem::replace(first, false) {
            self.out.push(',');
        }
        self.value(key);
        if whole {
            return;
        }
        self.out.push(':');
        self.value(key + 1);
    }

    fn decimal(&mut self, token: Token) {
        let text = &self.tape.text[token.range()];
        let integral = match self.numbers {
            Numbers::Integers => Integral::of(text),
            Numbers::AsWritten => None,
        };
        match integral {
            Some(integral) => integral.write(&mut self.out),
            None => self.out.push_str(text),
        }
    }
}
