// @generated from doudian/after_sale/afterSale.submitEvidence.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 提交售后凭证 — `afterSale.submitEvidence`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleSubmitEvidenceRequest;
///
/// let request = DoudianAfterSaleSubmitEvidenceRequest::new(1, "…", ["…"]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleSubmitEvidenceRequest {
    /// 售后单ID
    pub aftersale_id: i64,
    /// 备注
    pub comment: String,
    /// 凭证URL列表
    ///
    /// At most 4.
    pub evidence: Vec<String>,
}

impl DoudianAfterSaleSubmitEvidenceRequest {
    /// With the parameters that are required.
    pub fn new(
        aftersale_id: i64,
        comment: impl Into<String>,
        evidence: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            aftersale_id,
            comment: comment.into(),
            evidence: evidence.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianAfterSaleSubmitEvidenceRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleSubmitEvidenceResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleSubmitEvidenceRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.submitEvidence",
        path: "/afterSale/submitEvidence",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleSubmitEvidenceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleSubmitEvidenceRequest",
            &[
                rt::Field("aftersale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("comment", rt::REQUIRED, &[]),
                rt::Field("evidence", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 1, &self.comment);
        rt::put(w, 2, &self.evidence);
    }
}

rt::impl_record!(DoudianAfterSaleSubmitEvidenceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleSubmitEvidenceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.comment, r),
            2 => rt::get(&mut self.evidence, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleSubmitEvidenceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
            comment: Default::default(),
            evidence: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleSubmitEvidenceRequest, Self::blank());
