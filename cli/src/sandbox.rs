//! `doudian sandbox`: a local gateway.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;

use doudian_sandbox::push::{Delivery, PushSender};
use doudian_sandbox::{Gateway, StartingAt};

use crate::app::{self, App};
use crate::output::Failure;
use crate::serving::{Listen, block_on, until_interrupted};
use crate::spec;

/// Run a local gateway that checks requests as the real one does.
///
/// It checks app key, time, signature, token and parameters, makes and refreshes tokens,
/// and answers every method of the descriptors, those of all platforms at one address. The
/// first line of the output is its
/// address. It runs until it is interrupted. With --push-to it sends the push messages that
/// calls cause, and prints a line on standard error for each delivery.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian sandbox
  doudian sandbox --platform weixin_shop
  doudian sandbox --drift
  DOUDIAN_APP_KEY=… DOUDIAN_APP_SECRET=… doudian sandbox --push-to http://127.0.0.1:8080/push
  doudian sandbox --app-key 7104587322418218527 --app-secret - < file-with-the-secret")]
pub(crate) struct Arguments {
    #[command(flatten)]
    listen: Listen,
    /// The app to accept.
    #[command(flatten)]
    app: App,
    /// One more access token to accept, or `-` for a line of standard input; may be given
    /// several times [default: DOUDIAN_ACCESS_TOKEN, if it is set]. Other users of the machine
    /// can see what is written here.
    #[arg(long, value_name = "TOKEN")]
    access_token: Vec<String>,
    /// The time at which the gateway's clock starts, in unix seconds [default: now].
    #[arg(long, value_name = "SECONDS")]
    now: Option<i64>,
    /// The receiver of push messages: what calls do is told there, as the platform of --platform
    /// tells it.
    #[arg(long, value_name = "URL")]
    push_to: Option<String>,
    /// The platform that requests are for which name none by their path or their host
    /// [default: doudian].
    #[arg(long, value_name = "NAME")]
    platform: Option<String>,
    /// Answer otherwise than described, as a platform does that has changed: with new members,
    /// codes that are not listed, and text for numbers, which clients take as drift. The seed
    /// chooses where; it is 1 unless one is given.
    #[arg(long, value_name = "SEED", num_args = 0..=1, default_missing_value = "1")]
    drift: Option<u64>,
    /// The folder with the descriptors [default: those that were built in].
    #[arg(long, value_name = "DIR", conflicts_with = "apis")]
    spec: Option<PathBuf>,
    /// Descriptors to answer beside those that were built in: a file or a folder; may be
    /// given several times.
    #[arg(long, value_name = "PATH")]
    apis: Vec<PathBuf>,
}

pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    block_on(serve(arguments))
}

async fn serve(arguments: Arguments) -> Result<(), Failure> {
    let (key, secret) = arguments.app.resolve()?;
    let mut builder = Gateway::builder().listen(arguments.listen.address).app(key, secret);
    for token in &arguments.access_token {
        builder = builder.access_token(app::secret("--access-token", token)?);
    }
    if arguments.access_token.is_empty()
        && let Some(token) = app::variable("DOUDIAN_ACCESS_TOKEN")
    {
        builder = builder.access_token(token);
    }
    if let Some(now) = arguments.now {
        builder = builder.clock(Arc::new(StartingAt::new(now)));
    }
    if let Some(folder) = arguments.spec {
        builder = builder.spec(spec::load(&folder)?);
    }
    for path in arguments.apis {
        builder = builder.apis(path);
    }
    if let Some(platform) = arguments.platform {
        builder = builder.platform(platform);
    }
    if let Some(seed) = arguments.drift {
        builder = builder.drift(seed);
    }
    if let Some(receiver) = arguments.push_to {
        // If standard error is closed there is nobody left to tell.
        let told = |delivery: &Delivery| drop(writeln!(io::stderr(), "push {delivery}"));
        builder = builder.push_to(PushSender::builder(receiver).on_delivery(told));
    }
    let gateway = builder.start().await.map_err(Failure::new)?;
    let more = format!("app key {}; stop with Ctrl-C", gateway.app_key());
    until_interrupted(gateway.url(), Some(&more)).await?;
    gateway.shutdown().await;
    Ok(())
}
