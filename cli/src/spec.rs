//! Where the descriptors come from.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs, slice};

use doudian_codegen::model::{DOUDIAN, Model, Platform};
use doudian_codegen::{Descriptors, Diagnostics, Published, SourceFile, read_dir};
use doudian_runtime::foreign::foreign;

use crate::output::Failure;

/// The workspace that the command was started in: the nearest folder, from the current one
/// upwards, that has a `spec` folder beside a Cargo.toml.
pub(crate) fn workspace() -> Option<PathBuf> {
    let here = env::current_dir().ok()?;
    let is_root =
        |folder: &&Path| folder.join("spec").is_dir() && folder.join("Cargo.toml").is_file();
    here.ancestors().find(is_root).map(Path::to_owned)
}

/// What descriptors of other crates may name and extend.
pub(crate) fn published() -> Published {
    Published::new(doudian_spec::INDEX, doudian_spec::file)
}

/// Reads and checks the descriptors below a folder.
pub(crate) fn load(folder: &Path) -> Result<Model, Failure> {
    Ok(compile(&read_dir(folder)?)?)
}

/// Checks descriptors: those of platforms, or those beside the published crate.
pub(crate) fn compile(sources: &[SourceFile]) -> Result<Model, Diagnostics> {
    let descriptors = Descriptors::read(sources);
    if descriptors.describe_platform() {
        descriptors.compile()
    } else {
        descriptors.compile_beside(&published())
    }
}

/// The descriptors that a command reads.
#[derive(clap::Args, Default)]
pub(crate) struct Spec {
    /// The folder with the descriptors [default: `spec` of the workspace, else the descriptors
    /// that were built in].
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
}

impl Spec {
    /// The folder that they are in; `None` for those that were built in.
    pub(crate) fn folder(&self) -> Option<PathBuf> {
        self.spec.clone().or_else(|| workspace().map(|root| root.join("spec")))
    }

    pub(crate) fn model(&self) -> Result<Model, Failure> {
        match self.folder() {
            Some(folder) => load(&folder),
            None => doudian_sandbox::embedded_spec().map_err(Failure::new),
        }
    }
}

/// The folder of descriptors that a command is about.
#[derive(clap::Args, Default)]
pub(crate) struct Folder {
    /// The folder with the descriptors [default: `spec` of the workspace].
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
}

impl Folder {
    /// What was named.
    pub(crate) fn given(&self) -> Option<&Path> {
        self.spec.as_deref()
    }

    pub(crate) fn path(&self) -> Result<PathBuf, Failure> {
        self.spec.clone().map_or_else(folder, Ok)
    }
}

/// The platform of a model whose messages and calls are sent: the one named `doudian`, or
/// else the first.
pub(crate) fn platform(model: &Model) -> Result<&Platform, Failure> {
    let platforms = &model.platforms;
    model
        .platform(DOUDIAN)
        .or_else(|| platforms.first())
        .ok_or_else(|| Failure::new("the API descriptors describe no platform"))
}

/// The platforms that there are.
pub(crate) fn known(model: &Model) -> String {
    let names = model.platforms.iter().map(|platform| format!("`{}`", platform.name));
    names.collect::<Vec<_>>().join(", ")
}

/// The platform of this name.
pub(crate) fn named<'m>(model: &'m Model, name: &str) -> Result<&'m Platform, Failure> {
    model.platform(name).ok_or_else(|| {
        Failure::new(format_args!("no platform `{}`; there is {}", foreign(name), known(model)))
    })
}

/// The descriptors of the workspace.
pub(crate) fn folder() -> Result<PathBuf, Failure> {
    match workspace() {
        Some(root) => Ok(shorter(&root.join("spec"))),
        None => Err(Failure::new(
            "no `spec` folder beside a Cargo.toml here or above; run this in a checkout, or name \
             files or folders",
        )),
    }
}

/// A path as one would type it here.
pub(crate) fn shorter(path: &Path) -> PathBuf {
    let here = env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).to_owned()
}

/// The files given, and those in the folders given; without any, all of the workspace.
pub(crate) fn sources(paths: &[PathBuf]) -> Result<Vec<SourceFile>, Failure> {
    if paths.is_empty() {
        return Ok(read_dir(&folder()?)?);
    }
    let mut sources: Vec<SourceFile> = Vec::new();
    for path in paths {
        if path.is_dir() {
            sources.extend(read_dir(path)?);
        } else {
            let bytes = fs::read(path).map_err(|error| {
                Failure::new(format_args!("cannot read {}: {error}", path.display()))
            })?;
            sources.push(SourceFile::new(path.to_string_lossy().replace('\\', "/"), bytes));
        }
    }
    // What is named twice, as a file and in its folder, is one file.
    sources.sort_by(|left, right| left.path.cmp(&right.path));
    sources.dedup_by(|left, right| real(&left.path) == real(&right.path));
    Ok(sources)
}

/// Files that are asked for, and those that they stand among.
pub(crate) struct Wanted {
    /// All of them, each read once.
    pub(crate) sources: Vec<SourceFile>,
    /// The real paths of those that are asked for.
    names: BTreeSet<PathBuf>,
}

impl Wanted {
    /// Where everything that is named lies in the workspace, all descriptors of it are read: one
    /// file alone would not know the types that it shares with others.
    pub(crate) fn read(paths: &[PathBuf]) -> Result<Self, Failure> {
        let Some(spec) = around(paths) else {
            let sources = sources(paths)?;
            let names = sources.iter().filter_map(|source| real(&source.path)).collect();
            return Ok(Self { sources, names });
        };
        let mut sources = read_dir(&spec)?;
        let mut names: BTreeSet<PathBuf> =
            sources.iter().filter_map(|source| real(&source.path)).collect();
        if paths.is_empty() {
            return Ok(Self { sources, names });
        }
        let all = std::mem::take(&mut names);
        for path in paths {
            let Some(named) = real(path) else { continue };
            let mut below = all.iter().filter(|name| name.starts_with(&named)).peekable();
            if below.peek().is_some() {
                names.extend(below.cloned());
            } else if names.insert(named) {
                // What is not named as a descriptor is, and a folder without any.
                sources.extend(self::sources(slice::from_ref(path))?);
            }
        }
        Ok(Self { sources, names })
    }

    /// Whether the file of this name is asked for.
    pub(crate) fn has(&self, file: &str) -> bool {
        real(file).is_some_and(|file| self.names.contains(&file))
    }

    /// How many are asked for.
    pub(crate) fn count(&self) -> usize {
        self.names.len()
    }
}

/// The descriptors of the workspace, if everything that is named lies among them.
fn around(paths: &[PathBuf]) -> Option<PathBuf> {
    let spec = folder().ok()?;
    let root = real(&spec)?;
    let mut paths = paths.iter().map(real);
    paths.all(|path| path.is_some_and(|path| path.starts_with(&root))).then_some(spec)
}

fn real(path: impl AsRef<Path>) -> Option<PathBuf> {
    fs::canonicalize(path).ok()
}
