//! `doudian spi send`.

use doudian_runtime::{Apps, DoudianSpiCall, SpiParts};
use doudian_sandbox::{Clock, DEMO_APP_KEY, DEMO_APP_SECRET, SystemClock};

use crate::receiver::{Receiver, Request};
use crate::run::{Run, run};

const GOOD: &str = r#"{"code":0,"message":"success","data":{"code":0,"message":"s3cret"}}"#;
const PAID: &str = "sendHome.order.PayMsg";

fn send(receiver: &Receiver, arguments: &[&str]) -> Run {
    let mut all = vec!["spi", "send", "--to", &receiver.url, "--answer-within", "60"];
    all.extend(arguments);
    run(&all)
}

/// The parameters of a call, verified.
fn parameters(request: &Request) -> String {
    let query = request.target.split_once('?').unwrap().1;
    let parts = SpiParts { query, body: &request.body, log_id: None };
    let apps = Apps::one(DEMO_APP_KEY, DEMO_APP_SECRET);
    let call = DoudianSpiCall::verify(&apps, parts, SystemClock.now(), Default::default()).unwrap();
    call.param_json().to_owned()
}

#[test]
fn a_call_is_made_and_its_reply_checked() {
    let receiver = Receiver::saying(GOOD);
    let run = send(&receiver, &["--spi", PAID, "--set", "msg_id=m1"]);
    assert!(run.ok().starts_with("answered with success in "), "{run:?}");
    assert!(run.out.contains("\nlog id 20") && !run.out.contains("s3cret"), "{run:?}");
    let get = ["--spi", PAID, "--get", "--sign", "md5", "--show", "--set", "spi_type:=7"];
    let run = send(&receiver, &get);
    assert!(run.ok().starts_with(r#"{"code":0,"message":"s3cret"}"#), "{run:?}");
    let requests = receiver.requests();
    assert!(parameters(&requests[0]).contains(r#""msg_id":"m1""#));
    assert!(parameters(&requests[1]).contains(r#""spi_type":7"#));
    assert!(requests[0].target.starts_with("POST ") && requests[1].target.starts_with("GET "));
}

#[test]
fn what_is_wrong_with_the_reply_fails() {
    for (reply, words) in [
        (r#"{"code":0,"msg":"x"}"#, &["named `msg`, not `message`", "`data` is missing"][..]),
        (r#"{"code":200003,"message":"again"}"#, &["error: answered with code 200003", ": again"]),
        (r#"{"code":5,"message":"no"}"#, &["code 5 is not among those of sendHome.order.PayMsg"]),
        ("<html>", &["no reply that could be read: the reply is no JSON"]),
    ] {
        let receiver = Receiver::saying(reply);
        let run = send(&receiver, &["--spi", PAID]);
        assert_eq!(run.failed(words).code, Some(1));
    }
}

#[test]
fn a_wrong_signature_is_to_be_refused() {
    let refusing = Receiver::saying(r#"{"code":100001,"message":"bad sign"}"#);
    assert!(send(&refusing, &["--spi", PAID, "--bad-sign"]).ok().starts_with("refused with"));
    let careless = Receiver::saying(GOOD);
    send(&careless, &["--spi", PAID, "--bad-sign"]).failed(&["is to be refused"]);
}

#[test]
fn what_cannot_be_called_is_said() {
    let receiver = Receiver::saying(GOOD);
    let typo = send(&receiver, &["--spi", "sendHome.order.paymsg"]);
    typo.failed(&["did you mean `sendHome.order.PayMsg`?", "doudian list --spi"]);
    send(&receiver, &["--spi", PAID, "--data", "[1]", "--set", "a=1"]).failed(&["no JSON object"]);
    assert!(receiver.requests().is_empty());
    send(&receiver, &["--spi", "my.own", "--data", r#"{"a":1}"#]).ok();
    assert_eq!(parameters(&receiver.requests()[0]), r#"{"a":1}"#);
}
