//! `doudian push record`: deliveries kept in a file.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Mutex;

use doudian_sandbox::push::Recorder;

use super::stated::label;
use crate::output::{Failure, line};
use crate::private;

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
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:0", value_name = "ADDRESS")]
    listen: String,
    /// The file that deliveries are added to.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let runtime = tokio::runtime::Runtime::new().map_err(Failure::new)?;
    runtime.block_on(record(arguments))
}

async fn record(arguments: &Arguments) -> Result<(), Failure> {
    let name = arguments.out.display().to_string();
    let file = private::append(&arguments.out)
        .map_err(|error| Failure::new(format_args!("cannot write {name}: {error}")))?;
    let file = Mutex::new(file);
    let recorder = Recorder::start(&arguments.listen, move |delivery| {
        let mut file = file.lock().map_err(|_| io::Error::other("the file is in disorder"))?;
        let kept = file.write_all(&delivery.to_http()).and_then(|()| file.flush());
        // If standard error is closed there is nobody left to tell.
        let _ = match &kept {
            Ok(()) => writeln!(io::stderr(), "recorded {}", label(delivery)),
            Err(error) => writeln!(io::stderr(), "error: cannot write {name}: {error}"),
        };
        kept
    });
    let recorder = recorder.await.map_err(|error| {
        Failure::new(format_args!("cannot listen at {}: {error}", arguments.listen))
    })?;
    line(recorder.url())?;
    tokio::signal::ctrl_c().await.map_err(Failure::new)
}
