//! The formats that documents have.

use std::fmt;
use std::str::FromStr;

use crate::docs_json;
use crate::problem::Problem;
use crate::source::{Context, Read, Source};
use crate::{har, openapi, sample, table};

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The platform's documentation as JSON: an article, or several.
    DocsJson,
    /// OpenAPI 3.0 or 3.1, as JSON or YAML.
    OpenApi,
    /// Text with tables: Markdown, HTML, or what is left of a page that was copied.
    Table,
    /// JSON of a request, of an answer, or of both.
    Sample,
    /// Recorded HTTP exchanges, as browsers and proxies save them.
    Har,
}

impl Format {
    /// All of them, with their names on the command line.
    pub const ALL: &[(Self, &str)] = &[
        (Self::DocsJson, "docs-json"),
        (Self::OpenApi, "openapi"),
        (Self::Table, "table"),
        (Self::Sample, "sample"),
        (Self::Har, "har"),
    ];

    /// What the document looks like.
    ///
    /// # Errors
    ///
    /// Where it is like no documentation that can be read, and why.
    pub fn of(source: &Source) -> Result<Self, Problem> {
        let wrong = |place, reason: &str| Problem::new(&source.name, place, reason);
        let text =
            crate::text::utf8(&source.bytes).map_err(|(place, reason)| wrong(place, &reason))?;
        match crate::json::parse(text) {
            Ok(value) if docs_json::is_it(&value) => Ok(Self::DocsJson),
            Ok(value) if openapi::is_it(&value) => Ok(Self::OpenApi),
            Ok(value) if har::is_it(&value) => Ok(Self::Har),
            Ok(_) => Ok(Self::Sample),
            Err(_) if openapi::is_yaml_of_it(text) => Ok(Self::OpenApi),
            Err(_) if sample::is_lines(text) => Ok(Self::Sample),
            Err(_) if table::is_it(text) => Ok(Self::Table),
            // It was meant to be JSON.
            Err(reason)
                if text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']) =>
            {
                Err(wrong(String::new(), &reason))
            }
            Err(_) => Err(wrong(
                String::new(),
                "it looks like no documentation that can be read; name its form with --format",
            )),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Self::ALL.iter().find(|(format, _)| format == self);
        f.write_str(name.map_or("", |(_, name)| name))
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().find(|(_, name)| *name == text);
        found.map(|(format, _)| *format).ok_or_else(|| {
            let names = Self::ALL.iter().map(|(_, name)| *name).collect::<Vec<_>>();
            format!("expected one of {}", names.join(", "))
        })
    }
}

/// Reads a document.
pub fn read(source: &Source, format: Format, context: &Context<'_>) -> Read {
    match format {
        Format::DocsJson => docs_json::read(source),
        Format::OpenApi => openapi::read(source, context),
        Format::Table => table::read(source, context),
        Format::Sample => sample::read(source, context),
        Format::Har => har::read(source, context),
    }
}
