//! Parameters, bodies, hosts and tokens.

use crate::support::{body, document, entry, operation, read, read_counted, request};
use doudian_codegen::model::Json;
use doudian_import::openapi::Mend;

fn parameter(at: &str, name: &str, rest: &str) -> String {
    format!("- {{ name: {name}, in: {at}{rest} }}\n")
}

#[test]
fn headers_of_the_client_are_no_parameters() {
    let headers = ["Content-Type", "content-type", "access-token", "Access_Token", "X-Token"];
    let list: String = headers
        .iter()
        .map(|name| parameter("header", name, ", schema: { type: string }"))
        .collect();
    let (read, mended) = read_counted(&operation(&format!("parameters:\n{list}")));
    let entry = &read.entries[0].1;
    assert_eq!(crate::support::fields(entry.request.as_ref().unwrap()), "Header.X-Token:Text");
    assert_eq!(
        (entry.token, mended.as_slice()),
        (Some(true), [(Mend::ClientHeader, 4)].as_slice())
    );
}

#[test]
fn whether_a_token_is_carried() {
    for (parts, token) in [
        ("parameters: [{ name: access-token, in: header, schema: {} }]", Some(true)),
        ("parameters: [{ name: content-type, in: header, schema: {} }]", Some(false)),
        ("parameters: [{ name: access_token, in: query, schema: {} }]", Some(false)),
        ("parameters: [{ name: a, in: query, schema: {} }]", None),
        ("security: []", Some(false)),
        ("security: [{ oauth: [] }]", Some(true)),
    ] {
        assert_eq!(entry(&operation(parts)).token, token, "{parts}");
    }
}

#[test]
fn where_parameters_stand() {
    let parts = "\
parameters:
  - { name: open_id, in: query, required: true, schema: { type: string } }
requestBody:
  content:
    application/json: { schema: { properties: { text: { type: string } } } }
";
    assert_eq!(
        request(&document("/video/create", "post", parts, "")),
        "Query.open_id*:Text text?:Text"
    );
    // A GET request has all of them there.
    let (found, mended) = read_counted(&document("/video/get", "get", parts, ""));
    let fields = found.entries[0].1.request.as_ref().unwrap();
    assert_eq!(crate::support::fields(fields), "open_id*:Text text?:Text");
    assert_eq!(mended, [(Mend::BodyInQuery, 1)]);
}

#[test]
fn lists_in_a_query_are_texts() {
    for (rest, expected) in [
        (
            ", description: 多个值使用逗号拼接, schema: { type: array, items: { type: string } }",
            "a:Csv",
        ),
        (", explode: false, schema: { type: array, items: { type: integer } }", "a:Csv"),
        (", schema: { type: array, items: { type: string } }", "a~:text<[Text]>"),
        (", schema: { properties: { b: { type: string } } }", "a~:text<{b?:Text}>"),
        (
            ", content: { application/json: { schema: { type: array, items: { type: string } } } }",
            "a:text<[Text]>",
        ),
        (", schema: {}", "a~:Text"),
    ] {
        let text =
            document("/a/b", "get", &format!("parameters:\n{}", parameter("query", "a", rest)), "");
        assert_eq!(request(&text), expected, "{rest}");
    }
}

#[test]
fn numbers_are_mended() {
    let (found, mended) = read_counted(&body(
        "{ properties: {
          order_id: { type: number, format: double },
          page_size: { type: number, example: '10' },
          create_time: { type: integer, format: int32 },
          product: { type: integer, format: int32, example: 7132086024917764140 },
          price: { type: number },
          score: { type: number, example: '80.6' },
          capacity: { type: number, example: ma.jsapi.live } } }",
    ));
    let fields = found.entries[0].1.request.as_ref().unwrap();
    assert_eq!(
        crate::support::fields(fields),
        "order_id?~:I64 page_size?~:I64 create_time?:I64 product?:I64 price?:F64 score?:F64 capacity?~:Text"
    );
    assert_eq!(mended, [(Mend::Integer, 2), (Mend::Wide, 2), (Mend::Word, 1)]);
}

#[test]
fn what_a_schema_lacks_an_example_shows() {
    let (found, mended) = read_counted(&body(
        r#"{ properties: {
          ids: { type: array, items: { type: object, properties: {} }, example: "[11309412, 11309540]" },
          text: { type: object, example: '{"msg_type": 1, "text": {"body": "x"}}' },
          value_map: { type: object, properties: { _key: { type: string }, _val: { type: integer } } } } }"#,
    ));
    let fields = found.entries[0].1.request.as_ref().unwrap();
    assert_eq!(
        crate::support::fields(fields),
        "ids?~:[I64] text?~:{msg_type?~:I64 text?~:{body?~:Text}} value_map?:map<I64>"
    );
    assert_eq!(mended, [(Mend::ShownByExample, 2), (Mend::KeysAndValues, 1)]);
}

#[test]
fn a_default_is_one_where_a_parameter_may_be_left_out() {
    let text = body("{ properties: { a: { type: integer, default: 10001 } } }");
    let (found, mended) = read_counted(&text);
    let member = &found.entries[0].1.request.as_ref().unwrap()[0];
    let number = Some(Json::Number("10001".to_owned()));
    assert_eq!((&member.default, &member.example), (&None, &number));
    assert_eq!(mended, [(Mend::DefaultAsExample, 1)]);
    let text = body("{ required: [], properties: { a: { type: integer, default: 10001 } } }");
    assert_eq!(entry(&text).request.unwrap()[0].default, number);
}

#[test]
fn files_are_parts_of_a_form() {
    let parts = "\
requestBody:
  content:
    multipart/form-data:
      schema:
        properties:
          image: { type: string, format: binary }
          more: { type: array, items: { type: string, format: binary } }
          title: { type: string }
";
    assert_eq!(request(&operation(parts)), "image?:File more?:[File] title?:Text");
}

#[test]
fn an_answer_is_no_request() {
    let (found, mended) = read_counted(&body(
        "{ properties: { data: { properties: { id: { type: string } } }, extra: { properties: { error_code: { type: integer } } } } }",
    ));
    let entry = &found.entries[0].1;
    assert_eq!(entry.request, None);
    assert_eq!(entry.response.as_ref().map(crate::support::shape).unwrap(), "{id?:Text}");
    assert_eq!(mended, [(Mend::Envelope, 1), (Mend::AnswerAsBody, 1)]);
}

#[test]
fn the_same_parameter_twice_is_a_slip() {
    let twice = parameter("query", "a", ", schema: { type: string }").repeat(2);
    let (found, mended) =
        read_counted(&document("/a/b", "get", &format!("parameters:\n{twice}"), ""));
    assert_eq!((found.entries.len(), mended.as_slice()), (1, [(Mend::Doubled, 1)].as_slice()));
}

#[test]
fn hosts_are_named_where_they_are_others() {
    for (servers, host, path) in [
        ("[{ url: 'https://open.example.com' }]", None, "/goods/add"),
        ("[{ url: 'https:other.example,com' }]", Some("https://other.example.com"), "/goods/add"),
        ("[{ url: 'https://open-sandbox.example.com' }]", None, "/goods/add"),
        (
            "[{ url: 'https://other.example.com/v2/' }]",
            Some("https://other.example.com"),
            "/v2/goods/add",
        ),
    ] {
        let found = entry(&operation(&format!("servers: {servers}")));
        assert_eq!((found.host.as_deref(), found.path.as_deref()), (host, Some(path)), "{servers}");
    }
}

#[test]
fn a_link_is_a_title_and_an_address() {
    for (description, title, doc) in [
        (
            "'[商品列表](https://docs.example.com/a)'",
            Some("商品列表"),
            Some("https://docs.example.com/a"),
        ),
        ("'商品列表'", Some("商品列表"), None),
        ("'[草稿] 商品列表'", Some("[草稿] 商品列表"), None),
        ("'[a](javascript:x)'", Some("[a](javascript:x)"), None),
    ] {
        let found = entry(&operation(&format!("description: {description}")));
        assert_eq!((found.title.as_deref(), found.doc.as_deref()), (title, doc), "{description}");
    }
}

#[test]
fn a_document_of_many_operations_is_read_whole() {
    let mut text = String::from("{\"openapi\": \"3.0.1\", \"paths\": {\n");
    for number in 0..4000 {
        let comma = if number == 0 { "" } else { "," };
        text.push_str(&format!(
            "{comma}\"/api/v1/goods/add_{number}/\": {{\"post\": {{\"requestBody\": {{\"content\": \
             {{\"application/json\": {{\"schema\": {{\"$ref\": \"#/components/schemas/S{number}\"}}}}}}}}}}}}\n"
        ));
    }
    text.push_str("}, \"components\": {\"schemas\": {\n");
    for number in 0..4000 {
        let comma = if number == 0 { "" } else { "," };
        text.push_str(&format!(
            "{comma}\"S{number}\": {{\"type\": \"object\", \"properties\": {{\"id\": {{\"type\": \"string\", \"description\": \"{}\"}}}}}}\n",
            "字".repeat(40)
        ));
    }
    text.push_str("}}}");
    let found = read(&text);
    assert_eq!((found.entries.len(), found.problems.len()), (4000, 0));
}
