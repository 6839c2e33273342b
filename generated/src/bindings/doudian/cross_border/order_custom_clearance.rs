// @generated from doudian/cross_border/crossborder.orderCustomClearance.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 清关状态回告 — `crossborder.orderCustomClearance`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossborderOrderCustomClearanceRequest;
///
/// let request = DoudianCrossborderOrderCustomClearanceRequest::new(
///     "…",
///     "…",
///     1,
///     "2023-11-15 06:13:20",
///     "…",
///     "…",
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
/// | 40004 | `isv.parameter-invalid:1000` | 非法的参数 | mend the request |
/// | 50002 | `isv.business-failed:1002` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:1004` | 节点时序有误 | mend the request |
/// | 50002 | `isv.business-failed:1005` | 接口调用异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:3002` | 暂不支持 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossborderOrderCustomClearanceRequest {
    /// 服务商编码
    pub vendor: String,
    /// 交易订单号
    pub order_id: String,
    /// 清关状态
    ///
    /// Codes:
    ///
    /// - `1` 开始清关
    /// - `2` 清关成功
    /// - `3` 清关失败
    pub status: i64,
    /// 物流状态发生时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub occurrence_time: rt::DateTime,
    /// 申报口岸代码
    pub customs_code: String,
    /// 申报口岸名称
    pub customs_name: String,
    /// 异常信息
    ///
    /// Needed with status 3.
    pub error_info: Option<DoudianCrossborderOrderCustomClearanceErrorInfo>,
}

impl DoudianCrossborderOrderCustomClearanceRequest {
    /// With the parameters that are required.
    pub fn new(
        vendor: impl Into<String>,
        order_id: impl Into<String>,
        status: i64,
        occurrence_time: impl Into<rt::DateTime>,
        customs_code: impl Into<String>,
        customs_name: impl Into<String>,
    ) -> Self {
        Self {
            vendor: vendor.into(),
            order_id: order_id.into(),
            status,
            occurrence_time: occurrence_time.into(),
            customs_code: customs_code.into(),
            customs_name: customs_name.into(),
            error_info: None,
        }
    }

    /// Sets `error_info` (异常信息).
    #[must_use]
    pub fn error_info(
        mut self,
        error_info: DoudianCrossborderOrderCustomClearanceErrorInfo,
    ) -> Self {
        self.error_info = Some(error_info);
        self
    }
}

/// The answer to [`DoudianCrossborderOrderCustomClearanceRequest`].
///
/// The platform promises no `data`.
pub type DoudianCrossborderOrderCustomClearanceResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianCrossborderOrderCustomClearanceRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossborder.orderCustomClearance",
        path: "/crossborder/orderCustomClearance",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1000",
                label: "非法的参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1002",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1004",
                label: "节点时序有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1005",
                label: "接口调用异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:3002",
                label: "暂不支持",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossborderOrderCustomClearanceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossborderOrderCustomClearanceRequest",
            &[
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("customs_code", rt::REQUIRED, &[]),
                rt::Field("customs_name", rt::REQUIRED, &[]),
                rt::Field("error_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.customs_code);
        rt::put(w, 5, &self.customs_name);
        rt::put(w, 6, &self.error_info);
        rt::put(w, 3, &self.occurrence_time);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 2, &self.status);
        rt::put(w, 0, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossborderOrderCustomClearanceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossborderOrderCustomClearanceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.occurrence_time, r),
            4 => rt::get(&mut self.customs_code, r),
            5 => rt::get(&mut self.customs_name, r),
            6 => rt::get(&mut self.error_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossborderOrderCustomClearanceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            order_id: Default::default(),
            status: Default::default(),
            occurrence_time: Default::default(),
            customs_code: Default::default(),
            customs_name: Default::default(),
            error_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossborderOrderCustomClearanceRequest, Self::blank());

/// Part of the request `crossborder.orderCustomClearance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossborderOrderCustomClearanceErrorInfo {
    /// 异常编码
    pub error_code: String,
    /// 失败原因
    pub error_msg: String,
}

impl DoudianCrossborderOrderCustomClearanceErrorInfo {
    /// With the parameters that are required.
    pub fn new(error_code: impl Into<String>, error_msg: impl Into<String>) -> Self {
        Self {
            error_code: error_code.into(),
            error_msg: error_msg.into(),
        }
    }
}

impl rt::Encode for DoudianCrossborderOrderCustomClearanceErrorInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossborderOrderCustomClearanceErrorInfo",
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
impl rt::Decode for DoudianCrossborderOrderCustomClearanceErrorInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.error_code, r),
            1 => rt::get(&mut self.error_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossborderOrderCustomClearanceErrorInfo);

rt::impl_serde!(DoudianCrossborderOrderCustomClearanceErrorInfo, Self::default());
