//! A request and its answer, as HAR has them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use doudian_codegen::model::{Body, Json};
use url::Url;

use crate::json::Parts;

/// What is read of it. Headers and cookies are not: they hold tokens.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub(super) verb: String,
    pub(super) url: Url,
    pub(super) body: Option<String>,
    /// Whether the body is a form in one line.
    pub(super) is_form: bool,
    params: Vec<(String, String)>,
    pub(super) status: i64,
    /// The text of the answer, if it was kept.
    pub(super) answer: Option<String>,
}

/// The way to what is wrong, and what is wrong with it.
type Wrong = (&'static str, String);

impl Exchange {
    pub(super) fn of(entry: &Json) -> Result<Self, Wrong> {
        let expected = |place: &'static str, what: &str, found: Option<&Json>| {
            let found = found.map_or("nothing", Json::kind);
            (place, format!("expected {what}, not {found}"))
        };
        let request = entry.get("request");
        let request = request
            .filter(|request| request.members().is_some())
            .ok_or_else(|| expected("/request", "an object", request))?;
        let response = entry.get("response");
        let response = response
            .filter(|response| response.members().is_some())
            .ok_or_else(|| expected("/response", "an object", response))?;
        let url = request.get("url");
        let text =
            url.and_then(Json::text).ok_or_else(|| expected("/request/url", "an address", url))?;
        // The address is not repeated: its query may hold a token.
        let url = Url::parse(text)
            .map_err(|error| ("/request/url", format!("it is no address: {error}")))?;
        let verb = request.get("method");
        let verb =
            verb.and_then(Json::text).ok_or_else(|| expected("/request/method", "a verb", verb))?;
        let status = response.get("status");
        let status = status
            .and_then(Json::int)
            .ok_or_else(|| expected("/response/status", "a number", status))?;
        let post = request.get("postData");
        let mime =
            post.and_then(|post| post.get("mimeType")).and_then(Json::text).unwrap_or_default();
        let body = match post {
            Some(post) => content(post).map_err(|reason| ("/request/postData/text", reason))?,
            None => None,
        };
        let answer = match response.get("content") {
            Some(found) => content(found).map_err(|reason| ("/response/content/text", reason))?,
            None => None,
        };
        let params =
            post.and_then(|post| post.get("params")).and_then(Json::list).unwrap_or_default();
        let pair = |param: &Json| {
            Some((param.get("name")?.text()?.to_owned(), param.get("value")?.word()?.to_owned()))
        };
        Ok(Self {
            verb: verb.to_owned(),
            url,
            is_form: Body::of_media_type(mime) == Some(Body::Form),
            params: params.iter().filter_map(pair).collect(),
            body: body.filter(|body| !body.is_empty()),
            status,
            answer,
        })
    }

    /// The pairs of a form in the body, if it has one.
    pub(super) fn form(&self) -> Option<Vec<(String, String)>> {
        if !self.params.is_empty() {
            return Some(self.params.clone());
        }
        let body = self.body.as_deref().filter(|_| self.is_form)?;
        let pairs = url::form_urlencoded::parse(body.as_bytes());
        Some(pairs.map(|(name, value)| (name.into_owned(), value.into_owned())).collect())
    }
}

/// The text of a body; `None` where it was not kept, or is no text.
fn content(content: &Json) -> Result<Option<String>, String> {
    let Some(text) = content.get("text").and_then(Json::text) else { return Ok(None) };
    if content.get("encoding").and_then(Json::text) != Some("base64") {
        return Ok(Some(text.to_owned()));
    }
    let lines: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let bytes = STANDARD.decode(lines).map_err(|error| format!("it is no base64: {error}"))?;
    Ok(String::from_utf8(bytes).ok())
}
