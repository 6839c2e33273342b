// @generated from doudian/send_home/sendHome.product.batchUpdatePrice.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量更新商品价格 — `sendHome.product.batchUpdatePrice`
///
/// At most 20 SKUs. Platform ids go with platform ids, own ones with own ones.
///
/// Family: `send_home` (the feature `send_home`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeProductBatchUpdatePriceRequest;
///
/// let request = DoudianSendHomeProductBatchUpdatePriceRequest::new(2);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeProductBatchUpdatePriceRequest {
    /// 修改价格的信息列表
    pub update_items: Option<Vec<DoudianSendHomeProductBatchUpdatePriceUpdateItem>>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 外部门店编码
    ///
    /// Instead of store\_id.
    pub outer_store_id: Option<String>,
    /// 操作视角
    ///
    /// Codes:
    ///
    /// - `2` 子品ID操作子品
    /// - `3` 主品操作子品
    pub operate_perspective: i32,
}

impl DoudianSendHomeProductBatchUpdatePriceRequest {
    /// With the parameters that are required.
    pub fn new(operate_perspective: i32) -> Self {
        Self {
            update_items: None,
            store_id: None,
            outer_store_id: None,
            operate_perspective,
        }
    }

    /// Sets `update_items` (修改价格的信息列表).
    #[must_use]
    pub fn update_items(
        mut self,
        update_items: impl Into<Vec<DoudianSendHomeProductBatchUpdatePriceUpdateItem>>,
    ) -> Self {
        self.update_items = Some(update_items.into());
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `outer_store_id` (外部门店编码).
    #[must_use]
    pub fn outer_store_id(mut self, outer_store_id: impl Into<String>) -> Self {
        self.outer_store_id = Some(outer_store_id.into());
        self
    }
}

/// The answer to [`DoudianSendHomeProductBatchUpdatePriceRequest`].
pub type DoudianSendHomeProductBatchUpdatePriceResponse = rt::DoudianResponse<
    DoudianSendHomeProductBatchUpdatePriceData,
>;

impl rt::DoudianRequest for DoudianSendHomeProductBatchUpdatePriceRequest {
    type Data = DoudianSendHomeProductBatchUpdatePriceData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.product.batchUpdatePrice",
        path: "/sendHome/product/batchUpdatePrice",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeProductBatchUpdatePriceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeProductBatchUpdatePriceRequest",
            &[
                rt::Field("update_items", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("outer_store_id", 0, &[]),
                rt::Field("operate_perspective", rt::REQUIRED, &["2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.operate_perspective);
        rt::put(w, 2, &self.outer_store_id);
        rt::put(w, 1, &self.store_id);
        rt::put(w, 0, &self.update_items);
    }
}

rt::impl_record!(DoudianSendHomeProductBatchUpdatePriceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeProductBatchUpdatePriceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.update_items, r),
            1 => rt::get(&mut self.store_id, r),
            2 => rt::get(&mut self.outer_store_id, r),
            3 => rt::get(&mut self.operate_perspective, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeProductBatchUpdatePriceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            update_items: Default::default(),
            store_id: Default::default(),
            outer_store_id: Default::default(),
            operate_perspective: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeProductBatchUpdatePriceRequest, Self::blank());

/// Part of the answer to `sendHome.product.batchUpdatePrice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeProductBatchUpdatePriceData {
    /// `err_list` on the wire; it has no label.
    ///
    /// Filled when not all succeeded.
    pub err_list: Vec<DoudianSendHomeProductBatchUpdatePriceFailedSku>,
}

impl rt::Encode for DoudianSendHomeProductBatchUpdatePriceData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeProductBatchUpdatePriceData",
            &[rt::Field("err_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.err_list);
    }
}

impl rt::Decode for DoudianSendHomeProductBatchUpdatePriceData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.err_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeProductBatchUpdatePriceData);

rt::impl_serde!(DoudianSendHomeProductBatchUpdatePriceData, Self::default());

/// Part of the answer to `sendHome.product.batchUpdatePrice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeProductBatchUpdatePriceFailedSku {
    /// 出错的外部商品编码
    pub outer_product_id: Option<String>,
    /// 出错的SKU\_ID
    pub sku_id: Option<i64>,
    /// 出错的外部SKU编码
    pub outer_sku_id: Option<String>,
    /// 错误的原因
    pub err_reason: Option<String>,
    /// 出错的商品ID
    pub product_id: Option<i64>,
}

impl rt::Encode for DoudianSendHomeProductBatchUpdatePriceFailedSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeProductBatchUpdatePriceFailedSku",
            &[
                rt::Field("outer_product_id", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("outer_sku_id", 0, &[]),
                rt::Field("err_reason", 0, &[]),
                rt::Field("product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.err_reason);
        rt::put(w, 0, &self.outer_product_id);
        rt::put(w, 2, &self.outer_sku_id);
        rt::put(w, 4, &self.product_id);
        rt::put(w, 1, &self.sku_id);
    }
}

impl rt::Decode for DoudianSendHomeProductBatchUpdatePriceFailedSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.outer_product_id, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.outer_sku_id, r),
            3 => rt::get(&mut self.err_reason, r),
            4 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeProductBatchUpdatePriceFailedSku);

rt::impl_serde!(DoudianSendHomeProductBatchUpdatePriceFailedSku, Self::default());

/// Part of the request `sendHome.product.batchUpdatePrice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeProductBatchUpdatePriceSkuPrice {
    /// 商品规格ID
    pub sku_id: Option<i64>,
    /// 外部SKU\_ID
    pub outer_sku_id: Option<String>,
    /// 价格, in fen (0.01 yuan)
    pub price: i64,
}

impl DoudianSendHomeProductBatchUpdatePriceSkuPrice {
    /// With the parameters that are required.
    pub fn new(price: i64) -> Self {
        Self {
            sku_id: None,
            outer_sku_id: None,
            price,
        }
    }

    /// Sets `sku_id` (商品规格ID).
    #[must_use]
    pub fn sku_id(mut self, sku_id: i64) -> Self {
        self.sku_id = Some(sku_id);
        self
    }

    /// Sets `outer_sku_id` (外部SKU\_ID).
    #[must_use]
    pub fn outer_sku_id(mut self, outer_sku_id: impl Into<String>) -> Self {
        self.outer_sku_id = Some(outer_sku_id.into());
        self
    }
}

impl rt::Encode for DoudianSendHomeProductBatchUpdatePriceSkuPrice {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeProductBatchUpdatePriceSkuPrice",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field("outer_sku_id", 0, &[]),
                rt::Field("price", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.outer_sku_id);
        rt::put(w, 2, &self.price);
        rt::put(w, 0, &self.sku_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeProductBatchUpdatePriceSkuPrice {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.outer_sku_id, r),
            2 => rt::get(&mut self.price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeProductBatchUpdatePriceSkuPrice);

rt::impl_serde!(DoudianSendHomeProductBatchUpdatePriceSkuPrice, Self::default());

/// Part of the request `sendHome.product.batchUpdatePrice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeProductBatchUpdatePriceUpdateItem {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 外部商品ID
    pub outer_product_id: Option<String>,
    /// 规格价格
    pub sku_prices: Vec<DoudianSendHomeProductBatchUpdatePriceSkuPrice>,
}

impl DoudianSendHomeProductBatchUpdatePriceUpdateItem {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            outer_product_id: None,
            sku_prices: Default::default(),
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `outer_product_id` (外部商品ID).
    #[must_use]
    pub fn outer_product_id(mut self, outer_product_id: impl Into<String>) -> Self {
        self.outer_product_id = Some(outer_product_id.into());
        self
    }

    /// Sets `sku_prices` (规格价格).
    #[must_use]
    pub fn sku_prices(
        mut self,
        sku_prices: impl Into<Vec<DoudianSendHomeProductBatchUpdatePriceSkuPrice>>,
    ) -> Self {
        self.sku_prices = sku_prices.into();
        self
    }
}

impl rt::Encode for DoudianSendHomeProductBatchUpdatePriceUpdateItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeProductBatchUpdatePriceUpdateItem",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("outer_product_id", 0, &[]),
                rt::Field("sku_prices", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.outer_product_id);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.sku_prices);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeProductBatchUpdatePriceUpdateItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.outer_product_id, r),
            2 => rt::get(&mut self.sku_prices, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeProductBatchUpdatePriceUpdateItem);

rt::impl_serde!(DoudianSendHomeProductBatchUpdatePriceUpdateItem, Self::default());
