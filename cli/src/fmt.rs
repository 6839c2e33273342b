//! `doudian fmt`: descriptors in canonical form.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use doudian_codegen::write::same_lines;
use doudian_codegen::{Diagnostic, Diagnostics, SourceFile, fmt};

use crate::output::{Failure, count, line};
use crate::patch::overwrite;
use crate::spec;

/// Bring descriptors into canonical form.
///
/// Keys get their usual order, values their usual spelling; comments stay with what they
/// speak of, and what a descriptor says is never changed. The order of fields, codes and
/// errors is the platform's and stays. Only files that differ are written.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Files and folders; `-` formats standard input to standard output [default: `spec` of
    /// the workspace].
    paths: Vec<PathBuf>,
    /// Write nothing; say which files are not in canonical form, and fail if there are any.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.paths.iter().any(|path| path == Path::new("-")) {
        return match arguments.paths.as_slice() {
            [_] => standard_input(arguments.check),
            _ => Err(Failure::new("`-` stands alone: standard input is one file")),
        };
    }
    let sources = spec::sources(&arguments.paths)?;
    let mut problems: Vec<Diagnostic> = Vec::new();
    let mut changed = Vec::new();
    for source in &sources {
        let schema = fmt::schema_for(Path::new(&source.path));
        match fmt::format(source, schema.as_deref()) {
            Ok(text) if same_lines(&source.bytes, &text) => {}
            Ok(text) => {
                if !arguments.check {
                    overwrite(Path::new(&source.path), &text)?;
                    line(format_args!("~ {}", source.path))?;
                }
                changed.push(&*source.path);
            }
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        return Err(Failure::new(problems.into_iter().collect::<Diagnostics>()));
    }
    if !arguments.check {
        let same = sources.len() - changed.len();
        return line(format_args!(
            "formatted {}, left {same} as {}",
            count(changed.len(), "file"),
            if same == 1 { "it was" } else { "they were" },
        ));
    }
    if changed.is_empty() {
        return line(format_args!("{} in canonical form", count(sources.len(), "file")));
    }
    Err(Failure::new(format_args!(
        "{} not in canonical form:\n  {}\nrun `doudian fmt`",
        if changed.len() == 1 {
            "1 file is".to_owned()
        } else {
            format!("{} files are", changed.len())
        },
        changed.join("\n  ")
    )))
}

fn standard_input(check: bool) -> Result<(), Failure> {
    let mut bytes = Vec::new();
    io::stdin()
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::new(format_args!("cannot read standard input: {error}")))?;
    let source = SourceFile::new("<stdin>", bytes);
    let text = fmt::format(&source, None).map_err(Failure::new)?;
    if !check {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        return Ok(out.flush()?);
    }
    if same_lines(&source.bytes, &text) {
        Ok(())
    } else {
        Err(Failure::new("standard input is not in canonical form"))
    }
}
