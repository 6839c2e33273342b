//! Commands that take requests until they are interrupted.

use crate::output::{Failure, line};

/// Where such a command listens.
#[derive(clap::Args)]
pub(crate) struct Listen {
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long = "listen", default_value = "127.0.0.1:0", value_name = "ADDRESS")]
    pub(crate) address: String,
}

/// Says where, on a line of its own, and what else there is to say; then waits for Ctrl-C.
pub(crate) async fn until_interrupted(url: &str, more: Option<&str>) -> Result<(), Failure> {
    line(url)?;
    if let Some(more) = more {
        line(more)?;
    }
    tokio::signal::ctrl_c().await.map_err(Failure::new)
}

/// Runs what waits for others to its end.
pub(crate) fn block_on(task: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    tokio::runtime::Runtime::new().map_err(Failure::new)?.block_on(task)
}
