//! The log tells what happened, and nothing of what was sent.
//!
//! A program of its own: which events are wanted is remembered for the whole process, and a
//! thread without a subscriber would remember for it that none are.

#[allow(dead_code)]
mod common;

use std::fmt::{self, Debug, Write as _};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use bytes::Bytes;
use doudian_receiver::{BadMessage, Context, PushReceiver, SpiContext, SpiReceiver, SpiRefusal};
use doudian_runtime::json::to_string;
use doudian_runtime::{
    AppSecret, Apps, Clock, DouyinWebhook, DouyinWebhookHeaders, PushData, SignMethod, Spi,
    SpiParts, SpiReply, SpiRequest, SystemClock,
};
use http::{HeaderName, HeaderValue, Request};
use http_body_util::Full;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::layer::{self, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{Layer, Registry};

use crate::common::*;

/// Writes everything down: a text for each span and event, as it would be printed.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    /// The log of the whole process.
    fn of_all() -> Self {
        static LOG: LazyLock<Log> = LazyLock::new(|| {
            let log = Log::default();
            let subscriber = Registry::default().with(log.clone());
            tracing::subscriber::set_global_default(subscriber).unwrap();
            log
        });
        LOG.clone()
    }
}

struct Line<'l>(&'l mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }

    /// Not every subscriber escapes what it prints.
    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = write!(self.0, " {field}={value}");
    }
}

impl Log {
    fn keep(&self, metadata: &Metadata<'_>, what: &str, record: impl FnOnce(&mut Line<'_>)) {
        if metadata.target().starts_with("doudian") {
            let mut text = what.to_owned();
            record(&mut Line(&mut text));
            self.0.lock().unwrap().push(text);
        }
    }
}

impl<S: Subscriber + for<'l> LookupSpan<'l>> Layer<S> for Log {
    fn on_new_span(&self, span: &Attributes<'_>, _: &Id, _: layer::Context<'_, S>) {
        let metadata = span.metadata();
        self.keep(metadata, &format!("span {}", metadata.name()), |line| span.record(line));
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: layer::Context<'_, S>) {
        let metadata = context.metadata(id).unwrap();
        self.keep(metadata, "recorded", |line| values.record(line));
    }

    fn on_event(&self, event: &Event<'_>, _: layer::Context<'_, S>) {
        let metadata = event.metadata();
        self.keep(metadata, metadata.level().as_str(), |line| event.record(line));
    }
}

#[tokio::test]
async fn nothing_that_was_sent_is_in_the_log() {
    let log = Log::of_all();
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

    let text = log.0.lock().unwrap().join("\n");
    for hidden in [PERSON, SECRET, signed("something else")["event-sign"].to_str().unwrap()] {
        assert!(!text.contains(hidden), "{hidden} is in {text}");
    }
    for said in [
        "span doudian_push app_key=7104587322418218527 tag=101 msg_id=1 attempt=1",
        "error=the handler failed: broken on purpose",
        "recorded outcome=failed",
        "recorded error.type=handler",
        "no handler for the message: ignored it",
        "the signature is not that of this body",
        "the delivery is for no app that this receiver is for",
        "the body cannot be read as a delivery",
        "a message is an object, found text",
        "the message was handled before",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

#[tokio::test]
async fn webhooks_have_a_span_of_their_own() {
    let log = Log::of_all();
    let (key, secret) = ("webhooks-key", AppSecret::from("webhooks-secret"));
    let receiver = PushReceiver::builder_of::<DouyinWebhook>(Apps::one(key, secret.clone()))
        .on_data("order_notify", |_, _| async { Ok::<_, Broken>(()) })
        .build()
        .unwrap();
    for (msg_id, body) in [
        ("w-1", format!(r#"{{"event":"order_notify","client_key":"{key}","log_id":"2022\nL"}}"#)),
        ("w-2", format!(r#"{{"client_key":"{key}","log_id":"bad-L"}}"#)),
    ] {
        let signed = DouyinWebhookHeaders::sign(&secret, msg_id, body.as_bytes());
        let pairs = signed.pairs().map(|(name, value)| {
            (name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap())
        });
        let headers = pairs.collect();
        receiver.deliver(&headers, Bytes::from(body)).await;
    }
    let log = log.0.lock().unwrap();
    let own: Vec<_> = log.iter().filter(|line| line.contains(key)).collect();
    let span = "span platform_push platform=douyin_open app_key=webhooks-key tag=order_notify \
                msg_id=w-1 attempt=1 log_id=2022\\nL";
    assert!(own.iter().any(|line| *line == span), "{own:?}");
    let bad = "app_key=webhooks-key msg_id=w-2 log_id=bad-L";
    assert!(own.iter().any(|line| line.contains(bad)), "{own:?}");
    assert!(own.iter().all(|line| !line.contains("doudian_push")), "{own:?}");
}

/// Texts that would forge a line, turn one around, or drive a terminal; and a long one.
fn hostile() -> [String; 4] {
    [
        "1\r\n2026-01-01 ERROR all is lost\u{1b}[2J".to_owned(),
        "1\u{202e}tluaf\u{2028}x\u{85}\u{feff}\u{200b}\u{9b}".to_owned(),
        "1 code=0 \"\\ \t".to_owned(),
        "1\u{2066}".repeat(50_000),
    ]
}

#[track_caller]
fn is_shown_well(text: &str) {
    let hidden = |character: char| {
        character.is_control()
            || matches!(
                character,
                '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' |
                '\u{2060}'..='\u{206f}' | '\u{feff}'
            )
    };
    let beginning: String = text.chars().take(500).collect();
    assert!(!text.contains(hidden), "{beginning:?}");
    let length = text.chars().count();
    assert!(length < 5000, "{length} characters: {beginning}");
}

impl SpiRequest for Tagless {
    type Data = Paid;

    const SPI: &'static Spi =
        &Spi { name: "demo.greeting", title: "问候", reply: SpiReply::Data, errors: &[] };
}

/// An error of the user's, with somebody's text in it.
#[derive(Debug)]
struct Quoting(String);

impl fmt::Display for Quoting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no such order: {}", self.0)
    }
}

impl std::error::Error for Quoting {}

#[tokio::test]
async fn nothing_that_was_sent_acts_on_the_log() {
    let log = Log::of_all();
    let pushes = PushReceiver::builder(apps())
        .on(|_: Paid, context: Context| async move {
            is_shown_well(&format!("{context:?}"));
            Err::<(), _>(Quoting(context.msg_id().to_owned()))
        })
        .unknown(|message: PushData, context: Context| async move {
            for text in [format!("{message:?}"), format!("{context:?}"), context.id().to_string()] {
                is_shown_well(&text);
            }
            if message.tag.len() > 100 {
                panic!("{}", message.tag)
            }
            Err::<(), _>(Quoting(message.tag))
        })
        .bad(|bad: BadMessage, _| async move {
            for text in [format!("{bad:?}"), bad.to_string()] {
                is_shown_well(&text);
            }
            Err::<(), _>(Quoting("\n\u{202e}".to_owned()))
        })
        .build()
        .unwrap();
    let calls = SpiReceiver::builder(apps())
        .on_at("/spi", |_: Tagless, context: SpiContext| async move {
            is_shown_well(&format!("{context:?}"));
            match context.log_id() {
                Some("quote") => {
                    Err::<Paid, _>(SpiRefusal::inner(Quoting("\r\n\u{202e}".to_owned())))
                }
                _ => Err(SpiRefusal::new(300_001, "\n\u{202e}")),
            }
        })
        .build()
        .unwrap();
    for text in hostile() {
        let paid = r#"{"p_id":"7","pay_amount":1}"#;
        let quoted = to_string(&text).unwrap();
        let body = list(&[
            format!(r#"{{"tag":"101","msg_id":{quoted},"data":{paid}}}"#),
            format!(r#"{{"tag":{quoted},"msg_id":{quoted},"data":{quoted}}}"#),
            format!(
                r#"{{"tag":"101","msg_id":{quoted},"data":{{{quoted}:1,"pay_amount":{quoted}}}}}"#
            ),
            format!(
                r#"{{"tag":"101","msg_id":"x","data":{{{quoted}:1,"p_id":"1","pay_amount":1}}}}"#
            ),
            format!(r#"{{"tag":{quoted}}}"#),
            quoted.clone(),
        ]);
        pushes.deliver(&signed(&body), Bytes::from(body.clone())).await;
        let mut headers = signed(&body);
        for name in ["app-id", "event-sign"] {
            if let Ok(value) = HeaderValue::from_bytes(text.as_bytes()) {
                headers.insert(name, value);
            }
            pushes.deliver(&headers, Bytes::from(body.clone())).await;
        }

        let encoded: String = text.bytes().take(3000).map(|byte| format!("%{byte:02X}")).collect();
        let (secret, now) = (AppSecret::from(SECRET), SystemClock.now().to_string());
        let call = SpiParts::sign(APP, &secret, SignMethod::HmacSha256, &now, paid);
        for (method, uri) in [
            ("POST", format!("/{encoded}")),
            ("POST", format!("/spi?app_key={encoded}&timestamp={encoded}&sign={encoded}")),
            ("POST", format!("/spi?{encoded}")),
            ("POST", format!("/spi?{}", call.query())),
            (&"X".repeat(6000), "/".to_owned()),
        ] {
            let log_id = HeaderValue::from_bytes(text.as_bytes());
            let log_id = log_id.unwrap_or_else(|_| HeaderValue::from_static("quote"));
            let request = Request::builder().method(method).uri(uri).header("log-id", log_id);
            let request = request.body(Full::new(Bytes::from(paid))).unwrap();
            calls.receive(request).await;
        }
    }
    let left = pushes.shutdown(Duration::from_secs(60)).await;
    is_shown_well(&format!("{left:?}"));
    let log = log.0.lock().unwrap();
    assert!(log.len() > 50, "{log:?}");
    log.iter().for_each(|text| is_shown_well(text));
    let all = log.join("\n");
    for said in [
        "refused a call: its path has no handler path=/%31",
        r"the handler failed: no such order: 1\r\n2026-01-01 ERROR",
        r"error=the handler failed: no such order: \r\n\u{202e}",
        r"span doudian_spi method=demo.greeting",
        "recorded outcome=rejected",
    ] {
        assert!(all.contains(said), "{said} is not in {all}");
    }
}
