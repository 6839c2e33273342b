//! What is in a delivery, whoever signed it.

use doudian_runtime::foreign::name;
use doudian_runtime::{AppSecret, DoudianPushMessage, PushError, PushHeaders, SignMethod};

/// Reads the messages of a body, whatever its signature: for people to look at.
pub(crate) fn open(body: &[u8]) -> Result<DoudianPushMessage, PushError> {
    // There is no way to a message but through a signature, so it gets one of ours.
    let (key, secret) = ("reader", AppSecret::from("reader"));
    let headers = PushHeaders::sign(key, &secret, SignMethod::Md5, body);
    DoudianPushMessage::verify(key, &secret, key, headers.event_sign(), body)
}

/// The messages of a delivery by tag and id, in one line.
pub(crate) fn label(body: &[u8]) -> String {
    let Ok(delivery) = open(body) else { return "cannot be read".to_owned() };
    let messages = delivery.data().iter();
    let names: Vec<String> = messages
        .map(|message| format!("{} {}", name(&message.tag), name(&message.msg_id)))
        .collect();
    match names.as_slice() {
        [] => "no messages".to_owned(),
        [first] => first.clone(),
        [first, rest @ ..] => format!("{first} and {} more", rest.len()),
    }
}
