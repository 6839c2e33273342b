//! What a gateway asks of a platform's way.

use doudian_codegen::model::{Api, Json, Platform};

use super::{Fault, Incoming, Refusal};
use crate::outgoing::push::Push;
use crate::world::{App, Lives, Tokens, World};

/// How a platform is called and how it answers.
pub(crate) trait Protocol: Send + Sync {
    /// Finds what a request asks for, and checks what is checked before anything of the method
    /// is told: the app, the time, the signature, as the platform has them.
    fn read(&self, request: &Incoming<'_>, scene: &Scene<'_>) -> Asked;

    /// The answer. Headers that every answer has are the gateway's affair.
    fn reply(&self, request: &Incoming<'_>, outcome: Outcome, now: i64) -> HttpReply;

    /// How the platform says that something is wrong with a call of a method; its name may be that
    /// of none.
    fn refuse(&self, method: &str, fault: Fault) -> Refusal;

    /// The code of success of a method.
    fn success(&self, method: &str) -> i64;

    /// How long tokens live.
    fn lives(&self) -> Lives;

    /// What every access token begins with.
    fn token_prefix(&self) -> &str {
        ""
    }

    /// How long the tokens of users live, and what they begin with, where they are of a kind of
    /// their own.
    fn user_tokens(&self) -> Option<(Lives, String)> {
        None
    }

    /// Whether a method makes tokens: then it needs none, and [`grant`](Self::grant) answers it
    /// even where no descriptor has it.
    fn makes_tokens(&self, method: &str) -> bool;

    /// Answers a method that makes tokens.
    fn grant(&self, tokens: &mut Tokens, method: &str, params: &Json, now: i64) -> Outcome;

    /// Takes note of an accepted call, and lays what the world knows over its data.
    ///
    /// # Errors
    ///
    /// A refusal where the world does not allow the call. It has no effect then.
    fn take_effect(
        &self,
        _world: &mut World,
        _accepted: &Accepted<'_>,
        _data: &mut Json,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// The messages that an accepted call causes, in the order in which they are sent.
    fn causes(&self, _world: &mut World, _accepted: &Accepted<'_>, _data: &Json) -> Vec<Push> {
        Vec::new()
    }
}

/// What is known when a request comes.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'s> {
    pub(crate) app: &'s App,
    pub(crate) platform: &'s Platform,
    /// Unix time, in seconds.
    pub(crate) now: i64,
}

impl<'s> Scene<'s> {
    /// The method that the descriptors have at this path.
    pub(crate) fn method_at(&self, path: &str) -> Option<&'s str> {
        let found = self.platform.apis.iter().find(|api| api.path == path)?;
        Some(&found.method)
    }
}

/// What a request asks for.
pub(crate) struct Asked {
    /// The method that it names, which may not exist; empty when it names none.
    pub(crate) method: String,
    /// What it carries, or why it is refused before anybody looks at the method.
    pub(crate) carried: Result<Carried, Refusal>,
}

/// What a request carries.
pub(crate) struct Carried {
    /// The access token; empty when there is none.
    pub(crate) token: String,
    /// The parameters, or why they cannot be read.
    pub(crate) params: Result<Json, String>,
}

/// An accepted call of a method that a descriptor has.
#[derive(Clone, Copy)]
pub(crate) struct Accepted<'c> {
    pub(crate) platform: &'c Platform,
    pub(crate) api: &'c Api,
    pub(crate) params: &'c Json,
    /// Unix time, in seconds.
    pub(crate) now: i64,
}

/// What a call comes to: its data, or a refusal.
pub(crate) type Outcome = Result<Json, Refusal>;

/// An answer, in JSON unless its headers say otherwise.
pub(crate) struct HttpReply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: String,
}
