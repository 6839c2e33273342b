// @generated from doudian/recycle/recycle.applyChangePrice.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 回收商申请调价 — `recycle.applyChangePrice`
///
/// Family: `recycle` (the feature `recycle`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianRecycleApplyChangePriceRequest;
///
/// let request = DoudianRecycleApplyChangePriceRequest::new("…", 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianRecycleApplyChangePriceRequest {
    /// 线索单ID
    pub clue_order_id: String,
    /// 价格, in fen (0.01 yuan)
    pub price: i64,
}

impl DoudianRecycleApplyChangePriceRequest {
    /// With the parameters that are required.
    pub fn new(clue_order_id: impl Into<String>, price: i64) -> Self {
        Self {
            clue_order_id: clue_order_id.into(),
            price,
        }
    }
}

/// The answer to [`DoudianRecycleApplyChangePriceRequest`].
pub type DoudianRecycleApplyChangePriceResponse = rt::DoudianResponse<
    DoudianRecycleApplyChangePriceData,
>;

impl rt::DoudianRequest for DoudianRecycleApplyChangePriceRequest {
    type Data = DoudianRecycleApplyChangePriceData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "recycle.applyChangePrice",
        path: "/recycle/applyChangePrice",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianRecycleApplyChangePriceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleApplyChangePriceRequest",
            &[
                rt::Field("clue_order_id", rt::REQUIRED, &[]),
                rt::Field("price", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.clue_order_id);
        rt::put(w, 1, &self.price);
    }
}

rt::impl_record!(DoudianRecycleApplyChangePriceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRecycleApplyChangePriceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_order_id, r),
            1 => rt::get(&mut self.price, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianRecycleApplyChangePriceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            clue_order_id: Default::default(),
            price: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianRecycleApplyChangePriceRequest, Self::blank());

/// Part of the answer to `recycle.applyChangePrice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRecycleApplyChangePriceData {
    /// 错误代码
    pub err_no: i32,
    /// 错误信息
    pub message: String,
}

impl rt::Encode for DoudianRecycleApplyChangePriceData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleApplyChangePriceData",
            &[
                rt::Field("err_no", rt::REQUIRED, &[]),
                rt::Field("message", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.err_no);
        rt::put(w, 1, &self.message);
    }
}

impl rt::Decode for DoudianRecycleApplyChangePriceData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.err_no, r),
            1 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRecycleApplyChangePriceData);

rt::impl_serde!(DoudianRecycleApplyChangePriceData, Self::default());
