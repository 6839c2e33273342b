//! The parameters of a method against its descriptor.
//!
//! Parameters that the descriptor does not know are ignored, as are codes that it does not
//! list. Number and text stand for each other where the descriptor says `lenient`, and in
//! every legacy method: those take each value as text, lists and objects as JSON in text.

use std::ops::ControlFlow;

use doudian_codegen::model::fit::{Mismatch, Step, Tolerance, Trail, fit_fields};
use doudian_codegen::model::{Api, Json, ParameterPlace, Platform, Status};

use super::fit::{path, words};
use super::limits;
use crate::protocol::Fault;

/// Checks the parameters of a call.
pub(crate) fn check(platform: &Platform, api: &Api, params: &Json) -> Result<(), Fault> {
    let mut fault = None;
    let tolerance = Tolerance::Platform { legacy: api.status == Status::Legacy };
    fit_fields(platform, tolerance, &api.request.fields, params, &mut |trail, mismatch| {
        fault = Some(match mismatch {
            Mismatch::Unknown(_) | Mismatch::Code => return ControlFlow::Continue(()),
            Mismatch::Missing | Mismatch::Null(_) => missing(api, trail),
            Mismatch::Limit { limit, .. } => {
                let hint = format!("parameter `{}`: {}", path(trail), words(&mismatch));
                limits::fault(api, &names(trail), limit, hint)
            }
            wrong => Fault::Invalid(format!("parameter `{}`: {}", path(trail), words(&wrong))),
        });
        ControlFlow::Break(())
    });
    fault.map_or(Ok(()), Err)
}

/// A parameter that is missing, with the place where it is missed if that is not the usual one.
fn missing(api: &Api, trail: &Trail<'_>) -> Fault {
    let path = path(trail);
    let placed = api.placed().find(|(field, _)| field.wire == path);
    match placed.map(|(_, place)| place) {
        None => Fault::missing(&path),
        Some(ParameterPlace::Query) => {
            Fault::Missing(format!("parameter `{path}` is missing in the query"))
        }
        Some(ParameterPlace::Header) => {
            Fault::Missing(format!("parameter `{path}` is missing: it is a header"))
        }
    }
}

/// The names on the way to a value.
fn names<'t>(trail: &Trail<'t>) -> Vec<&'t str> {
    let names = trail.steps().into_iter().filter_map(|step| match step {
        Step::Key(name) => Some(name),
        _ => None,
    });
    names.collect()
}
