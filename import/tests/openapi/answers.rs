//! The data of answers, and the platform's own members.

use crate::support::{answer, data, entry, read_counted};
use doudian_import::RefusalRow;
use doudian_import::openapi::Mend;

#[test]
fn codes_are_no_data() {
    let code = "{ type: integer }";
    let extra =
        format!("extra: {{ properties: {{ error_code: {code}, logid: {{}}, now: {code} }} }}");
    for (schema, expected) in [
        (
            format!(
                "{{ properties: {{ data: {{ properties: {{ id: {{ type: string }} }} }}, {extra} }} }}"
            ),
            "{id?:Text}",
        ),
        // The document has nothing but the name.
        (
            "{ properties: { data: { properties: { id: { type: string } } }, extra: {} } }"
                .to_owned(),
            "{id?:Text}",
        ),
        (format!("{{ properties: {{ {extra} }} }}"), ""),
        (format!("{{ properties: {{ err_no: {code}, err_msg: {{}}, logid: {{}} }} }}"), ""),
        // The data has a code of its own.
        (
            format!(
                "{{ properties: {{ data: {{ properties: {{ id: {{ type: string }}, error_code: {code}, description: {{}} }} }} }} }}"
            ),
            "{id?:Text}",
        ),
        // Without the code it is a description of what is there.
        (
            "{ properties: { data: { properties: { description: { type: string } } } } }"
                .to_owned(),
            "{description?:Text}",
        ),
        // The codes of `extra`, in the data.
        (
            format!(
                "{{ properties: {{ data: {{ properties: {{ id: {{ type: string }}, error_code: {code}, sub_error_code: {code}, logid: {{}}, now: {code} }} }} }} }}"
            ),
            "{id?:Text}",
        ),
        (
            format!(
                "{{ properties: {{ data: {{ properties: {{ id: {{ type: string }}, {extra} }} }} }} }}"
            ),
            "{id?:Text}",
        ),
        (
            format!(
                "{{ properties: {{ ids: {{ type: array, items: {code} }}, err_no: {code} }} }}"
            ),
            "flat {ids?:[I64]}",
        ),
        (
            format!(
                "{{ properties: {{ data: {{ properties: {{ error_code: {code} }} }}, msg_id: {{ type: string }}, {extra} }} }}"
            ),
            "flat {msg_id?:Text}",
        ),
        (
            format!(
                "{{ properties: {{ data: {{ type: array, items: {code} }}, err_no: {code} }} }}"
            ),
            "[I64]",
        ),
    ] {
        assert_eq!(data(&answer(&schema, "")), expected, "{schema}");
    }
}

#[test]
fn members_that_are_listed_beside_the_data_belong_into_it() {
    let schema = "{ properties: { data: { type: object }, total: { type: integer }, error_code: { type: integer }, description: { type: string }, err_no: { type: integer } } }";
    let (found, mended) = read_counted(&answer(schema, ""));
    assert_eq!(
        crate::support::shape(found.entries[0].1.response.as_ref().unwrap()),
        "{total?:I64}"
    );
    assert_eq!(mended, [(Mend::Envelope, 1), (Mend::Beside, 1)]);
    // A sample knows better.
    let flat = r#"{"data": {}, "total": 1, "err_no": 0}"#;
    let schema = "{ properties: { data: { type: object }, total: { type: integer }, err_no: { type: integer } } }";
    assert_eq!(data(&answer(schema, flat)), "flat {total?:I64}");
    let schema = "{ properties: { data: { properties: { id: { type: string } } }, more: { type: string } } }";
    assert_eq!(
        data(&answer(schema, r#"{"data": {"id": "1", "more": "x"}}"#)),
        "{id?:Text more?:Text}"
    );
    assert_eq!(data(&answer(schema, "")), "{id?:Text}");
}

#[test]
fn a_sample_shows_what_no_schema_says() {
    for (schema, sample, expected) in [
        (
            "{ type: object }",
            r#"{"data": {"id": 7, "at": "2020-12-01 00:00:00"}, "err_no": 0}"#,
            "{id?~:I64 at?~:DateTime}",
        ),
        (
            "{ type: object }",
            r#"[{"data": {"rows": [{"a": 1}, {"b": "x"}]}, "extra": {"error_code": 0}}]"#,
            "{rows?~:[{a~:I64 b~:Text}]}",
        ),
        (
            "{ properties: { data: { type: string }, err_no: { type: integer } } }",
            r#"{"data": {"schema": "a://b"}}"#,
            "{schema?~:Text}",
        ),
        (
            "{ properties: { data: { type: integer }, err_no: { type: integer } } }",
            r#"{"data": 7}"#,
            "I64",
        ),
        (
            "{ properties: { data: { type: string }, err_no: { type: integer } } }",
            r#"{"data": "x"}"#,
            "Text",
        ),
        // A table's word for what it does not describe.
        ("{ properties: { data: { type: string }, err_no: { type: integer } } }", "", ""),
        ("{ type: object }", "{\"data\": {\"7101120811901126700\": {\"n\": 1}}}", "map<{n?~:I64}>"),
        (
            "{ type: object }",
            "{\"data\": {\"id\": 72*67 // masked\n \"ok\": true,}}",
            "{id?~:I64 ok?~:Bool}",
        ),
        ("{ type: object }", "* 正常响应", ""),
        ("{ type: object }", "", ""),
    ] {
        assert_eq!(data(&answer(schema, sample)), expected, "{schema} {sample}");
    }
    let (_, mended) = read_counted(&answer("{ type: object }", "{\"data\": {\"id\": 1,}}"));
    assert_eq!(mended, [(Mend::ShownBySample, 1), (Mend::LooseSample, 1)]);
}

#[test]
fn an_older_generation_is_known_by_its_code() {
    for (members, generation) in [
        ("err_no: {}, err_msg: {}", Some("err_no")),
        ("err_no: {}, extra: { properties: { error_code: {} } }", None),
        ("extra: {}", None),
    ] {
        let found = entry(&answer(&format!("{{ properties: {{ {members} }} }}"), ""));
        assert_eq!(found.generation.as_deref(), generation, "{members}");
    }
    assert_eq!(
        entry(&answer("{}", r#"{"err_no": 0, "data": {}}"#)).generation.as_deref(),
        Some("err_no")
    );
}

#[test]
fn samples_with_codes_are_refusals() {
    let sample = r#"[{"err_no": 28007004, "err_msg": "open_id参数错误", "data": {"id": 1}}]"#;
    let (found, mended) = read_counted(&answer("{ type: object }", sample));
    let entry = &found.entries[0].1;
    let refusal =
        RefusalRow {
            code: 28007004, about: "open_id参数错误".to_owned(), ..RefusalRow::default()
        };
    assert_eq!((&entry.errors, &entry.response), (&vec![refusal], &None));
    assert_eq!(mended, [(Mend::RefusalInSample, 1)]);
    // One that every method may answer is no refusal of this one.
    let sample = r#"{"data": {}, "extra": {"error_code": 10002, "description": "参数错误"}}"#;
    assert_eq!(entry_errors(sample), []);
}

fn entry_errors(sample: &str) -> Vec<RefusalRow> {
    entry(&answer("{ type: object }", sample)).errors
}

#[test]
fn an_example_has_the_types_of_the_schema() {
    let schema = "{ properties: { data: { properties: { id: { type: string }, n: { type: integer }, at: { type: integer } } }, err_no: { type: integer } } }";
    let sample = r#"{"data": {"id": 12, "n": "3", "at": "昨天", "other": 1}, "err_no": 0}"#;
    let example = entry(&answer(schema, sample)).response_example.unwrap();
    assert_eq!(example, doudian_import::json::parse(r#"{"id": "12", "n": 3}"#).unwrap());
}

#[test]
fn columns_of_a_file_are_no_data() {
    let schema = "{ properties: { 序号: { type: number }, openId: { type: string } } }";
    assert_eq!(data(&answer(schema, "")), "");
}

#[test]
fn the_answer_of_success_is_the_one() {
    let one = |name: &str| {
        format!(
            "{{ content: {{ application/json: {{ schema: {{ properties: {{ {name}: {{ type: string }} }} }} }} }} }}"
        )
    };
    let parts = format!(
        "responses: {{ '404': {}, default: {}, '201': {} }}",
        one("no"),
        one("fallback"),
        one("made")
    );
    assert_eq!(data(&crate::support::operation(&parts)), "flat {made?:Text}");
    let picture = "responses: { '200': { content: { image/png: { schema: { type: string } } } } }";
    assert_eq!(data(&crate::support::operation(picture)), "");
}
