// @generated from doudian/order/order.logisticsCompanyList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 快递公司列表 — `order.logisticsCompanyList`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/16/76>
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderLogisticsCompanyListRequest;
///
/// let request = DoudianOrderLogisticsCompanyListRequest::new();
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
/// | 20000 | `isp.service-error:60019` | 未知错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:60124` | 下游错误信息 |  |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsCompanyListRequest {}

impl DoudianOrderLogisticsCompanyListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianOrderLogisticsCompanyListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderLogisticsCompanyListRequest`].
pub type DoudianOrderLogisticsCompanyListResponse = rt::DoudianResponse<
    Vec<DoudianOrderLogisticsCompany>,
>;

impl rt::DoudianRequest for DoudianOrderLogisticsCompanyListRequest {
    type Data = Vec<DoudianOrderLogisticsCompany>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.logisticsCompanyList",
        path: "/order/logisticsCompanyList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:60019",
                label: "未知错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60124",
                label: "下游错误信息",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderLogisticsCompanyListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsCompanyListRequest",
            &[],
        );
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianOrderLogisticsCompanyListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderLogisticsCompanyListRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderLogisticsCompanyListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderLogisticsCompanyListRequest, Self::blank());

/// Part of the answer to `order.logisticsCompanyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsCompany {
    /// 物流公司ID
    pub id: i64,
    /// 物流公司名称
    pub name: String,
    /// 物流公司编码
    pub code: String,
}

impl rt::Encode for DoudianOrderLogisticsCompany {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsCompany",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("code", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.code);
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianOrderLogisticsCompany {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderLogisticsCompany);

rt::impl_serde!(DoudianOrderLogisticsCompany, Self::default());
