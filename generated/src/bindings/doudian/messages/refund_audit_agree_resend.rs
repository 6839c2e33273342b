// @generated from doudian/messages/doudian_refund_AuditAgreeResend.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianOrderAfterSaleStatus, DoudianOrderAfterSaleType};

/// 同意补寄申请 — the message `doudian_refund_AuditAgreeResend`, tag 227
///
/// The status is spelled after\_sale\_status here alone.
///
/// It is about the `aftersale_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRefundAuditAgreeResend227 {
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
    pub after_sale_status: Option<DoudianOrderAfterSaleStatus>,
    /// 售后单类型
    pub aftersale_type: Option<DoudianOrderAfterSaleType>,
    /// 售后原因编码
    pub reason_code: Option<i64>,
    /// 售后单更新时间
    ///
    /// RFC 3339, such as 2026-01-01T08:00:00+08:00.
    pub update_time: Option<String>,
}

impl rt::Encode for DoudianRefundAuditAgreeResend227 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRefundAuditAgreeResend227",
            &[
                rt::Field("aftersale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_id", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("after_sale_status", 0, DoudianOrderAfterSaleStatus::KNOWN),
                rt::Field("aftersale_type", 0, DoudianOrderAfterSaleType::KNOWN),
                rt::Field("reason_code", rt::LENIENT, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.after_sale_status);
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 6, &self.aftersale_type);
        rt::put(w, 1, &self.p_id);
        rt::put(w, 7, &self.reason_code);
        rt::put(w, 2, &self.s_id);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 4, &self.store_id);
        rt::put(w, 8, &self.update_time);
    }
}

impl rt::Decode for DoudianRefundAuditAgreeResend227 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.p_id, r),
            2 => rt::get(&mut self.s_id, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.store_id, r),
            5 => rt::get(&mut self.after_sale_status, r),
            6 => rt::get(&mut self.aftersale_type, r),
            7 => rt::get(&mut self.reason_code, r),
            8 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRefundAuditAgreeResend227);

rt::impl_serde!(DoudianRefundAuditAgreeResend227, Self::default());

impl rt::DoudianMessage for DoudianRefundAuditAgreeResend227 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_refund_AuditAgreeResend",
        tag: Some("227"),
        title: "同意补寄申请",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.aftersale_id)
    }
}
