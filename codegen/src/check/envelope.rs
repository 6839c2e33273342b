//! The envelope of answers: which member says what.

use std::collections::BTreeMap;

use crate::diagnostic::{Place, Problem, Problems, Rule, Step};
use crate::load::raw::{self, BESIDE};
use crate::load::words::TransportKind;
use crate::load::{Doc, Line, Several};
use crate::resolve::{PlatformSet, names};

pub(super) fn check(set: &PlatformSet<'_>, problems: &mut Problems) {
    let doc = set.platform;
    match &doc.raw.envelope {
        Some(envelope) => check_envelope(doc, envelope, problems),
        None => {
            if set.transport().is_some_and(|kind| kind != TransportKind::DoudianSigned) {
                problems.push(
                    Problem::new(
                        Rule::BadEnvelope,
                        Place::file(doc.file).at("transport").on_key(),
                        "the key `envelope` is missing",
                    )
                    .label("nothing says how answers to such calls are shaped")
                    .help(EXAMPLE),
                );
            }
        }
    }
}

const EXAMPLE: &str =
    "for example `envelope: { code: errcode, success: 0, message: errmsg, data: beside }`";

fn check_envelope(doc: &Doc, envelope: &raw::Envelope, problems: &mut Problems) {
    let place = Place::file(doc.file).at("envelope");
    check_codes(&place, envelope.code.as_ref(), envelope.success, problems);
    if envelope.data.is_none() {
        problems.push(
            Problem::new(
                Rule::BadEnvelope,
                place.clone().on_key(),
                "nothing says where an answer has its data",
            )
            .label("needs `data`")
            .help("name the member that holds it, or write `data: beside`"),
        );
    }
    let place_of_legacy = place.clone().at("legacy");
    let of_legacy = || envelope.legacy.iter().flat_map(|legacy| legacy.placed(&place_of_legacy));
    for (place, legacy) in of_legacy() {
        check_codes(&place, legacy.code.as_ref(), legacy.success, problems);
    }
    let also = || envelope.also.iter().flatten().enumerate();
    let place_of = |index: usize| place.clone().at("also").nth(index);
    for (index, _) in also().filter(|(_, also)| also.code.is_none()) {
        problems.push(
            Problem::new(
                Rule::BadEnvelope,
                place_of(index).on_key(),
                "a further code has no member that it stands in",
            )
            .label("needs `code`")
            .help("for example `also: [ { code: data.error_code, message: data.description } ]`"),
        );
    }
    let data = envelope.data.as_ref().filter(|data| ***data != *BESIDE);
    if let Some(data) = data.filter(|data| data.trim().eq_ignore_ascii_case(BESIDE)) {
        let message = format!("`{}` is not how the word for this is written", &**data);
        problems.push(
            Problem::new(Rule::BadEnvelope, place.clone().at("data"), message)
                .label("expected `beside`, or the member with the data")
                .help("write `data: beside`"),
        );
    }
    if envelope.sub_message.is_some() && envelope.sub_code.is_none() {
        let message = "`sub_message` says what the sub code means, and there is none";
        problems.push(
            Problem::new(Rule::BadEnvelope, place.clone().at("sub_message").on_key(), message)
                .label("needs `sub_code`")
                .help("a second member with words for the code belongs in `message`, as in `message: [msg, tips]`"),
        );
    }
    let at = |key: &str| place.clone().at(key);
    let mut members = vec![
        (at("code"), envelope.code.as_ref(), Share::Nothing),
        (at("sub_code"), envelope.sub_code.as_ref(), Share::Nothing),
        (at("sub_message"), envelope.sub_message.as_ref(), Share::Nothing),
        (at("log_id"), envelope.log_id.as_ref(), Share::LogId),
        (at("data"), data, Share::Nothing),
    ];
    let messages = |place: Place, names| {
        let names: Option<&Several<Line>> = names;
        let names =
            names.into_iter().flat_map(move |names| names.placed(&place).collect::<Vec<_>>());
        names.map(|(place, name)| (place, Some(name), Share::Message))
    };
    members.extend(messages(at("message"), envelope.message.as_ref()));
    for (place, legacy) in of_legacy() {
        let at = |key: &str| place.clone().at(key);
        members.push((at("code"), legacy.code.as_ref(), Share::Nothing));
        members.push((at("log_id"), legacy.log_id.as_ref(), Share::LogId));
        members.extend(messages(at("message"), legacy.message.as_ref()));
    }
    for (index, also) in also() {
        let at = |key: &str| place_of(index).at(key);
        members.push((at("code"), also.code.as_ref(), Share::Nothing));
        members.push((at("message"), also.message.as_ref(), Share::Nothing));
    }
    let others = envelope.others.iter().flatten().enumerate();
    let others = others.map(|(index, name)| (at("others").nth(index), Some(name), Share::Nothing));
    members.extend(others);
    let members = members.into_iter();
    let members = members.filter_map(|(place, name, share)| Some((&**name?, place, share)));
    check_members(members, data.map(|data| &**data), problems);
}

/// What several generations may have in one member.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Share {
    Nothing,
    Message,
    LogId,
}

/// Whether both are items of one list, which has each once.
fn is_one_list(one: &Place, other: &Place) -> bool {
    match (one.steps.split_last(), other.steps.split_last()) {
        (Some((Step::Index(_), one)), Some((Step::Index(_), other))) => one == other,
        _ => false,
    }
}

/// Each member is one thing; an object with members of the envelope may be the data too.
fn check_members<'r>(
    members: impl Iterator<Item = (&'r str, Place, Share)>,
    data: Option<&str>,
    problems: &mut Problems,
) {
    let mut seen: BTreeMap<&str, (Place, Share)> = BTreeMap::new();
    // Objects with members of the envelope.
    let mut objects: BTreeMap<&str, Place> = BTreeMap::new();
    for (name, place, share) in members {
        let segments: Vec<&str> = name.split('.').collect();
        let is_data = data == Some(name);
        let bad = |message: &str, label: &str| {
            Problem::new(Rule::BadEnvelope, place.clone(), message).label(label)
        };
        if segments.iter().any(|segment| segment.trim().is_empty()) {
            problems
                .push(bad("a member has no name", "expected the name of a member of the answer"));
            continue;
        }
        if !names::is_unescaped(name) {
            problems.push(bad(
                "a member's name is not as JSON has it",
                "expected no quotes, backslashes or control characters",
            ));
            continue;
        }
        if segments.len() > 2 || (is_data && segments.len() > 1) {
            let (message, label) = match is_data {
                true => ("the data stands in a member of the answer", "expected one name"),
                false => (
                    "a member of an envelope stands in the answer or in an object of it",
                    "expected `member` or `object.member`",
                ),
            };
            problems.push(bad(message, label));
            continue;
        }
        if let [object, _] = segments[..] {
            objects.entry(object).or_insert_with(|| place.clone());
        }
        if let Some((first, other)) = seen.insert(name, (place.clone(), share))
            && (share == Share::Nothing || share != other || is_one_list(&first, &place))
        {
            problems.push(
                bad(&format!("the member `{name}` cannot be two things"), "named again here")
                    .related(first, "first named here")
                    .help("remove one of the two"),
            );
        }
    }
    for (object, inside) in objects {
        if let Some((place, _)) = seen.get(object).filter(|_| data != Some(object)) {
            let message = format!("the member `{object}` cannot be a value and an object");
            problems.push(
                Problem::new(Rule::BadEnvelope, place.clone(), message)
                    .label("a value here")
                    .related(inside, "an object here"),
            );
        }
    }
}

fn check_codes(place: &Place, code: Option<&Line>, success: Option<i64>, problems: &mut Problems) {
    let missing = |key: &str, message: &str| {
        Problem::new(Rule::BadEnvelope, place.clone().on_key(), message)
            .label(format!("needs `{key}`"))
            .help(EXAMPLE)
    };
    if code.is_none() {
        problems
            .push(missing("code", "an envelope needs a code that says whether a call succeeded"));
    }
    if success.is_none() {
        problems.push(missing("success", "nothing says which code means success"));
    }
}
