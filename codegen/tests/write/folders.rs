//! Folders that are none, that are links, and that lie in each other.

use std::fs;

use doudian_codegen::write::{Mode, WriteError, sync};

use crate::support::*;

#[test]
fn outputs_may_lie_in_each_other() {
    let at = folder(&[]);
    let (outer, inner) = (at.path().join("apis"), at.path().join("apis/b"));
    write(&outer, &[("mod.rs", ""), ("x.rs", "")]);
    write(&inner, &[("mod.rs", ""), ("y.rs", "")]);
    write(&outer, &[("mod.rs", "2")]);
    let inside = [format!("b/{RECORD}"), "b/mod.rs".to_owned(), "b/y.rs".to_owned()];
    let mut expected = vec![RECORD.to_owned()];
    expected.extend(inside);
    expected.push("mod.rs".to_owned());
    assert_eq!(names(&outer), expected);

    // As older releases left them, without records.
    let old = |what: &str| {
        format!(
            "// @generated from {what} by doudian-codegen.\n\
             // Do not edit: change the descriptor and run `doudian generate`.\n"
        )
    };
    for root in ["all descriptors", "the descriptors of every platform"] {
        let at = folder(&[
            ("mod.rs", &old("all descriptors")),
            ("x.rs", &old("x.yaml")),
            ("b/mod.rs", &old(root)),
            ("b/y.rs", &old("y.yaml")),
        ]);
        write(at.path(), &[("mod.rs", "")]);
        assert_eq!(names(at.path()), [RECORD, "b/mod.rs", "b/y.rs", "mod.rs"]);
    }
}

#[test]
fn what_another_run_wrote_is_not_written_over() {
    let at = folder(&[]);
    write(at.path(), &[("mod.rs", ""), ("b/mod.rs", "")]);
    let found = obstacles(&at.path().join("b"), &[("mod.rs", "")]);
    assert!(found[0].reason.contains("`b/mod.rs` in it was written by a run"), "{found:?}");

    let at = folder(&[]);
    write(&at.path().join("b"), &[("mod.rs", "")]);
    let found = obstacles(at.path(), &[("mod.rs", ""), ("b/mod.rs", ""), ("b/c.rs", "")]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].path.ends_with("b") && found[0].reason.contains("another run"), "{found:?}");
}

#[test]
fn a_file_in_the_place_of_a_folder_and_the_other_way_round() {
    let at = folder(&[("out", "mine"), ("in/a", "mine"), ("in/b.rs/x", "mine")]);
    let found = obstacles(&at.path().join("out"), &[("mod.rs", "")]);
    assert!(found[0].reason.contains("it is a file; a folder is needed"), "{found:?}");
    obstacles(&at.path().join("out/deeper"), &[("mod.rs", "")]);

    let found = obstacles(&at.path().join("in"), &[("a/x.rs", ""), ("a/y.rs", ""), ("b.rs", "")]);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].reason.contains("a folder is needed there"), "{found:?}");
    assert!(found[1].reason.contains("it is a folder; a file is needed"), "{found:?}");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_below_the_folder() {
    use std::os::unix::fs::symlink;

    let elsewhere = folder(&[("mod.rs", MARK), ("deep/mod.rs", MARK)]);
    let at = folder(&[]);
    symlink(elsewhere.path(), at.path().join("link")).unwrap();
    symlink(elsewhere.path().join("mod.rs"), at.path().join("mod.rs")).unwrap();
    let found = obstacles(at.path(), &[("mod.rs", "x"), ("link/mod.rs", "x")]);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|obstacle| obstacle.reason.contains("it is a link")), "{found:?}");

    // Neither where there is no record, nor where a record speaks of what has become a link.
    let at = folder(&[]);
    symlink(elsewhere.path(), at.path().join("deep")).unwrap();
    write(at.path(), &[("x.rs", "")]);
    fs::remove_file(at.path().join("deep")).unwrap();
    write(at.path(), &[("x.rs", ""), ("deep/mod.rs", "")]);
    fs::remove_dir_all(at.path().join("deep")).unwrap();
    symlink(elsewhere.path(), at.path().join("deep")).unwrap();
    write(at.path(), &[("x.rs", "")]);
    assert_eq!(names(elsewhere.path()), ["deep/mod.rs", "mod.rs"]);

    // The folder itself may be one: whoever named it meant where it leads.
    let link = at.path().join("out");
    symlink(elsewhere.path(), &link).unwrap();
    write(&link, &[("mod.rs", "x")]);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    let nowhere = at.path().join("nowhere");
    symlink(at.path().join("absent"), &nowhere).unwrap();
    let found = obstacles(&nowhere, &[("mod.rs", "")]);
    assert!(found[0].reason.contains("leads nowhere"), "{found:?}");
}

#[test]
fn obstacles_are_told_by_name_and_not_without_end() {
    let names: Vec<String> = (10..60).map(|index| format!("f{index}.rs")).collect();
    let at = folder(&names.iter().map(|name| (name.as_str(), "mine")).collect::<Vec<_>>());
    let wanted = output(&names.iter().map(|name| (name.as_str(), "")).collect::<Vec<_>>());
    let error = sync(at.path(), &wanted, Mode::Write).unwrap_err();
    assert!(matches!(&error, WriteError::InTheWay(all) if all.len() == 50));
    let text = error.to_string();
    assert_eq!(text.lines().count(), 21, "{text}");
    assert!(text.ends_with("… and 30 more"), "{text}");
}

/// A stamp that nobody may read is as good as none, and the next one can be read.
#[test]
#[cfg(unix)]
fn what_is_written_can_be_read_by_the_next_run() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.stamp");
    for (before, after) in [(0o000, 0o400), (0o200, 0o600), (0o644, 0o644), (0o755, 0o755)] {
        std::fs::write(&file, "old").unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(before)).unwrap();
        doudian_codegen::write::replace(&file, "new").unwrap();
        let mode = std::fs::metadata(&file).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, after, "{before:o}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "new");
        std::fs::remove_file(&file).unwrap();
    }
}
