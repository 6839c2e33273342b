//! `doudian push replay`: recorded deliveries, sent again.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::PathBuf;
use std::time::Duration;

use doudian_sandbox::push::{PushSender, Recorded, SendError};

use super::stated::label;
use crate::app::App;
use crate::fields::{self, seconds};
use crate::output::{Failure, count, line};

/// Send recorded deliveries again, as they came or signed for another app.
///
/// The file holds HTTP requests as text, or a JSON object a line; `doudian push verify --help`
/// describes both; whose they are, their headers say. The exit status is 1 when one was not accepted.
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
    /// How deliveries of Doudian are signed anew: md5 or hmac-sha256 [default: md5].
    #[arg(long, value_name = "METHOD")]
    sign: Option<doudian_runtime::SignMethod>,
    #[command(flatten)]
    app: App,
}

impl Arguments {
    /// Sends as the platform that recorded deliveries are of.
    fn sender(&self, platform: &str, key: &str, secret: &str) -> Result<PushSender, Failure> {
        let mut builder = PushSender::builder(&self.to)
            .app(key, secret)
            .platform(platform)
            .attempts(self.attempts)
            .pause(self.pause)
            .answer_within(self.answer_within);
        if let Some(sign) = self.sign {
            builder = builder.sign_method(sign);
        }
        builder.build().map_err(Failure::new)
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let runtime = tokio::runtime::Runtime::new().map_err(Failure::new)?;
    runtime.block_on(replay(arguments))
}

async fn replay(arguments: &Arguments) -> Result<(), Failure> {
    let (key, secret) = arguments.app.resolve()?;
    let deliveries = Recorded::read_all(&fields::read(&arguments.file)?).map_err(Failure::new)?;
    let mut senders: BTreeMap<&str, PushSender> = BTreeMap::new();
    let mut refused = 0;
    for (index, recorded) in deliveries.iter().enumerate() {
        let sender = match senders.entry(recorded.platform()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(room) => {
                room.insert(arguments.sender(recorded.platform(), &key, &secret)?)
            }
        };
        let delivery = if arguments.resign {
            sender.send_again(recorded).await
        } else {
            sender.send_recorded(recorded).await.map_err(|error| match error {
                SendError::NoHeader { name } => Failure::new(format_args!(
                    "delivery {} does not have the header {name} once: --resign signs it anew",
                    index + 1
                )),
                error => Failure::new(error),
            })?
        };
        refused += usize::from(!delivery.accepted);
        line(format_args!("{}: {}{delivery}", index + 1, label(recorded)))?;
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
