// @generated from doudian/material/material.get_cap_info.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询素材中心容量 — `material.get_cap_info`
///
/// Capacities are in KB.
///
/// Family: `material` (the feature `material`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialGetCapInfoRequest;
///
/// let request = DoudianMaterialGetCapInfoRequest::new();
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
/// | 20000 | `isp.service-error:10004` | 系统异常 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:20001` | 店铺ID错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:30004` | 素材中心已失效 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialGetCapInfoRequest {}

impl DoudianMaterialGetCapInfoRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianMaterialGetCapInfoRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianMaterialGetCapInfoRequest`].
pub type DoudianMaterialGetCapInfoResponse = rt::DoudianResponse<
    DoudianMaterialGetCapInfoData,
>;

impl rt::DoudianRequest for DoudianMaterialGetCapInfoRequest {
    type Data = DoudianMaterialGetCapInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.get_cap_info",
        path: "/material/get_cap_info",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10004",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:20001",
                label: "店铺ID错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:30004",
                label: "素材中心已失效",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialGetCapInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianMaterialGetCapInfoRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianMaterialGetCapInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialGetCapInfoRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialGetCapInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialGetCapInfoRequest, Self::blank());

/// Part of the answer to `material.get_cap_info`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialGetCapInfoData {
    /// 总容量, in KB
    pub total_capacity: Option<i64>,
    /// 已使用容量, in KB
    pub total_capacity_used: Option<i64>,
    /// 图片总容量, in KB
    pub photo_capacity: Option<i64>,
    /// 图片已使用容量, in KB
    pub photo_capacity_used: Option<i64>,
    /// 视频总容量, in KB
    pub video_capacity: Option<i64>,
    /// 视频已使用容量, in KB
    pub video_capacity_used: Option<i64>,
    /// 当前生效的权益列表
    pub equity_info: Vec<DoudianMaterialGetCapInfoEquityInfo>,
}

impl rt::Encode for DoudianMaterialGetCapInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialGetCapInfoData",
            &[
                rt::Field("total_capacity", 0, &[]),
                rt::Field("total_capacity_used", 0, &[]),
                rt::Field("photo_capacity", 0, &[]),
                rt::Field("photo_capacity_used", 0, &[]),
                rt::Field("video_capacity", 0, &[]),
                rt::Field("video_capacity_used", 0, &[]),
                rt::Field("equity_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.equity_info);
        rt::put(w, 2, &self.photo_capacity);
        rt::put(w, 3, &self.photo_capacity_used);
        rt::put(w, 0, &self.total_capacity);
        rt::put(w, 1, &self.total_capacity_used);
        rt::put(w, 4, &self.video_capacity);
        rt::put(w, 5, &self.video_capacity_used);
    }
}

impl rt::Decode for DoudianMaterialGetCapInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total_capacity, r),
            1 => rt::get(&mut self.total_capacity_used, r),
            2 => rt::get(&mut self.photo_capacity, r),
            3 => rt::get(&mut self.photo_capacity_used, r),
            4 => rt::get(&mut self.video_capacity, r),
            5 => rt::get(&mut self.video_capacity_used, r),
            6 => rt::get(&mut self.equity_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialGetCapInfoData);

rt::impl_serde!(DoudianMaterialGetCapInfoData, Self::default());

/// Part of the answer to `material.get_cap_info`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialGetCapInfoEquityInfo {
    /// 权益类型
    ///
    /// Codes:
    ///
    /// - `Free` 免费容量
    /// - `B` B类商家权益
    /// - `JBP` JBP类商家权益
    pub equity_type: Option<String>,
    /// 权益描述
    pub equity_type_desc: Option<String>,
    /// 权益开始时间
    pub begin_time: Option<i64>,
    /// 权益结束时间
    pub end_time: Option<i64>,
    /// 总容量, in KB
    pub total_capacity: Option<i64>,
    /// 图片总容量, in KB
    pub photo_capacity: Option<i64>,
    /// 视频总容量, in KB
    pub video_capacity: Option<i64>,
}

impl rt::Encode for DoudianMaterialGetCapInfoEquityInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialGetCapInfoEquityInfo",
            &[
                rt::Field("equity_type", 0, &["Free", "B", "JBP"]),
                rt::Field("equity_type_desc", 0, &[]),
                rt::Field("begin_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("total_capacity", 0, &[]),
                rt::Field("photo_capacity", 0, &[]),
                rt::Field("video_capacity", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.begin_time);
        rt::put(w, 3, &self.end_time);
        rt::put(w, 0, &self.equity_type);
        rt::put(w, 1, &self.equity_type_desc);
        rt::put(w, 5, &self.photo_capacity);
        rt::put(w, 4, &self.total_capacity);
        rt::put(w, 6, &self.video_capacity);
    }
}

impl rt::Decode for DoudianMaterialGetCapInfoEquityInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.equity_type, r),
            1 => rt::get(&mut self.equity_type_desc, r),
            2 => rt::get(&mut self.begin_time, r),
            3 => rt::get(&mut self.end_time, r),
            4 => rt::get(&mut self.total_capacity, r),
            5 => rt::get(&mut self.photo_capacity, r),
            6 => rt::get(&mut self.video_capacity, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialGetCapInfoEquityInfo);

rt::impl_serde!(DoudianMaterialGetCapInfoEquityInfo, Self::default());
