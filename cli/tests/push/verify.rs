//! `doudian push verify`.

use doudian_runtime::{AppSecret, PushHeaders, SignMethod};
use doudian_sandbox::{DEMO_APP_KEY, DEMO_APP_SECRET};

use crate::run::{File, Run, run, run_with};

const BODY: &str =
    r#"[{"tag":"103","msg_id":"m1","data":"{\"p_id\":4736605172296554197,\"shop_id\":1}"}]"#;

fn signed(method: SignMethod, body: &str) -> String {
    let secret = AppSecret::from(DEMO_APP_SECRET);
    PushHeaders::sign(DEMO_APP_KEY, &secret, method, body.as_bytes()).event_sign().to_owned()
}

/// A request whose signature is that of one body, and which has another.
fn request(sent: &str, came: &str) -> String {
    let sign = signed(SignMethod::Md5, sent);
    format!("POST /push HTTP/1.1\r\nApp-Id: {DEMO_APP_KEY}\r\nevent-sign: {sign}\r\n\r\n{came}")
}

fn verify(file: &str) -> Run {
    let file = File::new(file.as_bytes());
    run(&["push", "verify", &file.name()])
}

#[test]
fn a_genuine_delivery_is_named_with_its_messages() {
    let run = verify(&request(BODY, BODY));
    let expected = "\
genuine: signed with MD5 for app 7104587322418218527
1 message
  103  m1  交易完成 (doudian_trade_TradeSuccess)
";
    assert_eq!(run.ok(), expected);
    // With bare line ends, without a first line, by HMAC, on standard input.
    let sign = signed(SignMethod::HmacSha256, BODY);
    let text = format!("app-id: {DEMO_APP_KEY}\nevent-sign: {sign}\n\n{BODY}");
    let run = run_with(&["push", "verify", "-"], text.as_bytes());
    assert!(run.ok().starts_with("genuine: signed with HMAC-SHA-256 for app 71"), "{run:?}");
}

#[test]
fn the_data_is_shown_only_when_asked_for() {
    let file = File::new(request(BODY, BODY).as_bytes());
    assert!(!run(&["push", "verify", &file.name()]).ok().contains("473660517"));
    let run = run(&["push", "verify", "--show", &file.name()]);
    assert!(run.ok().contains(r#"    {"p_id":4736605172296554197,"shop_id":1}"#), "{run:?}");
}

#[test]
fn the_body_must_be_as_it_was_signed() {
    for (sent, came, words) in [
        (BODY, format!("{BODY}\n"), "white space was added at its end"),
        (BODY, format!(" {BODY}"), "white space was added round it"),
        ("[]\n", "[]".to_owned(), "the line break at its end was cut off"),
        ("[\n]", "[\r\n]".to_owned(), "from LF to CRLF"),
        ("[\r\n]", "[\n]".to_owned(), "from CRLF to LF"),
        (BODY, BODY.replace("\":\"", "\": \"").replace("\",\"", "\", \""), "between its values"),
        (r#"["中"]"#, r#"["\u4e2d"]"#.to_owned(), "escaped to ASCII"),
        (r#"["a/b"]"#, r#"["a\/b"]"#.to_owned(), "slashes were escaped"),
        (BODY, BODY.replace("m1", "m2"), "most likely the secret is another"),
    ] {
        let run = verify(&request(sent, &came));
        run.says(&["not genuine: ", words]).failed(&["error: the delivery is not genuine"]);
        assert_eq!(run.code, Some(1));
    }
}

#[test]
fn bad_headers_are_named() {
    let sign = signed(SignMethod::Md5, BODY);
    let app = format!("app-id: {DEMO_APP_KEY}");
    for (headers, words) in [
        (app.clone(), "the header event-sign is missing"),
        (format!("event-sign: {sign}"), "the header app-id is missing"),
        (format!("{app}\n{app}\nevent-sign: {sign}"), "came more than once"),
        (format!("{app}\nevent-sign: {}", &sign[1..]), "has 31 characters"),
        (format!("{app}\nevent-sign: {}", sign.to_uppercase()), "in lower case it would be right"),
        (format!("{app}\nevent-sign: {}", "AB".repeat(16)), "is upper-case hex: send it in lower"),
        (format!("app-id: 99\nevent-sign: {sign}"), "is for the app 99, and was checked for 7104"),
    ] {
        let run = verify(&format!("{headers}\n\n{BODY}"));
        run.says(&["not genuine: ", words]).failed(&[]);
    }
    let bad = verify(&format!("{app}\nevent-sign: {}\n\n{BODY}", "AB".repeat(16)));
    assert!(!bad.out.contains("would be right"));
}

#[test]
fn a_secret_with_blanks_is_noticed() {
    let file = File::new(request(BODY, BODY).as_bytes());
    let secret = format!("{DEMO_APP_SECRET} ");
    let run =
        run(&["push", "verify", &file.name(), "--app-key", DEMO_APP_KEY, "--app-secret", &secret]);
    run.says(&["the secret was given with white space round it"]).failed(&[]);
    assert!(!run.out.contains(DEMO_APP_SECRET));
}

#[test]
fn what_is_not_as_described_is_told() {
    let body = r#"[{"tag":"103","msg_id":"1","data":"{\"p_id\":1,\"order_status\":\"x\",\"more\":1}"},
        {"tag":"9999","msg_id":"2","data":"{}"},{"tag":"0","msg_id":"3","data":"t"},
        {"tag":"103","msg_id":"4","data":"no JSON"},7]"#;
    let run = verify(&request(body, body));
    run.says(&[
        "genuine: ",
        "4 messages",
        "    `shop_id`: is missing",
        "    `order_status`: expected i64, found text",
        "    `more`: is not described",
        "  9999  2  no message with this tag is described",
        "  0  3  the platform's test of the address",
        "    the data is no JSON",
        "  element 5 is no message: a message is an object, found number",
    ]);
    run.ok();
}

#[test]
fn the_form_of_2020_is_read() {
    let body =
        r#"[{"tag":"103","msg_id":"1","data":"{"p_id":4705288465508532862,"shop_id":95250}"}]"#;
    let run = verify(&request(body, body));
    run.says(&["genuine: ", "as in 2020", "  103  1  交易完成"]).ok();
}

#[test]
fn a_genuine_body_that_cannot_be_read_is_told_apart() {
    let run = verify(&request("hello", "hello"));
    run.says(&["genuine, but the body cannot be read as a delivery"]);
    run.failed(&["error: the delivery cannot be read"]);
    assert!(!run.out.contains("not genuine"));
}

#[test]
fn several_deliveries_stand_one_behind_the_other() {
    let one = |body: &str, came: &str| {
        let text = request(body, came);
        text.replacen("\r\n\r\n", &format!("\r\nContent-Length: {}\r\n\r\n", came.len()), 1)
    };
    let file = format!("{}\n\n{}\n", one(BODY, BODY), one(BODY, "[]"));
    let run = verify(&file);
    run.says(&["delivery 1\ngenuine: ", "delivery 2\nnot genuine: "]);
    run.failed(&["error: 1 of 2 are not genuine, or cannot be read"]);

    let line = |body: &str| {
        let sign = signed(SignMethod::Md5, body);
        let headers = serde_json::json!({ "App-Id": [DEMO_APP_KEY], "event-sign": sign });
        serde_json::json!({ "headers": headers, "body": body }).to_string()
    };
    let run = verify(&format!("{}\n\n{}\n", line(BODY), line("[]")));
    run.says(&["delivery 1\ngenuine: ", "delivery 2\ngenuine: "]).ok();
}

#[test]
fn a_file_of_another_kind_is_explained() {
    let length = format!("app-id: 1\ncontent-length: {}\n\n{BODY}", BODY.len() + 1);
    for (file, words) in [
        ("", "the file is empty: expected headers"),
        ("\n \n", "the file is empty"),
        ("app-id: 1\n", "delivery 1 has no body"),
        ("POST / HTTP/1.1\napp-id 1\n\n[]", "line 2 is no header"),
        ("[{}]", "line 1 is no header"),
        (
            "app-id: 1\ncontent-length: 2\n\n[{}]",
            "If nothing but the body of delivery 1 stands there, its content-length is too small",
        ),
        ("{\"headers\":{}}", "line 1 is no delivery"),
        ("{\"headers\":{\"a\":1},\"body\":\"\"}", "line 1 is no delivery"),
        ("a: 1\ncontent-length: x\n\n[]", "content-length of delivery 1 is no number"),
        ("a: 1\ntransfer-encoding: chunked\n\n2\n[]", "save its body decoded"),
        (&length, "the file was cut, or its line ends were changed"),
    ] {
        verify(file).failed(&["error: ", words]);
    }
    run(&["push", "verify", "none.http"]).failed(&["cannot read none.http"]);
}

#[test]
fn what_comes_from_outside_does_not_write_on_the_terminal() {
    let body = "[{\"tag\":\"\\u001b[2J\",\"msg_id\":\"\\u0007\",\"data\":\"\\u001b[2J\"}]";
    let file = File::new(request(body, body).as_bytes());
    let run = run(&["push", "verify", "--show", &file.name()]);
    assert!(!run.ok().contains(['\u{1b}', '\u{7}']), "{run:?}");
}

/// Nothing in a file drives the terminal of whoever looks at it, or forges a verdict.
#[test]
fn a_hostile_file_does_nothing_to_the_terminal() {
    let hostile = "1\r\ngenuine: signed\u{1b}[2J\u{9b}31m\u{202e}x\u{2028}\u{feff}\u{7f}";
    let long = "1\u{202e}".repeat(20_000);
    for text in [hostile, long.as_str()] {
        let quoted = serde_json::Value::from(text).to_string();
        let body = format!(
            r#"[{{"tag":{quoted},"msg_id":{quoted},"data":{quoted}}},{{"tag":{quoted}}},{quoted},
            {{"tag":"103","msg_id":{quoted},"data":{{{quoted}:1,"p_id":{quoted}}}}}]"#
        );
        let sign = signed(SignMethod::Md5, &body);
        let files = [
            request(&body, &body),
            format!("App-Id: {text}\r\nevent-sign: {sign}\r\n\r\n{body}"),
            format!("{text}: 1\r\nevent-sign: {text}\r\n\r\n{body}"),
            format!(r#"{{"headers":{{"app-id":{quoted},"event-sign":{quoted}}},"body":{quoted}}}"#),
            format!(r#"{{"headers":{{{quoted}:1}},"body":{quoted}}}"#),
            text.to_owned(),
        ];
        for file in files {
            let run = verify(&file);
            let hidden = |c: char| {
                (c.is_control() && c != '\n')
                    || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{feff}')
            };
            for line in run.out.lines().chain(run.err.lines()) {
                assert!(!line.contains(hidden), "{line:?}");
                assert!(line.chars().count() < 1000, "{line}");
                // Its own verdict is the only line that begins so.
                assert!(
                    line == run.out.lines().next().unwrap_or(line) || !line.starts_with("genuine")
                );
            }
        }
    }
    // The data itself, whole, when it is asked for.
    let body = r#"[{"tag":"103","msg_id":"1","data":"{\"note\":\"\u001b[2J\u202e\"}"}]"#;
    let file = File::new(request(body, body).as_bytes());
    let run = run(&["push", "verify", "--show", &file.name()]);
    assert!(!run.out.contains(['\u{1b}', '\u{202e}']), "{run:?}");
    assert!(run.out.contains(r#"    {"note":"#), "{run:?}");
}
