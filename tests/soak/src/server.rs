//! A Redis server of its own, which is gone when it is dropped, and a port of its own.

use std::net::{Ipv4Addr, SocketAddr};
use std::process::Stdio;
use std::time::{Duration, Instant};

use doudian::receiver::RedisStore;
use doudian::receiver::redis::aio::{
    ConnectionManager, ConnectionManagerConfig, MultiplexedConnection,
};
use doudian::receiver::redis::{AsyncConnectionConfig, Client};
use tempfile::TempDir;
use tokio::net::TcpSocket;
use tokio::process::{Child, Command};

use crate::Failure;

/// How long it may take to start, and to answer.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct Redis {
    pub(crate) url: String,
    _child: Child,
    _folder: TempDir,
}

/// A connection that waits for a machine with much to do: what Redis has done and not said in
/// time would be done again.
pub(crate) async fn connection(url: &str) -> Result<MultiplexedConnection, Failure> {
    let config = AsyncConnectionConfig::new()
        .set_connection_timeout(Some(PATIENCE))
        .set_response_timeout(Some(PATIENCE));
    Ok(Client::open(url)?.get_multiplexed_async_connection_with_config(&config).await?)
}

/// A store with such a connection.
pub(crate) async fn store(url: &str) -> Result<RedisStore, Failure> {
    let config = ConnectionManagerConfig::new()
        .set_connection_timeout(Some(PATIENCE))
        .set_response_timeout(Some(PATIENCE));
    let connection = ConnectionManager::new_with_config(Client::open(url)?, config).await?;
    Ok(RedisStore::with_connection(connection))
}

/// A port that stays ours while nobody listens at it: taken, but not listened at, so that
/// connections are refused until a receiver does.
pub(crate) struct Port(TcpSocket);

impl Port {
    pub(crate) fn take() -> Result<Self, Failure> {
        let socket = TcpSocket::new_v4()?;
        // As the receiver's own listener has it, so that both may have the port.
        socket.set_reuseaddr(true)?;
        socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        Ok(Self(socket))
    }

    pub(crate) fn number(&self) -> Result<u16, Failure> {
        Ok(self.0.local_addr()?.port())
    }
}

impl Redis {
    pub(crate) async fn start() -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let socket = folder.path().join("redis.sock");
        let child = Command::new("redis-server")
            .args(["--port", "0", "--appendonly", "yes", "--dir"])
            .arg(folder.path())
            .arg("--unixsocket")
            .arg(&socket)
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| {
                format!("cannot start redis-server ({error}); install it, for example with `apt-get install redis-server`")
            })?;
        let url = format!("redis+unix://{}", socket.display());
        let client = Client::open(url.as_str())?;
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if client.get_multiplexed_async_connection().await.is_ok() {
                return Ok(Self { url, _child: child, _folder: folder });
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(format!("redis-server does not listen after {PATIENCE:?}").into())
    }
}
