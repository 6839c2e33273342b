// @generated from doudian/recycle/recycle.qualityTestingResult.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 回传质检结果 — `recycle.qualityTestingResult`
///
/// Family: `recycle` (the feature `recycle`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianRecycleQualityTestingResultRequest;
///
/// let request = DoudianRecycleQualityTestingResultRequest::new("…", true);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianRecycleQualityTestingResultRequest {
    /// 线索单ID
    pub clue_order_id: String,
    /// 回收价, in fen (0.01 yuan)
    pub recycle_price: Option<i64>,
    /// 寄售价, in fen (0.01 yuan)
    pub consignment_price: Option<i64>,
    /// 是否通过
    pub is_passed: bool,
    /// `failed_reason` on the wire; it has no label.
    pub failed_reason: Option<i32>,
}

impl DoudianRecycleQualityTestingResultRequest {
    /// With the parameters that are required.
    pub fn new(clue_order_id: impl Into<String>, is_passed: bool) -> Self {
        Self {
            clue_order_id: clue_order_id.into(),
            recycle_price: None,
            consignment_price: None,
            is_passed,
            failed_reason: None,
        }
    }

    /// Sets `recycle_price` (回收价).
    #[must_use]
    pub fn recycle_price(mut self, recycle_price: i64) -> Self {
        self.recycle_price = Some(recycle_price);
        self
    }

    /// Sets `consignment_price` (寄售价).
    #[must_use]
    pub fn consignment_price(mut self, consignment_price: i64) -> Self {
        self.consignment_price = Some(consignment_price);
        self
    }

    /// Sets `failed_reason`.
    #[must_use]
    pub fn failed_reason(mut self, failed_reason: i32) -> Self {
        self.failed_reason = Some(failed_reason);
        self
    }
}

/// The answer to [`DoudianRecycleQualityTestingResultRequest`].
///
/// The platform promises no `data`.
pub type DoudianRecycleQualityTestingResultResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianRecycleQualityTestingResultRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "recycle.qualityTestingResult",
        path: "/recycle/qualityTestingResult",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianRecycleQualityTestingResultRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleQualityTestingResultRequest",
            &[
                rt::Field("clue_order_id", rt::REQUIRED, &[]),
                rt::Field("recycle_price", 0, &[]),
                rt::Field("consignment_price", 0, &[]),
                rt::Field("is_passed", rt::REQUIRED, &[]),
                rt::Field("failed_reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.clue_order_id);
        rt::put(w, 2, &self.consignment_price);
        rt::put(w, 4, &self.failed_reason);
        rt::put(w, 3, &self.is_passed);
        rt::put(w, 1, &self.recycle_price);
    }
}

rt::impl_record!(DoudianRecycleQualityTestingResultRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRecycleQualityTestingResultRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_order_id, r),
            1 => rt::get(&mut self.recycle_price, r),
            2 => rt::get(&mut self.consignment_price, r),
            3 => rt::get(&mut self.is_passed, r),
            4 => rt::get(&mut self.failed_reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianRecycleQualityTestingResultRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            clue_order_id: Default::default(),
            recycle_price: Default::default(),
            consignment_price: Default::default(),
            is_passed: Default::default(),
            failed_reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianRecycleQualityTestingResultRequest, Self::blank());
