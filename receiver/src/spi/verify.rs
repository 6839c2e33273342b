//! The one way to verify a call: what it costs falls on nobody else.

use std::sync::{Arc, LazyLock};
use std::thread::available_parallelism;

use bytes::Bytes;
use doudian_runtime::{Apps, DoudianSpiCall, SpiError, SpiParts, SpiWindow};
use http::{HeaderMap, Uri};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::{Instant, timeout_at};

/// How large a body may be unless something else is set. A real call is a few KiB; the largest
/// have the details of an order, some 5 KiB for each of its goods, or a list of them. This is
/// room for 50.
pub(crate) const BODY_LIMIT: usize = 256 << 10;

/// Calls up to this size are verified where they arrive, which takes less than handing them
/// over is worth: a fraction of a millisecond also for the worst of them.
const SMALL: usize = 16 << 10;

/// Large calls that may be verified at once, in the whole process: each takes a processor.
static LARGE: LazyLock<Arc<Semaphore>> = LazyLock::new(|| {
    Arc::new(Semaphore::new(available_parallelism().map_or(1, std::num::NonZero::get)))
});

/// Why a call is not verified.
pub(crate) enum NotVerified {
    /// It is not genuine, or cannot be read.
    Refused(SpiError),
    /// Its turn did not come in time.
    Busy,
}

impl NotVerified {
    /// What [`Busy`](Self::Busy) means, for the log.
    pub(crate) const BUSY: &'static str = "too many large ones are verified";
}

impl From<SpiError> for NotVerified {
    fn from(error: SpiError) -> Self {
        Self::Refused(error)
    }
}

/// A call as it arrived.
#[derive(Clone, Copy)]
pub(crate) struct Arrived<'a> {
    pub(crate) uri: &'a Uri,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
}

impl Arrived<'_> {
    /// Verifies the call; `now` is in unix seconds. Whoever stops waiting does not stop a
    /// large one, which keeps its place among them until it is done.
    pub(crate) async fn verify(
        self,
        apps: &Apps,
        now: i64,
        window: SpiWindow,
        until: Instant,
    ) -> Result<DoudianSpiCall, NotVerified> {
        let parts = SpiParts::from_http(self.uri, self.headers, self.body);
        if parts.query.len() + parts.body.len() <= SMALL {
            return Ok(DoudianSpiCall::verify(apps, parts, now, window)?);
        }
        let turn = timeout_at(until, Arc::clone(&LARGE).acquire_owned()).await;
        let Ok(Ok(turn)) = turn else { return Err(NotVerified::Busy) };
        let (apps, uri, body) = (apps.clone(), self.uri.clone(), self.body.clone());
        let log_id = parts.log_id.map(str::to_owned);
        let verifying = spawn_blocking(move || {
            let query = uri.query().unwrap_or_default();
            let parts = SpiParts { query, body: &body, log_id: log_id.as_deref() };
            let call = DoudianSpiCall::verify(&apps, parts, now, window);
            drop(turn);
            call
        });
        match timeout_at(until, verifying).await {
            Ok(Ok(call)) => Ok(call?),
            Ok(Err(_)) => Err(SpiError::Inner.into()),
            Err(_) => Err(NotVerified::Busy),
        }
    }
}
