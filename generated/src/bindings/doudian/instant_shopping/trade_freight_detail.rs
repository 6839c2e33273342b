// @generated from doudian/instant_shopping/instantShopping.trade.freightDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 小时达运费模板详情 — `instantShopping.trade.freightDetail`
///
/// Family: `instant_shopping` (the feature `instant_shopping`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianInstantShoppingTradeFreightDetailRequest;
///
/// let request = DoudianInstantShoppingTradeFreightDetailRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailRequest {
    /// 运费模板ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub freight_id: Option<i64>,
}

impl DoudianInstantShoppingTradeFreightDetailRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { freight_id: None }
    }

    /// Sets `freight_id` (运费模板ID).
    #[must_use]
    pub fn freight_id(mut self, freight_id: i64) -> Self {
        self.freight_id = Some(freight_id);
        self
    }
}

impl Default for DoudianInstantShoppingTradeFreightDetailRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianInstantShoppingTradeFreightDetailRequest`].
pub type DoudianInstantShoppingTradeFreightDetailResponse = rt::DoudianResponse<
    DoudianInstantShoppingTradeFreightDetailData,
>;

impl rt::DoudianRequest for DoudianInstantShoppingTradeFreightDetailRequest {
    type Data = DoudianInstantShoppingTradeFreightDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "instantShopping.trade.freightDetail",
        path: "/instantShopping/trade/freightDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailRequest",
            &[rt::Field("freight_id", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.freight_id);
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.freight_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianInstantShoppingTradeFreightDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            freight_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailRequest, Self::blank());

/// Part of the answer to `instantShopping.trade.freightDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailCity {
    /// 下级地址
    pub children: Vec<DoudianInstantShoppingTradeFreightDetailDistrict>,
    /// 地址ID
    pub id: Option<i64>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailCity {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailCity",
            &[rt::Field("children", 0, &[]), rt::Field("id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.children);
        rt::put(w, 1, &self.id);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightDetailCity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.children, r),
            1 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailCity);

rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailCity, Self::default());

/// Part of the answer to `instantShopping.trade.freightDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailColumn {
    /// 包邮金额, in fen (0.01 yuan)
    pub over_amount: Option<i64>,
    /// 最小商品金额限制条件, in fen (0.01 yuan)
    pub min_sku_amount: Option<i64>,
    /// 运费规则类型
    ///
    /// Codes:
    ///
    /// - `0` 阶梯计价
    /// - `1` 固定运费
    /// - `2` 卖家包邮
    /// - `3` 货到付款
    pub rule_type: Option<i64>,
    /// 首件价格
    pub first_num_price: Option<f64>,
    /// 包邮重量
    pub over_weight: Option<f64>,
    /// 当前规则生效的地址
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub province_infos: Vec<DoudianInstantShoppingTradeFreightDetailProvince>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailColumn {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailColumn",
            &[
                rt::Field("over_amount", 0, &[]),
                rt::Field("min_sku_amount", 0, &[]),
                rt::Field("rule_type", 0, &["0", "1", "2", "3"]),
                rt::Field("first_num_price", 0, &[]),
                rt::Field("over_weight", 0, &[]),
                rt::Field("province_infos", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.first_num_price);
        rt::put(w, 1, &self.min_sku_amount);
        rt::put(w, 0, &self.over_amount);
        rt::put(w, 4, &self.over_weight);
        rt::put(w, 5, &self.province_infos);
        rt::put(w, 2, &self.rule_type);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightDetailColumn {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.over_amount, r),
            1 => rt::get(&mut self.min_sku_amount, r),
            2 => rt::get(&mut self.rule_type, r),
            3 => rt::get(&mut self.first_num_price, r),
            4 => rt::get(&mut self.over_weight, r),
            5 => rt::get(&mut self.province_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailColumn);

rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailColumn, Self::default());

/// Part of the answer to `instantShopping.trade.freightDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailData {
    /// `data`, which the platform does not describe.
    pub data: Option<DoudianInstantShoppingTradeFreightDetailFreight>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailData {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailData",
            &[rt::Field("data", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailData);

rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailData, Self::default());

/// Part of the answer to `instantShopping.trade.freightDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailDistrict {
    /// 下级地址
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub children: Vec<DoudianInstantShoppingTradeFreightDetailStreet>,
    /// 地址ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailDistrict {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailDistrict",
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

impl rt::Decode for DoudianInstantShoppingTradeFreightDetailDistrict {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.children, r),
            1 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailDistrict);

rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailDistrict, Self::default());

/// Part of the answer to `instantShopping.trade.freightDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailFreight {
    /// 模板
    ///
    /// Known in part only.
    pub template: Option<DoudianInstantShoppingTradeFreightDetailTemplate>,
    /// 运费规则
    ///
    /// Known in part only.
    pub columns: Vec<DoudianInstantShoppingTradeFreightDetailColumn>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailFreight {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailFreight",
            &[rt::Field("template", 0, &[]), rt::Field("columns", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.columns);
        rt::put(w, 0, &self.template);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightDetailFreight {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template, r),
            1 => rt::get(&mut self.columns, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailFreight);

rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailFreight, Self::default());

/// Part of the answer to `instantShopping.trade.freightDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailProvince {
    /// 地址ID
    pub id: Option<i64>,
    /// 下级地址
    pub children: Vec<DoudianInstantShoppingTradeFreightDetailCity>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailProvince {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailProvince",
            &[rt::Field("id", 0, &[]), rt::Field("children", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.children);
        rt::put(w, 0, &self.id);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightDetailProvince {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.children, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailProvince);

rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailProvince, Self::default());

/// Part of the answer to `instantShopping.trade.freightDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailStreet {
    /// 地址ID
    pub id: Option<i64>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailStreet {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailStreet",
            &[rt::Field("id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightDetailStreet {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailStreet);

rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailStreet, Self::default());

/// Part of the answer to `instantShopping.trade.freightDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailTemplate {
    /// 发货省份ID
    pub product_province: Option<i64>,
    /// 快递方式
    pub transfer_type: Option<i64>,
    /// 计价方式
    pub calculate_type: Option<i64>,
    /// 固定运费金额, in fen (0.01 yuan)
    pub fixed_amount: Option<i64>,
    /// 模板名称
    pub template_name: Option<String>,
    /// 发货城市ID
    pub product_city: Option<i64>,
    /// 模板类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub rule_type: Option<i64>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailTemplate {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailTemplate",
            &[
                rt::Field("product_province", 0, &[]),
                rt::Field("transfer_type", 0, &[]),
                rt::Field("calculate_type", 0, &[]),
                rt::Field("fixed_amount", 0, &[]),
                rt::Field("template_name", 0, &[]),
                rt::Field("product_city", 0, &[]),
                rt::Field("rule_type", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.calculate_type);
        rt::put(w, 3, &self.fixed_amount);
        rt::put(w, 5, &self.product_city);
        rt::put(w, 0, &self.product_province);
        rt::put(w, 6, &self.rule_type);
        rt::put(w, 4, &self.template_name);
        rt::put(w, 1, &self.transfer_type);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightDetailTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_province, r),
            1 => rt::get(&mut self.transfer_type, r),
            2 => rt::get(&mut self.calculate_type, r),
            3 => rt::get(&mut self.fixed_amount, r),
            4 => rt::get(&mut self.template_name, r),
            5 => rt::get(&mut self.product_city, r),
            6 => rt::get(&mut self.rule_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailTemplate);

rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailTemplate, Self::default());
