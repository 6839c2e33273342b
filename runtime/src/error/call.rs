//! What was called.

use std::borrow::Cow;

use crate::api::{Api, Effect, Platform, Reply};

/// What was called; enough to judge an error.
#[derive(Clone, Debug)]
pub(crate) struct CallInfo {
    pub(crate) method: Cow<'static, str>,
    pub(crate) platform: &'static Platform,
    /// Where the answer has its data.
    pub(crate) reply: Reply,
    /// The descriptor; of a call by name, what it has to know of it.
    pub(crate) api: Option<&'static Api>,
    pub(crate) effect: Effect,
}

impl CallInfo {
    pub(crate) fn of(api: &'static Api) -> Self {
        let Api { method, platform, effect, reply, .. } = *api;
        Self { method: Cow::Borrowed(method), platform, reply, api: Some(api), effect }
    }

    /// A call by name. It is taken to write something.
    pub(crate) fn raw(platform: &'static Platform, method: &str) -> Self {
        let api = platform.by_name(method).map(|row| &row.api);
        let reply = api.map_or(Reply::Data, |api| api.reply);
        let method = Cow::Owned(method.to_owned());
        Self { method, platform, reply, api, effect: Effect::Write }
    }
}
