// @generated from doudian/order/order.invoiceUpload.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 上传发票 — `order.invoiceUpload`
///
/// Goes as multipart/form-data with the parts param\_json and upload\_file, a PDF. Only the text of param\_json is signed.
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderInvoiceUploadRequest;
///
/// let request = DoudianOrderInvoiceUploadRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderInvoiceUploadRequest {
    /// 订单ID
    pub order_id: String,
    /// 发票文件URL
    pub upload_file: Option<String>,
}

impl DoudianOrderInvoiceUploadRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            upload_file: None,
        }
    }

    /// Sets `upload_file` (发票文件URL).
    #[must_use]
    pub fn upload_file(mut self, upload_file: impl Into<String>) -> Self {
        self.upload_file = Some(upload_file.into());
        self
    }
}

/// The answer to [`DoudianOrderInvoiceUploadRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderInvoiceUploadResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderInvoiceUploadRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.invoiceUpload",
        path: "/order/invoiceUpload",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderInvoiceUploadRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderInvoiceUploadRequest",
            &[rt::Field("order_id", rt::REQUIRED, &[]), rt::Field("upload_file", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.upload_file);
    }
}

rt::impl_record!(DoudianOrderInvoiceUploadRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderInvoiceUploadRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.upload_file, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderInvoiceUploadRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            upload_file: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderInvoiceUploadRequest, Self::blank());
