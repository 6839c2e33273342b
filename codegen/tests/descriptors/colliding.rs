//! Names that differ as they are written and meet as Rust names or files.

use doudian_codegen::{Published, compile_beside};

use crate::support::{Case, at, good, run, sources};

const A: &str = "a.yaml";
const B: &str = "b.yaml";

/// Two methods, or a method and something else, whose names meet in the second file.
macro_rules! meet {
    ($name:literal, $first:literal, $second:literal, $code:literal, $place:expr, $says:literal) => {
        at($name, &[(A, $first), (B, $second)], $code, (B, $place.0, $place.1), $says)
    };
}

/// A structure of one request.
macro_rules! fields {
    ($name:literal, $fields:literal, $code:literal, $place:expr, $says:literal) => {
        at(
            $name,
            &[(A, concat!("method: order.list\ntitle: 订单\nrequest:\n", $fields))],
            $code,
            (A, $place.0, $place.1),
            $says,
        )
    };
}

pub(crate) const CASES: &[Case] = &[
    meet!(
        "joined in the family",
        "method: vip.b_foo\ntitle: 会员\nfamily: a\n",
        "method: vip.foo\ntitle: 会员\nfamily: a_b\n",
        "module-collision",
        (1, 9),
        "both be the file `a_b_foo.rs`"
    ),
    meet!(
        "methods whose types differ in case",
        "method: vip.getMcToken\ntitle: 会员\n",
        "method: vipGet.MCToken\ntitle: 会员\n",
        "class-collision",
        (1, 9),
        "`DoudianVipGetMcTokenRequest` of the method `vip.getMcToken` and \
         `DoudianVipGetMCTokenRequest` differ only in case"
    ),
    meet!(
        "shared types that differ in case",
        "types:\n  ShopID: { a: i32 }\n",
        "enums:\n  ShopId: { type: i32, codes: { 1: 甲 } }\n",
        "class-collision",
        (2, 3),
        "`DoudianShopID` of the type `ShopID` and `DoudianShopId` differ only in case"
    ),
    meet!(
        "a type that differs in case from a method's",
        "method: vip.list\ntitle: 会员\nresponse: { a: i32 }\n",
        "types:\n  VipListdata: { a: i32 }\n",
        "class-collision",
        (2, 3),
        "`DoudianVipListData` of the method `vip.list` and `DoudianVipListdata` differ only"
    ),
    meet!(
        "a method and a message",
        "method: messagesTrade.paid\ntitle: 会员\n",
        "message: doudian_trade_Paid\ntitle: 支付\n",
        "module-collision",
        (1, 10),
        "both be the file `messages_trade_paid.rs`"
    ),
    meet!(
        "a method and an SPI method",
        "method: vip.home\ntitle: 会员\nfamily: spi_send\n",
        "spi: send.home\ntitle: 支付\n",
        "module-collision",
        (1, 6),
        "both be the file `spi_send_home.rs`"
    ),
    at(
        "a method and shared types",
        &[
            ("types/foo_bar.yaml", "types: { Foo: { a: i32 } }\n"),
            (B, "method: typesFoo.bar\ntitle: 会员\n"),
        ],
        "module-collision",
        (B, 1, 9),
        "the shared types `foo_bar` and the method `typesFoo.bar`",
    ),
    at(
        "a message called as a variant that is there",
        &[(A, "message: doudian_probe\ntitle: 探测\n")],
        "class-collision",
        (A, 1, 10),
        "would be `Probe`",
    ),
    at(
        "a type that generated code calls by name",
        &[
            (
                "p/platform.yaml",
                "platform: shop\nspec_version: 1\ntitle: 商店\nclass_prefix: Opt\nhost: https://a.b\n",
            ),
            ("p/a.yaml", "types:\n  Optional: { a: i32 }\n  Option: { a: i32 }\n"),
        ],
        "class-collision",
        ("p/a.yaml", 3, 3),
        "would be `Option`",
    ),
    fields!(
        "two fields after snake_case",
        "  userName: string\n  user_name: string\n",
        "field-collision",
        (5, 3),
        "rename: user_name_2"
    ),
    fields!(
        "two fields in case only",
        "  ID: string\n  Id: string\n",
        "field-collision",
        (5, 3),
        "the fields `ID` and `Id` would both be `id`"
    ),
    fields!(
        "two fields after their underscores",
        "  _id: string\n  id_: string\n",
        "field-collision",
        (5, 3),
        "would both be `id`"
    ),
    fields!(
        "two fields of a keyword",
        "  Type: string\n  type: string\n",
        "field-collision",
        (5, 3),
        "rename: type_2"
    ),
    fields!(
        "a rename to another's name",
        "  1st: { type: i32, rename: user_name }\n  userName: string\n",
        "field-collision",
        (5, 3),
        "becomes `user_name`"
    ),
    fields!(
        "a rename to a function",
        "  1st: { type: i32, rename: new }\n",
        "bad-rename",
        (4, 29),
        "a function of every structure"
    ),
    at(
        "two fields of an answer's type",
        &[(A, "types:\n  T:\n    aB: i32\n    a_b: i32\n")],
        "field-collision",
        (A, 4, 5),
        "`aB` and `a_b`",
    ),
    at(
        "two codes of a name that is taken",
        &[(
            A,
            "enums:\n  E:\n    type: i32\n    codes:\n      1: { name: known, label: 一 }\n      2: { name: KNOWN, label: 二 }\n",
        )],
        "duplicate-constant",
        (A, 6, 7),
        "would both be `KNOWN_`",
    ),
];

#[test]
fn names_that_meet() {
    run(CASES);
}

#[test]
fn equal_files_of_two_platforms() {
    macro_rules! platform {
        ($name:literal) => {
            concat!(
                "platform: ",
                $name,
                "\nspec_version: 1\ntitle: 商店\nclass_prefix: Shop",
                $name,
                "\nhost: https://a.b\n"
            )
        };
    }
    const FILES: &[(&str, &str)] = &[
        ("l/platform.yaml", platform!("left")),
        ("l/a.yaml", METHOD),
        ("r/platform.yaml", platform!("right")),
        ("r/a.yaml", METHOD),
    ];
    const METHOD: &str = "method: order.list\ntitle: 订单\n";
    // Each has a folder, in a crate of its own as in another one.
    good(FILES);
    let published = Published::new("", |_| None);
    assert!(compile_beside(&sources(FILES), &published).is_ok());
}

#[test]
fn names_that_are_taken_get_an_underscore() {
    let model = good(&[(
        A,
        "method: order.aux\ntitle: 订单\nrequest: { new: i32, Default: i32, clone: i32, blank: i32, label: i32 }\n\
         enums: { E: { type: string, codes: { a: { name: known }, b: { name: label }, as_str: b, new: c } } }\n",
    )]);
    let platform = &model.platforms[0];
    assert_eq!(platform.apis[0].rust.module, "aux_");
    let idents = platform.apis[0].request.fields.iter().map(|field| field.rust.ident.as_str());
    assert_eq!(idents.collect::<Vec<_>>(), ["new_", "default_", "clone_", "blank_", "label"]);
    let codes = platform.enums["DoudianOrderAuxE"].codes.iter();
    let constants: Vec<_> = codes.map(|code| code.rust.constant.as_deref().unwrap()).collect();
    assert_eq!(constants, ["KNOWN_", "LABEL", "CODE_AS_STR", "CODE_NEW"]);
}
