// @generated from doudian/supply_chain/supplyChain.sku.syncSupplyStock.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 设置供销库存 — `supplyChain.sku.syncSupplyStock`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainSkuSyncSupplyStockRequest;
///
/// let request = DoudianSupplyChainSkuSyncSupplyStockRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainSkuSyncSupplyStockRequest {
    /// SKU\_ID
    pub sku_id: i64,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 外部仓库编码
    pub out_warehouse_id: Option<String>,
    /// 是否增量同步
    ///
    /// Only true, an incremental change, is supported so far.
    pub incremental: Option<bool>,
    /// 请求幂等键
    pub idempotent_id: Option<String>,
    /// 库存变更量
    ///
    /// Below 0 to take away.
    pub stock_num: i64,
}

impl DoudianSupplyChainSkuSyncSupplyStockRequest {
    /// With the parameters that are required.
    pub fn new(sku_id: i64, stock_num: i64) -> Self {
        Self {
            sku_id,
            product_id: None,
            out_warehouse_id: None,
            incremental: None,
            idempotent_id: None,
            stock_num,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `out_warehouse_id` (外部仓库编码).
    #[must_use]
    pub fn out_warehouse_id(mut self, out_warehouse_id: impl Into<String>) -> Self {
        self.out_warehouse_id = Some(out_warehouse_id.into());
        self
    }

    /// Sets `incremental` (是否增量同步).
    #[must_use]
    pub fn incremental(mut self, incremental: bool) -> Self {
        self.incremental = Some(incremental);
        self
    }

    /// Sets `idempotent_id` (请求幂等键).
    #[must_use]
    pub fn idempotent_id(mut self, idempotent_id: impl Into<String>) -> Self {
        self.idempotent_id = Some(idempotent_id.into());
        self
    }
}

/// The answer to [`DoudianSupplyChainSkuSyncSupplyStockRequest`].
///
/// The platform promises no `data`.
pub type DoudianSupplyChainSkuSyncSupplyStockResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSupplyChainSkuSyncSupplyStockRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.sku.syncSupplyStock",
        path: "/supplyChain/sku/syncSupplyStock",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupplyChainSkuSyncSupplyStockRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainSkuSyncSupplyStockRequest",
            &[
                rt::Field("sku_id", rt::REQUIRED, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("out_warehouse_id", 0, &[]),
                rt::Field("incremental", 0, &[]),
                rt::Field("idempotent_id", 0, &[]),
                rt::Field("stock_num", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.idempotent_id);
        rt::put(w, 3, &self.incremental);
        rt::put(w, 2, &self.out_warehouse_id);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 5, &self.stock_num);
    }
}

rt::impl_record!(DoudianSupplyChainSkuSyncSupplyStockRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainSkuSyncSupplyStockRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.out_warehouse_id, r),
            3 => rt::get(&mut self.incremental, r),
            4 => rt::get(&mut self.idempotent_id, r),
            5 => rt::get(&mut self.stock_num, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainSkuSyncSupplyStockRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sku_id: Default::default(),
            product_id: Default::default(),
            out_warehouse_id: Default::default(),
            incremental: Default::default(),
            idempotent_id: Default::default(),
            stock_num: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainSkuSyncSupplyStockRequest, Self::blank());
