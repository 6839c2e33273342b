//! Structures, their fields, and the types of these.

use std::hash::{Hash, Hasher};
use std::mem::discriminant;

use serde::{Deserialize, Serialize};

use super::limit::Limits;
use super::rust::{RustCode, RustField};

/// A structure with named fields.
#[derive(Clone, Debug, PartialEq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Struct {
    /// The Rust name.
    pub name: String,
    /// What it is, in the platform's words.
    pub label: Option<String>,
    /// Where it is defined.
    pub home: Home,
    /// The file it was described in, as given to the loader.
    pub file: String,
    /// Fields in the descriptor's order.
    pub fields: Vec<Field>,
    /// Since which version of the platform's description it exists, where that is another one
    /// than that of what it stands in, or than the first.
    pub since: Option<u32>,
    /// Whether members that it does not have are kept.
    pub extra: bool,
    /// Whether a request holds it, directly or not.
    pub in_request: bool,
    /// Whether an answer holds it, directly or not.
    pub in_response: bool,
    /// Families whose methods hold it, directly or not; sorted.
    pub families: Vec<String>,
}

/// Where a type is defined.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Home {
    /// In the file of this method.
    Method(String),
    /// In the file of the push message of this topic.
    Message(String),
    /// In the file of this SPI method.
    Spi(String),
    /// In the file of this client-side call.
    Plugin(String),
    /// In the file of this callback.
    Callback(String),
    /// In a file of shared types; the name is the file's stem in snake_case.
    Shared(String),
}

/// One field.
#[derive(Clone, Debug, PartialEq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// What only Rust needs to know.
    pub rust: RustField,
    /// Type.
    pub ty: Type,
    /// Where a parameter stands, if not where the verb has it.
    pub place: Option<ParameterPlace>,
    /// Required in a request, promised in an answer.
    pub required: bool,
    /// `null` is a value of it, which is not the same as absent.
    pub nullable: bool,
    /// The value a new request starts with. Of a required field it is always written, but no
    /// argument of `new`.
    pub default: Option<Literal>,
    /// The platform's short name.
    pub label: Option<String>,
    /// More to know.
    pub note: Option<String>,
    /// Unit of a number.
    pub unit: Option<String>,
    /// How much of it the platform takes.
    pub limits: Limits,
    /// Codes that are documented but have no Rust type.
    pub codes: Vec<Code>,
    /// What kind of personal or secret data it is.
    pub pii: Option<Pii>,
    /// Number and text both occur.
    pub lenient: bool,
    /// Deprecated, with what to use instead (possibly empty).
    pub deprecated: Option<String>,
    /// The documentation had it once, and has it no longer.
    pub retired: bool,
    /// Sources disagree or are silent.
    pub uncertain: bool,
    /// Since which version of the platform's description it exists, where that is another one
    /// than that of what it stands in, or than the first.
    pub since: Option<u32>,
}

impl Field {
    /// Whether it should not be used any more.
    pub fn is_outdated(&self) -> bool {
        self.deprecated.is_some() || self.retired
    }

    /// Whether `new` takes it as an argument.
    pub fn is_argument(&self) -> bool {
        // Without end is what holds itself, and cannot be `null`.
        self.required && (self.nullable || !self.rust.boxed) && self.default.is_none()
    }
}

/// Where a parameter stands that is not among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParameterPlace {
    /// In the query.
    Query,
    /// In a header of its name.
    Header,
}

/// A type, resolved: aliases are gone and every name exists.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// Text of some shape.
    Text(Text),
    /// A 32-bit integer.
    I32,
    /// A 64-bit integer.
    I64,
    /// A decimal.
    F64,
    /// True or false.
    Bool,
    /// Any JSON.
    Any,
    /// A file, or in a list one of several: a parameter that is sent beside the JSON.
    File,
    /// A value that is text on the wire: a number or bool as it is, anything else as its
    /// JSON. Holds neither text, nor an enum, nor a page.
    Quoted(Box<Type>),
    /// A list.
    List(Box<Type>),
    /// An object with free keys.
    Map(Box<Type>),
    /// A legacy page.
    Page(Box<Type>),
    /// A structure, by Rust name.
    Struct(String),
    /// An open enum, by Rust name.
    Enum(String),
    /// A type that only the user's crate knows, as Rust writes it. Never in a descriptor.
    Foreign(String),
}

/// What a text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Text {
    /// Anything.
    Plain,
    /// `yyyy-MM-dd HH:mm:ss`, China time.
    DateTime,
    /// Parts joined by commas.
    Csv,
    /// Parts joined by vertical bars.
    Pipe,
}

/// An open enum.
#[derive(Clone, Debug, PartialEq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enum {
    /// The Rust name.
    pub name: String,
    /// Where it is defined.
    pub home: Home,
    /// The file it was described in, as given to the loader.
    pub file: String,
    /// What the codes are on the wire.
    pub repr: EnumRepr,
    /// The platform's short name.
    pub label: Option<String>,
    /// Since which version of the platform's description it exists, where that is another one
    /// than that of what it stands in, or than the first.
    pub since: Option<u32>,
    /// The codes, in the descriptor's order.
    pub codes: Vec<Code>,
    /// Families whose methods hold it; sorted.
    pub families: Vec<String>,
}

/// What an enum's codes are on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EnumRepr {
    /// 32-bit integers.
    I32,
    /// 64-bit integers.
    I64,
    /// Text.
    Text,
}

/// One code of an enum or of a field.
#[derive(Clone, Debug, PartialEq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// The code as text, for example `1` or `authorization_self`.
    pub code: String,
    /// What only Rust needs to know.
    pub rust: RustCode,
    /// The platform's label.
    pub label: String,
    /// Since which version of the platform's description it exists, where that is another one
    /// than that of what it stands in, or than the first.
    pub since: Option<u32>,
}

/// Kind of personal or secret data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pii {
    /// A person's name.
    Name,
    /// A phone number.
    Phone,
    /// A postal address.
    Address,
    /// An identity number.
    IdCard,
    /// An encrypted value.
    Cipher,
    /// An opaque id of a person.
    OpenId,
    /// An account of a person or shop.
    Account,
    /// A token, key or other secret.
    Secret,
}

/// A default value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Literal {
    /// `null`, of a field that may be `null`.
    Null,
    /// An integer.
    Int(i64),
    /// A decimal.
    Float(f64),
    /// True or false.
    Bool(bool),
    /// Text; also the code of a text enum.
    Text(String),
}

/// By the bits: what is written of `0.0` and `-0.0` differs.
impl Hash for Literal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        discriminant(self).hash(state);
        match self {
            Self::Null => {}
            Self::Int(value) => value.hash(state),
            Self::Float(value) => value.to_bits().hash(state),
            Self::Bool(value) => value.hash(state),
            Self::Text(value) => value.hash(state),
        }
    }
}
