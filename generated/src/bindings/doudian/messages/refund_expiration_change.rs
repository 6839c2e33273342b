// @generated from doudian/messages/doudian_refund_ExpirationChange.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianOrderAfterSaleStatus, DoudianOrderAfterSaleType};

/// 售后超时时长变更 — the message `doudian_refund_ExpirationChange`, tag 209
///
/// It is about the `aftersale_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRefundExpirationChange209 {
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
    /// 变更后的超时时间, in seconds
    pub status_deadline: Option<i64>,
}

impl rt::Encode for DoudianRefundExpirationChange209 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRefundExpirationChange209",
            &[
                rt::Field("aftersale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_id", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("aftersale_status", 0, DoudianOrderAfterSaleStatus::KNOWN),
                rt::Field("aftersale_type", 0, DoudianOrderAfterSaleType::KNOWN),
                rt::Field("status_deadline", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 5, &self.aftersale_status);
        rt::put(w, 6, &self.aftersale_type);
        rt::put(w, 1, &self.p_id);
        rt::put(w, 2, &self.s_id);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 7, &self.status_deadline);
        rt::put(w, 4, &self.store_id);
    }
}

impl rt::Decode for DoudianRefundExpirationChange209 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.p_id, r),
            2 => rt::get(&mut self.s_id, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.store_id, r),
            5 => rt::get(&mut self.aftersale_status, r),
            6 => rt::get(&mut self.aftersale_type, r),
            7 => rt::get(&mut self.status_deadline, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRefundExpirationChange209);

rt::impl_serde!(DoudianRefundExpirationChange209, Self::default());

impl rt::DoudianMessage for DoudianRefundExpirationChange209 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_refund_ExpirationChange",
        tag: Some("209"),
        title: "售后超时时长变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.aftersale_id)
    }
}
