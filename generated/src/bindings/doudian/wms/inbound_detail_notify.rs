// @generated from doudian/wms/wms.inboundDetailNotify.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// WMS入库数据回传 — `wms.inboundDetailNotify`
///
/// Family: `wms` (the feature `wms`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianWmsInboundDetailNotifyRequest, DoudianWmsInboundDetailNotifySku};
///
/// let request = DoudianWmsInboundDetailNotifyRequest::new(
///     "…",
///     "…",
///     [DoudianWmsInboundDetailNotifySku::new("…", 1)],
///     10,
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWmsInboundDetailNotifyRequest {
    /// 业务单据号
    pub business_no: String,
    /// WMS入库单据号
    pub reciept_no: String,
    /// SKU列表
    pub sku_list: Vec<DoudianWmsInboundDetailNotifySku>,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `10` 采购
    /// - `20` 销售
    /// - `30` 其他入库
    /// - `40` 调拨入库
    pub business_type: i32,
    /// 入库仓库外部编码
    pub warehouse_no: Option<String>,
    /// 子类型
    ///
    /// Not in use yet.
    pub sub_type: Option<i32>,
    /// 入库时间
    pub operate_time: String,
    /// 箱单列表
    pub box_list: Option<Vec<DoudianWmsInboundDetailNotifyBox>>,
}

impl DoudianWmsInboundDetailNotifyRequest {
    /// With the parameters that are required.
    pub fn new(
        business_no: impl Into<String>,
        reciept_no: impl Into<String>,
        sku_list: impl Into<Vec<DoudianWmsInboundDetailNotifySku>>,
        business_type: i32,
        operate_time: impl Into<String>,
    ) -> Self {
        Self {
            business_no: business_no.into(),
            reciept_no: reciept_no.into(),
            sku_list: sku_list.into(),
            business_type,
            warehouse_no: None,
            sub_type: None,
            operate_time: operate_time.into(),
            box_list: None,
        }
    }

    /// Sets `warehouse_no` (入库仓库外部编码).
    #[must_use]
    pub fn warehouse_no(mut self, warehouse_no: impl Into<String>) -> Self {
        self.warehouse_no = Some(warehouse_no.into());
        self
    }

    /// Sets `sub_type` (子类型).
    #[must_use]
    pub fn sub_type(mut self, sub_type: i32) -> Self {
        self.sub_type = Some(sub_type);
        self
    }

    /// Sets `box_list` (箱单列表).
    #[must_use]
    pub fn box_list(
        mut self,
        box_list: impl Into<Vec<DoudianWmsInboundDetailNotifyBox>>,
    ) -> Self {
        self.box_list = Some(box_list.into());
        self
    }
}

/// The answer to [`DoudianWmsInboundDetailNotifyRequest`].
///
/// The platform promises no `data`.
pub type DoudianWmsInboundDetailNotifyResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianWmsInboundDetailNotifyRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "wms.inboundDetailNotify",
        path: "/wms/inboundDetailNotify",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianWmsInboundDetailNotifyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWmsInboundDetailNotifyRequest",
            &[
                rt::Field("business_no", rt::REQUIRED, &[]),
                rt::Field("reciept_no", rt::REQUIRED, &[]),
                rt::Field("sku_list", rt::REQUIRED, &[]),
                rt::Field("business_type", rt::REQUIRED, &["10", "20", "30", "40"]),
                rt::Field("warehouse_no", 0, &[]),
                rt::Field("sub_type", 0, &[]),
                rt::Field("operate_time", rt::REQUIRED, &[]),
                rt::Field("box_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.box_list);
        rt::put(w, 0, &self.business_no);
        rt::put(w, 3, &self.business_type);
        rt::put(w, 6, &self.operate_time);
        rt::put(w, 1, &self.reciept_no);
        rt::put(w, 2, &self.sku_list);
        rt::put(w, 5, &self.sub_type);
        rt::put(w, 4, &self.warehouse_no);
    }
}

rt::impl_record!(DoudianWmsInboundDetailNotifyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWmsInboundDetailNotifyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.business_no, r),
            1 => rt::get(&mut self.reciept_no, r),
            2 => rt::get(&mut self.sku_list, r),
            3 => rt::get(&mut self.business_type, r),
            4 => rt::get(&mut self.warehouse_no, r),
            5 => rt::get(&mut self.sub_type, r),
            6 => rt::get(&mut self.operate_time, r),
            7 => rt::get(&mut self.box_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWmsInboundDetailNotifyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            business_no: Default::default(),
            reciept_no: Default::default(),
            sku_list: Default::default(),
            business_type: Default::default(),
            warehouse_no: Default::default(),
            sub_type: Default::default(),
            operate_time: Default::default(),
            box_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWmsInboundDetailNotifyRequest, Self::blank());

/// Part of the request `wms.inboundDetailNotify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWmsInboundDetailNotifyBatch {
    /// 批次号
    pub batch_no: Option<String>,
    /// 生产日期
    pub production_date: Option<String>,
    /// 过期日期
    pub expiration_date: Option<String>,
    /// 原产地
    pub origin_area: Option<String>,
    /// 数量
    pub quantity: Option<i32>,
}

impl DoudianWmsInboundDetailNotifyBatch {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            batch_no: None,
            production_date: None,
            expiration_date: None,
            origin_area: None,
            quantity: None,
        }
    }

    /// Sets `batch_no` (批次号).
    #[must_use]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets `production_date` (生产日期).
    #[must_use]
    pub fn production_date(mut self, production_date: impl Into<String>) -> Self {
        self.production_date = Some(production_date.into());
        self
    }

    /// Sets `expiration_date` (过期日期).
    #[must_use]
    pub fn expiration_date(mut self, expiration_date: impl Into<String>) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }

    /// Sets `origin_area` (原产地).
    #[must_use]
    pub fn origin_area(mut self, origin_area: impl Into<String>) -> Self {
        self.origin_area = Some(origin_area.into());
        self
    }

    /// Sets `quantity` (数量).
    #[must_use]
    pub fn quantity(mut self, quantity: i32) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl rt::Encode for DoudianWmsInboundDetailNotifyBatch {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWmsInboundDetailNotifyBatch",
            &[
                rt::Field("batch_no", 0, &[]),
                rt::Field("production_date", 0, &[]),
                rt::Field("expiration_date", 0, &[]),
                rt::Field("origin_area", 0, &[]),
                rt::Field("quantity", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.batch_no);
        rt::put(w, 2, &self.expiration_date);
        rt::put(w, 3, &self.origin_area);
        rt::put(w, 1, &self.production_date);
        rt::put(w, 4, &self.quantity);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWmsInboundDetailNotifyBatch {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.batch_no, r),
            1 => rt::get(&mut self.production_date, r),
            2 => rt::get(&mut self.expiration_date, r),
            3 => rt::get(&mut self.origin_area, r),
            4 => rt::get(&mut self.quantity, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWmsInboundDetailNotifyBatch);

rt::impl_serde!(DoudianWmsInboundDetailNotifyBatch, Self::default());

/// Part of the request `wms.inboundDetailNotify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWmsInboundDetailNotifyBox {
    /// SKU编码
    pub sku_no: Option<String>,
    /// 箱单ID
    pub box_id: Option<String>,
    /// 原产地
    pub origin_area: Option<String>,
    /// 数量
    pub quantity: Option<i32>,
    /// 生产日期
    pub data_code: Option<String>,
}

impl DoudianWmsInboundDetailNotifyBox {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            sku_no: None,
            box_id: None,
            origin_area: None,
            quantity: None,
            data_code: None,
        }
    }

    /// Sets `sku_no` (SKU编码).
    #[must_use]
    pub fn sku_no(mut self, sku_no: impl Into<String>) -> Self {
        self.sku_no = Some(sku_no.into());
        self
    }

    /// Sets `box_id` (箱单ID).
    #[must_use]
    pub fn box_id(mut self, box_id: impl Into<String>) -> Self {
        self.box_id = Some(box_id.into());
        self
    }

    /// Sets `origin_area` (原产地).
    #[must_use]
    pub fn origin_area(mut self, origin_area: impl Into<String>) -> Self {
        self.origin_area = Some(origin_area.into());
        self
    }

    /// Sets `quantity` (数量).
    #[must_use]
    pub fn quantity(mut self, quantity: i32) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets `data_code` (生产日期).
    #[must_use]
    pub fn data_code(mut self, data_code: impl Into<String>) -> Self {
        self.data_code = Some(data_code.into());
        self
    }
}

impl rt::Encode for DoudianWmsInboundDetailNotifyBox {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWmsInboundDetailNotifyBox",
            &[
                rt::Field("sku_no", 0, &[]),
                rt::Field("box_id", 0, &[]),
                rt::Field("origin_area", 0, &[]),
                rt::Field("quantity", 0, &[]),
                rt::Field("data_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.box_id);
        rt::put(w, 4, &self.data_code);
        rt::put(w, 2, &self.origin_area);
        rt::put(w, 3, &self.quantity);
        rt::put(w, 0, &self.sku_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWmsInboundDetailNotifyBox {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_no, r),
            1 => rt::get(&mut self.box_id, r),
            2 => rt::get(&mut self.origin_area, r),
            3 => rt::get(&mut self.quantity, r),
            4 => rt::get(&mut self.data_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWmsInboundDetailNotifyBox);

rt::impl_serde!(DoudianWmsInboundDetailNotifyBox, Self::default());

/// Part of the request `wms.inboundDetailNotify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWmsInboundDetailNotifySku {
    /// SKU编码
    pub sku_no: String,
    /// SKU名称
    pub sku_name: Option<String>,
    /// 数量
    pub quantity: i64,
    /// SN列表
    pub sn_list: Vec<String>,
    /// 品质等级
    ///
    /// Codes:
    ///
    /// - `1` 良品
    /// - `2` 不良品
    pub quality_level: Option<i32>,
    /// 行号
    pub line_no: Option<i32>,
    /// 批次
    pub batchs: Vec<DoudianWmsInboundDetailNotifyBatch>,
}

impl DoudianWmsInboundDetailNotifySku {
    /// With the parameters that are required.
    pub fn new(sku_no: impl Into<String>, quantity: i64) -> Self {
        Self {
            sku_no: sku_no.into(),
            sku_name: None,
            quantity,
            sn_list: Default::default(),
            quality_level: None,
            line_no: None,
            batchs: Default::default(),
        }
    }

    /// Sets `sku_name` (SKU名称).
    #[must_use]
    pub fn sku_name(mut self, sku_name: impl Into<String>) -> Self {
        self.sku_name = Some(sku_name.into());
        self
    }

    /// Sets `sn_list` (SN列表).
    #[must_use]
    pub fn sn_list(
        mut self,
        sn_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sn_list = sn_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `quality_level` (品质等级).
    #[must_use]
    pub fn quality_level(mut self, quality_level: i32) -> Self {
        self.quality_level = Some(quality_level);
        self
    }

    /// Sets `line_no` (行号).
    #[must_use]
    pub fn line_no(mut self, line_no: i32) -> Self {
        self.line_no = Some(line_no);
        self
    }

    /// Sets `batchs` (批次).
    #[must_use]
    pub fn batchs(
        mut self,
        batchs: impl Into<Vec<DoudianWmsInboundDetailNotifyBatch>>,
    ) -> Self {
        self.batchs = batchs.into();
        self
    }
}

impl rt::Encode for DoudianWmsInboundDetailNotifySku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWmsInboundDetailNotifySku",
            &[
                rt::Field("sku_no", rt::REQUIRED, &[]),
                rt::Field("sku_name", 0, &[]),
                rt::Field("quantity", rt::REQUIRED, &[]),
                rt::Field("sn_list", 0, &[]),
                rt::Field("quality_level", 0, &["1", "2"]),
                rt::Field("line_no", 0, &[]),
                rt::Field("batchs", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.batchs);
        rt::put(w, 5, &self.line_no);
        rt::put(w, 4, &self.quality_level);
        rt::put(w, 2, &self.quantity);
        rt::put(w, 1, &self.sku_name);
        rt::put(w, 0, &self.sku_no);
        rt::put(w, 3, &self.sn_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWmsInboundDetailNotifySku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_no, r),
            1 => rt::get(&mut self.sku_name, r),
            2 => rt::get(&mut self.quantity, r),
            3 => rt::get(&mut self.sn_list, r),
            4 => rt::get(&mut self.quality_level, r),
            5 => rt::get(&mut self.line_no, r),
            6 => rt::get(&mut self.batchs, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWmsInboundDetailNotifySku);

rt::impl_serde!(DoudianWmsInboundDetailNotifySku, Self::default());
