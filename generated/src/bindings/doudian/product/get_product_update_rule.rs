// @generated from doudian/product/product.getProductUpdateRule.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianSkuSpec;

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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 50002 | `isv.business-failed:2010001` | 获取类目标失败 |
/// | 50002 | `isv.business-failed:2010004` | 类目ID不合法 |
/// | 50002 | `isv.business-failed:2010013` | 获取账号信息失败 |
/// | 50002 | `isv.business-failed:2010109` | 类目未开通主图3比4 |
/// | 50002 | `isv.business-failed:2010346` | 未绑定商家仓 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleRequest {
    /// 类目ID
    pub category_id: i64,
    /// 闪购定制参数
    pub senses: Option<Vec<i32>>,
    /// 品牌ID
    pub standard_brand_id: Option<i64>,
    /// `spu_id`, which the platform does not describe.
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

    /// Sets `spu_id`.
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
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("category_id").required(),
            rt::Field::new("senses"),
            rt::Field::new("standard_brand_id"),
            rt::Field::new("spu_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
        rt::put(w, 1, &self.senses);
        rt::put(w, 3, &self.spu_id);
        rt::put(w, 2, &self.standard_brand_id);
    }
}

rt::impl_debug!(DoudianProductGetProductUpdateRuleRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleAfterSaleRule {
    /// 无理由退货规则
    pub supply_day_return_rule: Option<
        DoudianProductGetProductUpdateRuleSupplyDayReturnRule,
    >,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleAfterSaleRule {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleAfterSaleRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("supply_day_return_rule")];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleAfterSaleRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleAfterSaleRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleData {
    /// 履约规则
    pub fulfillment_rule: Option<DoudianProductGetProductUpdateRuleFulfillmentRule>,
    /// 商品标题推荐规则
    pub recommend_name_rule: Option<DoudianProductGetProductUpdateRuleRecommendNameRule>,
    /// 售后服务规则
    pub after_sale_rule: Option<DoudianProductGetProductUpdateRuleAfterSaleRule>,
    /// `reference_price_rule`, which the platform does not describe.
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
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("fulfillment_rule"),
            rt::Field::new("recommend_name_rule"),
            rt::Field::new("after_sale_rule"),
            rt::Field::new("reference_price_rule"),
            rt::Field::new("spu_control_rule"),
            rt::Field::new("product_spec_rule"),
            rt::Field::new("component_template_rule"),
            rt::Field::new("main_image_three_to_four_rule"),
            rt::Field::new("gold_price_rule"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleData);

rt::impl_serde!(DoudianProductGetProductUpdateRuleData, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleDelayRule {
    /// 规则结束时间
    pub end_time: Option<i64>,
    /// 规则开始时间
    pub start_time: Option<i64>,
    /// `config_value`, which the platform does not describe.
    pub config_value: Option<i64>,
    /// 配置类型, in seconds
    pub config_type: Option<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleDelayRule {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleDelayRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("end_time"),
            rt::Field::new("start_time"),
            rt::Field::new("config_value"),
            rt::Field::new("config_type"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleDelayRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleDelayRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleDeliveryConfig"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("min_delivery_days"),
            rt::Field::new("max_delivery_days"),
            rt::Field::new("max_presell_end_days"),
            rt::Field::new("need_audit"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleDeliveryConfig);

rt::impl_serde!(DoudianProductGetProductUpdateRuleDeliveryConfig, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleDisplayRule {
    /// 是否展示尺码信息
    pub is_show: Option<bool>,
    /// 尺码信息是否必填
    pub must_input: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleDisplayRule {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleDisplayRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("is_show"),
            rt::Field::new("must_input"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleDisplayRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleDisplayRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleFulfillmentRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("normal_rule"),
            rt::Field::new("step_rule"),
            rt::Field::new("product_presell_rule"),
            rt::Field::new("sku_presell_rule"),
            rt::Field::new("time_sku_presell_with_normal_rule"),
            rt::Field::new("time_sku_pure_presell_rule"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleFulfillmentRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleFulfillmentRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleGoldPriceRule {
    /// 价格规则信息
    pub price_rules: Vec<DoudianProductGetProductUpdateRulePriceRule>,
    /// 销售属性
    pub sell_property_id: Option<String>,
    /// 是否必填
    pub is_required: Option<bool>,
    /// 是否需要展示
    pub is_show: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleGoldPriceRule {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleGoldPriceRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("price_rules"),
            rt::Field::new("sell_property_id"),
            rt::Field::new("is_required"),
            rt::Field::new("is_show"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleGoldPriceRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleGoldPriceRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleNormalPresellSpec {
    /// 规格值
    pub spec_value: Option<String>,
    /// 是否预售时效
    pub is_presell_spec: Option<bool>,
    /// `spec_code`, which the platform does not describe.
    pub spec_code: Option<String>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleNormalPresellSpec {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleNormalPresellSpec"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("spec_value"),
            rt::Field::new("is_presell_spec"),
            rt::Field::new("spec_code"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleNormalPresellSpec);

rt::impl_serde!(DoudianProductGetProductUpdateRuleNormalPresellSpec, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleNormalRule {
    /// 特殊时间延迟发货规则
    pub delay_rule: Option<DoudianProductGetProductUpdateRuleDelayRule>,
    /// 是否支持
    pub support: Option<bool>,
    /// 发货时效选项
    pub delay_options: Vec<i64>,
    /// 是否是特殊的时间发货
    pub is_special_delay_option: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleNormalRule {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleNormalRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("delay_rule"),
            rt::Field::new("support"),
            rt::Field::new("delay_options"),
            rt::Field::new("is_special_delay_option"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleNormalRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleNormalRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRulePresellRule {
    /// 是否支持全款预售
    pub support: Option<bool>,
    /// 预售门槛价
    pub min_presell_price: Option<i64>,
    /// 是否支持支付成功后发货
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
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRulePresellRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("support"),
            rt::Field::new("min_presell_price"),
            rt::Field::new("support_delivery_after_pay"),
            rt::Field::new("support_delivery_after_presell"),
            rt::Field::new("delivery_after_pay_config"),
            rt::Field::new("delivery_after_presell_config"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRulePresellRule);

rt::impl_serde!(DoudianProductGetProductUpdateRulePresellRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRulePriceRule {
    /// 是否可选
    pub can_select: Option<bool>,
    /// 金价描述
    pub desc: Option<String>,
    /// 每克重黄金对应的价格, in fen (0.01 yuan)
    pub value: Option<i64>,
    /// 价格规则枚举
    ///
    /// Codes:
    ///
    /// - `1` 投资金
    /// - `2` 首饰金
    pub r#type: Option<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRulePriceRule {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRulePriceRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("can_select"),
            rt::Field::new("desc"),
            rt::Field::new("value"),
            rt::Field::new("type").codes(&["1", "2"]),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRulePriceRule);

rt::impl_serde!(DoudianProductGetProductUpdateRulePriceRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleProductSpecRule {
    /// `spec_rule_code`, which the platform does not describe.
    ///
    /// Codes:
    ///
    /// - `totally_use_given_spec` 完全使用系统下发规格
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
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleProductSpecRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("spec_rule_code")
                .codes(&["totally_use_given_spec", "not_use_given_spec"]),
            rt::Field::new("required_spec_details"),
            rt::Field::new("max_spec_num_limit"),
            rt::Field::new("spec_combination_limit"),
            rt::Field::new("spec_single_limit"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleProductSpecRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleProductSpecRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRulePropertyValue {
    /// 规格值ID
    pub sell_property_value_id: Option<i64>,
    /// 规格值名称
    pub sell_property_value_name: Option<String>,
}

impl rt::Encode for DoudianProductGetProductUpdateRulePropertyValue {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRulePropertyValue"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("sell_property_value_id"),
            rt::Field::new("sell_property_value_name"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRulePropertyValue);

rt::impl_serde!(DoudianProductGetProductUpdateRulePropertyValue, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRulePurePresellSpec {
    /// 规格值
    pub spec_value: Option<String>,
    /// 是否预售时效
    pub is_presell_spec: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRulePurePresellSpec {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRulePurePresellSpec"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("spec_value"),
            rt::Field::new("is_presell_spec"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRulePurePresellSpec);

rt::impl_serde!(DoudianProductGetProductUpdateRulePurePresellSpec, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleRecommendNameRule {
    /// `satisfy_prefix`, which the platform does not describe.
    pub satisfy_prefix: Option<bool>,
    /// 命中规则的属性ID详情
    pub property_ids: Vec<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleRecommendNameRule {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleRecommendNameRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("satisfy_prefix"),
            rt::Field::new("property_ids"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleRecommendNameRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleRecommendNameRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleReferencePriceRule {
    /// `is_support`, which the platform does not describe.
    pub is_support: Option<bool>,
    /// `is_required`, which the platform does not describe.
    pub is_required: Option<bool>,
    /// `certificate_types`, which the platform does not describe.
    pub certificate_types: BTreeMap<String, String>,
    /// `lower_sku_price_times`, which the platform does not describe.
    pub lower_sku_price_times: Option<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleReferencePriceRule {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleReferencePriceRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("is_support"),
            rt::Field::new("is_required"),
            rt::Field::new("certificate_types"),
            rt::Field::new("lower_sku_price_times"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleReferencePriceRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleReferencePriceRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
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
    /// `support_diy`, which the platform does not describe.
    pub support_diy: Option<bool>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleRequiredSpecDetail {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleRequiredSpecDetail"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("sell_property_name"),
            rt::Field::new("sell_property_id"),
            rt::Field::new("property_values"),
            rt::Field::new("support_remark"),
            rt::Field::new("support_diy"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleRequiredSpecDetail);

rt::impl_serde!(DoudianProductGetProductUpdateRuleRequiredSpecDetail, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleSpuControlRule {
    /// 是否支持SPU发品
    pub support_spu_product: Option<bool>,
    /// `control_type`, which the platform does not describe.
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
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleSpuControlRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("support_spu_product"),
            rt::Field::new("control_type").codes(&["0", "1", "2"]),
            rt::Field::new("support_create_spu"),
            rt::Field::new("support_rectify_spu"),
            rt::Field::new("support_report_spu"),
            rt::Field::new("no_need_audit_spu"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleSpuControlRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleSpuControlRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleStepRule {
    /// 是否支持
    pub support: Option<bool>,
    /// 阶梯现货部分延迟发货时间范围
    pub delay_options: Vec<i64>,
    /// 特殊时间延迟发货
    pub is_special_delay_option: Option<bool>,
    /// `step_min_delay`, which the platform does not describe.
    pub step_min_delay: Option<i64>,
    /// `step_max_delay`, which the platform does not describe.
    pub step_max_delay: Option<i64>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleStepRule {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleStepRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("support"),
            rt::Field::new("delay_options"),
            rt::Field::new("is_special_delay_option"),
            rt::Field::new("step_min_delay"),
            rt::Field::new("step_max_delay"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleStepRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleStepRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetProductUpdateRuleSupplyDayReturnRule {
    /// `enable`, which the platform does not describe.
    pub enable: Option<bool>,
    /// 可选的无理由退货选项列表
    pub options: Vec<DoudianSkuSpec>,
}

impl rt::Encode for DoudianProductGetProductUpdateRuleSupplyDayReturnRule {
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleSupplyDayReturnRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("enable"),
            rt::Field::new("options"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleSupplyDayReturnRule);

rt::impl_serde!(DoudianProductGetProductUpdateRuleSupplyDayReturnRule, Self::default());

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleTimeSkuPresellWithNormalRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("support"),
            rt::Field::new("time_sku_spec_name"),
            rt::Field::new("time_sku_spec_detial"),
            rt::Field::new("min_presell_price"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleTimeSkuPresellWithNormalRule);

rt::impl_serde!(
    DoudianProductGetProductUpdateRuleTimeSkuPresellWithNormalRule, Self::default()
);

/// Part of the answer to `product.getProductUpdateRule`.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianProductGetProductUpdateRuleTimeSkuPurePresellRule"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("support"),
            rt::Field::new("time_sku_spec_name"),
            rt::Field::new("time_sku_spec_detial"),
            rt::Field::new("min_presell_price"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductGetProductUpdateRuleTimeSkuPurePresellRule);

rt::impl_serde!(
    DoudianProductGetProductUpdateRuleTimeSkuPurePresellRule, Self::default()
);
