// @generated from doudian/order/order.settle.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 结算账单查询 — `order.settle`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderSettleRequest;
///
/// let request = DoudianOrderSettleRequest::new(
///     1,
///     "2023-11-15 06:13:20",
///     "2023-11-15 06:13:20",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderSettleRequest {
    /// 筛选时间类型
    pub time_type: i32,
    /// 查询开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: rt::DateTime,
    /// 查询结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: rt::DateTime,
    /// 订单ID
    pub order_id: Option<String>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 结算账户类型
    pub pay_type: Option<i32>,
    /// 业务类型
    pub flow_type: Option<i32>,
    /// 翻页页数
    pub page: Option<i32>,
    /// 翻页每页数量
    pub size: Option<i32>,
}

impl DoudianOrderSettleRequest {
    /// With the parameters that are required.
    pub fn new(
        time_type: i32,
        start_time: impl Into<rt::DateTime>,
        end_time: impl Into<rt::DateTime>,
    ) -> Self {
        Self {
            time_type,
            start_time: start_time.into(),
            end_time: end_time.into(),
            order_id: None,
            product_id: None,
            pay_type: None,
            flow_type: None,
            page: None,
            size: None,
        }
    }

    /// Sets `order_id` (订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `pay_type` (结算账户类型).
    #[must_use]
    pub fn pay_type(mut self, pay_type: i32) -> Self {
        self.pay_type = Some(pay_type);
        self
    }

    /// Sets `flow_type` (业务类型).
    #[must_use]
    pub fn flow_type(mut self, flow_type: i32) -> Self {
        self.flow_type = Some(flow_type);
        self
    }

    /// Sets `page` (翻页页数).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (翻页每页数量).
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }
}

/// The answer to [`DoudianOrderSettleRequest`].
pub type DoudianOrderSettleResponse = rt::DoudianResponse<DoudianOrderSettleData>;

impl rt::DoudianRequest for DoudianOrderSettleRequest {
    type Data = DoudianOrderSettleData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.settle",
        path: "/order/settle",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderSettleRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSettleRequest",
            &[
                rt::Field("time_type", rt::REQUIRED, &[]),
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("pay_type", 0, &[]),
                rt::Field("flow_type", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.end_time);
        rt::put(w, 6, &self.flow_type);
        rt::put(w, 3, &self.order_id);
        rt::put(w, 7, &self.page);
        rt::put(w, 5, &self.pay_type);
        rt::put(w, 4, &self.product_id);
        rt::put(w, 8, &self.size);
        rt::put(w, 1, &self.start_time);
        rt::put(w, 0, &self.time_type);
    }
}

rt::impl_record!(DoudianOrderSettleRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderSettleRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.time_type, r),
            1 => rt::get(&mut self.start_time, r),
            2 => rt::get(&mut self.end_time, r),
            3 => rt::get(&mut self.order_id, r),
            4 => rt::get(&mut self.product_id, r),
            5 => rt::get(&mut self.pay_type, r),
            6 => rt::get(&mut self.flow_type, r),
            7 => rt::get(&mut self.page, r),
            8 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderSettleRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            time_type: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_id: Default::default(),
            product_id: Default::default(),
            pay_type: Default::default(),
            flow_type: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderSettleRequest, Self::blank());

impl rt::Paged for DoudianOrderSettleData {
    type Item = DoudianOrderSettleBill;

    fn items(&self) -> &[DoudianOrderSettleBill] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        Some(i64::from(self.total))
    }
}

/// Part of the answer to `order.settle`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderSettleBill {
    /// 订单信息
    pub order_info: DoudianOrderSettleOrder,
    /// 结算信息
    pub settle_info: DoudianOrderSettleSettlement,
    /// 收入信息
    pub income_info: Option<DoudianOrderSettleIncome>,
    /// 支出信息
    pub outcome_info: Option<DoudianOrderSettleOutcome>,
}

impl rt::Encode for DoudianOrderSettleBill {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSettleBill",
            &[
                rt::Field("order_info", rt::REQUIRED, &[]),
                rt::Field("settle_info", rt::REQUIRED, &[]),
                rt::Field("income_info", 0, &[]),
                rt::Field("outcome_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.income_info);
        rt::put(w, 0, &self.order_info);
        rt::put(w, 3, &self.outcome_info);
        rt::put(w, 1, &self.settle_info);
    }
}

impl rt::Decode for DoudianOrderSettleBill {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_info, r),
            1 => rt::get(&mut self.settle_info, r),
            2 => rt::get(&mut self.income_info, r),
            3 => rt::get(&mut self.outcome_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderSettleBill);

rt::impl_serde!(DoudianOrderSettleBill, Self::default());

/// Part of the answer to `order.settle`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderSettleData {
    /// 账单列表
    pub data: Vec<DoudianOrderSettleBill>,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianOrderSettleData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSettleData",
            &[
                rt::Field("data", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianOrderSettleData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderSettleData);

rt::impl_serde!(DoudianOrderSettleData, Self::default());

/// Part of the answer to `order.settle`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderSettleIncome {
    /// 实际支付金额, in fen (0.01 yuan)
    pub pay_amount: i64,
    /// 平台券补贴金额, in fen (0.01 yuan)
    pub platform_coupon: i64,
    /// 支付优惠金额, in fen (0.01 yuan)
    pub pay_promotion_amount: i64,
}

impl rt::Encode for DoudianOrderSettleIncome {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSettleIncome",
            &[
                rt::Field("pay_amount", rt::REQUIRED, &[]),
                rt::Field("platform_coupon", rt::REQUIRED, &[]),
                rt::Field("pay_promotion_amount", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pay_amount);
        rt::put(w, 2, &self.pay_promotion_amount);
        rt::put(w, 1, &self.platform_coupon);
    }
}

impl rt::Decode for DoudianOrderSettleIncome {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pay_amount, r),
            1 => rt::get(&mut self.platform_coupon, r),
            2 => rt::get(&mut self.pay_promotion_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderSettleIncome);

rt::impl_serde!(DoudianOrderSettleIncome, Self::default());

/// Part of the answer to `order.settle`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderSettleOrder {
    /// 店铺订单ID
    pub shop_order_id: String,
    /// 子订单ID
    pub order_id: String,
    /// 订单创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: rt::DateTime,
    /// 商品ID
    pub product_id: i64,
    /// 阶段单号
    pub phase_order_no: Option<String>,
    /// 阶段数量
    pub phase_cnt: i32,
    /// 阶段ID
    pub phase_id: i64,
}

impl rt::Encode for DoudianOrderSettleOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSettleOrder",
            &[
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("phase_order_no", 0, &[]),
                rt::Field("phase_cnt", rt::REQUIRED, &[]),
                rt::Field("phase_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.create_time);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 5, &self.phase_cnt);
        rt::put(w, 6, &self.phase_id);
        rt::put(w, 4, &self.phase_order_no);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 0, &self.shop_order_id);
    }
}

impl rt::Decode for DoudianOrderSettleOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.create_time, r),
            3 => rt::get(&mut self.product_id, r),
            4 => rt::get(&mut self.phase_order_no, r),
            5 => rt::get(&mut self.phase_cnt, r),
            6 => rt::get(&mut self.phase_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderSettleOrder);

rt::impl_serde!(DoudianOrderSettleOrder, Self::default());

/// Part of the answer to `order.settle`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderSettleOutcome {
    /// 订单退款金额, in fen (0.01 yuan)
    pub order_refund: i64,
    /// 平台服务费, in fen (0.01 yuan)
    pub platform_service_fee: i64,
    /// 达人佣金, in fen (0.01 yuan)
    pub author_commission: i64,
    /// 渠道分成, in fen (0.01 yuan)
    pub good_learn_channel_fee: i64,
}

impl rt::Encode for DoudianOrderSettleOutcome {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSettleOutcome",
            &[
                rt::Field("order_refund", rt::REQUIRED, &[]),
                rt::Field("platform_service_fee", rt::REQUIRED, &[]),
                rt::Field("author_commission", rt::REQUIRED, &[]),
                rt::Field("good_learn_channel_fee", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.author_commission);
        rt::put(w, 3, &self.good_learn_channel_fee);
        rt::put(w, 0, &self.order_refund);
        rt::put(w, 1, &self.platform_service_fee);
    }
}

impl rt::Decode for DoudianOrderSettleOutcome {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_refund, r),
            1 => rt::get(&mut self.platform_service_fee, r),
            2 => rt::get(&mut self.author_commission, r),
            3 => rt::get(&mut self.good_learn_channel_fee, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderSettleOutcome);

rt::impl_serde!(DoudianOrderSettleOutcome, Self::default());

/// Part of the answer to `order.settle`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderSettleSettlement {
    /// 结算时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub settle_time: rt::DateTime,
    /// 结算账户类型
    pub pay_type: i32,
    /// 业务类型
    pub flow_type: i32,
    /// 实际结算金额, in fen (0.01 yuan)
    pub settle_amount: i64,
}

impl rt::Encode for DoudianOrderSettleSettlement {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderSettleSettlement",
            &[
                rt::Field("settle_time", rt::REQUIRED, &[]),
                rt::Field("pay_type", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("flow_type", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("settle_amount", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.flow_type);
        rt::put(w, 1, &self.pay_type);
        rt::put(w, 3, &self.settle_amount);
        rt::put(w, 0, &self.settle_time);
    }
}

impl rt::Decode for DoudianOrderSettleSettlement {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.settle_time, r),
            1 => rt::get(&mut self.pay_type, r),
            2 => rt::get(&mut self.flow_type, r),
            3 => rt::get(&mut self.settle_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderSettleSettlement);

rt::impl_serde!(DoudianOrderSettleSettlement, Self::default());
