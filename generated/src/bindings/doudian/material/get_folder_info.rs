// @generated from doudian/material/material.getFolderInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianMaterialInfo, DoudianMaterialOperateStatus};

/// 文件夹详情查询 — `material.getFolderInfo`
///
/// Pages by page\_num from 1, page\_size at most 100; the rows are in folder\_info.child\_material, while child\_folder always holds all folders.
///
/// Family: `material` (the feature `material`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialGetFolderInfoRequest;
///
/// let request = DoudianMaterialGetFolderInfoRequest::new("…", 1, 1);
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
/// | 40004 | `isv.parameter-invalid:31002` | 查询数量超限 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialGetFolderInfoRequest {
    /// 文件夹ID
    pub folder_id: String,
    /// 页码
    pub page_num: i32,
    /// 每页返回的数量
    pub page_size: i32,
    /// 文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
}

impl DoudianMaterialGetFolderInfoRequest {
    /// With the parameters that are required.
    pub fn new(folder_id: impl Into<String>, page_num: i32, page_size: i32) -> Self {
        Self {
            folder_id: folder_id.into(),
            page_num,
            page_size,
            object_id: None,
        }
    }

    /// Sets `object_id` (文件夹ID).
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }
}

/// The answer to [`DoudianMaterialGetFolderInfoRequest`].
pub type DoudianMaterialGetFolderInfoResponse = rt::DoudianResponse<
    DoudianMaterialGetFolderInfoData,
>;

impl rt::DoudianRequest for DoudianMaterialGetFolderInfoRequest {
    type Data = DoudianMaterialGetFolderInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.getFolderInfo",
        path: "/material/getFolderInfo",
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
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:31002",
                label: "查询数量超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialGetFolderInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialGetFolderInfoRequest",
            &[
                rt::Field("folder_id", rt::REQUIRED, &[]),
                rt::Field("page_num", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.folder_id);
        rt::put(w, 3, &self.object_id);
        rt::put(w, 1, &self.page_num);
        rt::put(w, 2, &self.page_size);
    }
}

rt::impl_record!(DoudianMaterialGetFolderInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialGetFolderInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_id, r),
            1 => rt::get(&mut self.page_num, r),
            2 => rt::get(&mut self.page_size, r),
            3 => rt::get(&mut self.object_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialGetFolderInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            folder_id: Default::default(),
            page_num: Default::default(),
            page_size: Default::default(),
            object_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialGetFolderInfoRequest, Self::blank());

/// Part of the answer to `material.getFolderInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialGetFolderInfoChildFolder {
    /// 文件夹ID
    pub folder_id: Option<String>,
    /// 文件夹类型
    pub folder_type: Option<i32>,
    /// 文件夹名称
    pub folder_name: Option<String>,
    /// 文件夹状态
    pub operate_status: DoudianMaterialOperateStatus,
    /// 父文件夹ID
    pub parent_folder_id: Option<String>,
    /// 文件夹创建时间
    pub create_time: Option<String>,
    /// 文件夹最近一次修改时间
    pub update_time: Option<String>,
    /// 文件夹移动到回收站的时间
    pub delete_time: Option<String>,
    /// 文件夹属性
    ///
    /// Codes:
    ///
    /// - `0` 文件夹
    /// - `1` 图片文件夹
    /// - `2` 视频文件夹
    pub folder_attr: Option<i32>,
    /// 文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
    /// 文件夹名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
    /// 文件夹类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub folder_object_type: Option<i32>,
}

impl rt::Encode for DoudianMaterialGetFolderInfoChildFolder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialGetFolderInfoChildFolder",
            &[
                rt::Field("folder_id", 0, &[]),
                rt::Field("folder_type", 0, &[]),
                rt::Field("folder_name", 0, &[]),
                rt::Field(
                    "operate_status",
                    rt::REQUIRED,
                    DoudianMaterialOperateStatus::KNOWN,
                ),
                rt::Field("parent_folder_id", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("delete_time", 0, &[]),
                rt::Field("folder_attr", 0, &["0", "1", "2"]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
                rt::Field("name", rt::UNCERTAIN, &[]),
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
        rt::put(w, 2, &self.folder_name);
        rt::put(w, 11, &self.folder_object_type);
        rt::put(w, 1, &self.folder_type);
        rt::put(w, 10, &self.name);
        rt::put(w, 9, &self.object_id);
        rt::put(w, 3, &self.operate_status);
        rt::put(w, 4, &self.parent_folder_id);
        rt::put(w, 6, &self.update_time);
    }
}

impl rt::Decode for DoudianMaterialGetFolderInfoChildFolder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_id, r),
            1 => rt::get(&mut self.folder_type, r),
            2 => rt::get(&mut self.folder_name, r),
            3 => rt::get(&mut self.operate_status, r),
            4 => rt::get(&mut self.parent_folder_id, r),
            5 => rt::get(&mut self.create_time, r),
            6 => rt::get(&mut self.update_time, r),
            7 => rt::get(&mut self.delete_time, r),
            8 => rt::get(&mut self.folder_attr, r),
            9 => rt::get(&mut self.object_id, r),
            10 => rt::get(&mut self.name, r),
            11 => rt::get(&mut self.folder_object_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialGetFolderInfoChildFolder);

rt::impl_serde!(DoudianMaterialGetFolderInfoChildFolder, Self::default());

/// Part of the answer to `material.getFolderInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialGetFolderInfoData {
    /// 文件夹信息
    pub folder_info: DoudianMaterialGetFolderInfoFolderInfo,
}

impl rt::Encode for DoudianMaterialGetFolderInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialGetFolderInfoData",
            &[rt::Field("folder_info", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.folder_info);
    }
}

impl rt::Decode for DoudianMaterialGetFolderInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialGetFolderInfoData);

rt::impl_serde!(DoudianMaterialGetFolderInfoData, Self::default());

/// Part of the answer to `material.getFolderInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialGetFolderInfoFolderInfo {
    /// 文件夹ID
    pub folder_id: Option<String>,
    /// 文件夹类型
    pub folder_type: Option<i32>,
    /// 文件夹名称
    pub folder_name: Option<String>,
    /// 文件夹状态
    pub operate_status: DoudianMaterialOperateStatus,
    /// 子文件夹列表
    pub child_folder: Vec<DoudianMaterialGetFolderInfoChildFolder>,
    /// 素材列表
    pub child_material: Vec<DoudianMaterialInfo>,
    /// 父文件夹ID
    pub parent_folder_id: Option<String>,
    /// 文件夹创建时间
    pub create_time: Option<String>,
    /// 文件夹最近一次修改时间
    pub update_time: Option<String>,
    /// 文件夹移动到回收站的时间
    pub delete_time: Option<String>,
    /// 文件夹下素材总数目
    pub total_child_material_num: Option<i64>,
    /// 文件夹属性
    ///
    /// Codes:
    ///
    /// - `0` 文件夹
    /// - `1` 图片文件夹
    /// - `2` 视频文件夹
    pub folder_attr: Option<i32>,
    /// 文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
    /// 文件夹名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
    /// 文件夹类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub folder_object_type: Option<i32>,
    /// 文件夹下的素材个数
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub total: Option<i32>,
}

impl rt::Encode for DoudianMaterialGetFolderInfoFolderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialGetFolderInfoFolderInfo",
            &[
                rt::Field("folder_id", 0, &[]),
                rt::Field("folder_type", 0, &[]),
                rt::Field("folder_name", 0, &[]),
                rt::Field(
                    "operate_status",
                    rt::REQUIRED,
                    DoudianMaterialOperateStatus::KNOWN,
                ),
                rt::Field("child_folder", rt::REQUIRED, &[]),
                rt::Field("child_material", rt::REQUIRED, &[]),
                rt::Field("parent_folder_id", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("delete_time", 0, &[]),
                rt::Field("total_child_material_num", 0, &[]),
                rt::Field("folder_attr", 0, &["0", "1", "2"]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
                rt::Field("name", rt::UNCERTAIN, &[]),
                rt::Field("folder_object_type", rt::UNCERTAIN, &[]),
                rt::Field("total", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.child_folder);
        rt::put(w, 5, &self.child_material);
        rt::put(w, 7, &self.create_time);
        rt::put(w, 9, &self.delete_time);
        rt::put(w, 11, &self.folder_attr);
        rt::put(w, 0, &self.folder_id);
        rt::put(w, 2, &self.folder_name);
        rt::put(w, 14, &self.folder_object_type);
        rt::put(w, 1, &self.folder_type);
        rt::put(w, 13, &self.name);
        rt::put(w, 12, &self.object_id);
        rt::put(w, 3, &self.operate_status);
        rt::put(w, 6, &self.parent_folder_id);
        rt::put(w, 15, &self.total);
        rt::put(w, 10, &self.total_child_material_num);
        rt::put(w, 8, &self.update_time);
    }
}

impl rt::Decode for DoudianMaterialGetFolderInfoFolderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_id, r),
            1 => rt::get(&mut self.folder_type, r),
            2 => rt::get(&mut self.folder_name, r),
            3 => rt::get(&mut self.operate_status, r),
            4 => rt::get(&mut self.child_folder, r),
            5 => rt::get(&mut self.child_material, r),
            6 => rt::get(&mut self.parent_folder_id, r),
            7 => rt::get(&mut self.create_time, r),
            8 => rt::get(&mut self.update_time, r),
            9 => rt::get(&mut self.delete_time, r),
            10 => rt::get(&mut self.total_child_material_num, r),
            11 => rt::get(&mut self.folder_attr, r),
            12 => rt::get(&mut self.object_id, r),
            13 => rt::get(&mut self.name, r),
            14 => rt::get(&mut self.folder_object_type, r),
            15 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialGetFolderInfoFolderInfo);

rt::impl_serde!(DoudianMaterialGetFolderInfoFolderInfo, Self::default());
