//! What the handlers leave in Redis, and how it is read in the end.

use std::collections::BTreeMap;

use doudian::receiver::RedisStore;
use doudian::receiver::redis::aio::MultiplexedConnection;
use doudian::receiver::redis::{AsyncCommands, Pipeline, pipe};

use crate::{Failure, server};

/// Hashes by message id. The tag keeps them beside the store's own keys.
const EFFECTS: &str = "{doudian}:soak:effects";
const AT_ONCE: &str = "{doudian}:soak:at-once";
const MARKED: &str = "{doudian}:soak:marked";

fn runs(life: u64) -> String {
    format!("{{doudian}}:soak:runs:{life}")
}

/// The books that the handlers of all lives keep.
pub(crate) struct Books {
    connection: MultiplexedConnection,
    store: RedisStore,
}

/// What the books say.
pub(crate) struct Balance {
    /// How often the effect of each message was made.
    pub(crate) effects: BTreeMap<String, u64>,
    /// How often each message was run with a lease that lasted, by life.
    pub(crate) runs: Vec<BTreeMap<String, u64>>,
    /// Messages that were run although they had been marked as handled.
    pub(crate) marked: BTreeMap<String, u64>,
    /// Messages that were run beside another with the same key.
    pub(crate) at_once: u64,
    /// Why messages were given up; of very many the first thousand.
    pub(crate) dead: Vec<String>,
}

impl Books {
    pub(crate) async fn open(url: &str) -> Result<Self, Failure> {
        Ok(Self { connection: server::connection(url).await?, store: server::store(url).await? })
    }

    /// Notes that a handler runs, before anything else is done.
    pub(crate) async fn runs(&self, life: u64, id: &str) -> Result<(), Failure> {
        Ok(self.connection.clone().hincr(runs(life), id, 1).await?)
    }

    /// Takes the note back: the lease was over meanwhile, on a machine with much to do, so that
    /// the run came to nothing and the message is somebody's again.
    pub(crate) async fn was_lost(&self, life: u64, id: &str) -> Result<(), Failure> {
        Ok(self.connection.clone().hincr(runs(life), id, -1).await?)
    }

    /// Notes that a handler ran for a message that was marked already.
    pub(crate) async fn was_marked(&self, id: &str) -> Result<(), Failure> {
        Ok(self.connection.clone().hincr(MARKED, id, 1).await?)
    }

    /// Notes that a handler ran beside another for the same key.
    pub(crate) async fn was_at_once(&self, id: &str) -> Result<(), Failure> {
        Ok(self.connection.clone().hincr(AT_ONCE, id, 1).await?)
    }

    /// The effect of a message, to be made together with its mark.
    pub(crate) fn effect(id: &str) -> Pipeline {
        let mut pipeline = pipe();
        pipeline.hincr(EFFECTS, id, 1);
        pipeline
    }

    /// How many messages have had their effect.
    pub(crate) async fn effects(&self) -> Result<u64, Failure> {
        Ok(self.connection.clone().hlen(EFFECTS).await?)
    }

    pub(crate) async fn balance(&self, lives: u64) -> Result<Balance, Failure> {
        let mut connection = self.connection.clone();
        let mut all = Vec::new();
        for life in 0..lives {
            all.push(connection.hgetall(runs(life)).await?);
        }
        Ok(Balance {
            effects: connection.hgetall(EFFECTS).await?,
            runs: all,
            marked: connection.hgetall(MARKED).await?,
            at_once: connection.hlen(AT_ONCE).await?,
            dead: self.store.dead(1000).await?.into_iter().map(|buried| buried.reason).collect(),
        })
    }
}
