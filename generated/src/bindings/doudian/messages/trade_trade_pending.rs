// @generated from doudian/messages/doudian_trade_TradePending.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianOrderType, DoudianPushBiz, DoudianShopOrderStatus};

/// 订单已支付待处理 — the message `doudian_trade_TradePending`, tag 110
///
/// order\_status is 105; the official sample shows 2.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradePending110 {
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
    pub biz: Option<DoudianPushBiz>,
}

impl rt::Encode for DoudianTradeTradePending110 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradePending110",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_ids", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("order_status", 0, DoudianShopOrderStatus::KNOWN),
                rt::Field("order_type", 0, DoudianOrderType::KNOWN),
                rt::Field("biz", 0, DoudianPushBiz::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.biz);
        rt::put(w, 4, &self.order_status);
        rt::put(w, 5, &self.order_type);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 1, &self.s_ids);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 3, &self.store_id);
    }
}

impl rt::Decode for DoudianTradeTradePending110 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.s_ids, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.store_id, r),
            4 => rt::get(&mut self.order_status, r),
            5 => rt::get(&mut self.order_type, r),
            6 => rt::get(&mut self.biz, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradePending110);

rt::impl_serde!(DoudianTradeTradePending110, Self::default());

impl rt::DoudianMessage for DoudianTradeTradePending110 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradePending",
        tag: Some("110"),
        title: "订单已支付待处理",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
