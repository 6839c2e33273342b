// @generated from doudian/supply_chain/supplyChain.sku.stockNum.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询SKU库存 — `supplyChain.sku.stockNum`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainSkuStockNumRequest;
///
/// let request = DoudianSupplyChainSkuStockNumRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainSkuStockNumRequest {
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// 外部SKU\_ID
    pub outer_sku_id: Option<String>,
    /// 外部仓编码
    pub out_warehouse_id: Option<String>,
}

impl DoudianSupplyChainSkuStockNumRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            sku_id: None,
            outer_sku_id: None,
            out_warehouse_id: None,
        }
    }

    /// Sets `sku_id` (SKU\_ID).
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

    /// Sets `out_warehouse_id` (外部仓编码).
    #[must_use]
    pub fn out_warehouse_id(mut self, out_warehouse_id: impl Into<String>) -> Self {
        self.out_warehouse_id = Some(out_warehouse_id.into());
        self
    }
}

impl Default for DoudianSupplyChainSkuStockNumRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSupplyChainSkuStockNumRequest`].
pub type DoudianSupplyChainSkuStockNumResponse = rt::DoudianResponse<
    DoudianSupplyChainSkuStockNumData,
>;

impl rt::DoudianRequest for DoudianSupplyChainSkuStockNumRequest {
    type Data = DoudianSupplyChainSkuStockNumData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.sku.stockNum",
        path: "/supplyChain/sku/stockNum",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupplyChainSkuStockNumRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainSkuStockNumRequest",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field("outer_sku_id", 0, &[]),
                rt::Field("out_warehouse_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.out_warehouse_id);
        rt::put(w, 1, &self.outer_sku_id);
        rt::put(w, 0, &self.sku_id);
    }
}

rt::impl_record!(DoudianSupplyChainSkuStockNumRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainSkuStockNumRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.outer_sku_id, r),
            2 => rt::get(&mut self.out_warehouse_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainSkuStockNumRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sku_id: Default::default(),
            outer_sku_id: Default::default(),
            out_warehouse_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainSkuStockNumRequest, Self::blank());

/// Part of the answer to `supplyChain.sku.stockNum`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainSkuStockNumData {
    /// 返回数据
    ///
    /// Perhaps the answer itself is the list.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Vec<DoudianSupplyChainSkuStockNumWarehouseStock>,
}

impl rt::Encode for DoudianSupplyChainSkuStockNumData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainSkuStockNumData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianSupplyChainSkuStockNumData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainSkuStockNumData);

rt::impl_serde!(DoudianSupplyChainSkuStockNumData, Self::default());

/// Part of the answer to `supplyChain.sku.stockNum`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainSkuStockNumWarehouseStock {
    /// 外部仓编码
    pub out_warehouse_id: Option<String>,
    /// 总库存
    pub total_qty: Option<i64>,
    /// 已发货库存
    pub alloc_qty: Option<i64>,
    /// 剩余可用库存
    pub remain_qty: Option<i64>,
}

impl rt::Encode for DoudianSupplyChainSkuStockNumWarehouseStock {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainSkuStockNumWarehouseStock",
            &[
                rt::Field("out_warehouse_id", 0, &[]),
                rt::Field("total_qty", 0, &[]),
                rt::Field("alloc_qty", 0, &[]),
                rt::Field("remain_qty", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.alloc_qty);
        rt::put(w, 0, &self.out_warehouse_id);
        rt::put(w, 3, &self.remain_qty);
        rt::put(w, 1, &self.total_qty);
    }
}

impl rt::Decode for DoudianSupplyChainSkuStockNumWarehouseStock {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.total_qty, r),
            2 => rt::get(&mut self.alloc_qty, r),
            3 => rt::get(&mut self.remain_qty, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainSkuStockNumWarehouseStock);

rt::impl_serde!(DoudianSupplyChainSkuStockNumWarehouseStock, Self::default());
