//! What calls of the `order` methods do to orders, and how their answers show it.

use doudian_codegen::model::{Api, Json};
use doudian_runtime::json::integral_number;

use super::super::Accepted;
use crate::json::{self, list_of as list, text_of as scalar};
use crate::world::{Orders, Progress, Trace};

/// Takes note of an accepted call, and lays what is known over the answer's data.
pub(super) fn take_effect(orders: &mut Orders, accepted: &Accepted<'_>, data: &mut Json) {
    let Accepted { api, params, now, .. } = *accepted;
    note(orders, &api.method, params, now);
    if !orders.is_untouched() {
        show(orders, data, None);
    }
    leave_out(api, params, data);
}

fn note(orders: &mut Orders, method: &str, params: &Json, now: i64) {
    let progress = match method {
        "order.stockUp" => Progress::StockedUp,
        "order.cancel" => Progress::Cancelled,
        "order.logisticsAdd" | "order.logisticsAddSinglePack" | "order.logisticsAddMultiPack" => {
            Progress::Shipped
        }
        _ => return,
    };
    let turn = orders.turn();
    let of = |pack: &Json| Trace {
        progress,
        at: now,
        turn,
        code: scalar(pack, "logistics_code"),
        company: scalar(pack, "logistics_id"),
        reason: scalar(params, "reason").or_else(|| scalar(params, "cancel_reason")),
    };
    // One pack for several orders, or several for one.
    let packs = list(params, "pack_list");
    let mut traces = Vec::new();
    for pack in std::iter::once(params).chain(&packs) {
        for item in list(pack, "shipped_order_info") {
            traces.extend(scalar(&item, "shipped_order_id").map(|id| (id, of(pack))));
        }
    }
    let whole = of(packs.first().unwrap_or(params));
    let ids = list(params, "order_id_list");
    let ids = ids.iter().filter_map(|id| json::scalar(id).map(str::to_owned));
    // After their parts, which may have the same ids.
    traces.extend(ids.chain(scalar(params, "order_id")).map(|id| (id, whole.clone())));
    for (id, trace) in traces {
        orders.note(bare(&id), trace);
    }
}

fn code(progress: Progress) -> &'static str {
    match progress {
        Progress::StockedUp => "2",
        Progress::Shipped => "3",
        Progress::Cancelled => "4",
    }
}

/// The text of `order_status_desc`, and that of `main_status_desc`.
fn labels(progress: Progress) -> (&'static str, &'static str) {
    match progress {
        Progress::StockedUp => ("待发货", "备货中"),
        Progress::Shipped => ("已发货", "已发货"),
        Progress::Cancelled => ("已取消", "已取消"),
    }
}

/// Marks the orders of an answer, with the orders inside them.
fn show(orders: &Orders, value: &mut Json, outer: Option<&Trace>) {
    match value {
        Json::List(items) => items.iter_mut().for_each(|item| show(orders, item, outer)),
        Json::Object(members) => {
            let own = members
                .iter()
                .filter(|(name, _)| matches!(name.as_str(), "order_id" | "shop_order_id"))
                .find_map(|(_, id)| orders.trace(bare(json::scalar(id)?)));
            let trace = own.into_iter().chain(outer).max_by_key(|trace| trace.turn);
            for (_, member) in members.iter_mut() {
                show(orders, member, trace);
            }
            if let Some(trace) = trace {
                mark(trace, members);
            }
        }
        _ => {}
    }
}

fn mark(trace: &Trace, members: &mut [(String, Json)]) {
    let children = members
        .iter()
        .find(|(name, _)| name == "child_num")
        .and_then(|(_, count)| json::scalar(count).map(str::to_owned));
    let shipped = trace.progress == Progress::Shipped;
    let (order_label, main_label) = labels(trace.progress);
    for (name, value) in members {
        let new = match name.as_str() {
            "order_status" | "final_status" | "main_status" => Some(code(trace.progress).into()),
            "order_status_desc" => Some(order_label.to_owned()),
            "main_status_desc" => Some(main_label.to_owned()),
            "update_time" => Some(trace.at.to_string()),
            "cancel_reason" => trace.reason.clone(),
            "logistics_code" if shipped => trace.code.clone(),
            "logistics_id" if shipped => trace.company.clone(),
            "logistics_time" | "ship_time" if shipped => Some(trace.at.to_string()),
            "shipped_num" if shipped => children.clone(),
            _ => None,
        };
        match (new, value) {
            (Some(new), Json::Text(old)) => *old = new,
            (Some(new), Json::Number(old)) if new.parse::<i64>().is_ok() => *old = new,
            _ => {}
        }
    }
}

/// Leaves out the orders of a list whose status is not among those that were asked for.
/// Rows without a status stay.
fn leave_out(api: &Api, params: &Json, data: &mut Json) {
    let wanted = match api.method.as_str() {
        "order.list" => Some(Wanted::read(params)),
        // More than one element is refused as what oversteps a limit.
        "order.searchList" => list(params, "combine_status").first().map(Wanted::read),
        _ => None,
    };
    let (Some(wanted), Some(paging), Json::Object(members)) = (wanted, &api.paging, data) else {
        return;
    };
    let rows = members.iter_mut().find(|(name, _)| *name == paging.items);
    if let Some((_, Json::List(rows))) = rows {
        rows.retain(|row| wanted.fits(row));
    }
}

/// Codes that are asked for, by the field that has them. None stands for all.
struct Wanted([(&'static str, Vec<String>); 2]);

impl Wanted {
    fn read(params: &Json) -> Self {
        let asked = |name| (name, json::present(params, name).map_or_else(Vec::new, codes));
        Self([asked("order_status"), asked("main_status")])
    }

    fn fits(&self, row: &Json) -> bool {
        self.0
            .iter()
            .filter(|(_, codes)| !codes.is_empty())
            .all(|(name, codes)| scalar(row, name).is_none_or(|status| codes.contains(&status)))
    }
}

/// The codes of a number, of text that joins them by commas, or of a list.
fn codes(value: &Json) -> Vec<String> {
    match value {
        Json::Number(digits) => vec![integral_number(digits).into_owned()],
        Json::Text(parts) => {
            let parts = parts.split(',').map(str::trim);
            parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
        }
        Json::List(items) => items.iter().flat_map(codes).collect(),
        _ => Vec::new(),
    }
}

/// An order's id without the `A` that older ones end with.
pub(super) fn bare(id: &str) -> &str {
    id.strip_suffix('A').unwrap_or(id)
}
