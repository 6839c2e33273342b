//! The JSON Schema of the format.

mod validator;

use std::path::Path;

use doudian_codegen::{Kind, client_platform, json_schema, read_dir, skeleton};
use serde_json::Value;
use validator::fault;

fn spec() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn check(text: &str) -> Option<String> {
    let schema: Value = serde_json::from_str(&json_schema()).unwrap();
    fault(&schema, &schema, &serde_yaml::from_str(text).unwrap(), "")
}

#[test]
fn the_committed_schema_is_up_to_date() {
    let committed = std::fs::read_to_string(spec().join("descriptor.schema.json")).unwrap();
    assert!(
        committed == json_schema(),
        "run `cargo doudian schema --out spec/descriptor.schema.json`"
    );
}

#[test]
fn every_descriptor_fits() {
    for source in read_dir(&spec()).unwrap() {
        let text = String::from_utf8(source.bytes).unwrap();
        assert_eq!(check(&text), None, "{}", source.path);
    }
    assert_eq!(check(&client_platform("mini_program", None).unwrap()), None);
    for kind in Kind::ALL {
        let name = if kind == Kind::Message { "doudian_order_List" } else { "order.list" };
        let text = skeleton(kind, name, "订单", None, None).unwrap();
        assert_eq!(check(&text), None, "{kind:?}");
    }
}

#[test]
fn everything_that_can_be_written_fits() {
    for text in [
        "method: a.b\ntitle: 订单\nresponse: page<DoudianOrder>\n",
        "method: a.b\ntitle: 订单\nresponse: [[i64]]\n",
        "method: a.b\ntitle: 订单\nrequest: { a: [i64], b: { type: string, default: null, deprecated: true }, c: { type: i64, deprecated: Use a. } }\n",
        "message: doudian_a_B\ntag: \"101\"\ntitle: 某事\nkey: id\ndata: { id: i64 }\nexample: { data: { id: 1 } }\n",
        "method: a.b\ntitle: 订单\nlimits: [{ one_of: [a, b] }, { max_span: 1, unit: h, from: a, to: b }]\nrequest: { a: { type: [i64], max_items: 1, min_items: 1, max: 1, min: 0.5 }, b: { type: string, max_length: 3 } }\n",
        "spi: a.b\ntitle: 某事\nreply: flat\nrequest: { id: i64 }\nresponse: any\nerrors: [{ code: 1 }]\n",
        "types: { Ids: [i64], Id: i64, A: { a: i64 } }\n",
        "enums: { A: { type: i32, codes: { 1: 一, 2: { name: two } } } }\n",
        "extends: a.b\nadd: { request: { a: i64 }, errors: [{ code: 1 }] }\n",
        "extends: a.b\nchange: { title: 新, token: false, request: { a: { label: 新 } }, response: { b: { type: i64 } }, types: { A: { c: { unit: fen } } }, enums: { B: { codes: { 3: 三 } } } }\n",
    ] {
        assert_eq!(check(text), None, "{text}");
    }
}

#[test]
fn mistakes_are_refused() {
    for (text, place) in [
        ("{}\n", ""),
        ("titel: 订单\n", "titel"),
        ("method: a.b\n", "title"),
        ("message: doudian_a_B\n", "title"),
        ("message: doudian_a_B\ntitle: 某事\nrequest: { id: i64 }\n", "request"),
        ("spi: a.b\ntitle: 某事\ntag: \"1\"\n", "tag"),
        ("method: a.b\ntitel: 订单\ntitle: 订单\n", "titel"),
        ("title: 订单\n", "method"),
        ("request: {}\ntitle: 订单\n", "method"),
        ("method: a.b\ntitle: 1\n", "/title"),
        ("method: a.b\ntitle: 订单\nstatus: old\n", "/status"),
        ("method: a.b\ntitle: 订单\neffect: delete\n", "/effect"),
        ("method: a.b\ntitle: 订单\ncrate: x\n", "crate"),
        ("method: a.b\ntitle: 订单\npaging: { pages: page }\n", "pages"),
        ("method: a.b\ntitle: 订单\nrequest: { a: { label: x } }\n", "/request/a"),
        ("method: a.b\ntitle: 订单\nrequest: { a: { type: i64, requird: true } }\n", "/request/a"),
        ("method: a.b\ntitle: 订单\nrequest: { a: { type: i64, required: yes } }\n", "/request/a"),
        ("method: a.b\ntitle: 订单\nrequest: { a: { type: i64, pii: tel } }\n", "/request/a"),
        ("method: a.b\ntitle: 订单\nrequest: { a: [i64, i64] }\n", "/request/a"),
        ("method: a.b\ntitle: 订单\nrequest: [a]\n", "/request"),
        ("method: a.b\ntitle: 订单\nlimits: [{ max_span: 1, unit: year }]\n", "/limits/0"),
        ("method: a.b\ntitle: 订单\nrequest: { a: { type: i64, max: x } }\n", "/request/a"),
        ("method: a.b\ntitle: 订单\nerrors: [{ code: x }]\n", "/errors/0/code"),
        ("method: a.b\ntitle: 订单\nerrors: [{ code: 1, retry: maybe }]\n", "/errors/0/retry"),
        ("method: a.b\ntitle: 订单\nexample: { answer: 1 }\n", "answer"),
        ("enums: { A: { type: u8, codes: { 1: x } } }\n", "/enums/A/type"),
        ("enums: { A: { codes: { 1: x } } }\n", "type"),
        ("types: { A: 1 }\n", "/types/A"),
        ("types: {}\nerrors: []\n", "errors"),
        ("platform: doudian\ntitle: x\n", "spec_version"),
        ("extends: a.b\nmethod: a.b\n", "method"),
        ("extends: a.b\nadd: { title: x }\n", "title"),
        ("extends: a.b\nchange: { family: a }\n", "family"),
        ("extends: a.b\nchange: { request: { a: { typ: i64 } } }\n", "/change/request/a"),
    ] {
        let found = check(text).unwrap_or_else(|| panic!("nothing was found in: {text}"));
        assert!(found.contains(place), "{found:?} for: {text}");
    }
}
