//! What a callback says: the orders, each once.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// An id is not longer than this; those of the platform have up to 19 digits.
const LONGEST: usize = 64;

/// What can be read of a callback.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Orders {
    /// The ids, each once, in their order.
    pub(super) ids: Vec<String>,
    /// The places of those that are none, and why.
    pub(super) bad: Vec<(usize, &'static str)>,
}

/// Why a body is no callback at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum BadBody {
    #[error("the body is empty: expected {{\"order_ids\": [\u{2026}]}}")]
    Empty,
    #[error("the body is no JSON object")]
    NoObject,
    #[error("the body has no `order_ids`, or has it twice, or it is no list")]
    NoList,
    #[error("`order_ids` names no order")]
    NoOrders,
    #[error("`order_ids` names more than {0} orders")]
    TooMany(usize),
}

impl BadBody {
    /// In one word, for counters.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Empty => "empty_body",
            Self::NoObject => "no_object",
            Self::NoList => "no_list",
            Self::NoOrders => "no_orders",
            Self::TooMany(_) => "too_many_orders",
        }
    }
}

/// Reads a callback with at most so many orders.
pub(super) fn read(body: &[u8], most: usize) -> Result<Orders, BadBody> {
    if body.trim_ascii().is_empty() {
        return Err(BadBody::Empty);
    }
    let callback: Result<Callback, _> = serde_json::from_slice(body);
    let list = callback.map_err(|error| match error.classify() {
        serde_json::error::Category::Data if body.trim_ascii().starts_with(b"{") => BadBody::NoList,
        _ => BadBody::NoObject,
    })?;
    if list.order_ids.is_empty() {
        return Err(BadBody::NoOrders);
    }
    if list.order_ids.len() > most {
        return Err(BadBody::TooMany(most));
    }
    let mut seen = BTreeSet::new();
    let mut orders = Orders { ids: Vec::new(), bad: Vec::new() };
    for (index, Id(id)) in list.order_ids.into_iter().enumerate() {
        match id {
            Ok(id) => {
                if seen.insert(id.clone()) {
                    orders.ids.push(id);
                }
            }
            Err(why) => orders.bad.push((index, why)),
        }
    }
    Ok(orders)
}

#[derive(serde::Deserialize)]
struct Callback {
    order_ids: Vec<Id>,
}

/// An id, or why it is none: one that cannot be read must not lose the others.
struct Id(Result<String, &'static str>);

impl Id {
    fn of(text: &str) -> Self {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        Self(match text {
            "" => Err("is empty"),
            text if text.len() > LONGEST => Err("is too long"),
            text if !text.chars().all(is_plain) => Err("has more than letters and digits"),
            text => Ok(text.to_owned()),
        })
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape;
        impl<'de> Visitor<'de> for Shape {
            type Value = Id;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Id, E> {
                Ok(Id::of(text))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Id, E> {
                Ok(Id::of(&number.to_string()))
            }

            fn visit_i64<E: Error>(self, _: i64) -> Result<Id, E> {
                Ok(Id(Err("is a negative number")))
            }

            fn visit_f64<E: Error>(self, _: f64) -> Result<Id, E> {
                // Digits may be lost already.
                Ok(Id(Err("is a number with more than an id has")))
            }

            fn visit_bool<E: Error>(self, _: bool) -> Result<Id, E> {
                Ok(Id(Err("is a bool")))
            }

            fn visit_unit<E: Error>(self) -> Result<Id, E> {
                Ok(Id(Err("is null")))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Id, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Id(Err("is a list")))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Id, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Id(Err("is an object")))
            }
        }
        deserializer.deserialize_any(Shape)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_with_all_their_digits() {
        let body =
            br#"{"more":[1],"order_ids":["4736605172296554197",4736605172296554199,"xxxx"]}"#;
        let orders = read(body, 1000).unwrap();
        assert_eq!(orders.ids, ["4736605172296554197", "4736605172296554199", "xxxx"]);
        assert_eq!(orders.bad, []);
        // As text and as a number it is one order.
        let twice = read(br#"{"order_ids":["1",1,"2","1"]}"#, 1000).unwrap();
        assert_eq!(twice.ids, ["1", "2"]);
    }

    #[test]
    fn what_is_no_id_does_not_lose_the_others() {
        let long = "1".repeat(65);
        let body = format!(
            r#"{{"order_ids":["1","",null,true,-1,1.5,1e30,[1,[2]],{{"a":{{}}}},"a b","订单","{long}",2]}}"#
        );
        let orders = read(body.as_bytes(), 1000).unwrap();
        assert_eq!(orders.ids, ["1", "2"]);
        let places: Vec<usize> = orders.bad.iter().map(|(index, _)| *index).collect();
        assert_eq!(places, (1..=11).collect::<Vec<_>>());
    }

    #[test]
    fn what_is_no_callback_is_told_apart() {
        for (body, expected) in [
            ("", BadBody::Empty),
            (" \n", BadBody::Empty),
            ("[]", BadBody::NoObject),
            ("\"order_ids\"", BadBody::NoObject),
            ("{\"order_ids\":[\"1\"", BadBody::NoObject),
            ("{\"order_ids\":[\"1\"]} more", BadBody::NoObject),
            ("order_ids=1", BadBody::NoObject),
            ("{}", BadBody::NoList),
            ("{\"order_ids\":null}", BadBody::NoList),
            ("{\"order_ids\":\"1\"}", BadBody::NoList),
            ("{\"order_ids\":{\"0\":\"1\"}}", BadBody::NoList),
            ("{\"order_ids\":[\"1\"],\"order_ids\":[\"2\"]}", BadBody::NoList),
            ("{\"order_ids\":[]}", BadBody::NoOrders),
            ("{\"order_ids\":[1,1,1]}", BadBody::TooMany(2)),
        ] {
            assert_eq!(read(body.as_bytes(), 2), Err(expected), "{body}");
        }
        let deep = format!("{{\"order_ids\":[{}]}}", "[".repeat(100_000));
        assert_eq!(read(deep.as_bytes(), 2), Err(BadBody::NoObject));
    }
}
