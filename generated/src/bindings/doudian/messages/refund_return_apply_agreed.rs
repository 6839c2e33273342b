// @generated from doudian/messages/doudian_refund_ReturnApplyAgreed.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianOrderAfterSaleStatus, DoudianOrderAfterSaleType};

/// 同意退货申请 — the message `doudian_refund_ReturnApplyAgreed`, tag 202
///
/// It is about the `aftersale_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRefundReturnApplyAgreed202 {
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
    /// 同意退货申请时间, in seconds
    pub agree_time: Option<i64>,
    /// `refuse_time` on the wire; it has no label., in seconds
    ///
    /// What one source calls agree\_time.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub refuse_time: Option<i64>,
    /// 退货地址信息
    ///
    /// JSON inside text on the wire.
    ///
    /// JSON in text; one source shows the JSON itself.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub addr: Option<rt::JsonText<DoudianRefundReturnApplyAgreed202Address>>,
    /// 售后单更新时间
    ///
    /// RFC 3339, such as 2026-01-01T08:00:00+08:00.
    pub update_time: Option<String>,
    /// 最近一条操作记录
    ///
    /// Only in the reference SDK's class of 2020.
    pub latest_record: Option<String>,
}

impl rt::Encode for DoudianRefundReturnApplyAgreed202 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRefundReturnApplyAgreed202",
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
                rt::Field("agree_time", 0, &[]),
                rt::Field("refuse_time", rt::UNCERTAIN, &[]),
                rt::Field("addr", rt::PII | rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("latest_record", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 13, &self.addr);
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 5, &self.aftersale_status);
        rt::put(w, 6, &self.aftersale_type);
        rt::put(w, 11, &self.agree_time);
        rt::put(w, 15, &self.latest_record);
        rt::put(w, 1, &self.p_id);
        rt::put(w, 7, &self.reason_code);
        rt::put(w, 8, &self.refund_amount);
        rt::put(w, 9, &self.refund_post_amount);
        rt::put(w, 10, &self.refund_voucher_num);
        rt::put(w, 12, &self.refuse_time);
        rt::put(w, 2, &self.s_id);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 4, &self.store_id);
        rt::put(w, 14, &self.update_time);
    }
}

impl rt::Decode for DoudianRefundReturnApplyAgreed202 {
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
            11 => rt::get(&mut self.agree_time, r),
            12 => rt::get(&mut self.refuse_time, r),
            13 => rt::get(&mut self.addr, r),
            14 => rt::get(&mut self.update_time, r),
            15 => rt::get(&mut self.latest_record, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRefundReturnApplyAgreed202);

rt::impl_serde!(DoudianRefundReturnApplyAgreed202, Self::default());

impl rt::DoudianMessage for DoudianRefundReturnApplyAgreed202 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_refund_ReturnApplyAgreed",
        tag: Some("202"),
        title: "同意退货申请",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.aftersale_id)
    }
}

/// Part of the message `doudian_refund_ReturnApplyAgreed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRefundReturnApplyAgreed202Address {
    /// 省份名称
    pub province: Option<String>,
    /// 省份ID
    pub province_id: Option<i32>,
    /// 城市名称
    pub city: Option<String>,
    /// 城市ID
    pub city_id: Option<i32>,
    /// 区县名称
    pub town: Option<String>,
    /// 区县ID
    pub town_id: Option<i32>,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<String>,
    /// 街道ID
    pub street_id: Option<i32>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
    /// 收件人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: Option<String>,
    /// 收件人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
}

impl rt::Encode for DoudianRefundReturnApplyAgreed202Address {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRefundReturnApplyAgreed202Address",
            &[
                rt::Field("province", 0, &[]),
                rt::Field("province_id", rt::LENIENT, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("city_id", rt::LENIENT, &[]),
                rt::Field("town", 0, &[]),
                rt::Field("town_id", rt::LENIENT, &[]),
                rt::Field("street", rt::PII, &[]),
                rt::Field("street_id", rt::LENIENT, &[]),
                rt::Field("detail", rt::PII, &[]),
                rt::Field("name", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.city);
        rt::put(w, 3, &self.city_id);
        rt::put(w, 8, &self.detail);
        rt::put(w, 10, &self.mobile);
        rt::put(w, 9, &self.name);
        rt::put(w, 0, &self.province);
        rt::put(w, 1, &self.province_id);
        rt::put(w, 6, &self.street);
        rt::put(w, 7, &self.street_id);
        rt::put(w, 4, &self.town);
        rt::put(w, 5, &self.town_id);
    }
}

impl rt::Decode for DoudianRefundReturnApplyAgreed202Address {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province, r),
            1 => rt::get(&mut self.province_id, r),
            2 => rt::get(&mut self.city, r),
            3 => rt::get(&mut self.city_id, r),
            4 => rt::get(&mut self.town, r),
            5 => rt::get(&mut self.town_id, r),
            6 => rt::get(&mut self.street, r),
            7 => rt::get(&mut self.street_id, r),
            8 => rt::get(&mut self.detail, r),
            9 => rt::get(&mut self.name, r),
            10 => rt::get(&mut self.mobile, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRefundReturnApplyAgreed202Address);

rt::impl_serde!(DoudianRefundReturnApplyAgreed202Address, Self::default());
