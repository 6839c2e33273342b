//! The resolved model: what every output reads, and the only thing it reads.
//!
//! A [`Model`] is made by [`crate::compile`] from descriptors that have passed every
//! check, so reading it cannot fail: each name it mentions exists, and each Rust name is
//! final. It holds no YAML and no tokens, and its order is stable (by method name), so
//! that outputs are the same on every machine.

pub mod fit;
mod inbound;
mod limit;
mod platform;
mod refusal;
pub mod sample;
mod visit;

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::mem::discriminant;

pub use inbound::{EVENT, MESSAGES, Message, Reply, SPI, Spi};
pub(crate) use limit::Span;
pub use limit::{Limit, Limits, MethodLimit, Number, Placed};
pub use platform::{DataPlace, Envelope, LegacyEnvelope, TokenPlace, Transport};
pub use refusal::{Action, ErrorRow, Retry, Verdict};

/// The platform whose facts the runtime has.
pub const DOUDIAN: &str = "doudian";

/// Everything that was read, resolved.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The platforms, by name.
    pub platforms: Vec<Platform>,
}

impl Model {
    /// The platform of this name.
    pub fn platform(&self, name: &str) -> Option<&Platform> {
        self.platforms.iter().find(|platform| platform.name == name)
    }
}

/// One platform with its methods and shared types.
#[derive(Clone, Debug)]
pub struct Platform {
    /// Short name, as in `platform: doudian`.
    pub name: String,
    /// The platform's own name for itself.
    pub title: String,
    /// What every Rust type name begins with.
    pub class_prefix: String,
    /// The crate that is generated for it; empty where none is named.
    pub krate: String,
    /// Base address of the API, without a trailing slash; empty when its descriptor is the one
    /// that the published crate brings.
    pub host: String,
    /// How requests are made of calls.
    pub transport: Transport,
    /// How answers are shaped; `None` where they are as Doudian's.
    pub envelope: Option<Envelope>,
    /// Refusals that every method may answer.
    pub errors: Vec<ErrorRow>,
    /// The methods, sorted by method name.
    pub apis: Vec<Api>,
    /// The push messages, sorted by topic.
    pub messages: Vec<Message>,
    /// The SPI methods, sorted by name.
    pub spis: Vec<Spi>,
    /// Every struct of the platform but the requests, by Rust name.
    pub structs: BTreeMap<String, Struct>,
    /// Every open enum of the platform, by Rust name.
    pub enums: BTreeMap<String, Enum>,
    /// The file the platform was described in, as given to the loader; empty when it is the
    /// one that the published crate brings.
    pub file: String,
}

impl Platform {
    /// Doudian as the published crate has it, without methods and types.
    pub fn doudian() -> Self {
        Self {
            name: DOUDIAN.to_owned(),
            title: "抖店开放平台".to_owned(),
            class_prefix: "Doudian".to_owned(),
            krate: String::new(),
            host: String::new(),
            transport: Transport::default(),
            envelope: None,
            errors: Vec::new(),
            apis: Vec::new(),
            messages: Vec::new(),
            spis: Vec::new(),
            structs: BTreeMap::new(),
            enums: BTreeMap::new(),
            file: String::new(),
        }
    }

    /// Where the structure or enum of this Rust name is defined; `None` for what the published
    /// crate defines.
    pub fn home(&self, name: &str) -> Option<&Home> {
        let record = self.structs.get(name).map(|record| &record.home);
        record.or_else(|| self.enums.get(name).map(|item| &item.home))
    }
}

/// One API method.
#[derive(Clone, Debug, Hash)]
pub struct Api {
    /// The method's name, for example `order.searchList`.
    pub method: String,
    /// What it is to the published crate.
    pub origin: Origin,
    /// The path below the host, for example `/order/searchList`.
    pub path: String,
    /// The verb of its HTTP request.
    pub verb: Verb,
    /// Where the data of its answer stands.
    pub reply: Reply,
    /// Feature and module, in snake_case, for example `after_sale`.
    pub family: String,
    /// Module below the family, in snake_case, for example `search_list`.
    pub module: String,
    /// One line: what the method does.
    pub title: String,
    /// Address of the platform's page.
    pub doc: Option<String>,
    /// More to know.
    pub note: Option<String>,
    /// Where the method stands in its life.
    pub status: Status,
    /// The method to use instead.
    pub replaced_by: Option<String>,
    /// What a second, equal call does.
    pub effect: Effect,
    /// Whether the call carries an access token.
    pub token: bool,
    /// How the answer pages.
    pub paging: Option<Paging>,
    /// Limits of several parameters together.
    pub limits: Vec<MethodLimit>,
    /// The request. Its `name` is the Rust name, for example `DoudianOrderListRequest`.
    pub request: Struct,
    /// Rust name of the response, for example `DoudianOrderListResponse`.
    pub response: String,
    /// What `data` holds; `None` when the platform promises nothing.
    pub data: Option<Type>,
    /// Refusals that this method documents.
    pub errors: Vec<ErrorRow>,
    /// An example.
    pub example: Option<Example>,
    /// The file the method was described in, as given to the loader.
    pub file: String,
}

impl Api {
    /// Whether it has files among its parameters, so that it is sent as `multipart/form-data`.
    pub fn carries_files(&self) -> bool {
        self.request.fields.iter().any(|field| field.ty.is_file())
    }
}

/// A structure with named fields.
#[derive(Clone, Debug, Hash)]
pub struct Struct {
    /// The Rust name.
    pub name: String,
    /// Where it is defined.
    pub home: Home,
    /// The file it was described in, as given to the loader.
    pub file: String,
    /// Fields in the descriptor's order.
    pub fields: Vec<Field>,
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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    /// In the file of this method.
    Method(String),
    /// In the file of the push message of this topic.
    Message(String),
    /// In the file of this SPI method.
    Spi(String),
    /// In a file of shared types; the name is the file's stem in snake_case.
    Shared(String),
}

/// One field.
#[derive(Clone, Debug, Hash)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// Rust identifier, perhaps raw (`r#type`).
    pub ident: String,
    /// Type.
    pub ty: Type,
    /// Whether the type is on the Rust side boxed, because the structure contains itself.
    pub boxed: bool,
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
    /// Sources disagree or are silent.
    pub uncertain: bool,
}

impl Field {
    /// Whether `new` takes it as an argument.
    pub fn is_argument(&self) -> bool {
        // Without end is what holds itself, and cannot be `null`.
        self.required && (self.nullable || !self.boxed) && self.default.is_none()
    }
}

/// A type, resolved: aliases are gone and every name exists.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Debug, Hash)]
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
    /// The codes, in the descriptor's order.
    pub codes: Vec<Code>,
    /// Families whose methods hold it; sorted.
    pub families: Vec<String>,
}

/// What an enum's codes are on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EnumRepr {
    /// 32-bit integers.
    I32,
    /// 64-bit integers.
    I64,
    /// Text.
    Text,
}

/// One code of an enum or of a field.
#[derive(Clone, Debug, Hash)]
pub struct Code {
    /// The code as text, for example `1` or `authorization_self`.
    pub code: String,
    /// The Rust constant's name, in UPPER_CASE; final for enums, absent for documented codes.
    pub constant: Option<String>,
    /// The platform's label.
    pub label: String,
}

/// Kind of personal or secret data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Debug, PartialEq)]
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

/// Where a method stands in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// In use.
    #[default]
    Current,
    /// From the 2020-21 interface.
    Legacy,
    /// Still answered, to be replaced.
    Deprecated,
    /// No longer answered.
    Offline,
}

/// What a method is to the published crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A part of it, or something that it does not have.
    #[default]
    New,
    /// A method of it, with additions or corrections.
    Extends,
    /// Another description of a method that it has as well.
    Shadows,
}

/// What a second, equal call does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Nothing: the call only reads.
    Read,
    /// Nothing more than the first.
    Idempotent,
    /// Perhaps the same again.
    #[default]
    Write,
}

/// The verb of an HTTP request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Verb {
    /// The parameters stand in the query.
    Get,
    /// The parameters stand in the body.
    #[default]
    Post,
    /// As for `Post`.
    Put,
    /// As for `Post`.
    Patch,
    /// The parameters stand in the query.
    Delete,
}

impl Verb {
    /// The verb as it is sent.
    pub fn word(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Whether the parameters stand in the query: a request with this verb has no body.
    pub fn is_bodiless(self) -> bool {
        matches!(self, Self::Get | Self::Delete)
    }
}

/// How an answer pages. Names are wire names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Paging {
    /// Request field with the page's number.
    pub page: Option<String>,
    /// Request field with the page's size.
    pub size: Option<String>,
    /// Request field with the cursor.
    pub cursor: Option<String>,
    /// Number of the first page, where a source states it.
    pub first: Option<i64>,
    /// Largest page size that the platform takes.
    pub max_size: Option<i64>,
    /// Most rows that can be reached by paging.
    pub max_rows: Option<i64>,
    /// Answer field with the rows.
    pub items: String,
    /// Answer field with the number of rows in all.
    pub total: Option<String>,
    /// Answer field that says whether there is more.
    pub has_more: Option<String>,
    /// Answer field with the next cursor.
    pub next: Option<String>,
}

/// An example of a call.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Example {
    /// The parameters; an object.
    pub request: Json,
    /// What `data` holds.
    pub response: Option<Json>,
}

/// A JSON value of an example. Numbers are text, so that no digit is lost.
#[derive(Clone, Debug, PartialEq, Hash)]
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
