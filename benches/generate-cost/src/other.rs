//! progenitor, used as a library.

use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow, bail};
use doudian_codegen::model::Model;
use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor_impl::{Generator, space_out_items};
use serde_json::Value;

use crate::Work;
use crate::openapi;

/// A document that progenitor takes.
pub(crate) struct Accepted {
    pub(crate) document: Value,
    pub(crate) operations: usize,
    /// Methods that had to be left out.
    pub(crate) refused: Vec<String>,
}

/// The document with all methods or, where progenitor fails on it, without those on which
/// it fails alone.
pub(crate) fn accepted(model: &Model) -> Result<Accepted> {
    let methods: Vec<&str> = model
        .platforms
        .iter()
        .flat_map(|platform| &platform.apis)
        .map(|api| api.method.as_str())
        .collect();
    let mut refused: Vec<String> = Vec::new();
    let mut document = openapi::document(model, &|_| true);
    if let Err(first) = takes(&document) {
        eprintln!("progenitor does not take everything ({first:#}); trying each method …");
        for method in &methods {
            let alone = openapi::document(model, &|name| name == *method);
            if let Err(error) = takes(&alone) {
                eprintln!("{method}: {error:#}");
                refused.push((*method).to_owned());
            }
        }
        document = openapi::document(model, &|name| !refused.iter().any(|other| other == name));
        takes(&document).context("progenitor fails, though it takes each method alone")?;
    }
    Ok(Accepted { document, operations: methods.len() - refused.len(), refused })
}

/// Whether progenitor makes tokens of the document. It panics on some input.
fn takes(document: &Value) -> Result<()> {
    let result = catch_unwind(AssertUnwindSafe(|| tokens(&document.to_string()).map(|_| ())));
    result.unwrap_or_else(|_| bail!("it panicked"))
}

fn tokens(document: &str) -> Result<TokenStream> {
    let document: OpenAPI =
        serde_json::from_str(document).context("the export is not an OpenAPI document")?;
    Generator::default().generate_tokens(&document).map_err(|error| anyhow!("{error}"))
}

/// Reads a document and generates, formatted as the work says. Gives the bytes made.
pub(crate) fn generate(work: Work, document: &Path) -> Result<usize> {
    let document = std::fs::read_to_string(document).context("cannot read the document")?;
    let tokens = tokens(&document)?;
    let text = match work {
        Work::Prettyplease => {
            let file = syn::parse2(tokens).context("progenitor made text that is not Rust")?;
            prettyplease::unparse(&file)
        }
        Work::Rustfmt => {
            space_out_items(rustfmt(&tokens.to_string())?).map_err(|error| anyhow!("{error}"))?
        }
        _ => tokens.to_string(),
    };
    Ok(text.len())
}

/// What progenitor's command formats with.
fn rustfmt(text: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2021"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start rustfmt")?;
    let mut input = child.stdin.take().context("rustfmt takes no input")?;
    // It reads everything before it writes anything, so this cannot block.
    input.write_all(text.as_bytes()).context("rustfmt does not read")?;
    drop(input);
    let output = child.wait_with_output().context("rustfmt does not end")?;
    if !output.status.success() {
        bail!("rustfmt failed");
    }
    String::from_utf8(output.stdout).context("rustfmt wrote odd text")
}
