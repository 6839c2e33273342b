//! JSON text as a flat list of tokens, read in one pass.
//!
//! What is canonical as it stands is not taken apart: a list of integers, or an object
//! without blanks whose keys are in order, is one token. What a token costs is bounded by its
//! text, so that nobody makes a few bytes cost much.

use std::cmp::Ordering;
use std::ops::Range;

use jiter::Peek;

use super::form::CanonicalError;
use super::keys;
use crate::json::Stop;
use crate::json::escape::must_escape;
use crate::json::reader::{Reader, kind_of};

/// JSON text, taken apart as far as its canonical text differs from it.
#[derive(Clone)]
pub(super) struct Tape<'t> {
    pub(super) text: &'t str,
    /// Texts that cannot be copied from there, without their escapes.
    pub(super) decoded: String,
    /// Each value is followed by what it holds. Members are one token, or a key and a value.
    pub(super) tokens: Vec<Token>,
    /// The keys of objects that are not in order, in order: indices of tokens.
    pub(super) sorted: Vec<u32>,
    /// Where the first object begins that has a key twice.
    pub(super) repeated: Option<usize>,
    /// Whether there are numbers with a fraction or an exponent.
    pub(super) decimals: bool,
    /// The kind of the value.
    pub(super) top: &'static str,
}

/// A value or a key.
#[derive(Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: TapeKind,
    start: u32,
    end: u32,
    /// The first token behind it and what it holds; of a member, where its key ends.
    pub(super) next: u32,
}

/// What a token is, and of what it has the range.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TapeKind {
    /// Canonical as it stands in the text. In a list, also several with their commas.
    Verbatim,
    /// A key and its value with the colon, canonical as they stand in the text.
    Member,
    /// `null`, which may have to be left out.
    Null,
    /// A number with a fraction or an exponent, in the text.
    Decimal,
    /// Text, in what is decoded.
    Text,
    List,
    /// An object whose keys are in order.
    Object,
    /// An object whose keys are in order among those that are sorted.
    Sorted,
}

impl Token {
    pub(super) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl<'t> Tape<'t> {
    /// Reads text that comes to so many tokens at most.
    pub(super) fn read(text: &'t str, most: usize) -> Result<Self, CanonicalError> {
        if u32::try_from(text.len()).is_err() {
            return Err(CanonicalError::TooLong { bytes: text.len() });
        }
        let tape = Self {
            text,
            decoded: String::new(),
            tokens: Vec::new(),
            sorted: Vec::new(),
            repeated: None,
            decimals: false,
            top: "",
        };
        let mut reading = Reading { reader: Reader::new(text.as_bytes()), tape, most };
        match reading.whole() {
            Ok(()) => Ok(reading.tape),
            Err(Stop) if reading.tape.tokens.len() > most => Err(CanonicalError::TooMany { most }),
            Err(Stop) => Err(reading.reader.into_error().into()),
        }
    }

    /// A key as its members are sorted by it.
    pub(super) fn key(&self, index: u32) -> &[u8] {
        let token = self.tokens[index as usize];
        let range = token.range();
        match token.kind {
            // Between its quotes.
            TapeKind::Verbatim => &self.text.as_bytes()[range.start + 1..range.end - 1],
            TapeKind::Member => &self.text.as_bytes()[range.start + 1..token.next as usize - 1],
            _ => &self.decoded.as_bytes()[range],
        }
    }

    /// The first token behind a member.
    pub(super) fn after_member(&self, key: usize) -> usize {
        match self.tokens[key].kind {
            TapeKind::Member => key + 1,
            _ => self.tokens[key + 1].next as usize,
        }
    }
}

struct Reading<'t> {
    reader: Reader<'t>,
    tape: Tape<'t>,
    most: usize,
}

impl Reading<'_> {
    fn whole(&mut self) -> Result<(), Stop> {
        self.tape.top = kind_of(self.reader.peek()?);
        self.value()?;
        self.reader.end()
    }

    fn value(&mut self) -> Result<(), Stop> {
        if self.tape.tokens.len() > self.most {
            return Err(Stop);
        }
        let peek = self.reader.peek()?;
        let start = self.reader.index();
        match peek {
            Peek::Null => {
                self.reader.null()?;
                self.push(TapeKind::Null, start..start + 4);
            }
            Peek::True | Peek::False => {
                let step = self.reader.jiter.next_bool();
                self.reader.check(step)?;
                self.push(TapeKind::Verbatim, start..self.reader.index());
            }
            Peek::String => self.string(start)?,
            Peek::Array => self.list(start)?,
            Peek::Object => self.object(start)?,
            number => {
                let digits = self.reader.number(number)?;
                let decimal = digits.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E'));
                self.tape.decimals |= decimal;
                let kind = if decimal { TapeKind::Decimal } else { TapeKind::Verbatim };
                self.push(kind, start..start + digits.len());
            }
        }
        Ok(())
    }

    fn string(&mut self, start: usize) -> Result<(), Stop> {
        let Self { reader, tape, .. } = self;
        let step = reader.jiter.known_str().map(|text| {
            let from = tape.decoded.len();
            tape.decoded.push_str(text);
            from
        });
        let from = reader.check(step)?;
        let (end, decoded) = (reader.index(), &tape.decoded[from..]);
        // Without its quotes it is longer than the text where anything is escaped.
        if end - start == decoded.len() + 2 && !must_escape(decoded) {
            tape.decoded.truncate(from);
            self.push(TapeKind::Verbatim, start..end);
        } else {
            self.push(TapeKind::Text, from..self.tape.decoded.len());
        }
        Ok(())
    }

    fn list(&mut self, start: usize) -> Result<(), Stop> {
        let this = self.open(TapeKind::List);
        self.reader.enter()?;
        let mut step = self.reader.jiter.known_array();
        while self.reader.check(step)?.is_some() {
            let item = self.tape.tokens.len();
            self.value()?;
            self.join(this + 1, item);
            step = self.reader.jiter.array_step();
        }
        self.reader.leave();
        let end = self.reader.index();
        let verbatim = match self.tape.tokens[this + 1..] {
            [] => end - start == 2,
            [only] => only.kind == TapeKind::Verbatim && only.range() == (start + 1..end - 1),
            _ => false,
        };
        self.close(this, verbatim.then_some(start..end));
        Ok(())
    }

    /// Makes one token of an item and the one before it where both are canonical as they
    /// stand, and so is what stands between them.
    fn join(&mut self, first: usize, item: usize) {
        let tokens = &mut self.tape.tokens;
        if tokens[item].kind == TapeKind::Null {
            // Only members are left out.
            tokens[item].kind = TapeKind::Verbatim;
        }
        if item == first || tokens.len() != item + 1 {
            return;
        }
        let last = tokens[item];
        let before = &mut tokens[item - 1];
        if before.kind == TapeKind::Verbatim
            && last.kind == TapeKind::Verbatim
            && before.end + 1 == last.start
        {
            before.end = last.end;
            tokens.pop();
        }
    }

    fn object(&mut self, start: usize) -> Result<(), Stop> {
        let this = self.open(TapeKind::Object);
        self.reader.enter()?;
        let (mut verbatim, mut ascending) = (true, true);
        let mut last: Option<u32> = None;
        // Where the bracket or comma before the key is.
        let mut before = start;
        let mut from = self.tape.decoded.len();
        let decoded = &mut self.tape.decoded;
        let mut step =
            self.reader.jiter.known_object().map(|key| key.map(|key| decoded.push_str(key)));
        while self.reader.check(step)?.is_some() {
            let key = self.index();
            let mut member = self.key(from, before);
            if let Some(last) = last {
                ascending &= self.tape.key(last).cmp(self.tape.key(key)) == Ordering::Less;
            }
            last = Some(key);
            let (value, at) = (self.tape.tokens.len(), self.reader.index());
            self.value()?;
            before = self.reader.index();
            let token = self.tape.tokens[value];
            member &= token.kind == TapeKind::Verbatim && token.range() == (at..before);
            if member {
                self.tape.tokens.truncate(value);
                let token = &mut self.tape.tokens[key as usize];
                // The colon stands between them.
                (token.kind, token.end, token.next) =
                    (TapeKind::Member, before as u32, at as u32 - 1);
            }
            verbatim &= member;
            from = self.tape.decoded.len();
            let decoded = &mut self.tape.decoded;
            step = self.reader.jiter.next_key().map(|key| key.map(|key| decoded.push_str(key)));
        }
        self.reader.leave();
        let end = self.reader.index();
        if !ascending {
            self.sort(this, start);
        }
        let verbatim =
            verbatim && ascending && (before + 1 == end || last.is_none() && end - start == 2);
        self.close(this, verbatim.then_some(start..end));
        Ok(())
    }

    /// Takes a key that was read last, and was decoded from there on. Says whether it stands,
    /// with what is before and behind it, as it does in canonical text.
    fn key(&mut self, from: usize, before: usize) -> bool {
        let (end, key) = (self.reader.index(), &self.tape.decoded[from..]);
        // A bracket or comma, two quotes and a colon: anything more is blanks or escapes.
        let verbatim = end - before == key.len() + 4 && !must_escape(key);
        if verbatim {
            self.tape.decoded.truncate(from);
            self.push(TapeKind::Verbatim, before + 1..end - 1);
        } else {
            self.push(TapeKind::Text, from..self.tape.decoded.len());
        }
        verbatim
    }

    /// Puts the keys of an object in order. Of equal ones the last counts, as every parser has
    /// it.
    fn sort(&mut self, this: usize, start: usize) {
        let tape = &mut self.tape;
        let mut sorted = std::mem::take(&mut tape.sorted);
        let from = sorted.len();
        let (mut key, end) = (this + 1, tape.tokens.len());
        while key < end {
            // There are no more tokens than bytes, which were counted.
            sorted.push(key as u32);
            key = tape.after_member(key);
        }
        if keys::sort(&mut sorted[from..], |index| tape.key(index)) {
            tape.repeated.get_or_insert(start);
            let mut kept = sorted.split_off(from);
            kept.dedup_by(|later, kept| {
                let same = tape.key(*later) == tape.key(*kept);
                if same {
                    *kept = *later;
                }
                same
            });
            sorted.append(&mut kept);
        }
        let token = &mut tape.tokens[this];
        token.kind = TapeKind::Sorted;
        (token.start, token.end) = (from as u32, sorted.len() as u32);
        tape.sorted = sorted;
    }

    fn index(&self) -> u32 {
        self.tape.tokens.len() as u32
    }

    fn push(&mut self, kind: TapeKind, range: Range<usize>) {
        let next = self.index() + 1;
        let (start, end) = (range.start as u32, range.end as u32);
        self.tape.tokens.push(Token { kind, start, end, next });
    }

    /// Begins a list or an object.
    fn open(&mut self, kind: TapeKind) -> usize {
        self.push(kind, 0..0);
        self.tape.tokens.len() - 1
    }

    /// Ends it; as one token where it is canonical as it stands.
    fn close(&mut self, this: usize, verbatim: Option<Range<usize>>) {
        if let Some(range) = verbatim {
            self.tape.tokens.truncate(this);
            self.push(TapeKind::Verbatim, range);
        } else {
            self.tape.tokens[this].next = self.index();
        }
    }
}
