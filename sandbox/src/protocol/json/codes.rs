//! Which of a platform's codes says what.
//!
//! Descriptors say what codes mean in their labels, and a few with a verdict; no other key says
//! for what a gateway should answer one. So a code is found by its verdict, and by words in its
//! label: among those that the method documents, then among the platform's. A platform that has none
//! for something is answered for with a number of HTTP.

use doudian_codegen::model::{Api, ErrorRow, LegacyEnvelope, Platform, Verdict};

use super::super::{Fault, Refusal};
use crate::foreign::shorten;

const MISSING: &[&str] = &["缺", "missing"];
const EXPIRED: &[&str] = &["过期", "失效", "expired"];
const FORM: &[&str] = &["不合法", "格式", "malformed"];
const TOKEN: &[&str] = &["token", "令牌"];
const PARAMETER: &[&str] = &["参数", "parameter"];
const WRONG: &[&str] = &["错误", "非法", "不合法", "无效", "异常", "invalid"];
const UNREADABLE: &[&str] = &["json", "解析"];
const EMPTY: &[&str] = &["请求体为空", "empty body"];

/// The codes of a platform, by what answers with them.
pub(super) struct Tables {
    usual: Table,
    /// Those of the older generations, in their order.
    older: Vec<Table>,
    /// Those of the calls that make tokens.
    of_tokens: Table,
}

struct Table {
    rows: Vec<ErrorRow>,
    success: i64,
}

impl Tables {
    /// `paths` are those of the calls that make tokens. What only such calls document among the
    /// platform's codes, no other method answers.
    pub(super) fn of(platform: &Platform, paths: &[&str]) -> Self {
        let success = platform.envelope().success;
        let documented = |code: i64, of_tokens: bool| {
            let documents = |api: &&Api| api.errors.iter().any(|row| row.code == code);
            let mut apis = platform.apis.iter().filter(documents);
            apis.any(|api| paths.contains(&api.path.as_str()) == of_tokens)
        };
        let is_usual = |row: &&ErrorRow| !documented(row.code, true) || documented(row.code, false);
        let usual = platform.errors.iter().filter(is_usual).cloned().collect();
        let usual = Table { rows: usual, success };
        // What a generation has no code for, the platform's say: but none whose number means
        // something else in it.
        let of = |legacy: &LegacyEnvelope| {
            let success = legacy.success;
            let is_free = |code| code != success && legacy.errors.iter().all(|it| it.code != code);
            let others = usual.rows.iter().filter(|row| is_free(row.code));
            Table { rows: legacy.errors.iter().chain(others).cloned().collect(), success }
        };
        let older = platform.envelope().legacy.iter().map(of).collect();
        Self { usual, older, of_tokens: Table { rows: platform.errors.clone(), success } }
    }

    /// Those with which a method answers, of this of the older generations if it is of one.
    pub(super) fn of_method<'t>(
        &'t self,
        api: Option<&'t Api>,
        generation: Option<usize>,
    ) -> Codes<'t> {
        let older = generation.and_then(|index| self.older.get(index));
        Codes::new(api, older.unwrap_or(&self.usual))
    }

    /// Those of a call that makes tokens.
    pub(super) fn of_tokens<'t>(&'t self, api: Option<&'t Api>) -> Codes<'t> {
        Codes::new(api, &self.of_tokens)
    }
}

/// The codes with which one method answers: its own come before the platform's.
#[derive(Clone, Copy)]
pub(super) struct Codes<'t> {
    api: Option<&'t Api>,
    table: &'t Table,
}

impl<'t> Codes<'t> {
    fn new(api: Option<&'t Api>, table: &'t Table) -> Self {
        Self { api, table }
    }

    pub(super) fn success(&self) -> i64 {
        self.table.success
    }

    /// How the platform says that something is wrong.
    pub(super) fn refuse(&self, fault: Fault) -> Refusal {
        let about_parameters = |row: &ErrorRow| is_about_parameters(row) && !self.names_one(row);
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
                self.first(&[&|row| has(row, UNREADABLE), &about_parameters], 400, hint)
            }
            Fault::Missing(hint) => {
                let missing = |row: &ErrorRow| {
                    has(row, MISSING) && has(row, PARAMETER) && !self.names_one(row)
                };
                self.first(&[&missing, &about_parameters], 400, hint)
            }
            Fault::Invalid(hint) => self.first(&[&about_parameters], 400, hint),
            Fault::Documented(refusal) => refusal,
        }
    }

    /// A parameter of the token call is missing.
    pub(super) fn lacks(&self, name: &str) -> Refusal {
        let missing = |row: &ErrorRow| has(row, MISSING) && has(row, &[name]);
        let hint = format!("parameter `{name}` is missing");
        match self.found(&missing) {
            Some(row) => refusal(&row, hint),
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
        let row = self.found(&|row| has(row, EMPTY))?;
        Some(refusal(&row, "the body is empty: send `{}` where there are no parameters"))
    }

    /// With the code of the first row that any of these finds, asked one after the other.
    fn first(
        &self,
        meant: &[&dyn Fn(&ErrorRow) -> bool],
        otherwise: i64,
        hint: impl Into<String>,
    ) -> Refusal {
        let found = meant.iter().find_map(|is_meant| self.found(*is_meant));
        match found {
            Some(row) => refusal(&row, hint),
            None => Refusal::new(otherwise, "", hint),
        }
    }

    /// Whether a refusal is about one parameter, which its label names.
    fn names_one(&self, row: &ErrorRow) -> bool {
        let words = || row.label.split(|it: char| !it.is_ascii_alphanumeric() && it != '_');
        // One inside another has at least the form of a name.
        let is_parameter = |word: &str| {
            word.contains('_')
                || self.api.is_some_and(|api| api.request.fields.iter().any(|it| it.wire == word))
        };
        words().any(is_parameter)
    }

    fn found(&self, is_meant: &dyn Fn(&ErrorRow) -> bool) -> Option<ErrorRow> {
        // What clients do about a code only the platform's row says.
        let own = self.api.iter().flat_map(|api| &api.errors).map(|row| {
            let known = self.table.rows.iter().find(|it| it.code == row.code);
            ErrorRow { verdict: known.and_then(|known| known.verdict), ..row.clone() }
        });
        own.chain(self.table.rows.iter().cloned()).find(|row| is_meant(row))
    }
}

fn refusal(row: &ErrorRow, hint: impl Into<String>) -> Refusal {
    Refusal::new(row.code, row.sub.as_str(), hint)
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
