//! A call, and what its answer shows.

use doudian_codegen::model::Json;

use crate::json::{self, lay};
use crate::world::Trade;

/// A call, as far as these rooms look at it.
pub(super) struct ShopCall<'c> {
    pub(super) params: &'c Json,
    /// Unix time, in seconds.
    pub(super) now: i64,
}

impl ShopCall<'_> {
    /// A parameter as text; `None` where it is absent or empty.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        json::text_of(self.params, name)
    }

    /// A parameter that is a number.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }
}

/// The good that a call is about, by the merchant's id or by the platform's.
pub(super) fn good_of(trade: &Trade, call: &ShopCall<'_>) -> Option<String> {
    let by_id = |id: i64| trade.goods.iter().find(|(_, good)| good.id == id);
    match call.text("out_product_id") {
        Some(out_id) => trade.goods.contains_key(&out_id).then_some(out_id),
        None => by_id(call.number("product_id")?).map(|(out_id, _)| out_id.clone()),
    }
}

/// Sets members of an object that is a member.
pub(super) fn lay_in(
    data: &mut Json,
    name: &'static str,
    members: impl IntoIterator<Item = (&'static str, Json)>,
) {
    let mut inner = json::present(data, name).cloned().unwrap_or(Json::Null);
    lay(&mut inner, members);
    lay(data, [(name, inner)]);
}
