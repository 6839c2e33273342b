// @generated from doudian/order/order.getSettleBillDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 结算账单明细 — `order.getSettleBillDetail`
///
/// Best with at most 7 days between start\_time and end\_time.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetSettleBillDetailRequest;
///
/// let request = DoudianOrderGetSettleBillDetailRequest::new(
///     1,
///     1,
///     "2023-11-15 06:13:20",
///     "2023-11-15 06:13:20",
///     "0",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderGetSettleBillDetailRequest {
    /// 页数
    pub page: i64,
    /// 每页结果数
    pub size: i64,
    /// 查询开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: rt::DateTime,
    /// 查询结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: rt::DateTime,
    /// 子订单ID
    pub order_id: Option<String>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 结算账户
    ///
    /// Codes:
    ///
    /// - `0` 全部
    /// - `1` 微信(升级前)
    /// - `2` 微信
    /// - `3` 支付宝
    /// - `4` 合众支付
    /// - `5` 聚合账户
    pub pay_type: Option<String>,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `0` 全部
    /// - `1` 鲁班广告
    /// - `2` 值点商城
    /// - `3` 精选联盟
    /// - `4` 小店自卖
    pub flow_type: Option<String>,
    /// 时间类型
    ///
    /// Codes:
    ///
    /// - `0` 结算时间
    /// - `1` 下单时间
    pub time_type: String,
}

impl DoudianOrderGetSettleBillDetailRequest {
    /// With the parameters that are required.
    pub fn new(
        page: i64,
        size: i64,
        start_time: impl Into<rt::DateTime>,
        end_time: impl Into<rt::DateTime>,
        time_type: impl Into<String>,
    ) -> Self {
        Self {
            page,
            size,
            start_time: start_time.into(),
            end_time: end_time.into(),
            order_id: None,
            product_id: None,
            pay_type: None,
            flow_type: None,
            time_type: time_type.into(),
        }
    }

    /// Sets `order_id` (子订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `pay_type` (结算账户).
    #[must_use]
    pub fn pay_type(mut self, pay_type: impl Into<String>) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Sets `flow_type` (业务类型).
    #[must_use]
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }
}

/// The answer to [`DoudianOrderGetSettleBillDetailRequest`].
pub type DoudianOrderGetSettleBillDetailResponse = rt::DoudianResponse<
    DoudianOrderGetSettleBillDetailData,
>;

impl rt::DoudianRequest for DoudianOrderGetSettleBillDetailRequest {
    type Data = DoudianOrderGetSettleBillDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getSettleBillDetail",
        path: "/order/getSettleBillDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderGetSettleBillDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetSettleBillDetailRequest",
            &[
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("product_id", rt::LENIENT, &[]),
                rt::Field("pay_type", rt::LENIENT, &["0", "1", "2", "3", "4", "5"]),
                rt::Field("flow_type", rt::LENIENT, &["0", "1", "2", "3", "4"]),
                rt::Field("time_type", rt::REQUIRED | rt::LENIENT, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.end_time);
        rt::put(w, 7, &self.flow_type);
        rt::put(w, 4, &self.order_id);
        rt::put(w, 0, &self.page);
        rt::put(w, 6, &self.pay_type);
        rt::put(w, 5, &self.product_id);
        rt::put(w, 1, &self.size);
        rt::put(w, 2, &self.start_time);
        rt::put(w, 8, &self.time_type);
    }
}

rt::impl_record!(DoudianOrderGetSettleBillDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetSettleBillDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.size, r),
            2 => rt::get(&mut self.start_time, r),
            3 => rt::get(&mut self.end_time, r),
            4 => rt::get(&mut self.order_id, r),
            5 => rt::get(&mut self.product_id, r),
            6 => rt::get(&mut self.pay_type, r),
            7 => rt::get(&mut self.flow_type, r),
            8 => rt::get(&mut self.time_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetSettleBillDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page: Default::default(),
            size: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_id: Default::default(),
            product_id: Default::default(),
            pay_type: Default::default(),
            flow_type: Default::default(),
            time_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetSettleBillDetailRequest, Self::blank());

impl rt::Paged for DoudianOrderGetSettleBillDetailData {
    type Item = DoudianOrderGetSettleBillDetailBill;

    fn items(&self) -> &[DoudianOrderGetSettleBillDetailBill] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        Some(self.total_cnt)
    }
}

/// Part of the answer to `order.getSettleBillDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetSettleBillDetailBill {
    /// 店铺单号
    pub shop_order_id: String,
    /// 订单号
    pub order_id: String,
    /// 下单时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub order_time: rt::DateTime,
    /// 店铺ID
    pub shop_id: i64,
    /// 结算时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub settle_time: rt::DateTime,
    /// 商品ID
    pub product_id: String,
    /// 商品数量
    pub goods_count: i32,
    /// 结算状态描述
    pub trade_type_desc: String,
    /// 结算账户类型
    pub pay_type_desc: String,
    /// 结算单号
    pub request_no: String,
    /// 业务类型
    pub flow_type_desc: String,
    /// 阶段单号
    pub phase_order_no: Option<String>,
    /// 阶段数量
    ///
    /// A presale has 2.
    pub phase_cnt: i32,
    /// 当前在第几阶段
    ///
    /// Counted from 1: of a presale 1 is the deposit and 2 the balance.
    pub phase_id: i64,
    /// 总收入, in fen (0.01 yuan)
    pub total_income: i64,
    /// 总支出, in fen (0.01 yuan)
    pub total_outcome: i64,
    /// 收益, in fen (0.01 yuan)
    pub profit: i64,
    /// 实际结算金额, in fen (0.01 yuan)
    pub settle_amount: i64,
    /// 实际补贴金额, in fen (0.01 yuan)
    pub actual_subsidy_amount: i64,
    /// 订单总价, in fen (0.01 yuan)
    pub total_amount: i64,
    /// 商品总价, in fen (0.01 yuan)
    pub total_goods_amount: i64,
    /// 运费, in fen (0.01 yuan)
    pub post_amount: i64,
    /// 订单实付, in fen (0.01 yuan)
    pub real_pay_amount: i64,
    /// 订单实付应结, in fen (0.01 yuan)
    pub settled_pay_amount: i64,
    /// 平台补贴, in fen (0.01 yuan)
    pub platform_coupon: i64,
    /// 达人券补贴, in fen (0.01 yuan)
    pub author_coupon: i64,
    /// 支付补贴, in fen (0.01 yuan)
    pub pay_promotion: i64,
    /// 实际平台补贴, in fen (0.01 yuan)
    pub actual_platform_coupon: i64,
    /// 实际达人券补贴, in fen (0.01 yuan)
    pub actual_author_coupon: i64,
    /// 实际支付补贴, in fen (0.01 yuan)
    pub actual_pay_promotion: i64,
    /// 店铺优惠, in fen (0.01 yuan)
    pub shop_coupon: i64,
    /// 平台服务费, in fen (0.01 yuan)
    pub platform_service_fee: i64,
    /// 订单退款, in fen (0.01 yuan)
    pub refund: i64,
    /// 佣金, in fen (0.01 yuan)
    pub commission: i64,
    /// 好好学习分成, in fen (0.01 yuan)
    pub good_learn_channel_fee: i64,
    /// 招商服务费, in fen (0.01 yuan)
    pub colonel_service_fee: i64,
    /// 退佣失败垫付金额, in fen (0.01 yuan)
    pub shop_refund_loss: i64,
    /// 结算状态
    ///
    /// Codes:
    ///
    /// - `0` 已结算
    /// - `1` 已退款
    pub trade_type: String,
    /// 结算账户类型
    ///
    /// Codes:
    ///
    /// - `1` 微信(升级前)
    /// - `2` 微信
    /// - `3` 支付宝
    /// - `4` 合众支付
    /// - `5` 聚合账户
    pub pay_type: String,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `1` 鲁班广告
    /// - `2` 值点商城
    /// - `3` 精选联盟
    /// - `4` 小店自卖
    pub flow_type: String,
}

impl rt::Encode for DoudianOrderGetSettleBillDetailBill {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetSettleBillDetailBill",
            &[
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("order_time", rt::REQUIRED, &[]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("settle_time", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("goods_count", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("trade_type_desc", rt::REQUIRED, &[]),
                rt::Field("pay_type_desc", rt::REQUIRED, &[]),
                rt::Field("request_no", rt::REQUIRED, &[]),
                rt::Field("flow_type_desc", rt::REQUIRED, &[]),
                rt::Field("phase_order_no", 0, &[]),
                rt::Field("phase_cnt", rt::REQUIRED, &[]),
                rt::Field("phase_id", rt::REQUIRED, &[]),
                rt::Field("total_income", rt::REQUIRED, &[]),
                rt::Field("total_outcome", rt::REQUIRED, &[]),
                rt::Field("profit", rt::REQUIRED, &[]),
                rt::Field("settle_amount", rt::REQUIRED, &[]),
                rt::Field("actual_subsidy_amount", rt::REQUIRED, &[]),
                rt::Field("total_amount", rt::REQUIRED, &[]),
                rt::Field("total_goods_amount", rt::REQUIRED, &[]),
                rt::Field("post_amount", rt::REQUIRED, &[]),
                rt::Field("real_pay_amount", rt::REQUIRED, &[]),
                rt::Field("settled_pay_amount", rt::REQUIRED, &[]),
                rt::Field("platform_coupon", rt::REQUIRED, &[]),
                rt::Field("author_coupon", rt::REQUIRED, &[]),
                rt::Field("pay_promotion", rt::REQUIRED, &[]),
                rt::Field("actual_platform_coupon", rt::REQUIRED, &[]),
                rt::Field("actual_author_coupon", rt::REQUIRED, &[]),
                rt::Field("actual_pay_promotion", rt::REQUIRED, &[]),
                rt::Field("shop_coupon", rt::REQUIRED, &[]),
                rt::Field("platform_service_fee", rt::REQUIRED, &[]),
                rt::Field("refund", rt::REQUIRED, &[]),
                rt::Field("commission", rt::REQUIRED, &[]),
                rt::Field("good_learn_channel_fee", rt::REQUIRED, &[]),
                rt::Field("colonel_service_fee", rt::REQUIRED, &[]),
                rt::Field("shop_refund_loss", rt::REQUIRED, &[]),
                rt::Field("trade_type", rt::REQUIRED | rt::LENIENT, &["0", "1"]),
                rt::Field(
                    "pay_type",
                    rt::REQUIRED | rt::LENIENT,
                    &["1", "2", "3", "4", "5"],
                ),
                rt::Field("flow_type", rt::REQUIRED | rt::LENIENT, &["1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 28, &self.actual_author_coupon);
        rt::put(w, 29, &self.actual_pay_promotion);
        rt::put(w, 27, &self.actual_platform_coupon);
        rt::put(w, 18, &self.actual_subsidy_amount);
        rt::put(w, 25, &self.author_coupon);
        rt::put(w, 35, &self.colonel_service_fee);
        rt::put(w, 33, &self.commission);
        rt::put(w, 39, &self.flow_type);
        rt::put(w, 10, &self.flow_type_desc);
        rt::put(w, 34, &self.good_learn_channel_fee);
        rt::put(w, 6, &self.goods_count);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 2, &self.order_time);
        rt::put(w, 26, &self.pay_promotion);
        rt::put(w, 38, &self.pay_type);
        rt::put(w, 8, &self.pay_type_desc);
        rt::put(w, 12, &self.phase_cnt);
        rt::put(w, 13, &self.phase_id);
        rt::put(w, 11, &self.phase_order_no);
        rt::put(w, 24, &self.platform_coupon);
        rt::put(w, 31, &self.platform_service_fee);
        rt::put(w, 21, &self.post_amount);
        rt::put(w, 5, &self.product_id);
        rt::put(w, 16, &self.profit);
        rt::put(w, 22, &self.real_pay_amount);
        rt::put(w, 32, &self.refund);
        rt::put(w, 9, &self.request_no);
        rt::put(w, 17, &self.settle_amount);
        rt::put(w, 4, &self.settle_time);
        rt::put(w, 23, &self.settled_pay_amount);
        rt::put(w, 30, &self.shop_coupon);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 36, &self.shop_refund_loss);
        rt::put(w, 19, &self.total_amount);
        rt::put(w, 20, &self.total_goods_amount);
        rt::put(w, 14, &self.total_income);
        rt::put(w, 15, &self.total_outcome);
        rt::put(w, 37, &self.trade_type);
        rt::put(w, 7, &self.trade_type_desc);
    }
}

impl rt::Decode for DoudianOrderGetSettleBillDetailBill {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.order_time, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.settle_time, r),
            5 => rt::get(&mut self.product_id, r),
            6 => rt::get(&mut self.goods_count, r),
            7 => rt::get(&mut self.trade_type_desc, r),
            8 => rt::get(&mut self.pay_type_desc, r),
            9 => rt::get(&mut self.request_no, r),
            10 => rt::get(&mut self.flow_type_desc, r),
            11 => rt::get(&mut self.phase_order_no, r),
            12 => rt::get(&mut self.phase_cnt, r),
            13 => rt::get(&mut self.phase_id, r),
            14 => rt::get(&mut self.total_income, r),
            15 => rt::get(&mut self.total_outcome, r),
            16 => rt::get(&mut self.profit, r),
            17 => rt::get(&mut self.settle_amount, r),
            18 => rt::get(&mut self.actual_subsidy_amount, r),
            19 => rt::get(&mut self.total_amount, r),
            20 => rt::get(&mut self.total_goods_amount, r),
            21 => rt::get(&mut self.post_amount, r),
            22 => rt::get(&mut self.real_pay_amount, r),
            23 => rt::get(&mut self.settled_pay_amount, r),
            24 => rt::get(&mut self.platform_coupon, r),
            25 => rt::get(&mut self.author_coupon, r),
            26 => rt::get(&mut self.pay_promotion, r),
            27 => rt::get(&mut self.actual_platform_coupon, r),
            28 => rt::get(&mut self.actual_author_coupon, r),
            29 => rt::get(&mut self.actual_pay_promotion, r),
            30 => rt::get(&mut self.shop_coupon, r),
            31 => rt::get(&mut self.platform_service_fee, r),
            32 => rt::get(&mut self.refund, r),
            33 => rt::get(&mut self.commission, r),
            34 => rt::get(&mut self.good_learn_channel_fee, r),
            35 => rt::get(&mut self.colonel_service_fee, r),
            36 => rt::get(&mut self.shop_refund_loss, r),
            37 => rt::get(&mut self.trade_type, r),
            38 => rt::get(&mut self.pay_type, r),
            39 => rt::get(&mut self.flow_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetSettleBillDetailBill);

rt::impl_serde!(DoudianOrderGetSettleBillDetailBill, Self::default());

/// Part of the answer to `order.getSettleBillDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetSettleBillDetailData {
    /// 返回码
    ///
    /// Codes:
    ///
    /// - `100000` 成功
    pub code: String,
    /// 信息描述
    pub code_msg: Option<String>,
    /// 账单明细列表
    pub data: Vec<DoudianOrderGetSettleBillDetailBill>,
    /// 总数
    pub total_cnt: i64,
    /// 页数
    pub page: i64,
    /// 每页数量
    pub size: i64,
}

impl rt::Encode for DoudianOrderGetSettleBillDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetSettleBillDetailData",
            &[
                rt::Field("code", rt::REQUIRED, &["100000"]),
                rt::Field("code_msg", 0, &[]),
                rt::Field("data", rt::REQUIRED, &[]),
                rt::Field("total_cnt", rt::REQUIRED, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.code_msg);
        rt::put(w, 2, &self.data);
        rt::put(w, 4, &self.page);
        rt::put(w, 5, &self.size);
        rt::put(w, 3, &self.total_cnt);
    }
}

impl rt::Decode for DoudianOrderGetSettleBillDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.code_msg, r),
            2 => rt::get(&mut self.data, r),
            3 => rt::get(&mut self.total_cnt, r),
            4 => rt::get(&mut self.page, r),
            5 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetSettleBillDetailData);

rt::impl_serde!(DoudianOrderGetSettleBillDetailData, Self::default());
