//! What holds for any JSON.

use doudian_runtime::json::{Canonical, Escape, Form, Nulls, from_slice, to_string};
use proptest::prelude::*;
use serde_json::{Map, Value};

/// Any JSON value, with text and keys from all of Unicode.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(|number| Value::Number(number.into())),
        any::<u64>().prop_map(|number| Value::Number(number.into())),
        any::<String>().prop_map(Value::String),
        "[\\x00-\\x7f\u{2028}\u{2029}<>&='\"\\\\#+%]{0,12}".prop_map(Value::String),
    ];
    leaf.prop_recursive(5, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::Array),
            prop::collection::vec((any::<String>(), inner), 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

proptest! {
    #[test]
    fn the_writer_and_the_canonical_form_agree(value in any_json()) {
        let written = to_string(&value).unwrap();
        let from_any_text = Canonical::parse(&value.to_string()).unwrap().to_text();
        prop_assert_eq!(&written, &from_any_text);
        // Once is enough.
        prop_assert_eq!(Canonical::parse(&written).unwrap().to_text(), written);
    }

    #[test]
    fn nothing_is_lost_on_the_way(value in any_json()) {
        let written = to_string(&value).unwrap();
        let (read, drift) = from_slice::<Value>(written.as_bytes()).unwrap();
        prop_assert_eq!(&read, &value);
        prop_assert!(drift.is_empty());
        // Another parser reads the same from it.
        prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
    }

    #[test]
    fn the_forms_of_other_clients_are_the_same_json(value in any_json()) {
        let canonical = value.to_string();
        let canonical = Canonical::parse(&canonical).unwrap();
        for escape in [Escape::None, Escape::Go, Escape::Gson] {
            let text = canonical.to_form(Form { escape, nulls: Nulls::Keep });
            prop_assert_eq!(&serde_json::from_str::<Value>(&text).unwrap(), &value);
            let has = |html: &str| text.contains(|character| html.contains(character));
            prop_assert!(escape == Escape::None || !has("<>&"));
            prop_assert!(escape != Escape::Gson || !has("='"));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = from_slice::<Value>(&bytes);
        if let Ok(text) = std::str::from_utf8(&bytes) {
            let _ = Canonical::parse(text);
        }
    }

    #[test]
    fn a_decimal_reads_as_it_was_written(number in any::<f64>()) {
        prop_assume!(number.is_finite());
        let written = to_string(&number).unwrap();
        prop_assert!(!written.contains(['e', 'E']));
        let (read, _) = from_slice::<f64>(written.as_bytes()).unwrap();
        prop_assert_eq!(read, number);
    }

    #[test]
    fn an_integral_decimal_is_the_same_number(mantissa in any::<i32>(), exponent in 0_u32..20) {
        let text = format!("{{\"a\":{mantissa}e{exponent}}}");
        let canonical = Canonical::parse(&text).unwrap().to_text();
        let digits = canonical.strip_prefix("{\"a\":").unwrap().strip_suffix('}').unwrap();
        let expected = i128::from(mantissa) * 10_i128.pow(exponent);
        prop_assert_eq!(digits.parse::<i128>().unwrap(), expected);
    }
}
