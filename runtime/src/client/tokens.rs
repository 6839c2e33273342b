//! The tokens of a client: one of each kind that its platform has.

use std::sync::Arc;

use super::core::Core;
use super::issue::Issuance;
use crate::protocol::{TokenForm, form_of};
use crate::token::{AccessToken, TokenManager, TokenOwner};

/// The tokens of one client.
#[derive(Clone, Default)]
pub(super) struct Tokens {
    /// The kind that calls carry of which nothing says which they take: that of the token which the
    /// client was given, or the usual one.
    own: &'static str,
    kinds: Vec<(&'static str, Arc<TokenManager>)>,
}

impl Tokens {
    /// Those of a client that has this one of its own.
    pub(super) fn with(&self, kind: &'static str, tokens: Arc<TokenManager>) -> Self {
        let others = self.kinds.iter().filter(|(other, _)| *other != kind).cloned();
        Self { own: kind, kinds: others.chain([(kind, tokens)]).collect() }
    }

    /// The token of a kind, or the client's own.
    pub(super) fn of(&self, kind: Option<&str>) -> Option<&Arc<TokenManager>> {
        let wanted = kind.unwrap_or(self.own);
        self.kinds.iter().find(|(kind, _)| *kind == wanted).map(|(_, tokens)| tokens)
    }
}

impl Core {
    /// The name of the usual kind of token; empty where there is only one.
    pub(super) fn usual_kind(&self) -> &'static str {
        self.protocol.token_forms().first().map_or("", |form| form.name)
    }

    /// The kind of a token, by what it begins with.
    pub(super) fn kind_of(&self, token: &AccessToken) -> &'static str {
        let form = form_of(self.protocol.token_forms(), token.access_token());
        form.map_or("", |form| form.name)
    }

    /// The kind of this name.
    pub(super) fn form(&self, kind: &str) -> Option<&'static TokenForm> {
        self.protocol.token_forms().iter().find(|form| form.name == kind)
    }

    /// The kind of a token that the client is given, and what looks after it.
    pub(super) fn given(self: &Arc<Self>, token: AccessToken) -> (&'static str, Arc<TokenManager>) {
        let kind = self.kind_of(&token);
        let issuer = Arc::new(Issuance { core: self.clone(), kind });
        let is_users = token.open_id().is_some();
        let owner = TokenOwner::of(&self.app_key, &token);
        let new = |token| Arc::new(TokenManager::new(issuer, None, Some(token)));
        if !is_users {
            return (kind, new(token));
        }
        (kind, self.users.share(owner, token, new))
    }
}
