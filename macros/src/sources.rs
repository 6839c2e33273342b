//! Which files `spec` means, and what is in them.

use std::fs;
use std::path::{Component, Path, PathBuf};

use doudian_codegen::attribute::did_you_mean;
use doudian_codegen::{SourceFile, read_dir};
use glob::{MatchOptions, Pattern};

/// The descriptors, and the files that the compiler has to watch.
#[derive(Default)]
pub(crate) struct Sources {
    pub(crate) files: Vec<SourceFile>,
    pub(crate) watched: Vec<String>,
    /// Why they could not be read.
    pub(crate) problem: Option<String>,
}

impl Sources {
    fn failed(problem: impl Into<String>) -> Self {
        Self { problem: Some(problem.into()), ..Self::default() }
    }
}

/// Reads the file, the folder, or the files of the pattern; `root` is where paths begin.
pub(crate) fn read(spec: &str, root: &Path) -> Sources {
    if let Err(problem) = check_path(spec) {
        return Sources::failed(problem);
    }
    if spec.contains(['*', '?', '[']) {
        return match matching(spec, root) {
            Ok(paths) => read_all(&paths, root),
            Err(problem) => Sources::failed(problem),
        };
    }
    let path = root.join(spec);
    if path.is_dir() {
        return named(read_dir(&path), root);
    }
    if !path.exists() {
        return Sources::failed(missing(spec, &path));
    }
    if !is_descriptor(&path) {
        return Sources::failed(format!(
            "`{spec}` is no descriptor: their names end with `.yaml` or `.yml`"
        ));
    }
    read_all(&[path], root)
}

/// Only what lies in the crate's folder: nothing else is there when the crate is built on
/// another machine, or from a registry.
fn check_path(spec: &str) -> Result<(), String> {
    const FROM: &str = "paths begin at the folder of the crate's Cargo.toml";
    if spec.trim().is_empty() {
        return Err(format!("`spec` is empty: name a file, a folder or a pattern; {FROM}"));
    }
    let mut depth = 0_usize;
    for component in Path::new(spec).components() {
        match component {
            Component::Normal(_) => depth += 1,
            Component::CurDir => {}
            Component::ParentDir if depth > 0 => depth -= 1,
            Component::ParentDir => {
                return Err(format!(
                    "`{spec}` leaves the crate's folder, and a packaged crate has nothing \
                     outside it; {FROM}"
                ));
            }
            Component::RootDir | Component::Prefix(_) => {
                return Err(format!(
                    "`{spec}` is an absolute path, which exists on one machine only; {FROM}"
                ));
            }
        }
    }
    Ok(())
}

fn missing(spec: &str, path: &Path) -> String {
    let mut message =
        format!("there is no `{spec}`: paths begin at the folder of the crate's Cargo.toml");
    let beside = path.parent().and_then(|folder| fs::read_dir(folder).ok());
    let mut names: Vec<String> = beside
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    names.sort();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if let Some(hint) = did_you_mean(&name, names.iter().map(String::as_str)) {
        message.push_str(&format!("; {hint}"));
    }
    message
}

/// The descriptors that match a pattern, sorted.
fn matching(spec: &str, root: &Path) -> Result<Vec<PathBuf>, String> {
    let start = root.to_string_lossy();
    let pattern = format!("{}/{spec}", Pattern::escape(&start));
    let options = MatchOptions {
        case_sensitive: true,
        require_literal_separator: true,
        // As in folders: hidden files are nobody's descriptors.
        require_literal_leading_dot: true,
    };
    let found = glob::glob_with(&pattern, options)
        .map_err(|error| format!("`{spec}` is not a pattern of files: {}", error.msg))?;
    let mut paths = Vec::new();
    for path in found {
        let path = path.map_err(|error| {
            let folder = shown(error.path(), root);
            format!("cannot read the folder `{folder}`: {}", error.error())
        })?;
        if path.is_file() && is_descriptor(&path) {
            paths.push(path);
        }
    }
    if paths.is_empty() {
        return Err(format!(
            "`{spec}` matches no `.yaml` or `.yml` file: paths begin at the folder of the \
             crate's Cargo.toml"
        ));
    }
    paths.sort();
    paths.dedup();
    Ok(paths)
}

fn read_all(paths: &[PathBuf], root: &Path) -> Sources {
    let mut sources = Sources::default();
    let mut problems = Vec::new();
    for path in paths {
        sources.watched.extend(path.to_str().map(str::to_owned));
        match fs::read(path) {
            Ok(bytes) => sources.files.push(SourceFile { path: shown(path, root), bytes }),
            Err(error) => problems.push(format!("cannot read `{}`: {error}", shown(path, root))),
        }
    }
    if !problems.is_empty() {
        sources.problem = Some(problems.join("\n"));
    }
    sources
}

/// The files of a folder, named from the crate's folder on.
fn named(read: Result<Vec<SourceFile>, doudian_codegen::Diagnostics>, root: &Path) -> Sources {
    match read {
        Ok(files) => {
            let watched = files.iter().map(|file| file.path.clone()).collect();
            let rename = |file: SourceFile| SourceFile {
                path: shown(Path::new(&file.path), root),
                bytes: file.bytes,
            };
            Sources { files: files.into_iter().map(rename).collect(), watched, problem: None }
        }
        Err(problems) => {
            let start = format!("{}/", root.to_string_lossy());
            Sources::failed(format!(
                "the descriptors cannot be read\n\n{}\n",
                problems.to_string().replace(&start, "")
            ))
        }
    }
}

/// A path as messages name it: from the crate's folder on, with `/`.
fn shown(path: &Path, root: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = path
        .components()
        .filter(|component| *component != Component::CurDir)
        .map(|component| component.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}

fn is_descriptor(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml")
}
