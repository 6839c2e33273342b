//! Names and families.

use std::collections::BTreeMap;

use crate::support::platform;
use doudian_codegen::model::Verb;
use doudian_import::{Context, Entry, Member, Shape, openapi};

fn named(calls: &[(&str, Verb)]) -> BTreeMap<String, (String, Option<String>)> {
    let platform = platform();
    let context = Context { platform: Some(&platform), ..Context::default() };
    let mut entries: Vec<Entry> = calls
        .iter()
        .map(|(path, verb)| Entry {
            path: Some((*path).to_owned()),
            verb: Some(*verb),
            ..Entry::default()
        })
        .collect();
    openapi::settle(&mut entries.iter_mut().collect::<Vec<_>>(), &context);
    let row = |entry: Entry| {
        (
            format!("{} {}", entry.verb.unwrap().word(), entry.path.unwrap()),
            (entry.name, entry.family),
        )
    };
    entries.into_iter().map(row).collect()
}

#[test]
fn names_are_the_words_of_paths() {
    for (path, name) in [
        ("/api/industry/v1/solution/add_app_test_relation/", "solution.add_app_test_relation"),
        ("/api/ecom/v1/customization/query_status/", "ecom.customization.query_status"),
        ("/oauth/client_token/", "oauth.client_token"),
        ("/api/apps/trade/v2/create_refund", "trade.create_refund"),
        ("/api/apps/v2/token", "apps.token"),
        ("/share-id/", "share_id.post"),
        ("/v2/", "v2.post"),
        ("/", "root.post"),
        ("/microapp/$", "microapp.post"),
        ("/shops/goods/list", "goods.list"),
        // A descriptor has this path.
        ("/api/goods/query", "goods.old_name"),
    ] {
        let found = named(&[(path, Verb::Post)]);
        assert_eq!(found[&format!("POST {path}")].0, name);
    }
}

#[test]
fn no_two_calls_have_one_name_in_whatever_order_they_come() {
    let calls = [
        ("/api/apps/censor/image", Verb::Post),
        ("/api/apps/v1/censor/image", Verb::Post),
        ("/api/a/b_c", Verb::Post),
        ("/api/a/b/c", Verb::Post),
        ("/x/y", Verb::Post),
        ("/x/y/", Verb::Post),
        ("/item/one", Verb::Get),
        ("/item/one", Verb::Delete),
        // The name of a descriptor whose path is another.
        ("/goods/old_name", Verb::Post),
    ];
    let found = named(&calls);
    let mut turned = calls;
    turned.reverse();
    assert_eq!(found, named(&turned));
    let names: Vec<_> = found.iter().map(|(call, (name, _))| format!("{call}: {name}")).collect();
    assert_eq!(
        names,
        [
            "DELETE /item/one: item.one.delete",
            "GET /item/one: item.one.get",
            "POST /api/a/b/c: a.b.c",
            "POST /api/a/b_c: a.b_c_2",
            "POST /api/apps/censor/image: apps.censor.image",
            "POST /api/apps/v1/censor/image: apps.v1.censor.image",
            "POST /goods/old_name: goods.old_name_2",
            "POST /x/y: x.y",
            "POST /x/y/: x.y_2",
        ]
    );
}

#[test]
fn few_methods_share_a_family() {
    let calls = [
        ("/video/a", Verb::Post),
        ("/video/b", Verb::Post),
        ("/video/c", Verb::Post),
        ("/role/check", Verb::Post),
        ("/fans/check", Verb::Post),
        ("/types/a", Verb::Post),
        ("/types/b", Verb::Post),
        ("/types/c", Verb::Post),
    ];
    let found = named(&calls);
    assert_eq!(found["POST /video/a"].1, None);
    assert_eq!(found["POST /fans/check"].1.as_deref(), Some("other"));
    // The module of both would be `check`.
    assert_eq!(found["POST /role/check"].1, None);
    // A feature of the crate has that name.
    assert_eq!(found["POST /types/a"].1.as_deref(), Some("types_methods"));
}

#[test]
fn of_two_documents_the_one_that_says_more_is_the_first() {
    let member = |about: &str| Member { about: about.to_owned(), ..Member::new("id", Shape::Text) };
    let entry = |about: &str, doc: &str| Entry {
        name: "goods.get".to_owned(),
        doc: Some(doc.to_owned()),
        request: Some(vec![member(about)]),
        ..Entry::default()
    };
    let mut all = [entry("", "a"), entry("商品ID", "c"), entry("商品ID", "b")];
    all.sort_by_cached_key(openapi::order);
    let docs: Vec<_> = all.iter().filter_map(|entry| entry.doc.as_deref()).collect();
    assert_eq!(docs, ["b", "c", "a"]);
}
