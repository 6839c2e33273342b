//! Refusals: the platform's codes, and the legacy numbers beside them.

use doudian_runtime::foreign::foreign;
use doudian_runtime::protocol::DOUDIAN;

/// A business refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: i64,
    pub(crate) sub_code: String,
    /// What is wrong with this request. Never holds a secret or the value of a parameter.
    pub(crate) hint: String,
}

/// The code of success.
pub(crate) fn success() -> i64 {
    DOUDIAN.envelope.success
}

impl Refusal {
    pub(crate) fn new(code: i64, sub_code: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code, sub_code: sub_code.into(), hint: hint.into() }
    }

    pub(crate) fn missing(name: &str) -> Self {
        Self::incomplete(format!("parameter `{name}` is missing"))
    }

    pub(crate) fn incomplete(hint: impl Into<String>) -> Self {
        Self::new(40_001, "isv.parameter-missing", hint)
    }

    pub(crate) fn invalid(hint: impl Into<String>) -> Self {
        Self::new(40_003, "isv.parameter-invalid", hint)
    }

    pub(crate) fn format(hint: impl Into<String>) -> Self {
        Self::new(40_003, "isv.parameter-format-invalid", hint)
    }

    pub(crate) fn unknown_method(method: &str) -> Self {
        let hint = format!("no method `{}`, or it is no longer answered", shorten(method));
        Self::new(70_000, "isp.api-service-off", hint)
    }

    /// `reason` is the part after the colon, for example `code-invalid`.
    pub(crate) fn token(reason: &str, hint: &str) -> Self {
        Self::new(50_001, format!("dop.token-generate-failed:{reason}"), hint)
    }

    /// What the code means, whatever the sub code is.
    pub(crate) fn message(&self) -> &'static str {
        if self.code == success() {
            return "success";
        }
        let rows = || DOUDIAN.errors.iter().filter(|row| row.code == self.code);
        let row = rows().find(|row| row.sub_code.is_empty()).or_else(|| rows().next());
        row.map_or("未知错误", |row| row.label)
    }

    /// The number of the 2020-21 envelope.
    pub(crate) fn err_no(&self) -> i64 {
        let (main, detail) = self.sub_code.split_once(':').unwrap_or((&self.sub_code, ""));
        if self.code == success() {
            return 0;
        }
        match (self.code, main.trim()) {
            (_, "isv.signature-invalid" | "isv.signature-missing") => 11,
            (_, "isv.access-token-expired") => 30_002,
            (_, "isv.access-token-no-existed") => 30_005,
            (_, "isv.access-token-invalid") => 30_007,
            (_, "isv.access-token-missing" | "isv.app-id-missing" | "isv.app-id-invalid") => 30_001,
            (_, "dop.authorization-no-existed") => 30_003,
            (_, "dop.app-forbidden") => 30_004,
            (_, "dop.authorization-closed") => 30_006,
            (_, "isv.parameter-format-invalid") => 6,
            (_, "isv.parameter-missing") | (40_002, _) => 3,
            (_, "dop.token-generate-failed") => match detail.trim() {
                "token-expired" => 30_002,
                "token-invalid" => 30_005,
                "no-authorization" => 30_003,
                "app-forbidden" => 30_004,
                _ => 4,
            },
            (30_001, _) => 2,
            (20_000 | 20_001 | 50_000 | 90_000, _) => 7,
            (60_000, _) => 9,
            (70_000, _) => 5,
            _ => 4,
        }
    }
}

/// A name that came from outside, as answers and terminals may show it.
pub(crate) fn shorten(text: &str) -> String {
    foreign(text).at_most(64).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legacy_numbers_follow_the_sub_code() {
        let number = |code, sub: &str| Refusal::new(code, sub, "").err_no();
        assert_eq!(number(10_000, ""), 0);
        assert_eq!(number(40_003, "isv.signature-invalid"), 11);
        assert_eq!(number(40_003, "isv.access-token-expired"), 30_002);
        assert_eq!(number(30_002, ""), 4, "modern 30002 is not legacy 30002");
        assert_eq!(number(50_001, "dop.token-generate-failed: token-expired"), 30_002);
    }
}
