// @generated from doudian/order/order.downloadToShop.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 结算账单下载链接 — `order.downloadToShop`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderDownloadToShopRequest;
///
/// let request = DoudianOrderDownloadToShopRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderDownloadToShopRequest {
    /// 下载ID
    pub download_id: String,
}

impl DoudianOrderDownloadToShopRequest {
    /// With the parameters that are required.
    pub fn new(download_id: impl Into<String>) -> Self {
        Self {
            download_id: download_id.into(),
        }
    }
}

/// The answer to [`DoudianOrderDownloadToShopRequest`].
pub type DoudianOrderDownloadToShopResponse = rt::DoudianResponse<
    DoudianOrderDownloadToShopData,
>;

impl rt::DoudianRequest for DoudianOrderDownloadToShopRequest {
    type Data = DoudianOrderDownloadToShopData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.downloadToShop",
        path: "/order/downloadToShop",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderDownloadToShopRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDownloadToShopRequest",
            &[rt::Field("download_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.download_id);
    }
}

rt::impl_record!(DoudianOrderDownloadToShopRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderDownloadToShopRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.download_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderDownloadToShopRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            download_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderDownloadToShopRequest, Self::blank());

/// Part of the answer to `order.downloadToShop`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderDownloadToShopData {
    /// 状态码
    ///
    /// Codes:
    ///
    /// - `100000` 成功
    /// - `100002` 下载记录不存在
    /// - `100015` 文件还未生成
    /// - `100016` 文件已经失效
    /// - `100025` 文件生成失败
    pub code: String,
    /// 状态说明
    pub code_msg: Option<String>,
    /// 生成的下载链接
    pub url: Option<String>,
}

impl rt::Encode for DoudianOrderDownloadToShopData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDownloadToShopData",
            &[
                rt::Field(
                    "code",
                    rt::REQUIRED,
                    &["100000", "100002", "100015", "100016", "100025"],
                ),
                rt::Field("code_msg", 0, &[]),
                rt::Field("url", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.code_msg);
        rt::put(w, 2, &self.url);
    }
}

impl rt::Decode for DoudianOrderDownloadToShopData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.code_msg, r),
            2 => rt::get(&mut self.url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderDownloadToShopData);

rt::impl_serde!(DoudianOrderDownloadToShopData, Self::default());
