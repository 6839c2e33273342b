//! What the newest version of a history adds. What older ones added may be gone by now: a history
//! is about the past.

use crate::SourceFile;
use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::{Doc, Line};
use crate::model::{Model, Path};

/// The newest version of a history.
pub(super) struct Newest {
    file: usize,
    path: String,
    row: usize,
    added: Vec<Line>,
}

/// The newest versions of all histories that could be read.
pub(super) fn newest(sources: &[SourceFile], docs: &[Doc]) -> Vec<Newest> {
    let newest = |doc: &Doc| {
        let rows = doc.raw.history.as_ref()?;
        let row = rows.len().checked_sub(1)?;
        let added = rows.get(row)?.added.clone().unwrap_or_default();
        let path = sources.get(doc.file)?.path.clone();
        Some(Newest { file: doc.file, path, row, added })
    };
    docs.iter().filter_map(newest).collect()
}

impl Newest {
    pub(super) fn check(&self, model: &Model, problems: &mut Problems) {
        let is_of = |file: Option<&str>| file == Some(self.path.as_str());
        let mut platforms = model.platforms.iter();
        let platform =
            platforms.find(|it| is_of(it.version.as_ref().map(|version| version.file.as_str())));
        let Some(platform) = platform else { return };
        for (index, text) in self.added.iter().enumerate() {
            let is_there = text.trim().parse().is_ok_and(|path: Path| platform.has_since(&path));
            if !is_there {
                let place = Place::file(self.file).at("history").nth(self.row).at("added");
                problems.push(
                    Problem::new(
                        Rule::LostPath,
                        place.nth(index),
                        format!("the newest version adds `{}`, which is not there", text.trim()),
                    )
                    .label("no method, message, call, type, field or code")
                    .help("mend the path, or take it out; `doudian changelog` writes them as they are"),
                );
            }
        }
    }
}
