// @generated from doudian/messages/doudian_trade_TradeAppointmentV2.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianOrderType;

/// 订单发货时效变更 — the message `doudian_trade_TradeAppointmentV2`, tag 126
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeAppointmentV2126 {
    /// 店铺订单号
    ///
    /// Text here, a number in the other messages.
    pub p_id: String,
    /// 商品单号列表
    pub s_ids: Vec<i64>,
    /// 店铺ID
    pub shop_id: i64,
    /// 门店ID
    ///
    /// Of instant retail; shop\_id is then its head office.
    pub store_id: Option<i64>,
    /// 订单类型
    pub order_type: Option<DoudianOrderType>,
    /// 变更后预期发货时间, in seconds
    pub exp_delivery_time: Option<i64>,
}

impl rt::Encode for DoudianTradeTradeAppointmentV2126 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeAppointmentV2126",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_ids", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("order_type", 0, DoudianOrderType::KNOWN),
                rt::Field("exp_delivery_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.exp_delivery_time);
        rt::put(w, 4, &self.order_type);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 1, &self.s_ids);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 3, &self.store_id);
    }
}

impl rt::Decode for DoudianTradeTradeAppointmentV2126 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.s_ids, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.store_id, r),
            4 => rt::get(&mut self.order_type, r),
            5 => rt::get(&mut self.exp_delivery_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeAppointmentV2126);

rt::impl_serde!(DoudianTradeTradeAppointmentV2126, Self::default());

impl rt::DoudianMessage for DoudianTradeTradeAppointmentV2126 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradeAppointmentV2",
        tag: Some("126"),
        title: "订单发货时效变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
