//! Keys whose value is one of a few words.

use serde::de::{Deserializer, Error, Visitor};
use std::fmt;

use crate::model::{Action, Effect, EnumRepr, Pii, Retry, Status};

struct Word<T: 'static> {
    words: &'static [&'static str],
    values: &'static [T],
}

impl<T: Copy> Visitor<'_> for Word<T> {
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
        let mut pairs = self.words.iter().zip(self.values);
        match pairs.find(|(word, _)| **word == text) {
            Some((_, value)) => Ok(Some(*value)),
            None => Err(E::unknown_variant(text, self.words)),
        }
    }
}

macro_rules! words {
    ($name:ident, $schema:ident: $type:ty { $($word:literal => $value:expr,)* }) => {
        pub(super) fn $name<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<$type>, D::Error> {
            deserializer.deserialize_any(Word {
                words: &[$($word),*],
                values: &[$($value),*],
            })
        }

        #[cfg(feature = "schema")]
        pub(super) fn $schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({ "enum": [$($word),*] })
        }
    };
}

words!(status, status_schema: Status {
    "current" => Status::Current,
    "legacy" => Status::Legacy,
    "deprecated" => Status::Deprecated,
    "offline" => Status::Offline,
});

words!(effect, effect_schema: Effect {
    "read" => Effect::Read,
    "idempotent" => Effect::Idempotent,
    "write" => Effect::Write,
});

words!(pii, pii_schema: Pii {
    "name" => Pii::Name,
    "phone" => Pii::Phone,
    "address" => Pii::Address,
    "id_card" => Pii::IdCard,
    "cipher" => Pii::Cipher,
    "open_id" => Pii::OpenId,
    "account" => Pii::Account,
    "secret" => Pii::Secret,
});

words!(retry, retry_schema: Retry {
    "never" => Retry::Never,
    "later" => Retry::Later,
    "immediately" => Retry::Immediately,
    "unknown" => Retry::Unknown,
});

words!(action, action_schema: Action {
    "fix_request" => Action::FixRequest,
    "wait" => Action::Wait,
    "reauthorize" => Action::Reauthorize,
    "refresh_token" => Action::RefreshToken,
    "contact_platform" => Action::ContactPlatform,
    "already_done" => Action::AlreadyDone,
    "unknown" => Action::Unknown,
});

words!(any_repr, repr_schema: EnumRepr {
    "i32" => EnumRepr::I32,
    "i64" => EnumRepr::I64,
    "string" => EnumRepr::Text,
});

/// The type of an enum's codes, which has no default.
pub(super) fn repr<'de, D: Deserializer<'de>>(deserializer: D) -> Result<EnumRepr, D::Error> {
    any_repr(deserializer)?.ok_or_else(|| D::Error::custom("an enum needs a type"))
}
