//! Every method of the spec, as its article would say it.

use doudian_import::docs_json::article;

use crate::support::{after, found, import, spec};

/// Whatever an article cannot say, people wrote, and it stays; what it says is there already.
#[test]
fn an_article_of_what_is_described_changes_nothing() {
    let sources = spec();
    let model = doudian_codegen::compile(&sources).unwrap();
    let platform = model.platform("doudian").unwrap();
    let all =
        platform.apis.iter().flat_map(|api| found(&api.method, &article(platform, api).pretty()));
    let outcome = import(&sources, all.collect());
    assert!(outcome.failed.is_empty(), "{:#?}", outcome.failed);
    assert!(outcome.open.is_empty(), "{:#?}", outcome.open);
    let first = outcome.changed.iter().take(5).collect::<Vec<_>>();
    assert!(first.is_empty(), "{} changed: {first:#?}", outcome.changed.len());
    assert!(outcome.files.is_empty() && outcome.imported.is_empty());
    assert_eq!(outcome.unchanged.len(), platform.apis.len());
}

/// Without a descriptor, an article makes one that says what the article says.
#[test]
fn a_new_descriptor_says_what_the_article_says() {
    let sources: Vec<_> =
        spec().into_iter().filter(|file| file.path == "doudian/platform.yaml").collect();
    let whole = spec();
    let model = doudian_codegen::compile(&whole).unwrap();
    let platform = model.platform("doudian").unwrap();
    let texts: Vec<(String, String)> = platform
        .apis
        .iter()
        .map(|api| (api.method.clone(), article(platform, api).pretty()))
        .collect();
    let all = texts.iter().flat_map(|(name, text)| found(name, text)).collect();
    let outcome = import(&sources, all);
    assert!(outcome.failed.is_empty(), "{:#?}", outcome.failed);
    assert_eq!(outcome.imported.len(), texts.len());
    let files = after(&sources, &outcome);
    let made = doudian_codegen::compile(&files).unwrap();
    let platform = made.platform("doudian").unwrap();
    for (name, text) in &texts {
        let api = platform.apis.iter().find(|api| api.method == *name).unwrap();
        let mut again = found(name, &article(platform, api).pretty());
        let mut said = found(name, text);
        // Examples are those that fit.
        for found in again.iter_mut().chain(&mut said) {
            found.entry.response_example = None;
            // Rows of the platform are in no method.
            found.entry.errors.retain(|row| {
                !platform.errors.iter().any(|it| (it.code, &it.sub) == (row.code, &row.sub))
            });
        }
        assert_eq!(plain(&again).pretty(), plain(&said).pretty(), "{name}");
    }
    // And once more, nothing changes.
    let all = texts.iter().flat_map(|(name, text)| found(name, text)).collect();
    let outcome = import(&files, all);
    assert!(outcome.changed.is_empty() && outcome.failed.is_empty(), "{:#?}", outcome.changed);
    assert_eq!(outcome.unchanged.len(), texts.len());
}

/// What is compared: names, types, what is required, what the words say.
fn plain(found: &[doudian_import::merge::Found]) -> doudian_codegen::model::Json {
    use doudian_codegen::model::Json;
    use doudian_import::{Fields, Shape, words::words};
    fn text(text: impl ToString) -> Json {
        Json::Text(text.to_string())
    }
    fn fields(of: &Fields) -> Json {
        let member = |member: &doudian_import::Member| {
            let words = words(&member.about);
            let said = format!("{:?} {words:?}", member.required);
            (member.name.clone(), Json::List(vec![text(said), shape(&member.shape)]))
        };
        Json::Object(of.iter().map(member).collect())
    }
    fn shape(of: &Shape) -> Json {
        match of {
            Shape::Fields(inner) => fields(inner),
            Shape::List(inner) => Json::List(vec![shape(inner)]),
            Shape::Map(inner) => Json::List(vec![text("map"), shape(inner)]),
            other => text(format!("{other:?}")),
        }
    }
    let entry = |found: &doudian_import::merge::Found| {
        let entry = &found.entry;
        let request = fields(entry.request.as_ref().unwrap_or(&Vec::new()));
        let response = entry.response.as_ref().map_or(Json::Null, shape);
        let errors = entry.errors.iter().map(|row| text(format!("{row:?}"))).collect();
        Json::List(vec![text(&entry.name), request, response, Json::List(errors)])
    };
    Json::List(found.iter().map(entry).collect())
}
