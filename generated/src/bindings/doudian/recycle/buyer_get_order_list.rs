// @generated from doudian/recycle/recycle.buyerGetOrderList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianRecycleOrder;

/// 拉取回收订单列表 — `recycle.buyerGetOrderList`
///
/// Family: `recycle` (the feature `recycle`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianRecycleBuyerGetOrderListRequest;
///
/// let request = DoudianRecycleBuyerGetOrderListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianRecycleBuyerGetOrderListRequest {
    /// 创单开始时间
    pub create_time_start: Option<i64>,
    /// 创单结束时间
    pub create_time_end: Option<i64>,
    /// 状态
    pub clue_order_status: Option<String>,
}

impl DoudianRecycleBuyerGetOrderListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            create_time_start: None,
            create_time_end: None,
            clue_order_status: None,
        }
    }

    /// Sets `create_time_start` (创单开始时间).
    #[must_use]
    pub fn create_time_start(mut self, create_time_start: i64) -> Self {
        self.create_time_start = Some(create_time_start);
        self
    }

    /// Sets `create_time_end` (创单结束时间).
    #[must_use]
    pub fn create_time_end(mut self, create_time_end: i64) -> Self {
        self.create_time_end = Some(create_time_end);
        self
    }

    /// Sets `clue_order_status` (状态).
    #[must_use]
    pub fn clue_order_status(mut self, clue_order_status: impl Into<String>) -> Self {
        self.clue_order_status = Some(clue_order_status.into());
        self
    }
}

impl Default for DoudianRecycleBuyerGetOrderListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianRecycleBuyerGetOrderListRequest`].
pub type DoudianRecycleBuyerGetOrderListResponse = rt::DoudianResponse<
    Vec<DoudianRecycleOrder>,
>;

impl rt::DoudianRequest for DoudianRecycleBuyerGetOrderListRequest {
    type Data = Vec<DoudianRecycleOrder>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "recycle.buyerGetOrderList",
        path: "/recycle/buyerGetOrderList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianRecycleBuyerGetOrderListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleBuyerGetOrderListRequest",
            &[
                rt::Field("create_time_start", 0, &[]),
                rt::Field("create_time_end", 0, &[]),
                rt::Field("clue_order_status", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.clue_order_status);
        rt::put(w, 1, &self.create_time_end);
        rt::put(w, 0, &self.create_time_start);
    }
}

rt::impl_record!(DoudianRecycleBuyerGetOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRecycleBuyerGetOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.create_time_start, r),
            1 => rt::get(&mut self.create_time_end, r),
            2 => rt::get(&mut self.clue_order_status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianRecycleBuyerGetOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            create_time_start: Default::default(),
            create_time_end: Default::default(),
            clue_order_status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianRecycleBuyerGetOrderListRequest, Self::blank());
