//! Doudian's codes for what is wrong, and the legacy numbers beside them.

use doudian_runtime::DOUDIAN;

use super::super::{Fault, Refusal};
use crate::foreign::shorten;

/// The code of success.
pub(super) fn success() -> i64 {
    DOUDIAN.envelope.success
}

/// How Doudian says that something is wrong.
pub(super) fn of(fault: Fault) -> Refusal {
    match fault {
        Fault::UnknownMethod(method) => {
            let hint = format!("no method `{}`, or it is no longer answered", shorten(&method));
            Refusal::new(70_000, "isp.api-service-off", hint)
        }
        Fault::TokenMissing => {
            let hint = "parameter `access_token` is missing";
            Refusal::new(40_001, "isv.access-token-missing", hint)
        }
        Fault::WrongVerb(hint) => Refusal::new(30_000, "", hint),
        Fault::TokenUnknown | Fault::TokenMalformed => Refusal::new(
            40_003,
            "isv.access-token-no-existed",
            "the access_token is unknown, or a newer one took its place",
        ),
        Fault::TokenExpired => {
            let hint = "the access_token is older than 7 days";
            Refusal::new(40_003, "isv.access-token-expired", hint)
        }
        Fault::Unreadable(hint) => {
            let hint = format!("param_json{hint}");
            Refusal::new(40_003, "isv.parameter-format-invalid", hint)
        }
        Fault::Missing(hint) => Refusal::new(40_001, "isv.parameter-missing", hint),
        Fault::Invalid(hint) => invalid(hint),
        Fault::Documented(refusal) => refusal,
    }
}

/// A parameter is missing.
pub(super) fn missing(name: &str) -> Refusal {
    of(Fault::missing(name))
}

/// A parameter is wrong.
pub(super) fn invalid(hint: impl Into<String>) -> Refusal {
    Refusal::new(40_003, "isv.parameter-invalid", hint)
}

/// No token is made. `reason` is the part after the colon, for example `code-invalid`.
pub(super) fn no_token(reason: &str, hint: &str) -> Refusal {
    Refusal::new(50_001, format!("dop.token-generate-failed:{reason}"), hint)
}

/// What the code means, whatever the sub code is.
pub(super) fn message(refusal: &Refusal) -> &'static str {
    if refusal.code == success() {
        return "success";
    }
    let rows = || DOUDIAN.errors.iter().filter(|row| row.code == refusal.code);
    let row = rows().find(|row| row.sub_code.is_empty()).or_else(|| rows().next());
    row.map_or("未知错误", |row| row.label)
}

/// The number of the 2020-21 envelope.
pub(super) fn err_no(refusal: &Refusal) -> i64 {
    let (main, detail) = refusal.sub_code.split_once(':').unwrap_or((&refusal.sub_code, ""));
    if refusal.code == success() {
        return 0;
    }
    match (refusal.code, main.trim()) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legacy_numbers_follow_the_sub_code() {
        let number = |code, sub: &str| err_no(&Refusal::new(code, sub, ""));
        assert_eq!(number(10_000, ""), 0);
        assert_eq!(number(40_003, "isv.signature-invalid"), 11);
        assert_eq!(number(40_003, "isv.access-token-expired"), 30_002);
        assert_eq!(number(30_002, ""), 4, "modern 30002 is not legacy 30002");
        assert_eq!(number(50_001, "dop.token-generate-failed: token-expired"), 30_002);
    }
}
