// @generated from doudian/duty_free/dutyFree.orderConfirm.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家接单 — `dutyFree.orderConfirm`
///
/// Family: `duty_free` (the feature `duty_free`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianDutyFreeOrderConfirmRequest;
///
/// let request = DoudianDutyFreeOrderConfirmRequest::new(
///     "…",
///     1,
///     "2023-11-15 06:13:20",
/// );
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
/// | 20000 | `isp.service-error:1005` | 系统错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:1004` | 物流状态不对 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderConfirmRequest {
    /// 订单ID
    pub order_id: String,
    /// 接单状态
    pub status: i32,
    /// 接单时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub occurrence_time: rt::DateTime,
    /// 接单失败信息
    pub error_info: Option<DoudianDutyFreeOrderConfirmErrorInfo>,
}

impl DoudianDutyFreeOrderConfirmRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        status: i32,
        occurrence_time: impl Into<rt::DateTime>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            status,
            occurrence_time: occurrence_time.into(),
            error_info: None,
        }
    }

    /// Sets `error_info` (接单失败信息).
    #[must_use]
    pub fn error_info(
        mut self,
        error_info: DoudianDutyFreeOrderConfirmErrorInfo,
    ) -> Self {
        self.error_info = Some(error_info);
        self
    }
}

/// The answer to [`DoudianDutyFreeOrderConfirmRequest`].
///
/// The platform promises no `data`.
pub type DoudianDutyFreeOrderConfirmResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianDutyFreeOrderConfirmRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "dutyFree.orderConfirm",
        path: "/dutyFree/orderConfirm",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1005",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1004",
                label: "物流状态不对",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianDutyFreeOrderConfirmRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderConfirmRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("error_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.error_info);
        rt::put(w, 2, &self.occurrence_time);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.status);
    }
}

rt::impl_record!(DoudianDutyFreeOrderConfirmRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianDutyFreeOrderConfirmRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.status, r),
            2 => rt::get(&mut self.occurrence_time, r),
            3 => rt::get(&mut self.error_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianDutyFreeOrderConfirmRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            status: Default::default(),
            occurrence_time: Default::default(),
            error_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianDutyFreeOrderConfirmRequest, Self::blank());

/// Part of the request `dutyFree.orderConfirm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderConfirmErrorInfo {
    /// 失败编码
    pub error_code: String,
    /// 失败原因
    pub error_msg: String,
}

impl DoudianDutyFreeOrderConfirmErrorInfo {
    /// With the parameters that are required.
    pub fn new(error_code: impl Into<String>, error_msg: impl Into<String>) -> Self {
        Self {
            error_code: error_code.into(),
            error_msg: error_msg.into(),
        }
    }
}

impl rt::Encode for DoudianDutyFreeOrderConfirmErrorInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderConfirmErrorInfo",
            &[
                rt::Field("error_code", rt::REQUIRED, &[]),
                rt::Field("error_msg", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.error_code);
        rt::put(w, 1, &self.error_msg);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianDutyFreeOrderConfirmErrorInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.error_code, r),
            1 => rt::get(&mut self.error_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianDutyFreeOrderConfirmErrorInfo);

rt::impl_serde!(DoudianDutyFreeOrderConfirmErrorInfo, Self::default());
