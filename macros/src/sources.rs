//! Which files `spec` means, and what is in them.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};
use std::{fs, io};

use doudian_codegen::vocabulary::did_you_mean;
use doudian_codegen::{SourceFile, read_inputs};
use glob::Pattern;

/// What makes a path a pattern.
const WILDCARDS: [char; 3] = ['*', '?', '['];

/// Where paths begin.
const FROM: &str = "paths begin at the folder of the crate's Cargo.toml";

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
    if spec.contains(WILDCARDS) {
        return match matching(spec, root) {
            Ok(paths) => read_all(&paths, root),
            Err(problem) => Sources::failed(problem),
        };
    }
    let path = root.join(spec);
    if path.is_dir() {
        return folder(&path, root);
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
    let mut message = format!("there is no `{spec}`: {FROM}");
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
    let segments = spec
        .split('/')
        .filter(|segment| !matches!(*segment, "" | "."))
        .map(|segment| Segment::new(segment, spec))
        .collect::<Result<Vec<_>, _>>()?;
    let mut paths = BTreeSet::new();
    collect(root, &segments, root, &mut Vec::new(), &mut paths)?;
    if paths.is_empty() {
        return Err(format!("`{spec}` matches no `.yaml` or `.yml` file: {FROM}"));
    }
    Ok(paths.into_iter().collect())
}

/// What stands between two slashes of a pattern.
enum Segment {
    /// A name.
    Name(String),
    /// A name with `*`, `?` or `[…]`.
    Pattern(Pattern),
    /// `**`: any number of folders.
    Folders,
}

impl Segment {
    fn new(text: &str, spec: &str) -> Result<Self, String> {
        if text == "**" {
            return Ok(Self::Folders);
        }
        if !text.contains(WILDCARDS) {
            return Ok(Self::Name(text.to_owned()));
        }
        Pattern::new(text)
            .map(Self::Pattern)
            .map_err(|error| format!("`{spec}` is not a pattern of files: {}", error.msg))
    }
}

/// Adds what matches below `folder`; `above` holds the real paths of the folders that `**`
/// has entered, to notice loops.
fn collect(
    folder: &Path,
    segments: &[Segment],
    root: &Path,
    above: &mut Vec<PathBuf>,
    found: &mut BTreeSet<PathBuf>,
) -> Result<(), String> {
    let Some((segment, rest)) = segments.split_first() else { return Ok(()) };
    let mut step = |path: PathBuf, above: &mut Vec<PathBuf>| {
        if !rest.is_empty() {
            return if path.is_dir() { collect(&path, rest, root, above, found) } else { Ok(()) };
        }
        if path.is_file() && is_descriptor(&path) {
            found.insert(path);
        }
        Ok(())
    };
    match segment {
        Segment::Name(name) => step(folder.join(name), above),
        Segment::Pattern(pattern) => {
            for path in entries(folder, root)? {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                if pattern.matches(&name) {
                    step(path, above)?;
                }
            }
            Ok(())
        }
        Segment::Folders => {
            let real =
                fs::canonicalize(folder).map_err(|error| unreadable(folder, root, &error))?;
            if above.contains(&real) {
                let name = source_name(folder, root);
                return Err(format!("`{name}` is a link to a folder that it lies in"));
            }
            above.push(real);
            // `**` alone means the files as well.
            let anything = [Segment::Pattern(Pattern::new("*").unwrap_or_default())];
            let here = if rest.is_empty() { &anything } else { rest };
            collect(folder, here, root, &mut Vec::new(), found)?;
            for path in entries(folder, root)? {
                if path.is_dir() {
                    collect(&path, segments, root, above, found)?;
                }
            }
            above.pop();
            Ok(())
        }
    }
}

/// What is in a folder, without what is hidden.
fn entries(folder: &Path, root: &Path) -> Result<BTreeSet<PathBuf>, String> {
    let read = || {
        let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
        let hidden = |name: &OsStr| name.to_string_lossy().starts_with('.');
        let visible = entries.iter().filter(|entry| !hidden(&entry.file_name()));
        Ok(visible.map(fs::DirEntry::path).collect())
    };
    read().map_err(|error| unreadable(folder, root, &error))
}

fn unreadable(path: &Path, root: &Path, error: &io::Error) -> String {
    format!("cannot read `{}`: {error}", source_name(path, root))
}

fn read_all(paths: &[PathBuf], root: &Path) -> Sources {
    let mut sources = Sources::default();
    let mut problems = Vec::new();
    for path in paths {
        sources.watched.extend(path.to_str().map(str::to_owned));
        match fs::read(path) {
            Ok(bytes) => sources.files.push(SourceFile { path: source_name(path, root), bytes }),
            Err(error) => problems.push(unreadable(path, root, &error)),
        }
    }
    if !problems.is_empty() {
        sources.problem = Some(problems.join("\n"));
    }
    sources
}

/// The files of a folder, named from the crate's folder on; also those beside one that could
/// not be read.
fn folder(path: &Path, root: &Path) -> Sources {
    let (inputs, read) = read_inputs(&[path]);
    let watched = inputs.files.iter().map(|file| file.path.clone()).collect();
    let rename = |file: SourceFile| SourceFile {
        path: source_name(Path::new(&file.path), root),
        bytes: file.bytes,
    };
    let problem = read.err().map(|problems| {
        let start = format!("{}/", root.to_string_lossy());
        let problems = problems.to_string().replace(&start, "");
        format!("the descriptors cannot be read\n\n{problems}\n")
    });
    Sources { files: inputs.files.into_iter().map(rename).collect(), watched, problem }
}

/// A path as messages name it: from the crate's folder on, with `/`.
fn source_name(path: &Path, root: &Path) -> String {
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
