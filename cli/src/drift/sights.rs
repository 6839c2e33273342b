//! Rows of drift, as far as they ask for the same change.

use std::collections::BTreeMap;

use doudian_import::drift::{Sight, What};
use doudian_import::{Member, Shape};
use doudian_runtime::drift::{Difference, DriftRow, DriftRows};
use doudian_runtime::json::Seen;

/// What a change is told from others by, beside its place.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Unknown,
    OtherScalar,
    Missing,
    Code(String),
    Other(String),
}

/// What was seen of it.
struct Sum {
    seen: Option<Seen>,
    /// Whether it was `null` whenever it was missing.
    is_null: bool,
    count: u64,
    first: i64,
    last: i64,
}

/// The sights that the rows are, and how many were seen fewer times than `min`.
pub(super) fn of(rows: &DriftRows, min: u64) -> (Vec<Sight>, usize) {
    let mut sums: BTreeMap<(String, String, Class), Sum> = BTreeMap::new();
    for row in rows.iter() {
        let class = class(&row);
        let DriftRow { method, path, seen, count, first, last, .. } = row;
        let is_null = seen == Some(Seen::Null);
        let new = || Sum { seen: None, is_null: true, count: 0, first, last };
        let sum = sums.entry((method, path, class)).or_insert_with(new);
        sum.seen = match (sum.seen.take(), seen) {
            (Some(one), Some(two)) => Some(one.and(two)),
            (one, two) => one.or(two),
        };
        sum.is_null &= is_null;
        sum.count = sum.count.saturating_add(count);
        sum.first = sum.first.min(first);
        sum.last = sum.last.max(last);
    }
    let all = sums.len();
    let often = sums.into_iter().filter(|(_, sum)| sum.count >= min);
    let sights: Vec<Sight> = often
        .map(|((subject, path, class), sum)| {
            let what = match class {
                Class::Unknown => What::Unknown(shape(sum.seen.unwrap_or_default())),
                Class::OtherScalar => What::OtherScalar,
                Class::Missing if sum.is_null => What::Null,
                Class::Missing => What::Absent,
                Class::Code(code) => What::Code(code),
                Class::Other(words) => What::Other(words),
            };
            let Sum { count, first, last, .. } = sum;
            Sight { subject, path, what, count, first, last }
        })
        .collect();
    let rare = all - sights.len();
    (sights, rare)
}

fn class(row: &DriftRow) -> Class {
    let seen = || row.seen.as_ref().map_or_else(|| "something".to_owned(), Seen::to_string);
    match &row.what {
        Difference::UnknownField => Class::Unknown,
        Difference::Coerced { expected, found } => match (expected.as_str(), found.as_str()) {
            ("text", "number") | ("integer" | "number", "text" | "empty text") => {
                Class::OtherScalar
            }
            _ => Class::Other(format!(
                "{found} where {expected} is described; it is taken without loss"
            )),
        },
        Difference::Missing => Class::Missing,
        Difference::UnknownCode(Some(code)) => Class::Code(code.clone()),
        Difference::UnknownCode(None) => {
            Class::Other(format!("a code that is not listed, and may be data: {}", seen()))
        }
        Difference::LeftOut { expected } => {
            Class::Other(format!("{} where {expected} is described; it cannot be taken", seen()))
        }
        Difference::TooManyDigits => {
            Class::Other("a number of more digits than 64 bits hold".to_owned())
        }
        Difference::BrokenText => {
            Class::Other("broken text, which was mended; no descriptor can say that".to_owned())
        }
        Difference::More => Class::Other("differences that were counted only".to_owned()),
        _ => Class::Other("a difference that this version does not know".to_owned()),
    }
}

/// What a document would say of a value that looks so.
fn shape(seen: Seen) -> Shape {
    let inside = |seen: Box<Seen>| Box::new(shape(*seen));
    match seen {
        Seen::Bool => Shape::Bool,
        Seen::Integer => Shape::I64,
        Seen::Decimal => Shape::F64,
        Seen::EmptyText | Seen::Digits | Seen::Text => Shape::Text,
        Seen::DateTime => Shape::DateTime,
        Seen::Json(held) => Shape::Quoted(inside(held)),
        Seen::EmptyList => Shape::List(Box::default()),
        Seen::List(item) => Shape::List(inside(item)),
        Seen::Map(value) => Shape::Map(inside(value)),
        Seen::Object(members) => {
            let member = |(name, seen): (String, Seen)| Member {
                is_guess: true,
                ..Member::new(name, shape(seen))
            };
            Shape::Fields(members.into_iter().map(member).collect())
        }
        _ => Shape::Unknown,
    }
}
