//! What holds what, through every form of type.

use std::ops::ControlFlow;

use doudian_codegen::model::fit::{Tolerance, fit};
use doudian_codegen::model::sample::Maker;
use doudian_codegen::model::{Json, Type};
use doudian_codegen::{compile, crate_output};

use crate::support::{at, good, run, sources};

/// Every form that can stand around a type, and whether a value has what it holds as a part of
/// itself.
const AROUND: &[(&str, bool)] = &[
    ("T", true),
    ("text<T>", true),
    ("[T]", false),
    ("map<T>", false),
    ("text<[T]>", false),
    ("text<map<T>>", false),
    ("[text<T>]", false),
    ("map<[text<T>]>", false),
];

#[test]
fn what_holds_itself_is_boxed_where_it_would_have_no_size() {
    for (form, is_part) in AROUND {
        for way in ["A", "B", "Alias"] {
            let form = form.replace('T', way);
            let text = format!(
                "method: a.b\ntitle: x\nresponse: A\ntypes:\n  A: {{ x: '{form}', b: B }}\n  \
                 B: {{ a: A, i: i64 }}\n  Alias: A\n"
            );
            let model = good(&[("a.b.yaml", &text)]);
            let field = &model.platforms[0].structs["DoudianABA"].fields[0];
            assert_eq!(field.rust.boxed, *is_part, "{form}");
        }
    }
}

#[test]
fn shared_types_are_built_for_all_who_reach_them() {
    for (form, _) in AROUND {
        let holder = format!("types:\n  Holder: {{ inside: '{}' }}\n", form.replace('T', "Inner"));
        let left = format!("{holder}  Plain: {{ id: i64 }}\n");
        let model = good(&[
            ("a.one.yaml", "method: a.one\ntitle: x\nresponse: Plain\n"),
            ("b.two.yaml", "method: b.two\ntitle: x\nresponse: Holder\n"),
            ("types/left.yaml", &left),
            ("types/right.yaml", "types:\n  Inner: { id: i64 }\n"),
        ]);
        let output = crate_output(&model.platforms[0], "");
        let (_, text) = output.files().iter().find(|(path, _)| *path == "types/mod.rs").unwrap();
        for module in ["left", "right"] {
            let gate = format!("    {module}: \"a\", \"b\";\n");
            assert!(text.contains(&gate), "{form}: {text}");
        }
    }
}

#[test]
fn a_text_in_a_text_holds_no_scalars_as_text() {
    let file = |ty: &str| {
        &*format!(
            "method: order.list\ntitle: 订单\nrequest: {{ a: '{ty}' }}\ntypes: {{ A: text<i64> }}\n"
        )
        .leak()
    };
    let case = |ty: &str| {
        let files = vec![("order.list.yaml", file(ty))].leak();
        at("", files, "bad-text", ("order.list.yaml", 3, 15), "in another")
    };
    run(&["text<[text<i64>]>", "text<map<[text<bool>]>>", "[text<[A]>]"].map(case));
    for fine in ["text<[text<[i64]>]>", "[text<i64>]", "text<map<json>>"] {
        good(&[("order.list.yaml", file(fine))]);
    }
}

/// Names and numbers, and texts as serde_json writes them.
fn text(value: &Json) -> String {
    let list = |items: Vec<String>| items.join(",");
    match value {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(digits) => digits.clone(),
        Json::Text(text) => serde_json::to_string(text).unwrap(),
        Json::List(items) => format!("[{}]", list(items.iter().map(text).collect())),
        Json::Object(members) => {
            let members = members.iter().map(|(name, value)| format!("{name:?}:{}", text(value)));
            format!("{{{}}}", list(members.collect()))
        }
    }
}

/// A value of the type `A` of a method's descriptor, as text, and all that it is not.
fn made(types: &str) -> (String, Vec<String>) {
    let method = format!("method: a.b\ntitle: x\nresponse: A\ntypes:\n{types}");
    let model = good(&[("a.b.yaml", &method)]);
    let platform = &model.platforms[0];
    let ty = Type::Struct("DoudianABA".to_owned());
    let value = Maker::new(platform, text).value(&ty);
    let mut found = Vec::new();
    fit(platform, Tolerance::Described, &ty, &value, &mut |trail, mismatch| {
        found.push(format!("{:?}: {mismatch:?}", trail.steps()));
        ControlFlow::Continue(())
    });
    (text(&value), found)
}

#[test]
fn made_up_values_end_and_fit() {
    for (form, _) in AROUND {
        for required in [false, true] {
            let field = format!("{{ type: '{}', required: {required} }}", form.replace('T', "A"));
            let (text, found) = made(&format!("  A: {{ i: i64, x: {field} }}\n"));
            // What is promised of itself cannot be.
            if !(required && *form == "T") {
                assert_eq!(found, Vec::<String>::new(), "{form}: {text}");
            }
            assert!(text.len() < 200, "{form}: {text}");
        }
    }
}

#[test]
fn made_up_values_are_of_a_size_to_be_read() {
    let names: Vec<String> = ('A'..='Z').map(String::from).collect();
    // Each holds every one of them; each twice the next; each the next, in a text.
    let each = |members: &dyn Fn(usize) -> String| -> String {
        let types = names.iter().enumerate();
        types.map(|(index, name)| format!("  {name}: {{ i: i64, {} }}\n", members(index))).collect()
    };
    let next = |index: usize| names.get(index + 1).map_or("I", |name| name);
    let types = [
        each(&|_| {
            names
                .iter()
                .map(|name| format!("{}: [{name}]", name.to_lowercase().repeat(2)))
                .collect::<Vec<_>>()
                .join(", ")
        }),
        each(&|index| format!("l: {0}, r: map<{0}>", next(index))),
        each(&|index| {
            format!(
                "l: {{ type: {0}, required: true }}, r: {{ type: [{0}], required: true }}",
                next(index)
            )
        }),
        each(&|index| format!("x: 'text<{}>'", next(index))),
        each(&|_| format!("x: '{}i64{}'", "[".repeat(30), "]".repeat(30))),
    ];
    for types in types {
        let (text, found) = made(&types);
        assert!(text.len() < 2_000_000, "{types}: {} bytes", text.len());
        let cut = |found: &&String| !found.ends_with("Missing");
        assert_eq!(found.iter().find(cut), None, "{types}");
    }
}

#[test]
fn values_are_compared_through_every_form() {
    for (ty, good, bad) in [
        ("text<[B]>", r#""[{\"i\":1}]""#, r#""[{\"i\":true}]""#),
        ("[text<B>]", r#"["{\"i\":1}"]"#, r#"["{"]"#),
        ("map<[text<i64>]>", r#"{"a":["1",""]}"#, r#"{"a":["x"]}"#),
        ("[datetime]", r#"["2024-02-29 00:00:00"]"#, r#"["2023-02-29 00:00:00"]"#),
        ("text<B>", r#""{\"i\":1}""#, r#""{\"j\":1}""#),
    ] {
        let file = |value: &str| {
            format!(
                "method: a.b\ntitle: x\nresponse: {{ x: '{ty}' }}\ntypes: {{ B: {{ i: i64 }} }}\n\
                 example: {{ request: {{}}, response: {{ x: {value} }} }}\n"
            )
        };
        let right = compile(&sources(&[("a.b.yaml", &file(good))]));
        assert!(right.is_ok(), "{ty}: {right:?}");
        let problems = crate::support::bad(&[("a.b.yaml", &file(bad))]);
        let found: Vec<_> = problems.iter().map(|problem| (problem.code, problem.line)).collect();
        assert_eq!(found, [("bad-example", 5)], "{ty} {bad}");
    }
}
