//! What the platform tells after a call: which method causes which message.
//!
//! Sources: the titles of messages and methods, and what clients of other languages note of
//! when a message comes. A message says what the call said: ids, parcels, amounts; the rest
//! is the descriptor's example.

use std::ops::Deref;

use doudian_codegen::model::Json;

use super::super::Accepted;
use super::orders::bare;
use super::shipments::{Pack, ship, sub_orders_of};
use crate::json::{self, list_of as list, text, text_of as scalar};
use crate::outgoing::push::Push;
use crate::world::Shipments;

/// The shop that messages are about: the one that the gateway's codes stand for.
const SHOP: &str = "4463798";

/// What a caller did: a call that was accepted, with its answer.
struct Deed<'c> {
    accepted: &'c Accepted<'c>,
    /// `data` of the answer.
    data: &'c Json,
}

impl<'c> Deref for Deed<'c> {
    type Target = Accepted<'c>;

    fn deref(&self) -> &Accepted<'c> {
        self.accepted
    }
}

/// What a method causes.
type Cause = fn(&mut Shipments, &Deed<'_>) -> Vec<Push>;

/// Every method that causes messages.
const TABLE: &[(&str, Cause)] = &[
    ("order.logisticsAdd", shipped),
    ("order.logisticsAddSinglePack", shipped),
    ("order.logisticsAddMultiPack", shipped),
    ("order.logisticsEdit", parcel_changed),
    ("order.logisticsEditByPack", parcel_changed),
    ("order.cancel", cancelled),
    ("order.orderCancel", cancelled),
    ("order.addOrderRemark", remarked),
    ("order.updateOrderAmount", amount_changed),
    ("order.updatePostAmount", amount_changed),
    ("order.addressModify", address_changed),
    ("order.addressConfirm", address_confirmed),
    ("afterSale.operate", operated),
    ("afterSale.buyerRefund", |_, deed| deed.decided(REFUND, REFUSED)),
    ("afterSale.buyerReturn", |_, deed| deed.decided(&[RETURN_AGREED], &[RETURN_REFUSED])),
    ("afterSale.firmReceive", |_, deed| deed.decided(REFUND, GOODS_REFUSED)),
    ("refund.shopRefund", |_, deed| deed.decided(REFUND, REFUSED)),
    ("afterSale.CancelSendGoodsSuccess", |_, deed| deed.after_sale(REFUND)),
    ("afterSale.returnGoodsToWareHouseSuccess", |_, deed| deed.after_sale(REFUND)),
    ("afterSale.buyerExchangeConfirm", exchange_confirmed),
    ("afterSale.fillLogistics", parcel_filled_in),
    ("afterSale.timeExtend", |_, deed| deed.after_sale(&[("209", None)])),
    ("afterSale.submitEvidence", |_, deed| deed.after_sale(&[("214", None)])),
    ("product.add", |_, deed| deed.product("1")),
    ("product.addV2", |_, deed| deed.product("1")),
    ("product.edit", edited),
    ("product.editV2", edited),
    ("product.partialEdit", |_, deed| deed.product("2")),
    ("product.launchProduct", |_, deed| deed.product("3")),
    ("product.cancelAudit", |_, deed| deed.product("13")),
    ("product.setOnline", |_, deed| deed.product("11")),
    ("product.setOffline", |_, deed| deed.product("10")),
    ("product.del", |_, deed| deed.product("6")),
];

/// The messages that a call causes, in the order in which they are sent.
pub(super) fn of(shipments: &mut Shipments, accepted: &Accepted<'_>, data: &Json) -> Vec<Push> {
    let cause = TABLE.iter().find(|(method, _)| *method == accepted.api.method);
    cause.map_or_else(Vec::new, |(_, cause)| cause(shipments, &Deed { accepted, data }))
}

/// A message about an after-sale: its tag, and the status that the after-sale then has.
type AfterSale = (&'static str, Option<&'static str>);

/// Agreed to, and the money is back at once.
const REFUND: &[AfterSale] = &[("201", Some("12")), ("206", Some("12"))];
const REFUSED: &[AfterSale] = &[("204", Some("27"))];
/// Refused after the goods came back.
const GOODS_REFUSED: &[AfterSale] = &[("204", Some("29"))];
const RETURN_AGREED: AfterSale = ("202", Some("7"));
const RETURN_REFUSED: AfterSale = ("205", Some("27"));
const EXCHANGED: AfterSale = ("211", Some("13"));

impl Deed<'_> {
    fn param(&self, name: &str) -> Option<String> {
        scalar(self.params, name)
    }

    /// Whether a parameter is true: a flag, or text that says so.
    fn flag(&self, name: &str) -> bool {
        match json::present(self.params, name) {
            Some(Json::Bool(flag)) => *flag,
            Some(value) => matches!(json::scalar(value), Some("true" | "1")),
            None => false,
        }
    }

    /// A message about the shop's own goods, not those of a store of instant retail.
    fn message(&self, tag: &str) -> Push {
        Push::of(tag).fill("shop_id", SHOP).leave_out("store_id").at("update_time", self.now)
    }

    /// A message about the order with this id.
    fn order(&self, tag: &str, id: &str) -> Push {
        let id = bare(id);
        let children = sub_orders_of(self.platform, id)
            .map_or_else(|| vec![id.to_owned()], |parts| parts.into_keys().collect());
        let children = children.into_iter().map(|id| number_or_text(&id)).collect();
        self.message(tag).fill("p_id", id).fill_json("s_ids", Json::List(children).compact())
    }

    /// Messages about the order that one of these parameters names, if any does.
    fn about_order(&self, tag: &str, names: &[&str]) -> Option<Push> {
        let id = names.iter().find_map(|name| self.param(name))?;
        Some(self.order(tag, &id))
    }

    /// Messages about the after-sale of the call.
    fn after_sale(&self, messages: &[AfterSale]) -> Vec<Push> {
        self.after_sale_of(self.params, messages)
    }

    /// Messages about the after-sale that an object names: by its own id, or in the older
    /// methods by the order's.
    fn after_sale_of(&self, named: &Json, messages: &[AfterSale]) -> Vec<Push> {
        let id = scalar(named, "aftersale_id");
        let order = scalar(named, "order_id");
        if id.is_none() && order.is_none() {
            return Vec::new();
        }
        let message = |(tag, status): &AfterSale| {
            let mut push = self.message(tag).fill("op_role", 2);
            for time in ["agree_time", "refuse_time", "return_time", "success_time"] {
                push = push.at(time, self.now);
            }
            if let Some(id) = &id {
                push = push.fill("aftersale_id", id);
            }
            if let Some(order) = &order {
                push = push.fill("p_id", bare(order)).fill("s_id", bare(order));
            }
            match status {
                Some(status) => push.fill("aftersale_status", status),
                None => push,
            }
        };
        messages.iter().map(message).collect()
    }

    /// The older methods: `type` 1 agrees, 2 refuses.
    fn decided(&self, agreed: &[AfterSale], refused: &[AfterSale]) -> Vec<Push> {
        match self.param("type").as_deref() {
            Some("1") => self.after_sale(agreed),
            Some("2") => self.after_sale(refused),
            _ => Vec::new(),
        }
    }

    /// The message that a product has changed, with the number of the event.
    fn product(&self, event: &str) -> Vec<Push> {
        let id = scalar(self.params, "product_id").or_else(|| scalar(self.data, "product_id"));
        let Some(id) = id else { return Vec::new() };
        let mut push = self.message("400").fill("product_id", id).fill("event", event);
        for name in ["reason", "check_reject_reason", "channel_main_product"] {
            push = push.leave_out(name);
        }
        let outer = self.param("out_product_id").filter(|id| id.parse::<i64>().is_ok());
        vec![push.fill("out_product_id", outer.as_deref().unwrap_or("0"))]
    }
}

fn number_or_text(id: &str) -> Json {
    match id.parse::<u64>() {
        Ok(_) => Json::Number(id.to_owned()),
        Err(_) => text(id),
    }
}

/// One message a parcel: 108 while something of the order is left, then 102. An order whose
/// parts are not known is complete with the call's last parcel.
fn shipped(shipments: &mut Shipments, deed: &Deed<'_>) -> Vec<Push> {
    if !shipments.is_new(deed.param("request_id")) {
        return Vec::new();
    }
    let (orders, packs) = Pack::of_call(deed.params, deed.data);
    let mut pushes = Vec::new();
    for order in &orders {
        let known = sub_orders_of(deed.platform, order);
        let is_part = |id: &String| {
            orders.len() == 1
                || id == order
                || known.as_ref().is_some_and(|parts| parts.contains_key(id))
        };
        for (index, pack) in packs.iter().enumerate() {
            let mut parts: Vec<(String, u64)> =
                pack.parts.iter().filter(|(id, _)| is_part(id)).cloned().collect();
            if parts.is_empty() {
                parts = match &known {
                    Some(known) => {
                        known.iter().map(|(id, part)| (id.clone(), part.count)).collect()
                    }
                    None => vec![(order.clone(), 1)],
                };
            }
            let last = index + 1 == packs.len();
            let complete = ship(shipments, known.as_ref(), order, &parts).unwrap_or(last);
            let push = match complete {
                true => deed.order("102", order).fill("order_status", 3),
                false => deed.order("108", order),
            };
            let mut push = parcel(push, pack).fill_json(SHIPPED, "[]");
            for (index, (id, count)) in parts.iter().enumerate() {
                let of = |name: &str| format!("{SHIPPED}.{index}.{name}");
                let part = known.as_ref().and_then(|known| known.get(id));
                let bought = part.map_or(1, |part| part.count);
                // The samples have a number in 108 and text in 102.
                let id = if complete { text(id) } else { number_or_text(id) };
                push = push.fill_json(&of("shipped_order_id"), id.compact());
                if let Some(product) = part.and_then(|part| part.product_id.as_ref()) {
                    push = push.fill(&of("product_id"), product);
                }
                if let Some(sku) = part.and_then(|part| part.sku_id.as_ref()) {
                    push = push.fill(&of("sku_id"), sku);
                }
                // No number stands for all.
                let count = if *count == u64::MAX { bought } else { *count };
                push = push.fill(&of("sku_num"), bought.max(count)).fill(&of("shipped_num"), count);
            }
            pushes.push(push);
        }
    }
    pushes
}

/// Where messages say what is in a parcel.
const SHIPPED: &str = "logistics_msg.shipped_order_info";

fn parcel(mut push: Push, pack: &Pack) -> Push {
    let facts = [
        ("logistics_msg.express_company_id", &pack.company),
        ("logistics_msg.logistics_code", &pack.code),
        ("logistics_msg.pack_id", &pack.pack_id),
    ];
    for (path, value) in facts {
        push = match value {
            Some(value) => push.fill(path, value),
            None => push.leave_out(path),
        };
    }
    push
}

fn parcel_changed(_: &mut Shipments, deed: &Deed<'_>) -> Vec<Push> {
    let mut pack = Pack::read(deed.params, None);
    pack.pack_id = deed.param("pack_id");
    let push = deed.about_order("104", &["order_id"]);
    let push = push.map(|push| parcel(push.fill("order_status", 3), &pack).leave_out(SHIPPED));
    push.into_iter().collect()
}

fn cancelled(_: &mut Shipments, deed: &Deed<'_>) -> Vec<Push> {
    let reason = deed.param("cancel_reason").or_else(|| deed.param("reason"));
    let push = deed.about_order("106", &["order_id", "shop_order_id"]).map(|push| {
        let push = push.fill("order_status", 4).at("cancel_time", deed.now);
        push.fill("cancel_reason", reason.unwrap_or_default())
    });
    push.into_iter().collect()
}

fn remarked(_: &mut Shipments, deed: &Deed<'_>) -> Vec<Push> {
    let star = deed.param("star").filter(|_| deed.flag("is_add_star"));
    let push = deed.about_order("113", &["order_id"]).map(|push| {
        let push = push.fill("remark", deed.param("remark").unwrap_or_default());
        push.fill("star", star.as_deref().unwrap_or("0"))
    });
    push.into_iter().collect()
}

fn amount_changed(_: &mut Shipments, deed: &Deed<'_>) -> Vec<Push> {
    let push = deed.about_order("109", &["order_id", "pid"]).map(|push| {
        let push = push.at("modify_time", deed.now);
        match deed.param("post_amount") {
            Some(fen) => push.fill("post_amount", fen),
            None => push,
        }
    });
    push.into_iter().collect()
}

fn address_changed(_: &mut Shipments, deed: &Deed<'_>) -> Vec<Push> {
    deed.about_order("105", &["order_id"]).into_iter().collect()
}

/// Only an address that was agreed to changes.
fn address_confirmed(shipments: &mut Shipments, deed: &Deed<'_>) -> Vec<Push> {
    match deed.param("is_approved").as_deref() {
        Some("0") => address_changed(shipments, deed),
        _ => Vec::new(),
    }
}

/// The newer method for all after-sales.
///
/// A client names 201 and 202, and the descriptor says what 101, 301 and 311 carry. The other
/// numbers follow from these: the first digit is the kind (return, refund only, exchange),
/// the second whether the goods came back, the last 1 to agree and 2 to refuse. No message is
/// known for what is agreed or refused of an exchange before its goods came back.
fn operated(_: &mut Shipments, deed: &Deed<'_>) -> Vec<Push> {
    let messages: &[AfterSale] = match deed.param("type").as_deref() {
        Some("101") => &[RETURN_AGREED],
        Some("102") => &[RETURN_REFUSED],
        Some("111" | "201") => REFUND,
        Some("112") => GOODS_REFUSED,
        Some("202") => REFUSED,
        Some("311") => &[EXCHANGED],
        _ => return Vec::new(),
    };
    let items = list(deed.params, "items");
    items.iter().flat_map(|item| deed.after_sale_of(item, messages)).collect()
}

fn exchange_confirmed(_: &mut Shipments, deed: &Deed<'_>) -> Vec<Push> {
    match deed.param("action").as_deref() {
        _ if deed.flag("is_reject") => Vec::new(),
        Some("refund_agree") => deed.after_sale(REFUND),
        _ => deed.after_sale(&[EXCHANGED]),
    }
}

/// `send_type` 1: the shop sends what was missing; 3 and 4: what the buyer sends back.
fn parcel_filled_in(_: &mut Shipments, deed: &Deed<'_>) -> Vec<Push> {
    match deed.param("send_type").as_deref() {
        Some("1") => deed.after_sale(&[("226", None)]),
        Some("3" | "4") => deed.after_sale(&[("203", Some("11"))]),
        _ => Vec::new(),
    }
}

/// Saved, or handed in for review.
fn edited(_: &mut Shipments, deed: &Deed<'_>) -> Vec<Push> {
    deed.product(if deed.flag("commit") { "3" } else { "2" })
}
