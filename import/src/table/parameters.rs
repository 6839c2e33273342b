//! Which structure of which method a table of parameters is about.

use doudian_codegen::model::ParameterPlace;

use super::block::Table;
use super::caption::Section;
use super::column::Column;
use super::page::Page;
use super::rows;
use crate::entry::Shape;

/// More rows are no documentation.
const MOST_ROWS: usize = 5_000;

impl Page {
    /// Gives the rows of a table to what it is about.
    pub(super) fn parameters(
        &mut self,
        table: &Table,
        columns: &[Option<Column>],
        names: &[Vec<String>],
    ) {
        let line = table.line();
        let (mut found, wrong) = rows::parameters(table);
        self.rows += found.len();
        if self.rows > MOST_ROWS {
            if self.rows - found.len() <= MOST_ROWS {
                let reason = format!(
                    "there are more than {MOST_ROWS} rows in the tables of this document: take it apart"
                );
                self.wrong.push((line, reason));
            }
            return;
        }
        let is_header = matches!(self.section, Some(Section::Headers));
        if let Some(target) = self.structure(names) {
            self.wrong.extend(wrong);
            let wrong = &mut self.wrong;
            let Some(draft) = self.drafts.last_mut() else { return };
            match target {
                Target::Request(way) => draft.request.add(&way, found, wrong),
                Target::Response(way) => draft.response.add(&way, found, wrong),
                Target::Failure(way) => draft.failure.add(&way, found, wrong),
                Target::Type(name, way) => {
                    let at = draft.types.iter().position(|(known, _)| *known == name);
                    let at = at.unwrap_or_else(|| {
                        draft.types.push((name, Default::default()));
                        draft.types.len() - 1
                    });
                    if let Some((_, tree)) = draft.types.get_mut(at) {
                        tree.add(&way, found, wrong);
                    }
                }
            }
            return;
        }
        let section = self.section.unwrap_or_else(|| {
            let draft = self.drafts.last();
            let asked = columns.contains(&Some(Column::Required));
            let has_request = draft.is_some_and(|draft| draft.has_request) && !self.is_headed();
            if has_request && !asked { Section::Response } else { Section::Request }
        });
        if section == Section::Other || section == Section::Errors {
            let reason = "a table of common parameters, or of parts of the path, was passed over";
            self.skipped.push((line, reason.to_owned()));
            return;
        }
        self.wrong.extend(wrong);
        let asks = matches!(
            section,
            Section::Request | Section::Query | Section::Headers | Section::RequestExample
        );
        if asks && self.starts_anew() {
            let section = self.section;
            self.begin(line);
            self.section = section;
        }
        if is_header {
            for parameter in &mut found {
                parameter.member.place = Some(ParameterPlace::Header);
            }
            // Every call has them, or the transport puts them there.
            found.retain(|parameter| !is_usual_header(&parameter.member.name));
        } else if section == Section::Query {
            for parameter in &mut found {
                parameter.member.place = Some(ParameterPlace::Query);
            }
        }
        // One row that says so tells that there are none; a header alone tells nothing.
        let is_told = !found.is_empty() || table.rows.len() > 1;
        self.current();
        let wrong = &mut self.wrong;
        let Some(draft) = self.drafts.last_mut() else { return };
        match section {
            Section::Response | Section::ResponseExample | Section::RefusalExample => {
                draft.has_response |= is_told;
                draft.response.add(&[], found, wrong);
            }
            Section::Failure => draft.failure.add(&[], found, wrong),
            _ => {
                draft.has_request |= is_told && section == Section::Request;
                draft.request.add(&[], found, wrong);
            }
        }
    }

    /// The structure that lines before a table name.
    fn structure(&self, names: &[Vec<String>]) -> Option<Target> {
        let draft = self.drafts.last()?;
        let types = draft.named();
        let is_answer = matches!(self.section, Some(Section::Response | Section::ResponseExample));
        for name in names.iter().flatten() {
            let way = rows::path(name);
            if let Some(known) = types.iter().find(|known| known.eq_ignore_ascii_case(name)) {
                return Some(Target::Type(known.clone(), Vec::new()));
            }
            let request = (&draft.request, Target::Request as fn(Vec<String>) -> Target);
            let response = (&draft.response, Target::Response as fn(Vec<String>) -> Target);
            let failure = (&draft.failure, Target::Failure as fn(Vec<String>) -> Target);
            let order =
                if is_answer { [response, request, failure] } else { [request, response, failure] };
            for (tree, target) in order {
                // `res.data`, `request.order`: what the whole is called may stand before.
                for skip in 0..way.len().min(2) {
                    let way = way.get(skip..).unwrap_or_default();
                    if tree.may_hold(way) {
                        return Some(target(way.to_vec()));
                    }
                }
                if let [only] = way.as_slice()
                    && let [inside] = tree.ways(only).as_slice()
                {
                    return Some(target(inside.clone()));
                }
            }
            for (known, tree) in &draft.types {
                if tree.may_hold(&way) {
                    return Some(Target::Type(known.clone(), way));
                }
            }
        }
        None
    }

    /// Gives the codes of a table to the parameter that a line before it names.
    pub(super) fn codes(
        &mut self,
        table: &Table,
        columns: &[Option<Column>],
        names: &[Vec<String>],
    ) -> bool {
        let Some(draft) = self.drafts.last_mut() else { return false };
        let rows = table.rows.get(1..).unwrap_or_default();
        let codes: Vec<(String, String)> = rows
            .iter()
            .map(|row| {
                (
                    rows::joined(row, columns, Column::Value),
                    rows::joined(row, columns, Column::About),
                )
            })
            .filter(|(code, label)| !code.is_empty() && !label.is_empty())
            .collect();
        for name in names.iter().flatten() {
            let way = rows::path(name);
            for tree in [&mut draft.request, &mut draft.response, &mut draft.failure] {
                for skip in 0..way.len().min(2) {
                    let member = way.get(skip..).and_then(|way| tree.member_mut(way));
                    if let Some(member) =
                        member.filter(|member| !matches!(member.shape, Shape::Fields(_)))
                    {
                        member.codes = codes;
                        return true;
                    }
                }
            }
        }
        false
    }
}

/// What a table is about.
enum Target {
    Request(Vec<String>),
    Response(Vec<String>),
    Failure(Vec<String>),
    Type(String, Vec<String>),
}

fn is_usual_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let usual = [
        "content-type",
        "accept",
        "authorization",
        "access-token",
        "cookie",
        "host",
        "user-agent",
        "content-length",
    ];
    usual.contains(&name.as_str())
}
