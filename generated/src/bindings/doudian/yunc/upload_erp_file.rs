// @generated from doudian/yunc/yunc.uploadErpFile.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianYuncResult;

/// 上传ERP文件 — `yunc.uploadErpFile`
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
///     1,
///     "…",
///     1,
///     1,
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
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:30001` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:30002` | 验签失败 | mend the request |
/// | 50002 | `isv.business-failed:30003` | 文件重复 | nothing: it is done |
/// | 50002 | `isv.business-failed:30004` | 业务处理错误 | ask the platform |
/// | 50002 | `isv.business-failed:30005` | 文件行数不一致 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncUploadErpFileRequest {
    /// 文件资源描述符
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub bin_file_uri: rt::Value,
    /// 文件名
    ///
    /// As in 20130702\_APPID\_3\_1: date, app, how many files there are and which this is.
    pub name: String,
    /// 文件唯一标识
    pub idempotent: String,
    /// 文件行数
    pub line_number: i64,
    /// 文件MD5值
    pub file_md5: String,
    /// 文件数目
    pub file_number: i64,
    /// 总行数
    pub total_line_number: i64,
    /// 文件资源描述符
    ///
    /// The same as bin\_file\_uri.
    pub bin_original_uri: String,
}

#[allow(clippy::too_many_arguments)]
impl DoudianYuncUploadErpFileRequest {
    /// With the parameters that are required.
    pub fn new(
        bin_file_uri: impl Into<rt::Value>,
        name: impl Into<String>,
        idempotent: impl Into<String>,
        line_number: i64,
        file_md5: impl Into<String>,
        file_number: i64,
        total_line_number: i64,
        bin_original_uri: impl Into<String>,
    ) -> Self {
        Self {
            bin_file_uri: bin_file_uri.into(),
            name: name.into(),
            idempotent: idempotent.into(),
            line_number,
            file_md5: file_md5.into(),
            file_number,
            total_line_number,
            bin_original_uri: bin_original_uri.into(),
        }
    }
}

/// The answer to [`DoudianYuncUploadErpFileRequest`].
pub type DoudianYuncUploadErpFileResponse = rt::DoudianResponse<DoudianYuncResult>;

impl rt::DoudianRequest for DoudianYuncUploadErpFileRequest {
    type Data = DoudianYuncResult;

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
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncUploadErpFileRequest",
            &[
                rt::Field("bin_file_uri", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("idempotent", rt::REQUIRED, &[]),
                rt::Field("line_number", rt::REQUIRED, &[]),
                rt::Field("file_md5", rt::REQUIRED, &[]),
                rt::Field("file_number", rt::REQUIRED, &[]),
                rt::Field("total_line_number", rt::REQUIRED, &[]),
                rt::Field("bin_original_uri", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.bin_file_uri);
        rt::put(w, 7, &self.bin_original_uri);
        rt::put(w, 4, &self.file_md5);
        rt::put(w, 5, &self.file_number);
        rt::put(w, 2, &self.idempotent);
        rt::put(w, 3, &self.line_number);
        rt::put(w, 1, &self.name);
        rt::put(w, 6, &self.total_line_number);
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
            3 => rt::get(&mut self.line_number, r),
            4 => rt::get(&mut self.file_md5, r),
            5 => rt::get(&mut self.file_number, r),
            6 => rt::get(&mut self.total_line_number, r),
            7 => rt::get(&mut self.bin_original_uri, r),
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
            line_number: Default::default(),
            file_md5: Default::default(),
            file_number: Default::default(),
            total_line_number: Default::default(),
            bin_original_uri: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncUploadErpFileRequest, Self::blank());
