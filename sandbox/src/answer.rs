//! The `data` of an accepted call: the descriptor's example, or values made up from its
//! types, cut to the page that was asked for.

use doudian_codegen::model::{Api, Json, Literal, Paging, Platform};

use crate::json::{self, number};
use crate::placeholder;

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
    let asked = Asked::read(api, paging, params, total);
    let start = asked.start.min(total);
    let end = start.saturating_add(asked.size).min(total);
    rows.truncate(end);
    rows.drain(..start);
    let count = rows.len();

    let pages = total.div_ceil(asked.size.max(1));
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
                "size" | "page_size" => set_count(value, asked.size),
                _ => {}
            }
        }
    }
}

struct Asked {
    page: i64,
    size: usize,
    start: usize,
}

impl Asked {
    fn read(api: &Api, paging: &Paging, params: &Json, total: usize) -> Self {
        let asked = |name: &Option<String>| {
            let name = name.as_deref()?;
            let given = json::present(params, name).and_then(json::scalar);
            given.and_then(|digits| digits.trim().parse().ok()).or_else(|| default(api, name))
        };
        let page: i64 = asked(&paging.page).unwrap_or(paging.first);
        let size = asked(&paging.size).and_then(|size| usize::try_from(size).ok());
        let size = size.filter(|size| *size > 0).unwrap_or(total.max(1));
        let before = usize::try_from(page.saturating_sub(paging.first)).unwrap_or(0);
        Self { page, size, start: before.saturating_mul(size) }
    }
}

/// The value that the descriptor gives a parameter which is left out.
fn default(api: &Api, name: &str) -> Option<i64> {
    let field = api.request.fields.iter().find(|field| field.wire == name)?;
    match field.default.as_ref()? {
        Literal::Int(value) => Some(*value),
        Literal::Text(digits) => digits.parse().ok(),
        _ => None,
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
