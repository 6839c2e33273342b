// @generated from doudian/material/material.moveFolderToRecycleBin.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianMaterialFailure;

/// 文件夹移到回收站 — `material.moveFolderToRecycleBin`
///
/// Takes along all that the folders hold, which still takes space.
///
/// Family: `material` (the feature `material`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialMoveFolderToRecycleBinRequest;
///
/// let request = DoudianMaterialMoveFolderToRecycleBinRequest::new(["…"]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialMoveFolderToRecycleBinRequest {
    /// 移动到回收站的文件夹ID列表
    pub folder_ids: Vec<String>,
    /// 文件夹ID列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_ids: Option<Vec<String>>,
}

impl DoudianMaterialMoveFolderToRecycleBinRequest {
    /// With the parameters that are required.
    pub fn new(folder_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            folder_ids: folder_ids.into_iter().map(Into::into).collect(),
            object_ids: None,
        }
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

/// The answer to [`DoudianMaterialMoveFolderToRecycleBinRequest`].
pub type DoudianMaterialMoveFolderToRecycleBinResponse = rt::DoudianResponse<
    DoudianMaterialMoveFolderToRecycleBinData,
>;

impl rt::DoudianRequest for DoudianMaterialMoveFolderToRecycleBinRequest {
    type Data = DoudianMaterialMoveFolderToRecycleBinData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.moveFolderToRecycleBin",
        path: "/material/moveFolderToRecycleBin",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianMaterialMoveFolderToRecycleBinRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialMoveFolderToRecycleBinRequest",
            &[
                rt::Field("folder_ids", rt::REQUIRED, &[]),
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

rt::impl_record!(DoudianMaterialMoveFolderToRecycleBinRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialMoveFolderToRecycleBinRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_ids, r),
            1 => rt::get(&mut self.object_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialMoveFolderToRecycleBinRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            folder_ids: Default::default(),
            object_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialMoveFolderToRecycleBinRequest, Self::blank());

/// Part of the answer to `material.moveFolderToRecycleBin`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialMoveFolderToRecycleBinData {
    /// 操作成功的ID
    pub success_ids: Vec<String>,
    /// 操作失败的ID
    pub failed_map: BTreeMap<String, DoudianMaterialFailure>,
}

impl rt::Encode for DoudianMaterialMoveFolderToRecycleBinData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialMoveFolderToRecycleBinData",
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

impl rt::Decode for DoudianMaterialMoveFolderToRecycleBinData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_ids, r),
            1 => rt::get(&mut self.failed_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialMoveFolderToRecycleBinData);

rt::impl_serde!(DoudianMaterialMoveFolderToRecycleBinData, Self::default());
