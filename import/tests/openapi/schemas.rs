//! What schemas say.

use crate::support::{body, data, document, entry, fields, operation, request, shape};
use doudian_codegen::model::Json;

#[test]
fn types_have_their_shapes() {
    for (schema, expected) in [
        ("{ type: string }", "a?:Text"),
        ("{ type: integer }", "a?:I64"),
        ("{ type: integer, format: int32 }", "a?:I32"),
        ("{ type: number }", "a?:F64"),
        ("{ type: boolean }", "a?:Bool"),
        ("{ type: string, format: int64 }", "a?:Text"),
        ("{ type: string, format: date-time }", "a?:Text"),
        ("{ type: string, format: date-time, description: 'yyyy-MM-dd HH:mm:ss' }", "a?:DateTime"),
        ("{ type: string, format: date-time, example: '2020-12-01 00:00:00' }", "a?:DateTime"),
        ("{ type: string, example: '2020-12-01 00:00:00' }", "a?~:DateTime"),
        ("{ type: string, format: binary }", "a?:Text"),
        ("{ type: array, items: { type: string } }", "a?:[Text]"),
        ("{ type: array }", "a?:[Unknown]"),
        ("{ items: { type: integer } }", "a?:[I64]"),
        ("{ type: object }", "a?:Unknown"),
        ("{}", "a?:Unknown"),
        ("true", "a?:Unknown"),
        ("{ type: object, additionalProperties: { type: integer } }", "a?:map<I64>"),
        ("{ type: object, additionalProperties: true }", "a?:map<Unknown>"),
        ("{ properties: { b: { type: string } } }", "a?:{b?:Text}"),
        ("{ enum: [x, y] }", "a?:Text"),
        ("{ const: 1 }", "a?:I64"),
        ("{ type: string, contentMediaType: application/json }", "a?:text<Unknown>"),
    ] {
        let text = body(&format!("{{ type: object, properties: {{ a: {schema} }} }}"));
        assert_eq!(request(&text), expected, "{schema}");
    }
}

#[test]
fn null_is_no_alternative() {
    for (schema, expected) in [
        ("{ type: string, nullable: true }", "a?:Text|null"),
        ("{ type: [string, 'null'] }", "a?:Text|null"),
        ("{ type: [string, integer] }", "a?:Unknown"),
        ("{ oneOf: [{ type: integer }, { type: 'null' }] }", "a?:I64|null"),
        (
            "{ anyOf: [{ type: 'null' }, { properties: { b: { type: string } } }] }",
            "a?:{b?:Text}|null",
        ),
        ("{ oneOf: [{ type: integer }, { type: string }] }", "a?:Unknown"),
        ("{ oneOf: [{ type: string, maxLength: 1 }, { type: string }] }", "a?:Text"),
        ("{ anyOf: [{ type: 'null' }] }", "a?:Unknown|null"),
    ] {
        let text = body(&format!("{{ type: object, properties: {{ a: {schema} }} }}"));
        assert_eq!(request(&text), expected, "{schema}");
    }
}

#[test]
fn parts_are_put_together() {
    let components = "\
Base: { type: object, required: [id], properties: { id: { type: string }, note: { type: string } } }
Item:
  allOf:
    - $ref: '#/components/schemas/Base'
    - { type: object, properties: { price: { type: integer }, note: { type: boolean } } }
  required: [price]
";
    let parts = "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }";
    let text = document("/goods/add", "post", parts, components);
    assert_eq!(request(&text), "id*:Text note:Bool price*:I64");
    let text = body(
        "{ properties: { a: { description: x, allOf: [{ type: integer, description: y }] } } }",
    );
    let read = entry(&text).request.unwrap();
    assert_eq!((fields(&read).as_str(), read[0].about.as_str()), ("a?:I64", "x"));
}

#[test]
fn codes_limits_defaults_and_examples() {
    let text = body(
        "{ type: object, required: [a], properties: {
          a: { type: string, enum: [x, y], x-enum-descriptions: [First, Second] },
          b: { type: integer, enum: [1, 2], description: 状态，1-待付；2-已付, minimum: 1, exclusiveMaximum: true, maximum: 9, default: 1 },
          c: { type: array, minItems: 1, maxItems: 20, items: { type: string, maxLength: 10 }, example: [q] },
          d: { type: number, exclusiveMinimum: 0, maximum: 99.5, example: '1.5' },
          e: { type: integer, minimum: -3, exclusiveMinimum: 4 },
          f: { oneOf: [{ const: u, title: Up }, { const: d, title: Down }] } } }",
    );
    let read = entry(&text).request.unwrap();
    let pairs = |codes: &[(&str, &str)]| -> Vec<(String, String)> {
        codes.iter().map(|(code, label)| ((*code).to_owned(), (*label).to_owned())).collect()
    };
    assert_eq!(fields(&read), "a*:Text b:I64 c:[Text] d:F64 e:I64 f:Text");
    assert_eq!(read[0].codes, pairs(&[("x", "First"), ("y", "Second")]));
    assert_eq!(read[1].codes, pairs(&[("1", "待付"), ("2", "已付")]));
    assert_eq!(read[1].limits, [("min", 1), ("max", 8)]);
    assert_eq!(read[1].default, Some(Json::Number("1".to_owned())));
    assert_eq!(read[2].limits, [("max_items", 20), ("min_items", 1), ("max_length", 10)]);
    assert_eq!(read[2].example, Some(Json::List(vec![Json::Text("q".to_owned())])));
    // What is no integer is no limit.
    assert_eq!(
        (read[3].limits.as_slice(), &read[3].example),
        ([].as_slice(), &Some(Json::Number("1.5".to_owned())))
    );
    assert_eq!(read[4].limits, [("min", 5)]);
    assert_eq!(read[5].codes, pairs(&[("u", "Up"), ("d", "Down")]));
}

#[test]
fn members_of_one_way_stay_there() {
    let components = "\
Item:
  properties:
    id: { type: string, readOnly: true }
    secret: { type: string, writeOnly: true, format: password }
    inner: { $ref: '#/components/schemas/Item' }
";
    let item = "{ application/json: { schema: { $ref: '#/components/schemas/Item' } } }";
    let parts = format!(
        "requestBody: {{ content: {item} }}\nresponses: {{ '200': {{ content: {item} }} }}"
    );
    let text = document("/goods/add", "post", &parts, components);
    let read = entry(&text);
    let request = read.request.unwrap();
    assert_eq!(fields(&request), "secret?:Text inner?:Item");
    assert!(request[0].is_cipher);
    assert_eq!(shape(&read.response.unwrap()), "{id?:Text inner?:ItemAnswer}");
    let types = read.types.iter().map(|(name, inner)| format!("{name} {}", fields(inner)));
    assert_eq!(
        types.collect::<Vec<_>>(),
        ["Item secret?:Text inner?:Item", "ItemAnswer id?:Text inner?:ItemAnswer"]
    );
}

#[test]
fn what_holds_itself_or_is_used_twice_has_a_name() {
    let components = "\
ShopNode: { properties: { name: { type: string }, children: { type: array, items: { $ref: '#/components/schemas/ShopNode' } } } }
1-money: { properties: { fen: { type: integer } } }
Once: { properties: { x: { type: string } } }
Tree: { type: array, items: { $ref: '#/components/schemas/Tree' } }
";
    let parts = "\
requestBody:
  content:
    application/json:
      schema:
        properties:
          node: { $ref: '#/components/schemas/ShopNode' }
          price: { $ref: '#/components/schemas/1-money' }
          cost: { $ref: '#/components/schemas/1-money' }
          once: { $ref: '#/components/schemas/Once' }
          tree: { $ref: '#/components/schemas/Tree' }
";
    let read = entry(&document("/goods/add", "post", parts, components));
    // The prefix of the platform would make it a name of all of it.
    assert_eq!(
        fields(&read.request.unwrap()),
        "node?:Node price?:Type1Money cost?:Type1Money once?:{x?:Text} tree?:[Unknown]"
    );
    let types = read.types.iter().map(|(name, inner)| format!("{name} {}", fields(inner)));
    assert_eq!(
        types.collect::<Vec<_>>(),
        ["Node name?:Text children?:[Node]", "Type1Money fen?:I64"]
    );
}

#[test]
fn a_version_of_3_1_in_yaml_with_anchors() {
    let text = "\
openapi: 3.1.0
x-page: &page
  page: { type: integer, format: int32 }
paths:
  /goods/list:
    parameters:
      - { name: shop, in: query, required: true, schema: { type: string } }
    get: &list
      summary: 商品列表
      externalDocs: { url: 'https://docs.example.com/list' }
      parameters:
        - { name: shop, in: query, schema: { type: [integer, 'null'] } }
        - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string } } }
        - $ref: '#/components/parameters/Cookie'
      responses:
        '200': { $ref: '#/components/responses/Page' }
components:
  parameters:
    Cookie: { name: sid, in: cookie, schema: { type: string } }
  responses:
    Page:
      content:
        application/json; charset=utf-8:
          schema: { properties: { data: { properties: { <<: *page, rows: { type: array, items: { type: string } } } } } }
";
    let read = entry(text);
    assert_eq!(read.title.as_deref(), Some("商品列表"));
    assert_eq!(read.doc.as_deref(), Some("https://docs.example.com/list"));
    assert_eq!(fields(&read.request.clone().unwrap()), "shop:I64 tags:Csv");
    assert_eq!(data(text), "{rows?:[Text] page?:I32}");
}

#[test]
fn deprecated_things_say_so() {
    let text = operation(
        "deprecated: true\nparameters: [{ name: a, in: query, deprecated: true, schema: { type: string } }]",
    );
    let read = entry(&text);
    assert!(read.is_deprecated && read.request.unwrap()[0].is_deprecated);
}
