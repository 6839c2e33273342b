//! The gateway without the network: a request in, an answer out.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use doudian_codegen::model::{Api, Json, Status};
use doudian_runtime::Clock;

use crate::answer;
use crate::app::App;
use crate::embedded::Served;
use crate::journal::Journal;
use crate::json;
use crate::paging;
use crate::params;
use crate::push::{Call, Outbox};
use crate::refusal::{Refusal, shorten, success};
use crate::reply::{self, Outcome};
use crate::request::{Raw, Request};
use crate::store::Store;
use crate::time;
use crate::token_api;
use crate::tokens::{Denied, Tokens};
use crate::verify::{self, Params};

/// An answer, to be sent with status 200.
pub(crate) struct Answer {
    pub(crate) body: String,
    pub(crate) log_id: String,
    /// The gateway's time in the form of the header `Date`.
    pub(crate) date: String,
    /// How long to wait before the answer is sent.
    pub(crate) delay: Option<Duration>,
}

pub(crate) struct Engine {
    app: App,
    accepted: HashSet<String>,
    clock: Arc<dyn Clock>,
    platform: Served,
    by_method: HashMap<String, usize>,
    outbox: Option<Outbox>,
    state: Mutex<State>,
}

struct State {
    tokens: Tokens,
    store: Store,
    journal: Journal,
}

impl Engine {
    pub(crate) fn new(
        app: App,
        accepted: HashSet<String>,
        clock: Arc<dyn Clock>,
        platform: Served,
        adopt: bool,
        outbox: Option<Outbox>,
    ) -> Self {
        let by_method = platform
            .apis
            .iter()
            .enumerate()
            .map(|(index, api)| (api.method.clone(), index))
            .collect();
        let state = State {
            tokens: Tokens::new(adopt),
            store: Store::default(),
            journal: Journal::default(),
        };
        Self { app, accepted, clock, platform, by_method, outbox, state: Mutex::new(state) }
    }

    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    /// What is pushed, when the gateway was told where to.
    pub(crate) fn outbox(&self) -> Option<&Outbox> {
        self.outbox.as_ref()
    }

    pub(crate) fn issue_code(&self) -> String {
        let now = self.clock.now();
        self.state().tokens.issue_code(now)
    }

    /// Works with the journal.
    pub(crate) fn journal<T>(&self, work: impl FnOnce(&mut Journal) -> T) -> T {
        work(&mut self.state().journal)
    }

    /// Answers a request. `old_codes`: whether the legacy envelope is wanted as well.
    pub(crate) fn answer(&self, verb: &str, raw: Raw<'_>, old_codes: bool) -> Answer {
        let now = self.clock.now();
        let request = Request::read(raw);
        let method = request.method();
        let outcome = if matches!(verb, "GET" | "POST") {
            self.decide(&request, now)
        } else {
            Err(Refusal::new(30_000, "", "only POST and GET are answered; use POST"))
        };
        let delay = self.journal(|journal| {
            journal.record(method, outcome.as_ref().err());
            journal.take_delay(method)
        });
        let known = self.by_method.contains_key(method);
        tracing::debug!(
            method = if known { method } else { "unknown" },
            code = outcome.as_ref().map_or_else(|refusal| refusal.code, |_| success()),
            "answered"
        );
        let log_id = reply::log_id(now);
        let body = reply::write(outcome, &log_id, old_codes);
        Answer { body, log_id, date: time::http_date(now), delay }
    }

    /// The checks, in the platform's order, then the work.
    fn decide(&self, request: &Request, now: i64) -> Outcome {
        let params = verify::verify(request, &self.app, now)?;
        if let Some(path) = request.contradiction() {
            return Err(Refusal::invalid(format!(
                "parameter `method` and the path disagree: the path names `{}`",
                shorten(path)
            )));
        }
        let method = request.method();
        if let Some(refusal) = self.journal(|journal| journal.take_failure(method)) {
            return Err(refusal);
        }
        let api = self.api(method);
        match method {
            "token.create" | "token.refresh" => {
                let params = self.checked(api, params)?;
                let tokens = &mut self.state().tokens;
                if method == "token.create" {
                    token_api::create(tokens, &params, now)
                } else {
                    token_api::refresh(tokens, &params, now)
                }
            }
            _ => {
                let api = api
                    .filter(|api| api.status != Status::Offline)
                    .ok_or_else(|| Refusal::unknown_method(method))?;
                if api.token {
                    self.check_token(&request.access_token, now)?;
                }
                let params = self.checked(Some(api), params)?;
                Ok(self.work(api, &params, now))
            }
        }
    }

    fn api(&self, method: &str) -> Option<&Api> {
        self.platform.apis.get(*self.by_method.get(method)?)
    }

    fn checked(&self, api: Option<&Api>, params: Params) -> Outcome {
        let params = params.map_err(|error| Refusal::format(format!("param_json: {error}")))?;
        if !matches!(params, Json::Object(_)) {
            let found = json::kind(&params);
            return Err(Refusal::format(format!("param_json must be an object, found {found}")));
        }
        if let Some(api) = api {
            params::check(&self.platform, api, &params)?;
            paging::check(api, &params)?;
        }
        Ok(params)
    }

    fn check_token(&self, token: &str, now: i64) -> Result<(), Refusal> {
        if token.is_empty() {
            let hint = "parameter `access_token` is missing";
            return Err(Refusal::new(40_001, "isv.access-token-missing", hint));
        }
        if self.accepted.contains(token) {
            return Ok(());
        }
        self.state().tokens.check(token, now).map_err(|denied| match denied {
            Denied::Unknown => Refusal::new(
                40_003,
                "isv.access-token-no-existed",
                "the access_token is unknown, or a newer one took its place",
            ),
            Denied::Expired => {
                let hint = "the access_token is older than 7 days";
                Refusal::new(40_003, "isv.access-token-expired", hint)
            }
        })
    }

    fn work(&self, api: &Api, params: &Json, now: i64) -> Json {
        let mut data = answer::base(&self.platform, api);
        let store = &mut self.state().store;
        store.apply(&self.platform, api, params, &mut data, now);
        if let Some(outbox) = &self.outbox {
            let method = &api.method;
            outbox.tell(&Call { platform: &self.platform, method, params, data: &data, now });
        }
        answer::cut(api, params, &mut data);
        data
    }

    /// A panic elsewhere leaves the state usable: nothing in it is half done for long.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
