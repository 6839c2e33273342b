// @generated from doudian/messages/doudian_trade_TradeAppointment.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianOrderType, DoudianShopOrderStatus};

/// 订单预约发货 — the message `doudian_trade_TradeAppointment`, tag 112
///
/// Replaced by doudian\_trade\_TradeAppointmentV2.
///
/// Status: deprecated.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeAppointment112 {
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
    /// 预约发货时间
    ///
    /// yyyy-MM-dd.
    pub exp_delivery_time: Option<String>,
}

impl rt::Encode for DoudianTradeTradeAppointment112 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeAppointment112",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_ids", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("order_status", 0, DoudianShopOrderStatus::KNOWN),
                rt::Field("order_type", 0, DoudianOrderType::KNOWN),
                rt::Field("exp_delivery_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.exp_delivery_time);
        rt::put(w, 3, &self.order_status);
        rt::put(w, 4, &self.order_type);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 1, &self.s_ids);
        rt::put(w, 2, &self.shop_id);
    }
}

impl rt::Decode for DoudianTradeTradeAppointment112 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.s_ids, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.order_status, r),
            4 => rt::get(&mut self.order_type, r),
            5 => rt::get(&mut self.exp_delivery_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeAppointment112);

rt::impl_serde!(DoudianTradeTradeAppointment112, Self::default());

impl rt::DoudianMessage for DoudianTradeTradeAppointment112 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradeAppointment",
        tag: Some("112"),
        title: "订单预约发货",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
