//! Files as a whole.

use std::collections::BTreeMap;

use super::retired::OUT_OF_USE;
use crate::SourceFile;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::fmt;
use crate::load::raw::TypeDef;
use crate::load::{self, Doc};
use crate::model::Status;
use crate::write::same_lines;

pub(super) fn check(source: &SourceFile, doc: &Doc, schema: Option<&str>, problems: &mut Problems) {
    check_schema_line(source, doc, schema, problems);
    check_form(source, doc, problems);
    check_file_name(source, doc, problems);
    check_substitute(doc, problems);
    check_status(doc, problems);
    check_structures(doc, problems);
}

fn check_schema_line(
    source: &SourceFile,
    doc: &Doc,
    schema: Option<&str>,
    problems: &mut Problems,
) {
    let Some(schema) = schema.filter(|_| !fmt::has_schema_line(&source.bytes)) else { return };
    problems.push(
        Problem::new(
            Rule::NoSchemaLine,
            Place::exact(doc.file, 1, 1, 1),
            "the first line does not name the JSON Schema",
        )
        .label(format!("expected `# yaml-language-server: $schema={schema}`"))
        .help("editors check and complete by it; `doudian fmt` adds it"),
    );
}

fn check_form(source: &SourceFile, doc: &Doc, problems: &mut Problems) {
    let Some(canonical) = load::text(source).and_then(fmt::canonical) else { return };
    if same_lines(&source.bytes, &canonical) {
        return;
    }
    let text = String::from_utf8_lossy(&source.bytes);
    let mut pairs = text.lines().zip(canonical.lines()).enumerate();
    let first = pairs.find(|(_, (is, should))| is != should);
    let (line, is) = first.map_or((1, ""), |(index, (is, _))| (index + 1, is));
    problems.push(
        Problem::new(
            Rule::NotFormatted,
            Place::exact(doc.file, line, 1, is.trim_end().chars().count().max(1)),
            "the file is not in canonical form",
        )
        .label("differs from here on")
        .help("`doudian fmt` brings it into it"),
    );
}

fn check_file_name(source: &SourceFile, doc: &Doc, problems: &mut Problems) {
    let raw = &doc.raw;
    let subjects = [
        ("method", &raw.method),
        ("message", &raw.message),
        ("spi", &raw.spi),
        ("plugin", &raw.plugin),
        ("callback", &raw.callback),
    ];
    let subject = subjects.into_iter().find_map(|(key, name)| Some((key, name.as_deref()?)));
    let Some((key, subject)) = subject else { return };
    let name = source.path.rsplit('/').next().unwrap_or_default();
    if name == format!("{subject}.yaml") {
        return;
    }
    problems.push(
        Problem::new(
            Rule::FileName,
            Place::file(doc.file).at(key),
            format!("the file of `{subject}` is named `{name}`"),
        )
        .label(format!("expected `{subject}.yaml`"))
        .help("rename the file, so that people find it"),
    );
}

fn check_substitute(doc: &Doc, problems: &mut Problems) {
    let raw = &doc.raw;
    let outdated = matches!(*raw.status, Some(Status::Legacy | Status::Deprecated));
    // A note is where it says that nothing has taken the method's place.
    if outdated && raw.replaced_by.is_none() && raw.note.is_none() {
        problems.push(
            Problem::new(
                Rule::NoSubstitute,
                Place::file(doc.file).at("status"),
                "nothing says what to use instead",
            )
            .label("outdated")
            .help("name the method with `replaced_by`, or say in `note` that there is none"),
        );
    }
}

/// A title that says what `status` does not.
fn check_status(doc: &Doc, problems: &mut Problems) {
    let Some(title) = doc.raw.title.as_deref() else { return };
    let is_said = OUT_OF_USE.iter().any(|words| title.contains(words));
    if doc.raw.status.is_none() && is_said {
        problems.push(
            Problem::new(
                Rule::UnmarkedDeprecated,
                Place::file(doc.file).at("title"),
                "the title calls this out of use, and it is not marked",
            )
            .label("add `status: deprecated`"),
        );
    }
}

/// Two local structures of the same fields: one is enough.
fn check_structures(doc: &Doc, problems: &mut Problems) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (name, def) in doc.raw.types.iter().flatten() {
        let TypeDef::Fields(fields) = def else { continue };
        if fields.iter().count() < 2 {
            continue;
        }
        // All that is said of each, attributes of later days included.
        let all = fields.iter().map(|(name, field)| format!("{name} {field:?}"));
        let shape: Vec<String> = all.collect();
        let Some(first) = seen.get(&shape.join("\n")).copied() else {
            seen.insert(shape.join("\n"), name);
            continue;
        };
        let place = |name: &str| Place::file(doc.file).at("types").at(name).on_key();
        problems.push(
            Problem::new(
                Rule::SameStructure,
                place(name),
                format!("`{name}` is the same structure as `{first}`"),
            )
            .label("the same fields")
            .related(place(first), "defined here already")
            .help(format!("use `{first}` in both places")),
        );
    }
}
