//! Texts that would be more than text, were they not made harmless.

use doudian_codegen::emit::rust::Downstream;
use doudian_codegen::model::Model;
use doudian_codegen::write::Past;
use doudian_codegen::{SourceFile, compile, crate_output, downstream_output};

use crate::support::{files, places};

/// What means something to Markdown, rustdoc, Rust or YAML.
const PARTS: &[&str] = &[
    "```",
    "```rust\nfn",
    "~~~",
    "`",
    "``",
    "`a`",
    "    let x = 1;",
    "1. ",
    "1) ",
    "- ",
    "* ",
    "+ ",
    "> ",
    "# ",
    "## ",
    "#[derive]",
    "---",
    "===",
    "***",
    "___",
    "_a_",
    "__b__",
    "*a*",
    "**",
    "~~a~~",
    "|",
    "a|b",
    "\\|",
    "\\",
    "\\\\",
    "&lt;",
    "&#60;",
    "&amp",
    "&",
    "<",
    ">",
    "<e>",
    "<script>",
    "</a>",
    "<!--",
    "-->",
    "[c]",
    "[c](d)",
    "[c][d]",
    "[^1]",
    "[^1]: x",
    "![i](j)",
    "[x]: https://a.cn",
    "https://a.cn/b?c=d",
    "http://localhost",
    "<https://a.cn>",
    "www.a.cn",
    "a@b.cn",
    "*/",
    "/*",
    "//!",
    "///",
    "/",
    "\"",
    "\"#",
    "r#\"",
    "'",
    "{}",
    "{0}",
    "{{",
    "}",
    "$a$",
    "$crate",
    "#!",
    "@",
    "%",
    "^",
    "!",
    "\u{200b}",
    "\u{200d}",
    "😀",
    "👩‍👩‍👧",
    "订单",
    "　",
    ":",
    "::",
    "crate::X",
    "struct@X",
    "()",
    "fn()",
    "--",
    "...",
    "9999999999. ",
    "null",
    "~",
    "\u{301}",
    "\u{fe0f}",
    "\u{10ffff}",
    " ",
    "  ",
    "a_b",
    "_",
    "z",
];

/// A small generator of random numbers, so that each run tries the same.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap_or(0)
    }
}

/// A text of one line that ends unlike all others, and not in white space.
pub(crate) fn text(random: &mut Random, number: usize) -> String {
    let mut text = String::new();
    for _ in 0..=random.below(6) {
        text.push_str(&PARTS[random.below(PARTS.len())].replace('\n', " "));
    }
    if random.below(40) == 0 {
        // Keys of YAML are shorter than 1024 characters.
        text = text.repeat(200 / text.len().max(1) + 1);
    }
    // What begins a text is the most dangerous, what ends it comes next.
    if random.below(2) == 0 {
        format!("{text}{number}")
    } else {
        format!("{text}\u{200b}{number}\\")
    }
}

fn model(sources: &[SourceFile]) -> Model {
    compile(sources).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn what_is_generated_is_the_same_code_with_other_words() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let calm = {
        let mut count = 0;
        crate_output(
            &model(&files(|| {
                count += 1;
                format!("文{count}")
            }))
            .platforms[0],
            "",
        )
    };
    for _ in 0..60 {
        let mut count = 0;
        let sources = files(|| {
            count += 1;
            text(&mut random, count)
        });
        assert_eq!(count, places());
        let model = model(&sources);
        let output = crate_output(&model.platforms[0], "");
        assert_eq!(output.files(), crate_output(&model.platforms[0], "").files());
        assert!(output.files().keys().eq(calm.files().keys()));
        for (path, text) in output.files() {
            let parsed =
                syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
            let calm = shape(&syn::parse_file(&calm.files()[path]).unwrap());
            for (hostile, calm) in shape(&parsed).iter().zip(&calm) {
                assert_eq!(hostile, calm, "{path}");
            }
            check_docs(path, text, true);
        }
        let beside =
            downstream_output(&model, &Downstream::default(), "", &Past::default(), &|_, _| {});
        for (path, text) in beside.files() {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
            check_docs(path, text, false);
        }
    }
}

/// Tables are put where the formatter has left `name!();`, which a text may hold, too.
#[test]
fn a_text_may_end_as_a_table_does() {
    let mut count = 0;
    let model = model(&files(|| {
        count += 1;
        format!("z{count} x!();")
    }));
    let beside =
        downstream_output(&model, &Downstream::default(), "", &Past::default(), &|_, _| {});
    for (path, text) in crate_output(&model.platforms[0], "").files().iter().chain(beside.files()) {
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        assert!(!text.lines().any(|line| line.starts_with("rt::") && line.ends_with("!();")));
    }
}

/// The items without their words.
fn shape(file: &syn::File) -> Vec<String> {
    use quote::ToTokens;
    fn blank(tokens: proc_macro2::TokenStream) -> String {
        let mut shape = String::new();
        for token in tokens {
            match token {
                // How long a text is decides about commas and braces.
                proc_macro2::TokenTree::Punct(punct) if punct.as_char() == ',' => continue,
                proc_macro2::TokenTree::Group(group)
                    if group.delimiter() == proc_macro2::Delimiter::Brace =>
                {
                    shape.push_str(&blank(group.stream()));
                }
                proc_macro2::TokenTree::Group(group) => {
                    shape.push_str(&format!("({})", blank(group.stream())));
                }
                proc_macro2::TokenTree::Literal(literal) => {
                    let is_text = literal.to_string().starts_with(['"', 'r']);
                    shape.push_str(&if is_text { "text".to_owned() } else { literal.to_string() });
                }
                other => shape.push_str(&other.to_string()),
            }
            if !shape.ends_with(' ') {
                shape.push(' ');
            }
        }
        shape
    }
    file.items
        .iter()
        .map(|item| {
            let mut item = item.clone();
            without_docs(&mut item);
            blank(item.into_token_stream())
        })
        .collect()
}

/// Takes away documentation, which has as many lines as it has words to say, and aliases, of
/// which there are fewer where two are equal.
fn without_docs(item: &mut syn::Item) {
    let keep = |attributes: &mut Vec<syn::Attribute>| {
        attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    };
    match item {
        syn::Item::Struct(item) => {
            keep(&mut item.attrs);
            item.fields.iter_mut().for_each(|field| keep(&mut field.attrs));
        }
        syn::Item::Impl(item) => {
            for item in &mut item.items {
                match item {
                    syn::ImplItem::Fn(function) => keep(&mut function.attrs),
                    syn::ImplItem::Const(constant) => keep(&mut constant.attrs),
                    _ => {}
                }
            }
        }
        syn::Item::Enum(item) => {
            keep(&mut item.attrs);
            item.variants.iter_mut().for_each(|variant| keep(&mut variant.attrs));
        }
        syn::Item::Type(item) => keep(&mut item.attrs),
        syn::Item::Static(item) => keep(&mut item.attrs),
        syn::Item::Mod(item) => keep(&mut item.attrs),
        syn::Item::Use(item) => keep(&mut item.attrs),
        _ => {}
    }
}

/// Code blocks are ours, or there are none.
fn check_docs(path: &str, text: &str, with_examples: bool) {
    let mut open = false;
    for line in text.lines().map(str::trim_start) {
        assert!(!line.starts_with("/**") && !line.starts_with("/*!"), "{path}: {line}");
        let Some(words) = line.strip_prefix("///") else { continue };
        let is_fence =
            words.trim_start().starts_with("```") || words.trim_start().starts_with("~~~");
        if is_fence {
            let expected = if open { " ```" } else { " ```no_run" };
            assert!(with_examples && words == expected, "{path}: {line}");
            open = !open;
        } else if !open {
            assert!(!words.starts_with("     "), "{path}: {line}");
            assert!(!words.starts_with(' ') || !words.starts_with("  "), "{path}: {line}");
        }
    }
    assert!(!open, "{path}");
}
