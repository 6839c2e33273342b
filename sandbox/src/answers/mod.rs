//! What is answered, made from the model: whether parameters are as described, and the data of
//! an accepted call.

mod data;
mod drift;
mod files;
mod fit;
mod limits;
mod paging;
mod params;
mod placeholder;

pub(crate) use data::{base, cut};
use doudian_codegen::model::{Api, Json, Platform};
pub(crate) use drift::Drifting;
pub(crate) use fit::of as misfits_of;
pub use fit::{Misfit, misfits};
pub use placeholder::example_request;
pub(crate) use placeholder::value as placeholder;

use crate::protocol::{Fault, Form};

/// Checks the parameters of a call, and its files, against the descriptor of its method.
pub(crate) fn check(
    platform: &Platform,
    api: &Api,
    params: &Json,
    form: Option<&Form>,
) -> Result<(), Fault> {
    files::check(api, form)?;
    params::check(platform, api, params)?;
    limits::check(api, &files::with_stand_ins(params, form))?;
    paging::check(api, params)
}
