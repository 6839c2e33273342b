//! How much the platform takes.

use doudian_codegen::model::{Api, Field, Limit, MethodLimit, Step};

use super::comparison::{Comparison, matched};
use super::place::ChangePlace;
use crate::rule::{Event as E, Part as P};

/// Whether a limit takes less than another one of its kind.
fn is_tighter(new: Limit, old: Limit) -> bool {
    match (old, new) {
        (Limit::MaxItems(old), Limit::MaxItems(new))
        | (Limit::MaxLength(old), Limit::MaxLength(new))
        | (Limit::MaxBytes(old), Limit::MaxBytes(new))
        | (Limit::MinItems(new), Limit::MinItems(old)) => new < old,
        (Limit::Max(old), Limit::Max(new)) | (Limit::Min(new), Limit::Min(old)) => new < old,
        // Of another kind: nothing is known.
        _ => true,
    }
}

impl Comparison<'_> {
    /// Of one field.
    pub(super) fn limits(&mut self, at: &ChangePlace, part: P, old: &Field, new: &Field) {
        let befores: Vec<(&str, Limit)> = old.limits.named().collect();
        let afters: Vec<(&str, Limit)> = new.limits.named().collect();
        let (gone, added, both) = matched(&befores, &afters, |(name, _)| *name);
        let place = |name: &str| at.step(Step::Limit(name.to_owned()));
        for (name, limit) in gone {
            let message = format!("`{}` takes more than {limit}", new.wire);
            self.tell(&place(name), part, E::LimitRemoved, message);
        }
        for (name, limit) in added {
            let message = format!("`{}` takes {limit}", new.wire);
            self.tell(&place(name), part, E::LimitAdded, message);
        }
        for ((_, before), (name, after)) in both {
            if before != after {
                let tighter = is_tighter(*after, *before);
                let event = if tighter { E::LimitTightened } else { E::LimitLoosened };
                let message = format!("`{}` took {before} and takes {after}", new.wire);
                self.tell(&place(name), part, event, message);
            }
        }
    }

    /// Of several parameters together.
    pub(super) fn method_limits(&mut self, at: &ChangePlace, old: &Api, new: &Api) {
        let of = |limit: &MethodLimit| match limit {
            MethodLimit::OneOf(names) => ("one_of", names.join(",")),
            MethodLimit::MaxSpan { from, to, .. } => ("max_span", format!("{from},{to}")),
        };
        let place = |limit: &MethodLimit| {
            let (kind, names) = of(limit);
            at.to(kind).to(&names)
        };
        let is_one_of = |limit: &MethodLimit| matches!(limit, MethodLimit::OneOf(_));
        let (gone, added, both) = matched(&old.limits, &new.limits, of);
        for limit in gone {
            let event = if is_one_of(limit) { E::OneOfRemoved } else { E::LimitRemoved };
            self.tell(&place(limit), P::Request, event, format!("no longer {limit}"));
        }
        for limit in added {
            let event = if is_one_of(limit) { E::OneOfAdded } else { E::LimitAdded };
            self.tell(&place(limit), P::Request, event, limit.to_string());
        }
        for (before, after) in both {
            if before != after {
                let event = match is_shorter(after, before) {
                    true => E::LimitTightened,
                    false => E::LimitLoosened,
                };
                let message = format!("it was {before} and is {after}");
                self.tell(&place(after), P::Request, event, message);
            }
        }
    }
}

/// Whether a span is shorter than another one, or is measured otherwise.
fn is_shorter(new: &MethodLimit, old: &MethodLimit) -> bool {
    let span = |limit: &MethodLimit| match limit {
        MethodLimit::OneOf(_) => None,
        MethodLimit::MaxSpan { seconds, millis, .. } => Some((*seconds, *millis)),
    };
    match (span(new), span(old)) {
        (Some((new, in_millis)), Some((old, was_in_millis))) => {
            new < old || in_millis != was_in_millis
        }
        _ => true,
    }
}
