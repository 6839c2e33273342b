//! A Redis server of a test's own.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use doudian_receiver::{RedisStore, redis};
use tempfile::TempDir;

/// A Redis server that lives as long as this.
pub(crate) struct Server {
    process: Process,
    port: u16,
    dir: TempDir,
}

struct Process(Child);

impl Server {
    /// Starts a server; `None` when there is no program to start, which is only allowed
    /// where nobody asks for it.
    pub(crate) async fn start() -> Option<Self> {
        if Command::new("redis-server").arg("--version").stdout(Stdio::null()).status().is_err() {
            let required = std::env::var("DOUDIAN_REQUIRE_REDIS").is_ok_and(|value| value == "1");
            assert!(!required, "redis-server is not on the PATH");
            println!("left out: redis-server is not on the PATH");
            return None;
        }
        let dir = tempfile::tempdir().unwrap();
        // Somebody else may take a port that was free a moment ago.
        for _ in 0..20 {
            let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            if let Some(process) = Process::start(port, dir.path()).await {
                return Some(Self { process, port, dir });
            }
        }
        panic!("redis-server does not start");
    }

    pub(crate) fn url(&self) -> String {
        url(self.port)
    }

    pub(crate) async fn store(&self) -> RedisStore {
        RedisStore::connect(&self.url()).await.unwrap()
    }

    /// A connection of the test's own.
    pub(crate) async fn connection(&self) -> redis::aio::MultiplexedConnection {
        let client = redis::Client::open(self.url()).unwrap();
        client.get_multiplexed_async_connection().await.unwrap()
    }

    pub(crate) fn kill(&mut self) {
        self.process.kill();
    }

    /// Lets it do nothing, with its connections open, until it [goes on](Self::go_on).
    pub(crate) fn stop(&self) {
        self.process.signal("-STOP");
    }

    pub(crate) fn go_on(&self) {
        self.process.signal("-CONT");
    }

    /// Starts a killed server again, empty, at the same address.
    pub(crate) async fn start_again(&mut self) {
        let process = Process::start(self.port, self.dir.path()).await;
        self.process = process.expect("redis-server starts again");
    }
}

impl Process {
    /// Starts a server, and waits until it answers; `None` when it ends instead.
    async fn start(port: u16, dir: &Path) -> Option<Self> {
        let mut command = Command::new("redis-server");
        command.args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", ""]);
        command.arg("--dir").arg(dir).stdout(Stdio::null()).stderr(Stdio::null());
        let mut process = Self(command.spawn().unwrap());
        let client = redis::Client::open(url(port)).unwrap();
        let patience = Instant::now() + Duration::from_secs(60);
        while Instant::now() < patience {
            if process.0.try_wait().unwrap().is_some() {
                return None;
            }
            if let Ok(mut connection) = client.get_multiplexed_async_connection().await
                && redis::cmd("PING").query_async::<String>(&mut connection).await.is_ok()
                && process.0.try_wait().unwrap().is_none()
            {
                return Some(process);
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("redis-server does not answer");
    }

    fn signal(&self, signal: &str) {
        let status = Command::new("kill").args([signal, &self.0.id().to_string()]).status();
        assert!(status.unwrap().success());
    }

    fn kill(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

fn url(port: u16) -> String {
    format!("redis://127.0.0.1:{port}/")
}
