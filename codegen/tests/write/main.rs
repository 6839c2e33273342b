//! What happens to a folder that is written to: only our own files change.

mod folders;
mod litter;
mod others;
mod support;
