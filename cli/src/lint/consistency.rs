//! `doudian lint --consistency`: what several descriptors say of one name, beside each other.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use doudian_codegen::lint::{Allowed, Inconsistency};
use doudian_codegen::{Descriptors, Diagnostics, Severity};
use doudian_runtime::foreign::foreign;

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
        folders.entry(&it.folder).or_default().push(it.clone());
    }
    let (mut told, mut faults) = (Vec::new(), Vec::new());
    for (folder, mut found) in folders {
        let known = read(folder, &mut faults)?;
        if options.accept {
            accept(&known, &found)?;
            continue;
        }
        for (number, row) in known.allowed.unused(&found) {
            faults.push(format!(
                "{}:{number}: `{}` is allowed and not there any more; remove the line",
                known.path.display(),
                foreign(&row)
            ));
        }
        found.retain(|it| !known.allowed.has(it));
        told.append(&mut found);
    }
    let told: Diagnostics =
        told.into_iter().map(|it| it.diagnostic).filter(|it| wanted.has(&it.file)).collect();
    if options.json {
        json_lines(&told)?;
    } else if !told.is_empty() {
        // If standard error is closed there is nobody left to tell.
        let _ = writeln!(io::stderr(), "{}", told.render(false));
    }
    faults.iter().for_each(|fault| drop(writeln!(io::stderr(), "{fault}")));
    let warnings = told.count(Severity::Warning);
    if !faults.is_empty() {
        Err(Failure::new(format_args!("{} to mend", count(faults.len(), "line"))))
    } else if options.deny && warnings > 0 {
        Err(Failure::new(format_args!("{}, which --deny forbids", count(warnings, "warning"))))
    } else if options.json || warnings > 0 {
        Ok(())
    } else {
        line(format_args!(
            "{}, which say the same of one name",
            count(wanted.count(), "descriptor")
        ))
    }
}

/// The folders of platforms.
fn folders(wanted: &Wanted) -> impl Iterator<Item = &str> {
    let named = wanted.sources.iter().map(|source| source.path.as_str());
    named.filter_map(|path| path.strip_suffix("platform.yaml")?.strip_suffix(['/', '\\']))
}

fn read(folder: &str, faults: &mut Vec<String>) -> Result<Known, Failure> {
    let path = Path::new(folder).join(Allowed::FILE_NAME);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => {
            return Err(Failure::new(format_args!("cannot read {}: {error}", path.display())));
        }
    };
    let (allowed, bad) = Allowed::read(&text);
    let told = bad.into_iter().map(|it| format!("{}:{}: {}", path.display(), it.line, it.message));
    faults.extend(told);
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
