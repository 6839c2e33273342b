// @generated from doudian/cross_border/crossBorder.receiveFeederInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 支线单据回传 — `crossBorder.receiveFeederInfo`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianCrossBorderReceiveFeederInfoFeeder, DoudianCrossBorderReceiveFeederInfoRequest};
///
/// let request = DoudianCrossBorderReceiveFeederInfoRequest::new(
///     "…",
///     DoudianCrossBorderReceiveFeederInfoFeeder::new(1, "…", "…", 1, "…"),
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
/// | 20000 | `isp.service-error:1005` | 系统异常 | ask the platform |
/// | 40004 | `isv.parameter-invalid:1002` | 参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:1003` | 单据非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:1006` | 记录不存在 | mend the request |
/// | 50002 | `isv.business-failed:1004` | 节点时序有误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderReceiveFeederInfoRequest {
    /// 操作人
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operator: String,
    /// 分拨直送数据
    pub data: DoudianCrossBorderReceiveFeederInfoFeeder,
    /// 服务商编码
    pub vendor: String,
}

impl DoudianCrossBorderReceiveFeederInfoRequest {
    /// With the parameters that are required.
    pub fn new(
        operator: impl Into<String>,
        data: DoudianCrossBorderReceiveFeederInfoFeeder,
        vendor: impl Into<String>,
    ) -> Self {
        Self {
            operator: operator.into(),
            data,
            vendor: vendor.into(),
        }
    }
}

/// The answer to [`DoudianCrossBorderReceiveFeederInfoRequest`].
pub type DoudianCrossBorderReceiveFeederInfoResponse = rt::DoudianResponse<
    DoudianCrossBorderReceiveFeederInfoData,
>;

impl rt::DoudianRequest for DoudianCrossBorderReceiveFeederInfoRequest {
    type Data = DoudianCrossBorderReceiveFeederInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.receiveFeederInfo",
        path: "/crossBorder/receiveFeederInfo",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1005",
                label: "系统异常",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1002",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1003",
                label: "单据非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1006",
                label: "记录不存在",
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
        ],
    };
}

impl rt::Encode for DoudianCrossBorderReceiveFeederInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderReceiveFeederInfoRequest",
            &[
                rt::Field("operator", rt::REQUIRED | rt::PII, &[]),
                rt::Field("data", rt::REQUIRED, &[]),
                rt::Field("vendor", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.data);
        rt::put(w, 0, &self.operator);
        rt::put(w, 2, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossBorderReceiveFeederInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderReceiveFeederInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.operator, r),
            1 => rt::get(&mut self.data, r),
            2 => rt::get(&mut self.vendor, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderReceiveFeederInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            operator: Default::default(),
            data: Default::default(),
            vendor: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderReceiveFeederInfoRequest, Self::blank());

/// Part of the answer to `crossBorder.receiveFeederInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderReceiveFeederInfoData {
    /// 错误码
    ///
    /// 0 when all is well.
    pub code: Option<i64>,
    /// 错误描述
    pub msg: Option<String>,
}

impl rt::Encode for DoudianCrossBorderReceiveFeederInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderReceiveFeederInfoData",
            &[rt::Field("code", 0, &[]), rt::Field("msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianCrossBorderReceiveFeederInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderReceiveFeederInfoData);

rt::impl_serde!(DoudianCrossBorderReceiveFeederInfoData, Self::default());

/// Part of the request `crossBorder.receiveFeederInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderReceiveFeederInfoFeeder {
    /// 集包号
    pub bagging_num: Option<String>,
    /// 事件类型
    ///
    /// Codes:
    ///
    /// - `1` 节点扭转事件
    /// - `2` 异常上报事件
    pub event_type: i64,
    /// 事件码
    pub event_code: String,
    /// 事件信息
    pub event_msg: String,
    /// 发生时间, in milliseconds
    pub occurrence_time: i64,
    /// 运单号
    pub waybill_no: String,
    /// 图片链接
    ///
    /// At most 5.
    pub pics: Vec<String>,
}

impl DoudianCrossBorderReceiveFeederInfoFeeder {
    /// With the parameters that are required.
    pub fn new(
        event_type: i64,
        event_code: impl Into<String>,
        event_msg: impl Into<String>,
        occurrence_time: i64,
        waybill_no: impl Into<String>,
    ) -> Self {
        Self {
            bagging_num: None,
            event_type,
            event_code: event_code.into(),
            event_msg: event_msg.into(),
            occurrence_time,
            waybill_no: waybill_no.into(),
            pics: Default::default(),
        }
    }

    /// Sets `bagging_num` (集包号).
    #[must_use]
    pub fn bagging_num(mut self, bagging_num: impl Into<String>) -> Self {
        self.bagging_num = Some(bagging_num.into());
        self
    }

    /// Sets `pics` (图片链接).
    #[must_use]
    pub fn pics(mut self, pics: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pics = pics.into_iter().map(Into::into).collect();
        self
    }
}

impl rt::Encode for DoudianCrossBorderReceiveFeederInfoFeeder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderReceiveFeederInfoFeeder",
            &[
                rt::Field("bagging_num", 0, &[]),
                rt::Field("event_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("event_code", rt::REQUIRED, &[]),
                rt::Field("event_msg", rt::REQUIRED, &[]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("waybill_no", rt::REQUIRED, &[]),
                rt::Field("pics", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.bagging_num);
        rt::put(w, 2, &self.event_code);
        rt::put(w, 3, &self.event_msg);
        rt::put(w, 1, &self.event_type);
        rt::put(w, 4, &self.occurrence_time);
        rt::put(w, 6, &self.pics);
        rt::put(w, 5, &self.waybill_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderReceiveFeederInfoFeeder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.bagging_num, r),
            1 => rt::get(&mut self.event_type, r),
            2 => rt::get(&mut self.event_code, r),
            3 => rt::get(&mut self.event_msg, r),
            4 => rt::get(&mut self.occurrence_time, r),
            5 => rt::get(&mut self.waybill_no, r),
            6 => rt::get(&mut self.pics, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderReceiveFeederInfoFeeder);

rt::impl_serde!(DoudianCrossBorderReceiveFeederInfoFeeder, Self::default());
