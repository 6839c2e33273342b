//! Descriptors of another crate: they name types of the published one and extend its methods.

use doudian_codegen::emit::rust::Downstream;
use doudian_codegen::model::{EnumRepr, Model, Origin, Type};
use doudian_codegen::{Diagnostics, Published, SourceFile, compile, compile_beside, published};

use crate::support::{Case, PLATFORM, run_with};

const SEARCH: &str = "\
method: order.searchList
title: 订单列表查询
effect: read
paging: { page: page, size: size, items: shop_order_list, total: total }
request:
  page: { type: i64, required: true, label: 页码 }
  size: { type: i64, required: true }
  status: Status
response:
  total: i64
  shop_order_list: [ShopOrder]
types:
  Local: { a: i64 }
errors:
  - { code: 40004, sub: \"isv.parameter-invalid:20013\", label: 太多, retry: never }
";

const TOKEN: &str = "\
method: token.create
title: 生成token
token: false
response: DoudianTokenData
";

const SHARED: &str = "\
types:
  ShopOrder:
    order_id: { type: string, required: true }
    sku_order_list: [SkuOrder]
    other: Other
  SkuOrder: { sku_id: i64, state: { type: State } }
  Other: { a: i64 }
  DoudianTokenData: { access_token: { type: string, pii: secret } }
enums:
  Status: { type: string, codes: { a: 甲 } }
  State: { type: i32, codes: { 1: { name: new, label: 新 } } }
";

const FILES: &[(&str, &str)] = &[
    ("doudian/order/order.searchList.yaml", SEARCH),
    ("doudian/token/token.create.yaml", TOKEN),
    ("doudian/types/order.yaml", SHARED),
];

fn file(name: &str) -> Option<&'static str> {
    FILES.iter().find(|(path, _)| *path == name).map(|(_, text)| *text)
}

/// What a crate with these descriptors publishes.
fn small() -> Published {
    publish(FILES, file)
}

pub(crate) fn publish(files: &[(&str, &str)], file: fn(&str) -> Option<&'static str>) -> Published {
    let mut sources: Vec<SourceFile> =
        files.iter().map(|(path, text)| SourceFile::new(format!("spec/{path}"), *text)).collect();
    sources.push(SourceFile::new("spec/doudian/platform.yaml", PLATFORM));
    let index = published::index(&compile(&sources).unwrap().platforms[0], "spec");
    Published::new(index.leak(), file)
}

pub(crate) fn compiled(files: &[(&str, &str)]) -> Result<Model, Diagnostics> {
    let sources: Vec<SourceFile> =
        files.iter().map(|(path, text)| SourceFile::new(*path, *text)).collect();
    compile_beside(&sources, &small())
}

fn good(text: &str) -> Model {
    compiled(&[("apis/a.yaml", text)]).unwrap_or_else(|problems| panic!("{problems}"))
}

fn field(model: &Model, of: &str, wire: &str) -> doudian_codegen::model::Field {
    let platform = &model.platforms[0];
    let requests = platform.apis.iter().map(|api| &api.request);
    let record = platform.structs.values().chain(requests).find(|record| record.name == of);
    let record = record.unwrap_or_else(|| panic!("no struct {of}"));
    record.fields.iter().find(|field| field.wire == wire).expect(wire).clone()
}

#[test]
fn the_index_names_methods_and_types() {
    let published = small();
    assert!(published.has_method("order.searchList"));
    assert!(!published.has_method("order.search"));
}

#[test]
fn types_of_the_published_crate() {
    let model = good(
        "method: vip.orders\ntitle: 会员订单\nrequest:\n  status: { type: Status, default: a }\n  \
         state: { type: DoudianState, default: 1 }\nresponse:\n  orders: [DoudianShopOrder]\n  \
         token: { type: DoudianTokenData }\n  first: ShopOrder\n",
    );
    let shop_order = Type::Struct("DoudianShopOrder".to_owned());
    let ty = |of: &str, wire: &str| field(&model, of, wire).ty;
    assert_eq!(ty("DoudianVipOrdersData", "orders"), Type::List(Box::new(shop_order.clone())));
    assert_eq!(ty("DoudianVipOrdersData", "first"), shop_order);
    assert_eq!(ty("DoudianVipOrdersRequest", "status"), Type::Enum("DoudianStatus".to_owned()));
    let text = Downstream::default().module(&model).to_string();
    for name in ["DoudianShopOrder", "DoudianState", "DoudianStatus", "DoudianTokenData"] {
        assert!(text.contains(&format!("use :: doudian :: {name} ;")), "{name}");
    }
    assert_eq!(Model::from_json(&model.to_json()).unwrap(), model, "as a snapshot");
    let not_a_name = model.to_json().replace("\"DoudianShopOrder\"", "\"Doudian ShopOrder\"");
    assert!(Model::from_json(&not_a_name).is_err());
    // A method's own type is nobody else's.
    let problems =
        compiled(&[("a.yaml", "method: vip.orders\ntitle: 会员\nresponse: { a: Local }\n")]);
    assert_eq!(problems.unwrap_err().iter().next().unwrap().code, "unknown-type");
}

#[test]
fn an_overlay_becomes_the_whole_method() {
    let model = good(
        "extends: order.searchList\nadd:\n  request: { tag: string }\n  response: { trace: string }\n  \
         errors: [{ code: 40004, sub: \"isv.x:1\", label: 新 }]\nchange:\n  title: 订单列表\n  \
         request:\n    page: { type: i32, required: false, default: 1 }\n  errors:\n    - { code: \
         40004, sub: \"isv.parameter-invalid:20013\", label: 超过, retry: later }\n",
    );
    let api = &model.platforms[0].apis[0];
    assert_eq!((api.method.as_str(), api.title.as_str()), ("order.searchList", "订单列表"));
    assert!(api.origin == Origin::Extends && api.paging.is_some());
    let names: Vec<_> = api.request.fields.iter().map(|field| field.wire.as_str()).collect();
    assert_eq!(names, ["page", "size", "status", "tag"]);
    let page = field(&model, "DoudianOrderSearchListRequest", "page");
    assert_eq!((page.ty, page.required, page.label.as_deref()), (Type::I32, false, Some("页码")));
    assert_eq!(api.errors.len(), 2);
    assert_eq!(api.errors[0].label, "超过");
    assert_eq!(api.file, "apis/a.yaml");
    // What is not touched stays the published crate's.
    let orders = field(&model, "DoudianOrderSearchListData", "shop_order_list").ty;
    assert_eq!(orders, Type::List(Box::new(Type::Struct("DoudianShopOrder".to_owned()))));
    assert!(!model.platforms[0].structs.contains_key("DoudianShopOrder"));
}

#[test]
fn shared_types_that_change_become_the_methods_own() {
    let model = good(
        "extends: order.searchList\nadd:\n  types:\n    SkuOrder: { weight: { type: i64, unit: g }, \
         gift: Gift }\n    Gift: { name: string }\n  enums:\n    State: { codes: { 2: 旧 } }\n",
    );
    let platform = &model.platforms[0];
    let names: Vec<_> = platform.structs.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "DoudianOrderSearchListData",
            "DoudianOrderSearchListGift",
            "DoudianOrderSearchListLocal",
            "DoudianOrderSearchListShopOrder",
            "DoudianOrderSearchListSkuOrder",
        ]
    );
    let state = &platform.enums["DoudianOrderSearchListState"];
    assert_eq!((state.repr, state.codes.len()), (EnumRepr::I32, 2));
    let state = field(&model, "DoudianOrderSearchListSkuOrder", "state").ty;
    assert_eq!(state, Type::Enum("DoudianOrderSearchListState".to_owned()));
    // A neighbour that does not hold what changed is not copied.
    let other = field(&model, "DoudianOrderSearchListShopOrder", "other").ty;
    assert_eq!(other, Type::Struct("DoudianOther".to_owned()));
}

#[test]
fn a_method_that_the_crate_has_is_allowed() {
    let model = good("method: order.searchList\ntitle: 我的\n");
    assert_eq!(model.platforms[0].apis[0].origin, Origin::Shadows);
    let model = good("extends: order.searchList\nadd: { request: { tag: string } }\n");
    assert_eq!(model.platforms[0].apis[0].origin, Origin::Extends);
}

#[test]
fn mistakes_in_an_overlay_are_shown_where_they_stand() {
    run_with(CASES, &compiled);
}

pub(crate) const CASES: &[Case] = &[
    Case {
        name: "a verb that the transport of the method has not",
        files: &[("a.yaml", "extends: order.searchList\nchange:\n  verb: GET\n")],
        code: "unfit-call",
        file: "a.yaml",
        line: 3,
        column: 3,
        says: "no `verb` of its own",
    },
    Case {
        name: "a path in an overlay that is none",
        files: &[("a.yaml", "extends: order.searchList\nverb: GET\nchange: { title: 订单 }\n")],
        code: "misplaced-key",
        file: "a.yaml",
        line: 2,
        column: 1,
        says: "belongs below `change`",
    },
    Case {
        name: "a method that is not there",
        files: &[("a.yaml", "extends: order.serchList\nadd: { request: { a: i64 } }\n")],
        code: "unknown-base",
        file: "a.yaml",
        line: 1,
        column: 10,
        says: "did you mean `order.searchList`?",
    },
    Case {
        name: "an overlay that says nothing",
        files: &[("a.yaml", "extends: order.searchList\n")],
        code: "bad-overlay",
        file: "a.yaml",
        line: 1,
        column: 10,
        says: "neither adds nor changes",
    },
    Case {
        name: "a field that is there already",
        files: &[("a.yaml", "extends: order.searchList\nadd:\n  request:\n    page: i64\n")],
        code: "bad-overlay",
        file: "a.yaml",
        line: 4,
        column: 5,
        says: "move it to `change`",
    },
    Case {
        name: "a field that is not there any more",
        files: &[("a.yaml", "extends: order.searchList\nchange:\n  request: { pag: i64 }\n")],
        code: "bad-overlay",
        file: "a.yaml",
        line: 3,
        column: 14,
        says: "did you mean `page`?",
    },
    Case {
        name: "a type that is not there any more",
        files: &[(
            "a.yaml",
            "extends: order.searchList\nadd:\n  types:\n    ShopOrdr: { a: i64 }\n",
        )],
        code: "bad-overlay",
        file: "a.yaml",
        line: 4,
        column: 5,
        says: "did you mean `ShopOrder`?",
    },
    Case {
        name: "a shared type that the method does not use",
        files: &[(
            "a.yaml",
            "extends: order.searchList\nchange:\n  types:\n    DoudianTokenData: { access_token: i64 }\n",
        )],
        code: "bad-overlay",
        file: "a.yaml",
        line: 4,
        column: 5,
        says: "there is no type `DoudianTokenData` to change",
    },
    Case {
        name: "a code that is there already",
        files: &[(
            "a.yaml",
            "extends: order.searchList\nadd:\n  enums:\n    State: { codes: { 1: 新 } }\n",
        )],
        code: "bad-overlay",
        file: "a.yaml",
        line: 4,
        column: 23,
        says: "the code `1` is there already",
    },
    Case {
        name: "fields of an answer that is a type",
        files: &[("a.yaml", "extends: token.create\nadd:\n  response: { a: i64 }\n")],
        code: "bad-overlay",
        file: "a.yaml",
        line: 3,
        column: 3,
        says: "the answer of the method is a type",
    },
    Case {
        name: "an error that is there already",
        files: &[(
            "a.yaml",
            "extends: order.searchList\nadd:\n  errors:\n    - { code: 40004, sub: \"isv.parameter-invalid:20013\", label: x }\n",
        )],
        code: "bad-overlay",
        file: "a.yaml",
        line: 4,
        column: 7,
        says: "the error `40004` is there already",
    },
    Case {
        name: "a whole request in an overlay",
        files: &[(
            "a.yaml",
            "extends: order.searchList\nrequest: { a: i64 }\nadd: { request: { b: i64 } }\n",
        )],
        code: "misplaced-key",
        file: "a.yaml",
        line: 2,
        column: 1,
        says: "belongs below `add` or `change`",
    },
    Case {
        name: "additions to nothing",
        files: &[("a.yaml", "method: vip.a\ntitle: 甲\nadd: { request: { a: i64 } }\n")],
        code: "misplaced-key",
        file: "a.yaml",
        line: 3,
        column: 1,
        says: "extends: order.searchList",
    },
    Case {
        name: "a new enum without a type",
        files: &[(
            "a.yaml",
            "extends: order.searchList\nadd:\n  request: { k: Kind }\n  enums:\n    Kind: { codes: { 1: 新 } }\n",
        )],
        code: "missing-key",
        file: "a.yaml",
        line: 5,
        column: 5,
        says: "a new enum needs `type`",
    },
    Case {
        name: "a wrong type in an overlay",
        files: &[("a.yaml", "extends: order.searchList\nadd:\n  request:\n    tag: strng\n")],
        code: "unknown-type",
        file: "a.yaml",
        line: 4,
        column: 10,
        says: "did you mean `string`?",
    },
    Case {
        name: "two overlays of one method",
        files: &[
            ("a.yaml", "extends: order.searchList\nadd: { request: { a: i64 } }\n"),
            ("b.yaml", "extends: order.searchList\nadd: { request: { b: i64 } }\n"),
        ],
        code: "duplicate-method",
        file: "b.yaml",
        line: 1,
        column: 10,
        says: "described twice",
    },
];

#[test]
fn an_overlay_says_what_may_be_null() {
    let overlay = "extends: order.searchList\nadd:\n  request: { tag: { type: string, nullable: true } }\n\
                   change:\n  request: { status: { nullable: true } }\n  \
                   types: { SkuOrder: { sku_id: { nullable: true } } }\n";
    let sources = [SourceFile::new("o.yaml", overlay)];
    let model = compile_beside(&sources, &small()).unwrap_or_else(|problems| panic!("{problems}"));
    let platform = &model.platforms[0];
    let nullable = |fields: &[doudian_codegen::model::Field]| -> Vec<String> {
        let fields = fields.iter().filter(|field| field.nullable);
        fields.map(|field| field.wire.clone()).collect()
    };
    assert_eq!(nullable(&platform.apis[0].request.fields), ["status", "tag"]);
    let sku = platform.structs.values().find(|record| record.name.ends_with("SkuOrder")).unwrap();
    assert_eq!(nullable(&sku.fields), ["sku_id"]);
}

#[test]
fn an_overlay_sets_limits() {
    let overlay = "extends: order.searchList\nchange:\n  limits: [{ one_of: [status, tag] }]\n  \
                   request: { size: { max: 50 } }\nadd:\n  request: { tag: { type: string, max_length: 5 } }\n";
    let sources = [SourceFile::new("o.yaml", overlay)];
    let model = compile_beside(&sources, &small()).unwrap_or_else(|problems| panic!("{problems}"));
    let platform = &model.platforms[0];
    let api = &platform.apis[0];
    let limits = api.field_limits(platform);
    let limits: Vec<String> =
        limits.iter().map(|placed| format!("{} {}", placed.path, placed.limit)).collect();
    assert_eq!(limits, ["size at most 50", "tag at most 5 characters"]);
    assert_eq!(api.limits[0].to_string(), "at least one of `status`, `tag`");
}

#[test]
fn an_overlay_keeps_unknown_members() {
    let compile = |overlay: &str| compile_beside(&[SourceFile::new("o.yaml", overlay)], &small());
    let overlay = "extends: order.searchList\nadd: { extra: [response, SkuOrder], labels: { SkuOrder: 商品单 } }\n";
    let model = compile(overlay).unwrap_or_else(|problems| panic!("{problems}"));
    let kept: Vec<_> = model.platforms[0].structs.values().filter(|it| it.extra).collect();
    let labels: Vec<_> = kept.iter().filter_map(|it| it.label.as_deref()).collect();
    assert_eq!(labels, ["商品单"]);
    let kept: Vec<_> = kept.iter().map(|record| record.name.as_str()).collect();
    // The shared structure becomes the method's own, and so does the one that holds it.
    assert_eq!(kept, ["DoudianOrderSearchListData", "DoudianOrderSearchListSkuOrder"]);
    assert!(model.platforms[0].structs.contains_key("DoudianOrderSearchListShopOrder"));
    // What is only said to be something is the method's own as well.
    let model = compile("extends: order.searchList\nadd: { labels: { Other: 其他 } }\n").unwrap();
    let other = &model.platforms[0].structs["DoudianOrderSearchListOther"];
    assert_eq!(other.label.as_deref(), Some("其他"));
    for (overlay, said) in [
        ("extends: order.searchList\nadd: { extra: [SkuOrdr] }\n", "did you mean `SkuOrder`?"),
        ("extends: order.searchList\nadd: { extra: [request] }\n", "send it with `call_raw`"),
        ("extends: order.searchList\nadd: { extra: [State] }\n", "no structure"),
        ("extends: order.searchList\nextra: [response]\n", "belongs below `add`"),
        ("extends: order.searchList\nchange: { extra: [response] }\n", "unknown key `extra`"),
        (
            "extends: order.searchList\nadd: { labels: { SkuOrdr: 甲 } }\n",
            "did you mean `SkuOrder`?",
        ),
        ("extends: order.searchList\nadd: { labels: { request: 甲 } }\n", "stands in `title`"),
        ("extends: order.searchList\nlabels: { response: 甲 }\n", "belongs below `add`"),
    ] {
        let problems = compile(overlay).unwrap_err().to_string();
        assert!(problems.contains(said), "{problems}");
    }
}

/// Two platforms may have families, modules and types of one name.
#[test]
fn platforms_with_equal_families_stand_apart() {
    let platform = |name: &str, prefix: &str| {
        format!(
            "platform: {name}\nspec_version: 1\ntitle: 商城\nclass_prefix: {prefix}\n\
             host: https://{name}.example.com\n"
        )
    };
    let method = "method: goods.list\ntitle: 商品\nresponse: { goods: [Goods] }\n\
                  types: { Goods: { id: i64 } }\n";
    let (one, other) = (platform("one", "One"), platform("other", "Other"));
    let files = [
        ("one/platform.yaml", one.as_str()),
        ("one/goods.list.yaml", method),
        ("other/platform.yaml", &other),
        ("other/goods.list.yaml", method),
    ];
    let sources: Vec<_> = files.iter().map(|(path, text)| SourceFile::new(*path, *text)).collect();
    let model = compile_beside(&sources, &small()).unwrap_or_else(|problems| panic!("{problems}"));
    let downstream = Downstream::default();
    let text = downstream.module(&model).to_string();
    // Each has its own imports, in a module of its own.
    for name in ["one", "other"] {
        let room = format!("mod platform_{name} {{");
        let of_it = text.split(&room).nth(1).unwrap_or_else(|| panic!("{text}"));
        let of_it = of_it.split("mod platform_").next().unwrap();
        assert_eq!(of_it.matches("use :: doudian :: rt ;").count(), 1, "{of_it}");
        assert!(text.contains(&format!("pub use platform_{name} :: *")), "{text}");
    }
    let paths: Vec<_> = downstream.files(&model, "").into_iter().map(|file| file.path).collect();
    for path in ["platform_one/goods_list.rs", "platform_other/goods_list.rs"] {
        assert!(paths.iter().any(|found| found == path), "{paths:?}");
    }
    // One platform alone needs none.
    let model = compile_beside(&sources[..2], &small()).unwrap();
    assert!(!downstream.module(&model).to_string().contains("platform_one"));
    let paths: Vec<_> = downstream.files(&model, "").into_iter().map(|file| file.path).collect();
    assert!(paths.iter().any(|found| found == "goods_list.rs"), "{paths:?}");
}

#[test]
fn what_lies_outside_is_meant_for_the_published_crate_beside_it() {
    let platform = |name: &str, prefix: &str| {
        format!(
            "platform: {name}\nspec_version: 1\ntitle: 甲\nclass_prefix: {prefix}\nhost: https://a.cn\n"
        )
    };
    let files = [
        SourceFile::new("spec/doudian/platform.yaml", platform("doudian", "Doudian")),
        SourceFile::new("spec/other/platform.yaml", platform("other", "Other")),
        SourceFile::new("apis/vip.score.yaml", "method: vip.score\ntitle: 积分\n"),
    ];
    let published = Published::new("", |_| None);
    let model = compile_beside(&files, &published).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(model.platform("doudian").unwrap().apis[0].method, "vip.score");
    let problems = compile(&files).unwrap_err().to_string();
    assert!(problems.contains("belongs to no platform"), "{problems}");
}
