//! JSON that is written, with the order of its members: the values of the model, as texts of JSON
//! and of YAML.

mod yaml;

pub(super) use yaml::yaml;

use serde::Serialize;
use serde_json::Value;

use crate::model::Json;

/// An object that is put together, member by member.
#[derive(Default)]
pub(super) struct Members(pub(super) Vec<(String, Json)>);

impl Members {
    /// Adds a member.
    pub(super) fn put(&mut self, name: &str, value: impl Into<Json>) {
        self.0.push((name.to_owned(), value.into()));
    }

    /// Adds a member, if there is a value.
    pub(super) fn put_some(&mut self, name: &str, value: Option<impl Into<Json>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// Adds `true`, if it is.
    pub(super) fn put_true(&mut self, name: &str, is_so: bool) {
        if is_so {
            self.put(name, true);
        }
    }

    /// Adds a list, if anything is in it.
    pub(super) fn put_list(&mut self, name: &str, items: Vec<Json>) {
        if !items.is_empty() {
            self.put(name, items);
        }
    }

    /// Adds an object, if anything is in it.
    pub(super) fn put_object(&mut self, name: &str, members: Self) {
        if !members.is_empty() {
            self.put(name, members);
        }
    }

    /// Adds members, which stand in the place of those of the same names.
    pub(super) fn lay_over(&mut self, others: &[(String, Json)]) {
        self.0.retain(|(name, _)| others.iter().all(|(other, _)| other != name));
        self.0.extend(others.iter().cloned());
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a member.
    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut Json> {
        self.0.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
    }
}

impl From<Members> for Json {
    fn from(members: Members) -> Self {
        Self::Object(members.0)
    }
}

impl From<Vec<Json>> for Json {
    fn from(items: Vec<Json>) -> Self {
        Self::List(items)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Number(value.to_string())
    }
}

impl From<u64> for Json {
    fn from(value: u64) -> Self {
        Self::Number(value.to_string())
    }
}

/// The text of a value, with a line end.
pub(super) fn json(value: &Json) -> String {
    value.pretty() + "\n"
}

/// A list of texts.
pub(super) fn texts<'t>(texts: impl IntoIterator<Item = &'t String>) -> Vec<Json> {
    texts.into_iter().map(Json::from).collect()
}

/// The word that a model has for one of several, which is also that of descriptors.
pub(super) fn word(value: impl Serialize) -> Option<String> {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => Some(word),
        _ => None,
    }
}
