//! Articles to entries.

use std::collections::BTreeMap;

use doudian_codegen::model::Json;

use super::articles;
use super::types::Code;
use crate::entry::{Entry, Fields, Member, RefusalRow, Shape};
use crate::json::{self, Parts};
use crate::problem::Problem;
use crate::source::{Read, Source};
use crate::text::{shown, utf8};

/// The code of success, which is no refusal.
const SUCCESS: i64 = 10000;
/// Deeper structures are not described: an article that holds itself ends somewhere.
const DEEPEST: usize = 64;

/// Reads an article, or several.
pub fn read(source: &Source) -> Read {
    let mut read = Read::default();
    let mut fail = |place: String, reason: String| {
        read.problems.push(Problem::new(&source.name, place, reason));
    };
    let text = match utf8(&source.bytes) {
        Ok(text) => text,
        Err((place, reason)) => {
            fail(place, reason);
            return read;
        }
    };
    let value = match json::parse(text) {
        Ok(value) => value,
        Err(reason) => {
            fail(String::new(), reason);
            return read;
        }
    };
    let found = articles(&value);
    if found.is_empty() {
        let refused = value.get("code").and_then(Json::int).filter(|code| *code != 0);
        let reason = match refused {
            Some(code) => format!("the documentation's server refused it with the code {code}"),
            None => "there is no article in it: an object with `info` and `content`".to_owned(),
        };
        fail(String::new(), reason);
        return read;
    }
    for (way, value) in found {
        match article(value) {
            Ok((entry, passed)) => {
                let told = |(place, reason): Wrong| {
                    Problem::new(&source.name, format!("{way}{place}"), reason)
                };
                read.skipped.extend(passed.into_iter().map(told));
                read.entries.push((way, entry));
            }
            Err((place, reason)) => {
                read.problems.push(Problem::new(&source.name, format!("{way}{place}"), reason));
            }
        }
    }
    read
}

/// Where something is wrong below an article, and what.
type Wrong = (String, String);

/// Reads an article; rows of its table of errors that are none are passed over.
fn article(value: &Json) -> Result<(Entry, Vec<Wrong>), Wrong> {
    let wrong = |place: &str, reason: &str| (place.to_owned(), reason.to_owned());
    let info = value.get("info");
    let info = info.ok_or_else(|| wrong("/info", "it is not there"))?;
    let path = info.get("title").and_then(Json::text).map(str::trim).unwrap_or_default();
    let name = path.trim_matches('/').replace('/', ".");
    if name.is_empty() {
        return Err(wrong("/info/title", "expected the path of the method, such as `/order/list`"));
    }
    let content = match value.get("content") {
        Some(Json::Text(text)) => json::parse(text).map_err(|reason| {
            ("/content".to_owned(), format!("the text does not hold what it should: {reason}"))
        })?,
        // Kept as what it is by some tools that save articles.
        Some(object @ Json::Object(_)) => object.clone(),
        _ => return Err(wrong("/content", "expected text that holds JSON")),
    };
    for name in ["request", "response", "demo", "error"] {
        let section = content.get(name).filter(|section| **section != Json::Null);
        if let Some(wrong) = section.filter(|section| section.members().is_none()) {
            let reason = format!("expected an object, not {}", wrong.kind());
            return Err((format!("/content/{name}"), reason));
        }
    }
    let params = |in_content: &str, names: [&str; 2]| {
        let section = content.get(in_content)?;
        let name = names.into_iter().find(|name| section.get(name).is_some())?;
        Some((format!("/content/{in_content}/{name}"), section.get(name)?))
    };
    let request = params("request", ["requestParam", "param"])
        .map(|(place, list)| fields(list, &place, 0))
        .transpose()?;
    let response = params("response", ["responseData", "data"])
        .map(|(place, list)| fields(list, &place, 0))
        .transpose()?;
    let demo = content.get("demo").and_then(|demo| demo.get("responseDemo"));
    let answer = demo.and_then(|demo| demo.get("responseSuccess")).and_then(Json::text);
    let answer = answer.and_then(|text| json::parse(text).ok());
    let (errors, passed) = errors(&content)?;
    let mut entry = Entry {
        title: words(info.get("description")),
        doc: page(info),
        updated: info.get("updateTime").and_then(Json::int).filter(|time| *time > 0),
        auths: auths(info),
        request: request.map(unmarked),
        errors,
        response_example: answer.and_then(|answer| answer.get("data").cloned()),
        ..Entry::default()
    };
    entry.name = name;
    entry.response = response.map(unmarked).and_then(data);
    Ok((entry, passed))
}

/// What `data` holds. Where it is no structure, documents have it as their only field.
fn data(mut fields: Fields) -> Option<Shape> {
    match fields.as_mut_slice() {
        [] => None,
        [only] if only.name == "data" => Some(std::mem::take(&mut only.shape)),
        _ => Some(Shape::Fields(fields)),
    }
}

/// Where no member of a section is marked as required, the mark was not filled in.
fn unmarked(mut fields: Fields) -> Fields {
    fn any(fields: &Fields) -> bool {
        fields
            .iter()
            .any(|member| member.required == Some(true) || inner(&member.shape).is_some_and(any))
    }
    fn clear(fields: &mut Fields) {
        for member in fields {
            member.required = None;
            if let Some(inner) = inner_mut(&mut member.shape) {
                clear(inner);
            }
        }
    }
    if !any(&fields) {
        clear(&mut fields);
    }
    fields
}

fn inner(shape: &Shape) -> Option<&Fields> {
    match shape {
        Shape::Fields(fields) => Some(fields),
        Shape::List(shape) | Shape::Map(shape) | Shape::Quoted(shape) => inner(shape),
        _ => None,
    }
}

fn inner_mut(shape: &mut Shape) -> Option<&mut Fields> {
    match shape {
        Shape::Fields(fields) => Some(fields),
        Shape::List(shape) | Shape::Map(shape) | Shape::Quoted(shape) => inner_mut(shape),
        _ => None,
    }
}

fn words(value: Option<&Json>) -> Option<String> {
    let text = value?.text()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The address of the article's page.
fn page(info: &Json) -> Option<String> {
    let number = |name: &str| info.get(name).and_then(Json::int).filter(|number| *number > 0);
    let (directory, article) = (number("dirId")?, number("id")?);
    Some(format!("https://op.jinritemai.com/docs/api-docs/{directory}/{article}"))
}

fn auths(info: &Json) -> Vec<(String, String)> {
    let rows = info.get("auths").and_then(Json::list).into_iter().flatten();
    let row = |row: &Json| {
        let word =
            |name: &str| row.get(name).and_then(Json::text).unwrap_or_default().trim().to_owned();
        let pair = (word("groupName"), word("packageName"));
        (!pair.1.is_empty()).then_some(pair)
    };
    rows.filter_map(row).collect()
}

fn fields(list: &Json, place: &str, depth: usize) -> Result<Fields, Wrong> {
    let list = match list {
        Json::Null => return Ok(Vec::new()),
        list => list.list().ok_or_else(|| {
            (place.to_owned(), format!("expected a list of parameters, not {}", list.kind()))
        })?,
    };
    let mut fields: Fields = Vec::with_capacity(list.len());
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (index, param) in list.iter().enumerate() {
        let place = format!("{place}/{index}");
        let member = member(param, &place, depth)?;
        let first = places.entry(member.name.clone()).or_insert(fields.len());
        if let Some(first) = fields.get(*first) {
            // Twice the same is a slip; two that differ leave open which is right.
            if *first == member {
                continue;
            }
            let reason = format!("`{}` is described twice, in two ways", shown(&member.name));
            return Err((place, reason));
        }
        fields.push(member);
    }
    Ok(fields)
}

fn member(param: &Json, place: &str, depth: usize) -> Result<Member, Wrong> {
    let wrong = |reason: String| (place.to_owned(), reason);
    if depth > DEEPEST {
        return Err(wrong(format!("structures are nested deeper than {DEEPEST} levels")));
    }
    let name = ["requestName", "responseName", "name"].iter().find_map(|key| param.get(key));
    let name = name.and_then(Json::text).map(str::trim).unwrap_or_default();
    if name.is_empty() {
        return Err(wrong("a parameter has no name".to_owned()));
    }
    let code = |key: &str| match param.get(key) {
        None | Some(Json::Null) => Ok(None),
        Some(value) if value.word() == Some("") => Ok(None),
        Some(value) => {
            let code = value.int().and_then(Code::of);
            code.map(Some).ok_or_else(|| {
                let value = shown(&value.pretty());
                wrong(format!("`{}` has an unknown {key}: {value}", shown(name)))
            })
        }
    };
    let children = match param.get("children") {
        None => Vec::new(),
        Some(children) => fields(children, &format!("{place}/children"), depth + 1)?,
    };
    let has_children = !children.is_empty();
    let ty = code("type")?.unwrap_or(Code::Unknown);
    let mut taken = false;
    let mut of = |code: Option<Code>| match code {
        Some(Code::I64) => Shape::I64,
        Some(Code::I16 | Code::I32) => Shape::I32,
        Some(Code::Text) => Shape::Text,
        Some(Code::Bool) => Shape::Bool,
        Some(Code::F64) => Shape::F64,
        Some(Code::Struct) if has_children => {
            taken = true;
            Shape::Fields(children.clone())
        }
        // What they hold stands nowhere: a list in a list, a structure without members.
        Some(Code::List | Code::Map | Code::Struct | Code::Unknown) | None => Shape::Unknown,
    };
    let element = |code: Option<Code>| match code {
        None | Some(Code::Unknown) if has_children => Some(Code::Struct),
        code => code,
    };
    let shape = match ty {
        Code::List => Shape::List(Box::new(of(element(code("subType")?)))),
        Code::Map => Shape::Map(Box::new(of(element(code("mapValueType")?)))),
        ty => of(Some(if ty == Code::Unknown && has_children { Code::Struct } else { ty })),
    };
    if has_children && !taken {
        return Err(wrong(format!("`{}` has members, but is no structure", shown(name))));
    }
    let filled = |key: &str| {
        let value = param.get(key);
        value.is_some_and(|value| !matches!(value.word(), None | Some("" | "0")))
    };
    Ok(Member {
        required: param.get("mustNeed").and_then(Json::flag),
        about: words(param.get("description")).unwrap_or_default(),
        example: param.get("example").filter(|value| value.word() != Some("")).cloned(),
        is_cipher: filled("cipherTextType"),
        ..Member::new(name, shape)
    })
}

/// The refusals, and the rows that are none: what they say is lost, and nothing else is.
fn errors(content: &Json) -> Result<(Vec<RefusalRow>, Vec<Wrong>), Wrong> {
    let rows = content.get("error").and_then(|error| error.get("errCodeList"));
    let rows = rows.filter(|rows| **rows != Json::Null);
    if let Some(wrong) = rows.filter(|rows| rows.list().is_none()) {
        let reason = format!("expected a list of codes, not {}", wrong.kind());
        return Err(("/content/error/errCodeList".to_owned(), reason));
    }
    let (mut refusals, mut passed): (Vec<RefusalRow>, Vec<Wrong>) = Default::default();
    for (index, row) in rows.and_then(Json::list).into_iter().flatten().enumerate() {
        let text =
            |key: &str| row.get(key).and_then(Json::word).unwrap_or_default().trim().to_owned();
        let place = format!("/content/error/errCodeList/{index}/code");
        let Some(code) = row.get("code").and_then(Json::int) else {
            let found = row.get("code").unwrap_or(row);
            let found = found
                .word()
                .map_or_else(|| found.kind().to_owned(), |it| format!("`{}`", shown(it)));
            passed.push((
                place,
                format!("expected the number of a code, not {found}: the row was passed over"),
            ));
            continue;
        };
        if code == SUCCESS || code == 0 {
            continue;
        }
        let (message, sub_message) = (text("msg"), text("subMsg"));
        let about = if sub_message.is_empty() { message } else { sub_message };
        let refusal = RefusalRow { code, sub: text("subCode"), about, solution: text("solution") };
        let known = refusals.iter().find(|row| (row.code, &row.sub) == (code, &refusal.sub));
        match known {
            None => refusals.push(refusal),
            Some(known) if *known == refusal => {}
            Some(_) => {
                passed.push((
                    place,
                    format!(
                        "the error {code} is described twice, in two ways: the first one was taken"
                    ),
                ));
            }
        }
    }
    Ok((refusals, passed))
}
