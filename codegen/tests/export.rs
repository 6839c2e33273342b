//! What is exported hangs together: links lead somewhere, tables keep their columns, and no two
//! methods have one place.

use std::collections::BTreeMap;
use std::path::Path;

use doudian_codegen::emit::{EXPORTS, TYPESCRIPT};
use doudian_codegen::model::{Model, Platform};
use doudian_codegen::write::Past;
use doudian_codegen::{SourceFile, compile, export_output, read_dir, target_output};

fn spec() -> Model {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    compile(&read_dir(&folder).unwrap()).unwrap()
}

fn files(platform: &Platform, name: &str, form: &str) -> BTreeMap<String, String> {
    let export = EXPORTS.iter().find(|export| export.name == name).unwrap();
    export_output(export, platform, form, &|_, _| {}).into_files()
}

/// The columns of a row: those of `|` that no backslash stands before.
fn columns(row: &str) -> usize {
    row.replace("\\\\", "").replace("\\|", "").matches('|').count()
}

#[test]
fn every_link_of_a_page_leads_somewhere_and_tables_keep_their_columns() {
    let mut links = 0;
    for platform in &spec().platforms {
        let pages = files(platform, "markdown", "md");
        for (path, text) in &pages {
            let mut width = None;
            for line in text.lines() {
                if line.starts_with('|') {
                    let width = width.get_or_insert(columns(line));
                    assert_eq!(columns(line), *width, "{path}: {line}");
                } else {
                    width = None;
                }
            }
            for link in text.split("](").skip(1) {
                let target = link.split(')').next().unwrap();
                let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
                let page = match file.strip_prefix("../") {
                    Some(page) => page,
                    None if file.is_empty() => path,
                    None => file,
                };
                let there = pages.get(page).unwrap_or_else(|| panic!("{path}: no {target}"));
                let is_heading =
                    |line: &str| line.trim_start_matches('#').trim().eq_ignore_ascii_case(anchor);
                let has_anchor = anchor.is_empty() || there.lines().any(is_heading);
                assert!(has_anchor, "{path}: no {target}");
                links += 1;
            }
        }
        let methods = platform.apis.iter().map(|api| format!("{}/{}.md", api.family, api.method));
        methods.for_each(|page| assert!(pages.contains_key(&page), "{page}"));
    }
    assert!(links > 2000, "{links}");
}

#[test]
fn the_same_model_gives_the_same_files() {
    let model = spec();
    for platform in &model.platforms {
        for export in EXPORTS {
            for form in export.forms {
                let first = files(platform, export.name, form);
                assert!(!first.is_empty(), "{} of {}", export.name, platform.name);
                assert!(first == files(&platform.clone(), export.name, form), "{}", export.name);
                assert!(!export.is_single || first.len() == 1, "{}", export.name);
            }
        }
    }
}

#[test]
fn two_methods_at_one_path_and_verb_have_two_places() {
    let method = |name: &str, kind: &str| {
        let text = format!(
            "method: {name}\ntitle: 一\npath: /v1/do/\nrequest:\n  kind: {{ type: string, default: {kind} }}\n"
        );
        SourceFile::new(format!("spec/shop/do/{name}.yaml"), text)
    };
    let platform = SourceFile::new(
        "spec/shop/platform.yaml",
        "platform: shop\nspec_version: 1\ntitle: 店\ncrate: shop\nclass_prefix: Shop\n\
         host: https://a.example.com\ntransport: { kind: json, token: { query: t } }\n\
         envelope: { code: code, success: 0, data: data }\n",
    );
    let model = compile(&[platform, method("do.one", "a"), method("do.two", "b")])
        .unwrap_or_else(|problems| panic!("{problems}"));
    let text = files(&model.platforms[0], "openapi", "yaml").into_values().next().unwrap();
    for (path, name) in [("  /v1/do/:\n", "do.one"), ("  /v1/do/#do.two:\n", "do.two")] {
        let at = text.find(path).unwrap_or_else(|| panic!("{path}: {text}"));
        let operation = format!("operationId: {name}\n");
        assert!(text[at..].find(&operation).is_some_and(|behind| behind < 60), "{path}");
    }
}

/// Where a platform says nothing of its answers, they are as Doudian's, of both generations.
#[test]
fn an_envelope_that_is_not_said_is_that_of_doudian() {
    let model = |envelope: &str| {
        let platform = format!(
            "platform: shop\nspec_version: 1\ntitle: 店\nclass_prefix: Shop\n\
             host: https://a.example.com\n{envelope}"
        );
        let method = |name: &str, lines: &str| {
            let text = format!("method: {name}\ntitle: 一\n{lines}response: {{ id: i64 }}\n");
            SourceFile::new(format!("spec/shop/do/{name}.yaml"), text)
        };
        let sources = [
            SourceFile::new("spec/shop/platform.yaml", platform),
            method("do.one", ""),
            method("do.two", "generation: err_no\n"),
        ];
        compile(&sources).unwrap_or_else(|problems| panic!("{problems}"))
    };
    let unsaid = model("");
    let said = model(
        "envelope:\n  code: code\n  success: 10000\n  message: msg\n  sub_code: sub_code\n  \
         sub_message: sub_msg\n  log_id: log_id\n  data: data\n  \
         legacy: { code: err_no, success: 0, message: message }\n",
    );
    let [unsaid, said] = [&unsaid.platforms[0], &said.platforms[0]];
    assert_eq!(unsaid.envelope(), said.envelope());
    for export in EXPORTS {
        for form in export.forms {
            let texts = [unsaid, said].map(|platform| files(platform, export.name, form));
            assert_eq!(texts[0], texts[1], "{}", export.name);
        }
    }
    let declared = |platform: &Platform| {
        target_output(&TYPESCRIPT, platform, "spec/shop/", &Past::default(), &|_, _| {})
            .into_files()
    };
    assert_eq!(declared(unsaid), declared(said));
    let openapi = files(unsaid, "openapi", "yaml").into_values().next().unwrap();
    assert!(openapi.contains("Envelope.err_no:"), "{openapi}");
}
