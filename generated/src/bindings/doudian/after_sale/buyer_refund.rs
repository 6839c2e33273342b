// @generated from doudian/after_sale/afterSale.buyerRefund.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 处理仅退款申请 — `afterSale.buyerRefund`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Status: from the 2020-21 interface.
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleBuyerRefundRequest;
///
/// let request = DoudianAfterSaleBuyerRefundRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianAfterSaleBuyerRefundRequest {
    /// 子订单ID
    pub order_id: Option<String>,
    /// `comment`, which the platform does not describe.
    pub comment: Option<i64>,
    /// `evidence`, which the platform does not describe.
    pub evidence: Option<String>,
    /// `type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub r#type: Option<i64>,
}

impl DoudianAfterSaleBuyerRefundRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            comment: None,
            evidence: None,
            r#type: None,
        }
    }

    /// Sets `order_id` (子订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: i64) -> Self {
        self.comment = Some(comment);
        self
    }

    /// Sets `evidence`.
    #[must_use]
    pub fn evidence(mut self, evidence: impl Into<String>) -> Self {
        self.evidence = Some(evidence.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

impl Default for DoudianAfterSaleBuyerRefundRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAfterSaleBuyerRefundRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleBuyerRefundResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleBuyerRefundRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.buyerRefund",
        path: "/afterSale/buyerRefund",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleBuyerRefundRequest {
    fn name(&self) -> &'static str {
        "DoudianAfterSaleBuyerRefundRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("order_id"),
            rt::Field::new("comment"),
            rt::Field::new("evidence"),
            rt::Field::new("type"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.comment);
        rt::put(w, 2, &self.evidence);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 3, &self.r#type);
    }
}

rt::impl_debug!(DoudianAfterSaleBuyerRefundRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleBuyerRefundRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.comment, r),
            2 => rt::get(&mut self.evidence, r),
            3 => rt::get(&mut self.r#type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleBuyerRefundRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            comment: Default::default(),
            evidence: Default::default(),
            r#type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleBuyerRefundRequest, Self::blank());
