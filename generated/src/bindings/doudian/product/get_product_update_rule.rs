// @generated from doudian/product/product.getProductUpdateRule.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 商品发布规则查询 — `product.getProductUpdateRule`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductGetProductUpdateRuleRequest;
///
/// let request = DoudianProductGetProductUpdateRuleRequest::new(1);
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
/// | 50002 | `isv.business-failed:2010001` | 获取类目标失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010004` | 类目ID不合法 | mend the request |
/// | 50002 | `isv.business-failed:2010013` | 获取账号信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010109` | 类目未开通主图3比4 | mend the request |
/// | 50002 | `isv.business-failed:2010346` | 未绑定商家仓 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleRequest {
    /// 类目ID
    pub category_id: i64,
    /// 闪购定制参数
    pub senses: Option<Vec<i32>>,
    /// 品牌ID
    pub standard_brand_id: Option<i64>,
    /// SPU
    pub spu_id: Option<i64>,
}

impl DoudianProductGetProductUpdateRuleRequest {
    /// With the parameters that are required.
    pub fn new(category_id: i64) -> Self {
        Self {
            category_id,
            senses: None,
            standard_brand_id: None,
            spu_id: None,
        }
    }

    /// Sets `senses` (闪购定制参数).
    #[must_use]
    pub fn senses(mut self, senses: impl Into<Vec<i32>>) -> Self {
        self.senses = Some(senses.into());
        self
    }

    /// Sets `standard_brand_id` (品牌ID).
    #[must_use]
    pub fn standard_brand_id(mut self, standard_brand_id: i64) -> Self {
        self.standard_brand_id = Some(standard_brand_id);
        self
    }

    /// Sets `spu_id` (SPU).
    #[must_use]
    pub fn spu_id(mut self, spu_id: i64) -> Self {
        self.spu_id = Some(spu_id);
        self
    }
}

/// The answer to [`DoudianProductGetProductUpdateRuleRequest`].
pub type DoudianProductGetProductUpdateRuleResponse = rt::DoudianResponse<
    DoudianProductGetProductUpdateRuleData,
>;

impl rt::DoudianRequest for DoudianProductGetProductUpdateRuleRequest {
    type Data = DoudianProductGetProductUpdateRuleData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.getProductUpdateRule",
        path: "/product/getProductUpdateRule",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010001",
                label: "获取类目标失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010004",
                label: "类目ID不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010013",
                label: "获取账号信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010109",
                label: "类目未开通主图3比4",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010346",
                label: "未绑定商家仓",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianProductGetProductUpdateRuleRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleRequest",
            &[
                rt::Field("category_id", rt::REQUIRED, &[]),
                rt::Field("senses", 0, &[]),
                rt::Field("standard_brand_id", 0, &[]),
                rt::Field("spu_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
        rt::put(w, 1, &self.senses);
        rt::put(w, 3, &self.spu_id);
        rt::put(w, 2, &self.standard_brand_id);
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetProductUpdateRuleRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            1 => rt::get(&mut self.senses, r),
            2 => rt::get(&mut self.standard_brand_id, r),
            3 => rt::get(&mut self.spu_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetProductUpdateRuleRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
            senses: Default::default(),
            standard_brand_id: Default::default(),
            spu_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetProductUpdateRuleRequest, Self::blank());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleAfterSaleRule {
    /// 无理由退货规则
    pub supply_day_return_rule: Option<
        DoudianProductGetProductUpdateRuleSupplyDayReturnRule,
    >,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleAfterSaleRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleAfterSaleRule",
            &[rt::Field("supply_day_return_rule", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.supply_day_return_rule);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleAfterSaleRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.supply_day_return_rule, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleAfterSaleRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleAfterSaleRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleData {
    /// 履约规则
    pub fulfillment_rule: Option<DoudianProductGetProductUpdateRuleFulfillmentRule>,
    /// 商品标题推荐规则
    pub recommend_name_rule: Option<DoudianProductGetProductUpdateRuleRecommendNameRule>,
    /// 售后服务规则
    pub after_sale_rule: Option<DoudianProductGetProductUpdateRuleAfterSaleRule>,
    /// 参考价规则
    pub reference_price_rule: Option<
        DoudianProductGetProductUpdateRuleReferencePriceRule,
    >,
    /// SPU管控规则
    pub spu_control_rule: Option<DoudianProductGetProductUpdateRuleSpuControlRule>,
    /// 商品规格约束
    pub product_spec_rule: Option<DoudianProductGetProductUpdateRuleProductSpecRule>,
    /// 商品尺码模板配置规则
    pub component_template_rule: Option<DoudianProductGetProductUpdateRuleDisplayRule>,
    /// 商品3:4主图
    pub main_image_three_to_four_rule: Option<
        DoudianProductGetProductUpdateRuleDisplayRule,
    >,
    /// 金价信息
    pub gold_price_rule: Option<DoudianProductGetProductUpdateRuleGoldPriceRule>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleData",
            &[
                rt::Field("fulfillment_rule", 0, &[]),
                rt::Field("recommend_name_rule", 0, &[]),
                rt::Field("after_sale_rule", 0, &[]),
                rt::Field("reference_price_rule", 0, &[]),
                rt::Field("spu_control_rule", 0, &[]),
                rt::Field("product_spec_rule", 0, &[]),
                rt::Field("component_template_rule", 0, &[]),
                rt::Field("main_image_three_to_four_rule", 0, &[]),
                rt::Field("gold_price_rule", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.after_sale_rule);
        rt::put(w, 6, &self.component_template_rule);
        rt::put(w, 0, &self.fulfillment_rule);
        rt::put(w, 8, &self.gold_price_rule);
        rt::put(w, 7, &self.main_image_three_to_four_rule);
        rt::put(w, 5, &self.product_spec_rule);
        rt::put(w, 1, &self.recommend_name_rule);
        rt::put(w, 3, &self.reference_price_rule);
        rt::put(w, 4, &self.spu_control_rule);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.fulfillment_rule, r),
            1 => rt::get(&mut self.recommend_name_rule, r),
            2 => rt::get(&mut self.after_sale_rule, r),
            3 => rt::get(&mut self.reference_price_rule, r),
            4 => rt::get(&mut self.spu_control_rule, r),
            5 => rt::get(&mut self.product_spec_rule, r),
            6 => rt::get(&mut self.component_template_rule, r),
            7 => rt::get(&mut self.main_image_three_to_four_rule, r),
            8 => rt::get(&mut self.gold_price_rule, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleData);

rt::impl_serde!(DoudianProductGetProductUpdateRuleData, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleDelayRule {
    /// 规则结束时间, in seconds
    pub end_time: Option<i64>,
    /// 规则开始时间, in seconds
    pub start_time: Option<i64>,
    /// 配置值
    ///
    /// With config\_type 1 the latest time of shipping, in seconds; with 2 days after payment.
    pub config_value: Option<i64>,
    /// 配置类型
    ///
    /// Codes:
    ///
    /// - `1` 时间点
    /// - `2` 相对时间
    pub config_type: Option<i32>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleDelayRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleDelayRule",
            &[
                rt::Field("end_time", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("config_value", 0, &[]),
                rt::Field("config_type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.config_type);
        rt::put(w, 2, &self.config_value);
        rt::put(w, 0, &self.end_time);
        rt::put(w, 1, &self.start_time);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleDelayRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.end_time, r),
            1 => rt::get(&mut self.start_time, r),
            2 => rt::get(&mut self.config_value, r),
            3 => rt::get(&mut self.config_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleDelayRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleDelayRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleDeliveryConfig {
    /// 延迟发货时间最小值
    pub min_delivery_days: Option<i64>,
    /// 延迟发货时间最大值
    pub max_delivery_days: Option<i64>,
    /// 最长预售结束时间
    pub max_presell_end_days: Option<i64>,
    /// 是否需要人审
    pub need_audit: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleDeliveryConfig {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleDeliveryConfig",
            &[
                rt::Field("min_delivery_days", 0, &[]),
                rt::Field("max_delivery_days", 0, &[]),
                rt::Field("max_presell_end_days", 0, &[]),
                rt::Field("need_audit", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.max_delivery_days);
        rt::put(w, 2, &self.max_presell_end_days);
        rt::put(w, 0, &self.min_delivery_days);
        rt::put(w, 3, &self.need_audit);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleDeliveryConfig {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.min_delivery_days, r),
            1 => rt::get(&mut self.max_delivery_days, r),
            2 => rt::get(&mut self.max_presell_end_days, r),
            3 => rt::get(&mut self.need_audit, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleDeliveryConfig);

rt::impl_serde!(DoudianProductGetProductUpdateRuleDeliveryConfig, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleDisplayRule {
    /// 是否展示
    pub is_show: Option<bool>,
    /// 是否必填
    pub must_input: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleDisplayRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleDisplayRule",
            &[rt::Field("is_show", 0, &[]), rt::Field("must_input", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_show);
        rt::put(w, 1, &self.must_input);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleDisplayRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_show, r),
            1 => rt::get(&mut self.must_input, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleDisplayRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleDisplayRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleFulfillmentRule {
    /// 现货发货模式规则
    pub normal_rule: Option<DoudianProductGetProductUpdateRuleNormalRule>,
    /// 阶梯发货模式规则
    pub step_rule: Option<DoudianProductGetProductUpdateRuleStepRule>,
    /// 全款预售发货模式规则
    pub product_presell_rule: Option<DoudianProductGetProductUpdateRulePresellRule>,
    /// SKU预售发货模式规则
    pub sku_presell_rule: Option<DoudianProductGetProductUpdateRulePresellRule>,
    /// 现货+预售发货规则
    pub time_sku_presell_with_normal_rule: Option<
        DoudianProductGetProductUpdateRuleTimeSkuPresellWithNormalRule,
    >,
    /// 新预售发货模式规则
    pub time_sku_pure_presell_rule: Option<
        DoudianProductGetProductUpdateRuleTimeSkuPurePresellRule,
    >,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleFulfillmentRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleFulfillmentRule",
            &[
                rt::Field("normal_rule", 0, &[]),
                rt::Field("step_rule", 0, &[]),
                rt::Field("product_presell_rule", 0, &[]),
                rt::Field("sku_presell_rule", 0, &[]),
                rt::Field("time_sku_presell_with_normal_rule", 0, &[]),
                rt::Field("time_sku_pure_presell_rule", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.normal_rule);
        rt::put(w, 2, &self.product_presell_rule);
        rt::put(w, 3, &self.sku_presell_rule);
        rt::put(w, 1, &self.step_rule);
        rt::put(w, 4, &self.time_sku_presell_with_normal_rule);
        rt::put(w, 5, &self.time_sku_pure_presell_rule);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleFulfillmentRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.normal_rule, r),
            1 => rt::get(&mut self.step_rule, r),
            2 => rt::get(&mut self.product_presell_rule, r),
            3 => rt::get(&mut self.sku_presell_rule, r),
            4 => rt::get(&mut self.time_sku_presell_with_normal_rule, r),
            5 => rt::get(&mut self.time_sku_pure_presell_rule, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleFulfillmentRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleFulfillmentRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleGoldPriceRule {
    /// 价格规则信息
    pub price_rules: Vec<DoudianProductGetProductUpdateRulePriceRule>,
    /// 销售属性ID
    pub sell_property_id: Option<String>,
    /// 是否必填
    pub is_required: Option<bool>,
    /// 是否需要展示
    pub is_show: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleGoldPriceRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleGoldPriceRule",
            &[
                rt::Field("price_rules", 0, &[]),
                rt::Field("sell_property_id", 0, &[]),
                rt::Field("is_required", 0, &[]),
                rt::Field("is_show", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.is_required);
        rt::put(w, 3, &self.is_show);
        rt::put(w, 0, &self.price_rules);
        rt::put(w, 1, &self.sell_property_id);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleGoldPriceRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.price_rules, r),
            1 => rt::get(&mut self.sell_property_id, r),
            2 => rt::get(&mut self.is_required, r),
            3 => rt::get(&mut self.is_show, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleGoldPriceRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleGoldPriceRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleNormalPresellSpec {
    /// 规格值
    pub spec_value: Option<String>,
    /// 是否预售时效
    pub is_presell_spec: Option<bool>,
    /// 时效规格编码
    ///
    /// Codes:
    ///
    /// - `product_time_spec_same_day` 当日发
    /// - `product_time_spec_next_day` 次日发
    /// - `product_time_spec_48h` 48小时内发货
    /// - `product_time_spec_5d` 5天内发货
    /// - `product_time_spec_15d` 15天内发货
    /// - `product_time_spec_45d` 45天内发货
    pub spec_code: Option<String>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleNormalPresellSpec {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleNormalPresellSpec",
            &[
                rt::Field("spec_value", 0, &[]),
                rt::Field("is_presell_spec", 0, &[]),
                rt::Field(
                    "spec_code",
                    0,
                    &[
                        "product_time_spec_same_day",
                        "product_time_spec_next_day",
                        "product_time_spec_48h",
                        "product_time_spec_5d",
                        "product_time_spec_15d",
                        "product_time_spec_45d",
                    ],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.is_presell_spec);
        rt::put(w, 2, &self.spec_code);
        rt::put(w, 0, &self.spec_value);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleNormalPresellSpec {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spec_value, r),
            1 => rt::get(&mut self.is_presell_spec, r),
            2 => rt::get(&mut self.spec_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleNormalPresellSpec);

rt::impl_serde!(DoudianProductGetProductUpdateRuleNormalPresellSpec, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleNormalRule {
    /// 特殊时间延迟发货规则
    pub delay_rule: Option<DoudianProductGetProductUpdateRuleDelayRule>,
    /// 是否支持
    pub support: Option<bool>,
    /// 发货时效选项
    pub delay_options: Vec<i64>,
    /// 是否特殊时间延迟发货
    pub is_special_delay_option: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleNormalRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleNormalRule",
            &[
                rt::Field("delay_rule", 0, &[]),
                rt::Field("support", 0, &[]),
                rt::Field("delay_options", 0, &[]),
                rt::Field("is_special_delay_option", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.delay_options);
        rt::put(w, 0, &self.delay_rule);
        rt::put(w, 3, &self.is_special_delay_option);
        rt::put(w, 1, &self.support);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleNormalRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.delay_rule, r),
            1 => rt::get(&mut self.support, r),
            2 => rt::get(&mut self.delay_options, r),
            3 => rt::get(&mut self.is_special_delay_option, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleNormalRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleNormalRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRulePresellRule {
    /// 是否支持
    pub support: Option<bool>,
    /// 预售门槛价, in fen (0.01 yuan)
    pub min_presell_price: Option<i64>,
    /// 是否支持支付完成后发货
    pub support_delivery_after_pay: Option<bool>,
    /// 是否支持预售结束后发货
    pub support_delivery_after_presell: Option<bool>,
    /// 支付结束后规则
    pub delivery_after_pay_config: Option<
        DoudianProductGetProductUpdateRuleDeliveryConfig,
    >,
    /// 预售结束后规则
    pub delivery_after_presell_config: Option<
        DoudianProductGetProductUpdateRuleDeliveryConfig,
    >,
}

impl rt::Encode for DoudianProductGetProductUpdateRulePresellRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRulePresellRule",
            &[
                rt::Field("support", 0, &[]),
                rt::Field("min_presell_price", 0, &[]),
                rt::Field("support_delivery_after_pay", 0, &[]),
                rt::Field("support_delivery_after_presell", 0, &[]),
                rt::Field("delivery_after_pay_config", 0, &[]),
                rt::Field("delivery_after_presell_config", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.delivery_after_pay_config);
        rt::put(w, 5, &self.delivery_after_presell_config);
        rt::put(w, 1, &self.min_presell_price);
        rt::put(w, 0, &self.support);
        rt::put(w, 2, &self.support_delivery_after_pay);
        rt::put(w, 3, &self.support_delivery_after_presell);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRulePresellRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.support, r),
            1 => rt::get(&mut self.min_presell_price, r),
            2 => rt::get(&mut self.support_delivery_after_pay, r),
            3 => rt::get(&mut self.support_delivery_after_presell, r),
            4 => rt::get(&mut self.delivery_after_pay_config, r),
            5 => rt::get(&mut self.delivery_after_presell_config, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRulePresellRule);

rt::impl_serde!(DoudianProductGetProductUpdateRulePresellRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRulePriceRule {
    /// 是否可选
    pub can_select: Option<bool>,
    /// 金价描述
    pub desc: Option<String>,
    /// 每克重黄金对应的价格, in fen (0.01 yuan)
    pub value: Option<i64>,
    /// 价格规则类型
    ///
    /// Codes:
    ///
    /// - `1` 投资金
    /// - `2` 首饰金
    pub r#type: Option<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRulePriceRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRulePriceRule",
            &[
                rt::Field("can_select", 0, &[]),
                rt::Field("desc", 0, &[]),
                rt::Field("value", 0, &[]),
                rt::Field("type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.can_select);
        rt::put(w, 1, &self.desc);
        rt::put(w, 3, &self.r#type);
        rt::put(w, 2, &self.value);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRulePriceRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.can_select, r),
            1 => rt::get(&mut self.desc, r),
            2 => rt::get(&mut self.value, r),
            3 => rt::get(&mut self.r#type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRulePriceRule);

rt::impl_serde!(DoudianProductGetProductUpdateRulePriceRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleProductSpecRule {
    /// `spec_rule_code` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `totally_use_given_spec` 完全使用系统下发规格
    /// - `partly_use_given_spec` 部分使用系统下发规格
    /// - `not_use_given_spec` 不管控规格
    pub spec_rule_code: Option<String>,
    /// 商品规格列表
    pub required_spec_details: Vec<DoudianProductGetProductUpdateRuleRequiredSpecDetail>,
    /// 最大可支持的规格层级数量
    pub max_spec_num_limit: Option<i64>,
    /// SKU组合数量上限
    pub spec_combination_limit: Option<i64>,
    /// 单个规格的规格值数量上限
    pub spec_single_limit: Option<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleProductSpecRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleProductSpecRule",
            &[
                rt::Field(
                    "spec_rule_code",
                    0,
                    &[
                        "totally_use_given_spec",
                        "partly_use_given_spec",
                        "not_use_given_spec",
                    ],
                ),
                rt::Field("required_spec_details", 0, &[]),
                rt::Field("max_spec_num_limit", 0, &[]),
                rt::Field("spec_combination_limit", 0, &[]),
                rt::Field("spec_single_limit", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.max_spec_num_limit);
        rt::put(w, 1, &self.required_spec_details);
        rt::put(w, 3, &self.spec_combination_limit);
        rt::put(w, 0, &self.spec_rule_code);
        rt::put(w, 4, &self.spec_single_limit);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleProductSpecRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spec_rule_code, r),
            1 => rt::get(&mut self.required_spec_details, r),
            2 => rt::get(&mut self.max_spec_num_limit, r),
            3 => rt::get(&mut self.spec_combination_limit, r),
            4 => rt::get(&mut self.spec_single_limit, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleProductSpecRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleProductSpecRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRulePropertyValue {
    /// 规格值ID
    pub sell_property_value_id: Option<i64>,
    /// 规格值名称
    pub sell_property_value_name: Option<String>,
}

impl rt::Encode for DoudianProductGetProductUpdateRulePropertyValue {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRulePropertyValue",
            &[
                rt::Field("sell_property_value_id", 0, &[]),
                rt::Field("sell_property_value_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sell_property_value_id);
        rt::put(w, 1, &self.sell_property_value_name);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRulePropertyValue {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sell_property_value_id, r),
            1 => rt::get(&mut self.sell_property_value_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRulePropertyValue);

rt::impl_serde!(DoudianProductGetProductUpdateRulePropertyValue, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRulePurePresellSpec {
    /// 规格值
    pub spec_value: Option<String>,
    /// 是否预售时效
    pub is_presell_spec: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRulePurePresellSpec {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRulePurePresellSpec",
            &[rt::Field("spec_value", 0, &[]), rt::Field("is_presell_spec", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.is_presell_spec);
        rt::put(w, 0, &self.spec_value);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRulePurePresellSpec {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spec_value, r),
            1 => rt::get(&mut self.is_presell_spec, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRulePurePresellSpec);

rt::impl_serde!(DoudianProductGetProductUpdateRulePurePresellSpec, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleRecommendNameRule {
    /// 是否命中前缀推荐规则
    pub satisfy_prefix: Option<bool>,
    /// 命中规则的属性ID详情
    pub property_ids: Vec<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleRecommendNameRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleRecommendNameRule",
            &[rt::Field("satisfy_prefix", 0, &[]), rt::Field("property_ids", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.property_ids);
        rt::put(w, 0, &self.satisfy_prefix);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleRecommendNameRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.satisfy_prefix, r),
            1 => rt::get(&mut self.property_ids, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleRecommendNameRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleRecommendNameRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleReferencePriceRule {
    /// 是否可填参考价
    pub is_support: Option<bool>,
    /// 是否必填参考价
    pub is_required: Option<bool>,
    /// 参考价凭证类型
    ///
    /// Keyed by the type's code.
    pub certificate_types: BTreeMap<String, String>,
    /// 参考价与最低SKU价格的最大倍数
    pub lower_sku_price_times: Option<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleReferencePriceRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleReferencePriceRule",
            &[
                rt::Field("is_support", 0, &[]),
                rt::Field("is_required", 0, &[]),
                rt::Field("certificate_types", 0, &[]),
                rt::Field("lower_sku_price_times", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.certificate_types);
        rt::put(w, 1, &self.is_required);
        rt::put(w, 0, &self.is_support);
        rt::put(w, 3, &self.lower_sku_price_times);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleReferencePriceRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_support, r),
            1 => rt::get(&mut self.is_required, r),
            2 => rt::get(&mut self.certificate_types, r),
            3 => rt::get(&mut self.lower_sku_price_times, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleReferencePriceRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleReferencePriceRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleRequiredSpecDetail {
    /// 规格项名称
    pub sell_property_name: Option<String>,
    /// 规格项ID
    pub sell_property_id: Option<i64>,
    /// 规格值选项
    pub property_values: Vec<DoudianProductGetProductUpdateRulePropertyValue>,
    /// 是否支持备注
    pub support_remark: Option<bool>,
    /// 是否可自定义规格值
    pub support_diy: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleRequiredSpecDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleRequiredSpecDetail",
            &[
                rt::Field("sell_property_name", 0, &[]),
                rt::Field("sell_property_id", 0, &[]),
                rt::Field("property_values", 0, &[]),
                rt::Field("support_remark", 0, &[]),
                rt::Field("support_diy", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.property_values);
        rt::put(w, 1, &self.sell_property_id);
        rt::put(w, 0, &self.sell_property_name);
        rt::put(w, 4, &self.support_diy);
        rt::put(w, 3, &self.support_remark);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleRequiredSpecDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sell_property_name, r),
            1 => rt::get(&mut self.sell_property_id, r),
            2 => rt::get(&mut self.property_values, r),
            3 => rt::get(&mut self.support_remark, r),
            4 => rt::get(&mut self.support_diy, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleRequiredSpecDetail);

rt::impl_serde!(DoudianProductGetProductUpdateRuleRequiredSpecDetail, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleReturnOption {
    /// 无理由退货文案描述
    pub name: Option<String>,
    /// 无理由退货类型
    pub value: Option<String>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleReturnOption {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleReturnOption",
            &[rt::Field("name", 0, &[]), rt::Field("value", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.value);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleReturnOption {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleReturnOption);

rt::impl_serde!(DoudianProductGetProductUpdateRuleReturnOption, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleSpuControlRule {
    /// 是否支持SPU发品
    pub support_spu_product: Option<bool>,
    /// `control_type` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `0` 不管控
    /// - `1` 弱管控
    /// - `2` 强管控
    pub control_type: Option<i64>,
    /// 是否支持新建SPU
    pub support_create_spu: Option<bool>,
    /// 是否支持SPU纠错
    pub support_rectify_spu: Option<bool>,
    /// 是否支持SPU举报
    pub support_report_spu: Option<bool>,
    /// 是否SPU免审
    pub no_need_audit_spu: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleSpuControlRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleSpuControlRule",
            &[
                rt::Field("support_spu_product", 0, &[]),
                rt::Field("control_type", 0, &["0", "1", "2"]),
                rt::Field("support_create_spu", 0, &[]),
                rt::Field("support_rectify_spu", 0, &[]),
                rt::Field("support_report_spu", 0, &[]),
                rt::Field("no_need_audit_spu", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.control_type);
        rt::put(w, 5, &self.no_need_audit_spu);
        rt::put(w, 2, &self.support_create_spu);
        rt::put(w, 3, &self.support_rectify_spu);
        rt::put(w, 4, &self.support_report_spu);
        rt::put(w, 0, &self.support_spu_product);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleSpuControlRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.support_spu_product, r),
            1 => rt::get(&mut self.control_type, r),
            2 => rt::get(&mut self.support_create_spu, r),
            3 => rt::get(&mut self.support_rectify_spu, r),
            4 => rt::get(&mut self.support_report_spu, r),
            5 => rt::get(&mut self.no_need_audit_spu, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleSpuControlRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleSpuControlRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleStepRule {
    /// 是否支持
    pub support: Option<bool>,
    /// 阶梯现货部分延迟发货时间范围
    pub delay_options: Vec<i64>,
    /// 是否特殊时间延迟发货
    pub is_special_delay_option: Option<bool>,
    /// 阶梯部分发货时间最小值
    pub step_min_delay: Option<i64>,
    /// 阶梯部分发货时间最大值
    pub step_max_delay: Option<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleStepRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleStepRule",
            &[
                rt::Field("support", 0, &[]),
                rt::Field("delay_options", 0, &[]),
                rt::Field("is_special_delay_option", 0, &[]),
                rt::Field("step_min_delay", 0, &[]),
                rt::Field("step_max_delay", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.delay_options);
        rt::put(w, 2, &self.is_special_delay_option);
        rt::put(w, 4, &self.step_max_delay);
        rt::put(w, 3, &self.step_min_delay);
        rt::put(w, 0, &self.support);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleStepRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.support, r),
            1 => rt::get(&mut self.delay_options, r),
            2 => rt::get(&mut self.is_special_delay_option, r),
            3 => rt::get(&mut self.step_min_delay, r),
            4 => rt::get(&mut self.step_max_delay, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleStepRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleStepRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleSupplyDayReturnRule {
    /// 是否支持七天无理由
    pub enable: Option<bool>,
    /// 可选的无理由退货选项列表
    pub options: Vec<DoudianProductGetProductUpdateRuleReturnOption>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleSupplyDayReturnRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleSupplyDayReturnRule",
            &[rt::Field("enable", 0, &[]), rt::Field("options", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.enable);
        rt::put(w, 1, &self.options);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleSupplyDayReturnRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.enable, r),
            1 => rt::get(&mut self.options, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleSupplyDayReturnRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleSupplyDayReturnRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleTimeSkuPresellWithNormalRule {
    /// 是否支持
    pub support: Option<bool>,
    /// 发货时效规格名称
    pub time_sku_spec_name: Option<String>,
    /// 发货时效规格选项
    pub time_sku_spec_detial: Vec<DoudianProductGetProductUpdateRuleNormalPresellSpec>,
    /// 预售门槛价, in fen (0.01 yuan)
    pub min_presell_price: Option<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleTimeSkuPresellWithNormalRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleTimeSkuPresellWithNormalRule",
            &[
                rt::Field("support", 0, &[]),
                rt::Field("time_sku_spec_name", 0, &[]),
                rt::Field("time_sku_spec_detial", 0, &[]),
                rt::Field("min_presell_price", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.min_presell_price);
        rt::put(w, 0, &self.support);
        rt::put(w, 2, &self.time_sku_spec_detial);
        rt::put(w, 1, &self.time_sku_spec_name);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleTimeSkuPresellWithNormalRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.support, r),
            1 => rt::get(&mut self.time_sku_spec_name, r),
            2 => rt::get(&mut self.time_sku_spec_detial, r),
            3 => rt::get(&mut self.min_presell_price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleTimeSkuPresellWithNormalRule);

rt::impl_serde!(
    DoudianProductGetProductUpdateRuleTimeSkuPresellWithNormalRule, Self::default()
);

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleTimeSkuPurePresellRule {
    /// 是否支持
    pub support: Option<bool>,
    /// 发货时效规格名称
    pub time_sku_spec_name: Option<String>,
    /// 发货时效规格选项
    pub time_sku_spec_detial: Vec<DoudianProductGetProductUpdateRulePurePresellSpec>,
    /// 预售门槛价, in fen (0.01 yuan)
    pub min_presell_price: Option<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleTimeSkuPurePresellRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductUpdateRuleTimeSkuPurePresellRule",
            &[
                rt::Field("support", 0, &[]),
                rt::Field("time_sku_spec_name", 0, &[]),
                rt::Field("time_sku_spec_detial", 0, &[]),
                rt::Field("min_presell_price", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.min_presell_price);
        rt::put(w, 0, &self.support);
        rt::put(w, 2, &self.time_sku_spec_detial);
        rt::put(w, 1, &self.time_sku_spec_name);
    }
}

impl rt::Decode for DoudianProductGetProductUpdateRuleTimeSkuPurePresellRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.support, r),
            1 => rt::get(&mut self.time_sku_spec_name, r),
            2 => rt::get(&mut self.time_sku_spec_detial, r),
            3 => rt::get(&mut self.min_presell_price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductUpdateRuleTimeSkuPurePresellRule);

rt::impl_serde!(
    DoudianProductGetProductUpdateRuleTimeSkuPurePresellRule, Self::default()
);
