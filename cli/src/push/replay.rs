//! `doudian push replay`: recorded deliveries, sent again.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use doudian_sandbox::push::{PushSender, SendError};

use super::common::{Deliveries, Receiver};
use super::stated::label;
use crate::app::App;
use crate::output::{Failure, count, line};
use crate::serving::block_on;

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
    #[command(flatten)]
    deliveries: Deliveries,
    #[command(flatten)]
    receiver: Receiver,
    /// Sign each anew, for the app given; without it the recorded headers are sent, which only
    /// a receiver for the same app takes.
    #[arg(long)]
    resign: bool,
    /// How often a delivery is tried in all.
    #[arg(long, default_value_t = 1, value_name = "COUNT")]
    attempts: u32,
    #[command(flatten)]
    app: App,
}

impl Arguments {
    /// Sends as the platform that recorded deliveries are of.
    fn sender(&self, platform: &str, key: &str, secret: &str) -> Result<PushSender, Failure> {
        let builder = self.receiver.sender().app(key, secret).platform(platform);
        builder.attempts(self.attempts).build().map_err(Failure::new)
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    block_on(replay(arguments))
}

async fn replay(arguments: &Arguments) -> Result<(), Failure> {
    let (key, secret) = arguments.app.resolve()?;
    let deliveries = arguments.deliveries.read()?;
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
