//! What `doudian export` has written as OpenAPI is imported as what it was exported from: of every
//! platform of the workspace, and of those with all that is odd.

use std::path::{Path, PathBuf};

use doudian_codegen::emit::EXPORTS;
use doudian_codegen::model::{Json, Model, Platform};
use doudian_codegen::{SourceFile, compile, export_output, read_dir};
use doudian_import::merge::{Options, Outcome, merge};
use doudian_import::{Context, Entry, Format, Source, read_all};
use serde_json::Value;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The descriptors of a platform.
fn sources(folder: &str) -> Vec<SourceFile> {
    let folder = workspace().join(folder);
    let sources = read_dir(&folder).unwrap_or_else(|problems| panic!("{problems}"));
    let root = folder.to_string_lossy().replace('\\', "/");
    let below =
        |source: SourceFile| SourceFile { path: source.path.replace(&root, "spec"), ..source };
    sources.into_iter().map(below).collect()
}

fn model(sources: &[SourceFile]) -> Model {
    compile(sources).unwrap_or_else(|problems| panic!("{problems}"))
}

fn exported(platform: &Platform, form: &str) -> Source {
    let openapi = EXPORTS.iter().find(|export| export.name == "openapi").unwrap();
    let files = export_output(openapi, platform, form, &|_, _| {}).into_files();
    let (name, text) = files.into_iter().next().unwrap();
    Source { name, bytes: text.into_bytes() }
}

/// Imports a document into a platform that is described by `sources`.
fn import(document: Source, sources: &[SourceFile]) -> Outcome {
    let model = model(sources);
    let platform = &model.platforms[0];
    let context = Context { platform: Some(platform), method: None };
    let read = read_all(vec![document], Some(Format::OpenApi), &context, || {});
    assert!(read.problems.is_empty(), "{:#?}", read.problems);
    let options = Options {
        file: &|entry: &Entry| {
            format!("spec/{}/{}.yaml", entry.family.as_deref().unwrap_or("x"), entry.name)
        },
        schema: &|_| None,
        compile: &|sources| compile(sources),
        links: true,
        complete: false,
    };
    merge(sources, platform, read.found, &options)
}

/// The descriptors with what was imported into them.
fn after(sources: &[SourceFile], outcome: &Outcome) -> Vec<SourceFile> {
    let is_new = |source: &&SourceFile| outcome.files.iter().all(|file| file.path != source.path);
    let old = sources.iter().filter(is_new).cloned();
    let new = outcome.files.iter().map(|file| SourceFile::new(&file.path, file.after.as_str()));
    old.chain(new).collect()
}

/// The model as it is compared: without the names of files, and without what its history says,
/// which is the descriptors' own. The order of the members of an example
/// says nothing, and where a parameter is that stands in a query or header it cannot be kept.
fn compared(platform: Platform) -> Value {
    let model = Model { platforms: vec![platform] }.without_history();
    let Some(mut platform) = model.platforms.into_iter().next() else { unreachable!() };
    let sort = |json: &mut Json| sort(json);
    for api in &mut platform.apis {
        api.file.clear();
        api.request.file.clear();
        if let Some(example) = &mut api.example {
            sort(&mut example.request);
            example.response.iter_mut().for_each(sort);
        }
    }
    platform.messages.iter_mut().for_each(|it| it.file.clear());
    platform.spis.iter_mut().for_each(|it| it.file.clear());
    platform.plugins.iter_mut().for_each(|it| it.file.clear());
    platform.callbacks.iter_mut().for_each(|it| it.file.clear());
    platform.structs.values_mut().for_each(|it| it.file.clear());
    platform.enums.values_mut().for_each(|it| it.file.clear());
    serde_json::to_value(platform).unwrap()
}

fn sort(json: &mut Json) {
    match json {
        Json::Object(members) => {
            members.sort_by(|left, right| left.0.cmp(&right.0));
            members.iter_mut().for_each(|(_, value)| sort(value));
        }
        Json::List(items) => items.iter_mut().for_each(sort),
        _ => {}
    }
}

/// The places where two values differ.
fn differences(path: &str, left: &Value, right: &Value, found: &mut Vec<String>) {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let names = left.keys().chain(right.keys().filter(|name| !left.contains_key(*name)));
            for name in names {
                let of = |value: &serde_json::Map<String, Value>| {
                    value.get(name).cloned().unwrap_or(Value::String("(absent)".to_owned()))
                };
                differences(&format!("{path}/{name}"), &of(left), &of(right), found);
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                differences(&format!("{path}/{index}"), left, right, found);
            }
        }
        (left, right) if left != right => {
            let cut = |value: &Value| value.to_string().chars().take(200).collect::<String>();
            found.push(format!("{path}: {} is now {}", cut(left), cut(right)));
        }
        _ => {}
    }
}

const FOLDERS: [&str; 6] = [
    "spec/doudian",
    "spec/douyin_open",
    "spec/weixin_shop",
    "spec/mini_program",
    "tests/golden/spec",
    "tests/golden/json/spec",
];

#[test]
fn what_was_exported_is_imported_as_it_was() {
    for folder in FOLDERS {
        let all = sources(folder);
        let own = model(&all).platforms.remove(0);
        // The platform alone, as somebody begins it; of one of client-side calls, which its file
        // does not say that it is, with one of these.
        let call = own.plugins.first().map(|plugin| plugin.file.clone());
        let is_begun = |source: &SourceFile| {
            source.path.ends_with("platform.yaml") || Some(&source.path) == call.as_ref()
        };
        let empty: Vec<SourceFile> = all.into_iter().filter(is_begun).collect();
        for form in ["yaml", "json"] {
            let outcome = import(exported(&own, form), &empty);
            assert!(
                outcome.failed.is_empty(),
                "{folder}: {:#?}",
                &outcome.failed[..outcome.failed.len().min(20)]
            );
            assert!(outcome.skipped.is_empty(), "{folder}: {:?}", outcome.skipped);
            let back = model(&after(&empty, &outcome)).platforms.remove(0);
            let mut found = Vec::new();
            differences(folder, &compared(own.clone()), &compared(back), &mut found);
            assert!(
                found.is_empty(),
                "{}\n{}",
                found.len(),
                found[..found.len().min(30)].join("\n")
            );
        }
    }
}

#[test]
fn what_has_a_descriptor_is_not_changed_by_its_own_export() {
    for folder in FOLDERS {
        let all = sources(folder);
        let own = model(&all).platforms.remove(0);
        let outcome = import(exported(&own, "json"), &all);
        assert!(outcome.failed.is_empty(), "{folder}: {:#?}", outcome.failed);
        assert!(outcome.imported.is_empty(), "{folder}: {:?}", outcome.imported);
        assert!(outcome.changed.is_empty() && outcome.files.is_empty(), "{folder}");
        assert!(outcome.skipped.is_empty(), "{folder}: {:#?}", outcome.skipped);
        assert!(outcome.unchanged.len() >= own.apis.len() + own.messages.len(), "{folder}");
    }
}

#[test]
fn what_says_something_else_is_told_and_nothing_is_written_over() {
    let all = sources("tests/golden/spec");
    let own = model(&all).platforms.remove(0);
    for (before, after, name) in [
        ("title: 封面", "title: 照片", "shapes.upload"),
        ("summary: 含有自身的消息", "summary: 别的", "golden_trade_Self.101"),
    ] {
        let document = exported(&own, "yaml");
        let text = String::from_utf8(document.bytes).unwrap();
        let changed = text.replacen(before, after, 1);
        assert_ne!(changed, text);
        let outcome =
            import(Source { name: "a.yaml".to_owned(), bytes: changed.into_bytes() }, &all);
        assert!(outcome.files.is_empty() && outcome.failed.is_empty(), "{name}");
        let told: Vec<String> = outcome.skipped.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains(&format!("`{name}` has a descriptor")), "{told:?}");
    }
}

#[test]
fn what_the_document_says_is_what_counts() {
    let all = sources("spec/weixin_shop");
    let own = model(&all).platforms.remove(0);
    let empty: Vec<SourceFile> =
        all.into_iter().filter(|source| source.path.ends_with("platform.yaml")).collect();
    let document = exported(&own, "yaml");
    let text = String::from_utf8(document.bytes).unwrap();
    let text = text.replacen("summary: 获取品牌列表", "summary: 品牌", 1);
    let outcome = import(Source { name: document.name, bytes: text.into_bytes() }, &empty);
    let back = model(&after(&empty, &outcome)).platforms.remove(0);
    let api = back.apis.iter().find(|api| api.method == "shop.account.get_brand_list").unwrap();
    assert_eq!(api.title, "品牌");
}

#[test]
fn of_another_platform_or_version_it_is_a_document_like_any_other() {
    let all = sources("spec/weixin_shop");
    let own = model(&all).platforms.remove(0);
    let empty: Vec<SourceFile> =
        all.into_iter().filter(|source| source.path.ends_with("platform.yaml")).collect();
    let text = String::from_utf8(exported(&own, "yaml").bytes).unwrap();
    for (before, after) in [
        ("x-doudian-export: 1", "x-doudian-export: 2"),
        ("x-doudian-platform: weixin_shop", "x-doudian-platform: other"),
    ] {
        let text = text.replacen(before, after, 1);
        let outcome =
            import(Source { name: "a.yaml".to_owned(), bytes: text.into_bytes() }, &empty);
        assert_eq!(outcome.imported.len(), own.apis.len(), "{:?}", outcome.failed);
        assert!(outcome.files.iter().all(|file| !file.path.contains("/types/")), "{after}");
    }
}
