//! The one JSON reader and the one JSON writer that all bindings share.
//!
//! Generated structs carry a table of their wire names and two short functions; every rule
//! about leniency, drift, escaping, limits and error paths lives here, once, in concrete
//! types. Nothing is instantiated per struct in the user's crate, which is what keeps
//! builds short.
//!
//! Most users never call anything here: requests are written and answers are read by
//! [`crate::Client`].

mod canonical;
mod compose;
mod containers;
mod digits;
mod drift;
mod escape;
mod extra;
mod failure;
mod field;
mod file;
mod mend;
mod nested;
mod notes;
mod number;
mod order;
mod read;
mod reader;
mod record;
mod scalars;
mod seen;
mod write;
mod writer;

use jiter::Peek;

pub use canonical::{Canonical, CanonicalError, Escape, Form, Nulls};
pub(crate) use canonical::{Numbers, Plain};
pub use drift::{Drift, DriftKind};
pub use extra::Extra;
pub use failure::{Read, ReadError, ReadErrorKind, Stop, Unreadable};
pub(crate) use field::is_no_code;
pub use field::{EXTRA, FILE, Field, LENIENT, OPTIONAL, PII, QUOTED, REQUIRED, Table, UNCERTAIN};
pub(crate) use mend::{Mended, Source};
pub(crate) use notes::Notes;
pub use number::integral_number;
pub use read::{Absence, ReadValue, Shape, get, skip};
pub use reader::Reader;
pub(crate) use reader::kind_of;
pub use record::{Decode, Encode};
pub(crate) use seen::is_name;
pub use seen::{Seen, UnknownSeen};
pub use write::{WriteValue, put};
pub use writer::{EncodeError, Writer};

/// Reads one value from JSON text.
///
/// Returns the value and the drift that was met; see [`Drift`]. A byte order mark before the
/// text is passed over, and text in it that JSON does not allow is mended
/// ([`DriftKind::BrokenText`]).
///
/// # Errors
///
/// When the text is not JSON, or when a value cannot be taken without loss.
pub fn from_slice<T: ReadValue + Default>(bytes: &[u8]) -> Result<(T, Vec<Drift>), ReadError> {
    from_slice_with(bytes, Unreadable::Fail)
}

/// Like [`from_slice`], and says what becomes of values that cannot be taken.
///
/// # Errors
///
/// When the text is not JSON, or when a value cannot be taken without loss and is not to be
/// left out.
pub fn from_slice_with<T: ReadValue + Default>(
    bytes: &[u8],
    unreadable: Unreadable,
) -> Result<(T, Vec<Drift>), ReadError> {
    mending(bytes, |source| {
        let mut reader = Reader::over(source).unreadable(unreadable);
        let mut value = T::default();
        match value.read_value(&mut reader).and_then(|()| reader.end()) {
            Ok(()) => Ok((value, reader.into_drift())),
            Err(Stop) => Err(reader.into_error()),
        }
    })
}

/// Reads text, and where that fails once more with the text mended.
pub(crate) fn mending<T>(
    bytes: &[u8],
    mut read: impl FnMut(Source<'_>) -> Result<T, ReadError>,
) -> Result<T, ReadError> {
    match read(Source::new(bytes)) {
        Err(error) if error.kind.may_be_mended() => match Mended::of(bytes) {
            Some(mended) => read(mended.source()),
            None => Err(error),
        },
        result => result,
    }
}

/// Reads one value from text that somebody else put into a message, and that may be missing.
pub(crate) fn from_text<T: ReadValue + Default>(text: &str) -> Result<(T, Vec<Drift>), ReadError> {
    if text.trim_ascii().is_empty() {
        return Err(ReadError::empty());
    }
    from_slice(text.as_bytes())
}

/// The same for an object and nothing else: no struct of zeros is made of `null`, `[]` or
/// `""`, which a handler could not tell from a real one.
pub(crate) fn object_from_text<T: ReadValue + Default>(
    text: &str,
) -> Result<(T, Vec<Drift>), ReadError> {
    object_from_text_with(text, Unreadable::Fail)
}

/// The same, and says what becomes of values that cannot be taken.
pub(crate) fn object_from_text_with<T: ReadValue + Default>(
    text: &str,
    unreadable: Unreadable,
) -> Result<(T, Vec<Drift>), ReadError> {
    let source = Source::new(text.as_bytes());
    if source.json().trim_ascii_start().starts_with(b"{") {
        return from_slice_with(text.as_bytes(), unreadable);
    }
    let ((), _) = from_text(text)?;
    let mut reader = Reader::over(source);
    if let Ok(found) = reader.peek() {
        let _ = reader.fail_kind("object", kind_of(found));
    }
    Err(reader.into_error())
}

/// A member of an object as text, with an integral decimal as an integer: what text and numbers
/// of the same code have in common. `None` where it is absent or `null`, or the whole is no
/// object, which reading it says better.
pub(crate) fn member_text(object: &str, name: &str) -> Result<Option<String>, ReadError> {
    let mut reader = Reader::new(object.as_bytes());
    member(&mut reader, object, name).map_err(|Stop| reader.into_error())
}

fn member(reader: &mut Reader<'_>, object: &str, name: &str) -> Result<Option<String>, Stop> {
    if reader.peek()? != Peek::Object {
        return Ok(None);
    }
    let mut step = reader.jiter.known_object().map(|key| key.map(|key| key == name));
    while let Some(is_it) = reader.check(step)? {
        match reader.peek()? {
            Peek::Null => reader.null()?,
            Peek::String if is_it => {
                let step = reader.jiter.known_str().map(|text| text.trim().to_owned());
                return reader.check(step).map(Some);
            }
            _ => {
                let span = reader.span()?;
                if is_it {
                    let text = object.get(span).unwrap_or_default();
                    return Ok(Some(integral_number(text).into_owned()));
                }
            }
        }
        step = reader.jiter.next_key().map(|key| key.map(|key| key == name));
    }
    Ok(None)
}

/// Writes one value as canonical JSON: compact, keys in code point order.
///
/// # Errors
///
/// When a number has no JSON form (an infinite decimal, for example).
pub fn to_string<T: WriteValue + ?Sized>(value: &T) -> Result<String, EncodeError> {
    let mut writer = Writer::new();
    value.write_value(&mut writer);
    writer.finish()
}
