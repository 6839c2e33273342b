//! Values of the wrong kind: an error, or left out.

use std::collections::BTreeMap;

use doudian_runtime::generated as rt;
use doudian_runtime::json::{DriftKind, ReadErrorKind, Unreadable, from_slice, from_slice_with};
use serde_json::json;

use crate::support::{Row, fails, keep, said};

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
