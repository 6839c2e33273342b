// @generated from doudian/send_home/sendHome.product.batchUpdateStock.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量更新商品库存 — `sendHome.product.batchUpdateStock`
///
/// At most 50 SKUs; one that is wrong fails the whole call.
///
/// Family: `send_home` (the feature `send_home`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeProductBatchUpdateStockRequest;
///
/// let request = DoudianSendHomeProductBatchUpdateStockRequest::new(true, 2);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeProductBatchUpdateStockRequest {
    /// 门店ID
    pub store_id: Option<i64>,
    /// 外部门店编码
    ///
    /// Instead of store\_id.
    pub outer_store_id: Option<String>,
    /// 是否增量更新
    ///
    /// true adds the numbers, which may be negative; false sets them.
    pub incremental: bool,
    /// 幂等ID
    ///
    /// Needed with incremental true; unique in the shop for 24 hours.
    pub idempotent_id: Option<String>,
    /// 操作视角
    ///
    /// Codes:
    ///
    /// - `2` 子品ID操作子品
    /// - `3` 主品操作子品
    pub operate_perspective: i32,
    /// 修改库存的信息列表
    pub update_items: Option<Vec<DoudianSendHomeProductBatchUpdateStockUpdateItem>>,
}

impl DoudianSendHomeProductBatchUpdateStockRequest {
    /// With the parameters that are required.
    pub fn new(incremental: bool, operate_perspective: i32) -> Self {
        Self {
            store_id: None,
            outer_store_id: None,
            incremental,
            idempotent_id: None,
            operate_perspective,
            update_items: None,
        }
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

    /// Sets `idempotent_id` (幂等ID).
    #[must_use]
    pub fn idempotent_id(mut self, idempotent_id: impl Into<String>) -> Self {
        self.idempotent_id = Some(idempotent_id.into());
        self
    }

    /// Sets `update_items` (修改库存的信息列表).
    #[must_use]
    pub fn update_items(
        mut self,
        update_items: impl Into<Vec<DoudianSendHomeProductBatchUpdateStockUpdateItem>>,
    ) -> Self {
        self.update_items = Some(update_items.into());
        self
    }
}

/// The answer to [`DoudianSendHomeProductBatchUpdateStockRequest`].
///
/// The platform promises no `data`.
pub type DoudianSendHomeProductBatchUpdateStockResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSendHomeProductBatchUpdateStockRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.product.batchUpdateStock",
        path: "/sendHome/product/batchUpdateStock",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeProductBatchUpdateStockRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeProductBatchUpdateStockRequest",
            &[
                rt::Field("store_id", 0, &[]),
                rt::Field("outer_store_id", 0, &[]),
                rt::Field("incremental", rt::REQUIRED, &[]),
                rt::Field("idempotent_id", 0, &[]),
                rt::Field("operate_perspective", rt::REQUIRED, &["2", "3"]),
                rt::Field("update_items", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.idempotent_id);
        rt::put(w, 2, &self.incremental);
        rt::put(w, 4, &self.operate_perspective);
        rt::put(w, 1, &self.outer_store_id);
        rt::put(w, 0, &self.store_id);
        rt::put(w, 5, &self.update_items);
    }
}

rt::impl_record!(DoudianSendHomeProductBatchUpdateStockRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeProductBatchUpdateStockRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.outer_store_id, r),
            2 => rt::get(&mut self.incremental, r),
            3 => rt::get(&mut self.idempotent_id, r),
            4 => rt::get(&mut self.operate_perspective, r),
            5 => rt::get(&mut self.update_items, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeProductBatchUpdateStockRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            outer_store_id: Default::default(),
            incremental: Default::default(),
            idempotent_id: Default::default(),
            operate_perspective: Default::default(),
            update_items: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeProductBatchUpdateStockRequest, Self::blank());

/// Part of the request `sendHome.product.batchUpdateStock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeProductBatchUpdateStockSkuStock {
    /// 商品规格ID
    pub sku_id: Option<i64>,
    /// 外部SKU\_ID
    pub outer_sku_id: Option<String>,
    /// 现货库存数
    pub stock_num: i64,
}

impl DoudianSendHomeProductBatchUpdateStockSkuStock {
    /// With the parameters that are required.
    pub fn new(stock_num: i64) -> Self {
        Self {
            sku_id: None,
            outer_sku_id: None,
            stock_num,
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

impl rt::Encode for DoudianSendHomeProductBatchUpdateStockSkuStock {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeProductBatchUpdateStockSkuStock",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field("outer_sku_id", 0, &[]),
                rt::Field("stock_num", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.outer_sku_id);
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 2, &self.stock_num);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeProductBatchUpdateStockSkuStock {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.outer_sku_id, r),
            2 => rt::get(&mut self.stock_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeProductBatchUpdateStockSkuStock);

rt::impl_serde!(DoudianSendHomeProductBatchUpdateStockSkuStock, Self::default());

/// Part of the request `sendHome.product.batchUpdateStock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeProductBatchUpdateStockUpdateItem {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 外部商品ID
    pub outer_product_id: Option<String>,
    /// 规格库存数
    pub sku_stocks: Vec<DoudianSendHomeProductBatchUpdateStockSkuStock>,
}

impl DoudianSendHomeProductBatchUpdateStockUpdateItem {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            outer_product_id: None,
            sku_stocks: Default::default(),
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

    /// Sets `sku_stocks` (规格库存数).
    #[must_use]
    pub fn sku_stocks(
        mut self,
        sku_stocks: impl Into<Vec<DoudianSendHomeProductBatchUpdateStockSkuStock>>,
    ) -> Self {
        self.sku_stocks = sku_stocks.into();
        self
    }
}

impl rt::Encode for DoudianSendHomeProductBatchUpdateStockUpdateItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeProductBatchUpdateStockUpdateItem",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("outer_product_id", 0, &[]),
                rt::Field("sku_stocks", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.outer_product_id);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.sku_stocks);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeProductBatchUpdateStockUpdateItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.outer_product_id, r),
            2 => rt::get(&mut self.sku_stocks, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeProductBatchUpdateStockUpdateItem);

rt::impl_serde!(DoudianSendHomeProductBatchUpdateStockUpdateItem, Self::default());
