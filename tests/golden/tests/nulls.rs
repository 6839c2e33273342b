//! Members that may be `null`: how they are given, written, shown and read.

use doudian_golden_tests::json::{DriftKind, from_slice, to_string};
use doudian_golden_tests::{
    DateTime, GoldenShapesNullsData, GoldenShapesNullsKind, GoldenShapesNullsLink,
    GoldenShapesNullsRequest, GoldenShapesNullsRow, Nullable,
};

fn smallest() -> GoldenShapesNullsRequest {
    GoldenShapesNullsRequest::new(Nullable::Null, Nullable::Null, Nullable::Null, [])
}

#[test]
fn null_is_written_where_it_was_given_and_nowhere_else() {
    let text = r#"{"count":null,"id":null,"kind":1,"names":null,"rows":[],"title":null,"when":"2020-12-01 00:00:00"}"#;
    assert_eq!(to_string(&smallest()).unwrap(), text);

    let row = GoldenShapesNullsRow::new("行").amount(Nullable::Null);
    let request = GoldenShapesNullsRequest::new("标题", 4_920_430_888_859_306_123, ["甲"], [row])
        .remark(Nullable::Null)
        .phone("13800000000")
        .kind(Nullable::Null)
        .count(Nullable::Absent)
        .when(Nullable::Null)
        .flag(Nullable::Null)
        .tags(Nullable::Null)
        .ids(Nullable::Null)
        .prices(Nullable::Null)
        .row(Nullable::Null)
        .inside(Nullable::Null)
        .rest(Nullable::Null)
        .chain(GoldenShapesNullsLink::new(GoldenShapesNullsLink::new(Nullable::Null)));
    assert_eq!(
        to_string(&request).unwrap(),
        concat!(
            r#"{"chain":{"next":{"next":null}},"flag":null,"id":4920430888859306123,"ids":null,"#,
            r#""inside":null,"kind":null,"names":["甲"],"phone":"13800000000","prices":null,"#,
            r#""remark":null,"rest":null,"row":null,"rows":[{"amount":null,"name":"行"}],"#,
            r#""tags":null,"title":"标题","when":null}"#
        )
    );
}

/// What every other setter takes, the setter of what may be `null` takes as well.
#[test]
fn setters_take_values_options_and_null() {
    let values = smallest()
        .remark("文")
        .remark(String::from("文"))
        .kind(1)
        .kind(GoldenShapesNullsKind::CODE_1)
        .count(12)
        .when("2023-11-15 06:13:20")
        .when(DateTime::from_unix(0))
        .flag(true)
        .tags(["甲", "乙"])
        .tags(vec![String::from("甲")])
        .tags(["甲"].iter().map(|tag| tag.to_string()))
        .ids([1, 2])
        .prices([(String::from("a"), 1)])
        .row(GoldenShapesNullsRow::new("行"))
        .inside(GoldenShapesNullsRow::new(Nullable::Null));
    let text = to_string(&values).unwrap();
    for part in [
        r#""remark":"文""#,
        r#""kind":1"#,
        r#""count":"12""#,
        r#""when":"1970-01-01 08:00:00""#,
        r#""flag":true"#,
        r#""tags":["甲"]"#,
        r#""ids":[1,2]"#,
        r#""prices":{"a":1}"#,
        r#""row":{"name":"行"}"#,
        r#""inside":"{\"name\":null}""#,
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }

    // Whoever has an `Option` has a value or `null`.
    let options = smallest().remark(None).count(None).tags(None::<Vec<String>>).ids(None).row(None);
    let nulls = smallest()
        .remark(Nullable::Null)
        .count(Nullable::Null)
        .tags(Nullable::Null)
        .ids(Nullable::Null)
        .row(Nullable::Null);
    assert_eq!(options, nulls);
    let stored = Some(String::from("文"));
    assert_eq!(smallest().remark(stored).remark, Nullable::Value("文".to_owned()));
    assert_eq!(smallest().count(Some(5)).count.into_option(), Some(5));

    // To take it back.
    assert_eq!(smallest().remark("文").remark(Nullable::Absent), smallest());
    assert_ne!(smallest().remark(Nullable::Null), smallest());
}

#[test]
fn debug_masks_it_as_any_other() {
    for phone in [Nullable::Null, Nullable::Value("13800000000".to_owned())] {
        let shown = format!("{:?}", smallest().phone(phone));
        assert!(shown.contains(r#""phone": "***""#), "{shown}");
        assert!(shown.contains(r#""names": "***""#), "{shown}");
        assert!(shown.contains(r#""title": null"#), "{shown}");
    }
    assert!(!format!("{:?}", smallest()).contains("phone"));
}

#[test]
fn the_three_are_told_apart_in_answers() {
    let read = |text: &str| from_slice::<GoldenShapesNullsData>(text.as_bytes()).unwrap();
    for (text, again, states) in [
        (r#"{"remark":null,"count":null}"#, r#"{"count":null,"remark":null}"#, (true, true)),
        (r#"{"remark":"文"}"#, r#"{"remark":"文"}"#, (false, false)),
        (
            r#"{"rows":[{"name":null}],"remark":null}"#,
            r#"{"remark":null,"rows":[{"name":null}]}"#,
            (true, false),
        ),
    ] {
        let (data, drift) = read(text);
        assert!(drift.is_empty(), "{text}: {drift:?}");
        assert_eq!(to_string(&data).unwrap(), again);
        assert_eq!((data.remark.is_null(), data.count.is_null()), states, "{text}");
        assert!(data.count.is_null() || data.count.is_absent());
    }

    // What is promised may be `null`, and must be there.
    let (data, drift) = read(r#"{"count":7}"#);
    assert!(data.remark.is_absent());
    assert_eq!(data.count, Nullable::Value(7));
    assert_eq!(drift.len(), 1);
    assert_eq!((drift[0].path.as_str(), &drift[0].kind), ("remark", &DriftKind::Missing));

    // Empty text is no number, and not `null` either.
    let (data, drift) = read(r#"{"remark":null,"count":""}"#);
    assert!(data.count.is_absent());
    assert!(matches!(drift[0].kind, DriftKind::Coerced { .. }), "{drift:?}");
}
