//! Platforms that take JSON, with the access token beside it.

use percent_encoding::utf8_percent_encode;

use super::{Outgoing, Protocol};
use crate::transport::{HttpRequest, QUERY};

/// The transport of platforms that take the parameters as JSON in the body of a POST request,
/// and the access token in the query or in a header. Nothing is signed.
///
/// Tokens are those that the client is given; it makes and renews none.
#[derive(Clone, Copy, Debug)]
pub struct Json {
    /// Where the access token stands.
    pub token: TokenPlace,
}

/// Where a request carries the access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenPlace {
    /// In this parameter of the query.
    Query(&'static str),
    /// In this header, in lower case.
    Header(&'static str),
}

impl Protocol for Json {
    fn kind(&self) -> &'static str {
        "json"
    }

    fn request(&self, call: &Outgoing<'_>) -> Result<HttpRequest, String> {
        let mut url = call.url();
        let mut headers = vec![
            ("content-type", "application/json".to_owned()),
            ("accept", "application/json".to_owned()),
        ];
        match (self.token, call.token) {
            (_, None) => {}
            (TokenPlace::Query(name), Some(token)) => {
                let (name, token) =
                    (utf8_percent_encode(name, QUERY), utf8_percent_encode(token, QUERY));
                url.push_str(&format!("?{name}={token}"));
            }
            (TokenPlace::Header(name), Some(token)) => {
                if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
                    return Err(format!(
                        "the access token cannot stand in the header `{name}`: it has something \
                         other than visible ASCII"
                    ));
                }
                headers.push((name, token.to_owned()));
            }
        }
        let mut request = HttpRequest::post(url, call.parameters);
        request.headers = headers;
        Ok(request)
    }
}
