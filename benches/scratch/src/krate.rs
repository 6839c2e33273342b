//! The scratch workspace: two libraries, and a program for each that uses every type.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use doudian_codegen::crate_output;
use doudian_codegen::emit::rust::feature_list;
use doudian_codegen::model::Model;

use crate::derives::{ROOT, modules};
use crate::selection::Selection;

/// One of the two that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What the generator writes.
    Ours,
    /// The same types under serde derives.
    Derives,
}

impl Side {
    /// Both, in the order in which they are built.
    pub const BOTH: [Self; 2] = [Self::Ours, Self::Derives];

    /// The library's name.
    pub fn library(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Derives => "derives",
        }
    }

    /// The program's name.
    pub fn consumer(self) -> &'static str {
        match self {
            Self::Ours => "ours_consumer",
            Self::Derives => "derives_consumer",
        }
    }
}

/// Writes both libraries and both programs below `folder`, for the families selected.
///
/// Our library always holds every family and leaves the others out by its features, as it
/// does for users. The derives have no features, so their library holds the selection only.
///
/// # Errors
///
/// When a file cannot be written.
pub fn write_workspace(
    folder: &Path,
    spec: &Path,
    model: &Model,
    selection: &Selection,
) -> Result<()> {
    let mut files = BTreeMap::new();
    files.insert("Cargo.toml".to_owned(), WORKSPACE.to_owned());
    ours(spec, model, &mut files)?;
    derives(model, selection, &mut files);
    for side in Side::BOTH {
        let name = side.consumer();
        files.insert(format!("{name}/Cargo.toml"), consumer_manifest(side, selection));
        files.insert(format!("{name}/src/main.rs"), consumer(side, model, selection));
    }
    // A module that is no longer asked for does no harm: nothing names it.
    for (path, text) in &files {
        replace(&folder.join(path), text)?;
    }
    // The same versions as this workspace has, and no need to ask the registry.
    let lock = crate::checkout().join("benches/Cargo.lock");
    if let Ok(text) = fs::read_to_string(lock)
        && !folder.join("Cargo.lock").exists()
    {
        replace(&folder.join("Cargo.lock"), &text)?;
    }
    Ok(())
}

/// Writes a file unless it has the text already, so that only changes are built again.
///
/// # Errors
///
/// When the file cannot be written.
pub fn replace(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let written = path.parent().map_or(Ok(()), fs::create_dir_all);
    written
        .and_then(|()| fs::write(path, text))
        .with_context(|| format!("cannot write {}", path.display()))
}

const WORKSPACE: &str = r#"[workspace]
resolver = "3"
members = ["ours", "ours_consumer", "derives", "derives_consumer"]

[profile.dev]
incremental = false

[profile.release]
incremental = false
"#;

fn package(name: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n"
    )
}

type Files = BTreeMap<String, String>;

fn ours(spec: &Path, model: &Model, files: &mut Files) -> Result<()> {
    let runtime = crate::checkout().join("runtime");
    let runtime = runtime.to_str().context("the path of this checkout is not UTF-8")?;
    let families = feature_list(crate::doudian(model)?);
    let mut manifest = package("ours");
    let _ = write!(
        manifest,
        "\n[features]\nserde = [\"doudian-runtime/serde\"]\nfull = {families:?}\n"
    );
    for family in &families {
        let _ = writeln!(manifest, "{family} = []");
    }
    let _ = write!(
        manifest,
        "\n[dependencies.doudian-runtime]\npath = {runtime:?}\ndefault-features = false\n"
    );
    files.insert("ours/Cargo.toml".to_owned(), manifest);
    files.insert("ours/src/lib.rs".to_owned(), OURS.to_owned());
    let strip = spec.to_string_lossy().replace('\\', "/");
    for (path, text) in crate_output(crate::doudian(model)?, &strip).into_files() {
        files.insert(format!("ours/src/bindings/{path}"), text);
    }
    Ok(())
}

/// The face of the published crate, without its documentation.
const OURS: &str = r#"#[rustfmt::skip]
mod bindings;

pub use bindings::*;
pub use doudian_runtime::neutral::*;

#[doc(hidden)]
pub use doudian_runtime::generated as rt;
"#;

fn derives(model: &Model, selection: &Selection, files: &mut Files) {
    let mut manifest = package("derives");
    manifest.push_str(
        "\n[dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n",
    );
    files.insert("derives/Cargo.toml".to_owned(), manifest);
    let mut root = ROOT.to_owned();
    for (name, text) in modules(model, selection, "crate") {
        let _ = write!(root, "mod {name};\npub use {name}::*;\n");
        files.insert(format!("derives/src/{name}.rs"), text);
    }
    files.insert("derives/src/lib.rs".to_owned(), root);
}

fn consumer_manifest(side: Side, selection: &Selection) -> String {
    let mut manifest = package(side.consumer());
    match side {
        Side::Ours => {
            let features = selection.features();
            let _ = write!(
                manifest,
                "\n[dependencies]\nours = {{ path = \"../ours\", features = {features:?} }}\n"
            );
        }
        Side::Derives => manifest.push_str(
            "\n[dependencies]\nderives = { path = \"../derives\" }\n\
             serde = \"1\"\nserde_json = \"1\"\n",
        ),
    }
    manifest
}

/// A program that decodes and encodes what every method answers, and encodes every request.
/// The functions stand in tables, so that the compiler can leave none of them out.
fn consumer(side: Side, model: &Model, selection: &Selection) -> String {
    let (head, request) = match side {
        Side::Ours => (OURS_HEAD, "ours::Request"),
        Side::Derives => (DERIVES_HEAD, "derives::Request"),
    };
    let library = side.library();
    let apis = || model.platforms.iter().flat_map(|platform| selection.apis(platform));
    let mut text = head.to_owned();
    text.push_str("\nconst ANSWERS: &[fn(&[u8]) -> usize] = &[\n");
    for api in apis() {
        let _ =
            writeln!(text, "    answer::<<{library}::{} as {request}>::Data>,", api.request.name);
    }
    text.push_str("];\n\nconst REQUESTS: &[fn() -> usize] = &[\n");
    for api in apis() {
        let _ = writeln!(text, "    request::<{library}::{}>,", api.request.name);
    }
    text.push_str("];\n");
    text.push_str(MAIN);
    text
}

const OURS_HEAD: &str = r#"use ours::json::{ReadValue, WriteValue, from_slice, to_string};

fn answer<T: ReadValue + WriteValue + Default>(text: &[u8]) -> usize {
    from_slice::<T>(text).map_or(0, |(value, _)| to_string(&value).map_or(0, |text| text.len()))
}

fn request<T: WriteValue>() -> usize {
    let value = std::hint::black_box(None::<&T>);
    value.and_then(|value| to_string(value).ok()).map_or(0, |text| text.len())
}
"#;

const DERIVES_HEAD: &str = r#"use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{from_slice, to_string};

fn answer<T: DeserializeOwned + Serialize>(text: &[u8]) -> usize {
    from_slice::<T>(text).map_or(0, |value| to_string(&value).map_or(0, |text| text.len()))
}

fn request<T: Serialize>() -> usize {
    let value = std::hint::black_box(None::<&T>);
    value.and_then(|value| to_string(value).ok()).map_or(0, |text| text.len())
}
"#;

const MAIN: &str = r#"
fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    let answers: usize = ANSWERS.iter().map(|answer| answer(text.as_bytes())).sum();
    let requests: usize = REQUESTS.iter().map(|request| request()).sum();
    println!("{answers} {requests}");
}
"#;
