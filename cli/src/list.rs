//! `doudian list`: the methods, messages and SPI methods that the descriptors know.

use std::path::PathBuf;

use doudian_codegen::model::{Api, Message, Model, Platform, Reply, Spi, Status};
use serde_json::{Value, json};

use crate::output::{Failure, line};
use crate::spec;

/// List the methods that the descriptors know; or the push messages, or the SPI methods.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian list order.         the methods whose name or title contains this
  doudian list --messages     the push messages: tag, topic, Rust type, title
  doudian list --spi --json   the SPI methods, for programs")]
pub(crate) struct Arguments {
    /// Only those whose name, tag or title contains this text.
    filter: Option<String>,
    /// The push messages in place of the methods.
    #[arg(long, conflicts_with = "spi")]
    messages: bool,
    /// The SPI methods in place of the methods.
    #[arg(long)]
    spi: bool,
    /// Print a JSON list of objects instead of a table.
    #[arg(long)]
    json: bool,
    /// The folder with the descriptors [default: `spec` of the workspace, else the
    /// descriptors that were built in].
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
}

/// One line of the table.
struct Row<'m> {
    /// What is before the title, a column each.
    columns: Vec<&'m str>,
    title: &'m str,
    status: Status,
    json: Value,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let model = spec::model(arguments.spec.as_deref())?;
    let mut rows: Vec<Row<'_>> = rows(&model, arguments);
    if let Some(filter) = &arguments.filter {
        let filter = filter.to_lowercase();
        // The Rust name, the last column, is made of the others.
        rows.retain(|row| {
            let names = &row.columns[..row.columns.len() - 1];
            names.iter().chain([&row.title]).any(|text| text.to_lowercase().contains(&filter))
        });
    }
    if arguments.json {
        let rows: Vec<Value> = rows.into_iter().map(|row| row.json).collect();
        return line(serde_json::to_string_pretty(&rows).map_err(Failure::new)?);
    }
    print(&rows)
}

fn rows<'m>(model: &'m Model, arguments: &Arguments) -> Vec<Row<'m>> {
    let mut rows = Vec::new();
    for platform in &model.platforms {
        if arguments.messages {
            let mut messages: Vec<&Message> = platform.messages.iter().collect();
            // By tag; those whose tag no source states come last.
            messages.sort_by_key(|message| {
                let tag = message.tag.as_ref().and_then(|tag| tag.parse::<u64>().ok());
                (tag.unwrap_or(u64::MAX), &message.topic)
            });
            rows.extend(messages.into_iter().map(|found| message(platform, found)));
        } else if arguments.spi {
            rows.extend(platform.spis.iter().map(|found| spi(platform, found)));
        } else {
            rows.extend(platform.apis.iter().map(|found| api(platform, found)));
        }
    }
    rows
}

fn print(rows: &[Row<'_>]) -> Result<(), Failure> {
    let count = rows.first().map_or(0, |row| row.columns.len());
    let width = |column: usize| rows.iter().map(|row| row.columns[column].len()).max();
    let widths: Vec<usize> = (0..count).map(|column| width(column).unwrap_or_default()).collect();
    for row in rows {
        let mut text = String::new();
        for (column, width) in row.columns.iter().zip(&widths) {
            text.push_str(&format!("{column:width$}  "));
        }
        text.push_str(row.title);
        if row.status != Status::Current {
            text.push_str(&format!(" ({})", status(row.status)));
        }
        line(text)?;
    }
    Ok(())
}

fn api<'m>(platform: &Platform, api: &'m Api) -> Row<'m> {
    Row {
        columns: vec![&api.method, &api.request.name],
        title: &api.title,
        status: api.status,
        json: json!({
            "platform": platform.name,
            "method": api.method,
            "path": api.path,
            "family": api.family,
            "request": api.request.name,
            "response": api.response,
            "status": status(api.status),
            "title": api.title,
        }),
    }
}

fn message<'m>(platform: &Platform, message: &'m Message) -> Row<'m> {
    Row {
        columns: vec![message.tag.as_deref().unwrap_or("-"), &message.topic, &message.data],
        title: &message.title,
        status: message.status,
        json: json!({
            "platform": platform.name,
            "tag": message.tag,
            "topic": message.topic,
            "type": message.data,
            "key": message.key,
            "status": status(message.status),
            "title": message.title,
        }),
    }
}

fn spi<'m>(platform: &Platform, spi: &'m Spi) -> Row<'m> {
    Row {
        columns: vec![&spi.name, &spi.request],
        title: &spi.title,
        status: spi.status,
        json: json!({
            "platform": platform.name,
            "spi": spi.name,
            "request": spi.request,
            "response": spi.response,
            "reply": match spi.reply {
                Reply::Data => "data",
                Reply::Flat => "flat",
            },
            "status": status(spi.status),
            "title": spi.title,
        }),
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Current => "current",
        Status::Legacy => "legacy",
        Status::Deprecated => "deprecated",
        Status::Offline => "offline",
    }
}
