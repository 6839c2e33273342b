//! Which of a platform's codes says what.
//!
//! Descriptors say what codes mean in their labels, and a few with a verdict; no other key says
//! for what a gateway should answer one. So a code is found by its verdict, and by words in its
//! label. A platform that has none for something is answered for with a number of HTTP.

use doudian_codegen::model::{ErrorRow, LegacyEnvelope, Platform, Verdict};

use super::super::{Fault, Refusal};
use crate::foreign::shorten;

const MISSING: &[&str] = &["缺", "missing"];
const EXPIRED: &[&str] = &["过期", "失效", "expired"];
const FORM: &[&str] = &["不合法", "格式", "malformed"];
const TOKEN: &[&str] = &["token", "令牌"];
const PARAMETER: &[&str] = &["参数", "parameter"];
const WRONG: &[&str] = &["错误", "非法", "不合法", "无效", "invalid"];
const UNREADABLE: &[&str] = &["json", "解析"];
const EMPTY: &[&str] = &["请求体为空", "empty body"];

/// The codes of one platform, or of one of its older generations.
pub(super) struct Codes {
    rows: Vec<ErrorRow>,
    success: i64,
}

impl Codes {
    pub(super) fn of(platform: &Platform) -> Self {
        let success = platform.envelope.as_ref().map_or(0, |envelope| envelope.success);
        Self { rows: platform.errors.clone(), success }
    }

    /// Those of each older generation. What it has no code for, the platform's say: but none whose
    /// number means something else in it.
    pub(super) fn older(platform: &Platform) -> Vec<Self> {
        let of = |legacy: &LegacyEnvelope| {
            let success = legacy.success;
            let is_free = |code| code != success && legacy.errors.iter().all(|it| it.code != code);
            let others = platform.errors.iter().filter(|row| is_free(row.code));
            Self { rows: legacy.errors.iter().chain(others).cloned().collect(), success }
        };
        platform.envelope.iter().flat_map(|envelope| &envelope.legacy).map(of).collect()
    }

    pub(super) fn success(&self) -> i64 {
        self.success
    }

    /// How the platform says that something is wrong.
    pub(super) fn refuse(&self, fault: Fault) -> Refusal {
        match fault {
            Fault::UnknownMethod(name) => {
                let hint = format!("there is no `{}`", shorten(&name));
                self.first(&[&|row| row.verdict == Some(Verdict::Gone)], 404, hint)
            }
            Fault::WrongVerb(hint) => {
                self.first(&[&|row| has(row, &["post"]) && has(row, &["须", "require"])], 405, hint)
            }
            Fault::TokenMissing => {
                let missing = |row: &ErrorRow| has(row, MISSING) && has(row, TOKEN);
                self.first(&[&missing, &refuses_token], 401, "the call carries no access token")
            }
            Fault::TokenMalformed => {
                let malformed = |row: &ErrorRow| refuses_token(row) && has(row, FORM);
                let hint = "no access token has this form: it is 1 to 512 visible ASCII characters";
                self.first(&[&malformed, &refuses_token], 401, hint)
            }
            Fault::TokenUnknown => {
                let unknown =
                    |row: &ErrorRow| refuses_token(row) && !has(row, EXPIRED) && !has(row, FORM);
                let hint = "the access token is unknown, or a newer one took its place";
                self.first(&[&unknown, &refuses_token], 401, hint)
            }
            Fault::TokenExpired => {
                let expired = |row: &ErrorRow| refuses_token(row) && has(row, EXPIRED);
                let hint = "the access token is older than two hours";
                self.first(&[&expired, &refuses_token], 401, hint)
            }
            Fault::Unreadable(hint) => {
                let hint = format!("the body{hint}");
                self.first(&[&|row| has(row, UNREADABLE), &is_about_parameters], 400, hint)
            }
            Fault::Missing(hint) => {
                let missing = |row: &ErrorRow| has(row, MISSING) && has(row, PARAMETER);
                self.first(&[&missing, &is_about_parameters], 400, hint)
            }
            Fault::Invalid(hint) => self.first(&[&is_about_parameters], 400, hint),
            Fault::Documented(refusal) => refusal,
        }
    }

    /// A parameter of the token call is missing.
    pub(super) fn lacks(&self, name: &str) -> Refusal {
        let missing = |row: &ErrorRow| has(row, MISSING) && has(row, &[name]);
        let hint = format!("parameter `{name}` is missing");
        match self.found(&missing) {
            Some(code) => Refusal::new(code, "", hint),
            None => self.refuse(Fault::Missing(hint)),
        }
    }

    /// A parameter of the token call is not what it should be.
    pub(super) fn denies(&self, name: &str, hint: impl Into<String>) -> Refusal {
        let denied =
            |row: &ErrorRow| has(row, &[name]) && !has(row, MISSING) && row.verdict.is_none();
        self.first(&[&denied, &is_about_parameters], 403, hint)
    }

    /// A refresh token is unknown, or too old.
    pub(super) fn dead_refresh_token(&self) -> Refusal {
        let dead = |row: &ErrorRow| row.verdict == Some(Verdict::RefreshRefused);
        let hint = "parameter `refresh_token` is unknown or too old";
        self.first(&[&dead, &is_about_parameters], 403, hint)
    }

    /// How the platform refuses a request without a body, if it does.
    pub(super) fn empty_body(&self) -> Option<Refusal> {
        let code = self.found(&|row| has(row, EMPTY))?;
        Some(Refusal::new(code, "", "the body is empty: send `{}` where there are no parameters"))
    }

    /// With the code of the first row that any of these finds, asked one after the other.
    fn first(
        &self,
        meant: &[&dyn Fn(&ErrorRow) -> bool],
        otherwise: i64,
        hint: impl Into<String>,
    ) -> Refusal {
        let code = meant.iter().find_map(|is_meant| self.found(*is_meant));
        Refusal::new(code.unwrap_or(otherwise), "", hint)
    }

    fn found(&self, is_meant: &dyn Fn(&ErrorRow) -> bool) -> Option<i64> {
        self.rows.iter().find(|row| is_meant(row)).map(|row| row.code)
    }
}

fn refuses_token(row: &ErrorRow) -> bool {
    row.verdict == Some(Verdict::TokenRefused)
}

fn is_about_parameters(row: &ErrorRow) -> bool {
    has(row, PARAMETER) && has(row, WRONG)
}

/// Whether one of these words is in the label, in whatever case.
fn has(row: &ErrorRow, words: &[&str]) -> bool {
    let label = row.label.to_lowercase();
    words.iter().any(|word| label.contains(&word.to_lowercase()))
}
