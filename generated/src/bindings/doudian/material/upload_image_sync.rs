// @generated from doudian/material/material.uploadImageSync.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianMaterialAuditStatus;

/// 上传图片 — `material.uploadImageSync`
///
/// The platform fetches url, which has to be public: a png or jpg of at most 10 MB. The image can be used once audit\_status is 3.
///
/// Family: `material` (the feature `material`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialUploadImageSyncRequest;
///
/// let request = DoudianMaterialUploadImageSyncRequest::new("0", "sample.jpg")
///     .url("https://example.com/sample.jpg")
///     .need_distinct(false);
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
/// | 40004 | `isv.parameter-invalid:20001` | 素材格式不支持 | mend the request |
/// | 40004 | `isv.parameter-invalid:30001` | 素材库容量不足 | ask the platform |
/// | 40004 | `isv.parameter-invalid:31001` | 请求已生效 | nothing: it is done |
/// | 50002 | `isv.business-failed:10004` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:10010` | 素材下载失败 | repeat at once |
/// | 50002 | `isv.business-failed:22001` | 素材大小超限 | mend the request |
/// | 50002 | `isv.business-failed:22006` | 文件夹不支持该类素材 | mend the request |
/// | 50002 | `isv.business-failed:22007` | 素材涉嫌违规 | mend the request |
/// | 50002 | `isv.business-failed:30004` | 退店商家不可创建素材 | ask the platform |
/// | 50002 | `isv.business-failed:31003` | 存在重复图片 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialUploadImageSyncRequest {
    /// 文件夹ID
    ///
    /// "0" is the root.
    pub folder_id: String,
    /// 图片url
    ///
    /// This or file\_uri; url prevails.
    pub url: Option<String>,
    /// 图片名称
    ///
    /// At most 50 characters.
    pub material_name: String,
    /// 二进制文件uri
    pub file_uri: Option<String>,
    /// 是否需要去重
    pub need_distinct: Option<bool>,
    /// 上级文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub parent_id: Option<String>,
}

impl DoudianMaterialUploadImageSyncRequest {
    /// With the parameters that are required.
    pub fn new(folder_id: impl Into<String>, material_name: impl Into<String>) -> Self {
        Self {
            folder_id: folder_id.into(),
            url: None,
            material_name: material_name.into(),
            file_uri: None,
            need_distinct: None,
            parent_id: None,
        }
    }

    /// Sets `url` (图片url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `file_uri` (二进制文件uri).
    #[must_use]
    pub fn file_uri(mut self, file_uri: impl Into<String>) -> Self {
        self.file_uri = Some(file_uri.into());
        self
    }

    /// Sets `need_distinct` (是否需要去重).
    #[must_use]
    pub fn need_distinct(mut self, need_distinct: bool) -> Self {
        self.need_distinct = Some(need_distinct);
        self
    }

    /// Sets `parent_id` (上级文件夹ID).
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }
}

/// The answer to [`DoudianMaterialUploadImageSyncRequest`].
pub type DoudianMaterialUploadImageSyncResponse = rt::DoudianResponse<
    DoudianMaterialUploadImageSyncData,
>;

impl rt::DoudianRequest for DoudianMaterialUploadImageSyncRequest {
    type Data = DoudianMaterialUploadImageSyncData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.uploadImageSync",
        path: "/material/uploadImageSync",
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
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "素材格式不支持",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:30001",
                label: "素材库容量不足",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:31001",
                label: "请求已生效",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10004",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
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
                sub_code: "isv.business-failed:22001",
                label: "素材大小超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:22006",
                label: "文件夹不支持该类素材",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
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
                sub_code: "isv.business-failed:30004",
                label: "退店商家不可创建素材",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
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

impl rt::Encode for DoudianMaterialUploadImageSyncRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialUploadImageSyncRequest",
            &[
                rt::Field("folder_id", rt::REQUIRED, &[]),
                rt::Field("url", 0, &[]),
                rt::Field("material_name", rt::REQUIRED, &[]),
                rt::Field("file_uri", 0, &[]),
                rt::Field("need_distinct", 0, &[]),
                rt::Field("parent_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.file_uri);
        rt::put(w, 0, &self.folder_id);
        rt::put(w, 2, &self.material_name);
        rt::put(w, 4, &self.need_distinct);
        rt::put(w, 5, &self.parent_id);
        rt::put(w, 1, &self.url);
    }
}

rt::impl_record!(DoudianMaterialUploadImageSyncRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialUploadImageSyncRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_id, r),
            1 => rt::get(&mut self.url, r),
            2 => rt::get(&mut self.material_name, r),
            3 => rt::get(&mut self.file_uri, r),
            4 => rt::get(&mut self.need_distinct, r),
            5 => rt::get(&mut self.parent_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialUploadImageSyncRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            folder_id: Default::default(),
            url: Default::default(),
            material_name: Default::default(),
            file_uri: Default::default(),
            need_distinct: Default::default(),
            parent_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialUploadImageSyncRequest, Self::blank());

/// Part of the answer to `material.uploadImageSync`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialUploadImageSyncData {
    /// 素材ID
    pub material_id: Option<String>,
    /// 素材所在文件夹ID
    pub folder_id: Option<String>,
    /// 是否是新建
    pub is_new: bool,
    /// 素材审核状态
    pub audit_status: DoudianMaterialAuditStatus,
    /// 素材中心URL
    #[deprecated(note = "Ask material.queryMaterialDetail until audit_status is 3.")]
    pub byte_url: Option<String>,
    /// 素材ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
    /// 上级文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub parent_id: Option<String>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianMaterialUploadImageSyncData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialUploadImageSyncData",
            &[
                rt::Field("material_id", 0, &[]),
                rt::Field("folder_id", 0, &[]),
                rt::Field("is_new", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field(
                    "audit_status",
                    rt::REQUIRED | rt::LENIENT,
                    DoudianMaterialAuditStatus::KNOWN,
                ),
                rt::Field("byte_url", 0, &[]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
                rt::Field("parent_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.audit_status);
        rt::put(w, 4, &self.byte_url);
        rt::put(w, 1, &self.folder_id);
        rt::put(w, 2, &self.is_new);
        rt::put(w, 0, &self.material_id);
        rt::put(w, 5, &self.object_id);
        rt::put(w, 6, &self.parent_id);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianMaterialUploadImageSyncData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.folder_id, r),
            2 => rt::get(&mut self.is_new, r),
            3 => rt::get(&mut self.audit_status, r),
            4 => rt::get(&mut self.byte_url, r),
            5 => rt::get(&mut self.object_id, r),
            6 => rt::get(&mut self.parent_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialUploadImageSyncData);

rt::impl_serde!(DoudianMaterialUploadImageSyncData, Self::default());
