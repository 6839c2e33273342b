// @generated from doudian/address/address.listAftersaleStrategy.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 售后地址策略列表 — `address.listAftersaleStrategy`
///
/// Family: `address` (the feature `address`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressListAftersaleStrategyRequest;
///
/// let request = DoudianAddressListAftersaleStrategyRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyRequest {
    /// `order_by_field`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_by_field: Option<rt::Value>,
    /// `size`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub size: Option<i64>,
    /// `order_by`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_by: Option<rt::Value>,
    /// `page`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub page: Option<i64>,
}

impl DoudianAddressListAftersaleStrategyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_by_field: None,
            size: None,
            order_by: None,
            page: None,
        }
    }

    /// Sets `order_by_field`.
    #[must_use]
    pub fn order_by_field(mut self, order_by_field: impl Into<rt::Value>) -> Self {
        self.order_by_field = Some(order_by_field.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `order_by`.
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<rt::Value>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Default for DoudianAddressListAftersaleStrategyRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAddressListAftersaleStrategyRequest`].
pub type DoudianAddressListAftersaleStrategyResponse = rt::DoudianResponse<
    DoudianAddressListAftersaleStrategyData,
>;

impl rt::DoudianRequest for DoudianAddressListAftersaleStrategyRequest {
    type Data = DoudianAddressListAftersaleStrategyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.listAftersaleStrategy",
        path: "/address/listAftersaleStrategy",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressListAftersaleStrategyRequest {
    fn name(&self) -> &'static str {
        "DoudianAddressListAftersaleStrategyRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("order_by_field"),
            rt::Field::new("size"),
            rt::Field::new("order_by"),
            rt::Field::new("page"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.order_by);
        rt::put(w, 0, &self.order_by_field);
        rt::put(w, 3, &self.page);
        rt::put(w, 1, &self.size);
    }
}

rt::impl_debug!(DoudianAddressListAftersaleStrategyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressListAftersaleStrategyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_by_field, r),
            1 => rt::get(&mut self.size, r),
            2 => rt::get(&mut self.order_by, r),
            3 => rt::get(&mut self.page, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressListAftersaleStrategyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_by_field: Default::default(),
            size: Default::default(),
            order_by: Default::default(),
            page: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressListAftersaleStrategyRequest, Self::blank());

impl rt::Paged for DoudianAddressListAftersaleStrategyData {
    type Item = DoudianAddressListAftersaleStrategyStrategy;

    fn items(&self) -> &[DoudianAddressListAftersaleStrategyStrategy] {
        &self.strategy_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyAddress {
    /// 普通座机
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub common_phone: Option<DoudianAddressListAftersaleStrategyCommonPhone>,
    /// 企业座机
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub company_phone: Option<DoudianAddressListAftersaleStrategyCompanyPhone>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyAddress {
    fn name(&self) -> &'static str {
        "DoudianAddressListAftersaleStrategyAddress"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("common_phone"),
            rt::Field::new("company_phone"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.common_phone);
        rt::put(w, 1, &self.company_phone);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.common_phone, r),
            1 => rt::get(&mut self.company_phone, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressListAftersaleStrategyAddress);

rt::impl_serde!(DoudianAddressListAftersaleStrategyAddress, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyBoundAddress {
    /// 具体地址信息
    ///
    /// Known in part only.
    pub address: Option<DoudianAddressListAftersaleStrategyAddress>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyBoundAddress {
    fn name(&self) -> &'static str {
        "DoudianAddressListAftersaleStrategyBoundAddress"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("address")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyBoundAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressListAftersaleStrategyBoundAddress);

rt::impl_serde!(DoudianAddressListAftersaleStrategyBoundAddress, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyCommonPhone {
    /// 区号
    pub area_num: Option<String>,
    /// 主机号
    pub main_num: Option<String>,
    /// 分机号
    pub auxiliary_num: Option<String>,
    /// 拼接之后的联系方式
    pub num: Option<String>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyCommonPhone {
    fn name(&self) -> &'static str {
        "DoudianAddressListAftersaleStrategyCommonPhone"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("area_num"),
            rt::Field::new("main_num"),
            rt::Field::new("auxiliary_num"),
            rt::Field::new("num"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.area_num);
        rt::put(w, 2, &self.auxiliary_num);
        rt::put(w, 1, &self.main_num);
        rt::put(w, 3, &self.num);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyCommonPhone {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.area_num, r),
            1 => rt::get(&mut self.main_num, r),
            2 => rt::get(&mut self.auxiliary_num, r),
            3 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressListAftersaleStrategyCommonPhone);

rt::impl_serde!(DoudianAddressListAftersaleStrategyCommonPhone, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyCompanyPhone {
    /// 联系方式号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone_num: Option<String>,
    /// 拼接之后的联系方式
    pub num: Option<String>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyCompanyPhone {
    fn name(&self) -> &'static str {
        "DoudianAddressListAftersaleStrategyCompanyPhone"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("phone_num").pii(),
            rt::Field::new("num"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.num);
        rt::put(w, 0, &self.phone_num);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyCompanyPhone {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.phone_num, r),
            1 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressListAftersaleStrategyCompanyPhone);

rt::impl_serde!(DoudianAddressListAftersaleStrategyCompanyPhone, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyData {
    /// 每页数量
    pub size: Option<i64>,
    /// 策略列表
    ///
    /// Known in part only.
    pub strategy_list: Vec<DoudianAddressListAftersaleStrategyStrategy>,
    /// 总量
    pub total: Option<i64>,
    /// 页数
    pub page: Option<i64>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyData {
    fn name(&self) -> &'static str {
        "DoudianAddressListAftersaleStrategyData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("size"),
            rt::Field::new("strategy_list"),
            rt::Field::new("total"),
            rt::Field::new("page"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.page);
        rt::put(w, 0, &self.size);
        rt::put(w, 1, &self.strategy_list);
        rt::put(w, 2, &self.total);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.strategy_list, r),
            2 => rt::get(&mut self.total, r),
            3 => rt::get(&mut self.page, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressListAftersaleStrategyData);

rt::impl_serde!(DoudianAddressListAftersaleStrategyData, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyStrategy {
    /// 策略ID
    pub strategy_id: Option<String>,
    /// 售后策略绑定的地址列表
    pub address_list: Vec<DoudianAddressListAftersaleStrategyBoundAddress>,
    /// 已关联商品数量
    pub related_product_count: Option<i64>,
    /// 策略名称
    pub strategy_name: Option<String>,
    /// 策略创建时间
    pub createtime: Option<i64>,
    /// 策略更新时间
    pub update_time: Option<i64>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyStrategy {
    fn name(&self) -> &'static str {
        "DoudianAddressListAftersaleStrategyStrategy"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("strategy_id"),
            rt::Field::new("address_list"),
            rt::Field::new("related_product_count"),
            rt::Field::new("strategy_name"),
            rt::Field::new("createtime"),
            rt::Field::new("update_time"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.address_list);
        rt::put(w, 4, &self.createtime);
        rt::put(w, 2, &self.related_product_count);
        rt::put(w, 0, &self.strategy_id);
        rt::put(w, 3, &self.strategy_name);
        rt::put(w, 5, &self.update_time);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyStrategy {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.strategy_id, r),
            1 => rt::get(&mut self.address_list, r),
            2 => rt::get(&mut self.related_product_count, r),
            3 => rt::get(&mut self.strategy_name, r),
            4 => rt::get(&mut self.createtime, r),
            5 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressListAftersaleStrategyStrategy);

rt::impl_serde!(DoudianAddressListAftersaleStrategyStrategy, Self::default());
