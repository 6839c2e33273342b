//! The reader takes what the platform sends, without loss, and says what was not as
//! described; the writer writes exactly what is described.

use std::collections::BTreeMap;

use doudian_runtime::generated as rt;
use doudian_runtime::json::{DriftKind, ReadErrorKind, from_slice, to_string};
use doudian_runtime::{Csv, DateTime, JsonText, Pipe};
use serde_json::Value;

/// A struct as the generator writes them.
#[derive(Clone, Default)]
struct Row {
    id: i64,
    name: String,
    count: Option<i32>,
    ratio: Option<f64>,
    open: Option<bool>,
    tags: Vec<String>,
    children: Vec<Row>,
    parent: Option<Box<Row>>,
    stock: BTreeMap<String, i64>,
    extra: Option<Value>,
    phone: Option<String>,
    stars: Option<i64>,
    status: Option<i64>,
}

rt::record!(Row {
    children: "children" OPTIONAL;
    count: "count" OPTIONAL;
    extra: "extra" OPTIONAL;
    id: "id" REQUIRED;
    name: "name" REQUIRED | LENIENT;
    open: "open" OPTIONAL;
    parent: "parent" OPTIONAL;
    phone: "phone" OPTIONAL | PII;
    ratio: "ratio" OPTIONAL;
    stars: "stars" OPTIONAL | QUOTED;
    status: "status" OPTIONAL, &["1", "2"];
    stock: "stock" OPTIONAL;
    tags: "tags" OPTIONAL;
});

/// Reads a row whose required members are there, besides `members`.
fn read(members: &str) -> (Row, Vec<String>) {
    let text = format!(r#"{{"id":1,"name":"n",{members}}}"#);
    match from_slice::<Row>(text.as_bytes()) {
        Ok((row, drift)) => (row, drift.iter().map(ToString::to_string).collect()),
        Err(error) => panic!("{text}: {error}"),
    }
}

fn fails(members: &str) -> (String, ReadErrorKind) {
    let text = format!(r#"{{"id":1,"name":"n",{members}}}"#);
    match from_slice::<Row>(text.as_bytes()) {
        Ok((row, _)) => panic!("{text}: read as {row:?}"),
        Err(error) => (error.path, error.kind),
    }
}

#[test]
fn what_is_as_described_has_no_drift() {
    let (row, drift) = read(
        r#""count":-2,"ratio":1.5,"open":true,"tags":["a","b"],"children":[{"id":2,"name":""}],
        "parent":{"id":3,"name":"p"},"stock":{"x":1},"extra":{"b":[1,null],"a":1.5},
        "phone":"134","stars":"4","status":2"#,
    );
    assert_eq!(drift, Vec::<String>::new());
    assert_eq!((row.count, row.ratio, row.open), (Some(-2), Some(1.5), Some(true)));
    assert_eq!(row.parent.as_ref().map(|parent| parent.id), Some(3));
    assert_eq!((row.stars, row.status), (Some(4), Some(2)));
    let text = to_string(&row).unwrap();
    let expected = concat!(
        r#"{"children":[{"id":2,"name":""}],"count":-2,"extra":{"a":1.5,"b":[1,null]},"id":1,"#,
        r#""name":"n","open":true,"parent":{"id":3,"name":"p"},"phone":"134","ratio":1.5,"#,
        r#""stars":"4","status":2,"stock":{"x":1},"tags":["a","b"]}"#
    );
    assert_eq!(text, expected);
    assert_eq!(from_slice::<Row>(text.as_bytes()).unwrap().0, row);
}

#[test]
fn the_order_of_members_does_not_matter() {
    let (row, drift) =
        from_slice::<Row>(br#"{ "tags" : [ "t" ] , "name":"n", "count" :7,"id":9 }"#).unwrap();
    assert_eq!((row.id, row.name.as_str(), row.count), (9, "n", Some(7)));
    assert!(drift.is_empty());
}

#[test]
fn of_a_doubled_member_the_last_one_counts() {
    let (row, _) = read(r#""tags":["a"],"tags":["b"],"stock":{"x":1},"stock":{"y":2}"#);
    assert_eq!(row.tags, ["b"]);
    assert_eq!(row.stock.keys().collect::<Vec<_>>(), ["y"]);
}

#[test]
fn ids_keep_every_digit() {
    for (text, id) in [
        ("4920430888859306123", 4_920_430_888_859_306_123),
        ("\"4920430888859306123\"", 4_920_430_888_859_306_123),
        ("-9223372036854775808", i64::MIN),
        ("9223372036854775807", i64::MAX),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("4.920430888859306123e18", 4_920_430_888_859_306_123),
    ] {
        let json = format!(r#"{{"id":{text},"name":"n"}}"#);
        assert_eq!(from_slice::<Row>(json.as_bytes()).unwrap().0.id, id, "{text}");
    }
    let (row, drift) = read(r#""tags":[4920430888859306123]"#);
    assert_eq!(row.tags, ["4920430888859306123"]);
    assert_eq!(drift, ["tags[]: number where the descriptor says text"]);
}

#[test]
fn other_scalar_kinds_are_taken_and_reported() {
    for (members, drift) in [
        (r#""count":"7""#, "count: text where the descriptor says integer"),
        (r#""count":" 7 ""#, "count: text where the descriptor says integer"),
        (r#""count":true"#, "count: bool where the descriptor says integer"),
        (r#""ratio":"1.5""#, "ratio: text where the descriptor says number"),
        (r#""open":1"#, "open: number where the descriptor says bool"),
        (r#""open":"false""#, "open: text where the descriptor says bool"),
        (r#""stars":4"#, "stars: number where the descriptor says number as text"),
        (r#""status":7"#, "status: code \"7\" is not listed"),
        (r#""new":{"a":[1]}"#, "new: not in the descriptor"),
        (
            r#""children":[{"id":2,"name":"c","x":1},{"id":3,"name":"d","x":2}]"#,
            "children[].x: not in the descriptor",
        ),
    ] {
        assert_eq!(read(members).1, [drift], "{members}");
    }
    assert_eq!(read(r#""count":"7""#).0.count, Some(7));
    assert_eq!(read(r#""open":"0""#).0.open, Some(false));
    assert_eq!(read(r#""stars":"4""#).0.stars, Some(4));
    // `name` is lenient: both kinds are expected.
    let (row, drift) = from_slice::<Row>(br#"{"id":1,"name":12345678901234567890}"#).unwrap();
    assert_eq!(row.name, "12345678901234567890");
    assert!(drift.is_empty());
}

#[test]
fn an_integral_decimal_is_an_integer() {
    let (row, drift) = read(r#""count":7.0"#);
    assert_eq!(row.count, Some(7));
    assert!(drift.is_empty());
}

#[test]
fn json_in_the_place_of_text_is_kept_as_text() {
    let (row, drift) = read(r#""tags":[{"a": 1}, [2]]"#);
    assert_eq!(row.tags, [r#"{"a": 1}"#, "[2]"]);
    assert_eq!(drift.len(), 2);
}

#[test]
fn absent_values_in_every_disguise() {
    for members in [
        r#""count":null,"tags":null,"parent":null,"stock":null,"extra":null"#,
        r#""count":"","tags":"","parent":"","stock":"""#,
        r#""count":[],"tags":{},"parent":[],"stock":[]"#,
        r#""count":{ },"tags":[ ],"parent":[ ],"stock":{ }"#,
    ] {
        let (row, _) = read(members);
        assert_eq!(row.count, None, "{members}");
        assert_eq!(row.parent, None, "{members}");
        assert!(row.tags.is_empty() && row.stock.is_empty(), "{members}");
    }
    assert!(read(r#""count":null,"tags":null,"parent":null,"stock":null"#).1.is_empty());
    assert_eq!(read(r#""parent":[]"#).1, ["parent: list where the descriptor says object"]);
}

#[test]
fn an_object_without_promised_members_is_still_there() {
    let (row, _) = read(r#""parent":{}"#);
    assert!(row.parent.is_some());
}

#[test]
fn something_empty_inside_does_not_make_the_whole_absent() {
    let (row, _) = read(r#""parent":{"id":1,"name":"p","count":""}"#);
    assert_eq!(row.parent.map(|parent| parent.id), Some(1));
}

#[test]
fn one_value_for_a_list_and_a_list_of_one() {
    assert_eq!(read(r#""tags":"only""#).0.tags, ["only"]);
    let (row, drift) = read(r#""parent":[{"id":5,"name":"p"}]"#);
    assert_eq!(row.parent.map(|parent| parent.id), Some(5));
    assert_eq!(drift, ["parent: list where the descriptor says object"]);
    let (row, _) = read(r#""stock":[7,8]"#);
    assert_eq!(row.stock, BTreeMap::from([("0".to_owned(), 7), ("1".to_owned(), 8)]));
}

#[test]
fn a_promised_value_that_is_absent_is_reported_once() {
    let (_, drift) = from_slice::<Row>(br#"{"id":null}"#).unwrap();
    let kinds: Vec<_> = drift.iter().map(|drift| (drift.path.as_str(), &drift.kind)).collect();
    assert_eq!(kinds, [("id", &DriftKind::Missing), ("name", &DriftKind::Missing)]);
}

#[test]
fn what_would_lose_something_is_an_error_with_its_place() {
    use ReadErrorKind::{OutOfRange, WrongKind};
    let int = "integer";
    for (members, path, kind) in [
        (r#""count":1.5"#, "count", OutOfRange { expected: "a 64-bit integer" }),
        (r#""count":4294967296"#, "count", OutOfRange { expected: "a 32-bit integer" }),
        (r#""count":"abc""#, "count", WrongKind { expected: int, found: "text" }),
        (r#""count":[1]"#, "count", WrongKind { expected: int, found: "list" }),
        (r#""open":2"#, "open", WrongKind { expected: "bool", found: "number" }),
        (r#""open":"ja""#, "open", WrongKind { expected: "bool", found: "text" }),
        (r#""ratio":1e999"#, "ratio", OutOfRange { expected: "a double" }),
        (r#""parent":"x""#, "parent", WrongKind { expected: "object", found: "text" }),
        (r#""stock":7"#, "stock", WrongKind { expected: "object", found: "number" }),
        (
            r#""children":[{"id":2,"name":"c","parent":{"id":{"a":1}}}]"#,
            "children[0].parent.id",
            WrongKind { expected: int, found: "object" },
        ),
        (
            r#""parent":[{"id":5,"name":"p"},{"id":6,"name":"q"}]"#,
            "parent",
            WrongKind { expected: "object", found: "list of several values" },
        ),
    ] {
        assert_eq!(fails(members), (path.to_owned(), kind), "{members}");
    }
}

#[test]
fn broken_text_is_an_error_that_says_how() {
    for (text, expected) in [
        ("", ReadErrorKind::Truncated),
        (r#"{"id":1"#, ReadErrorKind::Truncated),
        (r#"{"id":1,"name":"n"#, ReadErrorKind::Truncated),
        (r#"{"id":1,"name":"n"} x"#, ReadErrorKind::Syntax("more text after the value")),
        (r#"{"id":1,}"#, ReadErrorKind::Syntax("comma before the end")),
        (r#"{"id":01,"name":"n"}"#, ReadErrorKind::Syntax("invalid number")),
    ] {
        match from_slice::<Row>(text.as_bytes()) {
            Err(error) => assert_eq!(error.kind, expected, "{text}"),
            Ok((row, _)) => panic!("{text}: read as {row:?}"),
        }
    }
    // Outside quotes there is nothing to mend.
    let mut invalid = br#"{"id":1,"name":"n"}"#.to_vec();
    invalid[6] = 0xFF;
    assert!(from_slice::<Row>(&invalid).is_err());
}

#[test]
fn deep_nesting_is_refused_without_harm() {
    let deep = format!(r#""extra":{}1{}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(fails(&deep).1, ReadErrorKind::TooDeep);
    let deep = format!(r#""unknown":{}1{}"#, "[".repeat(100_000), "]".repeat(100_000));
    let text = format!(r#"{{"id":1,"name":"n",{deep}}}"#);
    assert!(from_slice::<Row>(text.as_bytes()).is_err());
}

#[test]
fn drift_is_bounded() {
    let members: Vec<_> = (0..10_000).map(|number| format!(r#""x{number}":1"#)).collect();
    let drift = read(&members.join(",")).1;
    assert_eq!((drift.len(), drift[64].as_str()), (65, "and 9936 more"));
}

#[test]
fn text_is_escaped_as_the_official_client_does() {
    let name = "\"\\/\n\r\t\u{8}\u{c}\u{1}\u{7f}\u{2028}\u{2029}<&>'=汉😀";
    let row = Row { name: name.into(), ..Row::default() };
    let expected = concat!(
        r#"{"id":0,"name":"\"\\/\n\r\t\u0008\u000c\u0001"#,
        "\u{7f}",
        r#"\u2028\u2029<&>'=汉😀"}"#
    );
    assert_eq!(to_string(&row).unwrap(), expected);
}

#[test]
fn decimals_are_written_without_exponent() {
    for (value, text) in [
        (1.0, "1"),
        (-0.0, "0"),
        (1e21, "1000000000000000000000"),
        (1e-7, "0.0000001"),
        (0.1, "0.1"),
        (-2.5, "-2.5"),
    ] {
        let row = Row { ratio: Some(value), ..Row::default() };
        let expected = format!(r#"{{"id":0,"name":"","ratio":{text}}}"#);
        assert_eq!(to_string(&row).unwrap(), expected);
    }
    let row = Row { ratio: Some(f64::NAN), ..Row::default() };
    let error = to_string(&row).unwrap_err();
    assert_eq!(
        error.to_string(),
        "parameter `ratio`: JSON has no form for an infinite number or NaN"
    );
}

#[test]
fn empty_lists_of_optional_fields_are_left_out() {
    let row = Row { children: vec![Row::default()], ..Row::default() };
    assert_eq!(to_string(&row).unwrap(), r#"{"children":[{"id":0,"name":""}],"id":0,"name":""}"#);
}

#[test]
fn debug_masks_what_is_personal() {
    let row = Row { id: 7, phone: Some("13400000001".into()), ..Row::default() };
    assert_eq!(format!("{row:?}"), r#"Row {"id": 7, "name": "", "phone": "***"}"#);
    assert_eq!(
        format!("{row:#?}"),
        "Row {\n    \"id\": 7,\n    \"name\": \"\",\n    \"phone\": \"***\"\n}"
    );
}

#[test]
fn times_are_read_and_made_in_china_time() {
    let time = DateTime::from("2023-11-15 06:13:20");
    assert_eq!(time.unix(), Some(1_700_000_000));
    assert_eq!(DateTime::from_unix(1_700_000_000), time);
    assert_eq!(DateTime::from_unix(0).as_str(), "1970-01-01 08:00:00");
    for text in ["", "0", "2023-02-30 00:00:00", "2023-11-15", "2023/11/15 06:13:20"] {
        assert_eq!(DateTime::from(text).unix(), None, "{text}");
    }
    assert_eq!(DateTime::from_unix(i64::MAX).as_str().len(), 19);
    assert!(!DateTime::from_unix(i64::MIN).as_str().is_empty());
}

#[test]
fn joined_parts_come_apart_and_together() {
    let list: Csv = [1, 2, 3].into_iter().collect();
    assert_eq!(list.as_str(), "1,2,3");
    assert_eq!(Pipe::from("a|b||c").parts().collect::<Vec<_>>(), ["a", "b", "", "c"]);
    assert_eq!(Csv::from("").parts().count(), 0);
}

#[test]
fn json_inside_text_is_read_and_written() {
    type Nested = JsonText<Vec<Row>>;
    let text = r#""[{\"id\":\"7\",\"name\":\"n\",\"phone\":\"134\"}]""#;
    let (value, drift) = from_slice::<Nested>(text.as_bytes()).unwrap();
    assert_eq!(value.value().map(|rows| rows[0].id), Some(7));
    let drift: Vec<_> = drift.iter().map(ToString::to_string).collect();
    assert_eq!(drift, ["[].id: text where the descriptor says integer"]);
    assert_eq!(to_string(&value).unwrap(), r#""[{\"id\":7,\"name\":\"n\",\"phone\":\"134\"}]""#);
    assert!(!format!("{value:?}").contains("134"));
    // The JSON itself, instead of text that holds it.
    let (value, _) = from_slice::<Nested>(br#"[{"id":7,"name":"n"}]"#).unwrap();
    assert_eq!(value.value().map(Vec::len), Some(1));
    // Something else: kept, not lost, and no reason to fail.
    let (value, drift) = from_slice::<Nested>(br#""not json""#).unwrap();
    assert_eq!(value, JsonText::Text("not json".to_owned()));
    assert_eq!(drift.len(), 1);
    assert_eq!(to_string(&value).unwrap(), r#""not json""#);
}
