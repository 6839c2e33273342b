// @generated from doudian/buyin/buyin.shopMultiSettlementOrders.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 商家分次结算订单 — `buyin.shopMultiSettlementOrders`
///
/// Described after buyin.colonelMultiSettlementOrders. Pages by cursor, "0" at first; the next cursor and the orders are inside data. At most 100 orders a page, and 90 days between the times.
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinShopMultiSettlementOrdersRequest {
    /// 每页订单数
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub size: Option<i64>,
    /// 下一页索引
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cursor: Option<String>,
    /// 查询时间类型
    ///
    /// Codes:
    ///
    /// - `settle` 结算时间
    /// - `update` 更新时间
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub time_type: Option<String>,
    /// 开始时间
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub start_time: Option<String>,
    /// 结束时间
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub end_time: Option<String>,
    /// 订单号列表
    ///
    /// Parts joined by `,`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_ids: Option<rt::Csv>,
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

    /// Sets `size` (每页订单数).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `cursor` (下一页索引).
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `time_type` (查询时间类型).
    #[must_use]
    pub fn time_type(mut self, time_type: impl Into<String>) -> Self {
        self.time_type = Some(time_type.into());
        self
    }

    /// Sets `start_time` (开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `order_ids` (订单号列表).
    #[must_use]
    pub fn order_ids(mut self, order_ids: impl Into<rt::Csv>) -> Self {
        self.order_ids = Some(order_ids.into());
        self
    }
}

impl Default for DoudianBuyinShopMultiSettlementOrdersRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinShopMultiSettlementOrdersRequest`].
pub type DoudianBuyinShopMultiSettlementOrdersResponse = rt::DoudianResponse<
    DoudianBuyinShopMultiSettlementOrdersData,
>;

impl rt::DoudianRequest for DoudianBuyinShopMultiSettlementOrdersRequest {
    type Data = DoudianBuyinShopMultiSettlementOrdersData;

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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShopMultiSettlementOrdersRequest",
            &[
                rt::Field("size", rt::UNCERTAIN, &[]),
                rt::Field("cursor", rt::UNCERTAIN, &[]),
                rt::Field("time_type", rt::UNCERTAIN, &["settle", "update"]),
                rt::Field("start_time", rt::UNCERTAIN, &[]),
                rt::Field("end_time", rt::UNCERTAIN, &[]),
                rt::Field("order_ids", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianBuyinShopMultiSettlementOrdersRequest);

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

/// Part of the answer to `buyin.shopMultiSettlementOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinShopMultiSettlementOrdersData {
    /// 返回结果
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinShopMultiSettlementOrdersOrderPage>,
}

impl rt::Encode for DoudianBuyinShopMultiSettlementOrdersData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShopMultiSettlementOrdersData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinShopMultiSettlementOrdersData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinShopMultiSettlementOrdersData);

rt::impl_serde!(DoudianBuyinShopMultiSettlementOrdersData, Self::default());

/// Part of the answer to `buyin.shopMultiSettlementOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinShopMultiSettlementOrdersOrderPage {
    /// 订单列表
    ///
    /// The members of an order are not known.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub orders: Vec<BTreeMap<String, rt::Value>>,
    /// 下一页索引
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cursor: Option<String>,
}

impl rt::Encode for DoudianBuyinShopMultiSettlementOrdersOrderPage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShopMultiSettlementOrdersOrderPage",
            &[
                rt::Field("orders", rt::UNCERTAIN, &[]),
                rt::Field("cursor", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 0, &self.orders);
    }
}

impl rt::Decode for DoudianBuyinShopMultiSettlementOrdersOrderPage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orders, r),
            1 => rt::get(&mut self.cursor, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinShopMultiSettlementOrdersOrderPage);

rt::impl_serde!(DoudianBuyinShopMultiSettlementOrdersOrderPage, Self::default());
