//! Members that no descriptor has, where they are kept.

use doudian_golden_tests::json::{Drift, from_slice_with};
use doudian_golden_tests::json::{DriftKind, ReadErrorKind, Unreadable, from_slice, to_string};
use doudian_golden_tests::rt::Value;
use doudian_golden_tests::{
    GoldenShapesExtraBoth, GoldenShapesExtraData, GoldenShapesExtraPlain, GoldenShapesExtraRequest,
    GoldenShapesExtraRest, GoldenSpiTypeExtraData, GoldenSpiTypeExtraRequest, GoldenTradeExtra12,
    MessageData, PushData, Request, Response, SpiReply, SpiResponse,
};

const TEXT: &str = concat!(
    r#"{"zeta":4920430888859306123,"total":1,"alpha":{"b":[1.50, "x"],"a":null},"#,
    r#""rows":[{"id":1,"note":"一","extra":"known"},{"id":2,"code":123456789012345678901234567890}],"#,
    r#""both":{"name":"n","town":"t"},"rest":{"any":true},"plain":{"a":1,"b":2}}"#
);

fn read(text: &str) -> (GoldenShapesExtraData, Vec<Drift>) {
    from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn they_are_kept_as_they_came() {
    let (data, drift) = read(TEXT);
    let members: Vec<_> = data.extra.iter().collect();
    let alpha = r#"{"b":[1.50, "x"],"a":null}"#;
    assert_eq!(members, [("zeta", "4920430888859306123"), ("alpha", alpha)]);
    assert_eq!(data.extra.get("zeta"), Some("4920430888859306123"));
    assert_eq!(data.extra.get("total"), None);
    assert_eq!(data.rows[0].extra.get("note"), Some("\"一\""));
    assert_eq!(data.rows[0].extra_text.as_deref(), Some("known"));
    assert_eq!(data.rows[0].extra.len(), 1);
    assert_eq!(data.rows[1].extra.get("code"), Some("123456789012345678901234567890"));
    assert_eq!(data.rest.unwrap().extra.get("any"), Some("true"));

    // What is kept is no less what the descriptor lacks.
    let mut paths: Vec<_> = drift.iter().map(|drift| drift.path.as_str()).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        ["alpha", "both.town", "plain.b", "rest.any", "rows[].code", "rows[].note", "zeta"]
    );
    assert!(drift.iter().all(|drift| drift.kind == DriftKind::UnknownField));
}

#[test]
fn they_are_read_as_any_type() {
    let (data, _) = read(TEXT);
    assert_eq!(data.extra.parse::<i64>("zeta"), Ok(Some(4_920_430_888_859_306_123)));
    let text = data.extra.parse::<String>("zeta").unwrap();
    assert_eq!(text.as_deref(), Some("4920430888859306123"));
    let code = data.rows[1].extra.parse::<String>("code").unwrap();
    assert_eq!(code.as_deref(), Some("123456789012345678901234567890"));
    assert_eq!(data.extra.parse::<i64>("no such member"), Ok(None));
    let rest = data.extra.parse::<GoldenShapesExtraRest>("alpha").unwrap().unwrap();
    assert_eq!(rest.extra.get("b"), Some(r#"[1.50, "x"]"#));

    let error = data.rows[1].extra.parse::<i64>("code").unwrap_err();
    assert_eq!(error.path, "code");
    assert_eq!(error.kind, ReadErrorKind::OutOfRange { expected: "a 64-bit integer" });
    let error = data.extra.parse::<GoldenShapesExtraData>("alpha").map(drop);
    assert_eq!(error, Ok(()), "its members are unknown there");
    let (other, _) = read(r#"{"total":1,"a\nb":{"total":"secret"}}"#);
    let error = other.extra.parse::<GoldenShapesExtraData>("a\nb").unwrap_err();
    assert_eq!(error.path, r"a\nb.total");
    assert!(!error.to_string().contains("secret"));
}

#[test]
fn they_are_written_back_in_order() {
    let (data, _) = read(TEXT);
    let written = to_string(&data).unwrap();
    assert_eq!(
        written,
        concat!(
            r#"{"alpha":{"a":null,"b":[1.50,"x"]},"both":{"name":"n","town":"t"},"#,
            r#""plain":{"a":1},"rest":{"any":true},"#,
            r#""rows":[{"extra":"known","id":1,"note":"一"},"#,
            r#"{"code":123456789012345678901234567890,"id":2}],"total":1,"zeta":4920430888859306123}"#
        )
    );
    let (again, _) = read(&written);
    assert_eq!(again, data);
    assert_eq!(to_string(&again).unwrap(), written);
    assert_ne!(read(r#"{"total":1,"a":1}"#).0, read(r#"{"total":1}"#).0);
    assert_eq!(read(r#"{"total":1,"a":1,"b":2}"#).0, read(r#"{"b":2,"a":1,"total":1}"#).0);
    assert_eq!(to_string(&GoldenShapesExtraRest::default()).unwrap(), "{}");
}

#[test]
fn nobody_sees_what_is_in_them() {
    let (data, _) = read(r#"{"total":1,"phone":"13800000000","a\u001b\n":{"b":"secret"}}"#);
    for shown in [format!("{data:?}"), format!("{data:#?}"), format!("{:?}", data.extra)] {
        assert!(shown.contains(r#""phone": "***""#), "{shown}");
        assert!(shown.contains(r#""a\u{1b}\n": "***""#), "{shown}");
        assert!(!shown.contains("138") && !shown.contains("secret"), "{shown}");
    }
}

#[test]
fn names_and_blanks_may_be_any() {
    let text = "\n{ \"\\u0061\\\"b\" : 1 ,\t\"total\":1,\n \"\":  [ 2 ]  , \"x\":3,\"x\" :4}";
    let (data, drift) = read(text);
    let members: Vec<_> = data.extra.iter().collect();
    assert_eq!(members, [("a\"b", "1"), ("", "[ 2 ]"), ("x", "4")]);
    assert_eq!(to_string(&data).unwrap(), r#"{"":[2],"a\"b":1,"total":1,"x":4}"#);
    let counts: Vec<_> = drift.iter().map(|drift| (drift.path.as_str(), drift.count)).collect();
    assert_eq!(counts, [("a\"b", 1), ("", 1), ("x", 2)]);
    // The same without one that is kept.
    let (_, drift) = from_slice::<GoldenShapesExtraPlain>(br#"{"":1}"#).unwrap();
    assert_eq!((drift[0].path.as_str(), &drift[0].kind), ("", &DriftKind::UnknownField));
    let (data, drift) = read(r#"{"":1,"total":1,"rows":[{"":2,"id":1}]}"#);
    assert_eq!((data.extra.get(""), data.rows[0].extra.get("")), (Some("1"), Some("2")));
    assert_eq!(drift.len(), 2, "{drift:?}");
}

/// What is kept is JSON for everybody.
#[test]
fn broken_text_is_mended_in_them_as_elsewhere() {
    for (text, kept) in [
        (&b"{\"total\":1,\"a\":\"\\ud83d\"}"[..], "\"\u{fffd}\""),
        (b"{\"total\":1,\"a\":\"x\xffy\"}", "\"x\u{fffd}y\""),
        (b"{\"total\":1,\"a\":[\"x\ny\"]}", "[\"x\\ny\"]"),
    ] {
        let (data, drift) = from_slice::<GoldenShapesExtraData>(text).unwrap();
        let value = data.extra.parse::<Value>("a").unwrap();
        assert_eq!(value.unwrap().to_string(), kept, "{text:?}");
        let broken = drift.iter().find(|drift| drift.kind == DriftKind::BrokenText).unwrap();
        assert_eq!(broken.path, "a");
        let written = to_string(&data).unwrap();
        assert_eq!(read(&written).1.len(), 1, "{written}");
    }
    for text in [r#"{"total":1,"a":tru}"#, r#"{"total":1,"a":01}"#, r#"{"total":1,"a":[1,]}"#] {
        let error = from_slice::<GoldenShapesExtraData>(text.as_bytes()).unwrap_err();
        assert!(matches!(error.kind, ReadErrorKind::Syntax(_)), "{text}: {error}");
    }
    let deep = format!(r#"{{"total":1,"a":{}{}}}"#, "[".repeat(200), "]".repeat(200));
    let error = from_slice::<GoldenShapesExtraData>(deep.as_bytes()).unwrap_err();
    assert_eq!(error.kind, ReadErrorKind::TooDeep);
}

#[test]
fn many_of_them_cost_no_more_than_each() {
    let members: String = (0..50_000).map(|id| format!(r#""m{}":{id},"#, id % 40_000)).collect();
    let (data, _) = read(&format!("{{{members}\"total\":1}}"));
    assert_eq!(data.extra.len(), 40_000);
    assert_eq!((data.extra.get("m0"), data.extra.get("m39999")), (Some("40000"), Some("39999")));
    assert_eq!(data.extra.iter().next(), Some(("m0", "40000")));
    assert_eq!(read(&to_string(&data).unwrap()).0, data);
}

#[test]
fn they_are_kept_wherever_the_structure_is_read() {
    let (data, _) = read(r#"{"total":1,"rows":[{"id":1,"inside":"{\"id\":2,\"x\":[\"y\"]}"}]}"#);
    let inside = data.rows[0].inside.as_ref().unwrap();
    assert_eq!(inside.value().unwrap().extra.get("x"), Some(r#"["y"]"#));
    let written = to_string(&data).unwrap();
    assert!(written.contains(r#""{\"id\":2,\"x\":[\"y\"]}""#), "{written}");

    let body = br#"{"code":10000,"data":{"x":1,"total":2}}"#;
    let response: Response<GoldenShapesExtraData> =
        Response::from_slice(GoldenShapesExtraRequest::API, body).unwrap();
    assert_eq!(response.data().unwrap().extra.get("x"), Some("1"));
    assert_eq!(response.drift()[0].path, "data.x");

    // Before the code, the data is only found, and read later.
    let body = br#"{"data":{"x":1,"total":2},"code":10000}"#;
    let response: Response<GoldenShapesExtraData> =
        Response::from_slice(GoldenShapesExtraRequest::API, body).unwrap();
    assert_eq!(response.data().unwrap().extra.get("x"), Some("1"));

    let message = PushData { data: r#"{"id":1,"x":2}"#.to_owned(), ..Default::default() };
    let (message, drift) = message.typed::<GoldenTradeExtra12>().unwrap();
    assert_eq!((message.key().as_deref(), message.extra.get("x")), (Some("1"), Some("2")));
    assert_eq!(drift.len(), 1);

    let (call, _) = from_slice::<GoldenSpiTypeExtraRequest>(br#"{"x":{"y":1},"id":3}"#).unwrap();
    assert_eq!((call.id, call.extra.get("x")), (3, Some(r#"{"y":1}"#)));
    let (reply, _) = from_slice::<GoldenSpiTypeExtraData>(br#"{"x":1,"ok":true}"#).unwrap();
    let reply = SpiResponse::success(reply).to_json(SpiReply::Data).unwrap();
    assert_eq!(reply, r#"{"code":0,"message":"success","data":{"ok":true,"x":1}}"#);
}

#[test]
fn what_cannot_be_taken_is_left_out_beside_them() {
    let text = br#"{"x":"y","total":"many","both":{"name":"n","z":1}}"#;
    let (data, drift) =
        from_slice_with::<GoldenShapesExtraData>(text, Unreadable::LeaveOut).unwrap();
    assert_eq!((data.total, data.extra.get("x")), (0, Some("\"y\"")));
    assert_eq!(data.both.unwrap().extra.get("z"), Some("1"));
    assert_eq!(drift.len(), 3, "{drift:?}");
}

#[test]
fn a_new_structure_has_none() {
    let both = GoldenShapesExtraBoth::new().name("n");
    assert!(both.extra.is_empty());
    assert_eq!(
        to_string(&GoldenShapesExtraRequest::new().both(both)).unwrap(),
        r#"{"both":{"name":"n"}}"#
    );
}
