//! The answer of an operation: its data, and the refusals that its samples show.

use doudian_codegen::model::Json;

use super::mend::{Mend, count};
use super::refs::step;
use super::schema::{Schemas, Side};
use super::wrong::{Wrong, wrong};
use super::{example, media};
use crate::entry::{Fields, Member, RefusalRow, Shape};
use crate::envelope::Envelope;
use crate::json::Parts;
use crate::loose;
use crate::seen::shape_of;
use crate::text::shown;

/// What is said of an answer.
#[derive(Default)]
pub(super) struct AnswerFacts {
    /// What `data` holds.
    pub(super) data: Option<Shape>,
    /// Whether it stands beside the codes.
    pub(super) is_flat: Option<bool>,
    /// The code of an older generation that it has.
    pub(super) generation: Option<String>,
    pub(super) errors: Vec<RefusalRow>,
    pub(super) example: Option<Json>,
    /// What is no object with members.
    pub(super) passed: Option<Wrong>,
}

/// The schema and the samples of the answer of success.
#[derive(Default)]
pub(super) struct Found<'d> {
    pub(super) schema: Option<(&'d Json, String)>,
    /// What is no JSON.
    pub(super) passed: Option<Wrong>,
    samples: Vec<&'d Json>,
}

/// Finds them.
///
/// # Errors
///
/// What is no answer, and where it is.
pub(super) fn find<'d>(
    schemas: &Schemas<'d, '_>,
    responses: Option<&'d Json>,
    place: &str,
) -> Result<Found<'d>, Wrong> {
    let mut found = Found::default();
    let Some(responses) = responses else { return Ok(found) };
    let all = responses.members().ok_or_else(|| {
        wrong(place, format!("expected the answers by their status, not {}", responses.kind()))
    })?;
    let rank = |status: &str| match status {
        "200" => Some(0),
        status if status.starts_with('2') => Some(1),
        "default" => Some(2),
        _ => None,
    };
    let mut ranked: Vec<_> =
        all.iter().filter_map(|(status, answer)| Some((rank(status)?, status, answer))).collect();
    ranked.sort_by_key(|(rank, status, _)| (*rank, status.as_str()));
    let Some((_, status, response)) = ranked.first() else { return Ok(found) };
    let place = format!("{place}/{}", step(status));
    let (response, _) = schemas.document.resolve(response, &place)?;
    let content = response.get("content");
    let Some((media::Media::Json, content_type, media)) = content.and_then(media::best) else {
        let types = content.and_then(Json::members).unwrap_or_default();
        let types: Vec<_> = types.iter().map(|(name, _)| format!("`{}`", shown(name))).collect();
        if !types.is_empty() {
            let reason =
                format!("the answer is {}, and no JSON: none is described", types.join(", "));
            found.passed = Some(wrong(format!("{place}/content"), reason));
        }
        return Ok(found);
    };
    if let Some(schema) = media.get("schema").filter(|schema| **schema != Json::Null) {
        let place = format!("{place}/content/{}/schema", step(content_type));
        found.schema = Some((schema, place));
    }
    found.samples.extend(media.get("example"));
    for (_, sample) in media.get("examples").and_then(Json::members).unwrap_or_default() {
        let (sample, _) = schemas.document.resolve(sample, &place)?;
        found.samples.extend(sample.get("value"));
    }
    if let Some((schema, place)) = &found.schema {
        let (schema, _) = schemas.document.resolve(schema, place)?;
        found.samples.extend(schema.get("example"));
    }
    Ok(found)
}

/// Reads what was found. `misplaced` is the answer where it is described as the request.
///
/// # Errors
///
/// What cannot be read, and where it is.
pub(super) fn read<'d>(
    schemas: &mut Schemas<'d, '_>,
    found: &Found<'d>,
    misplaced: Option<Fields>,
    envelope: &Envelope,
) -> Result<AnswerFacts, Wrong> {
    schemas.side = Side::Answer;
    let shape = match &found.schema {
        Some((schema, place)) => schemas.shape(schema, place)?,
        None => Shape::Unknown,
    };
    schemas.side = Side::Request;
    let schema = found.schema.as_ref();
    let kind = schema.and_then(|(schema, _)| schemas.without_members(&shape, schema));
    let passed = kind.zip(schema).map(|(kind, (_, place))| {
        wrong(place, format!("the answer is {kind}, without members of its own: none is described"))
    });
    let (errors, sample) = samples(schemas, found, envelope);
    let sample = sample.as_ref();
    let fields = schemas.fields_of(&shape).or(misplaced);
    let is_shown = fields.is_none() && shape == Shape::Unknown;
    let mut mends = Vec::new();
    let mut top = match (fields, sample) {
        (Some(fields), _) => fields,
        (None, Some(sample)) if is_shown => match shape_of(sample) {
            Shape::Fields(fields) => {
                mends.push(Mend::ShownBySample);
                fields
            }
            _ => Fields::new(),
        },
        // A list or a text is no answer with a code; nothing can be said of its parts.
        _ => Fields::new(),
    };
    let generation = envelope.generation(&top).map(str::to_owned);
    let members_of = |shape: &Shape| schemas.fields_of(shape);
    let mut is_mended = envelope.strip(&mut top, members_of);
    let at =
        envelope.data.as_ref().and_then(|name| top.iter().position(|member| member.name == *name));
    let mut data = at.map(|at| top.remove(at));
    let shown = envelope.data.as_ref().and_then(|name| sample?.get(name));
    let mut had_codes = false;
    if let Some(member) = &mut data {
        if let Some(mut fields) = members_of(&member.shape) {
            had_codes = envelope.strip_data(&mut fields, members_of);
            // Unchanged, it may be a type with a name.
            if had_codes {
                member.shape =
                    if fields.is_empty() { Shape::Unknown } else { Shape::Fields(fields) };
            }
        }
        is_mended |= had_codes;
    }
    if is_mended {
        mends.push(Mend::Envelope);
    }
    let is_in_data = |member: &Member| shown.is_some_and(|shown| shown.get(&member.name).is_some());
    let is_beside =
        |member: &Member| sample.is_some_and(|sample| sample.get(&member.name).is_some());
    let is_empty = data.as_ref().is_some_and(|member| member.shape == Shape::Unknown);
    // A table that lists the members of the data below it, at the same depth.
    let is_listed_beside = !top.is_empty()
        && data.is_some()
        && (top.iter().any(is_in_data) || is_empty && !had_codes && !top.iter().any(is_beside));
    if is_listed_beside {
        mends.push(Mend::Beside);
        let mut fields =
            data.as_ref().and_then(|member| members_of(&member.shape)).unwrap_or_default();
        for member in top.drain(..) {
            if !fields.iter().any(|known| known.name == member.name) {
                fields.push(member);
            }
        }
        envelope.strip_data(&mut fields, members_of);
        data = envelope.data.as_ref().map(|name| Member::new(name, Shape::Fields(fields)));
    }
    // A type that says nothing of the members that the sample has.
    if let (Some(member), Some(shown)) = (&mut data, shown)
        && matches!(member.shape, Shape::Unknown | Shape::Text | Shape::I32 | Shape::I64)
        && let Shape::Fields(mut fields) = shape_of(shown)
    {
        envelope.strip_data(&mut fields, |_: &Shape| None);
        if !fields.is_empty() {
            mends.push(Mend::ShownBySample);
            member.shape = Shape::Fields(fields);
        }
    }
    // What stands beside data that is described, and in no sample, is another code of the platform.
    if data.as_ref().is_some_and(|member| !matches!(member.shape, Shape::Unknown | Shape::Text))
        && !top.is_empty()
        && !top.iter().any(is_beside)
    {
        mends.push(Mend::Stray);
        top.clear();
    }
    // Columns of a file, which are described as if they were members.
    if top.iter().any(|member| !member.name.is_ascii()) {
        mends.push(Mend::Columns);
        top.clear();
    }
    // Tables call the data text where it is a structure that they describe nowhere.
    if let Some(member) = &mut data
        && member.shape == Shape::Text
        && !matches!(shown, Some(Json::Text(text)) if !text.is_empty())
    {
        member.shape = Shape::Unknown;
    }
    mends.into_iter().for_each(|mend| count(schemas.mended, mend));
    let mut answer = AnswerFacts { errors, generation, passed, ..AnswerFacts::default() };
    let data = data.filter(|member| member.shape != Shape::Unknown);
    match (data, top.is_empty()) {
        (None, true) => {}
        (Some(member), true) => {
            answer.is_flat = Some(false);
            answer.example = shown.and_then(|shown| example::fitted(shown, &member.shape));
            answer.data = Some(member.shape);
        }
        (data, false) => {
            answer.is_flat = envelope.data.as_ref().map(|_| true);
            top.extend(data);
            let shape = Shape::Fields(top);
            answer.example = sample.and_then(|sample| example::fitted(sample, &shape));
            answer.data = Some(shape);
        }
    }
    Ok(answer)
}

/// The refusals of the samples, and the first that is none.
fn samples(
    schemas: &mut Schemas<'_, '_>,
    found: &Found<'_>,
    envelope: &Envelope,
) -> (Vec<RefusalRow>, Option<Json>) {
    let mut errors: Vec<RefusalRow> = Vec::new();
    let mut success = None;
    for sample in &found.samples {
        let value = match sample {
            Json::Text(text) => loose::sample(text),
            other => Some(((*other).clone(), false)),
        };
        let Some((value, is_mended)) = value else { continue };
        if is_mended {
            count(schemas.mended, Mend::LooseSample);
        }
        let value = example::only(value);
        if value.members().is_none() {
            continue;
        }
        match envelope.refusal(&value) {
            None => drop(success.get_or_insert(value)),
            Some(refusal) if envelope.knows(refusal.code) || refusal.about.is_empty() => {}
            Some(refusal) if errors.iter().any(|known| known.code == refusal.code) => {}
            Some(refusal) => {
                count(schemas.mended, Mend::RefusalInSample);
                errors.push(refusal);
            }
        }
    }
    (errors, success)
}
