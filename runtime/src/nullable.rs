//! Values that may be `null`, which is not the same as absent.

use crate::json::{Absence, Read, ReadValue, Reader, Shape, WriteValue, Writer};

/// A value that may be `null`, where the platform tells that from an absent one: with `null` a
/// parameter is emptied, without it left as it is.
///
/// The type of fields that the descriptor calls `nullable`. A builder takes a value, an
/// [`Option`] of one, or a `Nullable`:
///
/// ```
/// # use doudian_runtime::{IntoNullable, Nullable};
/// # #[derive(Default)]
/// # struct Request { remark: Nullable<String> }
/// # impl Request {
/// #     fn remark<M>(mut self, remark: impl IntoNullable<String, M>) -> Self {
/// #         self.remark = remark.into_nullable();
/// #         self
/// #     }
/// # }
/// let stored: Option<String> = None;
/// assert!(Request::default().remark.is_absent());
/// assert!(Request::default().remark(Nullable::Null).remark.is_null());
/// assert!(Request::default().remark(stored).remark.is_null());
/// assert_eq!(Request::default().remark("gift").remark.into_option().as_deref(), Some("gift"));
/// ```
///
/// What is `null` here is `null` in the text that is signed and sent, as in the official client
/// for Go. (The one for Java has it in the text that it signs, and leaves it out of the body, so
/// that it cannot send `null` at all.)
///
/// A required parameter is `null` or a value: one that is still absent is refused before
/// anything is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// There is no such member.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether there is no such member.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is there, and `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the member has a value.
    pub fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// The value; `None` for `null` and for an absent member.
    pub fn value(&self) -> Option<&T> {
        self.as_ref().into_option()
    }

    /// The value, taken out; `None` for `null` and for an absent member.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same with a reference to the value.
    pub fn as_ref(&self) -> Nullable<&T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// The same with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(change(value)),
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is `null`: whoever has nothing to say about a member does not set it.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

/// What a builder takes for a `T` that may be `null`: whatever becomes a `T`, an `Option<T>`
/// (`None` is `null`), or a [`Nullable<T>`].
///
/// `M` only tells the three apart, and is found by the compiler.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a `{T}` that may be `null`, nor becomes one",
    label = "expected what becomes a `{T}`, an `Option<{T}>` or a `Nullable<{T}>`"
)]
pub trait IntoNullable<T, M> {
    /// The value, `null`, or nothing.
    fn into_nullable(self) -> Nullable<T>;
}

/// The same for a list of texts: whatever yields them, an `Option` or a [`Nullable`] of a list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a list of texts that may be `null`, nor becomes one",
    label = "expected what yields texts, an `Option<Vec<String>>` or a `Nullable<Vec<String>>`"
)]
pub trait IntoNullableTexts<M> {
    /// The texts, `null`, or nothing.
    fn into_nullable(self) -> Nullable<Vec<String>>;
}

/// How something becomes a [`Nullable`].
mod way {
    /// It becomes the value.
    #[derive(Debug)]
    pub enum Value {}
    /// It is an `Option`.
    #[derive(Debug)]
    pub enum Optional {}
    /// It is one.
    #[derive(Debug)]
    pub enum Itself {}
}

impl<T, V: Into<T>> IntoNullable<T, way::Value> for V {
    fn into_nullable(self) -> Nullable<T> {
        Nullable::Value(self.into())
    }
}

impl<T> IntoNullable<T, way::Optional> for Option<T> {
    fn into_nullable(self) -> Nullable<T> {
        self.into()
    }
}

impl<T> IntoNullable<T, way::Itself> for Nullable<T> {
    fn into_nullable(self) -> Nullable<T> {
        self
    }
}

impl<V: IntoIterator<Item: Into<String>>> IntoNullableTexts<way::Value> for V {
    fn into_nullable(self) -> Nullable<Vec<String>> {
        Nullable::Value(self.into_iter().map(Into::into).collect())
    }
}

impl IntoNullableTexts<way::Optional> for Option<Vec<String>> {
    fn into_nullable(self) -> Nullable<Vec<String>> {
        self.into()
    }
}

impl IntoNullableTexts<way::Itself> for Nullable<Vec<String>> {
    fn into_nullable(self) -> Nullable<Vec<String>> {
        self
    }
}

impl<T: ReadValue + Default> ReadValue for Nullable<T> {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        let is_null = reader.next_is_null()?;
        let mut value = None::<T>;
        let read = value.read_value(reader);
        *self = match value {
            Some(value) => Self::Value(value),
            None if is_null => Self::Null,
            // `""` for a number or `[]` for an object says that there is none.
            None => Self::Absent,
        };
        read
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }

    fn keeps_null(&self) -> bool {
        true
    }

    fn shape(&self) -> Shape {
        T::default().shape()
    }
}

impl<T: WriteValue> WriteValue for Nullable<T> {
    fn write_value(&self, writer: &mut Writer) {
        match self {
            Self::Value(value) => value.write_value(writer),
            Self::Absent | Self::Null => writer.null(),
        }
    }

    fn is_absent(&self, _required: bool) -> bool {
        Self::is_absent(self)
    }
}

crate::__impl_serde!(
    Nullable<T: crate::json::ReadValue, crate::json::WriteValue, Default>,
    Self::default()
);
