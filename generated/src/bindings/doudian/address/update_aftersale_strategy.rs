// @generated from doudian/address/address.updateAftersaleStrategy.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 修改售后地址策略 — `address.updateAftersaleStrategy`
///
/// Family: `address` (the feature `address`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressUpdateAftersaleStrategyRequest;
///
/// let request = DoudianAddressUpdateAftersaleStrategyRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressUpdateAftersaleStrategyRequest {
    /// `aftersale_strategy`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub aftersale_strategy: Option<
        DoudianAddressUpdateAftersaleStrategyAftersaleStrategy,
    >,
    /// `operation`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub operation: Option<rt::Value>,
}

impl DoudianAddressUpdateAftersaleStrategyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            aftersale_strategy: None,
            operation: None,
        }
    }

    /// Sets `aftersale_strategy`.
    #[must_use]
    pub fn aftersale_strategy(
        mut self,
        aftersale_strategy: DoudianAddressUpdateAftersaleStrategyAftersaleStrategy,
    ) -> Self {
        self.aftersale_strategy = Some(aftersale_strategy);
        self
    }

    /// Sets `operation`.
    #[must_use]
    pub fn operation(mut self, operation: impl Into<rt::Value>) -> Self {
        self.operation = Some(operation.into());
        self
    }
}

impl Default for DoudianAddressUpdateAftersaleStrategyRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAddressUpdateAftersaleStrategyRequest`].
pub type DoudianAddressUpdateAftersaleStrategyResponse = rt::DoudianResponse<
    DoudianAddressUpdateAftersaleStrategyData,
>;

impl rt::DoudianRequest for DoudianAddressUpdateAftersaleStrategyRequest {
    type Data = DoudianAddressUpdateAftersaleStrategyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.updateAftersaleStrategy",
        path: "/address/updateAftersaleStrategy",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressUpdateAftersaleStrategyRequest {
    fn name(&self) -> &'static str {
        "DoudianAddressUpdateAftersaleStrategyRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("aftersale_strategy"),
            rt::Field::new("operation"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_strategy);
        rt::put(w, 1, &self.operation);
    }
}

rt::impl_debug!(DoudianAddressUpdateAftersaleStrategyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressUpdateAftersaleStrategyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_strategy, r),
            1 => rt::get(&mut self.operation, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressUpdateAftersaleStrategyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_strategy: Default::default(),
            operation: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressUpdateAftersaleStrategyRequest, Self::blank());

/// Part of the request `address.updateAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressUpdateAftersaleStrategyAddress {
    /// `city_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub city_id: Option<i64>,
    /// `province_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub province_id: Option<i64>,
    /// `id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<rt::Value>,
}

impl DoudianAddressUpdateAftersaleStrategyAddress {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            city_id: None,
            province_id: None,
            id: None,
        }
    }

    /// Sets `city_id`.
    #[must_use]
    pub fn city_id(mut self, city_id: i64) -> Self {
        self.city_id = Some(city_id);
        self
    }

    /// Sets `province_id`.
    #[must_use]
    pub fn province_id(mut self, province_id: i64) -> Self {
        self.province_id = Some(province_id);
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Value>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl rt::Encode for DoudianAddressUpdateAftersaleStrategyAddress {
    fn name(&self) -> &'static str {
        "DoudianAddressUpdateAftersaleStrategyAddress"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("city_id"),
            rt::Field::new("province_id"),
            rt::Field::new("id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.city_id);
        rt::put(w, 2, &self.id);
        rt::put(w, 1, &self.province_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressUpdateAftersaleStrategyAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.city_id, r),
            1 => rt::get(&mut self.province_id, r),
            2 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressUpdateAftersaleStrategyAddress);

rt::impl_serde!(DoudianAddressUpdateAftersaleStrategyAddress, Self::default());

/// Part of the request `address.updateAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressUpdateAftersaleStrategyAftersaleStrategy {
    /// `strategy_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub strategy_type: Option<i64>,
    /// `strategy_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub strategy_id: Option<String>,
    /// `address`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub address: Option<DoudianAddressUpdateAftersaleStrategyAddress>,
    /// `strategy_name`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub strategy_name: Option<String>,
    /// `to_add_product_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub to_add_product_id: Vec<i64>,
    /// `to_del_product_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub to_del_product_id: Option<rt::Value>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianAddressUpdateAftersaleStrategyAftersaleStrategy {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            strategy_type: None,
            strategy_id: None,
            address: None,
            strategy_name: None,
            to_add_product_id: Default::default(),
            to_del_product_id: None,
        }
    }

    /// Sets `strategy_type`.
    #[must_use]
    pub fn strategy_type(mut self, strategy_type: i64) -> Self {
        self.strategy_type = Some(strategy_type);
        self
    }

    /// Sets `strategy_id`.
    #[must_use]
    pub fn strategy_id(mut self, strategy_id: impl Into<String>) -> Self {
        self.strategy_id = Some(strategy_id.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(
        mut self,
        address: DoudianAddressUpdateAftersaleStrategyAddress,
    ) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `strategy_name`.
    #[must_use]
    pub fn strategy_name(mut self, strategy_name: impl Into<String>) -> Self {
        self.strategy_name = Some(strategy_name.into());
        self
    }

    /// Sets `to_add_product_id`.
    #[must_use]
    pub fn to_add_product_id(mut self, to_add_product_id: impl Into<Vec<i64>>) -> Self {
        self.to_add_product_id = to_add_product_id.into();
        self
    }

    /// Sets `to_del_product_id`.
    #[must_use]
    pub fn to_del_product_id(mut self, to_del_product_id: impl Into<rt::Value>) -> Self {
        self.to_del_product_id = Some(to_del_product_id.into());
        self
    }
}

impl rt::Encode for DoudianAddressUpdateAftersaleStrategyAftersaleStrategy {
    fn name(&self) -> &'static str {
        "DoudianAddressUpdateAftersaleStrategyAftersaleStrategy"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("strategy_type"),
            rt::Field::new("strategy_id"),
            rt::Field::new("address"),
            rt::Field::new("strategy_name"),
            rt::Field::new("to_add_product_id"),
            rt::Field::new("to_del_product_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.address);
        rt::put(w, 1, &self.strategy_id);
        rt::put(w, 3, &self.strategy_name);
        rt::put(w, 0, &self.strategy_type);
        rt::put(w, 4, &self.to_add_product_id);
        rt::put(w, 5, &self.to_del_product_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressUpdateAftersaleStrategyAftersaleStrategy {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.strategy_type, r),
            1 => rt::get(&mut self.strategy_id, r),
            2 => rt::get(&mut self.address, r),
            3 => rt::get(&mut self.strategy_name, r),
            4 => rt::get(&mut self.to_add_product_id, r),
            5 => rt::get(&mut self.to_del_product_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressUpdateAftersaleStrategyAftersaleStrategy);

rt::impl_serde!(DoudianAddressUpdateAftersaleStrategyAftersaleStrategy, Self::default());

/// Part of the answer to `address.updateAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressUpdateAftersaleStrategyData {
    /// 成功添加的商品ID列表
    pub success_add_product_list: Vec<String>,
    /// 成功删除的商品ID列表
    pub success_del_product_list: Vec<String>,
    /// 添加失败的商品ID列表
    pub fail_add_product_list: Vec<DoudianAddressUpdateAftersaleStrategyFailedProduct>,
    /// 删除失败的商品ID列表
    pub fail_del_product_list: Vec<DoudianAddressUpdateAftersaleStrategyFailedProduct>,
}

impl rt::Encode for DoudianAddressUpdateAftersaleStrategyData {
    fn name(&self) -> &'static str {
        "DoudianAddressUpdateAftersaleStrategyData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("success_add_product_list"),
            rt::Field::new("success_del_product_list"),
            rt::Field::new("fail_add_product_list"),
            rt::Field::new("fail_del_product_list"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.fail_add_product_list);
        rt::put(w, 3, &self.fail_del_product_list);
        rt::put(w, 0, &self.success_add_product_list);
        rt::put(w, 1, &self.success_del_product_list);
    }
}

impl rt::Decode for DoudianAddressUpdateAftersaleStrategyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_add_product_list, r),
            1 => rt::get(&mut self.success_del_product_list, r),
            2 => rt::get(&mut self.fail_add_product_list, r),
            3 => rt::get(&mut self.fail_del_product_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressUpdateAftersaleStrategyData);

rt::impl_serde!(DoudianAddressUpdateAftersaleStrategyData, Self::default());

/// Part of the answer to `address.updateAftersaleStrategy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressUpdateAftersaleStrategyFailedProduct {
    /// 商品ID
    pub product_id: Option<String>,
    /// 失败原因
    pub fail_reason: Option<String>,
    /// 失败码
    pub fail_code: Option<i64>,
}

impl rt::Encode for DoudianAddressUpdateAftersaleStrategyFailedProduct {
    fn name(&self) -> &'static str {
        "DoudianAddressUpdateAftersaleStrategyFailedProduct"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("product_id"),
            rt::Field::new("fail_reason"),
            rt::Field::new("fail_code"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.fail_code);
        rt::put(w, 1, &self.fail_reason);
        rt::put(w, 0, &self.product_id);
    }
}

impl rt::Decode for DoudianAddressUpdateAftersaleStrategyFailedProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.fail_reason, r),
            2 => rt::get(&mut self.fail_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAddressUpdateAftersaleStrategyFailedProduct);

rt::impl_serde!(DoudianAddressUpdateAftersaleStrategyFailedProduct, Self::default());
