// @generated from doudian/order/order.queryLogisticsCompanyList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 可用物流公司列表 — `order.queryLogisticsCompanyList`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderQueryLogisticsCompanyListRequest;
///
/// let request = DoudianOrderQueryLogisticsCompanyListRequest::new();
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
/// | 20000 | `isp.service-error:99999` | 系统繁忙 | wait, then repeat |
/// | 20000 | `isp.service-error:120005` | 系统繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:50049` | 订单号格式错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:100001` | 订单号数量超限 | mend the request |
/// | 50002 | `isv.business-failed:60124` | 下游错误 |  |
/// | 50002 | `isv.business-failed:70009` | 下游错误 |  |
/// | 50002 | `isv.business-failed:100009` | 订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:120018` | 下游错误 |  |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderQueryLogisticsCompanyListRequest {
    /// 订单号列表
    pub shop_order_ids: Option<Vec<String>>,
}

impl DoudianOrderQueryLogisticsCompanyListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { shop_order_ids: None }
    }

    /// Sets `shop_order_ids` (订单号列表).
    #[must_use]
    pub fn shop_order_ids(
        mut self,
        shop_order_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_order_ids = Some(shop_order_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for DoudianOrderQueryLogisticsCompanyListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderQueryLogisticsCompanyListRequest`].
pub type DoudianOrderQueryLogisticsCompanyListResponse = rt::DoudianResponse<
    DoudianOrderQueryLogisticsCompanyListData,
>;

impl rt::DoudianRequest for DoudianOrderQueryLogisticsCompanyListRequest {
    type Data = DoudianOrderQueryLogisticsCompanyListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.queryLogisticsCompanyList",
        path: "/order/queryLogisticsCompanyList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:99999",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:120005",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:50049",
                label: "订单号格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100001",
                label: "订单号数量超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60124",
                label: "下游错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70009",
                label: "下游错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100009",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:120018",
                label: "下游错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderQueryLogisticsCompanyListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryLogisticsCompanyListRequest",
            &[rt::Field("shop_order_ids", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_order_ids);
    }
}

rt::impl_record!(DoudianOrderQueryLogisticsCompanyListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderQueryLogisticsCompanyListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderQueryLogisticsCompanyListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_order_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderQueryLogisticsCompanyListRequest, Self::blank());

/// Part of the answer to `order.queryLogisticsCompanyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryLogisticsCompanyListCompany {
    /// 物流公司编码
    pub code: Option<String>,
    /// 物流公司名称
    pub name: Option<String>,
}

impl rt::Encode for DoudianOrderQueryLogisticsCompanyListCompany {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryLogisticsCompanyListCompany",
            &[rt::Field("code", 0, &[]), rt::Field("name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianOrderQueryLogisticsCompanyListCompany {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryLogisticsCompanyListCompany);

rt::impl_serde!(DoudianOrderQueryLogisticsCompanyListCompany, Self::default());

/// Part of the answer to `order.queryLogisticsCompanyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryLogisticsCompanyListData {
    /// 店铺维度物流公司列表
    pub logistics_company_list_by_shop: Vec<
        DoudianOrderQueryLogisticsCompanyListCompany,
    >,
    /// 订单维度物流公司列表
    pub logistics_company_list_by_order_ids: Vec<
        DoudianOrderQueryLogisticsCompanyListOrderCompanies,
    >,
    /// 失败订单及原因列表
    pub fail_shop_order_id_and_reason: Vec<
        DoudianOrderQueryLogisticsCompanyListFailShopOrderIdAndReason,
    >,
}

impl rt::Encode for DoudianOrderQueryLogisticsCompanyListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryLogisticsCompanyListData",
            &[
                rt::Field("logistics_company_list_by_shop", 0, &[]),
                rt::Field("logistics_company_list_by_order_ids", 0, &[]),
                rt::Field("fail_shop_order_id_and_reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.fail_shop_order_id_and_reason);
        rt::put(w, 1, &self.logistics_company_list_by_order_ids);
        rt::put(w, 0, &self.logistics_company_list_by_shop);
    }
}

impl rt::Decode for DoudianOrderQueryLogisticsCompanyListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_company_list_by_shop, r),
            1 => rt::get(&mut self.logistics_company_list_by_order_ids, r),
            2 => rt::get(&mut self.fail_shop_order_id_and_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryLogisticsCompanyListData);

rt::impl_serde!(DoudianOrderQueryLogisticsCompanyListData, Self::default());

/// Part of the answer to `order.queryLogisticsCompanyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryLogisticsCompanyListFailShopOrderIdAndReason {
    /// 错误码
    pub fail_code: Option<String>,
    /// 失败原因
    pub fail_reason: Option<String>,
    /// 失败的订单号
    pub order_ids: Vec<String>,
}

impl rt::Encode for DoudianOrderQueryLogisticsCompanyListFailShopOrderIdAndReason {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryLogisticsCompanyListFailShopOrderIdAndReason",
            &[
                rt::Field("fail_code", 0, &[]),
                rt::Field("fail_reason", 0, &[]),
                rt::Field("order_ids", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.fail_code);
        rt::put(w, 1, &self.fail_reason);
        rt::put(w, 2, &self.order_ids);
    }
}

impl rt::Decode for DoudianOrderQueryLogisticsCompanyListFailShopOrderIdAndReason {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.fail_code, r),
            1 => rt::get(&mut self.fail_reason, r),
            2 => rt::get(&mut self.order_ids, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryLogisticsCompanyListFailShopOrderIdAndReason);

rt::impl_serde!(
    DoudianOrderQueryLogisticsCompanyListFailShopOrderIdAndReason, Self::default()
);

/// Part of the answer to `order.queryLogisticsCompanyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryLogisticsCompanyListOrderCompanies {
    /// 订单号
    pub order_id: Option<String>,
    /// 物流公司列表
    pub logistcis_company_list_by_ids: Vec<DoudianOrderQueryLogisticsCompanyListCompany>,
}

impl rt::Encode for DoudianOrderQueryLogisticsCompanyListOrderCompanies {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryLogisticsCompanyListOrderCompanies",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("logistcis_company_list_by_ids", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.logistcis_company_list_by_ids);
        rt::put(w, 0, &self.order_id);
    }
}

impl rt::Decode for DoudianOrderQueryLogisticsCompanyListOrderCompanies {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.logistcis_company_list_by_ids, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryLogisticsCompanyListOrderCompanies);

rt::impl_serde!(DoudianOrderQueryLogisticsCompanyListOrderCompanies, Self::default());
