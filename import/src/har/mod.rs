//! Recorded HTTP exchanges, in the form in which browsers and proxies save them: HAR 1.2.
//!
//! Calls of one method are merged. Headers and cookies are never read, and of queries only the
//! parameters of methods; what looks like a secret or a person's is replaced.

mod call;
mod exchange;

use std::collections::BTreeMap;

use doudian_codegen::model::{Body, Json, ParameterPlace, Verb};

use crate::json::{self, Parts};
use crate::problem::Problem;
use crate::sample::{Passed, Samples, kind_of};
use crate::source::{Context, Read, Source};
use crate::text::shown;
use call::{Other, RecordedCall};
use exchange::Exchange;

/// Whether a document looks like one.
pub(crate) fn is_it(value: &Json) -> bool {
    value.get("log").is_some_and(|log| log.get("entries").is_some())
}

/// Reads a record.
pub fn read(source: &Source, context: &Context<'_>) -> Read {
    let mut read = Read::default();
    let fail = |place: String, reason: String| Problem::new(&source.name, place, reason);
    let text = match crate::text::utf8(&source.bytes) {
        Ok(text) => text,
        Err((place, reason)) => {
            read.problems.push(fail(place, reason));
            return read;
        }
    };
    let value = match json::parse(text) {
        Ok(value) => value,
        Err(reason) => {
            read.problems.push(fail(String::new(), reason));
            return read;
        }
    };
    let entries = value.get("log").and_then(|log| log.get("entries"));
    let Some(entries) = entries.and_then(Json::list) else {
        let found = entries.map_or("nothing", Json::kind);
        let reason = format!(
            "expected a list, not {found}: a record in the form HAR 1.2 has its exchanges there"
        );
        read.problems.push(fail("/log/entries".to_owned(), reason));
        return read;
    };
    let mut calls = Calls { context, methods: Vec::new(), passed: BTreeMap::new() };
    for (index, entry) in entries.iter().enumerate() {
        let place = format!("/log/entries/{index}");
        if let Err((way, reason)) = calls.take(&place, entry) {
            read.problems.push(fail(format!("{place}{way}"), reason));
        }
    }
    for method in calls.methods {
        let mut entry = method.samples.entry(kind_of(&method.name, context.platform), method.name);
        entry.path = method.path;
        entry.verb = method.verb;
        entry.body = method.body;
        for member in entry.request.iter_mut().flatten() {
            member.place = method.in_query.contains(&member.name).then_some(ParameterPlace::Query);
        }
        read.entries.push((method.place, entry));
    }
    for (reason, count) in calls.passed {
        let exchanges =
            if count == 1 { "1 exchange".to_owned() } else { format!("{count} exchanges") };
        read.skipped.push(fail(String::new(), format!("{exchanges}: {reason}")));
    }
    if entries.is_empty() {
        read.problems
            .push(fail("/log/entries".to_owned(), "there is no exchange in it".to_owned()));
    }
    read
}

struct Calls<'c> {
    context: &'c Context<'c>,
    methods: Vec<Method>,
    /// Why exchanges were passed over, and how many.
    passed: BTreeMap<&'static str, usize>,
}

struct Method {
    name: String,
    place: String,
    path: Option<String>,
    verb: Option<Verb>,
    body: Option<Body>,
    in_query: Vec<String>,
    samples: Samples,
}

impl Calls<'_> {
    fn pass(&mut self, reason: &'static str) {
        *self.passed.entry(reason).or_default() += 1;
    }

    fn take(&mut self, place: &str, entry: &Json) -> Result<(), (&'static str, String)> {
        let exchange = Exchange::of(entry)?;
        let call = match RecordedCall::of(&exchange, self.context.platform) {
            Ok(call) => call,
            Err(other) => {
                self.pass(match other {
                    Other::Host => "not with the platform's host",
                    Other::File => "for files of a page",
                    Other::Shape => "no calls of a method",
                    Other::Token => "for tokens, and full of secrets",
                    Other::Form => {
                        "with a form of parts in the body: what its fields are is not to be seen"
                    }
                    Other::Several => {
                        "with a parameter that is sent several times, which no transport writes"
                    }
                });
                return Ok(());
            }
        };
        if !(200..300).contains(&exchange.status) {
            self.pass("failed: the status is not one of success");
            return Ok(());
        }
        let answer = match exchange.answer.as_deref().filter(|answer| !answer.trim().is_empty()) {
            None => None,
            Some(text) => match json::parse(text) {
                Ok(answer @ (Json::Object(_) | Json::List(_))) => Some(answer),
                Ok(other) => {
                    return Err((
                        "/response/content/text",
                        format!("expected an object, not {}", other.kind()),
                    ));
                }
                Err(_) if text.trim_start().starts_with('<') => {
                    self.pass("answered with a page, not with JSON");
                    return Ok(());
                }
                Err(reason) => return Err(("/response/content/text", shown(&reason))),
            },
        };
        let platform = self.context.platform;
        let kind = kind_of(&call.name, platform);
        let at = self.methods.iter().position(|method| method.name == call.name);
        let mut new = Samples::default();
        let samples = at
            .and_then(|at| self.methods.get_mut(at))
            .map_or(&mut new, |method| &mut method.samples);
        if let Some(answer) = &answer
            && let Err(passed) = samples.answer(answer, kind, platform)
        {
            self.pass(match passed {
                Passed::Refused(_) => "refused: the code of the answer is not that of success",
                Passed::Beside(_) => {
                    "answered beside the codes, where the platform's data never is"
                }
            });
            return Ok(());
        }
        samples.request(&call.parameters);
        if let Some(method) = at.and_then(|at| self.methods.get_mut(at)) {
            method.in_query.extend(call.in_query);
        } else {
            self.methods.push(Method {
                name: call.name,
                place: place.to_owned(),
                path: call.path,
                verb: call.verb,
                body: call.body,
                in_query: call.in_query,
                samples: new,
            });
        }
        if answer.is_none() {
            self.pass("without the answer's text: only what was sent is known");
        }
        Ok(())
    }
}
