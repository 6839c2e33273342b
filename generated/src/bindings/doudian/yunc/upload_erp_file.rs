// @generated from doudian/yunc/yunc.uploadErpFile.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 上传ERP文件 — `yunc.uploadErpFile`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncUploadErpFileRequest;
///
/// let request = DoudianYuncUploadErpFileRequest::new(
///     serde_json::json!({}),
///     "…",
///     "…",
/// );
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
/// | 40004 | `isv.parameter-invalid:30001` | 参数错误 |
/// | 50002 | `isv.business-failed:30002` | 验签失败 |
/// | 50002 | `isv.business-failed:30003` | 文件重复 |
/// | 50002 | `isv.business-failed:30004` | 业务处理错误 |
/// | 50002 | `isv.business-failed:30005` | 文件行数不一致 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncUploadErpFileRequest {
    /// 文件资源描述符
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub bin_file_uri: rt::Value,
    /// 文件名
    pub name: String,
    /// 文件唯一标识
    pub idempotent: String,
}

impl DoudianYuncUploadErpFileRequest {
    /// With the parameters that are required.
    pub fn new(
        bin_file_uri: impl Into<rt::Value>,
        name: impl Into<String>,
        idempotent: impl Into<String>,
    ) -> Self {
        Self {
            bin_file_uri: bin_file_uri.into(),
            name: name.into(),
            idempotent: idempotent.into(),
        }
    }
}

/// The answer to [`DoudianYuncUploadErpFileRequest`].
pub type DoudianYuncUploadErpFileResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianYuncUploadErpFileRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.uploadErpFile",
        path: "/yunc/uploadErpFile",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:30001",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:30002",
                label: "验签失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:30003",
                label: "文件重复",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:30004",
                label: "业务处理错误",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:30005",
                label: "文件行数不一致",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncUploadErpFileRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianYuncUploadErpFileRequest",
            &[
                rt::Field("bin_file_uri", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("idempotent", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.bin_file_uri);
        rt::put(w, 2, &self.idempotent);
        rt::put(w, 1, &self.name);
    }
}

rt::impl_record!(DoudianYuncUploadErpFileRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncUploadErpFileRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.bin_file_uri, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.idempotent, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncUploadErpFileRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            bin_file_uri: Default::default(),
            name: Default::default(),
            idempotent: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncUploadErpFileRequest, Self::blank());
