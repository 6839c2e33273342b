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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateRequest {
    /// 运费模板信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub template: Option<DoudianInstantShoppingTradeFreightCreateTemplate>,
    /// 运费模板规则信息
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

    /// Sets `template` (运费模板信息).
    #[must_use]
    pub fn template(
        mut self,
        template: DoudianInstantShoppingTradeFreightCreateTemplate,
    ) -> Self {
        self.template = Some(template);
        self
    }

    /// Sets `columns` (运费模板规则信息).
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
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightCreateRequest",
            &[
                rt::Field("template", rt::UNCERTAIN, &[]),
                rt::Field("columns", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.columns);
        rt::put(w, 0, &self.template);
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightCreateRequest);

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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateCity {
    /// 下级地址
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub children: Vec<DoudianInstantShoppingTradeFreightCreateDistrict>,
    /// 地址ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
}

impl DoudianInstantShoppingTradeFreightCreateCity {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            children: Default::default(),
            id: None,
        }
    }

    /// Sets `children` (下级地址).
    #[must_use]
    pub fn children(
        mut self,
        children: impl Into<Vec<DoudianInstantShoppingTradeFreightCreateDistrict>>,
    ) -> Self {
        self.children = children.into();
        self
    }

    /// Sets `id` (地址ID).
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateCity {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightCreateCity",
            &[
                rt::Field("children", rt::UNCERTAIN, &[]),
                rt::Field("id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianInstantShoppingTradeFreightCreateCity);

rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateCity, Self::default());

/// Part of the request `instantShopping.trade.freightCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateColumn {
    /// 计价方式
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub calculate_type: Option<i64>,
    /// 满件包邮
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub over_num: Option<i64>,
    /// 固定运费金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub fixed_amount: Option<i64>,
    /// 续重价格
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_weight_price: Option<f64>,
    /// 当前规则生效的地址
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub province_infos: Vec<DoudianInstantShoppingTradeFreightCreateProvince>,
    /// 最小金额限制, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub min_sku_amount: Option<i64>,
    /// 首重
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_weight: Option<f64>,
    /// 首件数量
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_num: Option<i64>,
    /// 续件价格
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_num_price: Option<f64>,
    /// 是否默认计价方式
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_default: Option<i64>,
    /// 满额包邮, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub over_amount: Option<i64>,
    /// `delivery_fulfillment_mode`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub delivery_fulfillment_mode: Option<rt::Value>,
    /// 首重价格
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_weight_price: Option<f64>,
    /// 续重
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_weight: Option<f64>,
    /// 是否限运规则
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_limited: Option<bool>,
    /// 满重包邮
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub over_weight: Option<f64>,
    /// 最大金额限制, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub max_sku_amount: Option<i64>,
    /// 续件
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_num: Option<i64>,
    /// 是否包邮规则
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_over_free: Option<bool>,
    /// `reason`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub reason: Option<String>,
    /// 运费规则类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub rule_type: Option<i64>,
    /// `id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<rt::Value>,
    /// 首件价格
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

    /// Sets `calculate_type` (计价方式).
    #[must_use]
    pub fn calculate_type(mut self, calculate_type: i64) -> Self {
        self.calculate_type = Some(calculate_type);
        self
    }

    /// Sets `over_num` (满件包邮).
    #[must_use]
    pub fn over_num(mut self, over_num: i64) -> Self {
        self.over_num = Some(over_num);
        self
    }

    /// Sets `fixed_amount` (固定运费金额).
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: i64) -> Self {
        self.fixed_amount = Some(fixed_amount);
        self
    }

    /// Sets `add_weight_price` (续重价格).
    #[must_use]
    pub fn add_weight_price(mut self, add_weight_price: f64) -> Self {
        self.add_weight_price = Some(add_weight_price);
        self
    }

    /// Sets `province_infos` (当前规则生效的地址).
    #[must_use]
    pub fn province_infos(
        mut self,
        province_infos: impl Into<Vec<DoudianInstantShoppingTradeFreightCreateProvince>>,
    ) -> Self {
        self.province_infos = province_infos.into();
        self
    }

    /// Sets `min_sku_amount` (最小金额限制).
    #[must_use]
    pub fn min_sku_amount(mut self, min_sku_amount: i64) -> Self {
        self.min_sku_amount = Some(min_sku_amount);
        self
    }

    /// Sets `first_weight` (首重).
    #[must_use]
    pub fn first_weight(mut self, first_weight: f64) -> Self {
        self.first_weight = Some(first_weight);
        self
    }

    /// Sets `first_num` (首件数量).
    #[must_use]
    pub fn first_num(mut self, first_num: i64) -> Self {
        self.first_num = Some(first_num);
        self
    }

    /// Sets `add_num_price` (续件价格).
    #[must_use]
    pub fn add_num_price(mut self, add_num_price: f64) -> Self {
        self.add_num_price = Some(add_num_price);
        self
    }

    /// Sets `is_default` (是否默认计价方式).
    #[must_use]
    pub fn is_default(mut self, is_default: i64) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `over_amount` (满额包邮).
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

    /// Sets `first_weight_price` (首重价格).
    #[must_use]
    pub fn first_weight_price(mut self, first_weight_price: f64) -> Self {
        self.first_weight_price = Some(first_weight_price);
        self
    }

    /// Sets `add_weight` (续重).
    #[must_use]
    pub fn add_weight(mut self, add_weight: f64) -> Self {
        self.add_weight = Some(add_weight);
        self
    }

    /// Sets `is_limited` (是否限运规则).
    #[must_use]
    pub fn is_limited(mut self, is_limited: bool) -> Self {
        self.is_limited = Some(is_limited);
        self
    }

    /// Sets `over_weight` (满重包邮).
    #[must_use]
    pub fn over_weight(mut self, over_weight: f64) -> Self {
        self.over_weight = Some(over_weight);
        self
    }

    /// Sets `max_sku_amount` (最大金额限制).
    #[must_use]
    pub fn max_sku_amount(mut self, max_sku_amount: i64) -> Self {
        self.max_sku_amount = Some(max_sku_amount);
        self
    }

    /// Sets `add_num` (续件).
    #[must_use]
    pub fn add_num(mut self, add_num: i64) -> Self {
        self.add_num = Some(add_num);
        self
    }

    /// Sets `is_over_free` (是否包邮规则).
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

    /// Sets `rule_type` (运费规则类型).
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

    /// Sets `first_num_price` (首件价格).
    #[must_use]
    pub fn first_num_price(mut self, first_num_price: f64) -> Self {
        self.first_num_price = Some(first_num_price);
        self
    }
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateColumn {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightCreateColumn",
            &[
                rt::Field("calculate_type", rt::UNCERTAIN, &[]),
                rt::Field("over_num", rt::UNCERTAIN, &[]),
                rt::Field("fixed_amount", rt::UNCERTAIN, &[]),
                rt::Field("add_weight_price", rt::UNCERTAIN, &[]),
                rt::Field("province_infos", rt::UNCERTAIN, &[]),
                rt::Field("min_sku_amount", rt::UNCERTAIN, &[]),
                rt::Field("first_weight", rt::UNCERTAIN, &[]),
                rt::Field("first_num", rt::UNCERTAIN, &[]),
                rt::Field("add_num_price", rt::UNCERTAIN, &[]),
                rt::Field("is_default", rt::UNCERTAIN, &[]),
                rt::Field("over_amount", rt::UNCERTAIN, &[]),
                rt::Field("delivery_fulfillment_mode", rt::UNCERTAIN, &[]),
                rt::Field("first_weight_price", rt::UNCERTAIN, &[]),
                rt::Field("add_weight", rt::UNCERTAIN, &[]),
                rt::Field("is_limited", rt::UNCERTAIN, &[]),
                rt::Field("over_weight", rt::UNCERTAIN, &[]),
                rt::Field("max_sku_amount", rt::UNCERTAIN, &[]),
                rt::Field("add_num", rt::UNCERTAIN, &[]),
                rt::Field("is_over_free", rt::UNCERTAIN, &[]),
                rt::Field("reason", rt::UNCERTAIN, &[]),
                rt::Field("rule_type", rt::UNCERTAIN, &[]),
                rt::Field("id", rt::UNCERTAIN, &[]),
                rt::Field("first_num_price", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianInstantShoppingTradeFreightCreateColumn);

rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateColumn, Self::default());

/// Part of the request `instantShopping.trade.freightCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateDistrict {
    /// 下级地址
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub children: Vec<DoudianInstantShoppingTradeFreightCreateStreet>,
    /// 地址ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
}

impl DoudianInstantShoppingTradeFreightCreateDistrict {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            children: Default::default(),
            id: None,
        }
    }

    /// Sets `children` (下级地址).
    #[must_use]
    pub fn children(
        mut self,
        children: impl Into<Vec<DoudianInstantShoppingTradeFreightCreateStreet>>,
    ) -> Self {
        self.children = children.into();
        self
    }

    /// Sets `id` (地址ID).
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateDistrict {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightCreateDistrict",
            &[
                rt::Field("children", rt::UNCERTAIN, &[]),
                rt::Field("id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.children);
        rt::put(w, 1, &self.id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightCreateDistrict {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.children, r),
            1 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightCreateDistrict);

rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateDistrict, Self::default());

/// Part of the request `instantShopping.trade.freightCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateProvince {
    /// 地址ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
    /// 下级地址
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

    /// Sets `id` (地址ID).
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `children` (下级地址).
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
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightCreateProvince",
            &[
                rt::Field("id", rt::UNCERTAIN, &[]),
                rt::Field("children", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianInstantShoppingTradeFreightCreateProvince);

rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateProvince, Self::default());

/// Part of the request `instantShopping.trade.freightCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateStreet {
    /// 地址ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
}

impl DoudianInstantShoppingTradeFreightCreateStreet {
    /// Without parameters.
    pub fn new() -> Self {
        Self { id: None }
    }

    /// Sets `id` (地址ID).
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateStreet {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightCreateStreet",
            &[rt::Field("id", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightCreateStreet {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightCreateStreet);

rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateStreet, Self::default());

/// Part of the request `instantShopping.trade.freightCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateTemplate {
    /// 计价方式
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub calculate_type: Option<i64>,
    /// 快递方式
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub transfer_type: Option<i64>,
    /// 模板类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub rule_type: Option<i64>,
    /// 模板名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub template_name: Option<String>,
    /// 发货省份ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_province: Option<i64>,
    /// 发货城市ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_city: Option<i64>,
    /// 固定运费金额, in fen (0.01 yuan)
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

    /// Sets `calculate_type` (计价方式).
    #[must_use]
    pub fn calculate_type(mut self, calculate_type: i64) -> Self {
        self.calculate_type = Some(calculate_type);
        self
    }

    /// Sets `transfer_type` (快递方式).
    #[must_use]
    pub fn transfer_type(mut self, transfer_type: i64) -> Self {
        self.transfer_type = Some(transfer_type);
        self
    }

    /// Sets `rule_type` (模板类型).
    #[must_use]
    pub fn rule_type(mut self, rule_type: i64) -> Self {
        self.rule_type = Some(rule_type);
        self
    }

    /// Sets `template_name` (模板名称).
    #[must_use]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }

    /// Sets `product_province` (发货省份ID).
    #[must_use]
    pub fn product_province(mut self, product_province: i64) -> Self {
        self.product_province = Some(product_province);
        self
    }

    /// Sets `product_city` (发货城市ID).
    #[must_use]
    pub fn product_city(mut self, product_city: i64) -> Self {
        self.product_city = Some(product_city);
        self
    }

    /// Sets `fixed_amount` (固定运费金额).
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: i64) -> Self {
        self.fixed_amount = Some(fixed_amount);
        self
    }
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateTemplate {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightCreateTemplate",
            &[
                rt::Field("calculate_type", rt::UNCERTAIN, &[]),
                rt::Field("transfer_type", rt::UNCERTAIN, &[]),
                rt::Field("rule_type", rt::UNCERTAIN, &[]),
                rt::Field("template_name", rt::UNCERTAIN, &[]),
                rt::Field("product_province", rt::UNCERTAIN, &[]),
                rt::Field("product_city", rt::UNCERTAIN, &[]),
                rt::Field("fixed_amount", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianInstantShoppingTradeFreightCreateTemplate);

rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateTemplate, Self::default());
