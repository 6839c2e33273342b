//! `doudian fmt`.

use std::fs;

use crate::input::feed;
use crate::support::{Run, checkout, command, failed, ok};

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
    let format =
        |arguments: &[&str], text: &str| Run::of(&feed(&mut command(arguments), text.as_bytes()));
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
