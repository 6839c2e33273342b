//! `doudian push replay`.

use doudian_runtime::{AppSecret, PushHeaders, SignMethod};
use doudian_sandbox::{DEMO_APP_KEY, DEMO_APP_SECRET};

use crate::receiver::Receiver;
use crate::run::{File, Run, run};

const BODY: &str = "[ {\"tag\":103, \"msgId\":\"m1\",\r\n\"data\":{\"p_id\":9007199254740993}} ]";

fn recorded(key: &str, secret: &str) -> String {
    let secret = AppSecret::from(secret);
    let headers = PushHeaders::sign(key, &secret, SignMethod::HmacSha256, BODY.as_bytes());
    format!(
        "POST / HTTP/1.1\napp-id: {key}\nevent-sign: {}\ncontent-length: {}\n\n{BODY}\n",
        headers.event_sign(),
        BODY.len()
    )
}

fn replay(file: &str, receiver: &Receiver, arguments: &[&str]) -> Run {
    let file = File::new(file.as_bytes());
    let name = file.name();
    let mut all = vec!["push", "replay", &name, "--to", &receiver.url];
    all.extend(arguments);
    run(&all)
}

#[test]
fn deliveries_are_sent_as_they_came() {
    let receiver = Receiver::start();
    let twice = recorded(DEMO_APP_KEY, DEMO_APP_SECRET).repeat(2);
    let run = replay(&twice, &receiver, &[]);
    let lines: Vec<&str> = run.ok().lines().collect();
    assert!(lines[0].starts_with("1: 103 m1: accepted in "), "{lines:?}");
    assert!(lines[1].starts_with("2: 103 m1: accepted in "), "{lines:?}");
    assert!(receiver.requests().iter().all(|request| request.body == BODY.as_bytes()));
    assert_eq!(receiver.messages()[0].data, r#"{"p_id":9007199254740993}"#);
}

#[test]
fn deliveries_for_another_app_are_signed_anew() {
    let receiver = Receiver::start();
    let foreign = recorded("99", "unknown");
    let run = replay(&foreign, &receiver, &[]);
    run.says(&["1: 103 m1: not accepted: HTTP 401"])
        .failed(&["1 delivery not accepted", "--resign"]);
    replay(&foreign, &receiver, &["--resign"]).ok();
    let other = ["--resign", "--app-key", "7000000000000000001", "--app-secret", "other"];
    replay(&foreign, &receiver, &other).ok();
    replay(&foreign, &receiver, &["--resign", "--sign", "hmac-sha256"]).ok();
    assert_eq!(receiver.messages().len(), 3);
}

#[test]
fn what_cannot_be_replayed_is_said() {
    let receiver = Receiver::start();
    replay("event-sign: 0\n\n[]", &receiver, &[]).failed(&["the header app-id", "--resign"]);
    replay("[]", &receiver, &[]).failed(&["line 1 is no header"]);
    let run = replay("a: 1\n\nhello", &receiver, &["--resign"]);
    run.says(&["1: cannot be read: not accepted"]).failed(&["1 delivery not accepted"]);
}
