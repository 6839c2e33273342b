//! The page that a call asks for, and how far the platform lets it ask.

use doudian_codegen::model::{Api, ErrorRow, Json, Literal, Paging, Retry};
use doudian_runtime::json::integral_number;

use crate::json;
use crate::protocol::{Fault, Refusal};

/// The page that a call asks for.
pub(crate) struct AskedPage {
    /// Its number.
    pub(crate) page: i64,
    /// Its size, where the call or the descriptor gives one.
    size: Option<i64>,
}

impl AskedPage {
    pub(crate) fn read(api: &Api, paging: &Paging, params: &Json) -> Self {
        let asked = |name: &Option<String>| {
            let name = name.as_deref()?;
            let given = json::present(params, name).and_then(json::scalar);
            given
                .and_then(|digits| integral_number(digits.trim()).parse().ok())
                .or_else(|| default(api, name))
        };
        Self {
            page: asked(&paging.page).unwrap_or_else(|| first_page(paging)),
            size: asked(&paging.size),
        }
    }

    /// The most rows that the page may have, when that was asked for in earnest.
    pub(crate) fn rows(&self) -> Option<usize> {
        self.size.and_then(|size| usize::try_from(size).ok()).filter(|size| *size > 0)
    }
}

/// What pages are counted from; 0 where no source states it, so that none is refused.
pub(crate) fn first_page(paging: &Paging) -> i64 {
    paging.first.unwrap_or(0)
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

/// Refuses pages that are larger than the descriptor allows, before the first one, or
/// beyond the last row that can be reached by paging.
pub(crate) fn check(api: &Api, params: &Json) -> Result<(), Fault> {
    let Some(paging) = &api.paging else {
        return Ok(());
    };
    let asked = AskedPage::read(api, paging, params);
    let size = asked.size.unwrap_or_default();
    if let (Some(name), Some(most)) = (&paging.size, paging.max_size)
        && size > most
    {
        let hint = format!("parameter `{name}`: at most {most}");
        return Err(fault(api, Limit::Size, hint));
    }
    let Some(name) = &paging.page else {
        return Ok(());
    };
    if let Some(first) = paging.first
        && asked.page < first
    {
        let hint = format!("parameter `{name}`: the first page is {first}");
        return Err(fault(api, Limit::Page, hint));
    }
    if let Some(most) = paging.max_rows
        && asked.page.saturating_mul(size) > most
        && !by_cursor(params)
    {
        let hint = format!("parameter `{name}`: {name} times size is at most {most}");
        return Err(fault(api, Limit::Rows, hint));
    }
    Ok(())
}

/// Whether a call walks on by cursor, as `product.listV2` may: its page does not count.
fn by_cursor(params: &Json) -> bool {
    match json::present(params, "use_cursor") {
        Some(Json::Bool(flag)) => *flag,
        Some(value) => matches!(json::scalar(value), Some("true" | "1")),
        None => false,
    }
}

/// What was overstepped.
#[derive(Clone, Copy)]
enum Limit {
    Size,
    Page,
    Rows,
}

/// In the method's own words, where its descriptor documents a refusal that fits.
fn fault(api: &Api, limit: Limit, hint: String) -> Fault {
    let own = api.errors.iter().filter(|row| row.retry == Retry::Never);
    match own.clone().find(|row| limit.is_meant_by(row)) {
        Some(row) => Fault::Documented(Refusal::new(row.code, row.sub.as_str(), hint)),
        None => Fault::Invalid(hint),
    }
}

impl Limit {
    /// Rows say what they are for in their label only; the same numbers mean other things in
    /// other methods.
    fn is_meant_by(self, row: &ErrorRow) -> bool {
        let label = row.label.as_str();
        let any = |words: &[&str]| words.iter().any(|word| label.contains(word));
        match self {
            Self::Size => any(&["单页数量", "查询数量超限", "分页大小", "无效size", "分页参数"]),
            Self::Page => any(&["页数小于", "页码错误", "无效page", "page格式", "分页参数"]),
            Self::Rows => {
                label.starts_with("查询超") && label.ends_with('条') || label == "页码错误"
            }
        }
    }
}
