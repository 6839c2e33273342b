// @generated from the shared types send_home_message by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeOrder {
    /// 订单ID
    pub order_id: Option<String>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 总部店铺ID
    pub shop_id: Option<i64>,
}

impl rt::Encode for DoudianSendHomeOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeOrder",
            &[
                rt::Field("order_id", rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 1, &self.store_id);
    }
}

impl rt::Decode for DoudianSendHomeOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.store_id, r),
            2 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeOrder);

rt::impl_serde!(DoudianSendHomeOrder, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeRefund {
    /// 售后单ID
    pub after_sale_id: Option<i64>,
    /// 订单ID
    pub order_id: Option<String>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 总部店铺ID
    pub shop_id: Option<i64>,
    /// 申请售后原因
    pub reason_code: Option<i64>,
    /// 售后申请时间, in seconds
    pub apply_time: Option<i64>,
    /// 退款类型
    ///
    /// Codes:
    ///
    /// - `1` 店铺单退
    /// - `2` SKU单退
    pub refund_type: Option<i64>,
    /// 是否部分退款
    ///
    /// Codes:
    ///
    /// - `1` 金额全部退款
    /// - `2` 金额部分退款
    pub part_type: Option<i64>,
    /// 申请退款总金额, in fen (0.01 yuan)
    pub refund_amount: Option<i64>,
    /// 申请退款的配送费, in fen (0.01 yuan)
    pub refund_post_amount: Option<i64>,
    /// 申请退款的打包费, in fen (0.01 yuan)
    pub refund_packing_amount: Option<i64>,
    /// 退款凭证
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub evidence: Option<rt::Value>,
    /// 退款商品列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub refund_sku_list: Vec<rt::Value>,
}

impl rt::Encode for DoudianSendHomeRefund {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeRefund",
            &[
                rt::Field("after_sale_id", rt::LENIENT, &[]),
                rt::Field("order_id", rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::LENIENT, &[]),
                rt::Field("reason_code", rt::LENIENT, &[]),
                rt::Field("apply_time", rt::LENIENT, &[]),
                rt::Field("refund_type", rt::LENIENT, &["1", "2"]),
                rt::Field("part_type", rt::LENIENT, &["1", "2"]),
                rt::Field("refund_amount", rt::LENIENT, &[]),
                rt::Field("refund_post_amount", rt::LENIENT, &[]),
                rt::Field("refund_packing_amount", rt::LENIENT, &[]),
                rt::Field("evidence", rt::UNCERTAIN, &[]),
                rt::Field("refund_sku_list", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.after_sale_id);
        rt::put(w, 5, &self.apply_time);
        rt::put(w, 11, &self.evidence);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 7, &self.part_type);
        rt::put(w, 4, &self.reason_code);
        rt::put(w, 8, &self.refund_amount);
        rt::put(w, 10, &self.refund_packing_amount);
        rt::put(w, 9, &self.refund_post_amount);
        rt::put(w, 12, &self.refund_sku_list);
        rt::put(w, 6, &self.refund_type);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 2, &self.store_id);
    }
}

impl rt::Decode for DoudianSendHomeRefund {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.after_sale_id, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.store_id, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.reason_code, r),
            5 => rt::get(&mut self.apply_time, r),
            6 => rt::get(&mut self.refund_type, r),
            7 => rt::get(&mut self.part_type, r),
            8 => rt::get(&mut self.refund_amount, r),
            9 => rt::get(&mut self.refund_post_amount, r),
            10 => rt::get(&mut self.refund_packing_amount, r),
            11 => rt::get(&mut self.evidence, r),
            12 => rt::get(&mut self.refund_sku_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeRefund);

rt::impl_serde!(DoudianSendHomeRefund, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeReply {
    /// 业务响应码
    ///
    /// 0 is success.
    pub code: i64,
    /// 错误描述
    pub message: String,
}

impl DoudianSendHomeReply {
    /// With the parameters that are required.
    pub fn new(code: i64, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }
}

impl rt::Encode for DoudianSendHomeReply {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeReply",
            &[
                rt::Field("code", rt::REQUIRED, &[]),
                rt::Field("message", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.message);
    }
}

impl rt::Decode for DoudianSendHomeReply {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeReply);

rt::impl_serde!(DoudianSendHomeReply, Self::default());
