//! The host of an operation.

use doudian_codegen::model::Json;

use super::mend::{Mend, Mended, count};
use super::wrong::{Wrong, wrong};
use crate::json::Parts;
use crate::text::shown;

/// Where an operation is: its host, and what stands before its path.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Base {
    /// As in `https://open.example.com`; `None` where the document names none.
    pub(super) host: Option<String>,
    /// As in `/v1`; empty as a rule.
    pub(super) path: String,
}

/// The first server that is not for tests.
///
/// # Errors
///
/// What is no address.
pub(super) fn base(servers: &Json, place: &str, mended: &mut Mended) -> Result<Base, Wrong> {
    let list = servers.list().unwrap_or_default();
    let is_test = |server: &Json| {
        let has = |name: &str, words: &[&str]| {
            let text = server.get(name).and_then(Json::text).unwrap_or_default().to_lowercase();
            words.iter().any(|word| text.contains(word))
        };
        has("url", &["sandbox"]) || has("description", &["沙盒", "沙箱", "sandbox"])
    };
    if list.iter().any(is_test) {
        count(mended, Mend::Sandbox);
    }
    let Some((index, server)) = list.iter().enumerate().find(|(_, server)| !is_test(server)) else {
        return Ok(Base::default());
    };
    let place = format!("{place}/{index}/url");
    let Some(url) = server.get("url").and_then(Json::text).map(str::trim) else {
        return Err(wrong(place, "expected the address of the server"));
    };
    let url = with_variables(url, server.get("variables"));
    address(&url, mended).ok_or_else(|| {
        wrong(place, format!("`{}` is no address, as `https://open.example.com` is", shown(&url)))
    })
}

/// `https://{region}.example.com`, with the default of each variable.
fn with_variables(url: &str, variables: Option<&Json>) -> String {
    let mut url = url.to_owned();
    for (name, variable) in variables.and_then(Json::members).unwrap_or_default() {
        if let Some(default) = variable.get("default").and_then(Json::word) {
            url = url.replace(&format!("{{{name}}}"), default);
        }
    }
    url
}

fn address(url: &str, mended: &mut Mended) -> Option<Base> {
    if url.is_empty() || url.starts_with('/') {
        let path = url.trim_end_matches('/');
        return is_path(path).then(|| Base { host: None, path: path.to_owned() });
    }
    let (scheme, rest) = url.split_once(':')?;
    matches!(scheme, "https" | "http").then_some(())?;
    let below = rest.trim_start_matches('/');
    let (host, path) = below.split_at(below.find('/').unwrap_or(below.len()));
    let mended_host = host.replace([',', '，', '。'], ".");
    if mended_host != host || !rest.starts_with("//") {
        count(mended, Mend::Address);
    }
    let (name, port) = mended_host.split_once(':').unwrap_or((&mended_host, "443"));
    let is_name = name.split('.').all(|label| {
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    });
    let path = path.trim_end_matches('/');
    let is_one = is_name && port.parse::<u16>().is_ok() && is_path(path);
    is_one.then(|| Base { host: Some(format!("{scheme}://{mended_host}")), path: path.to_owned() })
}

fn is_path(path: &str) -> bool {
    !path.contains(['?', '#', '{', '}', ' ']) && !path.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    #[test]
    fn faulty_addresses_are_mended_and_hosts_for_tests_passed_over() {
        for (servers, host, path) in [
            (r#"[{"url": "https://a.example.com/"}]"#, Some("https://a.example.com"), ""),
            (r#"[{"url": "https:a.example.com"}]"#, Some("https://a.example.com"), ""),
            (r#"[{"url": "https://a.example,com"}]"#, Some("https://a.example.com"), ""),
            (r#"[{"url": "https://a.example.com/v1/"}]"#, Some("https://a.example.com"), "/v1"),
            (r#"[{"url": "http://localhost:8080"}]"#, Some("http://localhost:8080"), ""),
            (r#"[{"url": "/v1"}]"#, None, "/v1"),
            (r#"[{"url": "https://open-sandbox.example.com"}]"#, None, ""),
            (
                r#"[{"url": "https://t.example.com", "description": "沙盒地址"}, {"url": "https://a.example.com"}]"#,
                Some("https://a.example.com"),
                "",
            ),
            (
                r#"[{"url": "https://{r}.example.com", "variables": {"r": {"default": "cn"}}}]"#,
                Some("https://cn.example.com"),
                "",
            ),
            ("[]", None, ""),
        ] {
            let found = base(&json::parse(servers).unwrap(), "", &mut Mended::default()).unwrap();
            let expected = Base { host: host.map(str::to_owned), path: path.to_owned() };
            assert_eq!(found, expected, "{servers}");
        }
        for servers in [
            r#"[{"url": "https://{r}.example.com"}]"#,
            r#"[{"url": "ftp://a"}]"#,
            r#"[{"url": "nonsense"}]"#,
            r#"[{"url": "https://a b"}]"#,
            r#"[{}]"#,
        ] {
            let found = base(&json::parse(servers).unwrap(), "/servers", &mut Mended::default());
            assert_eq!(found.unwrap_err().0, "/servers/0/url", "{servers}");
        }
    }
}
