// @generated from doudian/cross_border/crossBorder.orderOperate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 仓储作业节点回传 — `crossBorder.orderOperate`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderOrderOperateRequest;
///
/// let request = DoudianCrossBorderOrderOperateRequest::new("…", "…", 1, "…");
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
/// | 40004 | `isv.parameter-invalid:1002` | 参数不合法 | mend the request |
/// | 40004 | `isv.parameter-invalid:2013` | 包耗材信息错误 | mend the request |
/// | 50002 | `isv.business-failed:1001` | 服务商鉴权失败 | authorise again |
/// | 50002 | `isv.business-failed:1003` | 自研单据不可回传 | do not repeat |
/// | 50002 | `isv.business-failed:1204` | 系统内部错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:1234` | 相同单据处理中 | wait, then repeat |
/// | 50002 | `isv.business-failed:2021` | 异常编码不规范 | mend the request |
/// | 50002 | `isv.business-failed:2022` | 时间格式错误 | mend the request |
/// | 50002 | `isv.business-failed:1004` | 节点时序有误 | mend the request |
/// | 50002 | `isv.business-failed:1005` | 参数不合法 | mend the request |
/// | 50002 | `isv.business-failed:2018` | 订单已开始拦截 | do not repeat |
/// | 50002 | `isv.business-failed:2019` | 订单拦截中 | do not repeat |
/// | 50002 | `isv.business-failed:2020` | 订单已拦截 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderOperateRequest {
    /// 交易订单号
    pub order_id: String,
    /// 服务商编码
    pub vendor: String,
    /// 仓储作业状态
    ///
    /// Codes:
    ///
    /// - `1` 入库
    /// - `2` 打包
    /// - `3` 发货成功
    /// - `4` 出库失败
    /// - `6` 订单开始拣货
    /// - `7` 订单拣货完成
    /// - `9` 接单成功
    /// - `10` 接单失败
    pub status: i64,
    /// 物流状态发生时间, in seconds
    pub occurrence_time: String,
    /// 国内物流信息
    ///
    /// Needed with status 3, and with 9 for goods that are collected.
    pub transportation: Option<DoudianCrossBorderOrderOperateTransportation>,
    /// 包裹信息
    pub package: Option<DoudianCrossBorderOrderOperatePackage>,
    /// 异常信息
    ///
    /// Needed with status 4 and 10.
    pub error_info: Option<DoudianCrossBorderOrderOperateErrorInfo>,
    /// 仓库编码
    pub warehouse_code: Option<String>,
}

impl DoudianCrossBorderOrderOperateRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        vendor: impl Into<String>,
        status: i64,
        occurrence_time: impl Into<String>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            vendor: vendor.into(),
            status,
            occurrence_time: occurrence_time.into(),
            transportation: None,
            package: None,
            error_info: None,
            warehouse_code: None,
        }
    }

    /// Sets `transportation` (国内物流信息).
    #[must_use]
    pub fn transportation(
        mut self,
        transportation: DoudianCrossBorderOrderOperateTransportation,
    ) -> Self {
        self.transportation = Some(transportation);
        self
    }

    /// Sets `package` (包裹信息).
    #[must_use]
    pub fn package(mut self, package: DoudianCrossBorderOrderOperatePackage) -> Self {
        self.package = Some(package);
        self
    }

    /// Sets `error_info` (异常信息).
    #[must_use]
    pub fn error_info(
        mut self,
        error_info: DoudianCrossBorderOrderOperateErrorInfo,
    ) -> Self {
        self.error_info = Some(error_info);
        self
    }

    /// Sets `warehouse_code` (仓库编码).
    #[must_use]
    pub fn warehouse_code(mut self, warehouse_code: impl Into<String>) -> Self {
        self.warehouse_code = Some(warehouse_code.into());
        self
    }
}

/// The answer to [`DoudianCrossBorderOrderOperateRequest`].
///
/// The platform promises no `data`.
pub type DoudianCrossBorderOrderOperateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianCrossBorderOrderOperateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.orderOperate",
        path: "/crossBorder/orderOperate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1002",
                label: "参数不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2013",
                label: "包耗材信息错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "服务商鉴权失败",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1003",
                label: "自研单据不可回传",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1204",
                label: "系统内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1234",
                label: "相同单据处理中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2021",
                label: "异常编码不规范",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2022",
                label: "时间格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1004",
                label: "节点时序有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1005",
                label: "参数不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2018",
                label: "订单已开始拦截",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2019",
                label: "订单拦截中",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2020",
                label: "订单已拦截",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossBorderOrderOperateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderOperateRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field(
                    "status",
                    rt::REQUIRED,
                    &["1", "2", "3", "4", "6", "7", "9", "10"],
                ),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("transportation", 0, &[]),
                rt::Field("package", 0, &[]),
                rt::Field("error_info", 0, &[]),
                rt::Field("warehouse_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.error_info);
        rt::put(w, 3, &self.occurrence_time);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 5, &self.package);
        rt::put(w, 2, &self.status);
        rt::put(w, 4, &self.transportation);
        rt::put(w, 1, &self.vendor);
        rt::put(w, 7, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianCrossBorderOrderOperateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderOperateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.vendor, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.occurrence_time, r),
            4 => rt::get(&mut self.transportation, r),
            5 => rt::get(&mut self.package, r),
            6 => rt::get(&mut self.error_info, r),
            7 => rt::get(&mut self.warehouse_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderOrderOperateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            vendor: Default::default(),
            status: Default::default(),
            occurrence_time: Default::default(),
            transportation: Default::default(),
            package: Default::default(),
            error_info: Default::default(),
            warehouse_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderOrderOperateRequest, Self::blank());

/// Part of the request `crossBorder.orderOperate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderOperateBatch {
    /// 批次号
    pub batch_number: Option<String>,
    /// 生产日期, in seconds
    pub product_date: Option<i64>,
    /// 失效日期, in seconds
    pub expire_date: Option<i64>,
    /// 入库日期, in seconds
    pub receipt_date: Option<i64>,
    /// 供应商
    pub supplier_id: Option<String>,
    /// SCM入库单号
    pub scm_inbound_order: Option<String>,
    /// 批次ID
    pub lot_id: Option<String>,
    /// 批次扩展字段
    ///
    /// JSON inside text on the wire.
    pub batch_extend: Option<rt::JsonText<rt::Value>>,
}

impl DoudianCrossBorderOrderOperateBatch {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            batch_number: None,
            product_date: None,
            expire_date: None,
            receipt_date: None,
            supplier_id: None,
            scm_inbound_order: None,
            lot_id: None,
            batch_extend: None,
        }
    }

    /// Sets `batch_number` (批次号).
    #[must_use]
    pub fn batch_number(mut self, batch_number: impl Into<String>) -> Self {
        self.batch_number = Some(batch_number.into());
        self
    }

    /// Sets `product_date` (生产日期).
    #[must_use]
    pub fn product_date(mut self, product_date: i64) -> Self {
        self.product_date = Some(product_date);
        self
    }

    /// Sets `expire_date` (失效日期).
    #[must_use]
    pub fn expire_date(mut self, expire_date: i64) -> Self {
        self.expire_date = Some(expire_date);
        self
    }

    /// Sets `receipt_date` (入库日期).
    #[must_use]
    pub fn receipt_date(mut self, receipt_date: i64) -> Self {
        self.receipt_date = Some(receipt_date);
        self
    }

    /// Sets `supplier_id` (供应商).
    #[must_use]
    pub fn supplier_id(mut self, supplier_id: impl Into<String>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }

    /// Sets `scm_inbound_order` (SCM入库单号).
    #[must_use]
    pub fn scm_inbound_order(mut self, scm_inbound_order: impl Into<String>) -> Self {
        self.scm_inbound_order = Some(scm_inbound_order.into());
        self
    }

    /// Sets `lot_id` (批次ID).
    #[must_use]
    pub fn lot_id(mut self, lot_id: impl Into<String>) -> Self {
        self.lot_id = Some(lot_id.into());
        self
    }

    /// Sets `batch_extend` (批次扩展字段).
    #[must_use]
    pub fn batch_extend(
        mut self,
        batch_extend: impl Into<rt::JsonText<rt::Value>>,
    ) -> Self {
        self.batch_extend = Some(batch_extend.into());
        self
    }
}

impl rt::Encode for DoudianCrossBorderOrderOperateBatch {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderOperateBatch",
            &[
                rt::Field("batch_number", 0, &[]),
                rt::Field("product_date", 0, &[]),
                rt::Field("expire_date", 0, &[]),
                rt::Field("receipt_date", 0, &[]),
                rt::Field("supplier_id", 0, &[]),
                rt::Field("scm_inbound_order", 0, &[]),
                rt::Field("lot_id", 0, &[]),
                rt::Field("batch_extend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.batch_extend);
        rt::put(w, 0, &self.batch_number);
        rt::put(w, 2, &self.expire_date);
        rt::put(w, 6, &self.lot_id);
        rt::put(w, 1, &self.product_date);
        rt::put(w, 3, &self.receipt_date);
        rt::put(w, 5, &self.scm_inbound_order);
        rt::put(w, 4, &self.supplier_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderOperateBatch {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.batch_number, r),
            1 => rt::get(&mut self.product_date, r),
            2 => rt::get(&mut self.expire_date, r),
            3 => rt::get(&mut self.receipt_date, r),
            4 => rt::get(&mut self.supplier_id, r),
            5 => rt::get(&mut self.scm_inbound_order, r),
            6 => rt::get(&mut self.lot_id, r),
            7 => rt::get(&mut self.batch_extend, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderOperateBatch);

rt::impl_serde!(DoudianCrossBorderOrderOperateBatch, Self::default());

/// Part of the request `crossBorder.orderOperate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderOperateConsumable {
    /// 耗材编码
    pub consumables_code: Option<String>,
    /// 耗材名称
    pub consumables_name: Option<String>,
    /// 耗材数量
    pub consumables_num: Option<i64>,
}

impl DoudianCrossBorderOrderOperateConsumable {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            consumables_code: None,
            consumables_name: None,
            consumables_num: None,
        }
    }

    /// Sets `consumables_code` (耗材编码).
    #[must_use]
    pub fn consumables_code(mut self, consumables_code: impl Into<String>) -> Self {
        self.consumables_code = Some(consumables_code.into());
        self
    }

    /// Sets `consumables_name` (耗材名称).
    #[must_use]
    pub fn consumables_name(mut self, consumables_name: impl Into<String>) -> Self {
        self.consumables_name = Some(consumables_name.into());
        self
    }

    /// Sets `consumables_num` (耗材数量).
    #[must_use]
    pub fn consumables_num(mut self, consumables_num: i64) -> Self {
        self.consumables_num = Some(consumables_num);
        self
    }
}

impl rt::Encode for DoudianCrossBorderOrderOperateConsumable {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderOperateConsumable",
            &[
                rt::Field("consumables_code", 0, &[]),
                rt::Field("consumables_name", 0, &[]),
                rt::Field("consumables_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.consumables_code);
        rt::put(w, 1, &self.consumables_name);
        rt::put(w, 2, &self.consumables_num);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderOperateConsumable {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.consumables_code, r),
            1 => rt::get(&mut self.consumables_name, r),
            2 => rt::get(&mut self.consumables_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderOperateConsumable);

rt::impl_serde!(DoudianCrossBorderOrderOperateConsumable, Self::default());

/// Part of the request `crossBorder.orderOperate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderOperateErrorInfo {
    /// 异常编码
    pub error_code: Option<String>,
    /// 失败原因
    pub error_msg: Option<String>,
}

impl DoudianCrossBorderOrderOperateErrorInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            error_code: None,
            error_msg: None,
        }
    }

    /// Sets `error_code` (异常编码).
    #[must_use]
    pub fn error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Sets `error_msg` (失败原因).
    #[must_use]
    pub fn error_msg(mut self, error_msg: impl Into<String>) -> Self {
        self.error_msg = Some(error_msg.into());
        self
    }
}

impl rt::Encode for DoudianCrossBorderOrderOperateErrorInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderOperateErrorInfo",
            &[rt::Field("error_code", 0, &[]), rt::Field("error_msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.error_code);
        rt::put(w, 1, &self.error_msg);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderOperateErrorInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.error_code, r),
            1 => rt::get(&mut self.error_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderOperateErrorInfo);

rt::impl_serde!(DoudianCrossBorderOrderOperateErrorInfo, Self::default());

/// Part of the request `crossBorder.orderOperate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderOperatePackage {
    /// 包材信息
    ///
    /// One as a rule.
    pub packing_materials: Vec<DoudianCrossBorderOrderOperatePackingMaterial>,
    /// 耗材信息
    pub consumables_materials: Vec<DoudianCrossBorderOrderOperateConsumable>,
    /// 包裹重量, in grams
    pub package_weight: i64,
    /// 包裹明细
    pub package_items: Vec<DoudianCrossBorderOrderOperatePackageItem>,
}

impl DoudianCrossBorderOrderOperatePackage {
    /// With the parameters that are required.
    pub fn new(
        packing_materials: impl Into<Vec<DoudianCrossBorderOrderOperatePackingMaterial>>,
        package_weight: i64,
    ) -> Self {
        Self {
            packing_materials: packing_materials.into(),
            consumables_materials: Default::default(),
            package_weight,
            package_items: Default::default(),
        }
    }

    /// Sets `consumables_materials` (耗材信息).
    #[must_use]
    pub fn consumables_materials(
        mut self,
        consumables_materials: impl Into<Vec<DoudianCrossBorderOrderOperateConsumable>>,
    ) -> Self {
        self.consumables_materials = consumables_materials.into();
        self
    }

    /// Sets `package_items` (包裹明细).
    #[must_use]
    pub fn package_items(
        mut self,
        package_items: impl Into<Vec<DoudianCrossBorderOrderOperatePackageItem>>,
    ) -> Self {
        self.package_items = package_items.into();
        self
    }
}

impl rt::Encode for DoudianCrossBorderOrderOperatePackage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderOperatePackage",
            &[
                rt::Field("packing_materials", rt::REQUIRED, &[]),
                rt::Field("consumables_materials", 0, &[]),
                rt::Field("package_weight", rt::REQUIRED, &[]),
                rt::Field("package_items", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.consumables_materials);
        rt::put(w, 3, &self.package_items);
        rt::put(w, 2, &self.package_weight);
        rt::put(w, 0, &self.packing_materials);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderOperatePackage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.packing_materials, r),
            1 => rt::get(&mut self.consumables_materials, r),
            2 => rt::get(&mut self.package_weight, r),
            3 => rt::get(&mut self.package_items, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderOperatePackage);

rt::impl_serde!(DoudianCrossBorderOrderOperatePackage, Self::default());

/// Part of the request `crossBorder.orderOperate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderOperatePackageItem {
    /// 货品编码
    pub item_id: Option<String>,
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// 服务商货品编码
    pub item_no: Option<String>,
    /// 库存类型
    ///
    /// Codes:
    ///
    /// - `1` 正品
    /// - `2` 残次
    pub inventory_type: Option<i64>,
    /// 数量
    pub quantity: Option<i64>,
    /// 批属性
    pub batch_info: Option<DoudianCrossBorderOrderOperateBatch>,
    /// 行号
    pub line_no: Option<String>,
}

impl DoudianCrossBorderOrderOperatePackageItem {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            item_id: None,
            sku_id: None,
            item_no: None,
            inventory_type: None,
            quantity: None,
            batch_info: None,
            line_no: None,
        }
    }

    /// Sets `item_id` (货品编码).
    #[must_use]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets `sku_id` (SKU\_ID).
    #[must_use]
    pub fn sku_id(mut self, sku_id: i64) -> Self {
        self.sku_id = Some(sku_id);
        self
    }

    /// Sets `item_no` (服务商货品编码).
    #[must_use]
    pub fn item_no(mut self, item_no: impl Into<String>) -> Self {
        self.item_no = Some(item_no.into());
        self
    }

    /// Sets `inventory_type` (库存类型).
    #[must_use]
    pub fn inventory_type(mut self, inventory_type: i64) -> Self {
        self.inventory_type = Some(inventory_type);
        self
    }

    /// Sets `quantity` (数量).
    #[must_use]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets `batch_info` (批属性).
    #[must_use]
    pub fn batch_info(
        mut self,
        batch_info: DoudianCrossBorderOrderOperateBatch,
    ) -> Self {
        self.batch_info = Some(batch_info);
        self
    }

    /// Sets `line_no` (行号).
    #[must_use]
    pub fn line_no(mut self, line_no: impl Into<String>) -> Self {
        self.line_no = Some(line_no.into());
        self
    }
}

impl rt::Encode for DoudianCrossBorderOrderOperatePackageItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderOperatePackageItem",
            &[
                rt::Field("item_id", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("item_no", 0, &[]),
                rt::Field("inventory_type", 0, &["1", "2"]),
                rt::Field("quantity", 0, &[]),
                rt::Field("batch_info", 0, &[]),
                rt::Field("line_no", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.batch_info);
        rt::put(w, 3, &self.inventory_type);
        rt::put(w, 0, &self.item_id);
        rt::put(w, 2, &self.item_no);
        rt::put(w, 6, &self.line_no);
        rt::put(w, 4, &self.quantity);
        rt::put(w, 1, &self.sku_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderOperatePackageItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.item_id, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.item_no, r),
            3 => rt::get(&mut self.inventory_type, r),
            4 => rt::get(&mut self.quantity, r),
            5 => rt::get(&mut self.batch_info, r),
            6 => rt::get(&mut self.line_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderOperatePackageItem);

rt::impl_serde!(DoudianCrossBorderOrderOperatePackageItem, Self::default());

/// Part of the request `crossBorder.orderOperate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderOperatePackingMaterial {
    /// 包材编码
    pub packing_material_code: String,
    /// 包材名称
    pub packing_material_name: String,
    /// 包材数量
    pub packing_material_num: i64,
}

impl DoudianCrossBorderOrderOperatePackingMaterial {
    /// With the parameters that are required.
    pub fn new(
        packing_material_code: impl Into<String>,
        packing_material_name: impl Into<String>,
        packing_material_num: i64,
    ) -> Self {
        Self {
            packing_material_code: packing_material_code.into(),
            packing_material_name: packing_material_name.into(),
            packing_material_num,
        }
    }
}

impl rt::Encode for DoudianCrossBorderOrderOperatePackingMaterial {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderOperatePackingMaterial",
            &[
                rt::Field("packing_material_code", rt::REQUIRED, &[]),
                rt::Field("packing_material_name", rt::REQUIRED, &[]),
                rt::Field("packing_material_num", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.packing_material_code);
        rt::put(w, 1, &self.packing_material_name);
        rt::put(w, 2, &self.packing_material_num);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderOperatePackingMaterial {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.packing_material_code, r),
            1 => rt::get(&mut self.packing_material_name, r),
            2 => rt::get(&mut self.packing_material_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderOperatePackingMaterial);

rt::impl_serde!(DoudianCrossBorderOrderOperatePackingMaterial, Self::default());

/// Part of the request `crossBorder.orderOperate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderOperateTransportation {
    /// 国内快递公司编码
    pub domestic_carrier: Option<String>,
    /// 国内运单号
    pub domestic_trans_no: Option<String>,
    /// 国内发货地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub domestic_ship_address: Option<String>,
    /// 商品件数
    pub product_num: Option<i64>,
    /// 大头笔
    pub mark: Option<String>,
    /// 电子面单URL
    pub waybill: Option<String>,
    /// 发货人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub delivery_name: Option<String>,
    /// 发货人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub delivery_tel: Option<String>,
}

impl DoudianCrossBorderOrderOperateTransportation {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            domestic_carrier: None,
            domestic_trans_no: None,
            domestic_ship_address: None,
            product_num: None,
            mark: None,
            waybill: None,
            delivery_name: None,
            delivery_tel: None,
        }
    }

    /// Sets `domestic_carrier` (国内快递公司编码).
    #[must_use]
    pub fn domestic_carrier(mut self, domestic_carrier: impl Into<String>) -> Self {
        self.domestic_carrier = Some(domestic_carrier.into());
        self
    }

    /// Sets `domestic_trans_no` (国内运单号).
    #[must_use]
    pub fn domestic_trans_no(mut self, domestic_trans_no: impl Into<String>) -> Self {
        self.domestic_trans_no = Some(domestic_trans_no.into());
        self
    }

    /// Sets `domestic_ship_address` (国内发货地址).
    #[must_use]
    pub fn domestic_ship_address(
        mut self,
        domestic_ship_address: impl Into<String>,
    ) -> Self {
        self.domestic_ship_address = Some(domestic_ship_address.into());
        self
    }

    /// Sets `product_num` (商品件数).
    #[must_use]
    pub fn product_num(mut self, product_num: i64) -> Self {
        self.product_num = Some(product_num);
        self
    }

    /// Sets `mark` (大头笔).
    #[must_use]
    pub fn mark(mut self, mark: impl Into<String>) -> Self {
        self.mark = Some(mark.into());
        self
    }

    /// Sets `waybill` (电子面单URL).
    #[must_use]
    pub fn waybill(mut self, waybill: impl Into<String>) -> Self {
        self.waybill = Some(waybill.into());
        self
    }

    /// Sets `delivery_name` (发货人姓名).
    #[must_use]
    pub fn delivery_name(mut self, delivery_name: impl Into<String>) -> Self {
        self.delivery_name = Some(delivery_name.into());
        self
    }

    /// Sets `delivery_tel` (发货人电话).
    #[must_use]
    pub fn delivery_tel(mut self, delivery_tel: impl Into<String>) -> Self {
        self.delivery_tel = Some(delivery_tel.into());
        self
    }
}

impl rt::Encode for DoudianCrossBorderOrderOperateTransportation {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderOperateTransportation",
            &[
                rt::Field("domestic_carrier", 0, &[]),
                rt::Field("domestic_trans_no", 0, &[]),
                rt::Field("domestic_ship_address", rt::PII, &[]),
                rt::Field("product_num", 0, &[]),
                rt::Field("mark", 0, &[]),
                rt::Field("waybill", 0, &[]),
                rt::Field("delivery_name", rt::PII, &[]),
                rt::Field("delivery_tel", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.delivery_name);
        rt::put(w, 7, &self.delivery_tel);
        rt::put(w, 0, &self.domestic_carrier);
        rt::put(w, 2, &self.domestic_ship_address);
        rt::put(w, 1, &self.domestic_trans_no);
        rt::put(w, 4, &self.mark);
        rt::put(w, 3, &self.product_num);
        rt::put(w, 5, &self.waybill);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderOperateTransportation {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.domestic_carrier, r),
            1 => rt::get(&mut self.domestic_trans_no, r),
            2 => rt::get(&mut self.domestic_ship_address, r),
            3 => rt::get(&mut self.product_num, r),
            4 => rt::get(&mut self.mark, r),
            5 => rt::get(&mut self.waybill, r),
            6 => rt::get(&mut self.delivery_name, r),
            7 => rt::get(&mut self.delivery_tel, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderOperateTransportation);

rt::impl_serde!(DoudianCrossBorderOrderOperateTransportation, Self::default());
