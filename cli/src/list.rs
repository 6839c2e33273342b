//! `doudian list`: the methods, messages and SPI methods that the descriptors know.

use doudian_codegen::model::{
    Api, CALLBACKS, Callback, MESSAGES, Message, Model, PLUGINS, Platform, Plugin, Reply, SPI, Spi,
    Status,
};
use serde_json::{Value, json};

use crate::output::{Failure, line};
use crate::spec::{self, Spec};

/// List the methods that the descriptors know, and the calls and callbacks of mini programs; or
/// the push messages, or the SPI methods.
///
/// Each with its type, the feature of its platform's crate, or the module of its npm package, that
/// has the type, and since which version of the description it exists, where that is not the first.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian list order.         the methods whose name or title contains this
  doudian list --platform weixin_shop
  doudian list --messages     the push messages: tag, topic, Rust type, feature, title
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
    /// Only those of this platform.
    #[arg(long, value_name = "NAME")]
    platform: Option<String>,
    /// Print a JSON list of objects instead of a table.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    spec: Spec,
}

/// One line of the table.
struct Row<'m> {
    /// What the platform calls it, a column each.
    names: Vec<&'m str>,
    /// The type, in Rust or TypeScript.
    rust: &'m str,
    /// The feature that the type needs, or the module that has it.
    feature: &'m str,
    title: &'m str,
    status: Status,
    /// The method to use instead.
    replaced_by: Option<&'m str>,
    /// The version of the description since which it exists; `None` where that is the first.
    since: Option<u32>,
    json: Value,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let model = arguments.spec.model()?;
    let mut rows = rows(&model, arguments)?;
    if let Some(filter) = &arguments.filter {
        let filter = filter.to_lowercase();
        // Rust name and feature are made of the others.
        rows.retain(|row| {
            row.names.iter().chain([&row.title]).any(|text| text.to_lowercase().contains(&filter))
        });
    }
    if arguments.json {
        let rows: Vec<Value> = rows.into_iter().map(|row| row.json).collect();
        return line(serde_json::to_string_pretty(&rows).map_err(Failure::new)?);
    }
    print(&rows)
}

fn rows<'m>(model: &'m Model, arguments: &Arguments) -> Result<Vec<Row<'m>>, Failure> {
    let mut rows = Vec::new();
    let platforms = match &arguments.platform {
        Some(name) => std::slice::from_ref(spec::named(model, name)?),
        None => &model.platforms,
    };
    for platform in platforms {
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
            rows.extend(platform.plugins.iter().map(|found| plugin(platform, found)));
            rows.extend(platform.callbacks.iter().map(|found| callback(platform, found)));
        }
    }
    Ok(rows)
}

fn print(rows: &[Row<'_>]) -> Result<(), Failure> {
    let lines: Vec<Vec<&str>> =
        rows.iter().map(|row| [&row.names[..], &[row.rust, row.feature]].concat()).collect();
    let count = lines.first().map_or(0, Vec::len);
    let width = |column: usize| lines.iter().map(|line| line[column].len()).max();
    let widths: Vec<usize> = (0..count).map(|column| width(column).unwrap_or_default()).collect();
    for (row, columns) in rows.iter().zip(&lines) {
        let mut text = String::new();
        for (column, width) in columns.iter().zip(&widths) {
            text.push_str(&format!("{column:width$}  "));
        }
        text.push_str(row.title);
        let status = (row.status != Status::Current).then(|| status(row.status).to_owned());
        let other = row.replaced_by.map(|method| format!("use {method}"));
        let since = row.since.map(|version| format!("since version {version}"));
        let remarks: Vec<String> = status.into_iter().chain(other).chain(since).collect();
        if !remarks.is_empty() {
            text.push_str(&format!(" ({})", remarks.join("; ")));
        }
        line(text)?;
    }
    Ok(())
}

fn api<'m>(platform: &Platform, api: &'m Api) -> Row<'m> {
    Row {
        names: std::iter::once(&api.method).chain(&api.other_names).map(String::as_str).collect(),
        rust: &api.request.name,
        feature: &api.family,
        replaced_by: api.replaced_by.as_deref(),
        since: api.since,
        title: &api.title,
        status: api.status,
        json: json!({
            "platform": platform.name,
            "method": api.method,
            "other_names": api.other_names,
            "host": api.host.as_ref().unwrap_or(&platform.host),
            "path": api.path,
            "token": token(api),
            "family": api.family,
            "feature": api.family,
            "request": api.request.name,
            "response": api.response,
            "status": status(api.status),
            "since": api.since,
            "replaced_by": api.replaced_by,
            "auths": api.auths,
            "sources": api.sources,
            "title": api.title,
        }),
    }
}

/// Whether a call carries an access token, or the kind that it carries.
fn token(api: &Api) -> Value {
    match &api.token_kind {
        Some(kind) if api.token => Value::from(kind.as_str()),
        _ => Value::from(api.token),
    }
}

fn plugin<'m>(platform: &Platform, plugin: &'m Plugin) -> Row<'m> {
    Row {
        names: vec![&plugin.name],
        rust: &plugin.request,
        feature: PLUGINS,
        replaced_by: None,
        since: plugin.since,
        title: &plugin.title,
        status: plugin.status,
        json: json!({
            "platform": platform.name,
            "kind": "plugin",
            "method": plugin.name,
            "path": plugin.expression(),
            "package": platform.package,
            "request": plugin.request,
            "response": plugin.response,
            "status": status(plugin.status),
            "since": plugin.since,
            "title": plugin.title,
        }),
    }
}

fn callback<'m>(platform: &Platform, callback: &'m Callback) -> Row<'m> {
    Row {
        names: vec![&callback.name],
        rust: &callback.request,
        feature: CALLBACKS,
        replaced_by: None,
        since: callback.since,
        title: &callback.title,
        status: callback.status,
        json: json!({
            "platform": platform.name,
            "kind": "callback",
            "method": callback.name,
            "package": platform.package,
            "request": callback.request,
            "response": callback.response,
            "status": status(callback.status),
            "since": callback.since,
            "title": callback.title,
        }),
    }
}

fn message<'m>(platform: &Platform, message: &'m Message) -> Row<'m> {
    Row {
        names: vec![message.tag.as_deref().unwrap_or("-"), &message.topic],
        rust: &message.data,
        feature: MESSAGES,
        replaced_by: None,
        since: message.since,
        title: &message.title,
        status: message.status,
        json: json!({
            "platform": platform.name,
            "tag": message.tag,
            "topic": message.topic,
            "type": message.data,
            "feature": MESSAGES,
            "key": message.key,
            "status": status(message.status),
            "since": message.since,
            "title": message.title,
        }),
    }
}

fn spi<'m>(platform: &Platform, spi: &'m Spi) -> Row<'m> {
    Row {
        names: vec![&spi.name],
        rust: &spi.request,
        feature: SPI,
        replaced_by: None,
        since: spi.since,
        title: &spi.title,
        status: spi.status,
        json: json!({
            "platform": platform.name,
            "spi": spi.name,
            "request": spi.request,
            "response": spi.response,
            "feature": SPI,
            "reply": match spi.reply {
                Reply::Data => "data",
                Reply::Flat => "flat",
            },
            "status": status(spi.status),
            "since": spi.since,
            "title": spi.title,
        }),
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Current => "current",
        Status::Legacy => "legacy",
        Status::Deprecated => "deprecated",
        Status::Retired => "retired",
        Status::Offline => "offline",
    }
}
