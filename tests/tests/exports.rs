//! What is exported is what public tools say it is: a validator of OpenAPI and one of JSON Schema
//! take what is made of every platform, and every example is as its schema says; and of the
//! OpenAPI documents a public generator makes a client that its compiler takes, but for the calls
//! that must be refused.
//!
//! The tools come with `npm install --prefix tests/typescript`; without them there is nothing to
//! test, which is an error where `DOUDIAN_REQUIRE_VALIDATORS` is set.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use doudian_codegen::emit::{EXPORTS, Export};
use doudian_codegen::model::Model;
use doudian_codegen::write::{Mode, sync};
use doudian_codegen::{compile, export_output, read_dir};
use doudian_tests::workspace;
use tempfile::TempDir;

/// Where the tools are.
fn tools() -> Option<PathBuf> {
    let tools = workspace().join("tests/typescript");
    if tools.join("node_modules/openapi-typescript/bin/cli.js").is_file() {
        return Some(tools);
    }
    assert!(
        env::var_os("DOUDIAN_REQUIRE_VALIDATORS").is_none(),
        "there are no validators: run `npm install --prefix tests/typescript`"
    );
    None
}

fn spec() -> Model {
    let sources = read_dir(&workspace().join("spec")).unwrap();
    compile(&sources).unwrap_or_else(|problems| panic!("{problems}"))
}

fn export(name: &str) -> &'static Export {
    EXPORTS.iter().find(|export| export.name == name).unwrap()
}

/// Runs a program of `node`, and gives what it prints.
fn node(program: &Path, arguments: &[&str], folder: &Path) -> (bool, String) {
    let mut run = Command::new("node");
    let output = run.arg(program).args(arguments).current_dir(folder).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

/// Writes a description of each platform into a folder of its own.
fn exported(name: &str, form: &str) -> (TempDir, Vec<String>) {
    let folder = tempfile::Builder::new().prefix("exported-").tempdir().unwrap();
    let model = spec();
    for platform in &model.platforms {
        let output = export_output(export(name), platform, form, &|_, _| {});
        sync(&folder.path().join(&platform.name), &output, Mode::Write).unwrap();
    }
    (folder, model.platforms.into_iter().map(|platform| platform.name).collect())
}

#[test]
fn openapi_documents_are_valid_and_so_are_their_examples() {
    let Some(tools) = tools() else { return };
    let (folder, platforms) = exported("openapi", "json");
    assert_eq!(platforms.len(), 4);
    let files = platforms.iter().map(|platform| format!("{platform}/openapi.json"));
    let files: Vec<String> = files.collect();
    let arguments: Vec<&str> =
        ["openapi"].into_iter().chain(files.iter().map(String::as_str)).collect();
    let said = node(&tools.join("exported.mjs"), &arguments, folder.path());
    assert_eq!(said, (true, String::new()));

    // A fault is found: a type that no schema has, and an example that is not as its schema says.
    let file = folder.path().join("weixin_shop/openapi.json");
    let text = fs::read_to_string(&file).unwrap();
    for (before, after, expected) in [
        ("\"type\": \"integer\"", "\"type\": \"whole\"", "whole"),
        ("\"errcode\": 0", "\"errcode\": \"none\"", "errcode must be"),
        ("\"summary\":", "\"sumary\":", "sumary"),
    ] {
        let wrong = text.replacen(before, after, 1);
        assert_ne!(text, wrong);
        fs::write(&file, wrong).unwrap();
        let arguments = ["openapi", "weixin_shop/openapi.json"];
        let (_, said) = node(&tools.join("exported.mjs"), &arguments, folder.path());
        assert!(said.contains(expected), "{expected}: {said}");
    }
}

#[test]
fn json_schemas_are_valid() {
    let Some(tools) = tools() else { return };
    let (folder, platforms) = exported("json-schema", "json");
    let arguments: Vec<&str> =
        ["json-schema"].into_iter().chain(platforms.iter().map(String::as_str)).collect();
    let said = node(&tools.join("exported.mjs"), &arguments, folder.path());
    assert_eq!(said, (true, String::new()));
}

const OPTIONS: &str = r#"{
  "compilerOptions": {
    "strict": true, "noEmit": true, "module": "nodenext", "target": "es2022", "lib": ["es2022", "dom"],
    "types": [], "skipLibCheck": true
  },
  "include": ["."]
}"#;

#[test]
fn a_public_generator_makes_a_client_that_compiles() {
    let Some(tools) = tools() else { return };
    let (folder, platforms) = exported("openapi", "yaml");
    let generator = tools.join("node_modules/openapi-typescript/bin/cli.js");
    // Where the compiler looks for packages.
    let project = tempfile::Builder::new().prefix("client-").tempdir_in(&tools).unwrap();
    for platform in &platforms {
        let from = folder.path().join(platform).join("openapi.yaml");
        let to = project.path().join(format!("{platform}.ts"));
        let arguments = [from.to_str().unwrap(), "-o", to.to_str().unwrap()];
        let (made, said) = node(&generator, &arguments, folder.path());
        assert!(made && to.is_file(), "{platform}: {said}");
    }
    fs::write(project.path().join("tsconfig.json"), OPTIONS).unwrap();
    fs::write(project.path().join("package.json"), r#"{ "type": "module" }"#).unwrap();
    let uses = fs::read_to_string(tools.join("openapi.ts")).unwrap();
    let compiler = tools.join("node_modules/typescript/lib/tsc.js");
    let compile = |text: &str| {
        fs::write(project.path().join("use.ts"), text).unwrap();
        node(&compiler, &["-p", "."], project.path()).1
    };
    assert_eq!(compile(&uses), "");

    // The calls that must be refused are: without what expects it, each is an error.
    let said = compile(&uses.replace("@ts-expect-error", "Refused"));
    let refused = said.lines().filter(|line| line.starts_with("use.ts(")).count();
    assert_eq!(refused, uses.matches("@ts-expect-error").count(), "{said}");
}
