//! A platform has methods or what happens in a mini program, never both.

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::resolve::{FileKind, PlatformSet, SubjectDoc};

/// A platform has methods, or what happens in a mini program, and what it says is about these.
pub(super) fn check_platform(set: &PlatformSet<'_>, problems: &mut Problems) {
    let doc = set.platform;
    let place = |key: &str| Place::file(doc.file).at(key);
    if let Some(package) = doc.raw.package.as_deref().filter(|name| !is_package(name)) {
        problems.push(
            Problem::new(
                Rule::BadPlatform,
                place("package"),
                format!("`{package}` cannot be the name of an npm package"),
            )
            .label("expected lower-case letters, digits, `-`, `.` and `_`, as in `mini-program`"),
        );
    }
    let is_client =
        |subject: &&SubjectDoc<'_>| matches!(subject.kind, FileKind::Plugin | FileKind::Callback);
    if set.is_called() {
        for subject in set.subjects.iter().filter(is_client) {
            problems.push(
                Problem::new(
                    Rule::MixedPlatform,
                    subject.place(),
                    format!("{} stands in a platform that has methods", subject.words()),
                )
                .label(format!("belongs to the platform `{}`", set.name()))
                .help(
                    "put it below a platform file of its own, without `host` and `transport`: a \
                     mini program calls it, and no client",
                ),
            );
        }
        if doc.raw.package.is_some() {
            problems.push(
                Problem::new(
                    Rule::MixedPlatform,
                    place("package").on_key(),
                    "only a platform of client-side calls has a `package`",
                )
                .label("this one has methods")
                .help(
                    "declarations of methods are written by `doudian generate --target typescript`",
                ),
            );
        }
        return;
    }
    for subject in set.subjects.iter().filter(|subject| !is_client(subject)) {
        problems.push(
            Problem::new(
                Rule::MixedPlatform,
                subject.place(),
                format!(
                    "{} stands in a platform without `host`, where nothing says how it is called",
                    subject.words()
                ),
            )
            .label(format!("belongs to the platform `{}`", set.name()))
            .related(
                place("platform").on_key(),
                "has client-side calls or callbacks, and neither `host` nor `transport`",
            )
            .help(
                "put it below a platform file with `host`; client-side calls and callbacks have a \
                 platform of their own",
            ),
        );
    }
    let raw = &doc.raw;
    let unfit = [
        ("crate", raw.krate.is_some()),
        ("tokens", raw.tokens.is_some()),
        ("envelope", raw.envelope.is_some()),
        ("errors", raw.errors.is_some()),
    ];
    for (key, _) in unfit.into_iter().filter(|(_, is_there)| *is_there) {
        problems.push(
            Problem::new(
                Rule::MixedPlatform,
                place(key).on_key(),
                format!("`{key}` is about methods, and the platform has none"),
            )
            .label("remove this, or add `host`"),
        );
    }
}

/// Whether a text can be the name of an npm package.
fn is_package(name: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && part.bytes().all(|b| {
                b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.' | b'_')
            })
    };
    let unscoped = match name.strip_prefix('@') {
        None => Some(name),
        Some(rest) => rest.split_once('/').filter(|(scope, _)| is_part(scope)).map(|it| it.1),
    };
    name.len() <= 214 && unscoped.is_some_and(is_part)
}
