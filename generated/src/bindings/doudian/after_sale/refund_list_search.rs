// @generated from doudian/after_sale/afterSale.refundListSearch.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianOrderSkuSpec;

/// 售后单列表检索 — `afterSale.refundListSearch`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleRefundListSearchRequest;
///
/// let request = DoudianAfterSaleRefundListSearchRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundListSearchRequest {
    /// 订单ID
    pub order_id: Option<String>,
    /// 售后单ID
    pub aftersale_id: Option<String>,
    /// 风控标识
    pub risk_flag: Option<i32>,
    /// 开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: Option<rt::DateTime>,
    /// 售后类型
    pub r#type: Option<i32>,
    /// 售后状态
    pub status: Option<i32>,
    /// 支付方式
    pub pay_type: Option<i32>,
    /// 退款类型
    pub refund_type: Option<i32>,
    /// 仲裁状态
    pub arbitrate_status: Option<i32>,
    /// 物流状态
    pub logistics_status: Option<i32>,
    /// 物流单号
    pub logistics_code: Option<String>,
    /// 翻页页数
    pub page: Option<i32>,
    /// 翻页每页数量
    pub size: Option<i32>,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_desc: Option<i64>,
    /// 排序字段
    pub order_by: Option<String>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianAfterSaleRefundListSearchRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            aftersale_id: None,
            risk_flag: None,
            start_time: None,
            end_time: None,
            r#type: None,
            status: None,
            pay_type: None,
            refund_type: None,
            arbitrate_status: None,
            logistics_status: None,
            logistics_code: None,
            page: None,
            size: None,
            is_desc: None,
            order_by: None,
        }
    }

    /// Sets `order_id` (订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `aftersale_id` (售后单ID).
    #[must_use]
    pub fn aftersale_id(mut self, aftersale_id: impl Into<String>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// Sets `risk_flag` (风控标识).
    #[must_use]
    pub fn risk_flag(mut self, risk_flag: i32) -> Self {
        self.risk_flag = Some(risk_flag);
        self
    }

    /// Sets `start_time` (开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<rt::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `type` (售后类型).
    #[must_use]
    pub fn r#type(mut self, r#type: i32) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `status` (售后状态).
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `pay_type` (支付方式).
    #[must_use]
    pub fn pay_type(mut self, pay_type: i32) -> Self {
        self.pay_type = Some(pay_type);
        self
    }

    /// Sets `refund_type` (退款类型).
    #[must_use]
    pub fn refund_type(mut self, refund_type: i32) -> Self {
        self.refund_type = Some(refund_type);
        self
    }

    /// Sets `arbitrate_status` (仲裁状态).
    #[must_use]
    pub fn arbitrate_status(mut self, arbitrate_status: i32) -> Self {
        self.arbitrate_status = Some(arbitrate_status);
        self
    }

    /// Sets `logistics_status` (物流状态).
    #[must_use]
    pub fn logistics_status(mut self, logistics_status: i32) -> Self {
        self.logistics_status = Some(logistics_status);
        self
    }

    /// Sets `logistics_code` (物流单号).
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets `page` (翻页页数).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (翻页每页数量).
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `is_desc` (排序方式).
    #[must_use]
    pub fn is_desc(mut self, is_desc: i64) -> Self {
        self.is_desc = Some(is_desc);
        self
    }

    /// Sets `order_by` (排序字段).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
}

impl Default for DoudianAfterSaleRefundListSearchRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAfterSaleRefundListSearchRequest`].
pub type DoudianAfterSaleRefundListSearchResponse = rt::DoudianResponse<
    DoudianAfterSaleRefundListSearchData,
>;

impl rt::DoudianRequest for DoudianAfterSaleRefundListSearchRequest {
    type Data = DoudianAfterSaleRefundListSearchData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.refundListSearch",
        path: "/afterSale/refundListSearch",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleRefundListSearchRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundListSearchRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("aftersale_id", 0, &[]),
                rt::Field("risk_flag", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("type", 0, &[]),
                rt::Field("status", 0, &[]),
                rt::Field("pay_type", 0, &[]),
                rt::Field("refund_type", 0, &[]),
                rt::Field("arbitrate_status", 0, &[]),
                rt::Field("logistics_status", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("is_desc", 0, &["0", "1"]),
                rt::Field("order_by", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.aftersale_id);
        rt::put(w, 9, &self.arbitrate_status);
        rt::put(w, 4, &self.end_time);
        rt::put(w, 14, &self.is_desc);
        rt::put(w, 11, &self.logistics_code);
        rt::put(w, 10, &self.logistics_status);
        rt::put(w, 15, &self.order_by);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 12, &self.page);
        rt::put(w, 7, &self.pay_type);
        rt::put(w, 8, &self.refund_type);
        rt::put(w, 2, &self.risk_flag);
        rt::put(w, 13, &self.size);
        rt::put(w, 3, &self.start_time);
        rt::put(w, 6, &self.status);
        rt::put(w, 5, &self.r#type);
    }
}

rt::impl_record!(DoudianAfterSaleRefundListSearchRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleRefundListSearchRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.aftersale_id, r),
            2 => rt::get(&mut self.risk_flag, r),
            3 => rt::get(&mut self.start_time, r),
            4 => rt::get(&mut self.end_time, r),
            5 => rt::get(&mut self.r#type, r),
            6 => rt::get(&mut self.status, r),
            7 => rt::get(&mut self.pay_type, r),
            8 => rt::get(&mut self.refund_type, r),
            9 => rt::get(&mut self.arbitrate_status, r),
            10 => rt::get(&mut self.logistics_status, r),
            11 => rt::get(&mut self.logistics_code, r),
            12 => rt::get(&mut self.page, r),
            13 => rt::get(&mut self.size, r),
            14 => rt::get(&mut self.is_desc, r),
            15 => rt::get(&mut self.order_by, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleRefundListSearchRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            aftersale_id: Default::default(),
            risk_flag: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            r#type: Default::default(),
            status: Default::default(),
            pay_type: Default::default(),
            refund_type: Default::default(),
            arbitrate_status: Default::default(),
            logistics_status: Default::default(),
            logistics_code: Default::default(),
            page: Default::default(),
            size: Default::default(),
            is_desc: Default::default(),
            order_by: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleRefundListSearchRequest, Self::blank());

impl rt::Paged for DoudianAfterSaleRefundListSearchData {
    type Item = DoudianAfterSaleRefundListSearchAfterSale;

    fn items(&self) -> &[DoudianAfterSaleRefundListSearchAfterSale] {
        &self.aftersale_list
    }

    fn total(&self) -> Option<i64> {
        Some(i64::from(self.total))
    }
}

/// Part of the answer to `afterSale.refundListSearch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundListSearchAfterSale {
    /// 店铺订单号
    pub pid: i64,
    /// 订单ID
    pub order_id: i64,
    /// 售后单ID
    pub aftersale_id: i64,
    /// 申请时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub apply_time: rt::DateTime,
    /// 售后类型
    pub aftersale_type: Option<i32>,
    /// 自动流转类型
    pub deadline_type: i32,
    /// 超时自动流转截止时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub status_deadline: Option<rt::DateTime>,
    /// 售后原因描述
    pub reason_desc: String,
    /// 售后状态类型
    pub aftersale_status: i32,
    /// 售后状态描述
    pub aftersale_status_desc: String,
    /// 售后流程描述
    pub aftersale_process_desc: String,
    /// 退货物流状态描述
    pub return_status_desc: String,
    /// 退款类型
    pub refund_type: i32,
    /// 退款类型描述
    pub aftersale_refund_type_desc: String,
    /// 退款状态
    pub refund_status: i32,
    /// 部分退款类型
    pub part_type: i32,
    /// 买家收件人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub post_receiver: String,
    /// 仲裁状态
    pub arbitrate_status: i32,
    /// 剩余的催发货短信次数
    pub urge_sms_cnt: i32,
    /// `aftersale_items` on the wire; it has no label.
    pub aftersale_items: Vec<DoudianAfterSaleRefundListSearchAfterSaleItem>,
    /// `aftersale_record_items` on the wire; it has no label.
    pub aftersale_record_items: Vec<DoudianAfterSaleRefundListSearchAftersaleRecord>,
}

impl rt::Encode for DoudianAfterSaleRefundListSearchAfterSale {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundListSearchAfterSale",
            &[
                rt::Field("pid", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("aftersale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("apply_time", rt::REQUIRED, &[]),
                rt::Field("aftersale_type", 0, &[]),
                rt::Field("deadline_type", rt::REQUIRED, &[]),
                rt::Field("status_deadline", 0, &[]),
                rt::Field("reason_desc", rt::REQUIRED, &[]),
                rt::Field("aftersale_status", rt::REQUIRED, &[]),
                rt::Field("aftersale_status_desc", rt::REQUIRED, &[]),
                rt::Field("aftersale_process_desc", rt::REQUIRED, &[]),
                rt::Field("return_status_desc", rt::REQUIRED, &[]),
                rt::Field("refund_type", rt::REQUIRED, &[]),
                rt::Field("aftersale_refund_type_desc", rt::REQUIRED, &[]),
                rt::Field("refund_status", rt::REQUIRED, &[]),
                rt::Field("part_type", rt::REQUIRED, &[]),
                rt::Field("post_receiver", rt::REQUIRED | rt::PII, &[]),
                rt::Field("arbitrate_status", rt::REQUIRED, &[]),
                rt::Field("urge_sms_cnt", rt::REQUIRED, &[]),
                rt::Field("aftersale_items", rt::REQUIRED, &[]),
                rt::Field("aftersale_record_items", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.aftersale_id);
        rt::put(w, 19, &self.aftersale_items);
        rt::put(w, 10, &self.aftersale_process_desc);
        rt::put(w, 20, &self.aftersale_record_items);
        rt::put(w, 13, &self.aftersale_refund_type_desc);
        rt::put(w, 8, &self.aftersale_status);
        rt::put(w, 9, &self.aftersale_status_desc);
        rt::put(w, 4, &self.aftersale_type);
        rt::put(w, 3, &self.apply_time);
        rt::put(w, 17, &self.arbitrate_status);
        rt::put(w, 5, &self.deadline_type);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 15, &self.part_type);
        rt::put(w, 0, &self.pid);
        rt::put(w, 16, &self.post_receiver);
        rt::put(w, 7, &self.reason_desc);
        rt::put(w, 14, &self.refund_status);
        rt::put(w, 12, &self.refund_type);
        rt::put(w, 11, &self.return_status_desc);
        rt::put(w, 6, &self.status_deadline);
        rt::put(w, 18, &self.urge_sms_cnt);
    }
}

impl rt::Decode for DoudianAfterSaleRefundListSearchAfterSale {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pid, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.aftersale_id, r),
            3 => rt::get(&mut self.apply_time, r),
            4 => rt::get(&mut self.aftersale_type, r),
            5 => rt::get(&mut self.deadline_type, r),
            6 => rt::get(&mut self.status_deadline, r),
            7 => rt::get(&mut self.reason_desc, r),
            8 => rt::get(&mut self.aftersale_status, r),
            9 => rt::get(&mut self.aftersale_status_desc, r),
            10 => rt::get(&mut self.aftersale_process_desc, r),
            11 => rt::get(&mut self.return_status_desc, r),
            12 => rt::get(&mut self.refund_type, r),
            13 => rt::get(&mut self.aftersale_refund_type_desc, r),
            14 => rt::get(&mut self.refund_status, r),
            15 => rt::get(&mut self.part_type, r),
            16 => rt::get(&mut self.post_receiver, r),
            17 => rt::get(&mut self.arbitrate_status, r),
            18 => rt::get(&mut self.urge_sms_cnt, r),
            19 => rt::get(&mut self.aftersale_items, r),
            20 => rt::get(&mut self.aftersale_record_items, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRefundListSearchAfterSale);

rt::impl_serde!(DoudianAfterSaleRefundListSearchAfterSale, Self::default());

/// Part of the answer to `afterSale.refundListSearch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundListSearchAfterSaleItem {
    /// 订单ID
    pub order_id: i64,
    /// 商品ID
    pub product_id: i64,
    /// 商品名称
    pub product_name: String,
    /// 商品头图
    pub product_img: String,
    /// 商品数量
    pub num: i32,
    /// 支付金额, in fen (0.01 yuan)
    pub pay_amount: i64,
    /// 运费金额, in fen (0.01 yuan)
    pub post_amount: i64,
    /// 退款金额, in fen (0.01 yuan)
    pub refund_amount: i64,
    /// 退款运费金额, in fen (0.01 yuan)
    pub refund_post_amount: i64,
    /// 部分退款类型
    pub part_type: i32,
    /// SKU规格列表
    pub sku_spec: Vec<DoudianOrderSkuSpec>,
    /// 售后标签列表
    pub aftersale_service: Vec<String>,
    /// 创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: rt::DateTime,
}

impl rt::Encode for DoudianAfterSaleRefundListSearchAfterSaleItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundListSearchAfterSaleItem",
            &[
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("product_img", rt::REQUIRED, &[]),
                rt::Field("num", rt::REQUIRED, &[]),
                rt::Field("pay_amount", rt::REQUIRED, &[]),
                rt::Field("post_amount", rt::REQUIRED, &[]),
                rt::Field("refund_amount", rt::REQUIRED, &[]),
                rt::Field("refund_post_amount", rt::REQUIRED, &[]),
                rt::Field("part_type", rt::REQUIRED, &[]),
                rt::Field("sku_spec", rt::REQUIRED, &[]),
                rt::Field("aftersale_service", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 11, &self.aftersale_service);
        rt::put(w, 12, &self.create_time);
        rt::put(w, 4, &self.num);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 9, &self.part_type);
        rt::put(w, 5, &self.pay_amount);
        rt::put(w, 6, &self.post_amount);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 3, &self.product_img);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 7, &self.refund_amount);
        rt::put(w, 8, &self.refund_post_amount);
        rt::put(w, 10, &self.sku_spec);
    }
}

impl rt::Decode for DoudianAfterSaleRefundListSearchAfterSaleItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.product_img, r),
            4 => rt::get(&mut self.num, r),
            5 => rt::get(&mut self.pay_amount, r),
            6 => rt::get(&mut self.post_amount, r),
            7 => rt::get(&mut self.refund_amount, r),
            8 => rt::get(&mut self.refund_post_amount, r),
            9 => rt::get(&mut self.part_type, r),
            10 => rt::get(&mut self.sku_spec, r),
            11 => rt::get(&mut self.aftersale_service, r),
            12 => rt::get(&mut self.create_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRefundListSearchAfterSaleItem);

rt::impl_serde!(DoudianAfterSaleRefundListSearchAfterSaleItem, Self::default());

/// Part of the answer to `afterSale.refundListSearch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundListSearchAftersaleRecord {
    /// 订单ID
    pub order_id: i64,
    /// 售后单ID
    pub aftersale_id: i64,
    /// 订单类型
    pub aftersale_order_type: i32,
    /// 操作类型
    pub op_type: String,
    /// 操作人角色
    pub role: String,
    /// 操作人名称
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub op_name: String,
    /// 操作时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub op_time: rt::DateTime,
    /// 操作结果编码
    pub conclusion: i32,
    /// 操作意见
    pub comment: Option<String>,
    /// 凭证URL列表
    pub evidence: Vec<String>,
    /// 备注
    pub remark: Option<String>,
    /// 收到货物状态
    pub got_pkg: Option<i32>,
    /// 退款类型
    pub refund_type: Option<i32>,
    /// 物流单号
    pub logistics_code: Option<String>,
    /// 物流公司编号
    pub company_code: Option<String>,
    /// 物流公司名称
    pub company_name: Option<String>,
}

impl rt::Encode for DoudianAfterSaleRefundListSearchAftersaleRecord {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundListSearchAftersaleRecord",
            &[
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("aftersale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("aftersale_order_type", rt::REQUIRED, &[]),
                rt::Field("op_type", rt::REQUIRED, &[]),
                rt::Field("role", rt::REQUIRED, &[]),
                rt::Field("op_name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("op_time", rt::REQUIRED, &[]),
                rt::Field("conclusion", rt::REQUIRED, &[]),
                rt::Field("comment", 0, &[]),
                rt::Field("evidence", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("got_pkg", 0, &[]),
                rt::Field("refund_type", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("company_code", 0, &[]),
                rt::Field("company_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.aftersale_id);
        rt::put(w, 2, &self.aftersale_order_type);
        rt::put(w, 8, &self.comment);
        rt::put(w, 14, &self.company_code);
        rt::put(w, 15, &self.company_name);
        rt::put(w, 7, &self.conclusion);
        rt::put(w, 9, &self.evidence);
        rt::put(w, 11, &self.got_pkg);
        rt::put(w, 13, &self.logistics_code);
        rt::put(w, 5, &self.op_name);
        rt::put(w, 6, &self.op_time);
        rt::put(w, 3, &self.op_type);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 12, &self.refund_type);
        rt::put(w, 10, &self.remark);
        rt::put(w, 4, &self.role);
    }
}

impl rt::Decode for DoudianAfterSaleRefundListSearchAftersaleRecord {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.aftersale_id, r),
            2 => rt::get(&mut self.aftersale_order_type, r),
            3 => rt::get(&mut self.op_type, r),
            4 => rt::get(&mut self.role, r),
            5 => rt::get(&mut self.op_name, r),
            6 => rt::get(&mut self.op_time, r),
            7 => rt::get(&mut self.conclusion, r),
            8 => rt::get(&mut self.comment, r),
            9 => rt::get(&mut self.evidence, r),
            10 => rt::get(&mut self.remark, r),
            11 => rt::get(&mut self.got_pkg, r),
            12 => rt::get(&mut self.refund_type, r),
            13 => rt::get(&mut self.logistics_code, r),
            14 => rt::get(&mut self.company_code, r),
            15 => rt::get(&mut self.company_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRefundListSearchAftersaleRecord);

rt::impl_serde!(DoudianAfterSaleRefundListSearchAftersaleRecord, Self::default());

/// Part of the answer to `afterSale.refundListSearch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRefundListSearchData {
    /// 售后单列表
    pub aftersale_list: Vec<DoudianAfterSaleRefundListSearchAfterSale>,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianAfterSaleRefundListSearchData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRefundListSearchData",
            &[
                rt::Field("aftersale_list", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianAfterSaleRefundListSearchData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRefundListSearchData);

rt::impl_serde!(DoudianAfterSaleRefundListSearchData, Self::default());
