//! What orders consist of, and how much of it has been shipped.

use std::collections::{BTreeMap, HashSet};

use doudian_codegen::model::{Json, Platform};

use crate::json;
use crate::orders::{bare, list, scalar};

/// Methods whose examples show orders with their parts.
const SHOWING: [&str; 4] = ["order.orderDetail", "order.searchList", "order.list", "order.detail"];

/// What was shipped, by order and part.
#[derive(Default)]
pub(crate) struct Shipments {
    shipped: BTreeMap<String, BTreeMap<String, u64>>,
    requests: HashSet<String>,
}

impl Shipments {
    /// Whether a request id comes for the first time. One that comes again ships nothing.
    pub(crate) fn is_new(&mut self, request_id: Option<String>) -> bool {
        request_id.is_none_or(|id| self.requests.insert(id))
    }

    /// Takes note that so many of these parts were shipped; says whether all of the order is.
    /// `None` where the order's parts are not known, or these are none of them.
    pub(crate) fn ship(
        &mut self,
        platform: &Platform,
        order: &str,
        parts: &[(String, u64)],
    ) -> Option<bool> {
        let whole = parts_of(platform, order)?;
        if !parts.iter().any(|(id, _)| whole.contains_key(id)) {
            return None;
        }
        let shipped = self.shipped.entry(order.to_owned()).or_default();
        for (id, count) in parts {
            let sum = shipped.entry(id.clone()).or_default();
            *sum = sum.saturating_add(*count);
        }
        let is_complete =
            whole.iter().all(|(id, part)| shipped.get(id).is_some_and(|sum| *sum >= part.count));
        Some(is_complete)
    }
}

/// A part of an order, as the examples show it.
pub(crate) struct Part {
    /// How many of the product were bought.
    pub(crate) count: u64,
    pub(crate) product_id: Option<String>,
    pub(crate) sku_id: Option<String>,
}

/// The parts of an order by their ids, when an example shows it.
pub(crate) fn parts_of(platform: &Platform, order: &str) -> Option<BTreeMap<String, Part>> {
    let showing = platform.apis.iter().filter(|api| SHOWING.contains(&api.method.as_str()));
    let mut answers = showing.filter_map(|api| api.example.as_ref()?.response.as_ref());
    answers.find_map(|answer| search(answer, order))
}

fn search(value: &Json, order: &str) -> Option<BTreeMap<String, Part>> {
    match value {
        Json::List(items) => items.iter().find_map(|item| search(item, order)),
        Json::Object(members) => {
            let id = scalar(value, "order_id").or_else(|| scalar(value, "shop_order_id"));
            let mut parts = list(value, "sku_order_list");
            parts.extend(list(value, "child"));
            if id.is_some_and(|id| bare(&id) == order) && !parts.is_empty() {
                return Some(parts.iter().filter_map(part).collect());
            }
            members.iter().find_map(|(_, member)| search(member, order))
        }
        _ => None,
    }
}

fn part(value: &Json) -> Option<(String, Part)> {
    let id = scalar(value, "order_id")?;
    let count = scalar(value, "item_num").or_else(|| scalar(value, "combo_num"));
    let part = Part {
        count: count.and_then(|count| count.parse().ok()).unwrap_or(1),
        product_id: scalar(value, "product_id"),
        sku_id: scalar(value, "sku_id"),
    };
    Some((bare(&id).to_owned(), part))
}

/// One parcel of a call that ships.
pub(crate) struct Pack {
    pub(crate) code: Option<String>,
    pub(crate) company: Option<String>,
    pub(crate) pack_id: Option<String>,
    /// Part and count; empty for all that there is.
    pub(crate) parts: Vec<(String, u64)>,
}

impl Pack {
    /// Reads a parcel of a call; `answer` is what the answer says of it.
    pub(crate) fn read(params: &Json, answer: Option<&Json>) -> Self {
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
    pub(crate) fn of_call(params: &Json, data: &Json) -> (Vec<String>, Vec<Self>) {
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
