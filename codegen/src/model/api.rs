//! Methods: what is called, and how it is answered.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::json::Json;
use super::limit::MethodLimit;
use super::media;
use super::refusal::ErrorRow;
use super::rust::RustApi;
use super::structure::{Field, ParameterPlace, Struct, Type};
use super::token_place::TokenPlace;

/// One API method.
#[derive(Clone, Debug, PartialEq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Api {
    /// The method's name, for example `order.searchList`.
    pub method: String,
    /// Other spellings of that name, which callers use as well.
    pub other_names: Vec<String>,
    /// What it is to the published crate.
    pub origin: Origin,
    /// The address of its host, without a slash at the end, where it is not the platform's.
    pub host: Option<String>,
    /// The path below the host, for example `/order/searchList`.
    pub path: String,
    /// The verb of its HTTP request.
    pub verb: Verb,
    /// How the parameters in the body are written.
    pub body: Body,
    /// Where the data of its answer stands.
    pub reply: Reply,
    /// The code of the platform's older generation in which it answers, if it is an older one.
    pub generation: Option<String>,
    /// Feature and module, in snake_case, for example `after_sale`.
    pub family: String,
    /// What only Rust needs to know.
    pub rust: RustApi,
    /// One line: what the method does.
    pub title: String,
    /// Address of the platform's page.
    pub doc: Option<String>,
    /// What it is described from: names among [`Platform::sources`](super::Platform::sources).
    pub sources: Vec<String>,
    /// More to know.
    pub note: Option<String>,
    /// Where the method stands in its life.
    pub status: Status,
    /// Since which version of the platform's description it exists, where that is another one
    /// than that of what it stands in, or than the first.
    pub since: Option<u32>,
    /// The method to use instead.
    pub replaced_by: Option<String>,
    /// What a second, equal call does.
    pub effect: Effect,
    /// Whether the call carries an access token.
    pub token: bool,
    /// Which kind, where the platform has several and the descriptor names one.
    pub token_kind: Option<String>,
    /// Where it carries it, if that is not where the platform says.
    pub token_place: Option<TokenPlace>,
    /// The permission packages that have it: an app needs one of them.
    pub auths: Vec<Auth>,
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
    /// The path of a method whose descriptor states none.
    pub fn path_of(method: &str) -> String {
        format!("/{}", method.replace('.', "/"))
    }

    /// Whether it has files among its parameters, so that it is sent in parts ([`media::MULTIPART`]).
    pub fn carries_files(&self) -> bool {
        self.request.fields.iter().any(|field| field.ty.is_file())
    }

    /// Whether it is called so, in whichever spelling.
    pub fn is_named(&self, name: &str) -> bool {
        self.method == name || self.other_names.iter().any(|other| other == name)
    }

    /// The type of content that its body has.
    pub fn media_type(&self) -> &'static str {
        if self.carries_files() { media::MULTIPART } else { self.body.media_type() }
    }

    /// Where a parameter stands, unless it is in the body.
    pub fn place_of(&self, field: &Field) -> Option<ParameterPlace> {
        field.place.or(self.usual_place())
    }

    /// Where the verb has parameters, unless it is the body.
    pub fn usual_place(&self) -> Option<ParameterPlace> {
        self.verb.is_bodiless().then_some(ParameterPlace::Query)
    }

    /// The parameters that do not stand where the verb has the others.
    pub fn placed(&self) -> impl Iterator<Item = (&Field, ParameterPlace)> {
        let usual = self.usual_place();
        let placed = self.request.fields.iter().filter_map(|field| Some((field, field.place?)));
        placed.filter(move |(_, place)| Some(*place) != usual)
    }
}

/// A permission package: what an app has to be granted to call the methods in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// The group of packages that the platform shows it in.
    pub group: Option<String>,
    /// Its name.
    pub package: String,
}

impl fmt::Display for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.group {
            Some(group) => write!(f, "{} ({group})", self.package),
            None => f.write_str(&self.package),
        }
    }
}

/// Something that descriptors are made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// A short name with its year, by which methods refer to it.
    pub name: String,
    /// What it is.
    pub title: String,
    /// Where it is, if that is public.
    pub url: Option<String>,
}

/// Where a method stands in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// In use.
    #[default]
    Current,
    /// From the 2020-21 interface.
    Legacy,
    /// Still answered, to be replaced.
    Deprecated,
    /// No longer in the documentation; it may still be answered.
    Retired,
    /// No longer answered.
    Offline,
}

/// What a method is to the published crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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

/// How the parameters in the body of a request are written. Those of a method with files are
/// parts of [`media::MULTIPART`], whatever this says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// As JSON.
    #[default]
    Json,
    /// As a form in one line: a text as it is and all else as its JSON.
    Form,
}

impl Body {
    /// The word of descriptors.
    pub fn word(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Form => "form",
        }
    }

    /// The type of its content, as the header `content-type` and OpenAPI name it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Json => media::JSON,
            Self::Form => media::FORM,
        }
    }

    /// How a body of this type of content is written, whatever parameters and case the header has.
    pub fn of_media_type(content_type: &str) -> Option<Self> {
        let essence = media::essence(content_type);
        [Self::Json, Self::Form].into_iter().find(|body| body.media_type() == essence)
    }
}

/// How an answer pages. Names are wire names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
#[derive(Clone, Debug, PartialEq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The parameters; an object.
    pub request: Json,
    /// What `data` holds.
    pub response: Option<Json>,
}

/// Where an answer, or the reply to an SPI call, has its data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// Of a method: where the platform's envelope says. Of an SPI method: in `data`, beside
    /// `code` and `message`.
    #[default]
    Data,
    /// Of a method: beside the members of the envelope, whatever that says. Of an SPI method:
    /// beside `code` and `msg`.
    Flat,
}
