//! Token calls.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use serde_json::Value;

use super::core::{Call, Core, Deadline};
use super::secrets::Secrets;
use crate::api::Effect;
use crate::envelope::Head;
use crate::error::{CallInfo, Error, ReplyProblem, Result};
use crate::json;
use crate::token::{
    Announcing, DoudianAccessToken, Grant, GrantSlot, Issuer, Issuing, Lane, Storing, Subject,
    TokenOwner, Turn, create_parameters, refresh_parameters, shortened,
};

pub(super) const CREATE: &str = "token.create";
pub(super) const REFRESH: &str = "token.refresh";

/// The waits between tries when the platform is busy with another token call of the app, each
/// shortened at random by up to a half: the other one waits as well.
const WAITS: [Duration; 4] = [
    Duration::from_millis(200),
    Duration::from_millis(400),
    Duration::from_millis(800),
    Duration::from_millis(1600),
];

impl Core {
    /// Makes a token call.
    pub(super) async fn issue(
        &self,
        method: &'static str,
        effect: Effect,
        parameters: &Value,
        deadline: Deadline,
    ) -> Result<Grant> {
        let info = CallInfo { method: Cow::Borrowed(method), api: None, effect };
        let param_json =
            json::to_string(parameters).map_err(|error| Error::unwritable(&info, &error))?;
        let path = Cow::Owned(super::path_of(method));
        let secrets = Secrets::of_parameters(parameters);
        let call = Call { info, path, param_json, secrets };

        let mut waits = WAITS.into_iter();
        loop {
            let mut slot = GrantSlot::default();
            let answer = self.call(&call, None, deadline, &mut slot).await?;
            if answer.head.is_token_conflict()
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
        Some(grant) if head.is_success() || head.is_partial() => Ok(grant),
        None if head.is_success() => {
            let log_id = (!head.log_id.is_empty()).then_some(head.log_id);
            Err(Error::reply(call, ReplyProblem::DataMissing, log_id))
        }
        _ => Err(Error::refused(call, head)),
    }
}

impl Issuer for Core {
    fn create<'a>(&'a self, subject: &'a Subject) -> Issuing<'a> {
        // A self-use app may ask for a token at any time.
        Box::pin(async move {
            let parameters = create_parameters(subject);
            self.issue(CREATE, Effect::Idempotent, &parameters, self.token_deadline()).await
        })
    }

    fn refresh<'a>(&'a self, refresh_token: &'a str) -> Issuing<'a> {
        Box::pin(async move {
            let parameters = refresh_parameters(refresh_token);
            self.issue(REFRESH, Effect::Write, &parameters, self.token_deadline()).await
        })
    }

    fn now(&self) -> i64 {
        self.clock.now()
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
        held: Option<Arc<DoudianAccessToken>>,
        turn: Turn,
    ) -> Storing<Option<DoudianAccessToken>> {
        self.store.load(owner, held, turn)
    }

    fn announce(&self, lane: Lane, token: Arc<DoudianAccessToken>) -> Announcing<'_> {
        Box::pin(self.outbox.offer(lane, token))
    }

    fn resume_storing(&self) {
        self.outbox.resume();
    }
}
