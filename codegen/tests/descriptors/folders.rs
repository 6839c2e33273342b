//! Folders of descriptors.

use std::fs;
use std::path::Path;

use doudian_codegen::read_dir;

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn problem(dir: &Path) -> (&'static str, String) {
    let problems = read_dir(dir).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems}");
    let problem = problems.iter().next().unwrap();
    (problem.code, problems.to_string())
}

#[test]
fn files_come_sorted_with_their_paths() {
    let dir = tempfile::tempdir().unwrap();
    for path in ["b/z.yaml", "b/a.yml", "a.yaml", "README.md", ".git/x.yaml", "b.yaml"] {
        write(dir.path(), path, "# x");
    }
    let root = dir.path().to_string_lossy().into_owned();
    let files = read_dir(dir.path()).unwrap();
    let paths: Vec<&str> =
        files.iter().map(|file| file.path.strip_prefix(&root).unwrap()).collect();
    assert_eq!(paths, ["/a.yaml", "/b.yaml", "/b/a.yml", "/b/z.yaml"]);
    assert_eq!(files[0].bytes, b"# x");
}

#[test]
fn what_cannot_be_read_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let missing = dir.path().join("spec");
    let (code, text) = problem(&missing);
    assert_eq!(code, "unreadable-file");
    assert!(text.contains(&missing.to_string_lossy().into_owned()), "{text}");

    let (code, text) = problem(dir.path());
    assert_eq!(code, "no-descriptors");
    assert!(text.contains(".yaml"), "{text}");

    let large = dir.path().join("large.yaml");
    fs::File::create(&large).unwrap().set_len(10 << 20).unwrap();
    let (code, text) = problem(dir.path());
    assert_eq!(code, "file-too-large");
    assert!(text.contains("10485760 bytes"), "{text}");
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_and_to_nowhere() {
    use std::os::unix::fs::symlink;

    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), "a/b/c.yaml", "# x");
    symlink(dir.path().join("a"), dir.path().join("a/b/loop")).unwrap();
    let (code, text) = problem(dir.path());
    assert_eq!(code, "unreadable-file");
    assert!(text.contains("a/b/loop"), "{text}");
    fs::remove_file(dir.path().join("a/b/loop")).unwrap();

    symlink(dir.path().join("nowhere"), dir.path().join("a/gone.yaml")).unwrap();
    let (code, text) = problem(dir.path());
    assert_eq!(code, "unreadable-file");
    assert!(text.contains("a/gone.yaml"), "{text}");
    fs::remove_file(dir.path().join("a/gone.yaml")).unwrap();

    // A link that is no loop is followed.
    symlink(dir.path().join("a/b"), dir.path().join("d")).unwrap();
    assert_eq!(read_dir(dir.path()).unwrap().len(), 2);
}
