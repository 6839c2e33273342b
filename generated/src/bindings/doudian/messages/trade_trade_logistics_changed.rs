// @generated from doudian/messages/doudian_trade_TradeLogisticsChanged.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianOrderType, DoudianPushBiz, DoudianPushConsignee, DoudianPushShippedOrder,
    DoudianShopOrderStatus,
};

/// 发货物流信息变更 — the message `doudian_trade_TradeLogisticsChanged`, tag 104
///
/// order\_status is 3.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeLogisticsChanged104 {
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
    /// 物流变更时间, in seconds
    pub update_time: Option<i64>,
    /// 收货人信息
    pub receiver_msg: Option<DoudianPushConsignee>,
    /// 发货物流信息
    pub logistics_msg: Option<DoudianTradeTradeLogisticsChanged104LogisticsMsg>,
}

impl rt::Encode for DoudianTradeTradeLogisticsChanged104 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeLogisticsChanged104",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_ids", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
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
        rt::put(w, 5, &self.biz);
        rt::put(w, 8, &self.logistics_msg);
        rt::put(w, 3, &self.order_status);
        rt::put(w, 4, &self.order_type);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 7, &self.receiver_msg);
        rt::put(w, 1, &self.s_ids);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 6, &self.update_time);
    }
}

impl rt::Decode for DoudianTradeTradeLogisticsChanged104 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.s_ids, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.order_status, r),
            4 => rt::get(&mut self.order_type, r),
            5 => rt::get(&mut self.biz, r),
            6 => rt::get(&mut self.update_time, r),
            7 => rt::get(&mut self.receiver_msg, r),
            8 => rt::get(&mut self.logistics_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeLogisticsChanged104);

rt::impl_serde!(DoudianTradeTradeLogisticsChanged104, Self::default());

impl rt::DoudianMessage for DoudianTradeTradeLogisticsChanged104 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradeLogisticsChanged",
        tag: Some("104"),
        title: "发货物流信息变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}

/// Part of the message `doudian_trade_TradeLogisticsChanged`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeLogisticsChanged104LogisticsMsg {
    /// 快递公司编码
    pub express_company_id: Option<String>,
    /// 快递公司名称
    ///
    /// Only in the reference SDK's class of 2020.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub express_company: Option<String>,
    /// 快递单号
    pub logistics_code: Option<String>,
    /// 包裹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub pack_id: Option<String>,
    /// 已发货子订单列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shipped_order_info: Vec<DoudianPushShippedOrder>,
}

impl rt::Encode for DoudianTradeTradeLogisticsChanged104LogisticsMsg {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeLogisticsChanged104LogisticsMsg",
            &[
                rt::Field("express_company_id", 0, &[]),
                rt::Field("express_company", rt::UNCERTAIN, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("pack_id", rt::UNCERTAIN, &[]),
                rt::Field("shipped_order_info", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express_company);
        rt::put(w, 0, &self.express_company_id);
        rt::put(w, 2, &self.logistics_code);
        rt::put(w, 3, &self.pack_id);
        rt::put(w, 4, &self.shipped_order_info);
    }
}

impl rt::Decode for DoudianTradeTradeLogisticsChanged104LogisticsMsg {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.express_company_id, r),
            1 => rt::get(&mut self.express_company, r),
            2 => rt::get(&mut self.logistics_code, r),
            3 => rt::get(&mut self.pack_id, r),
            4 => rt::get(&mut self.shipped_order_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeLogisticsChanged104LogisticsMsg);

rt::impl_serde!(DoudianTradeTradeLogisticsChanged104LogisticsMsg, Self::default());
