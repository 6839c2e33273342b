//! Changes of files, before they are written and when they are.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use doudian_codegen::write::replace;
use doudian_import::merge::Written;
use doudian_runtime::foreign::one_line;
use similar::TextDiff;

use crate::output::Failure;

/// What would be written, as a patch.
pub(crate) fn show(files: &[Written]) -> Result<(), Failure> {
    let is_coloured = io::stdout().is_terminal();
    let mut out = io::BufWriter::new(io::stdout().lock());
    for file in files {
        let before = file.before.as_deref().unwrap_or_default();
        let old = if file.before.is_some() { file.path.as_str() } else { "/dev/null" };
        let diff = TextDiff::from_lines(before, &file.after);
        let text = diff.unified_diff().header(old, &file.path).to_string();
        for line in text.lines() {
            let colour = match line.as_bytes().first() {
                Some(b'+') => "\x1b[32m",
                Some(b'-') => "\x1b[31m",
                _ => "",
            };
            let shown = one_line(line).to_string();
            if is_coloured && !colour.is_empty() {
                writeln!(out, "{colour}{shown}\x1b[0m")?;
            } else {
                writeln!(out, "{shown}")?;
            }
        }
    }
    Ok(out.flush()?)
}

/// Replaces a file; where it is a link, the file that the link names.
pub(crate) fn overwrite(path: &Path, text: &str) -> Result<(), Failure> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    replace(&target, text).map_err(Failure::new)
}

/// Writes files, and makes the folders that they need: all of them, or none where one cannot be
/// written.
pub(crate) fn write(files: &[Written]) -> Result<(), Failure> {
    for (index, file) in files.iter().enumerate() {
        let Err(failure) = write_one(file) else { continue };
        for done in files.iter().take(index).rev() {
            restore(done).map_err(|error| {
                let (failure, error) = (failure.said(), error.said());
                Failure::new(format_args!(
                    "{failure}; and what was written before it stays: {error}"
                ))
            })?;
        }
        return Err(failure);
    }
    Ok(())
}

fn write_one(file: &Written) -> Result<(), Failure> {
    let path = Path::new(&file.path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| {
            Failure::new(format_args!("cannot make {}: {error}", folder.display()))
        })?;
    }
    overwrite(path, &file.after)
}

/// Makes a file what it was.
fn restore(file: &Written) -> Result<(), Failure> {
    let path = Path::new(&file.path);
    match &file.before {
        Some(before) => overwrite(path, before),
        None => fs::remove_file(path)
            .map_err(|error| Failure::new(format_args!("cannot remove {}: {error}", file.path))),
    }
}
