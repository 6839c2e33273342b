//! JSON that comes inside text, and lists that come as their parts.

use std::collections::BTreeMap;

use doudian_runtime::json::{ReadErrorKind, from_slice, to_string};
use doudian_runtime::{Csv, JsonText, Page};
use serde_json::json;

use crate::support::{Row, fails, read};

#[test]
fn json_in_text_is_read_as_what_it_is() {
    let text = |path: &str, kind: &str| format!("{path}: text where the descriptor says {kind}");
    let (row, drift) = read(r#""tags":"[\"49574835439\",\"954764056\"]""#);
    assert_eq!(row.tags, ["49574835439", "954764056"]);
    assert_eq!(drift, [text("tags", "list")]);
    assert_eq!(read(r#""ids":"[1,\"2\",4920430888859306123]""#).0.ids, [1, 2, 4920430888859306123]);
    assert_eq!(read(r#""ids":" [ 1 , 2 ] ""#).0.ids, [1, 2]);
    assert_eq!(read(r#""matrix":"[[1],[2,3]]""#).0.matrix, [vec![1], vec![2, 3]]);
    assert_eq!(read(r#""matrix":["[1]","[2,3]"]"#).0.matrix, [vec![1], vec![2, 3]]);

    let (row, drift) = read(r#""rows":"[{\"id\":2},{\"id\":\"3\"}]""#);
    assert_eq!(row.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(drift, [text("rows", "list"), text("rows[].id", "integer")]);
    assert_eq!(read(r#""rows":"{\"id\":2}""#).0.rows[0].id, 2);
    assert_eq!(read(r#""rows":["{\"id\":2}",{"id":3}]"#).0.rows.len(), 2);

    let (row, drift) = read(r#""inner":"{\"id\":2,\"inner\":\"{\\\"id\\\":3}\"}""#);
    assert_eq!(row.inner.and_then(|row| row.inner).map(|row| row.id), Some(3));
    assert_eq!(drift, [text("inner", "object"), text("inner.inner", "object")]);
    assert_eq!(read(r#""inner":"[{\"id\":2}]""#).0.inner.map(|row| row.id), Some(2));
    assert_eq!(read(r#""stock":"{\"a\":1}""#).0.stock, BTreeMap::from([("a".to_owned(), 1)]));
    assert_eq!(read(r#""stock":"[7]""#).0.stock, BTreeMap::from([("0".to_owned(), 7)]));

    // The top, a page, and text inside text.
    let (row, _) = from_slice::<Row>(br#""{\"id\":5}""#).unwrap();
    assert_eq!(row.id, 5);
    let (page, _) = from_slice::<Page<Row>>(br#"{"list":"[{\"id\":5}]"}"#).unwrap();
    assert_eq!(page.list[0].id, 5);
    let (ids, _) = from_slice::<JsonText<Vec<i64>>>(br#""\"[1,2]\"""#).unwrap();
    assert_eq!(ids.value(), Some(&vec![1, 2]));

    for nothing in [r#""""#, r#""[]""#, r#""null""#, r#"" ""#, r#"" [ ] ""#] {
        let (row, _) = read(&format!(
            r#""rows":{nothing},"ids":{nothing},"stock":{nothing},"matrix":{nothing}"#
        ));
        assert!(row.rows.is_empty(), "{nothing}");
        assert!(row.stock.is_empty() && row.ids.is_empty() && row.matrix.is_empty(), "{nothing}");
    }
    for nothing in [r#""""#, r#""[]""#, r#""null""#, r#""  ""#] {
        let (row, drift) = read(&format!(r#""inner":{nothing},"rows":{nothing}"#));
        assert!(row.inner.is_none() && row.rows.is_empty(), "{nothing}");
        let expected = [text("inner", "object"), text("rows", "list")];
        assert!(expected.iter().all(|expected| drift.contains(expected)), "{nothing}: {drift:?}");
    }
    assert!(read(r#""tags":"[]""#).0.tags.is_empty());
    assert!(read(r#""tags":"null""#).0.tags.is_empty());
}

#[test]
fn text_that_only_looks_like_json_stays_text() {
    for text in ["[abc", "[abc]", "[1,2", "[1,2]]", "[1] 2", "{\"a\":1}", "a,b", "[\\\"a]"] {
        let (row, _) = read(&format!("\"tags\":{}", json!(text)));
        assert_eq!(row.tags, [text]);
        let (row, _) = read(&format!("\"tags\":[{}]", json!(text)));
        assert_eq!(row.tags, [text]);
    }
    // An element that is text stays text, whatever it holds.
    assert_eq!(read(r#""tags":["[1,2]"]"#).0.tags, ["[1,2]"]);
    for members in [r#""inner":"{abc""#, r#""inner":"7""#, r#""rows":"[abc""#, r#""stock":"x""#] {
        let error = fails(members);
        assert!(matches!(error.kind, ReadErrorKind::WrongKind { found: "text", .. }), "{error}");
    }
    // What is wrong inside is said with its place.
    let members = r#""inner":"{\"rows\":[{\"id\":2},{\"id\":\"x\"}]}""#;
    let error = fails(members);
    assert_eq!(error.path, "inner.rows[1].id");
    assert_eq!(error.offset, r#"{"id":1,"inner":"#.len());
}

#[test]
fn levels_count_together_across_texts() {
    // Objects inside one another, each in the text of the one outside, as far as that grows.
    let mut text = r#"{"id":1}"#.to_owned();
    for _ in 0..8 {
        text = format!(r#"{{"id":1,"inner":{}}}"#, json!(text));
    }
    assert!(from_slice::<Row>(text.as_bytes()).is_ok());
    let nested = |levels: usize, inside: &str| {
        let open = r#"{"id":1,"inner":"#.repeat(levels);
        format!("{open}{inside}{}", "}".repeat(levels))
    };
    assert!(from_slice::<Row>(nested(127, "{}").as_bytes()).is_ok());
    let inside = |levels: usize| json!(nested(levels, "{}")).to_string();
    assert!(from_slice::<Row>(nested(60, &inside(60)).as_bytes()).is_ok());
    let error = from_slice::<Row>(nested(70, &inside(70)).as_bytes()).unwrap_err();
    assert_eq!(error.kind, ReadErrorKind::TooDeep);
    let packed = nested(70, &format!(r#"{{"id":1,"packed":{}}}"#, inside(70)));
    let (_, drift) = from_slice::<Row>(packed.as_bytes()).unwrap();
    assert!(drift.iter().any(|drift| drift.path.ends_with(".packed")), "it stays text");
    for brackets in ["[", "{\"a\":"] {
        let deep = json!(brackets.repeat(100_000)).to_string();
        assert!(from_slice::<Row>(format!(r#"{{"id":1,"inner":{deep}}}"#).as_bytes()).is_err());
        assert_eq!(read(&format!(r#""tags":{deep}"#)).0.tags.len(), 1);
    }
}

#[test]
fn parts_may_come_as_a_list() {
    for (value, parts, is_odd) in [
        (r#""a,b""#, &["a", "b"][..], false),
        (r#""""#, &[], false),
        (r#""[\"a\",\"b,c\"]""#, &["a", "b,c"], true),
        (r#""[1,2]""#, &["1", "2"], true),
        (r#""[]""#, &[], true),
        (r#"["a","b,c"]"#, &["a", "b,c"], true),
        (r#"[]"#, &[], true),
        (r#""[a,b]""#, &["[a", "b]"], false),
        ("7", &["7"], true),
    ] {
        let (row, drift) = read(&format!(r#""parts":{value}"#));
        let read = row.parts.unwrap();
        assert_eq!(read.parts().collect::<Vec<_>>(), parts, "{value}");
        assert_eq!(drift.is_empty(), !is_odd, "{value}: {drift:?}");
        assert_eq!(read, Csv::from(read.as_str()), "the text decides");
    }
    let (row, _) = read(r#""bars":"[\"a\",\"b|c\"]""#);
    assert_eq!(row.bars.unwrap().parts().collect::<Vec<_>>(), ["a", "b|c"]);
    // It is written as it came.
    let (text, _) = from_slice::<Csv>(br#""[\"a\"]""#).unwrap();
    assert_eq!(to_string(&text).unwrap(), r#""[\"a\"]""#);
}
