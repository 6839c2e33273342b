// @generated from doudian/messages/doudian_iopTrade_UpdateRemark.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 代打订单卖家备注变更 — the message `doudian_iopTrade_UpdateRemark`, tag 500
///
/// It is about the `distr_order_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopTradeUpdateRemark500 {
    /// 代打订单ID
    pub distr_order_id: String,
    /// 厂商店铺ID
    pub shop_id: i64,
    /// 代打店铺ID
    pub user_id: i64,
    /// 卖家备注
    pub seller_remark: Option<String>,
}

impl rt::Encode for DoudianIopTradeUpdateRemark500 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopTradeUpdateRemark500",
            &[
                rt::Field("distr_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("user_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("seller_remark", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distr_order_id);
        rt::put(w, 3, &self.seller_remark);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.user_id);
    }
}

impl rt::Decode for DoudianIopTradeUpdateRemark500 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distr_order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.user_id, r),
            3 => rt::get(&mut self.seller_remark, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopTradeUpdateRemark500);

rt::impl_serde!(DoudianIopTradeUpdateRemark500, Self::default());

impl rt::DoudianMessage for DoudianIopTradeUpdateRemark500 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_iopTrade_UpdateRemark",
        tag: Some("500"),
        title: "代打订单卖家备注变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.distr_order_id)
    }
}
