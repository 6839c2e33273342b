//! `doudian snapshot`: the model of the descriptors, to be kept and compared.

use std::fs;
use std::path::PathBuf;

use doudian_codegen::model::Model;
use doudian_codegen::write::{replace, same_lines};

use crate::output::{Failure, line};
use crate::spec::Spec;

/// Write what the descriptors say as JSON: checked, every name resolved, the same everywhere.
///
/// Two snapshots show what has changed between two states of the descriptors, however their
/// files were moved or written.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write to this file [default: standard output].
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    spec: Spec,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut model = arguments.spec.model()?;
    if let Some(root) = arguments.spec.folder() {
        model = model.below(&root.to_string_lossy().replace('\\', "/"));
    }
    let text = model.to_json();
    let Some(file) = &arguments.out else { return line(text.trim_end()) };
    match fs::read(file) {
        Ok(old) if same_lines(&old, &text) => {
            return line(format_args!("{} is up to date", file.display()));
        }
        Ok(old) if !Model::is_snapshot(&String::from_utf8_lossy(&old)) => {
            return Err(Failure::new(format_args!(
                "{} is something else than a snapshot: move it away, or write to another file",
                file.display()
            )));
        }
        _ => {}
    }
    replace(file, &text).map_err(Failure::new)?;
    line(format_args!("wrote {}", file.display()))
}
