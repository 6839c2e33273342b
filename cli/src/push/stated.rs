//! What a recorded delivery says of itself, and whether that is so; of whichever platform it is.

use doudian_runtime::foreign::name;
use doudian_runtime::{
    AppSecret, Apps, BadPushData, DoudianPushMessage, DouyinEvent, DouyinWebhook,
    DouyinWebhookHeaders, PushData, PushError, PushHeaders, SignMethod,
};
use doudian_sandbox::push::Recorded;
use serde_json::Value;

/// The only secret of nobody, to read what somebody else has signed.
const NOBODYS: &str = "reader";

/// What a delivery states: whose it is, and by which signature.
pub(crate) struct Stated {
    of: Of,
    /// The signature.
    pub(crate) sign: String,
}

enum Of {
    Doudian { app_id: String },
    Douyin,
}

impl Stated {
    /// What the headers say.
    pub(crate) fn read(recorded: &Recorded) -> Result<Self, PushError> {
        if is_webhook(recorded) {
            let headers = DouyinWebhookHeaders::from_pairs(recorded.pairs())?;
            return Ok(Self { of: Of::Douyin, sign: headers.signature().to_owned() });
        }
        let headers = PushHeaders::from_pairs(recorded.pairs())?;
        let app_id = headers.app_id().to_owned();
        Ok(Self { of: Of::Doudian { app_id }, sign: headers.event_sign().to_owned() })
    }

    /// Whether this is the signature of a body, by this secret of the app with this key.
    pub(crate) fn check(
        &self,
        (key, secret): (&str, &AppSecret),
        sign: &str,
        body: &[u8],
    ) -> Result<(), PushError> {
        match &self.of {
            Of::Doudian { app_id } => {
                DoudianPushMessage::verify(key, secret, app_id, sign, body).map(drop)
            }
            Of::Douyin => {
                let pairs = [("x-douyin-signature", sign.as_bytes())];
                let headers = DouyinWebhookHeaders::from_pairs(pairs)?;
                DouyinWebhook::verify(&Apps::one(key, secret.clone()), &headers, body).map(drop)
            }
        }
    }

    /// How it is signed.
    pub(crate) fn method(&self) -> &'static str {
        match (&self.of, self.sign.len()) {
            (Of::Doudian { .. }, 32) => "MD5",
            (Of::Doudian { .. }, _) => "HMAC-SHA-256",
            (Of::Douyin, _) => "SHA-1",
        }
    }

    /// The header with the signature.
    pub(crate) fn header(&self) -> &'static str {
        match self.of {
            Of::Doudian { .. } => "event-sign",
            Of::Douyin => "X-Douyin-Signature",
        }
    }

    /// The app that it is for, to be shown.
    pub(crate) fn app(&self, body: &[u8]) -> String {
        match &self.of {
            Of::Doudian { app_id } => name(app_id).into_owned(),
            Of::Douyin => name(&client_key(body)).into_owned(),
        }
    }
}

/// What is in a delivery.
pub(crate) struct Opened {
    pub(crate) data: Vec<PushData>,
    pub(crate) bad: Vec<BadPushData>,
    /// The quotes in the data were not escaped.
    pub(crate) is_repaired: bool,
    /// It tests the address.
    pub(crate) is_challenge: bool,
}

/// Reads what is in a delivery, whatever its signature: for people to look at.
pub(crate) fn open(recorded: &Recorded) -> Result<Opened, PushError> {
    // There is no way to a message but through a signature, so it gets one of ours.
    let (body, secret) = (&recorded.body, AppSecret::from(NOBODYS));
    if is_webhook(recorded) {
        let msg_id = recorded.header("msg-id").unwrap_or_default();
        let headers = DouyinWebhookHeaders::sign(&secret, msg_id, body);
        let webhook = DouyinWebhook::verify(&Apps::one(client_key(body), secret), &headers, body)?;
        let mut opened =
            Opened { data: Vec::new(), bad: Vec::new(), is_repaired: false, is_challenge: false };
        match webhook.into_event() {
            DouyinEvent::Event(event) => opened.data.push(event),
            DouyinEvent::Bad(bad) => opened.bad.push(bad),
            _ => opened.is_challenge = true,
        }
        return Ok(opened);
    }
    let key = NOBODYS;
    let headers = PushHeaders::sign(key, &secret, SignMethod::Md5, body);
    let delivery = DoudianPushMessage::verify(key, &secret, key, headers.event_sign(), body)?;
    let (is_repaired, bad) = (delivery.is_repaired(), delivery.bad().to_vec());
    Ok(Opened { data: delivery.into_data(), bad, is_repaired, is_challenge: false })
}

/// The messages of a delivery by tag and id, in one line.
pub(crate) fn label(recorded: &Recorded) -> String {
    let Ok(opened) = open(recorded) else { return "cannot be read".to_owned() };
    if opened.is_challenge {
        return "verify_webhook".to_owned();
    }
    let messages = opened.data.iter();
    let names: Vec<String> = messages
        .map(|message| format!("{} {}", name(&message.tag), name(&message.msg_id)))
        .collect();
    match names.as_slice() {
        [] => "no messages".to_owned(),
        [first] => first.clone(),
        [first, rest @ ..] => format!("{first} and {} more", rest.len()),
    }
}

fn is_webhook(recorded: &Recorded) -> bool {
    recorded.platform() == "douyin_open"
}

/// The app that a webhook says it is for; any, where it says none.
fn client_key(body: &[u8]) -> String {
    let body: Option<Value> = serde_json::from_slice(body).ok();
    let key = body.as_ref().and_then(|body| match &body["client_key"] {
        Value::String(key) => Some(key.clone()),
        Value::Number(key) => Some(key.to_string()),
        _ => None,
    });
    key.filter(|key| !key.is_empty()).unwrap_or_else(|| NOBODYS.to_owned())
}
