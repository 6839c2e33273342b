//! What is answered, made from the model: whether parameters are as described, and the data of
//! an accepted call.

mod data;
mod fit;
mod limits;
mod paging;
mod params;
mod placeholder;

pub(crate) use data::{base, cut};
use doudian_codegen::model::{Api, Json, Platform};
pub(crate) use fit::of as misfits_of;
pub use fit::{Misfit, misfits};
pub use placeholder::example_request;
pub(crate) use placeholder::value as placeholder;

use crate::protocol::Fault;

/// Checks the parameters of a call against the descriptor of its method.
pub(crate) fn check(platform: &Platform, api: &Api, params: &Json) -> Result<(), Fault> {
    params::check(platform, api, params)?;
    paging::check(api, params)
}
