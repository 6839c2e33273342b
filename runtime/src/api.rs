//! What generated code says about a method and its platform, as statics.

use std::fmt;

use crate::json::{Encode, Field, ReadValue, WriteValue};
pub use crate::limits::Limit;
pub use crate::protocol::Reply;
use crate::protocol::{Envelope, Protocol, TokenPlace};
pub use crate::refusal::{Action, ErrorRow, Retry};
pub use crate::transport::Verb;

/// Facts of a platform.
#[derive(Clone, Copy, Debug)]
pub struct Platform {
    /// Short name, for example `doudian`.
    pub name: &'static str,
    /// Base address, without a trailing slash.
    pub host: &'static str,
    /// Refusals that every method may answer.
    pub errors: &'static [ErrorRow],
    /// How answers are shaped.
    pub envelope: &'static Envelope,
    /// How it is called.
    pub protocol: &'static dyn Protocol,
    /// What calls by name have to know of its methods, besides their names.
    pub by_name: &'static [ByName],
}

/// A version of a platform's description, from which bindings were generated. It has nothing to do
/// with the version of a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct SpecVersion {
    /// 1, and then one more for each.
    pub number: u32,
    /// The day of it, as in `2026-11-27`.
    pub date: &'static str,
}

impl SpecVersion {
    /// For generated code.
    #[doc(hidden)]
    pub const fn new(number: u32, date: &'static str) -> Self {
        Self { number, date }
    }
}

impl fmt::Display for SpecVersion {
    /// The number and the day, as in `2 (2026-11-27)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.number, self.date)
    }
}

/// How a method is called, where its name does not say it. A method that has no such row is called
/// by POST, at the path that follows from its name, with a token and without files, and its answer
/// has the data where the platform's envelope says.
#[derive(Debug)]
pub struct ByName {
    /// The method; its refusals and the like are those of its binding alone.
    pub api: Api,
    /// The parameters that are files, or lists of them: then the request is a form.
    pub files: &'static [Field],
}

impl Platform {
    /// What the platform's descriptors say of a method beyond its name.
    pub(crate) fn by_name(&self, method: &str) -> Option<&'static ByName> {
        self.by_name.iter().find(|row| row.api.method == method)
    }

    /// Whether both are the same platform, perhaps described twice.
    pub(crate) fn is(&'static self, other: &'static Self) -> bool {
        std::ptr::eq(self, other) || (self.name == other.name && self.host == other.host)
    }
}

/// Facts of one method.
#[derive(Debug)]
pub struct Api {
    /// The platform.
    pub platform: &'static Platform,
    /// The method's name, for example `order.searchList`.
    pub method: &'static str,
    /// The address of its host, without a trailing slash, where it is not the platform's.
    pub host: Option<&'static str>,
    /// The path below the host, for example `/order/searchList`.
    pub path: &'static str,
    /// The verb of the HTTP request.
    pub verb: Verb,
    /// Whether the parameters in the body are a form in one line
    /// (`application/x-www-form-urlencoded`), and not JSON.
    pub form: bool,
    /// The parameters that do not stand where the verb has the others, with their names.
    pub places: &'static [(&'static str, ParameterPlace)],
    /// Where the answer has its data.
    pub reply: Reply,
    /// Whether the call carries an access token.
    pub token: bool,
    /// The name of the kind of access token, where the platform has several and its
    /// documentation says which the call takes.
    pub token_kind: Option<&'static str>,
    /// Where the call carries it, if that is not where its platform has it.
    pub token_place: Option<TokenPlace>,
    /// What a second, equal call does.
    pub effect: Effect,
    /// The permission packages that have it: an app needs one of them.
    pub auths: &'static [Auth],
    /// Refusals that this method documents.
    pub errors: &'static [ErrorRow],
    /// The method that has taken its place, for example `order.searchList` that of `order.list`.
    pub replaced_by: Option<&'static str>,
}

impl Api {
    /// A method of which nothing is said that does not go without saying: it is called by POST,
    /// with a token, and may write.
    pub const fn of(platform: &'static Platform, method: &'static str, path: &'static str) -> Self {
        Self {
            platform,
            method,
            path,
            host: None,
            verb: Verb::Post,
            form: false,
            places: &[],
            reply: Reply::Data,
            token: true,
            token_kind: None,
            token_place: None,
            effect: Effect::Write,
            auths: &[],
            errors: &[],
            replaced_by: None,
        }
    }
}

/// A permission package (权限包): what an app has to be granted to call the methods in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Auth {
    /// The group of packages that the platform shows it in; empty where it has none.
    pub group: &'static str,
    /// Its name.
    pub package: &'static str,
}

impl fmt::Display for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.group {
            "" => f.write_str(self.package),
            group => write!(f, "{} ({group})", self.package),
        }
    }
}

/// Where a parameter stands that is not where the verb of its method has the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterPlace {
    /// In the query.
    Query,
    /// In the header of this name, in lower case.
    Header(&'static str),
}

/// What a second, equal call does. Decides whether a call of unknown outcome may be
/// repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Nothing: the call only reads.
    Read,
    /// Nothing more than the first.
    Idempotent,
    /// Perhaps the same again.
    Write,
}

/// A request that the client can execute. Implemented by generated code.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no request that a client can send",
    label = "not a request",
    note = "requests are the types `…Request` of the crate that is generated for a platform, and \
            structs with `#[doudian_api(method = \"…\")]`; a client takes them by reference",
    note = "what no type describes can be called by name, with `call_raw`"
)]
pub trait Request: Encode + Send + Sync {
    /// What the answer's `data` holds.
    type Data: ReadValue + WriteValue + Default + Send + 'static;

    /// The method.
    const API: &'static Api;

    /// How much the platform takes, which the client looks at before it sends.
    const LIMITS: &'static [Limit] = &[];
}
