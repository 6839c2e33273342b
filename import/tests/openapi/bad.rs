//! Bad documents: each fault with its place, and the rest imported.

use crate::support::{document, read};
use doudian_import::{Format, Source};

/// The only problem of a document, as `place: reason`.
fn problem(text: &str) -> String {
    let found = read(text);
    assert_eq!(found.entries.len(), 0, "{text}");
    assert_eq!(found.problems.len(), 1, "{text}: {:?}", found.problems);
    let problem = &found.problems[0];
    format!("{}: {}", problem.place, problem.reason)
}

#[test]
fn whole_documents() {
    for (text, place, part) in [
        ("", "", "nothing in it"),
        ("{\"openapi\": ", "", "line 1"),
        ("a: [1\nb: 2\n", "", "neither JSON nor YAML"),
        ("[1]", "", "a list"),
        ("just words", "", "text"),
        ("swagger: '2.0'\npaths: {}", "/swagger", "OpenAPI 3.0 or 3.1 is needed"),
        ("openapi: 2.5\npaths: {}", "/openapi", "`2.5`"),
        ("paths: {}", "/openapi", "expected the version"),
        ("openapi: 3.0.0", "/paths", "not there"),
        ("openapi: 3.0.0\npaths: [1]", "/paths", "a list"),
    ] {
        let found = problem(text);
        assert!(
            found.starts_with(&format!("{place}: ")) && found.contains(part),
            "{text}: {found}"
        );
    }
}

#[test]
fn operations() {
    let at = "/paths/~1goods~1add";
    for (parts, place, part) in [
        ("parameters: [{ in: query, schema: {} }]", "/post/parameters/0", "no name"),
        ("parameters: [{ name: a, in: query }]", "/post/parameters/0", "`schema`"),
        ("parameters: [{ name: a, schema: {} }]", "/post/parameters/0/in", "expected `query`"),
        ("parameters: [{ name: a, in: body, schema: {} }]", "/post/parameters/0/in", "`body`"),
        (
            "parameters: [{ name: a, in: path, schema: {} }]",
            "/post/parameters/0",
            "stands in the path",
        ),
        ("parameters: { a: 1 }", "/post/parameters", "an object"),
        ("parameters: [7]", "/post/parameters/0", "no name"),
        (
            "parameters: [{ name: a, in: query, schema: { type: string } }, { name: a, in: query, schema: { type: integer } }]",
            "/post/parameters/1",
            "twice, in two ways",
        ),
        (
            "parameters: [{ name: a, in: query, style: deepObject, schema: { type: object } }]",
            "/post/parameters/0/style",
            "spread over",
        ),
        (
            "parameters: [{ name: a, in: query, schema: { type: string } }]\nrequestBody: { content: { application/json: { schema: { properties: { a: { type: string } } } } } }",
            "/post/requestBody",
            "two places",
        ),
        (
            "requestBody: { content: { application/xml: { schema: {} } } }",
            "/post/requestBody/content",
            "`application/xml`",
        ),
        (
            "requestBody: { content: { application/json: { schema: { type: array, items: {} } } } }",
            "/post/requestBody/content/application~1json/schema",
            "a list",
        ),
        (
            "requestBody: { content: { application/json: { schema: { properties: { a: { type: strin } } } } } }",
            "/post/requestBody/content/application~1json/schema/properties/a/type",
            "`strin`",
        ),
        (
            "requestBody: { content: { application/json: { schema: { properties: { a: 7 } } } } }",
            "/post/requestBody/content/application~1json/schema/properties/a",
            "expected a schema, not a number",
        ),
        (
            "requestBody: { content: { application/json: { schema: { properties: [a] } } } }",
            "/post/requestBody/content/application~1json/schema/properties",
            "a list",
        ),
        (
            "requestBody: { content: { application/json: { schema: { $ref: 'other.yaml#/A' } } } }",
            "/post/requestBody/content/application~1json/schema/$ref",
            "another document",
        ),
        (
            "requestBody: { content: { application/json: { schema: { $ref: 'https://example.com/a.json' } } } }",
            "/post/requestBody/content/application~1json/schema/$ref",
            "another document",
        ),
        (
            "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } }",
            "/post/requestBody/content/application~1json/schema/$ref",
            "there is no",
        ),
        (
            "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/One' } } } }",
            "/post/requestBody/content/application~1json/schema/$ref",
            "refers to itself",
        ),
        (
            "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } }",
            "/post/requestBody/content/application~1json/schema/allOf/0",
            "a part of itself",
        ),
        ("responses: [1]", "/post/responses", "a list"),
        ("servers: [{ url: 'nonsense' }]", "/post/servers/0/url", "no address"),
    ] {
        let components = "\
One: { $ref: '#/components/schemas/Two' }
Two: { $ref: '#/components/schemas/One' }
Part: { allOf: [{ $ref: '#/components/schemas/Part' }, { properties: { a: { type: string } } }] }
";
        let found = problem(&document("/goods/add", "post", parts, components));
        let place = format!("{at}{place}: ");
        assert!(found.starts_with(&place) && found.contains(part), "{parts}\n{found}");
    }
}

#[test]
fn paths() {
    for (path, part) in [
        ("/users/{id}", "place for a parameter"),
        ("/users?a=1", "query"),
        ("'/users/a b'", "no path"),
        ("users", "no path"),
        ("/users//a", "no path"),
        ("'/用户'", "no path"),
    ] {
        let found = problem(&document(path, "post", "", ""));
        assert!(found.contains(part), "{path}: {found}");
    }
}

#[test]
fn the_rest_is_imported() {
    let text = "\
openapi: 3.0.0
paths:
  x-note: nothing
  /a/list: [1]
  /a/one: { post: [1], get: {}, head: {} }
  /a/remote: { $ref: 'other.yaml' }
  /a/ring: { $ref: '#/paths/~1a~1ring' }
  /a/fine: { get: { responses: { '200': { description: fine } } } }
";
    let found = read(text);
    let names: Vec<_> =
        found.entries.iter().map(|(place, entry)| (place.as_str(), entry.name.as_str())).collect();
    assert_eq!(names, [("/paths/~1a~1one/get", "a.one"), ("/paths/~1a~1fine/get", "a.fine")]);
    let places: Vec<_> = found.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(
        places,
        [
            "/paths/~1a~1list",
            "/paths/~1a~1one/post",
            "/paths/~1a~1remote/$ref",
            "/paths/~1a~1ring/$ref"
        ]
    );
    let skipped: Vec<_> = found.skipped.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(skipped, ["/paths/~1a~1one/head"]);
}

#[test]
fn deep_and_wide_documents_end() {
    let mut schema = "{ type: string }".to_owned();
    for _ in 0..50 {
        schema = format!("{{ properties: {{ a: {schema} }} }}");
    }
    let parts =
        format!("requestBody: {{ content: {{ application/json: {{ schema: {schema} }} }} }}");
    assert_eq!(read(&document("/a/b", "post", &parts, "")).entries.len(), 1);
    // Each refers twice to the next: written out, it would have no end.
    let mut components = String::from("T60: { type: string }\n");
    for number in (0..60).rev() {
        let next = format!("{{ $ref: '#/components/schemas/T{}' }}", number + 1);
        components.push_str(&format!("T{number}: {{ properties: {{ a: {next}, b: {next} }} }}\n"));
    }
    let parts = "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/T0' } } } }";
    let found = read(&document("/a/b", "post", parts, &components));
    assert_eq!(found.problems, []);
    assert_eq!(found.entries[0].1.types.len(), 59);
    let bomb = "a: &a [1,1,1,1,1,1,1,1,1,1]\n".to_owned()
        + &(0..8)
            .map(|n| {
                let from = (b'a' + n) as char;
                let to = (b'b' + n) as char;
                format!("{to}: &{to} [{}]\n", vec![format!("*{from}"); 10].join(","))
            })
            .collect::<String>();
    assert!(problem(&format!("openapi: 3.0.0\n{bomb}")).contains("too large"));
}

#[test]
fn a_document_is_known_by_its_beginning() {
    for (text, format) in [
        ("openapi: 3.0.0\npaths: {}", Some(Format::OpenApi)),
        ("# a comment\n\"openapi\": \"3.1.0\"", Some(Format::OpenApi)),
        ("{\"swagger\": \"2.0\"}", Some(Format::OpenApi)),
        ("{\"a\": 1}", Some(Format::Sample)),
        ("a: 1", None),
        ("", None),
    ] {
        let source = Source { name: "a".to_owned(), bytes: text.as_bytes().to_vec() };
        assert_eq!(Format::of(&source).ok(), format, "{text}");
    }
}

#[test]
fn what_no_transport_writes_is_told() {
    let parameter = |more: &str| {
        let list = "schema: { type: array, items: { type: string } }";
        format!(
            "openapi: 3.0.0\npaths:\n  /a/b:\n    get:\n      parameters:\n        - {{ name: ids, in: query, {list}, {more} }}\n"
        )
    };
    for (more, place, part) in [
        ("explode: true", "/explode", "once for each of its elements"),
        ("style: pipeDelimited", "/style", "joined by something else than commas"),
        ("style: deepObject", "/style", "spread over several parameters"),
    ] {
        let found = problem(&parameter(more));
        assert!(found.starts_with(&format!("/paths/~1a~1b/get/parameters/0{place}: ")), "{found}");
        assert!(found.contains(part), "{found}");
    }
    let cookie = |required: bool| {
        format!(
            "openapi: 3.0.0\npaths:\n  /a/b:\n    get:\n      parameters:\n        - {{ name: s, in: cookie, required: {required}, schema: {{ type: string }} }}\n"
        )
    };
    assert!(problem(&cookie(true)).contains("`s` stands in a cookie"));
    let found = read(&cookie(false));
    assert_eq!((found.entries.len(), found.problems.len()), (1, 0));
    assert_eq!(
        found.skipped[0].to_string(),
        "api.yaml, /paths/~1a~1b/get/parameters/0: `s` stands in a cookie, and a client has none: \
         it was passed over"
    );
}

#[test]
fn an_operation_that_is_there_twice_is_told() {
    let twice = |title: &str| {
        format!(
            "openapi: 3.0.0\npaths:\n  /a/b:\n    get: {{ summary: one }}\n  /a/b:\n    get: {{ summary: {title} }}\n"
        )
    };
    let found = read(&twice("other"));
    assert_eq!(found.entries.len(), 1);
    assert!(found.problems[0].reason.contains("twice, in two ways"), "{:?}", found.problems);
    assert!(read(&twice("one")).problems.is_empty());
}

#[test]
fn what_was_meant_to_be_json_is_told_as_that() {
    let reason = |bytes: &[u8]| {
        let source = Source { name: "it".to_owned(), bytes: bytes.to_vec() };
        Format::of(&source).unwrap_err().to_string()
    };
    let cut = reason(br#"{"info": {"title": "/a/b"}, "content": "#);
    assert!(cut.contains("it is no JSON: EOF") && cut.contains("line 1"), "{cut}");
    assert!(reason(b"\xff\xfe{\0}\0").contains("UTF-16"));
    assert!(reason(b"{\"a\": \"\xc3\xfb\"}").contains("perhaps GBK"));
    assert!(reason("只有文字".as_bytes()).contains("no documentation that can be read"));
}

/// What no descriptor can say of an answer is told, and the rest of the operation is imported.
#[test]
fn answers_that_are_no_objects_are_told() {
    let answer = |content: &str| {
        format!(
            "openapi: 3.0.0\npaths:\n  /a/b:\n    post:\n      responses:\n        '200': {{ content: {content} }}\n"
        )
    };
    for (content, place, reason) in [
        (
            "{ application/json: { schema: { type: array, items: { type: string } } } }",
            "/application~1json/schema",
            "the answer is a list, without members of its own: none is described",
        ),
        (
            "{ application/json: { schema: { type: string } } }",
            "/application~1json/schema",
            "the answer is a single value, without members of its own: none is described",
        ),
        (
            "{ text/csv: {}, image/png: {} }",
            "",
            "the answer is `text/csv`, `image/png`, and no JSON: none is described",
        ),
    ] {
        let found = read(&answer(content));
        assert_eq!((found.entries.len(), found.problems.len()), (1, 0), "{found:?}");
        assert_eq!(found.entries[0].1.response, None);
        assert_eq!(
            found.skipped[0].place,
            format!("/paths/~1a~1b/post/responses/200/content{place}")
        );
        assert_eq!(found.skipped[0].reason, reason);
    }
    assert!(read(&answer("{}")).skipped.is_empty());
}
