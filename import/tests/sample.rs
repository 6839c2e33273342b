//! Samples: JSON of requests and answers.

#[path = "support/mod.rs"]
mod support;

use doudian_codegen::model::Platform;
use doudian_codegen::{SourceFile, compile};
use doudian_import::{Context, Format, Read, Shape, read, sample};
use support::{lines, merged, model, read_as, source};

fn sampled(text: impl AsRef<[u8]>) -> Read {
    let platform = Platform::doudian();
    let context = Context { platform: Some(&platform), method: Some("order.get") };
    read(&source("it", text), Format::Sample, &context)
}

fn check(text: &str, expected: &str) {
    let found = lines(&sampled(text));
    let trimmed =
        |text: &str| text.trim().lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    assert_eq!(trimmed(&found), trimmed(expected), "\n{found}");
}

#[test]
fn types_are_what_all_values_are() {
    check(
        r#"{"code": 10000, "msg": "success", "data": {
            "id": "4736605172296554197", "n": 1, "wide": 9223372036854775808, "f": 1.5, "mixed": [1, 2.5],
            "ok": true, "nothing": null, "time": "2020-12-01 00:00:00", "either": [1, "a"],
            "json": "{\"a\":1,\"b\":[\"x\"]}", "list": [], "empty": {}, "rows": [{"x": 1}, {"x": 2, "y": "z"}],
            "map": {"1001": {"p": 1}, "1002": {"p": 2, "q": ""}}, "php": [[], {"k": 1}], "odd": [true, "x"]
        }}"#,
        r#"
: order.get
  response
    id string
    n i64
    wide string lenient
    f f64
    mixed [f64]
    ok bool
    nothing any
    time datetime
    either [string] lenient
    json text<{}>
      a i64
      b [string]
    list [any]
    empty map<any>
    rows [{}]
      x i64
      y? string
    map map<{}>
      p i64
      q? string
    php [{}]
      k i64
    odd [any]
  answers {"id":"4736605172296554197","n":1,"wide":9223372036854775808,"f":1.5,"mixed":[1,2.5],"ok":true,"nothing":null,"time":"2020-12-01 00:00:00","either":[1,"a"],"json":"{\"a\":1,\"b\":[\"x\"]}","list":[],"empty":{},"rows":[{"x":1},{"x":2,"y":"z"}],"map":{"1001":{"p":1},"1002":{"p":2,"q":""}},"php":[[],{"k":1}],"odd":[true,"x"]}
"#,
    );
}

#[test]
fn several_samples_say_together_what_the_method_has() {
    check(
        r#"[
            {"request": {"page": 0, "only": "a"}, "response": {"code": 10000, "data": {"total": 1, "price": 5, "tag": "x"}}},
            {"request": {"page": 1}, "response": {"err_no": 0, "message": "success", "data": {"total": 2, "price": 5.5, "tag": 7}}},
            {"response": {"code": 40004, "msg": "no", "sub_code": "isv.parameter-invalid:1"}}
        ]"#,
        r#"
/0: order.get
  request
    page i64
    only? string
  response
    total i64
    price f64
    tag string lenient
  sends {"page":0,"only":"a"}
  answers {"total":1,"price":5,"tag":"x"}
skipped: it, /2: the answer refuses the call with the code 40004, and shows no data
"#,
    );
}

#[test]
fn a_guess_is_marked_as_one_and_gaps_are_not_the_end_of_members() {
    let read = sampled(r#"{"request": {"a": 1}, "response": {"b": [{"c": 1}]}}"#);
    let entry = &read.entries[0].1;
    assert!(entry.is_partial);
    assert!(entry.request.as_ref().unwrap().iter().all(|member| member.is_guess));
}

#[test]
fn data_beside_the_codes_is_told_from_them() {
    let model = model("douyin_open");
    let platform = model.platform("douyin_open");
    let context = Context { platform, method: Some("a.b") };
    for (text, expected) in [
        (
            r#"{"ids": [1], "extra": {"error_code": 0, "now": 1}, "data": {"error_code": 0}}"#,
            "flat ids",
        ),
        (r#"{"extra": {"error_code": 0}, "data": {"error_code": 0, "ids": [1]}}"#, "data ids"),
        (r#"{"err_no": 0, "err_msg": "", "log_id": "1", "data": {"ids": [1]}}"#, "data ids"),
        (r#"{"extra": {"error_code": 0}, "BaseResp": {"StatusCode": 0}}"#, "flat "),
        (r#"{"ids": [1]}"#, "- ids"),
    ] {
        let read = read(&source("it", text), Format::Sample, &context);
        let entry = &read.entries[0].1;
        let names = match &entry.response {
            Some(doudian_import::Shape::Fields(fields)) => {
                fields.iter().map(|field| field.name.clone()).collect()
            }
            _ => Vec::new(),
        };
        let place = entry.is_flat.map_or("-", |flat| if flat { "flat" } else { "data" });
        assert_eq!(format!("{place} {}", names.join(" ")), expected, "{text}");
    }
}

#[test]
fn the_method_is_in_the_sample_or_in_the_name_of_the_file() {
    let model = model("douyin_open");
    let platform = model.platform("douyin_open");
    let context = Context { platform, method: None };
    let known =
        read(&source("a/solution.query_app_test_relation.json", "{}"), Format::Sample, &context);
    assert_eq!(known.entries[0].1.name, "solution.query_app_test_relation");
    let named = read(&source("x", r#"{"method": "a.b", "request": {}}"#), Format::Sample, &context);
    assert_eq!(named.entries[0].1.name, "a.b");
    let rows = "{\"method\": \"a.b\", \"request\": {\"x\": 1}}\n{\"method\": \"a.b\", \"request\": {}}\nbroken\n";
    let found = lines(&read(&source("x", rows), Format::Sample, &context));
    assert!(
        found.contains("x? i64") && found.contains("problem: x, line 3: it is no JSON"),
        "{found}"
    );
    let nameless = read(&source("x.json", "{}"), Format::Sample, &context);
    assert!(nameless.problems[0].reason.contains("--method"));
    let request = read(
        &source("a.request.json", r#"{"x": 1}"#),
        Format::Sample,
        &Context { platform, method: Some("a.b") },
    );
    assert!(request.entries[0].1.request.is_some() && request.entries[0].1.response.is_none());
    let two = [source("1", r#"{"a": 1}"#), source("2", r#"{"a": "x", "b": 1}"#)];
    let merged = lines(&sample::read_all(&two, &Context { platform, method: Some("a.b") }));
    assert!(merged.contains("a string lenient") && merged.contains("b? i64"), "{merged}");
}

#[test]
fn nothing_of_people_and_no_secret_is_carried_over() {
    let text = r##"{"request": {"access_token": "5a3bd7d0-1b48-46d6-811e-7e05ace08a2f", "accessToken": "abc", "appSecret": "s3cr3t",
        "post_tel": "13812345678", "text": "call 13812345678 or 138-1234-5678 now", "id": "11010119900307123X",
        "receiver_name": "李雷", "address": {"street": "人民路1号", "detail": "3栋"}, "mobile": 13812345678,
        "inner": "{\"phone\":\"13812345678\"}", "token_list": ["aaa", "bbb"], "x": "clt.fd8df35457bfa32d2d35995e53361169QseL",
        "e": "li.lei@qq.com", "c": "$$abcd*efgh$1$$", "open_id": "V9-zkx", "order_id": "4736605172296554197", "time": "2020-12-01 00:00:00",
        "spaced": "138 1234 5678", "plus": "+8613812345678", "phone_type": 1}}"##;
    let read = sampled(text);
    let entry = &read.entries[0].1;
    let example = entry.request_example.as_ref().unwrap().compact();
    for secret in [
        "5a3bd7d0",
        "abc\"",
        "s3cr3t",
        "13812345678",
        "1234-5678",
        "1990",
        "李雷",
        "人民路",
        "aaa",
        "bbb",
        "fd8df3",
        "li.lei",
        "efgh",
        "zkx",
        "1234 5678",
    ] {
        assert!(!example.contains(secret), "{secret} in {example}");
    }
    for kept in
        ["4736605172296554197", "2020-12-01 00:00:00", "\"phone_type\":1", "call 134****0001"]
    {
        assert!(example.contains(kept), "{kept} in {example}");
    }
}

/// An id of more digits than 64 bits hold is text, and loses none of them.
#[test]
fn no_digit_is_lost() {
    let id = "123456789012345678901234567890";
    let read = sampled(format!(r#"{{"request": {{"id": {id}, "ids": [7, {id}]}}}}"#));
    let entry = &read.entries[0].1;
    let request = entry.request.as_ref().unwrap();
    let text = || Box::new(Shape::Text);
    assert_eq!(
        request.iter().map(|it| (&it.shape, it.is_lenient)).collect::<Vec<_>>(),
        [(&Shape::Text, true), (&Shape::List(text()), true)]
    );
    let example = entry.request_example.as_ref().unwrap().compact();
    assert_eq!(example, format!(r#"{{"id":{id},"ids":[7,{id}]}}"#));
}

/// An integer that was seen fits every number that is described, unless it is too wide for it.
#[test]
fn a_number_that_was_seen_fits_what_is_described() {
    let platform =
        "platform: p\nspec_version: 1\ntitle: t\nclass_prefix: P\nhost: https://p.example\n";
    let method = "method: a.b\ntitle: t\nrequest: { n: i32, f: f64, ids: [i32], t: string }\n";
    let sources = [SourceFile::new("platform.yaml", platform), SourceFile::new("a.b.yaml", method)];
    let model = compile(&sources).unwrap();
    let open = |request: &str| -> Vec<String> {
        let context = Context { platform: model.platform("p"), method: Some("a.b") };
        let text = format!(r#"{{"request": {request}}}"#);
        let outcome = merged(&sources, read(&source("it", text), Format::Sample, &context));
        assert!(outcome.failed.is_empty(), "{outcome:?}");
        outcome.open.iter().map(|open| open.path.clone()).collect()
    };
    assert_eq!(open(r#"{"n": 7, "f": 7, "ids": [1, 2147483647], "t": "x"}"#), [""; 0]);
    assert_eq!(
        open(r#"{"n": 4736605172296554197, "f": 1.5, "ids": [1, 2147483648], "t": 1}"#),
        ["request/n", "request/ids", "request/t"]
    );
}

#[test]
fn bad_input_is_told_with_its_place() {
    for (text, expected) in [
        (&b""[..], "it: there is nothing in it"),
        (b"{\"a\": 1", "it: it is no JSON: EOF while parsing an object at line 1 column 7"),
        (b"12", "it: expected an object or a list, not a number"),
        (b"{\"request\": [1]}", "it, /request: expected an object of parameters, not a list"),
        (b"{\"response\": 3}", "it, /response: expected an answer or its data, not a number"),
        (b"{\"a\": \"\xff\"}", "it, line 1: it is not UTF-8, perhaps GBK: save it as UTF-8"),
        (
            b"[{\"request\": {}}, {\"request\": 1}]",
            "it, /1/request: expected an object of parameters, not a number",
        ),
    ] {
        let read = sampled(text);
        assert_eq!(read.problems[0].to_string(), expected);
    }
    let deep = format!("{{\"a\": {}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(sampled(deep).problems.len(), 1);
    let rows = (0..100_000)
        .map(|number| format!("{{\"id\": {number}, \"name\": \"x\"}}"))
        .collect::<Vec<_>>();
    let large = format!("{{\"code\": 10000, \"data\": [{}]}}", rows.join(","));
    assert!(sampled(large).problems.is_empty());
    assert!(read_as(Format::Sample, "{}", None).problems[0].reason.contains("--method"));
}

#[test]
fn names_of_members_that_are_data_of_people_become_keys_of_a_map() {
    check(
        r#"{"code": 10000, "data": {
            "by": {"13812345678": {"x": 1}, "13912345678": {"x": 2}},
            "ids": {"110101199003077758": "李四", "11010119900307775X": "王五"},
            "mails": {"li.si@example.org": 1}, "text": "{\"13812345678\":1}"
        }}"#,
        r#"
: order.get
  response
    by map<{}>
      x i64
    ids map<string>
    mails map<i64>
    text text<map<i64>>
  answers {"by":{"134****0001":{"x":1},"134****0001-2":{"x":2}},"ids":{"110***********0001":"张*","110***********0001-2":"张*"},"mails":{"sample@example.com":1},"text":"{\"134****0001\":1}"}
"#,
    );
    let read = sampled(r#"{"request": {"13812345678": 1, "n": 2}, "response": {}}"#);
    assert!(!lines(&read).contains("138"), "{}", lines(&read));
}

#[test]
fn secrets_in_addresses_and_what_tells_of_people_are_replaced() {
    let cut = |text: &str| {
        let read = sampled(format!(r#"{{"request": {text}}}"#));
        read.entries[0].1.request_example.as_ref().unwrap().compact()
    };
    for (given, expected) in [
        (
            r#"{"url":"https://a.com/b?id=1&sign=abc&access_token=def#x"}"#,
            r#"{"url":"https://a.com/b?id=1&sign=sample-secret&access_token=sample-secret#x"}"#,
        ),
        (
            r#"{"u":"https://me:pw@a.com/?token=t&secret=s&key=k&x-signature=s%3D&page=2"}"#,
            r#"{"u":"https://a.com/?token=sample-secret&secret=sample-secret&key=sample-secret&x-signature=sample-secret&page=2"}"#,
        ),
        (
            r#"{"u":"https://a.com/?to=https://b.com/?sign=1"}"#,
            r#"{"u":"https://a.com/?to=https://b.com/?sign=sample-secret"}"#,
        ),
        (
            r#"{"u":"https://a.com/?state=access_token=abc&page=2"}"#,
            r#"{"u":"https://a.com/?state=access_token=sample-secret&page=2"}"#,
        ),
        (
            r#"{"t":"call 138-0013-8000 2 times, or 138 0013 8000 2026-01-01"}"#,
            r#"{"t":"call 134****0001 2 times, or 134****0001 2026-01-01"}"#,
        ),
        // An address in an address, in as many layers as there are, and with either digits.
        (
            r#"{"u":"https://a.com/?to=https%3A%2F%2Fb.com%2F%3Faccess_token%3Dabc%26page%3D2"}"#,
            r#"{"u":"https://a.com/?to=https%3A%2F%2Fb.com%2F%3Faccess_token%3Dsample-secret%26page%3D2"}"#,
        ),
        (
            r#"{"u":"https://a.com/?to=https%3a%2f%2fb.com%2f%3fsign%3dabc"}"#,
            r#"{"u":"https://a.com/?to=https%3A%2F%2Fb.com%2F%3Fsign%3Dsample-secret"}"#,
        ),
        (
            r#"{"u":"https://a.com/?to=b%253Fsecret%253Dabc"}"#,
            r#"{"u":"https://a.com/?to=b%253Fsecret%253Dsample-secret"}"#,
        ),
        (r#"{"u":"b%3Fsecret%3Dabc"}"#, r#"{"u":"b%3Fsecret%3Dsample-secret"}"#),
        (
            r#"{"u":"https://a.com/to/https%3A%2F%2Fme%3Apw%40b.com"}"#,
            r#"{"u":"https://a.com/to/https%3A%2F%2Fb.com"}"#,
        ),
        (
            r#"{"u":"https://a.com/?to=https://me:pw@b.com/"}"#,
            r#"{"u":"https://a.com/?to=https://b.com/"}"#,
        ),
        (r#"{"u":"a?access%5ftoken=abc"}"#, r#"{"u":"a?access%5ftoken=sample-secret"}"#),
        (r#"{"u":"a?access%255Ftoken=abc"}"#, r#"{"u":"a?access%255Ftoken=sample-secret"}"#),
        (
            r#"{"u":"a?p=%7B%22name%22%3A%22Shoe%22%2C%22app_secret%22%3A%22abc%22%7D"}"#,
            r#"{"u":"a?p=%7B%22name%22%3A%22Shoe%22%2C%22app_secret%22%3A%22sample-secret%22%7D"}"#,
        ),
        (r#"{"u":"a?to=13812345678%2C1"}"#, r#"{"u":"a?to=134****0001%2C1"}"#),
        (r#"{"u":"a?m=%E6%9D%8E%40b.com"}"#, r#"{"u":"a?m=sample%40example.com"}"#),
        (r#"{"u":"a?x=%252525252525252525253D"}"#, r#"{"u":"a?x=sample-secret"}"#),
        (
            r#"{"u":"https://a.com/%E5%95%86%E5%93%81?page=1&off=20%25&odd=%zz%"}"#,
            r#"{"u":"https://a.com/%E5%95%86%E5%93%81?page=1&off=20%25&odd=%zz%"}"#,
        ),
        (r#"{"u":"a=b==c"}"#, r#"{"u":"a=b==c"}"#),
        (r#"{"contact":"李四","contact_type":"x"}"#, r#"{"contact":"张*","contact_type":"x"}"#),
        (
            r#"{"addr":"南京路1号","recv_addr":"南京路1号","addr_id":"7"}"#,
            r#"{"addr":"*****","recv_addr":"*****","addr_id":"7"}"#,
        ),
        (
            r#"{"birthday":"1990-03-07","passport":"E12345678"}"#,
            r#"{"birthday":"2000-01-01","passport":"sample"}"#,
        ),
        (r#"{"birthday":"1990-03-07 00:00:00"}"#, r#"{"birthday":"2000-01-01 00:00:00"}"#),
        (r#"{"name":"李四","age":3}"#, r#"{"name":"张*","age":3}"#),
        (r#"{"buyer":{"name":"Lisa","level":"A"}}"#, r#"{"buyer":{"name":"张*","level":"A"}}"#),
        (r#"{"name":"Lisa","mobile":"1"}"#, r#"{"name":"张*","mobile":"134****0001"}"#),
        (r#"{"sku":{"name":"Shoe"}}"#, r#"{"sku":{"name":"Shoe"}}"#),
        (
            r#"{"remark":"134****0001李四","seller_words":"送给李四"}"#,
            r#"{"remark":"sample","seller_words":"sample"}"#,
        ),
        (r#"{"id":110101199003077758}"#, r#"{"id":110000190001010000}"#),
    ] {
        assert_eq!(cut(given), expected, "{given}");
    }
}
