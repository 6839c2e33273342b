//! What the tests of every format need: documents to read, and what was read as lines.

// Each of them needs a part of it.
#![allow(dead_code)]

use std::path::Path;

use doudian_codegen::model::{Body, Model, Platform};
use doudian_codegen::{SourceFile, compile, read_dir};
use doudian_import::merge::{Found, Options, Outcome, merge};
use doudian_import::{Context, Entry, Fields, Format, Read, Shape, Source, read};

/// The platforms of a folder of the repository's descriptors.
pub(crate) fn model(folder: &str) -> Model {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(folder);
    compile(&read_dir(&spec).unwrap()).unwrap()
}

/// What was read, merged into descriptors of one platform.
pub(crate) fn merged(sources: &[SourceFile], read: Read) -> Outcome {
    let entries = read.entries.into_iter();
    let found =
        entries.map(|(place, entry)| Found { file: "it".to_owned(), place, entry }).collect();
    let options = Options {
        file: &|entry| format!("{}.yaml", entry.name),
        schema: &|_| None,
        compile: &|sources| compile(sources),
        links: true,
        complete: false,
    };
    let model = compile(sources).unwrap();
    merge(sources, &model.platforms[0], found, &options)
}

pub(crate) fn source(name: &str, bytes: impl AsRef<[u8]>) -> Source {
    Source { name: name.to_owned(), bytes: bytes.as_ref().to_vec() }
}

pub(crate) fn read_as(format: Format, text: impl AsRef<[u8]>, platform: Option<&Platform>) -> Read {
    read(&source("it", text), format, &Context { platform, method: None })
}

/// What was read, a line for each thing that is said.
pub(crate) fn lines(read: &Read) -> String {
    let mut out = String::new();
    for (place, entry) in &read.entries {
        out.push_str(&format!("{place}: {}\n", entry.name));
        out.push_str(&of_entry(entry));
    }
    for (word, problems) in [("problem", &read.problems), ("skipped", &read.skipped)] {
        for problem in problems {
            out.push_str(&format!("{word}: {problem}\n"));
        }
    }
    out
}

fn of_entry(entry: &Entry) -> String {
    let mut out = String::new();
    let mut facts = Vec::new();
    facts.extend(entry.title.clone());
    facts.extend(entry.verb.map(|verb| verb.word().to_owned()));
    facts.extend(entry.body.filter(|body| *body == Body::Form).map(|body| body.word().to_owned()));
    facts.extend(entry.path.clone());
    facts.extend(entry.is_flat.map(|flat| if flat { "flat" } else { "data" }.to_owned()));
    if !facts.is_empty() {
        out.push_str(&format!("  {}\n", facts.join(" ")));
    }
    for (name, fields) in [("request", &entry.request), ("failure", &entry.failure)] {
        if let Some(fields) = fields {
            out.push_str(&format!("  {name}\n{}", of_fields(fields, 2)));
        }
    }
    match &entry.response {
        Some(Shape::Fields(fields)) => {
            out.push_str(&format!("  response\n{}", of_fields(fields, 2)));
        }
        Some(shape) => out.push_str(&format!("  response {}\n", of_shape(shape, 1))),
        None => {}
    }
    for (name, fields) in &entry.types {
        out.push_str(&format!("  {name}\n{}", of_fields(fields, 2)));
    }
    for row in &entry.errors {
        out.push_str(&format!("  {} {} {} {}\n", row.code, row.sub, row.about, row.solution));
    }
    for (name, value) in [("sends", &entry.request_example), ("answers", &entry.response_example)] {
        if let Some(value) = value {
            out.push_str(&format!("  {name} {}\n", value.compact()));
        }
    }
    // Lines do not end with blanks.
    out.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn of_fields(fields: &Fields, depth: usize) -> String {
    let mut out = String::new();
    for field in fields {
        let mark = match field.required {
            Some(true) => "!",
            Some(false) => "?",
            None => "",
        };
        let mut more = Vec::new();
        more.extend((!field.about.is_empty()).then(|| field.about.replace('\n', "⏎")));
        more.extend(field.is_lenient.then(|| "lenient".to_owned()));
        more.extend(field.place.map(|place| format!("{place:?}").to_lowercase()));
        more.extend(field.default.as_ref().map(|value| format!("={}", value.compact())));
        more.extend(field.example.as_ref().map(|value| format!("({})", value.compact())));
        more.extend(field.limits.iter().map(|(key, value)| format!("{key}:{value}")));
        more.extend(field.codes.iter().map(|(code, label)| format!("{code}:{label}")));
        let name = &field.name;
        let shape = of_shape(&field.shape, depth);
        let (shape, inside) = shape.split_once('\n').unwrap_or((&shape, ""));
        let indent = "  ".repeat(depth);
        out.push_str(format!("{indent}{name}{mark} {shape} {}", more.join(" ")).trim_end());
        out.push('\n');
        out.push_str(inside);
    }
    out
}

/// A type; the members of a structure follow on lines of their own.
fn of_shape(shape: &Shape, depth: usize) -> String {
    let around = |inner: &Shape, before: &str, after: &str| {
        let inner = of_shape(inner, depth);
        match inner.split_once('\n') {
            Some((word, members)) => format!("{before}{word}{after}\n{members}"),
            None => format!("{before}{inner}{after}"),
        }
    };
    match shape {
        Shape::Unknown => "any".to_owned(),
        Shape::Text => "string".to_owned(),
        Shape::List(inner) => around(inner, "[", "]"),
        Shape::Map(inner) => around(inner, "map<", ">"),
        Shape::Quoted(inner) => around(inner, "text<", ">"),
        Shape::Fields(fields) => format!("{{}}\n{}", of_fields(fields, depth + 1)),
        Shape::Named(name) => name.clone(),
        other => format!("{other:?}").to_lowercase(),
    }
}
