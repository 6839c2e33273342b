//! What is wrong with the settings of a receiver.

use std::fmt;
use std::time::Duration;

use doudian_runtime::foreign::foreign;

/// What is wrong with the settings of a receiver: all of it at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError {
    problems: Vec<BuildProblem>,
}

/// One thing that is wrong with the settings of a receiver.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BuildProblem {
    /// There is no app.
    #[error("there is no app: pass Apps::one(app_key, app_secret)")]
    NoApps,
    /// An app has an empty key or secret, with which anybody could sign.
    #[error("the app {:?} has an empty key or secret: pass both, as the platform shows them", foreign(.0))]
    EmptyApp(String),
    /// There is no handler at all.
    #[error("there is no handler: add one with `on`, `on_tag`, `on_data`, `unknown` or `on_at`")]
    NoHandler,
    /// Nothing asks the platform whether a callback that nothing signs is true.
    #[error(
        "nothing confirms the orders: add a query of the platform with `confirm`, since nothing \
         signs the callback"
    )]
    NoConfirm,
    /// A function is given twice.
    #[error("`{0}` is given twice: keep one, and let it call the other")]
    TwoFunctions(&'static str),
    /// What cannot be read is to be taken, but by nobody.
    #[error("`take_bad` needs a hook: add one with `bad`, or leave `take_bad` out")]
    NoHook,
    /// No source states the tag of a type of message.
    #[error("the tag of {topic} is not known: say it with `.on_tag(\"…\", handler)`")]
    NoTag {
        /// The type's topic.
        topic: &'static str,
    },
    /// A tag has two handlers.
    #[error("there are two handlers for the tag {:?}: keep one, and let it call the other", foreign(.0))]
    TwoHandlers(String),
    /// A path has two handlers.
    #[error("there are two handlers for {:?}: keep one, or give one a path with `on_at`", foreign(.0))]
    TwoHandlersAt(String),
    /// A path that no request can have.
    #[error("no request has the path {:?}: a path begins with `/`, and has no `?`", foreign(.0))]
    NotAPath(String),
    /// No message has this tag.
    #[error(
        "no message has the tag {:?}: that of the platform's probe is answered by itself, and an \
         empty one is refused",
        foreign(.0)
    )]
    NotATag(String),
    /// A number is 0.
    #[error("{0} is 0: nothing would ever be handled")]
    Zero(&'static str),
    /// A number is larger than can be counted.
    #[error("{name} is {value}: it can be {most} at most")]
    TooMany {
        /// The setting.
        name: &'static str,
        /// What it was set to.
        value: usize,
        /// What it can be.
        most: usize,
    },
    /// A time is too short or too long.
    #[error("{name} is {value:?}: it must be from {least:?} to {most:?}, since {reason}")]
    Time {
        /// The setting.
        name: &'static str,
        /// What it was set to.
        value: Duration,
        /// The shortest time that it can be.
        least: Duration,
        /// The longest time that it can be.
        most: Duration,
        /// Why.
        reason: &'static str,
    },
    /// Stored messages are taken up again by a task, which needs a runtime.
    #[error(
        "there is no tokio runtime: call `build` in one, since stored messages are taken up by a \
         task of it"
    )]
    NoRuntime,
}

impl BuildError {
    /// The error, when there is a problem.
    pub(crate) fn unless_empty(problems: Vec<BuildProblem>) -> Result<(), Self> {
        if problems.is_empty() { Ok(()) } else { Err(Self { problems }) }
    }

    /// The error of these problems.
    pub(crate) fn of(problems: Vec<BuildProblem>) -> Self {
        Self { problems }
    }

    /// The problems, in the order of the settings.
    pub fn problems(&self) -> &[BuildProblem] {
        &self.problems
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for BuildError {}
