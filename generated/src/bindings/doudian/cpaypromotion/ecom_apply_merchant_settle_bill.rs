// @generated from doudian/cpaypromotion/cpaypromotion.ecom.applyMerchantSettleBill.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 申请商户结算账单 — `cpaypromotion.ecom.applyMerchantSettleBill`
///
/// No source describes the answer.
///
/// Family: `cpaypromotion` (the feature `cpaypromotion`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCpaypromotionEcomApplyMerchantSettleBillRequest;
///
/// let request = DoudianCpaypromotionEcomApplyMerchantSettleBillRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCpaypromotionEcomApplyMerchantSettleBillRequest {
    /// `bill_start_time` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub bill_start_time: Option<rt::Value>,
    /// `bill_end_time` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub bill_end_time: Option<rt::Value>,
}

impl DoudianCpaypromotionEcomApplyMerchantSettleBillRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            bill_start_time: None,
            bill_end_time: None,
        }
    }

    /// Sets `bill_start_time`.
    #[must_use]
    pub fn bill_start_time(mut self, bill_start_time: impl Into<rt::Value>) -> Self {
        self.bill_start_time = Some(bill_start_time.into());
        self
    }

    /// Sets `bill_end_time`.
    #[must_use]
    pub fn bill_end_time(mut self, bill_end_time: impl Into<rt::Value>) -> Self {
        self.bill_end_time = Some(bill_end_time.into());
        self
    }
}

impl Default for DoudianCpaypromotionEcomApplyMerchantSettleBillRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianCpaypromotionEcomApplyMerchantSettleBillRequest`].
pub type DoudianCpaypromotionEcomApplyMerchantSettleBillResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianCpaypromotionEcomApplyMerchantSettleBillRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "cpaypromotion.ecom.applyMerchantSettleBill",
        path: "/cpaypromotion/ecom/applyMerchantSettleBill",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianCpaypromotionEcomApplyMerchantSettleBillRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCpaypromotionEcomApplyMerchantSettleBillRequest",
            &[
                rt::Field("bill_start_time", rt::UNCERTAIN, &[]),
                rt::Field("bill_end_time", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.bill_end_time);
        rt::put(w, 0, &self.bill_start_time);
    }
}

rt::impl_record!(DoudianCpaypromotionEcomApplyMerchantSettleBillRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCpaypromotionEcomApplyMerchantSettleBillRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.bill_start_time, r),
            1 => rt::get(&mut self.bill_end_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCpaypromotionEcomApplyMerchantSettleBillRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            bill_start_time: Default::default(),
            bill_end_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCpaypromotionEcomApplyMerchantSettleBillRequest, Self::blank());
