//! What killed runs leave behind.

use std::fs;

use crate::support::*;

#[test]
fn what_a_killed_run_left_is_swept() {
    let half = &MARK[..MARK.len()];
    let at = folder(&[
        (".doudian-codegen-a1B2c3.tmp", half),
        ("deep/.doudian-codegen-a1B2c3.tmp", ""),
        (".tmpa1B2c3", OLD),
        ("deep/.tmpa1B2c3", half),
        // These are not ours.
        (".tmpd4E5f6", "somebody else's"),
        (".tmpnotes", MARK),
        ("elsewhere/.doudian-codegen-a1B2c3.tmp", "not a folder that is written to"),
    ]);
    write(at.path(), &[("mod.rs", ""), ("deep/x.rs", "")]);
    let left: Vec<String> =
        names(at.path()).into_iter().filter(|name| name.contains("tmp")).collect();
    assert_eq!(left, [".tmpd4E5f6", ".tmpnotes", "elsewhere/.doudian-codegen-a1B2c3.tmp"]);
}

/// A run that is interrupted after the record and before the files, or the other way round.
#[test]
fn an_interrupted_run_is_made_up_for() {
    let at = folder(&[]);
    write(at.path(), &[("mod.rs", ""), ("a.rs", ""), ("b.rs", "")]);
    let record = at.path().join(RECORD);
    let text = fs::read_to_string(&record).unwrap();
    fs::write(&record, format!("{text}never_written.rs\nc.rs\n")).unwrap();
    put(&at.path().join("c.rs"), MARK);
    fs::remove_file(at.path().join("a.rs")).unwrap();
    write(at.path(), &[("mod.rs", ""), ("b.rs", "")]);
    assert_eq!(names(at.path()), [RECORD, "b.rs", "mod.rs"]);
}

#[test]
fn two_runs_at_once_do_no_harm() {
    let at = folder(&[]);
    let files: Vec<(String, String)> =
        (0..40).map(|index| (format!("d/f{index}.rs"), format!("{index}"))).collect();
    let files: Vec<(&str, &str)> =
        files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| write(at.path(), &files));
        }
    });
    let report = write(at.path(), &files);
    assert_eq!((report.changes.len(), report.unchanged), (0, 40), "{report:?}");
    assert_eq!(names(at.path()).len(), 41);
}
