//! What is odd in one value costs no more than that value: broken text, JSON inside text,
//! values of another kind, codes that say nothing.
#![allow(clippy::unwrap_used)]

mod broken_text;
mod drift;
mod json_in_text;
mod support;
mod unreadable;
