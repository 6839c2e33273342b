//! Articles that are not as they should be: each is told, and the rest is read.

use crate::support::{after, article, found, import, param, read, with};

fn reason(text: &str) -> String {
    let read = read("bad.json", text);
    assert!(read.entries.is_empty(), "{:?}", read.entries);
    let [problem] = read.problems.as_slice() else { panic!("{:?}", read.problems) };
    problem.to_string()
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let ask = |request: &str| reason(&article(request, "", ""));
    for (text, expected) in [
        (reason(""), "bad.json: there is nothing in it"),
        (reason("{"), "bad.json: it is no JSON: EOF while parsing an object at line 1 column 1"),
        (reason("[1]"), "bad.json: there is no article in it: an object with `info` and `content`"),
        (
            reason(r#"{"code":31,"data":null}"#),
            "the documentation's server refused it with the code 31",
        ),
        (
            reason(r#"{"info":{"title":"/a/b"},"content":"{"}"#),
            "bad.json, /content: the text does not hold",
        ),
        (reason(r#"{"info":{"title":""},"content":"{}"}"#), "/info/title: expected the path"),
        (ask(&param("a", 77, false, "", "")), "/requestParam/0: `a` has an unknown type: 77"),
        (ask(&param("", 1, false, "", "")), "/requestParam/0: a parameter has no name"),
        (
            ask(&param("a", 1, false, "", r#","children":[{"requestName":"b","type":1}]"#)),
            "`a` has members, but is no structure",
        ),
        (
            ask(&format!("{},{}", param("a", 1, false, "", ""), param("a", 2, false, "", ""))),
            "/requestParam/1: `a` is described twice, in two ways",
        ),
    ] {
        assert!(text.contains(expected), "{text}\n{expected}");
    }
}

#[test]
fn odd_but_clear_articles_are_read() {
    let twice = [param("a", 1, false, "", ""), param("a", 1, false, "", "")].join(",");
    let read = read("a.json", &article(&twice, "", ""));
    assert_eq!(read.entries[0].1.request.as_ref().unwrap().len(), 1);
    // The older name of the list, and types as text.
    let old = article(&param("a", 1, true, "", ""), "", "")
        .replace("requestParam", "param")
        .replace(r#"\"type\":1"#, r#"\"type\":\"1\""#);
    let read = crate::support::read("a.json", &old);
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    assert_eq!(read.entries[0].1.request.as_ref().unwrap()[0].required, Some(true));
}

/// A row of the table of errors that is none takes nothing with it.
#[test]
fn bad_rows_of_errors_are_passed_over() {
    let rows = r#"[{"code":"abc","msg":"x"},{"code":40004,"subCode":"a:1","subMsg":"参数错误"},7,
        {"code":40004,"subCode":"a:1","subMsg":"别的"},{"code":40004,"subCode":"a:1","subMsg":"参数错误"}]"#;
    let content = format!(r#"{{"error":{{"errCodeList":{rows}}}}}"#);
    let info = r#"{"title":"/a/b"}"#;
    let read = read("a.json", &format!(r#"{{"info":{info},"content":{content}}}"#));
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    let errors = &read.entries[0].1.errors;
    assert_eq!((errors.len(), errors[0].about.as_str()), (1, "参数错误"));
    let told: Vec<String> = read.skipped.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "a.json, /content/error/errCodeList/0/code: expected the number of a code, not `abc`: \
             the row was passed over",
            "a.json, /content/error/errCodeList/2/code: expected the number of a code, not `7`: \
             the row was passed over",
            "a.json, /content/error/errCodeList/3/code: the error 40004 is described twice, in two \
             ways: the first one was taken",
        ]
    );
}

/// Of a hundred articles one is broken: the others are imported.
#[test]
fn one_of_many_is_left_out() {
    let sources = with("method: z.z\ntitle: 别的\nrequest: {}\n");
    let mut all = Vec::new();
    for number in 0..100 {
        let text = article(&param("a", 1, false, "", ""), "", "")
            .replace(r#""/a/b""#, &format!(r#""/a/b{number}""#));
        // A name that no descriptor can have.
        let text = if number == 50 { text.replace("/a/b50", "/a/坏") } else { text };
        all.extend(found("articles", &text));
    }
    let outcome = import(&sources, all);
    assert_eq!((outcome.imported.len(), outcome.failed.len()), (99, 1), "{:?}", outcome.failed);
    assert!(outcome.failed[0].reason.contains("坏"), "{:?}", outcome.failed);
    doudian_codegen::compile(&after(&sources, &outcome)).unwrap();
}

/// Names that Rust does not have, or has twice, get one of their own.
#[test]
fn odd_names_are_renamed() {
    let names = ["2fa", "order-id", "order_id", "orderId", "type", "new", "中文"];
    let request = names.map(|name| param(name, 2, false, "", "")).join(",");
    let sources = with("method: z.z\ntitle: 别的\nrequest: {}\n");
    let outcome = import(&sources, found("a.json", &article(&request, "", "")));
    assert!(outcome.failed.is_empty(), "{:?}", outcome.failed);
    doudian_codegen::compile(&after(&sources, &outcome)).unwrap();
}

#[test]
fn a_section_that_is_none_is_told_and_not_passed_over() {
    for (content, place) in [
        (r#"{"request": "none"}"#, "/content/request"),
        (r#"{"response": []}"#, "/content/response"),
        (r#"{"error": {"errCodeList": "none"}}"#, "/content/error/errCodeList"),
    ] {
        let content = content.replace('"', "\\\"");
        let text = format!(r#"{{"info": {{"title": "/a/b"}}, "content": "{content}"}}"#);
        let found = read("it", &text);
        assert!(found.entries.is_empty(), "{text}");
        assert_eq!(found.problems[0].place, place, "{:?}", found.problems);
    }
    let nothing = r#"{"info": {"title": "/a/b"}, "content": "{\"request\": null, \"error\": {\"errCodeList\": null}}"}"#;
    assert!(read("it", nothing).problems.is_empty());
}
