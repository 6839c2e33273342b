// @generated from doudian/material/material.moveMaterialToRecycleBin.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianMaterialFailure;

/// 素材移到回收站 — `material.moveMaterialToRecycleBin`
///
/// What is in the bin still takes space.
///
/// Family: `material` (the feature `material`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialMoveMaterialToRecycleBinRequest;
///
/// let request = DoudianMaterialMoveMaterialToRecycleBinRequest::new(["…"]);
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
/// | 40004 | `isv.parameter-invalid:20001` | 素材ID无效或状态错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:22004` | 数据可能已被修改 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialMoveMaterialToRecycleBinRequest {
    /// 素材ID列表
    ///
    /// At most 100 of one folder.
    pub material_ids: Vec<String>,
    /// 素材ID列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_ids: Option<Vec<String>>,
}

impl DoudianMaterialMoveMaterialToRecycleBinRequest {
    /// With the parameters that are required.
    pub fn new(material_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            material_ids: material_ids.into_iter().map(Into::into).collect(),
            object_ids: None,
        }
    }

    /// Sets `object_ids` (素材ID列表).
    #[must_use]
    pub fn object_ids(
        mut self,
        object_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.object_ids = Some(object_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer to [`DoudianMaterialMoveMaterialToRecycleBinRequest`].
pub type DoudianMaterialMoveMaterialToRecycleBinResponse = rt::DoudianResponse<
    DoudianMaterialMoveMaterialToRecycleBinData,
>;

impl rt::DoudianRequest for DoudianMaterialMoveMaterialToRecycleBinRequest {
    type Data = DoudianMaterialMoveMaterialToRecycleBinData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.moveMaterialToRecycleBin",
        path: "/material/moveMaterialToRecycleBin",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "素材ID无效或状态错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:22004",
                label: "数据可能已被修改",
                retry: rt::Retry::Immediately,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialMoveMaterialToRecycleBinRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialMoveMaterialToRecycleBinRequest",
            &[
                rt::Field("material_ids", rt::REQUIRED, &[]),
                rt::Field("object_ids", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.material_ids);
        rt::put(w, 1, &self.object_ids);
    }
}

rt::impl_record!(DoudianMaterialMoveMaterialToRecycleBinRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialMoveMaterialToRecycleBinRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_ids, r),
            1 => rt::get(&mut self.object_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialMoveMaterialToRecycleBinRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            material_ids: Default::default(),
            object_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialMoveMaterialToRecycleBinRequest, Self::blank());

/// Part of the answer to `material.moveMaterialToRecycleBin`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialMoveMaterialToRecycleBinData {
    /// 成功的素材ID列表
    pub success_ids: Vec<String>,
    /// 失败素材列表
    pub failed_map: BTreeMap<String, DoudianMaterialFailure>,
}

impl rt::Encode for DoudianMaterialMoveMaterialToRecycleBinData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialMoveMaterialToRecycleBinData",
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

impl rt::Decode for DoudianMaterialMoveMaterialToRecycleBinData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_ids, r),
            1 => rt::get(&mut self.failed_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialMoveMaterialToRecycleBinData);

rt::impl_serde!(DoudianMaterialMoveMaterialToRecycleBinData, Self::default());
