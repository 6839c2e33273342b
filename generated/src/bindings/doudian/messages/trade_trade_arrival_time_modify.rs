// @generated from doudian/messages/doudian_trade_TradeArrivalTimeModify.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单送达时间变更 — the message `doudian_trade_TradeArrivalTimeModify`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeArrivalTimeModify {
    /// 店铺订单号
    pub p_id: i64,
    /// 商品单号列表
    pub s_ids: Vec<i64>,
    /// 店铺ID
    pub shop_id: i64,
    /// 门店ID
    ///
    /// Of instant retail; shop\_id is then its head office.
    pub store_id: Option<i64>,
    /// 变更后的送达时间
    pub receiver_msg: Option<DoudianTradeTradeArrivalTimeModifyReceiverMsg>,
}

impl rt::Encode for DoudianTradeTradeArrivalTimeModify {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeArrivalTimeModify",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_ids", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("receiver_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.p_id);
        rt::put(w, 4, &self.receiver_msg);
        rt::put(w, 1, &self.s_ids);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 3, &self.store_id);
    }
}

impl rt::Decode for DoudianTradeTradeArrivalTimeModify {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.s_ids, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.store_id, r),
            4 => rt::get(&mut self.receiver_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeArrivalTimeModify);

rt::impl_serde!(DoudianTradeTradeArrivalTimeModify, Self::default());

impl rt::DoudianMessage for DoudianTradeTradeArrivalTimeModify {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradeArrivalTimeModify",
        tag: None,
        title: "订单送达时间变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}

/// Part of the message `doudian_trade_TradeArrivalTimeModify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeArrivalTimeModifyReceiverMsg {
    /// 是否尽快送达
    pub early_arrival: Option<bool>,
    /// 尽快送达的时间点, in seconds
    ///
    /// With early\_arrival.
    pub target_arrival_time: Option<i64>,
    /// 预约最早送达时间, in seconds
    ///
    /// Without early\_arrival.
    pub earliest_receipt_time: Option<i64>,
    /// 预约最晚送达时间, in seconds
    ///
    /// Without early\_arrival.
    pub latest_receipt_time: Option<i64>,
}

impl rt::Encode for DoudianTradeTradeArrivalTimeModifyReceiverMsg {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeArrivalTimeModifyReceiverMsg",
            &[
                rt::Field("early_arrival", 0, &[]),
                rt::Field("target_arrival_time", 0, &[]),
                rt::Field("earliest_receipt_time", 0, &[]),
                rt::Field("latest_receipt_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.earliest_receipt_time);
        rt::put(w, 0, &self.early_arrival);
        rt::put(w, 3, &self.latest_receipt_time);
        rt::put(w, 1, &self.target_arrival_time);
    }
}

impl rt::Decode for DoudianTradeTradeArrivalTimeModifyReceiverMsg {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.early_arrival, r),
            1 => rt::get(&mut self.target_arrival_time, r),
            2 => rt::get(&mut self.earliest_receipt_time, r),
            3 => rt::get(&mut self.latest_receipt_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeArrivalTimeModifyReceiverMsg);

rt::impl_serde!(DoudianTradeTradeArrivalTimeModifyReceiverMsg, Self::default());
