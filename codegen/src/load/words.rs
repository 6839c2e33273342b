//! Keys whose value is one of a few words.

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use std::fmt;
use std::ops::{Deref, DerefMut};

use crate::model::{
    Action, Body, Effect, EnumRepr, ParameterPlace, Pii, Reply, Retry, Status, Verb, Verdict,
};

/// The words of a key, and what they mean.
#[derive(Clone, Copy, Debug)]
pub struct Words<T: 'static> {
    words: &'static [&'static str],
    values: &'static [T],
}

impl<T: Copy> Words<T> {
    /// What a word means, if it is one of them.
    pub fn get(&self, word: &str) -> Option<T> {
        let index = self.words.iter().position(|other| *other == word)?;
        self.values.get(index).copied()
    }

    /// The words.
    pub fn words(&self) -> &'static [&'static str] {
        self.words
    }
}

impl<T: Copy> Visitor<'_> for Words<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one of ")?;
        for (index, word) in self.words.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            write!(f, "`{word}`")?;
        }
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        match self.get(text) {
            Some(value) => Ok(Some(value)),
            None => Err(E::unknown_variant(text, self.words)),
        }
    }
}

/// Something that one word says, always out of the same list.
pub(crate) trait Worded: Copy + 'static {
    /// The list.
    const WORDS: Words<Self>;
}

/// The value of a key that has one of a few words, if it was given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word<T>(Option<T>);

impl<T> Default for Word<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Deref for Word<T> {
    type Target = Option<T>;

    fn deref(&self) -> &Option<T> {
        &self.0
    }
}

impl<T> DerefMut for Word<T> {
    fn deref_mut(&mut self) -> &mut Option<T> {
        &mut self.0
    }
}

impl<'de, T: Worded> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(T::WORDS).map(Self)
    }
}

#[cfg(feature = "schema")]
impl<T: Worded> schemars::JsonSchema for Word<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Word".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "enum": T::WORDS.words() })
    }
}

/// Makes a list of words: for the type that they alone are of, or, with the names of a function
/// that reads one and of one that gives its schema, for a type that others are of, too.
macro_rules! words {
    ($(#[$docs:meta])* $visibility:vis $table:ident: $type:ty {
        $($word:literal => $value:expr,)*
    }) => {
        $(#[$docs])*
        $visibility const $table: Words<$type> =
            Words { words: &[$($word),*], values: &[$($value),*] };

        impl Worded for $type {
            const WORDS: Words<Self> = $table;
        }
    };
    ($(#[$docs:meta])* $visibility:vis $table:ident, $name:ident, $schema:ident: $type:ty {
        $($word:literal => $value:expr,)*
    }) => {
        $(#[$docs])*
        $visibility const $table: Words<$type> =
            Words { words: &[$($word),*], values: &[$($value),*] };

        pub(super) fn $name<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<$type>, D::Error> {
            deserializer.deserialize_any($table)
        }

        #[cfg(feature = "schema")]
        pub(super) fn $schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({ "enum": [$($word),*] })
        }
    };
}

words!(STATUSES: Status {
    "current" => Status::Current,
    "legacy" => Status::Legacy,
    "deprecated" => Status::Deprecated,
    "retired" => Status::Retired,
    "offline" => Status::Offline,
});

words!(
/// The words of `effect`.
pub EFFECTS: Effect {
    "read" => Effect::Read,
    "idempotent" => Effect::Idempotent,
    "write" => Effect::Write,
});

words!(
/// The words of `pii`.
pub PII, pii, pii_schema: Pii {
    "name" => Pii::Name,
    "phone" => Pii::Phone,
    "address" => Pii::Address,
    "id_card" => Pii::IdCard,
    "cipher" => Pii::Cipher,
    "open_id" => Pii::OpenId,
    "account" => Pii::Account,
    "secret" => Pii::Secret,
});

words!(
/// The words of `in`.
PLACES, place, place_schema: ParameterPlace {
    "query" => ParameterPlace::Query,
    "header" => ParameterPlace::Header,
});

words!(
/// The words of `unit`.
UNITS, unit, unit_schema: &'static str {
    // Money.
    "yuan" => "yuan",
    "fen" => "fen",
    "li" => "li",
    // Time.
    "ms" => "ms",
    "s" => "s",
    "min" => "min",
    "h" => "h",
    "day" => "day",
    "week" => "week",
    "month" => "month",
    "year" => "year",
    // Weight.
    "mg" => "mg",
    "g" => "g",
    "kg" => "kg",
    // Length, area and volume.
    "mm" => "mm",
    "cm" => "cm",
    "m" => "m",
    "km" => "km",
    "m²" => "m²",
    "ml" => "ml",
    "l" => "l",
    "cm³" => "cm³",
    "m³" => "m³",
    // Data.
    "B" => "B",
    "KB" => "KB",
    "MB" => "MB",
    "GB" => "GB",
    // Parts of a whole: of 100, of 1000, of 10000.
    "percent" => "percent",
    "permille" => "permille",
    "bp" => "bp",
});

words!(
/// The units of `max_span`, in seconds.
SPANS, span, span_schema: i64 {
    "s" => 1,
    "min" => 60,
    "h" => 3600,
    "day" => 86_400,
});

words!(RETRIES: Retry {
    "never" => Retry::Never,
    "later" => Retry::Later,
    "immediately" => Retry::Immediately,
    "unknown" => Retry::Unknown,
});

words!(ACTIONS: Action {
    "fix_request" => Action::FixRequest,
    "wait" => Action::Wait,
    "reauthorize" => Action::Reauthorize,
    "refresh_token" => Action::RefreshToken,
    "configure_app" => Action::ConfigureApp,
    "contact_platform" => Action::ContactPlatform,
    "already_done" => Action::AlreadyDone,
    "unknown" => Action::Unknown,
});

words!(VERDICTS: Verdict {
    "partial" => Verdict::Partial,
    "token_refused" => Verdict::TokenRefused,
    "refresh_refused" => Verdict::RefreshRefused,
    "clock_wrong" => Verdict::ClockWrong,
    "busy" => Verdict::Busy,
    "doubtful" => Verdict::Doubtful,
    "gone" => Verdict::Gone,
});

/// The kinds of transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TransportKind {
    DoudianSigned,
    Json,
    Custom,
}

words!(TRANSPORTS: TransportKind {
    "doudian_signed" => TransportKind::DoudianSigned,
    "json" => TransportKind::Json,
    "custom" => TransportKind::Custom,
});

/// How access tokens are had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokensKind {
    AuthorizationCode,
    ClientCredential,
    Given,
}

words!(TOKENS: TokensKind {
    "authorization_code" => TokensKind::AuthorizationCode,
    "client_credential" => TokensKind::ClientCredential,
    "given" => TokensKind::Given,
});

impl TransportKind {
    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        let index = TRANSPORTS.values.iter().position(|kind| *kind == self);
        index.and_then(|index| TRANSPORTS.words.get(index)).copied().unwrap_or_default()
    }
}

words!(BODIES: Body {
    "json" => Body::Json,
    "form" => Body::Form,
});
words!(VERBS: Verb {
    "GET" => Verb::Get,
    "POST" => Verb::Post,
    "PUT" => Verb::Put,
    "PATCH" => Verb::Patch,
    "DELETE" => Verb::Delete,
});

words!(REPLIES: Reply {
    "data" => Reply::Data,
    "flat" => Reply::Flat,
});

words!(REPRS, maybe_repr, repr_schema: EnumRepr {
    "i32" => EnumRepr::I32,
    "i64" => EnumRepr::I64,
    "string" => EnumRepr::Text,
});

/// `true` or `false`. A key that was given without a value was meant to say something.
pub(super) fn yes_or_no<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<bool>, D::Error> {
    struct Shape;
    impl Visitor<'_> for Shape {
        type Value = Option<bool>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("`true` or `false`")
        }

        fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_bool<E: Error>(self, yes: bool) -> Result<Self::Value, E> {
            Ok(Some(yes))
        }
    }
    deserializer.deserialize_any(Shape)
}

#[cfg(feature = "schema")]
pub(super) fn yes_or_no_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({ "type": "boolean" })
}

/// The type of an enum's codes, which has no default.
pub(super) fn repr<'de, D: Deserializer<'de>>(deserializer: D) -> Result<EnumRepr, D::Error> {
    maybe_repr(deserializer)?.ok_or_else(|| D::Error::custom("an enum needs a type"))
}
