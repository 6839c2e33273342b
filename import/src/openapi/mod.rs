//! OpenAPI 3.0 and 3.1, as JSON or YAML.
//!
//! Documents are seldom exact. What is mended, and how often in three documents of the Douyin open
//! platform with 514 operations of 487 paths (what is in two documents counts twice):
//!
//! | rule | times |
//! |---|---|
//! | [`Mend::Integer`]: a `number` whose name, words or example say so is an `i64`, never an `f64` | 479 |
//! | [`Mend::Wide`]: an `int32` that is an id, a time, money, or has a longer example is an `i64` | 521 |
//! | [`Mend::Word`]: a number whose name or example is a word is text | 1 |
//! | [`Mend::ShownByExample`]: a list or object without a schema is what its example shows | 4 |
//! | [`Mend::KeysAndValues`]: `key` and `value` of something called a map are not its members | 2 |
//! | [`Mend::ShownBySample`]: data without a schema is what the sample of an answer shows | 48 |
//! | [`Mend::LooseSample`]: a sample had comments, no commas, masked digits, open brackets | 55 |
//! | [`Mend::Envelope`]: codes, messages and ids of the platform's envelope are no data | 443 |
//! | [`Mend::Beside`]: members that are listed beside the data belong into it | 11 |
//! | [`Mend::Stray`]: members beside data that no sample has are passed over | 3 |
//! | [`Mend::Columns`]: the columns of a file are no members of an answer | 2 |
//! | [`Mend::AnswerAsBody`]: a body of data and codes is the answer, and no request | 4 |
//! | [`Mend::BodyInQuery`]: the body of a `GET` or `DELETE` request stands in the query | 9 |
//! | [`Mend::JoinedByCommas`]: a list in the query that is said to be joined is a `csv` | 4 |
//! | [`Mend::QuotedInQuery`]: another list or structure in the query is the JSON of it | 9 |
//! | [`Mend::ClientHeader`]: `content-type` and the token, however spelled, are the client's own | 737 |
//! | [`Mend::Doubled`]: the same parameter twice is one | 6 |
//! | [`Mend::DefaultAsExample`]: a default where nothing says that a value may be left out is an example | 145 |
//! | [`Mend::Address`]: `https:host` and `host,com` are `https://host` and `host.com` | 20 |
//! | [`Mend::Sandbox`]: a host for tests is passed over | 46 |
//! | [`Mend::RefusalInSample`]: a sample with a code of its own is a refusal | 166 |
//!
//! What is mended by a name or example alone is a guess, and `uncertain` in the descriptor.

mod answer;
mod example;
mod facts;
mod media;
mod mend;
mod numbers;
mod operation;
mod own;
mod params;
mod parts;
mod refs;
mod schema;
mod server;
mod shown;
mod text;
mod token;
mod types;
mod wrong;

pub use mend::{Mend, Mended};

use std::collections::BTreeMap;

use doudian_codegen::model::{Json, Verb};

use crate::entry::{Entry, Fields, Shape};
use crate::envelope::Envelope;
use crate::json::Parts;
use crate::naming;
use crate::problem::Problem;
use crate::source::{Context, Read, Source};
use crate::text::shown;
use operation::{Operation, Surroundings};
use own::Own;
use refs::{Document, step};
use wrong::{INBOUND, Wrong, wrong};

/// The members that say what a document is.
const MARKS: [&str; 2] = ["openapi", "swagger"];

/// Whether a document looks like one.
pub(crate) fn is_it(value: &Json) -> bool {
    MARKS.iter().any(|name| value.get(name).is_some())
}

/// The same of a text that is no JSON: YAML has its members at the beginning of lines.
pub(crate) fn is_yaml_of_it(text: &str) -> bool {
    !text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
        && text.lines().any(|line| {
            let line = line.trim_start_matches('\u{feff}').trim_start_matches(['"', '\'']);
            MARKS.iter().any(|name| {
                let rest = line.strip_prefix(name).map(|rest| rest.trim_start_matches(['"', '\'']));
                rest.is_some_and(|rest| rest.starts_with(':'))
            })
        })
}

/// Reads a document.
pub fn read(source: &Source, context: &Context<'_>) -> Read {
    counted(source, context).0
}

/// Reads a document, and counts what had to be mended.
pub fn counted(source: &Source, context: &Context<'_>) -> (Read, Mended) {
    let mut read = Read::default();
    let mut mended = Mended::new();
    match text::parse(&source.bytes) {
        Err(reason) => read.problems.push(Problem::new(&source.name, "", reason)),
        Ok(root) => match paths(&root) {
            Err((place, reason)) => read.problems.push(Problem::new(&source.name, place, reason)),
            Ok(paths) => operations(&root, paths, source, context, &mut read, &mut mended),
        },
    }
    let entries = read.entries.iter_mut().map(|(_, entry)| entry);
    naming::give(&mut unnamed(entries), context.platform);
    (read, mended)
}

/// Gives the methods of several documents their names and families, whatever their order is: no
/// two paths have one name, and methods that are few share a family.
pub fn settle(entries: &mut [&mut Entry], context: &Context<'_>) {
    let mut entries = unnamed(entries.iter_mut().map(|entry| &mut **entry));
    naming::give(&mut entries, context.platform);
    naming::families(&mut entries, context.platform);
}

/// Those whose names the document does not say.
fn unnamed<'e>(entries: impl Iterator<Item = &'e mut Entry>) -> Vec<&'e mut Entry> {
    entries.filter(|entry| entry.descriptor.is_none()).collect()
}

/// What entries of several documents are sorted by, so that the same one of two is the first
/// whatever the order of the documents is: that which says more.
pub fn order(entry: &Entry) -> impl Ord + use<> {
    fn count(fields: &Fields) -> usize {
        fields
            .iter()
            .map(|member| 1 + usize::from(!member.about.is_empty()) + inner(&member.shape))
            .sum()
    }
    fn inner(shape: &Shape) -> usize {
        match shape {
            Shape::Fields(fields) => count(fields),
            Shape::List(one) | Shape::Map(one) | Shape::Quoted(one) => inner(one),
            _ => 0,
        }
    }
    let types: usize = entry.types.iter().map(|(_, fields)| count(fields)).sum();
    let said =
        entry.request.as_ref().map_or(0, count) + entry.response.as_ref().map_or(0, inner) + types;
    (entry.name.clone(), std::cmp::Reverse(said), entry.doc.clone(), entry.title.clone())
}

/// The paths of a document of a version that is read here.
fn paths(root: &Json) -> Result<&[(String, Json)], Wrong> {
    if root.members().is_none() {
        return Err(wrong("", format!("expected an OpenAPI document, not {}", root.kind())));
    }
    if let Some(version) = root.get("swagger") {
        let version = shown(version.word().unwrap_or_default());
        let reason = format!(
            "it is written in Swagger {version}, and OpenAPI 3.0 or 3.1 is needed: convert it"
        );
        return Err(wrong("/swagger", reason));
    }
    match root.get("openapi").and_then(Json::word) {
        None => return Err(wrong("/openapi", "expected the version of OpenAPI, as `3.0.3`")),
        Some(version) if version.starts_with("3.0") || version.starts_with("3.1") => {}
        Some(version) => {
            let reason = format!("OpenAPI 3.0 or 3.1 is needed, not `{}`", shown(version));
            return Err(wrong("/openapi", reason));
        }
    }
    match root.get("paths") {
        None | Some(Json::Null) if root.get("webhooks").is_some() => Ok(&[]),
        None | Some(Json::Null) => {
            Err(wrong("/paths", "it is not there, and so nothing to import"))
        }
        Some(paths) => paths.members().ok_or_else(|| {
            wrong("/paths", format!("expected the operations by their paths, not {}", paths.kind()))
        }),
    }
}

/// The verbs that methods have, by their names in documents.
const VERBS: &[(&str, Verb)] = &[
    ("get", Verb::Get),
    ("post", Verb::Post),
    ("put", Verb::Put),
    ("patch", Verb::Patch),
    ("delete", Verb::Delete),
];

fn operations(
    root: &Json,
    paths: &[(String, Json)],
    source: &Source,
    context: &Context<'_>,
    read: &mut Read,
    mended: &mut Mended,
) {
    let document = Document::new(root);
    let envelope = Envelope::of(context.platform);
    let own = Own::of(root, context.platform);
    let around =
        Surroundings { document: &document, platform: context.platform, envelope: &envelope };
    let mut known: BTreeMap<(&str, &str), &Json> = BTreeMap::new();
    for (path, item) in paths.iter().filter(|(path, _)| !path.starts_with("x-")) {
        let item_place = format!("/paths/{}", step(path));
        let mut fail = |(place, reason): Wrong| {
            read.problems.push(Problem::new(&source.name, place, reason));
        };
        let item = match document.resolve(item, &item_place) {
            Ok((item, _)) if item.members().is_some() => item,
            Ok((item, _)) => {
                let reason = format!("expected operations by their verbs, not {}", item.kind());
                fail((item_place, reason));
                continue;
            }
            Err(wrong) => {
                fail(wrong);
                continue;
            }
        };
        for (key, value) in item.members().unwrap_or_default() {
            let place = format!("{item_place}/{}", step(key));
            let verb = VERBS.iter().find(|(name, _)| *name == key.to_ascii_lowercase());
            let Some((_, verb)) = verb.copied() else {
                if matches!(key.as_str(), "head" | "options" | "trace") {
                    let reason = "no method of a platform has this verb";
                    read.skipped.push(Problem::new(&source.name, place, reason));
                }
                continue;
            };
            match known.entry((path, verb.word())).or_insert(value) {
                first if std::ptr::eq(*first, value) => {}
                first if **first == *value => continue,
                _ => {
                    let reason = "it is described twice, in two ways";
                    read.problems.push(Problem::new(&source.name, place, reason));
                    continue;
                }
            }
            let item_place = item_place.clone();
            let called = if own.is_some() { own::called(path) } else { path };
            let operation = Operation { path: called, item, item_place, verb, key, value };
            let mut passed = Vec::new();
            match operation::read(&operation, &around, mended, &mut passed) {
                Ok(mut entry) => {
                    if let Some(own) = &own {
                        own::complete(own, &mut entry, path, item, value);
                        // Its descriptor says these.
                        passed.clear();
                    }
                    let told = |(place, reason)| Problem::new(&source.name, place, reason);
                    read.skipped.extend(passed.into_iter().map(told));
                    read.entries.push((place, entry));
                }
                Err((place, reason)) => {
                    read.problems.push(Problem::new(&source.name, place, reason));
                }
            }
        }
    }
    if own.is_none() {
        let sent = root.get("webhooks").and_then(Json::members).unwrap_or_default();
        let sent = sent.iter().map(|(name, _)| format!("/webhooks/{}", step(name)));
        read.skipped.extend(sent.map(|place| Problem::new(&source.name, place, INBOUND)));
    }
    read.entries.extend(own.iter().flat_map(own::others));
}
