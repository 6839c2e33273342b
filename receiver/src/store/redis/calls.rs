//! One call of a script: its arguments, its repetition, and what its reply says.

use std::time::Duration;

use doudian_runtime::PushData;
use redis::aio::ConnectionLike;
use redis::{Arg, FromRedisValue, Pipeline, RedisError, Script, Value, from_redis_value};
use tokio::time::timeout;

use super::super::{Claim, Lease, MessageId, Overdue, Settled, StoreError};

/// How long a call may take, whatever the connection does in that time.
const PATIENCE: Duration = Duration::from_secs(2);

pub(super) struct ScriptCall {
    script: &'static Script,
    keys: Vec<String>,
    args: Vec<Vec<u8>>,
}

impl ScriptCall {
    pub(super) fn new(script: &'static Script, keys: &[String]) -> Self {
        Self { script, keys: keys.to_vec(), args: Vec::new() }
    }

    pub(super) fn arg(&mut self, arg: &str) -> &mut Self {
        self.args.push(arg.as_bytes().to_vec());
        self
    }

    pub(super) fn number(&mut self, number: impl ToString) -> &mut Self {
        self.arg(&number.to_string())
    }

    /// A time in milliseconds, at least 1: Redis takes no expiry of 0. At most a century,
    /// which it can still add to the time of day.
    pub(super) fn millis(&mut self, span: Duration) -> &mut Self {
        const CENTURY: u128 = 100 * 366 * 24 * 60 * 60 * 1000;
        self.arg(&span.as_millis().clamp(1, CENTURY).to_string())
    }

    /// Other commands, each with the number of its arguments before it.
    pub(super) fn commands(&mut self, commands: &Pipeline) {
        for command in commands.cmd_iter() {
            self.number(command.args_iter().len());
            for arg in command.args_iter() {
                let bytes = match arg {
                    Arg::Simple(bytes) => bytes.to_vec(),
                    // Where an iteration stands: it begins at 0, and one step cannot go on.
                    _ => b"0".to_vec(),
                };
                self.args.push(bytes);
            }
        }
    }

    /// Calls the script, and once more where the connection broke: every script may be
    /// repeated with the same token.
    pub(super) async fn run<T: FromRedisValue>(
        self,
        mut connection: impl ConnectionLike + Send,
    ) -> Result<T, StoreError> {
        let mut invocation = self.script.prepare_invoke();
        for key in &self.keys {
            invocation.key(key);
        }
        for arg in &self.args {
            invocation.arg(arg.as_slice());
        }
        let twice = async {
            match invocation.invoke_async(&mut connection).await {
                Err(error) if error.is_connection_dropped() => {
                    invocation.invoke_async(&mut connection).await
                }
                reply => reply,
            }
        };
        match timeout(PATIENCE, twice).await {
            Ok(reply) => reply.map_err(StoreError::new),
            Err(_) => Err(StoreError::new("Redis did not answer within 2 s")),
        }
    }
}

/// What `claim.lua` says.
pub(super) fn claimed(reply: Vec<Value>, id: &MessageId, token: &str) -> Result<Claim, StoreError> {
    let mut reply = reply.into_iter();
    let mut next = || reply.next().unwrap_or(Value::Nil);
    let word: String = read(next())?;
    Ok(match word.as_str() {
        "new" => {
            let (attempt, stored) = (read(next())?, read(next())?);
            Claim::New(Lease::new(id.clone(), token, attempt, stored))
        }
        "busy" => Claim::InProgress { stored: read(next())? },
        "done" => Claim::Done,
        _ => return Err(unexpected()),
    })
}

/// What the scripts about a lease say.
pub(super) fn settled(word: &str) -> Result<Settled, StoreError> {
    match word {
        "applied" => Ok(Settled::Applied),
        "already" => Ok(Settled::AlreadyDone),
        "lost" => Ok(Settled::Lost),
        _ => Err(unexpected()),
    }
}

/// What `overdue.lua` says: id, attempt, data, when the message was stored, and the id of its
/// delivery.
type Row = (String, u32, String, u64, String);

pub(super) fn taken(mut rows: Vec<Row>, token: &str) -> Vec<Overdue> {
    rows.sort_by_key(|(_, _, _, stored_at, _)| *stored_at);
    let overdue = rows.into_iter().filter_map(|(id, attempt, data, _, log_id)| {
        let id = MessageId::from_text(&id)?;
        let message = message(&id, data);
        let lease = Lease::new(id, token, attempt, true).with_log_id(log_id);
        Some(Overdue { lease, message })
    });
    overdue.collect()
}

pub(super) fn message(id: &MessageId, data: String) -> PushData {
    PushData { tag: id.tag.clone(), msg_id: id.msg_id.clone(), data }
}

fn read<T: FromRedisValue>(value: Value) -> Result<T, StoreError> {
    from_redis_value(value).map_err(|error| StoreError::new(RedisError::from(error)))
}

fn unexpected() -> StoreError {
    StoreError::new("a script answered what it never answers: is something between it and Redis?")
}
