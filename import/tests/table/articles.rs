//! Articles of the shape in which the platform publishes them, against the committed descriptors.

use std::collections::BTreeMap;
use std::path::Path;

use doudian_codegen::model::{EnumRepr, Field, Platform, Text, Type};
use doudian_codegen::{SourceFile, compile, read_dir};
use doudian_import::{Entry, EntryKind, Fields, Format, Read, Shape, words};

use crate::support::{lines, merged, model, read_as, source};

const TEST_ENTITIES: &str = include_str!("documents/test_entities.txt");
const CUSTOM_GOODS: &str = include_str!("documents/custom_goods.txt");

/// What is said of a member: its type, whether it has to be given, what it is called.
type Said = (String, Option<bool>, Option<String>);

fn of_fields(fields: &Fields, way: &str, out: &mut BTreeMap<String, Said>) {
    for field in fields {
        let way = format!("{way}.{}", field.name);
        let ty = of_shape(&field.shape, &way, out);
        out.insert(way, (ty, field.required, words::words(&field.about).label));
    }
}

fn of_shape(shape: &Shape, way: &str, out: &mut BTreeMap<String, Said>) -> String {
    match shape {
        Shape::List(inner) => format!("[{}]", of_shape(inner, way, out)),
        Shape::Map(inner) => format!("map<{}>", of_shape(inner, way, out)),
        Shape::Fields(fields) => {
            of_fields(fields, way, out);
            "{}".to_owned()
        }
        Shape::Text => "string".to_owned(),
        // How wide a number is, tables do not say.
        Shape::I32 | Shape::I64 => "integer".to_owned(),
        Shape::Unknown => "any".to_owned(),
        other => format!("{other:?}"),
    }
}

fn described(platform: &Platform, fields: &[Field], way: &str, out: &mut BTreeMap<String, Said>) {
    for field in fields {
        let way = format!("{way}.{}", field.wire);
        let ty = of_type(platform, &field.ty, &way, out);
        out.insert(way, (ty, Some(field.required), field.label.clone()));
    }
}

fn of_type(platform: &Platform, ty: &Type, way: &str, out: &mut BTreeMap<String, Said>) -> String {
    match ty {
        Type::List(inner) => format!("[{}]", of_type(platform, inner, way, out)),
        Type::Map(inner) => format!("map<{}>", of_type(platform, inner, way, out)),
        Type::Struct(name) => {
            described(platform, &platform.structs[name].fields, way, out);
            "{}".to_owned()
        }
        // That a text has one of a few values is known to people.
        Type::Enum(name) if platform.enums[name].repr == EnumRepr::Text => "string".to_owned(),
        Type::Enum(_) | Type::I32 | Type::I64 => "integer".to_owned(),
        Type::Text(Text::Plain) => "string".to_owned(),
        Type::Any => "any".to_owned(),
        other => format!("{other:?}"),
    }
}

/// What differs between an entry and what is described, a line each.
fn differences(said: &BTreeMap<String, Said>, known: &BTreeMap<String, Said>) -> Vec<String> {
    let mut found = Vec::new();
    for (way, (ty, required, label)) in known {
        let Some((said_ty, said_required, said_label)) = said.get(way) else {
            found.push(format!("{way} is not read"));
            continue;
        };
        if said_ty != ty {
            found.push(format!("{way}: {said_ty}, described as {ty}"));
        }
        if said_required.is_some_and(|said| Some(said) != *required) {
            found.push(format!("{way}: {said_required:?}, described as {required:?}"));
        }
        let plain = |label: &Option<String>| label.clone().unwrap_or_default().replace(' ', "");
        if plain(said_label) != plain(label) {
            found.push(format!(
                "{way} is called {}, described as {}",
                plain(said_label),
                plain(label)
            ));
        }
    }
    found.extend(
        said.keys().filter(|way| !known.contains_key(*way)).map(|way| format!("{way} is new")),
    );
    found
}

fn entry<'r>(read: &'r Read, name: &str) -> &'r Entry {
    &read.entries.iter().find(|(_, entry)| entry.name == name).unwrap().1
}

/// Enum, personal data, limits, effect and notes are what people know of these; of all the rest
/// the article says the same.
#[test]
fn methods_with_data_beside_the_codes() {
    let model = model("douyin_open");
    let platform = model.platform("douyin_open").unwrap();
    let read = read_as(Format::Table, TEST_ENTITIES, Some(platform));
    assert_eq!((&read.problems, &read.skipped), (&Vec::new(), &Vec::new()));
    let names: Vec<&str> = read.entries.iter().map(|(_, entry)| entry.name.as_str()).collect();
    let names_known = [
        "solution.add_app_test_relation",
        "solution.query_app_test_relation",
        "solution.delete_app_test_relation",
    ];
    assert_eq!(names, names_known);
    for name in names_known {
        let api = platform.apis.iter().find(|api| api.method == name).unwrap();
        let entry = entry(&read, name);
        let (mut said, mut known) = (BTreeMap::new(), BTreeMap::new());
        of_fields(entry.request.as_ref().unwrap(), "request", &mut said);
        described(platform, &api.request.fields, "request", &mut known);
        if let Some(shape) = &entry.response {
            of_shape(shape, "response", &mut said);
        }
        if let Some(data) = &api.data {
            of_type(platform, data, "response", &mut known);
        }
        assert_eq!(differences(&said, &known), Vec::<String>::new(), "{name}");
        assert_eq!(entry.title.as_deref(), Some(api.title.as_str()));
        assert_eq!(entry.path.as_deref(), Some(api.path.as_str()));
        // The sample of the second names an internal host.
        assert_eq!((entry.host.as_deref(), entry.verb), (None, Some(api.verb)));
        assert_eq!(entry.is_flat, Some(api.reply == doudian_codegen::model::Reply::Flat));
        assert!(!entry.is_partial);
        let example = api.example.as_ref().unwrap();
        let sorted = |value: &doudian_codegen::model::Json| {
            serde_json::from_str::<serde_json::Value>(&value.pretty()).unwrap()
        };
        assert_eq!(entry.request_example.as_ref().map(sorted), Some(sorted(&example.request)));
        assert_eq!(entry.response_example, example.response, "{name}");
    }
}

/// What the table leaves open or says in a sentence, people wrote in a word; and which codes of
/// errors can be repeated, only they know.
#[test]
fn a_client_side_call_and_its_callback() {
    let model = model("mini_program");
    let platform = model.platform("mini_program").unwrap();
    let read = read_as(Format::Table, CUSTOM_GOODS, Some(platform));
    assert_eq!((&read.problems, &read.skipped), (&Vec::new(), &Vec::new()));
    assert_eq!(read.entries.len(), 2);

    let plugin =
        platform.plugins.iter().find(|plugin| plugin.name == "plugin.submitEcCustomGoods").unwrap();
    let call = entry(&read, "plugin.submitEcCustomGoods");
    assert_eq!(call.kind, EntryKind::Plugin);
    assert_eq!((call.object.as_deref(), &call.plugin_id), (Some("tt"), &plugin.plugin_id));
    let (mut said, mut known) = (BTreeMap::new(), BTreeMap::new());
    of_fields(call.request.as_ref().unwrap(), "request", &mut said);
    of_shape(call.response.as_ref().unwrap(), "response", &mut said);
    described(platform, &platform.structs[&plugin.request].fields, "request", &mut known);
    described(platform, &platform.structs[&plugin.response].fields, "response", &mut known);
    assert_eq!(
        differences(&said, &known),
        ["request.customData.image is called , described as 定制图片"]
    );
    let failure: Vec<&str> =
        call.failure.iter().flatten().map(|member| member.name.as_str()).collect();
    assert_eq!(failure, ["errNo", "errMsg"]);
    let codes: Vec<i64> = call.errors.iter().map(|row| row.code).collect();
    let known: Vec<i64> = plugin.errors.iter().map(|row| row.code).collect();
    assert_eq!(codes, known);
    assert!(call.errors.iter().all(|row| !row.about.is_empty() && !row.about.is_ascii()));
    assert_eq!(
        call.request_example.as_ref(),
        plugin.example.as_ref().map(|example| &example.request)
    );

    // The document has no name for it; it is known by its parameters.
    let callback = platform
        .callbacks
        .iter()
        .find(|callback| callback.name == "callback.customGoodsSuccess")
        .unwrap();
    let said_of = entry(&read, "callback.customGoodsSuccess");
    assert_eq!(said_of.kind, EntryKind::Callback);
    let (mut said, mut known) = (BTreeMap::new(), BTreeMap::new());
    of_fields(said_of.request.as_ref().unwrap(), "request", &mut said);
    of_shape(said_of.response.as_ref().unwrap(), "response", &mut said);
    described(platform, &platform.structs[&callback.request].fields, "request", &mut known);
    described(platform, &platform.structs[&callback.response].fields, "response", &mut known);
    assert_eq!(differences(&said, &known), ["request.order_ids: [any], described as [string]"]);
}

/// What the tables leave open people have decided: which texts a `list` has, how wide a `number`
/// is, what a thing is called that has a sentence only.
#[test]
fn what_people_decided_stays_without_a_question() {
    for (folder, text, count) in
        [("mini_program", CUSTOM_GOODS, 2), ("douyin_open", TEST_ENTITIES, 3)]
    {
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(folder);
        let sources = read_dir(&spec).unwrap();
        let model = compile(&sources).unwrap();
        let outcome = merged(&sources, read_as(Format::Table, text, model.platform(folder)));
        assert_eq!(outcome.unchanged.len(), count, "{outcome:?}");
        assert!(outcome.files.is_empty() && outcome.open.is_empty(), "{outcome:?}");
    }
}

/// Addresses in a text that is no page of one method.
#[test]
fn prose_names_methods_by_their_addresses() {
    let model = model("weixin_shop");
    let platform = model.platform("weixin_shop").unwrap();
    let text = format!(
        "接入{}http请求方式:POST https://api.weixin.qq.com/shop/register/apply?access_token=xxx 然后\
         http请求方式:POST https://api.weixin.qq.com/shop/cat/get?access_token=xxx 参见https://a.example/b",
        "，说明".repeat(100)
    );
    let read = read_as(Format::Table, text, Some(platform));
    let names: Vec<&str> = read.entries.iter().map(|(_, entry)| entry.name.as_str()).collect();
    assert_eq!(names, ["shop.register.apply", "shop.cat.get"]);
    assert!(
        read.entries.iter().all(|(_, entry)| entry.request.is_none() && entry.response.is_none())
    );
}

/// What a page shows in code: classes of requests, and the parameters that are set.
#[test]
fn code_names_methods_by_the_classes_of_their_requests() {
    let files = [
        SourceFile::new(
            "spec/doudian/platform.yaml",
            "platform: doudian\nspec_version: 1\ntitle: 抖店\nclass_prefix: Doudian\nhost: https://openapi-fxg.jinritemai.com\n",
        ),
        SourceFile::new(
            "spec/doudian/order/order.list.yaml",
            "method: order.list\ntitle: 订单列表\nrequest:\n  start_time: datetime\n  page: i32\n",
        ),
    ];
    let model = compile(&files).unwrap();
    let text = "\
订单API
获取订单列表
API 接口：https://op.jinritemai.com/docs/api-docs/15/55
DoudianOrderListRequest request = new DoudianOrderListRequest();
request.setStartTime(\"2020-12-01 00:00:00\");
request.setPage(0L);
request.setOther(value);
if (response.isSuccess()) {
result.setCode(40041);
} else {
获取别的
DoudianUnknownRequest request = new DoudianUnknownRequest();
";
    let read = read_as(Format::Table, text, model.platform("doudian"));
    assert_eq!(
        lines(&read),
        "\
line 4: order.list
  获取订单列表
  request
    start_time datetime
    page i64
skipped: it, line 12: no method of the platform has the class DoudianUnknownRequest
"
    );
    let entry = &read.entries[0].1;
    assert_eq!(entry.doc.as_deref(), Some("https://op.jinritemai.com/docs/api-docs/15/55"));
    assert!(entry.is_partial);
}

#[test]
fn documents_are_told_apart() {
    for (text, format) in [
        (TEST_ENTITIES, Some(Format::Table)),
        ("{\"log\": {\"entries\": []}}", Some(Format::Har)),
        ("{\"code\": 0}", Some(Format::Sample)),
        ("<table><tr><th>名称</th><th>类型</th></tr></table>", Some(Format::Table)),
        ("some words", None),
        ("", None),
    ] {
        assert_eq!(Format::of(&source("it", text)).ok(), format, "{text}");
    }
    for (format, name) in Format::ALL {
        assert_eq!(name.parse::<Format>().as_ref(), Ok(format));
    }
}
