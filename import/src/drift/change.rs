//! What was seen, put into the descriptor.

use std::collections::BTreeMap;

use doudian_codegen::Published;
use doudian_codegen::fmt::{EditError, Pointer, Position};
use doudian_codegen::model::{EnumRepr, Field, Json, Struct, Type};
use doudian_codegen::vocabulary::on_one_line;

use super::outcome::{Outcome, Proposal};
use super::sight::{Sight, What};
use super::slot::Slot;
use super::way::{FOREIGN, Reached, Sent};
use crate::entry::{Entry, Member};
use crate::json::Parts;
use crate::merge::drafts::Drafts;
use crate::merge::names::Names;
use crate::merge::types::Types;

/// The label of a code of which nothing is known but that it was sent.
const UNKNOWN: &str = "未知";

/// The descriptors that are changed, and what was done.
pub(super) struct Work<'a, 's> {
    /// A document that says nothing.
    pub(super) nothing: &'a Entry,
    /// What overlays extend, where there may be any.
    pub(super) published: Option<&'a Published>,
    pub(super) drafts: Drafts<'s>,
    /// New structures, by the file that they belong to.
    pub(super) types: BTreeMap<String, Types<'a>>,
    /// The names in Rust of the fields of structures, by where they stand.
    pub(super) names: BTreeMap<(String, Pointer), Names>,
    /// The changes by what they change: the same structure is part of many methods.
    pub(super) made: BTreeMap<(String, Pointer), usize>,
    pub(super) outcome: Outcome,
}

/// What became of a sight.
enum Done {
    /// Changed: in this file, there, and what in a few words.
    Changed(String, Pointer, String),
    /// The descriptor says it by now.
    Settled,
    /// Somebody has to decide.
    Open(String),
}

impl From<&str> for Done {
    fn from(reason: &str) -> Self {
        Self::Open(reason.to_owned())
    }
}

impl<'a> Work<'a, '_> {
    pub(super) fn take(&mut self, subject: &Sent<'_>, sight: &Sight) {
        let (file, done) = match (&sight.what, subject.find(&sight.path)) {
            (What::Other(words), found) => {
                let file = found.map(|place| place.record().file.clone());
                (file.unwrap_or_default(), Ok(Done::Open(words.clone())))
            }
            (_, Err(reason)) => (String::new(), Ok(reason.into())),
            (_, Ok(place)) => (place.record().file.clone(), self.change(subject, sight, &place)),
        };
        let proposal = |what: &str| Proposal::of(sight, what, &file);
        match done {
            Ok(Done::Changed(file, at, what)) => {
                let changes = &mut self.outcome.changes;
                match self.made.get(&(file.clone(), at.clone())) {
                    Some(made) => {
                        if let Some(change) = changes.get_mut(*made) {
                            change.add(sight);
                        }
                    }
                    None => {
                        self.made.insert((file.clone(), at), changes.len());
                        changes.push(Proposal::of(sight, what, &file));
                    }
                }
            }
            Ok(Done::Settled) => {
                self.outcome.settled.push(proposal("the descriptor says so by now"));
            }
            Ok(Done::Open(reason)) => self.outcome.open.push(proposal(&reason)),
            Err(error) => {
                self.outcome.failed.push(proposal(&format!("cannot be changed: {error}")));
            }
        }
    }

    fn change(
        &mut self,
        subject: &Sent<'_>,
        sight: &Sight,
        place: &Reached<'_>,
    ) -> Result<Done, EditError> {
        match (&sight.what, *place) {
            (What::Unknown(shape), Reached::Member { record, name }) => {
                if !is_wire_name(name) {
                    return Ok("the name looks like data: is it a map?".into());
                }
                let Some(at) = self.at(subject, record) else { return Ok(elsewhere()) };
                let member = Member { is_guess: true, ..Member::new(name, shape.clone()) };
                self.add(subject, record, &at, &member)
            }
            (_, Reached::Member { .. }) => {
                Ok("no such field is described; has the descriptor changed since?".into())
            }
            (What::Unknown(_), Reached::Field { .. }) => Ok(Done::Settled),
            (What::OtherScalar, Reached::Field { field, .. }) if field.lenient => Ok(Done::Settled),
            (What::OtherScalar, Reached::Field { record, field, .. }) => {
                self.put(subject, record, field, "lenient")
            }
            (What::Absent | What::Null, Reached::Field { is_inside: true, .. }) => {
                Ok("elements are null or empty, and left out; `[any]` would keep them".into())
            }
            (What::Absent | What::Null, Reached::Field { field, .. }) if !field.required => {
                Ok(Done::Settled)
            }
            (What::Null, Reached::Field { field, .. }) if field.nullable => Ok(Done::Settled),
            (What::Absent | What::Null, Reached::Field { field, .. })
                if subject.pages_by(field) =>
            {
                Ok("it is missing, and pages are counted by it".into())
            }
            (What::Null, Reached::Field { record, field, .. }) => {
                if record.in_request || matches!(field.ty, Type::File) {
                    return Ok("it is null; here it is part of requests too".into());
                }
                self.put(subject, record, field, "nullable")
            }
            (What::Absent, Reached::Field { record, field, .. }) => {
                self.no_longer_required(subject, record, field)
            }
            (What::Code(code), Reached::Field { record, field, .. }) => {
                self.code(subject, record, field, code)
            }
            (What::Other(words), Reached::Field { .. }) => Ok(Done::Open(words.clone())),
        }
    }

    /// Where the fields of a structure stand.
    fn at(&mut self, subject: &Sent<'_>, record: &Struct) -> Option<Slot> {
        let home = subject.home_of(record)?;
        Slot::of_struct(&mut self.drafts, self.published, record, &home)
    }

    /// Adds a field.
    fn add(
        &mut self,
        subject: &Sent<'_>,
        record: &Struct,
        at: &Slot,
        member: &Member,
    ) -> Result<Done, EditError> {
        let pointer = at.own.to(&member.name);
        let what = |value: &Json| {
            let ty = value.get("type").unwrap_or(value);
            format!("new field of the type {}", shown(ty))
        };
        // It was added for another method.
        if let Some(there) = self.drafts.get(&at.file, &pointer) {
            return Ok(Done::Changed(at.file.clone(), pointer, what(&there)));
        }
        let names = self.names.entry((at.file.clone(), at.own.clone())).or_insert_with(|| {
            let mut names = Names::default();
            record.fields.iter().for_each(|field| names.take(&field.rust.ident));
            names
        });
        let rename = names.rename(&member.name);
        let parent = at.own.steps().iter().skip_while(|step| *step != "types").nth(1);
        let parent = parent.cloned().unwrap_or_default();
        let types = self.types_of(subject, &at.file);
        let value = types.field(member, &parent, rename, false);
        self.drafts.edit(&at.file, |draft| draft.insert(&pointer, &value, &Position::Last))?;
        Ok(Done::Changed(at.file.clone(), pointer, what(&value)))
    }

    /// Sets a key of a field to `true`.
    fn put(
        &mut self,
        subject: &Sent<'_>,
        record: &Struct,
        field: &Field,
        key: &str,
    ) -> Result<Done, EditError> {
        let Some(at) = self.at(subject, record) else { return Ok(elsewhere()) };
        let (place, _) = at.field(&self.drafts, &field.wire);
        let pointer = place.to(key);
        self.drafts.spread(&at.file, &place)?;
        self.drafts.edit(&at.file, |draft| draft.set(&pointer, &Json::Bool(true)))?;
        Ok(Done::Changed(at.file, pointer, format!("{key}: true")))
    }

    fn no_longer_required(
        &mut self,
        subject: &Sent<'_>,
        record: &Struct,
        field: &Field,
    ) -> Result<Done, EditError> {
        if record.in_request {
            return Ok("it is missing; requests have the same structure, and need it".into());
        }
        let Some(at) = self.at(subject, record) else { return Ok(elsewhere()) };
        let (place, is_own) = at.field(&self.drafts, &field.wire);
        let pointer = place.to("required");
        let what = "no longer required".to_owned();
        if !is_own {
            self.drafts.edit(&at.file, |draft| draft.set(&pointer, &Json::Bool(false)))?;
        } else if self.drafts.get(&at.file, &pointer).is_some() {
            self.drafts.edit(&at.file, |draft| draft.remove(&pointer))?;
            // A type alone needs no key.
            if let Some(Json::Object(keys)) = self.drafts.get(&at.file, &place)
                && let [(key, ty)] = keys.as_slice()
                && key == "type"
            {
                self.drafts.edit(&at.file, |draft| draft.set(&place, ty))?;
            }
        } else if !self.made.contains_key(&(at.file.clone(), pointer.clone())) {
            return Ok(elsewhere());
        }
        Ok(Done::Changed(at.file, pointer, what))
    }

    fn code(
        &mut self,
        subject: &Sent<'_>,
        record: &Struct,
        field: &Field,
        code: &str,
    ) -> Result<Done, EditError> {
        let name = field.ty.walk().find_map(|ty| match ty {
            Type::Enum(name) => Some(name),
            _ => None,
        });
        let known = name.map(|name| subject.platform.enums.get(name));
        let (file, codes) = match known {
            Some(None) => return Ok(FOREIGN.into()),
            Some(Some(item)) => {
                if item.codes.iter().any(|known| known.code == code) {
                    return Ok(Done::Settled);
                }
                let fits = match item.repr {
                    EnumRepr::I32 => code.parse::<i32>().is_ok(),
                    EnumRepr::I64 => code.parse::<i64>().is_ok(),
                    EnumRepr::Text => true,
                };
                if !fits {
                    return Ok(Done::Open(format!("the code {code} does not fit its enum")));
                }
                let home = subject.home_of_enum(item);
                let found = home
                    .and_then(|home| Slot::of_enum(&mut self.drafts, self.published, item, &home));
                let Some(found) = found else { return Ok(elsewhere()) };
                (found.file, found.own)
            }
            None if field.codes.iter().any(|known| known.code == code) => {
                return Ok(Done::Settled);
            }
            None if field.codes.is_empty() => return Ok("no codes are described there".into()),
            None => {
                let Some(at) = self.at(subject, record) else { return Ok(elsewhere()) };
                let (place, is_own) = at.field(&self.drafts, &field.wire);
                let codes = place.to("codes");
                if !is_own && self.drafts.get(&at.file, &codes).is_none() {
                    // An overlay replaces the codes of a field as a whole.
                    let known = field
                        .codes
                        .iter()
                        .map(|it| (it.code.clone(), Json::Text(it.label.clone())));
                    let known = Json::Object(known.collect());
                    self.drafts.edit(&at.file, |draft| draft.set(&codes, &known))?;
                }
                (at.file, codes)
            }
        };
        let pointer = codes.to(code);
        let label = Json::Text(UNKNOWN.to_owned());
        self.drafts.edit(&file, |draft| draft.set(&pointer, &label))?;
        Ok(Done::Changed(file, pointer, format!("code {code}, label {UNKNOWN}")))
    }

    /// What a new structure in a file needs. Files of shared types have their names together.
    fn types_of(&mut self, subject: &Sent<'_>, file: &str) -> &mut Types<'a> {
        let platform = subject.platform;
        let (nothing, drafts) = (self.nothing, &self.drafts);
        self.types.entry(file.to_owned()).or_insert_with(|| {
            let own = Slot::names(drafts, file);
            let prefix = platform.class_prefix.as_str();
            let all = platform.structs.keys().chain(platform.enums.keys());
            let all = all.filter_map(|name| name.strip_prefix(prefix)).map(str::to_owned);
            Types::new(nothing, prefix, own.into_iter().chain(all))
        })
    }

    /// Adds the structures that the new fields have. Gives the files where that is not possible,
    /// and why.
    pub(super) fn add_types(&mut self) -> Vec<(String, String)> {
        let mut refused = Vec::new();
        for (file, types) in std::mem::take(&mut self.types) {
            for (name, members) in types.new {
                let at = Slot::new_type(&self.drafts, &file, &name);
                if let Err(error) = self.drafts.edit(&file, |draft| draft.set(&at, &members)) {
                    refused.push((file.clone(), error.to_string()));
                }
            }
        }
        refused
    }
}

impl<'m> Reached<'m> {
    fn record(&self) -> &'m Struct {
        match self {
            Self::Field { record, .. } | Self::Member { record, .. } => record,
        }
    }
}

/// What is not described where it could be changed.
fn elsewhere() -> Done {
    "it is described in another way here; change it by hand".into()
}

/// Whether a name came as it was sent: what was long or odd was escaped and cut.
fn is_wire_name(name: &str) -> bool {
    !name.is_empty()
        && on_one_line(name) == name
        && !name.contains(|c: char| c.is_whitespace() || c.is_control() || "\\*…\"[]{}".contains(c))
}

/// A type on one line.
fn shown(ty: &Json) -> String {
    match ty {
        Json::List(items) => format!("[{}]", items.iter().map(shown).collect::<String>()),
        other => other.text().unwrap_or_default().to_owned(),
    }
}
