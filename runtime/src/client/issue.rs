//! Token calls.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;

use super::core::{Core, Deadline, PreparedCall};
use super::secrets::Secrets;
use crate::error::{CallInfo, Error, ReplyProblem, Result};
use crate::json;
use crate::protocol::{
    AUTHORIZER, App, Head, RENEW_BEFORE, TokenCall, TokenForm, TokenKind, Verdict,
};
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

/// Token calls for tokens of one kind.
pub(super) struct Issuance {
    pub(super) core: Arc<Core>,
    /// The name of the kind; empty where there is only one.
    pub(super) kind: &'static str,
}

impl Core {
    /// How tokens of a kind are made and renewed.
    fn token_kind(&self, kind: &str) -> Option<&dyn TokenKind> {
        match self.form(kind) {
            Some(form) => form.kind(),
            None => self.protocol.tokens(),
        }
    }

    /// The token call that `choose` wants, of the first kind that has one.
    ///
    /// # Errors
    ///
    /// When the platform has no such call.
    pub(super) fn token_call(
        &self,
        choose: impl Fn(&dyn TokenKind, App<'_>) -> Option<TokenCall>,
    ) -> Result<TokenCall> {
        let kinds = self.protocol.token_forms().iter().filter_map(TokenForm::kind);
        let mut kinds = self.protocol.tokens().into_iter().chain(kinds);
        let app = App { key: &self.app_key, secret: &self.app_secret };
        self.called(kinds.find_map(|kind| choose(kind, app)))
    }

    fn called(&self, call: Option<TokenCall>) -> Result<TokenCall> {
        call.ok_or_else(|| {
            Error::config(format!(
                "the client cannot make this access token of the platform `{}`: pass it one with \
                 `.access_token(…)`",
                self.platform.name
            ))
        })
    }

    /// Makes a token call.
    pub(super) async fn issue(&self, call: TokenCall, deadline: Deadline) -> Result<Grant> {
        let TokenCall { method, parameters, effect, path, verb, form, reply, names } = call;
        let platform = self.platform;
        let info = CallInfo { method: Cow::Borrowed(method), platform, reply, api: None, effect };
        let secrets = Secrets::of_parameters(&parameters);
        let parameters =
            json::to_string(&parameters).map_err(|error| Error::unwritable(&info, &error))?;
        let path = path.map_or_else(|| self.protocol.path(method).into(), Cow::Borrowed);
        let call = PreparedCall {
            info,
            path,
            verb,
            parameters,
            files: None,
            token_kind: None,
            form,
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

impl Issuance {
    fn token_kind(&self) -> Option<&dyn TokenKind> {
        self.core.token_kind(self.kind)
    }

    fn app(&self) -> App<'_> {
        App { key: &self.core.app_key, secret: &self.core.app_secret }
    }

    fn issuing<'a>(&'a self, call: Option<TokenCall>) -> Issuing<'a> {
        Box::pin(async move {
            let call = self.core.called(call)?;
            self.core.issue(call, self.core.token_deadline()).await
        })
    }
}

impl Issuer for Issuance {
    fn create<'a>(&'a self, subject: &'a Subject) -> Issuing<'a> {
        self.issuing(self.token_kind().and_then(|kind| kind.create(subject, self.app())))
    }

    fn refresh<'a>(&'a self, refresh_token: &'a str) -> Issuing<'a> {
        self.issuing(self.token_kind().and_then(|kind| kind.refresh(refresh_token, self.app())))
    }

    fn ask_source(&self, owner: TokenOwner, refused: Option<Arc<AccessToken>>) -> Option<Asking> {
        let source = self.core.source.clone().filter(|source| source.has(&owner))?;
        Some(source.ask(owner, refused, self.core.timeout))
    }

    fn now(&self) -> i64 {
        self.core.clock.now()
    }

    fn token_fault(&self, token: &AccessToken) -> Option<String> {
        let kind = (!self.kind.is_empty()).then_some(self.kind);
        self.core.protocol.token_fault(token.access_token(), kind)
    }

    fn renew_before(&self) -> i64 {
        self.token_kind().map_or(RENEW_BEFORE, TokenKind::renew_before)
    }

    fn authorizer(&self) -> &'static str {
        self.token_kind().map_or(AUTHORIZER, TokenKind::authorizer)
    }

    fn app_key(&self) -> &str {
        &self.core.app_key
    }

    fn can_load(&self) -> bool {
        self.core.store.can_load()
    }

    fn load(
        &self,
        owner: TokenOwner,
        held: Option<Arc<AccessToken>>,
        turn: Turn,
    ) -> Storing<Option<AccessToken>> {
        self.core.store.load(owner, held, turn)
    }

    fn announce(&self, lane: Lane, token: Arc<AccessToken>) -> Announcing<'_> {
        Box::pin(self.core.outbox.offer(lane, token))
    }

    fn resume_storing(&self) {
        self.core.outbox.resume();
    }
}
