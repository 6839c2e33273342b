//! What holds what, through every form of type.

use doudian_codegen::crate_output;

use crate::support::{at, good, run};

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
            assert_eq!(field.boxed, *is_part, "{form}");
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
        let output = crate_output(&model, "");
        let (_, text) =
            output.files.iter().find(|(path, _)| *path == "doudian/types/mod.rs").unwrap();
        for module in ["left", "right"] {
            let gate = format!("#[cfg(any(feature = \"a\", feature = \"b\"))]\nmod {module};");
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
