//! Orders, from the moment that they wait to be paid, and after-sale orders.

use doudian_codegen::model::Json;

use super::super::Refusal;
use super::call::{ShopCall, lay_in};
use super::codes;
use crate::json::{self, lay, number, text};
use crate::world::{Ordered, Task, Trade, time};

const TO_PAY: i64 = 10;
const TO_SHIP: i64 = 20;
const TO_RECEIVE: i64 = 30;
const DONE: i64 = 100;
const RETURNED: i64 = 200;
const CANCELLED: i64 = 250;

/// What `action_type` says of an order that was paid.
const PAID: i64 = 1;
/// How long the cashier can be opened with a ticket, in seconds.
const TICKET_LIFE: i64 = 86_400;

pub(super) fn take_effect(
    trade: &mut Trade,
    method: &str,
    call: &ShopCall<'_>,
    data: &mut Json,
) -> Result<(), Refusal> {
    match method {
        "order.add" => add(trade, call, data)?,
        "order.get" => {
            let order = find(trade, call)?;
            let shown = shown(order);
            lay_in(data, "order", shown);
        }
        "order.get_list" if !trade.orders.is_empty() => {
            let rows: Vec<Json> = trade.orders.values().map(row).collect();
            lay(data, [("total_num", number(rows.len())), ("orders", Json::List(rows))]);
        }
        "order.getpaymentparams" => {
            find(trade, call)?;
        }
        "order.pay" => {
            let paid = call.number("action_type") == Some(PAID);
            let order = find(trade, call)?;
            if order.status != TO_PAY {
                return Err(codes::wrong_status(order.status, "one in 10"));
            }
            order.status = if paid { TO_SHIP } else { CANCELLED };
            if paid {
                trade.shown.insert(Task::Order);
            }
        }
        "delivery.send" => {
            let all = call.number("finish_all_delivery") == Some(1);
            let order = find(trade, call)?;
            if order.status != TO_SHIP {
                return Err(codes::wrong_status(order.status, "one in 20"));
            }
            if all {
                order.status = TO_RECEIVE;
            }
            trade.shown.insert(Task::Delivery);
        }
        "delivery.recieve" => {
            let order = find(trade, call)?;
            if order.status != TO_RECEIVE {
                return Err(codes::wrong_status(order.status, "one in 30"));
            }
            order.status = DONE;
        }
        "aftersale.add" | "ecaftersale.add" => {
            let order = find(trade, call)?;
            if matches!(order.status, TO_PAY | RETURNED | CANCELLED) {
                return Err(codes::wrong_status(order.status, "one in 20, 30 or 100"));
            }
            order.after_sales.extend(call.text("out_aftersale_id"));
            end(order, call);
            trade.shown.insert(Task::AfterSale);
        }
        "aftersale.update" => {
            let id = call.text("out_aftersale_id").unwrap_or_default();
            let order = find(trade, call)?;
            if !order.after_sales.contains(&id) {
                return Err(codes::no_after_sale());
            }
            end(order, call);
        }
        _ => {}
    }
    Ok(())
}

fn add(trade: &mut Trade, call: &ShopCall<'_>, data: &mut Json) -> Result<(), Refusal> {
    let detail = json::present(call.params, "order_detail").cloned().unwrap_or(Json::Null);
    let goods = json::list_of(&detail, "product_infos");
    let is_known = |good: &Json| {
        json::text_of(good, "out_product_id").is_some_and(|id| trade.goods.contains_key(&id))
    };
    if !goods.iter().all(is_known) {
        return Err(codes::unknown_goods());
    }
    let price = json::present(&detail, "price_info").cloned().unwrap_or(Json::Null);
    let price = json::text_of(&price, "order_price").and_then(|digits| digits.parse().ok());
    let out_id = call.text("out_order_id").unwrap_or_default();
    let order = trade.put_order(&out_id, TO_PAY, call.params);
    // Readers of JSON that know no integers of 64 bits ask for a text.
    let as_text = json::present(call.params, "stringify_64bits_number") == Some(&Json::Bool(true));
    let id = if as_text { text(order.id.to_string()) } else { number(order.id) };
    let made = [
        ("order_id", id),
        ("out_order_id", text(out_id.clone())),
        ("ticket", text(format!("ticket-{}", order.id))),
        ("ticket_expire_time", text(time::local(call.now.saturating_add(TICKET_LIFE)))),
        ("final_price", number(price.unwrap_or(0_i64))),
    ];
    lay_in(data, "data", made);
    Ok(())
}

/// The order that a call is about.
fn find<'t>(trade: &'t mut Trade, call: &ShopCall<'_>) -> Result<&'t mut Ordered, Refusal> {
    let (out_id, id) = (call.text("out_order_id"), call.number("order_id"));
    let found = trade.orders.iter_mut().find(|(known, order)| match (&out_id, id) {
        // The merchant's id comes first: the platform's may be that of an example.
        (Some(out_id), _) => *known == out_id,
        (None, Some(id)) => order.id == id,
        (None, None) => false,
    });
    let (_, order) = found.ok_or_else(codes::no_order)?;
    let (asked, known) = (call.text("openid"), json::text_of(&order.params, "openid"));
    if asked.is_some() && known.is_some() && asked != known {
        return Err(codes::other_openid());
    }
    Ok(order)
}

/// Ends an order of which nothing is left after its after-sale orders.
fn end(order: &mut Ordered, call: &ShopCall<'_>) {
    if call.number("finish_all_aftersale") == Some(1) {
        order.status = RETURNED;
    }
}

/// What answers show of an order.
fn shown(order: &Ordered) -> Vec<(&'static str, Json)> {
    let kept = ["out_order_id", "path", "out_user_id", "order_detail"].into_iter();
    let kept = kept.filter_map(|name| Some((name, json::present(&order.params, name)?.clone())));
    let state = [("order_id", number(order.id)), ("status", number(order.status))];
    state.into_iter().chain(kept).collect()
}

fn row(order: &Ordered) -> Json {
    let mut row = Json::Object(Vec::new());
    lay(&mut row, shown(order));
    row
}
