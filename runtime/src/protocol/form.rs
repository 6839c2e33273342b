//! Kinds of access tokens.

use super::place::TokenPlace;
use super::{AuthorizationCode, ClientCredential, TokenKind};

/// A kind of access token that a platform has: what it looks like, where a request carries it, and
/// how it is had.
#[derive(Clone, Copy, Debug)]
pub struct TokenForm {
    /// The name by which methods say that they take it, for example `user_token`; empty where
    /// the platform has one kind.
    pub name: &'static str,
    /// Where a request carries it.
    pub place: TokenPlace,
    /// What every one begins with; empty where nothing is known of that.
    pub prefix: &'static str,
    /// How they are made and renewed.
    pub calls: TokenCalls,
}

/// How tokens of a kind are made and renewed.
#[derive(Clone, Copy, Debug)]
pub enum TokenCalls {
    /// Not at all: a client has those that it is given.
    Given,
    /// For the key and secret of the app.
    ClientCredential(ClientCredential),
    /// For the code of an authorisation, and then for a refresh token.
    AuthorizationCode(AuthorizationCode),
}

impl TokenForm {
    /// How they are made and renewed; `None` where a client has only those that it is given.
    pub fn kind(&self) -> Option<&dyn TokenKind> {
        match &self.calls {
            TokenCalls::Given => None,
            TokenCalls::ClientCredential(kind) => Some(kind),
            TokenCalls::AuthorizationCode(kind) => Some(kind),
        }
    }
}

/// The kind of which a token is, by what it begins with: the usual one where that says nothing.
pub(crate) fn form_of(forms: &'static [TokenForm], token: &str) -> Option<&'static TokenForm> {
    let begins = |form: &&TokenForm| !form.prefix.is_empty() && token.starts_with(form.prefix);
    forms.iter().find(begins).or(forms.first())
}
