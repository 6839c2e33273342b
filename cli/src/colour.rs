//! Colours, on a terminal.

use std::io::{self, IsTerminal};

/// What stands before and behind a coloured text; nothing where standard output is no terminal.
pub(crate) struct Colour {
    pub(crate) start: &'static str,
    pub(crate) end: &'static str,
}

impl Colour {
    pub(crate) const RED: &str = "\x1b[1;31m";
    pub(crate) const GREEN: &str = "\x1b[1;32m";
    pub(crate) const YELLOW: &str = "\x1b[1;33m";
    pub(crate) const BLUE: &str = "\x1b[1;34m";
    pub(crate) const DIM: &str = "\x1b[2m";

    pub(crate) fn of(code: &'static str) -> Self {
        match io::stdout().is_terminal() {
            true => Self { start: code, end: "\x1b[0m" },
            false => Self { start: "", end: "" },
        }
    }
}
