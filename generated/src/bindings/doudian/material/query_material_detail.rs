// @generated from doudian/material/material.queryMaterialDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianMaterialAuditStatus, DoudianMaterialOperateStatus, DoudianMaterialPhoto,
    DoudianMaterialPlayInfo,
};

/// 素材详情查询 — `material.queryMaterialDetail`
///
/// byte\_url comes only once audit\_status is 3; for a video use vid. A deleted material is answered empty.
///
/// Family: `material` (the feature `material`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialQueryMaterialDetailRequest;
///
/// let request = DoudianMaterialQueryMaterialDetailRequest::new("…");
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
/// | 40004 | `isv.parameter-invalid:20001` | 参数错误 |
/// | 40004 | `isv.parameter-invalid:22002` | 素材不存在或已删除 |
/// | 50002 | `isv.business-failed:10004` | 系统异常 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialQueryMaterialDetailRequest {
    /// 素材ID
    pub material_id: String,
    /// 素材ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
}

impl DoudianMaterialQueryMaterialDetailRequest {
    /// With the parameters that are required.
    pub fn new(material_id: impl Into<String>) -> Self {
        Self {
            material_id: material_id.into(),
            object_id: None,
        }
    }

    /// Sets `object_id` (素材ID).
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }
}

/// The answer to [`DoudianMaterialQueryMaterialDetailRequest`].
pub type DoudianMaterialQueryMaterialDetailResponse = rt::DoudianResponse<
    DoudianMaterialQueryMaterialDetailData,
>;

impl rt::DoudianRequest for DoudianMaterialQueryMaterialDetailRequest {
    type Data = DoudianMaterialQueryMaterialDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.queryMaterialDetail",
        path: "/material/queryMaterialDetail",
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
                sub_code: "isv.parameter-invalid:22002",
                label: "素材不存在或已删除",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10004",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialQueryMaterialDetailRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianMaterialQueryMaterialDetailRequest",
            &[
                rt::Field("material_id", rt::REQUIRED, &[]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.material_id);
        rt::put(w, 1, &self.object_id);
    }
}

rt::impl_record!(DoudianMaterialQueryMaterialDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialQueryMaterialDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.object_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialQueryMaterialDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            material_id: Default::default(),
            object_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialQueryMaterialDetailRequest, Self::blank());

/// Part of the answer to `material.queryMaterialDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialQueryMaterialDetailData {
    /// 素材详情
    pub material_info: DoudianMaterialQueryMaterialDetailMaterialInfo,
}

impl rt::Encode for DoudianMaterialQueryMaterialDetailData {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianMaterialQueryMaterialDetailData",
            &[rt::Field("material_info", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.material_info);
    }
}

impl rt::Decode for DoudianMaterialQueryMaterialDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialQueryMaterialDetailData);

rt::impl_serde!(DoudianMaterialQueryMaterialDetailData, Self::default());

/// Part of the answer to `material.queryMaterialDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialQueryMaterialDetailMaterialInfo {
    /// 素材ID
    pub material_id: Option<String>,
    /// 文件夹ID
    pub folder_id: Option<String>,
    /// 素材URL
    pub origin_url: String,
    /// 图片url
    ///
    /// Only once audit\_status is 3.
    pub byte_url: Option<String>,
    /// 素材名称
    pub materil_name: Option<String>,
    /// 素材类型
    ///
    /// Codes:
    ///
    /// - `photo` 图片
    /// - `video` 视频
    pub material_type: String,
    /// 素材状态
    pub operate_status: DoudianMaterialOperateStatus,
    /// 审核状态
    pub audit_status: DoudianMaterialAuditStatus,
    /// 审核失败的原因
    pub audit_reject_desc: Option<String>,
    /// 大小, in B
    pub size: i64,
    /// 图片信息
    pub photo_info: Option<DoudianMaterialPhoto>,
    /// 视频信息
    pub video_info: Option<DoudianMaterialQueryMaterialDetailVideoInfo>,
    /// 素材创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: rt::DateTime,
    /// 素材最近一次修改时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: rt::DateTime,
    /// 素材移动到回收站的时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub delete_time: Option<rt::DateTime>,
    /// 素材ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
    /// 文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub parent_id: Option<String>,
    /// 素材名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub material_name: Option<String>,
    /// 审核失败的原因
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub audit_refuse_reason: Option<String>,
    /// 图片信息 (`photoInfo`)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub photo_info_: Option<DoudianMaterialPhoto>,
    /// 视频信息 (`videoInfo`)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub video_info_: Option<DoudianMaterialPlayInfo>,
}

impl rt::Encode for DoudianMaterialQueryMaterialDetailMaterialInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianMaterialQueryMaterialDetailMaterialInfo",
            &[
                rt::Field("material_id", 0, &[]),
                rt::Field("folder_id", 0, &[]),
                rt::Field("origin_url", rt::REQUIRED, &[]),
                rt::Field("byte_url", 0, &[]),
                rt::Field("materil_name", 0, &[]),
                rt::Field("material_type", rt::REQUIRED, &["photo", "video"]),
                rt::Field(
                    "operate_status",
                    rt::REQUIRED | rt::LENIENT,
                    DoudianMaterialOperateStatus::KNOWN,
                ),
                rt::Field(
                    "audit_status",
                    rt::REQUIRED,
                    DoudianMaterialAuditStatus::KNOWN,
                ),
                rt::Field("audit_reject_desc", 0, &[]),
                rt::Field("size", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("photo_info", 0, &[]),
                rt::Field("video_info", 0, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("delete_time", 0, &[]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
                rt::Field("parent_id", rt::UNCERTAIN, &[]),
                rt::Field("material_name", rt::UNCERTAIN, &[]),
                rt::Field("audit_refuse_reason", rt::UNCERTAIN, &[]),
                rt::Field("photoInfo", rt::UNCERTAIN, &[]),
                rt::Field("videoInfo", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 18, &self.audit_refuse_reason);
        rt::put(w, 8, &self.audit_reject_desc);
        rt::put(w, 7, &self.audit_status);
        rt::put(w, 3, &self.byte_url);
        rt::put(w, 12, &self.create_time);
        rt::put(w, 14, &self.delete_time);
        rt::put(w, 1, &self.folder_id);
        rt::put(w, 0, &self.material_id);
        rt::put(w, 17, &self.material_name);
        rt::put(w, 5, &self.material_type);
        rt::put(w, 4, &self.materil_name);
        rt::put(w, 15, &self.object_id);
        rt::put(w, 6, &self.operate_status);
        rt::put(w, 2, &self.origin_url);
        rt::put(w, 16, &self.parent_id);
        rt::put(w, 19, &self.photo_info_);
        rt::put(w, 10, &self.photo_info);
        rt::put(w, 9, &self.size);
        rt::put(w, 13, &self.update_time);
        rt::put(w, 20, &self.video_info_);
        rt::put(w, 11, &self.video_info);
    }
}

impl rt::Decode for DoudianMaterialQueryMaterialDetailMaterialInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.folder_id, r),
            2 => rt::get(&mut self.origin_url, r),
            3 => rt::get(&mut self.byte_url, r),
            4 => rt::get(&mut self.materil_name, r),
            5 => rt::get(&mut self.material_type, r),
            6 => rt::get(&mut self.operate_status, r),
            7 => rt::get(&mut self.audit_status, r),
            8 => rt::get(&mut self.audit_reject_desc, r),
            9 => rt::get(&mut self.size, r),
            10 => rt::get(&mut self.photo_info, r),
            11 => rt::get(&mut self.video_info, r),
            12 => rt::get(&mut self.create_time, r),
            13 => rt::get(&mut self.update_time, r),
            14 => rt::get(&mut self.delete_time, r),
            15 => rt::get(&mut self.object_id, r),
            16 => rt::get(&mut self.parent_id, r),
            17 => rt::get(&mut self.material_name, r),
            18 => rt::get(&mut self.audit_refuse_reason, r),
            19 => rt::get(&mut self.photo_info_, r),
            20 => rt::get(&mut self.video_info_, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialQueryMaterialDetailMaterialInfo);

rt::impl_serde!(DoudianMaterialQueryMaterialDetailMaterialInfo, Self::default());

/// Part of the answer to `material.queryMaterialDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialQueryMaterialDetailVideoInfo {
    /// 视频格式
    pub format: Option<String>,
    /// 视频时长, in seconds
    pub duration: Option<f64>,
    /// 视频云vid
    pub vid: Option<String>,
    /// 视频高度
    pub height: Option<i32>,
    /// 视频宽度
    pub width: Option<i32>,
    /// 视频封面地址
    pub video_cover_url: Option<String>,
}

impl rt::Encode for DoudianMaterialQueryMaterialDetailVideoInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianMaterialQueryMaterialDetailVideoInfo",
            &[
                rt::Field("format", 0, &[]),
                rt::Field("duration", rt::LENIENT, &[]),
                rt::Field("vid", 0, &[]),
                rt::Field("height", rt::LENIENT, &[]),
                rt::Field("width", rt::LENIENT, &[]),
                rt::Field("video_cover_url", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.duration);
        rt::put(w, 0, &self.format);
        rt::put(w, 3, &self.height);
        rt::put(w, 2, &self.vid);
        rt::put(w, 5, &self.video_cover_url);
        rt::put(w, 4, &self.width);
    }
}

impl rt::Decode for DoudianMaterialQueryMaterialDetailVideoInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.format, r),
            1 => rt::get(&mut self.duration, r),
            2 => rt::get(&mut self.vid, r),
            3 => rt::get(&mut self.height, r),
            4 => rt::get(&mut self.width, r),
            5 => rt::get(&mut self.video_cover_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialQueryMaterialDetailVideoInfo);

rt::impl_serde!(DoudianMaterialQueryMaterialDetailVideoInfo, Self::default());
