//! How far a mini program has come with its trade component: from the application to a live
//! scene.

use std::collections::{BTreeMap, BTreeSet};

use doudian_codegen::model::Json;

/// The first id of an order that was added.
const FIRST_ORDER: i64 = 2_061_230_906_501_038_081;
/// The first id of a good that was added.
const FIRST_GOOD: i64 = 324_546;

/// What has been done so far.
#[derive(Default)]
pub(crate) struct Trade {
    /// The component was applied for.
    pub(crate) applied: bool,
    /// What calls have shown to work.
    pub(crate) shown: BTreeSet<Task>,
    /// The tasks that were said to be finished, by their codes.
    pub(crate) finished: BTreeSet<i64>,
    /// The groups of scenes that were applied for.
    pub(crate) scenes: BTreeSet<i64>,
    /// The goods, by the merchant's ids.
    pub(crate) goods: BTreeMap<String, Good>,
    /// The orders, by the merchant's ids.
    pub(crate) orders: BTreeMap<String, Ordered>,
}

/// What has to be shown to work before a scene can be applied for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Task {
    Good,
    Order,
    Delivery,
    AfterSale,
}

/// A good that was added. It is approved and on sale at once.
pub(crate) struct Good {
    pub(crate) id: i64,
    /// The parameters of the call that added it.
    pub(crate) params: Json,
    pub(crate) listed: bool,
    /// What was sent last was taken back from the audit.
    pub(crate) withdrawn: bool,
}

/// An order that was added.
pub(crate) struct Ordered {
    pub(crate) id: i64,
    /// Its status, as the platform counts.
    pub(crate) status: i64,
    /// The parameters of the call that added it.
    pub(crate) params: Json,
    /// After-sale orders, by the merchant's ids.
    pub(crate) after_sales: BTreeSet<String>,
}

impl Trade {
    /// Adds a good, or changes it.
    pub(crate) fn put_good(&mut self, out_id: &str, params: &Json) -> &Good {
        let id = FIRST_GOOD + i64::try_from(self.goods.len()).unwrap_or(0);
        let good = self.goods.entry(out_id.to_owned()).or_insert_with(|| Good {
            id,
            params: Json::Null,
            listed: true,
            withdrawn: false,
        });
        good.params = params.clone();
        good.withdrawn = false;
        good
    }

    /// Adds an order with this status, or puts it in the place of the one that has its id.
    pub(crate) fn put_order(&mut self, out_id: &str, status: i64, params: &Json) -> &Ordered {
        let id = FIRST_ORDER + i64::try_from(self.orders.len()).unwrap_or(0);
        let order = self.orders.entry(out_id.to_owned()).or_insert_with(|| Ordered {
            id,
            status,
            params: Json::Null,
            after_sales: BTreeSet::new(),
        });
        order.status = status;
        order.params = params.clone();
        order
    }
}
