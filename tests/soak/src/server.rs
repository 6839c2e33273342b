//! A Redis server of its own, which is gone when it is dropped.

use std::net::TcpListener;
use std::process::Stdio;
use std::time::Duration;

use tempfile::TempDir;
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

use crate::Failure;

pub(crate) struct Redis {
    pub(crate) url: String,
    _child: Child,
    _folder: TempDir,
}

/// A port that was free a moment ago.
pub(crate) fn free_port() -> Result<u16, Failure> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

impl Redis {
    pub(crate) async fn start() -> Result<Self, Failure> {
        let (folder, port) = (tempfile::tempdir()?, free_port()?);
        let child = Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--port", &port.to_string()])
            .args(["--appendonly", "yes", "--dir"])
            .arg(folder.path())
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| {
                format!("cannot start redis-server ({error}); install it, for example with `apt-get install redis-server`")
            })?;
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                let url = format!("redis://127.0.0.1:{port}/0");
                return Ok(Self { url, _child: child, _folder: folder });
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err("redis-server does not listen after 10 s".into())
    }
}
