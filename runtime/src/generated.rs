//! For generated code, not for users: it may change with any release.

use std::fmt;

pub use crate::api::{
    Action, Api, Auth, ByName, Effect, ErrorRow, ParameterPlace, Platform, Reply, Request, Retry,
    SpecVersion, Verb,
};
pub use crate::client::Client;
pub use crate::error::Result;
pub use crate::file::File;
pub use crate::json::{
    Decode, EXTRA, Encode, Extra, FILE, Field, LENIENT, OPTIONAL, PII, QUOTED, REQUIRED, Read,
    ReadError, ReadValue, Reader, Table, UNCERTAIN, WriteValue, Writer, get, put, skip,
};
pub use crate::limits::Limit;
pub use crate::message::{Message, MessageData, PushData};
pub use crate::nullable::{IntoNullable, IntoNullableTexts, Nullable};
pub use crate::page::{Page, Paged};
pub use crate::protocol::doudian::sign::SignMethod;
pub use crate::protocol::doudian::{DOUDIAN, DoudianSigned};
pub use crate::protocol::{
    AuthorizationCode, ClientCredential, Envelope, GrantNames, Group, Json, JsonWithKinds, Legacy,
    Part, TokenCalls, TokenForm, TokenPlace, Verdict, VerdictRow,
};
pub use crate::response::Response;
#[cfg(feature = "serde")]
pub use crate::serialize::{deserialize, serialize};
pub use crate::spi::{Codes, Discriminator, Spi, SpiReply, SpiRequest, SpiResponse};
pub use crate::text::{Csv, DateTime, JsonText, Pipe};
pub use crate::{
    __api as api, __debug as debug_record, __encode as encode, __errors as errors,
    __families as families, __impl_serde as impl_serde, __int_enum as int_enum,
    __members as members, __modules as modules, __record as record, __request as request,
    __sent as sent, __shown as shown, __spi as spi, __text_enum as text_enum,
};
#[cfg(feature = "serde")]
pub use serde;
pub use serde_json::Value;

/// `Debug` of every generated struct: the Rust name, and the members as JSON with personal
/// data masked.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug(record: &dyn Encode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut writer = Writer::masked(f.alternate());
    writer.object(record);
    write!(f, "{} {}", record.table().0, writer.finish_lossy())
}

/// Whether two structs are written as the same JSON: how all generated structs compare.
///
/// Comparing member by member would be faster to run, but costs every build of every type,
/// and hardly anybody compares outside tests. A number that has no JSON form equals nothing.
pub fn same(left: &dyn Encode, right: &dyn Encode) -> bool {
    let text = |record: &dyn Encode| {
        let mut writer = Writer::new();
        writer.object(record);
        writer.finish().ok()
    };
    text(left).is_some_and(|left| text(right).as_ref() == Some(&left))
}

/// Implements `Debug` and `PartialEq` for a struct through its table.
#[doc(hidden)]
#[macro_export]
macro_rules! __shown {
    ($name:ident) => {
        $crate::__debug!($name);

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::generated::same(self, other)
            }
        }
    };
}

/// Implements `Debug` for a struct through its table: the part that nobody may replace,
/// since it masks.
#[doc(hidden)]
#[macro_export]
macro_rules! __debug {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::debug(self, f)
            }
        }
    };
}

/// Implements what an open enum over an integer shares with all others.
#[doc(hidden)]
#[macro_export]
macro_rules! __int_enum {
    ($name:ident: $repr:ident { $($code:literal: $label:literal;)* }) => {
        impl $name {
            /// The codes that the descriptor lists, as text.
            pub const KNOWN: &'static [&'static str] = &[$(concat!($code)),*];

            /// The platform's label of the code; `None` for a code that is not listed.
            pub fn label(&self) -> ::core::option::Option<&'static str> {
                match self.0 {
                    $($code => ::core::option::Option::Some($label),)*
                    _ => ::core::option::Option::None,
                }
            }

            /// Whether there is no code: it is 0, and the descriptor lists no code 0.
            pub fn is_none(&self) -> bool {
                self.0 == 0 && $crate::generated::is_no_code("0", Self::KNOWN)
            }
        }

        impl ::core::convert::From<$repr> for $name {
            fn from(code: $repr) -> Self {
                Self(code)
            }
        }

        impl ::core::convert::From<$name> for $repr {
            fn from(code: $name) -> Self {
                code.0
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::debug_code(stringify!($name), &self.0, self.label(), f)
            }
        }

        impl $crate::generated::ReadValue for $name {
            fn read_value(
                &mut self,
                reader: &mut $crate::generated::Reader<'_>,
            ) -> $crate::generated::Read {
                $crate::generated::get(&mut self.0, reader)
            }
        }

        impl $crate::generated::WriteValue for $name {
            fn write_value(&self, writer: &mut $crate::generated::Writer) {
                self.0.write_value(writer);
            }
        }

        $crate::__impl_serde!($name, Self::default());
    };
}

/// Implements what an open enum over text shares with all others.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_enum {
    ($name:ident { $($code:literal: $label:literal;)* }) => {
        impl $name {
            /// The codes that the descriptor lists, as text.
            pub const KNOWN: &'static [&'static str] = &[$($code),*];

            /// The platform's label of the code; `None` for a code that is not listed.
            pub fn label(&self) -> ::core::option::Option<&'static str> {
                match self.as_str() {
                    $($code => ::core::option::Option::Some($label),)*
                    _ => ::core::option::Option::None,
                }
            }

            /// The code as it is on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether there is no code: it is empty or `0`, and the descriptor lists no such
            /// code.
            pub fn is_none(&self) -> bool {
                $crate::generated::is_no_code(&self.0, Self::KNOWN)
            }
        }

        impl ::core::convert::From<&'static str> for $name {
            fn from(code: &'static str) -> Self {
                Self(::std::borrow::Cow::Borrowed(code))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(code: ::std::string::String) -> Self {
                Self(::std::borrow::Cow::Owned(code))
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::debug_code(stringify!($name), &self.0, self.label(), f)
            }
        }

        impl $crate::generated::ReadValue for $name {
            fn read_value(
                &mut self,
                reader: &mut $crate::generated::Reader<'_>,
            ) -> $crate::generated::Read {
                let mut code = ::std::string::String::new();
                $crate::generated::get(&mut code, reader)?;
                self.0 = ::std::borrow::Cow::Owned(code);
                ::core::result::Result::Ok(())
            }
        }

        impl $crate::generated::WriteValue for $name {
            fn write_value(&self, writer: &mut $crate::generated::Writer) {
                $crate::generated::write_str(writer, &self.0);
            }
        }

        $crate::__impl_serde!($name, Self::default());
    };
}

/// Whether a code says that there is none: the empty text and 0 do, unless they are listed.
pub fn is_no_code(code: &str, known: &[&str]) -> bool {
    crate::json::is_no_code(code, known)
}

/// A field as the key of a message.
pub fn key(field: &impl WriteValue) -> Option<String> {
    crate::message::key_of(field)
}

/// Writes the code of a text enum.
pub fn write_str(writer: &mut Writer, text: &str) {
    writer.string(text);
}

/// `Debug` of an open enum: `OrderStatus(2 备货中)`.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug_code(
    name: &str,
    code: &dyn fmt::Display,
    label: Option<&str>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match label {
        Some(label) => write!(f, "{name}({code} {label})"),
        None => write!(f, "{name}({code})"),
    }
}
