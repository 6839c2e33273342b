//! What becomes of lists without brackets, and of elements that are not there.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;

use doudian_runtime::json::{ReadErrorKind, ReadValue, from_slice, to_string};
use doudian_runtime::{JsonText, Page};
use serde_json::{Value, json};
use support::Made;

/// The value and its drift.
fn read<T: ReadValue + Default>(text: &str) -> (T, Vec<String>) {
    let (value, drift) = from_slice(text.as_bytes()).unwrap();
    (value, drift.iter().map(ToString::to_string).collect())
}

fn expected<T: ReadValue + Default>(text: &str) -> (&'static str, &'static str) {
    match from_slice::<T>(text.as_bytes()).map(drop).unwrap_err().kind {
        ReadErrorKind::WrongKind { expected, found } => (expected, found),
        other => panic!("{text}: {other:?}"),
    }
}

fn ids(rows: &[Made]) -> Vec<i64> {
    rows.iter().map(|row| row.id).collect()
}

#[test]
fn a_lone_object_with_a_known_field_is_the_row() {
    let (rows, drift) = read::<Vec<Made>>(r#"{"new":[{}],"id":5}"#);
    assert_eq!(ids(&rows), [5]);
    assert_eq!(drift, [": object where the descriptor says list", "new: not in the descriptor"]);
    let (rows, _) = read::<Vec<Option<Made>>>(r#"{"phone":"1","id":5}"#);
    assert_eq!(rows.len(), 1);
}

#[test]
fn nothing_is_made_up_from_something_else() {
    for text in [r#"{"a":1}"#, r#"{"list":[{"id":5}],"total":1}"#] {
        assert_eq!(expected::<Vec<Made>>(text), ("list", "object"), "{text}");
        assert_eq!(expected::<Vec<Option<Made>>>(text), ("list", "object"), "{text}");
        assert_eq!(expected::<Vec<Vec<Made>>>(text), ("list", "object"), "{text}");
        assert_eq!(expected::<Vec<String>>(text), ("list", "object"), "{text}");
        assert_eq!(expected::<Vec<i64>>(text), ("list", "object"), "{text}");
    }
    for (text, found) in [("7", "number"), ("\"x\"", "text"), ("true", "bool")] {
        assert_eq!(expected::<Vec<Made>>(text), ("list", found));
        assert_eq!(expected::<Vec<BTreeMap<String, i64>>>(text), ("list", found));
    }
    // What is not JSON is said to be that.
    for text in [r#"{"a":1"#, r#"{"a":tru}"#, r#"{"a":}"#] {
        let error = from_slice::<Vec<Made>>(text.as_bytes()).map(drop).unwrap_err();
        assert!(!matches!(error.kind, ReadErrorKind::WrongKind { .. }), "{text}: {error}");
    }
}

#[test]
fn other_lone_values_are_taken_where_they_fit() {
    assert_eq!(read::<Vec<i64>>("7").0, [7]);
    assert_eq!(read::<Vec<String>>("7").0, ["7"]);
    assert_eq!(read::<Vec<Vec<i64>>>("\"7\"").0, [[7]]);
    let map = BTreeMap::from([("a".to_owned(), 1)]);
    assert_eq!(read::<Vec<BTreeMap<String, i64>>>(r#"{"a":1}"#).0, [map]);
    assert_eq!(read::<Vec<Value>>(r#"{"a":1}"#).0, [json!({"a": 1})]);
    let (rows, _) = read::<Vec<JsonText<Made>>>(r#"{"id":1}"#);
    assert_eq!(rows[0].value().map(|row| row.id), Some(1));
}

#[test]
fn elements_that_are_not_there_are_left_out() {
    let absent = "[]: promised, but absent";
    let text = "[]: empty text where the descriptor says integer";
    assert_eq!(read::<Vec<i64>>("[1,null,3]"), (vec![1, 3], vec![absent.to_owned()]));
    assert_eq!(read::<Vec<i64>>(r#"[1,"",3]"#).0, [1, 3]);
    assert_eq!(read::<Vec<i64>>(r#"[1,""," "]"#).1, [text, absent]);
    assert_eq!(read::<Vec<i32>>("[null,1,[],2,{}]").0, [1, 2]);
    assert_eq!(read::<Vec<f64>>(r#"[0.5,null,""]"#).0, [0.5]);
    assert_eq!(read::<Vec<bool>>(r#"[true,null,"",false]"#).0, [true, false]);
    let (texts, drift) = read::<Vec<String>>(r#"["a",null,""]"#);
    assert_eq!(texts, ["a", ""]);
    assert_eq!(drift, [absent]);
    let (rows, drift) = read::<Vec<Made>>(r#"[null,{"id":1},"",[],{"id":2},null]"#);
    assert_eq!(ids(&rows), [1, 2]);
    assert!(drift.contains(&absent.to_owned()), "{drift:?}");
    assert_eq!(read::<Vec<Vec<i64>>>("[[1],null,[],\"\"]").0, [vec![1], vec![]]);
    let (map, drift) = read::<BTreeMap<String, i64>>(r#"{"a":null,"b":1,"c":""}"#);
    assert_eq!(map, BTreeMap::from([("b".to_owned(), 1)]));
    assert_eq!(drift[0], "{}: promised, but absent");
    // The last element is not what the whole is judged by.
    assert_eq!(read::<Option<Vec<i64>>>("[1,\"\"]").0, Some(vec![1]));
}

#[test]
fn elements_that_may_be_null_stay() {
    let (ids, drift) = read::<Vec<Option<i64>>>(r#"[1,null,""]"#);
    assert_eq!(ids, [Some(1), None, None]);
    assert!(!drift.iter().any(|drift| drift.contains("absent")), "{drift:?}");
    assert_eq!(read::<Vec<Value>>("[1,null]"), (vec![json!(1), Value::Null], vec![]));
    assert_eq!(read::<Value>(r#"{"a":null}"#), (json!({"a": null}), vec![]));
    assert_eq!(read::<Vec<()>>("[null,1]").0.len(), 2);
}

#[test]
fn drift_is_told_apart_by_its_path() {
    let (_, drift) = read::<Vec<BTreeMap<String, Made>>>(
        r#"[{"a":{"id":"1","x":1}},{"b":{"id":"2","x":1,"xy":2},"c":{}},{"d":null}]"#,
    );
    assert_eq!(
        drift,
        [
            "[]{}.id: text where the descriptor says integer",
            "[]{}.x: not in the descriptor",
            "[]{}.xy: not in the descriptor",
            "[]{}.id: promised, but absent",
            "[]{}: promised, but absent",
        ]
    );
}

#[test]
fn a_number_has_one_text() {
    let doubles =
        [1.0, -0.0, 0.1, 1e21, 1e63, 1e70, -1e70, 1e-7, 1.5e-70, f64::MAX, f64::MIN_POSITIVE];
    for double in doubles {
        let typed = to_string(&double).unwrap();
        assert!(!typed.contains(['e', 'E']), "{typed}");
        assert_eq!(to_string(&Value::from(double)).unwrap(), typed);
        assert_eq!(to_string(&read::<Value>(&typed).0).unwrap(), typed);
        let canonical = doudian_runtime::json::Canonical::parse(&typed).unwrap();
        assert_eq!(canonical.to_text(), typed);
    }
    assert_eq!(to_string(&json!(u64::MAX)).unwrap(), u64::MAX.to_string());
}

#[test]
fn integers_of_every_length() {
    let mut number = i64::MAX;
    while number != 0 {
        for value in [number, -number] {
            let text = value.to_string();
            assert_eq!(read::<i64>(&text), (value, vec![]));
            assert_eq!(read::<i64>(&format!(" \"{text}\"")).0, value);
        }
        number /= 10;
    }
    assert_eq!(read::<i64>("-0").0, 0);
    assert_eq!(read::<i64>(&i64::MIN.to_string()).0, i64::MIN);
    assert_eq!(read::<i64>("\"+007\"").0, 7);
    for text in ["9223372036854775808", "-9223372036854775809", "99999999999999999999", "1.5"] {
        let error = from_slice::<i64>(text.as_bytes()).unwrap_err();
        assert!(matches!(error.kind, ReadErrorKind::OutOfRange { .. }), "{text}: {error}");
    }
    for text in ["-", "+1", "01", "1.", "NaN", "Infinity", "x"] {
        assert!(from_slice::<i64>(text.as_bytes()).is_err(), "{text}");
    }
}

type Rows = Page<Page<Made>>;

/// A page whose members come in an order that `seed` chooses, some with white space, some
/// unknown, some absent.
fn page(mut seed: usize) -> (String, Vec<i64>) {
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let mut object = |mut members: Vec<String>| {
        let mut text = String::from("{");
        while !members.is_empty() {
            let member = members.swap_remove(random(members.len()));
            let blank = ["", "", "", " ", "\n"][random(5)];
            let comma = if text.ends_with('{') { "" } else { "," };
            text.push_str(&format!("{comma}{blank}{member}"));
        }
        text + "}"
    };
    let mut ids = Vec::new();
    let mut pages = Vec::new();
    for number in 0..6 {
        let mut rows = Vec::new();
        for row in 0..4 {
            let id = number * 10 + row;
            ids.push(id);
            let mut members = vec![format!("\"id\":{id}"), format!("\"phone\" :\"{id}\"")];
            members.extend((row == 2).then(|| "\"i\\u0064x\":[{}]".to_owned()));
            rows.push(object(members));
        }
        let list = format!("\"list\":[{}]", rows.join(","));
        let mut members = vec![list, format!("\"total\":{number}"), "\"page_size\":4".to_owned()];
        members.extend((number % 2 == 0).then(|| "\"count\":4".to_owned()));
        pages.push(object(members));
    }
    (object(vec![format!("\"data\":[{}]", pages.join(",")), "\"all\":6".to_owned()]), ids)
}

#[test]
fn members_are_found_in_every_order() {
    for seed in 0..200 {
        let (text, expected) = page(seed);
        let (read, drift) = read::<Rows>(&text);
        assert_eq!((read.all, read.data.len()), (Some(6), 6), "{text}");
        for (number, inner) in read.data.iter().enumerate() {
            assert_eq!(inner.total, i64::try_from(number).ok(), "{text}");
            assert_eq!(inner.page_size, Some(4));
            assert_eq!(inner.count, (number % 2 == 0).then_some(4));
        }
        let rows: Vec<_> = read.data.iter().flat_map(|inner| &inner.list).collect();
        assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), expected, "{text}");
        assert!(rows.iter().all(|row| row.phone == row.id.to_string()), "{text}");
        assert_eq!(drift, ["data[].list[].idx: not in the descriptor"]);
    }
}

#[test]
fn an_error_after_many_members_has_its_place() {
    let (text, _) = page(7);
    for cut in 1..text.len() {
        let error = from_slice::<Rows>(text.get(..cut).unwrap().as_bytes()).map(drop).unwrap_err();
        assert_eq!(error.kind, ReadErrorKind::Truncated, "{cut}");
        let broken = format!("{}\u{1}", &text[..cut]);
        let error = from_slice::<Rows>(broken.as_bytes()).map(drop).unwrap_err();
        // Half an escape is noticed at its end or at its begin.
        assert!(error.offset.abs_diff(cut) <= 5, "{cut}: {error}");
    }
}
