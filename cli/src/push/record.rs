//! `doudian push record`: deliveries kept in a file.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Mutex;

use doudian_sandbox::push::Recorder;

use super::stated::label;
use crate::output::Failure;
use crate::private;
use crate::serving::{Listen, block_on, until_interrupted};

/// Take deliveries in place of a receiver, and keep them in a file byte for byte.
///
/// The first line of the output is the address; every path is taken. Each delivery is
/// answered with success, as its platform wants it, and not verified; `doudian push verify` does
/// that with the file, and `doudian push replay` sends it on. The file is added to, and may hold personal data: it
/// is made, or turned, so that only you can read it (on Windows it has the permissions of its
/// folder). It runs until it is interrupted.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  doudian push record --listen 127.0.0.1:8080 --out deliveries.http")]
pub(crate) struct Arguments {
    #[command(flatten)]
    listen: Listen,
    /// The file that deliveries are added to.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    block_on(record(arguments))
}

async fn record(arguments: &Arguments) -> Result<(), Failure> {
    let name = arguments.out.display().to_string();
    let file = private::append(&arguments.out)
        .map_err(|error| Failure::new(format_args!("cannot write {name}: {error}")))?;
    let file = Mutex::new(file);
    let address = &arguments.listen.address;
    let recorder = Recorder::start(address, move |delivery| {
        let mut file = file.lock().map_err(|_| io::Error::other("the file is in disorder"))?;
        let kept = file.write_all(&delivery.to_http()).and_then(|()| file.flush());
        // If standard error is closed there is nobody left to tell.
        let _ = match &kept {
            Ok(()) => writeln!(io::stderr(), "recorded {}", label(delivery)),
            Err(error) => writeln!(io::stderr(), "error: cannot write {name}: {error}"),
        };
        kept
    });
    let recorder = recorder
        .await
        .map_err(|error| Failure::new(format_args!("cannot listen at {address}: {error}")))?;
    until_interrupted(recorder.url(), None).await
}
