// @generated from doudian/order/order.getShopCompanySettleOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 子公司结算明细 — `order.getShopCompanySettleOrder`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetShopCompanySettleOrderRequest;
///
/// let request = DoudianOrderGetShopCompanySettleOrderRequest::new(
///     1,
///     1,
///     "…",
///     "…",
///     "…",
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderGetShopCompanySettleOrderRequest {
    /// 页码
    pub page_no: i64,
    /// 分页大小
    pub page_size: i64,
    /// 角色类型
    pub role_type: String,
    /// 子公司ID
    pub role_id: String,
    /// 起始时间
    pub start_time: String,
    /// 截止时间
    pub end_time: String,
    /// 订单号
    pub order_id: Option<String>,
}

impl DoudianOrderGetShopCompanySettleOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        page_no: i64,
        page_size: i64,
        role_type: impl Into<String>,
        role_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            page_no,
            page_size,
            role_type: role_type.into(),
            role_id: role_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            order_id: None,
        }
    }

    /// Sets `order_id` (订单号).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

/// The answer to [`DoudianOrderGetShopCompanySettleOrderRequest`].
pub type DoudianOrderGetShopCompanySettleOrderResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianOrderGetShopCompanySettleOrderRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getShopCompanySettleOrder",
        path: "/order/getShopCompanySettleOrder",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderGetShopCompanySettleOrderRequest {
    fn name(&self) -> &'static str {
        "DoudianOrderGetShopCompanySettleOrderRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("page_no").required(),
            rt::Field::new("page_size").required(),
            rt::Field::new("role_type").required(),
            rt::Field::new("role_id").required(),
            rt::Field::new("start_time").required(),
            rt::Field::new("end_time").required(),
            rt::Field::new("order_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.end_time);
        rt::put(w, 6, &self.order_id);
        rt::put(w, 0, &self.page_no);
        rt::put(w, 1, &self.page_size);
        rt::put(w, 3, &self.role_id);
        rt::put(w, 2, &self.role_type);
        rt::put(w, 4, &self.start_time);
    }
}

rt::impl_debug!(DoudianOrderGetShopCompanySettleOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetShopCompanySettleOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page_no, r),
            1 => rt::get(&mut self.page_size, r),
            2 => rt::get(&mut self.role_type, r),
            3 => rt::get(&mut self.role_id, r),
            4 => rt::get(&mut self.start_time, r),
            5 => rt::get(&mut self.end_time, r),
            6 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetShopCompanySettleOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page_no: Default::default(),
            page_size: Default::default(),
            role_type: Default::default(),
            role_id: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetShopCompanySettleOrderRequest, Self::blank());
