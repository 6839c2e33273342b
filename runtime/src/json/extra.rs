//! Members of answers that the descriptor does not have.

use std::collections::BTreeMap;
use std::fmt;

use super::{
    Canonical, CanonicalError, DriftKind, Read, ReadError, ReadErrorKind, ReadValue, Reader,
    from_slice,
};
use crate::foreign::{MOST_OF_NAME, foreign};

/// The members of an object that the descriptor does not have, as they came.
///
/// A structure has them in its field `extra` where the descriptor says so; elsewhere they are
/// passed over. They are drift in either case, since it is the descriptor that lacks them.
///
/// ```
/// use doudian_runtime::Extra;
/// # fn read(extra: &Extra) -> Result<(), doudian_runtime::json::ReadError> {
/// let level: Option<i64> = extra.parse("vip_level")?;
/// let ids: Option<Vec<String>> = extra.parse("gift_ids")?;
/// for (name, json) in extra.iter() {
///     println!("{name} has {} bytes", json.len());
/// }
/// # Ok(())
/// # }
/// ```
///
/// Nobody knows what is in them, so they are treated as personal: `Debug` shows names and no
/// values. They are written where the answer is (with the feature `serde`, for example), and
/// never sent in a request, even when their structure is.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra {
    members: BTreeMap<String, Member>,
}

/// A member: which one it was, and its JSON.
#[derive(Clone)]
struct Member {
    place: usize,
    json: String,
}

/// An object is the same in any order.
impl PartialEq for Member {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

impl Eq for Member {}

impl Extra {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The JSON of a member, as it came: with every digit of a number, and every blank.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.members.get(name).map(|member| member.json.as_str())
    }

    /// A member as any type that answers are read into: `i64`, `String`, `Vec<T>`, a generated
    /// structure, [`serde_json::Value`]. `None` when there is no such member. It is read as
    /// leniently as the rest of the answer.
    ///
    /// # Errors
    ///
    /// When the member cannot be read as one without loss.
    pub fn parse<T: ReadValue + Default>(&self, name: &str) -> Result<Option<T>, ReadError> {
        let Some(json) = self.get(name) else { return Ok(None) };
        match from_slice(json.as_bytes()) {
            Ok((value, _)) => Ok(Some(value)),
            Err(error) => Err(error.inside(name)),
        }
    }

    /// The names and their JSON, in the order in which they came.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        let mut members: Vec<_> = self.members.iter().collect();
        members.sort_unstable_by_key(|(_, member)| member.place);
        members.into_iter().map(|(name, member)| (name.as_str(), member.json.as_str()))
    }

    /// The names and their JSON, in code point order.
    pub(crate) fn sorted(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members.iter().map(|(name, member)| (name.as_str(), member.json.as_str()))
    }

    /// Takes a member up; of equal names the last one counts.
    fn insert(&mut self, name: String, json: String) {
        let place = self.members.len();
        let member = self.members.entry(name);
        member.and_modify(|member| member.json.clone_from(&json)).or_insert(Member { place, json });
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.iter().map(|(name, _)| foreign(name).at_most(MOST_OF_NAME));
        f.debug_map().entries(names.map(|name| (name, "***"))).finish()
    }
}

/// Reads one member more: the reader stands before the value of one that no table has.
impl ReadValue for Extra {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        let name = match reader.unknown_name()? {
            Some(name) => name,
            // A member without a name has that of the field that keeps it.
            None => {
                reader.note(DriftKind::UnknownField);
                String::new()
            }
        };
        let span = reader.span_within()?;
        let bytes = reader.bytes(&span);
        // The parser does not look at the texts in what it passes over, and what is kept is
        // JSON for everybody else as well.
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let offset = span.start + error.valid_up_to();
                return reader.fail_at(offset, ReadErrorKind::Syntax("invalid text"));
            }
        };
        match Canonical::parse(text) {
            Ok(_) => {
                self.insert(name, text.to_owned());
                Ok(())
            }
            Err(CanonicalError::Json(error)) => {
                reader.fail_at(span.start + error.offset, error.kind)
            }
            Err(_) => reader.fail_at(span.start, ReadErrorKind::Syntax("too long")),
        }
    }
}

#[cfg(feature = "serde")]
mod stored {
    use serde::de::Error as _;
    use serde::ser::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{Extra, Reader, from_slice};
    use crate::json::Stop;
    use crate::serialize::json_text;

    /// As an object, for structs of the user's own.
    impl Serialize for Extra {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let members = self.iter().map(|(name, json)| {
                let value = from_slice::<serde_json::Value>(json.as_bytes());
                value.map(|(value, _)| (name, value)).map_err(S::Error::custom)
            });
            serializer.collect_map(members.collect::<Result<Vec<_>, _>>()?)
        }
    }

    impl<'de> Deserialize<'de> for Extra {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let text = json_text(deserializer)?;
            let mut extra = Self::default();
            let mut reader = Reader::new(text.as_bytes());
            let read = reader.map(&mut |name, reader| {
                let json = String::from_utf8_lossy(reader.raw()?).into_owned();
                extra.insert(std::mem::take(name), json);
                Ok(())
            });
            match read {
                Ok(()) => Ok(extra),
                Err(Stop) => Err(D::Error::custom(reader.into_error())),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{Encode, Field, Table, Writer, put, put_extra};

    /// A structure of answers and requests.
    struct Both(i64, Extra);

    impl Encode for Both {
        fn table(&self) -> &'static Table {
            static TABLE: Table =
                Table("Both", &[Field("b", 0, &[]), Field("", crate::json::EXTRA, &[])]);
            &TABLE
        }

        fn write(&self, writer: &mut Writer) {
            put(writer, 0, &self.0);
            put_extra(writer, &self.1);
        }
    }

    #[test]
    fn no_request_sends_what_is_not_described() {
        let mut both = Both(1, Extra::default());
        for (name, json) in [("c", "[ 2.0 ]"), ("a", "\"13800000000\"")] {
            both.1.insert(name.to_owned(), json.to_owned());
        }
        let written = |mut writer: Writer| {
            writer.object(&both);
            writer.finish().unwrap()
        };
        assert_eq!(written(Writer::new()), r#"{"a":"13800000000","b":1,"c":[2.0]}"#);
        assert_eq!(written(Writer::request()), r#"{"b":1}"#);
        assert_eq!(written(Writer::masked(false)), r#"{"b": 1, "a": "***", "c": "***"}"#);
    }

    #[test]
    fn members_keep_their_order_and_the_last_of_a_name_counts() {
        let mut extra = Extra::default();
        for (name, json) in [("b", "1"), ("a", "2"), ("b", "[ 3 ]")] {
            extra.insert(name.to_owned(), json.to_owned());
        }
        assert_eq!(extra.iter().collect::<Vec<_>>(), [("b", "[ 3 ]"), ("a", "2")]);
        assert_eq!(extra.sorted().collect::<Vec<_>>(), [("a", "2"), ("b", "[ 3 ]")]);
        assert_eq!((extra.len(), extra.is_empty(), extra.get("c")), (2, false, None));
    }

    #[test]
    fn debug_shows_names_only_and_no_more_of_them_than_is_safe() {
        let mut extra = Extra::default();
        extra.insert("a\u{1b}\n".to_owned(), "\"13800000000\"".to_owned());
        extra.insert("long".repeat(1000), "1".to_owned());
        let shown = format!("{extra:?}");
        assert!(shown.starts_with(r#"{"a\u{1b}\n": "***""#), "{shown}");
        assert!(shown.len() < 300 && !shown.contains("138"), "{shown}");
    }
}
