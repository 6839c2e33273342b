//! Descriptors that are right, and what they come to.

use doudian_codegen::model::{EnumRepr, Home, Json, Literal, Text, Type};

use crate::support::{PLATFORM, bad, good, method};

const ORDER_LIST: &str = r#"method: order.list
title: 获取订单列表
status: legacy
replaced_by: order.searchList
effect: read
paging: { page: page, size: size, first: 0, max_size: 100, items: list, total: total }
request:
  start_time: { type: datetime, required: true, label: 开始时间 }
  page:       { type: i32, default: 0 }
  size:       i64
  ratio:      { type: f64, default: 2 }
  order_by:   { type: Order, default: create_time }
  flag:       { type: text<bool>, default: true }
  filter:     Filter
response: page<DoudianOrder>
types:
  DoudianOrder:
    order_id: { type: string, required: true }
    child: [DoudianOrder]
    parent: DoudianOrder
    status: OrderStatus
    address: DoudianAddress
    ids: Ids
  Filter: { status: OrderStatus, when: "map<[datetime]>" }
  Ids: [Id]
  Id: i64
enums:
  Order: { type: string, codes: { create_time: 创建时间 } }
errors:
  - { code: 40004, sub: "isv.parameter-invalid:20013", label: 超过五万条, retry: never, action: fix_request }
example:
  request:  { start_time: "2020-12-01 00:00:00", flag: "false" }
  response: { total: 1, list: [ { order_id: "4736605172296554197A", ids: [4736605172296554197] } ] }
"#;

const SHARED: &str = r#"types:
  Address: { city: string, town: Town }
  Town: { name: { type: string, pii: address } }
  Unused: { a: any }
enums:
  OrderStatus:
    type: i32
    codes:
      1: { name: to_confirm, label: 待确认 }
      -2: 已关闭
"#;

#[test]
fn a_method_with_everything() {
    let model = good(&[
        ("spec/order/order.list.yaml", ORDER_LIST),
        ("spec/types/postAddr.yaml", SHARED),
        ("spec/platform.yaml", PLATFORM),
    ]);
    let platform = &model.platforms[0];
    assert_eq!((platform.name.as_str(), platform.class_prefix.as_str()), ("doudian", "Doudian"));
    let api = &platform.apis[0];
    assert_eq!(
        (api.path.as_str(), api.family.as_str(), api.rust.module.as_str()),
        ("/order/list", "order", "list")
    );
    assert_eq!(api.request.name, "DoudianOrderListRequest");
    assert_eq!(api.response, "DoudianOrderListResponse");
    let order = || Box::new(Type::Struct("DoudianOrder".to_owned()));
    assert_eq!(api.data, Some(Type::Page(order())));
    let request: Vec<(&str, &Type, Option<&Literal>)> = api
        .request
        .fields
        .iter()
        .map(|field| (field.rust.ident.as_str(), &field.ty, field.default.as_ref()))
        .collect();
    assert_eq!(
        request,
        [
            ("start_time", &Type::Text(Text::DateTime), None),
            ("page", &Type::I32, Some(&Literal::Int(0))),
            ("size", &Type::I64, None),
            ("ratio", &Type::F64, Some(&Literal::Float(2.0))),
            (
                "order_by",
                &Type::Enum("DoudianOrderListOrder".to_owned()),
                Some(&Literal::Text("create_time".to_owned()))
            ),
            ("flag", &Type::Quoted(Box::new(Type::Bool)), Some(&Literal::Bool(true))),
            ("filter", &Type::Struct("DoudianOrderListFilter".to_owned()), None),
        ]
    );

    let order_struct = &platform.structs["DoudianOrder"];
    assert_eq!(order_struct.home, Home::Method("order.list".to_owned()));
    let boxed: Vec<(&str, bool)> =
        order_struct.fields.iter().map(|field| (field.wire.as_str(), field.rust.boxed)).collect();
    assert_eq!(
        boxed,
        [
            ("order_id", false),
            ("child", false),
            ("parent", true),
            ("status", false),
            ("address", false),
            ("ids", false)
        ]
    );
    assert_eq!(order_struct.fields[5].ty, Type::List(Box::new(Type::I64)));

    let used = |name: &str| {
        let content = &platform.structs[name];
        (content.in_request, content.in_response, content.families.join(","))
    };
    assert_eq!(used("DoudianOrder"), (false, true, "order".to_owned()));
    assert_eq!(used("DoudianTown"), (false, true, "order".to_owned()));
    assert_eq!(used("DoudianOrderListFilter"), (true, false, "order".to_owned()));
    // What no method names may still arrive in a push message.
    assert_eq!(used("DoudianUnused"), (false, true, String::new()));
    assert_eq!(platform.structs.len(), 5);
    assert_eq!(platform.structs["DoudianTown"].home, Home::Shared("post_addr".to_owned()));

    let status = &platform.enums["DoudianOrderStatus"];
    assert_eq!((status.repr, status.families.join(",")), (EnumRepr::I32, "order".to_owned()));
    let codes: Vec<(&str, Option<&str>)> = status
        .codes
        .iter()
        .map(|code| (code.code.as_str(), code.rust.constant.as_deref()))
        .collect();
    assert_eq!(codes, [("1", Some("TO_CONFIRM")), ("-2", Some("CODE_MINUS_2"))]);
}

#[test]
fn numbers_of_examples_keep_their_digits() {
    let model = method(
        "method: order.list\ntitle: 订单\nrequest: { a: any }\nexample:\n  request:\n    a: [4736605172296554197, 340282366920938463463374607431768211455, 12.50, 1e3, 007, 0x1f, .5, \"1.0\"]\n",
    )
    .unwrap();
    let example = model.platforms[0].apis[0].example.as_ref().unwrap();
    let Json::Object(request) = &example.request else {
        panic!("{example:?}");
    };
    let number = |text: &str| Json::Number(text.to_owned());
    let text = |text: &str| Json::Text(text.to_owned());
    let expected = Json::List(vec![
        number("4736605172296554197"),
        number("340282366920938463463374607431768211455"),
        number("12.50"),
        number("1e3"),
        text("007"),
        number("31"),
        number("0.5"),
        text("1.0"),
    ]);
    assert_eq!(request[0].1, expected);
}

#[test]
fn inline_answers_get_a_name() {
    let model = method("method: order.list\ntitle: 订单\nresponse:\n  total: i64\n").unwrap();
    let platform = &model.platforms[0];
    let data = Type::Struct("DoudianOrderListData".to_owned());
    assert_eq!(platform.apis[0].data, Some(data));
    assert!(platform.structs["DoudianOrderListData"].in_response);
}

#[test]
fn a_byte_order_mark_and_windows_lines_do_no_harm() {
    let windows = format!("\u{feff}{}", ORDER_LIST.replace('\n', "\r\n"));
    let files = |text| [("order.list.yaml", text), ("types.yaml", SHARED)];
    let (unix, windows) = (good(&files(ORDER_LIST)), good(&files(&windows)));
    assert_eq!(format!("{unix:?}"), format!("{windows:?}"));

    let text = "\u{feff}method: order.list\r\ntitle: 订单\r\nrequest:\r\n  page: i23\r\n";
    let problems = bad(&[("a.yaml", text)]);
    let problem = problems.iter().next().unwrap();
    assert_eq!((problem.line, problem.column), (4, 9));
    assert_eq!(problem.source_line, "  page: i23");
    let first = bad(&[("a.yaml", "\u{feff}methd: order.list\r\n")]);
    assert_eq!(first.iter().next().unwrap().column, 1);
}

#[test]
fn the_order_of_files_does_not_matter() {
    let mut files = crate::support::sources(&[
        ("b.yaml", ORDER_LIST),
        ("a.yaml", SHARED),
        ("c.yaml", "method: order.detail\ntitle: 订单\nresponse: DoudianOrder\n"),
    ]);
    let forward = doudian_codegen::compile(&files).unwrap();
    files.reverse();
    let backward = doudian_codegen::compile(&files).unwrap();
    assert_eq!(format!("{forward:?}"), format!("{backward:?}"));
}

/// Names that have broken generators before.
#[test]
fn obstacle_course() {
    let model = method(
        "method: type.self
title: 障碍
request:
  type: i32
  self: i32
  crate: i32
  fn: i32
  new: i32
  default: i32
  UpdateTime: i64
  _: i32
  1st: { type: i32, rename: first }
  订单: { type: i32, rename: order }
types:
  Option: { Some: Vec, None: String }
  Vec: [Box]
  Box: { box: Option }
  String: string
enums:
  Result: { type: string, codes: { Ok: { name: Self }, \"\": 空, true: 真, 1.5: 小数 } }
",
    )
    .unwrap();
    let platform = &model.platforms[0];
    let api = &platform.apis[0];
    assert_eq!((api.family.as_str(), api.rust.module.as_str()), ("type_", "self_"));
    let idents: Vec<&str> = api.request.fields.iter().map(|f| f.rust.ident.as_str()).collect();
    assert_eq!(
        idents,
        [
            "r#type",
            "self_",
            "crate_",
            "r#fn",
            "new_",
            "default_",
            "update_time",
            "__",
            "first",
            "order"
        ]
    );
    let structs: Vec<&String> = platform.structs.keys().collect();
    assert_eq!(structs, ["DoudianTypeSelfBox", "DoudianTypeSelfOption"]);
    // `Box` holds an `Option`, which holds only a list of boxes.
    assert!(!platform.structs["DoudianTypeSelfBox"].fields[0].rust.boxed);
    let codes: Vec<(&str, Option<&str>)> = platform.enums["DoudianTypeSelfResult"]
        .codes
        .iter()
        .map(|code| (code.code.as_str(), code.rust.constant.as_deref()))
        .collect();
    assert_eq!(
        codes,
        [
            ("Ok", Some("SELF")),
            ("", Some("CODE_EMPTY")),
            ("true", Some("CODE_TRUE")),
            ("1.5", Some("CODE_1_5"))
        ]
    );
}

#[test]
fn structures_in_a_circle_are_boxed_and_others_are_not() {
    let model = good(&[(
        "t.yaml",
        "types:\n  A: { b: B, x: X }\n  B: { c: C, list: [A] }\n  C: { a: A }\n  X: { y: Y }\n  Y: { x: [X], y: Y }\n",
    )]);
    let platform = &model.platforms[0];
    let boxed: Vec<String> = platform
        .structs
        .values()
        .flat_map(|content| {
            let fields = content.fields.iter().filter(|field| field.rust.boxed);
            fields.map(|field| format!("{}.{}", content.name, field.wire))
        })
        .collect();
    assert_eq!(boxed, ["DoudianA.b", "DoudianB.c", "DoudianC.a", "DoudianY.y"]);
}

#[test]
fn own_names_come_before_shared_ones() {
    let model = good(&[
        ("t.yaml", "types:\n  Item: { a: i32 }\n"),
        ("a.yaml", "method: order.list\ntitle: 订单\nresponse: Item\ntypes:\n  Item: { b: i32 }\n"),
        ("b.yaml", "method: order.detail\ntitle: 订单\nresponse: Item\n"),
        ("c.yaml", "method: order.more\ntitle: 订单\nresponse: DoudianItem\n"),
    ]);
    let data: Vec<&Option<Type>> = model.platforms[0].apis.iter().map(|api| &api.data).collect();
    let named = |name: &str| Some(Type::Struct(name.to_owned()));
    assert_eq!(
        data,
        [&named("DoudianItem"), &named("DoudianOrderListItem"), &named("DoudianItem")]
    );
}

#[test]
fn platforms_have_the_files_below_them() {
    let other = PLATFORM.replace("doudian", "another").replace("Doudian", "Other");
    let model = good(&[
        ("spec/doudian/platform.yaml", PLATFORM),
        ("spec/other/facts.yaml", &other),
        ("spec/other/deep/er/a.yaml", "method: order.list\ntitle: 订单\n"),
        ("spec/doudian/order/a.yaml", "method: order.list\ntitle: 订单\n"),
    ]);
    let names: Vec<(&str, &str)> = model
        .platforms
        .iter()
        .map(|platform| (platform.name.as_str(), platform.apis[0].request.name.as_str()))
        .collect();
    assert_eq!(
        names,
        [("another", "OtherOrderListRequest"), ("doudian", "DoudianOrderListRequest")]
    );
}

#[test]
fn sane_anchors_work() {
    let model = method(
        "method: order.list\ntitle: 订单\nrequest:\n  start: &time { type: datetime, required: true }\n  end: *time\n",
    )
    .unwrap();
    let fields = &model.platforms[0].apis[0].request.fields;
    assert!(fields.iter().all(|field| field.required && field.ty == Type::Text(Text::DateTime)));
    assert_eq!(fields.len(), 2);
}

#[test]
fn what_may_be_null_says_so() {
    let model = method(
        "method: order.list\ntitle: 订单\nrequest:\n  \
         a: { type: string, required: true, nullable: true }\n  \
         b: { type: i64, nullable: true, default: null }\n  \
         c: { type: [Row], nullable: false }\n\
         types:\n  Row: { d: { type: \"map<i64>\", nullable: true } }\n\
         example:\n  request: { a: null, b: null, c: [{ d: null }] }\n",
    );
    let model = model.unwrap_or_else(|problems| panic!("{problems}"));
    let fields = &model.platforms[0].apis[0].request.fields;
    let facts: Vec<_> =
        fields.iter().map(|field| (field.nullable, field.is_argument(), &field.default)).collect();
    let null = Some(Literal::Null);
    assert_eq!(facts, [(true, true, &None), (true, false, &null), (false, false, &None)]);
    let row = model.platforms[0].structs.values().find(|row| row.name.ends_with("Row")).unwrap();
    assert!(row.fields[0].nullable);
}
