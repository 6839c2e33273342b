//! Orders that calls worked on: confirmed, cancelled, shipped.

use std::collections::BTreeMap;

use doudian_codegen::model::{Api, Json};
use doudian_runtime::json::integral_number;

use crate::json;

/// What became of the orders, by id.
#[derive(Default)]
pub(crate) struct Orders {
    traces: BTreeMap<String, Trace>,
    noted: u64,
}

/// Where an order stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Status {
    StockedUp,
    Shipped,
    Cancelled,
}

impl Status {
    fn code(self) -> &'static str {
        match self {
            Self::StockedUp => "2",
            Self::Shipped => "3",
            Self::Cancelled => "4",
        }
    }

    /// The text of `order_status_desc`, and that of `main_status_desc`.
    fn labels(self) -> (&'static str, &'static str) {
        match self {
            Self::StockedUp => ("待发货", "备货中"),
            Self::Shipped => ("已发货", "已发货"),
            Self::Cancelled => ("已取消", "已取消"),
        }
    }
}

/// What a call did to an order.
#[derive(Clone)]
struct Trace {
    status: Status,
    at: i64,
    /// Counts up: what was done later holds.
    turn: u64,
    code: Option<String>,
    company: Option<String>,
    reason: Option<String>,
}

impl Orders {
    /// Takes note of an accepted call.
    pub(crate) fn note(&mut self, method: &str, params: &Json, now: i64) {
        let status = match method {
            "order.stockUp" => Status::StockedUp,
            "order.cancel" => Status::Cancelled,
            "order.logisticsAdd"
            | "order.logisticsAddSinglePack"
            | "order.logisticsAddMultiPack" => Status::Shipped,
            _ => return,
        };
        self.noted += 1;
        let of = |pack: &Json| Trace {
            status,
            at: now,
            turn: self.noted,
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
            self.traces.insert(bare(&id).to_owned(), trace);
        }
    }

    /// Marks the orders of an answer, with the orders inside them.
    pub(crate) fn show(&self, data: &mut Json) {
        if !self.traces.is_empty() {
            self.mark(data, None);
        }
    }

    fn mark(&self, value: &mut Json, outer: Option<&Trace>) {
        match value {
            Json::List(items) => items.iter_mut().for_each(|item| self.mark(item, outer)),
            Json::Object(members) => {
                let own = members
                    .iter()
                    .filter(|(name, _)| matches!(name.as_str(), "order_id" | "shop_order_id"))
                    .find_map(|(_, id)| self.traces.get(bare(json::scalar(id)?)));
                let trace = own.into_iter().chain(outer).max_by_key(|trace| trace.turn);
                for (_, member) in members.iter_mut() {
                    self.mark(member, trace);
                }
                if let Some(trace) = trace {
                    trace.mark(members);
                }
            }
            _ => {}
        }
    }
}

impl Trace {
    fn mark(&self, members: &mut [(String, Json)]) {
        let children = members
            .iter()
            .find(|(name, _)| name == "child_num")
            .and_then(|(_, count)| json::scalar(count).map(str::to_owned));
        let shipped = self.status == Status::Shipped;
        let (order_label, main_label) = self.status.labels();
        for (name, value) in members {
            let new = match name.as_str() {
                "order_status" | "final_status" | "main_status" => Some(self.status.code().into()),
                "order_status_desc" => Some(order_label.to_owned()),
                "main_status_desc" => Some(main_label.to_owned()),
                "update_time" => Some(self.at.to_string()),
                "cancel_reason" => self.reason.clone(),
                "logistics_code" if shipped => self.code.clone(),
                "logistics_id" if shipped => self.company.clone(),
                "logistics_time" | "ship_time" if shipped => Some(self.at.to_string()),
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
}

/// Leaves out the orders of a list whose status is not among those that were asked for.
/// Rows without a status stay.
pub(crate) fn leave_out(api: &Api, params: &Json, data: &mut Json) {
    let wanted: Vec<Wanted> = match api.method.as_str() {
        "order.list" => vec![Wanted::read(params)],
        "order.searchList" => list(params, "combine_status").iter().map(Wanted::read).collect(),
        _ => return,
    };
    let (Some(paging), Json::Object(members)) = (&api.paging, data) else {
        return;
    };
    let rows = members.iter_mut().find(|(name, _)| *name == paging.items);
    if let Some((_, Json::List(rows))) = rows
        && !wanted.is_empty()
    {
        rows.retain(|row| wanted.iter().any(|wanted| wanted.fits(row)));
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

/// The text of a scalar member that is not empty.
pub(crate) fn scalar(object: &Json, name: &str) -> Option<String> {
    let text = json::present(object, name).and_then(json::scalar)?;
    (!text.is_empty()).then(|| text.to_owned())
}

/// The elements of a list, which may come as JSON in text.
pub(crate) fn list(object: &Json, name: &str) -> Vec<Json> {
    match json::present(object, name) {
        Some(Json::List(items)) => items.clone(),
        Some(Json::Text(source)) => match json::parse(source) {
            Ok(Json::List(items)) => items,
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// An order's id without the `A` that older ones end with.
pub(crate) fn bare(id: &str) -> &str {
    id.strip_suffix('A').unwrap_or(id)
}
