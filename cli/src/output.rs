//! What the command prints, and how it ends.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use doudian_codegen::Diagnostics;
use doudian_runtime::counted::counted;
use doudian_runtime::foreign::foreign;
use indicatif::{ProgressBar, ProgressStyle};

/// Why the command failed: a text for people, on standard error, and exit status 1.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something to say.
    Message(String),
    /// What is wrong with descriptors.
    Problems(Diagnostics),
    /// Whoever read our output has gone (`doudian list | head`): not a failure.
    Closed,
}

impl Failure {
    pub(crate) fn new(message: impl fmt::Display) -> Self {
        Self::Message(message.to_string())
    }

    /// What it says, to be told in another text.
    pub(crate) fn said(&self) -> String {
        match self {
            Self::Message(message) => message.trim_start_matches("error: ").to_owned(),
            Self::Problems(problems) => problems.to_string().trim_end().to_owned(),
            Self::Closed => "nobody reads the output any more".to_owned(),
        }
    }

    pub(crate) fn report(self) -> ExitCode {
        match self {
            Self::Closed => ExitCode::SUCCESS,
            Self::Problems(problems) => Self::new(problems).report(),
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

impl From<Diagnostics> for Failure {
    fn from(problems: Diagnostics) -> Self {
        Self::Problems(problems)
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

/// Ends the command because of how it was called, or because help was asked for.
///
/// A value that stands where none belongs may be a secret, so it is not repeated.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    use clap::error::ErrorKind;
    let misplaced = matches!(
        error.kind(),
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand | ErrorKind::TooManyValues
    );
    if !misplaced {
        // Help, and mistakes in options whose values are no secrets.
        let _ = error.print();
    } else {
        let mut text = error.render().to_string();
        for argument in std::env::args().skip(1) {
            let value = match argument.strip_prefix('-') {
                Some(option) => option.split_once('=').map_or("", |(_, value)| value),
                None => &argument,
            };
            if !value.is_empty() {
                text = text.replace(&format!("'{value}'"), "'…'");
            }
        }
        let _ = write!(io::stderr(), "{text}");
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// Prints a line on standard output, at once.
pub(crate) fn line(text: impl fmt::Display) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()?;
    Ok(())
}

/// Prints problems for programs: one JSON object a line.
pub(crate) fn json_lines(problems: &Diagnostics) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for problem in problems {
        let text = serde_json::to_string(problem).map_err(Failure::new)?;
        writeln!(out, "{text}")?;
    }
    out.flush()?;
    Ok(())
}

/// JSON from outside, whole, as it may stand on a terminal.
pub(crate) fn terminal(json: &str) -> impl fmt::Display {
    foreign(json).keeping_backslashes().at_most(usize::MAX)
}

/// `1 file`, `2 files`.
pub(crate) fn count<N>(number: N, noun: &str) -> String
where
    N: fmt::Display + PartialEq + From<bool>,
{
    counted(number, noun).to_string()
}

/// Shows on a terminal how far long work is.
pub(crate) fn progress(length: usize) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {eta} {wide_msg}");
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
