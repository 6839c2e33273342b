// @generated from doudian/material/material.deleteMaterial.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianMaterialFailure;

/// 彻底删除素材 — `material.deleteMaterial`
///
/// Deletes for good.
///
/// Family: `material` (the feature `material`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialDeleteMaterialRequest;
///
/// let request = DoudianMaterialDeleteMaterialRequest::new(["…"]);
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
/// | 40004 | `isv.parameter-invalid:20001` | 素材ID无效或状态错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:22004` | 数据可能已被修改 | mend the request |
/// | 40004 | `isv.parameter-invalid:31001` | 请求已生效 | nothing: it is done |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialDeleteMaterialRequest {
    /// 待删除素材ID列表
    ///
    /// At most 100 of one folder.
    pub material_ids: Vec<String>,
    /// 素材ID列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_ids: Option<Vec<String>>,
}

impl DoudianMaterialDeleteMaterialRequest {
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

/// The answer to [`DoudianMaterialDeleteMaterialRequest`].
pub type DoudianMaterialDeleteMaterialResponse = rt::DoudianResponse<
    DoudianMaterialDeleteMaterialData,
>;

impl rt::DoudianRequest for DoudianMaterialDeleteMaterialRequest {
    type Data = DoudianMaterialDeleteMaterialData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.deleteMaterial",
        path: "/material/deleteMaterial",
        token: true,
        effect: rt::Effect::Idempotent,
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
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:31001",
                label: "请求已生效",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialDeleteMaterialRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialDeleteMaterialRequest",
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

rt::impl_record!(DoudianMaterialDeleteMaterialRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialDeleteMaterialRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_ids, r),
            1 => rt::get(&mut self.object_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialDeleteMaterialRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            material_ids: Default::default(),
            object_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialDeleteMaterialRequest, Self::blank());

/// Part of the answer to `material.deleteMaterial`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialDeleteMaterialData {
    /// 操作成功的素材ID
    pub success_ids: Vec<String>,
    /// 操作失败的素材ID和原因
    pub failed_map: BTreeMap<String, DoudianMaterialFailure>,
}

impl rt::Encode for DoudianMaterialDeleteMaterialData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialDeleteMaterialData",
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

impl rt::Decode for DoudianMaterialDeleteMaterialData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_ids, r),
            1 => rt::get(&mut self.failed_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialDeleteMaterialData);

rt::impl_serde!(DoudianMaterialDeleteMaterialData, Self::default());
