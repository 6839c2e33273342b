// @generated from doudian/superm/superm.applyPlatformPickUp.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianPickupPeriod;

/// 呼叫运力售后取件 — `superm.applyPlatformPickUp`
///
/// Family: `superm` (the feature `superm`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermApplyPlatformPickUpRequest;
///
/// let request = DoudianSupermApplyPlatformPickUpRequest::new(1);
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
/// | 20000 | `isp.service-error:20200` | 请求内部服务异常 | wait, then repeat |
/// | 20000 | `isp.service-error:20201` | 请求内部服务异常 | wait, then repeat |
/// | 20000 | `isp.service-error:20213` | 虚拟号生成异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:40100` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:50300` | 业务状态不可重试 | do not repeat |
/// | 50002 | `isv.business-failed:50400` | 拓展字段校验不通过 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermApplyPlatformPickUpRequest {
    /// 售后单ID
    pub aftersale_id: i64,
    /// 运力呼叫时间段
    pub selected_calendar_period: Option<DoudianPickupPeriod>,
}

impl DoudianSupermApplyPlatformPickUpRequest {
    /// With the parameters that are required.
    pub fn new(aftersale_id: i64) -> Self {
        Self {
            aftersale_id,
            selected_calendar_period: None,
        }
    }

    /// Sets `selected_calendar_period` (运力呼叫时间段).
    #[must_use]
    pub fn selected_calendar_period(
        mut self,
        selected_calendar_period: DoudianPickupPeriod,
    ) -> Self {
        self.selected_calendar_period = Some(selected_calendar_period);
        self
    }
}

/// The answer to [`DoudianSupermApplyPlatformPickUpRequest`].
pub type DoudianSupermApplyPlatformPickUpResponse = rt::DoudianResponse<
    DoudianSupermApplyPlatformPickUpData,
>;

impl rt::DoudianRequest for DoudianSupermApplyPlatformPickUpRequest {
    type Data = DoudianSupermApplyPlatformPickUpData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.applyPlatformPickUp",
        path: "/superm/applyPlatformPickUp",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20200",
                label: "请求内部服务异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20201",
                label: "请求内部服务异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20213",
                label: "虚拟号生成异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:40100",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50300",
                label: "业务状态不可重试",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50400",
                label: "拓展字段校验不通过",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSupermApplyPlatformPickUpRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermApplyPlatformPickUpRequest",
            &[
                rt::Field("aftersale_id", rt::REQUIRED, &[]),
                rt::Field("selected_calendar_period", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 1, &self.selected_calendar_period);
    }
}

rt::impl_record!(DoudianSupermApplyPlatformPickUpRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermApplyPlatformPickUpRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.selected_calendar_period, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermApplyPlatformPickUpRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
            selected_calendar_period: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermApplyPlatformPickUpRequest, Self::blank());

/// Part of the answer to `superm.applyPlatformPickUp`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermApplyPlatformPickUpData {
    /// 物流单ID
    pub logistics_id: Option<String>,
}

impl rt::Encode for DoudianSupermApplyPlatformPickUpData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermApplyPlatformPickUpData",
            &[rt::Field("logistics_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.logistics_id);
    }
}

impl rt::Decode for DoudianSupermApplyPlatformPickUpData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermApplyPlatformPickUpData);

rt::impl_serde!(DoudianSupermApplyPlatformPickUpData, Self::default());
