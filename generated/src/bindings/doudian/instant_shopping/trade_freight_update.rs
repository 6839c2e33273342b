// @generated from doudian/instant_shopping/instantShopping.trade.freightUpdate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 小时达更新运费模板 — `instantShopping.trade.freightUpdate`
///
/// No source describes the answer.
///
/// Family: `instant_shopping` (the feature `instant_shopping`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianInstantShoppingTradeFreightUpdateRequest;
///
/// let request = DoudianInstantShoppingTradeFreightUpdateRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightUpdateRequest {
    /// 运费模板信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub template: Option<DoudianInstantShoppingTradeFreightUpdateTemplate>,
    /// 运费模板规则信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub columns: Option<Vec<DoudianInstantShoppingTradeFreightUpdateColumn>>,
}

impl DoudianInstantShoppingTradeFreightUpdateRequest {
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
        template: DoudianInstantShoppingTradeFreightUpdateTemplate,
    ) -> Self {
        self.template = Some(template);
        self
    }

    /// Sets `columns` (运费模板规则信息).
    #[must_use]
    pub fn columns(
        mut self,
        columns: impl Into<Vec<DoudianInstantShoppingTradeFreightUpdateColumn>>,
    ) -> Self {
        self.columns = Some(columns.into());
        self
    }
}

impl Default for DoudianInstantShoppingTradeFreightUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianInstantShoppingTradeFreightUpdateRequest`].
pub type DoudianInstantShoppingTradeFreightUpdateResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianInstantShoppingTradeFreightUpdateRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "instantShopping.trade.freightUpdate",
        path: "/instantShopping/trade/freightUpdate",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianInstantShoppingTradeFreightUpdateRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightUpdateRequest",
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

rt::impl_record!(DoudianInstantShoppingTradeFreightUpdateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightUpdateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template, r),
            1 => rt::get(&mut self.columns, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianInstantShoppingTradeFreightUpdateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            template: Default::default(),
            columns: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianInstantShoppingTradeFreightUpdateRequest, Self::blank());

/// Part of the request `instantShopping.trade.freightUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightUpdateCity {
    /// 下级地址
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub children: Vec<DoudianInstantShoppingTradeFreightUpdateDistrict>,
    /// 地址ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
}

impl DoudianInstantShoppingTradeFreightUpdateCity {
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
        children: impl Into<Vec<DoudianInstantShoppingTradeFreightUpdateDistrict>>,
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

impl rt::Encode for DoudianInstantShoppingTradeFreightUpdateCity {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightUpdateCity",
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
impl rt::Decode for DoudianInstantShoppingTradeFreightUpdateCity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.children, r),
            1 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightUpdateCity);

rt::impl_serde!(DoudianInstantShoppingTradeFreightUpdateCity, Self::default());

/// Part of the request `instantShopping.trade.freightUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightUpdateColumn {
    /// 续重价格
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_weight_price: Option<f64>,
    /// 续件
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_num: Option<i64>,
    /// 满重包邮
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub over_weight: Option<f64>,
    /// 当前规则生效的地址
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub province_infos: Vec<DoudianInstantShoppingTradeFreightUpdateProvince>,
    /// `end_time`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub end_time: Option<rt::Value>,
    /// 首件数量
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_num: Option<i64>,
    /// 首件价格
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_num_price: Option<f64>,
    /// 是否默认计价方式
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_default: Option<i64>,
    /// 是否限运规则
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_limited: Option<bool>,
    /// 最小金额限制, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub min_sku_amount: Option<i64>,
    /// `reason`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub reason: Option<String>,
    /// 计价方式
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub calculate_type: Option<i64>,
    /// 最大金额限制, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub max_sku_amount: Option<i64>,
    /// 运费规则类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub rule_type: Option<i64>,
    /// 首重
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_weight: Option<f64>,
    /// 续重
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_weight: Option<f64>,
    /// 固定运费金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub fixed_amount: Option<i64>,
    /// 是否包邮规则
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_over_free: Option<bool>,
    /// 首重价格
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub first_weight_price: Option<f64>,
    /// 续件价格
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_num_price: Option<f64>,
    /// 满件包邮
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub over_num: Option<i64>,
    /// 满额包邮, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub over_amount: Option<i64>,
    /// `delivery_fulfillment_mode`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub delivery_fulfillment_mode: Option<rt::Value>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianInstantShoppingTradeFreightUpdateColumn {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            add_weight_price: None,
            add_num: None,
            over_weight: None,
            province_infos: Default::default(),
            end_time: None,
            first_num: None,
            first_num_price: None,
            is_default: None,
            is_limited: None,
            min_sku_amount: None,
            reason: None,
            calculate_type: None,
            max_sku_amount: None,
            rule_type: None,
            first_weight: None,
            add_weight: None,
            fixed_amount: None,
            is_over_free: None,
            first_weight_price: None,
            add_num_price: None,
            over_num: None,
            over_amount: None,
            delivery_fulfillment_mode: None,
        }
    }

    /// Sets `add_weight_price` (续重价格).
    #[must_use]
    pub fn add_weight_price(mut self, add_weight_price: f64) -> Self {
        self.add_weight_price = Some(add_weight_price);
        self
    }

    /// Sets `add_num` (续件).
    #[must_use]
    pub fn add_num(mut self, add_num: i64) -> Self {
        self.add_num = Some(add_num);
        self
    }

    /// Sets `over_weight` (满重包邮).
    #[must_use]
    pub fn over_weight(mut self, over_weight: f64) -> Self {
        self.over_weight = Some(over_weight);
        self
    }

    /// Sets `province_infos` (当前规则生效的地址).
    #[must_use]
    pub fn province_infos(
        mut self,
        province_infos: impl Into<Vec<DoudianInstantShoppingTradeFreightUpdateProvince>>,
    ) -> Self {
        self.province_infos = province_infos.into();
        self
    }

    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::Value>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `first_num` (首件数量).
    #[must_use]
    pub fn first_num(mut self, first_num: i64) -> Self {
        self.first_num = Some(first_num);
        self
    }

    /// Sets `first_num_price` (首件价格).
    #[must_use]
    pub fn first_num_price(mut self, first_num_price: f64) -> Self {
        self.first_num_price = Some(first_num_price);
        self
    }

    /// Sets `is_default` (是否默认计价方式).
    #[must_use]
    pub fn is_default(mut self, is_default: i64) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `is_limited` (是否限运规则).
    #[must_use]
    pub fn is_limited(mut self, is_limited: bool) -> Self {
        self.is_limited = Some(is_limited);
        self
    }

    /// Sets `min_sku_amount` (最小金额限制).
    #[must_use]
    pub fn min_sku_amount(mut self, min_sku_amount: i64) -> Self {
        self.min_sku_amount = Some(min_sku_amount);
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets `calculate_type` (计价方式).
    #[must_use]
    pub fn calculate_type(mut self, calculate_type: i64) -> Self {
        self.calculate_type = Some(calculate_type);
        self
    }

    /// Sets `max_sku_amount` (最大金额限制).
    #[must_use]
    pub fn max_sku_amount(mut self, max_sku_amount: i64) -> Self {
        self.max_sku_amount = Some(max_sku_amount);
        self
    }

    /// Sets `rule_type` (运费规则类型).
    #[must_use]
    pub fn rule_type(mut self, rule_type: i64) -> Self {
        self.rule_type = Some(rule_type);
        self
    }

    /// Sets `first_weight` (首重).
    #[must_use]
    pub fn first_weight(mut self, first_weight: f64) -> Self {
        self.first_weight = Some(first_weight);
        self
    }

    /// Sets `add_weight` (续重).
    #[must_use]
    pub fn add_weight(mut self, add_weight: f64) -> Self {
        self.add_weight = Some(add_weight);
        self
    }

    /// Sets `fixed_amount` (固定运费金额).
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: i64) -> Self {
        self.fixed_amount = Some(fixed_amount);
        self
    }

    /// Sets `is_over_free` (是否包邮规则).
    #[must_use]
    pub fn is_over_free(mut self, is_over_free: bool) -> Self {
        self.is_over_free = Some(is_over_free);
        self
    }

    /// Sets `first_weight_price` (首重价格).
    #[must_use]
    pub fn first_weight_price(mut self, first_weight_price: f64) -> Self {
        self.first_weight_price = Some(first_weight_price);
        self
    }

    /// Sets `add_num_price` (续件价格).
    #[must_use]
    pub fn add_num_price(mut self, add_num_price: f64) -> Self {
        self.add_num_price = Some(add_num_price);
        self
    }

    /// Sets `over_num` (满件包邮).
    #[must_use]
    pub fn over_num(mut self, over_num: i64) -> Self {
        self.over_num = Some(over_num);
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
}

impl rt::Encode for DoudianInstantShoppingTradeFreightUpdateColumn {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightUpdateColumn",
            &[
                rt::Field("add_weight_price", rt::UNCERTAIN, &[]),
                rt::Field("add_num", rt::UNCERTAIN, &[]),
                rt::Field("over_weight", rt::UNCERTAIN, &[]),
                rt::Field("province_infos", rt::UNCERTAIN, &[]),
                rt::Field("end_time", rt::UNCERTAIN, &[]),
                rt::Field("first_num", rt::UNCERTAIN, &[]),
                rt::Field("first_num_price", rt::UNCERTAIN, &[]),
                rt::Field("is_default", rt::UNCERTAIN, &[]),
                rt::Field("is_limited", rt::UNCERTAIN, &[]),
                rt::Field("min_sku_amount", rt::UNCERTAIN, &[]),
                rt::Field("reason", rt::UNCERTAIN, &[]),
                rt::Field("calculate_type", rt::UNCERTAIN, &[]),
                rt::Field("max_sku_amount", rt::UNCERTAIN, &[]),
                rt::Field("rule_type", rt::UNCERTAIN, &[]),
                rt::Field("first_weight", rt::UNCERTAIN, &[]),
                rt::Field("add_weight", rt::UNCERTAIN, &[]),
                rt::Field("fixed_amount", rt::UNCERTAIN, &[]),
                rt::Field("is_over_free", rt::UNCERTAIN, &[]),
                rt::Field("first_weight_price", rt::UNCERTAIN, &[]),
                rt::Field("add_num_price", rt::UNCERTAIN, &[]),
                rt::Field("over_num", rt::UNCERTAIN, &[]),
                rt::Field("over_amount", rt::UNCERTAIN, &[]),
                rt::Field("delivery_fulfillment_mode", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.add_num);
        rt::put(w, 19, &self.add_num_price);
        rt::put(w, 15, &self.add_weight);
        rt::put(w, 0, &self.add_weight_price);
        rt::put(w, 11, &self.calculate_type);
        rt::put(w, 22, &self.delivery_fulfillment_mode);
        rt::put(w, 4, &self.end_time);
        rt::put(w, 5, &self.first_num);
        rt::put(w, 6, &self.first_num_price);
        rt::put(w, 14, &self.first_weight);
        rt::put(w, 18, &self.first_weight_price);
        rt::put(w, 16, &self.fixed_amount);
        rt::put(w, 7, &self.is_default);
        rt::put(w, 8, &self.is_limited);
        rt::put(w, 17, &self.is_over_free);
        rt::put(w, 12, &self.max_sku_amount);
        rt::put(w, 9, &self.min_sku_amount);
        rt::put(w, 21, &self.over_amount);
        rt::put(w, 20, &self.over_num);
        rt::put(w, 2, &self.over_weight);
        rt::put(w, 3, &self.province_infos);
        rt::put(w, 10, &self.reason);
        rt::put(w, 13, &self.rule_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightUpdateColumn {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.add_weight_price, r),
            1 => rt::get(&mut self.add_num, r),
            2 => rt::get(&mut self.over_weight, r),
            3 => rt::get(&mut self.province_infos, r),
            4 => rt::get(&mut self.end_time, r),
            5 => rt::get(&mut self.first_num, r),
            6 => rt::get(&mut self.first_num_price, r),
            7 => rt::get(&mut self.is_default, r),
            8 => rt::get(&mut self.is_limited, r),
            9 => rt::get(&mut self.min_sku_amount, r),
            10 => rt::get(&mut self.reason, r),
            11 => rt::get(&mut self.calculate_type, r),
            12 => rt::get(&mut self.max_sku_amount, r),
            13 => rt::get(&mut self.rule_type, r),
            14 => rt::get(&mut self.first_weight, r),
            15 => rt::get(&mut self.add_weight, r),
            16 => rt::get(&mut self.fixed_amount, r),
            17 => rt::get(&mut self.is_over_free, r),
            18 => rt::get(&mut self.first_weight_price, r),
            19 => rt::get(&mut self.add_num_price, r),
            20 => rt::get(&mut self.over_num, r),
            21 => rt::get(&mut self.over_amount, r),
            22 => rt::get(&mut self.delivery_fulfillment_mode, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightUpdateColumn);

rt::impl_serde!(DoudianInstantShoppingTradeFreightUpdateColumn, Self::default());

/// Part of the request `instantShopping.trade.freightUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightUpdateDistrict {
    /// 下级地址
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub children: Vec<DoudianInstantShoppingTradeFreightUpdateStreet>,
    /// 地址ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
}

impl DoudianInstantShoppingTradeFreightUpdateDistrict {
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
        children: impl Into<Vec<DoudianInstantShoppingTradeFreightUpdateStreet>>,
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

impl rt::Encode for DoudianInstantShoppingTradeFreightUpdateDistrict {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightUpdateDistrict",
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
impl rt::Decode for DoudianInstantShoppingTradeFreightUpdateDistrict {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.children, r),
            1 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightUpdateDistrict);

rt::impl_serde!(DoudianInstantShoppingTradeFreightUpdateDistrict, Self::default());

/// Part of the request `instantShopping.trade.freightUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightUpdateProvince {
    /// 地址ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
    /// 下级地址
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub children: Vec<DoudianInstantShoppingTradeFreightUpdateCity>,
}

impl DoudianInstantShoppingTradeFreightUpdateProvince {
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
        children: impl Into<Vec<DoudianInstantShoppingTradeFreightUpdateCity>>,
    ) -> Self {
        self.children = children.into();
        self
    }
}

impl rt::Encode for DoudianInstantShoppingTradeFreightUpdateProvince {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightUpdateProvince",
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
impl rt::Decode for DoudianInstantShoppingTradeFreightUpdateProvince {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.children, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightUpdateProvince);

rt::impl_serde!(DoudianInstantShoppingTradeFreightUpdateProvince, Self::default());

/// Part of the request `instantShopping.trade.freightUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightUpdateStreet {
    /// 地址ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
}

impl DoudianInstantShoppingTradeFreightUpdateStreet {
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

impl rt::Encode for DoudianInstantShoppingTradeFreightUpdateStreet {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightUpdateStreet",
            &[rt::Field("id", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightUpdateStreet {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightUpdateStreet);

rt::impl_serde!(DoudianInstantShoppingTradeFreightUpdateStreet, Self::default());

/// Part of the request `instantShopping.trade.freightUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightUpdateTemplate {
    /// 模板名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub template_name: Option<String>,
    /// 计价方式
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub calculate_type: Option<i64>,
    /// 发货城市ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_city: Option<i64>,
    /// 发货省份ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_province: Option<i64>,
    /// 固定运费金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub fixed_amount: Option<i64>,
    /// 模板类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub rule_type: Option<i64>,
    /// 运费模板ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
    /// 快递方式
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub transfer_type: Option<i64>,
}

impl DoudianInstantShoppingTradeFreightUpdateTemplate {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            template_name: None,
            calculate_type: None,
            product_city: None,
            product_province: None,
            fixed_amount: None,
            rule_type: None,
            id: None,
            transfer_type: None,
        }
    }

    /// Sets `template_name` (模板名称).
    #[must_use]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }

    /// Sets `calculate_type` (计价方式).
    #[must_use]
    pub fn calculate_type(mut self, calculate_type: i64) -> Self {
        self.calculate_type = Some(calculate_type);
        self
    }

    /// Sets `product_city` (发货城市ID).
    #[must_use]
    pub fn product_city(mut self, product_city: i64) -> Self {
        self.product_city = Some(product_city);
        self
    }

    /// Sets `product_province` (发货省份ID).
    #[must_use]
    pub fn product_province(mut self, product_province: i64) -> Self {
        self.product_province = Some(product_province);
        self
    }

    /// Sets `fixed_amount` (固定运费金额).
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: i64) -> Self {
        self.fixed_amount = Some(fixed_amount);
        self
    }

    /// Sets `rule_type` (模板类型).
    #[must_use]
    pub fn rule_type(mut self, rule_type: i64) -> Self {
        self.rule_type = Some(rule_type);
        self
    }

    /// Sets `id` (运费模板ID).
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `transfer_type` (快递方式).
    #[must_use]
    pub fn transfer_type(mut self, transfer_type: i64) -> Self {
        self.transfer_type = Some(transfer_type);
        self
    }
}

impl rt::Encode for DoudianInstantShoppingTradeFreightUpdateTemplate {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightUpdateTemplate",
            &[
                rt::Field("template_name", rt::UNCERTAIN, &[]),
                rt::Field("calculate_type", rt::UNCERTAIN, &[]),
                rt::Field("product_city", rt::UNCERTAIN, &[]),
                rt::Field("product_province", rt::UNCERTAIN, &[]),
                rt::Field("fixed_amount", rt::UNCERTAIN, &[]),
                rt::Field("rule_type", rt::UNCERTAIN, &[]),
                rt::Field("id", rt::UNCERTAIN, &[]),
                rt::Field("transfer_type", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.calculate_type);
        rt::put(w, 4, &self.fixed_amount);
        rt::put(w, 6, &self.id);
        rt::put(w, 2, &self.product_city);
        rt::put(w, 3, &self.product_province);
        rt::put(w, 5, &self.rule_type);
        rt::put(w, 0, &self.template_name);
        rt::put(w, 7, &self.transfer_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightUpdateTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_name, r),
            1 => rt::get(&mut self.calculate_type, r),
            2 => rt::get(&mut self.product_city, r),
            3 => rt::get(&mut self.product_province, r),
            4 => rt::get(&mut self.fixed_amount, r),
            5 => rt::get(&mut self.rule_type, r),
            6 => rt::get(&mut self.id, r),
            7 => rt::get(&mut self.transfer_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightUpdateTemplate);

rt::impl_serde!(DoudianInstantShoppingTradeFreightUpdateTemplate, Self::default());
