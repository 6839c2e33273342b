//! Texts, numbers, bools and codes: what they are, and what is taken for one.

use std::borrow::Cow;
use std::ops::ControlFlow;

use super::kind::{JsonKind, integer};
use super::time::is_local_time;
use super::{Definitions, Fit, GO_ON, Mismatch, Trail};
use crate::model::{Json, Text};

impl<D: Definitions> Fit<'_, '_, D> {
    pub(super) fn text(
        &mut self,
        shape: Text,
        lenient: bool,
        value: &Json,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        match value {
            Json::Text(text) if shape == Text::DateTime => {
                let fits = text.is_empty() || is_local_time(text);
                if fits { GO_ON } else { (self.report)(trail, Mismatch::Time) }
            }
            Json::List(_) if matches!(shape, Text::Csv | Text::Pipe) => {
                let fits = lenient && self.by_platform();
                if fits { GO_ON } else { self.wrong(JsonKind::Text, lenient, value, trail) }
            }
            _ => self.scalar(JsonKind::Text, lenient, value, trail),
        }
    }

    pub(super) fn code(
        &mut self,
        name: &str,
        kind: JsonKind,
        lenient: bool,
        value: &Json,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        if !self.takes(kind, lenient, value) {
            return self.wrong(kind, lenient, value, trail);
        }
        let code = match value {
            Json::Number(digits) | Json::Text(digits) if kind.is_number() => {
                integer(digits.trim()).map(|code| Cow::Owned(code.to_string()))
            }
            Json::Number(text) | Json::Text(text) => Some(Cow::Borrowed(text.as_str())),
            _ => None,
        };
        let is_listed = code.is_none_or(|code| self.definitions.has_code(name, &code));
        if kind == JsonKind::Any || is_listed {
            GO_ON
        } else {
            (self.report)(trail, Mismatch::Code)
        }
    }

    pub(super) fn scalar(
        &mut self,
        kind: JsonKind,
        lenient: bool,
        value: &Json,
        trail: &Trail<'_>,
    ) -> ControlFlow<()> {
        let fits = self.takes(kind, lenient, value);
        if fits { GO_ON } else { self.wrong(kind, lenient, value, trail) }
    }

    /// Whether a text, number or bool is one, or is taken for one.
    pub(super) fn takes(&self, kind: JsonKind, lenient: bool, value: &Json) -> bool {
        let platform = lenient && self.by_platform();
        match (kind, value) {
            (JsonKind::Any, _)
            | (JsonKind::Text, Json::Text(_))
            | (JsonKind::Bool, Json::Bool(_)) => true,
            (JsonKind::Text, Json::Number(_)) => lenient,
            (JsonKind::Bool, Json::Text(text)) if matches!(&**text, "true" | "false") => lenient,
            (JsonKind::Bool, Json::Text(digit) | Json::Number(digit)) => {
                platform && matches!(&**digit, "0" | "1")
            }
            (_, Json::Bool(_)) => platform,
            (_, Json::Number(digits)) => kind.takes_digits(digits),
            (_, Json::Text(text)) => lenient && kind.takes_digits(text.trim()),
            _ => false,
        }
    }
}
