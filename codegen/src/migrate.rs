//! For the crates of this workspace, not for users: it may change with any release.
//!
//! Descriptors of older versions of the format, brought to the newest.
//!
//! A version comes where a key gets another meaning: what is only added needs none. Each is a row
//! of a table, with what it does to a file of the version before. Comments, and how the rest is
//! written, stay as they are.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::SourceFile;
use crate::diagnostic::{Diagnostics, Place, Problem, Rule};
use crate::fmt::{Draft, EditError, Pointer};
use crate::load;
use crate::model::Json;

/// The way from one version to the next.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The version that it leads to, from the one before.
    pub to: i64,
    /// What is different in it.
    pub about: &'static str,
    /// Makes a file of the version before one of this version.
    pub change: fn(&mut Draft) -> Result<(), EditError>,
}

/// Every migration, in order. There is one for each version but the first.
pub const MIGRATIONS: &[Migration] = &[];

/// A file that is otherwise in the newest version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migrated {
    /// Its name.
    pub path: String,
    /// The version that it has.
    pub from: i64,
    /// What it is in the newest version.
    pub text: String,
}

/// The version that a platform file states, or another file.
#[derive(Deserialize)]
struct Head {
    platform: Option<IgnoredAny>,
    spec_version: Option<serde_yaml::Value>,
}

/// Where a file stands: its version, and whether it has to say so.
struct Standing {
    version: i64,
    /// It says so already, or no platform file says it for it.
    is_stated: bool,
}

/// What is different of these files in the version that the last of these migrations leads to. Files
/// of that version are left out. A file that states no version has that of the platform file in
/// its folder or above, and 1 where there is none.
///
/// # Errors
///
/// All that keeps a file from being brought there: it cannot be read, states a version that none
/// of the migrations knows, or has what cannot be written anew. Nothing is given then, so that a folder
/// is never of two versions.
pub fn migrate(
    sources: &[SourceFile],
    migrations: &[Migration],
) -> Result<Vec<Migrated>, Diagnostics> {
    let newest = migrations.last().map_or(1, |migration| migration.to);
    let mut problems = Vec::new();
    let heads: Vec<Option<Head>> = sources
        .iter()
        .map(|source| {
            let text = std::str::from_utf8(&source.bytes).ok()?;
            serde_yaml::from_str(text).ok()
        })
        .collect();
    let mut migrated = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        let Some(standing) = standing(sources, &heads, file, newest, &mut problems) else {
            continue;
        };
        if standing.version == newest {
            continue;
        }
        match changed(source, &standing, migrations) {
            Ok(text) => {
                migrated.push(Migrated { path: source.path.clone(), from: standing.version, text })
            }
            Err(NotMigrated::Unreadable(found)) => return Err(found),
            Err(NotMigrated::Edit(error)) => {
                let message = format!("the file cannot be migrated: {error}");
                let place = Place::exact(file, 1, 1, 1);
                problems.push(
                    Problem::new(Rule::CannotFormat, place, message)
                        .label("it is left as it is")
                        .help("bring it to the newest version by hand"),
                );
            }
        }
    }
    if problems.is_empty() { Ok(migrated) } else { Err(load::locate(sources, problems)) }
}

/// The version of a file; nothing where it is none that is known.
fn standing(
    sources: &[SourceFile],
    heads: &[Option<Head>],
    file: usize,
    newest: i64,
    problems: &mut Vec<Problem>,
) -> Option<Standing> {
    let stated = |file: usize| heads.get(file)?.as_ref()?.spec_version.as_ref();
    if let Some(version) = stated(file) {
        return match version.as_i64().filter(|version| (1..=newest).contains(version)) {
            Some(version) => Some(Standing { version, is_stated: true }),
            None => {
                let text = serde_yaml::to_string(version).unwrap_or_default();
                let place = Place::file(file).at("spec_version");
                problems.push(load::unknown_version(place, text.trim()));
                None
            }
        };
    }
    let folder = |file: usize| {
        let path = sources.get(file).map_or("", |source| &source.path);
        path.rsplit_once('/').map_or("", |(folder, _)| folder)
    };
    let own = folder(file);
    let is_above = |other: &str| {
        own.strip_prefix(other)
            .is_some_and(|rest| rest.is_empty() || other.is_empty() || rest.starts_with('/'))
    };
    let platforms = (0..sources.len()).filter(|other| {
        let head = heads.get(*other).and_then(Option::as_ref);
        head.is_some_and(|head| head.platform.is_some()) && is_above(folder(*other))
    });
    match platforms.max_by_key(|other| folder(*other).len()) {
        // What is wrong with its version is told of it.
        Some(platform) => {
            let version = match stated(platform) {
                Some(version) => version.as_i64()?,
                None => 1,
            };
            Some(Standing { version, is_stated: platform == file })
        }
        None => Some(Standing { version: 1, is_stated: true }),
    }
}

/// Why a file is not changed.
enum NotMigrated {
    Unreadable(Diagnostics),
    Edit(EditError),
}

impl From<Diagnostics> for NotMigrated {
    fn from(found: Diagnostics) -> Self {
        Self::Unreadable(found)
    }
}

impl From<EditError> for NotMigrated {
    fn from(error: EditError) -> Self {
        Self::Edit(error)
    }
}

/// A file in the newest version.
fn changed(
    source: &SourceFile,
    standing: &Standing,
    migrations: &[Migration],
) -> Result<String, NotMigrated> {
    let mut draft = Draft::read(source)?;
    let mut newest = standing.version;
    for migration in migrations.iter().filter(|migration| migration.to > standing.version) {
        (migration.change)(&mut draft)?;
        newest = migration.to;
    }
    if standing.is_stated {
        let at = Pointer::default().to("spec_version");
        draft.set(&at, &Json::Number(newest.to_string()))?;
    }
    Ok(draft.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::SPEC_VERSION;

    /// Two versions that there are not: a key gets another name, then another kind of value.
    const MIGRATIONS: &[Migration] = &[
        Migration {
            to: 2,
            about: "`doc` is called `page`",
            change: |draft| {
                let (doc, page) = (Pointer::default().to("doc"), Pointer::default().to("page"));
                let Some(value) = draft.get(&doc) else { return Ok(()) };
                draft.remove(&doc)?;
                draft.set(&page, &value)
            },
        },
        Migration {
            to: 3,
            about: "`page` is a list",
            change: |draft| {
                let page = Pointer::default().to("page");
                let Some(value) = draft.get(&page) else { return Ok(()) };
                draft.set(&page, &Json::List(vec![value]))
            },
        },
    ];

    fn files(files: &[(&str, &str)]) -> Vec<SourceFile> {
        files.iter().map(|(path, text)| SourceFile::new(*path, *text)).collect()
    }

    fn told(given: &[(&str, &str)]) -> Vec<(String, i64, String)> {
        let migrated = migrate(&files(given), MIGRATIONS).unwrap_or_else(|found| panic!("{found}"));
        migrated.into_iter().map(|it| (it.path, it.from, it.text)).collect()
    }

    #[test]
    fn there_is_a_migration_for_each_version_but_the_first() {
        let to: Vec<i64> = super::MIGRATIONS.iter().map(|migration| migration.to).collect();
        let newer: Vec<i64> = std::iter::successors(Some(2), |version| Some(version + 1))
            .take_while(|version| *version <= SPEC_VERSION)
            .collect();
        assert_eq!(to, newer);
    }

    #[test]
    fn files_of_every_version_come_to_the_newest() {
        let platform = "# Facts.\nplatform: shop\nspec_version: 2\ntitle: 商城  # short\npage: a\n";
        let method = "method: a.b\ntitle: 订单\n# Of the site.\npage: b  # here\n";
        let found = told(&[
            ("spec/shop/platform.yaml", platform),
            ("spec/shop/x/a.b.yaml", method),
            ("spec/shop/x/a.c.yaml", "method: a.c\nspec_version: 1\ntitle: 订单\ndoc: c\n"),
            ("spec/shop/x/a.d.yaml", "method: a.d\nspec_version: 3\ntitle: 订单\npage: [d]\n"),
            // Beside no platform file.
            ("apis/e.f.yaml", "method: e.f\ntitle: 订单\ndoc: e\n"),
        ]);
        let expected = [
            (
                "spec/shop/platform.yaml",
                2,
                "# Facts.\nplatform: shop\nspec_version: 3\ntitle: 商城  # short\npage: [a]\n",
            ),
            (
                "spec/shop/x/a.b.yaml",
                2,
                "method: a.b\ntitle: 订单\n# Of the site.\npage: [b]  # here\n",
            ),
            ("spec/shop/x/a.c.yaml", 1, "method: a.c\nspec_version: 3\ntitle: 订单\npage: [c]\n"),
            ("apis/e.f.yaml", 1, "method: e.f\nspec_version: 3\ntitle: 订单\npage: [e]\n"),
        ];
        assert_eq!(found.len(), expected.len(), "{found:#?}");
        for ((path, from, text), (known, version, expected)) in found.iter().zip(expected) {
            assert_eq!((path.as_str(), *from), (known, version));
            assert_eq!(text, expected);
        }
        // Once more there is nothing to do.
        let again: Vec<_> = found.iter().map(|(path, _, text)| (&**path, &**text)).collect();
        assert_eq!(told(&again), []);
    }

    #[test]
    fn what_is_of_no_known_version_is_told_where_it_stands() {
        for (version, says) in [
            ("4", "`spec_version: 4` is not known here"),
            ("0", "the first version is 1"),
            ("one", "`spec_version: one`"),
        ] {
            let text = format!("platform: shop\nspec_version: {version}\n");
            let given = files(&[("p.yaml", &text), ("a.b.yaml", "method: a.b\ndoc: b\n")]);
            let found = migrate(&given, MIGRATIONS).unwrap_err();
            let problem = found.iter().next().unwrap();
            assert_eq!((problem.file.as_str(), problem.line, problem.column), ("p.yaml", 2, 15));
            assert!(found.to_string().contains(says), "{found}");
        }
    }

    #[test]
    fn nothing_is_given_where_a_file_cannot_be_changed() {
        for bad in ["method: a.b\ntitle: [\n", "method: a.b\ntitle: &t 订单\nnote: *t\n"] {
            let given = files(&[("a.yaml", "method: a.c\ndoc: c\n"), ("b.yaml", bad)]);
            let found = migrate(&given, MIGRATIONS).unwrap_err();
            assert_eq!(found.iter().next().unwrap().file, "b.yaml");
        }
    }

    #[test]
    fn what_is_of_the_newest_version_is_left_alone() {
        // Whatever it is: nothing of it is read but its version.
        let odd = "method: a.b\nspec_version: 3\ntitle: &t 订单\nnote: *t\n";
        assert_eq!(told(&[("a.yaml", odd)]), []);
        let platform = "platform: shop\nspec_version: 1\n";
        let given = files(&[("p.yaml", platform), ("a.b.yaml", "method: a.b\ntitle: [\n")]);
        assert_eq!(migrate(&given, super::MIGRATIONS).unwrap(), []);
    }
}
