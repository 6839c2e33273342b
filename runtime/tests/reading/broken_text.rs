//! Text that JSON does not allow.

use std::collections::BTreeMap;

use doudian_runtime::JsonText;
use doudian_runtime::json::{DriftKind, ReadErrorKind, from_slice};
use serde_json::{Value, json};

use crate::support::{Row, read};

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
