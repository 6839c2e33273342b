// @generated from doudian/order/order.getSettleBillDetailV2.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 结算账单明细V2 — `order.getSettleBillDetailV2`
///
/// Pages by start\_index: pass next\_start\_index on as start\_index, and next\_start\_time as start\_time, until is\_end is 1. Without order\_id the times are needed, best at most 7 days apart.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
/// Pages by the cursor `start_index`; `size` at most 200.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetSettleBillDetailV2Request;
///
/// let request = DoudianOrderGetSettleBillDetailV2Request::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderGetSettleBillDetailV2Request {
    /// 查询页大小
    pub size: Option<i64>,
    /// 查询开始时间
    pub start_time: Option<String>,
    /// 查询结束时间
    pub end_time: Option<String>,
    /// SKU单号
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
    /// - `2` 精选联盟
    /// - `3` 值点商城
    /// - `4` 小店自卖
    pub flow_type: Option<String>,
    /// 时间类型
    ///
    /// Codes:
    ///
    /// - `0` 结算时间
    /// - `1` 下单时间
    pub time_type: Option<String>,
    /// 查询开始索引
    pub start_index: Option<String>,
}

impl DoudianOrderGetSettleBillDetailV2Request {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            size: None,
            start_time: None,
            end_time: None,
            order_id: None,
            product_id: None,
            pay_type: None,
            flow_type: None,
            time_type: None,
            start_index: None,
        }
    }

    /// Sets `size` (查询页大小).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `start_time` (查询开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (查询结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `order_id` (SKU单号).
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

    /// Sets `time_type` (时间类型).
    #[must_use]
    pub fn time_type(mut self, time_type: impl Into<String>) -> Self {
        self.time_type = Some(time_type.into());
        self
    }

    /// Sets `start_index` (查询开始索引).
    #[must_use]
    pub fn start_index(mut self, start_index: impl Into<String>) -> Self {
        self.start_index = Some(start_index.into());
        self
    }
}

impl Default for DoudianOrderGetSettleBillDetailV2Request {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderGetSettleBillDetailV2Request`].
pub type DoudianOrderGetSettleBillDetailV2Response = rt::DoudianResponse<
    DoudianOrderGetSettleBillDetailV2Data,
>;

impl rt::DoudianRequest for DoudianOrderGetSettleBillDetailV2Request {
    type Data = DoudianOrderGetSettleBillDetailV2Data;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getSettleBillDetailV2",
        path: "/order/getSettleBillDetailV2",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderGetSettleBillDetailV2Request {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetSettleBillDetailV2Request",
            &[
                rt::Field("size", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("pay_type", 0, &["0", "1", "2", "3", "4", "5"]),
                rt::Field("flow_type", 0, &["0", "1", "2", "3", "4"]),
                rt::Field("time_type", 0, &["0", "1"]),
                rt::Field("start_index", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.end_time);
        rt::put(w, 6, &self.flow_type);
        rt::put(w, 3, &self.order_id);
        rt::put(w, 5, &self.pay_type);
        rt::put(w, 4, &self.product_id);
        rt::put(w, 0, &self.size);
        rt::put(w, 8, &self.start_index);
        rt::put(w, 1, &self.start_time);
        rt::put(w, 7, &self.time_type);
    }
}

rt::impl_record!(DoudianOrderGetSettleBillDetailV2Request);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetSettleBillDetailV2Request {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.start_time, r),
            2 => rt::get(&mut self.end_time, r),
            3 => rt::get(&mut self.order_id, r),
            4 => rt::get(&mut self.product_id, r),
            5 => rt::get(&mut self.pay_type, r),
            6 => rt::get(&mut self.flow_type, r),
            7 => rt::get(&mut self.time_type, r),
            8 => rt::get(&mut self.start_index, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetSettleBillDetailV2Request {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            size: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_id: Default::default(),
            product_id: Default::default(),
            pay_type: Default::default(),
            flow_type: Default::default(),
            time_type: Default::default(),
            start_index: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetSettleBillDetailV2Request, Self::blank());

impl rt::Paged for DoudianOrderGetSettleBillDetailV2Data {
    type Item = DoudianOrderGetSettleBillDetailV2Bill;

    fn items(&self) -> &[DoudianOrderGetSettleBillDetailV2Bill] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        None
    }
}

/// Part of the answer to `order.getSettleBillDetailV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetSettleBillDetailV2Bill {
    /// 店铺单号
    pub shop_order_id: Option<String>,
    /// SKU单号
    pub order_id: Option<String>,
    /// 下单时间
    pub order_time: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 结算时间
    pub settle_time: Option<String>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 商品数量
    pub goods_count: Option<i32>,
    /// 结算状态
    ///
    /// Codes:
    ///
    /// - `0` 已结算
    /// - `1` 已退款
    pub trade_type: Option<String>,
    /// 结算账户类型
    ///
    /// Codes:
    ///
    /// - `1` 微信(升级前)
    /// - `2` 微信
    /// - `3` 支付宝
    /// - `4` 合众支付
    /// - `5` 聚合账户
    pub pay_type: Option<String>,
    /// 结算单号
    pub request_no: Option<String>,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `1` 鲁班广告
    /// - `2` 精选联盟
    /// - `3` 值点商城
    /// - `4` 小店自卖
    pub flow_type: Option<String>,
    /// 阶段单号
    pub phase_order_no: Option<String>,
    /// 阶段数量
    ///
    /// A presale has 2.
    pub phase_cnt: Option<i32>,
    /// 当前在第几阶段
    ///
    /// Counted from 1: of a presale 1 is the deposit and 2 the balance.
    pub phase_id: Option<i64>,
    /// 总收入, in fen (0.01 yuan)
    pub total_income: Option<i64>,
    /// 总支出, in fen (0.01 yuan)
    pub total_outcome: Option<i64>,
    /// 收益, in fen (0.01 yuan)
    pub profit: Option<i64>,
    /// 实际结算金额, in fen (0.01 yuan)
    pub settle_amount: Option<i64>,
    /// 实际补贴金额, in fen (0.01 yuan)
    pub actual_subsidy_amount: Option<i64>,
    /// 订单总价, in fen (0.01 yuan)
    pub total_amount: Option<i64>,
    /// 商品总价, in fen (0.01 yuan)
    pub total_goods_amount: Option<i64>,
    /// 运费, in fen (0.01 yuan)
    pub post_amount: Option<i64>,
    /// 订单实付, in fen (0.01 yuan)
    pub real_pay_amount: Option<i64>,
    /// 订单实付应结, in fen (0.01 yuan)
    pub settled_pay_amount: Option<i64>,
    /// 平台补贴, in fen (0.01 yuan)
    pub platform_coupon: Option<i64>,
    /// 达人券补贴, in fen (0.01 yuan)
    pub author_coupon: Option<i64>,
    /// 支付补贴, in fen (0.01 yuan)
    pub pay_promotion: Option<i64>,
    /// 实际平台补贴, in fen (0.01 yuan)
    pub actual_platform_coupon: Option<i64>,
    /// 实际达人券补贴, in fen (0.01 yuan)
    pub actual_author_coupon: Option<i64>,
    /// 实际支付补贴, in fen (0.01 yuan)
    pub actual_pay_promotion: Option<i64>,
    /// 店铺优惠, in fen (0.01 yuan)
    pub shop_coupon: Option<i64>,
    /// 平台服务费, in fen (0.01 yuan)
    pub platform_service_fee: Option<i64>,
    /// 订单退款, in fen (0.01 yuan)
    pub refund: Option<i64>,
    /// 佣金, in fen (0.01 yuan)
    pub commission: Option<i64>,
    /// 渠道分成, in fen (0.01 yuan)
    pub good_learn_channel_fee: Option<i64>,
    /// 招商服务费, in fen (0.01 yuan)
    pub colonel_service_fee: Option<i64>,
    /// 退款扣佣金, in fen (0.01 yuan)
    pub shop_refund_loss: Option<i64>,
    /// 结算状态描述
    pub trade_type_desc: Option<String>,
    /// 结算账户类型
    pub pay_type_desc: Option<String>,
    /// 业务类型
    pub flow_type_desc: Option<String>,
    /// 结算前退款, in fen (0.01 yuan)
    pub refund_before_settlement: Option<i64>,
    /// 实际抖音支付补贴金额, in fen (0.01 yuan)
    pub actual_zt_pay_promotion: Option<i64>,
    /// 实际DOU分期支付补贴金额, in fen (0.01 yuan)
    pub actual_zr_pay_promotion: Option<i64>,
    /// 抖音支付支付补贴, in fen (0.01 yuan)
    pub zt_pay_promotion: Option<i64>,
    /// DOU分期支付补贴, in fen (0.01 yuan)
    pub zr_pay_promotion: Option<i64>,
    /// 直播间站外推广, in fen (0.01 yuan)
    pub channel_promotion_fee: Option<i64>,
    /// 其他分成金额, in fen (0.01 yuan)
    pub other_sharing_amount: Option<i64>,
    /// 备注
    pub remark: Option<String>,
}

impl rt::Encode for DoudianOrderGetSettleBillDetailV2Bill {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetSettleBillDetailV2Bill",
            &[
                rt::Field("shop_order_id", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("order_time", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("settle_time", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("goods_count", 0, &[]),
                rt::Field("trade_type", 0, &["0", "1"]),
                rt::Field("pay_type", 0, &["1", "2", "3", "4", "5"]),
                rt::Field("request_no", 0, &[]),
                rt::Field("flow_type", 0, &["1", "2", "3", "4"]),
                rt::Field("phase_order_no", 0, &[]),
                rt::Field("phase_cnt", 0, &[]),
                rt::Field("phase_id", 0, &[]),
                rt::Field("total_income", 0, &[]),
                rt::Field("total_outcome", 0, &[]),
                rt::Field("profit", 0, &[]),
                rt::Field("settle_amount", 0, &[]),
                rt::Field("actual_subsidy_amount", 0, &[]),
                rt::Field("total_amount", 0, &[]),
                rt::Field("total_goods_amount", 0, &[]),
                rt::Field("post_amount", 0, &[]),
                rt::Field("real_pay_amount", 0, &[]),
                rt::Field("settled_pay_amount", 0, &[]),
                rt::Field("platform_coupon", 0, &[]),
                rt::Field("author_coupon", 0, &[]),
                rt::Field("pay_promotion", 0, &[]),
                rt::Field("actual_platform_coupon", 0, &[]),
                rt::Field("actual_author_coupon", 0, &[]),
                rt::Field("actual_pay_promotion", 0, &[]),
                rt::Field("shop_coupon", 0, &[]),
                rt::Field("platform_service_fee", 0, &[]),
                rt::Field("refund", 0, &[]),
                rt::Field("commission", 0, &[]),
                rt::Field("good_learn_channel_fee", 0, &[]),
                rt::Field("colonel_service_fee", 0, &[]),
                rt::Field("shop_refund_loss", 0, &[]),
                rt::Field("trade_type_desc", 0, &[]),
                rt::Field("pay_type_desc", 0, &[]),
                rt::Field("flow_type_desc", 0, &[]),
                rt::Field("refund_before_settlement", 0, &[]),
                rt::Field("actual_zt_pay_promotion", 0, &[]),
                rt::Field("actual_zr_pay_promotion", 0, &[]),
                rt::Field("zt_pay_promotion", 0, &[]),
                rt::Field("zr_pay_promotion", 0, &[]),
                rt::Field("channel_promotion_fee", 0, &[]),
                rt::Field("other_sharing_amount", 0, &[]),
                rt::Field("remark", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 28, &self.actual_author_coupon);
        rt::put(w, 29, &self.actual_pay_promotion);
        rt::put(w, 27, &self.actual_platform_coupon);
        rt::put(w, 18, &self.actual_subsidy_amount);
        rt::put(w, 42, &self.actual_zr_pay_promotion);
        rt::put(w, 41, &self.actual_zt_pay_promotion);
        rt::put(w, 25, &self.author_coupon);
        rt::put(w, 45, &self.channel_promotion_fee);
        rt::put(w, 35, &self.colonel_service_fee);
        rt::put(w, 33, &self.commission);
        rt::put(w, 10, &self.flow_type);
        rt::put(w, 39, &self.flow_type_desc);
        rt::put(w, 34, &self.good_learn_channel_fee);
        rt::put(w, 6, &self.goods_count);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 2, &self.order_time);
        rt::put(w, 46, &self.other_sharing_amount);
        rt::put(w, 26, &self.pay_promotion);
        rt::put(w, 8, &self.pay_type);
        rt::put(w, 38, &self.pay_type_desc);
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
        rt::put(w, 40, &self.refund_before_settlement);
        rt::put(w, 47, &self.remark);
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
        rt::put(w, 7, &self.trade_type);
        rt::put(w, 37, &self.trade_type_desc);
        rt::put(w, 44, &self.zr_pay_promotion);
        rt::put(w, 43, &self.zt_pay_promotion);
    }
}

impl rt::Decode for DoudianOrderGetSettleBillDetailV2Bill {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.order_time, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.settle_time, r),
            5 => rt::get(&mut self.product_id, r),
            6 => rt::get(&mut self.goods_count, r),
            7 => rt::get(&mut self.trade_type, r),
            8 => rt::get(&mut self.pay_type, r),
            9 => rt::get(&mut self.request_no, r),
            10 => rt::get(&mut self.flow_type, r),
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
            37 => rt::get(&mut self.trade_type_desc, r),
            38 => rt::get(&mut self.pay_type_desc, r),
            39 => rt::get(&mut self.flow_type_desc, r),
            40 => rt::get(&mut self.refund_before_settlement, r),
            41 => rt::get(&mut self.actual_zt_pay_promotion, r),
            42 => rt::get(&mut self.actual_zr_pay_promotion, r),
            43 => rt::get(&mut self.zt_pay_promotion, r),
            44 => rt::get(&mut self.zr_pay_promotion, r),
            45 => rt::get(&mut self.channel_promotion_fee, r),
            46 => rt::get(&mut self.other_sharing_amount, r),
            47 => rt::get(&mut self.remark, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetSettleBillDetailV2Bill);

rt::impl_serde!(DoudianOrderGetSettleBillDetailV2Bill, Self::default());

/// Part of the answer to `order.getSettleBillDetailV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetSettleBillDetailV2Data {
    /// 返回码
    ///
    /// Codes:
    ///
    /// - `100000` 成功
    pub code: Option<String>,
    /// 信息描述
    pub code_msg: Option<String>,
    /// 订单流水明细列表
    pub data: Vec<DoudianOrderGetSettleBillDetailV2Bill>,
    /// 请求的每页数量
    pub size: Option<i64>,
    /// 下一次查询开始索引
    pub next_start_index: Option<String>,
    /// 下一次查询开始时间
    pub next_start_time: Option<String>,
    /// 结果数量
    pub data_size: Option<i64>,
    /// 判断查询是否结束
    ///
    /// Codes:
    ///
    /// - `0` 未结束
    /// - `1` 结束
    pub is_end: Option<i32>,
}

impl rt::Encode for DoudianOrderGetSettleBillDetailV2Data {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetSettleBillDetailV2Data",
            &[
                rt::Field("code", 0, &["100000"]),
                rt::Field("code_msg", 0, &[]),
                rt::Field("data", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("next_start_index", 0, &[]),
                rt::Field("next_start_time", 0, &[]),
                rt::Field("data_size", 0, &[]),
                rt::Field("is_end", 0, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.code_msg);
        rt::put(w, 2, &self.data);
        rt::put(w, 6, &self.data_size);
        rt::put(w, 7, &self.is_end);
        rt::put(w, 4, &self.next_start_index);
        rt::put(w, 5, &self.next_start_time);
        rt::put(w, 3, &self.size);
    }
}

impl rt::Decode for DoudianOrderGetSettleBillDetailV2Data {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.code_msg, r),
            2 => rt::get(&mut self.data, r),
            3 => rt::get(&mut self.size, r),
            4 => rt::get(&mut self.next_start_index, r),
            5 => rt::get(&mut self.next_start_time, r),
            6 => rt::get(&mut self.data_size, r),
            7 => rt::get(&mut self.is_end, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetSettleBillDetailV2Data);

rt::impl_serde!(DoudianOrderGetSettleBillDetailV2Data, Self::default());
