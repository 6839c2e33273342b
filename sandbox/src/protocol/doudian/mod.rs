//! Doudian's way: signed requests, with two generations of codes in the answers.

mod consequences;
mod orders;
mod products;
mod refusal;
mod reply;
mod request;
mod shipments;
mod tokens;
mod verify;

use doudian_codegen::model::Json;

use self::refusal::success;
use self::request::Request;
use super::{
    Accepted, Asked, Carried, Fault, HttpReply, Incoming, Outcome, Protocol, Refusal, Scene,
};
use crate::foreign::shorten;
use crate::outgoing::push::Push;
use crate::world::{Lives, Tokens, World};

/// Doudian's way.
pub(crate) struct Doudian;

impl Protocol for Doudian {
    fn read(&self, incoming: &Incoming<'_>, scene: &Scene<'_>) -> Asked {
        let request = Request::read(incoming, scene);
        let carried = check(incoming.verb, &request, scene);
        Asked { method: request.method().to_owned(), carried }
    }

    fn reply(&self, request: &Incoming<'_>, outcome: Outcome, now: i64) -> HttpReply {
        reply::reply(request, outcome, now)
    }

    fn refuse(&self, _: &str, fault: Fault) -> Refusal {
        refusal::of(fault)
    }

    fn success(&self, _: &str) -> i64 {
        success()
    }

    fn lives(&self) -> Lives {
        tokens::LIVES
    }

    fn makes_tokens(&self, method: &str) -> bool {
        tokens::METHODS.contains(&method)
    }

    fn grant(&self, tokens: &mut Tokens, method: &str, params: &Json, now: i64) -> Outcome {
        tokens::grant(tokens, method, params, now)
    }

    fn take_effect(
        &self,
        world: &mut World,
        accepted: &Accepted<'_>,
        data: &mut Json,
    ) -> Result<(), Refusal> {
        match accepted.api.method.split_once('.') {
            Some(("product", _)) => products::take_effect(&mut world.products, accepted, data),
            Some(("order", _)) => orders::take_effect(&mut world.orders, accepted, data),
            _ => {}
        }
        Ok(())
    }

    fn causes(&self, world: &mut World, accepted: &Accepted<'_>, data: &Json) -> Vec<Push> {
        consequences::of(&mut world.shipments, accepted, data)
    }
}

/// The checks, in the platform's order.
fn check(verb: &str, request: &Request, scene: &Scene<'_>) -> Result<Carried, Refusal> {
    if !matches!(verb, "GET" | "POST") {
        let hint = "only POST and GET are answered; use POST";
        return Err(refusal::of(Fault::WrongVerb(hint.to_owned())));
    }
    let params = verify::verify(request, scene.app, scene.now)?;
    if let Some(path) = request.contradiction() {
        let path = shorten(path);
        let hint = format!("parameter `method` and the path disagree: the path names `{path}`");
        return Err(refusal::invalid(hint));
    }
    Ok(Carried { token: request.access_token.clone(), params })
}
