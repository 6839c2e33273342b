//! What lines say of how a method is called: its verb, its address, a command that calls it.

use doudian_codegen::model::{Json, Verb};
use url::Url;

use crate::text::narrowed;

/// What a text says of the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Address {
    pub(super) verb: Option<Verb>,
    /// `https://open.douyin.com`
    pub(super) host: Option<String>,
    /// The path below the host, as it is sent.
    pub(super) path: Option<String>,
    /// What the parameter `method` of the query says, or the text.
    pub(super) method: Option<String>,
    /// The parameters that an example sends.
    pub(super) example: Option<Json>,
}

impl Address {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

const VERBS: [Verb; 5] = [Verb::Get, Verb::Post, Verb::Put, Verb::Patch, Verb::Delete];

pub(super) fn verb(word: &str) -> Option<Verb> {
    VERBS.into_iter().find(|verb| verb.word().eq_ignore_ascii_case(word))
}

/// Words behind which an address stands.
const ADDRESS: &str = "\
    接口url url 接口地址 请求地址 请求url httpurl 地址 请求路径 接口路径 path 路径 接口 \
    endpoint 请求链接 调用地址 api 服务地址 uri 接口请求地址 requesturl requestpath requesturi \
    apiurl apipath requestaddress";
/// Words behind which a verb stands.
const VERB: &str = "\
    请求方式 请求方法 http方法 通信协议 请求类型 httpmethod http请求方式 方法 提交方式 \
    协议 http请求方法 调用方式 请求协议 verb http requestmethod requesttype";
/// Words behind which the name of the method stands.
const METHOD: &str =
    "method 接口名 接口名称 api名称 方法名 接口标识 apiname 接口方法名 api接口 api";

fn has(words: &str, key: &str) -> bool {
    words.split(' ').any(|word| word == key)
}

/// What `key` and the value beside it say, as in `请求方式 | POST`.
pub(super) fn fact(key: &str, value: &str) -> Address {
    let key: String =
        narrowed(key).to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let value = narrowed(value);
    let value = value.trim().trim_matches('`').trim_end_matches(['.', ',']).trim();
    let is = |words: &str| has(words, &key);
    let mut found = Address::default();
    if is(METHOD) {
        found.method = method(value);
    }
    if is(VERB) || is(METHOD) {
        found.verb = value.split(|c: char| !c.is_ascii_alphabetic()).find_map(verb);
    }
    if is(VERB) || is(ADDRESS) {
        // Both may stand in one cell: `POST https://…`.
        found = line(value).or(found);
        if found.path.is_none() && is(ADDRESS) && value.starts_with('/') && !value.contains(' ') {
            found.path = path(value);
        }
    }
    found
}

impl Address {
    fn or(self, other: Self) -> Self {
        Self {
            verb: self.verb.or(other.verb),
            host: self.host.or(other.host),
            path: self.path.or(other.path),
            method: self.method.or(other.method),
            example: self.example.or(other.example),
        }
    }
}

/// `order.searchList`: letters and digits in segments, of which there are at least two.
pub(super) fn is_method_name(text: &str) -> bool {
    let mut segments = text.split('.');
    let is_one = |segment: &str| {
        segment.starts_with(|c: char| c.is_ascii_alphabetic())
            && segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    text.contains('.') && segments.all(is_one)
}

/// The name of a method that a value begins with: `vip.m.query (POST)`.
fn method(value: &str) -> Option<String> {
    let word = value.trim().split([' ', '(']).next()?;
    let rest = value.trim().get(word.len()..)?.trim_matches([' ', '(', ')', '[', ']']);
    let is_alone = rest.is_empty() || verb(rest).is_some();
    (is_alone && is_method_name(word)).then(|| word.to_owned())
}

/// What a heading says that is only the path of a method: `/vip/m/query`.
pub(super) fn heading(text: &str) -> Address {
    let text = narrowed(text);
    let text = text.trim();
    let is_path = text.starts_with('/') && text.trim_matches('/').contains('/');
    Address { path: path(text).filter(|_| is_path), ..Address::default() }
}

/// What a line of words says: `POST https://host/path`, `请求方式：POST`, `GET /order/list`.
pub(super) fn line(text: &str) -> Address {
    let narrow = narrowed(text);
    let mut found = Address::default();
    let words: Vec<&str> = narrow
        .split([' ', '\t', ',', ';', '"', '\'', '|'])
        .filter(|word| !word.is_empty())
        .collect();
    let mut before = None;
    for word in &words {
        // `http请求方式:POST`, `地址:https://…`
        let word = match word.find("http://").or_else(|| word.find("https://")) {
            Some(at) => word.get(at..).unwrap_or_default(),
            None => word.rsplit(':').next().unwrap_or_default(),
        };
        let said = verb(word.trim_end_matches('.'));
        if let Some(verb) = said {
            before = Some(verb);
        } else if let Some(url) = url(word) {
            // A link may be any; the address of a method has its verb or a word for it before.
            let is_named =
                narrow.split_once(':').is_some_and(|(key, _)| is_address(key)) || words.len() == 1;
            if (before.is_some() || is_named) && !url.path().starts_with("/docs/") {
                found.verb = before;
                set(&mut found, &url);
            }
            break;
        } else if let (Some(verb), Some(path)) =
            (before, path(word).filter(|_| word.starts_with('/')))
        {
            found.verb = Some(verb);
            found.path = Some(path);
            break;
        }
    }
    // `接口路径 /a/b`: a blank parts as well, before what begins with a stroke.
    let parted = narrow.split_once(':').or_else(|| {
        let (key, value) = narrow.trim().split_once(char::is_whitespace)?;
        let value = value.trim();
        (is_address(key) && value.starts_with('/') && !value.contains(' ')).then_some((key, value))
    });
    if found.path.is_none()
        && let Some((key, value)) = parted
        && !value.starts_with("//")
        && key.chars().count() <= 12
    {
        let said: Vec<Verb> = words
            .iter()
            .filter_map(|word| verb(word.rsplit(':').next()?.trim_matches(['.', '(', ')'])))
            .collect();
        let key: String = key.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        if has(VERB, &key) {
            found.verb = said.first().copied();
        }
        if let Some(method) = method(value).filter(|_| has(METHOD, &key)) {
            found.method = Some(method);
            found.verb = found.verb.or(said.first().copied());
        }
        if has(ADDRESS, &key) && value.trim().starts_with('/') {
            found.path = path(value.trim());
        }
    }
    found
}

/// The addresses in a long text that a verb stands before.
pub(super) fn all(text: &str) -> Vec<Address> {
    let narrow = narrowed(text);
    let starts = narrow.match_indices("http").filter(|(at, _)| {
        let before = narrow.get(..*at).unwrap_or_default().trim_end();
        VERBS.iter().any(|verb| before.ends_with(verb.word()))
    });
    let mut all: Vec<Address> = Vec::new();
    for (at, _) in starts {
        let before = narrow.get(..at).unwrap_or_default().trim_end();
        let verb = VERBS.into_iter().find(|verb| before.ends_with(verb.word()));
        let mut found = Address { verb, ..Address::default() };
        if let Some(url) = narrow.get(at..).and_then(url) {
            set(&mut found, &url);
            all.push(found);
        }
    }
    all
}

/// A longer line is a sentence, or a whole text.
pub(super) const LONGEST: usize = 200;

/// The address of a page of documentation behind a word for it.
pub(super) fn page(text: &str) -> Option<String> {
    let at = text.find("https://")?;
    let found = text.get(at..).and_then(url)?;
    let key: String = text.get(..at)?.chars().filter(|c| c.is_alphanumeric()).collect();
    let is_key = matches!(
        &*key.to_lowercase(),
        "api接口" | "接口文档" | "文档" | "文档地址" | "文档链接" | "接口文档地址"
    );
    (is_key && found.path().starts_with("/docs/")).then(|| found.to_string())
}

/// Whether a fact is what the method is called in words: `接口名称 | 修改价格`.
pub(super) fn is_name(key: &str, value: &str) -> bool {
    matches!(key.trim(), "接口名称" | "接口名" | "API名称" | "接口描述" | "功能")
        && !value.is_ascii()
}

fn is_address(key: &str) -> bool {
    let key: String = key.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    has(ADDRESS, &key)
}

/// Whether the words before a fact are known.
pub(super) fn is_key(key: &str) -> bool {
    let key: String =
        narrowed(key).to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    [ADDRESS, VERB, METHOD].iter().any(|words| has(words, &key))
}

/// The address that a word begins with.
pub(super) fn url(word: &str) -> Option<Url> {
    let end = word
        .find(|c: char| {
            c.is_whitespace()
                || !c.is_ascii()
                || matches!(c, '<' | '>' | '`' | '[' | ']' | ')' | '"' | '\'')
        })
        .unwrap_or(word.len());
    let text = word.get(..end)?.trim_end_matches(['.', ',']);
    (text.starts_with("http://") || text.starts_with("https://")).then_some(())?;
    let url = Url::parse(text).ok()?;
    url.has_host().then_some(url)
}

pub(super) fn set(address: &mut Address, url: &Url) {
    let host = url.host_str().unwrap_or_default();
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    address.host = Some(format!("{}://{host}{port}", url.scheme()));
    address.path = path(url.path());
    let method =
        url.query_pairs().find(|(name, _)| name == "method").map(|(_, value)| value.into_owned());
    address.method = method.filter(|method| is_method_name(method)).or(address.method.take());
}

/// A path as it is sent, without a query; `None` for the root.
fn path(text: &str) -> Option<String> {
    let text = text.split(['?', '#']).next()?.trim();
    let text = format!("/{}", text.trim_start_matches('/'));
    let fits = text.chars().all(|c| {
        c.is_ascii_alphanumeric()
            || matches!(c, '/' | '_' | '-' | '.' | '~' | '{' | '}' | ':' | '%')
    });
    (text.len() > 1 && fits).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(address: &Address) -> String {
        let verb = address.verb.map(Verb::word).unwrap_or("-");
        let part = |part: &Option<String>| part.clone().unwrap_or("-".to_owned());
        format!("{verb} {} {} {}", part(&address.host), part(&address.path), part(&address.method))
    }

    #[test]
    fn lines_and_facts() {
        for (text, expected) in [
            (
                "POST https://open.douyin.com/api/a/v1/b/",
                "POST https://open.douyin.com /api/a/v1/b/ -",
            ),
            ("请求方式：GET", "GET - - -"),
            ("请求类型:POST。", "POST - - -"),
            (
                "http请求方式:POST https://api.weixin.qq.com/shop/register/apply?access_token=xxx",
                "POST https://api.weixin.qq.com /shop/register/apply -",
            ),
            ("GET /order/list", "GET - /order/list -"),
            ("接口名称：order.searchList", "- - - order.searchList"),
            ("`POST` `/a/b`", "POST - /a/b -"),
            ("请求地址：/a/b", "- - /a/b -"),
            ("参考 a/b 与 POST 请求", "- - - -"),
            ("Request URL: https://a.com/b", "- https://a.com /b -"),
            ("API: vip.m.query (POST)", "POST - - vip.m.query"),
            ("URL：[https://a.com/b](https://a.com/b)", "- https://a.com /b -"),
            ("接口路径\u{3000}/vip/m/query", "- - /vip/m/query -"),
        ] {
            assert_eq!(short(&line(&text.replace('`', ""))), expected, "{text}");
        }
        assert_eq!(short(&heading("/vip/m/query")), "- - /vip/m/query -");
        assert_eq!(short(&heading("/ 查询 / 甲")), "- - - -");
        assert_eq!(short(&fact("通信协议", "POST ")), "POST - - -");
        assert_eq!(short(&fact("HTTP URL", "https://a.com/b")), "- https://a.com /b -");
        assert_eq!(short(&fact("method", "order.list")), "- - - order.list");
        assert_eq!(short(&fact("接口URL", "")), "- - - -");
    }
}
