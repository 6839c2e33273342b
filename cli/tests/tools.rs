//! The tools round descriptors, as their user runs them.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const PLATFORM: &str = "\
platform: doudian
spec_version: 1
title: 抖店开放平台
class_prefix: Doudian
host: https://openapi-fxg.jinritemai.com
";

/// A folder with files.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            let path = folder.path(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let output = command(arguments)
            .current_dir(self.0.path())
            .env("XDG_CACHE_HOME", self.path("cache"))
            .output()
            .unwrap();
        Run::of(&output)
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doudian"));
    command.args(arguments);
    command
}

/// What came of a run: status, standard output, standard error without trailing blanks.
#[derive(Debug, PartialEq)]
struct Run(Option<i32>, String, String);

impl Run {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| {
            let text = String::from_utf8(bytes.to_vec()).unwrap();
            let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
            lines.join("\n")
        };
        Self(output.status.code(), text(&output.stdout), text(&output.stderr))
    }
}

fn ok(out: &str) -> Run {
    Run(Some(0), out.to_owned(), String::new())
}

fn failed(error: &str) -> Run {
    Run(Some(1), String::new(), error.to_owned())
}

/// A workspace with a small spec.
fn checkout() -> Folder {
    Folder::new(&[
        ("Cargo.toml", "[workspace]\n"),
        ("spec/doudian/platform.yaml", PLATFORM),
        ("spec/doudian/order/order.a.yaml", "method: order.a\ntitle: 订单\n"),
        ("spec/doudian/order/order.b.yaml", "title: '订单'   # b\nmethod: order.b\n"),
    ])
}

#[test]
fn fmt_writes_what_differs() {
    let folder = checkout();
    assert_eq!(
        folder.run(&["fmt", "--check"]),
        failed(
            "error: 1 file is not in canonical form:\n  spec/doudian/order/order.b.yaml\nrun `doudian fmt`"
        )
    );
    let untouched = fs::metadata(folder.path("spec/doudian/order/order.a.yaml")).unwrap();
    assert_eq!(
        folder.run(&["fmt"]),
        ok("~ spec/doudian/order/order.b.yaml\nformatted 1 file, left 2 as they were")
    );
    assert_eq!(
        folder.read("spec/doudian/order/order.b.yaml"),
        "method: order.b\ntitle: 订单  # b\n"
    );
    let after = fs::metadata(folder.path("spec/doudian/order/order.a.yaml")).unwrap();
    assert_eq!(untouched.modified().unwrap(), after.modified().unwrap());
    assert_eq!(folder.run(&["fmt", "--check"]), ok("3 files in canonical form"));
}

#[test]
fn fmt_takes_files_and_folders() {
    let folder = checkout();
    fs::write(folder.path("other.yaml"), "b:   1\n").unwrap();
    let out =
        "~ other.yaml\n~ spec/doudian/order/order.b.yaml\nformatted 2 files, left 1 as it was";
    assert_eq!(
        folder.run(&["fmt", "other.yaml", "spec/doudian/order", "spec/doudian/order/order.a.yaml"]),
        ok(out)
    );
    assert_eq!(
        folder.run(&["fmt", "none.yaml"]),
        failed("error: cannot read none.yaml: No such file or directory (os error 2)")
    );
}

#[test]
fn fmt_leaves_what_it_cannot_read_and_formats_the_rest() {
    let folder = checkout();
    let bad = "method: order.c\ntitle: [\n";
    fs::write(folder.path("spec/doudian/order/order.c.yaml"), bad).unwrap();
    let run = folder.run(&["fmt"]);
    assert_eq!(run.0, Some(1));
    assert_eq!(run.1, "~ spec/doudian/order/order.b.yaml");
    assert!(run.2.starts_with("error[yaml-syntax]: "), "{}", run.2);
    assert!(run.2.contains("--> spec/doudian/order/order.c.yaml:"), "{}", run.2);
    assert_eq!(folder.read("spec/doudian/order/order.c.yaml"), bad);
}

#[test]
fn fmt_reads_standard_input() {
    let format = |arguments: &[&str], text: &str| {
        let mut child = command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        Run::of(&child.wait_with_output().unwrap())
    };
    assert_eq!(
        format(&["fmt", "-"], "title: \"订单\"\nmethod: a.b\n"),
        ok("method: a.b\ntitle: 订单")
    );
    assert_eq!(format(&["fmt", "-", "--check"], "method: a.b\n"), ok(""));
    assert_eq!(
        format(&["fmt", "-", "--check"], "method:  a.b\n"),
        failed("error: standard input is not in canonical form")
    );
    let run = format(&["fmt", "-"], "a: &b 1\n");
    assert!(run.2.contains("--> <stdin>:1:4"), "{}", run.2);
    assert_eq!(
        format(&["fmt", "-", "a.yaml"], ""),
        failed("error: `-` stands alone: standard input is one file")
    );
}

#[test]
fn fmt_names_the_schema_that_is_there() {
    let folder = checkout();
    fs::write(folder.path("spec/descriptor.schema.json"), "{}\n").unwrap();
    folder.run(&["fmt"]);
    let line = "# yaml-language-server: $schema=../../descriptor.schema.json\n";
    assert!(folder.read("spec/doudian/order/order.a.yaml").starts_with(line));
    let line = "# yaml-language-server: $schema=../descriptor.schema.json\n";
    assert!(folder.read("spec/doudian/platform.yaml").starts_with(line));
}

#[cfg(unix)]
#[test]
fn fmt_follows_a_link_and_keeps_it() {
    let folder = checkout();
    std::os::unix::fs::symlink(
        folder.path("spec/doudian/order/order.b.yaml"),
        folder.path("link.yaml"),
    )
    .unwrap();
    folder.run(&["fmt", "link.yaml"]);
    assert!(fs::symlink_metadata(folder.path("link.yaml")).unwrap().is_symlink());
    assert!(folder.read("spec/doudian/order/order.b.yaml").starts_with("method"));
}

#[test]
fn lint_warns_and_fails_only_when_asked_to() {
    let folder = checkout();
    folder.run(&["fmt"]);
    assert_eq!(folder.run(&["lint"]), ok("3 descriptors without a warning"));
    fs::write(folder.path("spec/doudian/order/order.a.yaml"), "method: order.a\ntitle: Orders\n")
        .unwrap();
    let warning = "\
warning[title-style]: the title is not Chinese
 --> spec/doudian/order/order.a.yaml:2:8
  |
2 | title: Orders
  |        ^^^^^^ expected the platform's own title

1 warning in 1 file";
    assert_eq!(folder.run(&["lint"]), Run(Some(0), String::new(), warning.to_owned()));
    assert_eq!(
        folder.run(&["lint", "--deny"]),
        failed(&format!("{warning}\nerror: 1 warning, which --deny forbids"))
    );
    // Of one file, and of another.
    assert_eq!(folder.run(&["lint", "spec/doudian/order/order.a.yaml"]).2, warning);
    assert_eq!(
        folder.run(&["lint", "spec/doudian/order/order.b.yaml", "--deny"]),
        ok("1 descriptor without a warning")
    );
    let json: serde_json::Value = serde_json::from_str(&folder.run(&["lint", "--json"]).1).unwrap();
    let expected = serde_json::json!({
        "severity": "warning",
        "code": "title-style",
        "message": "the title is not Chinese",
        "file": "spec/doudian/order/order.a.yaml",
        "line": 2,
        "column": 8,
        "end_line": 2,
        "end_column": 14,
        "label": "expected the platform's own title",
        "help": null,
        "related": [],
    });
    assert_eq!(json, expected);
}

#[test]
fn lint_shows_errors_first() {
    let folder = checkout();
    fs::write(
        folder.path("spec/doudian/order/order.c.yaml"),
        "method: order.c\ntitle: 订单\nresponse: Ordr\n",
    )
    .unwrap();
    let run = folder.run(&["lint"]);
    assert_eq!(run.0, Some(1));
    assert!(run.2.starts_with("error[unknown-type]: unknown type `Ordr`"), "{}", run.2);
    assert!(run.2.contains("warning[not-formatted]"), "{}", run.2);
    assert!(
        run.2.ends_with("1 problem and 1 warning in 2 files\nerror: 1 error in the descriptors")
    );
    let rules = folder.run(&["lint", "--rules"]);
    assert!(
        rules.1.contains("unmarked-pii         Personal data is marked with `pii`."),
        "{}",
        rules.1
    );
}

#[test]
fn new_writes_a_descriptor_that_passes() {
    let folder = Folder::new(&[("Cargo.toml", "[package]\nname = \"shop\"\n"), ("src/lib.rs", "")]);
    let out = "\
wrote apis/descriptor.schema.json
wrote apis/vip.memberScore.yaml
next: describe the method in it, check it with `doudian lint apis/vip.memberScore.yaml`,
and bind it with the feature `macros` of the crate `doudian`:

    #[doudian::doudian_api(spec = \"apis/vip.memberScore.yaml\")]
    pub mod vip_member_score {}

or, with all others of its folder, in a build script: see `doudian_codegen::Config`";
    assert_eq!(folder.run(&["new", "vip.memberScore", "--title", "查询会员积分"]), ok(out));
    let text = folder.read("apis/vip.memberScore.yaml");
    assert!(text.starts_with("# yaml-language-server: $schema=descriptor.schema.json\nmethod: vip.memberScore\ntitle: 查询会员积分\n"));
    assert_eq!(folder.run(&["lint", "apis", "--deny"]), ok("1 descriptor without a warning"));
    assert_eq!(folder.run(&["fmt", "apis", "--check"]), ok("1 file in canonical form"));
    assert_eq!(
        folder.run(&["new", "vip.memberScore"]),
        failed("error: apis/vip.memberScore.yaml is there already; it is left as it is")
    );
    assert_eq!(folder.read("apis/vip.memberScore.yaml"), text);
    for name in ["vip", "../a.b", "vip.积分"] {
        assert_eq!(
            folder.run(&["new", name]),
            failed(&format!(
                "error: `{name}` cannot be a method's name: expected at least two segments, as in `order.list`"
            ))
        );
    }
}

#[test]
fn new_in_a_checkout_goes_to_its_family() {
    let folder = checkout();
    fs::write(folder.path("spec/descriptor.schema.json"), "{}\n").unwrap();
    assert_eq!(
        folder.run(&["new", "orderCode.get"]),
        ok(
            "wrote spec/doudian/order_code/orderCode.get.yaml\nnext: describe the method in it, then run `cargo doudian generate`"
        )
    );
    let text = folder.read("spec/doudian/order_code/orderCode.get.yaml");
    assert!(text.starts_with("# yaml-language-server: $schema=../../descriptor.schema.json\n"));
    let nowhere = Folder::new(&[]);
    assert_eq!(
        nowhere.run(&["new", "vip.score"]),
        failed("error: no Cargo.toml here or above; say with --dir DIR where to write")
    );
    assert_eq!(nowhere.run(&["new", "vip.score", "--dir", "a/b"]).0, Some(0));
    assert!(nowhere.path("a/b/vip.score.yaml").is_file());
}

#[test]
fn snapshot_is_the_same_wherever_descriptors_lie() {
    let method =
        "method: vip.score\ntitle: 查询会员积分\nrequest:\n  size: { type: i32, max: 9 }\n";
    let moved = "request: { size: { max: 9, type: i32 } }\n# moved\ntitle: 查询会员积分\nmethod: vip.score\n";
    let at = |spec: &str, method: &str| {
        let (platform, file) = (format!("{spec}/platform.yaml"), format!("{spec}/vip/score.yaml"));
        Folder::new(&[(&platform, PLATFORM), (&file, method)])
    };
    let (one, other) = (at("spec", method), at("far/away", moved));
    let printed = one.run(&["snapshot", "--spec", "spec"]);
    assert_eq!((printed.0, printed.2.as_str()), (Some(0), ""));
    assert_eq!(printed, other.run(&["snapshot", "--spec", "far/away"]));
    assert!(printed.1.starts_with("{\n  \"doudian_model\": 1,"), "{}", printed.1);

    let write = ["snapshot", "--spec", "spec", "--out", "kept.json"];
    assert_eq!(one.run(&write).1, "wrote kept.json\n");
    assert_eq!(one.read("kept.json"), printed.1);
    assert_eq!(one.run(&write).1, "kept.json is up to date\n");
    // What is something else stays.
    fs::write(one.path("kept.json"), "{ \"mine\": 1 }").unwrap();
    let refused = one.run(&write);
    assert_eq!(refused.0, Some(1));
    assert!(refused.2.contains("kept.json is something else than a snapshot"), "{}", refused.2);
    assert_eq!(one.read("kept.json"), "{ \"mine\": 1 }");
}

#[test]
fn schema_prints_writes_and_checks() {
    let folder = checkout();
    let printed = folder.run(&["schema"]);
    let value: serde_json::Value = serde_json::from_str(&printed.1).unwrap();
    assert_eq!(value["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let file = "spec/descriptor.schema.json";
    assert_eq!(
        folder.run(&["schema", "--check"]),
        failed(&format!("error: cannot read {file}: No such file or directory (os error 2)"))
    );
    assert_eq!(folder.run(&["schema", "--out", file]), ok(&format!("wrote {file}")));
    assert_eq!(folder.run(&["schema", "--out", file]), ok(&format!("{file} is up to date")));
    assert_eq!(folder.run(&["schema", "--check"]), ok(&format!("{file} is up to date")));
    fs::write(folder.path(file), "{}\n").unwrap();
    assert_eq!(
        folder.run(&["schema", "--check"]),
        failed(&format!(
            "error: {file} is not the schema of the format\nrun `doudian schema --out {file}`"
        ))
    );
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/descriptor.schema.json");
    assert_eq!(fs::read_to_string(committed).unwrap().trim_end(), printed.1);
}

#[test]
fn help_teaches() {
    for (name, teaches) in [
        ("fmt", "comments stay"),
        ("lint", "# lint: allow CODE"),
        ("new", "its comments say what every part is for"),
        ("schema", "# yaml-language-server: $schema="),
    ] {
        let run = Run::of(&command(&[name, "--help"]).output().unwrap());
        let text = run.1.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(teaches) && text.contains("[default: "), "{}", run.1);
    }
}

const SCORE: &str = "\
method: vip.score
title: 会员积分
response: { score: i64 }
";

#[test]
fn generate_leaves_what_others_generated() {
    let diesel = "// @generated automatically by Diesel CLI.\n";
    let folder = Folder::new(&[
        ("apis/vip.score.yaml", SCORE),
        ("src/schema.rs", diesel),
        ("src/deep/proto.rs", "// @generated\n"),
    ]);
    let arguments = ["generate", "--spec", "apis", "--out", "src"];
    assert_eq!(folder.run(&arguments).0, Some(0));
    assert_eq!(folder.read("src/schema.rs"), diesel);
    assert_eq!(folder.read("src/deep/proto.rs"), "// @generated\n");
    let first = folder.read("src/vip_score.rs");
    assert!(
        first.starts_with("// @generated by doudian-codegen from vip.score.yaml.\n"),
        "{first}"
    );

    fs::write(folder.path("src/mod.rs"), diesel).unwrap();
    fs::remove_file(folder.path("src/vip_score.rs")).unwrap();
    let run = folder.run(&arguments);
    let expected = "error: cannot write src/mod.rs: it was not generated; move it away, or write \
                    to another folder";
    assert_eq!(run, failed(expected));
    assert!(!folder.path("src/vip_score.rs").exists(), "nothing may be written");
}

#[test]
fn schema_replaces_only_a_schema() {
    let folder = Folder::new(&[("mine.json", "{ \"title\": \"mine\" }\n")]);
    let run = folder.run(&["schema", "--out", "mine.json"]);
    assert_eq!(run.0, Some(1));
    assert!(run.2.contains("mine.json is something else than a schema of the format"), "{}", run.2);
    assert_eq!(folder.read("mine.json"), "{ \"title\": \"mine\" }\n");
    assert_eq!(folder.run(&["schema", "--out", "new.json"]), ok("wrote new.json"));
    let older = folder.read("new.json").replace("\"API descriptor\",", "\"API descriptor\", ");
    fs::write(folder.path("new.json"), older).unwrap();
    assert_eq!(folder.run(&["schema", "--out", "new.json"]), ok("wrote new.json"));
}

#[test]
fn line_ends_do_not_count() {
    let folder = Folder::new(&[("Cargo.toml", ""), ("apis/vip.score.yaml", SCORE)]);
    let generate = ["generate", "--spec", "apis", "--out", "out"];
    assert_eq!(folder.run(&generate).0, Some(0));
    assert_eq!(folder.run(&["fmt", "apis"]).0, Some(0));
    assert_eq!(folder.run(&["schema", "--out", "schema.json"]).0, Some(0));
    let files = ["apis/vip.score.yaml", "out/mod.rs", "out/vip_score.rs", "schema.json"];
    for file in files.into_iter().chain(["out/.doudian-generated"]) {
        fs::write(folder.path(file), folder.read(file).replace('\n', "\r\n")).unwrap();
    }
    let before = files.map(|file| folder.read(file));
    let generate_check = [&generate[..], &["--check"]].concat();
    for arguments in [
        &generate[..],
        &generate_check,
        &["fmt", "apis"],
        &["fmt", "apis", "--check"],
        &["lint", "apis", "--deny"],
        &["schema", "--check", "--out", "schema.json"],
        &["schema", "--out", "schema.json"],
    ] {
        let run = folder.run(arguments);
        assert_eq!(run.0, Some(0), "{arguments:?}: {}", run.2);
    }
    assert_eq!(files.map(|file| folder.read(file)), before);

    // What differs otherwise is found where it is.
    let text = folder.read("apis/vip.score.yaml").replace("title: ", "title:   ");
    fs::write(folder.path("apis/vip.score.yaml"), text).unwrap();
    assert_eq!(folder.run(&["fmt", "apis", "--check"]).0, Some(1));
    let run = folder.run(&["lint", "apis"]);
    assert!(run.2.contains("vip.score.yaml:2:1"), "{}{}", run.1, run.2);
}

#[test]
fn what_a_file_is_does_not_depend_on_how_it_is_written() {
    for platform in [
        PLATFORM.replace("platform:", "\"platform\":"),
        PLATFORM.replace("platform:", "'platform' :"),
        PLATFORM.replace("platform:", "? platform\n:"),
        PLATFORM.replace('\n', "\r\n"),
        format!("{{ {} }}", PLATFORM.trim().replace('\n', ", ")),
    ] {
        let folder = Folder::new(&[
            ("spec/platform.yaml", &platform),
            ("spec/vip.score.yaml", SCORE),
            ("Cargo.toml", ""),
        ]);
        let run = folder.run(&["generate", "--spec", "spec", "--out", "out"]);
        assert_eq!(run.0, Some(0), "{}", run.2);
        assert!(folder.path("out/vip/score.rs").is_file(), "{platform}\n{}", run.1);
    }
    // A word at the beginning of a line makes no platform.
    let note = "method: vip.score\ntitle: 积分\nnote: \"first\nplatform: second\"\n";
    let folder = Folder::new(&[("apis/vip.score.yaml", note), ("Cargo.toml", "")]);
    let run = folder.run(&["generate", "--spec", "apis", "--out", "out"]);
    assert_eq!(run.0, Some(0), "{}", run.2);
    assert!(folder.path("out/vip_score.rs").is_file());
}

/// The problems that a program gets, the exit status, and what is said to people.
fn problems(folder: &Folder, arguments: &[&str]) -> (Option<i32>, Vec<serde_json::Value>, String) {
    let Run(status, out, error) = folder.run(arguments);
    let objects = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    (status, objects, error)
}

#[test]
fn generate_and_lint_tell_programs_the_same() {
    let folder = Folder::new(&[
        ("apis/platform.yaml", PLATFORM),
        ("apis/a.yaml", "method: order.a\ntitle: 订单\nrequest: { 页: strin }\n"),
        ("apis/b.yaml", "method: order.a\ntitle: 订单\n"),
    ]);
    let generate = ["generate", "--json", "--spec", "apis", "--out", "out"];
    let (status, found, error) = problems(&folder, &generate);
    assert_eq!(status, Some(1));
    assert_eq!(error, "error: 3 problems in the descriptors; nothing was written");
    let (_, linted, _) = problems(&folder, &["lint", "--json", "apis"]);
    let errors: Vec<_> = linted.into_iter().filter(|each| each["severity"] == "error").collect();
    assert_eq!(found, errors);
    assert!(!folder.path("out").exists());
    let of = |code: &str| found.iter().find(|each| each["code"] == code).unwrap();
    assert_eq!(
        *of("unknown-type"),
        serde_json::json!({
            "severity": "error",
            "code": "unknown-type",
            "message": "unknown type `strin`",
            "file": "apis/a.yaml",
            "line": 3,
            // Characters: the three bytes of the key are one.
            "column": 15,
            "end_line": 3,
            "end_column": 20,
            "label": "not a built-in type, and nobody defines it",
            "help": "did you mean `string`?",
            "related": [],
        })
    );
    assert_eq!(
        of("duplicate-method")["related"],
        serde_json::json!([{
            "message": "first described here",
            "file": "apis/a.yaml",
            "line": 1,
            "column": 9,
            "end_line": 1,
            "end_column": 16,
        }])
    );
}

#[test]
fn programs_get_nothing_when_nothing_is_wrong() {
    let folder = Folder::new(&[
        ("apis/platform.yaml", PLATFORM),
        ("apis/order.a.yaml", "method: order.a\ntitle: 订单\n"),
    ]);
    let generate = ["generate", "--json", "--spec", "apis", "--out", "out"];
    for _ in 0..2 {
        assert_eq!(folder.run(&generate), ok(""));
    }
    assert!(folder.path("out/mod.rs").exists());
    assert_eq!(folder.run(&["lint", "--json", "apis"]), ok(""));
}

#[test]
fn programs_are_told_of_what_cannot_be_read() {
    let folder = Folder::new(&[("apis/readme.txt", "x")]);
    for arguments in
        [&["generate", "--json", "--spec", "apis", "--out", "out"][..], &["lint", "--json", "apis"]]
    {
        let (status, found, _) = problems(&folder, arguments);
        assert_eq!(status, Some(1));
        let codes: Vec<_> = found.iter().map(|each| each["code"].as_str()).collect();
        assert_eq!(codes, [Some("no-descriptors")], "{arguments:?}");
    }
}

#[test]
fn other_targets_are_of_one_platform_into_a_folder() {
    let folder = Folder::new(&[
        ("spec/platform.yaml", PLATFORM),
        ("spec/vip.score.yaml", SCORE),
        ("Cargo.toml", ""),
    ]);
    let run = folder.run(&["generate", "--target", "typescript"]);
    assert_eq!(run.0, Some(1));
    assert!(run.2.contains("say where to write typescript with --out DIR"), "{}", run.2);
    let write = ["generate", "--target", "typescript", "--out", "out"];
    assert_eq!(folder.run(&write).0, Some(0));
    let text = folder.read("out/vip.d.ts");
    assert!(text.contains("export interface DoudianVipScoreRequest {"), "{text}");
    assert_eq!(folder.run(&[&write[..], &["--check"]].concat()).0, Some(0));
    // Another's file is left alone, as with the bindings.
    fs::write(folder.path("out/vip.d.ts"), "export {};\n").unwrap();
    let run = folder.run(&write);
    assert!(run.0 == Some(1) && run.2.contains("it was not generated"), "{}", run.2);
    let run = folder.run(&["generate", "--target", "cobol", "--out", "out"]);
    assert!(run.2.contains("possible values: rust, typescript"), "{}", run.2);
}
