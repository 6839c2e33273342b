//! `doudian migrate`.

use std::fs;

use crate::support::{checkout, failed, ok};

const NOTHING: &str = "3 descriptors of version 1, which is the newest: nothing to migrate";

#[test]
fn there_is_one_version_and_nothing_to_migrate() {
    let folder = checkout();
    for arguments in [&["migrate"][..], &["migrate", "spec"], &["migrate", "--check"]] {
        assert_eq!(folder.run(arguments), ok(NOTHING), "{arguments:?}");
    }
    assert_eq!(folder.run(&["migrate", "--dry-run", "spec"]), ok(NOTHING));
    assert_eq!(folder.run(&["migrate", "none"]), failed("error: none is no folder"));
}

#[test]
fn a_version_that_is_not_known_is_told_with_its_place() {
    let folder = checkout();
    let file = "spec/doudian/order/order.a.yaml";
    let text = folder.read(file);
    fs::write(folder.path(file), format!("{text}spec_version: 2\n")).unwrap();
    let run = folder.run(&["migrate"]);
    assert_eq!(run.0, Some(1));
    assert!(run.2.starts_with("error[unknown-spec-version]: "), "{}", run.2);
    assert!(run.2.contains("spec/doudian/order/order.a.yaml:"), "{}", run.2);
}
