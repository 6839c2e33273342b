//! Codes and messages of an answer, and what they mean.

/// The code of success.
const SUCCESS: i64 = 10_000;
/// The code of a call that partly failed.
const PARTIAL: i64 = 10_001;
/// The code of calls of a method that is not there.
const GONE: i64 = 70_000;

/// Everything of the envelope but its data.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    pub(crate) code: Option<i64>,
    pub(crate) err_no: Option<i64>,
    pub(crate) msg: String,
    pub(crate) legacy_message: String,
    pub(crate) sub_code: String,
    pub(crate) sub_msg: String,
    pub(crate) log_id: String,
}

impl Head {
    /// The head of an answer that succeeded, though it does not say so.
    pub(super) fn success(log_id: Option<String>) -> Self {
        let log_id = log_id.unwrap_or_default();
        Self { code: Some(SUCCESS), log_id, ..Self::default() }
    }

    pub(crate) fn is_success(&self) -> bool {
        match (self.code, self.err_no) {
            (Some(code), _) => code == SUCCESS,
            (None, err_no) => err_no == Some(0),
        }
    }

    pub(crate) fn is_partial(&self) -> bool {
        self.code == Some(PARTIAL)
    }

    /// Whether the platform does not have the method, or not any more.
    pub(crate) fn is_gone(&self) -> bool {
        self.code == Some(GONE)
    }

    pub(crate) fn message(&self) -> &str {
        if self.msg.is_empty() { &self.legacy_message } else { &self.msg }
    }

    /// Whether the access token was refused as expired or unknown.
    pub(crate) fn refuses_token(&self) -> bool {
        match self.code {
            Some(_) => {
                matches!(self.family(), "isv.access-token-expired" | "isv.access-token-no-existed")
            }
            None => matches!(self.err_no, Some(30002 | 30005)),
        }
    }

    /// Whether the time stamp was refused.
    pub(crate) fn refuses_timestamp(&self) -> bool {
        self.family() == "isv.timestamp-invalid"
    }

    /// Whether the refresh token was refused as expired or unknown.
    pub(crate) fn refuses_refresh_token(&self) -> bool {
        let reason = self.reason();
        match self.family() {
            "dop.token-generate-failed" => matches!(reason, "token-expired" | "token-invalid"),
            "isv.business-failed" => reason == "31009",
            _ => self.code.is_none() && matches!(self.err_no, Some(30002 | 30005)),
        }
    }

    /// Whether a token call was refused because another one is under way.
    pub(crate) fn is_token_conflict(&self) -> bool {
        self.code == Some(31012) || self.reason() == "31012"
    }

    /// Whether the platform itself failed, so that a call that writes may have taken
    /// effect all the same.
    pub(crate) fn is_doubtful(&self) -> bool {
        match self.code {
            Some(code) => matches!(code, PARTIAL | 20_000 | 20_001 | 50_000 | 90_000),
            None => matches!(self.err_no, Some(7 | 8)),
        }
    }

    /// The sub code up to its colon.
    fn family(&self) -> &str {
        self.sub_code.split(':').next().unwrap_or_default().trim()
    }

    /// The sub code after its colon.
    fn reason(&self) -> &str {
        self.sub_code.split_once(':').map(|(_, reason)| reason.trim()).unwrap_or_default()
    }
}
