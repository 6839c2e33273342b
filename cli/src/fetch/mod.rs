//! `doudian fetch-docs`: the platform's documentation, kept in a folder.

mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use doudian_codegen::write::replace;
use doudian_runtime::foreign::{foreign, one_line};
use serde_json::{Value, json};

use crate::output::{Failure, count, line, progress};
use site::{Listed, Site, whole};

/// The folder of articles that are gone, below that of the others.
pub(crate) const GONE: &str = "_gone";

/// Keep the platform's documentation in a folder: an article a file, for `doudian import`.
///
/// Only what is new or has changed since is fetched, one after the other and slowly. What is
/// stopped goes on where it was. Articles that are gone are moved to the folder `_gone`.
#[derive(clap::Args)]
#[command(after_help = "The whole round:
  doudian fetch-docs --to docs && doudian import docs && doudian generate")]
pub(crate) struct Arguments {
    /// The folder to write to.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    #[command(flatten)]
    from: From,
    /// Fetch no article; say which are new, changed or gone.
    #[arg(long)]
    dry_run: bool,
    /// Print one JSON object with `new`, `changed`, `unchanged`, `gone` and `failed`.
    #[arg(long)]
    json: bool,
}

/// Where documentation is, and how it is asked for.
#[derive(clap::Args)]
pub(crate) struct From {
    /// Address of the documentation's server.
    #[arg(long, value_name = "URL", default_value = "https://op.jinritemai.com")]
    server: String,
    /// The directory of the documentation that holds the API.
    #[arg(long, value_name = "ID", default_value_t = 3)]
    directory: u64,
    /// Requests a second, at most.
    #[arg(long, value_name = "NUMBER", default_value_t = 2.0, value_parser = rate)]
    rate: f64,
}

fn rate(text: &str) -> Result<f64, String> {
    let rate = text.parse::<f64>().map_err(|error| error.to_string())?;
    // The server is somebody else's.
    match rate > 0.0 && rate <= 20.0 {
        true => Ok(rate),
        false => Err("expected more than 0, and 20 at most".to_owned()),
    }
}

/// What became of the articles, by their ids.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) new: Vec<u64>,
    pub(crate) changed: Vec<u64>,
    unchanged: Vec<u64>,
    pub(crate) gone: Vec<u64>,
    pub(crate) failed: Vec<Missed>,
}

/// What could not be fetched.
pub(crate) struct Missed {
    /// `None` for an entry of the list that does not say what article it is.
    pub(crate) id: Option<u64>,
    pub(crate) reason: String,
}

impl Missed {
    /// The article, as people call it.
    pub(crate) fn named(&self) -> String {
        self.id.map_or_else(|| "an article of the list".to_owned(), |id| format!("article {id}"))
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let Arguments { to, from, dry_run, json } = arguments;
    let outcome = fetch(to, from, *dry_run)?;
    line(if *json { object(&outcome, *dry_run).to_string() } else { summary(&outcome, to) })?;
    failures(&outcome).map_or(Ok(()), Err)
}

/// Brings a folder to what the server has; what could not be fetched is told beside the rest.
///
/// # Errors
///
/// When the server does not list its documentation: then nothing is touched.
pub(crate) fn fetch(to: &Path, from: &From, dry_run: bool) -> Result<Outcome, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(Failure::new)?.block_on(fetched(to, from, dry_run))
}

async fn fetched(to: &Path, from: &From, dry_run: bool) -> Result<Outcome, Failure> {
    let pause = Duration::from_secs_f64(1.0 / from.rate);
    let mut site = Site::new(&from.server, pause).map_err(Failure::new)?;
    let listed = site.articles(from.directory).await.map_err(|reason| {
        Failure::new(format_args!(
            "the documentation cannot be listed: {reason}; check --server and the network, and run it \
             again: what is in the folder stays"
        ))
    })?;
    if !dry_run {
        fs::create_dir_all(to)
            .map_err(|error| Failure::new(format_args!("cannot make {}: {error}", to.display())))?;
    }
    let odd = listed.odd.into_iter().map(|reason| Missed { id: None, reason });
    let mut outcome = Outcome { failed: odd.collect(), ..Outcome::default() };
    // What cannot be read of the list may be what seems to be gone.
    let is_whole = outcome.failed.is_empty();
    let listed = listed.articles;
    let bar = progress(listed.len());
    for article in &listed {
        let path = to.join(format!("{}.json", article.id));
        let kept = kept(&path, article.id);
        if kept.is_some_and(|time| time == article.update_time) {
            outcome.unchanged.push(article.id);
            bar.inc(1);
            continue;
        }
        bar.set_message(one_line(foreign(&article.title)).to_string());
        let result = match dry_run {
            true => Ok(()),
            false => keep(&mut site, article, &path).await,
        };
        match (result, kept) {
            (Ok(()), None) => outcome.new.push(article.id),
            (Ok(()), Some(_)) => outcome.changed.push(article.id),
            (Err(reason), _) => outcome.failed.push(Missed { id: Some(article.id), reason }),
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    if is_whole {
        outcome.gone = gone(to, &listed, dry_run)?;
    }
    Ok(outcome)
}

async fn keep(site: &mut Site, article: &Listed, path: &Path) -> Result<(), String> {
    let text = site.article(article.id).await?;
    // Whole or not at all: what is stopped half-way is fetched again.
    replace(path, &text).map_err(|error| error.to_string())
}

/// When the article was changed on the server that a file holds; `None` where it holds another.
fn kept(path: &Path, id: u64) -> Option<i64> {
    let text = fs::read_to_string(path).ok()?;
    let value: Value = serde_json::from_str(&text).ok()?;
    let info = value.pointer("/data/article/info")?;
    let is_other = whole(&info["id"]).is_some_and(|kept: u64| kept != id);
    whole(&info["updateTime"]).filter(|_| !is_other)
}

/// Moves articles aside that the server lists no more.
fn gone(folder: &Path, listed: &[Listed], dry_run: bool) -> Result<Vec<u64>, Failure> {
    let known: BTreeSet<u64> = listed.iter().map(|article| article.id).collect();
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut gone = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let id = name.strip_suffix(".json").and_then(|stem| stem.parse::<u64>().ok());
        let Some(id) = id.filter(|id| !known.contains(id)) else { continue };
        if !dry_run {
            let aside = folder.join(GONE);
            let moved = fs::create_dir_all(&aside)
                .and_then(|()| fs::rename(entry.path(), aside.join(&name)));
            moved.map_err(|error| Failure::new(format_args!("cannot move {name}: {error}")))?;
        }
        gone.push(id);
    }
    gone.sort_unstable();
    Ok(gone)
}

/// What became of the articles, for programs.
pub(crate) fn object(outcome: &Outcome, dry_run: bool) -> Value {
    let failed = outcome.failed.iter();
    let failed = failed.map(|Missed { id, reason }| json!({ "id": id, "reason": reason }));
    json!({
        "new": outcome.new,
        "changed": outcome.changed,
        "unchanged": outcome.unchanged,
        "gone": outcome.gone,
        "failed": failed.collect::<Vec<_>>(),
        "dry_run": dry_run,
    })
}

/// What became of the articles, counted.
pub(crate) fn summary(outcome: &Outcome, to: &Path) -> String {
    format!(
        "{} new, {} changed, {} as before, {} gone, in {}",
        count(outcome.new.len(), "article"),
        outcome.changed.len(),
        outcome.unchanged.len(),
        outcome.gone.len(),
        to.display(),
    )
}

/// What a dry run has not looked at, if there is any.
pub(crate) fn unread(outcome: &Outcome) -> Option<String> {
    let unread = outcome.new.len() + outcome.changed.len();
    (unread > 0).then(|| {
        format!(
            "{} new or changed on the server: not looked at, since a dry run fetches none",
            count(unread, "article")
        )
    })
}

/// The articles that could not be fetched, if there are any.
pub(crate) fn failures(outcome: &Outcome) -> Option<Failure> {
    let told = outcome.failed.iter().take(20);
    let told = told.map(|missed| format!("  {}: {}", missed.named(), one_line(&missed.reason)));
    let is_whole = outcome.failed.iter().all(|missed| missed.id.is_some());
    let note = if is_whole { "" } else { "; nothing is taken to be gone" };
    (!outcome.failed.is_empty()).then(|| {
        Failure::new(format_args!(
            "{} could not be fetched{note}; run it again for the rest:\n{}",
            count(outcome.failed.len(), "article"),
            told.collect::<Vec<_>>().join("\n"),
        ))
    })
}
