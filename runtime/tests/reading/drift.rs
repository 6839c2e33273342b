//! What is reported and what is not.

use doudian_runtime::generated as rt;
use doudian_runtime::json::{DriftKind, ReadErrorKind, from_slice};
use serde_json::json;

use crate::support::{Kind, Row, Started, Status, fails, keep, read, read_all};

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
