//! What every way to print has to print.

use std::collections::BTreeMap;

use doudian_codegen::model::{Model, Path};
use doudian_codegen::{SourceFile, load};
use doudian_diff::{Report, Settings, SettingsFault, Stale, compare};
use jiff::civil::Date;

/// Two states, and what is different.
pub(crate) struct Compared {
    pub(crate) report: Report,
    pub(crate) stale: Vec<Stale>,
    /// Decisions that could not be read, and were not followed.
    pub(crate) faults: Vec<SettingsFault>,
    /// How many methods, messages and calls the new state has.
    pub(crate) size: usize,
    /// The descriptors: the new ones first, then the old ones.
    pub(crate) files: Vec<SourceFile>,
}

impl Compared {
    /// What is different between two models, after what a team has decided.
    pub(crate) fn of(
        [before, after]: [&Model; 2],
        files: Vec<SourceFile>,
        settings: &Settings,
        today: Date,
    ) -> Self {
        let mut report = compare(before, after);
        let stale = settings.apply(&mut report, today);
        let faults = settings.faults().to_vec();
        Self { report, stale, faults, size: size(after), files }
    }

    /// The line and column of each change, where a descriptor has it.
    pub(crate) fn places(&self) -> Vec<Option<(usize, usize)>> {
        let changes = self.report.changes.iter();
        let elements: Vec<_> = changes.map(|change| (&*change.file, &change.path)).collect();
        places(&self.files, &elements)
    }
}

/// The line and column of each element, by its descriptor and path.
pub(crate) fn places(
    files: &[SourceFile],
    elements: &[(&str, &Path)],
) -> Vec<Option<(usize, usize)>> {
    let mut of_files: BTreeMap<&str, Vec<(usize, &Path)>> = BTreeMap::new();
    for (number, (file, path)) in elements.iter().enumerate() {
        of_files.entry(file).or_default().push((number, path));
    }
    let mut found = vec![None; elements.len()];
    for (name, of_file) in of_files {
        let Some(file) = files.iter().find(|file| file.path == name) else { continue };
        let paths: Vec<&Path> = of_file.iter().map(|(_, path)| *path).collect();
        for ((number, _), place) in of_file.iter().zip(load::places(file, &paths)) {
            if let Some(slot) = found.get_mut(*number) {
                *slot = Some(place);
            }
        }
    }
    found
}

/// How much there is to compare.
fn size(model: &Model) -> usize {
    let platforms = model.platforms.iter();
    let sizes = platforms.map(|it| {
        it.apis.len() + it.messages.len() + it.spis.len() + it.plugins.len() + it.callbacks.len()
    });
    sizes.sum()
}
