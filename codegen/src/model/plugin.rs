//! What happens in a mini program: calls of functions that its host offers, and the callback that
//! a developer's own service gets of one.

use serde::{Deserialize, Serialize};

use super::{EnumRepr, ErrorRow, Example, Status};

/// The module of all client-side calls.
pub const PLUGINS: &str = "plugins";
/// The module of all callbacks.
pub const CALLBACKS: &str = "callbacks";

/// The functions among the options of every client-side call.
pub const OPTION_CALLBACKS: [&str; 3] = ["success", "fail", "complete"];

/// One client-side call: a function that a mini program calls with one object of options.
#[derive(Clone, Debug, PartialEq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plugin {
    /// The name, for example `wx.openChannelsLive`. Its last segment is the function.
    pub name: String,
    /// The global object, for example `wx`.
    pub object: String,
    /// Where the function is not one of the object itself: for which id `requirePlugin` of the
    /// object gives what has it.
    pub plugin_id: Option<String>,
    /// One line: what it does.
    pub title: String,
    /// Address of the platform's page.
    pub doc: Option<String>,
    /// More to know.
    pub note: Option<String>,
    /// Where the call stands in its life.
    pub status: Status,
    /// Since which version of the platform's description it exists, where that is another one
    /// than that of what it stands in, or than the first.
    pub since: Option<u32>,
    /// What a caller has to keep, in words.
    pub rules: Vec<String>,
    /// What is looked at before the call, besides types and limits.
    pub checks: Vec<Check>,
    /// Name of the structure with the parameters, for example `OpenChannelsLiveOptions`.
    pub request: String,
    /// Name of the structure that success tells.
    pub response: String,
    /// What a failure tells.
    pub failure: Failure,
    /// The codes of failures.
    pub errors: Vec<ErrorRow>,
    /// An example of the parameters, and of what success tells.
    pub example: Option<Example>,
    /// The file the call was described in, as given to the loader.
    pub file: String,
}

impl Plugin {
    /// The function.
    pub fn function(&self) -> &str {
        self.name.rsplit_once('.').map_or(&*self.name, |(_, function)| function)
    }

    /// The call as JavaScript has it, without what is in its parentheses.
    pub fn expression(&self) -> String {
        let Self { object, plugin_id, .. } = self;
        match plugin_id {
            Some(id) => format!(
                "{object}.requirePlugin({}).{}",
                serde_json::Value::from(id.as_str()),
                self.function()
            ),
            None => format!("{object}.{}", self.function()),
        }
    }

    /// What the names of its types begin with.
    pub fn class(&self) -> &str {
        self.request.strip_suffix(Self::REQUEST).unwrap_or(&self.request)
    }

    pub(crate) const REQUEST: &str = "Options";
    pub(crate) const RESPONSE: &str = "Success";
}

/// What a failure tells. Names are wire names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// The member with the code, where there is one.
    pub code: Option<String>,
    /// What the code is.
    pub repr: Option<EnumRepr>,
    /// The member with the text.
    pub message: Option<String>,
}

/// What is looked at before a call. `field` is the way to the parameter, as in
/// `customData.image[].url`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// The text begins so.
    BeginsWith {
        /// The way to the parameter.
        field: String,
        /// The beginning.
        prefix: String,
    },
    /// The text or list is not empty.
    NotEmpty {
        /// The way to the parameter.
        field: String,
    },
    /// The page's query goes before the parameter, which is needed only where the query has
    /// nothing.
    UnlessQuery {
        /// The parameter.
        field: String,
        /// The parameter of the query.
        query: String,
    },
}

impl Check {
    /// The way to the parameter that it is about.
    pub fn field(&self) -> &str {
        match self {
            Self::BeginsWith { field, .. }
            | Self::NotEmpty { field }
            | Self::UnlessQuery { field, .. } => field,
        }
    }
}

/// One callback: a request that the platform sends to an address of the developer, which nothing
/// signs.
#[derive(Clone, Debug, PartialEq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Callback {
    /// The name, for example `callback.customGoodsSuccess`.
    pub name: String,
    /// One line: what has happened.
    pub title: String,
    /// Address of the platform's page.
    pub doc: Option<String>,
    /// More to know.
    pub note: Option<String>,
    /// Where the callback stands in its life.
    pub status: Status,
    /// Since which version of the platform's description it exists, where that is another one
    /// than that of what it stands in, or than the first.
    pub since: Option<u32>,
    /// Name of the structure that is sent.
    pub request: String,
    /// Name of the structure that is answered.
    pub response: String,
    /// An example of what is sent and answered.
    pub example: Option<Example>,
    /// The file the callback was described in, as given to the loader.
    pub file: String,
}

impl Callback {
    pub(crate) const REQUEST: &str = "Callback";
    pub(crate) const RESPONSE: &str = "Reply";
}
