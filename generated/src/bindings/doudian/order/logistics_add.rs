// @generated from doudian/order/order.logisticsAdd.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSerialNo;

/// 订单发货 — `order.logisticsAdd`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/16/77>
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderLogisticsAddRequest;
///
/// let request = DoudianOrderLogisticsAddRequest::new("4781320682406083640")
///     .company("中通快递")
///     .company_code("zhongtong")
///     .logistics_code("75417914223203");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsAddRequest {
    /// 订单ID
    pub order_id: String,
    /// 物流公司ID
    #[deprecated]
    pub logistics_id: Option<i64>,
    /// 物流公司名称
    pub company: Option<String>,
    /// 物流公司编码
    ///
    /// Needed in fact; from order.logisticsCompanyList.
    pub company_code: Option<String>,
    /// 快递单号
    ///
    /// Needed in fact.
    pub logistics_code: Option<String>,
    /// 商品单列表
    ///
    /// Holds codes only; all products of the order are shipped.
    pub product_orders: Option<Vec<DoudianOrderLogisticsAddProductOrder>>,
    /// 是否拒绝退款
    ///
    /// The same as is\_reject\_refund; either will do.
    pub is_refund_reject: Option<bool>,
    /// 是否拒绝退款
    ///
    /// true refuses a pending refund and ships. Absent or false: a pending refund stops the shipping.
    pub is_reject_refund: Option<bool>,
    /// 商品序列号
    pub serial_number_list: Option<Vec<String>>,
    /// 发货地址ID
    pub address_id: Option<i64>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 退货地址ID
    pub after_sale_address_id: Option<i64>,
    /// 追溯码列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub trace_info_list: Option<Vec<DoudianOrderLogisticsAddTraceInfo>>,
}

#[allow(deprecated)]
#[allow(clippy::wrong_self_convention)]
impl DoudianOrderLogisticsAddRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            logistics_id: None,
            company: None,
            company_code: None,
            logistics_code: None,
            product_orders: None,
            is_refund_reject: None,
            is_reject_refund: None,
            serial_number_list: None,
            address_id: None,
            store_id: None,
            after_sale_address_id: None,
            trace_info_list: None,
        }
    }

    /// Sets `logistics_id` (物流公司ID).
    #[deprecated]
    #[must_use]
    pub fn logistics_id(mut self, logistics_id: i64) -> Self {
        self.logistics_id = Some(logistics_id);
        self
    }

    /// Sets `company` (物流公司名称).
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `company_code` (物流公司编码).
    #[must_use]
    pub fn company_code(mut self, company_code: impl Into<String>) -> Self {
        self.company_code = Some(company_code.into());
        self
    }

    /// Sets `logistics_code` (快递单号).
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets `product_orders` (商品单列表).
    #[must_use]
    pub fn product_orders(
        mut self,
        product_orders: impl Into<Vec<DoudianOrderLogisticsAddProductOrder>>,
    ) -> Self {
        self.product_orders = Some(product_orders.into());
        self
    }

    /// Sets `is_refund_reject` (是否拒绝退款).
    #[must_use]
    pub fn is_refund_reject(mut self, is_refund_reject: bool) -> Self {
        self.is_refund_reject = Some(is_refund_reject);
        self
    }

    /// Sets `is_reject_refund` (是否拒绝退款).
    #[must_use]
    pub fn is_reject_refund(mut self, is_reject_refund: bool) -> Self {
        self.is_reject_refund = Some(is_reject_refund);
        self
    }

    /// Sets `serial_number_list` (商品序列号).
    #[must_use]
    pub fn serial_number_list(
        mut self,
        serial_number_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.serial_number_list = Some(
            serial_number_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `address_id` (发货地址ID).
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `after_sale_address_id` (退货地址ID).
    #[must_use]
    pub fn after_sale_address_id(mut self, after_sale_address_id: i64) -> Self {
        self.after_sale_address_id = Some(after_sale_address_id);
        self
    }

    /// Sets `trace_info_list` (追溯码列表).
    #[must_use]
    pub fn trace_info_list(
        mut self,
        trace_info_list: impl Into<Vec<DoudianOrderLogisticsAddTraceInfo>>,
    ) -> Self {
        self.trace_info_list = Some(trace_info_list.into());
        self
    }
}

/// The answer to [`DoudianOrderLogisticsAddRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderLogisticsAddResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderLogisticsAddRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.logisticsAdd",
        path: "/order/logisticsAdd",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianOrderLogisticsAddRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsAddRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("logistics_id", rt::LENIENT, &[]),
                rt::Field("company", 0, &[]),
                rt::Field("company_code", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("product_orders", 0, &[]),
                rt::Field("is_refund_reject", 0, &[]),
                rt::Field("is_reject_refund", 0, &[]),
                rt::Field("serial_number_list", 0, &[]),
                rt::Field("address_id", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("after_sale_address_id", 0, &[]),
                rt::Field("trace_info_list", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 9, &self.address_id);
        rt::put(w, 11, &self.after_sale_address_id);
        rt::put(w, 2, &self.company);
        rt::put(w, 3, &self.company_code);
        rt::put(w, 6, &self.is_refund_reject);
        rt::put(w, 7, &self.is_reject_refund);
        rt::put(w, 4, &self.logistics_code);
        rt::put(w, 1, &self.logistics_id);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 5, &self.product_orders);
        rt::put(w, 8, &self.serial_number_list);
        rt::put(w, 10, &self.store_id);
        rt::put(w, 12, &self.trace_info_list);
    }
}

rt::impl_record!(DoudianOrderLogisticsAddRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianOrderLogisticsAddRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.logistics_id, r),
            2 => rt::get(&mut self.company, r),
            3 => rt::get(&mut self.company_code, r),
            4 => rt::get(&mut self.logistics_code, r),
            5 => rt::get(&mut self.product_orders, r),
            6 => rt::get(&mut self.is_refund_reject, r),
            7 => rt::get(&mut self.is_reject_refund, r),
            8 => rt::get(&mut self.serial_number_list, r),
            9 => rt::get(&mut self.address_id, r),
            10 => rt::get(&mut self.store_id, r),
            11 => rt::get(&mut self.after_sale_address_id, r),
            12 => rt::get(&mut self.trace_info_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianOrderLogisticsAddRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            logistics_id: Default::default(),
            company: Default::default(),
            company_code: Default::default(),
            logistics_code: Default::default(),
            product_orders: Default::default(),
            is_refund_reject: Default::default(),
            is_reject_refund: Default::default(),
            serial_number_list: Default::default(),
            address_id: Default::default(),
            store_id: Default::default(),
            after_sale_address_id: Default::default(),
            trace_info_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderLogisticsAddRequest, Self::blank());

/// Part of the request `order.logisticsAdd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsAddBatchTraceCode {
    /// 追溯码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub trace_code: Option<rt::Value>,
    /// 批次码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub batch_code: Option<rt::Value>,
}

impl DoudianOrderLogisticsAddBatchTraceCode {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            trace_code: None,
            batch_code: None,
        }
    }

    /// Sets `trace_code` (追溯码).
    #[must_use]
    pub fn trace_code(mut self, trace_code: impl Into<rt::Value>) -> Self {
        self.trace_code = Some(trace_code.into());
        self
    }

    /// Sets `batch_code` (批次码).
    #[must_use]
    pub fn batch_code(mut self, batch_code: impl Into<rt::Value>) -> Self {
        self.batch_code = Some(batch_code.into());
        self
    }
}

impl rt::Encode for DoudianOrderLogisticsAddBatchTraceCode {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsAddBatchTraceCode",
            &[
                rt::Field("trace_code", rt::UNCERTAIN, &[]),
                rt::Field("batch_code", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.batch_code);
        rt::put(w, 0, &self.trace_code);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderLogisticsAddBatchTraceCode {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trace_code, r),
            1 => rt::get(&mut self.batch_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderLogisticsAddBatchTraceCode);

rt::impl_serde!(DoudianOrderLogisticsAddBatchTraceCode, Self::default());

/// Part of the request `order.logisticsAdd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsAddProductOrder {
    /// 序列号列表
    pub serial_no_list: Vec<DoudianSerialNo>,
    /// 商品单号
    pub product_order_id: Option<String>,
}

impl DoudianOrderLogisticsAddProductOrder {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            serial_no_list: Default::default(),
            product_order_id: None,
        }
    }

    /// Sets `serial_no_list` (序列号列表).
    #[must_use]
    pub fn serial_no_list(
        mut self,
        serial_no_list: impl Into<Vec<DoudianSerialNo>>,
    ) -> Self {
        self.serial_no_list = serial_no_list.into();
        self
    }

    /// Sets `product_order_id` (商品单号).
    #[must_use]
    pub fn product_order_id(mut self, product_order_id: impl Into<String>) -> Self {
        self.product_order_id = Some(product_order_id.into());
        self
    }
}

impl rt::Encode for DoudianOrderLogisticsAddProductOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsAddProductOrder",
            &[rt::Field("serial_no_list", 0, &[]), rt::Field("product_order_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.product_order_id);
        rt::put(w, 0, &self.serial_no_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderLogisticsAddProductOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.serial_no_list, r),
            1 => rt::get(&mut self.product_order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderLogisticsAddProductOrder);

rt::impl_serde!(DoudianOrderLogisticsAddProductOrder, Self::default());

/// Part of the request `order.logisticsAdd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsAddTraceInfo {
    /// 批次与追溯码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub batch_and_trace_code_list: Vec<DoudianOrderLogisticsAddBatchTraceCode>,
    /// 商品单ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sku_order_id: Option<String>,
}

impl DoudianOrderLogisticsAddTraceInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            batch_and_trace_code_list: Default::default(),
            sku_order_id: None,
        }
    }

    /// Sets `batch_and_trace_code_list` (批次与追溯码).
    #[must_use]
    pub fn batch_and_trace_code_list(
        mut self,
        batch_and_trace_code_list: impl Into<Vec<DoudianOrderLogisticsAddBatchTraceCode>>,
    ) -> Self {
        self.batch_and_trace_code_list = batch_and_trace_code_list.into();
        self
    }

    /// Sets `sku_order_id` (商品单ID).
    #[must_use]
    pub fn sku_order_id(mut self, sku_order_id: impl Into<String>) -> Self {
        self.sku_order_id = Some(sku_order_id.into());
        self
    }
}

impl rt::Encode for DoudianOrderLogisticsAddTraceInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsAddTraceInfo",
            &[
                rt::Field("batch_and_trace_code_list", rt::UNCERTAIN, &[]),
                rt::Field("sku_order_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.batch_and_trace_code_list);
        rt::put(w, 1, &self.sku_order_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderLogisticsAddTraceInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.batch_and_trace_code_list, r),
            1 => rt::get(&mut self.sku_order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderLogisticsAddTraceInfo);

rt::impl_serde!(DoudianOrderLogisticsAddTraceInfo, Self::default());
