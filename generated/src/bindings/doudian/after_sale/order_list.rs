// @generated from doudian/after_sale/afterSale.orderList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianLegacyAfterSaleOrder;

/// 已发货售后订单列表 — `afterSale.orderList`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Status: from the 2020-21 interface; use [`DoudianAfterSaleListRequest`](crate::DoudianAfterSaleListRequest).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0; `size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleOrderListRequest;
///
/// let request = DoudianAfterSaleOrderListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleOrderListRequest {
    /// 页码
    pub page: Option<i64>,
    /// 每页返回条数
    pub size: Option<i64>,
    /// 类型
    ///
    /// Codes:
    ///
    /// - `1` 全部售后单
    /// - `2` 待商家处理
    /// - `3` 待商家收货
    /// - `4` 待客服仲裁
    /// - `5` 退款成功
    /// - `7` 待买家退货
    pub r#type: Option<i64>,
    /// 开始时间
    pub start_time: Option<String>,
    /// 结束时间
    pub end_time: Option<String>,
    /// 排序字段
    ///
    /// Codes:
    ///
    /// - `create_time` 订单创建时间
    /// - `update_time` 订单更新时间
    pub order_by: Option<String>,
    /// 订单排序方式
    ///
    /// Sources disagree on which of 0 and 1 puts the newest first.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_desc: Option<bool>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianAfterSaleOrderListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            page: None,
            size: None,
            r#type: None,
            start_time: None,
            end_time: None,
            order_by: None,
            is_desc: None,
        }
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (每页返回条数).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `type` (类型).
    #[must_use]
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
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

    /// Sets `order_by` (排序字段).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `is_desc` (订单排序方式).
    #[must_use]
    pub fn is_desc(mut self, is_desc: bool) -> Self {
        self.is_desc = Some(is_desc);
        self
    }
}

impl Default for DoudianAfterSaleOrderListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAfterSaleOrderListRequest`].
pub type DoudianAfterSaleOrderListResponse = rt::DoudianResponse<
    DoudianAfterSaleOrderListData,
>;

impl rt::DoudianRequest for DoudianAfterSaleOrderListRequest {
    type Data = DoudianAfterSaleOrderListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.orderList",
        path: "/afterSale/orderList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleOrderListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOrderListRequest",
            &[
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("type", 0, &["1", "2", "3", "4", "5", "7"]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("order_by", 0, &["create_time", "update_time"]),
                rt::Field("is_desc", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.end_time);
        rt::put(w, 6, &self.is_desc);
        rt::put(w, 5, &self.order_by);
        rt::put(w, 0, &self.page);
        rt::put(w, 1, &self.size);
        rt::put(w, 3, &self.start_time);
        rt::put(w, 2, &self.r#type);
    }
}

rt::impl_record!(DoudianAfterSaleOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.size, r),
            2 => rt::get(&mut self.r#type, r),
            3 => rt::get(&mut self.start_time, r),
            4 => rt::get(&mut self.end_time, r),
            5 => rt::get(&mut self.order_by, r),
            6 => rt::get(&mut self.is_desc, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page: Default::default(),
            size: Default::default(),
            r#type: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_by: Default::default(),
            is_desc: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleOrderListRequest, Self::blank());

impl rt::Paged for DoudianAfterSaleOrderListData {
    type Item = DoudianLegacyAfterSaleOrder;

    fn items(&self) -> &[DoudianLegacyAfterSaleOrder] {
        &self.list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `afterSale.orderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleOrderListData {
    /// 满足查询条件的订单总数
    pub total: Option<i64>,
    /// 返回结果数量
    pub count: Option<i64>,
    /// 数据列表
    pub list: Vec<DoudianLegacyAfterSaleOrder>,
}

impl rt::Encode for DoudianAfterSaleOrderListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOrderListData",
            &[
                rt::Field("total", 0, &[]),
                rt::Field("count", 0, &[]),
                rt::Field("list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.count);
        rt::put(w, 2, &self.list);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianAfterSaleOrderListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.count, r),
            2 => rt::get(&mut self.list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleOrderListData);

rt::impl_serde!(DoudianAfterSaleOrderListData, Self::default());
