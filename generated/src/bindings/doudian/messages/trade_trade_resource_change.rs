// @generated from doudian/messages/doudian_trade_TradeResourceChange.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单预约时间变更 — the message `doudian_trade_TradeResourceChange`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeResourceChange {
    /// 店铺订单号
    pub p_id: i64,
    /// 商品单号列表
    pub s_ids: Vec<String>,
    /// 店铺ID
    pub shop_id: i64,
    /// 订单创建时间, in seconds
    pub create_time: Option<i64>,
    /// 事件发生时间, in seconds
    pub event_time: Option<i64>,
    /// 变更后的预约发货时间, in seconds
    ///
    /// 0 of orders with a time of arrival.
    pub appointment_ship_time: Option<i64>,
    /// 变更后的预约送达时间, in seconds
    ///
    /// 0 of orders with a time of shipping.
    pub latest_receipt_time: Option<i64>,
    /// 商品单时效变更
    ///
    /// Of goods sent in instalments.
    pub sku_order_list: Vec<DoudianTradeTradeResourceChangeSkuOrder>,
    /// 商品单列表
    ///
    /// No source states its members.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    #[deprecated(note = "sku_order_list")]
    pub sku_orders: Vec<rt::Value>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianTradeTradeResourceChange {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeResourceChange",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_ids", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("event_time", 0, &[]),
                rt::Field("appointment_ship_time", 0, &[]),
                rt::Field("latest_receipt_time", 0, &[]),
                rt::Field("sku_order_list", 0, &[]),
                rt::Field("sku_orders", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.appointment_ship_time);
        rt::put(w, 3, &self.create_time);
        rt::put(w, 4, &self.event_time);
        rt::put(w, 6, &self.latest_receipt_time);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 1, &self.s_ids);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 7, &self.sku_order_list);
        rt::put(w, 8, &self.sku_orders);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianTradeTradeResourceChange {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.s_ids, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.create_time, r),
            4 => rt::get(&mut self.event_time, r),
            5 => rt::get(&mut self.appointment_ship_time, r),
            6 => rt::get(&mut self.latest_receipt_time, r),
            7 => rt::get(&mut self.sku_order_list, r),
            8 => rt::get(&mut self.sku_orders, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeResourceChange);

rt::impl_serde!(DoudianTradeTradeResourceChange, Self::default());

impl rt::DoudianMessage for DoudianTradeTradeResourceChange {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradeResourceChange",
        tag: None,
        title: "订单预约时间变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}

/// Part of the message `doudian_trade_TradeResourceChange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeResourceChangeSkuOrder {
    /// 商品单号
    pub s_id: Option<String>,
    /// 变更后的预约发货时间, in seconds
    ///
    /// Text on the wire.
    ///
    /// The official text gives this and the next each other's label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub appointment_ship_time: Option<i64>,
    /// 变更后的预约送达时间, in seconds
    ///
    /// Text on the wire.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub latest_receipt_time: Option<i64>,
}

impl rt::Encode for DoudianTradeTradeResourceChangeSkuOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeResourceChangeSkuOrder",
            &[
                rt::Field("s_id", rt::LENIENT, &[]),
                rt::Field(
                    "appointment_ship_time",
                    rt::QUOTED | rt::LENIENT | rt::UNCERTAIN,
                    &[],
                ),
                rt::Field(
                    "latest_receipt_time",
                    rt::QUOTED | rt::LENIENT | rt::UNCERTAIN,
                    &[],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.appointment_ship_time);
        rt::put(w, 2, &self.latest_receipt_time);
        rt::put(w, 0, &self.s_id);
    }
}

impl rt::Decode for DoudianTradeTradeResourceChangeSkuOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.s_id, r),
            1 => rt::get(&mut self.appointment_ship_time, r),
            2 => rt::get(&mut self.latest_receipt_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeResourceChangeSkuOrder);

rt::impl_serde!(DoudianTradeTradeResourceChangeSkuOrder, Self::default());
