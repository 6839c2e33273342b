// @generated from the shared types stock by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBatchStockItem {
    /// 批次库存类型
    ///
    /// Codes:
    ///
    /// - `1` 唯一码
    pub batch_type: Option<i64>,
    /// 批次库存数量
    pub stock_num: Option<i64>,
    /// 唯一码
    pub unique_id: Option<String>,
}

impl DoudianBatchStockItem {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            batch_type: None,
            stock_num: None,
            unique_id: None,
        }
    }

    /// Sets `batch_type` (批次库存类型).
    #[must_use]
    pub fn batch_type(mut self, batch_type: i64) -> Self {
        self.batch_type = Some(batch_type);
        self
    }

    /// Sets `stock_num` (批次库存数量).
    #[must_use]
    pub fn stock_num(mut self, stock_num: i64) -> Self {
        self.stock_num = Some(stock_num);
        self
    }

    /// Sets `unique_id` (唯一码).
    #[must_use]
    pub fn unique_id(mut self, unique_id: impl Into<String>) -> Self {
        self.unique_id = Some(unique_id.into());
        self
    }
}

impl rt::Encode for DoudianBatchStockItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBatchStockItem",
            &[
                rt::Field("batch_type", 0, &["1"]),
                rt::Field("stock_num", 0, &[]),
                rt::Field("unique_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.batch_type);
        rt::put(w, 1, &self.stock_num);
        rt::put(w, 2, &self.unique_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBatchStockItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.batch_type, r),
            1 => rt::get(&mut self.stock_num, r),
            2 => rt::get(&mut self.unique_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBatchStockItem);

rt::impl_serde!(DoudianBatchStockItem, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTimeStock {
    /// 库存数
    pub stock_num: Option<i64>,
    /// 时效描述
    pub time_desc: Option<String>,
    /// 时效
    pub time_type: Option<i64>,
}

impl DoudianTimeStock {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            stock_num: None,
            time_desc: None,
            time_type: None,
        }
    }

    /// Sets `stock_num` (库存数).
    #[must_use]
    pub fn stock_num(mut self, stock_num: i64) -> Self {
        self.stock_num = Some(stock_num);
        self
    }

    /// Sets `time_desc` (时效描述).
    #[must_use]
    pub fn time_desc(mut self, time_desc: impl Into<String>) -> Self {
        self.time_desc = Some(time_desc.into());
        self
    }

    /// Sets `time_type` (时效).
    #[must_use]
    pub fn time_type(mut self, time_type: i64) -> Self {
        self.time_type = Some(time_type);
        self
    }
}

impl rt::Encode for DoudianTimeStock {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTimeStock",
            &[
                rt::Field("stock_num", 0, &[]),
                rt::Field("time_desc", 0, &[]),
                rt::Field("time_type", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.stock_num);
        rt::put(w, 1, &self.time_desc);
        rt::put(w, 2, &self.time_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTimeStock {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.stock_num, r),
            1 => rt::get(&mut self.time_desc, r),
            2 => rt::get(&mut self.time_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTimeStock);

rt::impl_serde!(DoudianTimeStock, Self::default());
