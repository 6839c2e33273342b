//! What differs from platform to platform: how a request is made of a call, how the envelope
//! of an answer is shaped, what a refusal says, and how tokens are made.
//!
//! A platform is data: a [`Platform`](crate::api::Platform) has the facts that its descriptor
//! states, and names the [`Protocol`] that its calls are made by. Client, tokens, errors and
//! JSON know nothing else of it.

mod authorization;
mod credential;
pub(crate) mod doudian;
#[cfg(feature = "douyin-webhooks")]
pub(crate) mod douyin;
mod envelope;
mod form;
mod head;
pub(crate) mod hex;
mod json;
mod place;
pub(crate) mod push;
mod request;
mod tokens;
mod verdict;

use std::fmt;

pub use authorization::AuthorizationCode;
pub use credential::ClientCredential;
pub(crate) use envelope::same as same_sub_code;
pub use envelope::{Envelope, Group, Legacy, Part, Reply, VerdictRow};
pub(crate) use form::form_of;
pub use form::{TokenCalls, TokenForm};
pub(crate) use head::Code;
pub use head::Head;
pub use json::{Json, JsonWithKinds};
pub use place::TokenPlace;
pub use request::{App, AppSecret, Outgoing};
pub(crate) use tokens::{AUTHORIZER, RENEW_BEFORE};
pub use tokens::{GrantNames, TokenCall, TokenKind};
pub use verdict::Verdict;

use crate::api::Action;
pub use crate::token::Subject;
use crate::transport::HttpRequest;

/// How a platform is called.
///
/// The shape of its answers is no part of it, but of its
/// [`Platform`](crate::api::Platform): two platforms with the same transport rarely have the
/// same codes.
pub trait Protocol: fmt::Debug + Send + Sync {
    /// The name of the transport, as `transport: { kind: … }` of a platform's descriptor has it.
    fn kind(&self) -> &'static str;

    /// The HTTP request of a call. The client sets the limits of time and size.
    ///
    /// # Errors
    ///
    /// Why there is none, as text that holds neither secrets nor parameters. Nothing is sent
    /// then.
    fn request(&self, call: &Outgoing<'_>) -> Result<HttpRequest, String>;

    /// Why a text cannot be an access token of this platform, without repeating it; `None` where
    /// it can, as far as is known. `kind` is the name of the kind that is wanted, if one is: see
    /// [`token_forms`](Self::token_forms).
    fn token_fault(&self, _token: &str, _kind: Option<&str>) -> Option<String> {
        None
    }

    /// The kinds of access tokens that the platform has, the usual one first; none where there is
    /// one kind of which nothing is to be said.
    fn token_forms(&self) -> &'static [TokenForm] {
        &[]
    }

    /// The path below the host of a method that has no descriptor.
    fn path(&self, method: &str) -> String {
        format!("/{}", method.replace('.', "/"))
    }

    /// What an answer says of its call: unless a protocol knows better, what the platform's
    /// descriptor has for its code.
    fn verdict(&self, head: &Head) -> Verdict {
        head.documented()
    }

    /// What to do about a refusal, in words; `None` where no source says. Unless a protocol has
    /// words of its own, those that hold on every platform.
    fn todo(&self, action: Action) -> Option<&'static str> {
        action.todo()
    }

    /// How a client is given an access token that it lacks: what to call, in words of an error.
    fn token_settings(&self) -> &'static str {
        "build the client with `.access_token(…)` or `.token_source(…)`, or take \
         `client.with_access_token(…)`"
    }

    /// How access tokens are made and renewed, those of the usual kind where there are several;
    /// `None` where the client cannot do it, so that
    /// it has only the tokens that it is given.
    fn tokens(&self) -> Option<&dyn TokenKind> {
        None
    }
}
