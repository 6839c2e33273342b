//! A Redis server of a test's own, at a socket in a folder of its own. A port that was free a
//! moment ago may be taken by the server of another test, which would answer for this one.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use doudian_receiver::{RedisStore, redis};
use tempfile::TempDir;

const SOCKET: &str = "redis.sock";
/// How long a machine with much to do may take for what is done at once otherwise.
const PATIENCE: Duration = Duration::from_secs(120);

/// A Redis server that lives as long as this.
pub(crate) struct Server {
    process: Process,
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
        let process = Process::start(dir.path()).await;
        Some(Self { process, dir })
    }

    pub(crate) fn url(&self) -> String {
        url(self.dir.path())
    }

    pub(crate) async fn store(&self) -> RedisStore {
        patient_store(&self.url()).await
    }

    /// A store as users have it, which gives up after a second.
    pub(crate) async fn impatient_store(&self) -> RedisStore {
        RedisStore::connect(&self.url()).await.unwrap()
    }

    /// A connection of the test's own.
    pub(crate) async fn connection(&self) -> redis::aio::MultiplexedConnection {
        let client = redis::Client::open(self.url()).unwrap();
        let config = redis::AsyncConnectionConfig::new()
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE));
        client.get_multiplexed_async_connection_with_config(&config).await.unwrap()
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
        self.process = Process::start(self.dir.path()).await;
    }
}

impl Process {
    /// Starts a server, and waits until it answers.
    async fn start(dir: &Path) -> Self {
        let mut command = Command::new("redis-server");
        command.args(["--port", "0", "--save", "", "--dir"]).arg(dir);
        command.arg("--unixsocket").arg(dir.join(SOCKET));
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut process = Self(command.spawn().unwrap());
        let client = redis::Client::open(url(dir)).unwrap();
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let ended = process.0.try_wait().unwrap();
            assert!(ended.is_none(), "redis-server does not start: {ended:?}");
            if let Ok(mut connection) = client.get_multiplexed_async_connection().await
                && redis::cmd("PING").query_async::<String>(&mut connection).await.is_ok()
            {
                return process;
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

/// A store that waits for a machine with much to do.
pub(crate) async fn patient_store(url: &str) -> RedisStore {
    let config = redis::aio::ConnectionManagerConfig::new()
        .set_connection_timeout(Some(PATIENCE))
        .set_response_timeout(Some(PATIENCE))
        .set_max_delay(Duration::from_millis(100));
    let client = redis::Client::open(url).unwrap();
    let connection = redis::aio::ConnectionManager::new_with_config(client, config);
    RedisStore::with_connection(connection.await.unwrap())
}

fn url(dir: &Path) -> String {
    format!("redis+unix://{}", dir.join(SOCKET).display())
}
