//! The one JSON reader and the one JSON writer that all bindings share.
//!
//! Generated structs carry a table of their wire names and two short functions; every rule
//! about leniency, drift, escaping, limits and error paths lives here, once, in concrete
//! types. Nothing is instantiated per struct in the user's crate, which is what keeps
//! builds short.
//!
//! Most users never call anything here: requests are written and answers are read by
//! [`crate::DoudianClient`].

mod canonical;
mod containers;
mod drift;
mod failure;
mod field;
mod notes;
mod number;
mod order;
mod read;
mod reader;
mod scalars;
mod write;
mod writer;

pub use canonical::{Canonical, CanonicalError, Escape, Form, Nulls};
pub(crate) use canonical::{Numbers, Plain};
pub use drift::{Drift, DriftKind};
pub use failure::{Read, ReadError, ReadErrorKind, Stop};
pub use field::{Decode, Encode, Field, LENIENT, PII, QUOTED, REQUIRED, Table, UNCERTAIN};
pub use number::integral_number;
pub use read::{Absence, ReadValue, Shape, get, skip};
pub use reader::Reader;
pub(crate) use reader::kind_of;
pub use write::{WriteValue, put};
pub use writer::{EncodeError, Writer};

/// Reads one value from JSON text.
///
/// Returns the value and the drift that was met; see [`Drift`].
///
/// # Errors
///
/// When the text is not JSON, or when a value cannot be taken without loss.
pub fn from_slice<T: ReadValue + Default>(bytes: &[u8]) -> Result<(T, Vec<Drift>), ReadError> {
    let mut reader = Reader::new(bytes);
    let mut value = T::default();
    match value.read_value(&mut reader).and_then(|()| reader.end()) {
        Ok(()) => Ok((value, reader.into_drift())),
        Err(Stop) => Err(reader.into_error()),
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
    if text.trim_ascii_start().starts_with('{') {
        return from_slice(text.as_bytes());
    }
    let ((), _) = from_text(text)?;
    let mut reader = Reader::new(text.as_bytes());
    if let Ok(found) = reader.peek() {
        let _ = reader.fail_kind("object", kind_of(found));
    }
    Err(reader.into_error())
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
