//! Personal data and secrets in examples: what looks like them, or is called so, is replaced.

mod names;
mod query;
mod shape;
mod stands;

use std::collections::BTreeMap;

use doudian_codegen::model::Json;

use stands::{PERSON, SECRET};

use crate::text::is_time;

/// Replaces what looks like personal data or a secret, whatever its name is.
pub(crate) fn by_shape(value: &mut Json) {
    each(&HeldBy::default(), value, &|_, value| {
        let masked = match value {
            Json::Text(text) => shape::text(text).map(Json::Text),
            Json::Number(digits) => shape::number(digits).map(Json::Number),
            _ => None,
        };
        if let Some(masked) = masked {
            *value = masked;
        }
    });
    keys(value);
}

/// Replaces also what is called like one: recorded calls have the data of people.
pub(crate) fn by_name(value: &mut Json) {
    each(&HeldBy::default(), value, &|place, value| {
        let Some(stands) = place.stand_in(value) else { return };
        match value {
            // Another text would be no time, and no example of its type.
            Json::Text(text) if is_time(text) && stands != SECRET => {
                "2000-01-01 00:00:00".clone_into(text);
            }
            Json::Text(text) if !text.is_empty() => *text = stands.to_owned(),
            Json::Number(digits) => "0".clone_into(digits),
            _ => {}
        }
    });
    by_shape(value);
}

/// Whether a member of this name holds a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    names::stand_in(name) == Some(SECRET)
}

/// Whether a parameter of this name is about who calls.
pub(crate) fn is_secret_name(name: &str) -> bool {
    is_secret(name) || matches!(name, "app_key" | "appid" | "client_key")
}

/// Whether the name of a member is itself data of a person, or a secret: the object is a map.
pub(crate) fn is_data(name: &str) -> bool {
    shape::key(name).is_some()
}

/// Where a value stands.
#[derive(Clone, Copy, Default)]
struct HeldBy<'n> {
    /// The nearest member that holds it.
    name: &'n str,
    /// Whether that member is of an object that is about a person.
    is_of_person: bool,
}

impl HeldBy<'_> {
    /// What stands for the value.
    fn stand_in(&self, value: &Json) -> Option<&'static str> {
        if let Some(stands) = names::stand_in(self.name) {
            return Some(stands);
        }
        let is_person = match value {
            Json::Text(text) => {
                is_data(self.name)
                    || names::is_of_person(self.name) && self.is_of_person
                    || names::is_name(self.name) && shape::is_person_name(text)
            }
            _ => false,
        };
        is_person.then_some(PERSON)
    }
}

/// Each value that is no list or object, with where it stands. Text that holds JSON is looked into.
fn each(place: &HeldBy<'_>, value: &mut Json, act: &impl Fn(&HeldBy<'_>, &mut Json)) {
    match value {
        Json::List(items) => items.iter_mut().for_each(|item| each(place, item, act)),
        Json::Object(members) => {
            let is_of_person = names::is_person(place.name)
                || members.iter().any(|(name, _)| names::is_beside_person(name) || is_data(name));
            for (name, value) in members {
                each(&HeldBy { name, is_of_person }, value, act);
            }
        }
        Json::Text(text) if text.trim_start().starts_with(['{', '[']) => {
            match crate::json::parse(text) {
                Ok(mut inside) => {
                    each(place, &mut inside, act);
                    *text = inside.compact();
                }
                Err(_) => act(place, value),
            }
        }
        value => act(place, value),
    }
}

/// Replaces the names of members that are data themselves. Two of one object stay two.
fn keys(value: &mut Json) {
    match value {
        Json::List(items) => items.iter_mut().for_each(keys),
        Json::Object(members) => {
            for (_, value) in members.iter_mut() {
                keys(value);
            }
            let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
            for (name, _) in members {
                let Some(stands) = shape::key(name) else { continue };
                let number = numbers.entry(stands.clone()).or_default();
                *number += 1;
                *name = if *number == 1 { stands } else { format!("{stands}-{number}") };
            }
        }
        Json::Text(text) if text.trim_start().starts_with(['{', '[']) => {
            if let Ok(mut inside) = crate::json::parse(text) {
                keys(&mut inside);
                *text = inside.compact();
            }
        }
        _ => {}
    }
}
