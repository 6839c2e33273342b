//! What was found, for people, programs and pull requests.

use std::io::{self, BufWriter, Write};

use doudian_runtime::foreign::{foreign, one_line};
use serde_json::{Value, json};

use super::outdated::{Catalogue, Standing};
use super::sight::{Position, Sight, Unread};
use crate::colour::Colour;
use crate::output::{Failure, count, line, terminal};
use crate::remark::{Remark, Weight};

/// Everything that there is to say.
pub(super) struct Report<'r> {
    pub(super) catalogue: &'r Catalogue,
    pub(super) sights: Vec<Sight>,
    pub(super) unread: Vec<Unread>,
    pub(super) files: usize,
    /// How many lines of logs.
    pub(super) lines: usize,
}

impl Report<'_> {
    /// How many uses of this standing there surely are.
    fn count(&self, standing: Standing) -> usize {
        let sure = self.sights.iter().filter(|sight| sight.is_sure);
        sure.filter(|sight| self.catalogue.outdated[sight.outdated].status == standing).count()
    }

    /// How many uses of this standing and of worse ones there surely are.
    pub(super) fn at_least(&self, standing: Standing) -> usize {
        let counted = Standing::ALL.into_iter().filter(|it| *it >= standing);
        counted.map(|it| self.count(it)).sum()
    }

    fn message(&self, sight: &Sight) -> String {
        let message = self.catalogue.outdated[sight.outdated].message();
        match (sight.is_sure, sight.times) {
            (false, _) => format!("possibly {message}"),
            (true, 1) => message,
            (true, times) => format!("{message} ({times} lines)"),
        }
    }

    pub(super) fn text(&self) -> Result<(), Failure> {
        let mut out = BufWriter::new(io::stdout().lock());
        for sight in &self.sights {
            let status = self.catalogue.outdated[sight.outdated].status;
            let Colour { start, end } = Colour::of(match (sight.is_sure, status) {
                (false, _) => Colour::DIM,
                (true, Standing::Offline | Standing::Retired) => Colour::RED,
                (true, Standing::Deprecated) => Colour::YELLOW,
                (true, Standing::Legacy) => Colour::BLUE,
            });
            let Position { line, column } = sight.place;
            let (file, message) = (foreign(&sight.file), self.message(sight));
            let word = status.word();
            writeln!(out, "{file}:{line}:{column}: {start}{word}{end}: {}", one_line(message))?;
        }
        let counts = Standing::ALL.map(|standing| (self.count(standing), standing.word()));
        let mut counts: Vec<String> = counts
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        let possible = self.sights.iter().filter(|sight| !sight.is_sure).count();
        counts.extend((possible > 0).then(|| format!("{possible} possible")));
        let mut among = Vec::new();
        among.extend((self.files > 0).then(|| count(self.files, "file")));
        among.extend((self.lines > 0).then(|| count(self.lines, "line")));
        let found = match counts.is_empty() {
            true => "nothing outdated is used".to_owned(),
            false => counts.join(", "),
        };
        let among = if among.is_empty() { "nothing".to_owned() } else { among.join(" and ") };
        let unread = match self.unread.len() {
            0 => String::new(),
            some => format!("; {} could not be read", count(some, "file")),
        };
        writeln!(out, "{found} in {among}{unread}")?;
        Ok(out.flush()?)
    }

    pub(super) fn json(&self) -> Result<(), Failure> {
        let mut uses = Vec::new();
        for sight in &self.sights {
            let outdated = &self.catalogue.outdated[sight.outdated];
            let mut value = serde_json::to_value(outdated).map_err(Failure::new)?;
            value["file"] = Value::from(&*sight.file);
            value["line"] = Value::from(sight.place.line);
            value["column"] = Value::from(sight.place.column);
            value["sure"] = Value::from(sight.is_sure);
            value["times"] = Value::from(sight.times);
            value["message"] = Value::from(self.message(sight));
            uses.push(value);
        }
        let counts = Standing::ALL.map(|it| (it.word().to_owned(), Value::from(self.count(it))));
        let object = json!({
            "uses": uses,
            "counts": Value::Object(counts.into_iter().collect()),
            "files": self.files,
            "lines": self.lines,
            "unread": self.unread,
        });
        line(terminal(&object.to_string()))
    }

    pub(super) fn remarks(&self) -> Result<(), Failure> {
        let mut out = BufWriter::new(io::stdout().lock());
        for sight in &self.sights {
            let status = self.catalogue.outdated[sight.outdated].status;
            let weight = match (sight.is_sure, status) {
                (false, _) | (true, Standing::Legacy) => Weight::Notice,
                (true, Standing::Deprecated) => Weight::Warning,
                (true, Standing::Retired | Standing::Offline) => Weight::Error,
            };
            let Position { line, column } = sight.place;
            let (line, column) = (Some(line), Some(column));
            let (file, title, message) = (&*sight.file, status.word(), &*self.message(sight));
            writeln!(out, "{}", Remark { weight, file, line, column, title, message })?;
        }
        for unread in &self.unread {
            let line = unread.place.map(|place| place.line);
            let column = unread.place.map(|place| place.column);
            let (file, title, message) = (&*unread.file, "cannot be read", &*unread.message);
            let weight = Weight::Error;
            writeln!(out, "{}", Remark { weight, file, line, column, title, message })?;
        }
        Ok(out.flush()?)
    }
}
