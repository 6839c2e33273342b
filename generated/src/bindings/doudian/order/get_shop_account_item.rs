// @generated from doudian/order/order.getShopAccountItem.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 资金流水明细 — `order.getShopAccountItem`
///
/// Pages by start\_index: pass next\_start\_index on as start\_index, and next\_start\_time as start\_time, until is\_end is 1. Without order\_id the times are needed.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
/// Pages by the cursor `start_index`; `size` at most 1000.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetShopAccountItemRequest;
///
/// let request = DoudianOrderGetShopAccountItemRequest::new();
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
/// | 20000 | `isp.service-error:100001` | 系统错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:500` | 参数异常 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderGetShopAccountItemRequest {
    /// 开始时间
    pub start_time: Option<String>,
    /// 结束时间
    pub end_time: Option<String>,
    /// 订单号
    pub order_id: Option<String>,
    /// 查询数量
    ///
    /// 100 when absent.
    pub size: Option<i32>,
    /// 动账账户
    ///
    /// Codes:
    ///
    /// - `0` 所有
    /// - `1` 微信
    /// - `2` 支付宝
    /// - `3` 合众支付
    /// - `4` 聚合支付
    pub account_type: Option<i32>,
    /// 计费类型
    ///
    /// Codes:
    ///
    /// - `0` 全部
    /// - `1` 鲁班广告
    /// - `2` 精选联盟
    /// - `3` 值点商城
    /// - `4` 小店自卖
    /// - `5` 橙子建站
    /// - `6` POI
    /// - `7` 抖+
    /// - `8` 穿山甲
    /// - `9` 服务市场
    /// - `10` 服务市场外包客服
    /// - `11` 学浪
    pub biz_type: Option<i32>,
    /// 时间类型
    ///
    /// Codes:
    ///
    /// - `0` 动账时间
    /// - `1` 下单时间
    pub time_type: Option<i32>,
    /// 开始下标
    pub start_index: Option<String>,
    /// 产品ID
    pub product_id: Option<String>,
}

impl DoudianOrderGetShopAccountItemRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            order_id: None,
            size: None,
            account_type: None,
            biz_type: None,
            time_type: None,
            start_index: None,
            product_id: None,
        }
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

    /// Sets `order_id` (订单号).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `size` (查询数量).
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `account_type` (动账账户).
    #[must_use]
    pub fn account_type(mut self, account_type: i32) -> Self {
        self.account_type = Some(account_type);
        self
    }

    /// Sets `biz_type` (计费类型).
    #[must_use]
    pub fn biz_type(mut self, biz_type: i32) -> Self {
        self.biz_type = Some(biz_type);
        self
    }

    /// Sets `time_type` (时间类型).
    #[must_use]
    pub fn time_type(mut self, time_type: i32) -> Self {
        self.time_type = Some(time_type);
        self
    }

    /// Sets `start_index` (开始下标).
    #[must_use]
    pub fn start_index(mut self, start_index: impl Into<String>) -> Self {
        self.start_index = Some(start_index.into());
        self
    }

    /// Sets `product_id` (产品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
}

impl Default for DoudianOrderGetShopAccountItemRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderGetShopAccountItemRequest`].
pub type DoudianOrderGetShopAccountItemResponse = rt::DoudianResponse<
    DoudianOrderGetShopAccountItemData,
>;

impl rt::DoudianRequest for DoudianOrderGetShopAccountItemRequest {
    type Data = DoudianOrderGetShopAccountItemData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getShopAccountItem",
        path: "/order/getShopAccountItem",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:100001",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:500",
                label: "参数异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderGetShopAccountItemRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetShopAccountItemRequest",
            &[
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("account_type", 0, &["0", "1", "2", "3", "4"]),
                rt::Field(
                    "biz_type",
                    0,
                    &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"],
                ),
                rt::Field("time_type", 0, &["0", "1"]),
                rt::Field("start_index", 0, &[]),
                rt::Field("product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.account_type);
        rt::put(w, 5, &self.biz_type);
        rt::put(w, 1, &self.end_time);
        rt::put(w, 2, &self.order_id);
        rt::put(w, 8, &self.product_id);
        rt::put(w, 3, &self.size);
        rt::put(w, 7, &self.start_index);
        rt::put(w, 0, &self.start_time);
        rt::put(w, 6, &self.time_type);
    }
}

rt::impl_record!(DoudianOrderGetShopAccountItemRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetShopAccountItemRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            2 => rt::get(&mut self.order_id, r),
            3 => rt::get(&mut self.size, r),
            4 => rt::get(&mut self.account_type, r),
            5 => rt::get(&mut self.biz_type, r),
            6 => rt::get(&mut self.time_type, r),
            7 => rt::get(&mut self.start_index, r),
            8 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetShopAccountItemRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            start_time: Default::default(),
            end_time: Default::default(),
            order_id: Default::default(),
            size: Default::default(),
            account_type: Default::default(),
            biz_type: Default::default(),
            time_type: Default::default(),
            start_index: Default::default(),
            product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetShopAccountItemRequest, Self::blank());

impl rt::Paged for DoudianOrderGetShopAccountItemData {
    type Item = DoudianOrderGetShopAccountItemAccountItem;

    fn items(&self) -> &[DoudianOrderGetShopAccountItemAccountItem] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        None
    }
}

/// Part of the answer to `order.getShopAccountItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetShopAccountItemAccountItem {
    /// 动账时间
    pub bill_time: Option<String>,
    /// 动账方向
    ///
    /// Codes:
    ///
    /// - `0` 入账
    /// - `1` 出账
    pub fund_flow: Option<i32>,
    /// 动账方向描述
    pub fund_flow_desc: Option<String>,
    /// 动账金额, in fen (0.01 yuan)
    pub account_amount: Option<i64>,
    /// 动账摘要
    pub account_bill_desc: Option<String>,
    /// 动账摘要
    ///
    /// Codes:
    ///
    /// - `0` 其他
    /// - `1` 达人带货佣金
    /// - `2` 达人佣金退款
    /// - `3` 订单结算
    /// - `4` 部分结算
    /// - `5` 运费单结算
    /// - `6` 服务费返还
    /// - `7` 平台补贴扣回
    /// - `8` 退款失败退票
    /// - `9` 结算重复扣款调账
    /// - `10` 保证金退款
    /// - `11` 提现
    /// - `12` 提现退票
    /// - `13` 极速退款分账
    /// - `14` 小额打款-补差价
    /// - `15` 小额打款-其他
    /// - `16` 小额打款-商品补偿
    /// - `17` 小额打款-运费补偿
    /// - `18` 小额打款退票
    /// - `19` 已退款
    /// - `20` 运费险扣减货款
    /// - `21` 支付BIC服务费
    /// - `22` BIC服务费退票
    /// - `23` 原路退
    pub account_bill_desc_tag: Option<i32>,
    /// 计费类型
    ///
    /// Codes:
    ///
    /// - `0` 全部
    /// - `1` 鲁班广告
    /// - `2` 精选联盟
    /// - `3` 值点商城
    /// - `4` 小店自卖
    /// - `5` 橙子建站
    /// - `6` POI
    /// - `7` 抖+
    /// - `8` 穿山甲
    /// - `9` 服务市场
    /// - `10` 服务市场外包客服
    /// - `11` 学浪
    pub biz_type: Option<i32>,
    /// 计费类型描述
    pub biz_type_desc: Option<String>,
    /// 订单号
    pub order_id: Option<String>,
    /// 店铺单号
    pub shop_order_id: Option<String>,
    /// 售后编号
    pub after_sale_service_no: Option<String>,
    /// 下单时间
    pub business_order_create_time: Option<String>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 订单实付应结, in fen (0.01 yuan)
    pub pay_amount: Option<i64>,
    /// 实际平台补贴, in fen (0.01 yuan)
    pub promotion_amount: Option<i64>,
    /// 订单退款, in fen (0.01 yuan)
    pub refund_amount: Option<i64>,
    /// 平台服务费, in fen (0.01 yuan)
    pub platform_service_fee: Option<i64>,
    /// 佣金, in fen (0.01 yuan)
    pub commission: Option<i64>,
    /// 渠道分成, in fen (0.01 yuan)
    pub channel_fee: Option<i64>,
    /// 招商服务费, in fen (0.01 yuan)
    pub colonel_service_fee: Option<i64>,
    /// 动账账户
    ///
    /// Codes:
    ///
    /// - `1` 微信
    /// - `2` 支付宝
    /// - `3` 合众支付
    /// - `4` 聚合支付
    pub account_type: Option<i32>,
    /// 动账账户
    pub account_type_desc: Option<String>,
    /// 实际达人补贴, in fen (0.01 yuan)
    pub author_coupon_subsidy: Option<i64>,
    /// 运费, in fen (0.01 yuan)
    pub post_amount: Option<i64>,
    /// 动账流水号
    pub account_trade_no: Option<String>,
    /// 订单类型
    ///
    /// Codes:
    ///
    /// - `0` 普通订单
    /// - `1` 定金(已退款)
    /// - `2` 定金(尾款已支付)
    /// - `3` 定金(尾款未支付)
    /// - `4` 尾款(已支付)
    /// - `5` 尾款(已退款)
    pub order_type: Option<i32>,
    /// 订单类型描述
    pub order_type_desc: Option<String>,
    /// 实际抖音支付补贴, in fen (0.01 yuan)
    pub actual_zt_pay_promotion: Option<i64>,
    /// 实际DOU分期营销补贴, in fen (0.01 yuan)
    pub actual_zr_pay_promotion: Option<i64>,
    /// 直播间站外推广, in fen (0.01 yuan)
    pub channel_promotion_fee: Option<i64>,
    /// 其他分成金额, in fen (0.01 yuan)
    pub other_sharing_amount: Option<i64>,
    /// 备注
    pub remark: Option<String>,
    /// 店铺ID
    pub shop_id: Option<String>,
    /// `bank_pay_promotion_amount` on the wire; it has no label., in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub bank_pay_promotion_amount: Option<i64>,
    /// `author_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub author_id: Option<String>,
    /// `partner_commission` on the wire; it has no label., in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub partner_commission: Option<i64>,
    /// `trans_scene` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub trans_scene: Option<String>,
    /// 免佣金标识
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub free_commission_flag: Option<String>,
    /// 商品名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_name: Option<String>,
    /// `author_name` on the wire; it has no label.
    ///
    /// Personal data (a name): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub author_name: Option<String>,
    /// `gov_promotion_amount` on the wire; it has no label., in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub gov_promotion_amount: Option<i64>,
    /// `real_free_commission_amount` on the wire; it has no label., in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub real_free_commission_amount: Option<i64>,
    /// 运费优惠金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub post_promotion_amount: Option<i64>,
    /// `other_platform_promotion_amount` on the wire; it has no label., in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub other_platform_promotion_amount: Option<i64>,
    /// `trans_scene_tag` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub trans_scene_tag: Option<i64>,
    /// `recycler_amount` on the wire; it has no label., in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub recycler_amount: Option<i64>,
}

impl rt::Encode for DoudianOrderGetShopAccountItemAccountItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetShopAccountItemAccountItem",
            &[
                rt::Field("bill_time", 0, &[]),
                rt::Field("fund_flow", 0, &["0", "1"]),
                rt::Field("fund_flow_desc", 0, &[]),
                rt::Field("account_amount", 0, &[]),
                rt::Field("account_bill_desc", 0, &[]),
                rt::Field(
                    "account_bill_desc_tag",
                    0,
                    &[
                        "0",
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6",
                        "7",
                        "8",
                        "9",
                        "10",
                        "11",
                        "12",
                        "13",
                        "14",
                        "15",
                        "16",
                        "17",
                        "18",
                        "19",
                        "20",
                        "21",
                        "22",
                        "23",
                    ],
                ),
                rt::Field(
                    "biz_type",
                    0,
                    &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"],
                ),
                rt::Field("biz_type_desc", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("shop_order_id", 0, &[]),
                rt::Field("after_sale_service_no", 0, &[]),
                rt::Field("business_order_create_time", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("pay_amount", 0, &[]),
                rt::Field("promotion_amount", 0, &[]),
                rt::Field("refund_amount", 0, &[]),
                rt::Field("platform_service_fee", 0, &[]),
                rt::Field("commission", 0, &[]),
                rt::Field("channel_fee", 0, &[]),
                rt::Field("colonel_service_fee", 0, &[]),
                rt::Field("account_type", 0, &["1", "2", "3", "4"]),
                rt::Field("account_type_desc", 0, &[]),
                rt::Field("author_coupon_subsidy", 0, &[]),
                rt::Field("post_amount", 0, &[]),
                rt::Field("account_trade_no", 0, &[]),
                rt::Field("order_type", 0, &["0", "1", "2", "3", "4", "5"]),
                rt::Field("order_type_desc", 0, &[]),
                rt::Field("actual_zt_pay_promotion", 0, &[]),
                rt::Field("actual_zr_pay_promotion", 0, &[]),
                rt::Field("channel_promotion_fee", 0, &[]),
                rt::Field("other_sharing_amount", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("bank_pay_promotion_amount", rt::UNCERTAIN, &[]),
                rt::Field("author_id", rt::UNCERTAIN, &[]),
                rt::Field("partner_commission", rt::UNCERTAIN, &[]),
                rt::Field("trans_scene", rt::UNCERTAIN, &[]),
                rt::Field("free_commission_flag", rt::UNCERTAIN, &[]),
                rt::Field("product_name", rt::UNCERTAIN, &[]),
                rt::Field("author_name", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("gov_promotion_amount", rt::UNCERTAIN, &[]),
                rt::Field("real_free_commission_amount", rt::UNCERTAIN, &[]),
                rt::Field("post_promotion_amount", rt::UNCERTAIN, &[]),
                rt::Field("other_platform_promotion_amount", rt::UNCERTAIN, &[]),
                rt::Field("trans_scene_tag", rt::UNCERTAIN, &[]),
                rt::Field("recycler_amount", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.account_amount);
        rt::put(w, 4, &self.account_bill_desc);
        rt::put(w, 5, &self.account_bill_desc_tag);
        rt::put(w, 24, &self.account_trade_no);
        rt::put(w, 20, &self.account_type);
        rt::put(w, 21, &self.account_type_desc);
        rt::put(w, 28, &self.actual_zr_pay_promotion);
        rt::put(w, 27, &self.actual_zt_pay_promotion);
        rt::put(w, 10, &self.after_sale_service_no);
        rt::put(w, 22, &self.author_coupon_subsidy);
        rt::put(w, 34, &self.author_id);
        rt::put(w, 39, &self.author_name);
        rt::put(w, 33, &self.bank_pay_promotion_amount);
        rt::put(w, 0, &self.bill_time);
        rt::put(w, 6, &self.biz_type);
        rt::put(w, 7, &self.biz_type_desc);
        rt::put(w, 11, &self.business_order_create_time);
        rt::put(w, 18, &self.channel_fee);
        rt::put(w, 29, &self.channel_promotion_fee);
        rt::put(w, 19, &self.colonel_service_fee);
        rt::put(w, 17, &self.commission);
        rt::put(w, 37, &self.free_commission_flag);
        rt::put(w, 1, &self.fund_flow);
        rt::put(w, 2, &self.fund_flow_desc);
        rt::put(w, 40, &self.gov_promotion_amount);
        rt::put(w, 8, &self.order_id);
        rt::put(w, 25, &self.order_type);
        rt::put(w, 26, &self.order_type_desc);
        rt::put(w, 43, &self.other_platform_promotion_amount);
        rt::put(w, 30, &self.other_sharing_amount);
        rt::put(w, 35, &self.partner_commission);
        rt::put(w, 13, &self.pay_amount);
        rt::put(w, 16, &self.platform_service_fee);
        rt::put(w, 23, &self.post_amount);
        rt::put(w, 42, &self.post_promotion_amount);
        rt::put(w, 12, &self.product_id);
        rt::put(w, 38, &self.product_name);
        rt::put(w, 14, &self.promotion_amount);
        rt::put(w, 41, &self.real_free_commission_amount);
        rt::put(w, 45, &self.recycler_amount);
        rt::put(w, 15, &self.refund_amount);
        rt::put(w, 31, &self.remark);
        rt::put(w, 32, &self.shop_id);
        rt::put(w, 9, &self.shop_order_id);
        rt::put(w, 36, &self.trans_scene);
        rt::put(w, 44, &self.trans_scene_tag);
    }
}

impl rt::Decode for DoudianOrderGetShopAccountItemAccountItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.bill_time, r),
            1 => rt::get(&mut self.fund_flow, r),
            2 => rt::get(&mut self.fund_flow_desc, r),
            3 => rt::get(&mut self.account_amount, r),
            4 => rt::get(&mut self.account_bill_desc, r),
            5 => rt::get(&mut self.account_bill_desc_tag, r),
            6 => rt::get(&mut self.biz_type, r),
            7 => rt::get(&mut self.biz_type_desc, r),
            8 => rt::get(&mut self.order_id, r),
            9 => rt::get(&mut self.shop_order_id, r),
            10 => rt::get(&mut self.after_sale_service_no, r),
            11 => rt::get(&mut self.business_order_create_time, r),
            12 => rt::get(&mut self.product_id, r),
            13 => rt::get(&mut self.pay_amount, r),
            14 => rt::get(&mut self.promotion_amount, r),
            15 => rt::get(&mut self.refund_amount, r),
            16 => rt::get(&mut self.platform_service_fee, r),
            17 => rt::get(&mut self.commission, r),
            18 => rt::get(&mut self.channel_fee, r),
            19 => rt::get(&mut self.colonel_service_fee, r),
            20 => rt::get(&mut self.account_type, r),
            21 => rt::get(&mut self.account_type_desc, r),
            22 => rt::get(&mut self.author_coupon_subsidy, r),
            23 => rt::get(&mut self.post_amount, r),
            24 => rt::get(&mut self.account_trade_no, r),
            25 => rt::get(&mut self.order_type, r),
            26 => rt::get(&mut self.order_type_desc, r),
            27 => rt::get(&mut self.actual_zt_pay_promotion, r),
            28 => rt::get(&mut self.actual_zr_pay_promotion, r),
            29 => rt::get(&mut self.channel_promotion_fee, r),
            30 => rt::get(&mut self.other_sharing_amount, r),
            31 => rt::get(&mut self.remark, r),
            32 => rt::get(&mut self.shop_id, r),
            33 => rt::get(&mut self.bank_pay_promotion_amount, r),
            34 => rt::get(&mut self.author_id, r),
            35 => rt::get(&mut self.partner_commission, r),
            36 => rt::get(&mut self.trans_scene, r),
            37 => rt::get(&mut self.free_commission_flag, r),
            38 => rt::get(&mut self.product_name, r),
            39 => rt::get(&mut self.author_name, r),
            40 => rt::get(&mut self.gov_promotion_amount, r),
            41 => rt::get(&mut self.real_free_commission_amount, r),
            42 => rt::get(&mut self.post_promotion_amount, r),
            43 => rt::get(&mut self.other_platform_promotion_amount, r),
            44 => rt::get(&mut self.trans_scene_tag, r),
            45 => rt::get(&mut self.recycler_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetShopAccountItemAccountItem);

rt::impl_serde!(DoudianOrderGetShopAccountItemAccountItem, Self::default());

/// Part of the answer to `order.getShopAccountItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetShopAccountItemData {
    /// 返回码
    ///
    /// Codes:
    ///
    /// - `100000` 成功
    pub code: Option<String>,
    /// 描述
    pub code_msg: Option<String>,
    /// 资金流水明细
    pub data: Vec<DoudianOrderGetShopAccountItemAccountItem>,
    /// 下一次查询开始索引
    pub next_start_index: Option<String>,
    /// 下一次查询开始时间
    pub next_start_time: Option<String>,
    /// 查询数量
    pub size: Option<i32>,
    /// 结果数量
    pub data_size: Option<i32>,
    /// 判断查询是否结束
    ///
    /// Codes:
    ///
    /// - `0` 未结束
    /// - `1` 结束
    pub is_end: Option<i32>,
}

impl rt::Encode for DoudianOrderGetShopAccountItemData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetShopAccountItemData",
            &[
                rt::Field("code", 0, &["100000"]),
                rt::Field("code_msg", 0, &[]),
                rt::Field("data", 0, &[]),
                rt::Field("next_start_index", 0, &[]),
                rt::Field("next_start_time", 0, &[]),
                rt::Field("size", 0, &[]),
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
        rt::put(w, 3, &self.next_start_index);
        rt::put(w, 4, &self.next_start_time);
        rt::put(w, 5, &self.size);
    }
}

impl rt::Decode for DoudianOrderGetShopAccountItemData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.code_msg, r),
            2 => rt::get(&mut self.data, r),
            3 => rt::get(&mut self.next_start_index, r),
            4 => rt::get(&mut self.next_start_time, r),
            5 => rt::get(&mut self.size, r),
            6 => rt::get(&mut self.data_size, r),
            7 => rt::get(&mut self.is_end, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetShopAccountItemData);

rt::impl_serde!(DoudianOrderGetShopAccountItemData, Self::default());
