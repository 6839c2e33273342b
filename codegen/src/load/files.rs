//! Files of a folder.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::SourceFile;
use super::text::{MAX_BYTES, TOO_LARGE};
use crate::diagnostic::Rule;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Reads every `*.yaml` and `*.yml` file below `dir`, sorted by path.
///
/// The files are named as the user would name them: `dir` as it was given, then `/` between
/// folders. Hidden files and folders are left out.
///
/// # Errors
///
/// Everything that is missing or cannot be read, and a folder without descriptors.
pub fn read_dir(dir: &Path) -> Result<Vec<SourceFile>, Diagnostics> {
    let (inputs, result) = read_inputs(&[dir]);
    result.map(|()| inputs.files)
}

/// What was read, for whoever has to watch it.
#[derive(Debug, Default)]
pub struct Inputs {
    /// The descriptors, sorted by path.
    pub files: Vec<SourceFile>,
    /// The folders in which descriptors were looked for.
    pub folders: Vec<PathBuf>,
}

/// Reads files, whatever they are called, and folders as [`read_dir`] does. What was read
/// comes back even when something else could not be.
///
/// # Errors
///
/// In the second part: everything that is missing or cannot be read, and a folder without
/// descriptors.
pub fn read_inputs<P: AsRef<Path>>(paths: &[P]) -> (Inputs, Result<(), Diagnostics>) {
    let mut walk = Walk::default();
    for path in paths.iter().map(AsRef::as_ref) {
        let before = (walk.inputs.files.len(), walk.problems.len());
        if path.is_file() {
            walk.file(path);
            continue;
        }
        walk.folder(path, &mut Vec::new());
        if before == (walk.inputs.files.len(), walk.problems.len()) {
            walk.problem(
                Rule::NoDescriptors,
                path,
                format!("there are no descriptors in `{}`", display(path)),
                "descriptors are files that end with `.yaml` or `.yml`",
            );
        }
    }
    walk.inputs.files.sort_by(|a, b| a.path.cmp(&b.path));
    walk.inputs.files.dedup_by(|a, b| a.path == b.path);
    let problems = walk.problems;
    (walk.inputs, if problems.is_empty() { Ok(()) } else { Err(Diagnostics::new(problems)) })
}

#[derive(Default)]
struct Walk {
    inputs: Inputs,
    problems: Vec<Diagnostic>,
}

impl Walk {
    /// `above` holds the real paths of the folders that are being read, to notice loops.
    fn folder(&mut self, dir: &Path, above: &mut Vec<PathBuf>) {
        let real = match fs::canonicalize(dir) {
            Ok(real) => real,
            Err(error) => return self.unreadable(dir, "folder", &error),
        };
        if above.contains(&real) {
            return self.problem(
                Rule::UnreadableFile,
                dir,
                format!("`{}` is a link to a folder that it lies in", display(dir)),
                "remove the link",
            );
        }
        let entries = match fs::read_dir(dir).and_then(Iterator::collect::<Result<Vec<_>, _>>) {
            Ok(entries) => entries,
            Err(error) => return self.unreadable(dir, "folder", &error),
        };
        above.push(real);
        self.inputs.folders.push(dir.to_owned());
        // Folders come back in any order; problems should not.
        let paths: BTreeSet<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
        for path in paths {
            let hidden =
                path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
            if hidden {
                continue;
            }
            if path.is_dir() {
                self.folder(&path, above);
            } else if is_yaml(&path) {
                self.file(&path);
            }
        }
        above.pop();
    }

    fn file(&mut self, path: &Path) {
        // One byte beyond the limit is enough to know that it is passed, but the message
        // should say how large the file is.
        let read = fs::metadata(path).and_then(|meta| {
            if meta.len() > MAX_BYTES as u64 { Ok(Err(meta.len())) } else { fs::read(path).map(Ok) }
        });
        match read {
            Ok(Ok(bytes)) => self.inputs.files.push(SourceFile { path: display(path), bytes }),
            Ok(Err(size)) => self.problem(
                Rule::FileTooLarge,
                path,
                format!("the file has {size} bytes, and the limit is {MAX_BYTES} (4 MiB)"),
                TOO_LARGE,
            ),
            Err(error) => self.unreadable(path, "file", &error),
        }
    }

    fn unreadable(&mut self, path: &Path, what: &str, error: &std::io::Error) {
        self.problem(
            Rule::UnreadableFile,
            path,
            format!("cannot read the {what} `{}`: {error}", display(path)),
            "check the path and its permissions",
        );
    }

    fn problem(&mut self, rule: Rule, path: &Path, message: String, help: &str) {
        self.problems
            .push(Diagnostic::without_place(rule.code(), display(path), message).with_help(help));
    }
}

fn is_yaml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ext| ext.eq_ignore_ascii_case("yaml") || ext.eq_ignore_ascii_case("yml"))
}

fn display(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        text.into_owned()
    } else {
        text.replace(std::path::MAIN_SEPARATOR, "/")
    }
}
