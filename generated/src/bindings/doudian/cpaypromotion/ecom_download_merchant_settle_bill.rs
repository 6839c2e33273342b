// @generated from doudian/cpaypromotion/cpaypromotion.ecom.downloadMerchantSettleBill.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 下载商户结算账单 — `cpaypromotion.ecom.downloadMerchantSettleBill`
///
/// No source describes the answer.
///
/// Family: `cpaypromotion` (the feature `cpaypromotion`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest;
///
/// let request = DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest {
    /// `download_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub download_id: Option<String>,
}

impl DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { download_id: None }
    }

    /// Sets `download_id`.
    #[must_use]
    pub fn download_id(mut self, download_id: impl Into<String>) -> Self {
        self.download_id = Some(download_id.into());
        self
    }
}

impl Default for DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest`].
pub type DoudianCpaypromotionEcomDownloadMerchantSettleBillResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "cpaypromotion.ecom.downloadMerchantSettleBill",
        path: "/cpaypromotion/ecom/downloadMerchantSettleBill",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest",
            &[rt::Field("download_id", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.download_id);
    }
}

rt::impl_record!(DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.download_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            download_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(
    DoudianCpaypromotionEcomDownloadMerchantSettleBillRequest, Self::blank()
);
