//! `doudian lint --consistency`: what several descriptors say of one name, beside each other.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use doudian_codegen::lint::{Allowed, Inconsistency};
use doudian_codegen::{Descriptors, Diagnostic, Diagnostics};

use crate::output::{Failure, count, json_lines, line};
use crate::spec::Wanted;

/// How it is looked at.
pub(super) struct Options {
    /// What is found now is allowed.
    pub(super) accept: bool,
    pub(super) json: bool,
    pub(super) deny: bool,
}

/// The file of a platform that says what is known.
struct Known {
    path: PathBuf,
    allowed: Allowed,
}

pub(super) fn run(options: &Options, wanted: &Wanted) -> Result<(), Failure> {
    let descriptors = Descriptors::read(&wanted.sources);
    if !descriptors.describe_platform() {
        return Err(Failure::new(
            "there is no platform file, so that there is nothing to compare with: name the folder \
             of a platform",
        ));
    }
    let found = match descriptors.inconsistencies() {
        Err(problems) if options.json => {
            json_lines(&problems)?;
            return Err(Failure::new("not all descriptors can be read"));
        }
        found => found?,
    };
    // A folder without any is looked at as well: its file may allow what is gone.
    let mut folders: BTreeMap<&str, Vec<Inconsistency>> =
        folders(wanted).map(|folder| (folder, Vec::new())).collect();
    for it in &found {
        if let Some(found) = folders.get_mut(it.folder.as_str()) {
            found.push(it.clone());
        }
    }
    let (mut faults, mut all) = (Vec::new(), Vec::new());
    for (folder, found) in folders {
        all.push((read(folder, &mut faults)?, found));
    }
    if options.accept && faults.is_empty() {
        return all.iter().try_for_each(|(known, found)| accept(known, found));
    }
    // Of a file that was not read whole nobody can say what it does not need.
    let (mut told, is_read) = (Vec::new(), faults.is_empty());
    for (known, found) in all {
        let file = known.path.to_string_lossy();
        if is_read {
            faults.extend(known.allowed.unused(&found).iter().map(|it| it.diagnostic(&file)));
        }
        let found = found.into_iter().filter(|it| !known.allowed.has(it));
        told.extend(found.map(|it| it.diagnostic).filter(|it| wanted.has(&it.file)));
    }
    let (wrong, warnings) = (faults.len(), told.len());
    let told: Diagnostics = faults.into_iter().chain(told).collect();
    if options.json {
        json_lines(&told)?;
    } else if !told.is_empty() {
        // If standard error is closed there is nobody left to tell.
        let _ = writeln!(io::stderr(), "{}", told.render(false));
    }
    if wrong > 0 {
        Err(Failure::new(format_args!("{} of what is allowed to mend", count(wrong, "line"))))
    } else if options.deny && warnings > 0 {
        Err(Failure::new(format_args!("{}, which --deny forbids", count(warnings, "warning"))))
    } else if options.json || warnings > 0 {
        Ok(())
    } else {
        let count = count(wanted.count(), "descriptor");
        line(format_args!("{count}, with nothing new said of one name in several ways"))
    }
}

/// The folders of the platforms that are asked for.
fn folders(wanted: &Wanted) -> impl Iterator<Item = &str> {
    let paths = || wanted.sources.iter().map(|source| source.path.as_str());
    let all = paths().filter_map(|path| {
        let folder = path.strip_suffix("platform.yaml")?;
        Some(folder.strip_suffix(['/', '\\']).unwrap_or(folder))
    });
    all.filter(move |folder| {
        paths().any(|path| Path::new(path).starts_with(folder) && wanted.has(path))
    })
}

fn read(folder: &str, faults: &mut Vec<Diagnostic>) -> Result<Known, Failure> {
    let path = Path::new(folder).join(Allowed::FILE_NAME);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => {
            return Err(Failure::new(format_args!("cannot read {}: {error}", path.display())));
        }
    };
    let (allowed, bad) = Allowed::read(&text);
    faults.extend(bad.iter().map(|it| it.diagnostic(&path.to_string_lossy())));
    Ok(Known { path, allowed })
}

/// Writes what there is into the file of what is known.
fn accept(known: &Known, found: &[Inconsistency]) -> Result<(), Failure> {
    let path = known.path.display();
    if found.is_empty() && !known.path.exists() {
        return Ok(());
    }
    fs::write(&known.path, known.allowed.write(found))
        .map_err(|error| Failure::new(format_args!("cannot write {path}: {error}")))?;
    line(format_args!("{path}: {} allowed", count(found.len(), "name")))
}
