//! Whatever is written, there is an answer.

use super::expanded;

const ARGUMENTS: &[&str] = &[
    "",
    ",",
    ",,",
    "=",
    "method",
    "method =",
    "method = ,",
    "method = = \"a.b\"",
    "method = \"a.b\",,",
    "method = \"a.b\" \"c.d\"",
    "method(\"a.b\")",
    "method = \"a.b\", response = ",
    "method = \"a.b\", response = <",
    "method = \"a.b\", response = Vec<BTreeMap<String, Vec<a::b::C>>>",
    "method = \"a.b\", response = !",
    "method = \"a.b\", response = dyn Send",
    "method = \"a.b\", response = (A, B)",
    "method = \"..\"",
    "method = \"\\0.\\n\"",
    "method = b\"a.b\"",
    "method = 'a'",
    "method = r#\"a.b\"#, crate = \"\"",
    "method = \"a.b\", crate = \"::\"",
    "method = \"a.b\", crate = \"a::<B>\"",
    "method = \"a.b\", crate = \"\u{4f1a}\u{5458}\"",
    "spec = \"\\0\"",
    "spec = \"nul\\0inside.yaml\"",
    "spec = \"***\"",
    "spec = \"[\"",
    "spec = \"~\"",
    "spec = \"..\"",
    "spec = \".\"",
    "spec = \"a/../..\"",
    "spec = \" \"",
    "spec = \"a\\\\b\"",
    "(method = \"a.b\")",
    "\u{4f1a}\u{5458} = 1",
    "type = 1, self = 2, crate = 3",
];

const ITEMS: &[&str] = &[
    "mod a {}",
    "mod a;",
    "unsafe mod a {}",
    "mod a { mod b { mod c {} } fn d() {} }",
    "struct A {}",
    "struct A;",
    "struct A();",
    "struct A(i64, String);",
    "struct A { #[doudian()] a: i64 }",
    "struct A { #[doudian = 5] a: i64 }",
    "struct A { #[doudian(,)] a: i64, #[doudian(=)] b: i64, #[doudian(default = -)] c: i32 }",
    "struct A { #[doudian(default = - \"a\")] a: i32, #[doudian(default = 'a')] b: String }",
    "struct A { #[doudian(default = 99999999999999999999)] a: i64, #[doudian(default = 1e999)] b: f64 }",
    "struct A { #[doudian(default = 1_000u8)] a: i32, #[doudian(default = b\"a\")] b: String }",
    "struct A { #[doudian(text, default = true)] a: bool, #[doudian(text)] b: Vec<Vec<f64>> }",
    "struct A { r#type: r#i64, r#fn: <Vec<i64> as IntoIterator>::Item, f: m!(), g: () }",
    "struct A { a: Option, b: Option<>, c: Vec, d: BTreeMap<i64>, e: Vec<i64, i64>, f: Option<'a> }",
    "struct A { a: Option<Box<Option<i64>>>, b: Box<Self>, c: _, d: Option<dyn Fn(i64) -> i64> }",
    "struct A { a: impl Copy, b: !, c: *const i64, d: fn(), e: [i64; { 5 }], f: &'a mut [str] }",
    "struct A { \u{4f1a}\u{5458}: String, #[doudian(rename = \"\u{4f1a}\u{5458}\")] b: String }",
    "struct A<T: Copy, const N: usize> where T: Send { a: T }",
    "#[derive] #[derive = 5] #[derive(5)] #[derive(Debug, ::std::fmt::Debug)] struct A {}",
    "#[doc] #[doc = 5] #[doc(hidden)] struct A { #[doc] #[doc = include_str!(\"a\")] a: i64 }",
    "enum A {}",
    "union A { a: i64 }",
    "fn a() {}",
    "impl A {}",
    "trait A {}",
    "type A = i64;",
    "const A: i64 = 5;",
    "static A: i64 = 5;",
    "use a::b;",
    "extern crate a;",
    "extern \"C\" {}",
    "macro_rules! a { () => {} }",
    "a!();",
    "",
    "5",
    "struct",
    "let a = 5;",
];

#[test]
fn nothing_panics() {
    let root = tempfile::TempDir::new().unwrap();
    for arguments in ARGUMENTS {
        for item in ITEMS {
            let text = expanded(arguments, item, Some(root.path())).to_string();
            // Nothing of ours is left to be complained about by somebody else.
            let is_struct = item.contains("struct A");
            assert!(!is_struct || !text.contains("# [doudian"), "{arguments} {item}: {text}");
        }
    }
}

/// The parts of a joined text are counted, as in a descriptor.
#[test]
fn a_default_with_too_many_parts() {
    let written = |default: &str, limit: &str| {
        let field = format!("#[doudian(default = {default:?}, {limit})] ids: Option<Csv>");
        expanded("method = \"a.b\"", &format!("struct A {{ {field} }}"), None).to_string()
    };
    for (default, limit) in
        [("a,b,c", "max_items = 2"), ("a", "min_items = 2"), ("a,bcd", "max_length = 2")]
    {
        assert!(written(default, limit).contains("oversteps a limit"), "{default} {limit}");
    }
    assert!(!written("a,b", "max_items = 2, max_length = 1").contains("oversteps a limit"));
}
