//! What orders consist of, as the examples show it, and what a call ships of them.

use std::collections::BTreeMap;

use doudian_codegen::model::{Json, Platform};

use super::orders::bare;
use crate::json::{self, list_of as list, text_of as scalar};
use crate::world::Shipments;

/// Methods whose examples show orders with their sub-orders.
const SHOWING: [&str; 4] = ["order.orderDetail", "order.searchList", "order.list", "order.detail"];

/// Takes note that so many of these sub-orders were shipped; says whether all of the order is.
/// `None` where the order's sub-orders are not known, or these are none of them.
pub(super) fn ship(
    shipments: &mut Shipments,
    whole: Option<&BTreeMap<String, SubOrder>>,
    order: &str,
    parts: &[(String, u64)],
) -> Option<bool> {
    let whole = whole?;
    if !parts.iter().any(|(id, _)| whole.contains_key(id)) {
        return None;
    }
    let shipped = shipments.ship(order, parts);
    let is_whole = |(id, bought): (&String, &SubOrder)| {
        shipped.get(id).is_some_and(|sum| *sum >= bought.count)
    };
    Some(whole.iter().all(is_whole))
}

/// A sub-order (子订单), as the examples show it.
pub(super) struct SubOrder {
    /// How many of the product were bought.
    pub(super) count: u64,
    pub(super) product_id: Option<String>,
    pub(super) sku_id: Option<String>,
}

/// The sub-orders of an order by their ids, when an example shows it.
pub(super) fn sub_orders_of(
    platform: &Platform,
    order: &str,
) -> Option<BTreeMap<String, SubOrder>> {
    let showing = platform.apis.iter().filter(|api| SHOWING.contains(&api.method.as_str()));
    let mut answers = showing.filter_map(|api| api.example.as_ref()?.response.as_ref());
    answers.find_map(|answer| search(answer, order))
}

fn search(value: &Json, order: &str) -> Option<BTreeMap<String, SubOrder>> {
    match value {
        Json::List(items) => items.iter().find_map(|item| search(item, order)),
        Json::Object(members) => {
            let id = scalar(value, "order_id").or_else(|| scalar(value, "shop_order_id"));
            let mut parts = list(value, "sku_order_list");
            parts.extend(list(value, "child"));
            if id.is_some_and(|id| bare(&id) == order) && !parts.is_empty() {
                return Some(parts.iter().filter_map(sub_order).collect());
            }
            members.iter().find_map(|(_, member)| search(member, order))
        }
        _ => None,
    }
}

fn sub_order(value: &Json) -> Option<(String, SubOrder)> {
    let id = scalar(value, "order_id")?;
    let count = scalar(value, "item_num").or_else(|| scalar(value, "combo_num"));
    let found = SubOrder {
        count: count.and_then(|count| count.parse().ok()).unwrap_or(1),
        product_id: scalar(value, "product_id"),
        sku_id: scalar(value, "sku_id"),
    };
    Some((bare(&id).to_owned(), found))
}

/// One parcel of a call that ships.
pub(super) struct Pack {
    pub(super) code: Option<String>,
    pub(super) company: Option<String>,
    pub(super) pack_id: Option<String>,
    /// Sub-order and count; empty for all that there is.
    pub(super) parts: Vec<(String, u64)>,
}

impl Pack {
    /// Reads a parcel of a call; `answer` is what the answer says of it.
    pub(super) fn read(params: &Json, answer: Option<&Json>) -> Self {
        let parts = list(params, "shipped_order_info").into_iter().filter_map(|part| {
            let id = scalar(&part, "shipped_order_id")?;
            let count = scalar(&part, "shipped_num").and_then(|count| count.parse().ok());
            // Without a number, all of it.
            Some((bare(&id).to_owned(), count.unwrap_or(u64::MAX)))
        });
        Self {
            code: scalar(params, "logistics_code"),
            company: ["company_code", "logistics_id", "company"]
                .into_iter()
                .find_map(|name| scalar(params, name)),
            pack_id: answer.and_then(|answer| scalar(answer, "pack_id")),
            parts: parts.collect(),
        }
    }

    /// All parcels of a call that ships, with the orders that are in them.
    pub(super) fn of_call(params: &Json, data: &Json) -> (Vec<String>, Vec<Self>) {
        let ids = list(params, "order_id_list");
        let mut orders: Vec<String> =
            ids.iter().filter_map(|id| Some(bare(json::scalar(id)?).to_owned())).collect();
        orders.extend(scalar(params, "order_id").map(|id| bare(&id).to_owned()));
        let answers = list(data, "pack_list");
        let packs = list(params, "pack_list");
        let packs: Vec<Self> = match packs.as_slice() {
            [] => vec![Self::read(params, Some(data))],
            packs => {
                let read = |(index, pack)| Self::read(pack, answers.get(index));
                packs.iter().enumerate().map(read).collect()
            }
        };
        (orders, packs)
    }
}
