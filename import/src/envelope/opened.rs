//! An answer, or a table that describes one, without its envelope.

use doudian_codegen::model::Json;

use super::{Age, Code, Envelope, at, root};
use crate::entry::{Fields, Member, Shape};
use crate::json::Parts;
use crate::text::shown;

/// Members that platforms put beside codes, and describe nowhere: they are no data where there is
/// other data.
const USUAL: [&str; 13] = [
    "err_tips",
    "err_msg",
    "errmsg",
    "message",
    "msg",
    "log_id",
    "logid",
    "request_id",
    "requestId",
    "now",
    "tips",
    "success",
    "extra",
];

/// What is said of members that nothing can be made of.
pub(crate) fn lost(names: &[String]) -> String {
    let names =
        names.iter().map(|name| format!("`{}`", shown(name))).collect::<Vec<_>>().join(", ");
    format!(
        "beside the codes stands {names}, and the platform's data stands in their `data`: it was passed over"
    )
}

/// An answer without its envelope.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Opened<T> {
    /// The data, if there is any.
    pub(crate) data: Option<T>,
    /// Whether it stands beside the codes, where that can be told.
    pub(crate) is_flat: Option<bool>,
    /// The code with which the platform refused.
    pub(crate) refused: Option<i64>,
    /// What stands beside the codes, where the platform's data never does.
    pub(crate) beside: Vec<String>,
}

impl<T> Default for Opened<T> {
    fn default() -> Self {
        Self { data: None, is_flat: None, refused: None, beside: Vec::new() }
    }
}

impl Envelope {
    /// Takes the envelope off an answer. One without codes is data.
    pub(crate) fn of_json(&self, answer: &Json) -> Opened<Json> {
        let has_code = |code: &Code| at(answer, &code.way).and_then(Json::int).is_some();
        let members = answer.members().filter(|_| self.codes.iter().any(has_code));
        let Some(members) = members else {
            return Opened { data: Some(answer.clone()), ..Opened::default() };
        };
        let mut rest: Vec<(String, Json)> = members.to_vec();
        let mut data = None;
        let mut only_codes = false;
        if let Some(name) = &self.data
            && let Some(index) = rest.iter().position(|(member, _)| member == name)
        {
            let (_, mut value) = rest.remove(index);
            let had = value.members().is_some_and(|members| !members.is_empty());
            if let Json::Object(members) = &mut value {
                let inside = self.inside(name);
                members.retain(|(member, _)| !inside.contains(&member.as_str()));
            }
            let has = !matches!(&value, Json::Null)
                && value.members().is_none_or(|members| !members.is_empty());
            only_codes = had && !has;
            data = Some(value).filter(|value| (has || !had) && *value != Json::Null);
        }
        let is_usual = |name: &String| data.is_some() && USUAL.contains(&name.as_str());
        rest.retain(|(member, _)| !self.is_root(member) && !is_usual(member));
        let other = self.other_place(|root| members.iter().any(|(member, _)| member == root));
        let beside = self.beside(rest.iter().map(|(name, _)| name));
        let rest = Some(rest).filter(|rest| !rest.is_empty()).map(Json::Object);
        let join = |name: &str, data, rest: &mut Json| {
            if let Json::Object(members) = rest {
                members.push((name.to_owned(), data));
            }
        };
        let (data, is_flat) = self.choose(data, rest, only_codes || other, join);
        let refused = self.refusal(answer).map(|refusal| refusal.code);
        Opened { data, is_flat, refused, beside }
    }

    /// Takes the envelope off the members that a document describes. `only_codes` says that an
    /// example has nothing but codes where the data is.
    pub(crate) fn of_fields(&self, mut fields: Fields, only_codes: bool) -> Opened<Shape> {
        let roots = fields.iter().filter(|field| self.is_root(&field.name)).count();
        let has_data = fields.iter().any(|field| self.is_data(&field.name));
        let is_alone = fields.len() == 1 && has_data;
        // Data may have members of these names as well; then the others are not there.
        let is_whole = is_alone || roots > 0 && (has_data || roots > 1 || self.data.is_none());
        if !is_whole {
            let data = (!fields.is_empty()).then_some(Shape::Fields(fields));
            return Opened { data, ..Opened::default() };
        }
        let other = self.other_place(|root| fields.iter().any(|field| field.name == root));
        let members_of = |shape: &Shape| match shape {
            Shape::Fields(fields) => Some(fields.clone()),
            _ => None,
        };
        self.strip(&mut fields, members_of);
        let mut found = None;
        let mut empty = only_codes;
        if let Some(name) = &self.data
            && let Some(index) = fields.iter().position(|field| field.name == *name)
        {
            let mut member = fields.remove(index);
            // Some documents call it a text, and tell in words which codes it holds.
            let is_open = matches!(&member.shape, Shape::Text | Shape::Unknown)
                || matches!(&member.shape, Shape::Map(inner) if **inner == Shape::Unknown);
            empty |= is_open && self.inside(name).iter().any(|code| member.about.contains(code));
            if let Shape::Fields(members) = &mut member.shape {
                empty |= self.strip_data(members, members_of) && members.is_empty();
            }
            found = (!empty).then_some(member.shape);
        }
        fields.retain(|field| found.is_none() || !USUAL.contains(&field.name.as_str()));
        let beside = self.beside(fields.iter().map(|field| &field.name));
        let rest = (!fields.is_empty()).then_some(Shape::Fields(fields));
        let join = |name: &str, data, rest: &mut Shape| {
            if let Shape::Fields(fields) = rest {
                fields.push(Member::new(name, data));
            }
        };
        let (data, is_flat) = self.choose(found, rest, empty || other, join);
        Opened { data, is_flat, refused: None, beside }
    }

    /// Whether a member is of the envelope, or holds something of it, and is not that of the data.
    fn is_root(&self, name: &str) -> bool {
        !self.is_data(name) && (self.has(name) || !self.inside(name).is_empty())
    }

    /// The names of members beside the codes that nothing can be made of.
    fn beside<'n>(&self, names: impl Iterator<Item = &'n String>) -> Vec<String> {
        let is_lost = |name: &&String| {
            self.data.is_some() && !self.may_be_flat && !USUAL.contains(&name.as_str())
        };
        names.filter(is_lost).cloned().collect()
    }

    /// Which of the two is the data: what stands in its member, or what stands beside the codes.
    fn choose<T>(
        &self,
        data: Option<T>,
        rest: Option<T>,
        is_elsewhere: bool,
        join: impl Fn(&str, T, &mut T),
    ) -> (Option<T>, Option<bool>) {
        match (&self.data, data, rest) {
            (None, _, rest) => (rest, None),
            (_, data, _) if !self.may_be_flat => (data, None),
            (Some(_), Some(data), None) => (Some(data), Some(false)),
            (Some(name), Some(data), Some(mut rest)) => {
                join(name, data, &mut rest);
                (Some(rest), Some(true))
            }
            (_, None, Some(rest)) => (Some(rest), Some(true)),
            (_, None, None) => (None, is_elsewhere.then_some(true)),
        }
    }

    /// Whether an answer has codes in the place of the data.
    fn other_place(&self, has: impl Fn(&str) -> bool) -> bool {
        let also = self.codes.iter().filter(|code| code.age == Age::Also);
        let mut roots = also.map(|code| root(&code.way));
        self.data.as_deref().is_some_and(|name| !has(name))
            && roots.any(|root| !self.is_data(root) && has(root))
    }
}
