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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressUpdateAftersaleStrategyRequest {
    /// 售后策略信息
    pub aftersale_strategy: Option<
        DoudianAddressUpdateAftersaleStrategyAftersaleStrategy,
    >,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `0` 全覆盖地址策略
    /// - `1` 只增加绑定商品
    /// - `2` 只删除绑定商品
    ///
    /// Needed.
    pub operation: Option<i32>,
}

impl DoudianAddressUpdateAftersaleStrategyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            aftersale_strategy: None,
            operation: None,
        }
    }

    /// Sets `aftersale_strategy` (售后策略信息).
    #[must_use]
    pub fn aftersale_strategy(
        mut self,
        aftersale_strategy: DoudianAddressUpdateAftersaleStrategyAftersaleStrategy,
    ) -> Self {
        self.aftersale_strategy = Some(aftersale_strategy);
        self
    }

    /// Sets `operation` (操作类型).
    #[must_use]
    pub fn operation(mut self, operation: i32) -> Self {
        self.operation = Some(operation);
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressUpdateAftersaleStrategyRequest",
            &[
                rt::Field("aftersale_strategy", 0, &[]),
                rt::Field("operation", 0, &["0", "1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_strategy);
        rt::put(w, 1, &self.operation);
    }
}

rt::impl_record!(DoudianAddressUpdateAftersaleStrategyRequest);

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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressUpdateAftersaleStrategyAddress {
    /// 城市ID
    ///
    /// Of the buyer's address. Needed to replace a dynamic strategy.
    pub city_id: Option<i64>,
    /// 省ID
    ///
    /// Of the buyer's address. Needed to replace a dynamic strategy.
    pub province_id: Option<i64>,
    /// 地址ID
    ///
    /// Needed with operation 0.
    pub id: Option<i64>,
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

    /// Sets `city_id` (城市ID).
    #[must_use]
    pub fn city_id(mut self, city_id: i64) -> Self {
        self.city_id = Some(city_id);
        self
    }

    /// Sets `province_id` (省ID).
    #[must_use]
    pub fn province_id(mut self, province_id: i64) -> Self {
        self.province_id = Some(province_id);
        self
    }

    /// Sets `id` (地址ID).
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

impl rt::Encode for DoudianAddressUpdateAftersaleStrategyAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressUpdateAftersaleStrategyAddress",
            &[
                rt::Field("city_id", 0, &[]),
                rt::Field("province_id", 0, &[]),
                rt::Field("id", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianAddressUpdateAftersaleStrategyAddress);

rt::impl_serde!(DoudianAddressUpdateAftersaleStrategyAddress, Self::default());

/// Part of the request `address.updateAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressUpdateAftersaleStrategyAftersaleStrategy {
    /// 策略类型
    ///
    /// Codes:
    ///
    /// - `1` 静态策略类型
    /// - `2` 动态策略类型
    ///
    /// Needed.
    pub strategy_type: Option<i32>,
    /// 策略ID
    ///
    /// Needed.
    pub strategy_id: Option<String>,
    /// 售后策略绑定的地址列表
    pub address: Vec<DoudianAddressUpdateAftersaleStrategyAddress>,
    /// 策略名称
    ///
    /// At most 10 characters.
    pub strategy_name: Option<String>,
    /// 需绑定的商品ID列表
    pub to_add_product_id: Vec<i64>,
    /// 需解绑的商品ID列表
    pub to_del_product_id: Vec<i64>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianAddressUpdateAftersaleStrategyAftersaleStrategy {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            strategy_type: None,
            strategy_id: None,
            address: Default::default(),
            strategy_name: None,
            to_add_product_id: Default::default(),
            to_del_product_id: Default::default(),
        }
    }

    /// Sets `strategy_type` (策略类型).
    #[must_use]
    pub fn strategy_type(mut self, strategy_type: i32) -> Self {
        self.strategy_type = Some(strategy_type);
        self
    }

    /// Sets `strategy_id` (策略ID).
    #[must_use]
    pub fn strategy_id(mut self, strategy_id: impl Into<String>) -> Self {
        self.strategy_id = Some(strategy_id.into());
        self
    }

    /// Sets `address` (售后策略绑定的地址列表).
    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Vec<DoudianAddressUpdateAftersaleStrategyAddress>>,
    ) -> Self {
        self.address = address.into();
        self
    }

    /// Sets `strategy_name` (策略名称).
    #[must_use]
    pub fn strategy_name(mut self, strategy_name: impl Into<String>) -> Self {
        self.strategy_name = Some(strategy_name.into());
        self
    }

    /// Sets `to_add_product_id` (需绑定的商品ID列表).
    #[must_use]
    pub fn to_add_product_id(mut self, to_add_product_id: impl Into<Vec<i64>>) -> Self {
        self.to_add_product_id = to_add_product_id.into();
        self
    }

    /// Sets `to_del_product_id` (需解绑的商品ID列表).
    #[must_use]
    pub fn to_del_product_id(mut self, to_del_product_id: impl Into<Vec<i64>>) -> Self {
        self.to_del_product_id = to_del_product_id.into();
        self
    }
}

impl rt::Encode for DoudianAddressUpdateAftersaleStrategyAftersaleStrategy {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressUpdateAftersaleStrategyAftersaleStrategy",
            &[
                rt::Field("strategy_type", 0, &["1", "2"]),
                rt::Field("strategy_id", 0, &[]),
                rt::Field("address", 0, &[]),
                rt::Field("strategy_name", 0, &[]),
                rt::Field("to_add_product_id", 0, &[]),
                rt::Field("to_del_product_id", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianAddressUpdateAftersaleStrategyAftersaleStrategy);

rt::impl_serde!(DoudianAddressUpdateAftersaleStrategyAftersaleStrategy, Self::default());

/// Part of the answer to `address.updateAftersaleStrategy`.
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressUpdateAftersaleStrategyData",
            &[
                rt::Field("success_add_product_list", 0, &[]),
                rt::Field("success_del_product_list", 0, &[]),
                rt::Field("fail_add_product_list", 0, &[]),
                rt::Field("fail_del_product_list", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianAddressUpdateAftersaleStrategyData);

rt::impl_serde!(DoudianAddressUpdateAftersaleStrategyData, Self::default());

/// Part of the answer to `address.updateAftersaleStrategy`.
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressUpdateAftersaleStrategyFailedProduct",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("fail_reason", 0, &[]),
                rt::Field("fail_code", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianAddressUpdateAftersaleStrategyFailedProduct);

rt::impl_serde!(DoudianAddressUpdateAftersaleStrategyFailedProduct, Self::default());
