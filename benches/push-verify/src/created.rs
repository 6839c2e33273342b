//! The data of a created order, as the generator writes it.

use doudian_runtime::generated as rt;
use doudian_runtime::{Message, MessageData};

/// The data of `doudian_trade_TradeCreate`.
#[derive(Clone, Default)]
pub(crate) struct Created {
    p_id: i64,
    s_ids: Vec<i64>,
    shop_id: i64,
    order_status: Option<i64>,
    order_type: Option<i64>,
    biz: Option<i64>,
    create_time: Option<i64>,
}

rt::record!(Created {
    biz: "biz" OPTIONAL;
    create_time: "create_time" OPTIONAL;
    order_status: "order_status" OPTIONAL;
    order_type: "order_type" OPTIONAL;
    p_id: "p_id" REQUIRED | LENIENT;
    s_ids: "s_ids" OPTIONAL | LENIENT;
    shop_id: "shop_id" REQUIRED | LENIENT;
});

impl MessageData for Created {
    const MESSAGE: &'static Message =
        &Message { topic: "doudian_trade_TradeCreate", tag: Some("100"), title: "订单创建" };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
