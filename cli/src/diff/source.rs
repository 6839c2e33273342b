//! Where a state of descriptors is read.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io, thread};

use doudian_codegen::model::Model;
use doudian_codegen::{SourceFile, read_dir};
use doudian_runtime::foreign::{foreign, one_line};
use jiff::civil::Date;

use crate::output::Failure;
use crate::spec;

/// What a state of descriptors holds.
pub(crate) struct State {
    pub(crate) model: Model,
    /// The descriptors, which a snapshot does not have.
    pub(crate) files: Vec<SourceFile>,
}

/// A state of descriptors.
pub(crate) enum Source<'a> {
    /// The folder as it is.
    Now,
    /// Another folder.
    Folder(&'a Path),
    /// One file of descriptors.
    File(&'a Path),
    /// A snapshot.
    Snapshot(&'a Path),
    /// A revision of git, and perhaps another folder in it.
    Revision(&'a str, Option<&'a str>),
}

impl<'a> Source<'a> {
    /// The last commit.
    pub(crate) const LAST: Self = Self::Revision("HEAD", None);

    /// What there is by this name: a folder, a file, or else a revision.
    pub(crate) fn of(text: &'a str) -> Self {
        let path = Path::new(text);
        if path.is_dir() {
            return Self::Folder(path);
        }
        // What looks like a file is no revision, even if it is not there.
        match path.extension().and_then(OsStr::to_str) {
            Some("yaml" | "yml") => return Self::File(path),
            Some("json") => return Self::Snapshot(path),
            _ if path.is_file() => return Self::Snapshot(path),
            _ => {}
        }
        match text.split_once(':') {
            Some((revision, folder)) => Self::Revision(revision, Some(folder)),
            None => Self::Revision(text, None),
        }
    }

    fn shown(&self) -> String {
        match self {
            Self::Now => "the descriptors as they are".to_owned(),
            Self::Folder(path) | Self::File(path) | Self::Snapshot(path) => {
                path.display().to_string()
            }
            Self::Revision(revision, _) => format!("revision `{}`", foreign(revision)),
        }
    }

    /// What it holds. `folder` is where descriptors are, unless it says so itself.
    pub(crate) fn state(&self, folder: Option<&Path>) -> Result<State, Failure> {
        let needed = || folder.map_or_else(spec::folder, |folder| Ok(folder.to_owned()));
        let files = match self {
            Self::Now => read_dir(&needed()?).map_err(Failure::from),
            Self::Folder(path) => read_dir(path).map_err(Failure::from),
            Self::File(path) => spec::sources(&[(*path).to_owned()]),
            Self::Snapshot(_) => Ok(Vec::new()),
            Self::Revision(revision, None) => needed()
                // Where there are descriptors does not matter to what is nowhere.
                .map_err(|failure| known(revision, Path::new(".")).err().unwrap_or(failure))
                .and_then(|folder| committed(revision, &folder)),
            Self::Revision(revision, Some(folder)) => committed(revision, Path::new(folder)),
        };
        let state = files.and_then(|files| {
            let model = match self {
                Self::Snapshot(path) => snapshot(path)?,
                _ => spec::compile(&files)?,
            };
            Ok(State { model, files })
        });
        let state = state.map_err(|failure| match failure {
            Failure::Problems(problems) => Failure::new(format_args!(
                "{problems}\nerror: {} cannot be compared: mend it first",
                self.shown()
            )),
            other => other,
        })?;
        let is_empty = |it: &doudian_codegen::model::Platform| {
            it.apis.is_empty()
                && it.messages.is_empty()
                && it.spis.is_empty()
                && it.plugins.is_empty()
                && it.callbacks.is_empty()
                && it.structs.is_empty()
                && it.enums.is_empty()
        };
        if state.model.platforms.iter().all(is_empty) {
            return Err(Failure::new(format_args!(
                "there are no descriptors in {}: nothing can be compared",
                self.shown()
            )));
        }
        Ok(state)
    }
}

fn snapshot(path: &Path) -> Result<Model, Failure> {
    let text = fs::read_to_string(path)
        .map_err(|error| Failure::new(format_args!("cannot read {}: {error}", path.display())))?;
    Model::from_json(&text)
        .map_err(|error| Failure::new(format_args!("{}: {error}", path.display())))
}

/// What git says to a question, asked where the folder is.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, Failure> {
    let output = Command::new("git")
        .arg("-C")
        .arg(standing(folder))
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(no_git)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.trim().trim_start_matches("fatal: ");
    Err(Failure::new(format_args!("git: {}", one_line(said))))
}

/// The commit that last changed a file or what is in a folder; `None` where none has.
pub(crate) fn last_change(path: &Path) -> Result<Option<String>, Failure> {
    let (folder, name) = asked(path);
    let has_commits = git(folder, &["rev-parse", "--verify", "--quiet", "HEAD"]).is_ok();
    if !has_commits {
        // Whether there is a repository at all is another question.
        git(folder, &["rev-parse", "--git-dir"])?;
        return Ok(None);
    }
    let commit = git(folder, &["log", "-1", "--format=%H", "--", &name])?;
    let commit = String::from_utf8_lossy(&commit).trim().to_owned();
    Ok(Some(commit).filter(|commit| !commit.is_empty()))
}

/// The commits up to one that changed a file, the newest first, each with those of them that came
/// before it.
pub(crate) fn log(path: &Path, commit: &str) -> Result<Vec<(String, Vec<String>)>, Failure> {
    let (folder, name) = asked(path);
    let commits = git(folder, &["rev-list", "--parents", commit, "--", &name])?;
    let commits = String::from_utf8_lossy(&commits).into_owned();
    let hashes = commits.lines().map(|line| line.split_whitespace().map(str::to_owned));
    Ok(hashes.filter_map(|mut hashes| Some((hashes.next()?, hashes.collect()))).collect())
}

/// Where a file was before it was moved in a commit, and the commit that had changed it there last;
/// `None` where it was not moved.
pub(crate) fn moved(path: &Path, commit: &str) -> Result<Option<(PathBuf, String)>, Failure> {
    let (folder, name) = asked(path);
    let question =
        ["log", "--follow", "-2", "--format=%x00%H", "--name-only", "-z", commit, "--", &name];
    let answer = git(folder, &question)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let mut found = answer.split('\0').map(str::trim).filter(|part| !part.is_empty());
    let (Some(_), Some(now), Some(before), Some(was)) =
        (found.next(), found.next(), found.next(), found.next())
    else {
        return Ok(None);
    };
    if now == was {
        return Ok(None);
    }
    let root = git(folder, &["rev-parse", "--show-toplevel"])?;
    let root = PathBuf::from(String::from_utf8_lossy(&root).trim_end_matches('\n'));
    Ok(Some((spec::shorter(&root.join(was)), before.to_owned())))
}

/// The text of a file in a commit.
pub(crate) fn shown(commit: &str, path: &Path) -> Result<Vec<u8>, Failure> {
    // What is gone by now is asked for from where something is.
    let standing = standing(path.parent().unwrap_or(path));
    let below = path.strip_prefix(&standing).unwrap_or(path);
    let below = below.to_string_lossy().replace('\\', "/");
    git(&standing, &["show", "--end-of-options", &format!("{commit}:./{below}")])
}

/// Whether the last commit has something in a folder.
pub(crate) fn is_committed(folder: &Path) -> bool {
    git(folder, &["ls-tree", "HEAD", "./"]).is_ok_and(|listed| !listed.is_empty())
}

/// Where git is asked for a path, and how it is called there.
fn asked(path: &Path) -> (&Path, String) {
    let folder = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
    // Below no folder that is there, it is called as from here.
    let name = path.strip_prefix(standing(folder)).unwrap_or(path);
    let name = if name.as_os_str().is_empty() { Path::new(".") } else { name };
    (folder, name.to_string_lossy().replace('\\', "/"))
}

/// The day of a revision, as its committer had it.
pub(crate) fn dated(source: &Source<'_>, folder: &Path) -> Option<Date> {
    let Source::Revision(revision, _) = source else { return None };
    let commit = format!("{revision}^{{commit}}");
    let day = git(folder, &["show", "-s", "--format=%cs", "--end-of-options", &commit]).ok()?;
    String::from_utf8_lossy(&day).trim().parse().ok()
}

fn no_git(error: io::Error) -> Failure {
    Failure::new(format_args!(
        "cannot run git: {error}; it is needed to read a revision, and not for folders and snapshots"
    ))
}

/// The nearest folder upwards that is there: the descriptors of a revision may be gone.
fn standing(folder: &Path) -> PathBuf {
    let found = folder.ancestors().find(|it| it.is_dir() && !it.as_os_str().is_empty());
    found.map_or_else(|| PathBuf::from("."), Path::to_owned)
}

/// Whether there is such a revision.
fn known(revision: &str, folder: &Path) -> Result<(), Failure> {
    let tree = format!("{revision}^{{tree}}");
    let known = git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &tree]);
    if known.is_ok() {
        return Ok(());
    }
    let shown = foreign(revision);
    // Whether there is a repository at all is another question.
    Err(Failure::new(match git(folder, &["rev-parse", "--git-dir"]) {
        Ok(_) => format!("there is no folder, no snapshot and no revision `{shown}`"),
        // Nobody has named it.
        Err(failure) if revision == "HEAD" => return Err(failure),
        Err(failure) => format!(
            "there is no folder and no snapshot `{shown}`, and it cannot be a revision: {}",
            failure.said()
        ),
    }))
}

/// The descriptors of a folder at a revision.
fn committed(revision: &str, folder: &Path) -> Result<Vec<SourceFile>, Failure> {
    if revision.contains("..") {
        return Err(Failure::new(format_args!(
            "`{}` is a range: name both ends, as in `doudian diff v1.0 v1.1`",
            foreign(revision)
        )));
    }
    known(revision, folder)?;
    let prefix = git(&standing(folder), &["rev-parse", "--show-prefix"])?;
    let prefix = String::from_utf8_lossy(&prefix).trim_end_matches('\n').to_owned();
    let missing = folder.strip_prefix(standing(folder)).unwrap_or(folder);
    let missing = if folder.is_dir() { Path::new("") } else { missing };
    let inside = format!("{prefix}{}", missing.to_string_lossy().replace('\\', "/"));
    let inside = inside.trim_matches('/').to_owned();
    let mut question = vec!["ls-tree", "-r", "-z", "--full-tree", revision];
    if !inside.is_empty() {
        question.extend(["--", &inside]);
    }
    let listing = git(folder, &question)?;
    let files = listed(&listing)?;
    if files.is_empty() {
        return Err(Failure::new(format_args!(
            "the revision has no descriptors in `{}`: nothing can be compared{}",
            foreign(&inside),
            elsewhere(revision)
        )));
    }
    let texts = contents(folder, &files)?;
    let root = folder.to_string_lossy().replace('\\', "/");
    let sources = files.iter().zip(texts).map(|(file, text)| {
        let below = file.path.strip_prefix(&*inside).unwrap_or(&file.path);
        SourceFile::new(format!("{root}/{}", below.trim_start_matches('/')), text)
    });
    Ok(sources.collect())
}

/// What to do where descriptors were in another folder than they are now.
fn elsewhere(revision: &str) -> String {
    // From here, as a revision and a folder are named.
    let listing = git(Path::new("."), &["ls-tree", "-r", "-z", "--name-only", revision]);
    let listing = listing.unwrap_or_default();
    let listing = String::from_utf8_lossy(&listing);
    let platforms = listing.split('\0').filter(|path| path.ends_with("/platform.yaml"));
    let folders: BTreeSet<&str> = platforms
        .filter_map(|path| Path::new(path).parent()?.parent()?.to_str())
        .filter(|folder| !folder.is_empty())
        .collect();
    match folders.iter().min_by_key(|folder| folder.matches('/').count()) {
        Some(found) => format!(
            "; if the folder has moved since, name it as it was there: `{}:{}`",
            foreign(revision),
            foreign(found)
        ),
        None => String::new(),
    }
}

/// A descriptor in a tree.
struct Listed {
    object: String,
    path: String,
}

/// The descriptors that `git ls-tree` has listed.
fn listed(listing: &[u8]) -> Result<Vec<Listed>, Failure> {
    let mut files = Vec::new();
    for entry in listing.split(|byte| *byte == 0).filter(|entry| !entry.is_empty()) {
        let entry = String::from_utf8_lossy(entry);
        let Some((facts, path)) = entry.split_once('\t') else { continue };
        let extension = Path::new(path).extension().and_then(OsStr::to_str);
        if !matches!(extension, Some("yaml" | "yml")) {
            continue;
        }
        let mut facts = facts.split(' ');
        let (mode, _, object) = (facts.next(), facts.next(), facts.next());
        if mode == Some("120000") {
            return Err(Failure::new(format_args!(
                "{} is a link, which cannot be read of a revision: check the revision out, and name \
                 its folder",
                foreign(path)
            )));
        }
        if let Some(object) = object {
            files.push(Listed { object: object.to_owned(), path: path.to_owned() });
        }
    }
    Ok(files)
}

/// The texts of files, all by one process.
fn contents(folder: &Path, files: &[Listed]) -> Result<Vec<Vec<u8>>, Failure> {
    let mut child = Command::new("git")
        .arg("-C")
        .arg(standing(folder))
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(no_git)?;
    let (Some(mut questions), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(Failure::new("git gives no answers"));
    };
    let texts = thread::scope(|scope| {
        // Asked from aside, since git answers while it is asked.
        scope.spawn(move || {
            for file in files {
                // If git has gone, its missing answer tells.
                let _ = writeln!(questions, "{}", file.object);
            }
        });
        let mut answers = BufReader::new(answers);
        files.iter().map(|file| content(&mut answers, file)).collect::<Result<Vec<_>, _>>()
    });
    let texts = texts?;
    child.wait().map_err(no_git)?;
    Ok(texts)
}

/// The next text: `<object> blob <size>`, the bytes, and a line's end.
fn content(answers: &mut impl BufRead, file: &Listed) -> Result<Vec<u8>, Failure> {
    let bad = |what: &str| {
        Failure::new(format_args!("git does not give {}: {what}", foreign(&file.path)))
    };
    let mut head = String::new();
    answers.read_line(&mut head).map_err(|error| bad(&error.to_string()))?;
    let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse::<u64>().ok());
    let size = size.ok_or_else(|| bad(one_line(&head).to_string().as_str()))?;
    let mut text = Vec::new();
    let taken = answers.by_ref().take(size + 1).read_to_end(&mut text);
    taken.map_err(|error| bad(&error.to_string()))?;
    text.pop();
    Ok(text)
}
