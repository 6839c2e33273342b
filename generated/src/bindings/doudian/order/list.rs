// @generated from doudian/order/order.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianOrder;

/// 订单列表 — `order.list`
///
/// With order\_status given, total may count child orders.
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/15/55>
///
/// Family: `order` (the feature `order`).
/// Status: from the 2020-21 interface; use [`DoudianOrderSearchListRequest`](crate::DoudianOrderSearchListRequest).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0; `size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderListRequest;
///
/// let request = DoudianOrderListRequest::new(
///         "2020-12-01 00:00:00",
///         "2020-12-31 00:00:00",
///     )
///     .order_status("2")
///     .order_by("create_time")
///     .is_desc("1")
///     .page(0)
///     .size(10);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderListRequest {
    /// 子订单状态
    ///
    /// Codes:
    ///
    /// - `1` 待确认
    /// - `2` 备货中
    /// - `3` 已发货
    /// - `4` 已取消
    /// - `5` 已完成
    pub order_status: Option<String>,
    /// 开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: rt::DateTime,
    /// 结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: rt::DateTime,
    /// 排序字段
    pub order_by: Option<DoudianOrderListSortField>,
    /// 排序方式
    ///
    /// Most sources: 1 is descending; one says 0 is.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_desc: Option<DoudianOrderListSortOrder>,
    /// 页码
    pub page: Option<i32>,
    /// 每页订单数
    pub size: Option<i32>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianOrderListRequest {
    /// With the parameters that are required.
    ///
    /// Starts with `order_by` `create_time`, `page` `0`, `size` `10`.
    pub fn new(
        start_time: impl Into<rt::DateTime>,
        end_time: impl Into<rt::DateTime>,
    ) -> Self {
        Self {
            order_status: None,
            start_time: start_time.into(),
            end_time: end_time.into(),
            order_by: Some(DoudianOrderListSortField::from("create_time")),
            is_desc: None,
            page: Some(0),
            size: Some(10),
        }
    }

    /// Sets `order_status` (子订单状态).
    #[must_use]
    pub fn order_status(mut self, order_status: impl Into<String>) -> Self {
        self.order_status = Some(order_status.into());
        self
    }

    /// Sets `order_by` (排序字段).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<DoudianOrderListSortField>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `is_desc` (排序方式).
    #[must_use]
    pub fn is_desc(mut self, is_desc: impl Into<DoudianOrderListSortOrder>) -> Self {
        self.is_desc = Some(is_desc.into());
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (每页订单数).
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }
}

/// The answer to [`DoudianOrderListRequest`].
pub type DoudianOrderListResponse = rt::DoudianResponse<rt::DoudianPage<DoudianOrder>>;

impl rt::DoudianRequest for DoudianOrderListRequest {
    type Data = rt::DoudianPage<DoudianOrder>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.list",
        path: "/order/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderListRequest",
            &[
                rt::Field("order_status", rt::LENIENT, &["1", "2", "3", "4", "5"]),
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
                rt::Field("order_by", 0, DoudianOrderListSortField::KNOWN),
                rt::Field("is_desc", rt::UNCERTAIN, DoudianOrderListSortOrder::KNOWN),
                rt::Field("page", rt::LENIENT, &[]),
                rt::Field("size", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.end_time);
        rt::put(w, 4, &self.is_desc);
        rt::put(w, 3, &self.order_by);
        rt::put(w, 0, &self.order_status);
        rt::put(w, 5, &self.page);
        rt::put(w, 6, &self.size);
        rt::put(w, 1, &self.start_time);
    }
}

rt::impl_record!(DoudianOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_status, r),
            1 => rt::get(&mut self.start_time, r),
            2 => rt::get(&mut self.end_time, r),
            3 => rt::get(&mut self.order_by, r),
            4 => rt::get(&mut self.is_desc, r),
            5 => rt::get(&mut self.page, r),
            6 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_status: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_by: Default::default(),
            is_desc: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderListRequest, Self::blank());

/// 排序字段
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderListSortField(pub std::borrow::Cow<'static, str>);

impl DoudianOrderListSortField {
    /// `create_time`: 下单时间
    pub const CREATE_TIME: Self = Self(std::borrow::Cow::Borrowed("create_time"));

    /// `update_time`: 更新时间
    pub const UPDATE_TIME: Self = Self(std::borrow::Cow::Borrowed("update_time"));

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["create_time", "update_time"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0.as_ref() {
            "create_time" => Some("下单时间"),
            "update_time" => Some("更新时间"),
            _ => None,
        }
    }
}

rt::impl_text_enum!(DoudianOrderListSortField);

/// 排序方式
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderListSortOrder(pub std::borrow::Cow<'static, str>);

impl DoudianOrderListSortOrder {
    /// `0`: 升序
    pub const ASCENDING: Self = Self(std::borrow::Cow::Borrowed("0"));

    /// `1`: 降序
    pub const DESCENDING: Self = Self(std::borrow::Cow::Borrowed("1"));

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0.as_ref() {
            "0" => Some("升序"),
            "1" => Some("降序"),
            _ => None,
        }
    }
}

rt::impl_text_enum!(DoudianOrderListSortOrder);
