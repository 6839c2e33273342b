//! How platforms are called and how they answer, as a gateway sees it: one folder a way, all
//! over the same world.
//!
//! A way is one implementation of [`Protocol`], and one arm of [`of`]. Routing, the checks of
//! parameters, pages and tokens, the answers and what is remembered are none of its business.

mod contract;
mod doudian;
mod fault;
mod incoming;

use std::sync::Arc;

pub(crate) use contract::{Accepted, Asked, Carried, Outcome, Protocol, Reply, Scene};
use doudian_codegen::model::{Platform, Transport};
pub(crate) use fault::{Fault, Refusal};
pub use incoming::Upload;
pub(crate) use incoming::{Form, Incoming};

/// The way of a platform; `None` where the gateway does not know it.
pub(crate) fn of(platform: &Platform) -> Option<Arc<dyn Protocol>> {
    match platform.transport {
        Transport::DoudianSigned => Some(Arc::new(doudian::Doudian)),
        Transport::Json { .. } | Transport::Custom { .. } => None,
    }
}
