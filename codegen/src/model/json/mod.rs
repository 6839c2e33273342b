//! JSON as it is written: numbers keep their digits, members their order. The only reader and the only
//! writer of it.

mod read;
mod write;

use serde::{Deserialize, Serialize};

pub use read::JsonError;

/// A JSON value. Numbers are text, so that no digit is lost.
#[derive(Clone, Debug, PartialEq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, in the order written.
    Object(Vec<(String, Json)>),
}
