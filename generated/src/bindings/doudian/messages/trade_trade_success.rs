// @generated from doudian/messages/doudian_trade_TradeSuccess.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianOrderType, DoudianPushBiz, DoudianShopOrderStatus};

/// 交易完成 — the message `doudian_trade_TradeSuccess`, tag 103
///
/// order\_status is 5.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeSuccess103 {
    /// 店铺订单号
    pub p_id: i64,
    /// 商品单号列表
    pub s_ids: Vec<i64>,
    /// 店铺ID
    pub shop_id: i64,
    /// 订单状态
    pub order_status: Option<DoudianShopOrderStatus>,
    /// 订单类型
    pub order_type: Option<DoudianOrderType>,
    /// 业务来源
    pub biz: Option<DoudianPushBiz>,
    /// 交易完成时间, in seconds
    pub complete_time: Option<i64>,
}

impl rt::Encode for DoudianTradeTradeSuccess103 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeSuccess103",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_ids", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("order_status", 0, DoudianShopOrderStatus::KNOWN),
                rt::Field("order_type", 0, DoudianOrderType::KNOWN),
                rt::Field("biz", 0, DoudianPushBiz::KNOWN),
                rt::Field("complete_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.biz);
        rt::put(w, 6, &self.complete_time);
        rt::put(w, 3, &self.order_status);
        rt::put(w, 4, &self.order_type);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 1, &self.s_ids);
        rt::put(w, 2, &self.shop_id);
    }
}

impl rt::Decode for DoudianTradeTradeSuccess103 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.s_ids, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.order_status, r),
            4 => rt::get(&mut self.order_type, r),
            5 => rt::get(&mut self.biz, r),
            6 => rt::get(&mut self.complete_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeSuccess103);

rt::impl_serde!(DoudianTradeTradeSuccess103, Self::default());

impl rt::DoudianMessage for DoudianTradeTradeSuccess103 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradeSuccess",
        tag: Some("103"),
        title: "交易完成",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
