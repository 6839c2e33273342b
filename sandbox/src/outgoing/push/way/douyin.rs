//! Webhooks of the Douyin open platform: one event each, and nothing but the status of the
//! answer counts, except where an address is tested.

use doudian_codegen::model::Json;
use doudian_runtime::sign::SignMethod;
use doudian_runtime::{
    Clock, DouyinWebhook, DouyinWebhookHeaders, PushData, PushDelivery, PushOutcome, PushReply,
    SystemClock,
};

use super::contract::{Headers, Judged, Way};
use crate::json::{self, number, text};
use crate::outgoing::post::Answered;
use crate::outgoing::push::{DataForm, Form, SendError, SetupError};
use crate::world::{App, log_id, random};

/// In lower case.
pub(super) const HEADERS: [&str; 2] = ["x-douyin-signature", "msg-id"];
const CHALLENGE: &str = "challenge";

pub(super) struct Douyin {
    /// Whether the content is an object, in place of text that holds one: the platform's pages
    /// have both.
    object: bool,
}

impl Douyin {
    pub(super) fn new(form: Form, sign: Option<SignMethod>) -> Result<Self, SetupError> {
        let only = |setting| Err(SetupError::Setting { setting, platform: "douyin_open" });
        if sign.is_some() {
            return only("is signed in one way, SHA-1: leave the method of signing out");
        }
        let object = form.data == DataForm::Object;
        let known = Form { data: form.data, ..Form::default() };
        if form != known || form.data == DataForm::Unescaped {
            return only("has no other form than `object`");
        }
        Ok(Self { object })
    }
}

impl Way for Douyin {
    /// On the platform's pages the challenge is a number.
    fn probe(&self) -> PushData {
        let challenge = Json::Object(vec![(CHALLENGE.to_owned(), number(random::number()))]);
        PushData {
            tag: DouyinWebhook::PROBE.to_owned(),
            msg_id: String::new(),
            data: challenge.compact(),
        }
    }

    fn body(&self, app_key: &str, messages: &[PushData]) -> Result<Vec<u8>, SendError> {
        let [PushData { tag, data, .. }] = messages else {
            return Err(SendError::SingleForm(messages.len()));
        };
        let content = match json::parse(data) {
            Ok(_) if self.object => data.clone(),
            _ => text(data).compact(),
        };
        // On the platform's pages the test of an address is for nobody.
        let app_key = if tag == DouyinWebhook::PROBE { "" } else { app_key };
        let [event, client_key] = [tag, app_key].map(|value| text(value).compact());
        let log_id = text(log_id(SystemClock.now())).compact();
        let body = format!(
            r#"{{"event":{event},"client_key":{client_key},"content":{content},"log_id":{log_id}}}"#
        );
        Ok(body.into_bytes())
    }

    fn sign(&self, app: &App, msg_id: &str, body: &[u8]) -> Headers {
        let signed = DouyinWebhookHeaders::sign(&app.secret, msg_id, body);
        HEADERS
            .into_iter()
            .zip(signed.pairs())
            .map(|(name, (_, value))| (name, value.to_owned()))
            .collect()
    }

    fn headers(&self) -> &'static [&'static str] {
        &HEADERS
    }

    fn signature(&self) -> &'static str {
        HEADERS[0]
    }

    fn id_header(&self) -> Option<&'static str> {
        Some(HEADERS[1])
    }

    /// Accepted is status 200; where the address is tested, with the challenge as it was sent.
    fn judge(&self, body: &[u8], answer: &Answered) -> Judged {
        let error = match (answer.status, challenge_in(body)) {
            (200, None) => None,
            (200, Some(challenge)) => returned(&challenge, answer).err(),
            (status, _) => Some(format!("HTTP {status}: only 200 counts as accepted")),
        };
        Judged { code: None, error }
    }
}

/// What a delivery is answered with when this has become of it.
pub(super) fn reply_to(body: &[u8], outcome: PushOutcome) -> PushReply {
    let reply = DouyinWebhook::reply(outcome);
    match challenge_in(body).filter(|_| outcome == PushOutcome::Taken) {
        Some(challenge) => {
            PushReply { body: format!(r#"{{"{CHALLENGE}":{}}}"#, challenge.compact()), ..reply }
        }
        None => reply,
    }
}

/// The challenge of a body that tests an address.
fn challenge_in(body: &[u8]) -> Option<Json> {
    let body = json::parse(std::str::from_utf8(body).ok()?).ok()?;
    if json::text_of(&body, "event").as_deref() != Some(DouyinWebhook::PROBE) {
        return None;
    }
    let content = match json::member(&body, "content")? {
        Json::Text(text) => json::parse(text).ok()?,
        content => content.clone(),
    };
    json::present(&content, CHALLENGE).cloned()
}

fn returned(challenge: &Json, answer: &Answered) -> Result<(), String> {
    let expected = format!("expected {{\"challenge\":{}}}", challenge.compact());
    let parsed = answer.json().map_err(|error| format!("{error}: {expected}"))?;
    match json::member(&parsed, CHALLENGE) {
        Some(found) if found == challenge => Ok(()),
        Some(_) => Err(format!("the answer has another `{CHALLENGE}`: {expected}")),
        None => Err(format!("the answer has no `{CHALLENGE}`: {expected}")),
    }
}
