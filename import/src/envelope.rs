//! Where answers have their data: beside or below the members of the platform's envelope.

use doudian_codegen::model::{DataPlace, Envelope, EnvelopePart, Json, Platform, Transport};

use crate::doudian;
use crate::entry::{Fields, Shape};
use crate::json::Parts;

/// The envelope of a platform's answers.
#[derive(Clone, Debug)]
pub(crate) struct Answers {
    /// `None` where nothing is known of the platform: then all of an answer is data.
    envelope: Option<Envelope>,
    /// Whether a method may have its data beside the codes.
    may_be_flat: bool,
}

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

/// An answer without its envelope.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Opened<T> {
    /// The data, if there is any.
    pub(crate) data: Option<T>,
    /// Whether it stands beside the codes, where that can be told.
    pub(crate) is_flat: Option<bool>,
    /// The code with which the platform refused.
    pub(crate) refused: Option<i64>,
}

impl<T> Default for Opened<T> {
    fn default() -> Self {
        Self { data: None, is_flat: None, refused: None }
    }
}

impl Answers {
    pub(crate) fn of(platform: Option<&Platform>) -> Self {
        let envelope =
            platform.map(|platform| platform.envelope.clone().unwrap_or_else(doudian::envelope));
        let is_signed = |platform: &Platform| platform.transport == Transport::DoudianSigned;
        Self { envelope, may_be_flat: platform.is_some_and(|platform| !is_signed(platform)) }
    }

    /// Takes the envelope off an answer. One without codes is data.
    pub(crate) fn of_json(&self, answer: &Json) -> Opened<Json> {
        let whole = || Opened { data: Some(answer.clone()), is_flat: None, refused: None };
        let (Some(envelope), Some(members)) = (&self.envelope, answer.members()) else {
            return whole();
        };
        let codes = self.codes(envelope);
        let code_at = |way: &str| at(answer, way).and_then(Json::int);
        let mut found =
            codes.iter().filter_map(|(way, success)| Some((code_at(way)?, *success))).peekable();
        if found.peek().is_none() {
            return whole();
        }
        let refused = found.find(|(code, success)| code != success).map(|(code, _)| code);
        let mut rest: Vec<(String, Json)> = members.to_vec();
        let mut data = None;
        let mut only_codes = false;
        if let Some(name) = data_member(envelope)
            && let Some(index) = rest.iter().position(|(member, _)| member == name)
        {
            let (_, mut value) = rest.remove(index);
            let had = value.members().is_some_and(|members| !members.is_empty());
            for (way, _) in parts(envelope) {
                if let Some(inner) = way.strip_prefix(name).and_then(|rest| rest.strip_prefix('.'))
                    && let Json::Object(members) = &mut value
                {
                    members.retain(|(member, _)| member != inner);
                }
            }
            let has = !matches!(&value, Json::Null)
                && value.members().is_none_or(|members| !members.is_empty());
            only_codes = had && !has;
            data = Some(value).filter(|_| has || !had);
        }
        let data = data.filter(|value| *value != Json::Null);
        let is_usual = |name: &String| data.is_some() && USUAL.contains(&name.as_str());
        rest.retain(|(member, _)| !self.is_root(envelope, member) && !is_usual(member));
        let other =
            self.other_place(envelope, |root| members.iter().any(|(member, _)| member == root));
        let (data, is_flat) = self.choose(
            envelope,
            data,
            Some(rest).filter(|rest| !rest.is_empty()).map(Json::Object),
            only_codes || other,
            |name, data, rest| {
                if let Json::Object(members) = rest {
                    members.push((name.to_owned(), data));
                }
            },
        );
        Opened { data, is_flat, refused }
    }

    /// Takes the envelope off the members that a document describes. `only_codes` says that an
    /// example has nothing but codes where the data is.
    pub(crate) fn of_fields(&self, mut fields: Fields, only_codes: bool) -> Opened<Shape> {
        let bare = |fields: Fields| Opened {
            data: (!fields.is_empty()).then_some(Shape::Fields(fields)),
            ..Opened::default()
        };
        let Some(envelope) = &self.envelope else { return bare(fields) };
        let data = data_member(envelope);
        let roots = fields.iter().filter(|field| self.is_root(envelope, &field.name)).count();
        let has_data = data.is_some_and(|name| fields.iter().any(|field| field.name == name));
        let is_alone = fields.len() == 1 && has_data;
        // Data may have members of these names as well; then the others are not there.
        let is_whole = is_alone || roots > 0 && (has_data || roots > 1 || data.is_none());
        if !is_whole {
            return bare(fields);
        }
        let other =
            self.other_place(envelope, |root| fields.iter().any(|field| field.name == root));
        fields.retain(|field| !self.is_root(envelope, &field.name));
        let mut found = None;
        let mut empty = only_codes;
        if let Some(name) = data
            && let Some(index) = fields.iter().position(|field| field.name == name)
        {
            let mut member = fields.remove(index);
            let inner = codes_inside(envelope, name);
            // Some documents call it a text, and tell in words which codes it holds.
            let is_open = matches!(&member.shape, Shape::Text | Shape::Unknown)
                || matches!(&member.shape, Shape::Map(inner) if **inner == Shape::Unknown);
            empty |= is_open && inner.iter().any(|code| member.about.contains(code));
            if let Shape::Fields(members) = &mut member.shape {
                let had = !members.is_empty();
                members.retain(|field| !inner.contains(&field.name.as_str()));
                empty |= had && members.is_empty();
            }
            found = (!empty).then_some(member.shape);
        }
        fields.retain(|field| found.is_none() || !USUAL.contains(&field.name.as_str()));
        let rest = (!fields.is_empty()).then_some(Shape::Fields(fields));
        let (data, is_flat) =
            self.choose(envelope, found, rest, empty || other, |name, data, rest| {
                if let Shape::Fields(fields) = rest {
                    fields.push(crate::entry::Member::new(name, data));
                }
            });
        Opened { data, is_flat, refused: None }
    }

    /// Which of the two is the data: what stands in its member, or what stands beside the codes.
    fn choose<T>(
        &self,
        envelope: &Envelope,
        data: Option<T>,
        rest: Option<T>,
        is_elsewhere: bool,
        join: impl Fn(&str, T, &mut T),
    ) -> (Option<T>, Option<bool>) {
        match (&envelope.data, data, rest) {
            (DataPlace::Beside, _, rest) => (rest, None),
            (_, data, _) if !self.may_be_flat => (data, None),
            (DataPlace::Member(_), Some(data), None) => (Some(data), Some(false)),
            (DataPlace::Member(name), Some(data), Some(mut rest)) => {
                join(name, data, &mut rest);
                (Some(rest), Some(true))
            }
            (_, None, Some(rest)) => (Some(rest), Some(true)),
            (_, None, None) => (None, is_elsewhere.then_some(true)),
        }
    }

    /// Whether an answer has codes in the place of the data.
    fn other_place(&self, envelope: &Envelope, has: impl Fn(&str) -> bool) -> bool {
        let also = envelope.also.iter().map(|also| root(&also.code));
        data_member(envelope).is_some_and(|name| !has(name))
            && also.into_iter().any(|root| Some(root) != data_member(envelope) && has(root))
    }

    /// The codes with what is success.
    fn codes<'e>(&self, envelope: &'e Envelope) -> Vec<(&'e str, i64)> {
        let also = envelope.also.iter().map(|also| (also.code.as_str(), envelope.success));
        let legacy = envelope.legacy.iter().map(|legacy| (legacy.code.as_str(), legacy.success));
        std::iter::once((envelope.code.as_str(), envelope.success))
            .chain(also)
            .chain(legacy)
            .collect()
    }

    /// Whether a member of an answer is of the envelope, and not the one with the data.
    fn is_root(&self, envelope: &Envelope, name: &str) -> bool {
        data_member(envelope) != Some(name)
            && parts(envelope).iter().any(|(way, _)| root(way) == name)
    }
}

fn parts(envelope: &Envelope) -> Vec<(&str, EnvelopePart)> {
    let mut parts = envelope.parts();
    parts.retain(|(_, part)| *part != EnvelopePart::Data);
    parts
}

fn codes_inside<'e>(envelope: &'e Envelope, name: &str) -> Vec<&'e str> {
    let ways = parts(envelope).into_iter().map(|(way, _)| way);
    ways.filter_map(|way| way.strip_prefix(name)?.strip_prefix('.')).collect()
}

fn data_member(envelope: &Envelope) -> Option<&str> {
    match &envelope.data {
        DataPlace::Member(name) => Some(name),
        DataPlace::Beside => None,
    }
}

fn root(way: &str) -> &str {
    way.split('.').next().unwrap_or(way)
}

fn at<'j>(value: &'j Json, way: &str) -> Option<&'j Json> {
    way.split('.').try_fold(value, |value, name| value.get(name))
}
