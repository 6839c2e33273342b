// @generated from doudian/sku/sku.stockNum.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 查询规格库存 — `sku.stockNum`
///
/// Family: `sku` (the feature `sku`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSkuStockNumRequest;
///
/// let request = DoudianSkuStockNumRequest::new();
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
/// | 40004 | `isv.parameter-invalid:20011` | 参数不合法 | mend the request |
/// | 40004 | `isv.parameter-invalid:20050` | SKU不存在 | mend the request |
/// | 50002 | `isv.business-failed:20100` | 获取库存数失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSkuStockNumRequest {
    /// 商品规格ID
    pub sku_id: Option<i64>,
    /// SKU商家编码
    pub code: Option<String>,
    /// 仓库编码
    pub out_warehouse_id: Option<String>,
}

impl DoudianSkuStockNumRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            sku_id: None,
            code: None,
            out_warehouse_id: None,
        }
    }

    /// Sets `sku_id` (商品规格ID).
    #[must_use]
    pub fn sku_id(mut self, sku_id: i64) -> Self {
        self.sku_id = Some(sku_id);
        self
    }

    /// Sets `code` (SKU商家编码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `out_warehouse_id` (仓库编码).
    #[must_use]
    pub fn out_warehouse_id(mut self, out_warehouse_id: impl Into<String>) -> Self {
        self.out_warehouse_id = Some(out_warehouse_id.into());
        self
    }
}

impl Default for DoudianSkuStockNumRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSkuStockNumRequest`].
pub type DoudianSkuStockNumResponse = rt::DoudianResponse<DoudianSkuStockNumData>;

impl rt::DoudianRequest for DoudianSkuStockNumRequest {
    type Data = DoudianSkuStockNumData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sku.stockNum",
        path: "/sku/stockNum",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20011",
                label: "参数不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20050",
                label: "SKU不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20100",
                label: "获取库存数失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSkuStockNumRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuStockNumRequest",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("out_warehouse_id", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.code);
        rt::put(w, 2, &self.out_warehouse_id);
        rt::put(w, 0, &self.sku_id);
    }
}

rt::impl_record!(DoudianSkuStockNumRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuStockNumRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.code, r),
            2 => rt::get(&mut self.out_warehouse_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSkuStockNumRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sku_id: Default::default(),
            code: Default::default(),
            out_warehouse_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSkuStockNumRequest, Self::blank());

/// Part of the answer to `sku.stockNum`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuStockNumData {
    /// 商品规格ID
    pub sku_id: i64,
    /// 外部开发者自定义商品规格ID
    pub out_sku_id: i64,
    /// SKU商家编码
    pub code: String,
    /// SKU库存类型
    ///
    /// Codes:
    ///
    /// - `0` 普通库存
    /// - `1` 区域库存
    /// - `10` 阶梯库存
    pub sku_type: i64,
    /// 商品规格库存
    pub stock_num: Option<i64>,
    /// 占用库存
    pub prehold_stock_num: Option<i64>,
    /// 活动库存
    pub prom_stock_num: Option<i64>,
    /// 阶梯库存
    pub step_stock_num: Option<i64>,
    /// 阶梯占用库存
    pub prehold_step_stock_num: Option<i64>,
    /// 活动阶梯库存
    pub prom_step_stock_num: Option<i64>,
    /// 区域仓库存信息
    pub stock_num_map: BTreeMap<String, i64>,
    /// 区域仓预占库存信息
    pub prehold_stock_map: BTreeMap<String, i64>,
    /// 区域仓中的发货时效或库存字典
    ///
    /// Members as in sku.list; one source shows numbers.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub ship_rule_map: BTreeMap<String, DoudianSkuStockNumShipRule>,
    /// 普通库存
    pub normal_stock_num: i64,
    /// 渠道库存
    pub channel_stock_num: i64,
    /// 区域仓库存信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub stock_map: BTreeMap<String, i64>,
}

impl rt::Encode for DoudianSkuStockNumData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuStockNumData",
            &[
                rt::Field("sku_id", rt::REQUIRED, &[]),
                rt::Field("out_sku_id", rt::REQUIRED, &[]),
                rt::Field("code", rt::REQUIRED, &[]),
                rt::Field("sku_type", rt::REQUIRED, &["0", "1", "10"]),
                rt::Field("stock_num", 0, &[]),
                rt::Field("prehold_stock_num", 0, &[]),
                rt::Field("prom_stock_num", 0, &[]),
                rt::Field("step_stock_num", 0, &[]),
                rt::Field("prehold_step_stock_num", 0, &[]),
                rt::Field("prom_step_stock_num", 0, &[]),
                rt::Field("stock_num_map", 0, &[]),
                rt::Field("prehold_stock_map", 0, &[]),
                rt::Field("ship_rule_map", rt::UNCERTAIN, &[]),
                rt::Field("normal_stock_num", rt::REQUIRED, &[]),
                rt::Field("channel_stock_num", rt::REQUIRED, &[]),
                rt::Field("stock_map", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 14, &self.channel_stock_num);
        rt::put(w, 2, &self.code);
        rt::put(w, 13, &self.normal_stock_num);
        rt::put(w, 1, &self.out_sku_id);
        rt::put(w, 8, &self.prehold_step_stock_num);
        rt::put(w, 11, &self.prehold_stock_map);
        rt::put(w, 5, &self.prehold_stock_num);
        rt::put(w, 9, &self.prom_step_stock_num);
        rt::put(w, 6, &self.prom_stock_num);
        rt::put(w, 12, &self.ship_rule_map);
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 3, &self.sku_type);
        rt::put(w, 7, &self.step_stock_num);
        rt::put(w, 15, &self.stock_map);
        rt::put(w, 4, &self.stock_num);
        rt::put(w, 10, &self.stock_num_map);
    }
}

impl rt::Decode for DoudianSkuStockNumData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.out_sku_id, r),
            2 => rt::get(&mut self.code, r),
            3 => rt::get(&mut self.sku_type, r),
            4 => rt::get(&mut self.stock_num, r),
            5 => rt::get(&mut self.prehold_stock_num, r),
            6 => rt::get(&mut self.prom_stock_num, r),
            7 => rt::get(&mut self.step_stock_num, r),
            8 => rt::get(&mut self.prehold_step_stock_num, r),
            9 => rt::get(&mut self.prom_step_stock_num, r),
            10 => rt::get(&mut self.stock_num_map, r),
            11 => rt::get(&mut self.prehold_stock_map, r),
            12 => rt::get(&mut self.ship_rule_map, r),
            13 => rt::get(&mut self.normal_stock_num, r),
            14 => rt::get(&mut self.channel_stock_num, r),
            15 => rt::get(&mut self.stock_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuStockNumData);

rt::impl_serde!(DoudianSkuStockNumData, Self::default());

/// Part of the answer to `sku.stockNum`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuStockNumShipRule {
    /// 预售类型
    ///
    /// Codes:
    ///
    /// - `0` 现货模式
    /// - `1` 全款预售模式
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub presell_type: Option<i64>,
    /// 发货延迟时间
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub delay_day: Option<i64>,
    /// 全款预售截止时间
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub presell_end_time: Option<i64>,
}

impl rt::Encode for DoudianSkuStockNumShipRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuStockNumShipRule",
            &[
                rt::Field("presell_type", rt::UNCERTAIN, &["0", "1"]),
                rt::Field("delay_day", rt::UNCERTAIN, &[]),
                rt::Field("presell_end_time", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.delay_day);
        rt::put(w, 2, &self.presell_end_time);
        rt::put(w, 0, &self.presell_type);
    }
}

impl rt::Decode for DoudianSkuStockNumShipRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.presell_type, r),
            1 => rt::get(&mut self.delay_day, r),
            2 => rt::get(&mut self.presell_end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuStockNumShipRule);

rt::impl_serde!(DoudianSkuStockNumShipRule, Self::default());
