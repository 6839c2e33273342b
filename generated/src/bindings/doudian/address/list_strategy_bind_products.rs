// @generated from doudian/address/address.listStrategyBindProducts.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 策略绑定商品列表 — `address.listStrategyBindProducts`
///
/// Family: `address` (the feature `address`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 100; at most 10000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressListStrategyBindProductsRequest;
///
/// let request = DoudianAddressListStrategyBindProductsRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressListStrategyBindProductsRequest {
    /// 策略ID
    ///
    /// Needed.
    pub strategy_id: Option<String>,
    /// 页码
    pub page: Option<i64>,
    /// 每页数量
    pub page_size: Option<i64>,
}

impl DoudianAddressListStrategyBindProductsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            strategy_id: None,
            page: None,
            page_size: None,
        }
    }

    /// Sets `strategy_id` (策略ID).
    #[must_use]
    pub fn strategy_id(mut self, strategy_id: impl Into<String>) -> Self {
        self.strategy_id = Some(strategy_id.into());
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size` (每页数量).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Default for DoudianAddressListStrategyBindProductsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAddressListStrategyBindProductsRequest`].
pub type DoudianAddressListStrategyBindProductsResponse = rt::DoudianResponse<
    DoudianAddressListStrategyBindProductsData,
>;

impl rt::DoudianRequest for DoudianAddressListStrategyBindProductsRequest {
    type Data = DoudianAddressListStrategyBindProductsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.listStrategyBindProducts",
        path: "/address/listStrategyBindProducts",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressListStrategyBindProductsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressListStrategyBindProductsRequest",
            &[
                rt::Field("strategy_id", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.page_size);
        rt::put(w, 0, &self.strategy_id);
    }
}

rt::impl_record!(DoudianAddressListStrategyBindProductsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressListStrategyBindProductsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.strategy_id, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressListStrategyBindProductsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            strategy_id: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressListStrategyBindProductsRequest, Self::blank());

impl rt::Paged for DoudianAddressListStrategyBindProductsData {
    type Item = DoudianAddressListStrategyBindProductsProduct;

    fn items(&self) -> &[DoudianAddressListStrategyBindProductsProduct] {
        &self.product_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `address.listStrategyBindProducts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListStrategyBindProductsData {
    /// 绑定商品总数
    pub total: Option<i64>,
    /// 当前页码
    pub page: Option<i64>,
    /// 每页数量
    pub page_size: Option<i64>,
    /// 绑定商品列表
    pub product_list: Vec<DoudianAddressListStrategyBindProductsProduct>,
}

impl rt::Encode for DoudianAddressListStrategyBindProductsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressListStrategyBindProductsData",
            &[
                rt::Field("total", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
                rt::Field("product_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.page_size);
        rt::put(w, 3, &self.product_list);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianAddressListStrategyBindProductsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.page_size, r),
            3 => rt::get(&mut self.product_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressListStrategyBindProductsData);

rt::impl_serde!(DoudianAddressListStrategyBindProductsData, Self::default());

/// Part of the answer to `address.listStrategyBindProducts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListStrategyBindProductsProduct {
    /// 商品ID
    pub product_id: Option<String>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品图片
    pub image: Option<String>,
}

impl rt::Encode for DoudianAddressListStrategyBindProductsProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressListStrategyBindProductsProduct",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("image", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.image);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_name);
    }
}

impl rt::Decode for DoudianAddressListStrategyBindProductsProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_name, r),
            2 => rt::get(&mut self.image, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressListStrategyBindProductsProduct);

rt::impl_serde!(DoudianAddressListStrategyBindProductsProduct, Self::default());
