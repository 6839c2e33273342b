//! Deliveries over the wire.

use doudian_runtime::{PushError, SignMethod};
use doudian_sandbox::push::{Faults, Forgery, Push, PushSender, Recorded, SendError, SetupError};
use doudian_sandbox::{Gateway, StartError};
use serde_json::json;

use crate::sink::Sink;

#[tokio::test]
async fn a_delivery_verifies_whatever_its_form_and_signature() {
    for method in [SignMethod::Md5, SignMethod::HmacSha256] {
        for form in ["", "msgId", "number", "object", "unescaped", "single,msgId,number,object"] {
            let sink = Sink::start().await;
            let settings = sink.settings().sign_method(method).form(form.parse().unwrap());
            let push = Push::of("101").msg_id("7").set("p_id", "9007199254740993");
            let delivery = settings.build().unwrap().send(push).await.unwrap();
            assert!(delivery.accepted, "{form} {delivery}");
            let messages = sink.messages();
            assert_eq!((messages.len(), &*messages[0].tag, &*messages[0].msg_id), (1, "101", "7"));
            assert!(messages[0].data.contains("\"p_id\":9007199254740993,"), "{form}");
        }
    }
}

#[tokio::test]
async fn what_is_refused_comes_again() {
    let sink = Sink::start().await;
    sink.answer(&[(500, "{\"code\":0}"), (200, "{\"code\":40044,\"msg\":\"later\"}")]);
    let delivery = sink.sender().send(Push::of("101").msg_id("7")).await.unwrap();
    assert!(delivery.accepted);
    let came: Vec<_> =
        delivery.attempts.iter().map(|attempt| (attempt.status, attempt.code)).collect();
    assert_eq!(came, [(Some(500), Some(0)), (Some(200), Some(40_044)), (Some(200), Some(0))]);
    let bodies = sink.bodies();
    assert_eq!(bodies.len(), 3);
    assert!(bodies.iter().all(|body| *body == bodies[0]), "the same bytes each time");
}

#[tokio::test]
async fn nobody_there_is_said() {
    let sink = Sink::start().await;
    // A port that was free a moment ago.
    // A port that is taken, so that it is nobody else's, and at which nobody listens.
    let silent = tokio::net::TcpSocket::new_v4().unwrap();
    silent.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://user:s3cret@{}/", silent.local_addr().unwrap());
    let sender = PushSender::builder(&url).attempts(1).build().unwrap();
    let delivery = sender.send(Push::of("101")).await.unwrap();
    assert!(!delivery.accepted);
    let error = delivery.error().unwrap();
    assert!(error.starts_with("cannot connect: ") && !error.contains("s3cret"), "{error}");
    assert!(!format!("{sender:?}").contains("s3cret"));
    drop(sink);
}

#[tokio::test]
async fn batches_and_the_probe_arrive() {
    let sink = Sink::start().await;
    let batch = [Push::of("101").msg_id("1"), Push::of("102").msg_id("2")];
    assert!(sink.sender().send_batch(batch).await.unwrap().accepted);
    assert!(sink.sender().send(Push::probe()).await.unwrap().accepted);
    let tags: Vec<_> = sink.messages().into_iter().map(|message| message.tag).collect();
    assert_eq!(tags, ["101", "102", "0"]);
    assert_eq!(
        sink.bodies()[1],
        r#"[{"tag":"0","msg_id":"0","data":"2020-09-10T16:27:56.52842897+08:00"}]"#
    );
}

#[tokio::test]
async fn what_is_forged_is_refused_for_its_reason() {
    let kinds = [
        (Forgery::OtherSecret, "wrong_sign"),
        (Forgery::OtherBody, "wrong_sign"),
        (Forgery::OtherApp, "other_app"),
        (Forgery::NoSign, "missing_header"),
        (Forgery::HalfSign, "sign_length"),
    ];
    for (forgery, kind) in kinds {
        let sink = Sink::start().await;
        let delivery = sink.sender().send_forged(Push::of("101"), forgery).await.unwrap();
        assert!(!delivery.accepted);
        let refused: Vec<_> = sink.refused().iter().map(PushError::kind).collect();
        assert_eq!(refused, [kind]);
    }
}

#[tokio::test]
async fn a_stream_brings_every_message_and_its_trouble() {
    let sink = Sink::start().await;
    let faults = Faults { duplicates: 0.05, disorder: 0.05, bad_signs: 0.02, seed: 11 };
    let stream = sink.sender().stream(Push::of("101").msg_id("x").series(2_000)).batch(3);
    let report = stream.faults(faults).run().await.unwrap();
    assert!(report.is_good(), "{report:?}");
    let mut ids: Vec<_> = sink.messages().into_iter().map(|message| message.msg_id).collect();
    assert_eq!(ids.len() as u64, 2_000 + report.duplicates);
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len() as u64, report.messages), (2_000, 2_000));
    assert!(report.forged_ids.iter().all(|id| !ids.contains(id)));
    assert_eq!(sink.refused().len() as u64, report.forged);
    assert!(report.forged > 10 && report.duplicates > 50 && report.held_back > 50);
}

#[tokio::test]
async fn recorded_deliveries_go_as_they_are_or_signed_anew() {
    let sink = Sink::start().await;
    let body = &br#"[{"tag":"100","msg_id":"1","data":"{}"}]"#[..];
    let sender = sink.sender();
    let sign = "0".repeat(32);
    let head = format!("app-id: {}\nevent-sign: {sign}\n\n", sender.app_key());
    let recorded = Recorded::read_all(&[head.as_bytes(), body].concat()).unwrap().remove(0);
    assert!(!sender.send_recorded(&recorded).await.unwrap().accepted);
    assert_eq!(sink.refused(), vec![PushError::Sign; 3]);
    assert!(sender.send_again(&recorded).await.accepted);
    assert!(sender.send_body(body).await.accepted);
    assert_eq!(sink.messages()[0].tag, "100");

    let bare = Recorded::read_all(b"app-id: 7\n\n[]").unwrap().remove(0);
    let error = sender.send_recorded(&bare).await.unwrap_err();
    assert!(error.to_string().contains("event-sign"), "{error}");
}

#[tokio::test]
async fn a_gateway_pushes_for_its_own_app() {
    let sink = Sink::start().await;
    let gateway = sink.gateway().await;
    let delivery = gateway.push(Push::of("103").set("p_id", 7)).await.unwrap();
    assert!(delivery.accepted, "{delivery}");
    assert_eq!(sink.data()[0].1["p_id"], json!(7));
    assert_eq!(gateway.pushes().len(), 1);
    assert_eq!(gateway.push_sender().unwrap().app_key(), gateway.app_key());
    let shown = format!("{gateway:?} {:?}", gateway.pushes());
    assert!(!shown.contains(gateway.app_secret()) && !shown.contains("p_id"), "{shown}");

    let other = Gateway::builder().app("7", "other").push_to(&*sink.url).start().await.unwrap();
    let stranger = other.push_sender().unwrap().send_forged(Push::of("103"), Forgery::NoSign);
    assert!(!stranger.await.unwrap().accepted);
    assert_eq!(other.push_sender().unwrap().app_key(), "7");
}

#[tokio::test]
async fn what_cannot_work_is_said_at_once() {
    let gateway = Gateway::start().await.unwrap();
    assert_eq!(gateway.push(Push::of("101")).await.unwrap_err(), SendError::NoAddress);
    assert!(gateway.pushes().is_empty() && gateway.push_sender().is_none());
    gateway.pushes_settled().await;

    let error = Gateway::builder().push_to("localhost:80").start().await.unwrap_err();
    assert!(matches!(error, StartError::Push(SetupError::Address(_))), "{error}");
    let to = "http://127.0.0.1:1/";
    for (settings, words) in [
        (PushSender::builder(to).app("", "s3cret"), "the app's key is empty"),
        (PushSender::builder(to).app("键", "s3cret"), "not plain text"),
        (PushSender::builder(to).app("7", " "), "the app's secret is empty"),
        (PushSender::builder(to).attempts(0), "at least one attempt"),
        (PushSender::builder("gopher://x/"), "expected http:// or https://"),
    ] {
        let error = settings.build().unwrap_err().to_string();
        assert!(error.contains(words) && !error.contains("s3cret"), "{error}");
    }
}
