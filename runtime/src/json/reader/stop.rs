//! What stops the reader, and how it goes on all the same where that is wished.

use jiter::{JiterError, Peek};

use super::{Reader, kind_of};
use crate::counted::counted;
use crate::foreign::foreign;
use crate::json::failure::Failure;
use crate::json::{DriftKind, Field, Read, ReadErrorKind, Seen, Stop, Unreadable};

/// How many characters of what was left out are kept, and of a map's key in a path.
const MAX_TEXT: usize = 64;

/// Where a value begins that may be left out.
#[derive(Clone, Copy)]
pub(in crate::json) struct Mark {
    pub(in crate::json) index: usize,
    pub(in crate::json) depth: usize,
    /// How deep the notes are.
    pub(in crate::json) way: usize,
}

impl Reader<'_> {
    pub(crate) fn fail_kind(&mut self, expected: &'static str, found: &'static str) -> Read {
        self.fail(ReadErrorKind::WrongKind { expected, found })
    }

    /// The same for the value that was peeked, which may be no JSON at all.
    pub(in crate::json) fn fail_found(&mut self, expected: &'static str, found: Peek) -> Read {
        let offset = self.index();
        if kind_of(found) == "number" {
            self.skip_value()?;
        }
        self.fail_at(offset, ReadErrorKind::WrongKind { expected, found: kind_of(found) })
    }

    pub(in crate::json) fn fail(&mut self, kind: ReadErrorKind) -> Read {
        let offset = self.index();
        self.fail_at(offset, kind)
    }

    pub(in crate::json) fn fail_at(&mut self, offset: usize, kind: ReadErrorKind) -> Read {
        if self.error.is_none() {
            let (way, elements) = (self.notes.way().to_vec(), Vec::new());
            self.error = Some(Failure { offset, kind, way, elements });
        }
        Err(Stop)
    }

    #[cold]
    pub(in crate::json) fn fail_json(&mut self, error: &JiterError) -> Read {
        self.fail_at(self.base + error.index, ReadErrorKind::of(error))
    }

    /// Remembers in which element of a list it was that reading failed.
    #[cold]
    pub(in crate::json) fn failed_at(&mut self, index: usize) {
        self.failed_in(format!("[{index}]"));
    }

    /// Remembers in which value of a map it was that reading failed.
    #[cold]
    pub(in crate::json) fn failed_at_key(&mut self, key: &str) {
        self.failed_in(format!("{{{:?}}}", foreign(key).at_most(MAX_TEXT)));
    }

    fn failed_in(&mut self, element: String) {
        if let Some(failure) = &mut self.error {
            failure.elements.push(element);
        }
    }

    /// Where the next value begins.
    pub(in crate::json) fn place(&self) -> Mark {
        Mark { index: self.index(), depth: self.depth, way: self.notes.depth() }
    }

    /// Passes over a value that could not be taken, if that is wished and it is JSON.
    #[cold]
    pub(in crate::json) fn leave_out(&mut self, mark: Mark, field: &'static Field) -> Read {
        let expected = match (&self.error, self.unreadable) {
            (Some(failure), Unreadable::LeaveOut) => failure.kind.expected(),
            _ => None,
        };
        let Some(expected) = expected else { return Err(Stop) };
        self.error = None;
        self.field = field;
        self.absent = false;
        self.depth = mark.depth;
        self.notes.leave_to(mark.way);
        self.seek(mark.index);
        let raw = self.raw()?;
        let seen = Seen::of(raw);
        let (text, seen) = match self.notes.is_private() {
            true => ("***".to_owned(), seen.outline()),
            false => (excerpt(raw, expected), seen),
        };
        self.notes.add_seen(DriftKind::LeftOut { expected, text }, seen);
        Ok(())
    }
}

/// How a value that was left out is shown. Text and objects may be personal where something
/// else was expected.
fn excerpt(raw: &[u8], expected: &str) -> String {
    let text = String::from_utf8_lossy(raw);
    let is_text = raw.starts_with(b"\"");
    if raw.starts_with(b"{") || raw.starts_with(b"[") || is_text && is_structured(expected) {
        let kind = if is_text { "text" } else { "JSON" };
        return format!("({kind} of {})", counted(raw.len(), "byte"));
    }
    foreign(&text).at_most(MAX_TEXT).to_string()
}

/// Whether the kind that was expected holds other values.
fn is_structured(expected: &str) -> bool {
    matches!(expected, "object" | "list")
}
