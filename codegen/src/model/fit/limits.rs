//! Whether values are within their limits.

use std::ops::ControlFlow;

use super::inside::read;
use super::kind::integer;
use super::time::local_seconds;
use super::{Definitions, Fit, GO_ON, Mismatch, Step, Trail};
use crate::model::{Json, Limit, Limits, MethodLimit, Number, Type};

impl<D: Definitions> Fit<'_, '_, D> {
    /// Tells what of a field's value oversteps its limits.
    pub(super) fn limits(
        &mut self,
        limits: &Limits,
        ty: &Type,
        value: &Json,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        if limits.is_empty() { GO_ON } else { self.within(limits, true, ty, value, trail) }
    }

    /// `is_whole` until the list, map or joined text was met whose items are counted.
    fn within(
        &mut self,
        limits: &Limits,
        is_whole: bool,
        ty: &Type,
        value: &Json,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        match (ty, value) {
            (Type::Quoted(inner), _) if ty.is_quoted_scalar() => {
                self.within(limits, is_whole, inner, value, trail)
            }
            (Type::Quoted(_) | Type::List(_) | Type::Map(_), Json::Text(text)) => {
                match read(text) {
                    Ok(inside @ (Json::List(_) | Json::Object(_))) => {
                        let at = trail.to(Step::Inside);
                        self.within(limits, is_whole, ty.unquoted(), &inside, &at)
                    }
                    // That it is none has been told.
                    _ => GO_ON,
                }
            }
            (Type::Quoted(inner), _) => self.within(limits, is_whole, inner, value, trail),
            (Type::List(item), Json::List(items)) => {
                self.count(limits, is_whole, items.len(), trail)?;
                for (index, value) in items.iter().enumerate() {
                    self.within(limits, false, item, value, &trail.to(Step::Index(index)))?;
                }
                GO_ON
            }
            (Type::Map(item), Json::Object(members)) => {
                self.count(limits, is_whole, members.len(), trail)?;
                for (name, value) in members {
                    self.within(limits, false, item, value, &trail.to(Step::Key(name)))?;
                }
                GO_ON
            }
            (Type::Text(_), Json::List(items)) if ty.separator().is_some() => {
                self.count(limits, is_whole, items.len(), trail)
            }
            (Type::Text(_), Json::Text(text)) => {
                if let Some(separator) = ty.separator() {
                    let parts = if text.is_empty() { 0 } else { text.split(separator).count() };
                    self.count(limits, is_whole, parts, trail)?;
                }
                let length = text.chars().count() as u64;
                match limits.max_length.filter(|most| length > *most) {
                    Some(most) => self.overstepped(Limit::MaxLength(most), Some(length), trail),
                    None => GO_ON,
                }
            }
            (Type::I32 | Type::I64 | Type::F64, Json::Number(digits) | Json::Text(digits)) => {
                let Some(number) = Number::of(digits.trim()) else { return GO_ON };
                if let Some(min) = limits.min.filter(|min| number < *min) {
                    self.overstepped(Limit::Min(min), None, trail)?;
                }
                match limits.max.filter(|max| number > *max) {
                    Some(max) => self.overstepped(Limit::Max(max), None, trail),
                    None => GO_ON,
                }
            }
            _ => GO_ON,
        }
    }

    fn count(
        &mut self,
        limits: &Limits,
        is_whole: bool,
        items: usize,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        let items = items as u64;
        let Limits { min_items, max_items, .. } = *limits;
        if let Some(least) = min_items.filter(|least| is_whole && items < *least) {
            self.overstepped(Limit::MinItems(least), Some(items), trail)?;
        }
        match max_items.filter(|most| is_whole && items > *most) {
            Some(most) => self.overstepped(Limit::MaxItems(most), Some(items), trail),
            None => GO_ON,
        }
    }

    fn overstepped(
        &mut self,
        limit: Limit,
        found: Option<u64>,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        (self.report)(trail, Mismatch::Limit { limit, found })
    }
}

/// The first limit of several parameters that a request oversteps, and how many seconds there
/// are where those are limited.
pub fn overstepped<'l>(
    limits: &'l [MethodLimit],
    parameters: &Json,
) -> Option<(&'l MethodLimit, Option<u64>)> {
    let Json::Object(members) = parameters else { return None };
    // Of equal names the last one counts.
    let get =
        |name: &str| members.iter().rev().find(|(other, _)| other == name).map(|(_, value)| value);
    limits.iter().find_map(|limit| match limit {
        MethodLimit::OneOf(names) => {
            let is_given = |name: &String| get(name).is_some_and(is_given);
            (!names.iter().any(is_given)).then_some((limit, None))
        }
        MethodLimit::MaxSpan { from, to, seconds, millis } => {
            let unit = if *millis { 1000 } else { 1 };
            let (from, to) = (time(get(from)?, unit)?, time(get(to)?, unit)?);
            let span = u64::try_from(to.checked_sub(from)?).ok()?;
            let whole = span.div_ceil(unit.unsigned_abs());
            (whole > *seconds).then_some((limit, Some(whole)))
        }
    })
}

/// Whether there is a value in it.
fn is_given(value: &Json) -> bool {
    match value {
        Json::Null => false,
        Json::Text(text) => !text.is_empty(),
        Json::List(items) => !items.is_empty(),
        Json::Object(members) => !members.is_empty(),
        Json::Bool(_) | Json::Number(_) => true,
    }
}

/// A time in parts of a second, of which there are so many.
fn time(value: &Json, parts: i64) -> Option<i64> {
    match value {
        Json::Number(digits) => integer(digits),
        Json::Text(text) => local_seconds(text)
            .and_then(|seconds| seconds.checked_mul(parts))
            .or_else(|| integer(text.trim())),
        _ => None,
    }
}
