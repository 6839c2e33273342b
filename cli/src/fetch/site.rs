//! The documentation's server, as a polite client sees it.

use std::error::Error as _;
use std::str::FromStr;
use std::time::Duration;

use doudian_runtime::foreign::{foreign, one_line};
use serde_json::Value;
use tokio::time::{Instant, sleep, sleep_until};

/// How often a request is tried where the server is busy.
const TRIES: u32 = 5;
/// A server that asks for more is not waited for.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// No article is larger.
const LARGEST: u64 = 64 << 20;

/// An article as the directory lists it.
pub(super) struct Listed {
    pub(super) id: u64,
    pub(super) title: String,
    /// Unix seconds.
    pub(super) update_time: i64,
}

/// What a directory lists.
#[derive(Default)]
pub(super) struct Listing {
    /// Each article once, by its id.
    pub(super) articles: Vec<Listed>,
    /// Why entries cannot be read: what articles they are is not known.
    pub(super) odd: Vec<String>,
}

/// The server. Between two requests there is a pause, whoever makes them.
pub(super) struct Site {
    http: reqwest::Client,
    server: String,
    pause: Duration,
    next: Instant,
}

impl Site {
    pub(super) fn new(server: &str, pause: Duration) -> Result<Self, String> {
        let server = server.trim_end_matches('/');
        if !server.starts_with("https://") && !server.starts_with("http://") {
            return Err(format!("`{}` is no address: expected https://…", foreign(server)));
        }
        let http = reqwest::Client::builder()
            .user_agent(concat!("doudian/", env!("CARGO_PKG_VERSION"), " (fetch-docs)"))
            .timeout(Duration::from_secs(30))
            .build()
            .map_err(|error| error.to_string())?;
        Ok(Self { http, server: server.to_owned(), pause, next: Instant::now() })
    }

    /// Every article below a directory, by its id.
    pub(super) async fn articles(&mut self, directory: u64) -> Result<Listing, String> {
        let query = format!(
            "/doc/external/open/QueryDocDirTreeNew?dirId={directory}&withArticleList=true&articleOrderType=3"
        );
        let tree = parsed(&self.get(&query).await?)?;
        let mut found = Listing::default();
        collect(&tree["data"], &mut found);
        let Listing { articles, odd } = &mut found;
        if articles.is_empty() && odd.is_empty() {
            return Err(format!("the server lists no articles below the directory {directory}"));
        }
        articles.sort_by_key(|article| article.id);
        articles.dedup_by_key(|article| article.id);
        Ok(found)
    }

    /// The answer with an article, as the server sent it.
    pub(super) async fn article(&mut self, id: u64) -> Result<String, String> {
        let query = format!("/doc/external/open/queryDocArticleDetail?articleId={id}");
        let text = self.get(&query).await?;
        let value = parsed(&text)?;
        let article = &value["data"]["article"];
        if !article["content"].is_string() {
            return Err("the answer holds no article".to_owned());
        }
        match &article["info"]["id"] {
            Value::Null => Ok(text),
            other if whole(other) == Some(id) => Ok(text),
            other => Err(format!("the answer holds the article {}", foreign(&other.to_string()))),
        }
    }

    async fn get(&mut self, query: &str) -> Result<String, String> {
        let mut wait = Duration::from_secs(1);
        for attempt in 1.. {
            sleep_until(self.next).await;
            let result = self.http.get(format!("{}{query}", self.server)).send().await;
            self.next = Instant::now() + self.pause;
            let reason = match result {
                Ok(answer) if answer.status().is_success() => match self::text(answer).await {
                    Ok(text) => return Ok(text),
                    Err(reason) => reason,
                },
                Ok(answer) => {
                    let status = answer.status();
                    let is_busy = status.as_u16() == 429 || status.is_server_error();
                    let reason = format!("the server answered {status}");
                    if !is_busy {
                        return Err(reason);
                    }
                    let asked = answer.headers().get("retry-after");
                    let asked = asked.and_then(|value| value.to_str().ok()?.trim().parse().ok());
                    wait = asked.map_or(wait, Duration::from_secs);
                    reason
                }
                Err(error) => format!("cannot ask the server: {}", described(error)),
            };
            if attempt >= TRIES || wait > LONGEST_WAIT {
                return Err(reason);
            }
            sleep(wait).await;
            wait *= 2;
        }
        Err("it was not tried".to_owned())
    }
}

async fn text(answer: reqwest::Response) -> Result<String, String> {
    if answer.content_length().is_some_and(|length| length > LARGEST) {
        return Err(format!("the answer is larger than {LARGEST} bytes"));
    }
    let text = answer.text().await;
    text.map_err(|error| format!("the answer broke off: {}", described(error)))
}

/// What happened, with its causes; without the address, which may hold a password.
fn described(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut told = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !told.contains(&text) {
            told.push_str(": ");
            told.push_str(&text);
        }
        cause = inner.source();
    }
    one_line(told).to_string()
}

/// The answer, where its code is that of success.
fn parsed(text: &str) -> Result<Value, String> {
    let value: Value =
        serde_json::from_str(text).map_err(|error| format!("the answer is no JSON: {error}"))?;
    match value["code"].as_i64() {
        Some(0) => Ok(value),
        Some(code) => {
            let message = value["message"].as_str().unwrap_or_default();
            Err(format!("the server refused it with the code {code}: {}", foreign(message)))
        }
        None => Err("the answer has no code".to_owned()),
    }
}

impl Listing {
    fn take(&mut self, article: &Value) {
        let title = article["title"].as_str().unwrap_or_default().to_owned();
        let Some(id) = whole(&article["id"]) else {
            let (id, title) = (article["id"].to_string(), foreign(&title));
            let reason = format!("the id of `{title}` is {}: expected a number", foreign(&id));
            return self.odd.push(reason);
        };
        let update_time = whole(&article["updateTime"]).unwrap_or_default();
        self.articles.push(Listed { id, title, update_time });
    }
}

/// A whole number, which may be written as text.
pub(super) fn whole<N: FromStr + TryFrom<u64>>(value: &Value) -> Option<N> {
    match value {
        Value::Number(number) => number.as_u64()?.try_into().ok(),
        Value::String(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok(),
        _ => None,
    }
}

/// Articles wherever they are in the tree of directories.
fn collect(value: &Value, found: &mut Listing) {
    match value {
        Value::Array(list) => list.iter().for_each(|item| collect(item, found)),
        Value::Object(members) => {
            for (name, inner) in members {
                if name != "articles" {
                    collect(inner, found);
                    continue;
                }
                match inner {
                    Value::Null => {}
                    Value::Array(articles) => articles.iter().for_each(|it| found.take(it)),
                    _ => found.odd.push("`articles` of a directory is no list".to_owned()),
                }
            }
        }
        _ => {}
    }
}
