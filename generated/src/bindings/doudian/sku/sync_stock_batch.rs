// @generated from doudian/sku/sku.syncStockBatch.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianBatchStockItem, DoudianTimeStock};

/// 批量修改库存 — `sku.syncStockBatch`
///
/// Family: `sku` (the feature `sku`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianSkuSyncStockBatchRequest, DoudianSkuSyncStockBatchSkuSync};
///
/// let request = DoudianSkuSyncStockBatchRequest::new(
///     1,
///     true,
///     [DoudianSkuSyncStockBatchSkuSync::new(1, 0)],
/// );
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
/// | 20000 | `isp.service-error:2010001` | 内部请求错误 | wait, then repeat |
/// | 20000 | `isp.service-error:2010002` | 操作超时 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:2010004` | 参数缺失 | mend the request |
/// | 50002 | `isv.business-failed:2010012` |  | mend the request |
/// | 50002 | `isv.business-failed:2010045` | 商品正在参加活动 | do not repeat |
/// | 50002 | `isv.business-failed:2010058` | 商品不存在或已删除 | mend the request |
/// | 50002 | `isv.business-failed:2010307` | 活动中不可切换库存类型 | do not repeat |
/// | 50002 | `isv.business-failed:2010330` | 商品基础分不达标 | do not repeat |
/// | 50002 | `isv.business-failed:2010401` | 系统繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSkuSyncStockBatchRequest {
    /// 商品ID
    pub product_id: i64,
    /// 幂等ID
    pub idempotent_id: Option<String>,
    /// 是否增量更新
    ///
    /// true adds the numbers, which may be negative; false sets them.
    pub incremental: bool,
    /// `sku_sync_list` on the wire; it has no label.
    pub sku_sync_list: Vec<DoudianSkuSyncStockBatchSkuSync>,
    /// 外部商家编码
    pub outer_product_id: Option<String>,
    /// 门店ID
    pub store_id: Option<i64>,
}

impl DoudianSkuSyncStockBatchRequest {
    /// With the parameters that are required.
    pub fn new(
        product_id: i64,
        incremental: bool,
        sku_sync_list: impl Into<Vec<DoudianSkuSyncStockBatchSkuSync>>,
    ) -> Self {
        Self {
            product_id,
            idempotent_id: None,
            incremental,
            sku_sync_list: sku_sync_list.into(),
            outer_product_id: None,
            store_id: None,
        }
    }

    /// Sets `idempotent_id` (幂等ID).
    #[must_use]
    pub fn idempotent_id(mut self, idempotent_id: impl Into<String>) -> Self {
        self.idempotent_id = Some(idempotent_id.into());
        self
    }

    /// Sets `outer_product_id` (外部商家编码).
    #[must_use]
    pub fn outer_product_id(mut self, outer_product_id: impl Into<String>) -> Self {
        self.outer_product_id = Some(outer_product_id.into());
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

/// The answer to [`DoudianSkuSyncStockBatchRequest`].
///
/// The platform promises no `data`.
pub type DoudianSkuSyncStockBatchResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSkuSyncStockBatchRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sku.syncStockBatch",
        path: "/sku/syncStockBatch",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010001",
                label: "内部请求错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010002",
                label: "操作超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:2010004",
                label: "参数缺失",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010012",
                label: "",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010045",
                label: "商品正在参加活动",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010058",
                label: "商品不存在或已删除",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010307",
                label: "活动中不可切换库存类型",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010330",
                label: "商品基础分不达标",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
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

impl rt::Encode for DoudianSkuSyncStockBatchRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuSyncStockBatchRequest",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("idempotent_id", 0, &[]),
                rt::Field("incremental", rt::REQUIRED, &[]),
                rt::Field("sku_sync_list", rt::REQUIRED, &[]),
                rt::Field("outer_product_id", 0, &[]),
                rt::Field("store_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.idempotent_id);
        rt::put(w, 2, &self.incremental);
        rt::put(w, 4, &self.outer_product_id);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 3, &self.sku_sync_list);
        rt::put(w, 5, &self.store_id);
    }
}

rt::impl_record!(DoudianSkuSyncStockBatchRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuSyncStockBatchRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.idempotent_id, r),
            2 => rt::get(&mut self.incremental, r),
            3 => rt::get(&mut self.sku_sync_list, r),
            4 => rt::get(&mut self.outer_product_id, r),
            5 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSkuSyncStockBatchRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            idempotent_id: Default::default(),
            incremental: Default::default(),
            sku_sync_list: Default::default(),
            outer_product_id: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSkuSyncStockBatchRequest, Self::blank());

/// Part of the request `sku.syncStockBatch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuSyncStockBatchSkuSync {
    /// SKU\_ID
    pub sku_id: i64,
    /// 库存类型
    ///
    /// Codes:
    ///
    /// - `0` 普通库存
    /// - `1` 区域库存
    /// - `10` 阶梯库存
    pub sku_type: i64,
    /// 普通库存数量
    pub stock_num: Option<i64>,
    /// 阶梯库存数量
    pub step_stock_num: Option<i64>,
    /// 区域库存配置
    pub stock_map: Vec<DoudianSkuSyncStockBatchStock>,
    /// 供应商ID
    pub supplier_id: Option<String>,
    /// 批次库存项
    pub batch_stock_items: Vec<DoudianBatchStockItem>,
    /// 时效库存
    pub multi_time_stocks: Vec<DoudianTimeStock>,
    /// 外部SKU编码
    pub outer_sku_id: Option<String>,
}

impl DoudianSkuSyncStockBatchSkuSync {
    /// With the parameters that are required.
    pub fn new(sku_id: i64, sku_type: i64) -> Self {
        Self {
            sku_id,
            sku_type,
            stock_num: None,
            step_stock_num: None,
            stock_map: Default::default(),
            supplier_id: None,
            batch_stock_items: Default::default(),
            multi_time_stocks: Default::default(),
            outer_sku_id: None,
        }
    }

    /// Sets `stock_num` (普通库存数量).
    #[must_use]
    pub fn stock_num(mut self, stock_num: i64) -> Self {
        self.stock_num = Some(stock_num);
        self
    }

    /// Sets `step_stock_num` (阶梯库存数量).
    #[must_use]
    pub fn step_stock_num(mut self, step_stock_num: i64) -> Self {
        self.step_stock_num = Some(step_stock_num);
        self
    }

    /// Sets `stock_map` (区域库存配置).
    #[must_use]
    pub fn stock_map(
        mut self,
        stock_map: impl Into<Vec<DoudianSkuSyncStockBatchStock>>,
    ) -> Self {
        self.stock_map = stock_map.into();
        self
    }

    /// Sets `supplier_id` (供应商ID).
    #[must_use]
    pub fn supplier_id(mut self, supplier_id: impl Into<String>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }

    /// Sets `batch_stock_items` (批次库存项).
    #[must_use]
    pub fn batch_stock_items(
        mut self,
        batch_stock_items: impl Into<Vec<DoudianBatchStockItem>>,
    ) -> Self {
        self.batch_stock_items = batch_stock_items.into();
        self
    }

    /// Sets `multi_time_stocks` (时效库存).
    #[must_use]
    pub fn multi_time_stocks(
        mut self,
        multi_time_stocks: impl Into<Vec<DoudianTimeStock>>,
    ) -> Self {
        self.multi_time_stocks = multi_time_stocks.into();
        self
    }

    /// Sets `outer_sku_id` (外部SKU编码).
    #[must_use]
    pub fn outer_sku_id(mut self, outer_sku_id: impl Into<String>) -> Self {
        self.outer_sku_id = Some(outer_sku_id.into());
        self
    }
}

impl rt::Encode for DoudianSkuSyncStockBatchSkuSync {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuSyncStockBatchSkuSync",
            &[
                rt::Field("sku_id", rt::REQUIRED, &[]),
                rt::Field("sku_type", rt::REQUIRED, &["0", "1", "10"]),
                rt::Field("stock_num", 0, &[]),
                rt::Field("step_stock_num", 0, &[]),
                rt::Field("stock_map", 0, &[]),
                rt::Field("supplier_id", rt::LENIENT, &[]),
                rt::Field("batch_stock_items", 0, &[]),
                rt::Field("multi_time_stocks", 0, &[]),
                rt::Field("outer_sku_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.batch_stock_items);
        rt::put(w, 7, &self.multi_time_stocks);
        rt::put(w, 8, &self.outer_sku_id);
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 1, &self.sku_type);
        rt::put(w, 3, &self.step_stock_num);
        rt::put(w, 4, &self.stock_map);
        rt::put(w, 2, &self.stock_num);
        rt::put(w, 5, &self.supplier_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuSyncStockBatchSkuSync {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.sku_type, r),
            2 => rt::get(&mut self.stock_num, r),
            3 => rt::get(&mut self.step_stock_num, r),
            4 => rt::get(&mut self.stock_map, r),
            5 => rt::get(&mut self.supplier_id, r),
            6 => rt::get(&mut self.batch_stock_items, r),
            7 => rt::get(&mut self.multi_time_stocks, r),
            8 => rt::get(&mut self.outer_sku_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuSyncStockBatchSkuSync);

rt::impl_serde!(DoudianSkuSyncStockBatchSkuSync, Self::default());

/// Part of the request `sku.syncStockBatch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuSyncStockBatchStock {
    /// 仓ID
    pub out_warehouse_id: String,
    /// 库存数量
    pub stock_num: i64,
    /// 批次库存项
    pub batch_stock_items: Vec<DoudianBatchStockItem>,
}

impl DoudianSkuSyncStockBatchStock {
    /// With the parameters that are required.
    pub fn new(out_warehouse_id: impl Into<String>, stock_num: i64) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
            stock_num,
            batch_stock_items: Default::default(),
        }
    }

    /// Sets `batch_stock_items` (批次库存项).
    #[must_use]
    pub fn batch_stock_items(
        mut self,
        batch_stock_items: impl Into<Vec<DoudianBatchStockItem>>,
    ) -> Self {
        self.batch_stock_items = batch_stock_items.into();
        self
    }
}

impl rt::Encode for DoudianSkuSyncStockBatchStock {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuSyncStockBatchStock",
            &[
                rt::Field("out_warehouse_id", rt::REQUIRED, &[]),
                rt::Field("stock_num", rt::REQUIRED, &[]),
                rt::Field("batch_stock_items", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.batch_stock_items);
        rt::put(w, 0, &self.out_warehouse_id);
        rt::put(w, 1, &self.stock_num);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuSyncStockBatchStock {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.stock_num, r),
            2 => rt::get(&mut self.batch_stock_items, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuSyncStockBatchStock);

rt::impl_serde!(DoudianSkuSyncStockBatchStock, Self::default());
