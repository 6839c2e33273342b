//! The reply to an SPI call, and whether it is as described.

use std::fmt;
use std::time::Duration;

use doudian_codegen::model::{Json, Platform, Reply, Spi};
use doudian_runtime::foreign::foreign;
use doudian_runtime::json::integral_number;

use super::super::post::Answered;
use super::super::push::millis;
use crate::answers::misfits_of;
use crate::json::{self, kind};

/// Codes that every method may answer with, whatever its descriptor says: a bad signature,
/// bad parameters, a failure inside.
///
/// Source: the services of other languages, which agree on 100001.
const GENERAL: [i64; 3] = [100_001, 100_002, 100_003];

/// How much of a reply's message is shown, in characters.
const MOST: usize = 300;

/// What came of an SPI call. `Debug` does not show the data.
#[derive(Clone)]
#[non_exhaustive]
pub struct SpiOutcome {
    /// The status of the reply; `None` when there was none.
    pub status: Option<u16>,
    /// `code` of the reply; 0 is success.
    pub code: Option<i64>,
    /// `message` or `msg` of the reply.
    pub message: Option<String>,
    /// `data` of the reply, or of a flat reply the members beside code and text: JSON text.
    pub data: Option<String>,
    /// How long it took, in milliseconds.
    pub millis: u64,
    /// The header `Log-id` of the call.
    pub log_id: String,
    /// Why there is no reply that could be read.
    pub error: Option<String>,
    /// What is not as the descriptor has it. Holds no values of the data.
    pub problems: Vec<String>,
    /// What is not as the descriptor has it, where that is not certain itself.
    pub doubts: Vec<String>,
}

impl SpiOutcome {
    /// Whether the reply is as described, a refusal included.
    pub fn fits(&self) -> bool {
        self.error.is_none() && self.problems.is_empty()
    }

    /// Whether the call was answered with success, as described.
    pub fn is_good(&self) -> bool {
        self.fits() && self.code == Some(0)
    }

    pub(crate) fn read(
        platform: &Platform,
        spi: Option<&Spi>,
        answer: Result<Answered, String>,
        took: Duration,
        log_id: String,
    ) -> Self {
        let mut outcome = Self {
            status: answer.as_ref().ok().map(|answer| answer.status),
            code: None,
            message: None,
            data: None,
            millis: millis(took),
            log_id,
            error: None,
            problems: Vec::new(),
            doubts: Vec::new(),
        };
        match answer.and_then(|answer| object(&answer)) {
            Ok(members) => outcome.take(platform, spi, members),
            Err(error) => outcome.error = Some(error),
        }
        outcome
    }

    fn take(&mut self, platform: &Platform, spi: Option<&Spi>, members: Vec<(String, Json)>) {
        let reply = spi.map_or(Reply::Data, |spi| spi.reply);
        let (own, other) = match reply {
            Reply::Data => ("message", "msg"),
            Reply::Flat => ("msg", "message"),
        };
        let mut rest = Vec::new();
        let mut data = None;
        let mut named = None;
        for (name, value) in members {
            match name.as_str() {
                "code" => self.take_code(&value),
                name if name == own || name == other && named.is_none() => {
                    named = Some(name == own);
                    match value {
                        Json::Text(text) => self.message = Some(text),
                        other => self.problem(format!("`{name}` is {}, not text", kind(&other))),
                    }
                }
                "data" if reply == Reply::Data => data = Some(value),
                _ => rest.push((name, value)),
            }
        }
        if self.code.is_none() && self.problems.is_empty() {
            self.problem("`code` is missing");
        }
        match named {
            None => self.problem(format!("`{own}` is missing")),
            Some(false) => self.problem(format!("the text is named `{other}`, not `{own}`")),
            Some(true) => {}
        }
        if reply == Reply::Flat {
            data = Some(Json::Object(rest));
        }
        self.check(platform, spi, data.as_ref());
        self.data = data.filter(|data| *data != Json::Null).map(|data| data.compact());
    }

    fn take_code(&mut self, value: &Json) {
        match value {
            Json::Number(digits) => match integral_number(digits).parse() {
                Ok(code) => self.code = Some(code),
                Err(_) => self.problem("`code` is no integer"),
            },
            other => self.problem(format!("`code` is {}, not a number", kind(other))),
        }
    }

    fn check(&mut self, platform: &Platform, spi: Option<&Spi>, data: Option<&Json>) {
        let (Some(spi), Some(code)) = (spi, self.code) else { return };
        if code != 0 {
            let own = spi.errors.iter().map(|row| row.code);
            let known: Vec<i64> = own.chain(GENERAL).collect();
            if !known.contains(&code) {
                self.problem(format!("code {code} is not among those of {}", spi.name));
            }
            // A refusal has no data to speak of.
            return;
        }
        let Some(ty) = &spi.data else { return };
        let prefix = if spi.reply == Reply::Flat { "" } else { "data: " };
        match data {
            None | Some(Json::Null) => self.problem("`data` is missing"),
            Some(data) => {
                for misfit in misfits_of(platform, ty, data) {
                    let to = if misfit.uncertain { &mut self.doubts } else { &mut self.problems };
                    to.push(format!("{prefix}{misfit}"));
                }
            }
        }
    }

    fn problem(&mut self, problem: impl Into<String>) {
        self.problems.push(problem.into());
    }
}

/// The reply as an object's members.
fn object(answer: &Answered) -> Result<Vec<(String, Json)>, String> {
    const EXPECTED: &str = "expected a JSON object with `code`";
    if answer.status != 200 {
        return Err(format!("HTTP {}: only 200 is read", answer.status));
    }
    if answer.cut {
        return Err("the reply is longer than 1 MiB".to_owned());
    }
    let text = std::str::from_utf8(&answer.body).map_err(|_| "the reply is no UTF-8".to_owned())?;
    match json::parse(text.trim()) {
        Ok(Json::Object(members)) => Ok(members),
        Ok(other) => Err(format!("the reply is {}: {EXPECTED}", kind(&other))),
        Err(_) if text.trim().is_empty() => Err(format!("the reply is empty: {EXPECTED}")),
        Err(error) => Err(format!("the reply is no JSON ({error}): {EXPECTED}")),
    }
}

impl fmt::Display for SpiOutcome {
    /// What came of the call in one line, then a line for each problem and doubt.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let millis = self.millis;
        match (&self.error, self.code) {
            (Some(error), _) => write!(f, "no reply that could be read: {error}")?,
            (None, Some(0)) => write!(f, "answered with success in {millis} ms")?,
            (None, Some(code)) => write!(f, "answered with code {code} in {millis} ms")?,
            (None, None) => write!(f, "answered in {millis} ms")?,
        }
        if let Some(message) = self.message.as_ref().filter(|_| self.code != Some(0)) {
            write!(f, ": {}", foreign(message).at_most(MOST))?;
        }
        self.problems.iter().chain(&self.doubts).try_for_each(|problem| write!(f, "\n  {problem}"))
    }
}

impl fmt::Debug for SpiOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpiOutcome")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("millis", &self.millis)
            .field("log_id", &self.log_id)
            .field("error", &self.error)
            .field("problems", &self.problems)
            .field("doubts", &self.doubts)
            .finish_non_exhaustive()
    }
}
