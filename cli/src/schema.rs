//! `doudian schema`: the JSON Schema of the descriptor format.

use std::fs;
use std::path::PathBuf;

use doudian_codegen::write::{replace, same_lines};
use doudian_codegen::{fmt, json_schema};

use crate::output::{Failure, line};
use crate::spec;

/// Print the JSON Schema of the descriptor format, for editors.
///
/// An editor with a YAML language server checks and completes descriptors by it when their
/// first line is `# yaml-language-server: $schema=descriptor.schema.json`, with the way to
/// the file; `doudian fmt` puts it there.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write to this file, or compare with it [default: standard output; with --check
    /// `spec/descriptor.schema.json` of the workspace].
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write nothing; fail if the file is not up to date.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let text = json_schema();
    if arguments.check {
        let file = match &arguments.out {
            Some(file) => file.clone(),
            None => spec::folder()?.join(fmt::SCHEMA_FILE),
        };
        return match fs::read(&file) {
            Ok(old) if same_lines(&old, &text) => {
                line(format_args!("{} is up to date", file.display()))
            }
            Ok(_) => Err(Failure::new(format_args!(
                "{0} is not the schema of the format\nrun `doudian schema --out {0}`",
                file.display()
            ))),
            Err(error) => {
                Err(Failure::new(format_args!("cannot read {}: {error}", file.display())))
            }
        };
    }
    match &arguments.out {
        None => line(text.trim_end()),
        Some(file) => {
            match fs::read(file) {
                Ok(old) if same_lines(&old, &text) => {
                    return line(format_args!("{} is up to date", file.display()));
                }
                Ok(old) if !is_schema(&old) => {
                    return Err(Failure::new(format_args!(
                        "{} is something else than a schema of the format: move it away, or write \
                         to another file",
                        file.display()
                    )));
                }
                _ => {}
            }
            replace(file, &text).map_err(Failure::new)?;
            line(format_args!("wrote {}", file.display()))
        }
    }
}

/// Whether a file holds a schema of the format, of this release or another.
fn is_schema(text: &[u8]) -> bool {
    let title = |text: &[u8]| -> Option<serde_json::Value> {
        Some(serde_json::from_slice::<serde_json::Value>(text).ok()?.get("title")?.clone())
    };
    let ours = title(json_schema().as_bytes());
    ours.is_some() && title(text) == ours
}
