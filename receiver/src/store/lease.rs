//! The right to handle a message.

use std::fmt;
use std::fmt::Write as _;

use super::{MessageId, StoreError};

/// The right to handle a message, for as long as it is extended.
///
/// Whoever stops extending it (a process that was killed, a machine without network) loses
/// it, and another may take the message up. The token tells the two apart: what the former
/// holder says about the message has no effect.
#[derive(Clone)]
pub struct Lease {
    id: MessageId,
    token: String,
    attempt: u32,
    stored: bool,
    log_id: Option<String>,
}

impl Lease {
    /// A lease as a store gives it: with a random `token`, for the `attempt`-th time from 1
    /// on; `stored` says whether the store holds the message itself.
    pub fn new(id: MessageId, token: impl Into<String>, attempt: u32, stored: bool) -> Self {
        Self { id, token: token.into(), attempt, stored, log_id: None }
    }

    /// With the platform's id of the delivery that the store was told when it took the message in;
    /// an empty one is none.
    #[must_use]
    pub fn with_log_id(mut self, log_id: impl Into<String>) -> Self {
        self.log_id = Some(log_id.into()).filter(|log_id| !log_id.is_empty());
        self
    }

    /// A random token for a lease: 32 hex digits.
    ///
    /// # Errors
    ///
    /// When the machine has no randomness.
    pub fn random_token() -> Result<String, StoreError> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|error| StoreError::new(error.to_string()))?;
        let mut token = String::with_capacity(32);
        for byte in bytes {
            // Writing into a String cannot fail.
            let _ = write!(token, "{byte:02x}");
        }
        Ok(token)
    }

    /// The message.
    pub fn id(&self) -> &MessageId {
        &self.id
    }

    /// What tells this holder from any other.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Which attempt to handle the message this is: 1 the first time. One that was taken up
    /// but never began does not count.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The platform's id of the delivery, where the store has kept it with the message.
    pub fn log_id(&self) -> Option<&str> {
        self.log_id.as_deref()
    }

    /// Whether the store holds the message itself, so that it is repeated from there.
    pub fn is_stored(&self) -> bool {
        self.stored
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lease")
            .field("id", &self.id)
            .field("attempt", &self.attempt)
            .field("stored", &self.stored)
            .finish_non_exhaustive()
    }
}
