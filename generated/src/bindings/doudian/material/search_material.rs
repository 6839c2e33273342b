// @generated from doudian/material/material.searchMaterial.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianMaterialAuditStatus, DoudianMaterialOperateStatus};

/// 搜索素材 — `material.searchMaterial`
///
/// Needs at least one condition besides page\_num, page\_size and order\_type. byte\_url comes only once audit\_status is 3; for a video use vid.
///
/// Family: `material` (the feature `material`).
/// Only reads, so repeating it is safe.
/// Pages by `page_num`, from 1; `page_size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialSearchMaterialRequest;
///
/// let request = DoudianMaterialSearchMaterialRequest::new();
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
/// | 40004 | `isv.parameter-invalid:20001` | 文件夹ID错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:31002` | 查询数量超限 | mend the request |
/// | 50002 | `isv.business-failed:10003` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:10006` | 系统异常 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialSearchMaterialRequest {
    /// 素材ID
    pub material_id: Option<String>,
    /// 文件名称
    pub material_name: Option<String>,
    /// 素材类型
    ///
    /// Codes:
    ///
    /// - `photo` 图片
    /// - `video` 视频
    pub material_type: Option<Vec<String>>,
    /// 素材状态
    pub operate_status: Option<Vec<DoudianMaterialOperateStatus>>,
    /// 审核状态
    pub audit_status: Option<Vec<DoudianMaterialAuditStatus>>,
    /// 搜索创建开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time_start: Option<rt::DateTime>,
    /// 搜索创建结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time_end: Option<rt::DateTime>,
    /// 文件夹ID
    ///
    /// Codes:
    ///
    /// - `-1` 回收站
    /// - `0` 素材中心
    pub folder_id: Option<String>,
    /// 素材ID列表
    pub material_id_list: Option<Vec<String>>,
    /// 页码
    pub page_num: Option<i32>,
    /// 页大小
    pub page_size: Option<i32>,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `0` 创建时间倒序
    /// - `1` 创建时间升序
    /// - `6` 素材大小降序
    /// - `7` 素材大小升序
    pub order_type: Option<i32>,
    /// 素材ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
    /// 文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub parent_id: Option<String>,
}

impl DoudianMaterialSearchMaterialRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            material_id: None,
            material_name: None,
            material_type: None,
            operate_status: None,
            audit_status: None,
            create_time_start: None,
            create_time_end: None,
            folder_id: None,
            material_id_list: None,
            page_num: None,
            page_size: None,
            order_type: None,
            object_id: None,
            parent_id: None,
        }
    }

    /// Sets `material_id` (素材ID).
    #[must_use]
    pub fn material_id(mut self, material_id: impl Into<String>) -> Self {
        self.material_id = Some(material_id.into());
        self
    }

    /// Sets `material_name` (文件名称).
    #[must_use]
    pub fn material_name(mut self, material_name: impl Into<String>) -> Self {
        self.material_name = Some(material_name.into());
        self
    }

    /// Sets `material_type` (素材类型).
    #[must_use]
    pub fn material_type(
        mut self,
        material_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.material_type = Some(material_type.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `operate_status` (素材状态).
    #[must_use]
    pub fn operate_status(
        mut self,
        operate_status: impl Into<Vec<DoudianMaterialOperateStatus>>,
    ) -> Self {
        self.operate_status = Some(operate_status.into());
        self
    }

    /// Sets `audit_status` (审核状态).
    #[must_use]
    pub fn audit_status(
        mut self,
        audit_status: impl Into<Vec<DoudianMaterialAuditStatus>>,
    ) -> Self {
        self.audit_status = Some(audit_status.into());
        self
    }

    /// Sets `create_time_start` (搜索创建开始时间).
    #[must_use]
    pub fn create_time_start(
        mut self,
        create_time_start: impl Into<rt::DateTime>,
    ) -> Self {
        self.create_time_start = Some(create_time_start.into());
        self
    }

    /// Sets `create_time_end` (搜索创建结束时间).
    #[must_use]
    pub fn create_time_end(mut self, create_time_end: impl Into<rt::DateTime>) -> Self {
        self.create_time_end = Some(create_time_end.into());
        self
    }

    /// Sets `folder_id` (文件夹ID).
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    /// Sets `material_id_list` (素材ID列表).
    #[must_use]
    pub fn material_id_list(
        mut self,
        material_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.material_id_list = Some(
            material_id_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `page_num` (页码).
    #[must_use]
    pub fn page_num(mut self, page_num: i32) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets `page_size` (页大小).
    #[must_use]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `order_type` (排序方式).
    #[must_use]
    pub fn order_type(mut self, order_type: i32) -> Self {
        self.order_type = Some(order_type);
        self
    }

    /// Sets `object_id` (素材ID).
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    /// Sets `parent_id` (文件夹ID).
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }
}

impl Default for DoudianMaterialSearchMaterialRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianMaterialSearchMaterialRequest`].
pub type DoudianMaterialSearchMaterialResponse = rt::DoudianResponse<
    DoudianMaterialSearchMaterialData,
>;

impl rt::DoudianRequest for DoudianMaterialSearchMaterialRequest {
    type Data = DoudianMaterialSearchMaterialData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.searchMaterial",
        path: "/material/searchMaterial",
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
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "文件夹ID错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:31002",
                label: "查询数量超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10003",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10006",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialSearchMaterialRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialSearchMaterialRequest",
            &[
                rt::Field("material_id", 0, &[]),
                rt::Field("material_name", 0, &[]),
                rt::Field("material_type", 0, &["photo", "video"]),
                rt::Field("operate_status", 0, DoudianMaterialOperateStatus::KNOWN),
                rt::Field("audit_status", 0, DoudianMaterialAuditStatus::KNOWN),
                rt::Field("create_time_start", 0, &[]),
                rt::Field("create_time_end", 0, &[]),
                rt::Field("folder_id", 0, &["-1", "0"]),
                rt::Field("material_id_list", 0, &[]),
                rt::Field("page_num", 0, &[]),
                rt::Field("page_size", 0, &[]),
                rt::Field("order_type", 0, &["0", "1", "6", "7"]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
                rt::Field("parent_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.audit_status);
        rt::put(w, 6, &self.create_time_end);
        rt::put(w, 5, &self.create_time_start);
        rt::put(w, 7, &self.folder_id);
        rt::put(w, 0, &self.material_id);
        rt::put(w, 8, &self.material_id_list);
        rt::put(w, 1, &self.material_name);
        rt::put(w, 2, &self.material_type);
        rt::put(w, 12, &self.object_id);
        rt::put(w, 3, &self.operate_status);
        rt::put(w, 11, &self.order_type);
        rt::put(w, 9, &self.page_num);
        rt::put(w, 10, &self.page_size);
        rt::put(w, 13, &self.parent_id);
    }
}

rt::impl_record!(DoudianMaterialSearchMaterialRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialSearchMaterialRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.material_name, r),
            2 => rt::get(&mut self.material_type, r),
            3 => rt::get(&mut self.operate_status, r),
            4 => rt::get(&mut self.audit_status, r),
            5 => rt::get(&mut self.create_time_start, r),
            6 => rt::get(&mut self.create_time_end, r),
            7 => rt::get(&mut self.folder_id, r),
            8 => rt::get(&mut self.material_id_list, r),
            9 => rt::get(&mut self.page_num, r),
            10 => rt::get(&mut self.page_size, r),
            11 => rt::get(&mut self.order_type, r),
            12 => rt::get(&mut self.object_id, r),
            13 => rt::get(&mut self.parent_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialSearchMaterialRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            material_id: Default::default(),
            material_name: Default::default(),
            material_type: Default::default(),
            operate_status: Default::default(),
            audit_status: Default::default(),
            create_time_start: Default::default(),
            create_time_end: Default::default(),
            folder_id: Default::default(),
            material_id_list: Default::default(),
            page_num: Default::default(),
            page_size: Default::default(),
            order_type: Default::default(),
            object_id: Default::default(),
            parent_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialSearchMaterialRequest, Self::blank());

impl rt::Paged for DoudianMaterialSearchMaterialData {
    type Item = DoudianMaterialSearchMaterialMaterialInfo;

    fn items(&self) -> &[DoudianMaterialSearchMaterialMaterialInfo] {
        &self.material_info_list
    }

    fn total(&self) -> Option<i64> {
        Some(self.total)
    }
}

/// Part of the answer to `material.searchMaterial`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialSearchMaterialData {
    /// 素材列表信息
    pub material_info_list: Vec<DoudianMaterialSearchMaterialMaterialInfo>,
    /// 总数
    pub total: i64,
}

impl rt::Encode for DoudianMaterialSearchMaterialData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialSearchMaterialData",
            &[
                rt::Field("material_info_list", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.material_info_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianMaterialSearchMaterialData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_info_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialSearchMaterialData);

rt::impl_serde!(DoudianMaterialSearchMaterialData, Self::default());

/// Part of the answer to `material.searchMaterial`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialSearchMaterialMaterialInfo {
    /// 素材ID
    pub material_id: Option<String>,
    /// 父文件夹ID
    pub folder_id: Option<String>,
    /// 素材URL
    pub origin_url: String,
    /// 素材中心URL
    ///
    /// Only once audit\_status is 3.
    pub byte_url: Option<String>,
    /// 素材名称
    pub material_name: String,
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
    /// 文件大小, in KB
    pub size: i64,
    /// 创建素材的时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: rt::DateTime,
    /// 最近一次更新素材的时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: rt::DateTime,
    /// 移动到回收站的时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub delete_time: Option<rt::DateTime>,
    /// 图片信息 (`photoInfo`)
    pub photo_info: Option<DoudianMaterialSearchMaterialPhotoInfo>,
    /// 视频信息 (`videoInfo`)
    pub video_info: Option<DoudianMaterialSearchMaterialVideoInfo>,
    /// 素材ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
    /// 文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub parent_id: Option<String>,
    /// 审核失败的原因
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub audit_refuse_reason: Option<String>,
}

impl rt::Encode for DoudianMaterialSearchMaterialMaterialInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialSearchMaterialMaterialInfo",
            &[
                rt::Field("material_id", 0, &[]),
                rt::Field("folder_id", 0, &[]),
                rt::Field("origin_url", rt::REQUIRED, &[]),
                rt::Field("byte_url", 0, &[]),
                rt::Field("material_name", rt::REQUIRED, &[]),
                rt::Field("material_type", rt::REQUIRED, &["photo", "video"]),
                rt::Field(
                    "operate_status",
                    rt::REQUIRED,
                    DoudianMaterialOperateStatus::KNOWN,
                ),
                rt::Field(
                    "audit_status",
                    rt::REQUIRED,
                    DoudianMaterialAuditStatus::KNOWN,
                ),
                rt::Field("audit_reject_desc", 0, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("delete_time", 0, &[]),
                rt::Field("photoInfo", 0, &[]),
                rt::Field("videoInfo", 0, &[]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
                rt::Field("parent_id", rt::UNCERTAIN, &[]),
                rt::Field("audit_refuse_reason", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 17, &self.audit_refuse_reason);
        rt::put(w, 8, &self.audit_reject_desc);
        rt::put(w, 7, &self.audit_status);
        rt::put(w, 3, &self.byte_url);
        rt::put(w, 10, &self.create_time);
        rt::put(w, 12, &self.delete_time);
        rt::put(w, 1, &self.folder_id);
        rt::put(w, 0, &self.material_id);
        rt::put(w, 4, &self.material_name);
        rt::put(w, 5, &self.material_type);
        rt::put(w, 15, &self.object_id);
        rt::put(w, 6, &self.operate_status);
        rt::put(w, 2, &self.origin_url);
        rt::put(w, 16, &self.parent_id);
        rt::put(w, 13, &self.photo_info);
        rt::put(w, 9, &self.size);
        rt::put(w, 11, &self.update_time);
        rt::put(w, 14, &self.video_info);
    }
}

impl rt::Decode for DoudianMaterialSearchMaterialMaterialInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.folder_id, r),
            2 => rt::get(&mut self.origin_url, r),
            3 => rt::get(&mut self.byte_url, r),
            4 => rt::get(&mut self.material_name, r),
            5 => rt::get(&mut self.material_type, r),
            6 => rt::get(&mut self.operate_status, r),
            7 => rt::get(&mut self.audit_status, r),
            8 => rt::get(&mut self.audit_reject_desc, r),
            9 => rt::get(&mut self.size, r),
            10 => rt::get(&mut self.create_time, r),
            11 => rt::get(&mut self.update_time, r),
            12 => rt::get(&mut self.delete_time, r),
            13 => rt::get(&mut self.photo_info, r),
            14 => rt::get(&mut self.video_info, r),
            15 => rt::get(&mut self.object_id, r),
            16 => rt::get(&mut self.parent_id, r),
            17 => rt::get(&mut self.audit_refuse_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialSearchMaterialMaterialInfo);

rt::impl_serde!(DoudianMaterialSearchMaterialMaterialInfo, Self::default());

/// Part of the answer to `material.searchMaterial`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialSearchMaterialPhotoInfo {
    /// 图片高度
    pub height: i32,
    /// 图片宽度
    pub width: i32,
    /// 图片格式
    pub format: String,
}

impl rt::Encode for DoudianMaterialSearchMaterialPhotoInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialSearchMaterialPhotoInfo",
            &[
                rt::Field("height", rt::REQUIRED, &[]),
                rt::Field("width", rt::REQUIRED, &[]),
                rt::Field("format", rt::REQUIRED, &[]),
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

impl rt::Decode for DoudianMaterialSearchMaterialPhotoInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.height, r),
            1 => rt::get(&mut self.width, r),
            2 => rt::get(&mut self.format, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialSearchMaterialPhotoInfo);

rt::impl_serde!(DoudianMaterialSearchMaterialPhotoInfo, Self::default());

/// Part of the answer to `material.searchMaterial`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialSearchMaterialVideoInfo {
    /// 视频格式
    pub format: String,
    /// 视频时长, in seconds
    pub duration: f64,
    /// 视频云vid
    pub vid: Option<String>,
    /// 视频封面地址
    pub video_cover_url: Option<String>,
    /// 视频高度
    pub height: Option<i32>,
    /// 视频宽度
    pub width: Option<i32>,
    /// 视频大小, in B
    pub size: Option<i64>,
}

impl rt::Encode for DoudianMaterialSearchMaterialVideoInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialSearchMaterialVideoInfo",
            &[
                rt::Field("format", rt::REQUIRED, &[]),
                rt::Field("duration", rt::REQUIRED, &[]),
                rt::Field("vid", 0, &[]),
                rt::Field("video_cover_url", 0, &[]),
                rt::Field("height", 0, &[]),
                rt::Field("width", 0, &[]),
                rt::Field("size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.duration);
        rt::put(w, 0, &self.format);
        rt::put(w, 4, &self.height);
        rt::put(w, 6, &self.size);
        rt::put(w, 2, &self.vid);
        rt::put(w, 3, &self.video_cover_url);
        rt::put(w, 5, &self.width);
    }
}

impl rt::Decode for DoudianMaterialSearchMaterialVideoInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.format, r),
            1 => rt::get(&mut self.duration, r),
            2 => rt::get(&mut self.vid, r),
            3 => rt::get(&mut self.video_cover_url, r),
            4 => rt::get(&mut self.height, r),
            5 => rt::get(&mut self.width, r),
            6 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialSearchMaterialVideoInfo);

rt::impl_serde!(DoudianMaterialSearchMaterialVideoInfo, Self::default());
