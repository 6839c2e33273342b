//! Client-side calls, which are no requests of HTTP: a member of the document.

use super::super::extension as x;
use super::super::facts;
use super::super::json::{Members, texts};
use super::parts::{SCHEMAS, about, status};
use crate::model::{Json, Platform, Plugin};

pub(super) fn list(platform: &Platform) -> Vec<Json> {
    platform.plugins.iter().map(|plugin| plugin_call(plugin).into()).collect()
}

fn plugin_call(it: &Plugin) -> Members {
    let mut call = Members::default();
    call.put("name", &it.name);
    call.put("object", &it.object);
    call.put_some("plugin_id", it.plugin_id.as_ref());
    about(&mut call, &it.title, it.note.as_deref(), it.doc.as_deref());
    call.put_some(x::STATUS, status(it.status));
    call.put_some(x::SINCE, it.since.map(i64::from));
    call.put_list("rules", texts(&it.rules));
    call.put_list("checks", facts::checks(&it.checks));
    call.put("request", SCHEMAS.of(&it.request));
    call.put("response", SCHEMAS.of(&it.response));
    call.put_object("failure", facts::failure(&it.failure));
    call.put_list(x::ERRORS, facts::errors(&it.errors));
    if let Some(example) = &it.example {
        let mut shown = Members::default();
        shown.put("request", example.request.clone());
        shown.put_some("response", example.response.clone());
        call.put("example", shown);
    }
    call
}
