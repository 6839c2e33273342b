// @generated from doudian/send_home/sendHome.settle.getLedger.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单账单查询 — `sendHome.settle.getLedger`
///
/// Family: `send_home` (the feature `send_home`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeSettleGetLedgerRequest;
///
/// let request = DoudianSendHomeSettleGetLedgerRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeSettleGetLedgerRequest {
    /// 订单ID
    pub order_ids: Option<Vec<String>>,
}

impl DoudianSendHomeSettleGetLedgerRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { order_ids: None }
    }

    /// Sets `order_ids` (订单ID).
    #[must_use]
    pub fn order_ids(
        mut self,
        order_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_ids = Some(order_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for DoudianSendHomeSettleGetLedgerRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSendHomeSettleGetLedgerRequest`].
pub type DoudianSendHomeSettleGetLedgerResponse = rt::DoudianResponse<
    DoudianSendHomeSettleGetLedgerData,
>;

impl rt::DoudianRequest for DoudianSendHomeSettleGetLedgerRequest {
    type Data = DoudianSendHomeSettleGetLedgerData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.settle.getLedger",
        path: "/sendHome/settle/getLedger",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeSettleGetLedgerRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeSettleGetLedgerRequest",
            &[rt::Field("order_ids", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_ids);
    }
}

rt::impl_record!(DoudianSendHomeSettleGetLedgerRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeSettleGetLedgerRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeSettleGetLedgerRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeSettleGetLedgerRequest, Self::blank());

/// Part of the answer to `sendHome.settle.getLedger`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeSettleGetLedgerData {
    /// 账单
    pub ledger: Vec<DoudianSendHomeSettleGetLedgerLedger>,
}

impl rt::Encode for DoudianSendHomeSettleGetLedgerData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeSettleGetLedgerData",
            &[rt::Field("ledger", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ledger);
    }
}

impl rt::Decode for DoudianSendHomeSettleGetLedgerData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ledger, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeSettleGetLedgerData);

rt::impl_serde!(DoudianSendHomeSettleGetLedgerData, Self::default());

/// Part of the answer to `sendHome.settle.getLedger`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeSettleGetLedgerIncome {
    /// 总公司收入, in fen (0.01 yuan)
    pub main_income: Option<i64>,
    /// 管理单元收入, in fen (0.01 yuan)
    pub unit_income: Option<i64>,
    /// 门店收入, in fen (0.01 yuan)
    pub store_income: Option<i64>,
    /// 总收入, in fen (0.01 yuan)
    pub total_income: Option<i64>,
}

impl rt::Encode for DoudianSendHomeSettleGetLedgerIncome {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeSettleGetLedgerIncome",
            &[
                rt::Field("main_income", 0, &[]),
                rt::Field("unit_income", 0, &[]),
                rt::Field("store_income", 0, &[]),
                rt::Field("total_income", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.main_income);
        rt::put(w, 2, &self.store_income);
        rt::put(w, 3, &self.total_income);
        rt::put(w, 1, &self.unit_income);
    }
}

impl rt::Decode for DoudianSendHomeSettleGetLedgerIncome {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.main_income, r),
            1 => rt::get(&mut self.unit_income, r),
            2 => rt::get(&mut self.store_income, r),
            3 => rt::get(&mut self.total_income, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeSettleGetLedgerIncome);

rt::impl_serde!(DoudianSendHomeSettleGetLedgerIncome, Self::default());

/// Part of the answer to `sendHome.settle.getLedger`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeSettleGetLedgerLedger {
    /// 货款账单
    pub ledger_order: Vec<DoudianSendHomeSettleGetLedgerLedgerOrder>,
    /// 平台配送费账单
    pub ledger_delivery: Vec<DoudianSendHomeSettleGetLedgerLedgerDelivery>,
    /// 收入汇总
    pub income: Option<DoudianSendHomeSettleGetLedgerIncome>,
    /// 订单ID
    pub order_id: Option<String>,
}

impl rt::Encode for DoudianSendHomeSettleGetLedgerLedger {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeSettleGetLedgerLedger",
            &[
                rt::Field("ledger_order", 0, &[]),
                rt::Field("ledger_delivery", 0, &[]),
                rt::Field("income", 0, &[]),
                rt::Field("order_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.income);
        rt::put(w, 1, &self.ledger_delivery);
        rt::put(w, 0, &self.ledger_order);
        rt::put(w, 3, &self.order_id);
    }
}

impl rt::Decode for DoudianSendHomeSettleGetLedgerLedger {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ledger_order, r),
            1 => rt::get(&mut self.ledger_delivery, r),
            2 => rt::get(&mut self.income, r),
            3 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeSettleGetLedgerLedger);

rt::impl_serde!(DoudianSendHomeSettleGetLedgerLedger, Self::default());

/// Part of the answer to `sendHome.settle.getLedger`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeSettleGetLedgerLedgerDelivery {
    /// 付款方
    ///
    /// Codes:
    ///
    /// - `0` 子店
    /// - `1` 总店
    /// - `2` 管理单元
    pub payer_role: Option<i64>,
    /// 平台配送履约服务费, in fen (0.01 yuan)
    pub charge_fee_amount: Option<i64>,
    /// 配送取消费, in fen (0.01 yuan)
    pub cancel_fee_amount: Option<i64>,
    /// 结算状态
    ///
    /// Codes:
    ///
    /// - `0` 待结算
    /// - `1` 结算中
    /// - `2` 结算成功
    /// - `3` 结算失败
    /// - `4` 冻结
    pub delivery_settle_status: Option<i64>,
}

impl rt::Encode for DoudianSendHomeSettleGetLedgerLedgerDelivery {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeSettleGetLedgerLedgerDelivery",
            &[
                rt::Field("payer_role", 0, &["0", "1", "2"]),
                rt::Field("charge_fee_amount", 0, &[]),
                rt::Field("cancel_fee_amount", 0, &[]),
                rt::Field("delivery_settle_status", 0, &["0", "1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cancel_fee_amount);
        rt::put(w, 1, &self.charge_fee_amount);
        rt::put(w, 3, &self.delivery_settle_status);
        rt::put(w, 0, &self.payer_role);
    }
}

impl rt::Decode for DoudianSendHomeSettleGetLedgerLedgerDelivery {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.payer_role, r),
            1 => rt::get(&mut self.charge_fee_amount, r),
            2 => rt::get(&mut self.cancel_fee_amount, r),
            3 => rt::get(&mut self.delivery_settle_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeSettleGetLedgerLedgerDelivery);

rt::impl_serde!(DoudianSendHomeSettleGetLedgerLedgerDelivery, Self::default());

/// Part of the answer to `sendHome.settle.getLedger`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeSettleGetLedgerLedgerOrder {
    /// 混资券, in fen (0.01 yuan)
    pub mixed_coupon_shop_cost_apport_amount: Option<i64>,
    /// 总公司收入, in fen (0.01 yuan)
    pub main_income: Option<i64>,
    /// 商家全资券金额, in fen (0.01 yuan)
    pub shop_coupon_amount: Option<i64>,
    /// 商品直降金额, in fen (0.01 yuan)
    pub shop_deduction_amount: Option<i64>,
    /// 打包费, in fen (0.01 yuan)
    pub packing_amount: Option<i64>,
    /// 平台商品补贴金额, in fen (0.01 yuan)
    pub promotion_amount: Option<i64>,
    /// 达人补贴金额, in fen (0.01 yuan)
    pub author_coupon_amount: Option<i64>,
    /// 支出合计, in fen (0.01 yuan)
    pub outcome_total_amount: Option<i64>,
    /// 运费, in fen (0.01 yuan)
    pub post_amount: Option<i64>,
    /// 抖音月付营销补贴金额, in fen (0.01 yuan)
    pub zr_pay_promotion_amount: Option<i64>,
    /// 商家支出达人的佣金, in fen (0.01 yuan)
    pub author_commision: Option<i64>,
    /// 免佣金标识
    pub free_commission_flag: Option<i64>,
    /// 管理单元收入, in fen (0.01 yuan)
    pub unit_income: Option<i64>,
    /// 商品总价, in fen (0.01 yuan)
    pub product_price_total_amount: Option<i64>,
    /// 以旧换新旧机扣款, in fen (0.01 yuan)
    pub recycler_amount: Option<i64>,
    /// 商家支出团长的佣金, in fen (0.01 yuan)
    pub colonel_commission: Option<i64>,
    /// 抖音支付补贴金额, in fen (0.01 yuan)
    pub zt_pay_promotion_amount: Option<i64>,
    /// 银行补贴金额, in fen (0.01 yuan)
    pub bank_pay_promotion_amount: Option<i64>,
    /// 收入合计, in fen (0.01 yuan)
    pub income_total_amount: Option<i64>,
    /// 商家支出抖客的佣金, in fen (0.01 yuan)
    pub dou_customer_commission: Option<i64>,
    /// 支付金额, in fen (0.01 yuan)
    pub pay_amount: Option<i64>,
    /// 平台运费补贴金额, in fen (0.01 yuan)
    pub post_promotion_amount: Option<i64>,
    /// 商家支付服务商的佣金, in fen (0.01 yuan)
    pub partner_commission: Option<i64>,
    /// 结算时间
    pub settle_time: Option<String>,
    /// 分店收入, in fen (0.01 yuan)
    pub store_income: Option<i64>,
    /// 平台服务费, in fen (0.01 yuan)
    pub platform_service_fee: Option<i64>,
    /// 平台服务费率
    pub platform_service_fee_rate: Option<i64>,
    /// 结算状态
    ///
    /// Codes:
    ///
    /// - `1` 待结算
    /// - `2` 已结算
    /// - `3` 结算前部分退款
    /// - `4` 结算后部分退款
    /// - `5` 结算前全额退款
    /// - `6` 结算后全额退款
    pub order_settle_status: Option<i64>,
}

impl rt::Encode for DoudianSendHomeSettleGetLedgerLedgerOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeSettleGetLedgerLedgerOrder",
            &[
                rt::Field("mixed_coupon_shop_cost_apport_amount", 0, &[]),
                rt::Field("main_income", 0, &[]),
                rt::Field("shop_coupon_amount", 0, &[]),
                rt::Field("shop_deduction_amount", 0, &[]),
                rt::Field("packing_amount", 0, &[]),
                rt::Field("promotion_amount", 0, &[]),
                rt::Field("author_coupon_amount", 0, &[]),
                rt::Field("outcome_total_amount", 0, &[]),
                rt::Field("post_amount", 0, &[]),
                rt::Field("zr_pay_promotion_amount", 0, &[]),
                rt::Field("author_commision", 0, &[]),
                rt::Field("free_commission_flag", 0, &[]),
                rt::Field("unit_income", 0, &[]),
                rt::Field("product_price_total_amount", 0, &[]),
                rt::Field("recycler_amount", 0, &[]),
                rt::Field("colonel_commission", 0, &[]),
                rt::Field("zt_pay_promotion_amount", 0, &[]),
                rt::Field("bank_pay_promotion_amount", 0, &[]),
                rt::Field("income_total_amount", 0, &[]),
                rt::Field("dou_customer_commission", 0, &[]),
                rt::Field("pay_amount", 0, &[]),
                rt::Field("post_promotion_amount", 0, &[]),
                rt::Field("partner_commission", 0, &[]),
                rt::Field("settle_time", 0, &[]),
                rt::Field("store_income", 0, &[]),
                rt::Field("platform_service_fee", 0, &[]),
                rt::Field("platform_service_fee_rate", 0, &[]),
                rt::Field("order_settle_status", 0, &["1", "2", "3", "4", "5", "6"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.author_commision);
        rt::put(w, 6, &self.author_coupon_amount);
        rt::put(w, 17, &self.bank_pay_promotion_amount);
        rt::put(w, 15, &self.colonel_commission);
        rt::put(w, 19, &self.dou_customer_commission);
        rt::put(w, 11, &self.free_commission_flag);
        rt::put(w, 18, &self.income_total_amount);
        rt::put(w, 1, &self.main_income);
        rt::put(w, 0, &self.mixed_coupon_shop_cost_apport_amount);
        rt::put(w, 27, &self.order_settle_status);
        rt::put(w, 7, &self.outcome_total_amount);
        rt::put(w, 4, &self.packing_amount);
        rt::put(w, 22, &self.partner_commission);
        rt::put(w, 20, &self.pay_amount);
        rt::put(w, 25, &self.platform_service_fee);
        rt::put(w, 26, &self.platform_service_fee_rate);
        rt::put(w, 8, &self.post_amount);
        rt::put(w, 21, &self.post_promotion_amount);
        rt::put(w, 13, &self.product_price_total_amount);
        rt::put(w, 5, &self.promotion_amount);
        rt::put(w, 14, &self.recycler_amount);
        rt::put(w, 23, &self.settle_time);
        rt::put(w, 2, &self.shop_coupon_amount);
        rt::put(w, 3, &self.shop_deduction_amount);
        rt::put(w, 24, &self.store_income);
        rt::put(w, 12, &self.unit_income);
        rt::put(w, 9, &self.zr_pay_promotion_amount);
        rt::put(w, 16, &self.zt_pay_promotion_amount);
    }
}

impl rt::Decode for DoudianSendHomeSettleGetLedgerLedgerOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.mixed_coupon_shop_cost_apport_amount, r),
            1 => rt::get(&mut self.main_income, r),
            2 => rt::get(&mut self.shop_coupon_amount, r),
            3 => rt::get(&mut self.shop_deduction_amount, r),
            4 => rt::get(&mut self.packing_amount, r),
            5 => rt::get(&mut self.promotion_amount, r),
            6 => rt::get(&mut self.author_coupon_amount, r),
            7 => rt::get(&mut self.outcome_total_amount, r),
            8 => rt::get(&mut self.post_amount, r),
            9 => rt::get(&mut self.zr_pay_promotion_amount, r),
            10 => rt::get(&mut self.author_commision, r),
            11 => rt::get(&mut self.free_commission_flag, r),
            12 => rt::get(&mut self.unit_income, r),
            13 => rt::get(&mut self.product_price_total_amount, r),
            14 => rt::get(&mut self.recycler_amount, r),
            15 => rt::get(&mut self.colonel_commission, r),
            16 => rt::get(&mut self.zt_pay_promotion_amount, r),
            17 => rt::get(&mut self.bank_pay_promotion_amount, r),
            18 => rt::get(&mut self.income_total_amount, r),
            19 => rt::get(&mut self.dou_customer_commission, r),
            20 => rt::get(&mut self.pay_amount, r),
            21 => rt::get(&mut self.post_promotion_amount, r),
            22 => rt::get(&mut self.partner_commission, r),
            23 => rt::get(&mut self.settle_time, r),
            24 => rt::get(&mut self.store_income, r),
            25 => rt::get(&mut self.platform_service_fee, r),
            26 => rt::get(&mut self.platform_service_fee_rate, r),
            27 => rt::get(&mut self.order_settle_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeSettleGetLedgerLedgerOrder);

rt::impl_serde!(DoudianSendHomeSettleGetLedgerLedgerOrder, Self::default());
