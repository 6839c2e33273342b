//! The canonical forms of the clients that sign otherwise than this one.

use doudian_runtime::json::{Canonical, Escape, Form, Nulls};

fn write(text: &str, escape: Escape, nulls: Nulls) -> String {
    Canonical::parse(text).unwrap().to_form(Form { escape, nulls })
}

#[test]
fn forms_differ_only_where_they_should() {
    let text = r#"{"z":"<a='&'>","a":1.0,"n":null,"a":2.0}"#;
    let form = |escape, nulls| write(text, escape, nulls);
    assert_eq!(form(Escape::None, Nulls::Keep), r#"{"a":2,"n":null,"z":"<a='&'>"}"#);
    assert_eq!(form(Escape::GsonPlain, Nulls::Keep), form(Escape::None, Nulls::Keep));
    assert_eq!(form(Escape::Go, Nulls::Drop), r#"{"a":2,"z":"\u003ca='\u0026'\u003e"}"#);
    assert_eq!(
        form(Escape::Gson, Nulls::Drop),
        r#"{"a":2,"z":"\u003ca\u003d\u0027\u0026\u0027\u003e"}"#
    );
}

#[test]
fn gson_writes_two_more_controls_short() {
    let text = r#"{"\b<":"\f\u0001\t\\u0008\\\b\\b\u2028é😀\"<"}"#;
    let form = |escape| write(text, escape, Nulls::Keep);
    assert_eq!(
        form(Escape::Go),
        r#"{"\u0008\u003c":"\u000c\u0001\t\\u0008\\\u0008\\b\u2028é😀\"\u003c"}"#
    );
    assert_eq!(form(Escape::Gson), r#"{"\b\u003c":"\f\u0001\t\\u0008\\\b\\b\u2028é😀\"\u003c"}"#);
    assert_eq!(form(Escape::GsonPlain), r#"{"\b<":"\f\u0001\t\\u0008\\\b\\b\u2028é😀\"<"}"#);
    assert_eq!(Canonical::parse(text).unwrap().to_text(), form(Escape::None));
    assert!(form(Escape::None).starts_with(r#"{"\u0008<":"\u000c\u0001"#));
}

#[test]
fn decimals_are_integers_unless_they_stay_as_written() {
    let canonical = Canonical::parse(r#"{"b":[1.0,-0.50,1e3],"a":9007199254740993.0}"#).unwrap();
    assert_eq!(canonical.to_text(), r#"{"a":9007199254740993,"b":[1,-0.50,1000]}"#);
    assert_eq!(
        canonical.to_form_verbatim(Form::default()),
        r#"{"a":9007199254740993.0,"b":[1.0,-0.50,1e3]}"#
    );
}

#[test]
fn values_are_equal_when_their_canonical_text_is() {
    let parse = |text| Canonical::parse(text).unwrap();
    assert_eq!(parse(r#"{"a":1.0,"b":1}"#), parse(r#"{"b":1e0,"a":1}"#));
    assert_ne!(parse("1.5"), parse("1.50"));
}
