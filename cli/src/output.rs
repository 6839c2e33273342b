//! What the command prints, and how it ends.

use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

/// Why the command failed: a text for people, on standard error, and exit status 1.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something to say.
    Message(String),
    /// Whoever read our output has gone (`doudian list | head`): not a failure.
    Closed,
}

impl Failure {
    pub(crate) fn new(message: impl fmt::Display) -> Self {
        Self::Message(message.to_string())
    }

    pub(crate) fn report(self) -> ExitCode {
        match self {
            Self::Closed => ExitCode::SUCCESS,
            Self::Message(message) => {
                let text = if message.starts_with("error") {
                    message
                } else {
                    format!("error: {message}")
                };
                // If standard error is closed there is nobody left to tell.
                let _ = writeln!(io::stderr(), "{}", text.trim_end());
                ExitCode::FAILURE
            }
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::Closed
        } else {
            Self::new(format_args!("cannot write the output: {error}"))
        }
    }
}

/// Prints a line on standard output, at once.
pub(crate) fn line(text: impl fmt::Display) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()?;
    Ok(())
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{ending}")
}
