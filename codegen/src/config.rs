//! The generator for build scripts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fmt};

use crate::diagnostic::suggest::did_you_mean;
use crate::emit::{Downstream, Files};
use crate::generate::downstream_output;
use crate::krate::crate_path;
use crate::model::{Model, Origin, Platform};
use crate::write::{Mode, WriteError, sync};
use crate::{Diagnostics, Inputs, Published, SourceFile, compile_beside, read_inputs};

/// The folder below `OUT_DIR` that `doudian::include_api!()` looks into.
const FOLDER: &str = "doudian_api";

/// Generates typed calls from descriptors, in a build script.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), doudian_codegen::ConfigError> {
///     doudian_codegen::Config::new().spec_dir("apis").compile()
/// }
/// ```
///
/// ```ignore
/// // src/lib.rs
/// pub mod apis {
///     doudian::include_api!();
/// }
/// ```
///
/// Descriptors may name the types of the crate `doudian` by their Rust names, and extend its
/// methods (`extends: order.searchList`). Cargo is told to watch every file and folder that
/// was read, and nothing else: a build script that reads more of its own has to say so.
#[derive(Debug, Default)]
pub struct Config {
    inputs: Vec<PathBuf>,
    out_dir: Option<PathBuf>,
    crate_path: Option<String>,
    attributes: BTreeMap<String, String>,
}

impl Config {
    /// Nothing to read yet, and the output in `OUT_DIR`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads every `*.yaml` and `*.yml` file below the folder, relative to the folder of
    /// Cargo.toml. May be called several times.
    pub fn spec_dir(&mut self, folder: impl Into<PathBuf>) -> &mut Self {
        self.inputs.push(folder.into());
        self
    }

    /// Reads one file, relative to the folder of Cargo.toml. May be called several times.
    pub fn spec_file(&mut self, file: impl Into<PathBuf>) -> &mut Self {
        self.inputs.push(file.into());
        self
    }

    /// Writes to this folder instead of `OUT_DIR`, for those who commit what is generated.
    ///
    /// The folder is a module then (`mod apis;` for `src/apis`); it should hold nothing else,
    /// though only generated files are ever overwritten or removed.
    pub fn out_dir(&mut self, folder: impl Into<PathBuf>) -> &mut Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// The path of the crate `doudian`, for example `crate::sdk::doudian`. Without it, the
    /// name that Cargo.toml gives the crate is used.
    pub fn crate_path(&mut self, path: impl Into<String>) -> &mut Self {
        self.crate_path = Some(path.into());
        self
    }

    /// Puts an attribute on a generated type, by its Rust name; `.` stands for all of them.
    ///
    /// ```
    /// # let mut config = doudian_codegen::Config::new();
    /// config.type_attribute("DoudianVipMemberScoreRequest", "#[must_use]");
    /// ```
    pub fn type_attribute(&mut self, name: impl Into<String>, attribute: &str) -> &mut Self {
        let attributes = self.attributes.entry(name.into()).or_default();
        attributes.push_str(attribute);
        attributes.push('\n');
        self
    }

    /// Derives more for a generated type, by its Rust name; `.` stands for all of them.
    ///
    /// ```
    /// # let mut config = doudian_codegen::Config::new();
    /// config.derive("DoudianVipMemberScoreLevel", "my_crate::Choice");
    /// ```
    pub fn derive(&mut self, name: impl Into<String>, traits: &str) -> &mut Self {
        self.type_attribute(name, &format!("#[derive({traits})]"))
    }

    /// Generates. Only files that differ are written; files of descriptors that are gone are
    /// removed.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the descriptors, at once; an attribute or path that is
    /// not Rust; a file that cannot be read or written. Returned from `main`, the error is
    /// shown by `cargo build` as the command `doudian generate` shows it.
    pub fn compile(&mut self) -> Result<(), ConfigError> {
        let (inputs, read) = read_inputs(&self.inputs);
        let in_build_script = env::var_os("OUT_DIR").is_some();
        if in_build_script {
            // Before any error: whoever mends a file wants the next build to see it.
            watch(&inputs);
        }
        read?;
        if self.inputs.is_empty() {
            return Err(ConfigError::Config(
                "there is nothing to read: call `spec_dir` or `spec_file`".to_owned(),
            ));
        }
        let model = compile_beside(&inputs.files, &Published::doudian())?;
        if in_build_script {
            note_shadowed(&model);
        }
        let out = match &self.out_dir {
            Some(folder) => folder.clone(),
            None => match env::var_os("OUT_DIR") {
                Some(out) => Path::new(&out).join(FOLDER),
                None => {
                    return Err(ConfigError::Config(
                        "OUT_DIR is not set: this is no build script, so call `out_dir`".to_owned(),
                    ));
                }
            },
        };
        let downstream = self.downstream(&model)?;
        let strip = common_folder(&inputs.files);
        let output = downstream_output(&model, &downstream, &strip, &|_, _| {});
        sync(&out, &output, Mode::Write)?;
        Ok(())
    }

    fn downstream(&self, model: &Model) -> Result<Downstream, ConfigError> {
        let krate = match &self.crate_path {
            Some(path) => match syn::parse_str::<syn::Path>(path) {
                Ok(_) => path.clone(),
                Err(_) => {
                    return Err(ConfigError::Config(format!("`{path}` is not a path of Rust")));
                }
            },
            None => crate_path().map_err(ConfigError::Config)?,
        };
        let files = if self.out_dir.is_some() { Files::Beside } else { Files::OutDir(FOLDER) };
        Ok(Downstream { krate, attributes: self.attributes(model)?, files })
    }

    /// The attributes by type, after a look at whether they can be right.
    fn attributes(&self, model: &Model) -> Result<BTreeMap<String, String>, ConfigError> {
        let names: BTreeSet<&str> = model.platforms.iter().flat_map(type_names).collect();
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        for (name, text) in &self.attributes {
            let parsed = syn::parse_str::<syn::ItemStruct>(&format!("{text} struct A;"));
            if parsed.is_err() {
                let text = text.trim();
                return Err(ConfigError::Config(format!(
                    "`{text}` is not an attribute; expected one like `#[derive(Hash)]`"
                )));
            }
            let targets: Vec<&str> = match name.as_str() {
                "." => names.iter().copied().collect(),
                name => names.get(name).copied().into_iter().collect(),
            };
            if targets.is_empty() {
                let help = did_you_mean(name, names.iter().copied());
                let help = help.map_or_else(String::new, |help| format!("; {help}"));
                return Err(ConfigError::Config(format!(
                    "no type `{name}` is generated, to put an attribute on{help}"
                )));
            }
            for target in targets {
                all.entry(target.to_owned()).or_default().push_str(text);
            }
        }
        Ok(all)
    }
}

/// The Rust names of the types that a platform's descriptors define.
fn type_names(platform: &Platform) -> impl Iterator<Item = &str> {
    let requests = platform.apis.iter().map(|api| api.request.name.as_str());
    let types = platform.structs.keys().chain(platform.enums.keys()).map(String::as_str);
    requests.chain(types)
}

/// Tells Cargo what was read.
fn watch(inputs: &Inputs) {
    for folder in &inputs.folders {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    for file in &inputs.files {
        println!("cargo::rerun-if-changed={}", file.path);
    }
}

/// A method that the published crate has as well is allowed: perhaps a page has changed.
fn note_shadowed(model: &Model) {
    let apis = model.platforms.iter().flat_map(|platform| &platform.apis);
    for api in apis.filter(|api| api.origin == Origin::Shadows) {
        println!(
            "cargo::warning={} describes `{}`, which the crate `doudian` has as well",
            api.file, api.method
        );
    }
}

/// The folder that all files lie below.
fn common_folder(files: &[SourceFile]) -> String {
    let mut folders = files.iter().map(|file| file.path.rsplit_once('/').map_or("", |(at, _)| at));
    let first = folders.next().unwrap_or_default();
    folders
        .fold(first, |common, folder| {
            let mut at = common;
            while !(folder == at || folder.starts_with(&format!("{at}/")) || at.is_empty()) {
                at = at.rsplit_once('/').map_or("", |(at, _)| at);
            }
            at
        })
        .to_owned()
}

/// Why nothing was generated.
///
/// `Debug` is the same text as `Display`, because that is what is shown of an error that
/// `main` returns.
#[non_exhaustive]
pub enum ConfigError {
    /// Problems of the descriptors.
    Descriptors(Diagnostics),
    /// The output cannot be written.
    Write(WriteError),
    /// A mistake in the build script.
    Config(String),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Descriptors(problems) => write!(f, "{problems}"),
            Self::Write(error) => write!(f, "{error}"),
            Self::Config(message) => f.write_str(message),
        }
    }
}

impl fmt::Debug for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What `main` prints begins with `Error: `; the problems look better below that.
        match self {
            Self::Descriptors(problems) => write!(f, "the descriptors are not right\n\n{problems}"),
            _ => write!(f, "{self}"),
        }
    }
}

impl std::error::Error for ConfigError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Descriptors(_) | Self::Config(_) => None,
            Self::Write(error) => Some(error),
        }
    }
}

impl From<Diagnostics> for ConfigError {
    fn from(problems: Diagnostics) -> Self {
        Self::Descriptors(problems)
    }
}

impl From<WriteError> for ConfigError {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}
