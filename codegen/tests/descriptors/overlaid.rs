//! What an overlay says that does not fit the rest: told where the overlay says it.

use doudian_codegen::{SourceFile, compile_beside};

use crate::beside::{compiled, publish};

const LIST: &str = "\
method: vip.list
title: 会员列表
effect: read
paging: { page: page, items: rows }
request:
  page: { type: i64, required: true }
  filter: Filter
  kinds: [Kind]
response:
  rows: [Row]
types:
  Filter: { level: i64, inner: text<Inner> }
  Inner: { a: i64 }
  Row: { id: i64 }
enums:
  Kind: { type: i32, codes: { 1: 甲 } }
example:
  request: { page: 1, filter: { level: 2, inner: '{\"a\": 1}' }, kinds: [1] }
  response: { rows: [{ id: 1 }] }
";

fn file(name: &str) -> Option<&'static str> {
    (name == "doudian/vip/vip.list.yaml").then_some(LIST)
}

fn said(overlay: &str) -> String {
    let published = publish(&[("doudian/vip/vip.list.yaml", LIST)], file);
    let sources = [SourceFile::new("o.yaml", format!("extends: vip.list\n{overlay}"))];
    compile_beside(&sources, &published)
        .map_or_else(|problems| problems.to_string(), |_| String::new())
}

#[test]
fn an_example_that_no_longer_fits() {
    let published = publish(&[("doudian/vip/vip.list.yaml", LIST)], file);
    for (overlay, (line, column), message, way) in [
        (
            "add:\n  request:\n    tag: { type: string, required: true }\n",
            (4, 5),
            "the example has no `tag`, which is required",
            "request.tag",
        ),
        (
            "change:\n  request:\n    page: string\n",
            (4, 11),
            "the example has the number 1 where its type asks for something else",
            "request.page",
        ),
        // What a structure of the request lacks, in one of its texts as well.
        (
            "add:\n  types:\n    Filter: { min: { type: i64, required: true } }\n",
            (4, 15),
            "the example has no `min`, which is required",
            "request.filter.min",
        ),
        (
            "add:\n  types:\n    Inner: { b: { type: i64, required: true } }\n",
            (4, 14),
            "the example has no `b`, which is required",
            "request.filter.inner.b",
        ),
        (
            "change:\n  types:\n    Row: { id: string }\n",
            (4, 16),
            "the example has the number 1 where its type asks for something else",
            "response.rows[0].id",
        ),
        // The field itself is not spoken of, only its enum.
        (
            "change:\n  enums:\n    Kind: { type: string }\n",
            (4, 19),
            "the example has the number 1 where its type asks for something else",
            "request.kinds[0]",
        ),
        (
            "change:\n  response: [i64]\n  paging: { page: page }\n",
            (3, 13),
            "the example has a mapping where its type asks for something else",
            "response",
        ),
    ] {
        let sources = [SourceFile::new("o.yaml", format!("extends: vip.list\n{overlay}"))];
        let problems = compile_beside(&sources, &published).unwrap_err();
        let [problem] = &problems.iter().collect::<Vec<_>>()[..] else { panic!("{problems}") };
        assert_eq!((problem.file.as_str(), problem.code), ("o.yaml", "bad-example"), "{problems}");
        assert_eq!((problem.line, problem.column), (line, column), "{problems}");
        assert_eq!(problem.message, message);
        let help = problem.help.as_deref().unwrap_or_default();
        assert!(help.contains(&format!("a right `{way}` under `change`")), "{help}");
        assert!(help.contains("it replaces the whole one"), "{help}");
        let example = problem.related.as_ref().expect("where the example stands");
        assert_eq!(example.file, "doudian/vip/vip.list.yaml");
        assert!(example.source_line.contains("re"), "{problems}");
    }
}

#[test]
fn an_example_under_change_replaces_the_whole_one() {
    let overlay = "add: { request: { tag: { type: string, required: true } } }\n\
                   change: { example: { request: { page: 1, tag: a } } }\n";
    assert_eq!(said(overlay), "");
    // Then it is to blame itself.
    let problems = said(&overlay.replace(", tag: a", ""));
    assert!(problems.contains("o.yaml:3:22"), "{problems}");
    assert!(problems.contains("needs `tag`"), "{problems}");
}

#[test]
fn what_the_overlay_does_not_speak_of_is_told_at_what_it_extends() {
    // `paging` is not the overlay's; the parameter is.
    let problems = said("change: { request: { page: { nullable: true } } }\n");
    assert!(problems.contains("`page` may be `null`"), "{problems}");
    assert!(problems.contains("o.yaml:2:22"), "{problems}");
    // The rows are neither's.
    let problems = said("change: { response: \"map<i64>\", example: { request: { page: 1 } } }\n");
    assert!(problems.contains("o.yaml:1:10"), "{problems}");
}

#[test]
fn one_mistake_does_not_hide_another() {
    let overlay = "extends: order.searchList\nadd:\n  extra: [Nothing]\n  request: { page: i64 }\n\
                   change:\n  title: \"\"\n  request: { size: strng, sise: i64 }\n";
    let problems = compiled(&[("o.yaml", overlay)]).unwrap_err();
    let codes: Vec<_> = problems.iter().map(|problem| (problem.line, problem.code)).collect();
    assert!(codes.contains(&(3, "bad-overlay")), "{problems}");
    assert!(codes.contains(&(4, "bad-overlay")), "{problems}");
    assert!(codes.contains(&(7, "bad-overlay")), "{problems}");
    assert!(codes.contains(&(7, "unknown-type")), "{problems}");
    // Also beside what cannot even be read.
    let overlay = overlay.replace("title: \"\"", "titel: x");
    let problems = compiled(&[("o.yaml", overlay.as_str())]).unwrap_err();
    let codes: Vec<_> = problems.iter().map(|problem| (problem.line, problem.code)).collect();
    assert!(codes.contains(&(6, "unknown-key")), "{problems}");
    assert!(codes.contains(&(7, "unknown-type")), "{problems}");
}

#[test]
fn keys_of_the_other_half() {
    for (overlay, help) in [
        ("change: { extra: [response] }\n", "belongs below `add`"),
        ("add: { title: 列表 }\n", "belongs below `change`"),
        ("add: { paging: { page: page } }\n", "belongs below `change`"),
        ("add: { tag: string }\n", "as in `add: { request: { tag: … } }`"),
        ("change: { page: string }\n", "as in `change: { request: { page: … } }`"),
        ("add: [tag]\n", "as keys, without `-`: `add: { request: { tag: string } }`"),
        ("change: true\n", "as in `change: { request: { page: { required: false } } }`"),
    ] {
        let problems = said(overlay);
        assert!(problems.contains(help), "{problems}");
        assert!(problems.ends_with("1 problem in 1 file"), "{problems}");
    }
}

/// What an overlay makes of a method is looked at as if it stood there, and told at the overlay.
#[test]
fn limits_and_files_that_do_not_fit() {
    for (overlay, code) in [
        ("change:\n  request:\n    page: { max_items: 3 }\n", "misplaced-limit"),
        ("change:\n  request:\n    page: { min: 5, max: 4 }\n", "bad-limit"),
        ("change:\n  request:\n    kinds: { max_items: 0 }\n", "bad-limit"),
        ("change:\n  request:\n    filter: { type: [[file]] }\n", "misplaced-file"),
        ("change:\n  response:\n    rows: [file]\n", "misplaced-file"),
        ("add:\n  types:\n    Row: { scan: file }\n", "misplaced-file"),
        ("add:\n  response:\n    scan: file\n", "misplaced-file"),
        ("change:\n  limits: [{ one_of: [page, kinds] }]\n", "bad-limit"),
        ("change:\n  limits: [{ one_of: [filter, kind] }]\n", "bad-limit"),
        ("change:\n  limits: [{ max_span: 1, unit: day, from: page, to: filter }]\n", "bad-limit"),
        ("change:\n  path: /vip/list\n", "unfit-call"),
        ("change:\n  reply: flat\n", "unfit-call"),
        (
            "change:\n  paging: { page: page, items: rows, first: 0 }\n  request:\n    page: { min: 1 }\n",
            "bad-paging",
        ),
    ] {
        let said = said(overlay);
        assert!(said.contains(&format!("error[{code}]")), "{overlay}\n{said}");
        assert!(said.contains("--> o.yaml:"), "{overlay}\n{said}");
    }
}
