//! A small caller that signs by itself, so that every detail can be put wrong.

use std::sync::Arc;
use std::time::Duration;

use doudian_runtime::sign::{AppSecret, SignMethod, Signable};
use doudian_sandbox::{Gateway, ManualClock};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub(crate) const NOW: i64 = 1_795_284_600;
pub(crate) const TOKEN: &str = "5a3bd7d0-1b48-46d6-811e-7e05ace08a2f";

pub(crate) async fn gateway() -> (Gateway, Arc<ManualClock>) {
    let clock = Arc::new(ManualClock::new(NOW));
    let builder = Gateway::builder().access_token(TOKEN).clock(clock.clone());
    (builder.start().await.unwrap(), clock)
}

/// How long a machine with much to do may take: long before, it happens or never will.
pub(crate) const PATIENCE: Duration = Duration::from_secs(300);

/// Waits until a condition holds.
pub(crate) async fn until(condition: impl AsyncFn() -> bool) {
    let holds = async {
        while !condition().await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, holds).await.expect("it never happens");
}

/// One request, right unless it is changed.
#[derive(Clone)]
pub(crate) struct Call {
    url: String,
    secret: String,
    verb: &'static str,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Call {
    pub(crate) fn new(gateway: &Gateway, method: &str, param_json: &str) -> Self {
        Self::at(gateway, method, param_json, &NOW.to_string())
    }

    pub(crate) fn at(gateway: &Gateway, method: &str, param_json: &str, timestamp: &str) -> Self {
        let call = Self {
            url: gateway.url().to_owned(),
            secret: gateway.app_secret().to_owned(),
            verb: "POST",
            path: format!("/{}", method.replace('.', "/")),
            query: Vec::new(),
            headers: vec![("content-type", "application/json".to_owned())],
            body: param_json.as_bytes().to_vec(),
        };
        call.with("app_key", gateway.app_key())
            .with("method", method)
            .with("access_token", TOKEN)
            .with("timestamp", timestamp)
            .with("v", "2")
            .with("sign_method", "hmac-sha256")
            .signed(param_json)
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self = self.without(name);
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.query.retain(|(known, _)| known != name);
        self
    }

    pub(crate) fn get(&self, name: &str) -> &str {
        self.query.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Signs again, over this text.
    pub(crate) fn signed(self, param_json: &str) -> Self {
        let method = match self.get("sign_method") {
            "hmac-sha256" => SignMethod::HmacSha256,
            _ => SignMethod::Md5,
        };
        let sign = Signable::Request {
            app_key: self.get("app_key"),
            method: self.get("method"),
            param_json,
            timestamp: self.get("timestamp"),
        }
        .sign(method, &AppSecret::from(self.secret.clone()));
        self.with("sign", &sign)
    }

    pub(crate) fn verb(mut self, verb: &'static str) -> Self {
        self.verb = verb;
        self
    }

    pub(crate) fn path(mut self, path: &str) -> Self {
        self.path = path.to_owned();
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value.to_owned()));
        self
    }

    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Moves the whole query into a form body.
    pub(crate) fn into_form(mut self) -> Self {
        let form = encode(&self.query);
        self.query.clear();
        self.body = form.into_bytes();
        self
    }

    pub(crate) async fn send(self) -> Reply {
        let mut url = format!("{}{}", self.url, self.path);
        if !self.query.is_empty() {
            url = format!("{url}?{}", encode(&self.query));
        }
        let verb = reqwest::Method::from_bytes(self.verb.as_bytes()).unwrap();
        let mut request = reqwest::Client::new().request(verb, url);
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        let response = request.body(self.body).send().await.unwrap();
        let status = response.status().as_u16();
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect();
        Reply { status, headers, text: response.text().await.unwrap() }
    }
}

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub(crate) fn data(&self) -> Value {
        let json = self.json();
        assert_eq!(json["code"], 10_000, "{}", self.text);
        json["data"].clone()
    }

    pub(crate) fn code(&self) -> (i64, String) {
        let json = self.json();
        (json["code"].as_i64().unwrap(), json["sub_code"].as_str().unwrap().to_owned())
    }

    /// Asserts a refusal whose text names all of `words`.
    pub(crate) fn refused(&self, code: i64, sub_code: &str, words: &[&str]) {
        assert_eq!(self.status, 200);
        assert_eq!(self.code(), (code, sub_code.to_owned()), "{}", self.text);
        for word in words {
            let hint = self.json()["sub_msg"].as_str().unwrap().to_owned();
            assert!(hint.contains(word), "{word:?} is not in {hint:?}");
        }
    }
}

fn encode(pairs: &[(String, String)]) -> String {
    let escape = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                    char::from(byte).to_string()
                }
                b' ' => "+".to_owned(),
                _ => format!("%{byte:02X}"),
            })
            .collect()
    };
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
    pairs.join("&")
}

/// Sends bytes as they are, and reads one answer.
pub(crate) async fn raw(gateway: &Gateway, bytes: &[u8]) -> Reply {
    let address = gateway.url().trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The gateway may close while a hopeless request is still being written.
    let _ = stream.write_all(bytes).await;
    let mut got = Vec::new();
    loop {
        if let Some(reply) = parse(&got) {
            return reply;
        }
        let mut part = [0; 4096];
        match stream.read(&mut part).await {
            Ok(0) | Err(_) => return Reply { status: 0, headers: Vec::new(), text: String::new() },
            Ok(read) => got.extend_from_slice(&part[..read]),
        }
    }
}

fn parse(bytes: &[u8]) -> Option<Reply> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers: Vec<(String, String)> = lines
        .map(|line| line.split_once(':').unwrap())
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length: usize = length.map_or(0, |(_, value)| value.parse().unwrap());
    let body = &bytes[end + 4..];
    (body.len() >= length).then(|| Reply {
        status,
        headers,
        text: String::from_utf8(body[..length].to_vec()).unwrap(),
    })
}
