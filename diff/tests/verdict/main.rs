//! The verdict is true: a crate that uses all of some descriptors is compiled against each change
//! of them, and the compiler has to say what the rule says.

mod base;
mod bundle;
mod cases;
mod comparer;
mod differs;
mod scripts;
#[path = "../users/mod.rs"]
mod users;

use std::collections::BTreeSet;

use bundle::Bundle;
use cases::Case;
use doudian_diff::{Change, Code, Report, Rule, compare};
use users::{Said, User, Users};

const BUNDLES: [&str; 8] =
    ["method", "message", "spi", "shared", "data", "dataless", "reply", "replyless"];

/// A bundle as a case has it before, and as it leaves it.
fn states(case: &Case) -> [Bundle; 2] {
    let is_platform = case.bundle == "platform";
    let mut before = Bundle::of(if is_platform { "method" } else { case.bundle });
    edit(&mut before.file, case, case.first);
    let mut after = before.clone();
    edit(if is_platform { &mut after.platform } else { &mut after.file }, case, case.then);
    after.beside = case.beside;
    [before, after]
}

fn edit(text: &mut String, case: &Case, (from, to): (&str, &str)) {
    let start = text.find(case.section).unwrap();
    let (before, after) = text.split_at(start);
    assert!(after.contains(from), "{} has no `{from}`", case.bundle);
    // Names stand in several places, and everything else in one.
    let after = match !from.is_empty() && from.chars().all(char::is_alphabetic) {
        true => after.replace(from, to),
        false => after.replacen(from, to, 1),
    };
    *text = before.to_owned() + &after;
}

/// What the compiler has to say, after all that was told.
fn foretold(report: &Report) -> Said {
    let codes: BTreeSet<_> =
        report.changes.iter().map(|it| format!("{:?}", it.rule.code())).collect();
    let has = |code: Code| codes.contains(&format!("{code:?}"));
    let stops = has(Code::Stops);
    Said { stops, warns: has(Code::Warned) && !stops, ..Said::default() }
}

/// The rules that this shows to be true: those with the worst code, if they are of one kind. What
/// is renamed with something else shows nothing by itself.
fn shown(report: &Report) -> Vec<String> {
    let rank = |it: &Change| match it.rule.code() {
        Code::Stops => 3,
        Code::Otherwise => 2,
        Code::Warned => 1,
        Code::Same => 0,
    };
    let worst = report.changes.iter().map(rank).max();
    let changes = report.changes.iter().filter(|it| Some(rank(it)) == worst);
    let rules: BTreeSet<String> = changes.map(|it| it.rule.to_string()).collect();
    let own = rules.iter().filter(|rule| !rule.ends_with("-renamed")).count();
    if own > 1 { Vec::new() } else { rules.into_iter().collect() }
}

/// Rules of what the compiler of Rust is not asked for: a crate that is there or not, its name, and
/// what is in TypeScript (`scripts`).
fn is_elsewhere(rule: Rule) -> bool {
    let name = rule.to_string();
    let whole = ["platform-added", "platform-removed", "platform-crate-changed"];
    whole.contains(&&*name) || name.starts_with("plugin") || name.starts_with("callback")
}

#[test]
fn the_compiler_says_what_the_rules_say() {
    let cases = cases::all();
    let mut problems = Vec::new();
    let mut users: Vec<(String, User)> =
        BUNDLES.map(|name| (format!("base_{name}"), Bundle::of(name).user())).into();
    let mut reports = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        let [before, after] = states(case);
        let models = before.model().and_then(|before| Ok((before, after.model()?)));
        let report = match models {
            Ok((before, after)) => compare(&before, &after),
            Err(error) => {
                problems.push(format!("{}: {error}", case.rule));
                continue;
            }
        };
        let rules: Vec<String> = report.changes.iter().map(|it| it.rule.to_string()).collect();
        let what = format!("`{}` for `{}` in {}", case.then.1, case.then.0, case.bundle);
        if !rules.contains(&case.rule) {
            problems.push(format!("{}: {what} tells {rules:?}", case.rule));
        }
        users.push((format!("case_{index}"), after.user()));
        reports.push((index, report, rules, what));
    }
    let folder = tempfile::tempdir().unwrap();
    let said = Users::new(folder.path(), &users).compile();
    for name in BUNDLES {
        let said = &said[&format!("base_{name}")];
        assert_eq!(*said, Said::default(), "{name}: {}", said.text);
    }
    for (index, report, rules, what) in &reports {
        let (heard, foretold) = (&said[&format!("case_{index}")], foretold(report));
        let warns = heard.warns && !heard.stops;
        // What does something else may have a warning, too.
        let is_other = report.changes.iter().any(|it| it.rule.code() == Code::Otherwise);
        if heard.stops != foretold.stops || (!is_other && warns != foretold.warns) {
            let (stops, warns) = (foretold.stops, foretold.warns);
            problems.push(format!(
                "{what}: {rules:?} foretell stops {stops}, warns {warns}, and it is {} {}: {}",
                heard.stops, heard.warns, heard.text
            ));
        }
    }
    let tried: BTreeSet<String> = reports.iter().flat_map(|it| shown(&it.1)).collect();
    let left = Rule::all().filter(|it| !is_elsewhere(*it) && !tried.contains(&it.to_string()));
    problems.extend(left.map(|rule| format!("{rule} is not tried")));
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}
