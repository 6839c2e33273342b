// @generated from doudian/material/material.createFolder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建文件夹 — `material.createFolder`
///
/// Where the parent holds a folder of that name, that one is answered. At most 100 folders in a folder, 10 levels, 100000 folders in all.
///
/// Family: `material` (the feature `material`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialCreateFolderRequest;
///
/// let request = DoudianMaterialCreateFolderRequest::new("…", 0);
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
/// | 20000 | `isp.service-error:10003` | 系统异常 | wait, then repeat |
/// | 20000 | `isp.service-error:10004` | 系统异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:20001` | 参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:21001` | 子文件夹超100个 | mend the request |
/// | 40004 | `isv.parameter-invalid:21007` | 与父文件夹属性不一致 | mend the request |
/// | 50002 | `isv.business-failed:21002` | 文件夹层数超限 | mend the request |
/// | 50002 | `isv.business-failed:30003` | 素材中心尚未初始化 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialCreateFolderRequest {
    /// 文件夹名称
    ///
    /// At most 20 characters.
    pub name: String,
    /// 父文件夹ID
    ///
    /// "0", the root, when left out.
    pub parent_folder_id: Option<String>,
    /// 文件夹类型
    ///
    /// Codes:
    ///
    /// - `0` 用户自建
    ///
    /// No longer in the platform's documentation.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    #[deprecated]
    pub r#type: i32,
    /// 上级文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub parent_id: Option<String>,
}

#[allow(deprecated)]
impl DoudianMaterialCreateFolderRequest {
    /// With the parameters that are required.
    pub fn new(name: impl Into<String>, r#type: i32) -> Self {
        Self {
            name: name.into(),
            parent_folder_id: None,
            r#type,
            parent_id: None,
        }
    }

    /// Sets `parent_folder_id` (父文件夹ID).
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }

    /// Sets `parent_id` (上级文件夹ID).
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }
}

/// The answer to [`DoudianMaterialCreateFolderRequest`].
pub type DoudianMaterialCreateFolderResponse = rt::DoudianResponse<
    DoudianMaterialCreateFolderData,
>;

impl rt::DoudianRequest for DoudianMaterialCreateFolderRequest {
    type Data = DoudianMaterialCreateFolderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.createFolder",
        path: "/material/createFolder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10003",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
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
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:21001",
                label: "子文件夹超100个",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:21007",
                label: "与父文件夹属性不一致",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:21002",
                label: "文件夹层数超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:30003",
                label: "素材中心尚未初始化",
                retry: rt::Retry::Later,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianMaterialCreateFolderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialCreateFolderRequest",
            &[
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("parent_folder_id", 0, &[]),
                rt::Field("type", rt::REQUIRED | rt::UNCERTAIN, &["0"]),
                rt::Field("parent_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.parent_folder_id);
        rt::put(w, 3, &self.parent_id);
        rt::put(w, 2, &self.r#type);
    }
}

rt::impl_record!(DoudianMaterialCreateFolderRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianMaterialCreateFolderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.parent_folder_id, r),
            2 => rt::get(&mut self.r#type, r),
            3 => rt::get(&mut self.parent_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianMaterialCreateFolderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            name: Default::default(),
            parent_folder_id: Default::default(),
            r#type: Default::default(),
            parent_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialCreateFolderRequest, Self::blank());

/// Part of the answer to `material.createFolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialCreateFolderData {
    /// 文件夹ID
    pub folder_id: Option<String>,
    /// 父文件夹ID
    pub parent_folder_id: Option<String>,
    /// 文件夹名称
    pub name: String,
    /// 文件夹类型
    ///
    /// Codes:
    ///
    /// - `0` 用户自建
    /// - `1` 默认
    /// - `2` 系统文件夹
    pub r#type: i32,
    /// 是否是新建
    pub is_new: Option<bool>,
    /// 文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
    /// 上级文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub parent_id: Option<String>,
}

impl rt::Encode for DoudianMaterialCreateFolderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialCreateFolderData",
            &[
                rt::Field("folder_id", 0, &[]),
                rt::Field("parent_folder_id", 0, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("type", rt::REQUIRED, &["0", "1", "2"]),
                rt::Field("is_new", 0, &[]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
                rt::Field("parent_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.folder_id);
        rt::put(w, 4, &self.is_new);
        rt::put(w, 2, &self.name);
        rt::put(w, 5, &self.object_id);
        rt::put(w, 1, &self.parent_folder_id);
        rt::put(w, 6, &self.parent_id);
        rt::put(w, 3, &self.r#type);
    }
}

impl rt::Decode for DoudianMaterialCreateFolderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_id, r),
            1 => rt::get(&mut self.parent_folder_id, r),
            2 => rt::get(&mut self.name, r),
            3 => rt::get(&mut self.r#type, r),
            4 => rt::get(&mut self.is_new, r),
            5 => rt::get(&mut self.object_id, r),
            6 => rt::get(&mut self.parent_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialCreateFolderData);

rt::impl_serde!(DoudianMaterialCreateFolderData, Self::default());
