//! `doudian list`: the methods that the descriptors know.

use std::path::PathBuf;

use doudian_codegen::model::{Api, Platform, Status};
use serde_json::json;

use crate::output::{Failure, line};
use crate::spec;

/// List the methods that the descriptors know.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only methods whose name or title contains this text.
    filter: Option<String>,
    /// Print a JSON list of objects instead of a table.
    #[arg(long)]
    json: bool,
    /// The folder with the descriptors [default: `spec` of the workspace, else the
    /// descriptors that were built in].
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let model = spec::model(arguments.spec.as_deref())?;
    let apis = model
        .platforms
        .iter()
        .flat_map(|platform| platform.apis.iter().map(move |api| (platform, api)));
    let wanted: Vec<_> = apis
        .filter(|(_, api)| {
            arguments.filter.as_deref().is_none_or(|filter| {
                let filter = filter.to_lowercase();
                [&api.method, &api.title].iter().any(|text| text.to_lowercase().contains(&filter))
            })
        })
        .collect();
    if arguments.json {
        return print_json(&wanted);
    }
    let width = wanted.iter().map(|(_, api)| api.method.len()).max().unwrap_or_default();
    let names = wanted.iter().map(|(_, api)| api.request.name.len()).max().unwrap_or_default();
    for (_, api) in &wanted {
        let status = match api.status {
            Status::Current => String::new(),
            other => format!(" ({})", status(other)),
        };
        line(format_args!(
            "{:width$}  {:names$}  {}{status}",
            api.method, api.request.name, api.title
        ))?;
    }
    Ok(())
}

fn print_json(apis: &[(&Platform, &Api)]) -> Result<(), Failure> {
    let rows: Vec<_> = apis
        .iter()
        .map(|(platform, api)| {
            json!({
                "platform": platform.name,
                "method": api.method,
                "path": api.path,
                "family": api.family,
                "request": api.request.name,
                "response": api.response,
                "status": status(api.status),
                "title": api.title,
            })
        })
        .collect();
    let text = serde_json::to_string_pretty(&rows).map_err(Failure::new)?;
    line(text)
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Current => "current",
        Status::Legacy => "legacy",
        Status::Deprecated => "deprecated",
        Status::Offline => "offline",
    }
}
