// @generated from doudian/after_sale/afterSale.uploadCompensation.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 货到付款上传退款凭证 — `afterSale.uploadCompensation`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Status: from the 2020-21 interface.
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleUploadCompensationRequest;
///
/// let request = DoudianAfterSaleUploadCompensationRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleUploadCompensationRequest {
    /// 子订单ID
    pub order_id: Option<String>,
    /// 凭证备注
    pub comment: Option<String>,
    /// 图片凭证URL
    pub evidence: Option<String>,
}

impl DoudianAfterSaleUploadCompensationRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            comment: None,
            evidence: None,
        }
    }

    /// Sets `order_id` (子订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `comment` (凭证备注).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `evidence` (图片凭证URL).
    #[must_use]
    pub fn evidence(mut self, evidence: impl Into<String>) -> Self {
        self.evidence = Some(evidence.into());
        self
    }
}

impl Default for DoudianAfterSaleUploadCompensationRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAfterSaleUploadCompensationRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleUploadCompensationResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleUploadCompensationRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.uploadCompensation",
        path: "/afterSale/uploadCompensation",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleUploadCompensationRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleUploadCompensationRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("comment", 0, &[]),
                rt::Field("evidence", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.comment);
        rt::put(w, 2, &self.evidence);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianAfterSaleUploadCompensationRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleUploadCompensationRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.comment, r),
            2 => rt::get(&mut self.evidence, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleUploadCompensationRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            comment: Default::default(),
            evidence: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleUploadCompensationRequest, Self::blank());
