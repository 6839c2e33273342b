//! For the crates of this workspace, not for users: it may change with any release.
//!
//! The resolved model: what every output reads, and the only thing it reads.
//!
//! A [`Model`] is made by `crate::compile` from descriptors that have passed every
//! check, so reading it cannot fail: each name it mentions exists, and each Rust name is
//! final. It holds no YAML and no tokens, and its order is stable (by method name), so
//! that outputs are the same on every machine.
//!
//! Every element has a [`Path`], by which it is found ([`Model::at`]), listed
//! ([`Model::elements`]) and compared ([`Model::changes`]). What only Rust needs to know is in
//! the member `rust` of each. A model can be kept as JSON: [`Model::to_json`].

mod api;
mod doudian;
mod element;
pub mod fit;
mod id;
mod inbound;
mod json;
mod limit;
pub mod media;
mod path;
mod placed;
mod platform;
mod plugin;
mod refusal;
mod rust;
pub mod sample;
mod snapshot;
mod structure;
mod token_place;
mod version;
mod visit;
mod walk;
mod way;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use api::{Api, Auth, Body, Effect, Example, Origin, Paging, Reply, Source, Status, Verb};
pub use doudian::{DOUDIAN, DOUDIAN_HOST};
pub use element::Element;
pub use inbound::{EVENT, MESSAGES, Message, SPI, Spi};
pub use json::{Json, JsonError};
pub(crate) use limit::Span;
pub use limit::{Limit, Limits, MethodLimit, Number};
pub use path::{Path, PathError, Step};
pub use placed::Placed;
pub use platform::{
    AlsoCode, DataPlace, Envelope, EnvelopePart, LegacyEnvelope, OtherTokens, TokenKind, Tokens,
    Transport,
};
pub use plugin::{CALLBACKS, Callback, Check, Failure, OPTION_CALLBACKS, PLUGINS, Plugin};
pub use refusal::{Action, ErrorRow, Retry, Verdict};
pub use rust::{RustApi, RustCode, RustField, RustMessage, RustPlatform, RustSpi};
pub use snapshot::{SNAPSHOT_VERSION, SnapshotError};
pub use structure::{
    Code, Enum, EnumRepr, Field, Home, Literal, ParameterPlace, Pii, Struct, Text, Type,
};
pub use token_place::TokenPlace;
pub(crate) use version::Added;
pub use version::Version;
pub use walk::ModelChange;

/// Everything that was read, resolved.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// Short name, as in `platform: doudian`.
    pub name: String,
    /// The platform's own name for itself.
    pub title: String,
    /// The version of its description, where that has a history.
    pub version: Option<Version>,
    /// What every Rust type name begins with.
    pub class_prefix: String,
    /// What only Rust needs to know.
    pub rust: RustPlatform,
    /// The npm package that is generated for it, where one is named.
    pub package: Option<String>,
    /// Base address of the API, without a trailing slash; empty when its descriptor is the one
    /// that the published crate brings.
    pub host: String,
    /// How requests are made of calls.
    pub transport: Transport,
    /// How access tokens are had: those of the usual kind, where there are several.
    pub tokens: Tokens,
    /// The name of the usual kind, where there are several.
    pub token_name: Option<String>,
    /// The other kinds of access tokens.
    pub other_tokens: Vec<OtherTokens>,
    /// How answers are shaped, where the descriptor says it; [`Platform::envelope`] says it always.
    pub envelope: Option<Envelope>,
    /// Refusals that every method may answer.
    pub errors: Vec<ErrorRow>,
    /// What its methods are described from.
    pub sources: Vec<Source>,
    /// The methods, sorted by method name.
    pub apis: Vec<Api>,
    /// The push messages, sorted by topic.
    pub messages: Vec<Message>,
    /// The SPI methods, sorted by name.
    pub spis: Vec<Spi>,
    /// The client-side calls, sorted by name.
    pub plugins: Vec<Plugin>,
    /// The callbacks, sorted by name.
    pub callbacks: Vec<Callback>,
    /// Every struct of the platform but the requests, by Rust name.
    pub structs: BTreeMap<String, Struct>,
    /// Every open enum of the platform, by Rust name.
    pub enums: BTreeMap<String, Enum>,
    /// The file the platform was described in, as given to the loader; empty when it is the
    /// one that the published crate brings.
    pub file: String,
}

impl Platform {
    /// The kinds of access tokens that calls of the transport `json` carry, the usual one first.
    pub fn token_kinds(&self) -> Vec<TokenKind<'_>> {
        let Transport::Json { token, prefix } = &self.transport else { return Vec::new() };
        let usual = TokenKind {
            name: self.token_name.as_deref().unwrap_or_default(),
            place: token,
            prefix: prefix.as_deref().unwrap_or_default(),
            tokens: &self.tokens,
        };
        let others = self.other_tokens.iter().map(|other| TokenKind {
            name: &other.name,
            place: &other.place,
            prefix: &other.prefix,
            tokens: &other.tokens,
        });
        std::iter::once(usual).chain(others).collect()
    }

    /// The methods that make tokens for the key and secret of the app, and for nothing else: with
    /// a code or a refresh token they would be a user's. That of the client may be among them.
    pub fn credential_apis(&self) -> impl Iterator<Item = &Api> {
        let of_app = self.token_kinds().into_iter().find_map(|kind| match kind.tokens {
            Tokens::ClientCredential { app_key, app_secret, .. } => Some([app_key, app_secret]),
            _ => None,
        });
        self.apis.iter().filter(move |api| {
            let Some(names) = of_app else { return false };
            let fields = &api.request.fields;
            let takes = |name: &String| fields.iter().any(|field| field.wire == *name);
            let is_of_app = |name: &String| names.contains(&name) || name == "grant_type";
            !api.token
                && names.into_iter().all(takes)
                && fields.iter().all(|field| is_of_app(&field.wire))
        })
    }

    /// The kind of access token that a call carries, with where it carries it: the usual one where
    /// its descriptor names none. `None` where it carries none, or the transport has its own way.
    pub fn token_kind<'p>(&'p self, api: &'p Api) -> Option<TokenKind<'p>> {
        let mut kinds = self.token_kinds();
        if !api.token || kinds.is_empty() {
            return None;
        }
        let name = api.token_kind.as_deref();
        let index = kinds.iter().position(|kind| Some(kind.name) == name).unwrap_or_default();
        let kind = kinds.swap_remove(index);
        Some(TokenKind { place: api.token_place.as_ref().unwrap_or(kind.place), ..kind })
    }

    /// The method of this name; else the one of which it is another spelling.
    pub fn method(&self, name: &str) -> Option<&Api> {
        let documented = self.apis.iter().find(|api| api.method == name);
        documented.or_else(|| self.apis.iter().find(|api| api.is_named(name)))
    }

    /// Where the structure or enum of this Rust name is defined; `None` for what the published
    /// crate defines.
    pub fn home(&self, name: &str) -> Option<&Home> {
        let record = self.structs.get(name).map(|record| &record.home);
        record.or_else(|| self.enums.get(name).map(|item| &item.home))
    }
}
