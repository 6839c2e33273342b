// @generated from doudian/duty_free/dutyFree.orderOperate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 海南业务节点回传 — `dutyFree.orderOperate`
///
/// Family: `duty_free` (the feature `duty_free`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianDutyFreeOrderOperateRequest;
///
/// let request = DoudianDutyFreeOrderOperateRequest::new(
///     "…",
///     "2023-11-15 06:13:20",
///     1,
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
/// | 50002 | `isv.business-failed:10001` | 订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:10002` | 节点时序有误 | mend the request |
/// | 50002 | `isv.business-failed:10003` | 交易单已关闭 | do not repeat |
/// | 50002 | `isv.business-failed:99999` | 接口调用异常 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderOperateRequest {
    /// 订单ID
    pub order_id: String,
    /// 物流状态发生时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub occurrence_time: rt::DateTime,
    /// 节点状态
    ///
    /// Codes:
    ///
    /// - `1` 出库异常
    /// - `2` 已出库
    /// - `3` 提货公司揽收异常
    /// - `4` 提货公司已揽收
    /// - `5` 已送达自提点
    /// - `6` 消费者已提货
    /// - `7` 提货异常
    /// - `8` 已核销
    /// - `9` 核销异常
    pub status: i64,
    /// 核销信息
    ///
    /// Needed with status 8.
    pub verification_info: Option<DoudianDutyFreeOrderOperateVerification>,
    /// 发货信息
    ///
    /// Needed with status 2 where goods are posted.
    pub transportation: Option<DoudianDutyFreeOrderOperateTransportation>,
    /// 节点异常
    ///
    /// Needed with status 1, 3, 7 and 9.
    pub error_info: Option<DoudianDutyFreeOrderOperateErrorInfo>,
}

impl DoudianDutyFreeOrderOperateRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        occurrence_time: impl Into<rt::DateTime>,
        status: i64,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            occurrence_time: occurrence_time.into(),
            status,
            verification_info: None,
            transportation: None,
            error_info: None,
        }
    }

    /// Sets `verification_info` (核销信息).
    #[must_use]
    pub fn verification_info(
        mut self,
        verification_info: DoudianDutyFreeOrderOperateVerification,
    ) -> Self {
        self.verification_info = Some(verification_info);
        self
    }

    /// Sets `transportation` (发货信息).
    #[must_use]
    pub fn transportation(
        mut self,
        transportation: DoudianDutyFreeOrderOperateTransportation,
    ) -> Self {
        self.transportation = Some(transportation);
        self
    }

    /// Sets `error_info` (节点异常).
    #[must_use]
    pub fn error_info(
        mut self,
        error_info: DoudianDutyFreeOrderOperateErrorInfo,
    ) -> Self {
        self.error_info = Some(error_info);
        self
    }
}

/// The answer to [`DoudianDutyFreeOrderOperateRequest`].
///
/// The platform promises no `data`.
pub type DoudianDutyFreeOrderOperateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianDutyFreeOrderOperateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "dutyFree.orderOperate",
        path: "/dutyFree/orderOperate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10001",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10002",
                label: "节点时序有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10003",
                label: "交易单已关闭",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:99999",
                label: "接口调用异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianDutyFreeOrderOperateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderOperateRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field(
                    "status",
                    rt::REQUIRED,
                    &["1", "2", "3", "4", "5", "6", "7", "8", "9"],
                ),
                rt::Field("verification_info", 0, &[]),
                rt::Field("transportation", 0, &[]),
                rt::Field("error_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.error_info);
        rt::put(w, 1, &self.occurrence_time);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.status);
        rt::put(w, 4, &self.transportation);
        rt::put(w, 3, &self.verification_info);
    }
}

rt::impl_record!(DoudianDutyFreeOrderOperateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianDutyFreeOrderOperateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.occurrence_time, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.verification_info, r),
            4 => rt::get(&mut self.transportation, r),
            5 => rt::get(&mut self.error_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianDutyFreeOrderOperateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            occurrence_time: Default::default(),
            status: Default::default(),
            verification_info: Default::default(),
            transportation: Default::default(),
            error_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianDutyFreeOrderOperateRequest, Self::blank());

/// Part of the request `dutyFree.orderOperate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderOperateErrorInfo {
    /// 失败编码
    ///
    /// Only of failures for good.
    pub error_code: String,
    /// 失败原因
    pub error_msg: String,
}

impl DoudianDutyFreeOrderOperateErrorInfo {
    /// With the parameters that are required.
    pub fn new(error_code: impl Into<String>, error_msg: impl Into<String>) -> Self {
        Self {
            error_code: error_code.into(),
            error_msg: error_msg.into(),
        }
    }
}

impl rt::Encode for DoudianDutyFreeOrderOperateErrorInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderOperateErrorInfo",
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
impl rt::Decode for DoudianDutyFreeOrderOperateErrorInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.error_code, r),
            1 => rt::get(&mut self.error_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianDutyFreeOrderOperateErrorInfo);

rt::impl_serde!(DoudianDutyFreeOrderOperateErrorInfo, Self::default());

/// Part of the request `dutyFree.orderOperate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderOperateTransportation {
    /// 国内快递公司编码
    pub domestic_carrier: String,
    /// 运单号
    pub domestic_trans_no: String,
}

impl DoudianDutyFreeOrderOperateTransportation {
    /// With the parameters that are required.
    pub fn new(
        domestic_carrier: impl Into<String>,
        domestic_trans_no: impl Into<String>,
    ) -> Self {
        Self {
            domestic_carrier: domestic_carrier.into(),
            domestic_trans_no: domestic_trans_no.into(),
        }
    }
}

impl rt::Encode for DoudianDutyFreeOrderOperateTransportation {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderOperateTransportation",
            &[
                rt::Field("domestic_carrier", rt::REQUIRED, &[]),
                rt::Field("domestic_trans_no", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.domestic_carrier);
        rt::put(w, 1, &self.domestic_trans_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianDutyFreeOrderOperateTransportation {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.domestic_carrier, r),
            1 => rt::get(&mut self.domestic_trans_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianDutyFreeOrderOperateTransportation);

rt::impl_serde!(DoudianDutyFreeOrderOperateTransportation, Self::default());

/// Part of the request `dutyFree.orderOperate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderOperateVerification {
    /// 离岛工具
    ///
    /// Codes:
    ///
    /// - `1` 飞机
    /// - `2` 火车
    /// - `3` 轮船
    pub leave_type: i64,
    /// 离岛票号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub leave_ticket_no: String,
    /// 离岛时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub leave_time: rt::DateTime,
}

impl DoudianDutyFreeOrderOperateVerification {
    /// With the parameters that are required.
    pub fn new(
        leave_type: i64,
        leave_ticket_no: impl Into<String>,
        leave_time: impl Into<rt::DateTime>,
    ) -> Self {
        Self {
            leave_type,
            leave_ticket_no: leave_ticket_no.into(),
            leave_time: leave_time.into(),
        }
    }
}

impl rt::Encode for DoudianDutyFreeOrderOperateVerification {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderOperateVerification",
            &[
                rt::Field("leave_type", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("leave_ticket_no", rt::REQUIRED | rt::PII, &[]),
                rt::Field("leave_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.leave_ticket_no);
        rt::put(w, 2, &self.leave_time);
        rt::put(w, 0, &self.leave_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianDutyFreeOrderOperateVerification {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.leave_type, r),
            1 => rt::get(&mut self.leave_ticket_no, r),
            2 => rt::get(&mut self.leave_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianDutyFreeOrderOperateVerification);

rt::impl_serde!(DoudianDutyFreeOrderOperateVerification, Self::default());
