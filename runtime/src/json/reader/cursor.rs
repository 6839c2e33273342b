//! Where the reader is in the text, and how it goes on.

use std::ops::Range;

use jiter::{Jiter, JiterError, Peek};

use super::Reader;
use crate::json::failure::MAX_DEPTH;
use crate::json::{Read, ReadErrorKind, Stop};

impl<'j> Reader<'j> {
    /// Where the parser is in the text.
    pub(crate) fn index(&self) -> usize {
        self.base + self.jiter.current_index()
    }

    /// Takes the bracket or comma and the member's name that come next, if they are `name`
    /// and stand without white space.
    pub(in crate::json) fn takes_name(&mut self, first: bool, name: &str) -> bool {
        let start = self.index();
        let open = if first { b'{' } else { b',' };
        let end = name.len() + 4;
        let Some(head) = self.text.get(start..).and_then(|rest| rest.get(..end)) else {
            return false;
        };
        let is_name = head[0] == open
            && head[1] == b'"'
            && head[2..end - 2] == *name.as_bytes()
            && head[end - 2..] == *b"\":";
        if is_name {
            self.seek(start + end);
        }
        is_name
    }

    /// Goes to another place of the text.
    pub(in crate::json) fn seek(&mut self, index: usize) {
        // The parser cannot be moved, but it has no state besides the place, so another one
        // that begins there is the same.
        let rest = self.text.get(index..).unwrap_or_default();
        let parser = std::mem::replace(&mut self.jiter, Jiter::new(&[]));
        self.jiter = Jiter::with_tape(rest, parser.into_tape());
        self.base = index;
    }

    /// The kind of the next value.
    pub(crate) fn peek(&mut self) -> Result<Peek, Stop> {
        // Mostly there is no white space, and the parser has nothing to do.
        match self.text.get(self.index()) {
            Some(byte) if *byte > b' ' => Ok(Peek::new(*byte)),
            _ => {
                let step = self.jiter.peek();
                self.check(step)
            }
        }
    }

    /// Takes a `null` that has been peeked.
    pub(crate) fn null(&mut self) -> Read {
        let step = self.jiter.known_null();
        self.check(step)
    }

    /// Passes over the next value.
    pub(crate) fn skip_value(&mut self) -> Read {
        let step = self.jiter.next_skip();
        self.check(step)
    }

    /// The bytes of the next value, passed over.
    pub(crate) fn raw(&mut self) -> Result<&'j [u8], Stop> {
        // `peek` also moves past white space, so the slice begins at the value.
        self.peek()?;
        let start = self.index();
        self.skip_value()?;
        Ok(self.text.get(start..self.index()).unwrap_or_default())
    }

    /// The bytes of a number that has been peeked.
    pub(in crate::json) fn number(&mut self, peek: Peek) -> Result<&'j [u8], Stop> {
        let start = self.index();
        let step = self.jiter.known_number_bytes(peek).map(drop);
        self.check(step)?;
        Ok(self.text.get(start..self.index()).unwrap_or_default())
    }

    /// Where the next value, which is passed over, is in the text.
    pub(crate) fn span(&mut self) -> Result<Range<usize>, Stop> {
        let length = self.raw()?.len();
        let end = self.index();
        Ok(end - length..end)
    }

    /// The same, for a value that is not nested deeper than this reader follows. The parser
    /// follows further, which would only be found out when the value is read.
    pub(crate) fn span_within(&mut self) -> Result<Range<usize>, Stop> {
        let span = self.span()?;
        let value = self.text.get(span.clone()).unwrap_or_default();
        let nested = value.starts_with(b"{") || value.starts_with(b"[");
        if nested && self.depth + depth_of(value) > MAX_DEPTH {
            self.fail_at(span.start, ReadErrorKind::TooDeep)?;
        }
        Ok(span)
    }

    /// The bytes there.
    pub(crate) fn bytes(&self, span: &Range<usize>) -> &'j [u8] {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// Whether the next value is `null`.
    pub(crate) fn next_is_null(&mut self) -> Result<bool, Stop> {
        Ok(self.peek()? == Peek::Null)
    }

    /// Whether the value that was peeked is `""`, `[]` or `{}`.
    pub(crate) fn next_is_empty(&self) -> bool {
        let mut bytes = self.rest().iter();
        let close = match bytes.next() {
            Some(b'"') => return bytes.next() == Some(&b'"'),
            Some(b'[') => b']',
            _ => b'}',
        };
        bytes.find(|byte| !byte.is_ascii_whitespace()) == Some(&close)
    }

    /// The text from the value that was peeked.
    pub(in crate::json) fn rest(&self) -> &'j [u8] {
        self.text.get(self.index()..).unwrap_or_default()
    }

    /// Turns a parser's result into the reader's.
    pub(crate) fn check<T>(&mut self, step: Result<T, JiterError>) -> Result<T, Stop> {
        step.map_err(|error| {
            let _ = self.fail_json(&error);
            Stop
        })
    }

    pub(crate) fn enter(&mut self) -> Read {
        self.depth += 1;
        if self.depth > MAX_DEPTH { self.fail(ReadErrorKind::TooDeep) } else { Ok(()) }
    }

    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
        // Something empty inside does not make the whole absent.
        self.absent = false;
    }
}

/// How deep a value is nested; it has been passed over, so it is JSON.
fn depth_of(value: &[u8]) -> usize {
    let (mut depth, mut deepest, mut in_text, mut escaped) = (0_usize, 0, false, false);
    for byte in value {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}
