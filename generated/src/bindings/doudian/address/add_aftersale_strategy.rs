// @generated from doudian/address/address.addAftersaleStrategy.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 新建售后地址策略 — `address.addAftersaleStrategy`
///
/// Needs strategy\_type, strategy\_name and the id of each address.
///
/// Family: `address` (the feature `address`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressAddAftersaleStrategyRequest;
///
/// let request = DoudianAddressAddAftersaleStrategyRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressAddAftersaleStrategyRequest {
    /// 售后策略信息
    pub aftersale_strategy: Option<DoudianAddressAddAftersaleStrategyAftersaleStrategy>,
}

impl DoudianAddressAddAftersaleStrategyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { aftersale_strategy: None }
    }

    /// Sets `aftersale_strategy` (售后策略信息).
    #[must_use]
    pub fn aftersale_strategy(
        mut self,
        aftersale_strategy: DoudianAddressAddAftersaleStrategyAftersaleStrategy,
    ) -> Self {
        self.aftersale_strategy = Some(aftersale_strategy);
        self
    }
}

impl Default for DoudianAddressAddAftersaleStrategyRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAddressAddAftersaleStrategyRequest`].
pub type DoudianAddressAddAftersaleStrategyResponse = rt::DoudianResponse<
    DoudianAddressAddAftersaleStrategyData,
>;

impl rt::DoudianRequest for DoudianAddressAddAftersaleStrategyRequest {
    type Data = DoudianAddressAddAftersaleStrategyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.addAftersaleStrategy",
        path: "/address/addAftersaleStrategy",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressAddAftersaleStrategyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressAddAftersaleStrategyRequest",
            &[rt::Field("aftersale_strategy", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_strategy);
    }
}

rt::impl_record!(DoudianAddressAddAftersaleStrategyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressAddAftersaleStrategyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_strategy, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressAddAftersaleStrategyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_strategy: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressAddAftersaleStrategyRequest, Self::blank());

/// Part of the request `address.addAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressAddAftersaleStrategyAddress {
    /// 地址ID
    pub id: Option<i64>,
    /// 省ID
    ///
    /// Of the buyer's address; only for a dynamic strategy.
    pub province_id: Option<i64>,
    /// 城市ID
    ///
    /// Of the buyer's address; only for a dynamic strategy.
    pub city_id: Option<i64>,
}

impl DoudianAddressAddAftersaleStrategyAddress {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            id: None,
            province_id: None,
            city_id: None,
        }
    }

    /// Sets `id` (地址ID).
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `province_id` (省ID).
    #[must_use]
    pub fn province_id(mut self, province_id: i64) -> Self {
        self.province_id = Some(province_id);
        self
    }

    /// Sets `city_id` (城市ID).
    #[must_use]
    pub fn city_id(mut self, city_id: i64) -> Self {
        self.city_id = Some(city_id);
        self
    }
}

impl rt::Encode for DoudianAddressAddAftersaleStrategyAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressAddAftersaleStrategyAddress",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("province_id", 0, &[]),
                rt::Field("city_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.city_id);
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.province_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressAddAftersaleStrategyAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.province_id, r),
            2 => rt::get(&mut self.city_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressAddAftersaleStrategyAddress);

rt::impl_serde!(DoudianAddressAddAftersaleStrategyAddress, Self::default());

/// Part of the request `address.addAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressAddAftersaleStrategyAftersaleStrategy {
    /// 商品ID列表
    ///
    /// At most 100.
    pub to_add_product_id: Vec<i64>,
    /// 策略类型
    ///
    /// Codes:
    ///
    /// - `1` 静态策略类型
    /// - `2` 动态策略类型
    ///
    /// Static: all goods go back to one address. Dynamic: where they go depends on where the buyer is.
    pub strategy_type: Option<i32>,
    /// 策略名称
    ///
    /// At most 10 characters.
    pub strategy_name: Option<String>,
    /// 地址
    pub address: Vec<DoudianAddressAddAftersaleStrategyAddress>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianAddressAddAftersaleStrategyAftersaleStrategy {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            to_add_product_id: Default::default(),
            strategy_type: None,
            strategy_name: None,
            address: Default::default(),
        }
    }

    /// Sets `to_add_product_id` (商品ID列表).
    #[must_use]
    pub fn to_add_product_id(mut self, to_add_product_id: impl Into<Vec<i64>>) -> Self {
        self.to_add_product_id = to_add_product_id.into();
        self
    }

    /// Sets `strategy_type` (策略类型).
    #[must_use]
    pub fn strategy_type(mut self, strategy_type: i32) -> Self {
        self.strategy_type = Some(strategy_type);
        self
    }

    /// Sets `strategy_name` (策略名称).
    #[must_use]
    pub fn strategy_name(mut self, strategy_name: impl Into<String>) -> Self {
        self.strategy_name = Some(strategy_name.into());
        self
    }

    /// Sets `address` (地址).
    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Vec<DoudianAddressAddAftersaleStrategyAddress>>,
    ) -> Self {
        self.address = address.into();
        self
    }
}

impl rt::Encode for DoudianAddressAddAftersaleStrategyAftersaleStrategy {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressAddAftersaleStrategyAftersaleStrategy",
            &[
                rt::Field("to_add_product_id", 0, &[]),
                rt::Field("strategy_type", 0, &["1", "2"]),
                rt::Field("strategy_name", 0, &[]),
                rt::Field("address", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.address);
        rt::put(w, 2, &self.strategy_name);
        rt::put(w, 1, &self.strategy_type);
        rt::put(w, 0, &self.to_add_product_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressAddAftersaleStrategyAftersaleStrategy {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.to_add_product_id, r),
            1 => rt::get(&mut self.strategy_type, r),
            2 => rt::get(&mut self.strategy_name, r),
            3 => rt::get(&mut self.address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressAddAftersaleStrategyAftersaleStrategy);

rt::impl_serde!(DoudianAddressAddAftersaleStrategyAftersaleStrategy, Self::default());

/// Part of the answer to `address.addAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressAddAftersaleStrategyData {
    /// 绑定失败商品列表
    pub fail_product_list: Vec<DoudianAddressAddAftersaleStrategyFailProduct>,
    /// 绑定成功的商品ID
    pub success_product_list: Vec<String>,
    /// 策略ID
    pub strategy_id: Option<String>,
}

impl rt::Encode for DoudianAddressAddAftersaleStrategyData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressAddAftersaleStrategyData",
            &[
                rt::Field("fail_product_list", 0, &[]),
                rt::Field("success_product_list", 0, &[]),
                rt::Field("strategy_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.fail_product_list);
        rt::put(w, 2, &self.strategy_id);
        rt::put(w, 1, &self.success_product_list);
    }
}

impl rt::Decode for DoudianAddressAddAftersaleStrategyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.fail_product_list, r),
            1 => rt::get(&mut self.success_product_list, r),
            2 => rt::get(&mut self.strategy_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressAddAftersaleStrategyData);

rt::impl_serde!(DoudianAddressAddAftersaleStrategyData, Self::default());

/// Part of the answer to `address.addAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressAddAftersaleStrategyFailProduct {
    /// 商品ID
    pub product_id: Option<String>,
    /// 失败原因
    pub fail_reason: Option<String>,
}

impl rt::Encode for DoudianAddressAddAftersaleStrategyFailProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressAddAftersaleStrategyFailProduct",
            &[rt::Field("product_id", 0, &[]), rt::Field("fail_reason", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.fail_reason);
        rt::put(w, 0, &self.product_id);
    }
}

impl rt::Decode for DoudianAddressAddAftersaleStrategyFailProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.fail_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressAddAftersaleStrategyFailProduct);

rt::impl_serde!(DoudianAddressAddAftersaleStrategyFailProduct, Self::default());
