//! Webhooks of the Douyin open platform.

use std::sync::Arc;
use std::time::Duration;

use doudian_codegen::model::Model;
use doudian_codegen::{SourceFile, compile};
use doudian_runtime::{
    Apps, DouyinEvent, DouyinWebhook, DouyinWebhookHeaders, PushError, SignMethod,
};
use tokio::time::Instant;

use super::{Fake, Reaction, model as doudians};
use crate::outgoing::post::{self, Outgoing};
use crate::push::sender::{Inner, Repeats};
use crate::push::{Forgery, Form, Push, PushSender, Recorded, SendError, SetupError, way};
use crate::spec::Served;
use crate::world::App;

const DOUYIN: &str = "\
platform: douyin_open
spec_version: 1
title: 抖音开放平台
class_prefix: Douyin
host: https://open.douyin.com
transport: { kind: json, token: { header: access-token } }
envelope: { code: err_no, success: 0, data: data }
";
const ANY: Reaction = Reaction::Body(200, "whatever");
const CONTENT: &str = r#"{"order_id":"6921052773428299786","note":"a\"b"}"#;

fn model(name: &str) -> Arc<Model> {
    let text = DOUYIN.replace("douyin_open", name);
    Arc::new(compile(&[SourceFile::new("p.yaml", text)]).unwrap_or_else(|error| panic!("{error}")))
}

fn sender_in(fake: &Fake, form: &str) -> PushSender {
    let platform = Served::all(&model("douyin_open")).next().unwrap();
    PushSender::new(Inner {
        url: post::address("http://127.0.0.1/").unwrap(),
        app: App::demo(),
        way: way::of(&platform, form.parse().unwrap(), None).unwrap(),
        repeats: Repeats::default(),
        platform,
        observer: None,
        door: Box::new(fake.clone()),
    })
}

fn sender(fake: &Fake) -> PushSender {
    sender_in(fake, "")
}

fn opened(request: &Outgoing) -> Result<DouyinWebhook, PushError> {
    let App { key, secret } = App::demo();
    let pairs = request.headers.iter().map(|(name, value)| (*name, value.as_bytes()));
    let headers = DouyinWebhookHeaders::from_pairs(pairs)?;
    DouyinWebhook::verify(&Apps::one(key, secret), &headers, &request.body)
}

fn event() -> Push {
    Push::of("life_trade_order_notify").data(CONTENT)
}

#[tokio::test(start_paused = true)]
async fn an_event_goes_three_times_with_one_id_until_the_status_is_200() {
    let fake = Fake::new(&[Reaction::Body(500, "{}"), Reaction::Body(204, ""), ANY]);
    let start = Instant::now();
    let delivery = sender(&fake).send(event()).await.unwrap();
    assert!(delivery.accepted, "{delivery}");
    assert_eq!((start.elapsed(), fake.count()), (Duration::from_secs(3), 3));
    assert!(delivery.attempts[0].error.as_deref().unwrap().contains("HTTP 500"));
    assert!(delivery.attempts.iter().all(|attempt| attempt.code.is_none()));
    let came = fake.came.lock().unwrap().clone();
    let ids = came.iter().map(|request| {
        let webhook = opened(request).unwrap();
        assert_eq!(webhook.client_key(), App::demo().key);
        assert!(!webhook.log_id().unwrap().is_empty() && webhook.drift().is_empty());
        let DouyinEvent::Event(message) = webhook.into_event() else { panic!("no event") };
        assert_eq!(message.tag, "life_trade_order_notify");
        assert_eq!(message.data, CONTENT);
        message.msg_id
    });
    let ids: Vec<_> = ids.collect();
    assert!(ids.iter().all(|id| *id == ids[0] && !id.is_empty()), "{ids:?}");
    assert!(came.iter().all(|request| request.body == came[0].body), "the same bytes each time");

    let fake = Fake::new(&[Reaction::Never, Reaction::Never, Reaction::Never, ANY]);
    let start = Instant::now();
    assert!(!sender(&fake).send(event()).await.unwrap().accepted);
    assert_eq!((start.elapsed(), fake.count()), (Duration::from_secs(3 * 5 + 1 + 2), 3));
}

#[tokio::test(start_paused = true)]
async fn the_content_is_text_or_an_object() {
    for (form, wanted) in [("", r#""content":"{\""#), ("object", r#""content":{"order_id""#)] {
        let fake = Fake::new(&[ANY]);
        sender_in(&fake, form).send(event().msg_id("7")).await.unwrap();
        let request = fake.came.lock().unwrap()[0].clone();
        assert!(String::from_utf8_lossy(&request.body).contains(wanted), "{form}");
        let DouyinEvent::Event(message) = opened(&request).unwrap().into_event() else {
            panic!("no event")
        };
        assert_eq!((message.msg_id.as_str(), message.data.as_str()), ("7", CONTENT));
    }
}

#[tokio::test(start_paused = true)]
async fn an_address_is_good_when_it_sends_the_challenge_back() {
    for push in [Push::probe(), Push::of("verify_webhook")] {
        let push = push.data(r#"{"challenge":12345}"#);
        for (answer, error) in [
            (r#"{"challenge":12345}"#, None),
            (r#" {"challenge":12345,"more":1}"#, None),
            (
                r#"{"challenge":"12345"}"#,
                Some(r#"another `challenge`: expected {"challenge":12345}"#),
            ),
            (r#"{"challenge":1}"#, Some("another `challenge`")),
            (r#"{"message":"success"}"#, Some("no `challenge`")),
            ("", Some("the answer is empty")),
            ("12345", Some("no `challenge`")),
        ] {
            let fake = Fake::new(&[Reaction::Body(200, answer), Reaction::Body(200, answer)]);
            let sender = sender(&fake);
            let delivery = sender.send_forged(push.clone(), Forgery::OtherBody).await.unwrap();
            match error {
                None => assert!(delivery.accepted, "{delivery}"),
                Some(words) => assert!(delivery.error().unwrap().contains(words), "{delivery}"),
            }
        }
    }
    // One of its own, for nobody's app, and genuine.
    let fake = Fake::new(&[]);
    assert!(!sender(&fake).send(Push::probe()).await.unwrap().accepted);
    let request = fake.came.lock().unwrap()[0].clone();
    assert!(String::from_utf8_lossy(&request.body).contains(r#""client_key":"""#));
    let DouyinEvent::Challenge(reply) = opened(&request).unwrap().into_event() else {
        panic!("no challenge")
    };
    let digits = reply.strip_prefix(r#"{"challenge":"#).and_then(|rest| rest.strip_suffix('}'));
    assert!(digits.unwrap().parse::<u32>().is_ok(), "{reply}");
}

#[tokio::test(start_paused = true)]
async fn what_is_forged_never_verifies() {
    for forgery in Forgery::ALL {
        let fake = Fake::new(&[]);
        let delivery = sender(&fake).send_forged(event(), forgery).await.unwrap();
        assert_eq!((fake.count(), delivery.forgery), (1, Some(forgery)));
        let request = fake.came.lock().unwrap()[0].clone();
        let error = opened(&request).unwrap_err();
        let expected = match forgery {
            Forgery::OtherApp => "other_app",
            Forgery::NoSign => "missing_header",
            Forgery::HalfSign => "sign_length",
            _ => "wrong_sign",
        };
        assert_eq!(error.kind(), expected, "{forgery}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_platform_does_not_send_is_refused() {
    let fake = Fake::new(&[]);
    let error = sender(&fake).send_batch([event(), event()]).await.unwrap_err();
    assert_eq!(error, SendError::SingleForm(2));
    let error = sender(&fake).send(Push::of("im_receive_msg")).await.unwrap_err();
    assert!(matches!(error, SendError::UnknownMessage { .. }), "{error}");
    assert_eq!(fake.count(), 0);

    let to = "http://127.0.0.1:1/";
    let builder = || PushSender::builder(to).spec(model("douyin_open")).platform("douyin_open");
    let error = |builder: crate::push::PushSenderBuilder| builder.build().unwrap_err().to_string();
    assert!(error(builder().sign_method(SignMethod::Md5)).contains("SHA-1"));
    for form in ["single", "msgId", "number", "unescaped", "object,single"] {
        let form: Form = form.parse().unwrap();
        assert!(error(builder().form(form)).contains("`object`"), "{form:?}");
    }
    assert!(builder().build().is_ok());
    let silent = PushSender::builder(to).spec(model("weixin_shop"));
    assert!(matches!(silent.build(), Err(SetupError::Silent { .. })));
    let unknown = PushSender::builder(to).spec(doudians()).platform("douyin_opne");
    let said = error(unknown);
    assert!(said.contains("`douyin_opne`") && said.contains("`doudian`"), "{said}");
}

#[tokio::test(start_paused = true)]
async fn a_recorded_webhook_keeps_its_id() {
    let body = br#"{"event":"x","client_key":"","content":{},"log_id":"1"}"#;
    let head = b"X-Douyin-Signature: 0\nmsg-id: first\n\n";
    let recorded = Recorded::read_all(&[&head[..], body].concat()).unwrap().remove(0);
    assert_eq!(recorded.platform(), "douyin_open");
    assert_eq!(Recorded::read_all(b"app-id: 1\n\n[]").unwrap()[0].platform(), "doudian");
    assert_eq!(Recorded::read_all(b"host: a\n\n[]").unwrap()[0].platform(), "doudian");

    let fake = Fake::new(&[ANY, ANY, ANY]);
    let sender = sender(&fake);
    assert!(sender.send_recorded(&recorded).await.unwrap().accepted);
    assert!(sender.send_again(&recorded).await.accepted);
    assert!(sender.send_body(&body[..]).await.accepted);
    let came = fake.came.lock().unwrap().clone();
    assert_eq!(opened(&came[0]).unwrap_err().kind(), "sign_length");
    let ids = came[1..].iter().map(|request| match opened(request).unwrap().into_event() {
        DouyinEvent::Event(message) => message.msg_id,
        other => panic!("{other:?}"),
    });
    let ids: Vec<_> = ids.collect();
    assert!(ids[0] == "first" && ids[1] != "first", "{ids:?}");
}
