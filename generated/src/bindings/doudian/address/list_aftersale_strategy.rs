// @generated from doudian/address/address.listAftersaleStrategy.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianShopAddress;

/// 售后地址策略列表 — `address.listAftersaleStrategy`
///
/// Family: `address` (the feature `address`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `size` at most 20; at most 1000 rows in all.
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyRequest {
    /// 排序字段
    ///
    /// Codes:
    ///
    /// - `create_time` 创建时间
    /// - `update_time` 更新时间
    pub order_by_field: Option<String>,
    /// 每页数量
    pub size: Option<i64>,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `asc` 升序
    /// - `desc` 降序
    pub order_by: Option<String>,
    /// 页码
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

    /// Sets `order_by_field` (排序字段).
    #[must_use]
    pub fn order_by_field(mut self, order_by_field: impl Into<String>) -> Self {
        self.order_by_field = Some(order_by_field.into());
        self
    }

    /// Sets `size` (每页数量).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `order_by` (排序方式).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `page` (页码).
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressListAftersaleStrategyRequest",
            &[
                rt::Field("order_by_field", 0, &["create_time", "update_time"]),
                rt::Field("size", 0, &[]),
                rt::Field("order_by", 0, &["asc", "desc"]),
                rt::Field("page", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.order_by);
        rt::put(w, 0, &self.order_by_field);
        rt::put(w, 3, &self.page);
        rt::put(w, 1, &self.size);
    }
}

rt::impl_record!(DoudianAddressListAftersaleStrategyRequest);

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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyBoundAddress {
    /// 具体地址信息
    pub address: Option<DoudianShopAddress>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyBoundAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressListAftersaleStrategyBoundAddress",
            &[rt::Field("address", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianAddressListAftersaleStrategyBoundAddress);

rt::impl_serde!(DoudianAddressListAftersaleStrategyBoundAddress, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyData {
    /// 每页数量
    pub size: Option<i64>,
    /// 策略列表
    pub strategy_list: Vec<DoudianAddressListAftersaleStrategyStrategy>,
    /// 总量
    pub total: Option<i64>,
    /// 页数
    pub page: Option<i64>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressListAftersaleStrategyData",
            &[
                rt::Field("size", 0, &[]),
                rt::Field("strategy_list", 0, &[]),
                rt::Field("total", 0, &[]),
                rt::Field("page", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianAddressListAftersaleStrategyData);

rt::impl_serde!(DoudianAddressListAftersaleStrategyData, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default)]
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
    /// 策略创建时间, in seconds
    pub createtime: Option<i64>,
    /// 策略更新时间, in seconds
    pub update_time: Option<i64>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 策略类型
    ///
    /// Codes:
    ///
    /// - `1` 固定退货地址
    /// - `2` 动态退货地址
    pub strategy_type: Option<i32>,
    /// 策略类型描述
    pub strategy_type_name: Option<String>,
    /// 策略描述
    pub strategy_description: Option<String>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyStrategy {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressListAftersaleStrategyStrategy",
            &[
                rt::Field("strategy_id", 0, &[]),
                rt::Field("address_list", 0, &[]),
                rt::Field("related_product_count", 0, &[]),
                rt::Field("strategy_name", 0, &[]),
                rt::Field("createtime", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("strategy_type", 0, &["1", "2"]),
                rt::Field("strategy_type_name", 0, &[]),
                rt::Field("strategy_description", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.address_list);
        rt::put(w, 4, &self.createtime);
        rt::put(w, 2, &self.related_product_count);
        rt::put(w, 6, &self.shop_id);
        rt::put(w, 9, &self.strategy_description);
        rt::put(w, 0, &self.strategy_id);
        rt::put(w, 3, &self.strategy_name);
        rt::put(w, 7, &self.strategy_type);
        rt::put(w, 8, &self.strategy_type_name);
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
            6 => rt::get(&mut self.shop_id, r),
            7 => rt::get(&mut self.strategy_type, r),
            8 => rt::get(&mut self.strategy_type_name, r),
            9 => rt::get(&mut self.strategy_description, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressListAftersaleStrategyStrategy);

rt::impl_serde!(DoudianAddressListAftersaleStrategyStrategy, Self::default());
