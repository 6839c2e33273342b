//! `doudian push replay`: recorded deliveries, sent again.

use std::path::PathBuf;
use std::time::Duration;

use doudian_sandbox::push::{PushSender, Recorded};

use super::label::label;
use crate::app::App;
use crate::fields::{self, seconds};
use crate::output::{Failure, count, line};

/// Send recorded deliveries again, as they came or signed for another app.
///
/// The file holds HTTP requests as text, or a JSON object a line; `doudian push verify --help`
/// describes both. The exit status is 1 when one was not accepted.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian push replay delivery.http --to http://127.0.0.1:8080/push
  doudian push replay yesterday.jsonl --to http://127.0.0.1:8080/push --resign --pause 0")]
pub(crate) struct Arguments {
    /// The file with the deliveries; - for standard input.
    file: PathBuf,
    /// The receiver's address.
    #[arg(long, value_name = "URL")]
    to: String,
    /// Sign each anew, for the app given; without it the recorded headers are sent, which only
    /// a receiver for the same app takes.
    #[arg(long)]
    resign: bool,
    /// How often a delivery is tried in all.
    #[arg(long, default_value_t = 1, value_name = "COUNT")]
    attempts: u32,
    /// Seconds before the second attempt; each later pause is twice as long.
    #[arg(long, default_value = "1", value_name = "SECONDS", value_parser = seconds)]
    pause: Duration,
    /// Seconds that an answer may take.
    #[arg(long, default_value = "5", value_name = "SECONDS", value_parser = seconds)]
    answer_within: Duration,
    /// How deliveries are signed anew: md5 or hmac-sha256.
    #[arg(long, default_value = "md5", value_name = "METHOD")]
    sign: doudian_runtime::SignMethod,
    #[command(flatten)]
    app: App,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let runtime = tokio::runtime::Runtime::new().map_err(Failure::new)?;
    runtime.block_on(replay(arguments))
}

async fn replay(arguments: &Arguments) -> Result<(), Failure> {
    let (key, secret) = arguments.app.resolve()?;
    let deliveries = Recorded::read_all(&fields::read(&arguments.file)?).map_err(Failure::new)?;
    let sender = PushSender::builder(&arguments.to)
        .app(key, secret)
        .sign_method(arguments.sign)
        .attempts(arguments.attempts)
        .pause(arguments.pause)
        .answer_within(arguments.answer_within)
        .build()
        .map_err(Failure::new)?;
    let mut refused = 0;
    for (index, recorded) in deliveries.iter().enumerate() {
        let delivery = if arguments.resign {
            sender.send_body(recorded.body.clone()).await
        } else {
            let header = |name: &str| {
                recorded.header(name).ok_or_else(|| {
                    Failure::new(format_args!(
                        "delivery {} does not have the header {name} once: --resign signs it anew",
                        index + 1
                    ))
                })
            };
            let (app_id, sign) = (header("app-id")?, header("event-sign")?);
            sender.send_recorded(app_id, sign, recorded.body.clone()).await
        };
        refused += usize::from(!delivery.accepted);
        line(format_args!("{}: {}{delivery}", index + 1, label(&recorded.body)))?;
    }
    match refused {
        0 => Ok(()),
        refused if arguments.resign => {
            Err(Failure::new(format_args!("{} not accepted", count(refused, "delivery"))))
        }
        refused => Err(Failure::new(format_args!(
            "{} not accepted; if the receiver is for another app, --resign with its --app-key and \
             --app-secret",
            count(refused, "delivery")
        ))),
    }
}
