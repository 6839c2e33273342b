//! Who shares the tokens of a user.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::token::{AccessToken, TokenManager, TokenOwner};

/// How many users are remembered before those whose handles are gone are looked for.
const FEW: usize = 64;

/// Tokens of users, by whose they are: all handles of one user share one renewal.
#[derive(Default)]
pub(super) struct Users(Mutex<Known>);

#[derive(Default)]
struct Known {
    users: HashMap<TokenOwner, Weak<TokenManager>>,
    /// With so many, those are forgotten whose handles are gone.
    most: usize,
}

impl Users {
    /// What looks after the tokens of this user: what does already, and is offered this one, or
    /// else something new.
    pub(super) fn share(
        &self,
        owner: TokenOwner,
        token: AccessToken,
        new: impl FnOnce(AccessToken) -> Arc<TokenManager>,
    ) -> Arc<TokenManager> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(tokens) = known.users.get(&owner).and_then(Weak::upgrade) {
            tokens.offer(token);
            return tokens;
        }
        if known.users.len() >= known.most.max(FEW) {
            known.users.retain(|_, tokens| tokens.strong_count() > 0);
            known.most = known.users.len().saturating_mul(2);
        }
        let tokens = new(token);
        known.users.insert(owner, Arc::downgrade(&tokens));
        tokens
    }
}
