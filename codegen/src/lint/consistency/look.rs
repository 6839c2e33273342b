//! Who says what of a name.

use std::collections::BTreeMap;

use super::super::fields::is_bare_time;
use super::super::fields::is_time_text;
use super::super::groups::groups;
use super::kind::Kinds;
use crate::diagnostic::{Place, Problem, Rule};
use crate::load::raw::Field;
use crate::resolve::PlatformSet;

/// Something of which is to be told.
pub(super) struct Found<'d> {
    pub(super) rule: Rule,
    pub(super) name: &'d str,
    /// See [`Inconsistency`](super::Inconsistency).
    pub(super) what: Vec<String>,
    pub(super) message: String,
    label: String,
    place: Place,
    other: Option<(Place, String)>,
}

/// A field that says what it is.
struct Seen<'d> {
    field: &'d Field,
    kind: String,
    place: Place,
}

/// Says what a field is, as far as that is looked at.
type Said<'d> = fn(&Seen<'d>) -> Option<String>;

pub(super) fn look<'d>(set: &PlatformSet<'d>) -> Vec<Found<'d>> {
    let kinds = Kinds::of(set);
    let mut seen: BTreeMap<&'d str, Vec<Seen<'d>>> = BTreeMap::new();
    for doc in set.docs() {
        for (place, fields) in groups(doc) {
            for (name, field) in fields {
                let kind = kinds.kind(doc, &field.ty);
                let place = place.clone().at(name).on_key();
                seen.entry(name).or_default().push(Seen { field, kind, place });
            }
        }
    }
    let mut found = Vec::new();
    let ways: [(Rule, Said<'d>); 2] = [(Rule::MixedType, kind), (Rule::MixedUnit, unit)];
    for (rule, said) in ways {
        found.extend(seen.iter().filter_map(|(name, fields)| mixed(rule, name, fields, said)));
    }
    for (rule, said) in ONES {
        found.extend(seen.iter().filter_map(|(name, fields)| alone(*rule, name, fields, *said)));
    }
    found
}

/// What kind of value it is, unless the descriptor says that others come, too.
fn kind(seen: &Seen<'_>) -> Option<String> {
    let is_open = seen.field.lenient || seen.field.uncertain || seen.kind.contains("any");
    (!is_open).then(|| seen.kind.clone())
}

/// In what it is counted, of a number.
fn unit(seen: &Seen<'_>) -> Option<String> {
    is_number(seen).then(|| seen.field.unit.unwrap_or("none").to_owned())
}

fn is_number(seen: &Seen<'_>) -> bool {
    matches!(&*seen.kind, "number" | "decimal" | "number in text" | "decimal in text")
}

/// Says what is wrong with a field of some name by itself, in a few words.
type Wrong = fn(&str, &Seen<'_>) -> Option<String>;

const ONES: &[(Rule, Wrong)] = &[
    (Rule::ListName, |name, seen| {
        let is_called = name.ends_with("_list") || name.ends_with("List");
        let is_one = seen.kind.starts_with("list")
            || matches!(&*seen.kind, "csv" | "pipe" | "json" | "any" | "page" | "object");
        (is_called && !is_one).then(|| format!("a {}, and no list", seen.kind))
    }),
    (Rule::LabelFit, |_, seen| label_fit(seen)),
    (Rule::TimeNumber, |name, seen| {
        is_bare_time(name, seen.field).then(|| "a number without a unit".to_owned())
    }),
    (Rule::TimeText, |name, seen| {
        (seen.kind == "text" && is_time_text(name, seen.field))
            .then(|| "a text of which nothing says how the time is written".to_owned())
    }),
];

/// How a label contradicts type and unit.
fn label_fit(seen: &Seen<'_>) -> Option<String> {
    let label = seen.field.label.as_deref()?;
    let has = |words: &[&str]| words.iter().any(|word| label.contains(word));
    let (kind, unit) = (&*seen.kind, seen.field.unit);
    let counts = is_number(seen);
    if counts && has(&["(元)", "（元）", "单位元", "单位:元", "单位：元"]) && unit == Some("fen")
    {
        return Some("in 元 by its label and in fen by its unit".to_owned());
    }
    if counts && has(&["(分)", "（分）", "单位分", "单位:分", "单位：分"]) && unit != Some("fen")
    {
        return Some("in 分 by its label and not by its unit".to_owned());
    }
    if counts && has(&["毫秒"]) && unit != Some("ms") {
        return Some("in 毫秒 by its label and not by its unit".to_owned());
    }
    if counts && has(&["秒"]) && !has(&["毫秒", "秒杀"]) && unit != Some("s") {
        return Some("in 秒 by its label and not by its unit".to_owned());
    }
    if has(&["时间戳"]) && (kind == "datetime" || (counts && unit.is_none())) {
        return Some(match kind {
            "datetime" => "a 时间戳 by its label and a `datetime` by its type".to_owned(),
            _ => "a 时间戳 without a unit".to_owned(),
        });
    }
    if (label.ends_with("列表") || label.contains("数组")) && (counts || kind == "bool") {
        return Some(format!("a list by its label and a {kind} by its type"));
    }
    if label.to_ascii_lowercase().contains("json") && (counts || kind == "bool") {
        return Some(format!("JSON by its label and a {kind} by its type"));
    }
    None
}

/// A name of which several things are said.
fn mixed<'d>(rule: Rule, name: &'d str, fields: &[Seen<'d>], said: Said<'d>) -> Option<Found<'d>> {
    let mut ways: BTreeMap<String, Vec<&Seen<'d>>> = BTreeMap::new();
    for seen in fields {
        if let Some(way) = said(seen) {
            ways.entry(way).or_default().push(seen);
        }
    }
    if ways.len() < 2 {
        return None;
    }
    let what: Vec<String> = ways.keys().cloned().collect();
    let mut by_count: Vec<(&String, &Vec<&Seen<'d>>)> = ways.iter().collect();
    by_count.sort_by_key(|(way, seen)| (std::cmp::Reverse(seen.len()), (*way).clone()));
    let shown: Vec<String> =
        by_count.iter().map(|(way, seen)| format!("{way} ({})", seen.len())).collect();
    let (_, most) = by_count.first()?;
    let (rarest, few) = by_count.last()?;
    let message = format!("`{name}` is said to be {}", shown.join(", "));
    let label = format!("{rarest} here");
    let other = most.first().map(|seen| (seen.place.clone(), "as most have it".to_owned()));
    Some(Found { rule, name, what, message, label, place: few.first()?.place.clone(), other })
}

/// A name with fields that are wrong by themselves.
fn alone<'d>(rule: Rule, name: &'d str, fields: &[Seen<'d>], said: Wrong) -> Option<Found<'d>> {
    let mut wrong = fields.iter().filter_map(|seen| Some((seen, said(name, seen)?)));
    let (first, label) = wrong.next()?;
    let count = 1 + wrong.count();
    let others = match count {
        1 => String::new(),
        _ => format!(", and so are {} more of this name", count - 1),
    };
    let message = format!("`{name}` is {label}{others}");
    let place = first.place.clone();
    Some(Found { rule, name, what: vec![count.to_string()], message, label, place, other: None })
}

impl Found<'_> {
    /// How it is told.
    pub(super) fn problem(&self) -> Problem {
        let row = super::allowed::row(self.rule.code(), self.name, &self.what);
        let mut problem = Problem::new(self.rule, self.place.clone(), self.message.clone())
            .label(self.label.clone())
            .help(format!(
                "mend what a source settles, mark what none does as `lenient` or `uncertain`, or \
                 allow it: `{row}`"
            ));
        problem.related = self.other.clone();
        problem
    }
}
