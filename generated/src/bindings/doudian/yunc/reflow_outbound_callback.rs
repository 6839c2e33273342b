// @generated from doudian/yunc/yunc.reflow.outboundCallback.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::{DoudianYuncBatch, DoudianYuncResult};

/// 翻仓出库回传 — `yunc.reflow.outboundCallback`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncReflowOutboundCallbackRequest;
///
/// let request = DoudianYuncReflowOutboundCallbackRequest::new("…", "…", "XSCK", 1);
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
/// | 50002 | `isv.business-failed:1000` | 内部异常 | ask the platform |
/// | 50002 | `isv.business-failed:1001` | 参数异常 | mend the request |
/// | 50002 | `isv.business-failed:1202` | 数据库记录不存在 | mend the request |
/// | 50002 | `isv.business-failed:12000` | 获取仓库信息失败 | mend the request |
/// | 50002 | `isv.business-failed:13002` | 单据正在处理中 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncReflowOutboundCallbackRequest {
    /// 仓库编码
    pub warehouse_code: String,
    /// 出库单号
    pub outbound_order_no: String,
    /// 出库单类型
    ///
    /// Codes:
    ///
    /// - `XSCK` 销售出库
    /// - `TCCK` 退仓出库
    /// - `DBCK` 调拨出库
    /// - `QTCK` 其他出库
    /// - `SCCK` 生产出库
    pub order_type: String,
    /// 事件类型
    ///
    /// Codes:
    ///
    /// - `1` 创单成功
    /// - `2` 波次组建完成
    /// - `3` 拣货中
    /// - `4` 拣选完成
    /// - `5` 集货完成
    /// - `6` 分拣完成
    /// - `7` 复核中
    /// - `8` 打包完成
    /// - `9` 称重
    /// - `10` 发货完成
    /// - `20` 单据取消
    /// - `21` 缺货异常
    pub event_type: i32,
    /// 扩展字段
    pub extend: Option<BTreeMap<String, String>>,
    /// 幂等号
    ///
    /// Needed; unique.
    pub slip_no: Option<String>,
    /// 事件发生时间
    ///
    /// Needed.
    pub occur_time: Option<i64>,
    /// 包裹明细
    ///
    /// Needed for event\_type 10 of an XSCK order.
    pub package_infos: Option<Vec<DoudianYuncReflowOutboundCallbackPackage>>,
    /// 出库单明细
    ///
    /// Needed for event\_type 10.
    pub details: Option<Vec<DoudianYuncReflowOutboundCallbackOutboundLine>>,
}

impl DoudianYuncReflowOutboundCallbackRequest {
    /// With the parameters that are required.
    pub fn new(
        warehouse_code: impl Into<String>,
        outbound_order_no: impl Into<String>,
        order_type: impl Into<String>,
        event_type: i32,
    ) -> Self {
        Self {
            warehouse_code: warehouse_code.into(),
            outbound_order_no: outbound_order_no.into(),
            order_type: order_type.into(),
            event_type,
            extend: None,
            slip_no: None,
            occur_time: None,
            package_infos: None,
            details: None,
        }
    }

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<BTreeMap<String, String>>) -> Self {
        self.extend = Some(extend.into());
        self
    }

    /// Sets `slip_no` (幂等号).
    #[must_use]
    pub fn slip_no(mut self, slip_no: impl Into<String>) -> Self {
        self.slip_no = Some(slip_no.into());
        self
    }

    /// Sets `occur_time` (事件发生时间).
    #[must_use]
    pub fn occur_time(mut self, occur_time: i64) -> Self {
        self.occur_time = Some(occur_time);
        self
    }

    /// Sets `package_infos` (包裹明细).
    #[must_use]
    pub fn package_infos(
        mut self,
        package_infos: impl Into<Vec<DoudianYuncReflowOutboundCallbackPackage>>,
    ) -> Self {
        self.package_infos = Some(package_infos.into());
        self
    }

    /// Sets `details` (出库单明细).
    #[must_use]
    pub fn details(
        mut self,
        details: impl Into<Vec<DoudianYuncReflowOutboundCallbackOutboundLine>>,
    ) -> Self {
        self.details = Some(details.into());
        self
    }
}

/// The answer to [`DoudianYuncReflowOutboundCallbackRequest`].
pub type DoudianYuncReflowOutboundCallbackResponse = rt::DoudianResponse<
    DoudianYuncResult,
>;

impl rt::DoudianRequest for DoudianYuncReflowOutboundCallbackRequest {
    type Data = DoudianYuncResult;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.reflow.outboundCallback",
        path: "/yunc/reflow/outboundCallback",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1000",
                label: "内部异常",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "参数异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1202",
                label: "数据库记录不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12000",
                label: "获取仓库信息失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:13002",
                label: "单据正在处理中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncReflowOutboundCallbackRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncReflowOutboundCallbackRequest",
            &[
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("outbound_order_no", rt::REQUIRED, &[]),
                rt::Field(
                    "order_type",
                    rt::REQUIRED,
                    &["XSCK", "TCCK", "DBCK", "QTCK", "SCCK"],
                ),
                rt::Field(
                    "event_type",
                    rt::REQUIRED,
                    &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "20", "21"],
                ),
                rt::Field("extend", 0, &[]),
                rt::Field("slip_no", 0, &[]),
                rt::Field("occur_time", 0, &[]),
                rt::Field("package_infos", 0, &[]),
                rt::Field("details", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.details);
        rt::put(w, 3, &self.event_type);
        rt::put(w, 4, &self.extend);
        rt::put(w, 6, &self.occur_time);
        rt::put(w, 2, &self.order_type);
        rt::put(w, 1, &self.outbound_order_no);
        rt::put(w, 7, &self.package_infos);
        rt::put(w, 5, &self.slip_no);
        rt::put(w, 0, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncReflowOutboundCallbackRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncReflowOutboundCallbackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_code, r),
            1 => rt::get(&mut self.outbound_order_no, r),
            2 => rt::get(&mut self.order_type, r),
            3 => rt::get(&mut self.event_type, r),
            4 => rt::get(&mut self.extend, r),
            5 => rt::get(&mut self.slip_no, r),
            6 => rt::get(&mut self.occur_time, r),
            7 => rt::get(&mut self.package_infos, r),
            8 => rt::get(&mut self.details, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncReflowOutboundCallbackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            warehouse_code: Default::default(),
            outbound_order_no: Default::default(),
            order_type: Default::default(),
            event_type: Default::default(),
            extend: Default::default(),
            slip_no: Default::default(),
            occur_time: Default::default(),
            package_infos: Default::default(),
            details: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncReflowOutboundCallbackRequest, Self::blank());

/// Part of the request `yunc.reflow.outboundCallback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncReflowOutboundCallbackLogistics {
    /// 快递公司
    ///
    /// Needed.
    pub express: Option<String>,
    /// 运单号
    ///
    /// Needed.
    pub track_no: Option<String>,
    /// 运输方式
    ///
    /// Codes:
    ///
    /// - `1` 物流
    /// - `2` 快递
    /// - `3` 自提
    pub delivery_mode: Option<i32>,
}

impl DoudianYuncReflowOutboundCallbackLogistics {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            express: None,
            track_no: None,
            delivery_mode: None,
        }
    }

    /// Sets `express` (快递公司).
    #[must_use]
    pub fn express(mut self, express: impl Into<String>) -> Self {
        self.express = Some(express.into());
        self
    }

    /// Sets `track_no` (运单号).
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

impl rt::Encode for DoudianYuncReflowOutboundCallbackLogistics {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncReflowOutboundCallbackLogistics",
            &[
                rt::Field("express", 0, &[]),
                rt::Field("track_no", 0, &[]),
                rt::Field("delivery_mode", 0, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.delivery_mode);
        rt::put(w, 0, &self.express);
        rt::put(w, 1, &self.track_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncReflowOutboundCallbackLogistics {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.express, r),
            1 => rt::get(&mut self.track_no, r),
            2 => rt::get(&mut self.delivery_mode, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncReflowOutboundCallbackLogistics);

rt::impl_serde!(DoudianYuncReflowOutboundCallbackLogistics, Self::default());

/// Part of the request `yunc.reflow.outboundCallback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncReflowOutboundCallbackMaterial {
    /// 包耗材编码
    pub code: Option<String>,
    /// 包耗材名称
    pub name: Option<String>,
    /// 包耗材类型
    ///
    /// Codes:
    ///
    /// - `0` 包材
    /// - `1` 耗材
    pub r#type: Option<i32>,
    /// 包耗材类别
    ///
    /// Codes:
    ///
    /// - `0` 实际
    /// - `1` 推荐
    pub category: Option<i32>,
    /// 数量
    pub num: Option<i32>,
    /// 货品编码
    pub cargo_code: Option<String>,
    /// 包耗材条码
    pub bar_code: Option<String>,
    /// 货主编码
    pub owner_code: Option<String>,
    /// 货主名称
    pub owner_name: Option<String>,
}

impl DoudianYuncReflowOutboundCallbackMaterial {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            code: None,
            name: None,
            r#type: None,
            category: None,
            num: None,
            cargo_code: None,
            bar_code: None,
            owner_code: None,
            owner_name: None,
        }
    }

    /// Sets `code` (包耗材编码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `name` (包耗材名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `type` (包耗材类型).
    #[must_use]
    pub fn r#type(mut self, r#type: i32) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `category` (包耗材类别).
    #[must_use]
    pub fn category(mut self, category: i32) -> Self {
        self.category = Some(category);
        self
    }

    /// Sets `num` (数量).
    #[must_use]
    pub fn num(mut self, num: i32) -> Self {
        self.num = Some(num);
        self
    }

    /// Sets `cargo_code` (货品编码).
    #[must_use]
    pub fn cargo_code(mut self, cargo_code: impl Into<String>) -> Self {
        self.cargo_code = Some(cargo_code.into());
        self
    }

    /// Sets `bar_code` (包耗材条码).
    #[must_use]
    pub fn bar_code(mut self, bar_code: impl Into<String>) -> Self {
        self.bar_code = Some(bar_code.into());
        self
    }

    /// Sets `owner_code` (货主编码).
    #[must_use]
    pub fn owner_code(mut self, owner_code: impl Into<String>) -> Self {
        self.owner_code = Some(owner_code.into());
        self
    }

    /// Sets `owner_name` (货主名称).
    #[must_use]
    pub fn owner_name(mut self, owner_name: impl Into<String>) -> Self {
        self.owner_name = Some(owner_name.into());
        self
    }
}

impl rt::Encode for DoudianYuncReflowOutboundCallbackMaterial {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncReflowOutboundCallbackMaterial",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("type", 0, &["0", "1"]),
                rt::Field("category", 0, &["0", "1"]),
                rt::Field("num", 0, &[]),
                rt::Field("cargo_code", 0, &[]),
                rt::Field("bar_code", 0, &[]),
                rt::Field("owner_code", 0, &[]),
                rt::Field("owner_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.bar_code);
        rt::put(w, 5, &self.cargo_code);
        rt::put(w, 3, &self.category);
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.name);
        rt::put(w, 4, &self.num);
        rt::put(w, 7, &self.owner_code);
        rt::put(w, 8, &self.owner_name);
        rt::put(w, 2, &self.r#type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncReflowOutboundCallbackMaterial {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.r#type, r),
            3 => rt::get(&mut self.category, r),
            4 => rt::get(&mut self.num, r),
            5 => rt::get(&mut self.cargo_code, r),
            6 => rt::get(&mut self.bar_code, r),
            7 => rt::get(&mut self.owner_code, r),
            8 => rt::get(&mut self.owner_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncReflowOutboundCallbackMaterial);

rt::impl_serde!(DoudianYuncReflowOutboundCallbackMaterial, Self::default());

/// Part of the request `yunc.reflow.outboundCallback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncReflowOutboundCallbackOutboundLine {
    /// 行号
    ///
    /// Needed.
    pub line_no: Option<String>,
    /// 货品编码
    ///
    /// Needed.
    pub cargo_code: Option<String>,
    /// 库存类型
    ///
    /// Codes:
    ///
    /// - `1` 正品
    /// - `2` 残品
    ///
    /// Needed.
    pub inventory_type: Option<i32>,
    /// 库存状态
    ///
    /// Codes:
    ///
    /// - `1` 正常
    /// - `2` 质检
    /// - `3` 冻结
    ///
    /// Needed.
    pub inventory_status: Option<i32>,
    /// 实际出库数量
    ///
    /// Needed.
    pub shipped_qty: Option<i64>,
    /// 批属性
    pub batch_info: Option<DoudianYuncBatch>,
}

impl DoudianYuncReflowOutboundCallbackOutboundLine {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            line_no: None,
            cargo_code: None,
            inventory_type: None,
            inventory_status: None,
            shipped_qty: None,
            batch_info: None,
        }
    }

    /// Sets `line_no` (行号).
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

    /// Sets `shipped_qty` (实际出库数量).
    #[must_use]
    pub fn shipped_qty(mut self, shipped_qty: i64) -> Self {
        self.shipped_qty = Some(shipped_qty);
        self
    }

    /// Sets `batch_info` (批属性).
    #[must_use]
    pub fn batch_info(mut self, batch_info: DoudianYuncBatch) -> Self {
        self.batch_info = Some(batch_info);
        self
    }
}

impl rt::Encode for DoudianYuncReflowOutboundCallbackOutboundLine {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncReflowOutboundCallbackOutboundLine",
            &[
                rt::Field("line_no", 0, &[]),
                rt::Field("cargo_code", 0, &[]),
                rt::Field("inventory_type", 0, &["1", "2"]),
                rt::Field("inventory_status", 0, &["1", "2", "3"]),
                rt::Field("shipped_qty", 0, &[]),
                rt::Field("batch_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.batch_info);
        rt::put(w, 1, &self.cargo_code);
        rt::put(w, 3, &self.inventory_status);
        rt::put(w, 2, &self.inventory_type);
        rt::put(w, 0, &self.line_no);
        rt::put(w, 4, &self.shipped_qty);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncReflowOutboundCallbackOutboundLine {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.cargo_code, r),
            2 => rt::get(&mut self.inventory_type, r),
            3 => rt::get(&mut self.inventory_status, r),
            4 => rt::get(&mut self.shipped_qty, r),
            5 => rt::get(&mut self.batch_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncReflowOutboundCallbackOutboundLine);

rt::impl_serde!(DoudianYuncReflowOutboundCallbackOutboundLine, Self::default());

/// Part of the request `yunc.reflow.outboundCallback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncReflowOutboundCallbackPackage {
    /// 包裹号
    ///
    /// Needed.
    pub package_no: Option<String>,
    /// 长
    ///
    /// Needed; may be 0.
    pub length: Option<i64>,
    /// 宽
    ///
    /// Needed; may be 0.
    pub width: Option<i64>,
    /// 高
    ///
    /// Needed; may be 0.
    pub height: Option<i64>,
    /// 长度单位
    ///
    /// mm, cm or m.
    pub length_unit: Option<String>,
    /// 体积
    ///
    /// Needed; may be 0.
    pub volume: Option<i64>,
    /// 体积单位
    ///
    /// mm3, cm3 or m3.
    pub volume_unit: Option<String>,
    /// 称重重量
    ///
    /// Needed; may be 0.
    pub actual_weight: Option<i64>,
    /// 理论重量
    ///
    /// Needed; may be 0.
    pub expect_weight: Option<i64>,
    /// 重量单位
    ///
    /// mg, g or kg.
    pub weight_unit: Option<String>,
    /// 打包时间
    ///
    /// Needed.
    pub packed_time: Option<i64>,
    /// 发货时间
    ///
    /// Needed.
    pub shipped_time: Option<i64>,
    /// 包裹创建时间
    ///
    /// Needed.
    pub create_time: Option<i64>,
    /// 运输信息
    pub logistics: Option<DoudianYuncReflowOutboundCallbackLogistics>,
    /// 货品信息
    ///
    /// Needed.
    pub package_items: Vec<DoudianYuncReflowOutboundCallbackPackageItem>,
    /// 包耗材信息
    pub pm_infos: Vec<DoudianYuncReflowOutboundCallbackMaterial>,
    /// 包裹组成方式
    ///
    /// Codes:
    ///
    /// - `0` 普通件
    /// - `1` 子母件
    /// - `2` 独立件
    ///
    /// Needed.
    pub composition_mode: Option<i32>,
}

impl DoudianYuncReflowOutboundCallbackPackage {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            package_no: None,
            length: None,
            width: None,
            height: None,
            length_unit: None,
            volume: None,
            volume_unit: None,
            actual_weight: None,
            expect_weight: None,
            weight_unit: None,
            packed_time: None,
            shipped_time: None,
            create_time: None,
            logistics: None,
            package_items: Default::default(),
            pm_infos: Default::default(),
            composition_mode: None,
        }
    }

    /// Sets `package_no` (包裹号).
    #[must_use]
    pub fn package_no(mut self, package_no: impl Into<String>) -> Self {
        self.package_no = Some(package_no.into());
        self
    }

    /// Sets `length` (长).
    #[must_use]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets `width` (宽).
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `height` (高).
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `length_unit` (长度单位).
    #[must_use]
    pub fn length_unit(mut self, length_unit: impl Into<String>) -> Self {
        self.length_unit = Some(length_unit.into());
        self
    }

    /// Sets `volume` (体积).
    #[must_use]
    pub fn volume(mut self, volume: i64) -> Self {
        self.volume = Some(volume);
        self
    }

    /// Sets `volume_unit` (体积单位).
    #[must_use]
    pub fn volume_unit(mut self, volume_unit: impl Into<String>) -> Self {
        self.volume_unit = Some(volume_unit.into());
        self
    }

    /// Sets `actual_weight` (称重重量).
    #[must_use]
    pub fn actual_weight(mut self, actual_weight: i64) -> Self {
        self.actual_weight = Some(actual_weight);
        self
    }

    /// Sets `expect_weight` (理论重量).
    #[must_use]
    pub fn expect_weight(mut self, expect_weight: i64) -> Self {
        self.expect_weight = Some(expect_weight);
        self
    }

    /// Sets `weight_unit` (重量单位).
    #[must_use]
    pub fn weight_unit(mut self, weight_unit: impl Into<String>) -> Self {
        self.weight_unit = Some(weight_unit.into());
        self
    }

    /// Sets `packed_time` (打包时间).
    #[must_use]
    pub fn packed_time(mut self, packed_time: i64) -> Self {
        self.packed_time = Some(packed_time);
        self
    }

    /// Sets `shipped_time` (发货时间).
    #[must_use]
    pub fn shipped_time(mut self, shipped_time: i64) -> Self {
        self.shipped_time = Some(shipped_time);
        self
    }

    /// Sets `create_time` (包裹创建时间).
    #[must_use]
    pub fn create_time(mut self, create_time: i64) -> Self {
        self.create_time = Some(create_time);
        self
    }

    /// Sets `logistics` (运输信息).
    #[must_use]
    pub fn logistics(
        mut self,
        logistics: DoudianYuncReflowOutboundCallbackLogistics,
    ) -> Self {
        self.logistics = Some(logistics);
        self
    }

    /// Sets `package_items` (货品信息).
    #[must_use]
    pub fn package_items(
        mut self,
        package_items: impl Into<Vec<DoudianYuncReflowOutboundCallbackPackageItem>>,
    ) -> Self {
        self.package_items = package_items.into();
        self
    }

    /// Sets `pm_infos` (包耗材信息).
    #[must_use]
    pub fn pm_infos(
        mut self,
        pm_infos: impl Into<Vec<DoudianYuncReflowOutboundCallbackMaterial>>,
    ) -> Self {
        self.pm_infos = pm_infos.into();
        self
    }

    /// Sets `composition_mode` (包裹组成方式).
    #[must_use]
    pub fn composition_mode(mut self, composition_mode: i32) -> Self {
        self.composition_mode = Some(composition_mode);
        self
    }
}

impl rt::Encode for DoudianYuncReflowOutboundCallbackPackage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncReflowOutboundCallbackPackage",
            &[
                rt::Field("package_no", 0, &[]),
                rt::Field("length", 0, &[]),
                rt::Field("width", 0, &[]),
                rt::Field("height", 0, &[]),
                rt::Field("length_unit", 0, &[]),
                rt::Field("volume", 0, &[]),
                rt::Field("volume_unit", 0, &[]),
                rt::Field("actual_weight", 0, &[]),
                rt::Field("expect_weight", 0, &[]),
                rt::Field("weight_unit", 0, &[]),
                rt::Field("packed_time", 0, &[]),
                rt::Field("shipped_time", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("logistics", 0, &[]),
                rt::Field("package_items", 0, &[]),
                rt::Field("pm_infos", 0, &[]),
                rt::Field("composition_mode", 0, &["0", "1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.actual_weight);
        rt::put(w, 16, &self.composition_mode);
        rt::put(w, 12, &self.create_time);
        rt::put(w, 8, &self.expect_weight);
        rt::put(w, 3, &self.height);
        rt::put(w, 1, &self.length);
        rt::put(w, 4, &self.length_unit);
        rt::put(w, 13, &self.logistics);
        rt::put(w, 14, &self.package_items);
        rt::put(w, 0, &self.package_no);
        rt::put(w, 10, &self.packed_time);
        rt::put(w, 15, &self.pm_infos);
        rt::put(w, 11, &self.shipped_time);
        rt::put(w, 5, &self.volume);
        rt::put(w, 6, &self.volume_unit);
        rt::put(w, 9, &self.weight_unit);
        rt::put(w, 2, &self.width);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncReflowOutboundCallbackPackage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.package_no, r),
            1 => rt::get(&mut self.length, r),
            2 => rt::get(&mut self.width, r),
            3 => rt::get(&mut self.height, r),
            4 => rt::get(&mut self.length_unit, r),
            5 => rt::get(&mut self.volume, r),
            6 => rt::get(&mut self.volume_unit, r),
            7 => rt::get(&mut self.actual_weight, r),
            8 => rt::get(&mut self.expect_weight, r),
            9 => rt::get(&mut self.weight_unit, r),
            10 => rt::get(&mut self.packed_time, r),
            11 => rt::get(&mut self.shipped_time, r),
            12 => rt::get(&mut self.create_time, r),
            13 => rt::get(&mut self.logistics, r),
            14 => rt::get(&mut self.package_items, r),
            15 => rt::get(&mut self.pm_infos, r),
            16 => rt::get(&mut self.composition_mode, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncReflowOutboundCallbackPackage);

rt::impl_serde!(DoudianYuncReflowOutboundCallbackPackage, Self::default());

/// Part of the request `yunc.reflow.outboundCallback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncReflowOutboundCallbackPackageItem {
    /// 行号
    ///
    /// Needed.
    pub line_no: Option<String>,
    /// 货品编码
    ///
    /// Needed.
    pub cargo_code: Option<String>,
    /// 货品名称
    ///
    /// Needed.
    pub cargo_name: Option<String>,
    /// 包装单位
    ///
    /// Needed.
    pub unit: Option<String>,
    /// 库存类型
    ///
    /// Codes:
    ///
    /// - `1` 正品
    /// - `2` 残品
    ///
    /// Needed.
    pub inventory_type: Option<i32>,
    /// 库存状态
    ///
    /// Codes:
    ///
    /// - `1` 正常
    /// - `2` 质检
    /// - `3` 冻结
    ///
    /// Needed.
    pub inventory_status: Option<i32>,
    /// 数量
    ///
    /// Needed.
    pub quantity: Option<i64>,
    /// 批属性
    pub batch_info: Option<DoudianYuncBatch>,
}

impl DoudianYuncReflowOutboundCallbackPackageItem {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            line_no: None,
            cargo_code: None,
            cargo_name: None,
            unit: None,
            inventory_type: None,
            inventory_status: None,
            quantity: None,
            batch_info: None,
        }
    }

    /// Sets `line_no` (行号).
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

    /// Sets `inventory_status` (库存状态).
    #[must_use]
    pub fn inventory_status(mut self, inventory_status: i32) -> Self {
        self.inventory_status = Some(inventory_status);
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
    pub fn batch_info(mut self, batch_info: DoudianYuncBatch) -> Self {
        self.batch_info = Some(batch_info);
        self
    }
}

impl rt::Encode for DoudianYuncReflowOutboundCallbackPackageItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncReflowOutboundCallbackPackageItem",
            &[
                rt::Field("line_no", 0, &[]),
                rt::Field("cargo_code", 0, &[]),
                rt::Field("cargo_name", 0, &[]),
                rt::Field("unit", 0, &[]),
                rt::Field("inventory_type", 0, &["1", "2"]),
                rt::Field("inventory_status", 0, &["1", "2", "3"]),
                rt::Field("quantity", 0, &[]),
                rt::Field("batch_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.batch_info);
        rt::put(w, 1, &self.cargo_code);
        rt::put(w, 2, &self.cargo_name);
        rt::put(w, 5, &self.inventory_status);
        rt::put(w, 4, &self.inventory_type);
        rt::put(w, 0, &self.line_no);
        rt::put(w, 6, &self.quantity);
        rt::put(w, 3, &self.unit);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncReflowOutboundCallbackPackageItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.cargo_code, r),
            2 => rt::get(&mut self.cargo_name, r),
            3 => rt::get(&mut self.unit, r),
            4 => rt::get(&mut self.inventory_type, r),
            5 => rt::get(&mut self.inventory_status, r),
            6 => rt::get(&mut self.quantity, r),
            7 => rt::get(&mut self.batch_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncReflowOutboundCallbackPackageItem);

rt::impl_serde!(DoudianYuncReflowOutboundCallbackPackageItem, Self::default());
