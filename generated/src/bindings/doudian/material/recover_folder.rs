// @generated from doudian/material/material.recoverFolder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianMaterialFailure;

/// 恢复文件夹 — `material.recoverFolder`
///
/// What no longer has its old parent comes back to the root.
///
/// Family: `material` (the feature `material`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialRecoverFolderRequest;
///
/// let request = DoudianMaterialRecoverFolderRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialRecoverFolderRequest {
    /// 文件夹ID
    ///
    /// At most 20; not the root ("0") nor the bin ("-1").
    pub folder_ids: Option<Vec<String>>,
    /// 文件夹ID列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_ids: Option<Vec<String>>,
}

impl DoudianMaterialRecoverFolderRequest {
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

impl Default for DoudianMaterialRecoverFolderRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianMaterialRecoverFolderRequest`].
pub type DoudianMaterialRecoverFolderResponse = rt::DoudianResponse<
    DoudianMaterialRecoverFolderData,
>;

impl rt::DoudianRequest for DoudianMaterialRecoverFolderRequest {
    type Data = DoudianMaterialRecoverFolderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.recoverFolder",
        path: "/material/recoverFolder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianMaterialRecoverFolderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialRecoverFolderRequest",
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

rt::impl_record!(DoudianMaterialRecoverFolderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialRecoverFolderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_ids, r),
            1 => rt::get(&mut self.object_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialRecoverFolderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            folder_ids: Default::default(),
            object_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialRecoverFolderRequest, Self::blank());

/// Part of the answer to `material.recoverFolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialRecoverFolderData {
    /// 操作成功的文件夹列表
    pub success_ids: Vec<String>,
    /// 操作失败的文件夹及失败的详情
    pub failed_map: BTreeMap<String, DoudianMaterialFailure>,
}

impl rt::Encode for DoudianMaterialRecoverFolderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialRecoverFolderData",
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

impl rt::Decode for DoudianMaterialRecoverFolderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_ids, r),
            1 => rt::get(&mut self.failed_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialRecoverFolderData);

rt::impl_serde!(DoudianMaterialRecoverFolderData, Self::default());
