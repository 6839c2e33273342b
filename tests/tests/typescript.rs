//! What is generated in TypeScript is taken by the real compiler: all platforms, and calls of
//! Doudian, of which those are refused that must be; and the package for mini programs, with pages
//! that use it, whose checks are run.
//!
//! The compiler comes with `npm install --prefix tests/typescript`; without it there is nothing to
//! test, which is an error where `DOUDIAN_REQUIRE_TSC` is set.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use doudian_codegen::emit::TYPESCRIPT;
use doudian_codegen::write::{Mode, Past, sync};
use doudian_codegen::{compile, read_dir, target_output};
use doudian_tests::workspace;
use tempfile::TempDir;

const OPTIONS: &str = r#"{
  "compilerOptions": {
    "strict": true,
    "exactOptionalPropertyTypes": true,
    "noUnusedLocals": false,
    "noEmit": true,
    "module": "nodenext",
    "target": "es2022",
    "types": []
  },
  "include": ["."]
}"#;

/// The compiler, as a program for `node`.
fn compiler() -> Option<PathBuf> {
    let compiler = workspace().join("tests/typescript/node_modules/typescript/lib/tsc.js");
    if compiler.is_file() {
        return Some(compiler);
    }
    assert!(
        env::var_os("DOUDIAN_REQUIRE_TSC").is_none(),
        "there is no TypeScript compiler: run `npm install --prefix tests/typescript`"
    );
    None
}

/// What the compiler says of a folder; nothing when it is content.
fn complaints(compiler: &Path, folder: &Path) -> String {
    fs::write(folder.join("tsconfig.json"), OPTIONS).unwrap();
    fs::write(folder.join("package.json"), r#"{ "type": "module" }"#).unwrap();
    let run = Command::new("node").arg(compiler).arg("-p").arg(folder).output().unwrap();
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    assert_eq!(run.status.success(), said.is_empty(), "{}", String::from_utf8_lossy(&run.stderr));
    said
}

#[test]
fn the_compiler_takes_all_platforms() {
    let Some(compiler) = compiler() else { return };
    // The compiler passes over folders whose names begin with a dot.
    let folder = tempfile::Builder::new().prefix("typescript-").tempdir().unwrap();
    for platform in ["doudian", "douyin_open", "weixin_shop"] {
        let sources = read_dir(&workspace().join("spec").join(platform)).unwrap();
        let model = compile(&sources).unwrap_or_else(|problems| panic!("{problems}"));
        let described = &model.platforms[0];
        let output = target_output(&TYPESCRIPT, described, "", &Past::default(), &|_, _| {});
        sync(&folder.path().join(platform), &output, Mode::Write).unwrap();
    }
    let uses = fs::read_to_string(workspace().join("tests/typescript/use.ts")).unwrap();
    fs::write(folder.path().join("use.ts"), &uses).unwrap();
    assert_eq!(complaints(&compiler, folder.path()), "");

    // The lines that must be refused are: without what expects it, each is an error.
    let bare = uses.replace("@ts-expect-error", "Refused:");
    fs::write(folder.path().join("use.ts"), bare).unwrap();
    let expected = uses.matches("@ts-expect-error").count();
    let said = complaints(&compiler, folder.path());
    assert_eq!(said.matches("use.ts(").count(), expected, "{said}");
}

/// A folder with the package for mini programs where `npm install` would put it, and with the pages
/// that use it.
fn mini_program() -> TempDir {
    let sources = read_dir(&workspace().join("spec/mini_program")).unwrap();
    let model = compile(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    let output = target_output(&TYPESCRIPT, &model.platforms[0], "", &Past::default(), &|_, _| {});
    let folder = tempfile::Builder::new().prefix("typescript-").tempdir().unwrap();
    let package = folder.path().join("node_modules/@doudian/mini-program");
    sync(&package, &output, Mode::Write).unwrap();
    for page in fs::read_dir(workspace().join("tests/typescript/mini-program")).unwrap() {
        let page = page.unwrap();
        fs::copy(page.path(), folder.path().join(page.file_name())).unwrap();
    }
    folder
}

#[test]
fn the_compiler_takes_the_pages_of_a_mini_program() {
    let Some(compiler) = compiler() else { return };
    let folder = mini_program();
    assert_eq!(complaints(&compiler, folder.path()), "");

    let refused = folder.path().join("refused.ts");
    let uses = fs::read_to_string(&refused).unwrap();
    fs::write(&refused, uses.replace("@ts-expect-error", "Refused:")).unwrap();
    let said = complaints(&compiler, folder.path());
    let expected = uses.matches("@ts-expect-error").count();
    assert_eq!(said.matches("refused.ts(").count(), expected, "{said}");
}

#[test]
fn the_checks_say_which_option_is_wrong() {
    let folder = mini_program();
    let run = Command::new("node").arg("run.mjs").current_dir(folder.path()).output();
    let run = match run {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            assert!(env::var_os("DOUDIAN_REQUIRE_TSC").is_none(), "there is no `node`");
            return;
        }
        run => run.unwrap(),
    };
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}
