//! What calls of the WeChat trade component do: the way from the application to a live scene, and
//! goods, orders and after-sale orders on it.
//!
//! The real platform has audits of days; here everything is approved at once.

mod call;
mod codes;
mod goods;
mod orders;
mod register;

use doudian_codegen::model::Json;

use self::call::ShopCall;
use super::json::Room;
use super::{Accepted, Refusal};
use crate::world::World;

/// Families whose methods need the component to be applied for.
const GATED: &[&str] = &["aftersale", "delivery", "ecaftersale", "order", "register", "spu"];

/// What the component does beyond its descriptors.
pub(crate) const ROOM: Room = Room { take_effect: Some(take_effect), envelope: None };

/// Takes note of a call, and lays what is known over its data.
fn take_effect(world: &mut World, accepted: &Accepted<'_>, data: &mut Json) -> Result<(), Refusal> {
    let trade = &mut world.trade;
    let Some(("shop", rest)) = accepted.api.method.split_once('.') else { return Ok(()) };
    let Some((family, action)) = rest.split_once('.') else { return Ok(()) };
    if rest != "register.apply" && GATED.contains(&family) && !trade.applied {
        return Err(codes::not_applied());
    }
    let call = ShopCall { params: accepted.params, now: accepted.now };
    match family {
        "register" => register::take_effect(trade, action, &call, data),
        "spu" => goods::take_effect(trade, action, &call, data),
        "order" | "delivery" | "aftersale" | "ecaftersale" => {
            orders::take_effect(trade, rest, &call, data)
        }
        _ => Ok(()),
    }
}
