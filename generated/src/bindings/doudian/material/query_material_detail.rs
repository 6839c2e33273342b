// @generated from doudian/material/material.queryMaterialDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianMaterialInfo;

/// 素材详情查询 — `material.queryMaterialDetail`
///
/// byte\_url comes only once audit\_status is 3; for a video use vid. A deleted material is answered empty.
///
/// Family: `material` (the feature `material`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialQueryMaterialDetailRequest;
///
/// let request = DoudianMaterialQueryMaterialDetailRequest::new("…");
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
/// | 40004 | `isv.parameter-invalid:20001` | 参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:22002` | 素材不存在或已删除 | mend the request |
/// | 50002 | `isv.business-failed:10004` | 系统异常 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialQueryMaterialDetailRequest {
    /// 素材ID
    pub material_id: String,
    /// 素材ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
}

impl DoudianMaterialQueryMaterialDetailRequest {
    /// With the parameters that are required.
    pub fn new(material_id: impl Into<String>) -> Self {
        Self {
            material_id: material_id.into(),
            object_id: None,
        }
    }

    /// Sets `object_id` (素材ID).
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }
}

/// The answer to [`DoudianMaterialQueryMaterialDetailRequest`].
pub type DoudianMaterialQueryMaterialDetailResponse = rt::DoudianResponse<
    DoudianMaterialQueryMaterialDetailData,
>;

impl rt::DoudianRequest for DoudianMaterialQueryMaterialDetailRequest {
    type Data = DoudianMaterialQueryMaterialDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.queryMaterialDetail",
        path: "/material/queryMaterialDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:22002",
                label: "素材不存在或已删除",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10004",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialQueryMaterialDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialQueryMaterialDetailRequest",
            &[
                rt::Field("material_id", rt::REQUIRED, &[]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.material_id);
        rt::put(w, 1, &self.object_id);
    }
}

rt::impl_record!(DoudianMaterialQueryMaterialDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialQueryMaterialDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.object_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialQueryMaterialDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            material_id: Default::default(),
            object_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialQueryMaterialDetailRequest, Self::blank());

/// Part of the answer to `material.queryMaterialDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialQueryMaterialDetailData {
    /// 素材详情
    pub material_info: DoudianMaterialInfo,
}

impl rt::Encode for DoudianMaterialQueryMaterialDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialQueryMaterialDetailData",
            &[rt::Field("material_info", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.material_info);
    }
}

impl rt::Decode for DoudianMaterialQueryMaterialDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialQueryMaterialDetailData);

rt::impl_serde!(DoudianMaterialQueryMaterialDetailData, Self::default());
