// @generated from doudian/power/power.updateCollectTime.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 改约信息同步 — `power.updateCollectTime`
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
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 50002 | `isv.business-failed:-10007` | 未知错误 | ask the platform |
/// | 50002 | `isv.business-failed:6405` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:10000` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:10002` | 系统异常 | ask the platform |
/// | 50002 | `isv.business-failed:10014` | 预约时长不支持变更 | do not repeat |
/// | 50002 | `isv.business-failed:10901` | 当前状态不允许修改 | do not repeat |
/// | 50002 | `isv.business-failed:10902` | 修改次数超限 | do not repeat |
/// | 50002 | `isv.business-failed:10904` | 修改时间格式错误 | mend the request |
/// | 50002 | `isv.business-failed:10905` | 修改时间不在3天内 | mend the request |
/// | 50002 | `isv.business-failed:10906` | 不满足电联要求 | mend the request |
/// | 50002 | `isv.business-failed:10907` | 滞留包裹不支持改约 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPowerUpdateCollectTimeRequest {
    /// 运单号
    pub waybill_no: Option<String>,
    /// `start_collect_time` on the wire; it has no label.
    pub start_collect_time: Option<String>,
    /// `end_collect_time` on the wire; it has no label.
    pub end_collect_time: Option<String>,
    /// 操作时间
    pub operation_time: Option<String>,
    /// `logistics_fulfill_order_no` on the wire; it has no label.
    pub logistics_fulfill_order_no: Option<String>,
    /// `call` on the wire; it has no label.
    pub call: Option<bool>,
    /// `call_nums` on the wire; it has no label.
    ///
    /// Perhaps the numbers that were called, perhaps how many.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub call_nums: Option<String>,
    /// `is_connected` on the wire; it has no label.
    pub is_connected: Option<bool>,
    /// `call_info` on the wire; it has no label.
    pub call_info: Option<Vec<DoudianPowerUpdateCollectTimeCall>>,
}

#[allow(clippy::wrong_self_convention)]
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
            is_connected: None,
            call_info: None,
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

    /// Sets `is_connected`.
    #[must_use]
    pub fn is_connected(mut self, is_connected: bool) -> Self {
        self.is_connected = Some(is_connected);
        self
    }

    /// Sets `call_info`.
    #[must_use]
    pub fn call_info(
        mut self,
        call_info: impl Into<Vec<DoudianPowerUpdateCollectTimeCall>>,
    ) -> Self {
        self.call_info = Some(call_info.into());
        self
    }
}

impl Default for DoudianPowerUpdateCollectTimeRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianPowerUpdateCollectTimeRequest`].
///
/// The platform promises no `data`.
pub type DoudianPowerUpdateCollectTimeResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianPowerUpdateCollectTimeRequest {
    type Data = ();

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
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerUpdateCollectTimeRequest",
            &[
                rt::Field("waybill_no", 0, &[]),
                rt::Field("start_collect_time", 0, &[]),
                rt::Field("end_collect_time", 0, &[]),
                rt::Field("operation_time", 0, &[]),
                rt::Field("logistics_fulfill_order_no", 0, &[]),
                rt::Field("call", 0, &[]),
                rt::Field("call_nums", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("is_connected", 0, &[]),
                rt::Field("call_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.call);
        rt::put(w, 8, &self.call_info);
        rt::put(w, 6, &self.call_nums);
        rt::put(w, 2, &self.end_collect_time);
        rt::put(w, 7, &self.is_connected);
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
            7 => rt::get(&mut self.is_connected, r),
            8 => rt::get(&mut self.call_info, r),
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
            is_connected: Default::default(),
            call_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPowerUpdateCollectTimeRequest, Self::blank());

/// Part of the request `power.updateCollectTime`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPowerUpdateCollectTimeCall {
    /// `call_number` on the wire; it has no label.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub call_number: Option<String>,
    /// `caller_name` on the wire; it has no label.
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub caller_name: Option<String>,
    /// `receive_number` on the wire; it has no label.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub receive_number: Option<String>,
    /// `is_connected` on the wire; it has no label.
    pub is_connected: Option<bool>,
    /// `call_time` on the wire; it has no label.
    pub call_time: Option<String>,
    /// `call_duration` on the wire; it has no label.
    pub call_duration: Option<String>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianPowerUpdateCollectTimeCall {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            call_number: None,
            caller_name: None,
            receive_number: None,
            is_connected: None,
            call_time: None,
            call_duration: None,
        }
    }

    /// Sets `call_number`.
    #[must_use]
    pub fn call_number(mut self, call_number: impl Into<String>) -> Self {
        self.call_number = Some(call_number.into());
        self
    }

    /// Sets `caller_name`.
    #[must_use]
    pub fn caller_name(mut self, caller_name: impl Into<String>) -> Self {
        self.caller_name = Some(caller_name.into());
        self
    }

    /// Sets `receive_number`.
    #[must_use]
    pub fn receive_number(mut self, receive_number: impl Into<String>) -> Self {
        self.receive_number = Some(receive_number.into());
        self
    }

    /// Sets `is_connected`.
    #[must_use]
    pub fn is_connected(mut self, is_connected: bool) -> Self {
        self.is_connected = Some(is_connected);
        self
    }

    /// Sets `call_time`.
    #[must_use]
    pub fn call_time(mut self, call_time: impl Into<String>) -> Self {
        self.call_time = Some(call_time.into());
        self
    }

    /// Sets `call_duration`.
    #[must_use]
    pub fn call_duration(mut self, call_duration: impl Into<String>) -> Self {
        self.call_duration = Some(call_duration.into());
        self
    }
}

impl rt::Encode for DoudianPowerUpdateCollectTimeCall {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerUpdateCollectTimeCall",
            &[
                rt::Field("call_number", rt::PII, &[]),
                rt::Field("caller_name", rt::PII, &[]),
                rt::Field("receive_number", rt::PII, &[]),
                rt::Field("is_connected", 0, &[]),
                rt::Field("call_time", 0, &[]),
                rt::Field("call_duration", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.call_duration);
        rt::put(w, 0, &self.call_number);
        rt::put(w, 4, &self.call_time);
        rt::put(w, 1, &self.caller_name);
        rt::put(w, 3, &self.is_connected);
        rt::put(w, 2, &self.receive_number);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPowerUpdateCollectTimeCall {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.call_number, r),
            1 => rt::get(&mut self.caller_name, r),
            2 => rt::get(&mut self.receive_number, r),
            3 => rt::get(&mut self.is_connected, r),
            4 => rt::get(&mut self.call_time, r),
            5 => rt::get(&mut self.call_duration, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPowerUpdateCollectTimeCall);

rt::impl_serde!(DoudianPowerUpdateCollectTimeCall, Self::default());
