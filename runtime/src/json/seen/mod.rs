//! What a value looked like, without the value.

mod written;

use jiter::{Jiter, Peek};

pub use written::UnknownSeen;

/// What was sent at some place, without its value: its kind, and for an object the names of its
/// members.
///
/// As text it is one line, `object{id: text of digits, rows: list of integer}`, and is read from
/// that again. Names that look like data (a phone number that is a key of a map, for example) are
/// not in it: an object with such a name is a `map of` something.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Seen {
    /// Several kinds, or nobody looked: `anything`.
    #[default]
    Anything,
    /// `null`.
    Null,
    /// `bool`.
    Bool,
    /// A number without fraction that 64 bits hold: `integer`.
    Integer,
    /// Any other number: `decimal`.
    Decimal,
    /// `empty text`.
    EmptyText,
    /// An integer as text: `text of digits`.
    Digits,
    /// `text like yyyy-MM-dd HH:mm:ss`.
    DateTime,
    /// Text that holds an object or a list as JSON: `text with object{…}`.
    Json(Box<Self>),
    /// Any other text: `text`.
    Text,
    /// `empty list`.
    EmptyList,
    /// `list of integer`.
    List(Box<Self>),
    /// `empty object`.
    EmptyObject,
    /// An object whose names look like data: `map of integer`.
    Map(Box<Self>),
    /// An object with its members in the order of their names: `object{a: integer, b: text}`.
    Object(Vec<(String, Self)>),
}

/// How deep values are looked into.
const MAX_DEPTH: usize = 6;
/// How many values are looked at in one.
const MAX_VALUES: usize = 200;
/// How many members of an object are kept.
const MAX_MEMBERS: usize = 60;
/// How many characters a name has that may be kept.
const MAX_NAME: usize = 48;
/// How many digits in a name are too many for one that a programmer chose.
const MANY_DIGITS: usize = 5;

impl Seen {
    /// What a value looks like that begins here; what follows it is not looked at.
    pub(crate) fn of(json: &[u8]) -> Self {
        let mut look = Look { jiter: Jiter::new(json), room: MAX_VALUES };
        look.value(0).unwrap_or_default()
    }

    /// The kind alone: for what is personal as a whole.
    #[must_use]
    pub(crate) fn outline(self) -> Self {
        match self {
            Self::Digits | Self::DateTime | Self::Json(_) => Self::Text,
            Self::List(_) => Self::List(Box::default()),
            Self::Map(_) | Self::Object(_) => Self::Map(Box::default()),
            other => other,
        }
    }

    /// Whether it says little about what the value is when there is one.
    pub fn is_empty(&self) -> bool {
        matches!(
            self,
            Self::Anything | Self::Null | Self::EmptyText | Self::EmptyList | Self::EmptyObject
        )
    }

    /// What fits both: of two objects the members of both, of an integer and a decimal the
    /// decimal. What is empty fits all of its kind.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        use Seen as S;
        match (self, other) {
            (one, two) if one == two => one,
            (S::Null, one) | (one, S::Null) => one,
            (S::Integer, S::Decimal) | (S::Decimal, S::Integer) => S::Decimal,
            (S::EmptyText, text) | (text, S::EmptyText) if text.is_text() => text,
            (one, two) if one.is_text() && two.is_text() => match (one, two) {
                (S::Json(one), S::Json(two)) => S::Json(Box::new(one.and(*two))),
                _ => S::Text,
            },
            (S::EmptyList, list @ S::List(_)) | (list @ S::List(_), S::EmptyList) => list,
            (S::List(one), S::List(two)) => S::List(Box::new(one.and(*two))),
            (S::EmptyObject, object @ (S::Map(_) | S::Object(_)))
            | (object @ (S::Map(_) | S::Object(_)), S::EmptyObject) => object,
            (S::Map(one), S::Map(two)) => S::Map(Box::new(one.and(*two))),
            (S::Map(value), S::Object(members)) | (S::Object(members), S::Map(value)) => {
                let all = members.into_iter().map(|(_, value)| value);
                S::Map(Box::new(all.fold(*value, S::and)))
            }
            (S::Object(one), S::Object(two)) => Self::object(one.into_iter().chain(two).collect()),
            _ => S::Anything,
        }
    }

    fn is_text(&self) -> bool {
        matches!(self, Self::EmptyText | Self::Digits | Self::DateTime | Self::Json(_) | Self::Text)
    }

    /// An object of these members, of which several may have one name.
    fn object(mut members: Vec<(String, Self)>) -> Self {
        members.sort_by(|(one, _), (two, _)| one.cmp(two));
        let mut all: Vec<(String, Self)> = Vec::new();
        for (name, value) in members {
            match all.last_mut().filter(|(last, _)| *last == name) {
                Some((_, last)) => *last = std::mem::take(last).and(value),
                None => all.push((name, value)),
            }
        }
        all.truncate(MAX_MEMBERS);
        if all.is_empty() { Self::EmptyObject } else { Self::Object(all) }
    }

    fn text(text: &str, depth: usize) -> Self {
        let text = text.trim();
        if text.is_empty() {
            return Self::EmptyText;
        }
        let digits = text.strip_prefix('-').unwrap_or(text);
        if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Self::Digits;
        }
        if is_like(text, "0000-00-00 00:00:00") {
            return Self::DateTime;
        }
        if depth < MAX_DEPTH && text.starts_with(['{', '[']) {
            let mut look = Look { jiter: Jiter::new(text.as_bytes()), room: MAX_VALUES };
            let held = look.value(depth + 1);
            if let (Some(held), Ok(())) = (held, look.jiter.finish()) {
                return Self::Json(Box::new(held));
            }
        }
        Self::Text
    }
}

/// Whether the name of a member is one that a programmer chose, and no data.
pub(crate) fn is_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$');
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    name.len() <= MAX_NAME
        && digits < MANY_DIGITS
        && name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.bytes().all(plain)
}

/// Whether text has a digit wherever the pattern has `0`, and else is the same.
fn is_like(text: &str, pattern: &str) -> bool {
    let same = |(byte, wanted): (u8, u8)| match wanted {
        b'0' => byte.is_ascii_digit(),
        wanted => byte == wanted,
    };
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(same)
}

/// Looks at a value; gives nothing for what is no JSON.
struct Look<'j> {
    jiter: Jiter<'j>,
    /// How many values may still be looked at.
    room: usize,
}

impl Look<'_> {
    fn value(&mut self, depth: usize) -> Option<Seen> {
        let peek = self.jiter.peek().ok()?;
        let is_deep = depth >= MAX_DEPTH && matches!(peek, Peek::Array | Peek::Object);
        if self.room == 0 || is_deep {
            self.jiter.next_skip().ok()?;
            return Some(Seen::Anything);
        }
        self.room -= 1;
        Some(match peek {
            Peek::Null => {
                self.jiter.known_null().ok()?;
                Seen::Null
            }
            Peek::True | Peek::False => {
                self.jiter.known_bool(peek).ok()?;
                Seen::Bool
            }
            Peek::String => Seen::text(self.jiter.known_str().ok()?, depth),
            Peek::Array => {
                let (mut found, mut step) = (None, self.jiter.known_array().ok()?);
                while step.is_some() {
                    let item = self.value(depth + 1)?;
                    found = Some(match found {
                        Some(before) => Seen::and(before, item),
                        None => item,
                    });
                    step = self.jiter.array_step().ok()?;
                }
                found.map_or(Seen::EmptyList, |item| Seen::List(Box::new(item)))
            }
            Peek::Object => {
                let (mut members, mut are_names) = (Vec::new(), true);
                let mut step = self.jiter.known_object().ok()?.map(str::to_owned);
                while let Some(name) = step {
                    are_names &= is_name(&name);
                    let value = self.value(depth + 1)?;
                    members.push((name, value));
                    step = self.jiter.next_key().ok()?.map(str::to_owned);
                }
                match are_names {
                    true => Seen::object(members),
                    false => {
                        let values = members.into_iter().map(|(_, value)| value);
                        Seen::Map(Box::new(values.reduce(Seen::and).unwrap_or_default()))
                    }
                }
            }
            _ => {
                let digits = self.jiter.known_number_bytes(peek).ok()?;
                let text = std::str::from_utf8(digits).unwrap_or_default();
                if text.parse::<i64>().is_ok() { Seen::Integer } else { Seen::Decimal }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_a_value_is_and_not_what_it_holds() {
        for (json, seen) in [
            ("null", "null"),
            ("true", "bool"),
            ("13800000000", "integer"),
            ("1.5", "decimal"),
            ("98765432109876543210", "decimal"),
            ("\" \"", "empty text"),
            ("\"13800000000\"", "text of digits"),
            ("\"-1\"", "text of digits"),
            ("\"-\"", "text"),
            ("\"2024-01-02 03:04:05\"", "text like yyyy-MM-dd HH:mm:ss"),
            ("\"张三\"", "text"),
            ("\"{\\\"id\\\":[1]}\"", "text with object{id: list of integer}"),
            ("\"{not JSON}\"", "text"),
            ("[]", "empty list"),
            ("{}", "empty object"),
            ("[1, 2.5, null]", "list of decimal"),
            ("[1, \"a\"]", "list of anything"),
            ("[{\"b\":1},{\"a\":\"\"}]", "list of object{a: empty text, b: integer}"),
            ("{\"13800000000\":{\"a\":1}}", "map of object{a: integer}"),
            ("{\"张三\":1}", "map of integer"),
            ("{\"a@b.cn\":1}", "map of integer"),
            ("{\"a\":1, \"order_4987612345\":2}", "map of integer"),
            ("[[[[[[[[1]]]]]]]]", "list of list of list of list of list of list of anything"),
            ("{\"a\":1", "anything"),
            ("[1,]", "anything"),
            ("", "anything"),
        ] {
            let found = Seen::of(json.as_bytes());
            assert_eq!(found.to_string(), seen, "{json}");
            assert_eq!(seen.parse(), Ok(found), "{json}");
        }
        // What follows is not looked at.
        assert_eq!(Seen::of(b"1,\"b\":2}"), Seen::Integer);
    }

    #[test]
    fn however_much_there_is_little_of_it_is_kept() {
        let members: Vec<_> = (0..1000).map(|it| format!("\"m{it}\":[1]")).collect();
        let found = Seen::of(format!("{{{}}}", members.join(",")).as_bytes());
        assert!(matches!(&found, Seen::Object(members) if members.len() == MAX_MEMBERS));
        assert_eq!(found.to_string().parse(), Ok(found));
        let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
        assert_eq!(Seen::of(deep.as_bytes()).to_string().matches("list").count(), MAX_DEPTH);
    }

    #[test]
    fn what_is_nothing_of_the_kind_is_refused() {
        let deep = "list of ".repeat(100_000);
        for text in ["", "Text", "list of", "object{}", "object{a: text", "object{张: text}", &deep]
        {
            assert_eq!(text.parse::<Seen>(), Err(UnknownSeen), "{}", text.len());
        }
    }

    #[test]
    fn two_sights_are_put_together() {
        let seen = |text: &str| text.parse::<Seen>().unwrap();
        for (one, two, both) in [
            ("null", "integer", "integer"),
            ("integer", "text", "anything"),
            ("integer", "text of digits", "anything"),
            ("text of digits", "text", "text"),
            ("empty text", "text of digits", "text of digits"),
            ("empty text", "integer", "anything"),
            ("empty list", "list of bool", "list of bool"),
            ("empty object", "map of bool", "map of bool"),
            ("object{a: integer}", "object{a: decimal, b: null}", "object{a: decimal, b: null}"),
            ("object{a: integer}", "map of decimal", "map of decimal"),
            ("text with list of null", "text with list of bool", "text with list of bool"),
            ("anything", "bool", "anything"),
        ] {
            assert_eq!(seen(one).and(seen(two)), seen(both), "{one}, {two}");
            assert_eq!(seen(two).and(seen(one)), seen(both), "{two}, {one}");
        }
    }
}
