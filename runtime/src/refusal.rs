//! What is documented of refusals, and what to do about them.

/// A documented refusal, and what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorRow {
    /// The code.
    pub code: i64,
    /// The sub code; empty when the code alone decides.
    pub sub_code: &'static str,
    /// What it means, in the platform's words.
    pub label: &'static str,
    /// Whether a repeat may help.
    pub retry: Retry,
    /// What to do.
    pub action: Action,
}

/// Whether repeating a refused call may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// It never helps.
    Never,
    /// Later, with back-off.
    Later,
    /// At once.
    Immediately,
    /// No source says.
    Unknown,
}

/// What to do about a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// Mend the request.
    FixRequest,
    /// Wait, then repeat.
    Wait,
    /// The app has to be authorised again, by the one whose data it is to use: on Doudian by the
    /// merchant.
    Reauthorize,
    /// Refresh the access token, or make a new one. The client does so by itself.
    RefreshToken,
    /// Change a setting of the app in the platform's console. On Doudian that is under 应用管理:
    /// its permission packages (权限包), the addresses it may call from (IP白名单), the SPI
    /// methods and messages that it takes.
    ConfigureApp,
    /// Ask the platform.
    ContactPlatform,
    /// Nothing: what was asked for has been done already.
    AlreadyDone,
    /// No source says.
    Unknown,
}

impl Action {
    /// What to do, in words that hold on every platform; `None` where no source says. Those of a
    /// platform are [`Protocol::todo`](crate::protocol::Protocol::todo).
    pub const fn todo(self) -> Option<&'static str> {
        Some(match self {
            Self::FixRequest => "mend the request",
            Self::Wait => "wait, then repeat",
            Self::Reauthorize => "the app has to be authorised again",
            Self::RefreshToken => "a new access token is needed",
            Self::ConfigureApp => "change the app's settings in the platform's console",
            Self::ContactPlatform => "ask the platform",
            Self::AlreadyDone => "it has been done already",
            Self::Unknown => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::Protocol;
    use crate::{DoudianSigned, SignMethod};

    const ALL: [Action; 8] = [
        Action::FixRequest,
        Action::Wait,
        Action::Reauthorize,
        Action::RefreshToken,
        Action::ConfigureApp,
        Action::ContactPlatform,
        Action::AlreadyDone,
        Action::Unknown,
    ];

    #[test]
    fn only_doudian_speaks_of_merchants_and_its_console() {
        let doudian = DoudianSigned(SignMethod::Md5);
        let its_own = |word: &str| word.contains("merchant") || word.contains("应用管理");
        for action in ALL {
            let (neutral, said) = (action.todo(), doudian.todo(action));
            assert!(!neutral.is_some_and(its_own), "{action:?}");
            let has_own = matches!(action, Action::Reauthorize | Action::ConfigureApp);
            assert_eq!(said.is_some_and(its_own), has_own, "{action:?}");
            assert_eq!(said == neutral, !has_own, "{action:?}");
        }
        assert!(doudian.tokens().is_some_and(|tokens| its_own(tokens.authorizer())));
        assert!(!its_own(crate::protocol::AUTHORIZER));
    }
}
