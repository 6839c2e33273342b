//! The `data` of an accepted call: the descriptor's example, or values made up from its
//! types, cut to the page that was asked for.

use doudian_codegen::model::{Api, Json, Platform};

use super::paging::{AskedPage, first_page};
use super::placeholder;
use crate::json::number;

/// The data before it is cut to a page. A method that promises no data answers `null`.
pub(crate) fn base(platform: &Platform, api: &Api) -> Json {
    if let Some(response) = api.example.as_ref().and_then(|example| example.response.as_ref()) {
        return response.clone();
    }
    let items = api.paging.as_ref().map(|paging| paging.items.as_str());
    api.data.as_ref().map_or(Json::Null, |ty| placeholder::value(platform, ty, items))
}

/// Cuts a paged answer to the page that was asked for, and sets its counts.
pub(crate) fn cut(api: &Api, params: &Json, data: &mut Json) {
    let (Some(paging), Json::Object(members)) = (&api.paging, data) else {
        return;
    };
    let Some((_, Json::List(rows))) = members.iter_mut().find(|(name, _)| *name == paging.items)
    else {
        return;
    };
    let total = rows.len();
    let asked = AskedPage::read(api, paging, params);
    let size = asked.rows().unwrap_or(total.max(1));
    let before = usize::try_from(asked.page.saturating_sub(first_page(paging))).unwrap_or(0);
    let start = before.saturating_mul(size).min(total);
    let end = start.saturating_add(size).min(total);
    rows.truncate(end);
    rows.drain(..start);
    let count = rows.len();

    let pages = total.div_ceil(size);
    for (name, value) in members.iter_mut() {
        let is = |known: &Option<String>| known.as_deref() == Some(name.as_str());
        if is(&paging.has_more) {
            set_flag(value, end < total);
        } else if is(&paging.total) {
            set_count(value, total);
        } else if is(&paging.next) && end == total {
            if let Json::Text(cursor) = value {
                cursor.clear();
            }
        } else {
            match name.as_str() {
                "all" | "total" => set_count(value, total),
                "count" => set_count(value, count),
                "all_pages" => set_count(value, pages),
                "page" | "current_page" => set_count(value, asked.page),
                "size" | "page_size" => set_count(value, size),
                _ => {}
            }
        }
    }
}

fn set_count(value: &mut Json, count: impl ToString) {
    match value {
        Json::Text(digits) => *digits = count.to_string(),
        Json::Number(_) => *value = number(count),
        _ => {}
    }
}

fn set_flag(value: &mut Json, flag: bool) {
    match value {
        Json::Bool(old) => *old = flag,
        other => set_count(other, i32::from(flag)),
    }
}
