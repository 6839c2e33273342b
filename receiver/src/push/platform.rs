//! The platform whose deliveries a receiver takes.

use doudian_runtime::{Apps, Delivered, PushDelivery, PushError, PushOutcome, PushReply};
use http::{HeaderMap, StatusCode};

use crate::door::Answer;

/// What a receiver knows of the platform whose deliveries it takes.
#[derive(Clone, Copy)]
pub(super) struct Platform {
    /// Verifies a delivery and reads it.
    pub(super) open: fn(&Apps, &HeaderMap, &[u8]) -> Result<Delivered, PushError>,
    /// Its name.
    pub(super) name: &'static str,
    /// The tag of its probe.
    pub(super) probe: &'static str,
    reply: fn(PushOutcome) -> PushReply,
}

impl Platform {
    pub(super) fn of<D: PushDelivery>() -> Self {
        let open = |apps: &Apps, headers: &HeaderMap, body: &[u8]| {
            D::verify_http(apps, headers, body).map(D::into_delivered)
        };
        Self { open, name: D::PLATFORM, probe: D::PROBE, reply: D::reply }
    }

    /// The answer to a genuine delivery.
    pub(super) fn answer(&self, outcome: PushOutcome) -> Answer {
        (self.reply)(outcome).into()
    }

    /// The answer to something that is no genuine delivery, or cannot be read.
    pub(super) fn refused(&self, status: StatusCode) -> Answer {
        Answer { status, ..self.answer(PushOutcome::Bad) }
    }

    /// The answer to a delivery that comes when nothing is taken any more.
    pub(super) fn closed(&self) -> Answer {
        Answer { status: StatusCode::SERVICE_UNAVAILABLE, ..self.answer(PushOutcome::Again) }
    }
}

/// The answer to something that is no genuine delivery of a platform, or cannot be read.
#[cfg(feature = "axum")]
pub(crate) fn refused<D: PushDelivery>(status: StatusCode) -> Answer {
    Platform::of::<D>().refused(status)
}
