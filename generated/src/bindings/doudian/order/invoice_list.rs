// @generated from doudian/order/order.invoiceList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家开票列表 — `order.invoiceList`
///
/// page\_no times page\_size is at most 10000.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
/// Pages by `page_no`, from 0; `page_size` at most 50; at most 10000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderInvoiceListRequest;
///
/// let request = DoudianOrderInvoiceListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderInvoiceListRequest {
    /// 订单ID
    pub order_id: Option<String>,
    /// 订单状态列表
    ///
    /// Parts joined by `,`.
    pub order_status: Option<rt::Csv>,
    /// 开始时间, in seconds
    ///
    /// Of the application.
    pub start_time: Option<i64>,
    /// 结束时间, in seconds
    ///
    /// Of the application.
    pub end_time: Option<i64>,
    /// 开票状态
    ///
    /// Codes:
    ///
    /// - `1` 待开票
    /// - `2` 已开票
    /// - `3` 已关闭
    pub status: Option<i32>,
    /// 翻页页数
    ///
    /// From 0.
    pub page_no: Option<i32>,
    /// 翻页每页数量
    ///
    /// 20 when absent; at most 50.
    pub page_size: Option<i32>,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `asc` 升序
    /// - `desc` 降序
    ///
    /// asc when absent.
    pub order_by: Option<String>,
    /// 排序字段
    ///
    /// Codes:
    ///
    /// - `create_time` 创建时间
    pub order_field: Option<String>,
}

impl DoudianOrderInvoiceListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            order_status: None,
            start_time: None,
            end_time: None,
            status: None,
            page_no: None,
            page_size: None,
            order_by: None,
            order_field: None,
        }
    }

    /// Sets `order_id` (订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `order_status` (订单状态列表).
    #[must_use]
    pub fn order_status(mut self, order_status: impl Into<rt::Csv>) -> Self {
        self.order_status = Some(order_status.into());
        self
    }

    /// Sets `start_time` (开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets `end_time` (结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets `status` (开票状态).
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `page_no` (翻页页数).
    #[must_use]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `page_size` (翻页每页数量).
    #[must_use]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `order_by` (排序方式).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `order_field` (排序字段).
    #[must_use]
    pub fn order_field(mut self, order_field: impl Into<String>) -> Self {
        self.order_field = Some(order_field.into());
        self
    }
}

impl Default for DoudianOrderInvoiceListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderInvoiceListRequest`].
pub type DoudianOrderInvoiceListResponse = rt::DoudianResponse<
    DoudianOrderInvoiceListData,
>;

impl rt::DoudianRequest for DoudianOrderInvoiceListRequest {
    type Data = DoudianOrderInvoiceListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.invoiceList",
        path: "/order/invoiceList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderInvoiceListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderInvoiceListRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("order_status", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("status", 0, &["1", "2", "3"]),
                rt::Field("page_no", 0, &[]),
                rt::Field("page_size", 0, &[]),
                rt::Field("order_by", 0, &["asc", "desc"]),
                rt::Field("order_field", 0, &["create_time"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.end_time);
        rt::put(w, 7, &self.order_by);
        rt::put(w, 8, &self.order_field);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.order_status);
        rt::put(w, 5, &self.page_no);
        rt::put(w, 6, &self.page_size);
        rt::put(w, 2, &self.start_time);
        rt::put(w, 4, &self.status);
    }
}

rt::impl_record!(DoudianOrderInvoiceListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderInvoiceListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.order_status, r),
            2 => rt::get(&mut self.start_time, r),
            3 => rt::get(&mut self.end_time, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.page_no, r),
            6 => rt::get(&mut self.page_size, r),
            7 => rt::get(&mut self.order_by, r),
            8 => rt::get(&mut self.order_field, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderInvoiceListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            order_status: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            status: Default::default(),
            page_no: Default::default(),
            page_size: Default::default(),
            order_by: Default::default(),
            order_field: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderInvoiceListRequest, Self::blank());

impl rt::Paged for DoudianOrderInvoiceListData {
    type Item = DoudianOrderInvoiceListInvoice;

    fn items(&self) -> &[DoudianOrderInvoiceListInvoice] {
        &self.invoice_list
    }

    fn total(&self) -> Option<i64> {
        Some(i64::from(self.total))
    }
}

/// Part of the answer to `order.invoiceList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderInvoiceListData {
    /// 发票列表
    pub invoice_list: Vec<DoudianOrderInvoiceListInvoice>,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianOrderInvoiceListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderInvoiceListData",
            &[
                rt::Field("invoice_list", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED | rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.invoice_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianOrderInvoiceListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.invoice_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderInvoiceListData);

rt::impl_serde!(DoudianOrderInvoiceListData, Self::default());

/// Part of the answer to `order.invoiceList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderInvoiceListInvoice {
    /// 开票ID
    pub registation_id: String,
    /// 店铺ID
    pub shop_id: i64,
    /// 订单ID
    pub shop_order_id: String,
    /// 订单状态
    pub order_status: i32,
    /// 发票种类
    ///
    /// Codes:
    ///
    /// - `1` 增值税普通电子
    pub invoice_type: i32,
    /// 开票申请创建时间, in seconds
    pub apply_time: i64,
    /// 抬头类型
    ///
    /// Codes:
    ///
    /// - `1` 个人
    /// - `2` 企业
    pub title_type: i32,
    /// 抬头
    ///
    /// A person's name where title\_type is 1.
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub title: String,
    /// 税号
    ///
    /// Personal data (an identity number): `Debug` shows `***`.
    pub tax_no: String,
    /// 开户行名称
    pub bank_name: String,
    /// 开户行编号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub bank_no: String,
    /// 企业地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub company_address: String,
    /// 企业电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub company_mobile: String,
    /// 可开票金额, in fen (0.01 yuan)
    pub invoice_amount: i64,
    /// 开票详情
    pub invoice_detail: String,
    /// 开票状态
    ///
    /// Codes:
    ///
    /// - `1` 待开票
    /// - `2` 开票完成
    /// - `3` 已关闭
    pub invoice_status: i32,
    /// 关闭原因枚举
    ///
    /// Codes:
    ///
    /// - `1` 退款完成
    pub end_reason: i32,
    /// 关闭时间戳, in seconds
    pub end_time: Option<i64>,
    /// 发票URL
    ///
    /// Good for two hours.
    pub tos_url: Option<String>,
    /// 发票名称
    pub file_name: Option<String>,
    /// 首次发票上传时间戳, in seconds
    pub upload_time: Option<i64>,
    /// 最新发票上传时间戳, in seconds
    pub latest_upload_time: Option<i64>,
    /// `apply_scene` on the wire; it has no label.
    pub apply_scene: Option<i64>,
    /// `invoice_detail_extra` on the wire; it has no label.
    pub invoice_detail_extra: Option<DoudianOrderInvoiceListInvoiceDetailExtra>,
    /// `invoice_file_list` on the wire; it has no label.
    pub invoice_file_list: Vec<DoudianOrderInvoiceListInvoiceFile>,
    /// 发票类型
    ///
    /// Codes:
    ///
    /// - `1` 蓝票
    pub invoice_status_type: Option<String>,
}

impl rt::Encode for DoudianOrderInvoiceListInvoice {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderInvoiceListInvoice",
            &[
                rt::Field("registation_id", rt::REQUIRED, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("order_status", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("invoice_type", rt::REQUIRED | rt::LENIENT, &["1"]),
                rt::Field("apply_time", rt::REQUIRED, &[]),
                rt::Field("title_type", rt::REQUIRED | rt::LENIENT, &["1", "2"]),
                rt::Field("title", rt::REQUIRED | rt::PII, &[]),
                rt::Field("tax_no", rt::REQUIRED | rt::PII, &[]),
                rt::Field("bank_name", rt::REQUIRED, &[]),
                rt::Field("bank_no", rt::REQUIRED | rt::PII, &[]),
                rt::Field("company_address", rt::REQUIRED | rt::PII, &[]),
                rt::Field("company_mobile", rt::REQUIRED | rt::PII, &[]),
                rt::Field("invoice_amount", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("invoice_detail", rt::REQUIRED, &[]),
                rt::Field(
                    "invoice_status",
                    rt::REQUIRED | rt::LENIENT,
                    &["1", "2", "3"],
                ),
                rt::Field("end_reason", rt::REQUIRED | rt::LENIENT, &["1"]),
                rt::Field("end_time", rt::LENIENT, &[]),
                rt::Field("tos_url", 0, &[]),
                rt::Field("file_name", 0, &[]),
                rt::Field("upload_time", rt::LENIENT, &[]),
                rt::Field("latest_upload_time", rt::LENIENT, &[]),
                rt::Field("apply_scene", 0, &[]),
                rt::Field("invoice_detail_extra", 0, &[]),
                rt::Field("invoice_file_list", 0, &[]),
                rt::Field("invoice_status_type", rt::LENIENT, &["1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 22, &self.apply_scene);
        rt::put(w, 5, &self.apply_time);
        rt::put(w, 9, &self.bank_name);
        rt::put(w, 10, &self.bank_no);
        rt::put(w, 11, &self.company_address);
        rt::put(w, 12, &self.company_mobile);
        rt::put(w, 16, &self.end_reason);
        rt::put(w, 17, &self.end_time);
        rt::put(w, 19, &self.file_name);
        rt::put(w, 13, &self.invoice_amount);
        rt::put(w, 14, &self.invoice_detail);
        rt::put(w, 23, &self.invoice_detail_extra);
        rt::put(w, 24, &self.invoice_file_list);
        rt::put(w, 15, &self.invoice_status);
        rt::put(w, 25, &self.invoice_status_type);
        rt::put(w, 4, &self.invoice_type);
        rt::put(w, 21, &self.latest_upload_time);
        rt::put(w, 3, &self.order_status);
        rt::put(w, 0, &self.registation_id);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.shop_order_id);
        rt::put(w, 8, &self.tax_no);
        rt::put(w, 7, &self.title);
        rt::put(w, 6, &self.title_type);
        rt::put(w, 18, &self.tos_url);
        rt::put(w, 20, &self.upload_time);
    }
}

impl rt::Decode for DoudianOrderInvoiceListInvoice {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.registation_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.shop_order_id, r),
            3 => rt::get(&mut self.order_status, r),
            4 => rt::get(&mut self.invoice_type, r),
            5 => rt::get(&mut self.apply_time, r),
            6 => rt::get(&mut self.title_type, r),
            7 => rt::get(&mut self.title, r),
            8 => rt::get(&mut self.tax_no, r),
            9 => rt::get(&mut self.bank_name, r),
            10 => rt::get(&mut self.bank_no, r),
            11 => rt::get(&mut self.company_address, r),
            12 => rt::get(&mut self.company_mobile, r),
            13 => rt::get(&mut self.invoice_amount, r),
            14 => rt::get(&mut self.invoice_detail, r),
            15 => rt::get(&mut self.invoice_status, r),
            16 => rt::get(&mut self.end_reason, r),
            17 => rt::get(&mut self.end_time, r),
            18 => rt::get(&mut self.tos_url, r),
            19 => rt::get(&mut self.file_name, r),
            20 => rt::get(&mut self.upload_time, r),
            21 => rt::get(&mut self.latest_upload_time, r),
            22 => rt::get(&mut self.apply_scene, r),
            23 => rt::get(&mut self.invoice_detail_extra, r),
            24 => rt::get(&mut self.invoice_file_list, r),
            25 => rt::get(&mut self.invoice_status_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderInvoiceListInvoice);

rt::impl_serde!(DoudianOrderInvoiceListInvoice, Self::default());

/// Part of the answer to `order.invoiceList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderInvoiceListInvoiceDetailExtra {
    /// `gov_subsidy_uninvoice_amount` on the wire; it has no label.
    pub gov_subsidy_uninvoice_amount: Option<String>,
    /// `post_amount` on the wire; it has no label.
    pub post_amount: Option<String>,
    /// `recycle_credit_deduction_amount` on the wire; it has no label.
    pub recycle_credit_deduction_amount: Option<String>,
}

impl rt::Encode for DoudianOrderInvoiceListInvoiceDetailExtra {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderInvoiceListInvoiceDetailExtra",
            &[
                rt::Field("gov_subsidy_uninvoice_amount", 0, &[]),
                rt::Field("post_amount", 0, &[]),
                rt::Field("recycle_credit_deduction_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.gov_subsidy_uninvoice_amount);
        rt::put(w, 1, &self.post_amount);
        rt::put(w, 2, &self.recycle_credit_deduction_amount);
    }
}

impl rt::Decode for DoudianOrderInvoiceListInvoiceDetailExtra {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.gov_subsidy_uninvoice_amount, r),
            1 => rt::get(&mut self.post_amount, r),
            2 => rt::get(&mut self.recycle_credit_deduction_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderInvoiceListInvoiceDetailExtra);

rt::impl_serde!(DoudianOrderInvoiceListInvoiceDetailExtra, Self::default());

/// Part of the answer to `order.invoiceList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderInvoiceListInvoiceFile {
    /// 发票名称
    pub file_name: Option<String>,
    /// 发票URL
    pub tos_url: Option<String>,
}

impl rt::Encode for DoudianOrderInvoiceListInvoiceFile {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderInvoiceListInvoiceFile",
            &[rt::Field("file_name", 0, &[]), rt::Field("tos_url", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.file_name);
        rt::put(w, 1, &self.tos_url);
    }
}

impl rt::Decode for DoudianOrderInvoiceListInvoiceFile {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.file_name, r),
            1 => rt::get(&mut self.tos_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderInvoiceListInvoiceFile);

rt::impl_serde!(DoudianOrderInvoiceListInvoiceFile, Self::default());
