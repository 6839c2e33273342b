// @generated from doudian/iop/iop.waybillUpdate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 更新代发物流信息 — `iop.waybillUpdate`
///
/// Family: `iop` (the feature `iop`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianIopWaybillUpdateRequest;
///
/// let request = DoudianIopWaybillUpdateRequest::new(1, "…", "…", "…", "…");
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
/// | 20000 | `isp.service-error:88888` | 发货失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:10000` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:41000` | 代发单状态不允许发货 | do not repeat |
/// | 50002 | `isv.business-failed:41002` | 代发单不存在 | mend the request |
/// | 50002 | `isv.business-failed:41005` | 发货失败 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopWaybillUpdateRequest {
    /// 代打店铺ID
    pub user_id: i64,
    /// 代打订单ID
    pub distr_order_id: String,
    /// 物流公司编码
    pub company_code: String,
    /// 物流单号
    pub track_no: String,
    /// 包裹单号
    pub delivery_id: String,
}

impl DoudianIopWaybillUpdateRequest {
    /// With the parameters that are required.
    pub fn new(
        user_id: i64,
        distr_order_id: impl Into<String>,
        company_code: impl Into<String>,
        track_no: impl Into<String>,
        delivery_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id,
            distr_order_id: distr_order_id.into(),
            company_code: company_code.into(),
            track_no: track_no.into(),
            delivery_id: delivery_id.into(),
        }
    }
}

/// The answer to [`DoudianIopWaybillUpdateRequest`].
pub type DoudianIopWaybillUpdateResponse = rt::DoudianResponse<
    DoudianIopWaybillUpdateData,
>;

impl rt::DoudianRequest for DoudianIopWaybillUpdateRequest {
    type Data = DoudianIopWaybillUpdateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.waybillUpdate",
        path: "/iop/waybillUpdate",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:88888",
                label: "发货失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:41000",
                label: "代发单状态不允许发货",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:41002",
                label: "代发单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:41005",
                label: "发货失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianIopWaybillUpdateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillUpdateRequest",
            &[
                rt::Field("user_id", rt::REQUIRED, &[]),
                rt::Field("distr_order_id", rt::REQUIRED, &[]),
                rt::Field("company_code", rt::REQUIRED, &[]),
                rt::Field("track_no", rt::REQUIRED, &[]),
                rt::Field("delivery_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.company_code);
        rt::put(w, 4, &self.delivery_id);
        rt::put(w, 1, &self.distr_order_id);
        rt::put(w, 3, &self.track_no);
        rt::put(w, 0, &self.user_id);
    }
}

rt::impl_record!(DoudianIopWaybillUpdateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopWaybillUpdateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.user_id, r),
            1 => rt::get(&mut self.distr_order_id, r),
            2 => rt::get(&mut self.company_code, r),
            3 => rt::get(&mut self.track_no, r),
            4 => rt::get(&mut self.delivery_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianIopWaybillUpdateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            user_id: Default::default(),
            distr_order_id: Default::default(),
            company_code: Default::default(),
            track_no: Default::default(),
            delivery_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopWaybillUpdateRequest, Self::blank());

/// Part of the answer to `iop.waybillUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopWaybillUpdateData {
    /// 结果
    pub return_result: bool,
    /// 包裹单号
    pub delivery_id: Option<String>,
}

impl rt::Encode for DoudianIopWaybillUpdateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillUpdateData",
            &[
                rt::Field("return_result", rt::REQUIRED, &[]),
                rt::Field("delivery_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.delivery_id);
        rt::put(w, 0, &self.return_result);
    }
}

impl rt::Decode for DoudianIopWaybillUpdateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.return_result, r),
            1 => rt::get(&mut self.delivery_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopWaybillUpdateData);

rt::impl_serde!(DoudianIopWaybillUpdateData, Self::default());
