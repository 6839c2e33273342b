// @generated from doudian/order/order.getShopCompanySettleOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 子公司结算明细 — `order.getShopCompanySettleOrder`
///
/// Rows of a day are there from about 15:00 of the next day.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
/// Pages by `page_no`, from 0; `page_size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetShopCompanySettleOrderRequest;
///
/// let request = DoudianOrderGetShopCompanySettleOrderRequest::new(
///     1,
///     1,
///     "…",
///     "…",
///     "…",
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderGetShopCompanySettleOrderRequest {
    /// 页码
    ///
    /// From 0.
    pub page_no: i64,
    /// 分页大小
    ///
    /// At most 100.
    pub page_size: i64,
    /// 角色类型
    ///
    /// COMPANY, a subsidiary.
    pub role_type: String,
    /// 子公司ID
    pub role_id: String,
    /// 起始时间
    pub start_time: String,
    /// 截止时间
    pub end_time: String,
    /// 子订单号
    pub order_id: Option<String>,
    /// 支付方式
    ///
    /// Codes:
    ///
    /// - `PA` 聚合支付
    /// - `WX` 微信支付
    pub pay_type: Option<String>,
}

impl DoudianOrderGetShopCompanySettleOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        page_no: i64,
        page_size: i64,
        role_type: impl Into<String>,
        role_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            page_no,
            page_size,
            role_type: role_type.into(),
            role_id: role_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            order_id: None,
            pay_type: None,
        }
    }

    /// Sets `order_id` (子订单号).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `pay_type` (支付方式).
    #[must_use]
    pub fn pay_type(mut self, pay_type: impl Into<String>) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }
}

/// The answer to [`DoudianOrderGetShopCompanySettleOrderRequest`].
pub type DoudianOrderGetShopCompanySettleOrderResponse = rt::DoudianResponse<
    DoudianOrderGetShopCompanySettleOrderData,
>;

impl rt::DoudianRequest for DoudianOrderGetShopCompanySettleOrderRequest {
    type Data = DoudianOrderGetShopCompanySettleOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getShopCompanySettleOrder",
        path: "/order/getShopCompanySettleOrder",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderGetShopCompanySettleOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetShopCompanySettleOrderRequest",
            &[
                rt::Field("page_no", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("role_type", rt::REQUIRED, &[]),
                rt::Field("role_id", rt::REQUIRED, &[]),
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("pay_type", 0, &["PA", "WX"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.end_time);
        rt::put(w, 6, &self.order_id);
        rt::put(w, 0, &self.page_no);
        rt::put(w, 1, &self.page_size);
        rt::put(w, 7, &self.pay_type);
        rt::put(w, 3, &self.role_id);
        rt::put(w, 2, &self.role_type);
        rt::put(w, 4, &self.start_time);
    }
}

rt::impl_record!(DoudianOrderGetShopCompanySettleOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetShopCompanySettleOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page_no, r),
            1 => rt::get(&mut self.page_size, r),
            2 => rt::get(&mut self.role_type, r),
            3 => rt::get(&mut self.role_id, r),
            4 => rt::get(&mut self.start_time, r),
            5 => rt::get(&mut self.end_time, r),
            6 => rt::get(&mut self.order_id, r),
            7 => rt::get(&mut self.pay_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetShopCompanySettleOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page_no: Default::default(),
            page_size: Default::default(),
            role_type: Default::default(),
            role_id: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_id: Default::default(),
            pay_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetShopCompanySettleOrderRequest, Self::blank());

impl rt::Paged for DoudianOrderGetShopCompanySettleOrderData {
    type Item = DoudianOrderGetShopCompanySettleOrderSettleOrder;

    fn items(&self) -> &[DoudianOrderGetShopCompanySettleOrderSettleOrder] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        None
    }
}

/// Part of the answer to `order.getShopCompanySettleOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetShopCompanySettleOrderData {
    /// 返回码
    pub code: Option<String>,
    /// 返回消息
    pub code_msg: Option<String>,
    /// 订单信息
    pub data: Vec<DoudianOrderGetShopCompanySettleOrderSettleOrder>,
    /// 页码
    pub page_no: Option<i64>,
    /// 分页大小
    pub page_size: Option<i64>,
}

impl rt::Encode for DoudianOrderGetShopCompanySettleOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetShopCompanySettleOrderData",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("code_msg", 0, &[]),
                rt::Field("data", 0, &[]),
                rt::Field("page_no", 0, &[]),
                rt::Field("page_size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.code_msg);
        rt::put(w, 2, &self.data);
        rt::put(w, 3, &self.page_no);
        rt::put(w, 4, &self.page_size);
    }
}

impl rt::Decode for DoudianOrderGetShopCompanySettleOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.code_msg, r),
            2 => rt::get(&mut self.data, r),
            3 => rt::get(&mut self.page_no, r),
            4 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetShopCompanySettleOrderData);

rt::impl_serde!(DoudianOrderGetShopCompanySettleOrderData, Self::default());

/// Part of the answer to `order.getShopCompanySettleOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetShopCompanySettleOrderSettleOrder {
    /// 结算时间
    pub settle_time: Option<String>,
    /// 结算请求单号
    pub request_no: Option<String>,
    /// 店铺单号
    pub shop_order_id: Option<String>,
    /// 子订单号
    pub order_id: Option<String>,
    /// 结算金额, in fen (0.01 yuan)
    pub settle_amount: Option<i64>,
    /// 账户类型
    pub pay_type_desc: Option<String>,
    /// 结算交易类型
    pub trade_type_desc: Option<String>,
    /// 是否有结算前退款
    pub contains_refund_before_settle: Option<String>,
    /// 下单时间
    pub order_time: Option<String>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 商品数量
    pub goods_count: Option<i32>,
    /// 流量标识
    pub flow_type_desc: Option<String>,
    /// 订单类型
    pub order_type: Option<String>,
    /// 订单总价, in fen (0.01 yuan)
    pub total_amount: Option<i64>,
    /// 货款总价, in fen (0.01 yuan)
    pub total_goods_amount: Option<i64>,
    /// 运费, in fen (0.01 yuan)
    pub post_amount: Option<i64>,
    /// 店铺补贴金额, in fen (0.01 yuan)
    pub shop_coupon: Option<i64>,
    /// 结算前退款金额, in fen (0.01 yuan)
    pub refund_before_settle: Option<i64>,
    /// 平台补贴, in fen (0.01 yuan)
    pub platform_coupon: Option<i64>,
    /// 达人补贴, in fen (0.01 yuan)
    pub author_coupon: Option<i64>,
    /// 抖音支付补贴, in fen (0.01 yuan)
    pub zt_pay_promotion: Option<i64>,
    /// 抖音月付补贴, in fen (0.01 yuan)
    pub zr_pay_promotion: Option<i64>,
    /// 用户实付金额, in fen (0.01 yuan)
    pub real_pay_amount: Option<i64>,
    /// 总收入, in fen (0.01 yuan)
    pub total_income: Option<i64>,
    /// 平台服务费, in fen (0.01 yuan)
    pub platform_service_fee: Option<i64>,
    /// 佣金, in fen (0.01 yuan)
    pub commission: Option<i64>,
    /// 渠道分成, in fen (0.01 yuan)
    pub good_learn_channel_fee: Option<i64>,
    /// 招商技术服务费, in fen (0.01 yuan)
    pub colonel_service_fee: Option<i64>,
    /// 直播间站外推广费用, in fen (0.01 yuan)
    pub channel_promotion_fee: Option<i64>,
    /// 其他分成, in fen (0.01 yuan)
    pub other_sharing_amount: Option<i64>,
    /// 总支出, in fen (0.01 yuan)
    pub total_outcome: Option<i64>,
    /// 备注
    pub remark: Option<String>,
    /// 其他分成说明
    pub other_sharing_amount_explain: Option<String>,
    /// 打包费, in fen (0.01 yuan)
    pub packing_amount: Option<i64>,
}

impl rt::Encode for DoudianOrderGetShopCompanySettleOrderSettleOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetShopCompanySettleOrderSettleOrder",
            &[
                rt::Field("settle_time", 0, &[]),
                rt::Field("request_no", 0, &[]),
                rt::Field("shop_order_id", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("settle_amount", 0, &[]),
                rt::Field("pay_type_desc", 0, &[]),
                rt::Field("trade_type_desc", 0, &[]),
                rt::Field("contains_refund_before_settle", 0, &[]),
                rt::Field("order_time", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("goods_count", 0, &[]),
                rt::Field("flow_type_desc", 0, &[]),
                rt::Field("order_type", 0, &[]),
                rt::Field("total_amount", 0, &[]),
                rt::Field("total_goods_amount", 0, &[]),
                rt::Field("post_amount", 0, &[]),
                rt::Field("shop_coupon", 0, &[]),
                rt::Field("refund_before_settle", 0, &[]),
                rt::Field("platform_coupon", 0, &[]),
                rt::Field("author_coupon", 0, &[]),
                rt::Field("zt_pay_promotion", 0, &[]),
                rt::Field("zr_pay_promotion", 0, &[]),
                rt::Field("real_pay_amount", 0, &[]),
                rt::Field("total_income", 0, &[]),
                rt::Field("platform_service_fee", 0, &[]),
                rt::Field("commission", 0, &[]),
                rt::Field("good_learn_channel_fee", 0, &[]),
                rt::Field("colonel_service_fee", 0, &[]),
                rt::Field("channel_promotion_fee", 0, &[]),
                rt::Field("other_sharing_amount", 0, &[]),
                rt::Field("total_outcome", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("other_sharing_amount_explain", 0, &[]),
                rt::Field("packing_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 19, &self.author_coupon);
        rt::put(w, 28, &self.channel_promotion_fee);
        rt::put(w, 27, &self.colonel_service_fee);
        rt::put(w, 25, &self.commission);
        rt::put(w, 7, &self.contains_refund_before_settle);
        rt::put(w, 11, &self.flow_type_desc);
        rt::put(w, 26, &self.good_learn_channel_fee);
        rt::put(w, 10, &self.goods_count);
        rt::put(w, 3, &self.order_id);
        rt::put(w, 8, &self.order_time);
        rt::put(w, 12, &self.order_type);
        rt::put(w, 29, &self.other_sharing_amount);
        rt::put(w, 32, &self.other_sharing_amount_explain);
        rt::put(w, 33, &self.packing_amount);
        rt::put(w, 5, &self.pay_type_desc);
        rt::put(w, 18, &self.platform_coupon);
        rt::put(w, 24, &self.platform_service_fee);
        rt::put(w, 15, &self.post_amount);
        rt::put(w, 9, &self.product_id);
        rt::put(w, 22, &self.real_pay_amount);
        rt::put(w, 17, &self.refund_before_settle);
        rt::put(w, 31, &self.remark);
        rt::put(w, 1, &self.request_no);
        rt::put(w, 4, &self.settle_amount);
        rt::put(w, 0, &self.settle_time);
        rt::put(w, 16, &self.shop_coupon);
        rt::put(w, 2, &self.shop_order_id);
        rt::put(w, 13, &self.total_amount);
        rt::put(w, 14, &self.total_goods_amount);
        rt::put(w, 23, &self.total_income);
        rt::put(w, 30, &self.total_outcome);
        rt::put(w, 6, &self.trade_type_desc);
        rt::put(w, 21, &self.zr_pay_promotion);
        rt::put(w, 20, &self.zt_pay_promotion);
    }
}

impl rt::Decode for DoudianOrderGetShopCompanySettleOrderSettleOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.settle_time, r),
            1 => rt::get(&mut self.request_no, r),
            2 => rt::get(&mut self.shop_order_id, r),
            3 => rt::get(&mut self.order_id, r),
            4 => rt::get(&mut self.settle_amount, r),
            5 => rt::get(&mut self.pay_type_desc, r),
            6 => rt::get(&mut self.trade_type_desc, r),
            7 => rt::get(&mut self.contains_refund_before_settle, r),
            8 => rt::get(&mut self.order_time, r),
            9 => rt::get(&mut self.product_id, r),
            10 => rt::get(&mut self.goods_count, r),
            11 => rt::get(&mut self.flow_type_desc, r),
            12 => rt::get(&mut self.order_type, r),
            13 => rt::get(&mut self.total_amount, r),
            14 => rt::get(&mut self.total_goods_amount, r),
            15 => rt::get(&mut self.post_amount, r),
            16 => rt::get(&mut self.shop_coupon, r),
            17 => rt::get(&mut self.refund_before_settle, r),
            18 => rt::get(&mut self.platform_coupon, r),
            19 => rt::get(&mut self.author_coupon, r),
            20 => rt::get(&mut self.zt_pay_promotion, r),
            21 => rt::get(&mut self.zr_pay_promotion, r),
            22 => rt::get(&mut self.real_pay_amount, r),
            23 => rt::get(&mut self.total_income, r),
            24 => rt::get(&mut self.platform_service_fee, r),
            25 => rt::get(&mut self.commission, r),
            26 => rt::get(&mut self.good_learn_channel_fee, r),
            27 => rt::get(&mut self.colonel_service_fee, r),
            28 => rt::get(&mut self.channel_promotion_fee, r),
            29 => rt::get(&mut self.other_sharing_amount, r),
            30 => rt::get(&mut self.total_outcome, r),
            31 => rt::get(&mut self.remark, r),
            32 => rt::get(&mut self.other_sharing_amount_explain, r),
            33 => rt::get(&mut self.packing_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetShopCompanySettleOrderSettleOrder);

rt::impl_serde!(DoudianOrderGetShopCompanySettleOrderSettleOrder, Self::default());
