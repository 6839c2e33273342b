// @generated from doudian/open/open.submitRejectionReason.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 提交推荐拒绝原因 — `open.submitRejectionReason`
///
/// What it answers is not documented.
///
/// Family: `open` (the feature `open`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenSubmitRejectionReasonRequest;
///
/// let request = DoudianOpenSubmitRejectionReasonRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenSubmitRejectionReasonRequest {
    /// `product_category_name` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_category_name: Option<rt::Value>,
    /// `recommend_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub recommend_id: Option<rt::Value>,
    /// `reason` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub reason: Option<String>,
    /// `rejection_reason_code` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub rejection_reason_code: Option<rt::Value>,
}

impl DoudianOpenSubmitRejectionReasonRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_category_name: None,
            recommend_id: None,
            reason: None,
            rejection_reason_code: None,
        }
    }

    /// Sets `product_category_name`.
    #[must_use]
    pub fn product_category_name(
        mut self,
        product_category_name: impl Into<rt::Value>,
    ) -> Self {
        self.product_category_name = Some(product_category_name.into());
        self
    }

    /// Sets `recommend_id`.
    #[must_use]
    pub fn recommend_id(mut self, recommend_id: impl Into<rt::Value>) -> Self {
        self.recommend_id = Some(recommend_id.into());
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets `rejection_reason_code`.
    #[must_use]
    pub fn rejection_reason_code(
        mut self,
        rejection_reason_code: impl Into<rt::Value>,
    ) -> Self {
        self.rejection_reason_code = Some(rejection_reason_code.into());
        self
    }
}

impl Default for DoudianOpenSubmitRejectionReasonRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOpenSubmitRejectionReasonRequest`].
pub type DoudianOpenSubmitRejectionReasonResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianOpenSubmitRejectionReasonRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "open.submitRejectionReason",
        path: "/open/submitRejectionReason",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpenSubmitRejectionReasonRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenSubmitRejectionReasonRequest",
            &[
                rt::Field("product_category_name", rt::UNCERTAIN, &[]),
                rt::Field("recommend_id", rt::UNCERTAIN, &[]),
                rt::Field("reason", rt::UNCERTAIN, &[]),
                rt::Field("rejection_reason_code", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_category_name);
        rt::put(w, 2, &self.reason);
        rt::put(w, 1, &self.recommend_id);
        rt::put(w, 3, &self.rejection_reason_code);
    }
}

rt::impl_record!(DoudianOpenSubmitRejectionReasonRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenSubmitRejectionReasonRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_category_name, r),
            1 => rt::get(&mut self.recommend_id, r),
            2 => rt::get(&mut self.reason, r),
            3 => rt::get(&mut self.rejection_reason_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenSubmitRejectionReasonRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_category_name: Default::default(),
            recommend_id: Default::default(),
            reason: Default::default(),
            rejection_reason_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenSubmitRejectionReasonRequest, Self::blank());
