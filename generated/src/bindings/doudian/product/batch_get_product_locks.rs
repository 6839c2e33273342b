// @generated from doudian/product/product.batchGetProductLocks.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量查询商品锁 — `product.batchGetProductLocks`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductBatchGetProductLocksRequest;
///
/// let request = DoudianProductBatchGetProductLocksRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductBatchGetProductLocksRequest {
    /// 商品ID列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_ids: Option<Vec<i64>>,
}

impl DoudianProductBatchGetProductLocksRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { product_ids: None }
    }

    /// Sets `product_ids` (商品ID列表).
    #[must_use]
    pub fn product_ids(mut self, product_ids: impl Into<Vec<i64>>) -> Self {
        self.product_ids = Some(product_ids.into());
        self
    }
}

impl Default for DoudianProductBatchGetProductLocksRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductBatchGetProductLocksRequest`].
pub type DoudianProductBatchGetProductLocksResponse = rt::DoudianResponse<
    DoudianProductBatchGetProductLocksData,
>;

impl rt::DoudianRequest for DoudianProductBatchGetProductLocksRequest {
    type Data = DoudianProductBatchGetProductLocksData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.batchGetProductLocks",
        path: "/product/batchGetProductLocks",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductBatchGetProductLocksRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductBatchGetProductLocksRequest",
            &[rt::Field("product_ids", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_ids);
    }
}

rt::impl_record!(DoudianProductBatchGetProductLocksRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductBatchGetProductLocksRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductBatchGetProductLocksRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductBatchGetProductLocksRequest, Self::blank());

/// Part of the answer to `product.batchGetProductLocks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductBatchGetProductLocksData {
    /// 商品锁信息
    pub product_lock_infos: Vec<DoudianProductBatchGetProductLocksProductLockInfo>,
}

impl rt::Encode for DoudianProductBatchGetProductLocksData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductBatchGetProductLocksData",
            &[rt::Field("product_lock_infos", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_lock_infos);
    }
}

impl rt::Decode for DoudianProductBatchGetProductLocksData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_lock_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductBatchGetProductLocksData);

rt::impl_serde!(DoudianProductBatchGetProductLocksData, Self::default());

/// Part of the answer to `product.batchGetProductLocks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductBatchGetProductLocksProductLockInfo {
    /// 商品锁
    ///
    /// Codes:
    ///
    /// - `4` 商品规格锁
    /// - `5` 运费模版锁
    /// - `7` SKU价格锁
    /// - `8` 物流信息锁
    /// - `9` 发货方式和时间锁
    /// - `10` 发货方式锁
    /// - `11` 发货时间锁
    /// - `12` 库存类型锁
    /// - `14` 商品标题锁
    /// - `15` 商品描述锁
    /// - `16` 商品白底图锁
    /// - `17` 商品下架操作锁
    /// - `18` 商品库存增加锁
    /// - `19` 商品库存减少锁
    /// - `20` 类目锁
    /// - `21` 预售发货模式锁
    /// - `22` 商品主图锁
    /// - `23` 商品编辑操作锁
    /// - `24` 库存区域仓锁
    /// - `25` 商品删除操作锁
    /// - `26` 商品上架操作锁
    /// - `27` 特殊时间延迟发货锁
    /// - `28` 7天无理由权益锁
    /// - `29` 过敏包退权益锁
    pub product_locks: Vec<i64>,
    /// SKU锁信息
    pub sku_lock_infos: Vec<DoudianProductBatchGetProductLocksSkuLockInfo>,
    /// 商品ID
    pub product_id: Option<i64>,
}

impl rt::Encode for DoudianProductBatchGetProductLocksProductLockInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductBatchGetProductLocksProductLockInfo",
            &[
                rt::Field(
                    "product_locks",
                    0,
                    &[
                        "4",
                        "5",
                        "7",
                        "8",
                        "9",
                        "10",
                        "11",
                        "12",
                        "14",
                        "15",
                        "16",
                        "17",
                        "18",
                        "19",
                        "20",
                        "21",
                        "22",
                        "23",
                        "24",
                        "25",
                        "26",
                        "27",
                        "28",
                        "29",
                    ],
                ),
                rt::Field("sku_lock_infos", 0, &[]),
                rt::Field("product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.product_id);
        rt::put(w, 0, &self.product_locks);
        rt::put(w, 1, &self.sku_lock_infos);
    }
}

impl rt::Decode for DoudianProductBatchGetProductLocksProductLockInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_locks, r),
            1 => rt::get(&mut self.sku_lock_infos, r),
            2 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductBatchGetProductLocksProductLockInfo);

rt::impl_serde!(DoudianProductBatchGetProductLocksProductLockInfo, Self::default());

/// Part of the answer to `product.batchGetProductLocks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductBatchGetProductLocksSkuLockInfo {
    /// SKU
    pub sku_id: Option<i64>,
    /// SKU锁
    ///
    /// Codes:
    ///
    /// - `1000` 单SKU规格锁
    /// - `1001` 单SKU价格锁
    /// - `1002` 单SKU规格图锁
    /// - `1003` 单SKU库存类型锁
    /// - `1004` 单SKU库存增加锁
    /// - `1005` 单SKU库存减少锁
    /// - `1006` 单SKU库存区域仓锁
    pub sku_locks: Vec<i64>,
}

impl rt::Encode for DoudianProductBatchGetProductLocksSkuLockInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductBatchGetProductLocksSkuLockInfo",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field(
                    "sku_locks",
                    0,
                    &["1000", "1001", "1002", "1003", "1004", "1005", "1006"],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 1, &self.sku_locks);
    }
}

impl rt::Decode for DoudianProductBatchGetProductLocksSkuLockInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.sku_locks, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductBatchGetProductLocksSkuLockInfo);

rt::impl_serde!(DoudianProductBatchGetProductLocksSkuLockInfo, Self::default());
