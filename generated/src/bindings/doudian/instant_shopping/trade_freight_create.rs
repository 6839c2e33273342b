// @generated from doudian/instant_shopping/instantShopping.trade.freightCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 小时达创建运费模板 — `instantShopping.trade.freightCreate`
///
/// No source describes the answer.
///
/// Family: `instant_shopping` (the feature `instant_shopping`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianInstantShoppingTradeFreightCreateRequest;
///
/// let request = DoudianInstantShoppingTradeFreightCreateRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateRequest {
    /// `template`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub template: Option<DoudianInstantShoppingTradeFreightCreateTemplate>,
    /// `columns`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub columns: Option<Vec<DoudianInstantShoppingTradeFreightCreateColumn>>,
}

impl DoudianInstantShoppingTradeFreightCreateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            template: None,
            columns: None,
        }
    }

    /// Sets `template`.
    #[must_use]
    pub fn template(
        mut self,
        template: DoudianInstantShoppingTradeFreightCreateTemplate,
    ) -> Self {
        self.template = Some(template);
        self
    }

    /// Sets `columns`.
    #[must_use]
    pub fn columns(
        mut self,
        columns: impl Into<Vec<DoudianInstantShoppingTradeFreightCreateColumn>>,
    ) -> Self {
        self.columns = Some(columns.into());
        self
    }
}

impl Default for DoudianInstantShoppingTradeFreightCreateRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianInstantShoppingTradeFreightCreateRequest`].
pub type DoudianInstantShoppingTradeFreightCreateResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianInstantShoppingTradeFreightCreateRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "instantShopping.trade.freightCreate",
        path: "/instantShopping/trade/freightCreate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateRequest {
    fn name(&self) -> &'static str {
        "DoudianInstantShoppingTradeFreightCreateRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("template"),
            rt::Field::new("columns"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.columns);
        rt::put(w, 0, &self.template);
    }
}

rt::impl_debug!(DoudianInstantShoppingTradeFreightCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template, r),
            1 => rt::get(&mut self.columns, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianInstantShoppingTradeFreightCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            template: Default::default(),
            columns: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateRequest, Self::blank());

/// Part of the request `instantShopping.trade.freightCreate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateCity {
    /// `children`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub children: Vec<rt::Value>,
    /// `id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<rt::Value>,
}

impl DoudianInstantShoppingTradeFreightCreateCity {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            children: Default::default(),
            id: None,
        }
    }

    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, children: impl Into<Vec<rt::Value>>) -> Self {
        self.children = children.into();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Value>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateCity {
    fn name(&self) -> &'static str {
        "DoudianInstantShoppingTradeFreightCreateCity"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("children"), rt::Field::new("id")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.children);
        rt::put(w, 1, &self.id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightCreateCity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.children, r),
            1 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianInstantShoppingTradeFreightCreateCity);

rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateCity, Self::default());

/// Part of the request `instantShopping.trade.freightCreate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateColumn {
    /// `calculate_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub calculate_type: Option<i64>,
    /// `over_num`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub over_num: Option<i64>,
    /// `fixed_amount`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub fixed_amount: Option<i64>,
    /// `add_weight_price`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_weight_price: Option<f64>,
    /// `province_infos`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub province_infos: Vec<DoudianInstantShoppingTradeFreightCreateProvince>,
    /// `min_sku_amount`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub min_sku_amount: Option<i64>,
    /// `first_weight`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_weight: Option<f64>,
    /// `first_num`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_num: Option<i64>,
    /// `add_num_price`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_num_price: Option<f64>,
    /// `is_default`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_default: Option<i64>,
    /// `over_amount`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub over_amount: Option<i64>,
    /// `delivery_fulfillment_mode`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub delivery_fulfillment_mode: Option<rt::Value>,
    /// `first_weight_price`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_weight_price: Option<f64>,
    /// `add_weight`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_weight: Option<f64>,
    /// `is_limited`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_limited: Option<bool>,
    /// `over_weight`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub over_weight: Option<f64>,
    /// `max_sku_amount`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub max_sku_amount: Option<i64>,
    /// `add_num`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_num: Option<i64>,
    /// `is_over_free`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_over_free: Option<bool>,
    /// `reason`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub reason: Option<String>,
    /// `rule_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub rule_type: Option<i64>,
    /// `id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<rt::Value>,
    /// `first_num_price`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_num_price: Option<f64>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianInstantShoppingTradeFreightCreateColumn {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            calculate_type: None,
            over_num: None,
            fixed_amount: None,
            add_weight_price: None,
            province_infos: Default::default(),
            min_sku_amount: None,
            first_weight: None,
            first_num: None,
            add_num_price: None,
            is_default: None,
            over_amount: None,
            delivery_fulfillment_mode: None,
            first_weight_price: None,
            add_weight: None,
            is_limited: None,
            over_weight: None,
            max_sku_amount: None,
            add_num: None,
            is_over_free: None,
            reason: None,
            rule_type: None,
            id: None,
            first_num_price: None,
        }
    }

    /// Sets `calculate_type`.
    #[must_use]
    pub fn calculate_type(mut self, calculate_type: i64) -> Self {
        self.calculate_type = Some(calculate_type);
        self
    }

    /// Sets `over_num`.
    #[must_use]
    pub fn over_num(mut self, over_num: i64) -> Self {
        self.over_num = Some(over_num);
        self
    }

    /// Sets `fixed_amount`.
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: i64) -> Self {
        self.fixed_amount = Some(fixed_amount);
        self
    }

    /// Sets `add_weight_price`.
    #[must_use]
    pub fn add_weight_price(mut self, add_weight_price: f64) -> Self {
        self.add_weight_price = Some(add_weight_price);
        self
    }

    /// Sets `province_infos`.
    #[must_use]
    pub fn province_infos(
        mut self,
        province_infos: impl Into<Vec<DoudianInstantShoppingTradeFreightCreateProvince>>,
    ) -> Self {
        self.province_infos = province_infos.into();
        self
    }

    /// Sets `min_sku_amount`.
    #[must_use]
    pub fn min_sku_amount(mut self, min_sku_amount: i64) -> Self {
        self.min_sku_amount = Some(min_sku_amount);
        self
    }

    /// Sets `first_weight`.
    #[must_use]
    pub fn first_weight(mut self, first_weight: f64) -> Self {
        self.first_weight = Some(first_weight);
        self
    }

    /// Sets `first_num`.
    #[must_use]
    pub fn first_num(mut self, first_num: i64) -> Self {
        self.first_num = Some(first_num);
        self
    }

    /// Sets `add_num_price`.
    #[must_use]
    pub fn add_num_price(mut self, add_num_price: f64) -> Self {
        self.add_num_price = Some(add_num_price);
        self
    }

    /// Sets `is_default`.
    #[must_use]
    pub fn is_default(mut self, is_default: i64) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `over_amount`.
    #[must_use]
    pub fn over_amount(mut self, over_amount: i64) -> Self {
        self.over_amount = Some(over_amount);
        self
    }

    /// Sets `delivery_fulfillment_mode`.
    #[must_use]
    pub fn delivery_fulfillment_mode(
        mut self,
        delivery_fulfillment_mode: impl Into<rt::Value>,
    ) -> Self {
        self.delivery_fulfillment_mode = Some(delivery_fulfillment_mode.into());
        self
    }

    /// Sets `first_weight_price`.
    #[must_use]
    pub fn first_weight_price(mut self, first_weight_price: f64) -> Self {
        self.first_weight_price = Some(first_weight_price);
        self
    }

    /// Sets `add_weight`.
    #[must_use]
    pub fn add_weight(mut self, add_weight: f64) -> Self {
        self.add_weight = Some(add_weight);
        self
    }

    /// Sets `is_limited`.
    #[must_use]
    pub fn is_limited(mut self, is_limited: bool) -> Self {
        self.is_limited = Some(is_limited);
        self
    }

    /// Sets `over_weight`.
    #[must_use]
    pub fn over_weight(mut self, over_weight: f64) -> Self {
        self.over_weight = Some(over_weight);
        self
    }

    /// Sets `max_sku_amount`.
    #[must_use]
    pub fn max_sku_amount(mut self, max_sku_amount: i64) -> Self {
        self.max_sku_amount = Some(max_sku_amount);
        self
    }

    /// Sets `add_num`.
    #[must_use]
    pub fn add_num(mut self, add_num: i64) -> Self {
        self.add_num = Some(add_num);
        self
    }

    /// Sets `is_over_free`.
    #[must_use]
    pub fn is_over_free(mut self, is_over_free: bool) -> Self {
        self.is_over_free = Some(is_over_free);
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets `rule_type`.
    #[must_use]
    pub fn rule_type(mut self, rule_type: i64) -> Self {
        self.rule_type = Some(rule_type);
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Value>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `first_num_price`.
    #[must_use]
    pub fn first_num_price(mut self, first_num_price: f64) -> Self {
        self.first_num_price = Some(first_num_price);
        self
    }
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateColumn {
    fn name(&self) -> &'static str {
        "DoudianInstantShoppingTradeFreightCreateColumn"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("calculate_type"),
            rt::Field::new("over_num"),
            rt::Field::new("fixed_amount"),
            rt::Field::new("add_weight_price"),
            rt::Field::new("province_infos"),
            rt::Field::new("min_sku_amount"),
            rt::Field::new("first_weight"),
            rt::Field::new("first_num"),
            rt::Field::new("add_num_price"),
            rt::Field::new("is_default"),
            rt::Field::new("over_amount"),
            rt::Field::new("delivery_fulfillment_mode"),
            rt::Field::new("first_weight_price"),
            rt::Field::new("add_weight"),
            rt::Field::new("is_limited"),
            rt::Field::new("over_weight"),
            rt::Field::new("max_sku_amount"),
            rt::Field::new("add_num"),
            rt::Field::new("is_over_free"),
            rt::Field::new("reason"),
            rt::Field::new("rule_type"),
            rt::Field::new("id"),
            rt::Field::new("first_num_price"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 17, &self.add_num);
        rt::put(w, 8, &self.add_num_price);
        rt::put(w, 13, &self.add_weight);
        rt::put(w, 3, &self.add_weight_price);
        rt::put(w, 0, &self.calculate_type);
        rt::put(w, 11, &self.delivery_fulfillment_mode);
        rt::put(w, 7, &self.first_num);
        rt::put(w, 22, &self.first_num_price);
        rt::put(w, 6, &self.first_weight);
        rt::put(w, 12, &self.first_weight_price);
        rt::put(w, 2, &self.fixed_amount);
        rt::put(w, 21, &self.id);
        rt::put(w, 9, &self.is_default);
        rt::put(w, 14, &self.is_limited);
        rt::put(w, 18, &self.is_over_free);
        rt::put(w, 16, &self.max_sku_amount);
        rt::put(w, 5, &self.min_sku_amount);
        rt::put(w, 10, &self.over_amount);
        rt::put(w, 1, &self.over_num);
        rt::put(w, 15, &self.over_weight);
        rt::put(w, 4, &self.province_infos);
        rt::put(w, 19, &self.reason);
        rt::put(w, 20, &self.rule_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightCreateColumn {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.calculate_type, r),
            1 => rt::get(&mut self.over_num, r),
            2 => rt::get(&mut self.fixed_amount, r),
            3 => rt::get(&mut self.add_weight_price, r),
            4 => rt::get(&mut self.province_infos, r),
            5 => rt::get(&mut self.min_sku_amount, r),
            6 => rt::get(&mut self.first_weight, r),
            7 => rt::get(&mut self.first_num, r),
            8 => rt::get(&mut self.add_num_price, r),
            9 => rt::get(&mut self.is_default, r),
            10 => rt::get(&mut self.over_amount, r),
            11 => rt::get(&mut self.delivery_fulfillment_mode, r),
            12 => rt::get(&mut self.first_weight_price, r),
            13 => rt::get(&mut self.add_weight, r),
            14 => rt::get(&mut self.is_limited, r),
            15 => rt::get(&mut self.over_weight, r),
            16 => rt::get(&mut self.max_sku_amount, r),
            17 => rt::get(&mut self.add_num, r),
            18 => rt::get(&mut self.is_over_free, r),
            19 => rt::get(&mut self.reason, r),
            20 => rt::get(&mut self.rule_type, r),
            21 => rt::get(&mut self.id, r),
            22 => rt::get(&mut self.first_num_price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianInstantShoppingTradeFreightCreateColumn);

rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateColumn, Self::default());

/// Part of the request `instantShopping.trade.freightCreate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateProvince {
    /// `id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<rt::Value>,
    /// `children`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub children: Vec<DoudianInstantShoppingTradeFreightCreateCity>,
}

impl DoudianInstantShoppingTradeFreightCreateProvince {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            id: None,
            children: Default::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Value>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `children`.
    #[must_use]
    pub fn children(
        mut self,
        children: impl Into<Vec<DoudianInstantShoppingTradeFreightCreateCity>>,
    ) -> Self {
        self.children = children.into();
        self
    }
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateProvince {
    fn name(&self) -> &'static str {
        "DoudianInstantShoppingTradeFreightCreateProvince"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("id"), rt::Field::new("children")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.children);
        rt::put(w, 0, &self.id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightCreateProvince {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.children, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianInstantShoppingTradeFreightCreateProvince);

rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateProvince, Self::default());

/// Part of the request `instantShopping.trade.freightCreate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateTemplate {
    /// `calculate_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub calculate_type: Option<i64>,
    /// `transfer_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub transfer_type: Option<i64>,
    /// `rule_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub rule_type: Option<i64>,
    /// `template_name`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub template_name: Option<String>,
    /// `product_province`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_province: Option<rt::Value>,
    /// `product_city`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_city: Option<rt::Value>,
    /// `fixed_amount`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub fixed_amount: Option<i64>,
}

impl DoudianInstantShoppingTradeFreightCreateTemplate {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            calculate_type: None,
            transfer_type: None,
            rule_type: None,
            template_name: None,
            product_province: None,
            product_city: None,
            fixed_amount: None,
        }
    }

    /// Sets `calculate_type`.
    #[must_use]
    pub fn calculate_type(mut self, calculate_type: i64) -> Self {
        self.calculate_type = Some(calculate_type);
        self
    }

    /// Sets `transfer_type`.
    #[must_use]
    pub fn transfer_type(mut self, transfer_type: i64) -> Self {
        self.transfer_type = Some(transfer_type);
        self
    }

    /// Sets `rule_type`.
    #[must_use]
    pub fn rule_type(mut self, rule_type: i64) -> Self {
        self.rule_type = Some(rule_type);
        self
    }

    /// Sets `template_name`.
    #[must_use]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }

    /// Sets `product_province`.
    #[must_use]
    pub fn product_province(mut self, product_province: impl Into<rt::Value>) -> Self {
        self.product_province = Some(product_province.into());
        self
    }

    /// Sets `product_city`.
    #[must_use]
    pub fn product_city(mut self, product_city: impl Into<rt::Value>) -> Self {
        self.product_city = Some(product_city.into());
        self
    }

    /// Sets `fixed_amount`.
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: i64) -> Self {
        self.fixed_amount = Some(fixed_amount);
        self
    }
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateTemplate {
    fn name(&self) -> &'static str {
        "DoudianInstantShoppingTradeFreightCreateTemplate"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("calculate_type"),
            rt::Field::new("transfer_type"),
            rt::Field::new("rule_type"),
            rt::Field::new("template_name"),
            rt::Field::new("product_province"),
            rt::Field::new("product_city"),
            rt::Field::new("fixed_amount"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.calculate_type);
        rt::put(w, 6, &self.fixed_amount);
        rt::put(w, 5, &self.product_city);
        rt::put(w, 4, &self.product_province);
        rt::put(w, 2, &self.rule_type);
        rt::put(w, 3, &self.template_name);
        rt::put(w, 1, &self.transfer_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightCreateTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.calculate_type, r),
            1 => rt::get(&mut self.transfer_type, r),
            2 => rt::get(&mut self.rule_type, r),
            3 => rt::get(&mut self.template_name, r),
            4 => rt::get(&mut self.product_province, r),
            5 => rt::get(&mut self.product_city, r),
            6 => rt::get(&mut self.fixed_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianInstantShoppingTradeFreightCreateTemplate);

rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateTemplate, Self::default());
