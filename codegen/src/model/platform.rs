//! How a platform is called, and how it answers.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::refusal::ErrorRow;
use super::{Reply, Verb};

/// How requests are made of calls.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Transport {
    /// As Doudian has it: signed, with public parameters in the query.
    #[default]
    DoudianSigned,
    /// JSON in the body, and the access token somewhere else.
    Json {
        /// Where.
        token: TokenPlace,
        /// What every token begins with.
        prefix: Option<String>,
    },
    /// There are none: the platform has no methods, only client-side calls and callbacks.
    None,
    /// The user's own implementation of `Protocol`.
    Custom {
        /// The path of a static or constant in Rust, for example `crate::shop::PROTOCOL`.
        protocol: String,
    },
}

impl Transport {
    /// Whether all calls are alike: the path is made of the name of the method, the verb is POST,
    /// and answers have their data in one member. Else each method says how it is called.
    pub fn is_uniform(&self) -> bool {
        match self {
            Self::DoudianSigned => true,
            Self::Json { .. } | Self::Custom { .. } | Self::None => false,
        }
    }
}

/// How access tokens are had.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tokens {
    /// From the user, or as the transport says.
    #[default]
    Given,
    /// Of a user who has authorised the app, for the code of the authorisation, and then for the
    /// refresh token. Names are wire names.
    AuthorizationCode {
        /// The path of the call that takes the code, below the host.
        path: String,
        /// The path of the call that takes the refresh token.
        refresh_path: String,
        /// Whether that one is sent as a form in one line.
        refresh_form: bool,
        /// The parameter with the app's key.
        app_key: String,
        /// The parameter with the app's secret.
        app_secret: String,
        /// How many seconds before it expires a token is renewed.
        renew_before: i64,
    },
    /// For the key and secret of the app. Names are wire names.
    ClientCredential {
        /// The path of the call below the host.
        path: String,
        /// Its verb.
        verb: Verb,
        /// Where the answer has the token.
        reply: Reply,
        /// The parameter with the app's key.
        app_key: String,
        /// The parameter with the app's secret.
        app_secret: String,
        /// What the parameter `grant_type` says, if there is one.
        grant_type: Option<String>,
        /// The member with the token.
        token: String,
        /// The member that says how many seconds it lives.
        expires_in: String,
        /// Whether asking again gives the same token as long as it is valid.
        stable: bool,
        /// How many seconds before it expires the next one is asked for.
        renew_before: i64,
    },
}

impl Tokens {
    /// The paths of the calls that make them.
    pub fn paths(&self) -> Vec<&str> {
        match self {
            Self::Given => Vec::new(),
            Self::ClientCredential { path, .. } => vec![path],
            Self::AuthorizationCode { path, refresh_path, .. } => vec![path, refresh_path],
        }
    }
}

/// A kind of access token that a platform has beside its usual one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherTokens {
    /// The name by which methods say that they take it, for example `user_token`.
    pub name: String,
    /// Where a request carries it.
    pub place: TokenPlace,
    /// What every one begins with.
    pub prefix: String,
    /// How they are had.
    pub tokens: Tokens,
}

/// A kind of access token that a platform has.
#[derive(Clone, Copy, Debug)]
pub struct TokenKind<'p> {
    /// Its name; empty where the platform has one kind, which needs none.
    pub name: &'p str,
    /// Where a request carries it.
    pub place: &'p TokenPlace,
    /// What every one begins with; empty where nothing is known of that.
    pub prefix: &'p str,
    /// How they are had.
    pub tokens: &'p Tokens,
}

/// Where a request carries the access token.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenPlace {
    /// In this parameter of the query.
    Query(String),
    /// In this header, in lower case.
    Header(String),
}

/// The members of an answer beside its data. Names are wire names, or those of a member and of
/// one inside it: `extra.error_code`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The code, a number.
    pub code: String,
    /// The code of success.
    pub success: i64,
    /// What the code says in words: of several members, the first in an answer that says
    /// something.
    pub message: Vec<String>,
    /// More exact than the code.
    pub sub_code: Option<String>,
    /// What the sub code says in words.
    pub sub_message: Option<String>,
    /// The platform's id of the call.
    pub log_id: Option<String>,
    /// Where the data is.
    pub data: DataPlace,
    /// Codes beside the first, each of which has to be that of success where an answer has it.
    pub also: Vec<AlsoCode>,
    /// Members that say nothing of the call.
    pub others: Vec<String>,
    /// Older generations of codes: where an answer has no code of the newer, the first counts
    /// whose code it has.
    pub legacy: Vec<LegacyEnvelope>,
}

/// A code that has to be that of success as well.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlsoCode {
    /// The code, a number.
    pub code: String,
    /// What the code says in words.
    pub message: Option<String>,
}

/// What a member of an envelope is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EnvelopePart {
    /// [`Envelope::code`]
    Code,
    /// [`Envelope::message`]
    Message,
    /// [`Envelope::sub_code`]
    SubCode,
    /// [`Envelope::sub_message`]
    SubMessage,
    /// [`Envelope::log_id`] or [`LegacyEnvelope::log_id`]
    LogId,
    /// [`Envelope::data`], where it is a member.
    Data,
    /// The code of [`Envelope::also`] of this index.
    AlsoCode(usize),
    /// Its message.
    AlsoMessage(usize),
    /// One of [`Envelope::others`].
    Other,
    /// [`LegacyEnvelope::code`] of the generation of this index.
    LegacyCode(usize),
    /// [`LegacyEnvelope::message`]
    LegacyMessage,
}

impl Envelope {
    /// Every member that is named, with what it is. Generations may share a message or an id, which
    /// is here once.
    pub fn parts(&self) -> Vec<(&str, EnvelopePart)> {
        let Self { code, success: _, message, sub_code, sub_message, log_id, .. } = self;
        let Self { data, also, others, legacy, .. } = self;
        let data = match data {
            DataPlace::Member(name) => Some(name),
            DataPlace::Beside => None,
        };
        let mut parts = vec![(Some(code), EnvelopePart::Code)];
        parts.extend(message.iter().map(|name| (Some(name), EnvelopePart::Message)));
        parts.extend([
            (sub_code.as_ref(), EnvelopePart::SubCode),
            (sub_message.as_ref(), EnvelopePart::SubMessage),
            (log_id.as_ref(), EnvelopePart::LogId),
            (data, EnvelopePart::Data),
        ]);
        for (index, legacy) in legacy.iter().enumerate() {
            parts.push((Some(&legacy.code), EnvelopePart::LegacyCode(index)));
            let messages = legacy.message.iter();
            parts.extend(messages.map(|name| (Some(name), EnvelopePart::LegacyMessage)));
            parts.push((legacy.log_id.as_ref(), EnvelopePart::LogId));
        }
        for (index, also) in also.iter().enumerate() {
            parts.push((Some(&also.code), EnvelopePart::AlsoCode(index)));
            parts.push((also.message.as_ref(), EnvelopePart::AlsoMessage(index)));
        }
        parts.extend(others.iter().map(|name| (Some(name), EnvelopePart::Other)));
        let mut seen = BTreeSet::new();
        let named = parts.into_iter().filter_map(|(name, part)| Some((name?.as_str(), part)));
        named.filter(|(name, _)| seen.insert(*name)).collect()
    }

    /// The place of the generation among the older ones whose code is this member.
    pub fn generation(&self, code: &str) -> Option<usize> {
        self.legacy.iter().position(|legacy| legacy.code == code)
    }
}

/// An older generation of codes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegacyEnvelope {
    /// The code, a number.
    pub code: String,
    /// The code of success.
    pub success: i64,
    /// What the code says in words, as in [`Envelope::message`].
    pub message: Vec<String>,
    /// The platform's id of the call.
    pub log_id: Option<String>,
    /// Refusals that every method may answer.
    pub errors: Vec<ErrorRow>,
}

/// Where an answer has its data.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DataPlace {
    /// In this member.
    Member(String),
    /// Beside the codes.
    Beside,
}
