// @generated from doudian/order/order.downloadShopAccountItemFile.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 下载资金流水文件 — `order.downloadShopAccountItemFile`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderDownloadShopAccountItemFileRequest;
///
/// let request = DoudianOrderDownloadShopAccountItemFileRequest::new("…");
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
/// | 40004 | `isv.parameter-invalid:100002` | 下载记录不存在 | mend the request |
/// | 40004 | `isv.parameter-invalid:100016` | 文件已失效 | mend the request |
/// | 50002 | `isv.business-failed:100015` | 文件未生成 | wait, then repeat |
/// | 50002 | `isv.business-failed:100025` | 下载文件失败 | repeat at once |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderDownloadShopAccountItemFileRequest {
    /// 下载ID
    pub download_id: String,
}

impl DoudianOrderDownloadShopAccountItemFileRequest {
    /// With the parameters that are required.
    pub fn new(download_id: impl Into<String>) -> Self {
        Self {
            download_id: download_id.into(),
        }
    }
}

/// The answer to [`DoudianOrderDownloadShopAccountItemFileRequest`].
pub type DoudianOrderDownloadShopAccountItemFileResponse = rt::DoudianResponse<
    DoudianOrderDownloadShopAccountItemFileData,
>;

impl rt::DoudianRequest for DoudianOrderDownloadShopAccountItemFileRequest {
    type Data = DoudianOrderDownloadShopAccountItemFileData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.downloadShopAccountItemFile",
        path: "/order/downloadShopAccountItemFile",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100002",
                label: "下载记录不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100016",
                label: "文件已失效",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100015",
                label: "文件未生成",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100025",
                label: "下载文件失败",
                retry: rt::Retry::Immediately,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderDownloadShopAccountItemFileRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDownloadShopAccountItemFileRequest",
            &[rt::Field("download_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.download_id);
    }
}

rt::impl_record!(DoudianOrderDownloadShopAccountItemFileRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderDownloadShopAccountItemFileRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.download_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderDownloadShopAccountItemFileRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            download_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderDownloadShopAccountItemFileRequest, Self::blank());

/// Part of the answer to `order.downloadShopAccountItemFile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderDownloadShopAccountItemFileData {
    /// 文件url
    pub url: Option<String>,
}

impl rt::Encode for DoudianOrderDownloadShopAccountItemFileData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDownloadShopAccountItemFileData",
            &[rt::Field("url", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.url);
    }
}

impl rt::Decode for DoudianOrderDownloadShopAccountItemFileData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderDownloadShopAccountItemFileData);

rt::impl_serde!(DoudianOrderDownloadShopAccountItemFileData, Self::default());
