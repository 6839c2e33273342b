// @generated from doudian/material/material.deleteFolder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianMaterialFailure;

/// 彻底删除文件夹 — `material.deleteFolder`
///
/// Deletes for good, with all that the folders hold.
///
/// Family: `material` (the feature `material`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialDeleteFolderRequest;
///
/// let request = DoudianMaterialDeleteFolderRequest::new();
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
/// | 40004 | `isv.parameter-invalid:20001` | 系统文件夹不可操作 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialDeleteFolderRequest {
    /// 文件夹ID
    ///
    /// At most 20 of one parent.
    pub folder_ids: Option<Vec<String>>,
    /// 文件夹ID列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_ids: Option<Vec<String>>,
}

impl DoudianMaterialDeleteFolderRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            folder_ids: None,
            object_ids: None,
        }
    }

    /// Sets `folder_ids` (文件夹ID).
    #[must_use]
    pub fn folder_ids(
        mut self,
        folder_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.folder_ids = Some(folder_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `object_ids` (文件夹ID列表).
    #[must_use]
    pub fn object_ids(
        mut self,
        object_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.object_ids = Some(object_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for DoudianMaterialDeleteFolderRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianMaterialDeleteFolderRequest`].
pub type DoudianMaterialDeleteFolderResponse = rt::DoudianResponse<
    DoudianMaterialDeleteFolderData,
>;

impl rt::DoudianRequest for DoudianMaterialDeleteFolderRequest {
    type Data = DoudianMaterialDeleteFolderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.deleteFolder",
        path: "/material/deleteFolder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "系统文件夹不可操作",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialDeleteFolderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialDeleteFolderRequest",
            &[
                rt::Field("folder_ids", 0, &[]),
                rt::Field("object_ids", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.folder_ids);
        rt::put(w, 1, &self.object_ids);
    }
}

rt::impl_record!(DoudianMaterialDeleteFolderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialDeleteFolderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_ids, r),
            1 => rt::get(&mut self.object_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialDeleteFolderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            folder_ids: Default::default(),
            object_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialDeleteFolderRequest, Self::blank());

/// Part of the answer to `material.deleteFolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialDeleteFolderData {
    /// 操作成功的文件夹ID列表
    pub success_ids: Vec<String>,
    /// 操作失败的文件夹及错误详情
    pub failed_map: BTreeMap<String, DoudianMaterialFailure>,
}

impl rt::Encode for DoudianMaterialDeleteFolderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialDeleteFolderData",
            &[
                rt::Field("success_ids", rt::REQUIRED, &[]),
                rt::Field("failed_map", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.failed_map);
        rt::put(w, 0, &self.success_ids);
    }
}

impl rt::Decode for DoudianMaterialDeleteFolderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_ids, r),
            1 => rt::get(&mut self.failed_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialDeleteFolderData);

rt::impl_serde!(DoudianMaterialDeleteFolderData, Self::default());
