// @generated from doudian/material/material.searchFolder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianMaterialOperateStatus;

/// 搜索文件夹 — `material.searchFolder`
///
/// Needs at least one condition besides page\_num, page\_size and order\_by.
///
/// Family: `material` (the feature `material`).
/// Only reads, so repeating it is safe.
/// Pages by `page_num`, from 1; `page_size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialSearchFolderRequest;
///
/// let request = DoudianMaterialSearchFolderRequest::new(0, 1, 1);
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
/// | 20000 | `isp.service-error:10006` | 系统异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:20001` | 文件夹ID无效 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialSearchFolderRequest {
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `0` 创建时间倒序
    /// - `1` 创建时间正序
    /// - `2` 修改时间倒序
    /// - `3` 修改时间正序
    /// - `4` 文件夹名倒序
    /// - `5` 文件夹名正序
    pub order_by: i32,
    /// 页码
    pub page_num: i32,
    /// 每页返回的数量
    pub page_size: i32,
    /// 文件夹名称
    pub name: Option<String>,
    /// 文件夹ID
    pub folder_id: Option<String>,
    /// 创建时间最小值
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time_start: Option<rt::DateTime>,
    /// 创建时间最大值
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time_end: Option<rt::DateTime>,
    /// 父文件夹ID
    pub parent_folder_id: Option<String>,
    /// 文件夹状态
    pub operate_status: Option<Vec<DoudianMaterialOperateStatus>>,
    /// 文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
    /// 上级文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub parent_id: Option<String>,
}

impl DoudianMaterialSearchFolderRequest {
    /// With the parameters that are required.
    pub fn new(order_by: i32, page_num: i32, page_size: i32) -> Self {
        Self {
            order_by,
            page_num,
            page_size,
            name: None,
            folder_id: None,
            create_time_start: None,
            create_time_end: None,
            parent_folder_id: None,
            operate_status: None,
            object_id: None,
            parent_id: None,
        }
    }

    /// Sets `name` (文件夹名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `folder_id` (文件夹ID).
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    /// Sets `create_time_start` (创建时间最小值).
    #[must_use]
    pub fn create_time_start(
        mut self,
        create_time_start: impl Into<rt::DateTime>,
    ) -> Self {
        self.create_time_start = Some(create_time_start.into());
        self
    }

    /// Sets `create_time_end` (创建时间最大值).
    #[must_use]
    pub fn create_time_end(mut self, create_time_end: impl Into<rt::DateTime>) -> Self {
        self.create_time_end = Some(create_time_end.into());
        self
    }

    /// Sets `parent_folder_id` (父文件夹ID).
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }

    /// Sets `operate_status` (文件夹状态).
    #[must_use]
    pub fn operate_status(
        mut self,
        operate_status: impl Into<Vec<DoudianMaterialOperateStatus>>,
    ) -> Self {
        self.operate_status = Some(operate_status.into());
        self
    }

    /// Sets `object_id` (文件夹ID).
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    /// Sets `parent_id` (上级文件夹ID).
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }
}

/// The answer to [`DoudianMaterialSearchFolderRequest`].
pub type DoudianMaterialSearchFolderResponse = rt::DoudianResponse<
    DoudianMaterialSearchFolderData,
>;

impl rt::DoudianRequest for DoudianMaterialSearchFolderRequest {
    type Data = DoudianMaterialSearchFolderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.searchFolder",
        path: "/material/searchFolder",
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
                code: 20000,
                sub_code: "isp.service-error:10006",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "文件夹ID无效",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialSearchFolderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialSearchFolderRequest",
            &[
                rt::Field("order_by", rt::REQUIRED, &["0", "1", "2", "3", "4", "5"]),
                rt::Field("page_num", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("folder_id", 0, &[]),
                rt::Field("create_time_start", 0, &[]),
                rt::Field("create_time_end", 0, &[]),
                rt::Field("parent_folder_id", 0, &[]),
                rt::Field("operate_status", 0, DoudianMaterialOperateStatus::KNOWN),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
                rt::Field("parent_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.create_time_end);
        rt::put(w, 5, &self.create_time_start);
        rt::put(w, 4, &self.folder_id);
        rt::put(w, 3, &self.name);
        rt::put(w, 9, &self.object_id);
        rt::put(w, 8, &self.operate_status);
        rt::put(w, 0, &self.order_by);
        rt::put(w, 1, &self.page_num);
        rt::put(w, 2, &self.page_size);
        rt::put(w, 7, &self.parent_folder_id);
        rt::put(w, 10, &self.parent_id);
    }
}

rt::impl_record!(DoudianMaterialSearchFolderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialSearchFolderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_by, r),
            1 => rt::get(&mut self.page_num, r),
            2 => rt::get(&mut self.page_size, r),
            3 => rt::get(&mut self.name, r),
            4 => rt::get(&mut self.folder_id, r),
            5 => rt::get(&mut self.create_time_start, r),
            6 => rt::get(&mut self.create_time_end, r),
            7 => rt::get(&mut self.parent_folder_id, r),
            8 => rt::get(&mut self.operate_status, r),
            9 => rt::get(&mut self.object_id, r),
            10 => rt::get(&mut self.parent_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialSearchFolderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_by: Default::default(),
            page_num: Default::default(),
            page_size: Default::default(),
            name: Default::default(),
            folder_id: Default::default(),
            create_time_start: Default::default(),
            create_time_end: Default::default(),
            parent_folder_id: Default::default(),
            operate_status: Default::default(),
            object_id: Default::default(),
            parent_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialSearchFolderRequest, Self::blank());

impl rt::Paged for DoudianMaterialSearchFolderData {
    type Item = DoudianMaterialSearchFolderFolderInfo;

    fn items(&self) -> &[DoudianMaterialSearchFolderFolderInfo] {
        &self.folder_info_list
    }

    fn total(&self) -> Option<i64> {
        Some(self.total)
    }
}

/// Part of the answer to `material.searchFolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialSearchFolderData {
    /// 文件夹列表
    pub folder_info_list: Vec<DoudianMaterialSearchFolderFolderInfo>,
    /// 符合筛选条件的文件夹数量
    pub total: i64,
}

impl rt::Encode for DoudianMaterialSearchFolderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialSearchFolderData",
            &[
                rt::Field("folder_info_list", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.folder_info_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianMaterialSearchFolderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_info_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialSearchFolderData);

rt::impl_serde!(DoudianMaterialSearchFolderData, Self::default());

/// Part of the answer to `material.searchFolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialSearchFolderFolderInfo {
    /// 文件夹ID
    pub folder_id: Option<String>,
    /// 文件夹类型
    ///
    /// Codes:
    ///
    /// - `0` 用户创建
    /// - `1` 默认
    /// - `2` 系统文件夹
    pub folder_type: Option<i32>,
    /// 文件夹名称
    pub name: String,
    /// 文件夹状态
    pub operate_status: DoudianMaterialOperateStatus,
    /// 父文件夹ID
    pub parent_folder_id: Option<String>,
    /// 文件夹创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: rt::DateTime,
    /// 文件夹最近一次编辑时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: rt::DateTime,
    /// 文件夹删除时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub delete_time: Option<rt::DateTime>,
    /// 文件夹属性
    ///
    /// Codes:
    ///
    /// - `0` 文件夹
    /// - `1` 图片文件夹
    /// - `2` 视频文件夹
    pub folder_attr: Option<String>,
    /// 文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
    /// 上级文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub parent_id: Option<String>,
    /// 文件夹类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub folder_object_type: Option<i32>,
}

impl rt::Encode for DoudianMaterialSearchFolderFolderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialSearchFolderFolderInfo",
            &[
                rt::Field("folder_id", 0, &[]),
                rt::Field("folder_type", 0, &["0", "1", "2"]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field(
                    "operate_status",
                    rt::REQUIRED,
                    DoudianMaterialOperateStatus::KNOWN,
                ),
                rt::Field("parent_folder_id", 0, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("delete_time", 0, &[]),
                rt::Field("folder_attr", 0, &["0", "1", "2"]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
                rt::Field("parent_id", rt::UNCERTAIN, &[]),
                rt::Field("folder_object_type", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.create_time);
        rt::put(w, 7, &self.delete_time);
        rt::put(w, 8, &self.folder_attr);
        rt::put(w, 0, &self.folder_id);
        rt::put(w, 11, &self.folder_object_type);
        rt::put(w, 1, &self.folder_type);
        rt::put(w, 2, &self.name);
        rt::put(w, 9, &self.object_id);
        rt::put(w, 3, &self.operate_status);
        rt::put(w, 4, &self.parent_folder_id);
        rt::put(w, 10, &self.parent_id);
        rt::put(w, 6, &self.update_time);
    }
}

impl rt::Decode for DoudianMaterialSearchFolderFolderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_id, r),
            1 => rt::get(&mut self.folder_type, r),
            2 => rt::get(&mut self.name, r),
            3 => rt::get(&mut self.operate_status, r),
            4 => rt::get(&mut self.parent_folder_id, r),
            5 => rt::get(&mut self.create_time, r),
            6 => rt::get(&mut self.update_time, r),
            7 => rt::get(&mut self.delete_time, r),
            8 => rt::get(&mut self.folder_attr, r),
            9 => rt::get(&mut self.object_id, r),
            10 => rt::get(&mut self.parent_id, r),
            11 => rt::get(&mut self.folder_object_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialSearchFolderFolderInfo);

rt::impl_serde!(DoudianMaterialSearchFolderFolderInfo, Self::default());
