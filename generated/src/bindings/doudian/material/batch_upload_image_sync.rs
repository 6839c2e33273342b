// @generated from doudian/material/material.batchUploadImageSync.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::{
    DoudianMaterialAuditStatus, DoudianMaterialUpload, DoudianMaterialUploadFailure,
};

/// 批量上传图片 — `material.batchUploadImageSync`
///
/// At most 50 images of 10 MB; success\_map and failed\_map are keyed by request\_id, which is no protection against a later repeat.
///
/// Family: `material` (the feature `material`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianMaterialBatchUploadImageSyncRequest, DoudianMaterialUpload};
///
/// let request = DoudianMaterialBatchUploadImageSyncRequest::new([
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
/// | 20000 | `isp.service-error:10003` | 系统异常 | wait, then repeat |
/// | 20000 | `isp.service-error:10004` | 系统异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:20001` | 素材为空或超50个 | mend the request |
/// | 40004 | `isv.parameter-invalid:20002` | request\_id无效 | mend the request |
/// | 40004 | `isv.parameter-invalid:22001` | 素材大小超限 | mend the request |
/// | 50002 | `isv.business-failed:10010` | 素材下载失败 | repeat at once |
/// | 50002 | `isv.business-failed:22007` | 素材涉嫌违规 | mend the request |
/// | 50002 | `isv.business-failed:30001` | 素材库容量不足 | ask the platform |
/// | 50002 | `isv.business-failed:30004` | 退店商家不可创建素材 | ask the platform |
/// | 50002 | `isv.business-failed:31001` | 请求已生效 | nothing: it is done |
/// | 50002 | `isv.business-failed:31003` | 存在重复图片 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialBatchUploadImageSyncRequest {
    /// 素材信息
    pub materials: Vec<DoudianMaterialUpload>,
    /// 是否需要去重
    pub need_distinct: Option<bool>,
}

impl DoudianMaterialBatchUploadImageSyncRequest {
    /// With the parameters that are required.
    pub fn new(materials: impl Into<Vec<DoudianMaterialUpload>>) -> Self {
        Self {
            materials: materials.into(),
            need_distinct: None,
        }
    }

    /// Sets `need_distinct` (是否需要去重).
    #[must_use]
    pub fn need_distinct(mut self, need_distinct: bool) -> Self {
        self.need_distinct = Some(need_distinct);
        self
    }
}

/// The answer to [`DoudianMaterialBatchUploadImageSyncRequest`].
pub type DoudianMaterialBatchUploadImageSyncResponse = rt::DoudianResponse<
    DoudianMaterialBatchUploadImageSyncData,
>;

impl rt::DoudianRequest for DoudianMaterialBatchUploadImageSyncRequest {
    type Data = DoudianMaterialBatchUploadImageSyncData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.batchUploadImageSync",
        path: "/material/batchUploadImageSync",
        token: true,
        effect: rt::Effect::Write,
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
                label: "素材为空或超50个",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20002",
                label: "request_id无效",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:22001",
                label: "素材大小超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10010",
                label: "素材下载失败",
                retry: rt::Retry::Immediately,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:22007",
                label: "素材涉嫌违规",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:30001",
                label: "素材库容量不足",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:30004",
                label: "退店商家不可创建素材",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:31001",
                label: "请求已生效",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:31003",
                label: "存在重复图片",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialBatchUploadImageSyncRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialBatchUploadImageSyncRequest",
            &[
                rt::Field("materials", rt::REQUIRED, &[]),
                rt::Field("need_distinct", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.materials);
        rt::put(w, 1, &self.need_distinct);
    }
}

rt::impl_record!(DoudianMaterialBatchUploadImageSyncRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialBatchUploadImageSyncRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.materials, r),
            1 => rt::get(&mut self.need_distinct, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialBatchUploadImageSyncRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            materials: Default::default(),
            need_distinct: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialBatchUploadImageSyncRequest, Self::blank());

/// Part of the answer to `material.batchUploadImageSync`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialBatchUploadImageSyncData {
    /// 成功上传的素材
    pub success_map: BTreeMap<String, DoudianMaterialBatchUploadImageSyncSuccess>,
    /// 失败的素材
    pub failed_map: BTreeMap<String, DoudianMaterialUploadFailure>,
}

impl rt::Encode for DoudianMaterialBatchUploadImageSyncData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialBatchUploadImageSyncData",
            &[rt::Field("success_map", 0, &[]), rt::Field("failed_map", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.failed_map);
        rt::put(w, 0, &self.success_map);
    }
}

impl rt::Decode for DoudianMaterialBatchUploadImageSyncData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_map, r),
            1 => rt::get(&mut self.failed_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialBatchUploadImageSyncData);

rt::impl_serde!(DoudianMaterialBatchUploadImageSyncData, Self::default());

/// Part of the answer to `material.batchUploadImageSync`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialBatchUploadImageSyncSuccess {
    /// 素材ID (`MaterialId`)
    pub material_id: Option<String>,
    /// 素材名称 (`Name`)
    pub name: Option<String>,
    /// 文件夹ID (`FolderId`)
    pub folder_id: Option<String>,
    /// 上传时传入的URL (`OriginUrl`)
    pub origin_url: Option<String>,
    /// 素材中心URL (`ByteUrl`)
    #[deprecated(note = "Ask material.queryMaterialDetail until audit_status is 3.")]
    pub byte_url: Option<String>,
    /// 审核状态 (`AuditStatus`)
    pub audit_status: Option<DoudianMaterialAuditStatus>,
    /// 是否为新建的素材 (`IsNew`)
    pub is_new: Option<bool>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianMaterialBatchUploadImageSyncSuccess {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialBatchUploadImageSyncSuccess",
            &[
                rt::Field("MaterialId", 0, &[]),
                rt::Field("Name", 0, &[]),
                rt::Field("FolderId", 0, &[]),
                rt::Field("OriginUrl", 0, &[]),
                rt::Field("ByteUrl", 0, &[]),
                rt::Field("AuditStatus", 0, DoudianMaterialAuditStatus::KNOWN),
                rt::Field("IsNew", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.audit_status);
        rt::put(w, 4, &self.byte_url);
        rt::put(w, 2, &self.folder_id);
        rt::put(w, 6, &self.is_new);
        rt::put(w, 0, &self.material_id);
        rt::put(w, 1, &self.name);
        rt::put(w, 3, &self.origin_url);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianMaterialBatchUploadImageSyncSuccess {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.folder_id, r),
            3 => rt::get(&mut self.origin_url, r),
            4 => rt::get(&mut self.byte_url, r),
            5 => rt::get(&mut self.audit_status, r),
            6 => rt::get(&mut self.is_new, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialBatchUploadImageSyncSuccess);

rt::impl_serde!(DoudianMaterialBatchUploadImageSyncSuccess, Self::default());
