//! What a document says of a parameter or member.

use doudian_codegen::lint::{Hint, hint};

use crate::entry::{Member, Shape};
use crate::words::{Words, words};

/// What a document says of a member, read together.
pub(super) struct Facts {
    /// The type, mended where the name says that it cannot be.
    pub(super) shape: Shape,
    /// What the words say, as far as it fits the type.
    pub(super) words: Words,
    /// What the name asks for.
    pub(super) hint: Hint,
    is_guess: bool,
}

impl Facts {
    pub(super) fn of(member: &Member) -> Self {
        let mut words = words(&member.about);
        if words.codes.is_empty() {
            words.codes = member.codes.clone();
        }
        let mut shape = member.shape.clone();
        let asked = |shape: &Shape| hint(&member.name, plain(shape), words.label.as_deref());
        let mut found = asked(&shape);
        if found.is_narrow_id && words.codes.is_empty() {
            widen(&mut shape);
            found = asked(&shape);
        }
        if found.holds_json && shape == Shape::Text {
            shape = Shape::Quoted(Box::new(Shape::Unknown));
        }
        if !has_codes(&shape) || !fit(&words.codes, &shape) {
            words.codes.clear();
        }
        // Among codes, the name of a unit is what one of them means, unless it is called one.
        if !words.codes.is_empty() && !member.about.contains("单位") {
            words.unit = None;
        }
        if !matches!(shape, Shape::Text | Shape::I32 | Shape::I64 | Shape::F64 | Shape::List(_)) {
            words.unit = None;
        }
        let is_told = words.unit.is_some() || !words.codes.is_empty();
        found.is_bare_money &= !is_told;
        found.is_bare_time &= !is_told;
        Self { shape, words, hint: found, is_guess: member.is_guess }
    }

    /// Whether sources are silent about what it is.
    pub(super) fn is_uncertain(&self, has_units: impl FnOnce() -> bool) -> bool {
        let lacks_unit = || self.hint.is_bare_money || self.hint.is_bare_time && has_units();
        self.is_guess || is_open(&self.shape) || lacks_unit()
    }
}

fn is_open(shape: &Shape) -> bool {
    match shape {
        Shape::Unknown => true,
        Shape::Fields(fields) => fields.is_empty(),
        Shape::List(inner) | Shape::Map(inner) => is_open(inner),
        _ => false,
    }
}

/// An id has up to 19 digits.
fn widen(shape: &mut Shape) {
    match shape {
        Shape::I32 => *shape = Shape::I64,
        Shape::List(inner) | Shape::Quoted(inner) => widen(inner),
        _ => {}
    }
}

/// The type in the words of descriptors, as far as rules about names look at it.
fn plain(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text => "string",
        Shape::DateTime => "datetime",
        Shape::Csv => "csv",
        Shape::I32 => "i32",
        Shape::I64 => "i64",
        Shape::F64 => "f64",
        Shape::Bool => "bool",
        Shape::List(inner) => match **inner {
            Shape::Text => "[string]",
            Shape::I32 => "[i32]",
            Shape::I64 => "[i64]",
            _ => "[any]",
        },
        Shape::Quoted(inner) => match **inner {
            Shape::I32 => "text<i32>",
            Shape::I64 => "text<i64>",
            _ => "json",
        },
        _ => "any",
    }
}

fn has_codes(shape: &Shape) -> bool {
    match shape {
        Shape::Text | Shape::I32 | Shape::I64 => true,
        Shape::List(inner) | Shape::Map(inner) | Shape::Quoted(inner) => {
            has_codes(inner) && !matches!(**inner, Shape::List(_))
        }
        _ => false,
    }
}

fn fit(codes: &[(String, String)], shape: &Shape) -> bool {
    match shape {
        Shape::I32 => codes.iter().all(|(code, _)| code.parse::<i32>().is_ok()),
        Shape::I64 => codes.iter().all(|(code, _)| code.parse::<i64>().is_ok()),
        Shape::List(inner) | Shape::Map(inner) | Shape::Quoted(inner) => fit(codes, inner),
        _ => true,
    }
}
