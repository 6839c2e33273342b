//! What a run leaves for the next one, so that it does no more than what has changed.
//!
//! A stamp says what went in, and of each file which text came of which content. The second
//! holds for ever, whatever has become of the folder since; so a text is taken from the folder
//! only while it is the very text that the same content would give again. A stamp that is
//! gone, damaged, or another generator's costs time, and nothing else.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

use super::output::{Made, Output, Print};
use super::report::Mode;
use super::single::Held;
use super::sync::sync;
use super::{replace, single};
use crate::SourceFile;

/// The first line of a stamp.
const FORMAT: &str = "doudian-codegen: what the last run made; can be deleted at any time";

/// The file that keeps what the last run made. It is small, belongs into a folder for what can
/// be made again, and is never needed: without it, or with another text in it, a run does
/// everything.
#[derive(Clone, Debug)]
pub struct Stamp {
    file: PathBuf,
}

impl Stamp {
    /// The stamp in this file.
    pub fn new(file: impl Into<PathBuf>) -> Self {
        Self { file: file.into() }
    }

    /// The stamp of one output among others, in a folder.
    pub fn of(output: impl Hash, folder: &Path) -> Self {
        let mut hasher = DefaultHasher::new();
        output.hash(&mut hasher);
        Self::new(folder.join(format!("doudian-generate-{:016x}.stamp", hasher.finish())))
    }

    /// Where it lies.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// What the last run made.
    pub fn last_run(&self) -> LastRun {
        LastRun::parse(&fs::read_to_string(&self.file).unwrap_or_default())
    }

    /// Keeps for the next run what this one made of each folder, which does without when this
    /// fails. `beside` are the files that were written beside the folders. Without a digest of
    /// what went in, the next run does not take for granted that there is nothing to do.
    pub fn keep(&self, inputs: Option<u64>, folders: &[(&Path, &Output)], beside: &[Held]) {
        let Some(generator) = generator() else { return };
        let mut text = format!("{FORMAT}\ngenerator {generator:016x}\n");
        // Writing to a text does not fail.
        for Held { path, text: held } in beside {
            let Some(path) = line_of(path) else { return };
            let _ = writeln!(text, "beside {held:016x} {path}");
        }
        for (folder, output) in folders {
            let Some(folder) = line_of(folder) else { return };
            let _ = writeln!(text, "folder {folder}");
            for (name, Print { content, text: made }) in &output.prints {
                let _ = writeln!(text, "file {content:016x} {made:016x} {name}");
            }
        }
        // The last line: what is cut off does not say that it is whole.
        if let Some(inputs) = inputs {
            let _ = writeln!(text, "inputs {inputs:016x}");
        }
        let _ = replace(&self.file, &text);
    }
}

/// A path that can stand on a line.
fn line_of(path: &Path) -> Option<&str> {
    path.to_str().filter(|path| !path.contains(['\n', '\r']))
}

/// What the last run made. The default is nothing.
#[derive(Clone, Debug, Default)]
pub struct LastRun {
    inputs: Option<u64>,
    beside: BTreeMap<PathBuf, u64>,
    folders: Vec<Past>,
}

impl LastRun {
    /// Nothing at all comes of a text that no run of this very generator has written; a line
    /// that says nothing is passed over, since each stands for itself.
    fn parse(text: &str) -> Self {
        let mut run = Self::default();
        let mut lines = text.lines();
        let is_ours = lines.next() == Some(FORMAT)
            && generator().is_some_and(|generator| {
                lines.next() == Some(format!("generator {generator:016x}").as_str())
            });
        if !is_ours || !text.ends_with('\n') {
            return run;
        }
        for line in lines {
            let _ = run.line(line);
        }
        run
    }

    fn line(&mut self, line: &str) -> Option<()> {
        let (kind, rest) = line.split_once(' ')?;
        match kind {
            "inputs" => self.inputs = Some(number(rest)?),
            "beside" => {
                let (text, path) = rest.split_once(' ')?;
                self.beside.insert(path.into(), number(text)?);
            }
            "folder" => self.folders.push(Past { out: rest.into(), ..Past::default() }),
            "file" => {
                let (content, rest) = rest.split_once(' ')?;
                let (text, name) = rest.split_once(' ')?;
                let print = Print { content: number(content)?, text: number(text)? };
                self.folders.last_mut()?.prints.insert(name.to_owned(), print);
            }
            _ => {}
        }
        Some(())
    }

    /// Whether there is nothing to do: the last run was made from the same, and all that it
    /// wrote is as it left it.
    pub fn is_current(&self, inputs: u64) -> bool {
        let is_as_left = |(path, text): (&PathBuf, &u64)| single::held(path) == Some(*text);
        self.inputs == Some(inputs)
            && !self.folders.is_empty()
            && self.beside.iter().all(is_as_left)
            && self.folders.iter().all(Past::is_as_left)
    }

    /// What it made of one folder.
    pub fn of(&self, out: &Path) -> Past {
        let past = self.folders.iter().find(|past| past.out == out);
        past.cloned().unwrap_or_else(|| Past { out: out.to_owned(), ..Past::default() })
    }
}

/// What the last run made of one folder. The default is nothing.
#[derive(Clone, Debug, Default)]
pub struct Past {
    out: PathBuf,
    prints: BTreeMap<String, Print>,
}

impl Past {
    /// Whether the folder holds that, and no more.
    fn is_as_left(&self) -> bool {
        let mut output = self.output();
        for (name, print) in &self.prints {
            let Some(made) = self.made(name, print.content) else { return false };
            output.add(name.clone(), made);
        }
        // As `--check` finds it out: also whether anything is in the way, or too many.
        !self.prints.is_empty()
            && sync(&self.out, &output, Mode::Check).is_ok_and(|report| report.changes.is_empty())
    }

    /// An output to which is added what is made, or found here.
    pub(crate) fn output(&self) -> Output {
        Output::found_in(&self.out)
    }

    /// The text of a file with this content, if it is still in the folder.
    pub(crate) fn made(&self, name: &str, content: u64) -> Option<Made> {
        let print = self.prints.get(name).filter(|print| print.content == content)?;
        Made::found(*print, fs::read(self.out.join(name)).ok()?)
    }
}

fn number(hexadecimal: &str) -> Option<u64> {
    let is_whole = hexadecimal.len() == 16;
    is_whole.then(|| u64::from_str_radix(hexadecimal, 16).ok())?
}

/// A digest of the running generator; nothing when it cannot be told from others.
fn generator() -> Option<u64> {
    let program = env::current_exe().ok()?;
    let built = fs::metadata(&program).ok()?;
    let version = env!("CARGO_PKG_VERSION");
    let mut hasher = DefaultHasher::new();
    (version, program, built.len(), built.modified().ok()?).hash(&mut hasher);
    Some(hasher.finish())
}

/// A digest of the descriptors and settings that a run is made from.
pub fn digest(sources: &[SourceFile], settings: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    settings.hash(&mut hasher);
    for source in sources {
        (&source.path, &source.bytes).hash(&mut hasher);
    }
    hasher.finish()
}
