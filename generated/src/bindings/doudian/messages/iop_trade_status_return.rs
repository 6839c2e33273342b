// @generated from doudian/messages/doudian_iopTrade_StatusReturn.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 代打订单状态回传 — the message `doudian_iopTrade_StatusReturn`, tag 505
///
/// It is about the `distr_order_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopTradeStatusReturn505 {
    /// 代打订单ID
    pub distr_order_id: String,
    /// 厂商店铺ID
    pub shop_id: i64,
    /// 代打店铺ID
    pub user_id: i64,
    /// 回传状态
    ///
    /// No source states the codes.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub return_status: Option<i32>,
}

impl rt::Encode for DoudianIopTradeStatusReturn505 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopTradeStatusReturn505",
            &[
                rt::Field("distr_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("user_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("return_status", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distr_order_id);
        rt::put(w, 3, &self.return_status);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.user_id);
    }
}

impl rt::Decode for DoudianIopTradeStatusReturn505 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distr_order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.user_id, r),
            3 => rt::get(&mut self.return_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopTradeStatusReturn505);

rt::impl_serde!(DoudianIopTradeStatusReturn505, Self::default());

impl rt::DoudianMessage for DoudianIopTradeStatusReturn505 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_iopTrade_StatusReturn",
        tag: Some("505"),
        title: "代打订单状态回传",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.distr_order_id)
    }
}
