//! Token calls.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::time::timeout;
use tracing::{error, warn};

use super::core::{Call, Core, Deadline};
use super::secrets::Secrets;
use crate::api::Effect;
use crate::envelope::{Head, Slot};
use crate::error::{CallInfo, Error, ReplyProblem, Result};
use crate::json;
use crate::token::{
    Announcing, DoudianAccessToken, Grant, Issuer, Issuing, Subject, create_parameters,
    refresh_parameters,
};

pub(super) const CREATE: &str = "token.create";
pub(super) const REFRESH: &str = "token.refresh";

/// The waits between tries when the platform is busy with another token call of the app.
const WAITS: [Duration; 4] = [
    Duration::from_millis(200),
    Duration::from_millis(400),
    Duration::from_millis(800),
    Duration::from_millis(1600),
];

/// How long a new token is held back until the hook has stored it. A hook that waits for a
/// call of the same client waits for itself, so there has to be an end.
const HOOK_PATIENCE: Duration = Duration::from_secs(3);

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
            let mut slot = Slot::<Grant>::default();
            let answer = self.call(&call, None, deadline, &mut slot).await?;
            if answer.head.is_token_conflict()
                && let Some(wait) = waits.next()
            {
                tokio::time::sleep(wait).await;
                continue;
            }
            return granted(&call.info, answer.head, slot.into_data());
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
    if !head.is_success() {
        return Err(Error::refused(call, head));
    }
    match grant {
        Some(grant) if !grant.access_token.is_empty() => Ok(grant),
        _ => {
            let log_id = (!head.log_id.is_empty()).then_some(head.log_id);
            Err(Error::reply(call, ReplyProblem::DataMissing, log_id))
        }
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
        self.now()
    }

    fn announce(&self, token: Arc<DoudianAccessToken>) -> Announcing<'_> {
        let on_token = self.on_token.clone();
        Box::pin(async move {
            let Some(on_token) = on_token else { return };
            // On a thread of its own it may write a file, or even wait for a call.
            let hook = tokio::task::spawn_blocking(move || on_token(&token));
            match timeout(HOOK_PATIENCE, hook).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => error!(%error, "the hook `on_token` failed"),
                Err(_) => warn!("the hook `on_token` is slow: the new token is used before it"),
            }
        })
    }
}
