// @generated from doudian/messages/doudian_trade_TradeDeliverTimeChangeApplied.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单发货时间变更申请 — the message `doudian_trade_TradeDeliverTimeChangeApplied`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
///
/// It is about the `shop_order_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeDeliverTimeChangeApplied {
    /// 店铺订单号
    pub shop_order_id: String,
    /// 店铺ID
    pub shop_id: i64,
    /// 任务单ID
    pub task_id: Option<String>,
    /// 修改前发货时间, in seconds
    pub old_time: Option<i64>,
    /// 修改后发货时间, in seconds
    pub new_time: Option<i64>,
}

impl rt::Encode for DoudianTradeTradeDeliverTimeChangeApplied {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeDeliverTimeChangeApplied",
            &[
                rt::Field("shop_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("task_id", rt::LENIENT, &[]),
                rt::Field("old_time", 0, &[]),
                rt::Field("new_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.new_time);
        rt::put(w, 3, &self.old_time);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 2, &self.task_id);
    }
}

impl rt::Decode for DoudianTradeTradeDeliverTimeChangeApplied {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.task_id, r),
            3 => rt::get(&mut self.old_time, r),
            4 => rt::get(&mut self.new_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeDeliverTimeChangeApplied);

rt::impl_serde!(DoudianTradeTradeDeliverTimeChangeApplied, Self::default());

impl rt::DoudianMessage for DoudianTradeTradeDeliverTimeChangeApplied {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradeDeliverTimeChangeApplied",
        tag: None,
        title: "订单发货时间变更申请",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.shop_order_id)
    }
}
