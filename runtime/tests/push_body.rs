//! What is read of a body once its signature was right.
#![allow(clippy::unwrap_used)]

use doudian_runtime::generated as rt;
use doudian_runtime::json::{DriftKind, ReadError, ReadErrorKind};
use doudian_runtime::{
    AppSecret, BadReason, DoudianPushMessage, Message, MessageData, PushData, PushError,
    PushHeaders, SignMethod,
};

fn verify(body: impl AsRef<[u8]>) -> Result<DoudianPushMessage, PushError> {
    let (body, secret) = (body.as_ref(), AppSecret::from("secret"));
    let headers = PushHeaders::sign("1", &secret, SignMethod::Md5, body);
    DoudianPushMessage::verify("1", &secret, headers.app_id(), headers.event_sign(), body)
}

/// The messages of a body that has nothing bad and needs no repair.
fn read(body: &str) -> Vec<[String; 3]> {
    let message = verify(body).unwrap_or_else(|error| panic!("{body}: {error}"));
    assert!(message.bad().is_empty(), "{body}: {:?}", message.bad());
    assert!(!message.is_repaired(), "{body}");
    texts(&message)
}

fn texts(message: &DoudianPushMessage) -> Vec<[String; 3]> {
    let texts = |data: &PushData| [&data.tag, &data.msg_id, &data.data].map(String::clone);
    message.data().iter().map(texts).collect()
}

fn fails(body: impl AsRef<[u8]>) -> ReadErrorKind {
    match verify(body) {
        Err(PushError::Body(ReadError { kind, .. })) => kind,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_form_of_a_message_is_read() {
    for (body, expected) in [
        (r#"[{"tag":"1","msg_id":"2","data":"{}"}]"#, ["1", "2", "{}"]),
        (r#"{"tag":"1","msg_id":"2","data":"{}"}"#, ["1", "2", "{}"]),
        (
            " [ { \"tag\" : \"1\" ,\n\t\"msg_id\" : \"2\" , \"data\" : \"{}\" } ] \r\n",
            ["1", "2", "{}"],
        ),
        (r#"{"data":"{}","msg_id":"2","tag":"1"}"#, ["1", "2", "{}"]),
        (r#"{"t\u0061g":"1","msg\u005fid":"2","d\u0061ta":"{}"}"#, ["1", "2", "{}"]),
        // Numbers digit by digit, whatever their size and form.
        (
            r#"{"tag":101,"msg_id":18446744073709551617,"data":""}"#,
            ["101", "18446744073709551617", ""],
        ),
        (r#"{"tag":-0,"msg_id":1.50e+2,"data":""}"#, ["-0", "1.50e+2", ""]),
        // The id's other name counts where the first one is absent, null or empty.
        (r#"{"tag":"1","msgId":"2"}"#, ["1", "2", ""]),
        (r#"{"tag":"1","msgId":9007199254740993}"#, ["1", "9007199254740993", ""]),
        (r#"{"tag":"1","msg_id":"2","msgId":"3"}"#, ["1", "2", ""]),
        (r#"{"tag":"1","msgId":"3","msg_id":"2"}"#, ["1", "2", ""]),
        (r#"{"tag":"1","msg_id":null,"msgId":"3"}"#, ["1", "3", ""]),
        (r#"{"tag":"1","msg_id":"","msgId":"3"}"#, ["1", "3", ""]),
        (r#"{"tag":"1","msg_id":"2","msgId":[]}"#, ["1", "2", ""]),
        // Data as it is: text, or JSON of any kind, untouched.
        (r#"{"tag":"1","msg_id":"2"}"#, ["1", "2", ""]),
        (r#"{"tag":"1","msg_id":"2","data":null}"#, ["1", "2", ""]),
        (
            r#"{"tag":"1","msg_id":"2","data":"2020-09-10T16:27:56"}"#,
            ["1", "2", "2020-09-10T16:27:56"],
        ),
        (r#"{"tag":"1","msg_id":"2","data":"a\u0000b\ud83d\ude00\/"}"#, ["1", "2", "a\0b😀/"]),
        (
            r#"{"tag":"1","msg_id":"2","data": { "p_id" : 9007199254740993, "a":1.0, "a":"\u4e2d"} }"#,
            ["1", "2", r#"{ "p_id" : 9007199254740993, "a":1.0, "a":"\u4e2d"}"#],
        ),
        (r#"{"tag":"1","msg_id":"2","data":[1, 2]}"#, ["1", "2", "[1, 2]"]),
        (r#"{"tag":"1","msg_id":"2","data":1e400}"#, ["1", "2", "1e400"]),
        (r#"{"tag":"1","msg_id":"2","data":true}"#, ["1", "2", "true"]),
        // Members that nobody knows, nested ones too, change nothing.
        (
            r#"{"x":{"tag":"9","data":[{"msg_id":"9"}]},"tag":"1","msg_id":"2","data":"","TAG":5}"#,
            ["1", "2", ""],
        ),
    ] {
        assert_eq!(read(body), [expected], "{body}");
    }
    assert!(read("[]").is_empty());
    assert!(read(" [ ] ").is_empty());
}

#[test]
fn elements_that_are_no_messages_do_not_lose_the_others() {
    let missing = |member| BadReason::Missing { member };
    let wrong = |member, found| BadReason::WrongKind { member, found };
    let repeated = |member| BadReason::Repeated { member };
    let none = (None, None);
    for (bad, reason, (tag, msg_id)) in [
        ("1", BadReason::NotAnObject { found: "number" }, none),
        ("\"{}\"", BadReason::NotAnObject { found: "text" }, none),
        ("null", BadReason::NotAnObject { found: "null" }, none),
        ("false", BadReason::NotAnObject { found: "bool" }, none),
        ("[]", BadReason::NotAnObject { found: "list" }, none),
        (r#"[{"tag":"1","msg_id":"2"}]"#, BadReason::NotAnObject { found: "list" }, none),
        ("{}", missing("tag"), none),
        (r#"{"msg_id":"9"}"#, missing("tag"), (None, Some("9"))),
        (r#"{"tag":null,"msgId":9}"#, missing("tag"), (None, Some("9"))),
        (r#"{"tag":"","msg_id":"9"}"#, missing("tag"), (None, Some("9"))),
        (r#"{"tag":"100"}"#, missing("msg_id"), (Some("100"), None)),
        (r#"{"tag":100,"msg_id":""}"#, missing("msg_id"), (Some("100"), None)),
        (r#"{"tag":true,"msg_id":"9"}"#, wrong("tag", "bool"), (None, Some("9"))),
        (r#"{"tag":["100"],"msg_id":"9"}"#, wrong("tag", "list"), (None, Some("9"))),
        (r#"{"tag":"100","msg_id":{"a":[]}}"#, wrong("msg_id", "object"), (Some("100"), None)),
        (r#"{"tag":"100","msg_id":[],"msgId":"9"}"#, wrong("msg_id", "list"), (Some("100"), None)),
        (r#"{"tag":"100","msgId":false}"#, wrong("msgId", "bool"), (Some("100"), None)),
        // Parsers differ in which one they take, so none of them is.
        (r#"{"tag":"100","msg_id":"9","tag":"101"}"#, repeated("tag"), (Some("101"), Some("9"))),
        (r#"{"tag":"100","msg_id":"9","tag":"100"}"#, repeated("tag"), (Some("100"), Some("9"))),
        (r#"{"tag":"100","msg_id":"9","t\u0061g":null}"#, repeated("tag"), (None, Some("9"))),
        (r#"{"msg_id":"8","tag":"100","msg_id":9}"#, repeated("msg_id"), (Some("100"), Some("9"))),
        (r#"{"msgId":"8","tag":"100","msgId":9}"#, repeated("msgId"), (Some("100"), Some("9"))),
        (
            r#"{"data":{"a":1},"tag":"100","msg_id":"9","data":{}}"#,
            repeated("data"),
            (Some("100"), Some("9")),
        ),
    ] {
        let good = |id| format!(r#"{{"tag":"100","msg_id":"{id}","data":"{{}}"}}"#);
        let body = format!("[{}, {bad} ,{}]", good(1), good(2));
        let message = verify(&body).unwrap();
        let ids: Vec<_> = message.data().iter().map(|data| data.msg_id.as_str()).collect();
        assert_eq!(ids, ["1", "2"], "{bad}");
        let [only] = message.bad() else { panic!("{bad}: {message:?}") };
        assert_eq!((only.index, only.reason), (1, reason), "{bad}");
        assert_eq!((only.tag.as_deref(), only.msg_id.as_deref()), (tag, msg_id), "{bad}");
        assert_eq!(only.text, bad);
        assert!(!message.is_probe());
    }
    let message = verify(r#"[1,[[]],{"tag":"1","msg_id":"2"},{}]"#).unwrap();
    let places: Vec<_> = message.bad().iter().map(|bad| bad.index).collect();
    assert_eq!((places, message.data().len()), (vec![0, 1, 3], 1));
    // A single object that is no message is the only element.
    let message = verify(r#"{"code":0}"#).unwrap();
    assert_eq!((message.bad()[0].index, message.data().len()), (0, 0));
    assert!(message.into_data().is_empty());
}

#[test]
fn what_is_no_list_of_messages_is_refused_with_a_reason() {
    let found = |found| ReadErrorKind::WrongKind { expected: "a list of messages", found };
    for (body, kind) in [
        ("", ReadErrorKind::Empty),
        (" \n", ReadErrorKind::Empty),
        ("1", found("number")),
        ("\"[]\"", found("text")),
        ("null", found("null")),
        ("true", found("bool")),
        ("body", ReadErrorKind::Syntax("expected a value")),
        ("[", ReadErrorKind::Truncated),
        (r#"[{"tag":"1","msg_id":"2","data":"{\"a\":"#, ReadErrorKind::Truncated),
        (r#"[{"tag":"1","msg_id":"2"}"#, ReadErrorKind::Truncated),
        (r#"[{"tag":"1","msg_id":"2"},]"#, ReadErrorKind::Syntax("comma before the end")),
        (r#"[{"tag":"1","msg_id":"2",}]"#, ReadErrorKind::Syntax("comma before the end")),
        ("[] []", ReadErrorKind::Syntax("more text after the value")),
        ("[]\0", ReadErrorKind::Syntax("more text after the value")),
        ("[{'tag':1}]", ReadErrorKind::Syntax("a key must be text")),
        ("[{\"tag\":\"a\0\",}]", ReadErrorKind::Syntax("control character in text")),
        (r#"[{"tag":\ud800,"msg_id":"1"}]"#, ReadErrorKind::Syntax("expected a value")),
        (r#"[{"tag":01,"msg_id":"1"}]"#, ReadErrorKind::Syntax("invalid number")),
        (r#"[{"tag":NaN,"msg_id":"1"}]"#, ReadErrorKind::Syntax("expected a value")),
        ("[]\u{feff}", ReadErrorKind::Syntax("more text after the value")),
        ("\u{feff}", ReadErrorKind::Empty),
    ] {
        assert_eq!(fails(body), kind, "{body:?}");
    }
}

#[test]
fn nothing_is_nested_too_deep() {
    let nested = |levels: usize| format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
    // The list and the message are two levels themselves.
    for (levels, fits) in [(126, true), (127, false), (198, false), (300, false)] {
        let value = nested(levels);
        for body in [
            format!(r#"[{{"tag":"1","msg_id":"2","data":{value}}}]"#),
            format!(r#"[{{"tag":"1","msg_id":"2","other":{value}}}]"#),
            format!(r#"[{{"tag":{value},"msg_id":"2"}}]"#),
            format!("[[{value}]]"),
        ] {
            match verify(&body) {
                Ok(message) => {
                    assert!(fits, "{levels}");
                    assert_eq!(message.data().len() + message.bad().len(), 1);
                }
                Err(PushError::Body(error)) => {
                    assert!(!fits, "{levels}");
                    assert_eq!(error.kind, ReadErrorKind::TooDeep);
                }
                Err(error) => panic!("{error}"),
            }
        }
        // As text it is nobody's business how deep it is, until it is read.
        assert_eq!(read(&format!(r#"[{{"tag":"1","msg_id":"2","data":"{value}"}}]"#)).len(), 1);
    }
    // Brackets in text are no brackets.
    let text = "[".repeat(500);
    assert_eq!(read(&format!(r#"[{{"tag":"1","msg_id":"2","data":["\"{text}"]}}]"#)).len(), 1);
}

#[test]
fn a_megabyte_of_brackets_or_quotes_is_no_danger() {
    for piece in [
        "[",
        "{",
        "\"",
        "{\"data\":",
        "{\"data\":\"{\"data\":\"",
        "[{\"tag\":",
        ",",
        "\\",
        r#"[{"tag":"1","msg_id":"1","data":"{"#,
    ] {
        assert!(verify(piece.repeat((1 << 20) / piece.len())).is_err(), "{piece}");
        assert!(verify(format!("[{}", piece.repeat((1 << 20) / piece.len()))).is_err(), "{piece}");
    }
    let many = format!("[{}1]", "1,".repeat(100_000));
    assert_eq!(verify(many).unwrap().bad().len(), 100_001);
}

#[test]
fn data_of_2020_is_repaired() {
    for (body, expected) in [
        (
            r#"[{"tag":"103","msg_id":"1","data":"{"p_id":4705288465508532862,"s_ids":[4705288465508532862]}"}]"#,
            &[["103", "1", r#"{"p_id":4705288465508532862,"s_ids":[4705288465508532862]}"#]][..],
        ),
        // A single object; data before other members; text and objects inside.
        (
            r#"{"data":"{"a":"b","c":{"d":"}\",\""}}","tag":1,"msgId":2}"#,
            &[["1", "2", r#"{"a":"b","c":{"d":"}\",\""}}"#]],
        ),
        // White space inside the object, line ends included.
        (
            "{\"tag\":\"1\",\"msg_id\":\"2\",\"data\":\"{\n \"a\" : 1\n}\"}",
            &[["1", "2", "{\n \"a\" : 1\n}"]],
        ),
        // Beside messages in today's form, which are left as they are.
        (
            r#"[{"tag":"1","msg_id":"1","data":"{\"a\":\"\\\"data\\\":\\\"{\"}"},{"tag":"1","msg_id":"2","data":"{"a":1}"},{"tag":"1","msg_id":"3","data":"{}"},{"tag":"1","msg_id":"4","data":{"data":"{"}}]"#,
            &[
                ["1", "1", r#"{"a":"\"data\":\"{"}"#],
                ["1", "2", r#"{"a":1}"#],
                ["1", "3", "{}"],
                ["1", "4", r#"{"data":"{"}"#],
            ],
        ),
        // Beside data that is the text `{`, and one that could be members of the message.
        (
            r#"[{"tag":"1","msg_id":"1","data":"{"},{"tag":"1","msg_id":"2","data":"{","a":1},{"tag":"1","msg_id":"3","data":"{"a":1}"}]"#,
            &[["1", "1", "{"], ["1", "2", "{"], ["1", "3", r#"{"a":1}"#]],
        ),
        (
            r#"[{"tag":"1","msg_id":"1","data":"{",":":1,",":":1}"},{"tag":"1","msg_id":"2","data":"{"a":1}"}]"#,
            &[["1", "1", "{"], ["1", "2", r#"{"a":1}"#]],
        ),
        // An object that holds one that looks the same, and is JSON as it is.
        (
            r#"[{"tag":"1","msg_id":"2","data":"{"data":"{","x":"}"}"}]"#,
            &[["1", "2", r#"{"data":"{","x":"}"}"#]],
        ),
    ] {
        let message = verify(body).unwrap_or_else(|error| panic!("{body}: {error}"));
        assert!(message.is_repaired(), "{body}");
        assert_eq!(texts(&message), expected, "{body}");
    }
}

#[test]
fn only_what_can_mean_nothing_else_is_repaired() {
    let message = |data: &str| format!(r#"[{{"tag":"1","msg_id":"2","data":{data}}}]"#);
    for body in [
        // Not a whole object, or not followed by the end of the text and of the member.
        message(r#""{"a":1""#),
        message(r#""{"a":1}"#),
        message(r#""{"a":01}""#),
        message(r#""{"a":1}" "#),
        message(r#"" {"a":1}""#),
        message(r#""{"a":1}x""#),
        message(r#""{"a":1},""#),
        message(r#""{"a":{"b":"{"c":1}"}}""#),
        // Lists, text and numbers never had this form.
        message(r#""["a"]""#),
        message(r#"""a"""#),
        // Not the member `data`, or not that of a message.
        r#"[{"tag":"1","msg_id":"2","date":"{"a":1}"}]"#.to_owned(),
        r#"[{"tag":"1","msg_id":"2","x":{"data":"{"a":1}"}}]"#.to_owned(),
        r#"[[{"tag":"1","msg_id":"2","data":"{"a":1}"}]]"#.to_owned(),
        r#"["data":"{"a":1}"]"#.to_owned(),
        r#"[["data":"{"a":1}"]]"#.to_owned(),
        r#""data":"{"a":1}""#.to_owned(),
        // With these keys it could be text and the end of a message.
        message(r#""{"}":1}""#),
        message(r#""{ " ,":1}""#),
        // Something else that is not JSON, before or behind.
        r#"[{"tag":"1","msg_id":"2","data":"{"a":1}"}"#.to_owned(),
        r#"[{"tag":"1","msg_id":"2","data":"{"a":1}",}]"#.to_owned(),
        r#"[{'tag':"1","msg_id":"2","data":"{"a":1}"}]"#.to_owned(),
        r#"}[{"tag":"1","msg_id":"2","data":"{"a":1}"}]"#.to_owned(),
        r#"[{"tag":"1","msg_id":"2","data":"{"a":1}"},{"tag":"1","msg_id":"3","data":"{"a":}"}]"#
            .to_owned(),
        // The parser's own limit of what is nested in a repaired object.
        message(&format!(r#""{{"a":{}1{}}}""#, "[".repeat(500), "]".repeat(500))),
    ] {
        let error = verify(&body).unwrap_err();
        assert!(matches!(error, PushError::Body(_)), "{body}: {error}");
    }
    // The error is that of the body as it came.
    let body = message(r#""{"a":1}""#) + "x";
    let Err(PushError::Body(error)) = verify(&body) else { panic!("{body} was read") };
    assert_eq!(error.offset, body.find("a\":1").unwrap());
    // What is JSON is never touched, however much it looks like the old form.
    for data in [r#""{""#, r#""{\"data\":\"{\"a\":1}\",""#, r#"{"data":"{","a":1}"#, r#""{}""#] {
        assert_eq!(read(&message(data)).len(), 1);
    }
}

#[test]
fn a_probe_is_tag_0_and_nothing_else() {
    for (body, probe) in [
        (r#"[{"tag":"0","msg_id":"0","data":"2020-09-10T16:27:56.52842897+08:00"}]"#, true),
        (r#"{"tag":0,"msg_id":0,"data":""}"#, true),
        (r#"[{"tag":"0","msg_id":"0"},{"tag":0,"msg_id":"1"}]"#, true),
        (r#"[{"tag":"0","msg_id":"0"},{"tag":"100","msg_id":"1"}]"#, false),
        (r#"[{"tag":"0","msg_id":"0"},1]"#, false),
        (r#"[{"tag":"00","msg_id":"0"}]"#, false),
        ("[]", false),
    ] {
        let message = verify(body).unwrap();
        assert_eq!(message.is_probe(), probe, "{body}");
        assert!(!message.data().iter().any(|data| data.is_probe() != (data.tag == "0")));
    }
}

/// The data of an order's message.
#[derive(Clone, Default)]
struct Created {
    p_id: i64,
    s_ids: Vec<i64>,
}

rt::record!(Created {
    p_id: "p_id" REQUIRED | LENIENT;
    s_ids: "s_ids" OPTIONAL | LENIENT;
});

impl MessageData for Created {
    const MESSAGE: &'static Message =
        &Message { topic: "doudian_trade_TradeCreate", tag: Some("100"), title: "订单创建" };
    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}

fn data(text: &str) -> PushData {
    PushData { tag: "100".into(), msg_id: "1".into(), data: text.into() }
}

#[test]
fn data_is_read_as_a_type_with_what_was_not_as_described() {
    let id = 4_920_430_888_859_306_123;
    let text = r#"{"p_id":"4920430888859306123","s_ids":[1,"2"],"new":1}"#;
    let (created, drift) = data(text).typed::<Created>().unwrap();
    assert_eq!(created, Created { p_id: id, s_ids: vec![1, 2] });
    assert_eq!(created.key().as_deref(), Some("4920430888859306123"));
    let kinds: Vec<_> = drift.iter().map(|drift| (&*drift.path, &drift.kind)).collect();
    assert_eq!(kinds, [("new", &DriftKind::UnknownField)]);
    let (empty, drift) = data(" {} ").typed::<Created>().unwrap();
    assert_eq!(empty, Created::default());
    assert_eq!(drift[0].kind, DriftKind::Missing);
    assert_eq!(data(text).to_object::<Created>().unwrap().p_id, id);
    assert_eq!(data("[1]").to_object::<Vec<i64>>().unwrap(), [1]);
}

#[test]
fn no_message_of_zeros_is_made_of_nothing() {
    let found = |found| ReadErrorKind::WrongKind { expected: "object", found };
    for (text, kind) in [
        ("", ReadErrorKind::Empty),
        (" \n", ReadErrorKind::Empty),
        ("null", found("null")),
        ("\"\"", found("text")),
        ("[]", found("list")),
        (r#"[{"p_id":1}]"#, found("list")),
        ("0", found("number")),
        ("{", ReadErrorKind::Truncated),
        ("2020-09-10T16:27:56", ReadErrorKind::Syntax("more text after the value")),
        ("\0", ReadErrorKind::Syntax("expected a value")),
    ] {
        let error = data(text).typed::<Created>().unwrap_err();
        assert_eq!(error.kind, kind, "{text:?}");
        assert_eq!(error.path, "");
    }
    let error = data("").to_object::<Created>().unwrap_err();
    assert_eq!(error.to_string(), "the text is empty where JSON is expected (byte 0)");
}

#[test]
fn a_message_is_written_and_read_again_for_who_stores_it() {
    use doudian_runtime::json::{from_slice, to_string};
    let text = to_string(&data(r#"{"p_id":1}"#)).unwrap();
    assert_eq!(text, r#"{"data":"{\"p_id\":1}","msg_id":"1","tag":"100"}"#);
    let (again, drift) = from_slice::<PushData>(text.as_bytes()).unwrap();
    assert!(drift.is_empty() && again == data(r#"{"p_id":1}"#));
    for text in [r#"{"msgId":"9","msg_id":"1"}"#, r#"{"msg_id":"1","msgId":"9"}"#] {
        assert_eq!(from_slice::<PushData>(text.as_bytes()).unwrap().0.msg_id, "1");
    }
}

#[test]
fn broken_text_costs_no_more_than_its_message() {
    let good = r#"{"tag":"100","msg_id":"1","data":"{\"p_id\":1}"}"#;
    let body = |message: &str| format!("[{good},{message},{good}]").into_bytes();
    // The data is read, and said to be mended.
    for (data, expected) in [
        (r#""{\"words\":\"\ud83d x\"}""#, "{\"words\":\"\u{fffd} x\"}"),
        ("\"{\n\t\\\"words\\\":\\\"x\\\"}\"", "{\n\t\"words\":\"x\"}"),
        (r#"{"words":"\ude00"}"#, "{\"words\":\"\u{fffd}\"}"),
        ("\"{\\\"words\\\":\\\"a\tb\\\"}\"", "{\"words\":\"a\tb\"}"),
        // In the form of 2020.
        (r#""{"words":"\ud83d"}""#, "{\"words\":\"\u{fffd}\"}"),
    ] {
        let message = format!(r#"{{"tag":"101","msg_id":"2","data":{data}}}"#);
        let message = verify(body(&message)).unwrap();
        assert_eq!(message.data().len(), 3, "{data}");
        assert_eq!(message.data()[1].data, expected, "{data}");
        let drift: Vec<_> = message.drift().iter().map(ToString::to_string).collect();
        assert_eq!(drift, ["data: broken text, mended"], "{data}");
    }
    let broken =
        [&br#"{"tag":"101","msg_id":"2","data":"{\"words\":\"a"#[..], b"\xff", br#"\"}"}"#];
    let message = [b"[", good.as_bytes(), b",", &broken.concat(), b"]"].concat();
    let message = verify(&message).unwrap();
    assert_eq!(message.data()[1].data, "{\"words\":\"a\u{fffd}\"}");

    // Two broken ids may look the same, so such a message fails, and alone.
    for (message, member) in [
        (r#"{"tag":"101","msg_id":"2\ud83d","data":"{}"}"#, "msg_id"),
        (r#"{"tag":"101\ud83d","msg_id":"2","data":"{}"}"#, "tag"),
        (r#"{"tag":"101","msgId":"2\ude00","data":"{}"}"#, "msgId"),
        (r#"{"tag":"101","msg_id":"\ud83d","data":"{"a":1}"}"#, "msg_id"),
        ("{\"tag\":\"101\",\"msg_id\":\"2\t\",\"data\":\"{}\"}", "msg_id"),
    ] {
        let read = verify(body(message)).unwrap();
        assert_eq!(read.data().len(), 2, "{message}");
        assert_eq!(read.bad()[0].reason, BadReason::BrokenText { member }, "{message}");
        assert_eq!(read.bad()[0].index, 1, "{message}");
    }
    // What is not looked at may be as it likes.
    let read =
        verify(body(r#"{"\ud83d":"\ud83d","tag":"101","msg_id":"2","data":"{}","x":["\ud83d"]}"#));
    assert_eq!(read.unwrap().data().len(), 3);
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    for marks in ["\u{feff}", "\u{feff}\u{feff}"] {
        let body = format!(r#"{marks}[{{"tag":"100","msg_id":"1","data":"{{\"a\":1}}"}}]"#);
        assert_eq!(read(&body).len(), 1);
        let body = format!(r#"{marks}[{{"tag":"100","msg_id":"1","data":"{{"a":1}}"}}, 7]"#);
        let message = verify(&body).unwrap();
        assert!(message.is_repaired());
        assert_eq!(
            (message.data()[0].data.as_str(), message.bad()[0].text.as_str()),
            ("{\"a\":1}", "7")
        );
    }
}
