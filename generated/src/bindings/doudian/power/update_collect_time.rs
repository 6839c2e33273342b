// @generated from doudian/power/power.updateCollectTime.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 改约信息同步 — `power.updateCollectTime`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `power` (the feature `power`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianPowerUpdateCollectTimeRequest;
///
/// let request = DoudianPowerUpdateCollectTimeRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 50002 | `isv.business-failed:-10007` | 未知错误 |
/// | 50002 | `isv.business-failed:6405` | 系统异常 |
/// | 50002 | `isv.business-failed:10000` | 参数错误 |
/// | 50002 | `isv.business-failed:10002` | 系统异常 |
/// | 50002 | `isv.business-failed:10014` | 预约时长不支持变更 |
/// | 50002 | `isv.business-failed:10901` | 当前状态不允许修改 |
/// | 50002 | `isv.business-failed:10902` | 修改次数超限 |
/// | 50002 | `isv.business-failed:10904` | 修改时间格式错误 |
/// | 50002 | `isv.business-failed:10905` | 修改时间不在3天内 |
/// | 50002 | `isv.business-failed:10906` | 不满足电联要求 |
/// | 50002 | `isv.business-failed:10907` | 滞留包裹不支持改约 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPowerUpdateCollectTimeRequest {
    /// 运单号
    pub waybill_no: Option<String>,
    /// `start_collect_time`, which the platform does not describe.
    pub start_collect_time: Option<String>,
    /// `end_collect_time`, which the platform does not describe.
    pub end_collect_time: Option<String>,
    /// 操作时间
    pub operation_time: Option<String>,
    /// `logistics_fulfill_order_no`, which the platform does not describe.
    pub logistics_fulfill_order_no: Option<String>,
    /// `call`, which the platform does not describe.
    pub call: Option<bool>,
    /// `call_nums`, which the platform does not describe.
    ///
    /// Perhaps the numbers that were called, perhaps how many.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub call_nums: Option<String>,
}

impl DoudianPowerUpdateCollectTimeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            waybill_no: None,
            start_collect_time: None,
            end_collect_time: None,
            operation_time: None,
            logistics_fulfill_order_no: None,
            call: None,
            call_nums: None,
        }
    }

    /// Sets `waybill_no` (运单号).
    #[must_use]
    pub fn waybill_no(mut self, waybill_no: impl Into<String>) -> Self {
        self.waybill_no = Some(waybill_no.into());
        self
    }

    /// Sets `start_collect_time`.
    #[must_use]
    pub fn start_collect_time(mut self, start_collect_time: impl Into<String>) -> Self {
        self.start_collect_time = Some(start_collect_time.into());
        self
    }

    /// Sets `end_collect_time`.
    #[must_use]
    pub fn end_collect_time(mut self, end_collect_time: impl Into<String>) -> Self {
        self.end_collect_time = Some(end_collect_time.into());
        self
    }

    /// Sets `operation_time` (操作时间).
    #[must_use]
    pub fn operation_time(mut self, operation_time: impl Into<String>) -> Self {
        self.operation_time = Some(operation_time.into());
        self
    }

    /// Sets `logistics_fulfill_order_no`.
    #[must_use]
    pub fn logistics_fulfill_order_no(
        mut self,
        logistics_fulfill_order_no: impl Into<String>,
    ) -> Self {
        self.logistics_fulfill_order_no = Some(logistics_fulfill_order_no.into());
        self
    }

    /// Sets `call`.
    #[must_use]
    pub fn call(mut self, call: bool) -> Self {
        self.call = Some(call);
        self
    }

    /// Sets `call_nums`.
    #[must_use]
    pub fn call_nums(mut self, call_nums: impl Into<String>) -> Self {
        self.call_nums = Some(call_nums.into());
        self
    }
}

impl Default for DoudianPowerUpdateCollectTimeRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianPowerUpdateCollectTimeRequest`].
pub type DoudianPowerUpdateCollectTimeResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianPowerUpdateCollectTimeRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "power.updateCollectTime",
        path: "/power/updateCollectTime",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-10007",
                label: "未知错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:6405",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10002",
                label: "系统异常",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10014",
                label: "预约时长不支持变更",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10901",
                label: "当前状态不允许修改",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10902",
                label: "修改次数超限",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10904",
                label: "修改时间格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10905",
                label: "修改时间不在3天内",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10906",
                label: "不满足电联要求",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10907",
                label: "滞留包裹不支持改约",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianPowerUpdateCollectTimeRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianPowerUpdateCollectTimeRequest",
            &[
                rt::Field("waybill_no", 0, &[]),
                rt::Field("start_collect_time", 0, &[]),
                rt::Field("end_collect_time", 0, &[]),
                rt::Field("operation_time", 0, &[]),
                rt::Field("logistics_fulfill_order_no", 0, &[]),
                rt::Field("call", 0, &[]),
                rt::Field("call_nums", rt::PII | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.call);
        rt::put(w, 6, &self.call_nums);
        rt::put(w, 2, &self.end_collect_time);
        rt::put(w, 4, &self.logistics_fulfill_order_no);
        rt::put(w, 3, &self.operation_time);
        rt::put(w, 1, &self.start_collect_time);
        rt::put(w, 0, &self.waybill_no);
    }
}

rt::impl_record!(DoudianPowerUpdateCollectTimeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPowerUpdateCollectTimeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_no, r),
            1 => rt::get(&mut self.start_collect_time, r),
            2 => rt::get(&mut self.end_collect_time, r),
            3 => rt::get(&mut self.operation_time, r),
            4 => rt::get(&mut self.logistics_fulfill_order_no, r),
            5 => rt::get(&mut self.call, r),
            6 => rt::get(&mut self.call_nums, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianPowerUpdateCollectTimeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            waybill_no: Default::default(),
            start_collect_time: Default::default(),
            end_collect_time: Default::default(),
            operation_time: Default::default(),
            logistics_fulfill_order_no: Default::default(),
            call: Default::default(),
            call_nums: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPowerUpdateCollectTimeRequest, Self::blank());
