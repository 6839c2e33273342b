//! Documents of other formats among descriptors.

use crate::support::bad;

/// A document, its problem's message, and the place.
const DOCUMENTS: &[(&str, &str, (usize, usize))] = &[
    (
        "openapi: 3.0.3\ninfo: { title: 订单, version: 1.0.0 }\npaths:\n  /order/list:\n    post:\n      responses: { '200': { description: ok } }\n",
        "an OpenAPI 3 document",
        (1, 1),
    ),
    (
        "{\n  \"openapi\": \"3.1.0\",\n  \"info\": { \"title\": \"x\" },\n  \"paths\": {}\n}\n",
        "an OpenAPI 3 document",
        (2, 3),
    ),
    // With tabs, which JSON allows.
    (
        "{\n\t\"openapi\": \"3.1.0\",\n\t\"info\": { \"title\": \"x\" },\n\t\"paths\": {}\n}\n",
        "an OpenAPI 3 document",
        (2, 2),
    ),
    ("info: { title: x }\npaths: {}\nswagger: '2.0'\n", "a Swagger 2 document", (3, 1)),
    // One that could not be read to its end.
    ("swagger: '2.0'\ninfo: { title: x\n", "a Swagger 2 document", (1, 1)),
    ("asyncapi: 2.6.0\nchannels: {}\n", "an AsyncAPI document", (1, 1)),
    (
        "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"x\"},\"entries\":[]}}",
        "a recording of a browser (HAR)",
        (1, 48),
    ),
    (
        "{\"info\":{\"_postman_id\":\"1\",\"name\":\"抖店\"},\"item\":[]}",
        "a Postman collection",
        (1, 10),
    ),
    (
        "info:\n  schema: https://schema.getpostman.com/json/collection/v2.1.0/collection.json\nitem: []\n",
        "a Postman collection",
        (2, 3),
    ),
    (
        "{\"code\":0,\"message\":\"success\",\"data\":{\"article\":{\"info\":{\"id\":1},\"content\":\"{}\"}}}",
        "a page of the platform's documentation (JSON)",
        (1, 39),
    ),
    (
        "{\"info\":{\"id\":1,\"title\":\"/order/list\"},\"content\":\"{}\"}",
        "a page of the platform's documentation (JSON)",
        (1, 2),
    ),
    (
        "{\"request\":{\"publicParam\":[],\"requestParam\":[]},\"response\":{\"responseData\":[]}}",
        "a page of the platform's documentation (JSON)",
        (1, 30),
    ),
    (
        "{\"code\":0,\"message\":\"success\",\"data\":{\"dirs\":[]}}",
        "the directory of the platform's documentation (JSON)",
        (1, 39),
    ),
    ("$schema: http://json-schema.org/draft-07/schema#\ntype: object\n", "a JSON Schema", (1, 1)),
    (
        "{\"code\":10000,\"msg\":\"success\",\"data\":{\"total\":0}}",
        "an answer of the platform",
        (1, 2),
    ),
];

#[test]
fn other_formats_are_named() {
    for (text, name, place) in DOCUMENTS {
        let problems = bad(&[("api/other.yaml", text)]);
        let list: Vec<_> = problems
            .iter()
            .map(|problem| (problem.code, problem.message.clone(), (problem.line, problem.column)))
            .collect();
        let message = format!("this is {name}, not a descriptor");
        assert_eq!(list, [("foreign-format", message, *place)], "{text}\n{problems}");
        let help = problems.iter().next().and_then(|problem| problem.help.as_deref());
        assert!(
            help.is_some_and(|help| help.contains("doudian new") || help.contains("example:")),
            "{problems}"
        );
    }
}

/// Among descriptors that are right it is the only problem; what it may define is not missed.
#[test]
fn nothing_follows_from_it() {
    let problems = bad(&[
        ("a.yaml", "method: order.list\ntitle: 订单\nresponse: { order_id: string }\n"),
        ("openapi.yaml", "openapi: 3.0.3\npaths: {}\ncomponents: { schemas: {} }\n"),
    ]);
    assert_eq!(problems.len(), 1, "{problems}");
}

/// A descriptor stays one, whatever it has by mistake, or in its texts.
#[test]
fn descriptors_are_not_taken_for_others() {
    for text in [
        "method: order.list\ntitle: 订单\nopenapi: 3.0.3\npaths: {}\n",
        "method: order.list\ntitle: 订单\nnote: |\n  swagger: '2.0'\nstats: legacy\n",
        "method: order.list\ntitle: 订单\nresponse: { code: i32, msg: string, data: strin }\n",
        "message: doudian_trade_X\ntitle: 订单\nstats: x\ndata: { a: i32 }\n",
        "types:\n  A: { swagger: strin, info: i32, content: i32 }\n",
        "title: 订单\ncontent: x\n",
    ] {
        let problems = bad(&[("a.yaml", text)]);
        assert!(problems.iter().all(|problem| problem.code != "foreign-format"), "{problems}");
    }
}
