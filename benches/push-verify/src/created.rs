//! The data of a created order, as the generator writes it.

use doudian_runtime::generated as rt;
use doudian_runtime::{DoudianMessage, Message};

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

static TABLE: rt::Table = rt::Table(
    "Created",
    &[
        rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
        rt::Field("s_ids", rt::LENIENT, &[]),
        rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
        rt::Field("order_status", 0, &[]),
        rt::Field("order_type", 0, &[]),
        rt::Field("biz", 0, &[]),
        rt::Field("create_time", 0, &[]),
    ],
);

impl rt::Encode for Created {
    fn table(&self) -> &'static rt::Table {
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.biz);
        rt::put(w, 6, &self.create_time);
        rt::put(w, 3, &self.order_status);
        rt::put(w, 4, &self.order_type);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 1, &self.s_ids);
        rt::put(w, 2, &self.shop_id);
    }
}

impl rt::Decode for Created {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.s_ids, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.order_status, r),
            4 => rt::get(&mut self.order_type, r),
            5 => rt::get(&mut self.biz, r),
            _ => rt::get(&mut self.create_time, r),
        }
    }
}

doudian_runtime::__record!(Created);

impl DoudianMessage for Created {
    const MESSAGE: &'static Message =
        &Message { topic: "doudian_trade_TradeCreate", tag: Some("100"), title: "订单创建" };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
