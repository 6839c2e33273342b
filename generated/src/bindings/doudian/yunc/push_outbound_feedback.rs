// @generated from doudian/yunc/yunc.pushOutboundFeedback.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 出库状态回传 — `yunc.pushOutboundFeedback`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncPushOutboundFeedbackRequest;
///
/// let request = DoudianYuncPushOutboundFeedbackRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncPushOutboundFeedbackRequest {
    /// 单据类型
    pub order_type: i32,
    /// 出库单号
    pub outbound_order_no: Option<String>,
    /// 事件类型
    pub event_type: Option<i32>,
    /// 事件描述
    pub event_description: Option<String>,
    /// 仓库编码
    pub warehouse_code: Option<String>,
    /// 扩展字段
    pub extend: Option<String>,
    /// 单据变化的流水号
    pub slip_no: Option<String>,
    /// 事件发生时间戳
    pub occurrence_time: Option<i64>,
    /// 货主编码
    pub owner_code: Option<String>,
    /// 包裹列表
    pub package_infos: Option<Vec<DoudianYuncPushOutboundFeedbackPackage>>,
    /// 订单列表
    pub order_lines: Option<Vec<DoudianYuncPushOutboundFeedbackOrderLine>>,
}

impl DoudianYuncPushOutboundFeedbackRequest {
    /// With the parameters that are required.
    pub fn new(order_type: i32) -> Self {
        Self {
            order_type,
            outbound_order_no: None,
            event_type: None,
            event_description: None,
            warehouse_code: None,
            extend: None,
            slip_no: None,
            occurrence_time: None,
            owner_code: None,
            package_infos: None,
            order_lines: None,
        }
    }

    /// Sets `outbound_order_no` (出库单号).
    #[must_use]
    pub fn outbound_order_no(mut self, outbound_order_no: impl Into<String>) -> Self {
        self.outbound_order_no = Some(outbound_order_no.into());
        self
    }

    /// Sets `event_type` (事件类型).
    #[must_use]
    pub fn event_type(mut self, event_type: i32) -> Self {
        self.event_type = Some(event_type);
        self
    }

    /// Sets `event_description` (事件描述).
    #[must_use]
    pub fn event_description(mut self, event_description: impl Into<String>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }

    /// Sets `warehouse_code` (仓库编码).
    #[must_use]
    pub fn warehouse_code(mut self, warehouse_code: impl Into<String>) -> Self {
        self.warehouse_code = Some(warehouse_code.into());
        self
    }

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }

    /// Sets `slip_no` (单据变化的流水号).
    #[must_use]
    pub fn slip_no(mut self, slip_no: impl Into<String>) -> Self {
        self.slip_no = Some(slip_no.into());
        self
    }

    /// Sets `occurrence_time` (事件发生时间戳).
    #[must_use]
    pub fn occurrence_time(mut self, occurrence_time: i64) -> Self {
        self.occurrence_time = Some(occurrence_time);
        self
    }

    /// Sets `owner_code` (货主编码).
    #[must_use]
    pub fn owner_code(mut self, owner_code: impl Into<String>) -> Self {
        self.owner_code = Some(owner_code.into());
        self
    }

    /// Sets `package_infos` (包裹列表).
    #[must_use]
    pub fn package_infos(
        mut self,
        package_infos: impl Into<Vec<DoudianYuncPushOutboundFeedbackPackage>>,
    ) -> Self {
        self.package_infos = Some(package_infos.into());
        self
    }

    /// Sets `order_lines` (订单列表).
    #[must_use]
    pub fn order_lines(
        mut self,
        order_lines: impl Into<Vec<DoudianYuncPushOutboundFeedbackOrderLine>>,
    ) -> Self {
        self.order_lines = Some(order_lines.into());
        self
    }
}

/// The answer to [`DoudianYuncPushOutboundFeedbackRequest`].
///
/// The platform promises no `data`.
pub type DoudianYuncPushOutboundFeedbackResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianYuncPushOutboundFeedbackRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.pushOutboundFeedback",
        path: "/yunc/pushOutboundFeedback",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianYuncPushOutboundFeedbackRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncPushOutboundFeedbackRequest",
            &[
                rt::Field("order_type", rt::REQUIRED, &[]),
                rt::Field("outbound_order_no", 0, &[]),
                rt::Field("event_type", 0, &[]),
                rt::Field("event_description", 0, &[]),
                rt::Field("warehouse_code", 0, &[]),
                rt::Field("extend", 0, &[]),
                rt::Field("slip_no", 0, &[]),
                rt::Field("occurrence_time", 0, &[]),
                rt::Field("owner_code", 0, &[]),
                rt::Field("package_infos", 0, &[]),
                rt::Field("order_lines", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.event_description);
        rt::put(w, 2, &self.event_type);
        rt::put(w, 5, &self.extend);
        rt::put(w, 7, &self.occurrence_time);
        rt::put(w, 10, &self.order_lines);
        rt::put(w, 0, &self.order_type);
        rt::put(w, 1, &self.outbound_order_no);
        rt::put(w, 8, &self.owner_code);
        rt::put(w, 9, &self.package_infos);
        rt::put(w, 6, &self.slip_no);
        rt::put(w, 4, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncPushOutboundFeedbackRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncPushOutboundFeedbackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_type, r),
            1 => rt::get(&mut self.outbound_order_no, r),
            2 => rt::get(&mut self.event_type, r),
            3 => rt::get(&mut self.event_description, r),
            4 => rt::get(&mut self.warehouse_code, r),
            5 => rt::get(&mut self.extend, r),
            6 => rt::get(&mut self.slip_no, r),
            7 => rt::get(&mut self.occurrence_time, r),
            8 => rt::get(&mut self.owner_code, r),
            9 => rt::get(&mut self.package_infos, r),
            10 => rt::get(&mut self.order_lines, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncPushOutboundFeedbackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_type: Default::default(),
            outbound_order_no: Default::default(),
            event_type: Default::default(),
            event_description: Default::default(),
            warehouse_code: Default::default(),
            extend: Default::default(),
            slip_no: Default::default(),
            occurrence_time: Default::default(),
            owner_code: Default::default(),
            package_infos: Default::default(),
            order_lines: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncPushOutboundFeedbackRequest, Self::blank());

/// Part of the request `yunc.pushOutboundFeedback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncPushOutboundFeedbackLogistics {
    /// 物流公司编码
    pub logistics_code: Option<String>,
    /// 物流单号
    pub track_no: Option<String>,
    /// 运输方式
    pub delivery_mode: Option<i32>,
}

impl DoudianYuncPushOutboundFeedbackLogistics {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            logistics_code: None,
            track_no: None,
            delivery_mode: None,
        }
    }

    /// Sets `logistics_code` (物流公司编码).
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets `track_no` (物流单号).
    #[must_use]
    pub fn track_no(mut self, track_no: impl Into<String>) -> Self {
        self.track_no = Some(track_no.into());
        self
    }

    /// Sets `delivery_mode` (运输方式).
    #[must_use]
    pub fn delivery_mode(mut self, delivery_mode: i32) -> Self {
        self.delivery_mode = Some(delivery_mode);
        self
    }
}

impl rt::Encode for DoudianYuncPushOutboundFeedbackLogistics {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncPushOutboundFeedbackLogistics",
            &[
                rt::Field("logistics_code", 0, &[]),
                rt::Field("track_no", 0, &[]),
                rt::Field("delivery_mode", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.delivery_mode);
        rt::put(w, 0, &self.logistics_code);
        rt::put(w, 1, &self.track_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncPushOutboundFeedbackLogistics {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_code, r),
            1 => rt::get(&mut self.track_no, r),
            2 => rt::get(&mut self.delivery_mode, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncPushOutboundFeedbackLogistics);

rt::impl_serde!(DoudianYuncPushOutboundFeedbackLogistics, Self::default());

/// Part of the request `yunc.pushOutboundFeedback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncPushOutboundFeedbackOrderLine {
    /// 出库单行号
    pub line_no: Option<String>,
    /// 货品编码
    ///
    /// A number in the one source; text in every other method.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cargo_code: Option<String>,
    /// 货品名称
    pub cargo_name: Option<String>,
    /// 库存类型
    pub inventory_type: Option<i32>,
    /// 库存状态
    pub inventory_status: Option<i32>,
    /// 实际发货数量
    pub shipped_qty: Option<i32>,
    /// 序列号列表
    ///
    /// Parts joined by `,`.
    pub sn_list: Option<rt::Csv>,
    /// 批次号
    pub batch_code: Option<String>,
    /// 生产时间戳
    pub product_date: Option<i64>,
    /// 过期时间戳
    pub expire_date: Option<i64>,
}

impl DoudianYuncPushOutboundFeedbackOrderLine {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            line_no: None,
            cargo_code: None,
            cargo_name: None,
            inventory_type: None,
            inventory_status: None,
            shipped_qty: None,
            sn_list: None,
            batch_code: None,
            product_date: None,
            expire_date: None,
        }
    }

    /// Sets `line_no` (出库单行号).
    #[must_use]
    pub fn line_no(mut self, line_no: impl Into<String>) -> Self {
        self.line_no = Some(line_no.into());
        self
    }

    /// Sets `cargo_code` (货品编码).
    #[must_use]
    pub fn cargo_code(mut self, cargo_code: impl Into<String>) -> Self {
        self.cargo_code = Some(cargo_code.into());
        self
    }

    /// Sets `cargo_name` (货品名称).
    #[must_use]
    pub fn cargo_name(mut self, cargo_name: impl Into<String>) -> Self {
        self.cargo_name = Some(cargo_name.into());
        self
    }

    /// Sets `inventory_type` (库存类型).
    #[must_use]
    pub fn inventory_type(mut self, inventory_type: i32) -> Self {
        self.inventory_type = Some(inventory_type);
        self
    }

    /// Sets `inventory_status` (库存状态).
    #[must_use]
    pub fn inventory_status(mut self, inventory_status: i32) -> Self {
        self.inventory_status = Some(inventory_status);
        self
    }

    /// Sets `shipped_qty` (实际发货数量).
    #[must_use]
    pub fn shipped_qty(mut self, shipped_qty: i32) -> Self {
        self.shipped_qty = Some(shipped_qty);
        self
    }

    /// Sets `sn_list` (序列号列表).
    #[must_use]
    pub fn sn_list(mut self, sn_list: impl Into<rt::Csv>) -> Self {
        self.sn_list = Some(sn_list.into());
        self
    }

    /// Sets `batch_code` (批次号).
    #[must_use]
    pub fn batch_code(mut self, batch_code: impl Into<String>) -> Self {
        self.batch_code = Some(batch_code.into());
        self
    }

    /// Sets `product_date` (生产时间戳).
    #[must_use]
    pub fn product_date(mut self, product_date: i64) -> Self {
        self.product_date = Some(product_date);
        self
    }

    /// Sets `expire_date` (过期时间戳).
    #[must_use]
    pub fn expire_date(mut self, expire_date: i64) -> Self {
        self.expire_date = Some(expire_date);
        self
    }
}

impl rt::Encode for DoudianYuncPushOutboundFeedbackOrderLine {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncPushOutboundFeedbackOrderLine",
            &[
                rt::Field("line_no", 0, &[]),
                rt::Field("cargo_code", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("cargo_name", 0, &[]),
                rt::Field("inventory_type", 0, &[]),
                rt::Field("inventory_status", 0, &[]),
                rt::Field("shipped_qty", 0, &[]),
                rt::Field("sn_list", 0, &[]),
                rt::Field("batch_code", 0, &[]),
                rt::Field("product_date", 0, &[]),
                rt::Field("expire_date", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.batch_code);
        rt::put(w, 1, &self.cargo_code);
        rt::put(w, 2, &self.cargo_name);
        rt::put(w, 9, &self.expire_date);
        rt::put(w, 4, &self.inventory_status);
        rt::put(w, 3, &self.inventory_type);
        rt::put(w, 0, &self.line_no);
        rt::put(w, 8, &self.product_date);
        rt::put(w, 5, &self.shipped_qty);
        rt::put(w, 6, &self.sn_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncPushOutboundFeedbackOrderLine {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.cargo_code, r),
            2 => rt::get(&mut self.cargo_name, r),
            3 => rt::get(&mut self.inventory_type, r),
            4 => rt::get(&mut self.inventory_status, r),
            5 => rt::get(&mut self.shipped_qty, r),
            6 => rt::get(&mut self.sn_list, r),
            7 => rt::get(&mut self.batch_code, r),
            8 => rt::get(&mut self.product_date, r),
            9 => rt::get(&mut self.expire_date, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncPushOutboundFeedbackOrderLine);

rt::impl_serde!(DoudianYuncPushOutboundFeedbackOrderLine, Self::default());

/// Part of the request `yunc.pushOutboundFeedback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncPushOutboundFeedbackPackage {
    /// 包裹号
    pub package_no: Option<String>,
    /// 长度
    pub length: Option<i32>,
    /// 宽度
    pub width: Option<i32>,
    /// 高度
    pub height: Option<i32>,
    /// 体积
    pub volume: Option<i32>,
    /// 重量
    pub weight: Option<i32>,
    /// 打包时间戳
    pub packed_time: Option<i64>,
    /// 发货时间戳
    pub shipped_time: Option<i64>,
    /// 创建时间戳
    pub create_time: Option<i64>,
    /// 物流信息
    pub logistics: Option<DoudianYuncPushOutboundFeedbackLogistics>,
    /// 货品列表
    pub package_items: Vec<DoudianYuncPushOutboundFeedbackPackageItem>,
}

impl DoudianYuncPushOutboundFeedbackPackage {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            package_no: None,
            length: None,
            width: None,
            height: None,
            volume: None,
            weight: None,
            packed_time: None,
            shipped_time: None,
            create_time: None,
            logistics: None,
            package_items: Default::default(),
        }
    }

    /// Sets `package_no` (包裹号).
    #[must_use]
    pub fn package_no(mut self, package_no: impl Into<String>) -> Self {
        self.package_no = Some(package_no.into());
        self
    }

    /// Sets `length` (长度).
    #[must_use]
    pub fn length(mut self, length: i32) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets `width` (宽度).
    #[must_use]
    pub fn width(mut self, width: i32) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `height` (高度).
    #[must_use]
    pub fn height(mut self, height: i32) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `volume` (体积).
    #[must_use]
    pub fn volume(mut self, volume: i32) -> Self {
        self.volume = Some(volume);
        self
    }

    /// Sets `weight` (重量).
    #[must_use]
    pub fn weight(mut self, weight: i32) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets `packed_time` (打包时间戳).
    #[must_use]
    pub fn packed_time(mut self, packed_time: i64) -> Self {
        self.packed_time = Some(packed_time);
        self
    }

    /// Sets `shipped_time` (发货时间戳).
    #[must_use]
    pub fn shipped_time(mut self, shipped_time: i64) -> Self {
        self.shipped_time = Some(shipped_time);
        self
    }

    /// Sets `create_time` (创建时间戳).
    #[must_use]
    pub fn create_time(mut self, create_time: i64) -> Self {
        self.create_time = Some(create_time);
        self
    }

    /// Sets `logistics` (物流信息).
    #[must_use]
    pub fn logistics(
        mut self,
        logistics: DoudianYuncPushOutboundFeedbackLogistics,
    ) -> Self {
        self.logistics = Some(logistics);
        self
    }

    /// Sets `package_items` (货品列表).
    #[must_use]
    pub fn package_items(
        mut self,
        package_items: impl Into<Vec<DoudianYuncPushOutboundFeedbackPackageItem>>,
    ) -> Self {
        self.package_items = package_items.into();
        self
    }
}

impl rt::Encode for DoudianYuncPushOutboundFeedbackPackage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncPushOutboundFeedbackPackage",
            &[
                rt::Field("package_no", 0, &[]),
                rt::Field("length", 0, &[]),
                rt::Field("width", 0, &[]),
                rt::Field("height", 0, &[]),
                rt::Field("volume", 0, &[]),
                rt::Field("weight", 0, &[]),
                rt::Field("packed_time", 0, &[]),
                rt::Field("shipped_time", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("logistics", 0, &[]),
                rt::Field("package_items", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.create_time);
        rt::put(w, 3, &self.height);
        rt::put(w, 1, &self.length);
        rt::put(w, 9, &self.logistics);
        rt::put(w, 10, &self.package_items);
        rt::put(w, 0, &self.package_no);
        rt::put(w, 6, &self.packed_time);
        rt::put(w, 7, &self.shipped_time);
        rt::put(w, 4, &self.volume);
        rt::put(w, 5, &self.weight);
        rt::put(w, 2, &self.width);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncPushOutboundFeedbackPackage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.package_no, r),
            1 => rt::get(&mut self.length, r),
            2 => rt::get(&mut self.width, r),
            3 => rt::get(&mut self.height, r),
            4 => rt::get(&mut self.volume, r),
            5 => rt::get(&mut self.weight, r),
            6 => rt::get(&mut self.packed_time, r),
            7 => rt::get(&mut self.shipped_time, r),
            8 => rt::get(&mut self.create_time, r),
            9 => rt::get(&mut self.logistics, r),
            10 => rt::get(&mut self.package_items, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncPushOutboundFeedbackPackage);

rt::impl_serde!(DoudianYuncPushOutboundFeedbackPackage, Self::default());

/// Part of the request `yunc.pushOutboundFeedback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncPushOutboundFeedbackPackageItem {
    /// 货品编码
    ///
    /// A number in the one source; text in every other method.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cargo_code: Option<String>,
    /// 货品名称
    pub cargo_name: Option<String>,
    /// 包装单位
    pub unit: Option<String>,
    /// 库存类型
    pub inventory_type: Option<i32>,
    /// 数量
    pub quantity: Option<i32>,
}

impl DoudianYuncPushOutboundFeedbackPackageItem {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            cargo_code: None,
            cargo_name: None,
            unit: None,
            inventory_type: None,
            quantity: None,
        }
    }

    /// Sets `cargo_code` (货品编码).
    #[must_use]
    pub fn cargo_code(mut self, cargo_code: impl Into<String>) -> Self {
        self.cargo_code = Some(cargo_code.into());
        self
    }

    /// Sets `cargo_name` (货品名称).
    #[must_use]
    pub fn cargo_name(mut self, cargo_name: impl Into<String>) -> Self {
        self.cargo_name = Some(cargo_name.into());
        self
    }

    /// Sets `unit` (包装单位).
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets `inventory_type` (库存类型).
    #[must_use]
    pub fn inventory_type(mut self, inventory_type: i32) -> Self {
        self.inventory_type = Some(inventory_type);
        self
    }

    /// Sets `quantity` (数量).
    #[must_use]
    pub fn quantity(mut self, quantity: i32) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl rt::Encode for DoudianYuncPushOutboundFeedbackPackageItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncPushOutboundFeedbackPackageItem",
            &[
                rt::Field("cargo_code", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("cargo_name", 0, &[]),
                rt::Field("unit", 0, &[]),
                rt::Field("inventory_type", 0, &[]),
                rt::Field("quantity", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cargo_code);
        rt::put(w, 1, &self.cargo_name);
        rt::put(w, 3, &self.inventory_type);
        rt::put(w, 4, &self.quantity);
        rt::put(w, 2, &self.unit);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncPushOutboundFeedbackPackageItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cargo_code, r),
            1 => rt::get(&mut self.cargo_name, r),
            2 => rt::get(&mut self.unit, r),
            3 => rt::get(&mut self.inventory_type, r),
            4 => rt::get(&mut self.quantity, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncPushOutboundFeedbackPackageItem);

rt::impl_serde!(DoudianYuncPushOutboundFeedbackPackageItem, Self::default());
