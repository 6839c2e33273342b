//! `doudian fetch-docs`, against a server of the documentation's shape.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::{Router, routing};
use serde_json::{Value, json};

use crate::documents::article;
use crate::support::{Folder, Run, command};

/// Articles by id, with the time of their last change.
#[derive(Clone, Default)]
pub(crate) struct Docs {
    /// Answered instead of an article.
    pub(crate) texts: Arc<Mutex<BTreeMap<u64, String>>>,
    pub(crate) articles: Arc<Mutex<Vec<(u64, i64)>>>,
    pub(crate) asked: Arc<AtomicUsize>,
    /// Listed beside the articles.
    pub(crate) odd: Arc<Mutex<Vec<Value>>>,
    /// The article that the server fails with, and how often.
    pub(crate) trouble: Arc<Mutex<Option<(u64, usize)>>>,
}

#[derive(serde::Deserialize)]
struct Asked {
    #[serde(rename = "articleId")]
    article: u64,
}

async fn tree(State(docs): State<Docs>) -> axum::Json<Value> {
    let articles = docs.articles.lock().unwrap().clone();
    let articles: Vec<Value> = articles
        .iter()
        .map(|(id, time)| json!({ "id": id, "title": format!("/a/m{id}"), "updateTime": time }))
        .chain(docs.odd.lock().unwrap().clone())
        .collect();
    axum::Json(json!({ "code": 0, "data": { "dirs": [
        { "id": 15, "dirs": [{ "id": 16, "articles": articles }], "articles": [] }] } }))
}

async fn detail(State(docs): State<Docs>, Query(asked): Query<Asked>) -> Response {
    docs.asked.fetch_add(1, Ordering::SeqCst);
    if let Some((id, left)) = docs.trouble.lock().unwrap().as_mut()
        && *id == asked.article
        && *left > 0
    {
        *left -= 1;
        return (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "0")]).into_response();
    }
    if let Some(text) = docs.texts.lock().unwrap().get(&asked.article) {
        return text.clone().into_response();
    }
    let articles = docs.articles.lock().unwrap();
    match articles.iter().find(|(id, _)| *id == asked.article) {
        Some((id, time)) => article(*id, &format!("/a/m{id}"), "id", *time).into_response(),
        None => axum::Json(json!({ "code": 31, "message": "no such article" })).into_response(),
    }
}

/// Starts the server on a port of its own, and gives its address.
pub(crate) fn serve(docs: Docs) -> (tokio::runtime::Runtime, String) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let routes = Router::new()
        .route("/doc/external/open/QueryDocDirTreeNew", routing::get(tree))
        .route("/doc/external/open/queryDocArticleDetail", routing::get(detail))
        .with_state(docs);
    runtime.spawn(async move { axum::serve(listener, routes).await.unwrap() });
    (runtime, address)
}

fn fetch(folder: &Folder, server: &str, more: &[&str]) -> (Option<i32>, Value, String) {
    let mut arguments =
        vec!["fetch-docs", "--to", "docs", "--server", server, "--rate", "20", "--json"];
    arguments.extend(more);
    let run = Run::of(&command(&arguments).current_dir(folder.path("")).output().unwrap());
    (run.0, serde_json::from_str(&run.1).unwrap_or_default(), run.2)
}

#[test]
fn only_what_changed_is_fetched_again() {
    let docs = Docs::default();
    *docs.articles.lock().unwrap() = vec![(1, 10), (2, 10), (3, 10)];
    let (_runtime, server) = serve(docs.clone());
    let folder = Folder::new(&[]);
    let (status, first, _) = fetch(&folder, &server, &[]);
    assert_eq!((status, &first["new"]), (Some(0), &json!([1, 2, 3])), "{first}");
    assert_eq!(docs.asked.load(Ordering::SeqCst), 3);
    *docs.articles.lock().unwrap() = vec![(1, 10), (2, 11), (4, 10)];
    let (_, dry, _) = fetch(&folder, &server, &["--dry-run"]);
    let (_, second, _) = fetch(&folder, &server, &[]);
    for object in [dry, second] {
        assert_eq!(
            [&object["new"], &object["changed"], &object["unchanged"], &object["gone"]],
            [&json!([4]), &json!([2]), &json!([1]), &json!([3])],
            "{object}"
        );
    }
    assert_eq!(docs.asked.load(Ordering::SeqCst), 5, "one article new, one changed");
    assert!(folder.path("docs/_gone/3.json").exists() && !folder.path("docs/3.json").exists());
}

#[test]
fn a_busy_server_is_asked_again_and_the_rest_goes_on() {
    let docs = Docs::default();
    *docs.articles.lock().unwrap() = vec![(1, 10), (2, 10)];
    *docs.trouble.lock().unwrap() = Some((1, 2));
    let (_runtime, server) = serve(docs.clone());
    let folder = Folder::new(&[]);
    let (status, object, _) = fetch(&folder, &server, &[]);
    assert_eq!((status, &object["new"]), (Some(0), &json!([1, 2])), "{object}");
    *docs.articles.lock().unwrap() = vec![(1, 11), (2, 11)];
    *docs.trouble.lock().unwrap() = Some((1, 99));
    let (status, object, told) = fetch(&folder, &server, &[]);
    assert_eq!((status, &object["changed"]), (Some(1), &json!([2])), "{object}");
    assert!(told.contains("article 1: the server answered 503"), "{told}");
    // What is kept of it is the older article, whole.
    assert!(folder.read("docs/1.json").contains("\"updateTime\":10"));
}

#[test]
fn a_server_of_another_kind_is_told() {
    let (_runtime, server) = serve(Docs::default());
    let folder = Folder::new(&[]);
    let (status, _, told) = fetch(&folder, &server, &[]);
    assert!(
        status == Some(1) && told.contains("lists no articles below the directory 3"),
        "{told}"
    );
    let (status, _, told) = fetch(&folder, "ftp://somewhere", &[]);
    assert!(status == Some(1) && told.contains("`ftp://somewhere` is no address"), "{told}");
}

/// What nobody answers is tried for a while, and told with its cause and without the address, in
/// which a password may stand.
#[test]
fn a_server_that_is_not_there_is_told() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let folder = Folder::new(&[("docs/7.json", "{}")]);
    let (status, _, told) = fetch(&folder, &format!("http://me:geheim@127.0.0.1:{port}"), &[]);
    assert_eq!(status, Some(1), "{told}");
    for words in
        ["the documentation cannot be listed: cannot ask the server", "refused", "--server"]
    {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(!told.contains("geheim"), "{told}");
    assert_eq!(folder.read("docs/7.json"), "{}", "what is in the folder stays");
}

/// An id may be text; what has none is told, and then nothing is taken to be gone.
#[test]
fn an_odd_entry_of_the_list_is_no_article_that_is_gone() {
    let docs = Docs::default();
    *docs.articles.lock().unwrap() = vec![(1, 10)];
    docs.texts.lock().unwrap().insert(11, article(11, "/a/m11", "id", 10));
    *docs.odd.lock().unwrap() = vec![json!({ "id": "11", "title": "/a/m11", "updateTime": "10" })];
    let (_runtime, server) = serve(docs.clone());
    let folder = Folder::new(&[("docs/3.json", "{}")]);
    for (new, gone) in [(json!([1, 11]), json!([3])), (json!([]), json!([]))] {
        let (status, object, _) = fetch(&folder, &server, &[]);
        assert_eq!((status, &object["new"], &object["gone"]), (Some(0), &new, &gone), "{object}");
    }
    for odd in [json!({ "id": "../../evil", "title": "x" }), json!(7), json!({ "id": -1 })] {
        *docs.odd.lock().unwrap() = vec![odd];
        let (status, object, told) = fetch(&folder, &server, &[]);
        assert_eq!((status, &object["gone"]), (Some(1), &json!([])), "{object}");
        assert_eq!(object["failed"][0]["id"], Value::Null);
        assert!(told.contains("expected a number") && told.contains("nothing is taken"), "{told}");
        assert!(folder.path("docs/11.json").exists());
    }
}

#[test]
fn another_article_than_the_one_asked_for_is_not_kept() {
    let docs = Docs::default();
    *docs.articles.lock().unwrap() = vec![(11, 10)];
    docs.texts.lock().unwrap().insert(11, article(99, "/a/m99", "id", 10));
    let (_runtime, server) = serve(docs.clone());
    // One that was kept so is fetched again.
    for before in [None, Some(article(99, "/a/m99", "id", 10))] {
        let folder = Folder::new(&[]);
        if let Some(text) = &before {
            std::fs::create_dir(folder.path("docs")).unwrap();
            std::fs::write(folder.path("docs/11.json"), text).unwrap();
        }
        let (status, _, told) = fetch(&folder, &server, &[]);
        assert_eq!(status, Some(1), "{told}");
        assert!(told.contains("article 11: the answer holds the article 99"), "{told}");
        assert_eq!(folder.path("docs/11.json").exists(), before.is_some());
    }
}
