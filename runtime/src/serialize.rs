//! serde's `Serialize` and `Deserialize`, through the reader and the writer.
//!
//! The types are as lenient here as in the client, and nothing is generated per field.

/// Implements serde's traits for types that can be read and written.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($name:ident $(<$generic:ident: $($bound:path),+>)?, $blank:expr) => {
        impl$(<$generic: $($bound +)+>)? $crate::generated::serde::Serialize
            for $name$(<$generic>)?
        {
            fn serialize<S: $crate::generated::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::generated::serialize(self, serializer)
            }
        }

        impl<'de $(, $generic: $($bound +)+)?> $crate::generated::serde::Deserialize<'de>
            for $name$(<$generic>)?
        {
            fn deserialize<D: $crate::generated::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::generated::deserialize($blank, deserializer)
            }
        }
    };
}

/// Lets a request be stored and read again. Generated code of another crate does not see
/// whether the feature is on; this does.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __stored {
    ($name:ident { $($field:ident: $wire:literal $($flag:ident)|+ $(, $codes:expr)?;)* }) => {
        #[allow(deprecated)]
        impl $name {
            /// Nothing at all, to read into.
            fn __blank() -> Self {
                Self { $($field: ::core::default::Default::default()),* }
            }
        }

        $crate::__impl_serde!($name, Self::__blank());
    };
}

/// Reads what is only sent, for those who have stored it.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __decode_stored {
    ($name:ident $members:tt) => {
        $crate::__decode!($name $members);
    };
}

/// Does nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __decode_stored {
    ($($tokens:tt)*) => {};
}

/// Does nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __stored {
    ($($tokens:tt)*) => {};
}

/// Does nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($($tokens:tt)*) => {};
}

#[cfg(feature = "serde")]
mod traits {
    use serde::de::Error as _;
    use serde::ser::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde_json::Value;

    use crate::json::{ReadValue, Reader, Stop, WriteValue, from_slice, to_string};

    /// Writes a value as JSON and hands it on.
    pub fn serialize<S: Serializer>(
        value: &dyn WriteValue,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        tree(value).map_err(S::Error::custom)?.serialize(serializer)
    }

    /// The text of JSON, with every digit that its source has handed on.
    pub(crate) fn json_of(tree: &Value) -> String {
        tree.to_string()
    }

    /// A value as JSON.
    pub(crate) fn tree(value: &dyn WriteValue) -> Result<Value, String> {
        let text = to_string(value).map_err(|error| error.to_string())?;
        // `serde_json` would read some decimals as their neighbour.
        let read = from_slice::<Value>(text.as_bytes());
        read.map(|(tree, _)| tree).map_err(|error| error.to_string())
    }

    /// Takes a value over as JSON and reads it into `value`, which has nothing in it yet.
    pub fn deserialize<'de, T: ReadValue, D: Deserializer<'de>>(
        mut value: T,
        deserializer: D,
    ) -> Result<T, D::Error> {
        let text = json_of(&Value::deserialize(deserializer)?);
        fill(&mut value, &text).map_err(D::Error::custom)?;
        Ok(value)
    }

    fn fill(value: &mut dyn ReadValue, text: &str) -> Result<(), String> {
        let mut reader = Reader::new(text.as_bytes());
        match value.read_value(&mut reader) {
            Ok(()) => Ok(()),
            Err(Stop) => Err(reader.into_error().to_string()),
        }
    }
}

#[cfg(feature = "serde")]
pub use traits::{deserialize, serialize};
#[cfg(feature = "serde")]
pub(crate) use traits::{json_of, tree};
