//! `doudian migrate`: descriptors of older versions of the format, brought to the newest.

use std::collections::BTreeMap;
use std::path::PathBuf;

use doudian_codegen::migrate::{MIGRATIONS, Migrated, Migration, migrate};
use doudian_import::merge::Written;

use crate::output::{Failure, count, line};
use crate::{patch, spec};

/// Bring descriptors of older versions of the format to the newest.
///
/// Comments, and how the rest is written, stay as they are. All files are changed, or none.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder with the descriptors [default: `spec` of the workspace].
    dir: Option<PathBuf>,
    /// Write nothing; say which files are of an older version, and fail if there are any.
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
    /// Write nothing; show what would be different.
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    run_with(arguments, MIGRATIONS)
}

fn run_with(arguments: &Arguments, migrations: &[Migration]) -> Result<(), Failure> {
    let paths: Vec<PathBuf> = arguments.dir.iter().cloned().collect();
    if let Some(dir) = paths.iter().find(|dir| !dir.is_dir()) {
        return Err(Failure::new(format_args!("{} is no folder", dir.display())));
    }
    let sources = spec::sources(&paths)?;
    let newest = migrations.last().map_or(1, |migration| migration.to);
    let migrated = migrate(&sources, migrations).map_err(Failure::new)?;
    if migrated.is_empty() {
        return line(format_args!(
            "{} of version {newest}, which is the newest: nothing to migrate",
            count(sources.len(), "descriptor")
        ));
    }
    if arguments.check {
        let names: Vec<&str> = migrated.iter().map(|it| &*it.path).collect();
        return Err(Failure::new(format_args!(
            "{} of an older version than {newest}:\n  {}\nrun `doudian migrate`",
            count(names.len(), "descriptor"),
            names.join("\n  ")
        )));
    }
    let first = migrated.iter().map(|it| it.from).min().unwrap_or(newest);
    for migration in migrations.iter().filter(|migration| migration.to > first) {
        line(format_args!("version {}: {}", migration.to, migration.about))?;
    }
    let before: BTreeMap<&str, &[u8]> =
        sources.iter().map(|source| (&*source.path, &*source.bytes)).collect();
    let changed = migrated.iter().map(|Migrated { path, text, .. }| Written {
        path: path.clone(),
        before: before.get(&**path).map(|bytes| String::from_utf8_lossy(bytes).into_owned()),
        after: text.clone(),
    });
    let changed: Vec<Written> = changed.collect();
    if arguments.dry_run {
        patch::show(&changed)?;
    } else {
        patch::write(&changed)?;
        changed.iter().try_for_each(|file| line(format_args!("~ {}", file.path)))?;
    }
    let what = if arguments.dry_run { "would bring" } else { "brought" };
    line(format_args!("{what} {} to version {newest}", count(migrated.len(), "descriptor")))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use doudian_codegen::fmt::Pointer;
    use doudian_codegen::model::Json;

    use super::*;

    /// A version that there is not.
    const MIGRATIONS: &[Migration] = &[Migration {
        to: 2,
        about: "every file has a note",
        change: |draft| draft.set(&Pointer::default().to("note"), &Json::Text("Some.".to_owned())),
    }];

    #[test]
    fn files_are_written_only_when_that_is_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.b.yaml");
        let old = "method: a.b\ntitle: 订单  # short\n";
        fs::write(&file, old).unwrap();
        let arguments =
            |check, dry_run| Arguments { dir: Some(folder.path().to_owned()), check, dry_run };
        let error = format!("{:?}", run_with(&arguments(true, false), MIGRATIONS).unwrap_err());
        assert!(error.contains("a.b.yaml") && error.contains("doudian migrate"), "{error}");
        run_with(&arguments(false, true), MIGRATIONS).ok().unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), old);
        run_with(&arguments(false, false), MIGRATIONS).ok().unwrap();
        let new = "method: a.b\nspec_version: 2\ntitle: 订单  # short\nnote: Some.\n";
        assert_eq!(fs::read_to_string(&file).unwrap(), new);
        run_with(&arguments(true, false), MIGRATIONS).ok().unwrap();
    }
}
