//! The page of orders, made of the example in the descriptor of `order.searchList`.

use anyhow::{Context, Result};
use bench_scratch::{default_spec, example_answer, json_text, load};
use doudian_codegen::model::Json;
use serde_json::Value;

/// The example with its one order repeated. Ids, amounts and times differ from order to
/// order, so that no branch or cache learns the page by heart. Members stay in the order
/// of the descriptor, which is the platform's.
pub(crate) fn make(orders: u32, lines: u32) -> Result<String> {
    let model = load(&default_spec())?.model;
    let mut page = example_answer(&model, "order.searchList")?;
    let list = list(&mut page, "shop_order_list").context("the example has no orders")?;
    let mut order = list.first().cloned().context("the example has no order")?;
    if let Some(goods) = self::list(&mut order, "sku_order_list") {
        *goods = repeat(goods, lines);
    }
    *list = repeat(&[order], orders);
    Ok(json_text(&page))
}

/// The first element, repeated and varied.
fn repeat(items: &[Json], count: u32) -> Vec<Json> {
    let Some(item) = items.first() else { return Vec::new() };
    (0..count)
        .map(|number| {
            let mut item = item.clone();
            vary(&mut item, "", number);
            item
        })
        .collect()
}

fn list<'j>(value: &'j mut Json, name: &str) -> Option<&'j mut Vec<Json>> {
    let Json::Object(members) = value else { return None };
    match members.iter_mut().find(|(key, _)| key == name) {
        Some((_, Json::List(items))) => Some(items),
        _ => None,
    }
}

/// Changes every id, amount and time a little; the number of digits hardly changes.
fn vary(value: &mut Json, name: &str, number: u32) {
    match value {
        Json::Object(members) => {
            members.iter_mut().for_each(|(name, item)| vary(item, name, number));
        }
        Json::List(items) => items.iter_mut().for_each(|item| vary(item, name, number)),
        Json::Number(digits) | Json::Text(digits)
            if ["_id", "_id_str", "amount", "time"].iter().any(|end| name.ends_with(end)) =>
        {
            if let Some(old) = digits.parse::<u64>().ok().filter(|old| *old > 0) {
                *digits = (old.saturating_sub(u64::from(number) * 7)).max(1).to_string();
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => {}
    }
}

/// The tree without what is empty: the sides differ in whether they write an empty list.
pub(crate) fn without_empty(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, item)| (name, without_empty(item)));
            Value::Object(members.filter(|(_, item)| !is_empty(item)).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_empty).collect()),
        other => other,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}
