//! What is odd in one value costs no more than that value: broken text, JSON inside text,
//! values of another kind, codes that say nothing.
#![allow(clippy::unwrap_used)]

use std::borrow::Cow;
use std::collections::BTreeMap;

use doudian_runtime::generated as rt;
use doudian_runtime::json::{
    Drift, DriftKind, ReadError, ReadErrorKind, ReadValue, Unreadable, from_slice, from_slice_with,
    to_string,
};
use doudian_runtime::{Csv, DoudianPage, JsonText, Pipe};
use serde_json::{Value, json};

#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Status(i64);

rt::int_enum!(Status: i64 {
    1: "";
    2: "";
});

#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Started(i64);

rt::int_enum!(Started: i64 {
    0: "";
    1: "";
});

#[derive(Clone, Default, PartialEq, Eq)]
struct Kind(Cow<'static, str>);

rt::text_enum!(Kind {
    "a": "";
    "b": "";
});

/// A row as the generator writes them, with a field of each shape.
#[derive(Clone, Default)]
struct Row {
    id: i64,
    words: String,
    small: Option<i32>,
    ratio: Option<f64>,
    open: Option<bool>,
    tags: Vec<String>,
    ids: Vec<i64>,
    rows: Vec<Row>,
    inner: Option<Box<Row>>,
    stock: BTreeMap<String, i64>,
    any: Option<Value>,
    packed: Option<JsonText<Box<Row>>>,
    phone: Option<i64>,
    status: Option<Status>,
    started: Option<Started>,
    kind: Option<Kind>,
    codes: Option<i64>,
    parts: Option<Csv>,
    bars: Option<Pipe>,
    matrix: Vec<Vec<i64>>,
}

rt::record!(Row {
    any: "any" OPTIONAL;
    bars: "bars" OPTIONAL;
    codes: "codes" OPTIONAL, &["5"];
    id: "id" REQUIRED;
    ids: "ids" OPTIONAL;
    inner: "inner" OPTIONAL;
    kind: "kind" OPTIONAL, Kind::KNOWN;
    matrix: "matrix" OPTIONAL;
    open: "open" OPTIONAL;
    packed: "packed" OPTIONAL;
    parts: "parts" OPTIONAL;
    phone: "phone" OPTIONAL | PII;
    ratio: "ratio" OPTIONAL;
    rows: "rows" OPTIONAL;
    small: "small" OPTIONAL;
    started: "started" OPTIONAL, Started::KNOWN;
    status: "status" OPTIONAL, Status::KNOWN;
    stock: "stock" OPTIONAL;
    tags: "tags" OPTIONAL;
    words: "words" OPTIONAL;
});

fn said(drift: &[Drift]) -> Vec<String> {
    drift.iter().map(ToString::to_string).collect()
}

/// A row with these members besides its id.
fn read(members: &str) -> (Row, Vec<String>) {
    let text = format!(r#"{{"id":1,{members}}}"#);
    let (row, drift) = from_slice::<Row>(text.as_bytes()).unwrap_or_else(|error| {
        panic!("{text}: {error}");
    });
    (row, said(&drift))
}

fn fails(members: &str) -> ReadError {
    let text = format!(r#"{{"id":1,{members}}}"#);
    match from_slice::<Row>(text.as_bytes()) {
        Ok((row, _)) => panic!("{text}: read as {row:?}"),
        Err(error) => error,
    }
}

/// The same for a reader that keeps going.
fn keep<T: ReadValue + Default>(text: &str) -> (T, Vec<Drift>) {
    from_slice_with(text.as_bytes(), Unreadable::LeaveOut)
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// What JSON does not allow inside quotes, and what becomes of it.
const BROKEN: [(&[u8], &str); 11] = [
    (b"\\ud83d", "\u{fffd}"),
    (b"\\ude00", "\u{fffd}"),
    (b"\\ud83d\\ud83d\\ude00", "\u{fffd}😀"),
    (b"\\ud83d\\n", "\u{fffd}\n"),
    (b"\xff", "\u{fffd}"),
    (b"\xe6\xb1", "\u{fffd}"),
    (b"\xed\xa0\xbd", "\u{fffd}\u{fffd}\u{fffd}"),
    (b"\t", "\t"),
    (b"\r\n", "\r\n"),
    (b"\0", "\0"),
    (b"\\x", "\u{fffd}x"),
];

fn with(piece: &[u8], before: &str, after: &str) -> Vec<u8> {
    [before.as_bytes(), piece, after.as_bytes()].concat()
}

#[test]
fn broken_text_is_mended_wherever_it_stands() {
    for (piece, mended) in BROKEN {
        let shown = String::from_utf8_lossy(piece);
        let read = |before: &str, after: &str| {
            let text = with(piece, before, after);
            let (row, drift) = from_slice::<Row>(&text).unwrap_or_else(|error| {
                panic!("{}: {error}", String::from_utf8_lossy(&text));
            });
            let broken = drift.iter().filter(|drift| drift.kind == DriftKind::BrokenText);
            let places: Vec<_> = broken.map(|drift| drift.path.clone()).collect();
            (row, places)
        };
        let text = format!("a{mended} b");
        let (row, places) = read(r#"{"id":1,"words":"a"#, r#" b","small":7}"#);
        assert_eq!((row.words, row.small), (text.clone(), Some(7)), "{shown}");
        assert_eq!(places, ["words"], "{shown}");

        let (row, places) =
            read(r#"{"id":1,"rows":[{"id":2},{"id":3,"tags":["x","a"#, r#" b"]}]}"#);
        assert_eq!(row.rows[1].tags, ["x", &text], "{shown}");
        assert_eq!(places, ["rows[].tags[]"], "{shown}");

        let (row, places) = read(r#"{"id":1,"any":{"a"#, r#" b":[1,"x"]}}"#);
        assert_eq!(row.any, Some(json!({ (text.clone()): [1, "x"] })), "{shown}");
        assert_eq!(places, ["any{}"], "{shown}");
        let (row, places) = read(r#"{"id":1,"any":[["a"#, r#" b"]]}"#);
        assert_eq!(row.any, Some(json!([[text]])), "{shown}");
        assert_eq!(places, ["any[][]"], "{shown}");

        let (row, places) = read(r#"{"id":1,"stock":{"a"#, r#" b":3}}"#);
        assert_eq!(row.stock, BTreeMap::from([(text.clone(), 3)]), "{shown}");
        assert_eq!(places, ["stock{}"], "{shown}");

        // In JSON that is kept as text.
        let (row, places) = read(r#"{"id":1,"words":{"a":"a"#, r#" b"}}"#);
        let kept: Value = serde_json::from_str(&row.words).unwrap();
        assert_eq!(kept, json!({ "a": text }), "{shown}");
        assert_eq!(places, ["words"], "{shown}");

        // In members that nobody knows: their values are passed over.
        let (row, places) = read(r#"{"new":"a"#, r#" b","id":1}"#);
        assert_eq!(row.id, 1);
        assert!(places.len() <= 1 && places.iter().all(|place| place == "new"), "{places:?}");
        let (row, places) = read(r#"{"ne"#, r#"w":1,"id":1}"#);
        assert_eq!((row.id, places.len()), (1, 1), "{shown}");

        // The mended text has the same errors at the same places.
        let text = with(piece, r#"{"id":1,"words":"a"#, r#" b","small":"many"}"#);
        let error = from_slice::<Row>(&text).unwrap_err();
        assert_eq!(error.path, "small", "{shown}");
        assert_eq!(&text[error.offset - 6..error.offset], b"\"many\"", "{shown}");
    }
}

#[test]
fn broken_json_in_text_is_mended_too() {
    // Escaped once more, so that the text outside is whole.
    let (row, drift) = read(r#""packed":"{\"id\":2,\"words\":\"\\ud83d x\"}""#);
    let packed = row.packed.as_ref().and_then(JsonText::value);
    assert_eq!(packed.map(|row| row.words.as_str()), Some("\u{fffd} x"));
    assert_eq!(drift, ["packed.words: broken text, mended"]);
    // Line breaks that are not escaped stay line breaks, which JSON allows between members.
    let (row, drift) = read("\"packed\":\"{\n\t\\\"id\\\":2,\n\t\\\"words\\\":\\\"x\\\"\n}\"");
    assert_eq!(row.packed.as_ref().and_then(JsonText::value).map(|row| row.id), Some(2));
    assert_eq!(drift, ["packed: broken text, mended"]);
    let (row, drift) = read(r#""inner":"{\"id\":2,\"words\":\"\\ud83d x\"}""#);
    assert_eq!(row.inner.map(|row| row.words), Some("\u{fffd} x".to_owned()));
    let coerced = "inner: text where the descriptor says object";
    assert_eq!(drift, [coerced, "inner.words: broken text, mended"]);
}

#[test]
fn what_is_whole_is_not_touched() {
    for text in [r#""\\ud83d""#, r#""\ud83d\ude00""#, "\"\u{fffd}\"", r#""\ufffd""#, "\"\u{7f}\""] {
        let (_, drift) = read(&format!("\"words\":{text}"));
        assert!(drift.is_empty(), "{text}: {drift:?}");
    }
    // Rubbish outside quotes is no text.
    for text in [&b"{\"id\":1\xff}"[..], b"{\"id\":\t\x00 1}", b"{\"id\":1,\\ud83d}", b"\xff"] {
        let error = from_slice::<Row>(text).unwrap_err();
        assert!(matches!(error.kind, ReadErrorKind::Syntax(_)), "{error}");
    }
    // A byte order mark is passed over, and counts in places.
    let (row, drift) = from_slice::<Row>("\u{feff}{\"id\":7}".as_bytes()).unwrap();
    assert_eq!((row.id, drift.len()), (7, 0));
    let text = "\u{feff}{\"id\":\"x\"}";
    let error = from_slice::<Row>(text.as_bytes()).unwrap_err();
    assert_eq!(&text[error.offset - 3..error.offset], "\"x\"");
}

/// As a count of drift, not as a time: a page of many broken texts is read twice, not once
/// more for each.
#[test]
fn many_broken_texts_are_counted() {
    let tags = vec!["\"\\ud83d\""; 20_000].join(",");
    let (row, drift) =
        from_slice::<Row>(format!(r#"{{"id":1,"tags":[{tags}]}}"#).as_bytes()).unwrap();
    assert_eq!(row.tags.len(), 20_000);
    assert_eq!(drift.len(), 1);
    assert_eq!((drift[0].path.as_str(), drift[0].count), ("tags[]", 20_000));
}

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
    let (page, _) = from_slice::<DoudianPage<Row>>(br#"{"list":"[{\"id\":5}]"}"#).unwrap();
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

#[test]
fn an_error_says_in_which_row_it_is() {
    let rows = |at: usize, row: &str| {
        let mut rows = vec![r#"{"id":2}"#; 20];
        rows[at] = row;
        format!(r#""rows":[{}]"#, rows.join(","))
    };
    for (members, path) in [
        (rows(17, r#"{"id":3,"small":"2023-01-01 00:00:00"}"#), "rows[17].small"),
        (rows(0, r#"{"id":3,"inner":false}"#), "rows[0].inner"),
        (rows(19, r#"{"id":3,"ids":[1,2,"x"]}"#), "rows[19].ids[2]"),
        (rows(3, r#"{"id":3,"matrix":[[1],[2,{}],[true,[1]]]}"#), "rows[3].matrix[2][1]"),
        (rows(3, r#"{"id":3,"stock":{"a":1,"b\nc":"x"}}"#), r#"rows[3].stock{"b\nc"}"#),
        (rows(5, r#"{"id":3,"rows":{"id":1.5}}"#), "rows[5].rows.id"),
        (r#""stock":[1,"x"]"#.to_owned(), "stock[1]"),
        (r#""ids":[1,2 3]"#.to_owned(), "ids[2]"),
    ] {
        assert_eq!(fails(&members).path, path, "{members}");
    }
    let long = "\u{202e}\n".repeat(1 << 20);
    let error = fails(&format!(r#""stock":{{{}:"x"}}"#, json!(long)));
    let shown = error.to_string();
    assert!(shown.len() < 300 && !shown.contains(['\n', '\u{202e}']), "{shown}");
}

/// Every shape, given every kind.
#[test]
fn whatever_comes_only_that_value_is_left_out() {
    const VALUES: [&str; 19] = [
        "null",
        "true",
        "0",
        "7",
        "-1.5",
        "1e300",
        "1e999",
        "99999999999999999999",
        r#""""#,
        r#""x""#,
        r#""1,234""#,
        r#""2023-01-01 00:00:00""#,
        r#""[1""#,
        "[]",
        "[1]",
        r#"["x",{}]"#,
        "{}",
        r#"{"a":"x"}"#,
        r#"{"id":"x"}"#,
    ];
    const FIELDS: [&str; 20] = [
        "id", "words", "small", "ratio", "open", "tags", "ids", "rows", "inner", "stock", "any",
        "packed", "phone", "status", "started", "kind", "codes", "parts", "bars", "matrix",
    ];
    let mut left_out = 0;
    for field in FIELDS {
        for value in VALUES {
            let row = format!(r#"{{"id":3,"{field}":{value},"small":7,"words":"w"}}"#);
            let text = format!(r#"{{"id":1,"rows":[{{"id":2}},{row},{{"id":4}}],"small":9}}"#);
            let strict = from_slice::<Row>(text.as_bytes());
            let (kept, drift) = keep::<Row>(&text);
            assert_eq!((kept.id, kept.small, kept.rows.len()), (1, Some(9), 3), "{text}");
            let row = &kept.rows[1];
            assert_eq!((row.small, row.words.as_str()), (Some(7), "w"), "{text}");
            assert_eq!((kept.rows[0].id, kept.rows[2].id), (2, 4), "{text}");
            let left = drift.iter().find(|drift| matches!(drift.kind, DriftKind::LeftOut { .. }));
            // JSON in text that cannot be read stays text.
            if field == "packed" {
                assert!(strict.is_ok(), "{text}");
                continue;
            }
            assert_eq!(strict.is_err(), left.is_some(), "{text}: {drift:?}");
            let (Err(error), Some(left)) = (strict, left) else { continue };
            left_out += 1;
            assert!(left.path.starts_with(&format!("rows[].{field}")), "{text}: {left}");
            assert!(error.path.starts_with(&format!("rows[1].{field}")), "{text}: {error}");
            let is_none = match field {
                "ratio" => row.ratio.is_none(),
                "open" => row.open.is_none(),
                "phone" => row.phone.is_none(),
                "status" => row.status.is_none(),
                "started" => row.started.is_none(),
                "codes" => row.codes.is_none(),
                "ids" => row.ids.iter().all(|id| *id == 1),
                _ => true,
            };
            assert!(is_none, "{text}: {row:?}");
        }
    }
    assert!(left_out > 80, "only {left_out} values could not be read");
}

#[test]
fn what_is_left_out_is_said_with_its_text() {
    for (value, path, expected, text) in [
        (r#""small":"2023-01-01 00:00:00""#, "small", "integer", "\"2023-01-01 00:00:00\""),
        (r#""small":12.3"#, "small", "a 64-bit integer", "12.3"),
        (r#""small":4294967296"#, "small", "a 32-bit integer", "4294967296"),
        (r#""inner":false"#, "inner", "object", "false"),
        (r#""ids":[1,"a\nb",3]"#, "ids[]", "integer", r#""a\\nb""#),
        (r#""stock":{"a":"x"}"#, "stock{}", "integer", "\"x\""),
        // Nobody knows what these hold.
        (r#""inner":"Peking""#, "inner", "object", "(text of 8 bytes)"),
        (r#""small":{"phone":"134"}"#, "small", "integer", "(JSON of 15 bytes)"),
        (r#""phone":"134x""#, "phone", "integer", "***"),
        (r#""inner":{"phone":[1]}"#, "inner.phone", "integer", "***"),
        (r#""packed":"{\"id\":1,\"phone\":\"134x\"}""#, "packed.phone", "integer", "***"),
    ] {
        let (_, drift) = keep::<Row>(&format!(r#"{{"id":1,{value}}}"#));
        let found = drift.iter().find_map(|drift| match &drift.kind {
            DriftKind::LeftOut { expected, text } => {
                Some((drift.path.as_str(), *expected, text.as_str()))
            }
            _ => None,
        });
        assert_eq!(found, Some((path, expected, text)), "{value}: {drift:?}");
    }
    let long = json!("\u{202e}".repeat(3 << 20)).to_string();
    let (_, drift) = keep::<Row>(&format!(r#"{{"id":1,"small":{long}}}"#));
    assert!(drift[0].to_string().len() < 300, "{}", drift[0]);
    // A hundred rows with other values are one.
    let rows: Vec<_> = (0..100).map(|row| format!(r#"{{"id":1,"small":"x{row}"}}"#)).collect();
    let (_, drift) = keep::<Vec<Row>>(&format!("[{}]", rows.join(",")));
    assert_eq!((drift.len(), drift[0].count), (1, 100));
}

#[test]
fn elements_that_cannot_be_read_are_left_out_alone() {
    assert_eq!(keep::<Vec<i64>>(r#"[1,"x",{"a":[1]},3]"#).0, [1, 3]);
    assert_eq!(keep::<Vec<Option<i64>>>(r#"[1,"x",3]"#).0, [Some(1), None, Some(3)]);
    let rows = keep::<Vec<Row>>(r#"[{"id":1},"x",7,[1,2],{"id":2,"small":"x"},{"id":3}]"#).0;
    assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [1, 2, 3]);
    let map = keep::<BTreeMap<String, i64>>(r#"{"a":1,"b":"x","c":3}"#).0;
    assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "c"]);
    assert_eq!(keep::<Vec<Vec<i64>>>(r#"[[1,"x"],"x",[2]]"#).0, [vec![1], vec![], vec![2]]);
    let (row, drift) = keep::<Row>(r#"{"inner":"{\"small\":\"x\",\"id\":5}","id":2}"#);
    assert_eq!(row.inner.map(|row| (row.id, row.small)), Some((5, None)));
    assert!(drift.iter().any(|drift| drift.path == "inner.small"), "{drift:?}");
    // What is no JSON is no value, and nothing is left of what cannot be read as a whole.
    for text in [r#"{"id":1,"small":tru}"#, r#"{"id":1"#, "[1", "7", r#""x""#, r#"{"id":[1 2]}"#] {
        assert!(from_slice_with::<Row>(text.as_bytes(), Unreadable::LeaveOut).is_err(), "{text}");
    }
    let deep = format!(r#"{{"id":1,"any":{}1{}}}"#, "[".repeat(150), "]".repeat(150));
    let error = from_slice_with::<Row>(deep.as_bytes(), Unreadable::LeaveOut).unwrap_err();
    assert_eq!(error.kind, ReadErrorKind::TooDeep);
    // Mended and left out at once.
    let (row, drift) = keep::<Row>(r#"{"id":1,"small":"\ud83d","words":"a\ud83d"}"#);
    assert_eq!((row.small, row.words.as_str()), (None, "a\u{fffd}"));
    let kinds: Vec<_> = drift.iter().map(|drift| drift.path.as_str()).collect();
    assert_eq!(kinds, ["small", "small", "words"]);
}

#[test]
fn a_code_that_says_nothing_is_no_drift() {
    for members in [
        r#""status":0"#,
        r#""status":"""#,
        r#""kind":"""#,
        r#""kind":"0""#,
        r#""codes":0"#,
        r#""codes":"""#,
        r#""started":0"#,
        r#""started":"""#,
    ] {
        assert_eq!(read(members).1, [""; 0], "{members}");
    }
    for members in [r#""status":7"#, r#""kind":"c""#, r#""codes":6"#, r#""started":-1"#] {
        assert_eq!(read(members).1.len(), 1, "{members}");
    }
    assert_eq!(read(r#""status":"0""#).1, ["status: text where the descriptor says integer"]);
    assert!(read(r#""status":0"#).0.status.unwrap().is_none());
    assert_eq!(read(r#""status":"""#).0.status, None);
    assert!(!Status::from(1).is_none() && !Status::from(7).is_none());
    assert!(Status::default().is_none());
    // A code 0 that is listed is one.
    assert!(!Started::from(0).is_none());
    assert!(Kind::from("").is_none() && Kind::from("0").is_none() && !Kind::from("a").is_none());
}

#[test]
fn drift_is_grouped_and_counted() {
    let rows: Vec<_> = (0..100).map(|id| format!(r#"{{"id":"{id}","new":1}}"#)).collect();
    let (_, drift) = from_slice::<Vec<Row>>(format!("[{}]", rows.join(",")).as_bytes()).unwrap();
    let counts: Vec<_> = drift.iter().map(|drift| (drift.path.as_str(), drift.count)).collect();
    assert_eq!(counts, [("[].id", 100), ("[].new", 100)]);

    // Kinds beyond the bound are counted, and those within it go on being counted.
    let members: Vec<_> = (0..1000).map(|number| format!(r#""x{}":1"#, number % 500)).collect();
    let (_, drift) = read_all(&members.join(","));
    assert_eq!(drift.len(), 65);
    assert!(drift[..64].iter().all(|drift| drift.count == 2), "{drift:?}");
    let last = &drift[64];
    assert_eq!((&last.kind, last.count), (&DriftKind::More, 1000 - 2 * 64));
    assert_eq!(last.to_string(), "and 872 more");

    // Those of JSON in text count as well.
    let inside = json!(format!("{{\"id\":1,{}}}", members.join(","))).to_string();
    let (_, drift) = read_all(&format!(r#""packed":{inside}"#));
    assert_eq!(drift.iter().map(|drift| drift.count).sum::<usize>(), 1000);
}

fn read_all(members: &str) -> (Row, Vec<Drift>) {
    from_slice::<Row>(format!(r#"{{"id":1,{members}}}"#).as_bytes()).unwrap()
}

#[test]
fn names_from_outside_are_shown_on_one_line() {
    let name = format!("new\nERROR\u{202e}{}", "x".repeat(3 << 20));
    let (_, drift) = read_all(&format!("{}:1", json!(name)));
    assert_eq!(drift.len(), 1);
    assert!(drift[0].path.starts_with(r"new\nERROR\u{202e}xx"), "{}", drift[0]);
    assert!(drift[0].path.len() < 200, "{}", drift[0].path.len());
    let (_, drift) = read_all(&format!(r#""kind":{}"#, json!(name)));
    let shown = drift[0].to_string();
    assert!(shown.len() < 200 && !shown.contains(['\n', '\u{202e}']), "{shown}");
    // Names that begin alike are told apart as far as they are kept.
    let (_, drift) = read_all(r#""a.b":1,"a":{"b":1},"ab":1,"a.b":1"#);
    let counts: Vec<_> = drift.iter().map(|drift| (drift.path.as_str(), drift.count)).collect();
    assert_eq!(counts, [("a.b", 2), ("a", 1), ("ab", 1)]);
}

#[test]
fn untyped_numbers_keep_every_digit() {
    let any = |text: &str| {
        let (row, drift) = read(&format!(r#""any":[{text}]"#));
        (row.any.unwrap()[0].clone(), !drift.is_empty())
    };
    for text in ["0", "-0", "7", "18446744073709551615", "-9223372036854775808", "0.1", "1.50"] {
        let (value, is_odd) = any(text);
        assert!(value.is_number() && !is_odd, "{text}: {value}");
    }
    for text in ["0.30000000000000004", "1e300", "1.7976931348623157e308", "5e-324", "0.0", "0e9"] {
        let (value, is_odd) = any(text);
        assert!(value.as_f64() == text.parse().ok() && !is_odd, "{text}: {value}");
    }
    // A number that has all digits where another crate lets it, or else text.
    for text in [
        "123456789012345678901234567890",
        "18446744073709551616",
        "-9223372036854775809",
        "0.12345678901234567890123",
        "1234567890.12345678901",
        "9007199254740993.5",
        "1e-400",
    ] {
        let (value, _) = any(text);
        let kept = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        assert_eq!(kept, text);
        if value.is_string() {
            let (_, drift) = read(&format!(r#""any":[{text}]"#));
            assert_eq!(drift, ["any[]: number of more digits than 64 bits hold, kept as text"]);
        }
    }
    let error = fails(r#""any":1e400"#);
    assert!(matches!(error.kind, ReadErrorKind::OutOfRange { .. }), "{error}");
}

/// What was left out is a matter of its own, whatever else has changed.
#[test]
fn a_loss_is_not_hidden_behind_other_drift() {
    let new: String = (0..500).map(|number| format!("\"new{number}\":1,")).collect();
    let (_, drift) =
        keep::<Row>(&format!("{{{new}\"codes\":[7,{new:?}],\"rows\":[{{}}],\"id\":\"x\"}}"));
    for (path, word) in [("id", "left out"), ("codes", "left out"), ("rows[].id", "promised")] {
        let of_path: Vec<_> = drift.iter().filter(|drift| drift.path == path).collect();
        assert!(
            matches!(of_path[..], [drift] if drift.to_string().contains(word)),
            "{path}: {drift:?}"
        );
    }
    let unknown = drift.iter().filter(|drift| drift.kind == DriftKind::UnknownField).count();
    let last = drift.last().unwrap();
    assert_eq!((unknown, &last.kind, last.count), (64, &DriftKind::More, 436));
}

/// A record beside which nothing optional stands.
#[derive(Clone, Default)]
struct Holder {
    row: Row,
}

rt::record!(Holder {
    row: "row" REQUIRED;
});

#[test]
fn what_is_left_out_is_not_half_filled() {
    for rows in [r#"[{"id":5,"words":"a"},{"id":6}]"#, r#"[{"id":5,"words":"a"},null]"#] {
        for text in [format!(r#"{{"row":{rows}}}"#), format!(r#"{{"row":{rows:?}}}"#)] {
            let (holder, drift) = keep::<Holder>(&text);
            assert_eq!((holder.row.id, holder.row.words.as_str()), (0, ""), "{text}");
            assert!(said(&drift).iter().any(|said| said.starts_with("row: left out")), "{drift:?}");
            let error = from_slice::<Holder>(text.as_bytes()).unwrap_err();
            assert!(error.to_string().contains("list of several values at `row`"), "{error}");
        }
    }
    for rows in [r#"[[{"id":5}],{"id":6}]"#, r#"[[[{"id":5}],[]]]"#, "[[],1]", "[[[{},{}]]]"] {
        let (holder, _) = keep::<Holder>(&format!(r#"{{"row":{rows}}}"#));
        assert_eq!(holder.row.id, 0, "{rows}");
    }
    for (row, id) in [(r#"[[[{"id":5}]]]"#, 5), ("[[[]]]", 0), ("[null]", 0), (r#"[["{}"]]"#, 0)] {
        let (holder, drift) = from_slice::<Holder>(format!(r#"{{"row":{row}}}"#).as_bytes())
            .unwrap_or_else(|error| panic!("{row}: {error}"));
        assert_eq!((holder.row.id, drift.is_empty()), (id, false), "{row}");
    }
    // What is wrong behind the first one is said as what it is.
    let error = from_slice::<Holder>(br#"{"row":[{"id":5},"#).unwrap_err();
    assert_eq!(error.kind, ReadErrorKind::Truncated);
}

#[test]
fn text_that_says_there_is_none() {
    for nothing in ["null", "[]", "{}", " null "] {
        for member in ["small", "ratio", "open", "phone", "codes", "status"] {
            let (row, drift) = read(&format!(r#""{member}":"{nothing}""#));
            let absent = row.small.is_none() && row.ratio.is_none() && row.open.is_none();
            assert!(absent && row.phone.is_none() && row.codes.is_none() && row.status.is_none());
            assert_eq!(drift.len(), 1, "{member}: {drift:?}");
        }
        let (row, drift) = read(&format!(r#""ids":"{nothing}","tags":["{nothing}"]"#));
        assert!(row.ids.is_empty() && !drift.is_empty());
        // As text it may be what was meant.
        assert_eq!(row.tags, [nothing]);
    }
    for text in ["nil", "NULL", "[ ]", "[0]", "none"] {
        assert_eq!(fails(&format!(r#""small":"{text}""#)).path, "small");
    }
}

/// Lists that break off, or hold what is not JSON, in the place of an object.
#[test]
fn a_broken_list_for_an_object_is_an_error() {
    for text in ["[", "[,", "[,]", "[[", "[[,", "[[],", "[}", "[:", "[ ", "[[ x", "[\u{1}", "[nul"]
    {
        for text in [text.to_owned(), format!("{{\"row\":{text}"), format!("[{{\"row\":{text}")] {
            assert!(from_slice::<Row>(text.as_bytes()).is_err(), "{text}");
            let kept = from_slice_with::<Row>(text.as_bytes(), Unreadable::LeaveOut);
            assert!(kept.is_err(), "{text}");
        }
    }
    for deep in ["[", "[[],", "[ "].map(|part| part.repeat(100_000)) {
        let error = from_slice::<Row>(deep.as_bytes()).unwrap_err();
        assert!(
            matches!(
                error.kind,
                ReadErrorKind::TooDeep
                    | ReadErrorKind::WrongKind { .. }
                    | ReadErrorKind::Truncated
                    | ReadErrorKind::Syntax(_)
            ),
            "{error}"
        );
    }
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Sign(i64);

rt::int_enum!(Sign: i64 {
    - 1: "less";
    1: "more";
});

#[test]
fn a_code_below_zero_is_known() {
    assert_eq!(Sign::KNOWN, ["-1", "1"]);
    assert_eq!((Sign(-1).label(), Sign(0).label()), (Some("less"), None));
}
