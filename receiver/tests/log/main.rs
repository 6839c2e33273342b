//! The log tells what happened, and nothing of what was sent.
//!
//! The only test of this program: which events are wanted is remembered for the whole process,
//! and a thread without a subscriber would remember for it that none are.

#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use doudian_receiver::{BadMessage, Context, PushReceiver};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::common::*;

/// Writes everything down.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

struct Line<'l>(&'l mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("doudian")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut text = self.0.lock().unwrap();
        let _ = write!(text, "\nspan {}", span.metadata().name());
        span.record(&mut Line(&mut text));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = self.0.lock().unwrap();
        let _ = write!(text, "\n{}", event.metadata().level());
        event.record(&mut Line(&mut text));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn nothing_that_was_sent_is_in_the_log() {
    let log = Log::default();
    tracing::subscriber::set_global_default(log.clone()).unwrap();
    let receiver = PushReceiver::builder(apps())
        .on(|_: Paid, context: Context| async move {
            if context.is_repeated() { Ok(()) } else { Err(Broken) }
        })
        .bad(|bad: BadMessage, _| async move {
            tracing::warn!(target: "doudian", "{bad:?} {bad}");
            Err::<(), _>(Broken)
        })
        .build()
        .unwrap();
    const PERSON: &str = "13800138000";
    let person = format!(r#"{{"p_id":"7","pay_amount":1,"name":"{PERSON}"}}"#);
    let messages = [
        message("101", "1", &person),
        message("101", "2", &format!("[\"{PERSON}\"]")),
        message("777", "3", &person),
        format!("\"{PERSON}\""),
    ];
    assert_eq!(told(&receiver, &messages).await, BAD);
    assert_eq!(told(&receiver, &messages[..1]).await, TAKEN);
    assert_eq!(told(&receiver, &messages[..1]).await, TAKEN);
    for body in [PERSON.to_owned(), list(&messages)] {
        let mut headers = signed("something else");
        receiver.deliver(&headers, Bytes::from(body.clone())).await;
        headers.insert("app-id", PERSON.parse().unwrap());
        receiver.deliver(&headers, Bytes::from(body)).await;
    }
    receiver.deliver(&signed(PERSON), Bytes::from(PERSON)).await;

    let text = log.0.lock().unwrap().clone();
    for hidden in [PERSON, SECRET, signed("something else")["event-sign"].to_str().unwrap()] {
        assert!(!text.contains(hidden), "{hidden} is in {text}");
    }
    for said in [
        r#"span doudian_push app_key="7104587322418218527" tag="101" msg_id="1" attempt=1"#,
        r#"error="the handler failed: broken on purpose""#,
        "no handler for the message: ignored it",
        "event-sign is not the signature of this body",
        "app-id is no app that this receiver is for",
        "the body is not a list of messages",
        "a message is an object, found text",
        "the message was handled before",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}
