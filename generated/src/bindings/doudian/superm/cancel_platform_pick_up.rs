// @generated from doudian/superm/superm.cancelPlatformPickUp.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消售后取件运力 — `superm.cancelPlatformPickUp`
///
/// Family: `superm` (the feature `superm`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermCancelPlatformPickUpRequest;
///
/// let request = DoudianSupermCancelPlatformPickUpRequest::new(1);
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
/// | 50002 | `isv.business-failed:20201` | 操作记录不存在 | mend the request |
/// | 50002 | `isv.business-failed:40100` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:50300` | 业务状态不可重试 | do not repeat |
/// | 50002 | `isv.business-failed:50311` | 状态不允许取消 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermCancelPlatformPickUpRequest {
    /// 售后单ID
    pub aftersale_id: i64,
    /// 取消运力的原因
    pub cancel_reason: Option<String>,
}

impl DoudianSupermCancelPlatformPickUpRequest {
    /// With the parameters that are required.
    pub fn new(aftersale_id: i64) -> Self {
        Self {
            aftersale_id,
            cancel_reason: None,
        }
    }

    /// Sets `cancel_reason` (取消运力的原因).
    #[must_use]
    pub fn cancel_reason(mut self, cancel_reason: impl Into<String>) -> Self {
        self.cancel_reason = Some(cancel_reason.into());
        self
    }
}

/// The answer to [`DoudianSupermCancelPlatformPickUpRequest`].
///
/// The platform promises no `data`.
pub type DoudianSupermCancelPlatformPickUpResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSupermCancelPlatformPickUpRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.cancelPlatformPickUp",
        path: "/superm/cancelPlatformPickUp",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20200",
                label: "请求内部服务异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20201",
                label: "操作记录不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:40100",
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
                sub_code: "isv.business-failed:50311",
                label: "状态不允许取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianSupermCancelPlatformPickUpRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermCancelPlatformPickUpRequest",
            &[
                rt::Field("aftersale_id", rt::REQUIRED, &[]),
                rt::Field("cancel_reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 1, &self.cancel_reason);
    }
}

rt::impl_record!(DoudianSupermCancelPlatformPickUpRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermCancelPlatformPickUpRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.cancel_reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermCancelPlatformPickUpRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
            cancel_reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermCancelPlatformPickUpRequest, Self::blank());
