//! The gateway without the network: a request in, an answer out.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use doudian_codegen::model::{Api, Json, Status};
use doudian_runtime::Clock;

use super::journal::Journal;
use super::site::{Site, route};
use crate::answers::{self, Drifting};
use crate::json;
use crate::outgoing::push::Outbox;
use crate::protocol::{Accepted, Asked, Carried, Fault, Form, HttpReply, Incoming, Outcome, Scene};
use crate::world::{App, Denied, Tokens, World, random, time};

/// An answer, and how it is sent.
pub(crate) struct TimedReply {
    pub(crate) reply: HttpReply,
    /// The gateway's time in the form of the header `Date`.
    pub(crate) date: String,
    /// How long to wait before the answer is sent.
    pub(crate) delay: Option<Duration>,
}

pub(crate) struct Engine {
    app: App,
    accepted: HashSet<String>,
    clock: Arc<dyn Clock>,
    /// The first is the one that is meant when a request does not say.
    sites: Vec<Site>,
    outbox: Option<Outbox>,
    drift: Option<Drifting>,
    state: Mutex<State>,
}

struct State {
    /// By site.
    tokens: Vec<Tokens>,
    world: World,
    journal: Journal,
}

impl Engine {
    pub(crate) fn new(
        app: App,
        accepted: HashSet<String>,
        clock: Arc<dyn Clock>,
        sites: Vec<Site>,
        adopt: bool,
        outbox: Option<Outbox>,
    ) -> Self {
        let tokens = |site: &Site| {
            let Site { protocol, .. } = site;
            Tokens::new(protocol.lives(), adopt)
                .beginning_with(protocol.token_prefix())
                .with_users(protocol.user_tokens())
        };
        let tokens = sites.iter().map(tokens).collect();
        let state = State { tokens, world: World::default(), journal: Journal::default() };
        Self { app, accepted, clock, sites, outbox, drift: None, state: Mutex::new(state) }
    }

    /// Makes answers drift.
    pub(crate) fn drifting(self, drift: Option<Drifting>) -> Self {
        Self { drift, ..self }
    }

    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    pub(crate) fn sites(&self) -> &[Site] {
        &self.sites
    }

    /// What is pushed, when the gateway was told where to.
    pub(crate) fn outbox(&self) -> Option<&Outbox> {
        self.outbox.as_ref()
    }

    /// A code, which each platform takes once.
    pub(crate) fn issue_code(&self) -> String {
        let (code, now) = (random::uuid(), self.clock.now());
        self.state().tokens.iter_mut().for_each(|tokens| tokens.add_code(&code, now));
        code
    }

    /// Works with the journal.
    pub(crate) fn journal<T>(&self, work: impl FnOnce(&mut Journal) -> T) -> T {
        work(&mut self.state().journal)
    }

    /// Answers a request to a host.
    pub(crate) fn answer(&self, host: &str, incoming: Incoming<'_>) -> TimedReply {
        let now = self.clock.now();
        let (index, path) = route(&self.sites, host, incoming.path);
        let site = &self.sites[index];
        let incoming = Incoming { path, ..incoming };
        let scene = Scene { app: &self.app, platform: &site.platform, now };
        let Asked { method, carried } = site.protocol.read(&incoming, &scene);
        let outcome =
            carried.and_then(|carried| self.decide(index, &method, carried, incoming.form, now));
        let success = site.protocol.success(&method);
        let delay = self.journal(|journal| {
            journal.record(&method, success, outcome.as_ref().err(), incoming.form);
            journal.take_delay(&method)
        });
        let is_known = site.api(&method).is_some();
        tracing::debug!(
            platform = site.platform.name,
            method = if is_known { &method } else { "unknown" },
            code = outcome.as_ref().map_or_else(|refusal| refusal.code, |_| success),
            "answered"
        );
        let reply = site.protocol.reply(&incoming, outcome, now);
        TimedReply { reply, date: time::http_date(now), delay }
    }

    /// The checks of the method, then the work.
    fn decide(
        &self,
        index: usize,
        method: &str,
        carried: Carried,
        form: Option<&Form>,
        now: i64,
    ) -> Outcome {
        if let Some(refusal) = self.journal(|journal| journal.take_failure(method)) {
            return Err(refusal);
        }
        let site = &self.sites[index];
        let refuse = |fault| site.protocol.refuse(method, fault);
        let Carried { token, params } = carried;
        let api = site.api(method);
        if site.protocol.makes_tokens(method) {
            let params = checked(site, api, params, form).map_err(refuse)?;
            let tokens = &mut self.state().tokens[index];
            return site.protocol.grant(tokens, method, &params, now);
        }
        let api = api
            .filter(|api| api.status != Status::Offline)
            .ok_or_else(|| refuse(Fault::UnknownMethod(method.to_owned())))?;
        if api.token {
            self.check_token(index, &token, now).map_err(refuse)?;
        }
        let params = checked(site, Some(api), params, form).map_err(refuse)?;
        self.work(index, api, &params, now)
    }

    fn check_token(&self, index: usize, token: &str, now: i64) -> Result<(), Fault> {
        if token.is_empty() {
            return Err(Fault::TokenMissing);
        }
        if self.accepted.contains(token) {
            return Ok(());
        }
        self.state().tokens[index].check(token, now).map_err(|denied| match denied {
            Denied::Unknown => Fault::TokenUnknown,
            Denied::Expired => Fault::TokenExpired,
        })
    }

    fn work(&self, index: usize, api: &Api, params: &Json, now: i64) -> Outcome {
        let Site { platform, protocol, .. } = &self.sites[index];
        let mut data = answers::base(platform, api);
        let accepted = Accepted { platform, api, params, now };
        let world = &mut self.state().world;
        protocol.take_effect(world, &accepted, &mut data)?;
        if let Some(outbox) = self.outbox.as_ref().filter(|outbox| outbox.is_of(platform)) {
            let pushes = protocol.causes(world, &accepted, &data);
            outbox.tell(platform, &api.method, pushes);
        }
        answers::cut(api, params, &mut data);
        if let Some(drift) = self.drift {
            drift.apply(platform, api, &mut data);
        }
        Ok(data)
    }

    /// A panic elsewhere leaves the state usable: nothing in it is half done for long.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The parameters, when they are an object, and as described where they are.
fn checked(
    site: &Site,
    api: Option<&Api>,
    params: Result<Json, String>,
    form: Option<&Form>,
) -> Result<Json, Fault> {
    let params = params.map_err(|error| Fault::Unreadable(format!(": {error}")))?;
    if !matches!(params, Json::Object(_)) {
        let found = json::kind(&params);
        return Err(Fault::Unreadable(format!(" must be an object, found {found}")));
    }
    if let Some(api) = api {
        answers::check(&site.platform, api, &params, form)?;
    }
    Ok(params)
}
