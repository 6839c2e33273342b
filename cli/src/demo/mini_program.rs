//! Custom goods: the call of the plugin, and the callback after it.

use std::fs;
use std::io::ErrorKind;
use std::process::Command;
use std::sync::{Arc, Mutex};

use doudian_codegen::emit::TYPESCRIPT;
use doudian_codegen::target_output;
use doudian_codegen::write::{Mode, Past, sync};
use doudian_receiver::CustomGoodsReceiver;
use doudian_sandbox::{Gateway, embedded_spec};
use douyin_open::{Client, DouyinEcomCustomizationQueryStatusRequest};
use http::Method;
use serde_json::json;

use super::step::step;
use crate::output::{Failure, count};

const ORDER: &str = "4736605172296554197";
/// An order of somebody else.
const OTHER: &str = "4736605172296554198";
/// What the platform answers of an order whose custom data it took.
const TAKEN: i64 = 1;

pub(super) async fn walk() -> Result<(), Failure> {
    call()?;
    callback().await
}

/// What a mini program does with the generated package, run by `node`.
fn call() -> Result<(), Failure> {
    let model = embedded_spec().map_err(Failure::new)?;
    let platform = crate::spec::named(&model, "mini_program")?;
    let folder = tempfile::tempdir().map_err(Failure::new)?;
    let package = target_output(&TYPESCRIPT, platform, "", &Past::default(), &|_, _| {});
    let written = sync(folder.path(), &package, Mode::Write).map_err(Failure::new)?;
    step(
        "package",
        format_args!("{} of JavaScript and its types", count(written.changes.len(), "file")),
    )?;
    let script = folder.path().join("walk.mjs");
    fs::write(&script, include_str!("mini_program.mjs")).map_err(Failure::new)?;
    let run = match Command::new("node").arg(&script).arg(ORDER).output() {
        Ok(run) => run,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return step("call", "left out: there is no `node` here, which runs the package");
        }
        Err(error) => return Err(Failure::new(format_args!("`node` cannot be run: {error}"))),
    };
    if !run.status.success() {
        let said = String::from_utf8_lossy(&run.stderr);
        return Err(Failure::new(format_args!("`node` cannot run the package:\n{said}")));
    }
    let said = String::from_utf8_lossy(&run.stdout);
    said.lines().try_for_each(|line| {
        let (name, text) = line.split_once('\t').unwrap_or(("", line));
        step(name, text)
    })
}

/// The callback that tells of it, which nothing signs.
async fn callback() -> Result<(), Failure> {
    let gateway = Gateway::builder().platform("douyin_open").start().await.map_err(Failure::new)?;
    let client = douyin_open::client(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .build()
        .map_err(Failure::new)?;
    let made = Arc::new(Mutex::new(Vec::new()));
    let making = Arc::clone(&made);
    let receiver = CustomGoodsReceiver::builder()
        .confirm(move |order| is_taken(client.clone(), order))
        .on(move |order| {
            let made = Arc::clone(&making);
            async move {
                made.lock().map_err(|_| "the list of orders is broken")?.push(order);
                Ok::<_, &str>(())
            }
        })
        .build()
        .map_err(Failure::new)?;
    let many: Vec<String> = (0..=1000).map(|id| id.to_string()).collect();
    for (name, body) in [
        ("callback", json!({ "order_ids": [ORDER] })),
        ("of another", json!({ "order_ids": [OTHER] })),
        ("no orders", json!({ "order_ids": [] })),
        ("1001 orders", json!({ "order_ids": many })),
        ("no callback", json!({ "orders": ORDER })),
    ] {
        let answer = receiver.answer(&Method::POST, body.to_string().as_bytes()).await;
        step(name, format_args!("{} {}", answer.status.as_u16(), answer.body))?;
    }
    let made = made.lock().map(|made| made.join(", ")).unwrap_or_default();
    step("made", made)?;
    let calls = gateway.count("ecom.customization.query_status");
    gateway.shutdown().await;
    let asked = match calls {
        1 => "asked once".to_owned(),
        times => format!("asked {times} times"),
    };
    step("done", format_args!("the platform was {asked} whether an order is customized"))
}

/// Whether the platform says that it took custom data of an order.
async fn is_taken(client: Client, order: String) -> Result<bool, douyin_open::Error> {
    // Of orders that are not the shop's own the platform is not asked.
    if order != ORDER {
        return Ok(false);
    }
    let query = DouyinEcomCustomizationQueryStatusRequest::new().order_id(order);
    Ok(client.call(&query).await?.success_code == Some(TAKEN))
}
