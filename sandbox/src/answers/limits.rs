//! Refusals of what oversteps a limit, in the method's own words where it documents one that is
//! about it.

use doudian_codegen::model::fit::overstepped;
use doudian_codegen::model::{Api, ErrorRow, Json, Limit, MethodLimit, Retry};
use doudian_runtime::counted::counted;

use crate::protocol::{Fault, Refusal};

/// Refuses what oversteps a limit of several parameters.
pub(crate) fn check(api: &Api, params: &Json) -> Result<(), Fault> {
    let Some((limit, found)) = overstepped(&api.limits, params) else { return Ok(()) };
    let hint = match found {
        Some(seconds) => format!("{limit}, found {}", counted(seconds, "second")),
        None => format!("{limit} is needed"),
    };
    Err(match (limit, own(api, |row| concerns(row, limit))) {
        (_, Some(row)) => documented(row, hint),
        (MethodLimit::OneOf(_), None) => Fault::Missing(hint),
        (MethodLimit::MaxSpan { .. }, None) => Fault::Invalid(hint),
    })
}

/// What is wrong with a field's value. `names` are those on the way to it.
pub(crate) fn fault(api: &Api, names: &[&str], limit: Limit, hint: String) -> Fault {
    let label = names.first().and_then(|top| {
        let field = api.request.fields.iter().find(|field| field.wire == **top)?;
        field.label.as_deref()
    });
    let names: Vec<&str> = names.iter().copied().chain(label).collect();
    let number = match limit {
        Limit::MaxItems(count)
        | Limit::MinItems(count)
        | Limit::MaxLength(count)
        | Limit::MaxBytes(count) => count.to_string(),
        Limit::Min(number) | Limit::Max(number) => number.to_string(),
    };
    match own(api, |row| is_about(row, &names, &number)) {
        Some(row) => documented(row, hint),
        None => Fault::Invalid(hint),
    }
}

fn own(api: &Api, is_meant: impl Fn(&ErrorRow) -> bool) -> Option<&ErrorRow> {
    api.errors.iter().filter(|row| row.retry == Retry::Never).find(|row| is_meant(row))
}

fn documented(row: &ErrorRow, hint: String) -> Fault {
    Fault::Documented(Refusal::new(row.code, row.sub.as_str(), hint))
}

/// What labels of such refusals say.
const WORDS: [&str; 14] = [
    "超",
    "最多",
    "上限",
    "不能大于",
    "不大于",
    "过长",
    "过多",
    "长度",
    "须为",
    "至少",
    "小于",
    "少于",
    "不足",
    "以内",
];

/// Rows say what they are for in their label only: a limit, and the field or the number.
fn is_about(row: &ErrorRow, names: &[&str], number: &str) -> bool {
    let label = row.label.as_str();
    let named = names.iter().any(|name| name.chars().count() > 1 && label.contains(name));
    WORDS.iter().any(|word| label.contains(word)) && (named || has_number(label, number))
}

fn concerns(row: &ErrorRow, limit: &MethodLimit) -> bool {
    let label = row.label.as_str();
    let has = |words: &[&str]| words.iter().any(|word| label.contains(word));
    match limit {
        MethodLimit::OneOf(names) => {
            let named = || names.iter().all(|name| label.contains(name.as_str()));
            has(&["缺", "至少", "必", "不能同时为空"]) && (label.contains('或') || named())
        }
        MethodLimit::MaxSpan { seconds, .. } => {
            has(&["超", "跨度"])
                && (has(&["时间"]) || has_number(label, &(seconds / 86_400).to_string()))
        }
    }
}

/// Whether a number stands in a text by itself: 50 does not in `500`.
fn has_number(text: &str, number: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits == number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(label: &str) -> ErrorRow {
        ErrorRow {
            code: 40_004,
            sub: String::new(),
            label: label.to_owned(),
            retry: Retry::Never,
            action: doudian_codegen::model::Action::FixRequest,
            verdict: None,
        }
    }

    #[test]
    fn a_row_is_about_a_limit_that_it_names() {
        for (label, is_meant) in [
            ("单次绑定达人超500", true),
            ("单次绑定达人超5000", false),
            ("商品数量超上限", true),
            ("商品不存在", false),
            ("500个商品", false),
        ] {
            assert_eq!(is_about(&row(label), &["ids", "商品数量"], "500"), is_meant, "{label}");
        }
    }

    #[test]
    fn rows_of_several_parameters() {
        let span = MethodLimit::MaxSpan {
            from: "a".to_owned(),
            to: "b".to_owned(),
            seconds: 90 * 86_400,
            millis: false,
        };
        let one_of = MethodLimit::OneOf(vec!["a".to_owned(), "b".to_owned()]);
        assert!(concerns(&row("超90天查询范围"), &span));
        assert!(!concerns(&row("超30天查询范围"), &span));
        assert!(concerns(&row("缺时间范围或订单号"), &one_of));
        assert!(!concerns(&row("缺订单号"), &one_of));
    }
}
