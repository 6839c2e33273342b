// @generated from doudian/material/material.mGetPlayInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianMaterialUploadFailure;

/// 视频播放信息查询 — `material.mGetPlayInfo`
///
/// success\_map and failed\_map are keyed by vid; at most 20 of them. The addresses expire.
///
/// Family: `material` (the feature `material`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialMGetPlayInfoRequest;
///
/// let request = DoudianMaterialMGetPlayInfoRequest::new(["…"]);
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
/// | 40004 | `isv.parameter-invalid:20001` | 参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:20005` | 视频未审核通过 | wait, then repeat |
/// | 50002 | `isv.business-failed:10003` | 系统异常 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialMGetPlayInfoRequest {
    /// vid列表
    pub vid_list: Vec<String>,
}

impl DoudianMaterialMGetPlayInfoRequest {
    /// With the parameters that are required.
    pub fn new(vid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            vid_list: vid_list.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianMaterialMGetPlayInfoRequest`].
pub type DoudianMaterialMGetPlayInfoResponse = rt::DoudianResponse<
    DoudianMaterialMGetPlayInfoData,
>;

impl rt::DoudianRequest for DoudianMaterialMGetPlayInfoRequest {
    type Data = DoudianMaterialMGetPlayInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.mGetPlayInfo",
        path: "/material/mGetPlayInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20005",
                label: "视频未审核通过",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10003",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialMGetPlayInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialMGetPlayInfoRequest",
            &[rt::Field("vid_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.vid_list);
    }
}

rt::impl_record!(DoudianMaterialMGetPlayInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialMGetPlayInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vid_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialMGetPlayInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vid_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialMGetPlayInfoRequest, Self::blank());

/// Part of the answer to `material.mGetPlayInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialMGetPlayInfoData {
    /// 成功列表
    pub success_map: BTreeMap<String, DoudianMaterialMGetPlayInfoPlayInfo>,
    /// 失败列表
    pub failed_map: BTreeMap<String, DoudianMaterialUploadFailure>,
}

impl rt::Encode for DoudianMaterialMGetPlayInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialMGetPlayInfoData",
            &[rt::Field("success_map", 0, &[]), rt::Field("failed_map", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.failed_map);
        rt::put(w, 0, &self.success_map);
    }
}

impl rt::Decode for DoudianMaterialMGetPlayInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_map, r),
            1 => rt::get(&mut self.failed_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialMGetPlayInfoData);

rt::impl_serde!(DoudianMaterialMGetPlayInfoData, Self::default());

/// Part of the answer to `material.mGetPlayInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialMGetPlayInfoPlayInfo {
    /// 视频云vid (`Vid`)
    pub vid: Option<String>,
    /// 视频高度 (`Height`)
    pub height: Option<i32>,
    /// 视频宽度 (`Width`)
    pub width: Option<i32>,
    /// 视频格式 (`Format`)
    pub format: Option<String>,
    /// 视频大小 (`Size`), in B
    pub size: Option<i64>,
    /// 视频原地址 (`URI`)
    pub uri: Option<String>,
    /// 视频长度 (`Duration`), in seconds
    pub duration: Option<f64>,
    /// 视频封面地址 (`VideoCoverUrl`)
    pub video_cover_url: Option<String>,
    /// 视频播放地址 (`MainUrl`)
    pub main_url: Option<String>,
    /// 播放与封面地址的过期时间 (`MainUrlExpire`)
    pub main_url_expire: Option<i64>,
}

impl rt::Encode for DoudianMaterialMGetPlayInfoPlayInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialMGetPlayInfoPlayInfo",
            &[
                rt::Field("Vid", 0, &[]),
                rt::Field("Height", 0, &[]),
                rt::Field("Width", 0, &[]),
                rt::Field("Format", 0, &[]),
                rt::Field("Size", 0, &[]),
                rt::Field("URI", 0, &[]),
                rt::Field("Duration", 0, &[]),
                rt::Field("VideoCoverUrl", 0, &[]),
                rt::Field("MainUrl", 0, &[]),
                rt::Field("MainUrlExpire", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.duration);
        rt::put(w, 3, &self.format);
        rt::put(w, 1, &self.height);
        rt::put(w, 8, &self.main_url);
        rt::put(w, 9, &self.main_url_expire);
        rt::put(w, 4, &self.size);
        rt::put(w, 5, &self.uri);
        rt::put(w, 0, &self.vid);
        rt::put(w, 7, &self.video_cover_url);
        rt::put(w, 2, &self.width);
    }
}

impl rt::Decode for DoudianMaterialMGetPlayInfoPlayInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vid, r),
            1 => rt::get(&mut self.height, r),
            2 => rt::get(&mut self.width, r),
            3 => rt::get(&mut self.format, r),
            4 => rt::get(&mut self.size, r),
            5 => rt::get(&mut self.uri, r),
            6 => rt::get(&mut self.duration, r),
            7 => rt::get(&mut self.video_cover_url, r),
            8 => rt::get(&mut self.main_url, r),
            9 => rt::get(&mut self.main_url_expire, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialMGetPlayInfoPlayInfo);

rt::impl_serde!(DoudianMaterialMGetPlayInfoPlayInfo, Self::default());
