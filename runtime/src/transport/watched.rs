//! A body that knows whether it has been taken.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// The body of a request, which is asked for only when there is a connection to write it to:
/// as long as it was not, no connection has carried the request, and nobody can have acted
/// on it, since a call without its parameters is none.
pub(super) struct Watched {
    bytes: Option<Bytes>,
    taken: Taken,
}

/// Whether the body was taken.
#[derive(Clone, Default)]
pub(super) struct Taken(Arc<AtomicBool>);

impl Taken {
    pub(super) fn set(&self) {
        self.0.store(true, Ordering::Release);
    }

    pub(super) fn get(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

impl Watched {
    pub(super) fn new(bytes: Bytes) -> (Self, Taken) {
        let taken = Taken::default();
        // An empty body is sent without being asked for.
        taken.0.store(bytes.is_empty(), Ordering::Release);
        (Self::with(bytes, taken.clone()), taken)
    }

    /// One of several.
    pub(super) fn with(bytes: Bytes, taken: Taken) -> Self {
        Self { bytes: Some(bytes), taken }
    }
}

impl Body for Watched {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        // Before a byte of it leaves.
        self.taken.set();
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}
