//! Answers that are not quite as described: what a platform does when it changes.

use std::collections::BTreeMap;

use doudian_codegen::model::{Api, Code, Enum, Field, Json, Paging, Platform, Struct, Text, Type};

use crate::json::{number, text};

/// What is put in the place of what is described. Clients take all of it, as drift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Deviation {
    /// A member that no descriptor has.
    Member,
    /// A code that is not listed.
    Code,
    /// A number as text, or digits as a number.
    Scalar,
}

/// Makes answers drift, the same ones in the same places each time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Drifting {
    seed: u64,
}

/// What a place in an answer is to its descriptor.
enum Found<'m> {
    Object(&'m Struct),
    Scalar(&'m Field, &'m Type),
}

/// A way through an answer by its type.
struct Walk<'m, V> {
    platform: &'m Platform,
    /// Members of the top that say which page it is.
    counts: Vec<&'m str>,
    visit: V,
}

impl Drifting {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// Puts one difference of each kind into an answer, as far as it has a place for it; into
    /// every row alike. What says which page it is stays, as does what people own.
    pub(crate) fn apply(self, platform: &Platform, api: &Api, data: &mut Json) {
        let Some(ty) = &api.data else { return };
        let mut chosen: BTreeMap<Deviation, (u64, String)> = BTreeMap::new();
        self.walk(platform, api, |path, found, value| {
            for kind in [Deviation::Member, Deviation::Code, Deviation::Scalar] {
                if drifted(platform, kind, found, value, 0).is_none() {
                    continue;
                }
                // By the lowest hash, so that a new field elsewhere moves none.
                let hash = self.hash(kind, &api.method, path);
                if chosen.get(&kind).is_none_or(|(lowest, _)| hash < *lowest) {
                    chosen.insert(kind, (hash, path.to_owned()));
                }
            }
        })
        .value(ty, None, "", data);
        self.walk(platform, api, |path, found, value| {
            let here = chosen.iter().filter(|(_, (_, place))| place == path);
            for (kind, (hash, _)) in here {
                if let Some(other) = drifted(platform, *kind, found, value, *hash) {
                    *value = other;
                    // One value has one difference.
                    return;
                }
            }
        })
        .value(ty, None, "", data);
    }

    fn walk<'m, V>(self, platform: &'m Platform, api: &'m Api, visit: V) -> Walk<'m, V>
    where
        V: FnMut(&str, &Found<'m>, &mut Json),
    {
        let counts = api.paging.as_ref().map(counts).unwrap_or_default();
        Walk { platform, counts, visit }
    }

    /// FNV-1a, which is the same on every machine and in every version.
    fn hash(self, kind: Deviation, method: &str, path: &str) -> u64 {
        let seed = self.seed.to_le_bytes();
        let parts = [seed.as_slice(), &[kind as u8], method.as_bytes(), b" ", path.as_bytes()];
        let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        parts.into_iter().flatten().fold(0xcbf2_9ce4_8422_2325, mix)
    }
}

impl<'m, V: FnMut(&str, &Found<'m>, &mut Json)> Walk<'m, V> {
    fn value(&mut self, ty: &'m Type, field: Option<&'m Field>, path: &str, value: &mut Json) {
        if let Some(record) = ty.structure() {
            if let Some(record) = self.platform.structs.get(record) {
                self.record(record, path, value);
            }
            return;
        }
        match (ty.row(), ty.inner().filter(|_| ty.is_collection()), value) {
            (Some(row), _, Json::Object(members)) => {
                let rows = members.iter_mut().find(|(name, _)| name == "data");
                if let Some((_, Json::List(rows))) = rows {
                    rows.iter_mut().for_each(|value| self.value(row, None, "data[]", value));
                }
            }
            (_, Some(item), Json::List(items)) => {
                let path = format!("{path}[]");
                items.iter_mut().for_each(|value| self.value(item, field, &path, value));
            }
            (_, Some(item), Json::Object(members)) => {
                let path = format!("{path}{{}}");
                members.iter_mut().for_each(|(_, value)| self.value(item, field, &path, value));
            }
            (_, _, value) => {
                if let Some(field) = field {
                    (self.visit)(path, &Found::Scalar(field, ty), value);
                }
            }
        }
    }

    fn record(&mut self, record: &'m Struct, path: &str, value: &mut Json) {
        let Json::Object(members) = value else { return };
        for (name, member) in members.iter_mut() {
            let field = record.fields.iter().find(|field| field.wire == *name);
            let Some(field) = field.filter(|field| field.pii.is_none()) else { continue };
            let is_top = path.is_empty();
            match is_top && self.counts.contains(&name.as_str()) {
                true => {}
                false if is_top => self.value(&field.ty, Some(field), name, member),
                false => self.value(&field.ty, Some(field), &format!("{path}.{name}"), member),
            }
        }
        (self.visit)(path, &Found::Object(record), value);
    }
}

/// The members of an answer that say which page it is.
fn counts(paging: &Paging) -> Vec<&str> {
    let named = [&paging.has_more, &paging.total, &paging.next, &paging.page, &paging.size];
    let named = named.into_iter().flatten().map(String::as_str);
    let usual = ["all", "total", "count", "all_pages", "page", "current_page", "size", "page_size"];
    named.chain(usual).collect()
}

/// What a value becomes; `None` where it has no such difference. Of the many that a new member
/// could be, `which` chooses one.
fn drifted(
    platform: &Platform,
    kind: Deviation,
    found: &Found<'_>,
    value: &Json,
    which: u64,
) -> Option<Json> {
    match (kind, found, value) {
        (Deviation::Member, Found::Object(record), Json::Object(members)) if !record.extra => {
            let mut name = "unannounced".to_owned();
            while record.fields.iter().any(|field| field.wire == name) {
                name.push('_');
            }
            let mut members = members.clone();
            members.push((name, unannounced(which)));
            Some(Json::Object(members))
        }
        (Deviation::Code, Found::Scalar(field, ty), _) => {
            let listed = match ty {
                Type::Enum(name) => platform.enums.get(name).map(|Enum { codes, .. }| codes),
                _ => Some(&field.codes),
            };
            let code = unlisted(listed?)?;
            match value {
                Json::Number(_) => code.parse::<i64>().is_ok().then(|| number(code)),
                Json::Text(_) => Some(text(code)),
                _ => None,
            }
        }
        (Deviation::Scalar, Found::Scalar(field, ty), _)
            if !field.lenient && field.codes.is_empty() =>
        {
            match (ty, value) {
                // Inside a list it is the list's field that would have to say so.
                _ if field.ty != **ty => None,
                (Type::I32 | Type::I64 | Type::F64, Json::Number(digits)) => Some(text(digits)),
                (Type::Text(Text::Plain), Json::Text(digits)) => {
                    let integer = digits.parse::<i64>().ok()?;
                    (integer.to_string() == *digits).then(|| number(integer))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// A code that is none of these.
fn unlisted(listed: &[Code]) -> Option<String> {
    if listed.is_empty() {
        return None;
    }
    let is_free = |code: &String| listed.iter().all(|known| known.code != *code);
    match listed.iter().all(|known| known.code.parse::<i64>().is_ok()) {
        true => (1..=i32::MAX).map(|code| code.to_string()).find(is_free),
        false => (0..).map(|more| format!("UNANNOUNCED{}", "_".repeat(more))).find(is_free),
    }
}

/// A value of some kind.
fn unannounced(which: u64) -> Json {
    match which % 6 {
        0 => number(7),
        1 => text("new"),
        2 => Json::Bool(true),
        3 => number("1.5"),
        4 => Json::List(vec![text("new")]),
        _ => Json::Object(vec![("id".to_owned(), number(7))]),
    }
}

#[cfg(test)]
mod tests {
    use doudian_codegen::SourceFile;

    use super::*;
    use crate::answers::{base, misfits_of};
    use crate::json::parse;
    use crate::spec::shared;

    #[test]
    fn every_method_drifts_where_it_can_and_nowhere_else() {
        let spec = shared().unwrap();
        let (mut kinds, mut places) = ([0; 3], 0);
        for platform in &spec.platforms {
            for api in &platform.apis {
                let Some(ty) = &api.data else { continue };
                let before = base(platform, api);
                let told = |data: &Json| -> Vec<String> {
                    misfits_of(platform, ty, data).iter().map(ToString::to_string).collect()
                };
                let mut after = before.clone();
                Drifting::new(7).apply(platform, api, &mut after);
                let mut again = before.clone();
                Drifting::new(7).apply(platform, api, &mut again);
                assert_eq!(after, again, "{}", api.method);
                let new: Vec<String> =
                    told(&after).into_iter().filter(|it| !told(&before).contains(it)).collect();
                assert_eq!(new.is_empty(), after == before, "{}: {new:?}", api.method);
                places += usize::from(!new.is_empty());
                for it in new {
                    let words = ["a code that is not", "`: is not described", "expected "];
                    let kind = words.iter().position(|words| it.contains(words));
                    kinds[kind.unwrap_or_else(|| panic!("{}: {it}", api.method))] += 1;
                }
            }
        }
        // Codes that have no type of their own are found by clients, and are no misfits.
        assert!(places > 900 && kinds.iter().all(|it| *it > 40), "{places} {kinds:?}");
    }

    const LIST: &str = "\
method: a.list
title: t
request: { page: i32, size: i32 }
paging: { page: page, size: size, first: 0, items: rows, total: total }
response:
  rows: { type: [Row], required: true }
  total: { type: i64, required: true }
types:
  Row:
    id: { type: string, required: true }
    state: { type: i64, codes: { 1: 有效, 2: 无效 } }
    phone: { type: string, pii: phone, codes: { 1: 甲 } }
";

    #[test]
    fn pages_and_people_stay_as_they_are_and_all_rows_are_alike() {
        let platform =
            "platform: p\nspec_version: 1\ntitle: t\nclass_prefix: P\nhost: https://p.example\n";
        let sources = [("p/platform.yaml", platform), ("p/a/a.list.yaml", LIST)]
            .map(|(path, text)| SourceFile::new(path.to_owned(), text.as_bytes().to_vec()));
        let model = doudian_codegen::compile(&sources).unwrap();
        let platform = &model.platforms[0];
        let rows = r#"{"rows":[{"id":"7","state":1,"phone":"1"},{"id":"8","state":2}],"total":2}"#;
        let mut seen = Vec::new();
        for seed in 0..20 {
            let mut data = parse(rows).unwrap();
            Drifting::new(seed).apply(platform, &platform.apis[0], &mut data);
            let told = data.compact();
            for stays in [r#""phone":"1""#, r#""total":2"#, r#""id":7"#, r#""id":8"#] {
                assert!(told.contains(stays), "{told}");
            }
            assert_eq!(told.matches(r#""state":3"#).count(), 2, "{told}");
            let members = told.matches("unannounced").count();
            assert!(members == 1 || members == 2, "{told}");
            if !seen.contains(&told) {
                seen.push(told);
            }
        }
        assert!(seen.len() > 4, "{seen:?}");
    }
}
