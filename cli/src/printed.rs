//! How a report is printed.

use clap::ValueEnum;

/// The forms of a report.
pub(crate) trait Form: ValueEnum + Copy + Send + Sync + 'static {
    /// For people.
    const TEXT: Self;
    /// For programs.
    const JSON: Self;
}

/// The form that was asked for.
#[derive(clap::Args)]
pub(crate) struct Printed<F: Form> {
    /// How to print what is found.
    #[arg(long, value_enum, default_value_t = F::TEXT, conflicts_with = "json")]
    format: F,
    /// Print one JSON object: the same as --format json.
    #[arg(long)]
    json: bool,
}

impl<F: Form> Printed<F> {
    pub(crate) fn form(&self) -> F {
        if self.json { F::JSON } else { self.format }
    }
}
