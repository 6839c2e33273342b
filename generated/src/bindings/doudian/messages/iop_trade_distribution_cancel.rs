// @generated from doudian/messages/doudian_iopTrade_DistributionCancel.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 代打订单取消分配 — the message `doudian_iopTrade_DistributionCancel`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// No source states the tag; its neighbours are 500, 501, 504 and 505.
///
/// It is about the `distr_order_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopTradeDistributionCancel {
    /// 代打订单ID
    pub distr_order_id: String,
    /// 厂商店铺ID
    pub shop_id: i64,
    /// 代打店铺ID
    pub user_id: i64,
}

impl rt::Encode for DoudianIopTradeDistributionCancel {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopTradeDistributionCancel",
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

impl rt::Decode for DoudianIopTradeDistributionCancel {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distr_order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.user_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopTradeDistributionCancel);

rt::impl_serde!(DoudianIopTradeDistributionCancel, Self::default());

impl rt::DoudianMessage for DoudianIopTradeDistributionCancel {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_iopTrade_DistributionCancel",
        tag: None,
        title: "代打订单取消分配",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.distr_order_id)
    }
}
