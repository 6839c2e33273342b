//! Documents that nobody should write, of every format, in one run: what is right in them is
//! imported, what is not is told with its place, and nothing else happens.

use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};

use crate::documents::article;
use crate::support::{Folder, PLATFORM, Run};

/// What becomes of a document: the methods that are imported of it, where something in it is
/// refused, and where something is passed over.
struct Case {
    file: &'static str,
    bytes: Vec<u8>,
    imported: &'static [&'static str],
    failed: &'static [(&'static str, &'static str)],
    skipped: &'static [(&'static str, &'static str)],
}

fn case(file: &'static str, text: impl Into<Vec<u8>>) -> Case {
    Case { file, bytes: text.into(), imported: &[], failed: &[], skipped: &[] }
}

impl Case {
    fn of(self, imported: &'static [&'static str]) -> Self {
        Self { imported, ..self }
    }

    fn but(self, failed: &'static [(&'static str, &'static str)]) -> Self {
        Self { failed, ..self }
    }

    fn without(self, skipped: &'static [(&'static str, &'static str)]) -> Self {
        Self { skipped, ..self }
    }
}

/// An article with this method and these parameters.
fn with(path: &str, parameters: &Value) -> String {
    let content = json!({ "request": { "requestParam": parameters } });
    json!({ "info": { "title": path }, "content": content.to_string() }).to_string()
}

fn utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

fn articles() -> Vec<Case> {
    let one = |path: &str| article(1, path, "id", 1);
    let pretty: Value = serde_json::from_str(&one("/d/lines")).unwrap();
    let pretty = serde_json::to_string_pretty(&pretty).unwrap().replace('\n', "\r\n");
    let nested = |levels: usize| {
        (0..levels).fold(
            json!([]),
            |inner, _| json!([{ "requestName": "x", "type": 5, "children": inner }]),
        )
    };
    let names = ["a b", "中文", "a-b", "a_b", "a.b", "type", "self", "1x", "A B", "'", "# x: y"];
    let names: Vec<Value> =
        names.iter().map(|it| json!({ "requestName": it, "type": 2 })).collect();
    vec![
        case("d/mark.json", format!("\u{feff}{}", one("/d/mark"))).of(&["d.mark"]),
        case("d/lines.json", pretty).of(&["d.lines"]),
        case("d/little.json", utf16(&one("/d/x"), false, true)).but(&[("line 1", "UTF-16")]),
        case("d/big.json", utf16(&one("/d/x"), true, true)).but(&[("line 1", "UTF-16")]),
        case("d/unmarked.json", utf16(&one("/d/x"), true, false)).but(&[("line 1", "UTF-16")]),
        case("d/gbk.json", b"{\"info\":\"\xb6\xa9\xb5\xa5\"}".as_slice()).but(&[("line 1", "GBK")]),
        case("d/way.json", one("/../../etc/passwd"))
            .but(&[("/data/article", "can be no method's name")]),
        case("d/hidden.json", one("/.d/x")).but(&[("/data/article", "can be no method's name")]),
        case("d/turned.json", one("/d/\u{202e}x"))
            .but(&[("/data/article", "`d.\\u{202e}x` can be no method's name")]),
        case("d/long.json", one(&format!("/d/{}", "x".repeat(300))))
            .but(&[("/data/article", "its name has 302 characters")]),
        case("d/deep.json", with("/d/deep", &nested(40))).of(&["d.deep"]),
        case("d/deeper.json", with("/d/x", &nested(100))).but(&[("/content", "128 levels")]),
        case("d/names.json", with("/d/names", &json!(names))).of(&["d.names"]),
        case("d/scalar.json", with("/d/x", &json!([{ "requestName": "a", "type": 1.5 }])))
            .but(&[("/content/request/requestParam/0", "an unknown type: 1.5")]),
        case("d/behind.json", format!("{}\n\nand more", one("/d/x")))
            .but(&[("", "trailing characters at line 3 column 1")]),
        case(
            "d/each.jsonl",
            format!("\u{feff}{}\n{{broken\n\n{}\r\n", one("/d/first"), one("/d/last")),
        )
        .of(&["d.first", "d.last"])
        .but(&[(":2", "key must be a string")]),
        case("d/wide.json", one("／d／ wide ")).of(&["d.wide"]),
        case(
            "d/words.json",
            with("/d/words", &json!([
                { "requestName": "a", "type": "int64", "mustNeed": "必填" },
                { "requestName": "b", "type": 3, "subType": "list", "children": [{ "requestName": "x", "type": "String" }] },
                { "requestName": "c", "type": 3, "subType": 8, "children": [{ "requestName": "x", "type": 2 }] },
            ])),
        )
        .of(&["d.words"]),
        case("d/word.json", with("/d/x", &json!([{ "requestName": "a", "type": "strin" }])))
            .but(&[("/content/request/requestParam/0", "an unknown type: \"strin\"")]),
        case("d/nothing.json", "null").but(&[("", "which method this is a sample of")]),
    ]
}

fn tables() -> Vec<Case> {
    let page = |path: &str, table: &str| format!("# 查询\nPOST {path}\n\n## 请求参数\n\n{table}\n");
    let head = "| 名称 | 类型 | 必填 | 说明 |\n|---|---|---|---|\n";
    let codes = "## 错误码\n|错误码|说明|\n|-|-|\n|４１００４|全角|\n|41005-41009|范围|\n|99999999999999999999|大|\n| 41011 | 好 |\n";
    let row = format!("{head}| id | int64 | 是 | 编号 |\n");
    vec![
        case("t/marks.md", format!("\u{feff}{}", page("/t/marks", &row)).replace('\n', "\r\n"))
            .of(&["t.marks"]),
        case("t/tabs.txt", "查询接口\nPOST\t/t/tabs\n请求参数\n名称\t类型\t是否必须\t描述\nid\tint64\t是\t编号，最多２０个字\n")
            .of(&["t.tabs"]),
        case("t/wide.md", page("/t/wide", &format!("{head}| a.b[].c | ｓｔｒｉｎｇ（１０） | 是 | 最大 |\n")))
            .of(&["t.wide"]),
        case("t/codes.md", page("/t/codes", &format!("{row}\n{codes}"))).of(&["t.codes"]).without(&[
            ("line 14", "not `41005-41009`"),
            ("line 15", "not `99999999999999999999`"),
        ]),
        case("t/twice.md", page("/t/twice", &format!("{row}## 请求参数\n{head}| id | string | 是 | 编号 |\n")))
            .of(&["t.twice"])
            .but(&[("line 12", "`id` is described twice, in line 8 in another way")]),
        case("t/bars.md", page("/t/bars", &format!("{row}| y | string | 否 | a|b|c |\n")))
            .of(&["t.bars"])
            .but(&[("line 9", "one too many bars")]),
        case("t/behind.md", page("/t/behind", &format!("{row}以上为全部参数，共 1 个。\n| 孤行 |\n")))
            .of(&["t.behind"]),
        case("t/inner.html", "<h1>查询</h1><p>POST /t/inner</p><h2>请求参数</h2><table><tr><th>名称</th><th>类型</th></tr><tr><td>a</td><td><table><tr><th>名称</th><th>类型</th></tr><tr><td>b</td><td>string</td></tr></table></td></tr></table>")
            .of(&["t.inner"])
            .but(&[("line 1", "a table inside a cell")]),
        case("t/struck.md", page("/t/struck", &format!("{row}| ~~old~~ | string | 否 | 旧 |\n")))
            .of(&["t.struck"]),
        case("t/open.html", "<table><tr><th>名称<th>类型<tr><td rowspan=99999999>b<td colspan=1000000>int")
            .but(&[("line 1", "a row has 64 cells"), ("line 1", "no line says which method")]),
        case("t/script.html", "<script>alert(1)</script><h1>查询</h1><p>POST /t/script</p><table><tr><td>参数名<td>类型<td>是否必填<tr><td>&#x69;d<td>long<td>Y</table>")
            .of(&["t.script"]),
    ]
}

fn samples() -> Vec<Case> {
    let names = r#"[{"method":"../../x","request":{}},{"method":"s.b/c","request":{}},{"method":"s.ok","request":{}},{"method":"s.\u0000","request":{}}]"#;
    vec![
        case("s/mark.json", "\u{feff}{\"method\":\"s.mark\",\"request\":{\"id\":1}}").of(&["s.mark"]),
        case("s/each.json", "\u{feff}{\"method\":\"s.each\",\"request\":{\"id\":1}}\r\n{\"method\":\"s.each\",\"request\":{\"id\":\"x\"}}\n{bad")
            .of(&["s.each"])
            .but(&[("line 3", "it is no JSON")]),
        case("s/names.json", names).of(&["s.ok"]).but(&[
            ("/0", "can be no method's name"),
            ("/1", "can be no method's name"),
            ("/3", "can be no method's name"),
        ]),
        case("s/doubled.json", r#"{"method":"s.doubled","request":{"id":1,"id":"x","a-b":1,"a_b":2}}"#)
            .of(&["s.doubled"]),
        case("s/refused.json", r#"{"method":"s.refused","response":{"code":50002,"msg":"x"}}"#)
            .without(&[("", "refuses the call with the code 50002")]),
        case("s/long.json", r#"{"method":"s.long","request":{"id":123456789012345678901234567890123456789012345}}"#)
            .of(&["s.long"]),
        case("s/large.json", json!({ "method": "s.large", "response": { "code": 10000, "data": {
            "list": vec![json!({ "id": 1, "name": "x".repeat(40) }); 100_000] } } }).to_string())
            .of(&["s.large"]),
        case("s/huge.json", json!({ "method": "s.huge", "request": { "text": "字".repeat(20_000) } }).to_string())
            .of(&["s.huge"])
            .without(&[("", "it has 60013 bytes, and the limit is 32768")]),
        case("s/half.json", r#"{"method":"s.x","request":{"s":"\ud800"}}"#).but(&[("", "it is no JSON")]),
        case("s/deep.json", format!(r#"{{"method":"s.x","request":{}1{}}}"#, r#"{"a":"#.repeat(300), "}".repeat(300)))
            .but(&[("", "128 levels")]),
    ]
}

fn records() -> Vec<Case> {
    let url = |method: &str| {
        let path = method.replace('.', "/");
        format!(
            "https://openapi-fxg.jinritemai.com/{path}?method={method}&app_key=1&sign=x&access_token=y"
        )
    };
    let call = |method: &str, content: Value| {
        let sent = json!({ "mimeType": "application/json", "text": "{\"id\":1}" });
        let request =
            json!({ "method": "POST", "url": url(method), "headers": [], "postData": sent });
        json!({ "request": request, "response": { "status": 200, "headers": [], "content": content } })
    };
    let log = |entries: &[Value]| json!({ "log": { "entries": entries } }).to_string();
    // {"code":10000,"data":{"name":"x"}}
    let packed =
        json!({ "encoding": "base64", "text": "eyJjb2RlIjoxMDAwMCwiZGF0YSI6eyJuYW1lIjoieCJ9fQ==" });
    let socket = json!({ "request": { "method": "GET", "url": "wss://x.example/a" }, "response": { "status": 101, "content": {} } });
    vec![
        case("h/packed.har", log(&[call("h.packed", packed)])).of(&["h.packed"]),
        case(
            "h/odd.har",
            log(&[call("h.odd", json!({ "encoding": "base64", "text": "%%%" })), json!(7), socket]),
        )
        .but(&[
            ("/log/entries/0/response/content/text", "it is no base64"),
            ("/log/entries/1/request", "expected an object"),
        ])
        .without(&[("", "1 exchange: not with the platform's host")]),
        case("h/none.har", log(&[])).but(&[("/log/entries", "there is no exchange in it")]),
    ]
}

fn descriptions() -> Vec<Case> {
    let document = |paths: Value, components: Value| {
        json!({ "openapi": "3.1.0", "paths": paths, "components": { "schemas": components } })
            .to_string()
    };
    let body = |schema: Value| json!({ "post": { "summary": "查询", "requestBody": { "content": { "application/json": { "schema": schema } } } } });
    let named = |name: &str| json!({ "$ref": name });
    let rings = json!({
        "A": { "type": "object", "properties": { "b": named("#/components/schemas/A") } },
        "R": named("#/components/schemas/R"),
    });
    let odd = json!({
        "/o/ring": body(named("#/components/schemas/A")),
        "/o/loop": body(named("#/components/schemas/R")),
        "/o/remote": body(named("https://x.example/a.json#/A")),
        "/o/either": body(json!({ "oneOf": [{ "type": "object" }, { "type": "object" }] })),
        "/o/null": body(json!({ "type": ["object", "null"], "properties": { "a": { "type": ["string", "null"] } } })),
        "/o/both": body(json!({ "allOf": [
            { "type": "object", "properties": { "a": { "type": "string" } } },
            { "type": "object", "properties": { "a": { "type": "integer" } } },
        ] })),
        "/o/{id}": body(json!({})),
    });
    let anchors = "openapi: 3.0.0\nx-b: &b { type: object, properties: &p { id: { type: integer } } }\nx-m: &m { summary: 共用 }\npaths:\n  /o/merged:\n    post:\n      <<: *m\n      requestBody: { content: { application/json: { schema: { <<: *b, properties: { <<: *p, z: { type: string } } } } } }\n";
    let bomb: String = ('b'..='k')
        .zip('a'..='j')
        .map(|(own, before)| {
            format!("{own}: &{own} [{}]\n", vec![format!("*{before}"); 10].join(","))
        })
        .collect();
    vec![
        case("o/odd.json", document(odd, rings))
            .of(&["o.both", "o.either", "o.null", "o.ring"])
            .but(&[
                (
                    "/paths/~1o~1loop/post/requestBody/content/application~1json/schema/$ref",
                    "refers to itself",
                ),
                (
                    "/paths/~1o~1remote/post/requestBody/content/application~1json/schema/$ref",
                    "another document",
                ),
                ("/paths/~1o~1{id}", "a place for a parameter"),
            ])
            .without(&[(
                "/paths/~1o~1either/post/requestBody/content/application~1json/schema",
                "the body is one of several",
            )]),
        case("o/merged.yaml", anchors).of(&["o.merged"]),
        case("o/loose.yaml", "openapi: 3.0.0\npaths:\n  /o/x: { post: { <<: *nobody } }\n")
            .but(&[("", "unknown anchor (line 3")]),
        case(
            "o/bomb.yaml",
            format!("openapi: 3.0.0\na: &a [x,x,x,x,x,x,x,x,x,x]\n{bomb}paths: {{}}\n"),
        )
        .but(&[("", "too large")]),
        case(
            "o/sent.json",
            json!({
                "openapi": "3.1.0",
                "paths": { "/o/sent": { "post": { "summary": "查询", "callbacks": { "done": {} } } } },
                "webhooks": { "order/paid": { "post": {} } },
            })
            .to_string(),
        )
        .of(&["o.sent"])
        .without(&[
            ("/paths/~1o~1sent/post/callbacks/done", "is described by hand"),
            ("/webhooks/order~1paid", "is described by hand"),
        ]),
        case("o/only.json", r#"{"openapi":"3.1.0","webhooks":{"paid":{}}}"#)
            .without(&[("/webhooks/paid", "is described by hand")]),
        case("o/old.json", r#"{"swagger":"2.0","paths":{}}"#).but(&[("/swagger", "convert it")]),
    ]
}

fn told(run: &Value, list: &str) -> Vec<(String, String)> {
    let rows = run[list].as_array().unwrap().iter();
    let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    let mut rows: Vec<_> = rows
        .map(|row| {
            let (file, place) = (text(row, "file"), text(row, "place"));
            (format!("{file}|{place}"), text(row, "reason"))
        })
        .collect();
    rows.sort();
    rows
}

/// Compares what was told with what was expected, both sorted.
fn compare(
    run: &Value,
    list: &str,
    cases: &[Case],
    of: fn(&Case) -> &[(&'static str, &'static str)],
) {
    let mut expected: Vec<(String, &str)> = Vec::new();
    for case in cases {
        for (place, reason) in of(case) {
            // Of lines of JSON each is a document.
            let is_line = place.starts_with(':');
            let place = if is_line { format!("{place}|") } else { format!("|{place}") };
            expected.push((format!("docs/{}{place}", case.file), reason));
        }
    }
    expected.sort();
    let found = told(run, list);
    let places = |rows: Vec<String>| rows.join("\n");
    assert_eq!(
        places(found.iter().map(|(place, _)| place.clone()).collect()),
        places(expected.iter().map(|(place, _)| place.clone()).collect()),
        "{list}"
    );
    for ((place, reason), (_, part)) in found.iter().zip(&expected) {
        assert!(reason.contains(part), "{list} {place}: {reason}\n{part}");
    }
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.1).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

/// All files below a folder, with what they hold.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => all.extend(files(&path)),
            false => all.push((path.to_string_lossy().into_owned(), std::fs::read(&path).unwrap())),
        }
    }
    all.sort();
    all
}

#[test]
fn what_is_right_is_imported_and_what_is_not_is_told() {
    let folder = Folder::new(&[("spec/p/platform.yaml", PLATFORM)]);
    let cases: Vec<Case> = [articles(), tables(), samples(), records(), descriptions()]
        .into_iter()
        .flatten()
        .collect();
    for case in &cases {
        let path = folder.path(&format!("docs/{}", case.file));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, &case.bytes).unwrap();
    }
    let run = folder.run(&["import", "--spec", "spec", "--json", "docs"]);
    assert_eq!(run.0, Some(1), "{run:?}");
    let found = json(&run);
    let mut imported: Vec<&str> = cases.iter().flat_map(|case| case.imported).copied().collect();
    imported.sort_unstable();
    assert_eq!(found["imported"], json!(imported), "{found:#}");
    compare(&found, "failed", &cases, |case| case.failed);
    compare(&found, "skipped", &cases, |case| case.skipped);

    let before = files(&folder.path("spec"));
    assert_eq!(before.len(), imported.len() + 1);
    let again = json(&folder.run(&["import", "--spec", "spec", "--json", "docs"]));
    assert_eq!(again["unchanged"], json!(imported), "{again:#}");
    assert_eq!(again["files"], json!([]), "{again:#}");
    assert_eq!(files(&folder.path("spec")), before);
    let outside = files(&folder.path("")).into_iter().filter(|(path, _)| path.contains("passwd"));
    assert_eq!(outside.count(), 0);
}

/// Nothing of an archive is unpacked but what is read, and no more than fits.
#[test]
fn archives_that_mean_harm_are_read_as_any() {
    let folder = Folder::new(&[("spec/p/platform.yaml", PLATFORM)]);
    let one = |path: &str| article(1, path, "id", 1);
    let mut archive = zip::ZipWriter::new(std::fs::File::create(folder.path("docs.zip")).unwrap());
    let options = zip::write::SimpleFileOptions::default();
    for (name, text) in [
        ("../../evil.json", one("/z/outside")),
        ("__MACOSX/._x.json", "what a tool keeps".to_owned()),
        ("docs/.hidden.json", "the same".to_owned()),
        ("bomb.json", "0".repeat(33 << 20)),
        ("ok.json", one("/z/ok")),
    ] {
        archive.start_file(name, options).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.add_symlink("link.json", "/etc/passwd", options).unwrap();
    archive.finish().unwrap();

    let mut archive = tar::Builder::new(std::fs::File::create(folder.path("docs.tar")).unwrap());
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::Symlink);
    header.set_size(0);
    archive.append_link(&mut header, "link.json", "/etc/passwd").unwrap();
    let text = one("/z/linked");
    let mut header = tar::Header::new_gnu();
    header.set_size(text.len() as u64);
    archive.append_data(&mut header, "beside.json", text.as_bytes()).unwrap();
    archive.into_inner().unwrap();

    let run = folder.run(&["import", "--spec", "spec", "--json", "docs.zip", "docs.tar"]);
    assert_eq!(run.0, Some(1), "{run:?}");
    let found = json(&run);
    assert_eq!(found["imported"], json!(["z.linked", "z.ok", "z.outside"]), "{found:#}");
    assert_eq!(
        told(&found, "failed"),
        [("docs.zip/bomb.json|".to_owned(), "it is larger than 32 MB: take it apart".to_owned())]
    );
    assert_eq!(files(&folder.path("spec")).len(), 4);
}
