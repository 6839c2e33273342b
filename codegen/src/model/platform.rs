//! How a platform is called, and how it answers.

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
    },
    /// The user's own implementation of `Protocol`.
    Custom {
        /// The path of a static or constant in Rust, for example `crate::shop::PROTOCOL`.
        protocol: String,
    },
}

/// How access tokens are had.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tokens {
    /// From the user, or as the transport says.
    #[default]
    Given,
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
    },
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

/// The members of an answer beside its data. Names are wire names.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The code, a number.
    pub code: String,
    /// The code of success.
    pub success: i64,
    /// What the code says in words.
    pub message: Option<String>,
    /// More exact than the code.
    pub sub_code: Option<String>,
    /// What the sub code says in words.
    pub sub_message: Option<String>,
    /// The platform's id of the call.
    pub log_id: Option<String>,
    /// Where the data is.
    pub data: DataPlace,
    /// An older generation of codes, which counts where an answer has none of the newer.
    pub legacy: Option<LegacyEnvelope>,
}

/// An older generation of codes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegacyEnvelope {
    /// The code, a number.
    pub code: String,
    /// The code of success.
    pub success: i64,
    /// What the code says in words.
    pub message: Option<String>,
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
