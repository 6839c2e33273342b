// @generated from doudian/recycle/recycle.buyerGetOrderDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianRecycleOrder;

/// 回收订单详情 — `recycle.buyerGetOrderDetail`
///
/// Family: `recycle` (the feature `recycle`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianRecycleBuyerGetOrderDetailRequest;
///
/// let request = DoudianRecycleBuyerGetOrderDetailRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianRecycleBuyerGetOrderDetailRequest {
    /// 线索单ID
    pub clue_order_id: String,
}

impl DoudianRecycleBuyerGetOrderDetailRequest {
    /// With the parameters that are required.
    pub fn new(clue_order_id: impl Into<String>) -> Self {
        Self {
            clue_order_id: clue_order_id.into(),
        }
    }
}

/// The answer to [`DoudianRecycleBuyerGetOrderDetailRequest`].
pub type DoudianRecycleBuyerGetOrderDetailResponse = rt::DoudianResponse<
    DoudianRecycleBuyerGetOrderDetailData,
>;

impl rt::DoudianRequest for DoudianRecycleBuyerGetOrderDetailRequest {
    type Data = DoudianRecycleBuyerGetOrderDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "recycle.buyerGetOrderDetail",
        path: "/recycle/buyerGetOrderDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianRecycleBuyerGetOrderDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleBuyerGetOrderDetailRequest",
            &[rt::Field("clue_order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.clue_order_id);
    }
}

rt::impl_record!(DoudianRecycleBuyerGetOrderDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRecycleBuyerGetOrderDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianRecycleBuyerGetOrderDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            clue_order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianRecycleBuyerGetOrderDetailRequest, Self::blank());

/// Part of the answer to `recycle.buyerGetOrderDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRecycleBuyerGetOrderDetailData {
    /// 线索单信息
    pub detail: DoudianRecycleOrder,
}

impl rt::Encode for DoudianRecycleBuyerGetOrderDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleBuyerGetOrderDetailData",
            &[rt::Field("detail", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.detail);
    }
}

impl rt::Decode for DoudianRecycleBuyerGetOrderDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRecycleBuyerGetOrderDetailData);

rt::impl_serde!(DoudianRecycleBuyerGetOrderDetailData, Self::default());
