// @generated from doudian/messages/doudian_refund_ArbitrateServiceIntervene.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianAfterSaleArbitrateStatus, DoudianOrderAfterSaleStatus,
    DoudianOrderAfterSaleType,
};

/// 仲裁客服介入 — the message `doudian_refund_ArbitrateServiceIntervene`, tag 217
///
/// It is about the `aftersale_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRefundArbitrateServiceIntervene217 {
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
}

impl rt::Encode for DoudianRefundArbitrateServiceIntervene217 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRefundArbitrateServiceIntervene217",
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
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 5, &self.aftersale_status);
        rt::put(w, 6, &self.aftersale_type);
        rt::put(w, 7, &self.arbitrate_id);
        rt::put(w, 8, &self.arbitrate_status);
        rt::put(w, 1, &self.p_id);
        rt::put(w, 2, &self.s_id);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 4, &self.store_id);
    }
}

impl rt::Decode for DoudianRefundArbitrateServiceIntervene217 {
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
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRefundArbitrateServiceIntervene217);

rt::impl_serde!(DoudianRefundArbitrateServiceIntervene217, Self::default());

impl rt::DoudianMessage for DoudianRefundArbitrateServiceIntervene217 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_refund_ArbitrateServiceIntervene",
        tag: Some("217"),
        title: "仲裁客服介入",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.aftersale_id)
    }
}
