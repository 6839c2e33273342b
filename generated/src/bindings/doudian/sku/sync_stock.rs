// @generated from doudian/sku/sku.syncStock.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianBatchStockItem, DoudianTimeStock};

/// 修改库存 — `sku.syncStock`
///
/// An incremental change needs idempotent\_id; the answer to a repeated one says that it was carried out.
///
/// Family: `sku` (the feature `sku`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSkuSyncStockRequest;
///
/// let request = DoudianSkuSyncStockRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:4` | SKU已被删除 | mend the request |
/// | 40004 | `isv.parameter-invalid:5` | SKU不存在 | mend the request |
/// | 40004 | `isv.parameter-invalid:40004` | 获取区域仓失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:40010` | 幂等ID重复 | nothing: it is done |
/// | 50002 | `isv.business-failed:2010401` | 系统繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSkuSyncStockRequest {
    /// SKU编码
    pub code: Option<String>,
    /// 规格ID
    pub sku_id: Option<i64>,
    /// 外部SKU\_ID
    pub out_sku_id: Option<i64>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 外部商品ID
    pub out_product_id: Option<i64>,
    /// 批次库存项
    pub batch_stock_items: Option<Vec<DoudianBatchStockItem>>,
    /// 时效库存
    pub multi_time_stocks: Option<Vec<DoudianTimeStock>>,
    /// 外部仓库编码
    pub out_warehouse_id: Option<String>,
    /// 供应商ID
    pub supplier_id: Option<String>,
    /// 是否增量更新
    ///
    /// true adds the numbers, which may be negative; false sets them.
    pub incremental: Option<bool>,
    /// 幂等ID
    pub idempotent_id: Option<String>,
    /// 库存值
    pub stock_num: i64,
    /// 阶梯库存
    pub step_stock_num: Option<i64>,
    /// 门店ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub store_id: Option<i64>,
}

impl DoudianSkuSyncStockRequest {
    /// With the parameters that are required.
    pub fn new(stock_num: i64) -> Self {
        Self {
            code: None,
            sku_id: None,
            out_sku_id: None,
            product_id: None,
            out_product_id: None,
            batch_stock_items: None,
            multi_time_stocks: None,
            out_warehouse_id: None,
            supplier_id: None,
            incremental: None,
            idempotent_id: None,
            stock_num,
            step_stock_num: None,
            store_id: None,
        }
    }

    /// Sets `code` (SKU编码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `sku_id` (规格ID).
    #[must_use]
    pub fn sku_id(mut self, sku_id: i64) -> Self {
        self.sku_id = Some(sku_id);
        self
    }

    /// Sets `out_sku_id` (外部SKU\_ID).
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: i64) -> Self {
        self.out_sku_id = Some(out_sku_id);
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `out_product_id` (外部商品ID).
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: i64) -> Self {
        self.out_product_id = Some(out_product_id);
        self
    }

    /// Sets `batch_stock_items` (批次库存项).
    #[must_use]
    pub fn batch_stock_items(
        mut self,
        batch_stock_items: impl Into<Vec<DoudianBatchStockItem>>,
    ) -> Self {
        self.batch_stock_items = Some(batch_stock_items.into());
        self
    }

    /// Sets `multi_time_stocks` (时效库存).
    #[must_use]
    pub fn multi_time_stocks(
        mut self,
        multi_time_stocks: impl Into<Vec<DoudianTimeStock>>,
    ) -> Self {
        self.multi_time_stocks = Some(multi_time_stocks.into());
        self
    }

    /// Sets `out_warehouse_id` (外部仓库编码).
    #[must_use]
    pub fn out_warehouse_id(mut self, out_warehouse_id: impl Into<String>) -> Self {
        self.out_warehouse_id = Some(out_warehouse_id.into());
        self
    }

    /// Sets `supplier_id` (供应商ID).
    #[must_use]
    pub fn supplier_id(mut self, supplier_id: impl Into<String>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }

    /// Sets `incremental` (是否增量更新).
    #[must_use]
    pub fn incremental(mut self, incremental: bool) -> Self {
        self.incremental = Some(incremental);
        self
    }

    /// Sets `idempotent_id` (幂等ID).
    #[must_use]
    pub fn idempotent_id(mut self, idempotent_id: impl Into<String>) -> Self {
        self.idempotent_id = Some(idempotent_id.into());
        self
    }

    /// Sets `step_stock_num` (阶梯库存).
    #[must_use]
    pub fn step_stock_num(mut self, step_stock_num: i64) -> Self {
        self.step_stock_num = Some(step_stock_num);
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

/// The answer to [`DoudianSkuSyncStockRequest`].
///
/// The platform promises no `data`.
pub type DoudianSkuSyncStockResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSkuSyncStockRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sku.syncStock",
        path: "/sku/syncStock",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4",
                label: "SKU已被删除",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:5",
                label: "SKU不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:40004",
                label: "获取区域仓失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:40010",
                label: "幂等ID重复",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010401",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSkuSyncStockRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuSyncStockRequest",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("sku_id", rt::LENIENT, &[]),
                rt::Field("out_sku_id", rt::LENIENT, &[]),
                rt::Field("product_id", rt::LENIENT, &[]),
                rt::Field("out_product_id", rt::LENIENT, &[]),
                rt::Field("batch_stock_items", 0, &[]),
                rt::Field("multi_time_stocks", 0, &[]),
                rt::Field("out_warehouse_id", rt::LENIENT, &[]),
                rt::Field("supplier_id", rt::LENIENT, &[]),
                rt::Field("incremental", 0, &[]),
                rt::Field("idempotent_id", rt::LENIENT, &[]),
                rt::Field("stock_num", rt::REQUIRED, &[]),
                rt::Field("step_stock_num", rt::LENIENT, &[]),
                rt::Field("store_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.batch_stock_items);
        rt::put(w, 0, &self.code);
        rt::put(w, 10, &self.idempotent_id);
        rt::put(w, 9, &self.incremental);
        rt::put(w, 6, &self.multi_time_stocks);
        rt::put(w, 4, &self.out_product_id);
        rt::put(w, 2, &self.out_sku_id);
        rt::put(w, 7, &self.out_warehouse_id);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 1, &self.sku_id);
        rt::put(w, 12, &self.step_stock_num);
        rt::put(w, 11, &self.stock_num);
        rt::put(w, 13, &self.store_id);
        rt::put(w, 8, &self.supplier_id);
    }
}

rt::impl_record!(DoudianSkuSyncStockRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuSyncStockRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.out_sku_id, r),
            3 => rt::get(&mut self.product_id, r),
            4 => rt::get(&mut self.out_product_id, r),
            5 => rt::get(&mut self.batch_stock_items, r),
            6 => rt::get(&mut self.multi_time_stocks, r),
            7 => rt::get(&mut self.out_warehouse_id, r),
            8 => rt::get(&mut self.supplier_id, r),
            9 => rt::get(&mut self.incremental, r),
            10 => rt::get(&mut self.idempotent_id, r),
            11 => rt::get(&mut self.stock_num, r),
            12 => rt::get(&mut self.step_stock_num, r),
            13 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSkuSyncStockRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            code: Default::default(),
            sku_id: Default::default(),
            out_sku_id: Default::default(),
            product_id: Default::default(),
            out_product_id: Default::default(),
            batch_stock_items: Default::default(),
            multi_time_stocks: Default::default(),
            out_warehouse_id: Default::default(),
            supplier_id: Default::default(),
            incremental: Default::default(),
            idempotent_id: Default::default(),
            stock_num: Default::default(),
            step_stock_num: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSkuSyncStockRequest, Self::blank());
