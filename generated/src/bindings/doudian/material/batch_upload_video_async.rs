// @generated from doudian/material/material.batchUploadVideoAsync.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::{
    DoudianMaterialAuditStatus, DoudianMaterialUpload, DoudianMaterialUploadFailure,
};

/// 批量异步上传视频 — `material.batchUploadVideoAsync`
///
/// At most 50 videos of 200 MB; success\_map and failed\_map are keyed by request\_id, which is no protection against a later repeat.
///
/// Family: `material` (the feature `material`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianMaterialBatchUploadVideoAsyncRequest, DoudianMaterialUpload};
///
/// let request = DoudianMaterialBatchUploadVideoAsyncRequest::new([
///     DoudianMaterialUpload::new("…", "…", "…", "photo"),
/// ]);
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
/// | 20000 | `isp.service-error:20001` | 参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialBatchUploadVideoAsyncRequest {
    /// 素材信息
    pub materials: Vec<DoudianMaterialUpload>,
}

impl DoudianMaterialBatchUploadVideoAsyncRequest {
    /// With the parameters that are required.
    pub fn new(materials: impl Into<Vec<DoudianMaterialUpload>>) -> Self {
        Self {
            materials: materials.into(),
        }
    }
}

/// The answer to [`DoudianMaterialBatchUploadVideoAsyncRequest`].
pub type DoudianMaterialBatchUploadVideoAsyncResponse = rt::DoudianResponse<
    DoudianMaterialBatchUploadVideoAsyncData,
>;

impl rt::DoudianRequest for DoudianMaterialBatchUploadVideoAsyncRequest {
    type Data = DoudianMaterialBatchUploadVideoAsyncData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.batchUploadVideoAsync",
        path: "/material/batchUploadVideoAsync",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20001",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialBatchUploadVideoAsyncRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialBatchUploadVideoAsyncRequest",
            &[rt::Field("materials", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.materials);
    }
}

rt::impl_record!(DoudianMaterialBatchUploadVideoAsyncRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialBatchUploadVideoAsyncRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.materials, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialBatchUploadVideoAsyncRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            materials: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialBatchUploadVideoAsyncRequest, Self::blank());

/// Part of the answer to `material.batchUploadVideoAsync`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialBatchUploadVideoAsyncData {
    /// 成功上传的素材
    pub success_map: BTreeMap<String, DoudianMaterialBatchUploadVideoAsyncSuccess>,
    /// 失败的素材
    pub failed_map: BTreeMap<String, DoudianMaterialUploadFailure>,
}

impl rt::Encode for DoudianMaterialBatchUploadVideoAsyncData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialBatchUploadVideoAsyncData",
            &[rt::Field("success_map", 0, &[]), rt::Field("failed_map", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.failed_map);
        rt::put(w, 0, &self.success_map);
    }
}

impl rt::Decode for DoudianMaterialBatchUploadVideoAsyncData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_map, r),
            1 => rt::get(&mut self.failed_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialBatchUploadVideoAsyncData);

rt::impl_serde!(DoudianMaterialBatchUploadVideoAsyncData, Self::default());

/// Part of the answer to `material.batchUploadVideoAsync`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialBatchUploadVideoAsyncSuccess {
    /// 素材ID (`MaterialId`)
    pub material_id: Option<String>,
    /// 素材名称 (`Name`)
    pub name: Option<String>,
    /// 文件夹ID (`FolderId`)
    pub folder_id: Option<String>,
    /// 上传时传入的URL (`OriginUrl`)
    pub origin_url: Option<String>,
    /// 审核状态 (`AuditStatus`)
    pub audit_status: Option<DoudianMaterialAuditStatus>,
    /// 是否为新建的素材 (`IsNew`)
    pub is_new: Option<bool>,
}

impl rt::Encode for DoudianMaterialBatchUploadVideoAsyncSuccess {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialBatchUploadVideoAsyncSuccess",
            &[
                rt::Field("MaterialId", 0, &[]),
                rt::Field("Name", 0, &[]),
                rt::Field("FolderId", 0, &[]),
                rt::Field("OriginUrl", 0, &[]),
                rt::Field("AuditStatus", 0, DoudianMaterialAuditStatus::KNOWN),
                rt::Field("IsNew", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.audit_status);
        rt::put(w, 2, &self.folder_id);
        rt::put(w, 5, &self.is_new);
        rt::put(w, 0, &self.material_id);
        rt::put(w, 1, &self.name);
        rt::put(w, 3, &self.origin_url);
    }
}

impl rt::Decode for DoudianMaterialBatchUploadVideoAsyncSuccess {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.folder_id, r),
            3 => rt::get(&mut self.origin_url, r),
            4 => rt::get(&mut self.audit_status, r),
            5 => rt::get(&mut self.is_new, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialBatchUploadVideoAsyncSuccess);

rt::impl_serde!(DoudianMaterialBatchUploadVideoAsyncSuccess, Self::default());
