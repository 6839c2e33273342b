//! What has to hold for every body.

use doudian_runtime::json::ReadErrorKind;
use doudian_runtime::{AppSecret, DoudianPushMessage, PushError, PushHeaders, SignMethod};
use serde_json::value::RawValue;

use super::Made;
use super::reference::{Reference, mend, read};

const KEY: &str = "7104587322418218527";

/// How a body was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Valid,
    Mended,
    Repaired,
    /// Refused, and what for.
    Refused(&'static str),
}

/// Sends bodies through the only door there is, and compares what comes out.
pub struct Checker {
    secret: AppSecret,
    count: u64,
}

impl Default for Checker {
    fn default() -> Self {
        Self { secret: "5f8a1f0e-3c1d-4b7a-9e64-0d2b8c6a7f11".into(), count: 0 }
    }
}

impl Checker {
    /// Checks one body.
    ///
    /// # Errors
    ///
    /// What does not hold.
    pub fn check(&mut self, made: &Made) -> Result<Outcome, String> {
        self.count += 1;
        let method =
            if self.count.is_multiple_of(2) { SignMethod::Md5 } else { SignMethod::HmacSha256 };
        let body = made.body.as_slice();
        let headers = PushHeaders::sign(KEY, &self.secret, method, body);
        let sign = headers.event_sign();
        let verified = DoudianPushMessage::verify(KEY, &self.secret, KEY, sign, body);
        if self.count.is_multiple_of(64) {
            let forged = [body, b" "].concat();
            let forged = DoudianPushMessage::verify(KEY, &self.secret, KEY, sign, &forged);
            if !matches!(forged, Err(PushError::Sign)) {
                return Err(format!("another body has the same signature: {forged:?}"));
            }
        }
        if let Ok(message) = &verified {
            use_all(message);
        }
        if let (Some(expected), Ok(message)) = (&made.expected, &verified) {
            if !message.bad().is_empty() || &texts(message) != expected {
                return Err(format!("expected {expected:?}, found {message:?}"));
            }
        } else if made.expected.is_some() {
            return Err(format!("a good body was refused: {verified:?}"));
        }
        match std::str::from_utf8(body).map(|text| (text, read(text))) {
            Ok((text, reference)) if reference != Reference::NotJson => {
                compare(text, &reference, verified)
            }
            plain => compare_broken(body, plain.ok().map(|(text, _)| text), verified),
        }
    }
}

/// Compares what is not JSON as it came: it may be when it is mended, repaired, or both.
fn compare_broken(
    body: &[u8],
    plain: Option<&str>,
    verified: Result<DoudianPushMessage, PushError>,
) -> Result<Outcome, String> {
    let mended = mend(body);
    let texts: Vec<&str> = plain.into_iter().chain(mended.as_deref()).collect();
    match verified {
        Ok(message) if message.is_repaired() => {
            let faults: Vec<_> = texts
                .iter()
                .filter_map(|text| compare(text, &read(text), Ok(message.clone())).err())
                .collect();
            if faults.len() == texts.len() { Err(faults.join("; ")) } else { Ok(Outcome::Repaired) }
        }
        Ok(message) => match mended.as_deref().map(read) {
            Some(Reference::Messages(messages)) => {
                same(&messages, &message).map(|()| Outcome::Mended)
            }
            other => Err(format!("read as {message:?} what is {other:?} when it is mended")),
        },
        Err(error) => {
            if let Some(Reference::Messages(_)) = mended.as_deref().map(read) {
                return Err(format!("refused, though it only had to be mended: {error}"));
            }
            match (plain, std::str::from_utf8(body)) {
                (Some(_), _) if mended.is_some() => Ok(Outcome::Refused("not_mended")),
                (Some(text), _) => compare(text, &Reference::NotJson, Err(error)),
                (None, Err(place)) if error == PushError::NotUtf8(place.valid_up_to()) => {
                    Ok(Outcome::Refused("not_utf8"))
                }
                (None, _) => Err(format!("not UTF-8, but {error:?}")),
            }
        }
    }
}

fn compare(
    text: &str,
    reference: &Reference,
    verified: Result<DoudianPushMessage, PushError>,
) -> Result<Outcome, String> {
    let refused = match (reference, verified) {
        (Reference::Messages(messages), Ok(message)) => {
            if message.is_repaired() {
                return Err("JSON was repaired".to_owned());
            }
            same(messages, &message)?;
            return Ok(Outcome::Valid);
        }
        (Reference::NotJson, Ok(message)) if message.is_repaired() => {
            let escaped = escape(text);
            let Reference::Messages(messages) = read(&escaped) else {
                return Err(format!("repaired, but its escaped form is not JSON: {escaped}"));
            };
            same(&messages, &message)?;
            return Ok(Outcome::Repaired);
        }
        (Reference::Messages(_), Err(error)) => return Err(format!("JSON was refused: {error}")),
        (_, Ok(message)) => return Err(format!("read as {message:?} what is {reference:?}")),
        (_, Err(error)) => error,
    };
    let PushError::Body(error) = refused else {
        return Err(format!("refused for another reason: {refused}"));
    };
    let kind = match error.kind {
        ReadErrorKind::Empty => "empty",
        ReadErrorKind::Truncated => "truncated",
        ReadErrorKind::Syntax(_) => "syntax",
        ReadErrorKind::WrongKind { .. } => "no_list",
        ReadErrorKind::TooDeep => "too_deep",
        other => return Err(format!("refused for {other:?}")),
    };
    if *reference == Reference::NotMessages && kind != "no_list" {
        return Err(format!("neither list nor object, but {kind}"));
    }
    // Such a body may also hold half a character, which the reference has not come to.
    if *reference == Reference::TooDeep && !["too_deep", "syntax"].contains(&kind) {
        return Err(format!("too deep, but {kind}"));
    }
    Ok(Outcome::Refused(kind))
}

/// Compares messages, and where the others stand.
fn same(expected: &[Option<[String; 3]>], message: &DoudianPushMessage) -> Result<(), String> {
    let good: Vec<_> = expected.iter().flatten().cloned().collect();
    let bad: Vec<_> = (0..expected.len()).filter(|index| expected[*index].is_none()).collect();
    let found: Vec<_> = message.bad().iter().map(|bad| bad.index).collect();
    if texts(message) == good && found == bad {
        return Ok(());
    }
    Err(format!("expected {expected:?}, found {:?}, bad are {found:?}", texts(message)))
}

fn texts(message: &DoudianPushMessage) -> Vec<[String; 3]> {
    message
        .data()
        .iter()
        .map(|data| [&data.tag, &data.msg_id, &data.data].map(String::clone))
        .collect()
}

/// The body with all data escaped that stands between quotes unescaped, made the slow way:
/// each end of an object is tried until one makes it whole.
fn escape(text: &str) -> String {
    const BEFORE: &str = "\"data\":\"";
    let (mut escaped, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(BEFORE) {
        let (before, object) = rest.split_at(at + BEFORE.len());
        let ends = object.match_indices("}\"").map(|(end, _)| end + 1);
        let mut ends = ends.filter(|end| object[end + 1..].starts_with([',', '}']));
        let whole = |end: &usize| serde_json::from_str::<&RawValue>(&object[..*end]).is_ok();
        let end = ends.find(whole).filter(|_| is_this_form(object));
        escaped.push_str(before);
        rest = object;
        if let Some(end) = end {
            let data = serde_json::to_string(&object[..end]).unwrap();
            escaped.push_str(&data[1..data.len() - 1]);
            rest = &object[end..];
        }
    }
    escaped + rest
}

/// Whether an object begins whose first key does not begin like what may follow a text.
pub fn is_this_form(object: &str) -> bool {
    let key = object.strip_prefix('{').and_then(|object| object.trim_start().strip_prefix('"'));
    key.is_some_and(|key| !key.trim_start().starts_with([',', '}']))
}

/// Reads every message as something: nothing may panic, whatever comes out.
fn use_all(message: &DoudianPushMessage) {
    for data in message.data() {
        let _ = data.to_object::<serde_json::Value>();
        let _ = data.to_object::<doudian_runtime::PushData>();
    }
    let _ = format!("{message:?}");
}
