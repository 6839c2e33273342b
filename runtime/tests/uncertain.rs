//! Drift says where the descriptor is only a guess: there it more likely is wrong than the
//! platform has changed.

use doudian_runtime::JsonText;
use doudian_runtime::generated as rt;
use doudian_runtime::json::{Drift, from_slice};

/// `known` is certain, the others are guessed; `inner` and `packed` hold more of the kind.
#[derive(Clone, Default, PartialEq)]
struct Guess {
    known: i64,
    guessed: i64,
    inner: Option<Box<Guess>>,
    packed: Option<JsonText<Box<Guess>>>,
    rows: Vec<Guess>,
}

rt::members!(Guess {
    guessed: "guessed" REQUIRED | UNCERTAIN;
    inner: "inner" OPTIONAL | UNCERTAIN;
    known: "known" REQUIRED;
    packed: "packed" OPTIONAL | UNCERTAIN;
    rows: "rows" OPTIONAL;
});

#[track_caller]
fn drift(text: &str) -> Vec<Drift> {
    from_slice::<Guess>(text.as_bytes()).unwrap().1
}

#[test]
fn drift_in_a_guessed_field_says_so() {
    let drift = drift(r#"{"known":"1","guessed":"2"}"#);
    let said: Vec<String> = drift.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "known: text where the descriptor says integer",
            "guessed: text where the descriptor says integer; the descriptor is not certain here",
        ]
    );
    assert_eq!([drift[0].uncertain, drift[1].uncertain], [false, true]);
}

#[test]
fn what_a_guessed_field_holds_is_guessed_as_well() {
    for (text, path, uncertain) in [
        (r#"{"known":1,"guessed":2,"inner":{"known":1,"guessed":2,"x":0}}"#, "inner.x", true),
        (r#"{"known":1,"guessed":2,"inner":{"known":"1","guessed":2}}"#, "inner.known", true),
        (r#"{"known":1,"guessed":2,"inner":{"guessed":2}}"#, "inner.known", true),
        (r#"{"known":1,"guessed":2,"packed":"{\"guessed\":2}"}"#, "packed.known", true),
        (r#"{"known":1,"guessed":2,"packed":"{"}"#, "packed", true),
        (r#"{"known":1,"guessed":2,"rows":[{"guessed":2}]}"#, "rows[].known", false),
        (r#"{"known":1,"guessed":2,"rows":[{"known":2}]}"#, "rows[].guessed", true),
        (r#"{"known":1,"guessed":2,"x":2}"#, "x", false),
        (r#"{"guessed":2}"#, "known", false),
        (r#"{"known":1}"#, "guessed", true),
    ] {
        let drift = drift(text);
        assert_eq!(drift.len(), 1, "{text}: {drift:?}");
        assert_eq!((drift[0].path.as_str(), drift[0].uncertain), (path, uncertain), "{text}");
    }
}
