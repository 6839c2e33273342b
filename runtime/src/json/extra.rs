//! Members of answers that the descriptor does not have.

use std::collections::BTreeMap;
use std::fmt;

use jiter::Jiter;

use super::{
    Absence, Canonical, CanonicalError, Decode, DriftKind, Field, Read, ReadError, ReadErrorKind,
    ReadValue, Reader, Shape, Stop, WriteValue, Writer, from_slice,
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

impl Extra {
    /// Reads one member more: the reader stands before its value.
    fn read_member(&mut self, name: String, reader: &mut Reader<'_>) -> Read {
        let span = reader.span_within()?;
        // The parser does not look at the texts in what it passes over, and what is kept is
        // JSON for everybody else as well.
        let text = match std::str::from_utf8(reader.bytes(&span)) {
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

impl Reader<'_> {
    /// Reads a member that no table has: where the struct keeps those, it does.
    pub(super) fn unknown_member(&mut self, record: &mut dyn Decode, start: usize) -> Read {
        match record.table().1.split_last() {
            Some((last, fields)) if last.is_extra() => {
                self.unknown = Some(start);
                record.read(fields.len(), self)
            }
            _ => self.skip_value(),
        }
    }

    /// The name of the member that no table has, and that is read.
    pub(super) fn unknown_name(&mut self) -> Result<Option<String>, Stop> {
        let Some(start) = self.unknown.take() else { return Ok(None) };
        let before = self.bytes(&(start..self.index()));
        // It was read there before, so it is read again.
        let mut parser = Jiter::new(before);
        let key = match before.first() {
            Some(b'{') => parser.known_object(),
            _ => parser.next_key(),
        };
        let name = key.map(|key| key.map(str::to_owned));
        self.check(name)
    }
}

/// Takes up a member that the struct's table lacks; where it is no field of such a struct, all
/// members of an object.
impl ReadValue for Extra {
    fn read_value(&mut self, reader: &mut Reader<'_>) -> Read {
        if let Some(name) = reader.unknown_name()? {
            return self.read_member(name, reader);
        }
        if reader.field.is_extra() {
            // A member without a name has the one that the entry of the table has.
            reader.note(DriftKind::UnknownField);
            return self.read_member(String::new(), reader);
        }
        reader.map(&mut |name, reader| self.read_member(std::mem::take(name), reader))
    }

    fn when_absent(&self) -> Absence {
        Absence::Empty
    }

    fn shape(&self) -> Shape {
        Shape::Map
    }
}

/// The members stand among those of the struct; where it is no field of one, in an object.
impl WriteValue for Extra {
    fn write_value(&self, writer: &mut Writer) {
        writer.unknown(self.sorted());
    }

    fn write_member(&self, writer: &mut Writer, _field: &'static Field) {
        // What the platform has not described is not sent to it.
        if !writer.is_request() && !self.is_empty() {
            writer.more_members(self.sorted());
        }
    }
}

crate::__impl_serde!(Extra, Self::default());

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{Encode, Table, put};

    /// A structure of answers and requests.
    struct Both(i64, Extra);

    impl Encode for Both {
        fn table(&self) -> &'static Table {
            static TABLE: Table =
                Table("Both", &[Field("b", 0, &[]), Field("", crate::json::EXTRA, &[])]);
            &TABLE
        }

        fn write(&self, writer: &mut Writer) {
            put(writer, &self.0);
            put(writer, &self.1);
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
    fn by_themselves_they_are_an_object() {
        let (extra, drift) =
            from_slice::<Extra>(br#"{"b": {"d":1,"c":[2.0 ]}, "a":null}"#).unwrap();
        assert_eq!((extra.get("a"), extra.get("b")), (Some("null"), Some(r#"{"d":1,"c":[2.0 ]}"#)));
        assert!(drift.is_empty(), "{drift:?}");
        let text = crate::json::to_string(&extra).unwrap();
        assert_eq!(text, r#"{"a":null,"b":{"c":[2.0],"d":1}}"#);
        assert_eq!(from_slice::<Extra>(b"null").unwrap().0, Extra::default());
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
