// @generated from doudian/messages/doudian_refund_ArbitrateAudited.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianAfterSaleArbitrateStatus, DoudianOrderAfterSaleStatus,
    DoudianOrderAfterSaleType,
};

/// 客服仲裁结果 — the message `doudian_refund_ArbitrateAudited`, tag 216
///
/// It is about the `aftersale_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRefundArbitrateAudited216 {
    /// 售后单ID
    pub aftersale_id: i64,
    /// 店铺订单号
    pub p_id: i64,
    /// 商品单号
    pub s_id: Option<i64>,
    /// 店铺ID
    pub shop_id: i64,
    /// 门店ID
    ///
    /// Of instant retail; shop\_id is then its head office.
    pub store_id: Option<i64>,
    /// 售后单状态
    pub aftersale_status: Option<DoudianOrderAfterSaleStatus>,
    /// 售后单类型
    pub aftersale_type: Option<DoudianOrderAfterSaleType>,
    /// 仲裁单ID
    pub arbitrate_id: Option<String>,
    /// 仲裁状态
    pub arbitrate_status: Option<DoudianAfterSaleArbitrateStatus>,
    /// 仲裁结果
    ///
    /// Codes:
    ///
    /// - `1` 支持买家
    /// - `2` 支持商家
    /// - `3` 支持买家并立即退款
    pub arbitrate_conclusion: Option<i64>,
}

impl rt::Encode for DoudianRefundArbitrateAudited216 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRefundArbitrateAudited216",
            &[
                rt::Field("aftersale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_id", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("aftersale_status", 0, DoudianOrderAfterSaleStatus::KNOWN),
                rt::Field("aftersale_type", 0, DoudianOrderAfterSaleType::KNOWN),
                rt::Field("arbitrate_id", 0, &[]),
                rt::Field("arbitrate_status", 0, DoudianAfterSaleArbitrateStatus::KNOWN),
                rt::Field("arbitrate_conclusion", 0, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 5, &self.aftersale_status);
        rt::put(w, 6, &self.aftersale_type);
        rt::put(w, 9, &self.arbitrate_conclusion);
        rt::put(w, 7, &self.arbitrate_id);
        rt::put(w, 8, &self.arbitrate_status);
        rt::put(w, 1, &self.p_id);
        rt::put(w, 2, &self.s_id);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 4, &self.store_id);
    }
}

impl rt::Decode for DoudianRefundArbitrateAudited216 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.p_id, r),
            2 => rt::get(&mut self.s_id, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.store_id, r),
            5 => rt::get(&mut self.aftersale_status, r),
            6 => rt::get(&mut self.aftersale_type, r),
            7 => rt::get(&mut self.arbitrate_id, r),
            8 => rt::get(&mut self.arbitrate_status, r),
            9 => rt::get(&mut self.arbitrate_conclusion, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRefundArbitrateAudited216);

rt::impl_serde!(DoudianRefundArbitrateAudited216, Self::default());

impl rt::DoudianMessage for DoudianRefundArbitrateAudited216 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_refund_ArbitrateAudited",
        tag: Some("216"),
        title: "客服仲裁结果",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.aftersale_id)
    }
}
