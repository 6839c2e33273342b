//! The process that is killed.

use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::{Child, ChildStdout, Command};

use crate::{Failure, When};

/// A receiver in a process of its own.
pub(crate) struct Victim {
    child: Child,
    output: BufReader<ChildStdout>,
}

impl Victim {
    /// Starts a receiver, and waits until it listens.
    pub(crate) async fn start(
        port: u16,
        redis: &str,
        life: u64,
        acknowledge: When,
    ) -> Result<Self, Failure> {
        let acknowledge = match acknowledge {
            When::Handled => "handled",
            When::Stored => "stored",
        };
        let (port, life) = (port.to_string(), life.to_string());
        let mut child = Command::new(std::env::current_exe()?)
            .args(["receive", "--port", &port, "--redis", redis, "--life", &life])
            .args(["--acknowledge", acknowledge])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let output = child.stdout.take().ok_or("the receiver has no output")?;
        let mut output = BufReader::new(output);
        let mut line = String::new();
        output.read_line(&mut line).await?;
        if line.trim() != "listening" {
            return Err("the receiver did not start; see above".into());
        }
        Ok(Self { child, output })
    }

    /// Kills it, in the middle of whatever it does.
    pub(crate) async fn kill(mut self) -> Result<(), Failure> {
        Ok(self.child.kill().await?)
    }

    /// Lets it end in order, and gives what it has counted.
    pub(crate) async fn stop(mut self) -> Result<String, Failure> {
        drop(self.child.stdin.take());
        let mut metrics = String::new();
        self.output.read_to_string(&mut metrics).await?;
        let status = self.child.wait().await?;
        if !status.success() {
            return Err(format!("the receiver ended with {status}").into());
        }
        Ok(metrics)
    }
}
