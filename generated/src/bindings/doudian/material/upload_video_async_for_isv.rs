// @generated from doudian/material/material.uploadVideoAsyncForIsv.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 服务商异步上传视频 — `material.uploadVideoAsyncForIsv`
///
/// A video has at most 200 MB. It is fetched and checked later; one that is refused is deleted within 15 days.
///
/// Family: `material` (the feature `material`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialUploadVideoAsyncForIsvRequest;
///
/// let request = DoudianMaterialUploadVideoAsyncForIsvRequest::new("…", "…");
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
/// | 40004 | `isv.parameter-invalid:20001` | 素材格式不支持 | mend the request |
/// | 40004 | `isv.parameter-invalid:22001` | 素材大小超限 | mend the request |
/// | 40004 | `isv.parameter-invalid:22007` | 素材涉嫌违规 | mend the request |
/// | 40004 | `isv.parameter-invalid:30001` | 素材库容量不足 | do not repeat |
/// | 40004 | `isv.parameter-invalid:310001` | 请求已生效 | nothing: it is done |
/// | 50002 | `isv.business-failed:10003` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:10004` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:10010` | 素材下载失败 | repeat at once |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialUploadVideoAsyncForIsvRequest {
    /// 文件夹ID
    ///
    /// "0" is the root.
    pub folder_id: String,
    /// 视频URL
    ///
    /// This or file\_uri; url prevails.
    pub url: Option<String>,
    /// 视频名称
    ///
    /// At most 50 characters.
    pub name: String,
    /// 二进制文件uri
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub file_uri: Option<String>,
}

impl DoudianMaterialUploadVideoAsyncForIsvRequest {
    /// With the parameters that are required.
    pub fn new(folder_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            folder_id: folder_id.into(),
            url: None,
            name: name.into(),
            file_uri: None,
        }
    }

    /// Sets `url` (视频URL).
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
}

/// The answer to [`DoudianMaterialUploadVideoAsyncForIsvRequest`].
pub type DoudianMaterialUploadVideoAsyncForIsvResponse = rt::DoudianResponse<
    DoudianMaterialUploadVideoAsyncForIsvData,
>;

impl rt::DoudianRequest for DoudianMaterialUploadVideoAsyncForIsvRequest {
    type Data = DoudianMaterialUploadVideoAsyncForIsvData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.uploadVideoAsyncForIsv",
        path: "/material/uploadVideoAsyncForIsv",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "素材格式不支持",
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
                code: 40004,
                sub_code: "isv.parameter-invalid:22007",
                label: "素材涉嫌违规",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:30001",
                label: "素材库容量不足",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:310001",
                label: "请求已生效",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10003",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
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
        ],
    };
}

impl rt::Encode for DoudianMaterialUploadVideoAsyncForIsvRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialUploadVideoAsyncForIsvRequest",
            &[
                rt::Field("folder_id", rt::REQUIRED, &[]),
                rt::Field("url", 0, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("file_uri", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.file_uri);
        rt::put(w, 0, &self.folder_id);
        rt::put(w, 2, &self.name);
        rt::put(w, 1, &self.url);
    }
}

rt::impl_record!(DoudianMaterialUploadVideoAsyncForIsvRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialUploadVideoAsyncForIsvRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_id, r),
            1 => rt::get(&mut self.url, r),
            2 => rt::get(&mut self.name, r),
            3 => rt::get(&mut self.file_uri, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialUploadVideoAsyncForIsvRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            folder_id: Default::default(),
            url: Default::default(),
            name: Default::default(),
            file_uri: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialUploadVideoAsyncForIsvRequest, Self::blank());

/// Part of the answer to `material.uploadVideoAsyncForIsv`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialUploadVideoAsyncForIsvData {
    /// 素材ID
    pub material_id: Option<String>,
    /// 素材所在文件夹ID
    pub folder_id: Option<String>,
    /// 是否是新建
    pub is_new: Option<bool>,
}

impl rt::Encode for DoudianMaterialUploadVideoAsyncForIsvData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialUploadVideoAsyncForIsvData",
            &[
                rt::Field("material_id", 0, &[]),
                rt::Field("folder_id", 0, &[]),
                rt::Field("is_new", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.folder_id);
        rt::put(w, 2, &self.is_new);
        rt::put(w, 0, &self.material_id);
    }
}

impl rt::Decode for DoudianMaterialUploadVideoAsyncForIsvData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.folder_id, r),
            2 => rt::get(&mut self.is_new, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialUploadVideoAsyncForIsvData);

rt::impl_serde!(DoudianMaterialUploadVideoAsyncForIsvData, Self::default());
