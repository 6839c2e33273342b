use std::collections::BTreeSet;

use doudian_codegen::model::{Element, Path, Step};

use super::{model, spec};

#[test]
fn paths_are_read_as_they_are_written() {
    for text in [
        "order.searchList",
        "order.searchList/response/shop_order_list[]/pay_time",
        "a.b/request/attrs{}[]",
        "a.b/request/kind=1",
        "a.b/request/kind=",
        "a.b/request/size@max",
        "doudian:",
        "doudian:errors/7",
        "a.b/errors/40004/isv.parameter-invalid\\:20013",
        "a.b/request/odd\\/na\\[m\\{e\\=\\@\\\\",
    ] {
        let path: Path = text.parse().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(path.to_string(), text);
    }
    let path: Path = "p:a.b/c[]".parse().unwrap();
    assert_eq!(path.platform.as_deref(), Some("p"));
    let name = |text: &str| Step::Name(text.to_owned());
    assert_eq!(path.steps, [name("a.b"), name("c"), Step::Items]);
}

#[test]
fn what_is_no_path_says_where_and_what_was_expected() {
    for (text, part) in [
        ("", "expected a name at character 1"),
        (":a.b", "expected a platform's name at character 2"),
        ("a.b/", "expected a name at character 5"),
        ("a.b//c", "expected a name at character 5"),
        ("a.b/c[0]", "expected `]` at character 7"),
        ("a.b/c{x}", "expected `}` at character 7"),
        ("a.b/c[]d", "expected `/` at character 9"),
        ("a.b/c@", "expected the name of a limit"),
        ("a.b/c\\d", "behind a `\\`"),
        ("a.b/订单[", "expected `]` at character 8"),
    ] {
        let error = text.parse::<Path>().unwrap_err().to_string();
        assert!(error.contains(part), "{text}: {error}");
    }
    // Foreign text is cut, and what cannot be seen is spelled out.
    let error = format!("a\u{202e}{}[", "x".repeat(9000)).parse::<Path>().unwrap_err().to_string();
    assert!(error.contains("\\u{202e}") && error.len() < 400, "{error}");
}

const METHOD: &str = "method: order.some\ntitle: 一\nrequest:\n  size: { type: i32, max: 100 }\n  \
    kind: { type: i32, codes: { 1: 甲 } }\n  item: Item\n  attrs: \"map<Item>\"\nlimits:\n  - one_of: [size, kind]\n\
    response:\n  rows: [Row]\n  shared: Shared\ntypes:\n  Item: { name: string, inner: { type: Item } }\n  \
    Row: { id: i64, state: State, text: text<Item> }\nenums:\n  State: { type: i32, codes: { 1: 开, 2: 关 } }\nerrors:\n  \
    - { code: 5, label: 五 }\n  - { code: 5, sub: \"a:b\", label: 五五 }\n";
const TYPES: &str = "types:\n  Shared: { id: i64, kind: Kind }\nenums:\n  Kind: { type: string, codes: { a: 甲 } }\n";

#[test]
fn every_element_is_at_its_path() {
    let model = model(METHOD, TYPES);
    let at = |text: &str| model.at(&text.parse().unwrap());
    let label = |text: &str| match at(text) {
        Some(Element::Field(field)) => field.wire.clone(),
        Some(Element::Code(code)) => code.label.clone(),
        Some(Element::Refusal(row)) => row.label.clone(),
        Some(Element::Limit(limit)) => limit.to_string(),
        Some(Element::MethodLimit(limit)) => limit.to_string(),
        Some(other) => other.word().to_owned(),
        None => "nothing".to_owned(),
    };
    for (path, found) in [
        ("order.some", "method"),
        ("doudian:order.some", "method"),
        ("other:order.some", "nothing"),
        ("order.some/request", "structure"),
        ("order.some/request/size@max", "at most 100"),
        ("order.some/request/size@min", "nothing"),
        ("order.some/request/kind=1", "甲"),
        ("order.some/request/item/inner/inner/name", "name"),
        ("order.some/request/attrs{}/name", "name"),
        ("order.some/request/attrs[]/name", "nothing"),
        ("order.some/response/rows[]/state=2", "关"),
        ("order.some/response/rows[]/text/name", "name"),
        ("order.some/response/shared/kind=a", "甲"),
        ("order.some/errors/5", "五"),
        ("order.some/errors/5/a\\:b", "五五"),
        ("order.some/limits/one_of/size,kind", "at least one of `size`, `kind`"),
        ("types/DoudianShared/kind", "kind"),
        ("enums/DoudianKind=a", "甲"),
        ("errors/7", "太忙"),
        ("doudian:", "platform"),
        ("order.some/request/none", "nothing"),
    ] {
        assert_eq!(label(path), found, "{path}");
    }
}

/// Structures that hold themselves end, and what is shared is not told twice.
#[test]
fn every_element_has_one_path() {
    let model = model(METHOD, TYPES);
    let paths: Vec<String> = model.elements().iter().map(|(path, _)| path.to_string()).collect();
    let has = |path: &str| paths.iter().any(|it| it == path);
    assert!(has("doudian:order.some/request/item/name"), "{paths:#?}");
    assert!(has("doudian:order.some/request/item/inner"), "{paths:#?}");
    assert!(!has("doudian:order.some/request/item/inner/name"), "{paths:#?}");
    assert!(has("doudian:order.some/request/kind=1") && has("doudian:order.some/request/size@max"));
    assert!(has("doudian:order.some/response/rows[]/state=1"));
    assert!(has("doudian:order.some/response/shared"));
    assert!(!has("doudian:order.some/response/shared/id"));
    assert!(has("doudian:types/DoudianShared/id") && has("doudian:enums/DoudianKind=a"));
    assert!(!has("doudian:types/DoudianOrderSomeItem/name"));
}

#[test]
fn every_element_of_the_spec_is_found_at_its_path() {
    let model = spec();
    let elements = model.elements();
    assert!(elements.len() > 15_000, "{}", elements.len());
    let paths: BTreeSet<&Path> = elements.iter().map(|(path, _)| path).collect();
    assert_eq!(paths.len(), elements.len(), "two elements have one path");
    // Looking up goes through all of a platform's methods each time.
    for (path, element) in elements.iter().step_by(37) {
        let read: Path = path.to_string().parse().unwrap();
        assert_eq!(&read, path);
        assert_eq!(model.at(&read).as_ref(), Some(element), "{path}");
    }
    let path = "order.searchList/response/shop_order_list[]/pay_time".parse().unwrap();
    assert!(matches!(model.at(&path), Some(Element::Field(field)) if field.wire == "pay_time"));
}
