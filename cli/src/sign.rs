//! `doudian sign`: what has to be signed, and its signature.

use std::collections::BTreeMap;
use std::io::Read;

use doudian_codegen::model::Transport;
use doudian_runtime::json::{Canonical, Escape, Form};
use doudian_runtime::sign::{AppSecret, SignMethod, Signable};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::output::{Failure, line};
use crate::spec::{self, Spec};

/// Sign a request, an SPI call or a push message, to compare with another client.
///
/// Reads one JSON object on standard input and prints one on standard output, with
/// `canonical` (the parameters as they are signed) and `sign`. Nothing is sent anywhere,
/// and the secret is never printed.
#[derive(clap::Args)]
#[command(after_help = "\
Members of the input:
  platform     the platform's name [default: doudian]; one that signs nothing is refused
  kind         request (default) | spi | push
  app_key      the app's key
  app_secret   the app's secret
  method       the method, for example order.searchList (request only)
  timestamp    as it is sent: 1700000000, \"2023-11-14 22:13:20\", … (request and spi)
  param_text   the parameters as JSON text; or `param`, the parameters as JSON
  body         the body as it came (push)
  sign_method  hmac-sha256 | md5 [default: hmac-sha256 for request, else md5]

Example:
  echo '{\"app_key\":\"7104587322418218527\",\"app_secret\":\"…\",\"method\":\"product.detail\",
         \"timestamp\":1700000000,\"param_text\":\"{\\\"product_id\\\":1}\"}' | doudian sign --explain")]
pub(crate) struct Arguments {
    /// Also show the text that is signed, with *** for the secret.
    #[arg(long)]
    explain: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut text = Vec::new();
    std::io::stdin()
        .read_to_end(&mut text)
        .map_err(|error| Failure::new(format_args!("cannot read standard input: {error}")))?;
    // The parser's message could quote the input, and with it the secret.
    let members: Members = serde_json::from_slice(&text).map_err(|error| {
        Failure::new(format_args!(
            "standard input is not one JSON object (line {}, column {}); see `doudian sign --help`",
            error.line(),
            error.column()
        ))
    })?;
    line(Value::Object(Input { members }.sign(arguments.explain)?))
}

/// Refuses a platform that signs nothing.
fn signs(name: &str) -> Result<(), Failure> {
    let model = Spec::default().model()?;
    let platform = spec::named(&model, name)?;
    match &platform.transport {
        Transport::DoudianSigned => Ok(()),
        Transport::Json { .. } => Err(Failure::new(format_args!(
            "calls of the platform `{}` are not signed: each carries the access token, and there \
             is nothing to compare",
            platform.name
        ))),
        Transport::None => Err(Failure::new(format_args!(
            "the platform `{}` has no methods: a mini program calls it, and there is nothing to \
             compare",
            platform.name
        ))),
        Transport::Custom { protocol } => Err(Failure::new(format_args!(
            "only `{protocol}` knows how calls of the platform `{}` are signed",
            platform.name
        ))),
    }
}

/// The members of the input, each as it is written: no digit of a parameter is lost.
type Members = BTreeMap<String, Box<RawValue>>;

struct Input {
    members: Members,
}

/// What one call prints.
struct Output<'i> {
    members: Map<String, Value>,
    method: SignMethod,
    secret: &'i AppSecret,
    explain: bool,
}

impl Output<'_> {
    /// Adds a text that is signed, its signature, and perhaps how they belong together.
    fn add(&mut self, suffix: &str, canonical: &str, signable: Signable<'_>) {
        let sign = signable.sign(self.method, self.secret);
        self.put(&format!("canonical{suffix}"), canonical);
        self.put(&format!("sign{suffix}"), &sign);
        if self.explain {
            let text = signable.explain().replace(self.secret.expose(), "***");
            self.put(&format!("signed_text{suffix}"), &text);
        }
    }

    fn put(&mut self, name: &str, value: &str) {
        self.members.insert(name.to_owned(), value.into());
    }
}

impl Input {
    fn sign(&self, explain: bool) -> Result<Map<String, Value>, Failure> {
        if let Some(name) = self.optional("platform")? {
            signs(&name)?;
        }
        let kind = self.optional("kind")?.unwrap_or_else(|| "request".to_owned());
        let secret = self.required("app_secret")?;
        if secret.is_empty() {
            return Err(Failure::new("`app_secret` is empty"));
        }
        let secret = AppSecret::from(secret);
        let app_key = self.required("app_key")?;
        let method = self.sign_method(&kind)?;
        let mut output = Output { members: Map::new(), method, secret: &secret, explain };
        output.put("sign_method", method.as_str());
        match kind.as_str() {
            "request" => self.sign_request(&app_key, &mut output)?,
            "spi" => self.sign_spi(&app_key, &mut output)?,
            "push" => {
                let body = &self.parameters()?;
                output.add("", body, Signable::Push { app_key: &app_key, body });
            }
            _ => return Err(Failure::new("unknown `kind`: use request, spi or push")),
        }
        Ok(output.members)
    }

    fn sign_request(&self, app_key: &str, output: &mut Output<'_>) -> Result<(), Failure> {
        let (param_json, note) = official_canonical(&self.parameters()?)?;
        let method = &self.required("method")?;
        let timestamp = &self.required("timestamp")?;
        let param_json = &param_json;
        output.add("", param_json, Signable::Request { app_key, method, param_json, timestamp });
        if let Some(note) = note {
            output.put("note", note);
        }
        Ok(())
    }

    /// The platform signs one of two forms, and does not say which.
    fn sign_spi(&self, app_key: &str, output: &mut Output<'_>) -> Result<(), Failure> {
        let text = self.parameters()?;
        let canonical = Canonical::parse(&text).map_err(|error| not_json(&error))?;
        let timestamp = &self.required("timestamp")?;
        let escaped = canonical.to_form(Form { escape: Escape::Go, ..Form::default() });
        for (suffix, param_json) in [("", &escaped), ("_unescaped", &canonical.to_text())] {
            output.add(suffix, param_json, Signable::Spi { app_key, param_json, timestamp });
        }
        Ok(())
    }

    fn sign_method(&self, kind: &str) -> Result<SignMethod, Failure> {
        match self.optional("sign_method")? {
            Some(name) => name
                .parse()
                .map_err(|_| Failure::new("unknown `sign_method`: use hmac-sha256 or md5")),
            None if kind == "request" => Ok(SignMethod::HmacSha256),
            None => Ok(SignMethod::Md5),
        }
    }

    /// The text of the parameters or the body, under whichever name it was given.
    fn parameters(&self) -> Result<String, Failure> {
        for name in ["param_text", "body"] {
            if let Some(text) = self.optional(name)? {
                return Ok(text);
            }
        }
        match self.members.get("param") {
            Some(value) => Ok(value.get().to_owned()),
            None => Err(Failure::new("the input lacks `param_text` (or `param`, or `body`)")),
        }
    }

    fn required(&self, name: &str) -> Result<String, Failure> {
        self.optional(name)?.ok_or_else(|| {
            Failure::new(format_args!("the input lacks `{name}`; see `doudian sign --help`"))
        })
    }

    /// A member that is text, or a number as it is written.
    fn optional(&self, name: &str) -> Result<Option<String>, Failure> {
        let Some(raw) = self.members.get(name) else { return Ok(None) };
        match serde_json::from_str(raw.get()) {
            Ok(Value::Null) => Ok(None),
            Ok(Value::String(text)) => Ok(Some(text)),
            Ok(Value::Number(_)) => Ok(Some(raw.get().to_owned())),
            _ => Err(Failure::new(format_args!("`{name}` must be text"))),
        }
    }
}

fn not_json(error: &impl std::fmt::Display) -> Failure {
    Failure::new(format_args!("the parameters have no canonical form: {error}"))
}

/// The canonical text as the official client makes it, and a remark where this SDK would
/// have refused to send it.
///
/// That client signs `{}` for a list and `null` for nothing, and puts U+FFFD in the place
/// of half a surrogate pair. To compare signatures we have to do the same.
fn official_canonical(text: &str) -> Result<(String, Option<&'static str>), Failure> {
    let whole = replace_lone_surrogates(text);
    let canonical = Canonical::parse(&whole).map_err(|error| not_json(&error))?;
    let (canonical, remark) = match canonical.kind() {
        "object" => (canonical.to_text(), None),
        "null" => ("null".to_owned(), Some(NOT_AN_OBJECT)),
        _ => ("{}".to_owned(), Some(NOT_AN_OBJECT)),
    };
    let half = (whole != text).then_some(HALF_A_CHARACTER);
    Ok((canonical, remark.or(half)))
}

const NOT_AN_OBJECT: &str = "param_json must be an object; this is what the official client \
    signs for what was given, and this SDK refuses to send";
const HALF_A_CHARACTER: &str = "half a surrogate pair was replaced by U+FFFD, as the official \
    client does; this SDK refuses to send it";

/// Replaces the escapes of halves of surrogate pairs by that of U+FFFD.
fn replace_lone_surrogates(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let taken = match surrogate(rest) {
            // A high half: whole only with a low half behind it.
            Some(0xD800..=0xDBFF) => {
                let pair = rest.get(6..).and_then(surrogate);
                if pair.is_some_and(|low| (0xDC00..=0xDFFF).contains(&low)) { 12 } else { 0 }
            }
            Some(0xDC00..=0xDFFF) => 0,
            // Another escape; its second character may be a backslash.
            _ => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
        };
        if taken == 0 {
            out.push_str("\\ufffd");
            rest = &rest[6..];
        } else {
            out.push_str(&rest[..taken]);
            rest = &rest[taken..];
        }
    }
    out.push_str(rest);
    out
}

/// The code unit of a `\uXXXX` at the start.
fn surrogate(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u16::from_str_radix(digits, 16).ok()
}
