// @generated from doudian/after_sale/afterSale.refundProcessDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianOrderAfterSaleType;

/// 售后详情查询 — `afterSale.refundProcessDetail`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Status: from the 2020-21 interface; use [`DoudianAfterSaleDetailRequest`](crate::DoudianAfterSaleDetailRequest).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleRefundProcessDetailRequest;
///
/// let request = DoudianAfterSaleRefundProcessDetailRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundProcessDetailRequest {
    /// 子订单ID
    pub order_id: Option<String>,
}

impl DoudianAfterSaleRefundProcessDetailRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { order_id: None }
    }

    /// Sets `order_id` (子订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

impl Default for DoudianAfterSaleRefundProcessDetailRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAfterSaleRefundProcessDetailRequest`].
pub type DoudianAfterSaleRefundProcessDetailResponse = rt::DoudianResponse<
    DoudianAfterSaleRefundProcessDetailData,
>;

impl rt::DoudianRequest for DoudianAfterSaleRefundProcessDetailRequest {
    type Data = DoudianAfterSaleRefundProcessDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.refundProcessDetail",
        path: "/afterSale/refundProcessDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleRefundProcessDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundProcessDetailRequest",
            &[rt::Field("order_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianAfterSaleRefundProcessDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleRefundProcessDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleRefundProcessDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleRefundProcessDetailRequest, Self::blank());

/// Part of the answer to `afterSale.refundProcessDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundProcessDetailAftersaleInfo {
    /// 售后类型
    pub aftersale_type: Option<DoudianOrderAfterSaleType>,
    /// 售后类型文案
    pub aftersale_type_text: Option<String>,
}

impl rt::Encode for DoudianAfterSaleRefundProcessDetailAftersaleInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundProcessDetailAftersaleInfo",
            &[
                rt::Field("aftersale_type", 0, DoudianOrderAfterSaleType::KNOWN),
                rt::Field("aftersale_type_text", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_type);
        rt::put(w, 1, &self.aftersale_type_text);
    }
}

impl rt::Decode for DoudianAfterSaleRefundProcessDetailAftersaleInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_type, r),
            1 => rt::get(&mut self.aftersale_type_text, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRefundProcessDetailAftersaleInfo);

rt::impl_serde!(DoudianAfterSaleRefundProcessDetailAftersaleInfo, Self::default());

/// Part of the answer to `afterSale.refundProcessDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundProcessDetailData {
    /// 订单信息
    pub order_info: Option<DoudianAfterSaleRefundProcessDetailOrderInfo>,
    /// 退款的当前实时处理信息
    pub process_info: Option<DoudianAfterSaleRefundProcessDetailProcessInfo>,
    /// 售后单相关信息
    pub aftersale_info: Option<DoudianAfterSaleRefundProcessDetailAftersaleInfo>,
    /// 退款的历史处理日志信息
    pub logs: Vec<DoudianAfterSaleRefundProcessDetailLog>,
    /// 退款总金额, in fen (0.01 yuan)
    pub refund_total_amount: Option<i64>,
    /// 退的运费金额, in fen (0.01 yuan)
    pub refund_post_amount: Option<i64>,
    /// 当前子订单的售后记录
    pub process_info_list: Vec<DoudianAfterSaleRefundProcessDetailProcessInfoWithLog>,
}

impl rt::Encode for DoudianAfterSaleRefundProcessDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundProcessDetailData",
            &[
                rt::Field("order_info", 0, &[]),
                rt::Field("process_info", 0, &[]),
                rt::Field("aftersale_info", 0, &[]),
                rt::Field("logs", 0, &[]),
                rt::Field("refund_total_amount", 0, &[]),
                rt::Field("refund_post_amount", 0, &[]),
                rt::Field("process_info_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.aftersale_info);
        rt::put(w, 3, &self.logs);
        rt::put(w, 0, &self.order_info);
        rt::put(w, 1, &self.process_info);
        rt::put(w, 6, &self.process_info_list);
        rt::put(w, 5, &self.refund_post_amount);
        rt::put(w, 4, &self.refund_total_amount);
    }
}

impl rt::Decode for DoudianAfterSaleRefundProcessDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_info, r),
            1 => rt::get(&mut self.process_info, r),
            2 => rt::get(&mut self.aftersale_info, r),
            3 => rt::get(&mut self.logs, r),
            4 => rt::get(&mut self.refund_total_amount, r),
            5 => rt::get(&mut self.refund_post_amount, r),
            6 => rt::get(&mut self.process_info_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRefundProcessDetailData);

rt::impl_serde!(DoudianAfterSaleRefundProcessDetailData, Self::default());

/// Part of the answer to `afterSale.refundProcessDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundProcessDetailLog {
    /// 创建时间
    pub create_time: Option<String>,
    /// 动作
    pub action: Option<String>,
    /// `desc` on the wire; it has no label.
    pub desc: Option<String>,
    /// 操作人
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operator: Option<String>,
    /// 凭证URL列表
    pub evidence: Vec<String>,
}

impl rt::Encode for DoudianAfterSaleRefundProcessDetailLog {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundProcessDetailLog",
            &[
                rt::Field("create_time", 0, &[]),
                rt::Field("action", 0, &[]),
                rt::Field("desc", 0, &[]),
                rt::Field("operator", rt::PII, &[]),
                rt::Field("evidence", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.action);
        rt::put(w, 0, &self.create_time);
        rt::put(w, 2, &self.desc);
        rt::put(w, 4, &self.evidence);
        rt::put(w, 3, &self.operator);
    }
}

impl rt::Decode for DoudianAfterSaleRefundProcessDetailLog {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.create_time, r),
            1 => rt::get(&mut self.action, r),
            2 => rt::get(&mut self.desc, r),
            3 => rt::get(&mut self.operator, r),
            4 => rt::get(&mut self.evidence, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRefundProcessDetailLog);

rt::impl_serde!(DoudianAfterSaleRefundProcessDetailLog, Self::default());

/// Part of the answer to `afterSale.refundProcessDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundProcessDetailOrderInfo {
    /// 订单号
    pub order_id: Option<i64>,
    /// 父订单号
    pub pid: Option<i64>,
    /// 订单状态
    pub order_status: Option<i64>,
    /// 子订单状态
    pub final_status: Option<i64>,
    /// 退款状态对应的描述文案
    pub status_desc: Option<String>,
    /// 订单创建时间
    pub create_time: Option<String>,
    /// 订单确认收货时间
    pub receipt_time: Option<String>,
    /// 下单的SKU购买数量
    pub combo_num: Option<i64>,
    /// 下单时的SKU单价, in fen (0.01 yuan)
    pub combo_amount: Option<i64>,
    /// 下单时SKU对应的总价, in fen (0.01 yuan)
    pub total_amount: Option<i64>,
    /// 下单时该单实际支付的金额, in fen (0.01 yuan)
    pub pay_amount: Option<i64>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名字
    pub product_name: Option<String>,
    /// 商品图片
    pub product_img: Option<String>,
}

impl rt::Encode for DoudianAfterSaleRefundProcessDetailOrderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundProcessDetailOrderInfo",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("pid", 0, &[]),
                rt::Field("order_status", 0, &[]),
                rt::Field("final_status", 0, &[]),
                rt::Field("status_desc", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("receipt_time", 0, &[]),
                rt::Field("combo_num", 0, &[]),
                rt::Field("combo_amount", 0, &[]),
                rt::Field("total_amount", 0, &[]),
                rt::Field("pay_amount", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_img", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.combo_amount);
        rt::put(w, 7, &self.combo_num);
        rt::put(w, 5, &self.create_time);
        rt::put(w, 3, &self.final_status);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.order_status);
        rt::put(w, 10, &self.pay_amount);
        rt::put(w, 1, &self.pid);
        rt::put(w, 12, &self.product_id);
        rt::put(w, 14, &self.product_img);
        rt::put(w, 13, &self.product_name);
        rt::put(w, 6, &self.receipt_time);
        rt::put(w, 11, &self.shop_id);
        rt::put(w, 4, &self.status_desc);
        rt::put(w, 9, &self.total_amount);
    }
}

impl rt::Decode for DoudianAfterSaleRefundProcessDetailOrderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.pid, r),
            2 => rt::get(&mut self.order_status, r),
            3 => rt::get(&mut self.final_status, r),
            4 => rt::get(&mut self.status_desc, r),
            5 => rt::get(&mut self.create_time, r),
            6 => rt::get(&mut self.receipt_time, r),
            7 => rt::get(&mut self.combo_num, r),
            8 => rt::get(&mut self.combo_amount, r),
            9 => rt::get(&mut self.total_amount, r),
            10 => rt::get(&mut self.pay_amount, r),
            11 => rt::get(&mut self.shop_id, r),
            12 => rt::get(&mut self.product_id, r),
            13 => rt::get(&mut self.product_name, r),
            14 => rt::get(&mut self.product_img, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRefundProcessDetailOrderInfo);

rt::impl_serde!(DoudianAfterSaleRefundProcessDetailOrderInfo, Self::default());

/// Part of the answer to `afterSale.refundProcessDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundProcessDetailProcessInfo {
    /// 申请时间
    pub apply_time: Option<String>,
    /// `reason` on the wire; it has no label.
    pub reason: Option<String>,
    /// `type_desc` on the wire; it has no label.
    pub type_desc: Option<String>,
    /// `apply_remark` on the wire; it has no label.
    pub apply_remark: Option<String>,
    /// 凭证URL列表
    pub evidence: Vec<String>,
    /// 买家填写退货物流时间
    pub logistics_time: Option<String>,
    /// 退货物流单号
    pub logistics_code: Option<String>,
    /// 退货快递公司
    pub logistics_name: Option<String>,
    /// 售后单ID
    pub aftersale_id: Option<i64>,
    /// 售后单状态
    pub aftersale_status: Option<i64>,
    /// 退款类型
    pub refund_type: Option<i64>,
    /// 退款状态
    pub refund_status: Option<i64>,
}

impl rt::Encode for DoudianAfterSaleRefundProcessDetailProcessInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundProcessDetailProcessInfo",
            &[
                rt::Field("apply_time", 0, &[]),
                rt::Field("reason", 0, &[]),
                rt::Field("type_desc", 0, &[]),
                rt::Field("apply_remark", 0, &[]),
                rt::Field("evidence", 0, &[]),
                rt::Field("logistics_time", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("logistics_name", 0, &[]),
                rt::Field("aftersale_id", 0, &[]),
                rt::Field("aftersale_status", 0, &[]),
                rt::Field("refund_type", 0, &[]),
                rt::Field("refund_status", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.aftersale_id);
        rt::put(w, 9, &self.aftersale_status);
        rt::put(w, 3, &self.apply_remark);
        rt::put(w, 0, &self.apply_time);
        rt::put(w, 4, &self.evidence);
        rt::put(w, 6, &self.logistics_code);
        rt::put(w, 7, &self.logistics_name);
        rt::put(w, 5, &self.logistics_time);
        rt::put(w, 1, &self.reason);
        rt::put(w, 11, &self.refund_status);
        rt::put(w, 10, &self.refund_type);
        rt::put(w, 2, &self.type_desc);
    }
}

impl rt::Decode for DoudianAfterSaleRefundProcessDetailProcessInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.apply_time, r),
            1 => rt::get(&mut self.reason, r),
            2 => rt::get(&mut self.type_desc, r),
            3 => rt::get(&mut self.apply_remark, r),
            4 => rt::get(&mut self.evidence, r),
            5 => rt::get(&mut self.logistics_time, r),
            6 => rt::get(&mut self.logistics_code, r),
            7 => rt::get(&mut self.logistics_name, r),
            8 => rt::get(&mut self.aftersale_id, r),
            9 => rt::get(&mut self.aftersale_status, r),
            10 => rt::get(&mut self.refund_type, r),
            11 => rt::get(&mut self.refund_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRefundProcessDetailProcessInfo);

rt::impl_serde!(DoudianAfterSaleRefundProcessDetailProcessInfo, Self::default());

/// Part of the answer to `afterSale.refundProcessDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundProcessDetailProcessInfoWithLog {
    /// 退款的当前实时处理信息
    pub process_info: Option<DoudianAfterSaleRefundProcessDetailProcessInfo>,
    /// 退款的历史处理日志信息
    pub logs: Vec<DoudianAfterSaleRefundProcessDetailLog>,
}

impl rt::Encode for DoudianAfterSaleRefundProcessDetailProcessInfoWithLog {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundProcessDetailProcessInfoWithLog",
            &[rt::Field("process_info", 0, &[]), rt::Field("logs", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.logs);
        rt::put(w, 0, &self.process_info);
    }
}

impl rt::Decode for DoudianAfterSaleRefundProcessDetailProcessInfoWithLog {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.process_info, r),
            1 => rt::get(&mut self.logs, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRefundProcessDetailProcessInfoWithLog);

rt::impl_serde!(DoudianAfterSaleRefundProcessDetailProcessInfoWithLog, Self::default());
