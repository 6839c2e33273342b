//! The generator for build scripts.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fmt};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Token;
use syn::parse::Parser;
use syn::punctuated::Punctuated;

use crate::diagnostic::suggest::did_you_mean;
use crate::emit::rust::{Downstream, Files};
use crate::generate::downstream_output;
use crate::krate::{CratePath, CratePathError, crate_path};
use crate::model::{EnumRepr, Model, Origin, Platform};
use crate::write::{Mode, Report, Stamp, WriteError, digest, sync};
use crate::{Diagnostics, Inputs, Published, SourceFile, compile_inputs, read_inputs};

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
    crate_path: Option<Result<CratePath, CratePathError>>,
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
    /// name that Cargo.toml gives the crate is used. What is no path is an error of
    /// [`compile`](Self::compile).
    pub fn crate_path(&mut self, path: impl Into<String>) -> &mut Self {
        self.crate_path = Some(path.into().parse());
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
    /// What a type has already is left out: structs have `Clone`, `Debug`, `Default` and
    /// `PartialEq` (requests `Default` only if nothing is required), enums also `Eq`, `Hash`,
    /// `Ord` and `PartialOrd`.
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
        if self.inputs.is_empty() {
            return Err(ConfigError::Config(
                "there is nothing to read: call `spec_dir` or `spec_file`".to_owned(),
            ));
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
        let stamp = env::var_os("OUT_DIR").map(|dir| Stamp::of(("Config", &out), Path::new(&dir)));
        let last = stamp.as_ref().map(Stamp::last_run).unwrap_or_default();
        let krate = self.krate()?;
        let settings = (&krate, &self.attributes, self.out_dir.is_some());
        let made_from = digest(&inputs.files, settings);
        if read.is_ok() && last.is_current(made_from) {
            return Ok(());
        }
        let published = Published::doudian();
        let model = compile_inputs(&inputs, read, &published)?;
        let shadowed = in_build_script && note_shadowed(&model);
        let downstream = self.downstream(krate.clone(), &model, &published)?;
        let strip = common_folder(&inputs.files);
        let output = downstream_output(&model, &downstream, &strip, &last.of(&out), &|_, _| {});
        let report = sync(&out, &output, Mode::Write)?;
        if in_build_script {
            note_removed(&report);
        }
        if let Some(stamp) = stamp {
            // What is to be said of methods is said again by the next run.
            stamp.keep((!shadowed).then_some(made_from), &[(&out, &output)], &[]);
        }
        Ok(())
    }

    /// The path of the crate `doudian`.
    fn krate(&self) -> Result<CratePath, ConfigError> {
        let path = match &self.crate_path {
            Some(said) => said.clone().map_err(|error| error.to_string()),
            None => crate_path(),
        };
        path.map_err(ConfigError::Config)
    }

    fn downstream(
        &self,
        krate: CratePath,
        model: &Model,
        published: &Published,
    ) -> Result<Downstream, ConfigError> {
        let files = if self.out_dir.is_some() { Files::Beside } else { Files::OutDir(FOLDER) };
        Ok(Downstream { krate, attributes: self.attributes(model, published)?, files })
    }

    /// The attributes by type, after a look at whether they can be right.
    fn attributes(
        &self,
        model: &Model,
        published: &Published,
    ) -> Result<BTreeMap<String, String>, ConfigError> {
        let types: BTreeMap<&str, &[&str]> =
            model.platforms.iter().flat_map(types_with_traits).collect();
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        let mut problems = Vec::new();
        for (name, text) in &self.attributes {
            let parsed = syn::Attribute::parse_outer.parse_str(text).unwrap_or_default();
            if parsed.is_empty() {
                problems.push(format!(
                    "`{}` is not an attribute; expected one like `#[derive(Hash)]`",
                    text.trim()
                ));
                continue;
            }
            let targets: Vec<(&str, &[&str])> = match name.as_str() {
                "." => types.iter().map(|(name, has)| (*name, *has)).collect(),
                name => {
                    types.get_key_value(name).map(|(name, has)| (*name, *has)).into_iter().collect()
                }
            };
            if targets.is_empty() {
                problems.push(no_such_type(name, &types, published));
            }
            for (target, has) in targets {
                let text = all.entry(target.to_owned()).or_default();
                for attribute in &parsed {
                    text.push_str(&without_traits(attribute, has).to_string());
                }
            }
        }
        if problems.is_empty() { Ok(all) } else { Err(ConfigError::Config(problems.join("\n"))) }
    }
}

/// Why an attribute finds no type.
fn no_such_type(name: &str, types: &BTreeMap<&str, &[&str]>, published: &Published) -> String {
    let start = format!("no type `{name}` is generated, to put an attribute on");
    if published.has_type(name) {
        return format!("{start}: it is one of the crate `doudian`");
    }
    if let Some(data) = name.strip_suffix("Response").map(|class| format!("{class}Data"))
        && types.contains_key(data.as_str())
    {
        return format!("{start}: it is another name of `Response<{data}>`");
    }
    match did_you_mean(name, types.keys().copied()) {
        Some(help) => format!("{start}; {help}"),
        None => start,
    }
}

/// What every generated struct implements.
const OF_STRUCTS: &[&str] = &["Clone", "Debug", "Default", "PartialEq"];
/// What every generated request implements; `Default` only without required parameters.
const OF_REQUESTS: &[&str] = &["Clone", "Debug", "PartialEq"];
/// What every generated enum implements.
const OF_TEXT_ENUMS: &[&str] =
    &["Clone", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];
const OF_INT_ENUMS: &[&str] =
    &["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// The types that a platform's descriptors define, by Rust name, with what they implement.
fn types_with_traits(platform: &Platform) -> impl Iterator<Item = (&str, &'static [&'static str])> {
    let requests = platform.apis.iter().map(|api| {
        let is_empty = !api.request.fields.iter().any(|field| field.required);
        (api.request.name.as_str(), if is_empty { OF_STRUCTS } else { OF_REQUESTS })
    });
    let structs = platform.structs.keys().map(|name| (name.as_str(), OF_STRUCTS));
    let enums = platform.enums.values().map(|item| {
        (item.name.as_str(), if item.repr == EnumRepr::Text { OF_TEXT_ENUMS } else { OF_INT_ENUMS })
    });
    requests.chain(structs).chain(enums)
}

/// The attribute, without deriving what is there.
fn without_traits(attribute: &syn::Attribute, has: &[&str]) -> TokenStream {
    let paths = Punctuated::<syn::Path, Token![,]>::parse_terminated;
    if !attribute.path().is_ident("derive") {
        return attribute.to_token_stream();
    }
    let Ok(paths) = attribute.parse_args_with(paths) else { return attribute.to_token_stream() };
    let is_new = |path: &&syn::Path| {
        path.segments.last().is_none_or(|last| !has.iter().any(|name| last.ident == name))
    };
    let paths: Vec<&syn::Path> = paths.iter().filter(is_new).collect();
    if paths.is_empty() { TokenStream::new() } else { quote!(#[derive(#(#paths),*)]) }
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

/// Nobody sees what a build script does, so it says which files it has taken away.
fn note_removed(report: &Report) {
    for file in report.removed() {
        println!(
            "cargo::warning=removed {}, which was generated from a descriptor that is gone",
            file.display()
        );
    }
}

/// A method that the published crate has as well is allowed: perhaps a page has changed. Says
/// whether there is one.
fn note_shadowed(model: &Model) -> bool {
    let apis = model.platforms.iter().flat_map(|platform| &platform.apis);
    let shadowed: Vec<_> = apis.filter(|api| api.origin == Origin::Shadows).collect();
    for api in &shadowed {
        println!(
            "cargo::warning={} describes `{}`, which the crate `doudian` has as well",
            api.file, api.method
        );
    }
    !shadowed.is_empty()
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
