// @generated from doudian/order/order.logisticsEdit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 修改物流 — `order.logisticsEdit`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/16/79>
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderLogisticsEditRequest;
///
/// let request = DoudianOrderLogisticsEditRequest::new("4781320682406083640")
///     .company_code("zhongtong")
///     .logistics_code("75417914223203");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:60083` | 物流公司编码为空 | mend the request |
/// | 50002 | `isv.business-failed:70013` | 物流单号校验失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:60014` | 物流单号为空 | mend the request |
/// | 50002 | `isv.business-failed:60023` | 质检订单须后台发货 | mend the request |
/// | 20000 | `isp.service-error:70008` | 重新发货失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:60026` | 不支持其它物流发货 | mend the request |
/// | 50002 | `isv.business-failed:60134` | 退货地址不存在 | mend the request |
/// | 50002 | `isv.business-failed:70011` | 包裹单号缺失 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsEditRequest {
    /// 订单ID
    pub order_id: String,
    /// 物流公司ID
    #[deprecated]
    pub logistics_id: Option<i64>,
    /// 物流公司编码
    pub company_code: Option<String>,
    /// 快递单号
    pub logistics_code: Option<String>,
    /// 物流公司名称
    #[deprecated]
    pub company: Option<String>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 退货地址ID
    pub after_sale_address_id: Option<i64>,
}

#[allow(deprecated)]
impl DoudianOrderLogisticsEditRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            logistics_id: None,
            company_code: None,
            logistics_code: None,
            company: None,
            store_id: None,
            after_sale_address_id: None,
        }
    }

    /// Sets `logistics_id` (物流公司ID).
    #[deprecated]
    #[must_use]
    pub fn logistics_id(mut self, logistics_id: i64) -> Self {
        self.logistics_id = Some(logistics_id);
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

    /// Sets `company` (物流公司名称).
    #[deprecated]
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
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
}

/// The answer to [`DoudianOrderLogisticsEditRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderLogisticsEditResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderLogisticsEditRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.logisticsEdit",
        path: "/order/logisticsEdit",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:60083",
                label: "物流公司编码为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70013",
                label: "物流单号校验失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:60014",
                label: "物流单号为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60023",
                label: "质检订单须后台发货",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:70008",
                label: "重新发货失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60026",
                label: "不支持其它物流发货",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60134",
                label: "退货地址不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70011",
                label: "包裹单号缺失",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianOrderLogisticsEditRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsEditRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("logistics_id", rt::LENIENT, &[]),
                rt::Field("company_code", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("company", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("after_sale_address_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.after_sale_address_id);
        rt::put(w, 4, &self.company);
        rt::put(w, 2, &self.company_code);
        rt::put(w, 3, &self.logistics_code);
        rt::put(w, 1, &self.logistics_id);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 5, &self.store_id);
    }
}

rt::impl_record!(DoudianOrderLogisticsEditRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianOrderLogisticsEditRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.logistics_id, r),
            2 => rt::get(&mut self.company_code, r),
            3 => rt::get(&mut self.logistics_code, r),
            4 => rt::get(&mut self.company, r),
            5 => rt::get(&mut self.store_id, r),
            6 => rt::get(&mut self.after_sale_address_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianOrderLogisticsEditRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            logistics_id: Default::default(),
            company_code: Default::default(),
            logistics_code: Default::default(),
            company: Default::default(),
            store_id: Default::default(),
            after_sale_address_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderLogisticsEditRequest, Self::blank());
