//! Modules over descriptors, right and faulty.

use std::fs;

use tempfile::TempDir;

use super::{errors, expanded, items};

const GOOD: &str = "method: vip.score\ntitle: 积分\nrequest:\n  id: i64\n";

/// A crate's folder with these files.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, content) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

fn module(spec: &str, folder: &TempDir) -> (Vec<String>, String) {
    let module = "pub mod vip { pub fn by_hand() {} }";
    let tokens = expanded(&format!("spec = {spec:?}"), module, Some(folder.path()));
    let text = tokens.to_string();
    assert!(text.contains("fn by_hand"), "the user's items are gone: {text}");
    (errors(&items(tokens)), text)
}

/// What is said of the files; it is one message, whatever is wrong.
fn refused(spec: &str, folder: &TempDir) -> String {
    let (mut errors, text) = module(spec, folder);
    assert_eq!(errors.len(), 1, "{errors:#?}");
    assert!(!text.contains("DoudianVipScoreRequest"), "{text}");
    let message = errors.remove(0);
    let root = folder.path().to_str().unwrap();
    assert!(!message.contains(root), "{message}");
    message
}

fn watches(text: &str, folder: &TempDir, file: &str) -> bool {
    let path = format!("{:?}", folder.path().join(file).to_str().unwrap());
    text.contains(&format!(":: core :: include_bytes ! ({path})"))
}

#[test]
fn every_file_that_was_read_is_watched() {
    let files: &[(&str, &[u8])] = &[
        ("apis/a.yaml", GOOD.as_bytes()),
        ("apis/more/b.yml", b"method: vip.level\ntitle: L\n"),
        ("apis/more/notes.txt", b"no descriptor"),
    ];
    let good = folder(files);
    for spec in ["apis", "apis/", "./apis", "apis/**/*", "**", "a?is/**", "apis/more/../**/*.y*ml"]
    {
        let (errors, text) = module(spec, &good);
        assert_eq!(errors, [""; 0], "{spec}");
        assert!(text.contains("DoudianVipScoreRequest"), "{spec}");
        assert!(text.contains("DoudianVipLevelRequest"), "{spec}");
        assert_eq!(text.matches("include_bytes").count(), 2, "{spec}");
    }
    let (_, text) = module("apis", &good);
    assert!(watches(&text, &good, "apis/a.yaml") && watches(&text, &good, "apis/more/b.yml"));

    let faulty = folder(&[files[0], ("apis/more/b.yml", b"method: vip.level\ntitel: L\n")]);
    let (errors, text) = module("apis", &faulty);
    assert_eq!(errors.len(), 1);
    assert!(watches(&text, &faulty, "apis/a.yaml") && watches(&text, &faulty, "apis/more/b.yml"));
}

#[test]
fn all_problems_of_all_files_are_one_error() {
    let faulty = folder(&[
        ("apis/a.yaml", b"method: vip.score\ntitle: S\nrequest:\n  id: i65\n  at: datetim\n"),
        ("apis/b.yaml", b"method: vip\ntitle: L\n"),
    ]);
    let message = refused("apis/*.yaml", &faulty);
    for part in [
        "the descriptors have problems\n",
        "error[unknown-type]: unknown type `i65`\n --> apis/a.yaml:4:7\n",
        "4 |   id: i65\n  |       ^^^",
        "did you mean `i64`?",
        " --> apis/a.yaml:5:7\n",
        "error[bad-method-name]: `vip` cannot be a method's name\n --> apis/b.yaml:1:9\n",
        "3 problems in 2 files",
    ] {
        assert!(message.contains(part), "{part} is missing in\n{message}");
    }
}

#[test]
fn a_method_is_described_once() {
    let twice = folder(&[("apis/a.yaml", GOOD.as_bytes()), ("apis/b.yaml", GOOD.as_bytes())]);
    let message = refused("apis", &twice);
    assert!(message.contains("--> apis/b.yaml:1:9"), "{message}");
    assert!(message.contains("apis/a.yaml:1:9"), "{message}");
}

#[test]
fn files_that_hold_no_descriptor_are_refused() {
    for (content, part) in [
        (&b"method: vip.score\ntitle: \xff\n"[..], "UTF-8"),
        (b"", "the file holds nothing"),
        (b"# nothing\n", "the file holds nothing"),
        (b"a: [b\n", "a.yaml:"),
        (b"\ttitle: a\n", "a tab is used"),
        (b"- method\n", "a.yaml:1:1"),
        (b"\0\0\0\0", "a.yaml:1:1"),
    ] {
        let faulty = folder(&[("apis/a.yaml", content)]);
        for spec in ["apis/a.yaml", "apis", "apis/*"] {
            let message = refused(spec, &faulty);
            assert!(message.contains(part), "{part} is missing in\n{message}");
        }
    }
    let large = folder(&[("apis/a.yaml", " ".repeat((4 << 20) + 1).as_bytes())]);
    assert!(refused("apis", &large).contains("the limit is 4194304"));
    assert!(refused("apis/a.yaml", &large).contains("the limit is 4194304"));
}

#[test]
fn folders_without_descriptors_are_refused() {
    let empty = folder(&[("apis/README.md", b"none"), ("apis/.git/a.yaml", GOOD.as_bytes())]);
    let message = refused("apis", &empty);
    assert!(message.contains("there are no descriptors in `apis`"), "{message}");
    assert!(refused("apis/**/*", &empty).contains("matches no `.yaml` or `.yml` file"));
    assert!(refused("apis/README.md", &empty).contains("is no descriptor"));
}

#[cfg(unix)]
#[test]
fn links_are_followed_unless_they_lead_nowhere() {
    use std::os::unix::fs::symlink;

    let linked = folder(&[("elsewhere/a.yaml", GOOD.as_bytes())]);
    let root = linked.path();
    fs::create_dir(root.join("apis")).unwrap();
    symlink(root.join("elsewhere/a.yaml"), root.join("apis/a.yaml")).unwrap();
    for spec in ["apis", "apis/*.yaml", "apis/a.yaml"] {
        let (errors, text) = module(spec, &linked);
        assert_eq!(errors, [""; 0], "{spec}");
        assert!(watches(&text, &linked, "apis/a.yaml"), "{spec}");
    }

    symlink(root.join("apis"), root.join("apis/again")).unwrap();
    assert!(refused("apis", &linked).contains("`apis/again` is a link to a folder"));
    assert!(refused("apis/**/*.yaml", &linked).contains("`apis/again` is a link to a folder"));
    let (errors, _) = module("apis/*/*.yaml", &linked);
    assert_eq!(errors, [""; 0], "one round is what it says");

    fs::remove_file(root.join("apis/again")).unwrap();
    symlink(root.join("nowhere"), root.join("apis/b.yaml")).unwrap();
    assert!(refused("apis", &linked).contains("cannot read the file `apis/b.yaml`"));
    assert!(refused("apis/b.yaml", &linked).contains("there is no `apis/b.yaml`"));
}

#[test]
fn there_is_help_for_a_name_that_is_almost_right() {
    let good = folder(&[("apis/vip.score.yaml", GOOD.as_bytes())]);
    let message = refused("apis/vip.scores.yaml", &good);
    assert!(message.contains("did you mean `vip.score.yaml`?"), "{message}");
}

#[test]
fn without_a_crate_there_is_no_path() {
    let tokens = expanded("spec = \"apis\"", "mod vip {}", None);
    assert!(errors(&items(tokens))[0].contains("CARGO_MANIFEST_DIR"));
}

#[test]
fn the_folder_may_have_any_name() {
    let parent = TempDir::new().unwrap();
    let odd = parent.path().join("a [b] {c} *?");
    fs::create_dir_all(odd.join("apis")).unwrap();
    fs::write(odd.join("apis/a.yaml"), GOOD).unwrap();
    for spec in ["apis", "apis/*", "apis/a.yaml"] {
        let tokens = expanded(&format!("spec = {spec:?}"), "mod vip {}", Some(&odd));
        assert_eq!(errors(&items(tokens)), [""; 0], "{spec}");
    }
}

/// Bazel and Buck give the folder as a path from where they start the compiler.
#[test]
#[cfg(unix)]
fn the_folder_of_the_crate_may_be_a_relative_path() {
    let good = folder(&[("apis/a.yaml", GOOD.as_bytes())]);
    let here = std::env::current_dir().unwrap();
    let up = here.components().skip(1).map(|_| "..").collect::<std::path::PathBuf>();
    let relative = up.join(good.path().strip_prefix("/").unwrap());
    assert!(relative.is_relative() && relative.is_dir());
    for spec in ["apis", "apis/a.yaml", "apis/*.yaml"] {
        let tokens = expanded(&format!("spec = {spec:?}"), "mod vip {}", Some(&relative));
        let text = tokens.to_string();
        assert_eq!(errors(&items(tokens)), [""; 0], "{spec}");
        let watched = text.split("include_bytes ! (\"").nth(1).unwrap().split('"').next().unwrap();
        assert!(std::path::Path::new(watched).is_absolute(), "{watched}");
        assert_eq!(fs::read_to_string(watched).unwrap(), GOOD);
    }
}
