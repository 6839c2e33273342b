// @generated from doudian/buyin/buyin.shopMultiSettlementOrders.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家分次结算订单 — `buyin.shopMultiSettlementOrders`
///
/// No source describes the answer.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinShopMultiSettlementOrdersRequest;
///
/// let request = DoudianBuyinShopMultiSettlementOrdersRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinShopMultiSettlementOrdersRequest {
    /// `size`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub size: Option<i64>,
    /// `cursor`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cursor: Option<rt::Value>,
    /// `time_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub time_type: Option<rt::Value>,
    /// `start_time`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub start_time: Option<rt::Value>,
    /// `end_time`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub end_time: Option<rt::Value>,
    /// `order_ids`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_ids: Option<Vec<String>>,
}

impl DoudianBuyinShopMultiSettlementOrdersRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            size: None,
            cursor: None,
            time_type: None,
            start_time: None,
            end_time: None,
            order_ids: None,
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<rt::Value>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `time_type`.
    #[must_use]
    pub fn time_type(mut self, time_type: impl Into<rt::Value>) -> Self {
        self.time_type = Some(time_type.into());
        self
    }

    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<rt::Value>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::Value>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `order_ids`.
    #[must_use]
    pub fn order_ids(
        mut self,
        order_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_ids = Some(order_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for DoudianBuyinShopMultiSettlementOrdersRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinShopMultiSettlementOrdersRequest`].
pub type DoudianBuyinShopMultiSettlementOrdersResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianBuyinShopMultiSettlementOrdersRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.shopMultiSettlementOrders",
        path: "/buyin/shopMultiSettlementOrders",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinShopMultiSettlementOrdersRequest {
    fn name(&self) -> &'static str {
        "DoudianBuyinShopMultiSettlementOrdersRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("size"),
            rt::Field::new("cursor"),
            rt::Field::new("time_type"),
            rt::Field::new("start_time"),
            rt::Field::new("end_time"),
            rt::Field::new("order_ids"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 4, &self.end_time);
        rt::put(w, 5, &self.order_ids);
        rt::put(w, 0, &self.size);
        rt::put(w, 3, &self.start_time);
        rt::put(w, 2, &self.time_type);
    }
}

rt::impl_debug!(DoudianBuyinShopMultiSettlementOrdersRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinShopMultiSettlementOrdersRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.cursor, r),
            2 => rt::get(&mut self.time_type, r),
            3 => rt::get(&mut self.start_time, r),
            4 => rt::get(&mut self.end_time, r),
            5 => rt::get(&mut self.order_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinShopMultiSettlementOrdersRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            size: Default::default(),
            cursor: Default::default(),
            time_type: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinShopMultiSettlementOrdersRequest, Self::blank());
