// @generated from doudian/messages/doudian_iopTrade_Distribution.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 代打订单分配 — the message `doudian_iopTrade_Distribution`, tag 501
///
/// It is about the `distr_order_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopTradeDistribution501 {
    /// 代打订单ID
    pub distr_order_id: String,
    /// 厂商店铺ID
    pub shop_id: i64,
    /// 代打店铺ID
    pub user_id: i64,
}

impl rt::Encode for DoudianIopTradeDistribution501 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopTradeDistribution501",
            &[
                rt::Field("distr_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("user_id", rt::REQUIRED | rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distr_order_id);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.user_id);
    }
}

impl rt::Decode for DoudianIopTradeDistribution501 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distr_order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.user_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopTradeDistribution501);

rt::impl_serde!(DoudianIopTradeDistribution501, Self::default());

impl rt::DoudianMessage for DoudianIopTradeDistribution501 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_iopTrade_Distribution",
        tag: Some("501"),
        title: "代打订单分配",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.distr_order_id)
    }
}
