//! Several articles of one method.

use doudian_import::merge::{Found, Outcome};

use crate::support::{after, article, found, import, param, with};

const WRITTEN: &str = "method: a.b\ntitle: 测试\nrequest: {}\nresponse: { a: any }\n";

fn dated(text: &str, time: u64) -> String {
    text.replace("\"updateTime\":1", &format!("\"updateTime\":{time}"))
}

/// Imports articles in this order, and gives the descriptor too.
fn imported(articles: &[(&str, &str)]) -> (Outcome, String) {
    let sources = with(WRITTEN);
    let all: Vec<Found> = articles.iter().flat_map(|(name, text)| found(name, text)).collect();
    let outcome = import(&sources, all);
    assert!(outcome.failed.is_empty(), "{:?}", outcome.failed);
    let files = after(&sources, &outcome);
    let text = files.iter().find(|file| file.path.ends_with("a.b.yaml")).unwrap();
    (outcome, String::from_utf8(text.bytes.clone()).unwrap())
}

#[test]
fn the_newer_article_counts_whole() {
    let old = article(&param("old", 1, true, "", ""), &param("n", 1, false, "", ""), "");
    let new = article(&param("new", 2, false, "", ""), &param("n", 2, false, "", ""), "");
    let (old, new) = (dated(&old, 5), dated(&new, 7));
    let (alone, expected) = imported(&[("new.json", &new)]);
    assert!(alone.skipped.is_empty(), "{:?}", alone.skipped);
    for order in
        [[("old.json", &old), ("new.json", &new)], [("new.json", &new), ("old.json", &old)]]
    {
        let (outcome, text) = imported(&order.map(|(name, text)| (name, text.as_str())));
        assert_eq!(text, expected, "what the older one says is gone");
        let [problem] = outcome.skipped.as_slice() else { panic!("{:?}", outcome.skipped) };
        assert_eq!(
            problem.to_string(),
            "old.json, /data/article: `a.b` is described by a newer article, which counts: \
             new.json, /data/article"
        );
    }
}

#[test]
fn what_contradicts_is_told_with_its_place() {
    let one = article(
        &[param("x", 1, true, "", ""), param("only", 1, false, "", "")].join(","),
        &param("n", 1, false, "", r#","children":[]"#),
        "",
    );
    let two = article(
        &[param("x", 2, false, "", ""), param("more", 1, false, "", "")].join(","),
        &param("n", 2, false, "", ""),
        "",
    );
    let (outcome, text) = imported(&[("one.json", &one), ("two.json", &two)]);
    let [problem] = outcome.skipped.as_slice() else { panic!("{:?}", outcome.skipped) };
    assert_eq!(
        problem.to_string(),
        "two.json, /data/article: `a.b` is described in another way before, which counts: in \
         `request/x`, `response/n`; see one.json, /data/article"
    );
    for line in ["x: { type: i64, required: true }", "only: i64", "more: i64", r#""n": i64"#] {
        assert!(text.contains(line), "{line}: {text}");
    }
}

#[test]
fn what_one_does_not_say_the_other_does() {
    let all = [("", "商品ID"), ("商品ID", "")].map(|(one, two)| {
        let article = |about: &str| article(&param("x", 1, false, about, ""), "", "");
        imported(&[("one.json", &article(one)), ("two.json", &article(two))])
    });
    for (outcome, text) in all {
        assert!(outcome.skipped.is_empty(), "{:?}", outcome.skipped);
        assert!(text.contains("x: { type: i64, label: 商品ID }"), "{text}");
    }
}

#[test]
fn what_says_the_same_is_no_news() {
    let one = article(&param("x", 1, true, "", ""), &param("n", 1, false, "", ""), "");
    for (first, second) in [(1, 1), (1, 9), (9, 1)] {
        let articles = [dated(&one, first), dated(&one, second)];
        let (outcome, _) = imported(&[("one.json", &articles[0]), ("two.json", &articles[1])]);
        assert!(outcome.skipped.is_empty(), "{:?}", outcome.skipped);
    }
}

#[test]
fn many_differences_are_counted() {
    let names = ["a", "b", "c", "d", "e"];
    let all = |ty| names.map(|name| param(name, ty, false, "", "")).join(",");
    let (outcome, _) =
        imported(&[("1.json", &article(&all(1), "", "")), ("2.json", &article(&all(2), "", ""))]);
    let [problem] = outcome.skipped.as_slice() else { panic!("{:?}", outcome.skipped) };
    assert!(problem.reason.contains("`request/c` and in 2 more; see 1.json"), "{problem}");
}
