//! Descriptors in, diagnostics or a model out.

mod bad_calls;
mod bad_client;
mod bad_envelopes;
mod bad_fields;
mod bad_files;
mod bad_history;
mod bad_kinds_of_tokens;
mod bad_limits;
mod bad_messages;
mod bad_methods;
mod bad_paths;
mod bad_platforms;
mod bad_sources;
mod bad_types;
mod bad_uploads;
mod beside;
mod colliding;
mod contradictions;
mod folders;
mod formats;
mod good;
mod hostile;
mod huge;
mod messages;
mod nothing;
mod overlaid;

mod rendered;
mod scale;
mod shapes;
mod slips;
mod support;
mod together;

/// A rule without a case is a rule that nobody has seen at work.
#[test]
fn every_rule_has_a_case() {
    let tables = [
        bad_files::CASES,
        bad_history::CASES,
        bad_methods::CASES,
        bad_calls::CASES,
        bad_client::CASES,
        bad_envelopes::CASES,
        bad_paths::CASES,
        bad_kinds_of_tokens::CASES,
        bad_platforms::CASES,
        bad_sources::CASES,
        bad_messages::CASES,
        bad_types::CASES,
        bad_fields::CASES,
        bad_limits::CASES,
        bad_uploads::CASES,
        beside::CASES,
        colliding::CASES,
        contradictions::CASES,
        nothing::CASES,
    ];
    let mut seen: Vec<&str> = tables.into_iter().flatten().map(|case| case.code).collect();
    // These need a file system, a large file, or a bug.
    seen.extend(["unreadable-file", "file-too-large", "not-utf8", "no-descriptors"]);
    seen.extend(["alias-bomb", "too-deep", "internal"]);
    // See `huge`.
    seen.push("more-problems");
    // See `formats`.
    seen.push("foreign-format");
    // Of `fmt` alone; see its tests.
    seen.push("cannot-format");
    let unseen: Vec<&str> = doudian_codegen::rules()
        .iter()
        .map(|(code, _)| *code)
        .filter(|code| !seen.contains(code))
        .collect();
    assert_eq!(unseen, Vec::<&str>::new());
}
