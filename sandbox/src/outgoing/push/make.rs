//! From what a caller wants to say to the message that is sent.

use std::sync::atomic::{AtomicU64, Ordering};

use doudian_codegen::model::{Json, Message, Platform, Type};
use doudian_codegen::vocabulary::did_you_mean;
use doudian_runtime::PushData;

use super::super::fill;
use super::SendError;
use super::message::{About, Push};
use super::way::Way;
use crate::answers::placeholder;
use crate::json;
use crate::world::random;

/// Ids of messages that were given none: random text of this sender, and a number.
pub(crate) struct Ids {
    prefix: String,
    next: AtomicU64,
}

impl Ids {
    pub(crate) fn new() -> Self {
        Self { prefix: random::short(), next: AtomicU64::new(0) }
    }

    pub(crate) fn next(&self) -> String {
        format!("{}-{}", self.prefix, self.next.fetch_add(1, Ordering::Relaxed))
    }

    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }
}

/// Makes the message.
///
/// # Errors
///
/// When nothing is known of its type, or a member cannot be set.
pub(crate) fn make(
    platform: &Platform,
    way: &dyn Way,
    ids: &Ids,
    push: &Push,
) -> Result<PushData, SendError> {
    let probe = way.probe();
    let name = match &push.about {
        About::Named(name) if *name != probe.tag => name,
        About::Named(_) | About::Probe => {
            let usual = Some(probe.msg_id).filter(|id| !id.is_empty());
            return Ok(PushData {
                tag: probe.tag,
                msg_id: push.msg_id.clone().or(usual).unwrap_or_else(|| ids.next()),
                data: push.data.clone().unwrap_or(probe.data),
            });
        }
    };
    let known = platform.message(name);
    let tag = match (&push.tag, known) {
        (Some(tag), _) => tag.clone(),
        (None, Some(message)) => {
            message.tag.clone().ok_or_else(|| SendError::NoTag { topic: message.topic.clone() })?
        }
        (None, None) => name.clone(),
    };
    let data = match (&push.data, known) {
        (Some(data), _) if push.changes.is_empty() && push.step == 0 => data.clone(),
        (None, None) => return Err(unknown(platform, name)),
        (given, known) => changed(platform, known, given.as_deref(), push)?,
    };
    let msg_id = push.msg_id.clone().unwrap_or_else(|| ids.next());
    Ok(PushData { tag, msg_id, data })
}

fn unknown(platform: &Platform, name: &str) -> SendError {
    let topics = platform.messages.iter().map(|message| message.topic.as_str());
    let hint = did_you_mean(name, topics)
        .unwrap_or_else(|| "give its data to send it all the same".to_owned());
    SendError::UnknownMessage { name: name.to_owned(), hint }
}

/// The data given, or else the example's, with the changes.
fn changed(
    platform: &Platform,
    known: Option<&Message>,
    given: Option<&str>,
    push: &Push,
) -> Result<String, SendError> {
    let ty = known.map(|message| Type::Struct(message.data.clone()));
    let mut data = match (given, known) {
        (Some(text), _) => json::parse(text)
            .map_err(|error| SendError::Member(format!("a member of data that is {error}")))?,
        (None, Some(Message { example: Some(example), .. })) => example.clone(),
        (None, _) => match &ty {
            Some(ty) => placeholder(platform, ty, None),
            None => Json::Object(Vec::new()),
        },
    };
    fill::apply(platform, ty.as_ref(), &mut data, &push.changes).map_err(SendError::Member)?;
    let key = known.and_then(|message| message.key.as_deref());
    if let (Some(key), Json::Object(members)) = (key, &mut data)
        && let Some((_, value)) = members.iter_mut().find(|(name, _)| name == key)
    {
        fill::add(value, push.step);
    }
    Ok(data.compact())
}
