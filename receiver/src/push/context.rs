//! What a handler knows of its message beside the data.

use crate::store::{Lease, MessageId};

/// What a handler knows of its message beside the data.
#[derive(Clone, Debug)]
pub struct Context {
    pub(super) id: MessageId,
    pub(super) log_id: Option<String>,
    pub(super) received_at: i64,
    pub(super) lease: Option<Lease>,
}

impl Context {
    /// The app that the message was sent to: of a webhook, the `client_key`.
    pub fn app_key(&self) -> &str {
        &self.id.app_key
    }

    /// The message's event, for example `101`, or of a webhook its name.
    pub fn tag(&self) -> &str {
        &self.id.tag
    }

    /// The message's id among those of its tag: of a webhook, the header `Msg-Id`. With the tag
    /// it is what effects of your own can be made unique by.
    pub fn msg_id(&self) -> &str {
        &self.id.msg_id
    }

    /// The platform's id of the delivery, for questions to the platform: of a webhook its
    /// `log_id`. `None` of Doudian's push messages, which have none. Of a message that comes again
    /// out of a store it is what the store has kept with it ([`Lease::log_id`]).
    pub fn log_id(&self) -> Option<&str> {
        self.log_id.as_deref()
    }

    /// Which message it is.
    pub fn id(&self) -> &MessageId {
        &self.id
    }

    /// How often the message has been taken up, this time included: 1 the first time.
    pub fn attempt(&self) -> u32 {
        self.lease.as_ref().map_or(1, Lease::attempt)
    }

    /// Whether the message has been taken up before, so that a part of the work may be done
    /// already.
    pub fn is_repeated(&self) -> bool {
        self.attempt() > 1
    }

    /// When the message was received or, if it was stored, taken up again: in unix seconds.
    pub fn received_at(&self) -> i64 {
        self.received_at
    }

    /// The right to handle the message. `None` where nobody keeps count: for what cannot be
    /// read, in the hook [`bad`](crate::PushReceiverBuilder::bad).
    pub fn lease(&self) -> Option<&Lease> {
        self.lease.as_ref()
    }
}
