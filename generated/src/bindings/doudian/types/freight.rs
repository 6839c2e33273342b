// @generated from the shared types freight by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightCity {
    /// 地址ID
    pub id: Option<i64>,
    /// 下一级地址信息
    ///
    /// The platform's page on freightTemplate ends at cities.
    pub children: Vec<DoudianFreightDistrict>,
}

impl DoudianFreightCity {
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

    /// Sets `children` (下一级地址信息).
    #[must_use]
    pub fn children(mut self, children: impl Into<Vec<DoudianFreightDistrict>>) -> Self {
        self.children = children.into();
        self
    }
}

impl rt::Encode for DoudianFreightCity {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightCity",
            &[rt::Field("id", 0, &[]), rt::Field("children", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.children);
        rt::put(w, 0, &self.id);
    }
}

impl rt::Decode for DoudianFreightCity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.children, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightCity);

rt::impl_serde!(DoudianFreightCity, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightColumn {
    /// 首重, in kg
    pub first_weight: Option<f64>,
    /// 首重价格, in yuan
    pub first_weight_price: Option<f64>,
    /// 首件数量
    pub first_num: Option<i64>,
    /// 首件价格, in yuan
    pub first_num_price: Option<f64>,
    /// 续重, in kg
    pub add_weight: Option<f64>,
    /// 续重价格, in yuan
    pub add_weight_price: Option<f64>,
    /// 续件
    pub add_num: Option<i64>,
    /// 续件价格, in yuan
    pub add_num_price: Option<f64>,
    /// 是否默认计价方式
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_default: Option<i64>,
    /// 是否限运规则
    pub is_limited: Option<bool>,
    /// 当前规则生效的地址
    ///
    /// JSON inside text on the wire.
    pub rule_address: Option<rt::JsonText<rt::Value>>,
    /// 是否包邮规则
    pub is_over_free: Option<bool>,
    /// 满重包邮, in kg
    pub over_weight: Option<f64>,
    /// 满额包邮, in fen (0.01 yuan)
    pub over_amount: Option<i64>,
    /// 满件包邮
    pub over_num: Option<i64>,
    /// 最小金额限制, in fen (0.01 yuan)
    ///
    /// -1: no limit.
    pub min_sku_amount: Option<i64>,
    /// 最大金额限制, in fen (0.01 yuan)
    ///
    /// -1: no limit.
    pub max_sku_amount: Option<i64>,
    /// 当前规则生效的地址
    pub province_infos: Vec<DoudianFreightProvince>,
    /// 运费规则类型
    ///
    /// Codes:
    ///
    /// - `0` 阶梯计价
    /// - `1` 固定运费
    /// - `2` 卖家包邮
    /// - `3` 货到付款
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub rule_type: Option<i64>,
    /// 固定运费金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub fixed_amount: Option<i64>,
    /// 履约模式
    ///
    /// Codes:
    ///
    /// - `1` 即配
    /// - `2` 次日达
    /// - `3` 全国送
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub delivery_fulfillment_mode: Option<i64>,
    /// 限售自动解除时间, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub end_time: Option<i64>,
    /// 限售原因
    ///
    /// Codes:
    ///
    /// - `distance_shipping_cost_high` 配送距离致运费过高
    /// - `weight_shipping_cost_high` 商品重量致运费过高
    /// - `force_majeure` 不可抗力不配送
    /// - `cooperation_express_not_deliver` 合作快递不配送
    /// - `cooperation_express_poor_service` 合作快递服务差
    /// - `other` 其他
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub reason: Option<String>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianFreightColumn {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            first_weight: None,
            first_weight_price: None,
            first_num: None,
            first_num_price: None,
            add_weight: None,
            add_weight_price: None,
            add_num: None,
            add_num_price: None,
            is_default: None,
            is_limited: None,
            rule_address: None,
            is_over_free: None,
            over_weight: None,
            over_amount: None,
            over_num: None,
            min_sku_amount: None,
            max_sku_amount: None,
            province_infos: Default::default(),
            rule_type: None,
            fixed_amount: None,
            delivery_fulfillment_mode: None,
            end_time: None,
            reason: None,
        }
    }

    /// Sets `first_weight` (首重).
    #[must_use]
    pub fn first_weight(mut self, first_weight: f64) -> Self {
        self.first_weight = Some(first_weight);
        self
    }

    /// Sets `first_weight_price` (首重价格).
    #[must_use]
    pub fn first_weight_price(mut self, first_weight_price: f64) -> Self {
        self.first_weight_price = Some(first_weight_price);
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

    /// Sets `add_weight` (续重).
    #[must_use]
    pub fn add_weight(mut self, add_weight: f64) -> Self {
        self.add_weight = Some(add_weight);
        self
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

    /// Sets `is_limited` (是否限运规则).
    #[must_use]
    pub fn is_limited(mut self, is_limited: bool) -> Self {
        self.is_limited = Some(is_limited);
        self
    }

    /// Sets `rule_address` (当前规则生效的地址).
    #[must_use]
    pub fn rule_address(
        mut self,
        rule_address: impl Into<rt::JsonText<rt::Value>>,
    ) -> Self {
        self.rule_address = Some(rule_address.into());
        self
    }

    /// Sets `is_over_free` (是否包邮规则).
    #[must_use]
    pub fn is_over_free(mut self, is_over_free: bool) -> Self {
        self.is_over_free = Some(is_over_free);
        self
    }

    /// Sets `over_weight` (满重包邮).
    #[must_use]
    pub fn over_weight(mut self, over_weight: f64) -> Self {
        self.over_weight = Some(over_weight);
        self
    }

    /// Sets `over_amount` (满额包邮).
    #[must_use]
    pub fn over_amount(mut self, over_amount: i64) -> Self {
        self.over_amount = Some(over_amount);
        self
    }

    /// Sets `over_num` (满件包邮).
    #[must_use]
    pub fn over_num(mut self, over_num: i64) -> Self {
        self.over_num = Some(over_num);
        self
    }

    /// Sets `min_sku_amount` (最小金额限制).
    #[must_use]
    pub fn min_sku_amount(mut self, min_sku_amount: i64) -> Self {
        self.min_sku_amount = Some(min_sku_amount);
        self
    }

    /// Sets `max_sku_amount` (最大金额限制).
    #[must_use]
    pub fn max_sku_amount(mut self, max_sku_amount: i64) -> Self {
        self.max_sku_amount = Some(max_sku_amount);
        self
    }

    /// Sets `province_infos` (当前规则生效的地址).
    #[must_use]
    pub fn province_infos(
        mut self,
        province_infos: impl Into<Vec<DoudianFreightProvince>>,
    ) -> Self {
        self.province_infos = province_infos.into();
        self
    }

    /// Sets `rule_type` (运费规则类型).
    #[must_use]
    pub fn rule_type(mut self, rule_type: i64) -> Self {
        self.rule_type = Some(rule_type);
        self
    }

    /// Sets `fixed_amount` (固定运费金额).
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: i64) -> Self {
        self.fixed_amount = Some(fixed_amount);
        self
    }

    /// Sets `delivery_fulfillment_mode` (履约模式).
    #[must_use]
    pub fn delivery_fulfillment_mode(mut self, delivery_fulfillment_mode: i64) -> Self {
        self.delivery_fulfillment_mode = Some(delivery_fulfillment_mode);
        self
    }

    /// Sets `end_time` (限售自动解除时间).
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets `reason` (限售原因).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl rt::Encode for DoudianFreightColumn {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightColumn",
            &[
                rt::Field("first_weight", 0, &[]),
                rt::Field("first_weight_price", 0, &[]),
                rt::Field("first_num", 0, &[]),
                rt::Field("first_num_price", 0, &[]),
                rt::Field("add_weight", 0, &[]),
                rt::Field("add_weight_price", 0, &[]),
                rt::Field("add_num", 0, &[]),
                rt::Field("add_num_price", 0, &[]),
                rt::Field("is_default", 0, &["0", "1"]),
                rt::Field("is_limited", 0, &[]),
                rt::Field("rule_address", 0, &[]),
                rt::Field("is_over_free", 0, &[]),
                rt::Field("over_weight", 0, &[]),
                rt::Field("over_amount", 0, &[]),
                rt::Field("over_num", 0, &[]),
                rt::Field("min_sku_amount", 0, &[]),
                rt::Field("max_sku_amount", 0, &[]),
                rt::Field("province_infos", 0, &[]),
                rt::Field("rule_type", rt::UNCERTAIN, &["0", "1", "2", "3"]),
                rt::Field("fixed_amount", rt::UNCERTAIN, &[]),
                rt::Field("delivery_fulfillment_mode", rt::UNCERTAIN, &["1", "2", "3"]),
                rt::Field("end_time", rt::UNCERTAIN, &[]),
                rt::Field(
                    "reason",
                    rt::UNCERTAIN,
                    &[
                        "distance_shipping_cost_high",
                        "weight_shipping_cost_high",
                        "force_majeure",
                        "cooperation_express_not_deliver",
                        "cooperation_express_poor_service",
                        "other",
                    ],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.add_num);
        rt::put(w, 7, &self.add_num_price);
        rt::put(w, 4, &self.add_weight);
        rt::put(w, 5, &self.add_weight_price);
        rt::put(w, 20, &self.delivery_fulfillment_mode);
        rt::put(w, 21, &self.end_time);
        rt::put(w, 2, &self.first_num);
        rt::put(w, 3, &self.first_num_price);
        rt::put(w, 0, &self.first_weight);
        rt::put(w, 1, &self.first_weight_price);
        rt::put(w, 19, &self.fixed_amount);
        rt::put(w, 8, &self.is_default);
        rt::put(w, 9, &self.is_limited);
        rt::put(w, 11, &self.is_over_free);
        rt::put(w, 16, &self.max_sku_amount);
        rt::put(w, 15, &self.min_sku_amount);
        rt::put(w, 13, &self.over_amount);
        rt::put(w, 14, &self.over_num);
        rt::put(w, 12, &self.over_weight);
        rt::put(w, 17, &self.province_infos);
        rt::put(w, 22, &self.reason);
        rt::put(w, 10, &self.rule_address);
        rt::put(w, 18, &self.rule_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFreightColumn {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.first_weight, r),
            1 => rt::get(&mut self.first_weight_price, r),
            2 => rt::get(&mut self.first_num, r),
            3 => rt::get(&mut self.first_num_price, r),
            4 => rt::get(&mut self.add_weight, r),
            5 => rt::get(&mut self.add_weight_price, r),
            6 => rt::get(&mut self.add_num, r),
            7 => rt::get(&mut self.add_num_price, r),
            8 => rt::get(&mut self.is_default, r),
            9 => rt::get(&mut self.is_limited, r),
            10 => rt::get(&mut self.rule_address, r),
            11 => rt::get(&mut self.is_over_free, r),
            12 => rt::get(&mut self.over_weight, r),
            13 => rt::get(&mut self.over_amount, r),
            14 => rt::get(&mut self.over_num, r),
            15 => rt::get(&mut self.min_sku_amount, r),
            16 => rt::get(&mut self.max_sku_amount, r),
            17 => rt::get(&mut self.province_infos, r),
            18 => rt::get(&mut self.rule_type, r),
            19 => rt::get(&mut self.fixed_amount, r),
            20 => rt::get(&mut self.delivery_fulfillment_mode, r),
            21 => rt::get(&mut self.end_time, r),
            22 => rt::get(&mut self.reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightColumn);

rt::impl_serde!(DoudianFreightColumn, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightDistrict {
    /// 地址ID
    pub id: Option<i64>,
    /// 下一级地址信息
    pub children: Vec<DoudianFreightStreet>,
}

impl DoudianFreightDistrict {
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

    /// Sets `children` (下一级地址信息).
    #[must_use]
    pub fn children(mut self, children: impl Into<Vec<DoudianFreightStreet>>) -> Self {
        self.children = children.into();
        self
    }
}

impl rt::Encode for DoudianFreightDistrict {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightDistrict",
            &[rt::Field("id", 0, &[]), rt::Field("children", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.children);
        rt::put(w, 0, &self.id);
    }
}

impl rt::Decode for DoudianFreightDistrict {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.children, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightDistrict);

rt::impl_serde!(DoudianFreightDistrict, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightProvince {
    /// 地址ID
    pub id: Option<i64>,
    /// 下一级地址信息
    pub children: Vec<DoudianFreightCity>,
}

impl DoudianFreightProvince {
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

    /// Sets `children` (下一级地址信息).
    #[must_use]
    pub fn children(mut self, children: impl Into<Vec<DoudianFreightCity>>) -> Self {
        self.children = children.into();
        self
    }
}

impl rt::Encode for DoudianFreightProvince {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightProvince",
            &[rt::Field("id", 0, &[]), rt::Field("children", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.children);
        rt::put(w, 0, &self.id);
    }
}

impl rt::Decode for DoudianFreightProvince {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.children, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightProvince);

rt::impl_serde!(DoudianFreightProvince, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightStreet {
    /// 地址ID
    pub id: Option<i64>,
}

impl DoudianFreightStreet {
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

impl rt::Encode for DoudianFreightStreet {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightStreet",
            &[rt::Field("id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
    }
}

impl rt::Decode for DoudianFreightStreet {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightStreet);

rt::impl_serde!(DoudianFreightStreet, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateInfo {
    /// 模板ID
    pub id: Option<i64>,
    /// 模板名称
    pub template_name: Option<String>,
    /// 发货省份ID
    pub product_province: Option<String>,
    /// 发货城市ID
    pub product_city: Option<String>,
    /// 计价方式
    ///
    /// Codes:
    ///
    /// - `1` 按重量
    /// - `2` 按数量
    pub calculate_type: Option<i64>,
    /// 快递方式
    ///
    /// Codes:
    ///
    /// - `1` 快递
    pub transfer_type: Option<i64>,
    /// 模板类型
    ///
    /// Codes:
    ///
    /// - `0` 阶梯计价
    /// - `1` 固定运费
    /// - `2` 卖家包邮
    /// - `3` 货到付款
    pub rule_type: Option<i64>,
    /// 固定运费金额, in fen (0.01 yuan)
    pub fixed_amount: Option<i64>,
}

impl rt::Encode for DoudianFreightTemplateInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateInfo",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("template_name", 0, &[]),
                rt::Field("product_province", 0, &[]),
                rt::Field("product_city", 0, &[]),
                rt::Field("calculate_type", 0, &["1", "2"]),
                rt::Field("transfer_type", 0, &["1"]),
                rt::Field("rule_type", 0, &["0", "1", "2", "3"]),
                rt::Field("fixed_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.calculate_type);
        rt::put(w, 7, &self.fixed_amount);
        rt::put(w, 0, &self.id);
        rt::put(w, 3, &self.product_city);
        rt::put(w, 2, &self.product_province);
        rt::put(w, 6, &self.rule_type);
        rt::put(w, 1, &self.template_name);
        rt::put(w, 5, &self.transfer_type);
    }
}

impl rt::Decode for DoudianFreightTemplateInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.template_name, r),
            2 => rt::get(&mut self.product_province, r),
            3 => rt::get(&mut self.product_city, r),
            4 => rt::get(&mut self.calculate_type, r),
            5 => rt::get(&mut self.transfer_type, r),
            6 => rt::get(&mut self.rule_type, r),
            7 => rt::get(&mut self.fixed_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateInfo);

rt::impl_serde!(DoudianFreightTemplateInfo, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantFreightColumn {
    /// 履约模式
    ///
    /// Codes:
    ///
    /// - `1` 即配
    /// - `2` 次日达
    /// - `3` 全国送
    ///
    /// Needed to create or update.
    pub delivery_fulfillment_mode: Option<i64>,
    /// 运费规则类型
    ///
    /// Codes:
    ///
    /// - `0` 阶梯计价
    /// - `1` 固定运费
    /// - `2` 卖家包邮
    /// - `3` 货到付款
    pub rule_type: Option<i64>,
    /// 计价方式
    ///
    /// Codes:
    ///
    /// - `1` 按重量
    /// - `2` 按数量
    pub calculate_type: Option<i64>,
    /// 固定运费金额, in fen (0.01 yuan)
    pub fixed_amount: Option<i64>,
    /// 首重, in kg
    pub first_weight: Option<f64>,
    /// 首重价格, in yuan
    pub first_weight_price: Option<f64>,
    /// 首件数量
    pub first_num: Option<i64>,
    /// 首件价格, in yuan
    pub first_num_price: Option<f64>,
    /// 续重, in kg
    pub add_weight: Option<f64>,
    /// 续重价格, in yuan
    pub add_weight_price: Option<f64>,
    /// 续件
    pub add_num: Option<i64>,
    /// 续件价格, in yuan
    pub add_num_price: Option<f64>,
    /// 是否默认计价方式
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_default: Option<i64>,
    /// 是否限运规则
    pub is_limited: Option<bool>,
    /// 限售原因
    ///
    /// Codes:
    ///
    /// - `distance_shipping_cost_high` 配送距离致运费过高
    /// - `weight_shipping_cost_high` 商品重量致运费过高
    /// - `force_majeure` 不可抗力不配送
    /// - `cooperation_express_not_deliver` 合作快递不配送
    /// - `cooperation_express_poor_service` 合作快递服务差
    /// - `other` 其他
    pub reason: Option<String>,
    /// 限售自动解除时间, in seconds
    ///
    /// Only in instantShopping.trade.freightUpdate.
    pub end_time: Option<i64>,
    /// 是否条件包邮
    pub is_over_free: Option<bool>,
    /// 满重包邮, in kg
    pub over_weight: Option<f64>,
    /// 满额包邮, in fen (0.01 yuan)
    pub over_amount: Option<i64>,
    /// 满件包邮
    pub over_num: Option<i64>,
    /// 最小商品金额限制, in fen (0.01 yuan)
    pub min_sku_amount: Option<i64>,
    /// 最大商品金额限制, in fen (0.01 yuan)
    pub max_sku_amount: Option<i64>,
    /// 当前规则生效的地址
    pub province_infos: Vec<DoudianFreightProvince>,
    /// `id` on the wire; it has no label.
    ///
    /// Only in instantShopping.trade.freightCreate.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<rt::Value>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianInstantFreightColumn {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            delivery_fulfillment_mode: None,
            rule_type: None,
            calculate_type: None,
            fixed_amount: None,
            first_weight: None,
            first_weight_price: None,
            first_num: None,
            first_num_price: None,
            add_weight: None,
            add_weight_price: None,
            add_num: None,
            add_num_price: None,
            is_default: None,
            is_limited: None,
            reason: None,
            end_time: None,
            is_over_free: None,
            over_weight: None,
            over_amount: None,
            over_num: None,
            min_sku_amount: None,
            max_sku_amount: None,
            province_infos: Default::default(),
            id: None,
        }
    }

    /// Sets `delivery_fulfillment_mode` (履约模式).
    #[must_use]
    pub fn delivery_fulfillment_mode(mut self, delivery_fulfillment_mode: i64) -> Self {
        self.delivery_fulfillment_mode = Some(delivery_fulfillment_mode);
        self
    }

    /// Sets `rule_type` (运费规则类型).
    #[must_use]
    pub fn rule_type(mut self, rule_type: i64) -> Self {
        self.rule_type = Some(rule_type);
        self
    }

    /// Sets `calculate_type` (计价方式).
    #[must_use]
    pub fn calculate_type(mut self, calculate_type: i64) -> Self {
        self.calculate_type = Some(calculate_type);
        self
    }

    /// Sets `fixed_amount` (固定运费金额).
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: i64) -> Self {
        self.fixed_amount = Some(fixed_amount);
        self
    }

    /// Sets `first_weight` (首重).
    #[must_use]
    pub fn first_weight(mut self, first_weight: f64) -> Self {
        self.first_weight = Some(first_weight);
        self
    }

    /// Sets `first_weight_price` (首重价格).
    #[must_use]
    pub fn first_weight_price(mut self, first_weight_price: f64) -> Self {
        self.first_weight_price = Some(first_weight_price);
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

    /// Sets `add_weight` (续重).
    #[must_use]
    pub fn add_weight(mut self, add_weight: f64) -> Self {
        self.add_weight = Some(add_weight);
        self
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

    /// Sets `is_limited` (是否限运规则).
    #[must_use]
    pub fn is_limited(mut self, is_limited: bool) -> Self {
        self.is_limited = Some(is_limited);
        self
    }

    /// Sets `reason` (限售原因).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets `end_time` (限售自动解除时间).
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets `is_over_free` (是否条件包邮).
    #[must_use]
    pub fn is_over_free(mut self, is_over_free: bool) -> Self {
        self.is_over_free = Some(is_over_free);
        self
    }

    /// Sets `over_weight` (满重包邮).
    #[must_use]
    pub fn over_weight(mut self, over_weight: f64) -> Self {
        self.over_weight = Some(over_weight);
        self
    }

    /// Sets `over_amount` (满额包邮).
    #[must_use]
    pub fn over_amount(mut self, over_amount: i64) -> Self {
        self.over_amount = Some(over_amount);
        self
    }

    /// Sets `over_num` (满件包邮).
    #[must_use]
    pub fn over_num(mut self, over_num: i64) -> Self {
        self.over_num = Some(over_num);
        self
    }

    /// Sets `min_sku_amount` (最小商品金额限制).
    #[must_use]
    pub fn min_sku_amount(mut self, min_sku_amount: i64) -> Self {
        self.min_sku_amount = Some(min_sku_amount);
        self
    }

    /// Sets `max_sku_amount` (最大商品金额限制).
    #[must_use]
    pub fn max_sku_amount(mut self, max_sku_amount: i64) -> Self {
        self.max_sku_amount = Some(max_sku_amount);
        self
    }

    /// Sets `province_infos` (当前规则生效的地址).
    #[must_use]
    pub fn province_infos(
        mut self,
        province_infos: impl Into<Vec<DoudianFreightProvince>>,
    ) -> Self {
        self.province_infos = province_infos.into();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Value>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl rt::Encode for DoudianInstantFreightColumn {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantFreightColumn",
            &[
                rt::Field("delivery_fulfillment_mode", 0, &["1", "2", "3"]),
                rt::Field("rule_type", 0, &["0", "1", "2", "3"]),
                rt::Field("calculate_type", 0, &["1", "2"]),
                rt::Field("fixed_amount", 0, &[]),
                rt::Field("first_weight", 0, &[]),
                rt::Field("first_weight_price", 0, &[]),
                rt::Field("first_num", 0, &[]),
                rt::Field("first_num_price", 0, &[]),
                rt::Field("add_weight", 0, &[]),
                rt::Field("add_weight_price", 0, &[]),
                rt::Field("add_num", 0, &[]),
                rt::Field("add_num_price", 0, &[]),
                rt::Field("is_default", 0, &["0", "1"]),
                rt::Field("is_limited", 0, &[]),
                rt::Field(
                    "reason",
                    0,
                    &[
                        "distance_shipping_cost_high",
                        "weight_shipping_cost_high",
                        "force_majeure",
                        "cooperation_express_not_deliver",
                        "cooperation_express_poor_service",
                        "other",
                    ],
                ),
                rt::Field("end_time", 0, &[]),
                rt::Field("is_over_free", 0, &[]),
                rt::Field("over_weight", 0, &[]),
                rt::Field("over_amount", 0, &[]),
                rt::Field("over_num", 0, &[]),
                rt::Field("min_sku_amount", 0, &[]),
                rt::Field("max_sku_amount", 0, &[]),
                rt::Field("province_infos", 0, &[]),
                rt::Field("id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.add_num);
        rt::put(w, 11, &self.add_num_price);
        rt::put(w, 8, &self.add_weight);
        rt::put(w, 9, &self.add_weight_price);
        rt::put(w, 2, &self.calculate_type);
        rt::put(w, 0, &self.delivery_fulfillment_mode);
        rt::put(w, 15, &self.end_time);
        rt::put(w, 6, &self.first_num);
        rt::put(w, 7, &self.first_num_price);
        rt::put(w, 4, &self.first_weight);
        rt::put(w, 5, &self.first_weight_price);
        rt::put(w, 3, &self.fixed_amount);
        rt::put(w, 23, &self.id);
        rt::put(w, 12, &self.is_default);
        rt::put(w, 13, &self.is_limited);
        rt::put(w, 16, &self.is_over_free);
        rt::put(w, 21, &self.max_sku_amount);
        rt::put(w, 20, &self.min_sku_amount);
        rt::put(w, 18, &self.over_amount);
        rt::put(w, 19, &self.over_num);
        rt::put(w, 17, &self.over_weight);
        rt::put(w, 22, &self.province_infos);
        rt::put(w, 14, &self.reason);
        rt::put(w, 1, &self.rule_type);
    }
}

impl rt::Decode for DoudianInstantFreightColumn {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.delivery_fulfillment_mode, r),
            1 => rt::get(&mut self.rule_type, r),
            2 => rt::get(&mut self.calculate_type, r),
            3 => rt::get(&mut self.fixed_amount, r),
            4 => rt::get(&mut self.first_weight, r),
            5 => rt::get(&mut self.first_weight_price, r),
            6 => rt::get(&mut self.first_num, r),
            7 => rt::get(&mut self.first_num_price, r),
            8 => rt::get(&mut self.add_weight, r),
            9 => rt::get(&mut self.add_weight_price, r),
            10 => rt::get(&mut self.add_num, r),
            11 => rt::get(&mut self.add_num_price, r),
            12 => rt::get(&mut self.is_default, r),
            13 => rt::get(&mut self.is_limited, r),
            14 => rt::get(&mut self.reason, r),
            15 => rt::get(&mut self.end_time, r),
            16 => rt::get(&mut self.is_over_free, r),
            17 => rt::get(&mut self.over_weight, r),
            18 => rt::get(&mut self.over_amount, r),
            19 => rt::get(&mut self.over_num, r),
            20 => rt::get(&mut self.min_sku_amount, r),
            21 => rt::get(&mut self.max_sku_amount, r),
            22 => rt::get(&mut self.province_infos, r),
            23 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantFreightColumn);

rt::impl_serde!(DoudianInstantFreightColumn, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantFreightTemplate {
    /// 模板ID
    ///
    /// To update one.
    pub id: Option<i64>,
    /// 模板名称
    pub template_name: Option<String>,
    /// 发货省份ID
    pub product_province: Option<i64>,
    /// 发货城市ID
    pub product_city: Option<i64>,
    /// 计价方式
    ///
    /// Codes:
    ///
    /// - `1` 按重量
    /// - `2` 按数量
    pub calculate_type: Option<i64>,
    /// 快递方式
    ///
    /// Codes:
    ///
    /// - `1` 快递
    ///
    /// Always 1.
    pub transfer_type: Option<i64>,
    /// 模板类型
    ///
    /// Codes:
    ///
    /// - `0` 阶梯计价
    /// - `1` 固定运费
    /// - `2` 卖家包邮
    /// - `6` 混合履约
    ///
    /// 6 when several ways of fulfilment are mixed.
    pub rule_type: Option<i64>,
    /// 固定运费金额, in fen (0.01 yuan)
    pub fixed_amount: Option<i64>,
}

impl DoudianInstantFreightTemplate {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            id: None,
            template_name: None,
            product_province: None,
            product_city: None,
            calculate_type: None,
            transfer_type: None,
            rule_type: None,
            fixed_amount: None,
        }
    }

    /// Sets `id` (模板ID).
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
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

    /// Sets `fixed_amount` (固定运费金额).
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: i64) -> Self {
        self.fixed_amount = Some(fixed_amount);
        self
    }
}

impl rt::Encode for DoudianInstantFreightTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantFreightTemplate",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("template_name", 0, &[]),
                rt::Field("product_province", 0, &[]),
                rt::Field("product_city", 0, &[]),
                rt::Field("calculate_type", 0, &["1", "2"]),
                rt::Field("transfer_type", 0, &["1"]),
                rt::Field("rule_type", 0, &["0", "1", "2", "6"]),
                rt::Field("fixed_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.calculate_type);
        rt::put(w, 7, &self.fixed_amount);
        rt::put(w, 0, &self.id);
        rt::put(w, 3, &self.product_city);
        rt::put(w, 2, &self.product_province);
        rt::put(w, 6, &self.rule_type);
        rt::put(w, 1, &self.template_name);
        rt::put(w, 5, &self.transfer_type);
    }
}

impl rt::Decode for DoudianInstantFreightTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.template_name, r),
            2 => rt::get(&mut self.product_province, r),
            3 => rt::get(&mut self.product_city, r),
            4 => rt::get(&mut self.calculate_type, r),
            5 => rt::get(&mut self.transfer_type, r),
            6 => rt::get(&mut self.rule_type, r),
            7 => rt::get(&mut self.fixed_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantFreightTemplate);

rt::impl_serde!(DoudianInstantFreightTemplate, Self::default());
