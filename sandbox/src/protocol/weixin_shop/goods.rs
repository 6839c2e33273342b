//! Goods.

use doudian_codegen::model::Json;

use super::super::Refusal;
use super::call::{ShopCall, good_of, lay_in};
use super::codes;
use crate::json::{self, lay, number, text};
use crate::world::{Task, Trade, time};

/// On sale, and taken off it by the merchant.
const LISTED: i64 = 5;
const DELISTED: i64 = 11;
/// The draft is not, or was, approved.
const NOT_AUDITED: i64 = 1;
const APPROVED: i64 = 4;

pub(super) fn take_effect(
    trade: &mut Trade,
    action: &str,
    call: &ShopCall<'_>,
    data: &mut Json,
) -> Result<(), Refusal> {
    match action {
        "add" => {
            let out_id = call.text("out_product_id").unwrap_or_default();
            if trade.goods.contains_key(&out_id) {
                return Err(codes::good_exists());
            }
            save(trade, &out_id, call, call.params, data);
            trade.shown.insert(Task::Good);
        }
        "update" | "update_without_audit" => {
            let out_id = good_of(trade, call).ok_or_else(codes::no_good)?;
            let mut merged =
                trade.goods.get(&out_id).map_or(Json::Null, |good| good.params.clone());
            if let (Json::Object(old), Json::Object(new)) = (&mut merged, call.params) {
                // Variants that are changed without an audit lack what is not changed.
                let kept = new.iter().filter(|(name, _)| action == "update" || name != "skus");
                for (name, value) in kept {
                    json::set(old, name, value.clone());
                }
            }
            save(trade, &out_id, call, &merged, data);
        }
        "listing" | "delisting" => {
            let out_id = good_of(trade, call).ok_or_else(codes::no_good)?;
            if let Some(good) = trade.goods.get_mut(&out_id) {
                good.listed = action == "listing";
            }
        }
        "del" => {
            let out_id = good_of(trade, call).ok_or_else(codes::no_good)?;
            trade.goods.remove(&out_id);
        }
        "del_audit" => {
            let out_id = good_of(trade, call).ok_or_else(codes::no_good)?;
            let good = trade.goods.get_mut(&out_id).ok_or_else(codes::no_good)?;
            if std::mem::replace(&mut good.withdrawn, true) {
                return Err(codes::not_audited());
            }
        }
        "get" => {
            let out_id = good_of(trade, call).ok_or_else(codes::no_good)?;
            lay(data, [("spu", shown(trade, &out_id))]);
        }
        "get_list" => {
            let ids = trade.goods.keys().filter(|out_id| {
                call.number("status").is_none_or(|status| status == self::status(trade, out_id))
            });
            let rows: Vec<Json> = ids.map(|out_id| shown(trade, out_id)).collect();
            lay(data, [("total_num", number(rows.len())), ("spus", Json::List(rows))]);
        }
        _ => {}
    }
    Ok(())
}

fn save(trade: &mut Trade, out_id: &str, call: &ShopCall<'_>, params: &Json, data: &mut Json) {
    let good = trade.put_good(out_id, params);
    let variants = json::list_of(&good.params, "skus");
    let variants = variants.iter().enumerate().map(|(index, sku)| {
        let out_sku_id = json::text_of(sku, "out_sku_id").unwrap_or_default();
        let id = good.id * 100 + i64::try_from(index).unwrap_or(0);
        Json::Object(vec![
            ("sku_id".to_owned(), text(id.to_string())),
            ("out_sku_id".to_owned(), text(out_sku_id)),
        ])
    });
    let at = text(time::local(call.now));
    let saved = [
        ("product_id", text(good.id.to_string())),
        ("out_product_id", text(out_id)),
        ("create_time", at.clone()),
        ("update_time", at),
        ("skus", Json::List(variants.collect())),
    ];
    lay_in(data, "data", saved);
}

fn status(trade: &Trade, out_id: &str) -> i64 {
    let listed = trade.goods.get(out_id).is_some_and(|good| good.listed);
    if listed { LISTED } else { DELISTED }
}

/// A good as answers show it.
fn shown(trade: &Trade, out_id: &str) -> Json {
    let Some(good) = trade.goods.get(out_id) else { return Json::Null };
    let mut shown = good.params.clone();
    let state = [
        ("product_id", text(good.id.to_string())),
        ("status", number(status(trade, out_id))),
        ("edit_status", number(if good.withdrawn { NOT_AUDITED } else { APPROVED })),
    ];
    lay(&mut shown, state);
    shown
}
