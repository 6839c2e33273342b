//! What tables are of: refusals, values of a parameter, parameters, or facts.

use super::address;
use super::block::Table;
use super::caption::{self, Section};
use super::column::{self, Column};
use super::errors;
use super::page::Page;
use super::rows;
use crate::text::shown;

impl Page {
    pub(super) fn table(&mut self, table: &Table) {
        let Some(header) = table.rows.first() else { return };
        let line = table.line();
        let names = std::mem::take(&mut self.names);
        if !column::is_header(header) {
            return self.facts(table);
        }
        let columns = rows::columns(header, table.rows.get(1..).unwrap_or_default());
        let has = |column: Column| columns.contains(&Some(column));
        if has(Column::Code) && !has(Column::Type) && !has(Column::Name) {
            let found = errors::refusals(table, &columns, &mut self.skipped);
            let refusals = &mut self.current().errors;
            for refusal in found {
                if !refusals
                    .iter()
                    .any(|known| (known.code, &known.sub) == (refusal.code, &refusal.sub))
                {
                    refusals.push(refusal);
                }
            }
            return;
        }
        if has(Column::Value) && !has(Column::Type) && !has(Column::Name) {
            if !self.codes(table, &columns, &names) {
                let reason = "a table of values was passed over: no line before it names the parameter that has them";
                self.skipped.push((line, reason.to_owned()));
            }
            return;
        }
        let is_told =
            has(Column::Type) || has(Column::Required) || self.section.is_some_and(takes_rows);
        if !has(Column::Name) || !is_told {
            let words = header.cells.iter().map(|cell| cell.trim()).collect::<Vec<_>>().join(", ");
            self.skipped.push((
                line,
                format!("a table of something else was passed over: {}", shown(&words)),
            ));
            return;
        }
        self.parameters(table, &columns, &names);
    }

    /// A table without a header: names of facts, and the facts.
    fn facts(&mut self, table: &Table) {
        let line = table.line();
        let mut is_known = false;
        for row in &table.rows {
            let mut cells =
                row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
            let (key, value) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
            if address::is_key(key) {
                if !is_known && self.starts_anew() {
                    self.begin(row.line);
                }
                is_known = true;
                self.address(row.line, address::fact(key, value), true);
                if let Some(title) = caption::title(value).filter(|_| address::is_name(key, value))
                {
                    self.current().title.get_or_insert(title);
                }
            }
        }
        if is_known {
            return;
        }
        match table.rows.as_slice() {
            // A line of words with bars in it.
            [row] => {
                let text = row.cells.iter().map(|cell| cell.trim()).collect::<Vec<_>>().join(" ");
                self.line(row.line, text.trim(), false);
            }
            rows => {
                let reason = format!(
                    "a table of {} rows was passed over: its first row is no header that is known",
                    rows.len()
                );
                self.skipped.push((line, reason));
            }
        }
    }
}

fn takes_rows(section: Section) -> bool {
    !matches!(section, Section::Errors | Section::Other | Section::RefusalExample)
}
