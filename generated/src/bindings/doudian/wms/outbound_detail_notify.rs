// @generated from doudian/wms/wms.outboundDetailNotify.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// WMS出库信息回传 — `wms.outboundDetailNotify`
///
/// Family: `wms` (the feature `wms`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianWmsOutboundDetailNotifyLogistics, DoudianWmsOutboundDetailNotifyRequest, DoudianWmsOutboundDetailNotifySku};
///
/// let request = DoudianWmsOutboundDetailNotifyRequest::new(
///     "…",
///     "…",
///     "…",
///     "…",
///     [
///         DoudianWmsOutboundDetailNotifyLogistics::new([
///             DoudianWmsOutboundDetailNotifySku::new("…", 1),
///         ]),
///     ],
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
/// | 20000 | `isp.service-error:-1` | 查询物流产品信息失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWmsOutboundDetailNotifyRequest {
    /// 业务通知单号
    pub business_no: String,
    /// WMS出库单号
    pub reciept_no: String,
    /// 出库时间
    pub operate_time: String,
    /// 仓库编码
    pub warehouse_no: String,
    /// 物流信息
    pub logistics_list: Vec<DoudianWmsOutboundDetailNotifyLogistics>,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `10` 采购退货
    /// - `20` 调拨
    /// - `30` 销售订单
    /// - `40` 其他出库
    pub business_type: Option<i32>,
    /// 子类型
    ///
    /// Codes:
    ///
    /// - `1` 配货结果通知
    /// - `2` 发货通知
    /// - `3` 仓库签收通知
    ///
    /// Needed with business\_type 30.
    pub sub_type: Option<i32>,
    /// 明细行
    pub order_line_list: Option<Vec<DoudianWmsOutboundDetailNotifyOrderLine>>,
    /// 箱单列表
    pub box_list: Option<Vec<DoudianWmsOutboundDetailNotifyBox>>,
}

impl DoudianWmsOutboundDetailNotifyRequest {
    /// With the parameters that are required.
    pub fn new(
        business_no: impl Into<String>,
        reciept_no: impl Into<String>,
        operate_time: impl Into<String>,
        warehouse_no: impl Into<String>,
        logistics_list: impl Into<Vec<DoudianWmsOutboundDetailNotifyLogistics>>,
    ) -> Self {
        Self {
            business_no: business_no.into(),
            reciept_no: reciept_no.into(),
            operate_time: operate_time.into(),
            warehouse_no: warehouse_no.into(),
            logistics_list: logistics_list.into(),
            business_type: None,
            sub_type: None,
            order_line_list: None,
            box_list: None,
        }
    }

    /// Sets `business_type` (业务类型).
    #[must_use]
    pub fn business_type(mut self, business_type: i32) -> Self {
        self.business_type = Some(business_type);
        self
    }

    /// Sets `sub_type` (子类型).
    #[must_use]
    pub fn sub_type(mut self, sub_type: i32) -> Self {
        self.sub_type = Some(sub_type);
        self
    }

    /// Sets `order_line_list` (明细行).
    #[must_use]
    pub fn order_line_list(
        mut self,
        order_line_list: impl Into<Vec<DoudianWmsOutboundDetailNotifyOrderLine>>,
    ) -> Self {
        self.order_line_list = Some(order_line_list.into());
        self
    }

    /// Sets `box_list` (箱单列表).
    #[must_use]
    pub fn box_list(
        mut self,
        box_list: impl Into<Vec<DoudianWmsOutboundDetailNotifyBox>>,
    ) -> Self {
        self.box_list = Some(box_list.into());
        self
    }
}

/// The answer to [`DoudianWmsOutboundDetailNotifyRequest`].
///
/// The platform promises no `data`.
pub type DoudianWmsOutboundDetailNotifyResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianWmsOutboundDetailNotifyRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "wms.outboundDetailNotify",
        path: "/wms/outboundDetailNotify",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:-1",
                label: "查询物流产品信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianWmsOutboundDetailNotifyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWmsOutboundDetailNotifyRequest",
            &[
                rt::Field("business_no", rt::REQUIRED, &[]),
                rt::Field("reciept_no", rt::REQUIRED, &[]),
                rt::Field("operate_time", rt::REQUIRED, &[]),
                rt::Field("warehouse_no", rt::REQUIRED, &[]),
                rt::Field("logistics_list", rt::REQUIRED, &[]),
                rt::Field("business_type", 0, &["10", "20", "30", "40"]),
                rt::Field("sub_type", 0, &["1", "2", "3"]),
                rt::Field("order_line_list", 0, &[]),
                rt::Field("box_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.box_list);
        rt::put(w, 0, &self.business_no);
        rt::put(w, 5, &self.business_type);
        rt::put(w, 4, &self.logistics_list);
        rt::put(w, 2, &self.operate_time);
        rt::put(w, 7, &self.order_line_list);
        rt::put(w, 1, &self.reciept_no);
        rt::put(w, 6, &self.sub_type);
        rt::put(w, 3, &self.warehouse_no);
    }
}

rt::impl_record!(DoudianWmsOutboundDetailNotifyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWmsOutboundDetailNotifyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.business_no, r),
            1 => rt::get(&mut self.reciept_no, r),
            2 => rt::get(&mut self.operate_time, r),
            3 => rt::get(&mut self.warehouse_no, r),
            4 => rt::get(&mut self.logistics_list, r),
            5 => rt::get(&mut self.business_type, r),
            6 => rt::get(&mut self.sub_type, r),
            7 => rt::get(&mut self.order_line_list, r),
            8 => rt::get(&mut self.box_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWmsOutboundDetailNotifyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            business_no: Default::default(),
            reciept_no: Default::default(),
            operate_time: Default::default(),
            warehouse_no: Default::default(),
            logistics_list: Default::default(),
            business_type: Default::default(),
            sub_type: Default::default(),
            order_line_list: Default::default(),
            box_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWmsOutboundDetailNotifyRequest, Self::blank());

/// Part of the request `wms.outboundDetailNotify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWmsOutboundDetailNotifyBatch {
    /// 批次号
    pub batch_no: String,
    /// 生产日期
    pub production_date: String,
    /// 过期日期
    pub expiration_date: Option<String>,
    /// 原产地
    pub origin_area: Option<String>,
    /// 数量
    pub quantity: i32,
}

impl DoudianWmsOutboundDetailNotifyBatch {
    /// With the parameters that are required.
    pub fn new(
        batch_no: impl Into<String>,
        production_date: impl Into<String>,
        quantity: i32,
    ) -> Self {
        Self {
            batch_no: batch_no.into(),
            production_date: production_date.into(),
            expiration_date: None,
            origin_area: None,
            quantity,
        }
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
}

impl rt::Encode for DoudianWmsOutboundDetailNotifyBatch {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWmsOutboundDetailNotifyBatch",
            &[
                rt::Field("batch_no", rt::REQUIRED, &[]),
                rt::Field("production_date", rt::REQUIRED, &[]),
                rt::Field("expiration_date", 0, &[]),
                rt::Field("origin_area", 0, &[]),
                rt::Field("quantity", rt::REQUIRED, &[]),
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
impl rt::Decode for DoudianWmsOutboundDetailNotifyBatch {
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

rt::impl_record!(DoudianWmsOutboundDetailNotifyBatch);

rt::impl_serde!(DoudianWmsOutboundDetailNotifyBatch, Self::default());

/// Part of the request `wms.outboundDetailNotify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWmsOutboundDetailNotifyBox {
    /// SKU编码
    pub sku_no: String,
    /// 箱单ID
    pub box_id: String,
    /// 原产地
    pub origin_area: String,
    /// 数量
    pub quantity: i32,
    /// 生产日期
    pub data_code: String,
}

impl DoudianWmsOutboundDetailNotifyBox {
    /// With the parameters that are required.
    pub fn new(
        sku_no: impl Into<String>,
        box_id: impl Into<String>,
        origin_area: impl Into<String>,
        quantity: i32,
        data_code: impl Into<String>,
    ) -> Self {
        Self {
            sku_no: sku_no.into(),
            box_id: box_id.into(),
            origin_area: origin_area.into(),
            quantity,
            data_code: data_code.into(),
        }
    }
}

impl rt::Encode for DoudianWmsOutboundDetailNotifyBox {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWmsOutboundDetailNotifyBox",
            &[
                rt::Field("sku_no", rt::REQUIRED, &[]),
                rt::Field("box_id", rt::REQUIRED, &[]),
                rt::Field("origin_area", rt::REQUIRED, &[]),
                rt::Field("quantity", rt::REQUIRED, &[]),
                rt::Field("data_code", rt::REQUIRED, &[]),
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
impl rt::Decode for DoudianWmsOutboundDetailNotifyBox {
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

rt::impl_record!(DoudianWmsOutboundDetailNotifyBox);

rt::impl_serde!(DoudianWmsOutboundDetailNotifyBox, Self::default());

/// Part of the request `wms.outboundDetailNotify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWmsOutboundDetailNotifyLogistics {
    /// 重量
    pub weight: Option<f64>,
    /// 长
    pub length: Option<f64>,
    /// 宽
    pub width: Option<f64>,
    /// 高
    pub height: Option<f64>,
    /// 物流公司编码
    pub logistics_company_no: Option<String>,
    /// 物流产品编码
    pub logistics_service: Option<String>,
    /// 运单号
    pub waybill_no: Option<String>,
    /// SKU信息
    pub sku_list: Vec<DoudianWmsOutboundDetailNotifySku>,
}

impl DoudianWmsOutboundDetailNotifyLogistics {
    /// With the parameters that are required.
    pub fn new(sku_list: impl Into<Vec<DoudianWmsOutboundDetailNotifySku>>) -> Self {
        Self {
            weight: None,
            length: None,
            width: None,
            height: None,
            logistics_company_no: None,
            logistics_service: None,
            waybill_no: None,
            sku_list: sku_list.into(),
        }
    }

    /// Sets `weight` (重量).
    #[must_use]
    pub fn weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets `length` (长).
    #[must_use]
    pub fn length(mut self, length: f64) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets `width` (宽).
    #[must_use]
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `height` (高).
    #[must_use]
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `logistics_company_no` (物流公司编码).
    #[must_use]
    pub fn logistics_company_no(
        mut self,
        logistics_company_no: impl Into<String>,
    ) -> Self {
        self.logistics_company_no = Some(logistics_company_no.into());
        self
    }

    /// Sets `logistics_service` (物流产品编码).
    #[must_use]
    pub fn logistics_service(mut self, logistics_service: impl Into<String>) -> Self {
        self.logistics_service = Some(logistics_service.into());
        self
    }

    /// Sets `waybill_no` (运单号).
    #[must_use]
    pub fn waybill_no(mut self, waybill_no: impl Into<String>) -> Self {
        self.waybill_no = Some(waybill_no.into());
        self
    }
}

impl rt::Encode for DoudianWmsOutboundDetailNotifyLogistics {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWmsOutboundDetailNotifyLogistics",
            &[
                rt::Field("weight", 0, &[]),
                rt::Field("length", 0, &[]),
                rt::Field("width", 0, &[]),
                rt::Field("height", 0, &[]),
                rt::Field("logistics_company_no", 0, &[]),
                rt::Field("logistics_service", 0, &[]),
                rt::Field("waybill_no", 0, &[]),
                rt::Field("sku_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.height);
        rt::put(w, 1, &self.length);
        rt::put(w, 4, &self.logistics_company_no);
        rt::put(w, 5, &self.logistics_service);
        rt::put(w, 7, &self.sku_list);
        rt::put(w, 6, &self.waybill_no);
        rt::put(w, 0, &self.weight);
        rt::put(w, 2, &self.width);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWmsOutboundDetailNotifyLogistics {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.weight, r),
            1 => rt::get(&mut self.length, r),
            2 => rt::get(&mut self.width, r),
            3 => rt::get(&mut self.height, r),
            4 => rt::get(&mut self.logistics_company_no, r),
            5 => rt::get(&mut self.logistics_service, r),
            6 => rt::get(&mut self.waybill_no, r),
            7 => rt::get(&mut self.sku_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWmsOutboundDetailNotifyLogistics);

rt::impl_serde!(DoudianWmsOutboundDetailNotifyLogistics, Self::default());

/// Part of the request `wms.outboundDetailNotify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWmsOutboundDetailNotifyOrderLine {
    /// SKU编码
    pub sku_no: String,
    /// 质量等级
    ///
    /// Codes:
    ///
    /// - `1` 正品
    /// - `2` 次品
    pub quality_level: Option<i32>,
    /// 行号
    pub line_no: Option<i64>,
    /// 数量
    pub quantity: String,
    /// 批次
    pub batchs: Vec<DoudianWmsOutboundDetailNotifyBatch>,
}

impl DoudianWmsOutboundDetailNotifyOrderLine {
    /// With the parameters that are required.
    pub fn new(sku_no: impl Into<String>, quantity: impl Into<String>) -> Self {
        Self {
            sku_no: sku_no.into(),
            quality_level: None,
            line_no: None,
            quantity: quantity.into(),
            batchs: Default::default(),
        }
    }

    /// Sets `quality_level` (质量等级).
    #[must_use]
    pub fn quality_level(mut self, quality_level: i32) -> Self {
        self.quality_level = Some(quality_level);
        self
    }

    /// Sets `line_no` (行号).
    #[must_use]
    pub fn line_no(mut self, line_no: i64) -> Self {
        self.line_no = Some(line_no);
        self
    }

    /// Sets `batchs` (批次).
    #[must_use]
    pub fn batchs(
        mut self,
        batchs: impl Into<Vec<DoudianWmsOutboundDetailNotifyBatch>>,
    ) -> Self {
        self.batchs = batchs.into();
        self
    }
}

impl rt::Encode for DoudianWmsOutboundDetailNotifyOrderLine {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWmsOutboundDetailNotifyOrderLine",
            &[
                rt::Field("sku_no", rt::REQUIRED, &[]),
                rt::Field("quality_level", 0, &["1", "2"]),
                rt::Field("line_no", 0, &[]),
                rt::Field("quantity", rt::REQUIRED, &[]),
                rt::Field("batchs", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.batchs);
        rt::put(w, 2, &self.line_no);
        rt::put(w, 1, &self.quality_level);
        rt::put(w, 3, &self.quantity);
        rt::put(w, 0, &self.sku_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWmsOutboundDetailNotifyOrderLine {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_no, r),
            1 => rt::get(&mut self.quality_level, r),
            2 => rt::get(&mut self.line_no, r),
            3 => rt::get(&mut self.quantity, r),
            4 => rt::get(&mut self.batchs, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWmsOutboundDetailNotifyOrderLine);

rt::impl_serde!(DoudianWmsOutboundDetailNotifyOrderLine, Self::default());

/// Part of the request `wms.outboundDetailNotify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWmsOutboundDetailNotifySku {
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
}

impl DoudianWmsOutboundDetailNotifySku {
    /// With the parameters that are required.
    pub fn new(sku_no: impl Into<String>, quantity: i64) -> Self {
        Self {
            sku_no: sku_no.into(),
            sku_name: None,
            quantity,
            sn_list: Default::default(),
            quality_level: None,
            line_no: None,
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
}

impl rt::Encode for DoudianWmsOutboundDetailNotifySku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWmsOutboundDetailNotifySku",
            &[
                rt::Field("sku_no", rt::REQUIRED, &[]),
                rt::Field("sku_name", 0, &[]),
                rt::Field("quantity", rt::REQUIRED, &[]),
                rt::Field("sn_list", 0, &[]),
                rt::Field("quality_level", 0, &["1", "2"]),
                rt::Field("line_no", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.line_no);
        rt::put(w, 4, &self.quality_level);
        rt::put(w, 2, &self.quantity);
        rt::put(w, 1, &self.sku_name);
        rt::put(w, 0, &self.sku_no);
        rt::put(w, 3, &self.sn_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWmsOutboundDetailNotifySku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_no, r),
            1 => rt::get(&mut self.sku_name, r),
            2 => rt::get(&mut self.quantity, r),
            3 => rt::get(&mut self.sn_list, r),
            4 => rt::get(&mut self.quality_level, r),
            5 => rt::get(&mut self.line_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWmsOutboundDetailNotifySku);

rt::impl_serde!(DoudianWmsOutboundDetailNotifySku, Self::default());
