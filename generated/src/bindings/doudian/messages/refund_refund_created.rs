// @generated from doudian/messages/doudian_refund_RefundCreated.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianOrderAfterSaleStatus, DoudianOrderAfterSaleType, DoudianPushReturnBook,
};

/// 买家发起售后申请 — the message `doudian_refund_RefundCreated`, tag 200
///
/// It is about the `aftersale_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRefundRefundCreated200 {
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
    /// 售后原因编码
    pub reason_code: Option<i64>,
    /// 申请退款金额, in fen (0.01 yuan)
    ///
    /// Freight included.
    pub refund_amount: Option<i64>,
    /// 申请退的运费金额, in fen (0.01 yuan)
    pub refund_post_amount: Option<i64>,
    /// 申请退款的卡券数量
    pub refund_voucher_num: Option<i64>,
    /// 售后申请时间, in seconds
    pub apply_time: Option<i64>,
    /// 用户退货物流偏好
    pub return_book_info: Option<DoudianPushReturnBook>,
    /// 售后单更新时间
    ///
    /// RFC 3339, such as 2026-01-01T08:00:00+08:00.
    pub update_time: Option<String>,
    /// 最近一条操作记录
    ///
    /// Only in the reference SDK's class of 2020.
    pub latest_record: Option<String>,
}

impl rt::Encode for DoudianRefundRefundCreated200 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRefundRefundCreated200",
            &[
                rt::Field("aftersale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_id", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("aftersale_status", 0, DoudianOrderAfterSaleStatus::KNOWN),
                rt::Field("aftersale_type", 0, DoudianOrderAfterSaleType::KNOWN),
                rt::Field("reason_code", rt::LENIENT, &[]),
                rt::Field("refund_amount", 0, &[]),
                rt::Field("refund_post_amount", 0, &[]),
                rt::Field("refund_voucher_num", 0, &[]),
                rt::Field("apply_time", 0, &[]),
                rt::Field("return_book_info", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("latest_record", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 5, &self.aftersale_status);
        rt::put(w, 6, &self.aftersale_type);
        rt::put(w, 11, &self.apply_time);
        rt::put(w, 14, &self.latest_record);
        rt::put(w, 1, &self.p_id);
        rt::put(w, 7, &self.reason_code);
        rt::put(w, 8, &self.refund_amount);
        rt::put(w, 9, &self.refund_post_amount);
        rt::put(w, 10, &self.refund_voucher_num);
        rt::put(w, 12, &self.return_book_info);
        rt::put(w, 2, &self.s_id);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 4, &self.store_id);
        rt::put(w, 13, &self.update_time);
    }
}

impl rt::Decode for DoudianRefundRefundCreated200 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.p_id, r),
            2 => rt::get(&mut self.s_id, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.store_id, r),
            5 => rt::get(&mut self.aftersale_status, r),
            6 => rt::get(&mut self.aftersale_type, r),
            7 => rt::get(&mut self.reason_code, r),
            8 => rt::get(&mut self.refund_amount, r),
            9 => rt::get(&mut self.refund_post_amount, r),
            10 => rt::get(&mut self.refund_voucher_num, r),
            11 => rt::get(&mut self.apply_time, r),
            12 => rt::get(&mut self.return_book_info, r),
            13 => rt::get(&mut self.update_time, r),
            14 => rt::get(&mut self.latest_record, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRefundRefundCreated200);

rt::impl_serde!(DoudianRefundRefundCreated200, Self::default());

impl rt::DoudianMessage for DoudianRefundRefundCreated200 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_refund_RefundCreated",
        tag: Some("200"),
        title: "买家发起售后申请",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.aftersale_id)
    }
}
