//! Platforms that take JSON, with the access token beside it.

use jiter::{Jiter, JiterError};
use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use super::{ClientCredential, Outgoing, Protocol, TokenForm, TokenKind, TokenPlace, form_of};
use crate::api::ParameterPlace;
use crate::foreign::foreign;
use crate::media;
use crate::transport::{FormPart, HttpRequest, QUERY};

/// What both forms of the transport are called in descriptors.
const KIND: &str = "json";

/// The transport of platforms that take the parameters as JSON in the body, and the access token
/// in the query or in a header. Nothing is signed.
///
/// A GET or DELETE request has no body: its parameters stand in the query, in the order of their
/// names, a text as it is and all else as its JSON. Of other requests, those stand in the query or
/// in a header of which the method's descriptor says so. A method with files is sent as
/// `multipart/form-data`, with the same texts as parts before the files, and one whose body is a form
/// with them in one line.
#[derive(Clone, Copy, Debug)]
pub struct Json {
    /// Where the access token stands.
    pub token: TokenPlace,
    /// What every access token begins with; empty where nothing is known of that.
    pub prefix: &'static str,
    /// How access tokens are made; `None` where the client has only those that it is given.
    pub tokens: Option<ClientCredential>,
}

/// The same transport, of a platform with several kinds of access tokens, or with those of users.
#[derive(Clone, Copy, Debug)]
pub struct JsonWithKinds {
    /// The kinds, the usual one first.
    pub tokens: &'static [TokenForm],
}

impl JsonWithKinds {
    /// The kind of this name.
    fn form(&self, kind: Option<&str>) -> Option<&'static TokenForm> {
        self.tokens.iter().find(|form| Some(form.name) == kind)
    }
}

impl Protocol for Json {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn request(&self, call: &Outgoing<'_>) -> Result<HttpRequest, String> {
        request(self, call, |_| Some(self.token))
    }

    fn token_fault(&self, token: &str, _kind: Option<&str>) -> Option<String> {
        misshapen(token).or_else(|| {
            (!token.starts_with(self.prefix)).then(|| {
                format!(
                    "it does not begin with `{}`; perhaps it is one of another kind, or of \
                     another platform",
                    self.prefix
                )
            })
        })
    }

    fn tokens(&self) -> Option<&dyn TokenKind> {
        self.tokens.as_ref().map(|kind| kind as &dyn TokenKind)
    }
}

impl Protocol for JsonWithKinds {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn request(&self, call: &Outgoing<'_>) -> Result<HttpRequest, String> {
        let form = |token: &str| self.form(call.token_kind).or_else(|| form_of(self.tokens, token));
        request(self, call, |token| form(token).map(|form| form.place))
    }

    fn token_fault(&self, token: &str, kind: Option<&str>) -> Option<String> {
        // A method that names no kind may take another yet.
        let only = self.tokens.first().filter(|_| self.tokens.len() == 1);
        let form = self.form(kind).or(only);
        let by_prefix = || form.and_then(|form| other_prefix(form, self.tokens, token));
        misshapen(token).or_else(by_prefix)
    }

    fn token_forms(&self) -> &'static [TokenForm] {
        self.tokens
    }

    fn tokens(&self) -> Option<&dyn TokenKind> {
        self.tokens.first().and_then(TokenForm::kind)
    }
}

/// The request of a call, with its token where the method says, or else `place`.
fn request(
    protocol: &dyn Protocol,
    call: &Outgoing<'_>,
    place: impl Fn(&str) -> Option<TokenPlace>,
) -> Result<HttpRequest, String> {
    let mut url = Address::of(call);
    let mut headers = vec![("accept", media::JSON.to_owned())];
    let mut body = String::new();
    let mut parts = None;
    let members = match call.files.is_none() && !call.verb.is_bodiless() && call.places.is_empty() {
        // They are sent as they are.
        true => None,
        false => Some(divided(call, &mut url, &mut headers)?),
    };
    if call.files.is_some() {
        if call.verb.is_bodiless() {
            return Err(format!("a {} request carries no file", call.verb));
        }
        let members = members.into_iter().flatten();
        let texts = members.map(|member| FormPart::text(member.name.clone(), member.text()));
        parts = Some(call.parts(texts.collect()));
    } else if !call.verb.is_bodiless() {
        let kind = match call.form {
            true => media::FORM,
            false => media::JSON,
        };
        headers.push(("content-type", kind.to_owned()));
        match members {
            None if call.form => body = line(&self::members(call.parameters)?),
            Some(members) if call.form => body = line(&members),
            None => call.parameters.clone_into(&mut body),
            Some(members) => body = object(&members),
        }
    }
    if let Some(token) = call.token {
        if let Some(fault) = protocol.token_fault(token, call.token_kind) {
            return Err(format!("the access token cannot be right: {fault}"));
        }
        match call.token_place.or_else(|| place(token)) {
            None => return Err("the platform has no access tokens".to_owned()),
            Some(TokenPlace::Query(name)) => url.add(name, token),
            Some(TokenPlace::Header(name)) => headers.push((name, token.to_owned())),
        }
    }
    let mut request = HttpRequest::post(url.0, body);
    request.verb = call.verb;
    request.parts = parts;
    request.headers = headers;
    Ok(request)
}

/// Why a text has the shape of no token.
fn misshapen(token: &str) -> Option<String> {
    let is_whole = token.bytes().all(|byte| byte.is_ascii_graphic());
    if token.is_empty() {
        Some("it is empty".to_owned())
    } else {
        (!is_whole).then(|| "it has something other than visible ASCII".to_owned())
    }
}

/// Why a token is none of this kind, by what it begins with.
fn other_prefix(wanted: &TokenForm, forms: &[TokenForm], token: &str) -> Option<String> {
    let TokenForm { name, prefix, .. } = wanted;
    if token.starts_with(prefix) {
        return None;
    }
    let of = |form: &&TokenForm| form.name != *name && token.starts_with(form.prefix);
    let rest = match forms.iter().find(of) {
        Some(other) => format!("it begins as a `{}` does", other.name),
        None => "perhaps it is one of another kind, or of another platform".to_owned(),
    };
    Some(match *name {
        "" => format!("it does not begin with `{prefix}`; {rest}"),
        name => format!("it does not begin with `{prefix}`, as every `{name}` does; {rest}"),
    })
}

/// An address with its query.
struct Address(String);

impl Address {
    fn of(call: &Outgoing<'_>) -> Self {
        Self(call.url())
    }

    /// Adds a parameter to the query.
    fn add(&mut self, name: &str, value: &str) {
        self.0.push(if self.0.contains('?') { '&' } else { '?' });
        self.0.extend(utf8_percent_encode(name, QUERY));
        self.0.push('=');
        self.0.extend(utf8_percent_encode(value, QUERY));
    }
}

/// A parameter: its name, and the text of its JSON.
struct Member<'t> {
    name: String,
    json: &'t str,
}

impl Member<'_> {
    /// What is sent of one that stands alone: text as it is, all else as its JSON.
    fn text(&self) -> String {
        serde_json::from_str(self.json).unwrap_or_else(|_| self.json.to_owned())
    }
}

/// Parameters as a form in one line.
fn line(members: &[Member<'_>]) -> String {
    let escaped = |text: &str| utf8_percent_encode(text, QUERY).to_string();
    let pairs = members
        .iter()
        .map(|member| format!("{}={}", escaped(&member.name), escaped(&member.text())));
    pairs.collect::<Vec<_>>().join("&")
}

/// The parameters that stand in the body, when the others have been put where they stand.
fn divided<'t>(
    call: &Outgoing<'t>,
    url: &mut Address,
    headers: &mut Vec<(&'static str, String)>,
) -> Result<Vec<Member<'t>>, String> {
    let usual = call.verb.is_bodiless().then_some(ParameterPlace::Query);
    let mut rest = Vec::new();
    for member in members(call.parameters)? {
        let placed = call.places.iter().find(|(name, _)| *name == member.name);
        match placed.map(|(_, place)| *place).or(usual) {
            None => rest.push(member),
            Some(ParameterPlace::Query) => url.add(&member.name, &member.text()),
            Some(ParameterPlace::Header(header)) => {
                let text = member.text();
                if let Some(why) = unfit(&text) {
                    let name = foreign(&member.name);
                    return Err(format!("parameter `{name}` cannot stand in a header: {why}"));
                }
                headers.push((header, text));
            }
        }
    }
    Ok(rest)
}

/// Why a text would not come out of a header as it went in.
fn unfit(text: &str) -> Option<&'static str> {
    if text.trim() != text {
        return Some("it begins or ends with a blank");
    }
    let is_visible = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    (!is_visible).then_some("it has something other than visible ASCII")
}

/// The parameters one by one.
fn members(parameters: &str) -> Result<Vec<Member<'_>>, String> {
    let mut parser = Jiter::new(parameters.as_bytes());
    let mut found = Vec::new();
    let read = (|| -> Result<(), JiterError> {
        let mut next = parser.next_object()?.map(str::to_owned);
        while let Some(name) = next {
            let start = parser.current_index();
            parser.next_skip()?;
            let json = parameters.get(start..parser.current_index()).unwrap_or_default().trim();
            found.push(Member { name, json });
            next = parser.next_key()?.map(str::to_owned);
        }
        parser.finish()
    })();
    read.map(|()| found).map_err(|_| "the parameters are no object".to_owned())
}

/// An object of these members, as they were written.
fn object(members: &[Member<'_>]) -> String {
    let members = members.iter();
    let members = members.map(|Member { name, json }| format!("{}:{json}", Value::from(&**name)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}
