// @generated from doudian/material/material.uploadVideoAsyncForIsv.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 服务商异步上传视频 — `material.uploadVideoAsyncForIsv`
///
/// No source describes the answer.
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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 40004 | `isv.parameter-invalid:22001` | 素材大小超限 |
/// | 40004 | `isv.parameter-invalid:22007` | 素材涉嫌违规 |
/// | 40004 | `isv.parameter-invalid:30001` | 素材库容量不足 |
/// | 40004 | `isv.parameter-invalid:310001` | 请求已生效 |
/// | 50002 | `isv.business-failed:10003` | 系统异常 |
/// | 50002 | `isv.business-failed:10004` | 系统异常 |
/// | 50002 | `isv.business-failed:10010` | 素材下载失败 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianMaterialUploadVideoAsyncForIsvRequest {
    /// 文件夹ID
    pub folder_id: String,
    /// 视频URL
    pub url: Option<String>,
    /// 视频名称
    pub name: String,
    /// 二进制文件uri
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub file_uri: Option<rt::Value>,
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
    pub fn file_uri(mut self, file_uri: impl Into<rt::Value>) -> Self {
        self.file_uri = Some(file_uri.into());
        self
    }
}

/// The answer to [`DoudianMaterialUploadVideoAsyncForIsvRequest`].
pub type DoudianMaterialUploadVideoAsyncForIsvResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianMaterialUploadVideoAsyncForIsvRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.uploadVideoAsyncForIsv",
        path: "/material/uploadVideoAsyncForIsv",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
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
    fn name(&self) -> &'static str {
        "DoudianMaterialUploadVideoAsyncForIsvRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("folder_id").required(),
            rt::Field::new("url"),
            rt::Field::new("name").required(),
            rt::Field::new("file_uri"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.file_uri);
        rt::put(w, 0, &self.folder_id);
        rt::put(w, 2, &self.name);
        rt::put(w, 1, &self.url);
    }
}

rt::impl_debug!(DoudianMaterialUploadVideoAsyncForIsvRequest);

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
