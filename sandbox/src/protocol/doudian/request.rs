//! Reading a request: where each parameter may stand.
//!
//! Modern clients send the public parameters in the query and `param_json` as the body.
//! Older ones put everything in the query, or in a form body. All of them are read.

use doudian_codegen::model::Body;
use percent_encoding::percent_decode_str;

use super::super::query::{decode, pairs};
use super::super::{Incoming, Scene};

/// The parameters that a call may carry beside `param_json`.
const PUBLIC: [&str; 7] =
    ["app_key", "method", "access_token", "timestamp", "v", "sign", "sign_method"];

/// A request with every parameter found. An absent parameter is empty.
#[derive(Clone, Default)]
pub(super) struct Request {
    pub(super) app_key: String,
    pub(super) access_token: String,
    pub(super) timestamp: String,
    pub(super) v: String,
    pub(super) sign: String,
    pub(super) sign_method: String,
    /// The parameter `method`.
    method: String,
    /// The method that the path names.
    path_method: String,
    /// The parameters of the method, as text that should be JSON.
    pub(super) param_json: String,
    /// `param_json` with each raw `+` kept, where there is one. In a form it stands for a
    /// space, yet URLs that are put together by hand carry it as itself.
    pub(super) param_json_plus: Option<String>,
}

impl Request {
    /// Finds the parameters: in the query first, then in a form body.
    pub(super) fn read(incoming: &Incoming<'_>, scene: &Scene<'_>) -> Self {
        let path_method = method_of_path(incoming.path, scene);
        let mut request = Self { path_method, ..Self::default() };
        request.take(incoming.query);
        if let Some(form) = incoming.form {
            let text = form.texts.iter().find(|(name, _)| name == "param_json");
            if let Some((_, text)) = text.filter(|_| request.param_json.is_empty()) {
                request.param_json.clone_from(text);
            }
            return request;
        }
        let body = String::from_utf8_lossy(incoming.body);
        if is_form(&body, incoming.header("content-type")) {
            request.take(body.trim());
        } else if request.param_json.is_empty() {
            request.param_json = body.into_owned();
        }
        request
    }

    /// The method that was signed: the parameter, or else the one of the path.
    pub(super) fn method(&self) -> &str {
        if self.method.is_empty() { &self.path_method } else { &self.method }
    }

    /// The method of the path when it contradicts the parameter.
    pub(super) fn contradiction(&self) -> Option<&str> {
        let both = !self.method.is_empty() && !self.path_method.is_empty();
        (both && self.method != self.path_method).then_some(self.path_method.as_str())
    }

    /// Takes what is not known yet from form-encoded text; of equal names the first counts.
    fn take(&mut self, form: &str) {
        for (name, raw) in pairs(form) {
            let place = match name.as_ref() {
                "app_key" => &mut self.app_key,
                "method" => &mut self.method,
                "access_token" => &mut self.access_token,
                "timestamp" => &mut self.timestamp,
                "v" => &mut self.v,
                "sign" => &mut self.sign,
                "sign_method" => &mut self.sign_method,
                "param_json" => &mut self.param_json,
                _ => continue,
            };
            if place.is_empty() {
                *place = decode(raw).into_owned();
                if name == "param_json" && raw.contains('+') {
                    let kept = percent_decode_str(raw).decode_utf8_lossy();
                    self.param_json_plus = Some(kept.into_owned());
                }
            }
        }
    }
}

/// The method of a path: the one that is described there, or else `//order/searchList` is
/// `order.searchList`.
fn method_of_path(path: &str, scene: &Scene<'_>) -> String {
    let path = percent_decode_str(path).decode_utf8_lossy();
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let described = scene.method_at(&format!("/{}", segments.join("/")));
    described.map_or_else(|| segments.join("."), str::to_owned)
}

/// Whether a body holds form-encoded parameters. The content type alone does not tell:
/// some clients send a form as JSON, others JSON as a form.
fn is_form(body: &str, content_type: &str) -> bool {
    let body = body.trim();
    if body.is_empty() || body.starts_with(['{', '[', '"']) {
        return false;
    }
    Body::of_media_type(content_type) == Some(Body::Form) && body.contains('=')
        || pairs(body).any(|(name, _)| name == "param_json" || PUBLIC.contains(&name.as_ref()))
}

#[cfg(test)]
mod tests {
    use axum::http::header::CONTENT_TYPE;
    use axum::http::{HeaderMap, HeaderValue};

    use doudian_codegen::model::Platform;

    use super::*;
    use crate::world::App;

    fn read(path: &str, query: &str, content_type: &str, body: &str) -> Request {
        let content_type = HeaderValue::from_str(content_type).unwrap();
        let headers = &HeaderMap::from_iter([(CONTENT_TYPE, content_type)]);
        let incoming =
            Incoming { verb: "POST", path, query, headers, body: body.as_bytes(), form: None };
        let (app, platform) = (&App::demo(), &Platform::doudian());
        Request::read(&incoming, &Scene { app, platform, now: 0 })
    }

    #[test]
    fn slashes_collapse_and_the_parameter_wins() {
        let request = read("//order//searchList/", "", "", "{}");
        assert_eq!(request.method(), "order.searchList");
        let request = read("/order/list", "method=order.list", "", "{}");
        assert_eq!((request.method(), request.contradiction()), ("order.list", None));
        let request = read("/order/list", "method=sku.list", "", "{}");
        assert_eq!((request.method(), request.contradiction()), ("sku.list", Some("order.list")));
        assert_eq!(read("/", "method=sku.list", "", "").contradiction(), None);
    }

    #[test]
    fn the_query_comes_before_the_body() {
        let request = read("/a/b", "param_json=%7B%22a%22:1%7D", "", r#"{"a":2}"#);
        assert_eq!(request.param_json, r#"{"a":1}"#);
        assert_eq!(read("/a/b", "param_json=", "", r#"{"a":2}"#).param_json, r#"{"a":2}"#);
    }

    #[test]
    fn a_form_is_told_by_its_content() {
        let form = "app_key=1&param_json=%7B%7D&timestamp=2020-01-01+00%3A00%3A00";
        for content_type in ["application/json", "", "application/x-www-form-urlencoded"] {
            let request = read("/a/b", "", content_type, form);
            assert_eq!((request.app_key.as_str(), request.param_json.as_str()), ("1", "{}"));
            assert_eq!(request.timestamp, "2020-01-01 00:00:00");
        }
        let json = read("/a/b", "", "application/x-www-form-urlencoded", r#"{"a":"app_key=1"}"#);
        assert_eq!((json.app_key.as_str(), json.param_json.len()), ("", 17));
    }

    #[test]
    fn a_raw_plus_has_two_readings() {
        let request = read("/a/b", "param_json=%7B%22a%22:%221+1%2B1%22%7D", "", "");
        assert_eq!(request.param_json, r#"{"a":"1 1+1"}"#);
        assert_eq!(request.param_json_plus.as_deref(), Some(r#"{"a":"1+1+1"}"#));
        let request = read("/a/b", "param_json=%7B%7D&timestamp=1+1", "", "");
        assert_eq!(request.param_json_plus, None);
        assert_eq!(read("/a/b", "", "", r#"{"a":"1+1"}"#).param_json_plus, None);
    }

    #[test]
    fn broken_escapes_are_kept() {
        assert_eq!(decode("100%+1%zz%4"), "100% 1%zz%4");
        assert_eq!(decode("%ff"), "\u{fffd}");
    }
}
