//! Webhooks of the Douyin open platform: sent, recorded, verified and sent again.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use doudian_runtime::DouyinWebhookHeaders;
use doudian_sandbox::{DEMO_APP_KEY, DEMO_APP_SECRET};

use crate::receiver::Receiver;
use crate::run::{File, command, run};

const EVENT: &str = "life_trade_order_notify";

/// A recorder, with what it prints on standard error.
struct Recording {
    child: Child,
    url: String,
    told: BufReader<std::process::ChildStderr>,
}

impl Recording {
    fn start(file: &str) -> Self {
        let mut child = command(&["push", "record", "--out", file])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        let told = BufReader::new(child.stderr.take().unwrap());
        Self { child, url: format!("{}/any/path", url.trim()), told }
    }

    fn next(&mut self) -> String {
        let mut line = String::new();
        self.told.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn what_is_sent_is_recorded_verified_and_sent_again() {
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().join("webhooks.http").to_string_lossy().into_owned();
    let mut recording = Recording::start(&name);
    let to = recording.url.clone();
    let send = ["push", "send", "--platform", "douyin_open", "--to", &to];
    // The recorder sends the challenge back.
    let test = run(&[&send[..], &["--tag", "verify_webhook", "--msg-id", "m0"]].concat());
    assert!(test.ok().starts_with("verify_webhook m0: accepted in "), "{test:?}");
    let event = ["--tag", EVENT, "--msg-id", "m1", "--data", r#"{"order_id":"6921"}"#];
    let sent = run(&[&send[..], &event].concat());
    assert!(sent.ok().starts_with("life_trade_order_notify m1: accepted in "), "{sent:?}");
    run(&[&send[..], &event, &["--form", "object"]].concat()).ok();
    assert_eq!(recording.next(), "recorded verify_webhook");
    assert_eq!(recording.next(), "recorded life_trade_order_notify m1");

    let verified = run(&["push", "verify", "--show", &name]);
    assert_eq!(verified.ok().matches("genuine: signed with SHA-1 for app 71045").count(), 3);
    verified.says(&[
        "test of the address",
        "  life_trade_order_notify  m1  ",
        r#"{"order_id":"6921"}"#,
    ]);
    let other = ["push", "verify", &name, "--app-key", DEMO_APP_KEY, "--app-secret", "other"];
    run(&other).failed(&["3 of 3"]).says(&["X-Douyin-Signature fits this body in no form"]);

    let again = folder.path().join("again.http").to_string_lossy().into_owned();
    let second = Recording::start(&again);
    run(&["push", "replay", &name, "--to", &second.url]).ok();
    run(&["push", "replay", &name, "--to", &second.url, "--resign"]).ok();
    drop(second);
    let (first, both) = (std::fs::read_to_string(&name).unwrap(), std::fs::read_to_string(&again));
    assert_eq!(
        both.unwrap().matches("msg-id: m1").count(),
        2 * first.matches("msg-id: m1").count()
    );
}

#[test]
fn a_receiver_that_does_not_send_the_challenge_back_is_told_of_it() {
    // It answers as one of Doudian does.
    let receiver = Receiver::start();
    let to =
        ["push", "send", "--platform", "douyin_open", "--attempts", "1", "--to", &receiver.url];
    let test = run(&[&to[..], &["--tag", "verify_webhook"]].concat());
    test.failed(&["not accepted"]);
    for (arguments, words) in [
        (&["--tag", "im_receive_msg"][..], "(--data)"),
        (&["--tag", EVENT, "--data", "{}", "--sign", "md5"][..], "SHA-1"),
        (&["--tag", EVENT, "--data", "{}", "--form", "msgId"][..], "`object`"),
        (&["--tag", EVENT, "--data", "{}", "--count", "4", "--batch", "2"][..], "(--batch 1)"),
    ] {
        run(&[&to[..], arguments].concat()).failed(&[words]);
    }
    let silent = ["push", "send", "--platform", "weixin_shop", "--tag", "1", "--to", &receiver.url];
    run(&silent).failed(&["is not known", "`weixin_shop`"]);
    let unknown = ["push", "send", "--platform", "x", "--tag", "1", "--to", &receiver.url];
    run(&unknown).failed(&["no platform `x`", "`douyin_open`"]);
}

#[test]
fn what_is_wrong_with_a_recorded_webhook_is_said() {
    let verify = |body: &str, headers: &str| {
        let file = File::new(format!("{headers}\n\n{body}").as_bytes());
        run(&["push", "verify", &file.name()])
    };
    let secret = DEMO_APP_SECRET.into();
    let body = format!(r#"{{"event":"{EVENT}","client_key":"{DEMO_APP_KEY}","content":{{}}}}"#);
    let sign = |body: &str| {
        DouyinWebhookHeaders::sign(&secret, "m1", body.as_bytes()).signature().to_owned()
    };
    let right = sign(&body);
    let headers = |sign: &str| format!("X-Douyin-Signature: {sign}\nMsg-Id: m1");
    verify(&body, &headers(&right)).ok();
    for (body, headers, words) in [
        (&*body, "Msg-Id: m1".to_owned(), "the header X-Douyin-Signature is missing"),
        (&body, headers(&right[1..]), "39 characters"),
        (&body, headers(&right.to_uppercase()), "in lower case it would be right"),
        (&body, format!("{0}\nx-douyin-signature: {right}", headers(&right)), "more than once"),
        (&format!("{body} "), headers(&right), "white space was added at its end"),
    ] {
        verify(body, &headers).failed(&["not genuine"]).says(&["not genuine: ", words]);
    }
    let others = body.replace(DEMO_APP_KEY, "awother");
    verify(&others, &headers(&sign(&others))).failed(&[]).says(&["for the app awother"]);
    let nothing = "[]";
    verify(nothing, &headers(&sign(nothing))).failed(&[]).says(&["genuine, but the body"]);
    let nameless = r#"{"content":{}}"#;
    verify(nameless, &headers(&sign(nameless))).says(&["genuine: ", "is no message: "]);
}
