//! `doudian lint`: what could be better in the descriptors.

mod consistency;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use doudian_codegen::{Descriptors, Severity, fmt, lint};

use crate::output::{Failure, count, json_lines, line};
use crate::spec::{self, Wanted};

/// Say what is wrong, and what could be better, in descriptors.
///
/// Errors are those of `doudian generate`; warnings are about style and about what is
/// probably missing. The comment `# lint: allow CODE`, in the line or the line above,
/// silences a warning.
///
/// With --consistency it looks at what several descriptors of a platform say of one name: kinds
/// of values, units, what a label or a name promises. What is known of the platform and stays is
/// allowed in the file `consistency.allow` beside its platform.yaml, a line each, as in
/// `mixed-type product_id: number, text`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian lint apis/vip.score.yaml
  doudian lint --deny
  doudian lint --consistency --deny")]
pub(crate) struct Arguments {
    /// Files and folders [default: `spec` of the workspace].
    paths: Vec<PathBuf>,
    /// Fail on warnings, too.
    #[arg(long)]
    deny: bool,
    /// Print one JSON object for each problem, a line each, on standard output.
    #[arg(long)]
    json: bool,
    /// Compare what descriptors say of one name, instead.
    #[arg(long)]
    consistency: bool,
    /// Allow what is found now, in the file of each platform.
    #[arg(long, requires = "consistency")]
    accept: bool,
    /// List the codes of all warnings and what they ask for.
    #[arg(long, exclusive = true)]
    rules: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.rules {
        let width = lint::rules().iter().map(|(code, _)| code.len()).max().unwrap_or_default();
        return lint::rules()
            .iter()
            .try_for_each(|(code, meaning)| line(format_args!("{code:width$}  {meaning}")));
    }
    let wanted = match Wanted::read(&arguments.paths) {
        Err(Failure::Problems(problems)) if arguments.json => {
            json_lines(&problems)?;
            return Err(Failure::new("not all descriptors can be read"));
        }
        result => result?,
    };
    if arguments.consistency {
        let Arguments { accept, json, deny, .. } = *arguments;
        return consistency::run(&consistency::Options { accept, json, deny }, &wanted);
    }
    let descriptors = Descriptors::read(&wanted.sources);
    let published = (!descriptors.describe_platform()).then(spec::published);
    let found = descriptors
        .lint(published.as_ref(), &|source| fmt::schema_for(Path::new(&source.path)))
        .about(|file| wanted.has(file));
    let (errors, warnings) = (found.count(Severity::Error), found.count(Severity::Warning));
    if arguments.json {
        json_lines(&found)?;
    } else if found.is_empty() {
        line(format_args!("{} without a warning", count(wanted.count(), "descriptor")))?;
    } else {
        // If standard error is closed there is nobody left to tell.
        let _ = writeln!(io::stderr(), "{}", found.render(false));
    }
    if errors > 0 {
        Err(Failure::new(format_args!("{} in the descriptors", count(errors, "error"))))
    } else if arguments.deny && warnings > 0 {
        Err(Failure::new(format_args!("{}, which --deny forbids", count(warnings, "warning"))))
    } else {
        Ok(())
    }
}
