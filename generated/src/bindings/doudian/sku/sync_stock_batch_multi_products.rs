// @generated from doudian/sku/sku.syncStockBatchMultiProducts.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量修改多商品库存 — `sku.syncStockBatchMultiProducts`
///
/// At most 50 SKUs a call.
///
/// Family: `sku` (the feature `sku`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianSkuSyncStockBatchMultiProductsRequest, DoudianSkuSyncStockBatchMultiProductsStockChange};
///
/// let request = DoudianSkuSyncStockBatchMultiProductsRequest::new(
///     [DoudianSkuSyncStockBatchMultiProductsStockChange::new(1, 1)],
///     "…",
///     true,
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
/// | 40004 | `isv.parameter-invalid:-30001` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:-10002` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:-40012` | 账号权限错误 | authorise again |
/// | 50002 | `isv.business-failed:-40011` | 商户状态不可编辑 | do not repeat |
/// | 50002 | `isv.business-failed:-40010` | 商户状态不合法 | do not repeat |
/// | 50002 | `isv.business-failed:-40003` | 商品已删除 | do not repeat |
/// | 50002 | `isv.business-failed:-40002` | 商品封禁 | do not repeat |
/// | 50002 | `isv.business-failed:-40001` | 商品审核中 | wait, then repeat |
/// | 50002 | `isv.business-failed:-20011` | 有关联货品 | do not repeat |
/// | 50002 | `isv.business-failed:-20008` | 低于活动库存数 | mend the request |
/// | 50002 | `isv.business-failed:-20002` | 幂等标识已使用 | nothing: it is done |
/// | 50002 | `isv.business-failed:-20001` | 库存不足 | mend the request |
/// | 50002 | `isv.business-failed:-10007` | 设置库存逻辑错误 | mend the request |
/// | 50002 | `isv.business-failed:-5000` | 内部请求错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSkuSyncStockBatchMultiProductsRequest {
    /// 请求列表
    pub items: Vec<DoudianSkuSyncStockBatchMultiProductsStockChange>,
    /// 幂等ID
    pub idempotent_id: String,
    /// 是否增量更新
    ///
    /// true adds the numbers, which may be negative; false sets them.
    pub incremental: bool,
    /// 请求来源
    pub source: Option<String>,
    /// `allow_partial_success` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub allow_partial_success: Option<rt::Value>,
    /// `inventory_loss` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub inventory_loss: Option<rt::Value>,
}

impl DoudianSkuSyncStockBatchMultiProductsRequest {
    /// With the parameters that are required.
    pub fn new(
        items: impl Into<Vec<DoudianSkuSyncStockBatchMultiProductsStockChange>>,
        idempotent_id: impl Into<String>,
        incremental: bool,
    ) -> Self {
        Self {
            items: items.into(),
            idempotent_id: idempotent_id.into(),
            incremental,
            source: None,
            allow_partial_success: None,
            inventory_loss: None,
        }
    }

    /// Sets `source` (请求来源).
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `allow_partial_success`.
    #[must_use]
    pub fn allow_partial_success(
        mut self,
        allow_partial_success: impl Into<rt::Value>,
    ) -> Self {
        self.allow_partial_success = Some(allow_partial_success.into());
        self
    }

    /// Sets `inventory_loss`.
    #[must_use]
    pub fn inventory_loss(mut self, inventory_loss: impl Into<rt::Value>) -> Self {
        self.inventory_loss = Some(inventory_loss.into());
        self
    }
}

/// The answer to [`DoudianSkuSyncStockBatchMultiProductsRequest`].
pub type DoudianSkuSyncStockBatchMultiProductsResponse = rt::DoudianResponse<
    DoudianSkuSyncStockBatchMultiProductsData,
>;

impl rt::DoudianRequest for DoudianSkuSyncStockBatchMultiProductsRequest {
    type Data = DoudianSkuSyncStockBatchMultiProductsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sku.syncStockBatchMultiProducts",
        path: "/sku/syncStockBatchMultiProducts",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:-30001",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:-10002",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-40012",
                label: "账号权限错误",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-40011",
                label: "商户状态不可编辑",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-40010",
                label: "商户状态不合法",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-40003",
                label: "商品已删除",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-40002",
                label: "商品封禁",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-40001",
                label: "商品审核中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-20011",
                label: "有关联货品",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-20008",
                label: "低于活动库存数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-20002",
                label: "幂等标识已使用",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-20001",
                label: "库存不足",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-10007",
                label: "设置库存逻辑错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-5000",
                label: "内部请求错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSkuSyncStockBatchMultiProductsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuSyncStockBatchMultiProductsRequest",
            &[
                rt::Field("items", rt::REQUIRED, &[]),
                rt::Field("idempotent_id", rt::REQUIRED, &[]),
                rt::Field("incremental", rt::REQUIRED, &[]),
                rt::Field("source", 0, &[]),
                rt::Field("allow_partial_success", rt::UNCERTAIN, &[]),
                rt::Field("inventory_loss", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.allow_partial_success);
        rt::put(w, 1, &self.idempotent_id);
        rt::put(w, 2, &self.incremental);
        rt::put(w, 5, &self.inventory_loss);
        rt::put(w, 0, &self.items);
        rt::put(w, 3, &self.source);
    }
}

rt::impl_record!(DoudianSkuSyncStockBatchMultiProductsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuSyncStockBatchMultiProductsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.items, r),
            1 => rt::get(&mut self.idempotent_id, r),
            2 => rt::get(&mut self.incremental, r),
            3 => rt::get(&mut self.source, r),
            4 => rt::get(&mut self.allow_partial_success, r),
            5 => rt::get(&mut self.inventory_loss, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSkuSyncStockBatchMultiProductsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            items: Default::default(),
            idempotent_id: Default::default(),
            incremental: Default::default(),
            source: Default::default(),
            allow_partial_success: Default::default(),
            inventory_loss: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSkuSyncStockBatchMultiProductsRequest, Self::blank());

/// Part of the answer to `sku.syncStockBatchMultiProducts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuSyncStockBatchMultiProductsData {
    /// 结果列表
    pub results: Vec<DoudianSkuSyncStockBatchMultiProductsStockResult>,
}

impl rt::Encode for DoudianSkuSyncStockBatchMultiProductsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuSyncStockBatchMultiProductsData",
            &[rt::Field("results", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.results);
    }
}

impl rt::Decode for DoudianSkuSyncStockBatchMultiProductsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.results, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuSyncStockBatchMultiProductsData);

rt::impl_serde!(DoudianSkuSyncStockBatchMultiProductsData, Self::default());

/// Part of the request `sku.syncStockBatchMultiProducts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuSyncStockBatchMultiProductsStockChange {
    /// 商品ID
    pub product_id: i64,
    /// 商品规格ID
    pub sku_id: i64,
    /// 外部仓库编码
    ///
    /// Present for the stock of a region.
    pub out_warehouse_id: Option<String>,
    /// 现货库存数
    pub stock_num: Option<i64>,
    /// 阶梯库存数
    pub step_stock_num: Option<i64>,
    /// `store_code` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub store_code: Option<rt::Value>,
    /// `sku_code` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sku_code: Option<rt::Value>,
    /// 外部商家编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub outer_product_id: Option<String>,
    /// 门店ID
    ///
    /// Only for instant retail; with the main product it names the one of that store.
    pub store_id: Option<i64>,
    /// 外部SKU\_ID
    pub out_sku_id: Option<i64>,
    /// 外部商品ID
    pub out_product_id: Option<i64>,
    /// `uniq_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub uniq_id: Option<rt::Value>,
}

impl DoudianSkuSyncStockBatchMultiProductsStockChange {
    /// With the parameters that are required.
    pub fn new(product_id: i64, sku_id: i64) -> Self {
        Self {
            product_id,
            sku_id,
            out_warehouse_id: None,
            stock_num: None,
            step_stock_num: None,
            store_code: None,
            sku_code: None,
            outer_product_id: None,
            store_id: None,
            out_sku_id: None,
            out_product_id: None,
            uniq_id: None,
        }
    }

    /// Sets `out_warehouse_id` (外部仓库编码).
    #[must_use]
    pub fn out_warehouse_id(mut self, out_warehouse_id: impl Into<String>) -> Self {
        self.out_warehouse_id = Some(out_warehouse_id.into());
        self
    }

    /// Sets `stock_num` (现货库存数).
    #[must_use]
    pub fn stock_num(mut self, stock_num: i64) -> Self {
        self.stock_num = Some(stock_num);
        self
    }

    /// Sets `step_stock_num` (阶梯库存数).
    #[must_use]
    pub fn step_stock_num(mut self, step_stock_num: i64) -> Self {
        self.step_stock_num = Some(step_stock_num);
        self
    }

    /// Sets `store_code`.
    #[must_use]
    pub fn store_code(mut self, store_code: impl Into<rt::Value>) -> Self {
        self.store_code = Some(store_code.into());
        self
    }

    /// Sets `sku_code`.
    #[must_use]
    pub fn sku_code(mut self, sku_code: impl Into<rt::Value>) -> Self {
        self.sku_code = Some(sku_code.into());
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

    /// Sets `out_sku_id` (外部SKU\_ID).
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: i64) -> Self {
        self.out_sku_id = Some(out_sku_id);
        self
    }

    /// Sets `out_product_id` (外部商品ID).
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: i64) -> Self {
        self.out_product_id = Some(out_product_id);
        self
    }

    /// Sets `uniq_id`.
    #[must_use]
    pub fn uniq_id(mut self, uniq_id: impl Into<rt::Value>) -> Self {
        self.uniq_id = Some(uniq_id.into());
        self
    }
}

impl rt::Encode for DoudianSkuSyncStockBatchMultiProductsStockChange {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuSyncStockBatchMultiProductsStockChange",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("sku_id", rt::REQUIRED, &[]),
                rt::Field("out_warehouse_id", 0, &[]),
                rt::Field("stock_num", 0, &[]),
                rt::Field("step_stock_num", 0, &[]),
                rt::Field("store_code", rt::UNCERTAIN, &[]),
                rt::Field("sku_code", rt::UNCERTAIN, &[]),
                rt::Field("outer_product_id", rt::UNCERTAIN, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("out_sku_id", 0, &[]),
                rt::Field("out_product_id", 0, &[]),
                rt::Field("uniq_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.out_product_id);
        rt::put(w, 9, &self.out_sku_id);
        rt::put(w, 2, &self.out_warehouse_id);
        rt::put(w, 7, &self.outer_product_id);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 6, &self.sku_code);
        rt::put(w, 1, &self.sku_id);
        rt::put(w, 4, &self.step_stock_num);
        rt::put(w, 3, &self.stock_num);
        rt::put(w, 5, &self.store_code);
        rt::put(w, 8, &self.store_id);
        rt::put(w, 11, &self.uniq_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuSyncStockBatchMultiProductsStockChange {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.out_warehouse_id, r),
            3 => rt::get(&mut self.stock_num, r),
            4 => rt::get(&mut self.step_stock_num, r),
            5 => rt::get(&mut self.store_code, r),
            6 => rt::get(&mut self.sku_code, r),
            7 => rt::get(&mut self.outer_product_id, r),
            8 => rt::get(&mut self.store_id, r),
            9 => rt::get(&mut self.out_sku_id, r),
            10 => rt::get(&mut self.out_product_id, r),
            11 => rt::get(&mut self.uniq_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuSyncStockBatchMultiProductsStockChange);

rt::impl_serde!(DoudianSkuSyncStockBatchMultiProductsStockChange, Self::default());

/// Part of the answer to `sku.syncStockBatchMultiProducts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuSyncStockBatchMultiProductsStockResult {
    /// 商品规格ID
    pub sku_id: Option<i64>,
    /// 仓ID
    pub warehouse_id: Option<i64>,
    /// 现货库存数
    pub stock_num: Option<i64>,
    /// 阶梯库存数
    pub step_stock_num: Option<i64>,
    /// 更改的现货库存数
    pub change_num: Option<i64>,
    /// 更改的阶梯库存数
    pub step_change_num: Option<i64>,
    /// 状态码
    pub status_code: Option<i64>,
    /// 状态信息
    pub status_message: Option<String>,
}

impl rt::Encode for DoudianSkuSyncStockBatchMultiProductsStockResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuSyncStockBatchMultiProductsStockResult",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field("warehouse_id", 0, &[]),
                rt::Field("stock_num", 0, &[]),
                rt::Field("step_stock_num", 0, &[]),
                rt::Field("change_num", 0, &[]),
                rt::Field("step_change_num", 0, &[]),
                rt::Field("status_code", 0, &[]),
                rt::Field("status_message", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.change_num);
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 6, &self.status_code);
        rt::put(w, 7, &self.status_message);
        rt::put(w, 5, &self.step_change_num);
        rt::put(w, 3, &self.step_stock_num);
        rt::put(w, 2, &self.stock_num);
        rt::put(w, 1, &self.warehouse_id);
    }
}

impl rt::Decode for DoudianSkuSyncStockBatchMultiProductsStockResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.warehouse_id, r),
            2 => rt::get(&mut self.stock_num, r),
            3 => rt::get(&mut self.step_stock_num, r),
            4 => rt::get(&mut self.change_num, r),
            5 => rt::get(&mut self.step_change_num, r),
            6 => rt::get(&mut self.status_code, r),
            7 => rt::get(&mut self.status_message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuSyncStockBatchMultiProductsStockResult);

rt::impl_serde!(DoudianSkuSyncStockBatchMultiProductsStockResult, Self::default());
