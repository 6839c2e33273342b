//! What has changed becomes the next version of a description.

use std::fs;

use serde_json::Value;

use crate::diff::{METHOD, change, git, repository};
use crate::support::{Folder, Run, ok};

const HISTORY: &str = "spec/doudian/history.yaml";
const DAY: [&str; 2] = ["--date", "2026-03-02"];

fn changelog(folder: &Folder, arguments: &[&str]) -> Run {
    folder.run(&[&["changelog"], &DAY[..], arguments].concat())
}

fn json(folder: &Folder, arguments: &[&str]) -> Value {
    let Run(code, out, err) = changelog(folder, &[&["--json"], arguments].concat());
    assert_eq!((code, err.as_str()), (Some(0), ""));
    serde_json::from_str(&out).unwrap()
}

/// A repository with a first version, and a change log.
fn recorded() -> Folder {
    let folder = repository();
    let history = "# Ours.\nhistory:\n  # As it began.\n  - version: 1\n    date: \"2026-03-01\"\n";
    fs::write(folder.path(HISTORY), history).unwrap();
    fs::write(folder.path("CHANGELOG.md"), "# Changes\n\n## Unreleased\n\n- by hand\n\n## 1.0\n")
        .unwrap();
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "-q", "-m", "record"]);
    folder
}

const SECTION: &str = "\
### Description of `doudian`, version 2 (2026-03-02)

major: 1 breaking, 1 additive.

#### Breaking

- `order.get/request/note`: `note` is gone: code that sets it finds no such field

#### Added

- `order.get/response/discount`: `discount` is new: nothing read it before
";

fn change_both(folder: &Folder) {
    change(folder, "  note: { type: string, label: 备注 }\n", "");
    change(folder, "price: { type: i64", "discount: { type: i64 }\n  price: { type: i64");
}

#[test]
fn a_change_becomes_a_version_and_a_section_and_that_once() {
    let folder = recorded();
    assert_eq!(changelog(&folder, &[]), ok("nothing has changed since the last version"));
    change_both(&folder);
    let Run(code, out, _) = changelog(&folder, &["--dry-run"]);
    assert_eq!(code, Some(0));
    assert!(out.contains("+  - version: 2") && out.contains("+#### Breaking"), "{out}");
    assert!(!folder.read(HISTORY).contains("version: 2"));

    let told = "doudian: version 2 (2026-03-02), major: 1 breaking, 1 additive; it adds 1 element";
    let wrote = format!("{told}\nwrote {HISTORY}\nwrote CHANGELOG.md");
    assert_eq!(changelog(&folder, &[]), ok(&wrote));
    let history = "# Ours.\nhistory:\n  # As it began.\n  - version: 1\n    date: \"2026-03-01\"\n  \
                   - version: 2\n    date: \"2026-03-02\"\n    added: [order.get/response/discount]\n";
    assert_eq!(folder.read(HISTORY), history);
    let page = format!("# Changes\n\n## Unreleased\n\n- by hand\n\n{SECTION}\n## 1.0\n");
    assert_eq!(folder.read("CHANGELOG.md"), page);

    // Once more, on another day: it is written already.
    let again = folder.run(&["changelog", "--date", "2026-04-01"]);
    assert_eq!(again, ok(&format!("{told}\nall of it is written already")));
    assert_eq!((folder.read(HISTORY), folder.read("CHANGELOG.md")), (history.to_owned(), page));
    assert_eq!(folder.run(&["lint"]).0, Some(0));

    // What is not committed is not final.
    change(&folder, "discount", "rebate");
    let object = json(&folder, &[]);
    assert_eq!(object["versions"][0]["version"], 2);
    assert_eq!(object["versions"][0]["added"][0], "order.get/response/rebate");
    assert_eq!(object["files"], serde_json::json!([HISTORY, "CHANGELOG.md"]));
    assert!(!folder.read("CHANGELOG.md").contains("discount"));
    git(&folder, &["commit", "-q", "-a", "-m", "two"]);
    assert_eq!(changelog(&folder, &[]), ok("nothing has changed since the last version"));
    change(&folder, "rebate: { type: i64 }", "rebate: { type: i64 }\n  third: i64");
    let object = json(&folder, &[]);
    assert_eq!(object["versions"][0]["version"], 3);
    assert_eq!(object["versions"][0]["verdict"], "minor");
    assert!(folder.read(HISTORY).ends_with("added: [order.get/response/third]\n"));
    // Both versions are told.
    let page = folder.read("CHANGELOG.md");
    assert!(page.contains("version 2 (") && page.contains("version 3 ("), "{page}");
}

#[test]
fn a_platform_begins_its_history_and_a_change_log_is_made() {
    let folder = repository();
    assert_eq!(changelog(&folder, &[]), ok("nothing has changed since the last version"));
    assert!(!folder.path(HISTORY).exists());
    change_both(&folder);
    let snapshot = folder.path("old.json");
    for from in [&[][..], &["--from", "v1"]] {
        let object = json(&folder, from);
        assert_eq!(object["versions"][0]["version"], 2);
    }
    let page = format!("# Changelog\n\n## Unreleased\n\n{SECTION}");
    assert_eq!(folder.read("CHANGELOG.md"), page);
    let history = folder.read(HISTORY);
    assert!(history.contains("  - version: 1\n") && history.contains("  - version: 2\n"));
    assert!(!snapshot.exists());
    // Without git, the former state has a name.
    let plain = Folder::new(&[
        ("Cargo.toml", "[workspace]\n"),
        ("spec/doudian/platform.yaml", crate::support::PLATFORM),
        ("spec/doudian/order/order.get.yaml", METHOD),
    ]);
    assert_eq!(plain.run(&["snapshot", "--out", "old.json"]).0, Some(0));
    change_both(&plain);
    let Run(code, out, err) = changelog(&plain, &[]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.contains("`--from OLD`"), "{err}");
    assert_eq!(json(&plain, &["--from", "old.json"])["versions"][0]["version"], 2);
    assert_eq!(plain.read("CHANGELOG.md"), page);
}

#[test]
fn nothing_is_half_written() {
    for (page, part) in [
        ("only text\n", "it has no heading"),
        ("## Unreleased\n\n## Unreleased\n", "in line 1 and in line 3"),
    ] {
        let folder = recorded();
        change_both(&folder);
        fs::write(folder.path("CHANGELOG.md"), page).unwrap();
        let before = folder.read(HISTORY);
        let Run(code, out, err) = changelog(&folder, &[]);
        assert_eq!((code, out.as_str()), (Some(1), ""));
        assert!(err.starts_with("error: CHANGELOG.md: it has no place for a section"), "{err}");
        assert!(err.contains(part), "{err}");
        assert_eq!((folder.read(HISTORY), folder.read("CHANGELOG.md")), (before, page.to_owned()));
    }
    // The second file cannot be written: the first is what it was.
    let folder = recorded();
    change_both(&folder);
    fs::write(folder.path("file"), "").unwrap();
    let before = folder.read(HISTORY);
    let Run(code, _, _) = changelog(&folder, &["--changelog", "file/CHANGELOG.md"]);
    assert_eq!(code, Some(1));
    assert_eq!(folder.read(HISTORY), before);
    // What could not be compared is no version.
    change(&folder, "price: { type: i64", "price: { type: i6");
    assert_eq!(changelog(&folder, &[]).0, Some(1));
    for from in ["nothing", "gone.json"] {
        assert_eq!(changelog(&folder, &["--from", from]).0, Some(1));
    }
    assert_eq!(folder.read(HISTORY), before);
}

#[test]
fn versions_follow_each_other() {
    let folder = recorded();
    git(&folder, &["tag", "one"]);
    change_both(&folder);
    assert_eq!(changelog(&folder, &[]).0, Some(0));
    git(&folder, &["commit", "-q", "-a", "-m", "two"]);
    change(&folder, "discount: { type: i64 }", "discount: { type: i64 }\n  third: i64");
    assert_eq!(changelog(&folder, &[]).0, Some(0));
    let Run(code, _, err) = changelog(&folder, &["--from", "one"]);
    assert_eq!(code, Some(1));
    assert!(
        err.contains("`doudian` was in version 1 of its description and is in version 3"),
        "{err}"
    );
    fs::remove_file(folder.path(HISTORY)).unwrap();
    let Run(code, _, err) = changelog(&folder, &["--from", "HEAD"]);
    assert_eq!(code, Some(1));
    assert!(err.contains("its history is gone"), "{err}");
}

#[test]
fn many_changes_are_counted_by_family() {
    let folder = recorded();
    for index in 0..20 {
        let family = if index < 12 { "order" } else { "shop" };
        let text = format!("method: {family}.new{index}\ntitle: 新\n");
        fs::write(folder.path(&format!("spec/doudian/{family}.new{index}.yaml")), text).unwrap();
    }
    let object = json(&folder, &[]);
    assert_eq!(object["versions"][0]["counts"]["additive"], 20);
    let section = object["versions"][0]["section"].as_str().unwrap();
    let expected = "\
- `method-added`, 20 times: nothing used it before
  - `order`: `order.new0`, `order.new1`, `order.new10` and 9 more
  - `shop`: `shop.new12`, `shop.new13`, `shop.new14` and 5 more
";
    assert!(section.ends_with(expected), "{section}");
}

/// What is compared is what the descriptors were when the last version came: a later commit of the
/// history, for a comment or on a branch, records nothing.
#[test]
fn a_commit_of_the_history_without_a_version_loses_no_change() {
    let folder = recorded();
    git(&folder, &["branch", "aside"]);
    change_both(&folder);
    git(&folder, &["commit", "-q", "-a", "-m", "not recorded"]);
    let comment = |text: &str| {
        fs::write(folder.path(HISTORY), format!("{text}{}", folder.read(HISTORY))).unwrap();
        git(&folder, &["commit", "-q", "-a", "-m", "a comment"]);
    };
    comment("# One.\n");
    comment("# Two.\n");
    assert_eq!(json(&folder, &["--dry-run"])["versions"][0]["version"], 2);
    git(&folder, &["checkout", "-q", "aside"]);
    comment("# Aside.\n");
    git(&folder, &["merge", "-q", "-s", "ours", "-m", "both", "-"]);
    change_both(&folder);
    git(&folder, &["commit", "-q", "-a", "-m", "not recorded either"]);
    let object = json(&folder, &[]);
    assert_eq!(object["versions"][0]["version"], 2);
    assert_eq!(object["versions"][0]["added"][0], "order.get/response/discount");
    // When it is committed, what is compared is this.
    git(&folder, &["commit", "-q", "-a", "-m", "two"]);
    comment("# Three.\n");
    assert_eq!(changelog(&folder, &[]), ok("nothing has changed since the last version"));
}

#[test]
fn what_is_undone_before_it_is_committed_is_no_version() {
    let folder = recorded();
    let method = folder.read("spec/doudian/order/order.get.yaml");
    let before = [folder.read(HISTORY), folder.read("CHANGELOG.md")];
    change_both(&folder);
    assert_eq!(changelog(&folder, &[]).0, Some(0));
    fs::write(folder.path("spec/doudian/order/order.get.yaml"), &method).unwrap();
    let object = json(&folder, &["--dry-run"]);
    assert_eq!(object["versions"], serde_json::json!([]));
    assert_eq!(
        (&object["withdrawn"][0]["version"], &object["written"]),
        (&2.into(), &false.into())
    );
    let told = "doudian: version 2 is taken back: what it told was undone, and nothing has changed \
                since version 1";
    let wrote = format!("{told}\nwrote {HISTORY}\nwrote CHANGELOG.md");
    assert_eq!(changelog(&folder, &[]), ok(&wrote));
    assert_eq!([folder.read(HISTORY), folder.read("CHANGELOG.md")], before);
    assert_eq!(changelog(&folder, &[]), ok("nothing has changed since the last version"));
    // What is committed stays, and its undoing is a version.
    change_both(&folder);
    assert_eq!(changelog(&folder, &[]).0, Some(0));
    git(&folder, &["commit", "-q", "-a", "-m", "two"]);
    assert_eq!(changelog(&folder, &[]), ok("nothing has changed since the last version"));
    fs::write(folder.path("spec/doudian/order/order.get.yaml"), &method).unwrap();
    assert_eq!(json(&folder, &[])["versions"][0]["version"], 3);
}

/// A folder that was moved takes its history along.
#[test]
fn a_history_that_was_moved_is_followed() {
    let folder = recorded();
    change_both(&folder);
    git(&folder, &["commit", "-q", "-a", "-m", "changed, and not recorded"]);
    git(&folder, &["mv", "spec", "apis"]);
    // Not committed yet: what was where is said.
    let Run(code, _, err) = changelog(&folder, &["--spec", "apis"]);
    assert_eq!(code, Some(1));
    let hint = "if the folder has moved since, name it as it was there: `HEAD:spec`";
    assert!(err.contains(hint), "{err}");
    let Run(code, _, err) = folder.run(&["diff", "--spec", "apis"]);
    assert!(code == Some(1) && err.contains(hint), "{err}");
    let Run(code, out, _) = folder.run(&["diff", "HEAD:spec", "--spec", "apis"]);
    assert!(code == Some(0) && out.starts_with("none: nothing has changed"), "{out}");
    git(&folder, &["commit", "-q", "-a", "-m", "moved"]);
    let Run(code, out, err) = changelog(&folder, &["--spec", "apis"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let told = "doudian: version 2 (2026-03-02), major: 1 breaking, 1 additive; it adds 1 element";
    assert!(out.starts_with(told), "{out}");
    // Moved once more, and recorded there.
    git(&folder, &["commit", "-q", "-a", "-m", "two"]);
    git(&folder, &["mv", "apis", "spec"]);
    git(&folder, &["commit", "-q", "-a", "-m", "back"]);
    assert_eq!(changelog(&folder, &[]), ok("nothing has changed since the last version"));
}

/// A platform that is gone has no history that could say so, and the change log says it once.
#[test]
fn a_platform_that_is_gone_is_told() {
    let folder = recorded();
    let other = "platform: shop\nspec_version: 1\ntitle: Shop\nclass_prefix: Shop\nhost: https://a.example\n";
    let write = || {
        fs::create_dir_all(folder.path("spec/shop")).unwrap();
        fs::write(folder.path("spec/shop/platform.yaml"), other).unwrap();
        fs::write(folder.path("spec/shop/a.b.yaml"), METHOD.replace("order.get", "a.b")).unwrap();
    };
    write();
    let before = folder.read("CHANGELOG.md");
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "-q", "-m", "another"]);
    fs::remove_dir_all(folder.path("spec/shop")).unwrap();
    let told = "shop: the platform is gone, major";
    assert_eq!(changelog(&folder, &[]), ok(&format!("{told}\nwrote CHANGELOG.md")));
    let page = folder.read("CHANGELOG.md");
    assert!(
        page.contains("### Description of `shop`, version 2 (2026-03-02)\n\nmajor: 1 breaking.\n")
    );
    assert!(page.contains("- the platform: the platform `shop` is gone: its methods"), "{page}");
    let again = folder.run(&["changelog", "--date", "2026-04-01"]);
    assert_eq!(again, ok(&format!("{told}\nall of it is written already")));
    let object = json(&folder, &[]);
    assert_eq!(object["gone"][0]["platform"], "shop");
    // Where it is there again, so is the page.
    write();
    changelog(&folder, &[]);
    assert_eq!(folder.read("CHANGELOG.md"), before);
}
