// @generated from doudian/material/material.recoverMaterial.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianMaterialFailure;

/// 恢复素材 — `material.recoverMaterial`
///
/// What no longer has its old folder comes back to the root.
///
/// Family: `material` (the feature `material`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialRecoverMaterialRequest;
///
/// let request = DoudianMaterialRecoverMaterialRequest::new(["…"]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialRecoverMaterialRequest {
    /// 素材ID列表
    ///
    /// At most 20.
    pub material_ids: Vec<String>,
    /// 素材ID列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_ids: Option<Vec<String>>,
}

impl DoudianMaterialRecoverMaterialRequest {
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

/// The answer to [`DoudianMaterialRecoverMaterialRequest`].
pub type DoudianMaterialRecoverMaterialResponse = rt::DoudianResponse<
    DoudianMaterialRecoverMaterialData,
>;

impl rt::DoudianRequest for DoudianMaterialRecoverMaterialRequest {
    type Data = DoudianMaterialRecoverMaterialData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.recoverMaterial",
        path: "/material/recoverMaterial",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianMaterialRecoverMaterialRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialRecoverMaterialRequest",
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

rt::impl_record!(DoudianMaterialRecoverMaterialRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialRecoverMaterialRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_ids, r),
            1 => rt::get(&mut self.object_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialRecoverMaterialRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            material_ids: Default::default(),
            object_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialRecoverMaterialRequest, Self::blank());

/// Part of the answer to `material.recoverMaterial`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialRecoverMaterialData {
    /// 成功操作的素材ID列表
    pub success_ids: Vec<String>,
    /// 失败素材列表及失败原因
    pub failed_map: BTreeMap<String, DoudianMaterialFailure>,
}

impl rt::Encode for DoudianMaterialRecoverMaterialData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialRecoverMaterialData",
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

impl rt::Decode for DoudianMaterialRecoverMaterialData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_ids, r),
            1 => rt::get(&mut self.failed_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialRecoverMaterialData);

rt::impl_serde!(DoudianMaterialRecoverMaterialData, Self::default());
