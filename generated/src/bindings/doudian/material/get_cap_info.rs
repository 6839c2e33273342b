// @generated from doudian/material/material.get_cap_info.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询素材中心容量 — `material.get_cap_info`
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
#[derive(Clone, PartialEq)]
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
        errors: &[],
    };
}

impl rt::Encode for DoudianMaterialGetCapInfoRequest {
    fn name(&self) -> &'static str {
        "DoudianMaterialGetCapInfoRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[];
        FIELDS
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_debug!(DoudianMaterialGetCapInfoRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianMaterialGetCapInfoData {
    /// 总容量
    pub total_capacity: Option<i64>,
    /// 已使用容量
    pub total_capacity_used: Option<i64>,
    /// 图片总容量
    pub photo_capacity: Option<i64>,
    /// 图片已使用容量
    pub photo_capacity_used: Option<i64>,
    /// 视频总容量
    pub video_capacity: Option<i64>,
    /// 视频已使用容量
    pub video_capacity_used: Option<i64>,
    /// 当前生效的权益列表
    pub equity_info: Vec<DoudianMaterialGetCapInfoEquityInfo>,
}

impl rt::Encode for DoudianMaterialGetCapInfoData {
    fn name(&self) -> &'static str {
        "DoudianMaterialGetCapInfoData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("total_capacity"),
            rt::Field::new("total_capacity_used"),
            rt::Field::new("photo_capacity"),
            rt::Field::new("photo_capacity_used"),
            rt::Field::new("video_capacity"),
            rt::Field::new("video_capacity_used"),
            rt::Field::new("equity_info"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianMaterialGetCapInfoData);

rt::impl_serde!(DoudianMaterialGetCapInfoData, Self::default());

/// Part of the answer to `material.get_cap_info`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianMaterialGetCapInfoEquityInfo {
    /// 权益类型
    pub equity_type: Option<String>,
    /// 权益描述
    pub equity_type_desc: Option<String>,
    /// 权益开始时间
    pub begin_time: Option<i64>,
    /// 权益结束时间
    pub end_time: Option<i64>,
    /// `total_capacity`, which the platform does not describe.
    pub total_capacity: Option<i64>,
    /// `photo_capacity`, which the platform does not describe.
    pub photo_capacity: Option<i64>,
    /// `video_capacity`, which the platform does not describe.
    pub video_capacity: Option<i64>,
}

impl rt::Encode for DoudianMaterialGetCapInfoEquityInfo {
    fn name(&self) -> &'static str {
        "DoudianMaterialGetCapInfoEquityInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("equity_type"),
            rt::Field::new("equity_type_desc"),
            rt::Field::new("begin_time"),
            rt::Field::new("end_time"),
            rt::Field::new("total_capacity"),
            rt::Field::new("photo_capacity"),
            rt::Field::new("video_capacity"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianMaterialGetCapInfoEquityInfo);

rt::impl_serde!(DoudianMaterialGetCapInfoEquityInfo, Self::default());
