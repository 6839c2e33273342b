// @generated from the shared types material by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialFailure {
    /// 错误码
    pub code: i32,
    /// 错误描述
    pub msg: String,
}

impl rt::Encode for DoudianMaterialFailure {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialFailure",
            &[rt::Field("code", rt::REQUIRED, &[]), rt::Field("msg", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianMaterialFailure {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialFailure);

rt::impl_serde!(DoudianMaterialFailure, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialInfo {
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
    pub video_info: Option<DoudianMaterialVideo>,
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

impl rt::Encode for DoudianMaterialInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialInfo",
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

impl rt::Decode for DoudianMaterialInfo {
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

rt::impl_record!(DoudianMaterialInfo);

rt::impl_serde!(DoudianMaterialInfo, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialPhoto {
    /// 图片高度
    pub height: Option<i32>,
    /// 图片宽度
    pub width: Option<i32>,
    /// 图片格式
    pub format: Option<String>,
}

impl rt::Encode for DoudianMaterialPhoto {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialPhoto",
            &[
                rt::Field("height", rt::LENIENT, &[]),
                rt::Field("width", rt::LENIENT, &[]),
                rt::Field("format", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.format);
        rt::put(w, 0, &self.height);
        rt::put(w, 1, &self.width);
    }
}

impl rt::Decode for DoudianMaterialPhoto {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.height, r),
            1 => rt::get(&mut self.width, r),
            2 => rt::get(&mut self.format, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialPhoto);

rt::impl_serde!(DoudianMaterialPhoto, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialPlayInfo {
    /// 视频时长, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub duration: Option<f64>,
    /// 视频格式
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub format: Option<String>,
}

impl rt::Encode for DoudianMaterialPlayInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialPlayInfo",
            &[
                rt::Field("duration", rt::UNCERTAIN, &[]),
                rt::Field("format", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.duration);
        rt::put(w, 1, &self.format);
    }
}

impl rt::Decode for DoudianMaterialPlayInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.duration, r),
            1 => rt::get(&mut self.format, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialPlayInfo);

rt::impl_serde!(DoudianMaterialPlayInfo, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialUpload {
    /// 请求ID
    ///
    /// The key of this item in success\_map and failed\_map.
    pub request_id: String,
    /// 文件夹ID
    pub folder_id: String,
    /// 素材名称
    pub name: String,
    /// 图片或视频url
    pub url: Option<String>,
    /// 二进制文件uri
    pub file_uri: Option<String>,
    /// 素材类型
    ///
    /// Codes:
    ///
    /// - `photo` 图片
    /// - `video` 视频
    pub material_type: String,
}

impl DoudianMaterialUpload {
    /// With the parameters that are required.
    pub fn new(
        request_id: impl Into<String>,
        folder_id: impl Into<String>,
        name: impl Into<String>,
        material_type: impl Into<String>,
    ) -> Self {
        Self {
            request_id: request_id.into(),
            folder_id: folder_id.into(),
            name: name.into(),
            url: None,
            file_uri: None,
            material_type: material_type.into(),
        }
    }

    /// Sets `url` (图片或视频url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `file_uri` (二进制文件uri).
    #[must_use]
    pub fn file_uri(mut self, file_uri: impl Into<String>) -> Self {
        self.file_uri = Some(file_uri.into());
        self
    }
}

impl rt::Encode for DoudianMaterialUpload {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialUpload",
            &[
                rt::Field("request_id", rt::REQUIRED, &[]),
                rt::Field("folder_id", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("url", 0, &[]),
                rt::Field("file_uri", 0, &[]),
                rt::Field("material_type", rt::REQUIRED, &["photo", "video"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.file_uri);
        rt::put(w, 1, &self.folder_id);
        rt::put(w, 5, &self.material_type);
        rt::put(w, 2, &self.name);
        rt::put(w, 0, &self.request_id);
        rt::put(w, 3, &self.url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialUpload {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.request_id, r),
            1 => rt::get(&mut self.folder_id, r),
            2 => rt::get(&mut self.name, r),
            3 => rt::get(&mut self.url, r),
            4 => rt::get(&mut self.file_uri, r),
            5 => rt::get(&mut self.material_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialUpload);

rt::impl_serde!(DoudianMaterialUpload, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialUploadFailure {
    /// 失败码 (`ErrCode`)
    pub err_code: Option<i32>,
    /// 失败原因 (`ErrMsg`)
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianMaterialUploadFailure {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialUploadFailure",
            &[rt::Field("ErrCode", 0, &[]), rt::Field("ErrMsg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.err_code);
        rt::put(w, 1, &self.err_msg);
    }
}

impl rt::Decode for DoudianMaterialUploadFailure {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.err_code, r),
            1 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialUploadFailure);

rt::impl_serde!(DoudianMaterialUploadFailure, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialVideo {
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

impl rt::Encode for DoudianMaterialVideo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialVideo",
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

impl rt::Decode for DoudianMaterialVideo {
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

rt::impl_record!(DoudianMaterialVideo);

rt::impl_serde!(DoudianMaterialVideo, Self::default());

/// 素材审核状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianMaterialAuditStatus(pub i64);

impl DoudianMaterialAuditStatus {
    /// `0`: 下载中
    pub const DOWNLOADING: Self = Self(0);

    /// `1`: 待审核
    pub const WAITING: Self = Self(1);

    /// `2`: 审核中
    pub const AUDITING: Self = Self(2);

    /// `3`: 通过
    pub const PASSED: Self = Self(3);

    /// `4`: 拒绝
    pub const REFUSED: Self = Self(4);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2", "3", "4"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("下载中"),
            1 => Some("待审核"),
            2 => Some("审核中"),
            3 => Some("通过"),
            4 => Some("拒绝"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianMaterialAuditStatus, i64);

/// 素材状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianMaterialOperateStatus(pub i64);

impl DoudianMaterialOperateStatus {
    /// `0`: 待下载
    pub const DOWNLOADING: Self = Self(0);

    /// `1`: 有效
    pub const VALID: Self = Self(1);

    /// `4`: 在回收站中
    pub const IN_RECYCLE_BIN: Self = Self(4);

    /// `6`: 已删除
    pub const DELETED: Self = Self(6);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "4", "6"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("待下载"),
            1 => Some("有效"),
            4 => Some("在回收站中"),
            6 => Some("已删除"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianMaterialOperateStatus, i64);
