//! Facts of methods as descriptors write them, for outputs that have no words of their own for
//! them.

use super::json::{Members, texts, word};
use crate::model::{
    Api, Auth, Check, EnumRepr, ErrorRow, Failure, Json, MethodLimit, Paging, Source,
};

/// Refusals.
pub(super) fn errors(rows: &[ErrorRow]) -> Vec<Json> {
    let row = |row: &ErrorRow| {
        let mut members = Members::default();
        members.put("code", row.code);
        members.put_some("sub", (!row.sub.is_empty()).then_some(&row.sub));
        members.put("label", &row.label);
        members.put_some("retry", word(row.retry));
        members.put_some("action", word(row.action));
        members.put_some("verdict", row.verdict.and_then(word));
        Json::from(members)
    };
    rows.iter().map(row).collect()
}

/// What descriptors are made from.
pub(super) fn sources(sources: &[Source]) -> Vec<Json> {
    let row = |source: &Source| {
        let mut members = Members::default();
        members.put("name", &source.name);
        members.put("title", &source.title);
        members.put_some("url", source.url.as_ref());
        Json::from(members)
    };
    sources.iter().map(row).collect()
}

/// Permission packages.
pub(super) fn auths(auths: &[Auth]) -> Vec<Json> {
    let row = |auth: &Auth| {
        let mut members = Members::default();
        members.put_some("group", auth.group.as_ref());
        members.put("package", &auth.package);
        Json::from(members)
    };
    auths.iter().map(row).collect()
}

/// How an answer pages.
pub(super) fn paging(paging: &Paging) -> Members {
    let Paging { page, size, cursor, first, max_size, max_rows, items, total, has_more, next } =
        paging;
    let mut members = Members::default();
    members.put_some("page", page.as_ref());
    members.put_some("size", size.as_ref());
    members.put_some("cursor", cursor.as_ref());
    members.put_some("first", *first);
    members.put_some("max_size", *max_size);
    members.put_some("max_rows", *max_rows);
    members.put("items", items);
    members.put_some("total", total.as_ref());
    members.put_some("has_more", has_more.as_ref());
    members.put_some("next", next.as_ref());
    members
}

/// Limits of several parameters.
pub(super) fn limits(api: &Api) -> Vec<Json> {
    const UNITS: [(u64, &str); 4] = [(86_400, "day"), (3600, "h"), (60, "min"), (1, "s")];
    let row = |limit: &MethodLimit| {
        let mut members = Members::default();
        match limit {
            MethodLimit::OneOf(names) => members.put("one_of", texts(names)),
            // Whether times are in milliseconds is said by their units.
            MethodLimit::MaxSpan { from, to, seconds, millis: _ } => {
                let whole = UNITS.into_iter().find(|(length, _)| seconds.is_multiple_of(*length));
                let (length, unit) = whole.unwrap_or((1, "s"));
                members.put("max_span", seconds / length);
                members.put("unit", unit);
                members.put("from", from);
                members.put("to", to);
            }
        }
        Json::from(members)
    };
    api.limits.iter().map(row).collect()
}

/// What a failure of a client-side call tells.
pub(super) fn failure(failure: &Failure) -> Members {
    let Failure { code, repr, message } = failure;
    let mut members = Members::default();
    members.put_some("code", code.as_ref());
    members.put_some("message", message.as_ref());
    let ty = repr.map(|repr| match repr {
        EnumRepr::I32 => "i32",
        EnumRepr::I64 => "i64",
        EnumRepr::Text => "string",
    });
    members.put_some("type", ty);
    members
}

/// What is looked at before a client-side call.
pub(super) fn checks(checks: &[Check]) -> Vec<Json> {
    let row = |check: &Check| {
        let mut members = Members::default();
        members.put("field", check.field());
        match check {
            Check::BeginsWith { prefix, .. } => members.put("begins_with", prefix),
            Check::NotEmpty { .. } => members.put("not_empty", true),
            Check::UnlessQuery { query, .. } => members.put("unless_query", query),
        }
        Json::from(members)
    };
    checks.iter().map(row).collect()
}
