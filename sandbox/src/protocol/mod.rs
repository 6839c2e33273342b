//! How platforms are called and how they answer, as a gateway sees it: one folder a way, all
//! over the same world.
//!
//! A way is one implementation of [`Protocol`], and one arm of [`of`]. Platforms with the
//! transport `json` share one, which plays them from their descriptors; what their calls do
//! beyond that is a row of [`ROOMS`]. Routing, the checks of
//! parameters, pages and tokens, the answers and what is remembered are none of its business.

mod contract;
mod doudian;
mod douyin_open;
mod fault;
mod incoming;
mod json;
mod query;
mod weixin_shop;

use std::sync::Arc;

pub(crate) use contract::{Accepted, Asked, Carried, HttpReply, Outcome, Protocol, Scene};
use doudian_codegen::model::Transport;
pub(crate) use fault::{Fault, Refusal};
pub use incoming::Upload;
pub(crate) use incoming::{Form, Incoming, bare};

use crate::spec::Served;

/// What calls of the platforms do that are played from their descriptors, beyond what those say.
const ROOMS: &[(&str, json::Room)] =
    &[("douyin_open", douyin_open::ROOM), ("weixin_shop", weixin_shop::ROOM)];

/// The way of a platform; `None` where the gateway does not know it.
pub(crate) fn of(platform: &Served) -> Option<Arc<dyn Protocol>> {
    match &platform.transport {
        Transport::DoudianSigned => Some(Arc::new(doudian::Doudian)),
        Transport::Json { .. } => {
            let found = ROOMS.iter().find(|(name, _)| *name == platform.name);
            let room = found.map(|(_, room)| *room).unwrap_or_default();
            Some(Arc::new(json::JsonWay::new(platform.clone(), room)))
        }
        Transport::Custom { .. } | Transport::None => None,
    }
}
