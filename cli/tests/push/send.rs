//! `doudian push send`.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;

use crate::receiver::Receiver;
use crate::run::{File, Run, command, run, run_with};

fn send(receiver: &Receiver, arguments: &[&str]) -> Run {
    let mut all = vec!["push", "send", "--to", &receiver.url, "--answer-within", "60"];
    if !arguments.contains(&"--pause") {
        all.extend(["--pause", "0"]);
    }
    all.extend(arguments);
    run(&all)
}

#[test]
fn a_message_is_sent_and_told_in_a_line() {
    let receiver = Receiver::start();
    let run = send(&receiver, &["--tag", "101", "--msg-id", "m1"]);
    assert!(run.ok().starts_with("101 m1: accepted in ") && run.out.ends_with(" ms\n"), "{run:?}");
    let messages = receiver.messages();
    assert_eq!((messages.len(), &*messages[0].tag, &*messages[0].msg_id), (1, "101", "m1"));
    let sign =
        receiver.requests()[0].headers.iter().find(|(name, _)| name == "event-sign").cloned();
    assert_eq!(sign.unwrap().1.len(), 32, "MD5 unless told otherwise");
}

#[test]
fn every_form_and_both_signatures_are_sent() {
    for form in ["single", "msgId", "number", "object", "unescaped", "single,msgId,number,object"] {
        let receiver = Receiver::start();
        send(&receiver, &["--tag", "101", "--form", form, "--sign", "hmac-sha256"]).ok();
        assert_eq!(receiver.messages().len(), 1, "{form}");
    }
    let receiver = Receiver::start();
    send(&receiver, &["--tag", "101", "--form", "xml"]).failed(&["use single, msgId"]);
    send(&receiver, &["--tag", "101", "--sign", "sha1"]).failed(&["use hmac-sha256 or md5"]);
    send(&receiver, &["--tag", "101", "--pause", "soon"]).failed(&["expected seconds"]);
    assert!(receiver.requests().is_empty());
}

#[test]
fn members_are_set_by_name() {
    let receiver = Receiver::start();
    let set = ["--set", "p_id=9007199254740993", "--set", "s_ids:=[1]", "--set", "new=x=y"];
    send(&receiver, &[&["--tag", "101"], &set[..]].concat()).ok();
    let text = receiver.messages()[0].data.clone();
    assert!(text.contains("\"p_id\":9007199254740993,"), "{text}");
    let data = receiver.data();
    assert_eq!((&data["s_ids"], &data["new"]), (&json!([1]), &json!("x=y")));
    for (set, words) in [
        ("pay_amount=s3cret", "cannot set `pay_amount`: expected a number"),
        ("p_id", "expected NAME=VALUE, or NAME:=JSON"),
        ("=1", "expected NAME=VALUE, or NAME:=JSON"),
        ("x:={", "cannot set `x`: no JSON"),
    ] {
        send(&receiver, &["--tag", "101", "--set", set]).failed(&[words]);
    }
    assert_eq!(receiver.requests().len(), 1);
}

#[test]
fn data_comes_from_a_file_standard_input_or_the_line() {
    let receiver = Receiver::start();
    let file = File::new(b"{\"p_id\":1}");
    send(&receiver, &["--tag", "101", "--data", &file.name()]).ok();
    send(&receiver, &["--tag", "999", "--data", r#"{"p_id":2}"#]).ok();
    let arguments = ["push", "send", "--to", &receiver.url, "--tag", "101", "--data", "-"];
    run_with(&arguments, b"{\"p_id\":3}").ok();
    let data: Vec<_> = receiver.messages().into_iter().map(|message| message.data).collect();
    assert_eq!(data, [r#"{"p_id":1}"#, r#"{"p_id":2}"#, r#"{"p_id":3}"#]);
    send(&receiver, &["--tag", "101", "--data", "none.json"]).failed(&["cannot read none.json"]);
}

#[test]
fn tag_0_is_the_platforms_test() {
    let receiver = Receiver::start();
    send(&receiver, &["--tag", "0"]).ok();
    assert_eq!(
        receiver.requests()[0].body,
        br#"[{"tag":"0","msg_id":"0","data":"2020-09-10T16:27:56.52842897+08:00"}]"#
    );
}

#[test]
fn a_topic_without_a_number_needs_one() {
    let receiver = Receiver::start();
    let topic = ["--topic", "doudian_iopTrade_DistributionCancel"];
    send(&receiver, &topic).failed(&["no source states the tag", "--tag"]);
    send(&receiver, &[&topic[..], &["--tag", "503"]].concat()).ok();
    assert_eq!(receiver.messages()[0].tag, "503");
    send(&receiver, &["--topic", "doudian_trade_TradePaid"]).ok();
    assert_eq!(receiver.messages()[1].tag, "101");
    let typo = send(&receiver, &["--topic", "doudian_trade_TradePayd"]);
    typo.failed(&["did you mean `doudian_trade_TradePaid`?", "doudian list --messages"]);
    send(&receiver, &["--tag", "9999"]).failed(&["`9999`", "--data", "doudian list --messages"]);
    send(&receiver, &[]).failed(&["--tag"]);
}

#[test]
fn what_is_not_accepted_fails() {
    let refusing = Receiver::saying(r#"{"code":40044,"msg":"later"}"#);
    let run = send(&refusing, &["--tag", "101", "--msg-id", "m1", "--attempts", "2"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert_eq!(run.err, "error: 101 m1: not accepted in 2 attempts: code 40044: later\n");
    assert_eq!(refusing.requests().len(), 2);

    // A port that is taken, so that it is nobody else's, and at which nobody listens.
    let silent = tokio::net::TcpSocket::new_v4().unwrap();
    silent.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let to = format!("http://{}/", silent.local_addr().unwrap());
    let run = crate::run::run(&["push", "send", "--tag", "101", "--to", &to, "--attempts", "1"]);
    run.failed(&["cannot connect", "whether the receiver is running"]);
    let run = crate::run::run(&["push", "send", "--tag", "101", "--to", "localhost:80"]);
    run.failed(&["expected http:// or https://"]);
}

#[test]
fn a_failure_is_made_good_by_a_later_attempt() {
    let count = AtomicUsize::new(0);
    let receiver = Receiver::answering(move |_| match count.fetch_add(1, Ordering::Relaxed) {
        0 => (500, String::new()),
        _ => (200, r#"{"code":0}"#.to_owned()),
    });
    let run = send(&receiver, &["--tag", "101", "--msg-id", "m1"]);
    assert!(run.ok().starts_with("101 m1: accepted at attempt 2 in "), "{run:?}");
}

#[test]
fn many_are_told_in_short() {
    let receiver = Receiver::start();
    let trouble = ["--duplicates", "10%", "--disorder", "0.1", "--bad-signs", "10%", "--seed", "3"];
    let many = ["--tag", "101", "--msg-id", "m", "--count", "300", "--keys", "7"];
    let run = send(&receiver, &[&many[..], &trouble[..]].concat());
    let out = run.ok();
    assert!(out.starts_with("300 messages in "), "{out}");
    run.says(&[
        "\ngiven up    0\n",
        "\nduplicates  ",
        "\nheld back   ",
        " 0 accepted; their ids begin",
    ]);
    let messages = receiver.messages();
    let mut ids: Vec<_> = messages.iter().map(|message| message.msg_id.clone()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 300);
    assert!(messages.len() > 300, "some came twice");
    let keys: std::collections::BTreeSet<_> = messages
        .iter()
        .map(|message| serde_json::from_str::<serde_json::Value>(&message.data).unwrap())
        .map(|data| data["p_id"].as_u64().unwrap())
        .collect();
    assert_eq!(keys.len(), 7);
    assert!(receiver.requests().len() > messages.len(), "some were forged");
}

#[test]
fn a_few_are_told_one_by_one() {
    let receiver = Receiver::start();
    let run = send(&receiver, &["--tag", "101", "--msg-id", "m", "--count", "3"]);
    run.ok();
    run.says(&["101 m-0: accepted", "101 m-1: accepted", "101 m-2: accepted", "3 messages in "]);
}

#[test]
fn a_receiver_that_believes_everything_fails() {
    let receiver = Receiver::saying(r#"{"code":0}"#);
    let run = send(&receiver, &["--tag", "101", "--count", "50", "--bad-signs", "100%"]);
    run.says(&["forged      50, 50 accepted"]);
    run.failed(&["accepted 50 forged deliveries", "must verify event-sign"]);
    let refusing = Receiver::saying(r#"{"code":1}"#);
    let many = ["--tag", "101", "--count", "20", "--attempts", "1", "--msg-id", "m"];
    let run = send(&refusing, &many);
    run.says(&["given up    20", "20 × code 1"]).failed(&["20 deliveries given up", ", …"]);
    for bad in ["101%", "-1%", "x", "2"] {
        let argument = format!("--disorder={bad}");
        send(&receiver, &["--tag", "101", &argument]).failed(&["expected 0% to 100%, or 0 to 1"]);
    }
}

#[test]
fn the_app_comes_from_options_or_the_environment_and_its_secret_is_never_shown() {
    let receiver = Receiver::start();
    let key = "7000000000000000001";
    send(&receiver, &["--tag", "101", "--app-key", key, "--app-secret", "other"]).ok();
    let mut from_environment = command(&["push", "send", "--tag", "101", "--to", &receiver.url]);
    from_environment.env("DOUDIAN_APP_KEY", key).env("DOUDIAN_APP_SECRET", "other");
    Run::of(&from_environment.output().unwrap()).ok();
    assert_eq!(receiver.messages().len(), 2);

    // Of standard input the secret is the first line, and the data what follows.
    let hidden = ["push", "send", "--tag", "101", "--to", &receiver.url, "--app-key", key];
    let hidden = [&hidden[..], &["--app-secret", "-", "--data", "-"]].concat();
    run_with(&hidden, b"other\n{\"p_id\":\n7}").ok();
    assert_eq!(receiver.messages()[2].data, "{\"p_id\":\n7}");

    let run = send(&receiver, &["--tag", "101", "--app-key", key]);
    run.failed(&["not its secret", "DOUDIAN_APP_SECRET"]);
    let run = send(&receiver, &["--tag", "101", "--app-secret", "s3cret"]);
    assert!(!run.failed(&["not its key"]).err.contains("s3cret"));
    let wrong = ["--tag", "101", "--app-key", key, "--app-secret", "s3cret", "--attempts", "1"];
    let run = send(&receiver, &wrong);
    let shown = format!("{}{}", run.out, run.failed(&["HTTP 401"]).err);
    assert!(!shown.contains("s3cret"), "{shown}");
}
