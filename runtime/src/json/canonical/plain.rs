//! Canonical text without escapes for HTML, and the other forms as they differ from it.

use super::tape::{Kind, Tape, Token};
use super::{Canonical, Escape, Nulls};
use crate::json::number::Integral;
use crate::json::writer::escape;

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

impl Canonical<'_> {
    /// Whether numbers are written in two ways.
    pub(crate) fn has_decimals(&self) -> bool {
        self.0.decimals
    }

    /// How many bytes longer the text gets when integral decimals are written as integers:
    /// `1e300` has five, and the integer 301.
    pub(crate) fn integers_grow_by(&self) -> usize {
        let decimals = self.0.tokens.iter().filter(|token| token.kind == Kind::Decimal);
        let growth = decimals.map(|token| {
            let text = &self.0.text[token.range()];
            Integral::of(text).map_or(0, |number| number.len().saturating_sub(text.len()))
        });
        growth.sum()
    }
}

impl Plain {
    pub(crate) fn of(canonical: &Canonical<'_>, numbers: Numbers, nulls: Nulls) -> Self {
        let tape = &canonical.0;
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
        let mut escapes = Escapes::default();
        for byte in self.0.bytes() {
            escapes.go += usize::from(matches!(byte, b'<' | b'>' | b'&'));
            escapes.gson += usize::from(matches!(byte, b'=' | b'\''));
        }
        self.pieces(Escape::GsonPlain, |piece| {
            escapes.short += usize::from(piece == "\\b" || piece == "\\f");
        });
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
        let (text, bytes) = (self.0.as_str(), self.0.as_bytes());
        let html: &[u8] = match form {
            Escape::None => return piece(text),
            Escape::Go => b"<>&",
            Escape::Gson => b"<>&='",
            Escape::GsonPlain => b"",
        };
        let short = matches!(form, Escape::Gson | Escape::GsonPlain);
        let mut stops = [false; 256];
        html.iter().for_each(|byte| stops[usize::from(*byte)] = true);
        // What follows a backslash that is text is no escape, so escapes are taken whole.
        stops[usize::from(b'\\')] = short;
        let (mut from, mut at) = (0, 0);
        while let Some(length) = bytes[at..].iter().position(|byte| stops[usize::from(*byte)]) {
            at += length;
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
            Kind::Verbatim => self.out.push_str(&self.tape.text[token.range()]),
            Kind::Null => self.out.push_str("null"),
            Kind::Decimal => self.decimal(token),
            Kind::Text => escape(&mut self.out, &self.tape.decoded[token.range()]),
            Kind::List => {
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
            Kind::Object => {
                self.out.push('{');
                let (mut key, mut first) = (index + 1, true);
                while key < token.next as usize {
                    self.member(key, &mut first);
                    key = self.tape.tokens[key + 1].next as usize;
                }
                self.out.push('}');
            }
            Kind::Sorted => {
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
        if self.nulls == Nulls::Drop && self.tape.tokens[key + 1].kind == Kind::Null {
            return;
        }
        if !std::mem::replace(first, false) {
            self.out.push(',');
        }
        self.value(key);
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
