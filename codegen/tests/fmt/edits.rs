//! Changing descriptors.

use std::path::Path;

use doudian_codegen::fmt::{Draft, Pointer, Position};
use doudian_codegen::model::Json;
use doudian_codegen::{SourceFile, read_dir};

use crate::support::format;

fn draft(text: &str) -> Draft {
    Draft::read(&SourceFile::new("order.list.yaml", text)).unwrap_or_else(|it| panic!("{it}"))
}

fn at(text: &str) -> Pointer {
    text.parse().unwrap()
}

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

fn number(digits: &str) -> Json {
    Json::Number(digits.to_owned())
}

fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.map(|(name, value)| (name.to_owned(), value)).into())
}

/// What comes out is its own canonical form.
#[track_caller]
fn check(draft: Draft, expected: &str) {
    let edited = draft.finish().unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(edited, expected, "\n--- got:\n{edited}--- expected:\n{expected}");
    assert_eq!(format(&edited), edited);
}

const TEXT: &str = "\
# Of the file.
method: order.list
title: 订单  # short

# Of the parameters.
request:
  # From 0.
  page: { type: i32, default: 0 }  # the page
  size:
    # In rows.
    type: i32
    label: 行
types:
  Row:
    id: i64

  Other:
    id: i64  # the other
errors:
  - { code: 1, label: 一 }
  # Rare.
  - { code: 2, label: 二 }
";

#[test]
fn values_are_set_and_everything_else_stays() {
    let mut edited = draft(TEXT);
    edited.set(&at("/title"), &text("列表")).unwrap();
    edited.set(&at("/request/page/max"), &number("50")).unwrap();
    edited.set(&at("/request/size/label"), &text("每页: 行")).unwrap();
    edited.set(&at("/errors/1/label"), &text("no")).unwrap();
    edited.set(&at("/status"), &text("legacy")).unwrap();
    let expected = TEXT
        .replace("title: 订单  # short\n", "title: 列表  # short\nstatus: legacy\n")
        .replace("{ type: i32, default: 0 }", "{ type: i32, default: 0, max: 50 }")
        .replace("label: 行", "label: \"每页: 行\"")
        .replace("label: 二", "label: \"no\"");
    check(edited, &expected);
}

#[test]
fn new_entries_look_like_those_beside_them() {
    let mut edited = draft(TEXT);
    let fields = object([("id", object([("type", text("i64")), ("label", text("号"))]))]);
    edited.set(&at("/types/New"), &fields).unwrap();
    edited.set(&at("/errors/-"), &object([("label", text("三")), ("code", number("3"))])).unwrap();
    let order = object([("type", text("string"))]);
    edited.insert(&at("/request/order"), &order, &Position::After("page".to_owned())).unwrap();
    edited.comment(&at("/request/order"), "As the page says.").unwrap();
    let expected = TEXT
        .replace("  size:\n", "  # As the page says.\n  order: { type: string }\n  size:\n")
        .replace("errors:\n", "\n  New:\n    id: { type: i64, label: 号 }\nerrors:\n")
        + "  - { code: 3, label: 三 }\n";
    check(edited, &expected);
}

#[test]
fn what_is_removed_takes_its_own_comments_along() {
    let mut edited = draft(TEXT);
    let page = edited.remove(&at("/request/page")).unwrap();
    assert_eq!(page.comments, ["# From 0.", "# the page"]);
    assert_eq!(page.value, object([("type", text("i32")), ("default", number("0"))]));
    assert_eq!(edited.remove(&at("/errors/1")).unwrap().comments, ["# Rare."]);
    edited.remove(&at("/types/Row/id")).unwrap();
    let expected = TEXT
        .replace("  # From 0.\n  page: { type: i32, default: 0 }  # the page\n", "")
        .replace("  # Rare.\n  - { code: 2, label: 二 }\n", "")
        .replace("  Row:\n    id: i64\n", "  Row: {}\n");
    check(edited, &expected);
}

/// What both have keeps its comments, and those of what is gone stay before the entry.
#[test]
fn a_value_that_is_replaced_loses_no_comment() {
    let mut edited = draft(TEXT);
    edited.set(&at("/types"), &object([("Row", object([("id", text("string"))]))])).unwrap();
    edited.set(&at("/request/size"), &text("i64")).unwrap();
    let expected = TEXT
        .replace(
            "types:\n  Row:\n    id: i64\n\n  Other:\n    id: i64  # the other\n",
            "# the other\ntypes:\n  Row:\n    id: string\n",
        )
        .replace(
            "  size:\n    # In rows.\n    type: i32\n    label: 行\n",
            "  # In rows.\n  size: i64\n",
        );
    check(edited, &expected);
}

#[test]
fn a_descriptor_is_made_of_nothing() {
    let mut new = Draft::new("order.list.yaml");
    new.set(&at("/title"), &text("订单: 一")).unwrap();
    new.set(&at("/method"), &text("order.list")).unwrap();
    new.set(&at("/note"), &text("One.\nTwo.")).unwrap();
    new.set(&at("/request/size/type"), &text("i32")).unwrap();
    new.set(&at("/enums/State/codes"), &object([("1", text("开"))])).unwrap();
    new.set(&at("/errors/-"), &object([("code", number("1"))])).unwrap();
    new.comment(&at(""), "Of the file.").unwrap();
    check(
        new,
        "# Of the file.\nmethod: order.list\ntitle: \"订单: 一\"\nnote: |-\n  One.\n  Two.\nrequest:\n  size:\n    \
         type: i32\nenums:\n  State:\n    codes: { 1: 开 }\nerrors:\n  - { code: 1 }\n",
    );
    assert_eq!(Draft::new("a.yaml").finish().unwrap(), "");
}

#[test]
fn an_edit_that_cannot_be_made_changes_nothing() {
    let mut edited = draft(TEXT);
    let value = number("1");
    for (pointer, part) in [
        ("/title/x", "`x` would stand in a single value"),
        ("/title/x/y", "`x` would stand in a single value"),
        ("/errors/9", "the list has 2 elements"),
        ("/errors/x/code", "the list has 2 elements"),
        ("/new/title\u{202e}/0", ""),
    ] {
        let result = edited.set(&at(pointer), &value);
        if !part.is_empty() {
            let error = result.unwrap_err().to_string();
            assert!(error.contains(part) && error.contains(pointer), "{pointer}: {error}");
        } else {
            edited.remove(&at("/new")).unwrap();
        }
    }
    let error = edited.insert(&at("/title"), &value, &Position::Last).unwrap_err().to_string();
    assert_eq!(error, "`/title`: there is such an entry already");
    let before = Position::Before("x".to_owned());
    let error = edited.insert(&at("/far/away/b"), &value, &before).unwrap_err().to_string();
    assert_eq!(error, "`/far/away/b`: there is no `x` beside it");
    assert_eq!(edited.get(&at("/far")), None);
    let error = edited.remove(&at("/request/pag")).unwrap_err().to_string();
    assert_eq!(error, "`/request/pag`: there is no `pag`; did you mean `page`?");
    assert!("request".parse::<Pointer>().unwrap_err().to_string().contains("no JSON Pointer"));
    assert!("/a~2".parse::<Pointer>().is_err() && "/a~".parse::<Pointer>().is_err());
    assert_eq!(at("/a~1b/c~0d").steps(), ["a/b", "c~d"]);
    check(edited, TEXT);
}

fn spec() -> Vec<SourceFile> {
    read_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap()
}

/// Every single value, with the way to it.
fn values(value: &Json, way: &Pointer, found: &mut Vec<(Pointer, Json)>) {
    match value {
        Json::List(list) => {
            let steps = list.iter().enumerate();
            steps.for_each(|(index, inner)| values(inner, &way.to(index.to_string()), found));
        }
        Json::Object(members) => {
            members.iter().for_each(|(name, inner)| values(inner, &way.to(name), found));
        }
        single => found.push((way.clone(), single.clone())),
    }
}

fn put(value: &mut Json, way: &[String], new: &Json) {
    let Some((step, rest)) = way.split_first() else {
        *value = new.clone();
        return;
    };
    match value {
        Json::List(list) => put(&mut list[step.parse::<usize>().unwrap()], rest, new),
        Json::Object(members) => {
            let member = members.iter_mut().find(|(name, _)| name == step).unwrap();
            put(&mut member.1, rest, new);
        }
        _ => panic!("no {step} in a single value"),
    }
}

/// Nothing is written that was not meant: not a byte where nothing changes, one line where one
/// value does, and the very text where it changes back.
#[test]
fn every_descriptor_can_be_changed_and_changed_back() {
    let root = Pointer::default();
    for (number, source) in spec().iter().enumerate() {
        let before = String::from_utf8(source.bytes.clone()).unwrap();
        let mut edited = Draft::read(source).unwrap();
        let whole = edited.get(&root).unwrap();
        edited.set(&root, &whole).unwrap();
        assert_eq!(edited.finish().unwrap(), before, "{}", source.path);

        if number % 4 != 0 {
            continue;
        }
        let mut all = Vec::new();
        values(&whole, &root, &mut all);
        for (way, old) in all.iter().skip(number % 7).step_by(61) {
            let news = [
                text("新: \"a\" #b"),
                Json::Number("12".to_owned()),
                Json::Bool(false),
                text("12"),
            ];
            for new in news.iter().filter(|new| *new != old) {
                let mut edited = Draft::read(source).unwrap();
                edited.set(way, new).unwrap();
                let changed = edited.finish().unwrap_or_else(|it| panic!("{way}: {it}"));
                let mut again = draft(&changed);
                let mut expected = whole.clone();
                put(&mut expected, way.steps(), new);
                assert!(again.get(&root) == Some(expected), "{} {way}", source.path);
                let lines: Vec<&str> = before.lines().collect();
                let others = changed.lines().filter(|line| !lines.contains(line)).count();
                // A line that gets too wide is broken.
                assert!(
                    others <= 1 || changed.lines().count() != lines.len(),
                    "{} {way}",
                    source.path
                );
                let comments = |text: &str| text.matches("# ").count();
                assert!(comments(&changed) >= comments(&before), "{} {way}", source.path);
                again.set(way, old).unwrap();
                let back = again.finish().unwrap();
                if changed.lines().count() == lines.len() && !before.contains(": >") {
                    assert_eq!(back, before, "{} {way}", source.path);
                }
            }
        }
    }
}
