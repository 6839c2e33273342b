//! Token calls.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;

use super::core::{Call, Core, Deadline};
use super::secrets::Secrets;
use crate::error::{CallInfo, Error, ReplyProblem, Result};
use crate::json;
use crate::protocol::{App, Head, RENEW_BEFORE, TokenCall, TokenKind, Verdict};
use crate::token::{
    AccessToken, Announcing, Asking, Grant, GrantSlot, Issuer, Issuing, Lane, Storing, Subject,
    TokenOwner, Turn, shortened,
};

/// The waits between tries when the platform is busy with another token call of the app, each
/// shortened at random by up to a half: the other one waits as well.
const WAITS: [Duration; 4] = [
    Duration::from_millis(200),
    Duration::from_millis(400),
    Duration::from_millis(800),
    Duration::from_millis(1600),
];

impl Core {
    /// The token call that `choose` wants.
    ///
    /// # Errors
    ///
    /// When the platform has no such call.
    pub(super) fn token_call(
        &self,
        choose: impl FnOnce(&dyn TokenKind, App<'_>) -> Option<TokenCall>,
    ) -> Result<TokenCall> {
        let app = App { key: &self.app_key, secret: &self.app_secret };
        self.protocol.tokens().and_then(|kind| choose(kind, app)).ok_or_else(|| {
            Error::config(format!(
                "the client cannot make this access token of the platform `{}`: pass it one with \
                 `.access_token(…)`",
                self.platform.name
            ))
        })
    }

    /// Makes a token call.
    pub(super) async fn issue(&self, call: TokenCall, deadline: Deadline) -> Result<Grant> {
        let TokenCall { method, parameters, effect, path, verb, reply, names } = call;
        let platform = self.platform;
        let info = CallInfo { method: Cow::Borrowed(method), platform, reply, api: None, effect };
        let secrets = Secrets::of_parameters(&parameters);
        let parameters =
            json::to_string(&parameters).map_err(|error| Error::unwritable(&info, &error))?;
        let path = path.map_or_else(|| self.protocol.path(method).into(), Cow::Borrowed);
        let call = Call {
            info,
            path,
            verb,
            parameters,
            files: None,
            grants: true,
            codeless: names.is_some(),
            secrets,
        };

        let mut waits = WAITS.into_iter();
        loop {
            let mut slot = GrantSlot::named(names);
            let answer = self.call(&call, None, deadline, &mut slot).await?;
            if answer.head.verdict == Verdict::Busy
                && let Some(wait) = waits.next()
            {
                tokio::time::sleep(shortened(wait, &mut Rng::new())).await;
                continue;
            }
            return granted(&call.info, answer.head, slot.into_grant());
        }
    }
}

impl Core {
    /// A renewal serves many callers, so it has a time-out of its own.
    fn token_deadline(&self) -> Deadline {
        Deadline::after(self.timeout)
    }
}

fn granted(call: &CallInfo, head: Head, grant: Option<Grant>) -> Result<Grant> {
    match grant {
        // What failed of a call that partly failed, the token was not.
        Some(grant) if head.verdict.is_accepted() => Ok(grant),
        None if head.verdict == Verdict::Success => {
            let log_id = (!head.log_id.is_empty()).then_some(head.log_id);
            Err(Error::reply(call, ReplyProblem::DataMissing, log_id))
        }
        _ => Err(Error::refused(call, head)),
    }
}

impl Issuer for Core {
    fn create<'a>(&'a self, subject: &'a Subject) -> Issuing<'a> {
        Box::pin(async move {
            let call = self.token_call(|kind, app| kind.create(subject, app))?;
            self.issue(call, self.token_deadline()).await
        })
    }

    fn refresh<'a>(&'a self, refresh_token: &'a str) -> Issuing<'a> {
        Box::pin(async move {
            let call = self.token_call(|kind, _| kind.refresh(refresh_token))?;
            self.issue(call, self.token_deadline()).await
        })
    }

    fn ask_source(&self, owner: TokenOwner, refused: Option<Arc<AccessToken>>) -> Option<Asking> {
        let source = self.source.clone()?;
        Some(source.ask(owner, refused, self.timeout))
    }

    fn now(&self) -> i64 {
        self.clock.now()
    }

    fn token_fault(&self, token: &AccessToken) -> Option<String> {
        self.protocol.token_fault(token.access_token())
    }

    fn renew_before(&self) -> i64 {
        self.protocol.tokens().map_or(RENEW_BEFORE, TokenKind::renew_before)
    }

    fn app_key(&self) -> &str {
        &self.app_key
    }

    fn can_load(&self) -> bool {
        self.store.can_load()
    }

    fn load(
        &self,
        owner: TokenOwner,
        held: Option<Arc<AccessToken>>,
        turn: Turn,
    ) -> Storing<Option<AccessToken>> {
        self.store.load(owner, held, turn)
    }

    fn announce(&self, lane: Lane, token: Arc<AccessToken>) -> Announcing<'_> {
        Box::pin(self.outbox.offer(lane, token))
    }

    fn resume_storing(&self) {
        self.outbox.resume();
    }
}
