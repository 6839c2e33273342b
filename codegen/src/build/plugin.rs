//! Client-side calls and callbacks.

use std::collections::BTreeMap;

use super::wire::{error_rows, line};
use super::{Build, example, filled, of_subject};
use crate::load::raw;
use crate::model::{Callback, Check, EnumRepr, Failure, Plugin, Struct};
use crate::resolve::{AnswerData, SubjectDoc};

impl Build<'_, '_> {
    pub(super) fn plugin(
        &self,
        plugin: &SubjectDoc<'_>,
        structs: &mut BTreeMap<String, Struct>,
    ) -> Result<Plugin, String> {
        let raw = &plugin.doc.raw;
        let suffixes = [Plugin::REQUEST, Plugin::RESPONSE];
        let [request, response] = self.both(plugin, suffixes, structs)?;
        Ok(Plugin {
            name: plugin.name.to_owned(),
            object: line(raw.object.as_deref()),
            plugin_id: filled(raw.plugin_id.as_deref()),
            title: line(raw.title.as_deref()),
            doc: filled(raw.doc.as_deref()),
            note: filled(raw.note.as_deref()),
            status: raw.status.unwrap_or_default(),
            since: None,
            rules: raw.rules.iter().flatten().filter_map(|rule| filled(Some(rule))).collect(),
            checks: raw.checks.iter().flatten().filter_map(check).collect(),
            request,
            response,
            failure: raw.failure.as_ref().map(failure).unwrap_or_default(),
            errors: error_rows(raw.errors.as_deref()),
            example: raw.example.as_ref().map(example),
            file: plugin.path.to_owned(),
        })
    }

    pub(super) fn callback(
        &self,
        callback: &SubjectDoc<'_>,
        structs: &mut BTreeMap<String, Struct>,
    ) -> Result<Callback, String> {
        let raw = &callback.doc.raw;
        let suffixes = [Callback::REQUEST, Callback::RESPONSE];
        let [request, response] = self.both(callback, suffixes, structs)?;
        Ok(Callback {
            name: callback.name.to_owned(),
            title: line(raw.title.as_deref()),
            doc: filled(raw.doc.as_deref()),
            note: filled(raw.note.as_deref()),
            status: raw.status.unwrap_or_default(),
            since: None,
            request,
            response,
            example: raw.example.as_ref().map(example),
            file: callback.path.to_owned(),
        })
    }

    /// The structures of what is sent and of what comes back; their names.
    fn both(
        &self,
        subject: &SubjectDoc<'_>,
        [request, response]: [&str; 2],
        structs: &mut BTreeMap<String, Struct>,
    ) -> Result<[String; 2], String> {
        let sections = self.sections(subject);
        let answer = match &sections.response {
            Some(AnswerData::Fields(fields)) => fields.as_slice(),
            Some(AnswerData::Type(_)) => return Err("the response is a type".to_owned()),
            None => &[],
        };
        let request = of_subject(subject, (request, "request"), &sections.request)?;
        let response = of_subject(subject, (response, "response"), answer)?;
        Ok([request, response].map(|record| {
            let name = record.name.clone();
            structs.insert(name.clone(), record);
            name
        }))
    }
}

/// What a row says; nothing while it is not complete.
fn check(row: &raw::CheckRow) -> Option<Check> {
    let field = filled(row.field.as_deref())?;
    let begins_with = row.begins_with.clone().map(String::from);
    let query = filled(row.unless_query.as_deref());
    begins_with
        .map(|prefix| Check::BeginsWith { field: field.clone(), prefix })
        .or_else(|| query.map(|query| Check::UnlessQuery { field: field.clone(), query }))
        .or_else(|| row.not_empty.filter(|yes| *yes).map(|_| Check::NotEmpty { field }))
}

fn failure(raw: &raw::Failure) -> Failure {
    let code = filled(raw.code.as_deref());
    Failure {
        repr: code.as_ref().map(|_| raw.repr.unwrap_or(EnumRepr::I64)),
        code,
        message: filled(raw.message.as_deref()),
    }
}
