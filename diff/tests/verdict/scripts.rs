//! The verdict on what users have in TypeScript is true: the compiler of TypeScript is asked about
//! each rule of client-side calls and callbacks.
//!
//! It comes with `npm install --prefix tests/typescript`; without it there is nothing to test, which
//! is an error where `DOUDIAN_REQUIRE_TSC` is set.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use doudian_codegen::emit::TYPESCRIPT;
use doudian_codegen::model::Model;
use doudian_codegen::target_output;
use doudian_codegen::write::{Mode, Past, sync};
use doudian_diff::{Code, Rule, compare};

use crate::bundle::Bundle;
use crate::cases;
use crate::{shown, states};

const OPTIONS: &str = r#"{
  "compilerOptions": {
    "strict": true, "exactOptionalPropertyTypes": true, "noEmit": true, "module": "nodenext",
    "target": "es2022", "types": [], "skipLibCheck": true
  },
  "include": ["."]
}"#;

/// Somebody who makes a `SENT` and looks at a `READ`.
const USER: &str = "\
import type { READ, SENT, NAMEPart, NAMEState } from \"./index.js\";

export function sends(text: string, count: number, part: NAMEPart, nil: string | null): SENT {
  return {
    needed: text, other: text, nil, plain: text, count, void: text, price: count, loose: text,
    phone: text, former: text, coded: count, shop_id: count, user_id: text, many: [text], part, state: 1,
  };
}

export function bare(needed: string, other: string, nil: string | null): SENT {
  return { needed, other, nil };
}

export function reads(it: READ): NAMEState | undefined {
  const needed: string = it.needed;
  const other: string = it.other;
  const plain: string | undefined = it.plain;
  const count: number | undefined = it.count;
  const none: string | null | undefined = it.void;
  const nil: string | null = it.nil;
  const price: number | undefined = it.price;
  const loose: string | number | undefined = it.loose;
  const phone: string | undefined = it.phone;
  const former: string | undefined = it.former;
  const coded: number | undefined = it.coded;
  const shop: number | undefined = it.shop_id;
  const user: string | undefined = it.user_id;
  const many: string[] | undefined = it.many;
  const id: string | undefined = it.part?.id;
  void [needed, other, plain, count, none, nil, price, loose, phone, former, coded, many, id, shop, user];
  return it.state;
}
";

/// Somebody who calls.
const CALLER: &str = "
import { openShop } from \"./index.js\";

export function calls(on: { openShop(options: SENT): void }, options: SENT): void {
  openShop(on, options);
}
";

fn user(bundle: &str) -> String {
    let (text, name, sent, read) = match bundle {
        "plugin" => (USER.to_owned() + CALLER, "OpenShop", "OpenShopOptions", "OpenShopSuccess"),
        _ => (USER.to_owned(), "ShopOpened", "ShopOpenedReply", "ShopOpenedCallback"),
    };
    text.replace("SENT", sent).replace("READ", read).replace("NAME", name)
}

/// The compiler, for `node`.
fn compiler() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let compiler = root.join("tests/typescript/node_modules/typescript/lib/tsc.js");
    if compiler.is_file() {
        return Some(compiler);
    }
    assert!(
        env::var_os("DOUDIAN_REQUIRE_TSC").is_none(),
        "there is no TypeScript compiler: run `npm install --prefix tests/typescript`"
    );
    None
}

/// Writes what is generated, and the one who uses it.
fn write(folder: &Path, model: &Model, bundle: &str) {
    let output = target_output(&TYPESCRIPT, &model.platforms[0], "", &Past::default(), &|_, _| {});
    sync(folder, &output, Mode::Write).unwrap();
    fs::write(folder.join("user.ts"), user(bundle)).unwrap();
}

/// What the compiler says, by the folders that it speaks of.
fn said(compiler: &Path, folder: &Path) -> BTreeMap<String, String> {
    fs::write(folder.join("tsconfig.json"), OPTIONS).unwrap();
    fs::write(folder.join("package.json"), r#"{ "type": "module" }"#).unwrap();
    let run = Command::new("node").arg(compiler).args(["-p", "."]).current_dir(folder).output();
    let text = String::from_utf8_lossy(&run.unwrap().stdout).into_owned();
    let mut said = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with(' ')) {
        let (name, _) = line.split_once('/').unwrap_or_else(|| panic!("{text}"));
        said.entry(name.to_owned()).or_insert_with(|| line.to_owned());
    }
    said
}

fn is_of_scripts(rule: Rule) -> bool {
    let name = rule.to_string();
    name.starts_with("plugin") || name.starts_with("callback")
}

#[test]
fn the_compiler_of_typescript_says_what_the_rules_say() {
    let Some(compiler) = compiler() else { return };
    // The compiler passes over folders whose names begin with a dot.
    let folder = tempfile::Builder::new().prefix("scripts-").tempdir().unwrap();
    for bundle in ["plugin", "callback"] {
        let model = Bundle::of(bundle).model().unwrap();
        write(&folder.path().join(format!("base_{bundle}")), &model, bundle);
    }
    let mut problems = Vec::new();
    let mut reports = Vec::new();
    for (index, case) in cases::scripts().into_iter().enumerate() {
        let [before, after] = states(&case);
        let what = format!("`{}` for `{}` in {}", case.then.1, case.then.0, case.bundle);
        let models = before.model().and_then(|before| Ok([before, after.model()?]));
        let [before, after] = match models {
            Ok(models) => models,
            Err(error) => {
                problems.push(format!("{}: {what}: {error}", case.rule));
                continue;
            }
        };
        write(&folder.path().join(format!("case_{index}")), &after, case.bundle);
        let report = compare(&before, &after);
        let rules: Vec<String> = report.changes.iter().map(|it| it.rule.to_string()).collect();
        if !rules.contains(&case.rule) {
            problems.push(format!("{}: {what} tells {rules:?}", case.rule));
        }
        reports.push((format!("case_{index}"), report, what));
    }
    let said = said(&compiler, folder.path());
    for bundle in ["base_plugin", "base_callback"] {
        assert_eq!(said.get(bundle), None);
    }
    for (name, report, what) in &reports {
        let stops = report.changes.iter().any(|change| change.rule.code() == Code::Stops);
        let heard = said.get(name);
        if heard.is_some() != stops {
            let rules: Vec<String> = report.changes.iter().map(|it| it.rule.to_string()).collect();
            problems.push(format!("{what}: {rules:?} foretell stops {stops}: {heard:?}"));
        }
    }
    let tried: BTreeSet<String> = reports.iter().flat_map(|it| shown(&it.1)).collect();
    let left = Rule::all().filter(|it| is_of_scripts(*it) && !tried.contains(&it.to_string()));
    problems.extend(left.map(|rule| format!("{rule} is not tried")));
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}
