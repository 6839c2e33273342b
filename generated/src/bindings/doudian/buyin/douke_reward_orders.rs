// @generated from doudian/buyin/buyin.doukeRewardOrders.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 抖客奖励订单 — `buyin.doukeRewardOrders`
///
/// Holds the last 30 days.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinDoukeRewardOrdersRequest;
///
/// let request = DoudianBuyinDoukeRewardOrdersRequest::new(1, 1);
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
/// | 40004 | `isv.parameter-invalid:4102` | 无效PID | mend the request |
/// | 40004 | `isv.parameter-invalid:4249` | 无效开始时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:4250` | 无效结束时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:4414` | 分销类型参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:4415` | 无效pageSize | mend the request |
/// | 40004 | `isv.parameter-invalid:4416` | 无效时间区间 | mend the request |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeRewardOrdersRequest {
    /// 页数
    pub page: i64,
    /// 每页订单数目
    pub page_size: i64,
    /// 独立抖客PID
    pub pid: Option<String>,
    /// 查询开始日期
    ///
    /// yyyyMMdd.
    pub start_date: Option<String>,
    /// 查询结束日期
    ///
    /// yyyyMMdd.
    pub end_date: Option<String>,
    /// 分销类型
    ///
    /// Codes:
    ///
    /// - `0` 全部
    /// - `1` 商品分销
    /// - `2` 直播间分销
    /// - `3` 自建活动页分销
    /// - `4` 频道页分销
    /// - `99` 其他
    pub distribution_type: Option<i64>,
}

impl DoudianBuyinDoukeRewardOrdersRequest {
    /// With the parameters that are required.
    pub fn new(page: i64, page_size: i64) -> Self {
        Self {
            page,
            page_size,
            pid: None,
            start_date: None,
            end_date: None,
            distribution_type: None,
        }
    }

    /// Sets `pid` (独立抖客PID).
    #[must_use]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets `start_date` (查询开始日期).
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `end_date` (查询结束日期).
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `distribution_type` (分销类型).
    #[must_use]
    pub fn distribution_type(mut self, distribution_type: i64) -> Self {
        self.distribution_type = Some(distribution_type);
        self
    }
}

/// The answer to [`DoudianBuyinDoukeRewardOrdersRequest`].
pub type DoudianBuyinDoukeRewardOrdersResponse = rt::DoudianResponse<
    DoudianBuyinDoukeRewardOrdersData,
>;

impl rt::DoudianRequest for DoudianBuyinDoukeRewardOrdersRequest {
    type Data = DoudianBuyinDoukeRewardOrdersData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.doukeRewardOrders",
        path: "/buyin/doukeRewardOrders",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4102",
                label: "无效PID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4249",
                label: "无效开始时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4250",
                label: "无效结束时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4414",
                label: "分销类型参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4415",
                label: "无效pageSize",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4416",
                label: "无效时间区间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinDoukeRewardOrdersRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeRewardOrdersRequest",
            &[
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("pid", 0, &[]),
                rt::Field("start_date", 0, &[]),
                rt::Field("end_date", 0, &[]),
                rt::Field("distribution_type", 0, &["0", "1", "2", "3", "4", "99"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.distribution_type);
        rt::put(w, 4, &self.end_date);
        rt::put(w, 0, &self.page);
        rt::put(w, 1, &self.page_size);
        rt::put(w, 2, &self.pid);
        rt::put(w, 3, &self.start_date);
    }
}

rt::impl_record!(DoudianBuyinDoukeRewardOrdersRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinDoukeRewardOrdersRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.page_size, r),
            2 => rt::get(&mut self.pid, r),
            3 => rt::get(&mut self.start_date, r),
            4 => rt::get(&mut self.end_date, r),
            5 => rt::get(&mut self.distribution_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinDoukeRewardOrdersRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page: Default::default(),
            page_size: Default::default(),
            pid: Default::default(),
            start_date: Default::default(),
            end_date: Default::default(),
            distribution_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinDoukeRewardOrdersRequest, Self::blank());

impl rt::Paged for DoudianBuyinDoukeRewardOrdersData {
    type Item = DoudianBuyinDoukeRewardOrdersRewardOrder;

    fn items(&self) -> &[DoudianBuyinDoukeRewardOrdersRewardOrder] {
        &self.reward_orders
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.doukeRewardOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeRewardOrdersData {
    /// 奖励订单信息
    pub reward_orders: Vec<DoudianBuyinDoukeRewardOrdersRewardOrder>,
    /// 奖励订单总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinDoukeRewardOrdersData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeRewardOrdersData",
            &[rt::Field("reward_orders", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.reward_orders);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinDoukeRewardOrdersData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.reward_orders, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukeRewardOrdersData);

rt::impl_serde!(DoudianBuyinDoukeRewardOrdersData, Self::default());

/// Part of the answer to `buyin.doukeRewardOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeRewardOrdersRewardOrder {
    /// 扩展参数
    pub external_info: Option<String>,
    /// 成交日期
    pub pay_date: Option<String>,
    /// 推广位信息
    pub promotion_info: Option<String>,
    /// 奖励订单ID
    pub reward_order_id: Option<String>,
    /// 成交商品ID
    pub product_id: Option<String>,
    /// 成交商品名称
    pub product_name: Option<String>,
    /// 成交金额
    pub pay_amount: Option<i64>,
    /// 奖励类型
    pub reward_type: Option<String>,
}

impl rt::Encode for DoudianBuyinDoukeRewardOrdersRewardOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeRewardOrdersRewardOrder",
            &[
                rt::Field("external_info", 0, &[]),
                rt::Field("pay_date", 0, &[]),
                rt::Field("promotion_info", 0, &[]),
                rt::Field("reward_order_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("pay_amount", 0, &[]),
                rt::Field("reward_type", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.external_info);
        rt::put(w, 6, &self.pay_amount);
        rt::put(w, 1, &self.pay_date);
        rt::put(w, 4, &self.product_id);
        rt::put(w, 5, &self.product_name);
        rt::put(w, 2, &self.promotion_info);
        rt::put(w, 3, &self.reward_order_id);
        rt::put(w, 7, &self.reward_type);
    }
}

impl rt::Decode for DoudianBuyinDoukeRewardOrdersRewardOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.external_info, r),
            1 => rt::get(&mut self.pay_date, r),
            2 => rt::get(&mut self.promotion_info, r),
            3 => rt::get(&mut self.reward_order_id, r),
            4 => rt::get(&mut self.product_id, r),
            5 => rt::get(&mut self.product_name, r),
            6 => rt::get(&mut self.pay_amount, r),
            7 => rt::get(&mut self.reward_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukeRewardOrdersRewardOrder);

rt::impl_serde!(DoudianBuyinDoukeRewardOrdersRewardOrder, Self::default());
