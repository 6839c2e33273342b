// @generated from doudian/messages/doudian_trade_TradePartlySellerShip.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianOrderType, DoudianPushBiz, DoudianPushConsignee, DoudianShopOrderStatus,
};

/// 卖家部分发货 — the message `doudian_trade_TradePartlySellerShip`, tag 108
///
/// Sources disagree on order\_status: 101, 2 or 3.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradePartlySellerShip108 {
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
    /// 发货时间, in seconds
    pub update_time: Option<i64>,
    /// 收货人信息
    pub receiver_msg: Option<DoudianPushConsignee>,
    /// 发货物流信息
    pub logistics_msg: Option<DoudianTradeTradePartlySellerShip108LogisticsMsg>,
}

impl rt::Encode for DoudianTradeTradePartlySellerShip108 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradePartlySellerShip108",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_ids", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("order_status", 0, DoudianShopOrderStatus::KNOWN),
                rt::Field("order_type", 0, DoudianOrderType::KNOWN),
                rt::Field("biz", 0, DoudianPushBiz::KNOWN),
                rt::Field("update_time", 0, &[]),
                rt::Field("receiver_msg", 0, &[]),
                rt::Field("logistics_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.biz);
        rt::put(w, 9, &self.logistics_msg);
        rt::put(w, 4, &self.order_status);
        rt::put(w, 5, &self.order_type);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 8, &self.receiver_msg);
        rt::put(w, 1, &self.s_ids);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 3, &self.store_id);
        rt::put(w, 7, &self.update_time);
    }
}

impl rt::Decode for DoudianTradeTradePartlySellerShip108 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.s_ids, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.store_id, r),
            4 => rt::get(&mut self.order_status, r),
            5 => rt::get(&mut self.order_type, r),
            6 => rt::get(&mut self.biz, r),
            7 => rt::get(&mut self.update_time, r),
            8 => rt::get(&mut self.receiver_msg, r),
            9 => rt::get(&mut self.logistics_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradePartlySellerShip108);

rt::impl_serde!(DoudianTradeTradePartlySellerShip108, Self::default());

impl rt::DoudianMessage for DoudianTradeTradePartlySellerShip108 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradePartlySellerShip",
        tag: Some("108"),
        title: "卖家部分发货",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}

/// Part of the message `doudian_trade_TradePartlySellerShip`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradePartlySellerShip108LogisticsMsg {
    /// 快递公司编码
    pub express_company_id: Option<String>,
    /// 快递单号
    pub logistics_code: Option<String>,
    /// 包裹ID
    pub pack_id: Option<String>,
    /// 已发货子订单列表
    pub shipped_order_info: Vec<DoudianTradeTradePartlySellerShip108ShippedOrder>,
}

impl rt::Encode for DoudianTradeTradePartlySellerShip108LogisticsMsg {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradePartlySellerShip108LogisticsMsg",
            &[
                rt::Field("express_company_id", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("pack_id", 0, &[]),
                rt::Field("shipped_order_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.express_company_id);
        rt::put(w, 1, &self.logistics_code);
        rt::put(w, 2, &self.pack_id);
        rt::put(w, 3, &self.shipped_order_info);
    }
}

impl rt::Decode for DoudianTradeTradePartlySellerShip108LogisticsMsg {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.express_company_id, r),
            1 => rt::get(&mut self.logistics_code, r),
            2 => rt::get(&mut self.pack_id, r),
            3 => rt::get(&mut self.shipped_order_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradePartlySellerShip108LogisticsMsg);

rt::impl_serde!(DoudianTradeTradePartlySellerShip108LogisticsMsg, Self::default());

/// Part of the message `doudian_trade_TradePartlySellerShip`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradePartlySellerShip108ShippedOrder {
    /// 子订单ID
    pub shipped_order_id: Option<i64>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// 购买数量
    pub sku_num: Option<i64>,
    /// 发货数量
    pub shipped_num: Option<i64>,
    /// 货物ID列表
    ///
    /// Only in the reference SDK's class of 2020.
    pub shipped_item_ids: Vec<String>,
}

impl rt::Encode for DoudianTradeTradePartlySellerShip108ShippedOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradePartlySellerShip108ShippedOrder",
            &[
                rt::Field("shipped_order_id", rt::LENIENT, &[]),
                rt::Field("product_id", rt::LENIENT, &[]),
                rt::Field("sku_id", rt::LENIENT, &[]),
                rt::Field("sku_num", rt::LENIENT, &[]),
                rt::Field("shipped_num", rt::LENIENT, &[]),
                rt::Field("shipped_item_ids", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.product_id);
        rt::put(w, 5, &self.shipped_item_ids);
        rt::put(w, 4, &self.shipped_num);
        rt::put(w, 0, &self.shipped_order_id);
        rt::put(w, 2, &self.sku_id);
        rt::put(w, 3, &self.sku_num);
    }
}

impl rt::Decode for DoudianTradeTradePartlySellerShip108ShippedOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shipped_order_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.sku_id, r),
            3 => rt::get(&mut self.sku_num, r),
            4 => rt::get(&mut self.shipped_num, r),
            5 => rt::get(&mut self.shipped_item_ids, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradePartlySellerShip108ShippedOrder);

rt::impl_serde!(DoudianTradeTradePartlySellerShip108ShippedOrder, Self::default());
