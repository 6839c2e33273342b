//! JSON that text holds where the JSON itself should stand.
//!
//! Services put a list or an object into text now and then, and the platform's own samples do.

use jiter::Jiter;

use super::failure::Failure;
use super::{Mended, Read, Reader, Source, Stop, mending};

/// What the text in the place of a list or an object holds.
pub(super) enum Held {
    /// Nothing: it is blank, or `null`.
    Nothing,
    /// Such JSON, which has been read.
    Json,
    /// Anything else; the reader stands before it again.
    Other,
}

impl Reader<'_> {
    /// Reads the JSON that the text which was peeked holds, if it begins with one of
    /// `brackets` and is whole.
    pub(super) fn held(
        &mut self,
        brackets: &[u8],
        expected: &'static str,
        read: &mut dyn FnMut(&mut Reader<'_>) -> Read,
    ) -> Result<Held, Stop> {
        let start = self.index();
        let step = self.jiter.known_str().map(|text| match text.trim() {
            "" | "null" => None,
            text => Some(text.to_owned()),
        });
        let Some(text) = self.check(step)? else {
            self.note_empty(expected, "text");
            return Ok(Held::Nothing);
        };
        if text.as_bytes().first().is_some_and(|first| brackets.contains(first)) {
            let mut source = Some(Source::new(text.as_bytes())).filter(is_whole);
            let mended = if source.is_none() { Mended::of(text.as_bytes()) } else { None };
            source = source.or_else(|| mended.as_ref().map(Mended::source).filter(is_whole));
            if let Some(source) = source {
                self.note_coerced(expected, "text");
                return self.read_inside(source, start, read).map(|()| Held::Json);
            }
        }
        self.seek(start);
        Ok(Held::Other)
    }

    /// Reads the JSON that text holds which has been read here, and says whether that is JSON
    /// which can be taken. If not, nothing is noted, and `read` may have left something behind.
    pub(crate) fn try_inside(
        &mut self,
        text: &str,
        read: &mut dyn FnMut(&mut Reader<'_>) -> Read,
    ) -> bool {
        let mut notes = self.notes.aside();
        let done = mending(text.as_bytes(), |source| {
            let mut inner = Reader::over(source).unreadable(self.unreadable);
            inner.depth = self.depth;
            inner.notes = self.notes.aside();
            std::mem::swap(&mut inner.order, &mut self.order);
            let done = inner.enter().and_then(|()| read(&mut inner)).and_then(|()| inner.end());
            std::mem::swap(&mut inner.order, &mut self.order);
            match done {
                Ok(()) => {
                    notes = inner.into_notes();
                    Ok(())
                }
                Err(Stop) => Err(inner.into_error()),
            }
        });
        if done.is_ok() {
            for drift in notes.into_drift() {
                self.notes.adopt(drift);
            }
        }
        done.is_ok()
    }

    /// Reads JSON that the text at `start` holds. Its levels count together with those
    /// outside.
    fn read_inside(
        &mut self,
        source: Source<'_>,
        start: usize,
        read: &mut dyn FnMut(&mut Reader<'_>) -> Read,
    ) -> Read {
        self.enter()?;
        let mut inner = Reader::over(source).unreadable(self.unreadable);
        (inner.field, inner.depth) = (self.field, self.depth);
        std::mem::swap(&mut inner.notes, &mut self.notes);
        std::mem::swap(&mut inner.order, &mut self.order);
        let done = read(&mut inner).and_then(|()| inner.end());
        std::mem::swap(&mut inner.notes, &mut self.notes);
        std::mem::swap(&mut inner.order, &mut self.order);
        if done.is_err() {
            // What is inside has no place of its own in the text that is read.
            self.error = inner.error.take().map(|failure| Failure { offset: start, ..failure });
            return Err(Stop);
        }
        let absent = inner.take_absent();
        self.leave();
        self.set_absent(absent);
        Ok(())
    }
}

/// Whether it is JSON from end to end.
fn is_whole(source: &Source<'_>) -> bool {
    let mut parser = Jiter::new(source.json());
    parser.next_skip().and_then(|()| parser.finish()).is_ok()
}
