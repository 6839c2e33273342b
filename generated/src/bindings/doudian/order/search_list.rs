// @generated from doudian/order/order.searchList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianOrderBType, DoudianOrderTradeType, DoudianOrderType, DoudianShopOrder,
};

/// 订单列表查询 — `order.searchList`
///
/// At most 90 days and 50000 rows. One of create\_time\_start and update\_time\_start is needed. Polling by update time needs order\_by update\_time.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0; `size` at most 100; at most 50000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderSearchListCombineStatus, DoudianOrderSearchListRequest};
///
/// let request = DoudianOrderSearchListRequest::new(0, 10)
///     .create_time_start(1700000000)
///     .create_time_end(1700086400)
///     .combine_status([
///         DoudianOrderSearchListCombineStatus::new().order_status("2,101"),
///     ])
///     .order_by("create_time")
///     .order_asc(false);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:20013` | 查询超5万条 | mend the request |
/// | 40004 | `isv.parameter-invalid:20012` | 状态条件超限制 | mend the request |
/// | 40004 | `isv.parameter-invalid:20011` | 开始时间为空 | mend the request |
/// | 40004 | `isv.parameter-invalid:20008` | 单页数量超限 | mend the request |
/// | 20000 | `isp.service-error:20005` | 系统繁忙 | wait, then repeat |
/// | 20000 | `isp.service-error:20004` | 系统繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:10035` | 页数小于0 | mend the request |
/// | 50002 | `isv.business-failed:20009` | 店铺ID为空 | mend the request |
/// | 40004 | `isv.parameter-invalid:20045` | 含非该门店订单 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderSearchListRequest {
    /// 商品ID或名称
    ///
    /// Digits are an ID.
    pub product: Option<String>,
    /// 下单端
    pub b_type: Option<DoudianOrderBType>,
    /// 售后状态
    ///
    /// Codes:
    ///
    /// - `all` 全部
    /// - `in_aftersale` 售后中
    /// - `refund` 退款中
    /// - `refund_success` 退款成功
    /// - `refund_fail` 退款失败
    /// - `exchange_success` 换货成功
    /// - `aftersale_close` 售后关闭
    pub after_sale_status_desc: Option<String>,
    /// 物流单号
    pub tracking_no: Option<String>,
    /// 预售类型
    pub presell_type: Option<DoudianOrderSearchListPresellType>,
    /// 订单类型
    pub order_type: Option<DoudianOrderType>,
    /// 下单时间起, in seconds
    pub create_time_start: Option<i64>,
    /// 下单时间止, in seconds
    pub create_time_end: Option<i64>,
    /// 异常订单
    ///
    /// Codes:
    ///
    /// - `1` 异常取消
    /// - `2` 风控审核中
    pub abnormal_order: Option<i64>,
    /// 交易类型
    pub trade_type: Option<DoudianOrderTradeType>,
    /// 状态组合查询
    ///
    /// At most one element.
    pub combine_status: Option<Vec<DoudianOrderSearchListCombineStatus>>,
    /// 更新时间起, in seconds
    pub update_time_start: Option<i64>,
    /// 更新时间止, in seconds
    pub update_time_end: Option<i64>,
    /// 页码
    ///
    /// From 0.
    pub page: i64,
    /// 单页大小
    ///
    /// At most 100.
    pub size: i64,
    /// 排序字段
    ///
    /// Codes:
    ///
    /// - `create_time` 下单时间
    /// - `update_time` 更新时间
    ///
    /// create\_time when absent.
    pub order_by: Option<String>,
    /// 是否升序
    pub order_asc: Option<bool>,
    /// 履约状态
    ///
    /// Such as no\_accept, an hourly order not yet accepted.
    pub fulfil_status: Option<String>,
    /// 是否可检索
    pub is_searchable: Option<bool>,
    /// `auth_id` on the wire; it has no label.
    ///
    /// Not in the platform's documentation.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub auth_id: Option<String>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianOrderSearchListRequest {
    /// With the parameters that are required.
    pub fn new(page: i64, size: i64) -> Self {
        Self {
            product: None,
            b_type: None,
            after_sale_status_desc: None,
            tracking_no: None,
            presell_type: None,
            order_type: None,
            create_time_start: None,
            create_time_end: None,
            abnormal_order: None,
            trade_type: None,
            combine_status: None,
            update_time_start: None,
            update_time_end: None,
            page,
            size,
            order_by: None,
            order_asc: None,
            fulfil_status: None,
            is_searchable: None,
            auth_id: None,
        }
    }

    /// Sets `product` (商品ID或名称).
    #[must_use]
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self
    }

    /// Sets `b_type` (下单端).
    #[must_use]
    pub fn b_type(mut self, b_type: impl Into<DoudianOrderBType>) -> Self {
        self.b_type = Some(b_type.into());
        self
    }

    /// Sets `after_sale_status_desc` (售后状态).
    #[must_use]
    pub fn after_sale_status_desc(
        mut self,
        after_sale_status_desc: impl Into<String>,
    ) -> Self {
        self.after_sale_status_desc = Some(after_sale_status_desc.into());
        self
    }

    /// Sets `tracking_no` (物流单号).
    #[must_use]
    pub fn tracking_no(mut self, tracking_no: impl Into<String>) -> Self {
        self.tracking_no = Some(tracking_no.into());
        self
    }

    /// Sets `presell_type` (预售类型).
    #[must_use]
    pub fn presell_type(
        mut self,
        presell_type: impl Into<DoudianOrderSearchListPresellType>,
    ) -> Self {
        self.presell_type = Some(presell_type.into());
        self
    }

    /// Sets `order_type` (订单类型).
    #[must_use]
    pub fn order_type(mut self, order_type: impl Into<DoudianOrderType>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets `create_time_start` (下单时间起).
    #[must_use]
    pub fn create_time_start(mut self, create_time_start: i64) -> Self {
        self.create_time_start = Some(create_time_start);
        self
    }

    /// Sets `create_time_end` (下单时间止).
    #[must_use]
    pub fn create_time_end(mut self, create_time_end: i64) -> Self {
        self.create_time_end = Some(create_time_end);
        self
    }

    /// Sets `abnormal_order` (异常订单).
    #[must_use]
    pub fn abnormal_order(mut self, abnormal_order: i64) -> Self {
        self.abnormal_order = Some(abnormal_order);
        self
    }

    /// Sets `trade_type` (交易类型).
    #[must_use]
    pub fn trade_type(mut self, trade_type: impl Into<DoudianOrderTradeType>) -> Self {
        self.trade_type = Some(trade_type.into());
        self
    }

    /// Sets `combine_status` (状态组合查询).
    #[must_use]
    pub fn combine_status(
        mut self,
        combine_status: impl Into<Vec<DoudianOrderSearchListCombineStatus>>,
    ) -> Self {
        self.combine_status = Some(combine_status.into());
        self
    }

    /// Sets `update_time_start` (更新时间起).
    #[must_use]
    pub fn update_time_start(mut self, update_time_start: i64) -> Self {
        self.update_time_start = Some(update_time_start);
        self
    }

    /// Sets `update_time_end` (更新时间止).
    #[must_use]
    pub fn update_time_end(mut self, update_time_end: i64) -> Self {
        self.update_time_end = Some(update_time_end);
        self
    }

    /// Sets `order_by` (排序字段).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `order_asc` (是否升序).
    #[must_use]
    pub fn order_asc(mut self, order_asc: bool) -> Self {
        self.order_asc = Some(order_asc);
        self
    }

    /// Sets `fulfil_status` (履约状态).
    #[must_use]
    pub fn fulfil_status(mut self, fulfil_status: impl Into<String>) -> Self {
        self.fulfil_status = Some(fulfil_status.into());
        self
    }

    /// Sets `is_searchable` (是否可检索).
    #[must_use]
    pub fn is_searchable(mut self, is_searchable: bool) -> Self {
        self.is_searchable = Some(is_searchable);
        self
    }

    /// Sets `auth_id`.
    #[must_use]
    pub fn auth_id(mut self, auth_id: impl Into<String>) -> Self {
        self.auth_id = Some(auth_id.into());
        self
    }
}

/// The answer to [`DoudianOrderSearchListRequest`].
pub type DoudianOrderSearchListResponse = rt::DoudianResponse<
    DoudianOrderSearchListData,
>;

impl rt::DoudianRequest for DoudianOrderSearchListRequest {
    type Data = DoudianOrderSearchListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.searchList",
        path: "/order/searchList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20013",
                label: "查询超5万条",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20012",
                label: "状态条件超限制",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20011",
                label: "开始时间为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20008",
                label: "单页数量超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20005",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20004",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10035",
                label: "页数小于0",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20009",
                label: "店铺ID为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20045",
                label: "含非该门店订单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderSearchListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSearchListRequest",
            &[
                rt::Field("product", 0, &[]),
                rt::Field("b_type", 0, DoudianOrderBType::KNOWN),
                rt::Field(
                    "after_sale_status_desc",
                    0,
                    &[
                        "all",
                        "in_aftersale",
                        "refund",
                        "refund_success",
                        "refund_fail",
                        "exchange_success",
                        "aftersale_close",
                    ],
                ),
                rt::Field("tracking_no", 0, &[]),
                rt::Field("presell_type", 0, DoudianOrderSearchListPresellType::KNOWN),
                rt::Field("order_type", 0, DoudianOrderType::KNOWN),
                rt::Field("create_time_start", 0, &[]),
                rt::Field("create_time_end", 0, &[]),
                rt::Field("abnormal_order", 0, &["1", "2"]),
                rt::Field("trade_type", 0, DoudianOrderTradeType::KNOWN),
                rt::Field("combine_status", 0, &[]),
                rt::Field("update_time_start", 0, &[]),
                rt::Field("update_time_end", 0, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("order_by", 0, &["create_time", "update_time"]),
                rt::Field("order_asc", 0, &[]),
                rt::Field("fulfil_status", 0, &[]),
                rt::Field("is_searchable", 0, &[]),
                rt::Field("auth_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.abnormal_order);
        rt::put(w, 2, &self.after_sale_status_desc);
        rt::put(w, 19, &self.auth_id);
        rt::put(w, 1, &self.b_type);
        rt::put(w, 10, &self.combine_status);
        rt::put(w, 7, &self.create_time_end);
        rt::put(w, 6, &self.create_time_start);
        rt::put(w, 17, &self.fulfil_status);
        rt::put(w, 18, &self.is_searchable);
        rt::put(w, 16, &self.order_asc);
        rt::put(w, 15, &self.order_by);
        rt::put(w, 5, &self.order_type);
        rt::put(w, 13, &self.page);
        rt::put(w, 4, &self.presell_type);
        rt::put(w, 0, &self.product);
        rt::put(w, 14, &self.size);
        rt::put(w, 3, &self.tracking_no);
        rt::put(w, 9, &self.trade_type);
        rt::put(w, 12, &self.update_time_end);
        rt::put(w, 11, &self.update_time_start);
    }
}

rt::impl_record!(DoudianOrderSearchListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderSearchListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product, r),
            1 => rt::get(&mut self.b_type, r),
            2 => rt::get(&mut self.after_sale_status_desc, r),
            3 => rt::get(&mut self.tracking_no, r),
            4 => rt::get(&mut self.presell_type, r),
            5 => rt::get(&mut self.order_type, r),
            6 => rt::get(&mut self.create_time_start, r),
            7 => rt::get(&mut self.create_time_end, r),
            8 => rt::get(&mut self.abnormal_order, r),
            9 => rt::get(&mut self.trade_type, r),
            10 => rt::get(&mut self.combine_status, r),
            11 => rt::get(&mut self.update_time_start, r),
            12 => rt::get(&mut self.update_time_end, r),
            13 => rt::get(&mut self.page, r),
            14 => rt::get(&mut self.size, r),
            15 => rt::get(&mut self.order_by, r),
            16 => rt::get(&mut self.order_asc, r),
            17 => rt::get(&mut self.fulfil_status, r),
            18 => rt::get(&mut self.is_searchable, r),
            19 => rt::get(&mut self.auth_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderSearchListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product: Default::default(),
            b_type: Default::default(),
            after_sale_status_desc: Default::default(),
            tracking_no: Default::default(),
            presell_type: Default::default(),
            order_type: Default::default(),
            create_time_start: Default::default(),
            create_time_end: Default::default(),
            abnormal_order: Default::default(),
            trade_type: Default::default(),
            combine_status: Default::default(),
            update_time_start: Default::default(),
            update_time_end: Default::default(),
            page: Default::default(),
            size: Default::default(),
            order_by: Default::default(),
            order_asc: Default::default(),
            fulfil_status: Default::default(),
            is_searchable: Default::default(),
            auth_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderSearchListRequest, Self::blank());

impl rt::Paged for DoudianOrderSearchListData {
    type Item = DoudianShopOrder;

    fn items(&self) -> &[DoudianShopOrder] {
        &self.shop_order_list
    }

    fn total(&self) -> Option<i64> {
        Some(self.total)
    }
}

/// Part of the request `order.searchList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderSearchListCombineStatus {
    /// 订单状态
    ///
    /// Parts joined by `,`.
    ///
    /// Codes:
    ///
    /// - `1` 待支付
    /// - `105` 已支付
    /// - `2` 备货中
    /// - `101` 部分发货
    /// - `3` 已发货
    /// - `4` 已取消
    /// - `5` 已完成
    pub order_status: Option<rt::Csv>,
    /// 主流程状态
    ///
    /// Parts joined by `,`.
    #[deprecated]
    pub main_status: Option<rt::Csv>,
}

#[allow(deprecated)]
impl DoudianOrderSearchListCombineStatus {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_status: None,
            main_status: None,
        }
    }

    /// Sets `order_status` (订单状态).
    #[must_use]
    pub fn order_status(mut self, order_status: impl Into<rt::Csv>) -> Self {
        self.order_status = Some(order_status.into());
        self
    }

    /// Sets `main_status` (主流程状态).
    #[deprecated]
    #[must_use]
    pub fn main_status(mut self, main_status: impl Into<rt::Csv>) -> Self {
        self.main_status = Some(main_status.into());
        self
    }
}

#[allow(deprecated)]
impl rt::Encode for DoudianOrderSearchListCombineStatus {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSearchListCombineStatus",
            &[
                rt::Field("order_status", rt::LENIENT, &[]),
                rt::Field("main_status", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.main_status);
        rt::put(w, 0, &self.order_status);
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianOrderSearchListCombineStatus {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_status, r),
            1 => rt::get(&mut self.main_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderSearchListCombineStatus);

rt::impl_serde!(DoudianOrderSearchListCombineStatus, Self::default());

/// Part of the answer to `order.searchList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderSearchListData {
    /// 页码
    pub page: i64,
    /// 总订单数
    pub total: i64,
    /// 单页大小
    pub size: i64,
    /// 订单列表
    pub shop_order_list: Vec<DoudianShopOrder>,
}

impl rt::Encode for DoudianOrderSearchListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSearchListData",
            &[
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("shop_order_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.page);
        rt::put(w, 3, &self.shop_order_list);
        rt::put(w, 2, &self.size);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianOrderSearchListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.total, r),
            2 => rt::get(&mut self.size, r),
            3 => rt::get(&mut self.shop_order_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderSearchListData);

rt::impl_serde!(DoudianOrderSearchListData, Self::default());

/// 预售类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianOrderSearchListPresellType(pub i64);

impl DoudianOrderSearchListPresellType {
    /// `0`: 普通订单
    pub const NORMAL: Self = Self(0);

    /// `1`: 全款预售
    pub const FULL_PAYMENT: Self = Self(1);

    /// `2`: 定金预售
    pub const DEPOSIT_PRESALE: Self = Self(2);

    /// `3`: 定金找货
    pub const DEPOSIT_SOURCING: Self = Self(3);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "1", "2", "3"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("普通订单"),
            1 => Some("全款预售"),
            2 => Some("定金预售"),
            3 => Some("定金找货"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianOrderSearchListPresellType, i64);
