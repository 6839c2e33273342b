// @generated from doudian/recycle/recycle.changePrice.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 确认前调整报价 — `recycle.changePrice`
///
/// Family: `recycle` (the feature `recycle`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianRecycleChangePriceRequest;
///
/// let request = DoudianRecycleChangePriceRequest::new("…", 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianRecycleChangePriceRequest {
    /// 线索单ID
    pub clue_order_id: String,
    /// 回收价, in fen (0.01 yuan)
    pub recycle_price: i64,
    /// 寄售价, in fen (0.01 yuan)
    pub consignment_price: i64,
}

impl DoudianRecycleChangePriceRequest {
    /// With the parameters that are required.
    pub fn new(
        clue_order_id: impl Into<String>,
        recycle_price: i64,
        consignment_price: i64,
    ) -> Self {
        Self {
            clue_order_id: clue_order_id.into(),
            recycle_price,
            consignment_price,
        }
    }
}

/// The answer to [`DoudianRecycleChangePriceRequest`].
///
/// The platform promises no `data`.
pub type DoudianRecycleChangePriceResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianRecycleChangePriceRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "recycle.changePrice",
        path: "/recycle/changePrice",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianRecycleChangePriceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleChangePriceRequest",
            &[
                rt::Field("clue_order_id", rt::REQUIRED, &[]),
                rt::Field("recycle_price", rt::REQUIRED, &[]),
                rt::Field("consignment_price", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.clue_order_id);
        rt::put(w, 2, &self.consignment_price);
        rt::put(w, 1, &self.recycle_price);
    }
}

rt::impl_record!(DoudianRecycleChangePriceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRecycleChangePriceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_order_id, r),
            1 => rt::get(&mut self.recycle_price, r),
            2 => rt::get(&mut self.consignment_price, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianRecycleChangePriceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            clue_order_id: Default::default(),
            recycle_price: Default::default(),
            consignment_price: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianRecycleChangePriceRequest, Self::blank());
