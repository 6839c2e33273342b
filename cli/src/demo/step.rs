//! A line of a walk.

use std::fmt;

use crate::output::{Failure, line};

/// Prints what a step has come to.
pub(super) fn step(name: &str, text: impl fmt::Display) -> Result<(), Failure> {
    line(format_args!("{name:18}  {text}"))
}
