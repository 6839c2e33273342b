//! Samples: JSON of a request, of an answer, or of both.
//!
//! | document | what it is |
//! |---|---|
//! | `{"request": …, "response": …}`, perhaps with `"method"` | a call; one of the two may be missing |
//! | a list of these, or one on each line | several calls |
//! | anything else | an answer with its envelope, or its data; the parameters of a call where the file's name has `request` in it |

mod samples;

use doudian_codegen::model::Json;

use crate::entry::{Entry, EntryKind};
use crate::envelope::lost;
use crate::json::{self, Parts};
use crate::problem::Problem;
use crate::source::{Context, Read, Source};
pub(crate) use samples::{Passed, Samples, kind_of};

/// Reads samples.
pub fn read(source: &Source, context: &Context<'_>) -> Read {
    read_all(std::slice::from_ref(source), context)
}

/// Reads the samples of several documents; those of one method are merged.
pub fn read_all(sources: &[Source], context: &Context<'_>) -> Read {
    let (found, mut read) = found(sources, context);
    read.entries.extend(found.into_iter().map(|(_, place, entry)| (place, entry)));
    read
}

/// The same, each method with the document that showed it first, and its place there; what else
/// there is to tell beside them.
pub(crate) fn found(
    sources: &[Source],
    context: &Context<'_>,
) -> (Vec<(String, String, Entry)>, Read) {
    let mut reader = Reader { context, read: Read::default(), methods: Vec::new() };
    for source in sources {
        reader.source(source);
    }
    let Reader { read, methods, .. } = reader;
    // A refusal alone says nothing of its method.
    let methods = methods.into_iter().filter(|method| !method.samples.is_empty());
    let entry = |method: Method| {
        (method.file, method.place, method.samples.entry(method.kind, method.name))
    };
    (methods.map(entry).collect(), read)
}

struct Reader<'c> {
    context: &'c Context<'c>,
    read: Read,
    methods: Vec<Method>,
}

struct Method {
    name: String,
    kind: EntryKind,
    file: String,
    place: String,
    samples: Samples,
}

impl Reader<'_> {
    fn source(&mut self, source: &Source) {
        let text = match crate::text::utf8(&source.bytes) {
            Ok(text) => text,
            Err((place, reason)) => return self.fail(source, place, reason),
        };
        match json::parse(text) {
            Ok(Json::List(items)) if !items.is_empty() && items.iter().all(is_call) => {
                for (index, item) in items.iter().enumerate() {
                    self.document(source, &format!("/{index}"), item);
                }
            }
            Ok(value) => self.document(source, "", &value),
            Err(reason) => match lines(text) {
                Some(lines) => {
                    for (line, value) in lines {
                        match value {
                            Ok(value) => self.document(source, &format!("line {line}"), &value),
                            Err(reason) => self.fail(source, format!("line {line}"), reason),
                        }
                    }
                }
                None => self.fail(source, String::new(), reason),
            },
        }
    }

    fn fail(&mut self, source: &Source, place: String, reason: String) {
        self.read.problems.push(Problem::new(&source.name, place, reason));
    }

    fn document(&mut self, source: &Source, place: &str, value: &Json) {
        let stem = stem(&source.name);
        let (request, answer) = if is_call(value) {
            (value.get("request"), value.get("response"))
        } else if stem.to_ascii_lowercase().contains("request") {
            (Some(value), None)
        } else {
            (None, Some(value))
        };
        let platform = self.context.platform;
        let named = value.get("method").filter(|_| is_call(value)).and_then(Json::text);
        let known = |name: &&str| {
            platform.is_some_and(|platform| platform.apis.iter().any(|api| api.method == **name))
        };
        let Some(name) = named.or(self.context.method).or(Some(stem).filter(known)) else {
            let reason = "nothing says which method this is a sample of: name it with `--method`, or give the sample a member `method`";
            return self.fail(source, place.to_owned(), reason.to_owned());
        };
        let wrong_kind = request.filter(|request| request.members().is_none());
        if let Some(wrong) = wrong_kind {
            let reason = format!("expected an object of parameters, not {}", wrong.kind());
            return self.fail(source, format!("{place}/request"), reason);
        }
        if let Some(wrong) = answer.filter(|answer| {
            answer.members().is_none()
                && answer.list().is_none()
                && is_call(value)
                && answer.kind() != "null"
        }) {
            let reason = format!("expected an answer or its data, not {}", wrong.kind());
            return self.fail(source, format!("{place}/response"), reason);
        }
        if !is_call(value) && value.members().is_none() && value.list().is_none() {
            let reason = format!("expected an object or a list, not {}", value.kind());
            return self.fail(source, place.to_owned(), reason);
        }
        let at = self.methods.iter().position(|method| method.name == name);
        let at = at.unwrap_or_else(|| {
            let kind = kind_of(name, platform);
            let (name, file) = (name.to_owned(), source.name.clone());
            let (place, samples) = (place.to_owned(), Samples::default());
            self.methods.push(Method { name, kind, file, place, samples });
            self.methods.len() - 1
        });
        let Some(method) = self.methods.get_mut(at) else { return };
        if let Some(request) = request {
            method.samples.request(request);
        }
        if let Some(answer) = answer.filter(|answer| **answer != Json::Null)
            && let Err(passed) = method.samples.answer(answer, method.kind, platform)
        {
            let reason = match passed {
                Passed::Refused(code) => {
                    format!("the answer refuses the call with the code {code}, and shows no data")
                }
                Passed::Beside(names) => lost(&names),
            };
            self.read.skipped.push(Problem::new(&source.name, place, reason));
        }
    }
}

/// Whether a value is what was sent and answered in a call.
fn is_call(value: &Json) -> bool {
    let names = ["method", "request", "response"];
    let members = value.members().unwrap_or_default();
    members.iter().all(|(name, _)| names.contains(&name.as_str()))
        && (value.get("request").is_some() || value.get("response").is_some())
}

/// Whether a text has samples on lines of their own.
pub(crate) fn is_lines(text: &str) -> bool {
    lines(text).is_some()
}

/// JSON values on lines of their own: at least two lines, the first of which is one, and the second
/// was meant to be: what stands behind a document is none.
fn lines(text: &str) -> Option<Vec<(usize, Result<Json, String>)>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let lines: Vec<_> = lines.map(|(number, line)| (number + 1, json::parse(line))).collect();
    let begins = matches!(lines.first(), Some((_, Ok(Json::Object(_)))));
    let mut rows = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let goes_on = rows.nth(1).is_some_and(|line| line.starts_with(['{', '[']));
    (begins && goes_on).then_some(lines)
}

/// The name of a file without folders and its end.
fn stem(name: &str) -> &str {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    name.strip_suffix(".json").or_else(|| name.strip_suffix(".jsonl")).unwrap_or(name)
}
