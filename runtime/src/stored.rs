//! Answers that are stored as JSON, with the feature `serde`.

use std::fmt;
use std::ops::Deref;

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::api::{Api, Request};
use crate::envelope::{self, Fill, Reading, Slot};
use crate::error::CallInfo;
use crate::foreign::foreign;
use crate::json::{Encode, ReadValue, Reader, Stop, Table, WriteValue, Writer, put};
use crate::protocol::doudian::DOUDIAN;
use crate::protocol::{Head, Part};
use crate::response::{Receipt, Response};
use crate::serialize::{json_of, serialize, tree};
use crate::transport::HttpReply;

/// Members of an answer of another platform than Doudian, whose envelopes differ: what they say,
/// by one set of names.
const PLATFORM: &str = "platform";
const METHOD: &str = "method";
const CODE: &str = "code";
/// The member of the envelope that has the code, where that is not its usual one.
const CODE_IN: &str = "code_in";
const MESSAGE: &str = "message";
const SUB_CODE: &str = "sub_code";
const SUB_MESSAGE: &str = "sub_message";
const LOG_ID: &str = "log_id";
const OLDER_CODE: &str = "older_code";
const OLDER_CODE_IN: &str = "older_code_in";
const OLDER_MESSAGE: &str = "older_message";
const DATA: &str = "data";

/// An answer to the request `R`, to be stored and read again, with the feature `serde`.
///
/// The type says which method of which platform it is an answer to, so that an answer of every
/// platform can be read again: with its codes and what they mean, its data, and the method. Stored
/// text that is of another method, or of another platform, is an error; but an answer of Doudian names
/// neither, and is taken for one to `R`.
///
/// ```
/// # use doudian_runtime::generated::Request;
/// # use doudian_runtime::{Response, Stored};
/// # fn store<R: Request>(response: Response<R::Data>) -> Result<(), serde_json::Error> {
/// let text = serde_json::to_string(&Stored::<R>::from(response))?;
/// let response: Response<R::Data> = serde_json::from_str::<Stored<R>>(&text)?.into_response();
/// # Ok(())
/// # }
/// ```
pub struct Stored<R: Request>(Response<R::Data>);

impl<R: Request> Stored<R> {
    /// The answer.
    pub fn into_response(self) -> Response<R::Data> {
        self.0
    }
}

impl<R: Request> From<Response<R::Data>> for Stored<R> {
    fn from(response: Response<R::Data>) -> Self {
        Self(response)
    }
}

impl<R: Request> Deref for Stored<R> {
    type Target = Response<R::Data>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<R: Request<Data: Clone>> Clone for Stored<R> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<R: Request<Data: fmt::Debug>> fmt::Debug for Stored<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Stored").field(&self.0).finish()
    }
}

impl<R: Request> Serialize for Stored<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let call = self.0.call();
        // One that was stored without its request has no method.
        let is_other = !call.method.is_empty() && call.method != R::API.method;
        if is_other || !call.platform.is(R::API.platform) {
            return Err(S::Error::custom(another(call.platform.name, &call.method, R::API)));
        }
        self.0.serialize(serializer)
    }
}

impl<'de, R: Request> Deserialize<'de> for Stored<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tree = Value::deserialize(deserializer)?;
        let read = match std::ptr::eq(R::API.platform.envelope, DOUDIAN.envelope) {
            true => match named(&tree) {
                Some((platform, method)) => Err(another(platform, method, R::API)),
                None => in_envelope(CallInfo::of(R::API), &tree),
            },
            false => of_api(R::API, &tree),
        };
        read.map(Self).map_err(D::Error::custom)
    }
}

impl<T: WriteValue> Serialize for Response<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (head, data) = (self.head(), self.data());
        if std::ptr::eq(head.envelope, DOUDIAN.envelope) {
            return serialize(&Envelope { head, data }, serializer);
        }
        let data = data.map(|data| tree(data)).transpose().map_err(S::Error::custom)?;
        members(self.call(), head, data).serialize(serializer)
    }
}

impl<'de, T: ReadValue + Default + Send> Deserialize<'de> for Response<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tree = Value::deserialize(deserializer)?;
        if let Some((platform, method)) = named(&tree) {
            return Err(D::Error::custom(format_args!(
                "an answer of `{}`, of the platform `{}`, is read by its method: as \
                 `Stored<…Request>`, and not as `Response<…>`",
                foreign(method),
                foreign(platform),
            )));
        }
        // Which method it was is not known any more, so that a failure of the platform may
        // have been that of a write, and stays in doubt.
        in_envelope(CallInfo::raw(&DOUDIAN, ""), &tree).map_err(D::Error::custom)
    }
}

/// The platform and the method that a stored answer is of, if it says so.
fn named(tree: &Value) -> Option<(&str, &str)> {
    Some((tree.get(PLATFORM)?.as_str()?, tree.get(METHOD)?.as_str()?))
}

fn another(platform: &str, method: &str, wanted: &Api) -> String {
    format!(
        "this is an answer of `{}`, of the platform `{}`, and not of `{}`, of the platform `{}`",
        foreign(method),
        foreign(platform),
        wanted.method,
        wanted.platform.name,
    )
}

/// An answer of Doudian as the envelope that it came in.
struct Envelope<'r, T> {
    head: &'r Head,
    data: Option<&'r T>,
}

impl<T: WriteValue> Encode for Envelope<'_, T> {
    fn table(&self) -> &'static Table {
        self.head.envelope.table
    }

    fn write(&self, writer: &mut Writer) {
        let Self { head, data } = self;
        for part in head.envelope.parts {
            let text = match part {
                Part::Code => {
                    put(writer, &head.code);
                    continue;
                }
                Part::LegacyCode(_) => {
                    put(writer, &head.legacy_code());
                    continue;
                }
                Part::Data => {
                    match data {
                        Some(data) => put(writer, *data),
                        None => put(writer, &None::<String>),
                    }
                    continue;
                }
                // Doudian's envelope has none of these.
                Part::AlsoCode(_) | Part::AlsoMessage(_) | Part::Other | Part::Group(_) => {
                    put(writer, &None::<String>);
                    continue;
                }
                Part::Message => &head.message,
                Part::LegacyMessage => &head.legacy_message,
                Part::SubCode => &head.sub_code,
                Part::SubMessage => &head.sub_message,
                Part::LogId => &head.log_id,
            };
            put(writer, &(!text.is_empty()).then(|| text.clone()));
        }
    }
}

fn in_envelope<T: ReadValue + Default + Send>(
    call: CallInfo,
    tree: &Value,
) -> Result<Response<T>, String> {
    let reply = HttpReply { status: 200, ..HttpReply::default() };
    // What absent data of a write stands for was settled before it was stored, and where it stood.
    let reading = Reading::kept(call.platform);
    let mut slot = Slot::<T>::default();
    let (head, drift) = envelope::read(&reply, json_of(tree).as_bytes(), reading, &mut slot)
        .map_err(|(problem, _)| problem.to_string())?;
    Ok(Response::new(Receipt { call, head, drift }, slot))
}

/// An answer of another platform, with what its codes and its data say.
fn members(call: &CallInfo, head: &Head, data: Option<Value>) -> Map<String, Value> {
    let texts = [
        (PLATFORM, call.platform.name),
        (METHOD, &*call.method),
        (MESSAGE, &*head.message),
        (SUB_CODE, &*head.sub_code),
        (SUB_MESSAGE, &*head.sub_message),
        (LOG_ID, &*head.log_id),
        (OLDER_MESSAGE, &*head.legacy_message),
    ];
    let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
    let texts = texts.map(|(name, text)| (name, Some(Value::from(text))));
    let places = [(CODE_IN, head.further_name()), (OLDER_CODE_IN, head.legacy_name())];
    let places = places.map(|(key, name)| (key, name.map(|name| Value::from(name.to_string()))));
    let codes = [(CODE, head.code), (OLDER_CODE, head.legacy_code())];
    let codes = codes.map(|(key, code)| (key, code.map(Value::from)));
    let all = texts.chain(places).chain(codes).chain([(DATA, data)]);
    all.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn of_api<T: ReadValue + Default + Send>(
    api: &'static Api,
    tree: &Value,
) -> Result<Response<T>, String> {
    let Some((platform, method)) = named(tree) else {
        return Err(format!(
            "this is no stored answer: it does not say that it is one of `{}`. The body of an answer \
             as it came is read by `Response::from_slice`",
            api.method
        ));
    };
    if (platform, method) != (api.platform.name, api.method) {
        return Err(another(platform, method, api));
    }
    let head = head(api, tree)?;
    let mut slot = Slot::<T>::default();
    let mut drift = Vec::new();
    match tree.get(DATA) {
        None => {}
        // It was there, and is nothing.
        Some(Value::Null) => {
            slot.absent(false);
        }
        Some(data) => {
            let text = json_of(data);
            let mut reader = Reader::new(text.as_bytes());
            if let Err(Stop) = slot.fill(&mut reader).and_then(|()| reader.end()) {
                return Err(format!("its data cannot be read: {}", reader.into_error()));
            }
            drift = reader.into_drift();
        }
    }
    Ok(Response::new(Receipt { call: CallInfo::of(api), head, drift }, slot))
}

/// What the codes said.
fn head(api: &'static Api, tree: &Value) -> Result<Head, String> {
    let text = |name: &str| tree.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let code = |name: &str| match tree.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(code) => code.as_i64().map(Some).ok_or_else(|| format!("its `{name}` is no code")),
    };
    let mut head = Head::new(api.platform.envelope, false);
    head.code = code(CODE)?;
    head.message = text(MESSAGE);
    head.legacy_message = text(OLDER_MESSAGE);
    head.sub_code = text(SUB_CODE);
    head.sub_message = text(SUB_MESSAGE);
    head.log_id = text(LOG_ID);
    let older = code(OLDER_CODE)?;
    head.restore(&text(CODE_IN), older, &text(OLDER_CODE_IN)).map_err(|name| {
        format!("its code stood in `{}`, where answers of the platform have none", foreign(&name))
    })?;
    if head.deciding().is_none() {
        return Err("it has no code".to_owned());
    }
    head.verdict = api.platform.protocol.verdict(&head);
    Ok(head)
}
