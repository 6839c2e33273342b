//! What becomes of methods that a complete import has no document of.

use doudian_codegen::{SourceFile, compile};
use doudian_import::merge::{Options, merge};

fn sources() -> [SourceFile; 3] {
    [
        SourceFile::new(
            "platform.yaml",
            "platform: shop\nspec_version: 1\ntitle: 平台\nclass_prefix: Shop\nhost: https://shop.example\n\
             transport: { kind: json, token: { header: access-token } }\n\
             envelope: { code: code, success: 0, message: msg, data: data }\n",
        ),
        SourceFile::new("a.one.yaml", "method: a.one\ntitle: 一\nrequest: {}\n"),
        SourceFile::new("a.two.yaml", "method: a.two\ntitle: 二\nrequest: {}\n"),
    ]
}

#[test]
fn what_could_not_be_retired_is_no_change() {
    // Of the second method, nothing may be retired.
    let judge = |sources: &[SourceFile]| {
        let judged = sources.iter().map(|source| {
            let text = String::from_utf8(source.bytes.clone()).unwrap();
            let text = match source.path.as_str() {
                "a.two.yaml" => text.replace("status: retired", "status: never"),
                _ => text,
            };
            SourceFile::new(source.path.clone(), text)
        });
        compile(&judged.collect::<Vec<_>>())
    };
    let sources = sources();
    let model = compile(&sources).unwrap();
    let options = Options {
        file: &|entry| format!("{}.yaml", entry.name),
        schema: &|_| None,
        compile: &judge,
        links: true,
        complete: true,
    };
    let outcome = merge(&sources, &model.platforms[0], Vec::new(), &options);
    let changed: Vec<&str> = outcome.changed.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(changed, ["a.one"]);
    let files: Vec<&str> = outcome.files.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(files, ["a.one.yaml"]);
    let failed: Vec<String> = outcome.failed.iter().map(ToString::to_string).collect();
    assert_eq!(failed.len(), 1, "{failed:?}");
    assert!(
        failed[0].contains("a.two.yaml") && failed[0].contains("cannot be marked as retired"),
        "{failed:?}"
    );
}
