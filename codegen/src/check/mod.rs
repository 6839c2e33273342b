//! Descriptors to problems.
//!
//! Every rule is in the table of `rules`. Each `check_*` function looks at one thing and
//! pushes what it finds, so that one run shows all problems of all files.

mod call;
mod client;
mod enums;
mod envelope;
mod errors;
mod examples;
mod extra;
mod facts;
mod field_type;
mod fields;
mod files;
mod history;
mod host;
mod labels;
mod limits;
mod messages;
mod mini_program;
mod names;
mod paging;
mod path;
mod places;
mod platform;
mod sources;
mod token_place;
mod tokens;

pub(crate) use client::check_ways;
pub(crate) use extra::check_received;
pub(crate) use files::check_file_names;
pub use limits::{LimitFault, limit_faults, takes_text};
pub(crate) use names::check_modules;
pub(crate) use platform::check_apart;

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Doc;
use crate::resolve::{FileKind, PlatformSet, Scope};

/// One problem for all files, unless something else explains why there is no platform.
pub(crate) fn check_platform_exists(
    sets: &[PlatformSet<'_>],
    docs: &[Doc],
    problems: &mut Problems,
) {
    let Some(first) = docs.first() else {
        return;
    };
    if sets.is_empty() && problems.list.is_empty() {
        problems.push(
            Problem::new(
                Rule::NoPlatform,
                Place::file(first.file),
                "there is no platform file",
            )
            .help("add a file with `platform`, `spec_version`, `title`, `class_prefix` and `host`"),
        );
    }
}

pub(crate) fn check_platform(set: &PlatformSet<'_>, scope: &Scope<'_>, problems: &mut Problems) {
    facts::check_platform(set, problems);
    platform::check_wire(set, problems);
    call::check_apart(set, problems);
    mini_program::check_platform(set, problems);
    client::check_calls(set, problems);
    files::check_modules(set, problems);
    history::check_history(set, problems);
    sources::check_sources(set, problems);
    sources::check_other_names(set, problems);
    names::check_names(set, scope, problems);
    fields::check_aliases(scope, problems);
    enums::check_enums(scope, problems);
    fields::check_types(scope, problems);
    extra::check_extra(set, scope, problems);
    labels::check_labels(set, scope, problems);
    messages::check_messages(set, problems);
    for subject in &set.subjects {
        facts::check_subject(subject, problems);
        if subject.kind == FileKind::Method {
            facts::check_family(subject, set, problems);
        }
        fields::check_subject(subject, scope, problems);
        // What could not be read would only be complained about a second time.
        if !subject.doc.partial {
            if subject.kind == FileKind::Method {
                call::check_call(subject, set, scope, problems);
                paging::check_paging(subject, scope, problems);
                limits::check_method(subject, scope, problems);
            }
            examples::check_example(subject, scope, problems);
        }
    }
}
