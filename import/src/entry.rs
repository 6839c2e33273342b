//! What a document says: the form that every format of documents is read into, and the only
//! thing that is merged into descriptors.
//!
//! A member that is `None` or empty was not spoken of; nothing follows from it.

use doudian_codegen::model::{Body, Json, ParameterPlace, Verb};

/// One thing that a document describes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// The name, as in `method: order.list`.
    pub name: String,
    /// What the document calls it.
    pub title: Option<String>,
    /// Address of the page.
    pub doc: Option<String>,
    /// The path below the host, as it is sent; `None` where it follows from the name.
    pub path: Option<String>,
    /// The base address, where it is another one than the platform's.
    pub host: Option<String>,
    /// The verb of the request.
    pub verb: Option<Verb>,
    /// How the parameters in the body are written, where the document says it.
    pub body: Option<Body>,
    /// Whether the data stands beside the codes of the answer.
    pub is_flat: Option<bool>,
    /// The member with the code of its answers, where it is that of one of the platform's older
    /// generations.
    pub generation: Option<String>,
    /// Whether the call carries an access token.
    pub token: Option<bool>,
    /// Which kind, by the name that the platform's descriptor has for it.
    pub token_kind: Option<String>,
    /// The family, where it is another one than follows from the name.
    pub family: Option<String>,
    /// Whether the document advises against it.
    pub is_deprecated: bool,
    /// The permission packages, each with its group: `(group, package)`.
    pub auths: Vec<(String, String)>,
    /// The parameters.
    pub request: Option<Fields>,
    /// What `data` of the answer holds.
    pub response: Option<Shape>,
    /// What a failure of a client-side call tells.
    pub failure: Option<Fields>,
    /// The global object of a client-side call, such as `wx`.
    pub object: Option<String>,
    /// For which id `requirePlugin` of the object gives what has the function.
    pub plugin_id: Option<String>,
    /// Whether it may have more members than were read, so that what is missing is not gone: it is
    /// made of samples, or parts of its tables could not be read.
    pub is_partial: bool,
    /// Structures that are named, and may hold themselves: see [`Shape::Named`].
    pub types: Vec<(String, Fields)>,
    /// The refusals.
    pub errors: Vec<RefusalRow>,
    /// An example of the parameters, an object.
    pub request_example: Option<Json>,
    /// An example of what `data` of the answer holds.
    pub response_example: Option<Json>,
    /// When the document was changed last, in seconds since 1970.
    pub updated: Option<i64>,
    /// The whole descriptor, where the document was made of one. What has a descriptor already keeps
    /// it.
    pub descriptor: Option<Json>,
}

/// What an entry describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// A method.
    #[default]
    Method,
    /// A client-side call.
    Plugin,
    /// A callback.
    Callback,
    /// A push message. Only what was made of a descriptor describes one, and what follows.
    Message,
    /// An SPI method.
    Spi,
    /// A file of shared types.
    Types,
}

impl EntryKind {
    /// The key of descriptors that has its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Plugin => "plugin",
            Self::Callback => "callback",
            Self::Message => "message",
            Self::Spi => "spi",
            Self::Types => "types",
        }
    }
}

/// What a value is, as far as the document says it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shape {
    /// Left open.
    #[default]
    Unknown,
    /// Text.
    Text,
    /// A time as text, `yyyy-MM-dd HH:mm:ss`.
    DateTime,
    /// A 32-bit integer.
    I32,
    /// A 64-bit integer.
    I64,
    /// A decimal.
    F64,
    /// True or false.
    Bool,
    /// A file, sent as a part of a form.
    File,
    /// Text whose parts are joined by commas.
    Csv,
    /// Text that holds the JSON of something.
    Quoted(Box<Shape>),
    /// A list.
    List(Box<Shape>),
    /// An object with free keys.
    Map(Box<Shape>),
    /// A structure whose members stand here.
    Fields(Fields),
    /// A structure of [`Entry::types`].
    Named(String),
}

/// The members of a structure, in the document's order.
pub type Fields = Vec<Member>;

/// One parameter or member.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Member {
    /// Name on the wire.
    pub name: String,
    /// What its value is.
    pub shape: Shape,
    /// Whether it has to be given, or is promised; `None` where the document does not say.
    pub required: Option<bool>,
    /// The sentence or words about it, from which label, unit and codes are taken.
    pub about: String,
    /// Codes that stand apart from the words: code and label.
    pub codes: Vec<(String, String)>,
    /// The value when it is not given.
    pub default: Option<Json>,
    /// A value as the document writes it, perhaps as text.
    pub example: Option<Json>,
    /// Whether number and text both occur.
    pub is_lenient: bool,
    /// Whether the document calls it encrypted or secret.
    pub is_cipher: bool,
    /// Whether what is said is a guess, as of a type that a sample shows.
    pub is_guess: bool,
    /// Whether an integer was seen in it that 32 bits do not hold.
    pub is_wide: bool,
    /// Whether `null` is a value of it.
    pub is_nullable: bool,
    /// Whether the document advises against it.
    pub is_deprecated: bool,
    /// Where it stands in the request, if not where the verb has its parameters.
    pub place: Option<ParameterPlace>,
    /// The numbers of limits, by their keys in descriptors: `("max_length", 20)`.
    pub limits: Vec<(&'static str, i64)>,
}

impl Member {
    /// A member of which no more is said.
    pub fn new(name: impl Into<String>, shape: Shape) -> Self {
        Self { name: name.into(), shape, ..Self::default() }
    }
}

/// A row of an error table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RefusalRow {
    /// The code.
    pub code: i64,
    /// The sub code; empty where there is none.
    pub sub: String,
    /// What the document says of it.
    pub about: String,
    /// What it says can be done about it.
    pub solution: String,
}
