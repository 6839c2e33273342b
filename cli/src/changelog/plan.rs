//! What is to be written, and writing it: all or nothing.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use doudian_codegen::fmt;
use doudian_codegen::model::{Model, Platform};
use doudian_diff::changelog::{History, NewVersion, Withdrawn, entry, put, take, withdrawn};
use doudian_diff::{Settings, compare};
use doudian_import::merge::Written;
use jiff::civil::Date;

use crate::output::Failure;
use crate::patch;

/// The file of a platform's history, where there is none yet.
const HISTORY: &str = "history.yaml";

/// Where versions are written, and what is known of them.
pub(crate) struct Places<'a> {
    /// The folder with the descriptors.
    pub(crate) spec: &'a Path,
    /// The change log.
    pub(crate) changelog: &'a Path,
    /// The day of the versions.
    pub(crate) date: Date,
    /// What a team decides otherwise of rules.
    pub(crate) settings: &'a Settings,
    /// The day of the former state, for platforms without a history.
    pub(crate) began: Option<Date>,
}

/// The next versions of platforms, and the files that say so.
pub(crate) struct Plan {
    entries: Vec<NewVersion>,
    withdrawn: Vec<Withdrawn>,
    histories: Vec<Written>,
    changelog: Written,
}

/// What the difference between two states is to the histories and the change log: the next version of
/// each platform that has changed. Writes nothing; [`Plan::write`] does.
pub(crate) fn plan(before: &Model, after: &Model, places: &Places<'_>) -> Result<Plan, Failure> {
    let mut all = Plan::of(places.changelog)?;
    for platform in &after.platforms {
        all.add(before, after, &platform.name, places)?;
    }
    Ok(all)
}

impl Plan {
    /// Nothing, until something is added.
    pub(super) fn of(changelog: &Path) -> Result<Self, Failure> {
        let before = read(changelog)?;
        let after = before.clone().unwrap_or_default();
        let changelog = Written { path: shown(changelog), before, after };
        Ok(Self { entries: Vec::new(), withdrawn: Vec::new(), histories: Vec::new(), changelog })
    }

    /// Adds the next version of a platform, if it has changed; otherwise takes back the one that is not
    /// final yet.
    pub(super) fn add(
        &mut self,
        before: &Model,
        after: &Model,
        platform: &str,
        places: &Places<'_>,
    ) -> Result<(), Failure> {
        let Some(new) = after.platform(platform) else { return Ok(()) };
        let path = history(new, places.spec);
        let text = read(&path)?;
        let history = History {
            path: shown(&path),
            text: text.clone(),
            schema: fmt::schema_for(&path),
            began: places.began,
        };
        let mut report = compare(&only(before, platform), &only(after, platform));
        places.settings.apply(&mut report, places.date);
        let found = entry(before, after, platform, &report, (&history, places.date));
        let Some(entry) = found.map_err(Failure::new)? else {
            let found = withdrawn(before, after, platform, &history).map_err(Failure::new)?;
            let Some(version) = found else { return Ok(()) };
            self.changelog.after = take(&self.changelog.after, platform, version.number);
            let after = version.history.clone();
            self.histories.push(Written { path: history.path, before: text, after });
            self.withdrawn.push(version);
            return Ok(());
        };
        let changelog = put(&self.changelog.after, &entry.section)
            .map_err(|error| Failure::new(format_args!("{}: {error}", self.changelog.path)))?;
        self.changelog.after = changelog;
        let after = entry.history.clone();
        self.histories.push(Written { path: history.path, before: text, after });
        self.entries.push(entry);
        Ok(())
    }

    /// The versions, whether they are written already or not.
    pub(super) fn entries(&self) -> &[NewVersion] {
        &self.entries
    }

    /// The versions that are taken back, since what they told was undone.
    pub(super) fn withdrawn(&self) -> &[Withdrawn] {
        &self.withdrawn
    }

    /// The files that have to change.
    pub(crate) fn files(&self) -> Vec<Written> {
        let files = self.histories.iter().chain([&self.changelog]);
        let differs = |file: &&Written| file.before.as_deref().unwrap_or_default() != file.after;
        files.filter(differs).cloned().collect()
    }

    /// Writes all files; none, where one cannot be written.
    pub(crate) fn write(&self) -> Result<(), Failure> {
        let files = self.files();
        for (index, file) in files.iter().enumerate() {
            let Err(failure) = patch::write(std::slice::from_ref(file)) else { continue };
            let done = files.get(..index).unwrap_or_default();
            // What cannot be taken back is told instead of what could not be written.
            done.iter().try_for_each(restore)?;
            return Err(failure);
        }
        Ok(())
    }
}

/// Makes a file what it was.
fn restore(file: &Written) -> Result<(), Failure> {
    let path = Path::new(&file.path);
    match &file.before {
        Some(before) => patch::overwrite(path, before),
        None => fs::remove_file(path).map_err(|error| {
            Failure::new(format_args!(
                "{} was written, and cannot be taken back: {error}; remove it",
                file.path
            ))
        }),
    }
}

/// A model of one platform.
fn only(model: &Model, name: &str) -> Model {
    Model { platforms: model.platform(name).cloned().into_iter().collect() }
}

/// The file of a platform's history.
fn history(platform: &Platform, spec: &Path) -> PathBuf {
    if let Some(version) = &platform.version {
        return PathBuf::from(&version.file);
    }
    match Path::new(&platform.file).parent() {
        Some(folder) if !platform.file.is_empty() => folder.join(HISTORY),
        _ => spec.join(HISTORY),
    }
}

/// The text of a file, if there is one.
fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::new(format_args!("cannot read {}: {error}", path.display()))),
    }
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
