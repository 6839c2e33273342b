//! What calls of the WeChat trade component do: the way from the application to a live scene, and
//! goods, orders and after-sale orders on it.
//!
//! The real platform has audits of days; here everything is approved at once.

mod codes;
mod goods;
mod orders;
mod register;

use doudian_codegen::model::Json;

use super::{Accepted, Refusal};
use crate::json;
use crate::world::{Trade, World};

/// Families whose methods need the component to be applied for.
const GATED: &[&str] = &["aftersale", "delivery", "ecaftersale", "order", "register", "spu"];

/// Takes note of a call, and lays what is known over its data.
pub(crate) fn take_effect(
    world: &mut World,
    accepted: &Accepted<'_>,
    data: &mut Json,
) -> Result<(), Refusal> {
    let trade = &mut world.trade;
    let Some(("shop", rest)) = accepted.api.method.split_once('.') else { return Ok(()) };
    let Some((family, action)) = rest.split_once('.') else { return Ok(()) };
    if rest != "register.apply" && GATED.contains(&family) && !trade.applied {
        return Err(codes::not_applied());
    }
    let call = Call { params: accepted.params, now: accepted.now };
    match family {
        "register" => register::take_effect(trade, action, &call, data),
        "spu" => goods::take_effect(trade, action, &call, data),
        "order" | "delivery" | "aftersale" | "ecaftersale" => {
            orders::take_effect(trade, rest, &call, data)
        }
        _ => Ok(()),
    }
}

/// A call, as far as these rooms look at it.
struct Call<'c> {
    params: &'c Json,
    /// Unix time, in seconds.
    now: i64,
}

impl Call<'_> {
    /// A parameter as text; `None` where it is absent or empty.
    fn text(&self, name: &str) -> Option<String> {
        json::text_of(self.params, name)
    }

    /// A parameter that is a number.
    fn number(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }
}

/// The good that a call is about, by the merchant's id or by the platform's.
fn good_of(trade: &Trade, call: &Call<'_>) -> Option<String> {
    let by_id = |id: i64| trade.goods.iter().find(|(_, good)| good.id == id);
    match call.text("out_product_id") {
        Some(out_id) => trade.goods.contains_key(&out_id).then_some(out_id),
        None => by_id(call.number("product_id")?).map(|(out_id, _)| out_id.clone()),
    }
}

/// Sets members of an object.
fn lay(value: &mut Json, members: impl IntoIterator<Item = (&'static str, Json)>) {
    if !matches!(value, Json::Object(_)) {
        *value = Json::Object(Vec::new());
    }
    if let Json::Object(known) = value {
        for (name, member) in members {
            json::set(known, name, member);
        }
    }
}

/// Sets members of an object that is a member.
fn lay_in(
    data: &mut Json,
    name: &'static str,
    members: impl IntoIterator<Item = (&'static str, Json)>,
) {
    let mut inner = json::present(data, name).cloned().unwrap_or(Json::Null);
    lay(&mut inner, members);
    lay(data, [(name, inner)]);
}
