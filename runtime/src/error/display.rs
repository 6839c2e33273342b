//! The text of an error.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use super::{Detail, Error, Outcome, ReplyProblem, Stage};
use crate::api::{Action, Auth, Effect};
use crate::foreign::foreign;
use crate::protocol::{Head, Verdict};
use crate::transport::Phase;

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(method) = self.method() {
            write!(f, "{}: ", foreign(method))?;
        }
        match &self.0.detail {
            Detail::Config(reason) => f.write_str(reason)?,
            Detail::Request(reason) => write!(f, "the request cannot be written: {reason}")?,
            Detail::Limit(what) => {
                write!(
                    f,
                    "{what}; it was not sent (`check_limits(false)` leaves that to the platform)"
                )?;
            }
            Detail::Overrun(what) => {
                write!(
                    f,
                    "{what}; the request was stopped on its way (`check_limits(false)` leaves \
                     that to the platform)"
                )?;
            }
            Detail::Token(cause) => {
                write!(f, "no access token: {cause}")?;
                return self.retry(f);
            }
            Detail::Renewal { reason, cause } | Detail::Authorization { reason, cause } => {
                f.write_str(reason)?;
                if let Some(cause) = cause {
                    write!(f, " ({cause})")?;
                }
                return self.retry(f);
            }
            Detail::Transport(error) => match (error.timeout, error.phase) {
                (false, _) => write!(f, "no reply: {error}")?,
                (true, Phase::NotSent) => write!(f, "not sent in time: {error}")?,
                (true, Phase::Unknown) => write!(f, "no reply in time: {error}")?,
            },
            Detail::Timeout { stage, after } => match stage {
                Stage::Token => write!(f, "not sent within {after:?}: no access token in time")?,
                Stage::Sending => write!(f, "not sent within {after:?}: no time was left")?,
                Stage::Reply => write!(f, "no reply within {after:?}")?,
            },
            Detail::Reply { problem, proxy, .. } => {
                write!(f, "{problem}")?;
                if let ReplyProblem::Data(error) = problem {
                    write!(f, ": {error}")?;
                }
                if let Some(proxy) = proxy {
                    write!(f, " (through the proxy {})", foreign(proxy))?;
                }
            }
            Detail::Refused(head) => refusal(head, f)?,
        }
        if let Some(log_id) = self.log_id() {
            write!(f, " [log_id {}]", foreign(log_id))?;
        }
        if let Some(hint) = self.hint() {
            write!(f, "; {hint}")?;
        }
        self.retry(f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("outcome", &self.outcome())
            .field("message", &format_args!("{self}"))
            .finish()
    }
}

impl Error {
    /// When the client asks again.
    fn retry(&self, f: &mut Formatter<'_>) -> fmt::Result {
        // The cause of an error without token was the whole error before, and has said it.
        let said = matches!(&self.0.detail, Detail::Token(cause) if cause.0.retry_after.is_some());
        match self.0.retry_after {
            Some(span) if !said => {
                let seconds = span.as_secs() + u64::from(span.subsec_nanos() > 0);
                write!(f, "; it is tried again in {seconds} s")
            }
            _ => Ok(()),
        }
    }

    /// What is documented, and what to do.
    pub(crate) fn hint(&self) -> Option<String> {
        let row = match &self.0.detail {
            Detail::Refused(_) => self.advice(),
            _ => None,
        };
        let caution = self.caution().map(str::to_owned);
        let todo = caution
            .or_else(|| self.replacement())
            .or_else(|| Some(format!("{}{}", self.todo(row?.action)?, granted(self.packages()))));
        match (row.map_or("", |row| row.label), todo) {
            ("", todo) => todo,
            (label, None) => Some(label.to_owned()),
            (label, Some(todo)) => Some(format!("{label}: {todo}")),
        }
    }

    /// What a documented action is in words.
    fn todo(&self, action: Action) -> Option<Cow<'static, str>> {
        let todo = match &self.0.call {
            Some(call) => call.platform.protocol.todo(action),
            None => action.todo(),
        }?;
        Some(match action {
            Action::ContactPlatform if self.log_id().is_some() => {
                Cow::Owned(format!("{todo}, quoting the log id"))
            }
            _ => Cow::Borrowed(todo),
        })
    }

    /// What to do about a method that is gone.
    fn replacement(&self) -> Option<String> {
        let is_gone =
            matches!(&self.0.detail, Detail::Refused(head) if head.verdict == Verdict::Gone);
        let method = self.0.call.as_ref()?.api?.replaced_by?;
        is_gone.then(|| format!("call `{method}`, which has taken its place"))
    }

    /// What to mind before the call is repeated.
    fn caution(&self) -> Option<&'static str> {
        let effect = self.0.call.as_ref()?.effect;
        Some(match (&self.0.detail, self.outcome()) {
            // Which part was refused is in the data.
            (Detail::Refused(head), _) if head.verdict == Verdict::Partial => return None,
            (_, Outcome::Unknown) if effect == Effect::Write => {
                if self.reply_problem().is_some_and(ReplyProblem::is_success) {
                    "do not repeat it"
                } else {
                    "it may have taken effect: look before repeating it"
                }
            }
            (Detail::Refused(_), _) => return None,
            (_, Outcome::Unknown) if self.is_retryable() => "it may be repeated",
            (_, Outcome::NotSent) if self.is_retryable() => "it was not sent and may be repeated",
            _ => return None,
        })
    }
}

fn refusal(head: &Head, f: &mut Formatter<'_>) -> fmt::Result {
    let partial = if head.verdict == Verdict::Partial { "partly refused" } else { "refused" };
    f.write_str(partial)?;
    if let Some((name, code)) = head.deciding() {
        write!(f, " with {name} {code}")?;
    }
    if !head.sub_code.is_empty() {
        write!(f, " {}", foreign(&head.sub_code))?;
    }
    let message = head.message();
    let parts = [message, head.sub_message.as_str()];
    let mut parts = parts.iter().filter(|text| !text.is_empty());
    if let Some(first) = parts.next() {
        write!(f, ": {}", foreign(first))?;
    }
    if let Some(second) = parts.next().filter(|second| **second != message) {
        write!(f, " ({})", foreign(second))?;
    }
    Ok(())
}

/// Where the method of an app that lacks something is, if that may be a permission package.
fn granted(packages: &[Auth]) -> String {
    let mut text = String::new();
    for (index, package) in packages.iter().enumerate() {
        text.push_str(match index {
            0 => "; the method is in the permission package ",
            _ => ", or in ",
        });
        text.push_str(&package.to_string());
    }
    text
}
