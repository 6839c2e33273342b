// @generated from doudian/messages/doudian_trade_TradeCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianOrderType, DoudianPushBiz, DoudianShopOrderStatus};

/// 订单创建 — the message `doudian_trade_TradeCreate`, tag 100
///
/// order\_status is 1.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeCreate100 {
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
    /// 订单状态
    pub order_status: Option<DoudianShopOrderStatus>,
    /// 订单类型
    pub order_type: Option<DoudianOrderType>,
    /// 业务来源
    ///
    /// For this message the official Java SDK lists 1 鲁班, 2 小店 and 3 好好学习 instead.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub biz: Option<DoudianPushBiz>,
    /// 订单创建时间, in seconds
    pub create_time: Option<i64>,
}

impl rt::Encode for DoudianTradeTradeCreate100 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeCreate100",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_ids", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("order_status", 0, DoudianShopOrderStatus::KNOWN),
                rt::Field("order_type", 0, DoudianOrderType::KNOWN),
                rt::Field("biz", rt::UNCERTAIN, DoudianPushBiz::KNOWN),
                rt::Field("create_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.biz);
        rt::put(w, 7, &self.create_time);
        rt::put(w, 4, &self.order_status);
        rt::put(w, 5, &self.order_type);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 1, &self.s_ids);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 3, &self.store_id);
    }
}

impl rt::Decode for DoudianTradeTradeCreate100 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.s_ids, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.store_id, r),
            4 => rt::get(&mut self.order_status, r),
            5 => rt::get(&mut self.order_type, r),
            6 => rt::get(&mut self.biz, r),
            7 => rt::get(&mut self.create_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeCreate100);

rt::impl_serde!(DoudianTradeTradeCreate100, Self::default());

impl rt::DoudianMessage for DoudianTradeTradeCreate100 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradeCreate",
        tag: Some("100"),
        title: "订单创建",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
