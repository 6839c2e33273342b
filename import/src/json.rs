//! JSON of documents.

use doudian_codegen::model::{Json, JsonError};

/// Reads JSON, as [`Json::read`] does.
///
/// # Errors
///
/// What is wrong, and in which line and column.
pub fn parse(text: &str) -> Result<Json, String> {
    Json::read(text).map_err(|error| match error {
        JsonError::Syntax { .. } => format!("it is no JSON: {error}"),
        error => error.to_string(),
    })
}

/// Short ways to the parts of a value.
pub trait Parts {
    /// The member of this name, the first if there are several.
    fn get(&self, name: &str) -> Option<&Json>;
    /// The members of an object.
    fn members(&self) -> Option<&[(String, Json)]>;
    /// The elements of a list.
    fn list(&self) -> Option<&[Json]>;
    /// The text.
    fn text(&self) -> Option<&str>;
    /// The text, or the digits of a number.
    fn word(&self) -> Option<&str>;
    /// The integer, also one in text.
    fn int(&self) -> Option<i64>;
    /// The bool, also one as 0, 1, or text.
    fn flag(&self) -> Option<bool>;
    /// What it is, in a word.
    fn kind(&self) -> &'static str;
}

impl Parts for Json {
    fn get(&self, name: &str) -> Option<&Json> {
        self.members()?.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    fn members(&self) -> Option<&[(String, Json)]> {
        match self {
            Json::Object(members) => Some(members),
            _ => None,
        }
    }

    fn list(&self) -> Option<&[Json]> {
        match self {
            Json::List(list) => Some(list),
            _ => None,
        }
    }

    fn text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    fn word(&self) -> Option<&str> {
        match self {
            Json::Text(text) | Json::Number(text) => Some(text),
            _ => None,
        }
    }

    fn int(&self) -> Option<i64> {
        self.word()?.trim().parse().ok()
    }

    fn flag(&self) -> Option<bool> {
        match self {
            Json::Bool(value) => Some(*value),
            _ => match self.word()?.trim() {
                "1" | "true" | "是" => Some(true),
                "0" | "false" | "否" => Some(false),
                _ => None,
            },
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "a bool",
            Json::Number(_) => "a number",
            Json::Text(_) => "text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}
