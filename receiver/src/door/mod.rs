//! The way in and out: HTTP without a framework.

mod answer;
mod body;
mod service;

pub use answer::Answer;
pub(crate) use body::{NoBody, read_body};
