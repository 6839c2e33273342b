//! What build scripts say, and what they get.

#![cfg(feature = "published")]

mod again;

use std::fs;
use std::path::Path;

use doudian_codegen::Config;

const SCORE: &str = "\
method: vip.score
title: 会员积分
request: { open_id: { type: string, required: true } }
response: { score: i64, level: Level }
enums:
  Level: { type: i32, codes: { 1: 银 } }
";

/// A folder with these descriptors, and a build script's settings for it.
fn with(files: &[(&str, &str)], set: impl FnOnce(&mut Config)) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let apis = folder.path().join("apis");
    fs::create_dir(&apis).unwrap();
    for (name, text) in files {
        fs::write(apis.join(name), text).unwrap();
    }
    let mut config = Config::new();
    config.spec_dir(&apis).out_dir(folder.path().join("out")).crate_path("::doudian");
    set(&mut config);
    // As `main` shows it.
    let said = config.compile().err().map_or_else(String::new, |error| format!("{error:?}"));
    let place = format!("{}/", folder.path().display());
    (folder, said.replace(&place, ""))
}

fn generated(folder: &Path) -> String {
    fs::read_to_string(folder.join("out/vip_score.rs")).unwrap()
}

#[test]
fn more_can_be_derived() {
    let (folder, said) = with(&[("vip.score.yaml", SCORE)], |config| {
        config
            .derive("DoudianVipScoreData", "Debug, my::Choice, PartialEq")
            .derive(".", "Hash, Default")
            .type_attribute("DoudianVipScoreRequest", "#[must_use]");
    });
    assert_eq!(said, "");
    let text = generated(folder.path());
    assert!(text.contains("#[derive(my::Choice)]\n#[derive(Clone, Default)]"), "{text}");
    // What is there is left out, per type.
    assert!(text.contains("#[derive(Hash, Default)]\n#[must_use]\n#[derive(Clone)]"), "{text}");
    assert_eq!(text.matches("Hash").count(), 3, "{text}");
}

#[test]
fn a_file_whose_name_is_a_number_makes_a_module_in_snake_case() {
    let types = "types:\n  DoudianLoose: { id: i64 }\n";
    let (folder, said) = with(&[("1.yaml", types)], |_| {});
    assert_eq!(said, "");
    assert!(folder.path().join("out/types_1.rs").is_file());
}

#[test]
fn every_mistake_about_types_is_told_at_once() {
    let (_folder, said) = with(&[("vip.score.yaml", SCORE)], |config| {
        config
            .type_attribute("DoudianVipScoreData", "must_use")
            .type_attribute("DoudianVipScoreLevel", "// a comment")
            .derive("DoudianVipScorData", "Eq")
            .derive("DoudianVipScoreResponse", "Eq")
            .derive("DoudianShopOrder", "Eq");
    });
    let expected = "\
no type `DoudianShopOrder` is generated, to put an attribute on: it is one of the crate `doudian`
no type `DoudianVipScorData` is generated, to put an attribute on; did you mean `DoudianVipScoreData`?
`must_use` is not an attribute; expected one like `#[derive(Hash)]`
`// a comment` is not an attribute; expected one like `#[derive(Hash)]`
no type `DoudianVipScoreResponse` is generated, to put an attribute on: it is another name of `Response<DoudianVipScoreData>`";
    assert_eq!(said, expected);
}

#[test]
#[cfg(unix)]
fn what_cannot_be_read_does_not_hide_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("nowhere", folder.path().join("b.yaml")).unwrap();
    fs::write(folder.path().join("a.yaml"), "method: vip.a\ntitle: 甲\nrequest: { a: strng }\n")
        .unwrap();
    let mut config = Config::new();
    config.spec_dir(folder.path()).out_dir(folder.path().join("out")).crate_path("::doudian");
    let said = config.compile().unwrap_err().to_string();
    assert!(said.contains("error[unknown-type]: unknown type `strng`"), "{said}");
    assert!(said.contains("error[unreadable-file]"), "{said}");
    assert!(said.ends_with("2 problems in 2 files"), "{said}");
}

#[test]
fn mistakes_of_the_build_script() {
    let error = Config::new().compile().unwrap_err();
    assert_eq!(error.to_string(), "there is nothing to read: call `spec_dir` or `spec_file`");
    for (path, why) in [
        ("not a path", "`not a path` is not the path of a crate"),
        ("", "`` is not the path of a crate"),
        ("sdk::<T>", "`sdk::<T>` is not the path of a crate"),
        ("super::sdk", "the path `super::sdk` depends on the module that it stands in"),
    ] {
        let (folder, said) = with(&[("vip.score.yaml", SCORE)], |config| {
            config.crate_path(path);
        });
        assert!(said.starts_with(why), "{said}");
        assert!(!folder.path().join("out").exists(), "{path}");
    }
    let (_folder, said) = with(&[], |_| {});
    assert!(said.contains("error[no-descriptors]: there are no descriptors in `apis`"), "{said}");
}

#[test]
fn files_of_descriptors_that_are_gone_go() {
    let (folder, said) = with(&[("vip.score.yaml", SCORE)], |_| {});
    assert_eq!(said, "");
    let apis = folder.path().join("apis");
    fs::rename(apis.join("vip.score.yaml"), apis.join("other.yaml")).unwrap();
    fs::write(apis.join("other.yaml"), SCORE.replace("vip.score", "vip.points")).unwrap();
    let mut config = Config::new();
    config.spec_dir(&apis).out_dir(folder.path().join("out")).crate_path("::doudian");
    config.compile().unwrap();
    assert!(!folder.path().join("out/vip_score.rs").exists());
    assert!(folder.path().join("out/vip_points.rs").exists());
}
