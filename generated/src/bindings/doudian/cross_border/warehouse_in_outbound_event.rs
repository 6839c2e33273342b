// @generated from doudian/cross_border/crossBorder.warehouseInOutboundEvent.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 出入库事件回传 — `crossBorder.warehouseInOutboundEvent`
///
/// Some clients call /crossborder/warehouseInOutboundEvent.
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderWarehouseInOutboundEventRequest;
///
/// let request = DoudianCrossBorderWarehouseInOutboundEventRequest::new(
///     "…",
///     1,
///     "…",
///     1,
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
/// | 40004 | `isv.parameter-invalid:16003` | 理货报告URL为空 | mend the request |
/// | 50002 | `isv.business-failed:1001` | 服务商鉴权失败 | authorise again |
/// | 50002 | `isv.business-failed:2022` | 时间戳须毫秒级 | mend the request |
/// | 50002 | `isv.business-failed:9001` | 货品编码错误 | mend the request |
/// | 50002 | `isv.business-failed:14003` | 状态流转异常 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderWarehouseInOutboundEventRequest {
    /// 服务商编码
    pub vendor: String,
    /// 出入库事件类型
    pub in_outbound_event_type: i64,
    /// 来源单据号
    pub source_order_no: String,
    /// 服务商单据编号
    pub sp_order_no: Option<String>,
    /// 发生时间, in milliseconds
    pub occurrence_time: i64,
    /// 异常原因
    pub error_reason: Option<String>,
    /// 理货报告列表
    pub tally_report_url: Option<
        Vec<DoudianCrossBorderWarehouseInOutboundEventTallyReport>,
    >,
    /// 入库货品列表
    pub inbound_cargo_infos: Option<
        Vec<DoudianCrossBorderWarehouseInOutboundEventInboundCargo>,
    >,
    /// 出库货品列表
    pub outbound_cargo_infos: Option<
        Vec<DoudianCrossBorderWarehouseInOutboundEventOutboundCargo>,
    >,
}

impl DoudianCrossBorderWarehouseInOutboundEventRequest {
    /// With the parameters that are required.
    pub fn new(
        vendor: impl Into<String>,
        in_outbound_event_type: i64,
        source_order_no: impl Into<String>,
        occurrence_time: i64,
    ) -> Self {
        Self {
            vendor: vendor.into(),
            in_outbound_event_type,
            source_order_no: source_order_no.into(),
            sp_order_no: None,
            occurrence_time,
            error_reason: None,
            tally_report_url: None,
            inbound_cargo_infos: None,
            outbound_cargo_infos: None,
        }
    }

    /// Sets `sp_order_no` (服务商单据编号).
    #[must_use]
    pub fn sp_order_no(mut self, sp_order_no: impl Into<String>) -> Self {
        self.sp_order_no = Some(sp_order_no.into());
        self
    }

    /// Sets `error_reason` (异常原因).
    #[must_use]
    pub fn error_reason(mut self, error_reason: impl Into<String>) -> Self {
        self.error_reason = Some(error_reason.into());
        self
    }

    /// Sets `tally_report_url` (理货报告列表).
    #[must_use]
    pub fn tally_report_url(
        mut self,
        tally_report_url: impl Into<
            Vec<DoudianCrossBorderWarehouseInOutboundEventTallyReport>,
        >,
    ) -> Self {
        self.tally_report_url = Some(tally_report_url.into());
        self
    }

    /// Sets `inbound_cargo_infos` (入库货品列表).
    #[must_use]
    pub fn inbound_cargo_infos(
        mut self,
        inbound_cargo_infos: impl Into<
            Vec<DoudianCrossBorderWarehouseInOutboundEventInboundCargo>,
        >,
    ) -> Self {
        self.inbound_cargo_infos = Some(inbound_cargo_infos.into());
        self
    }

    /// Sets `outbound_cargo_infos` (出库货品列表).
    #[must_use]
    pub fn outbound_cargo_infos(
        mut self,
        outbound_cargo_infos: impl Into<
            Vec<DoudianCrossBorderWarehouseInOutboundEventOutboundCargo>,
        >,
    ) -> Self {
        self.outbound_cargo_infos = Some(outbound_cargo_infos.into());
        self
    }
}

/// The answer to [`DoudianCrossBorderWarehouseInOutboundEventRequest`].
pub type DoudianCrossBorderWarehouseInOutboundEventResponse = rt::DoudianResponse<
    DoudianCrossBorderWarehouseInOutboundEventData,
>;

impl rt::DoudianRequest for DoudianCrossBorderWarehouseInOutboundEventRequest {
    type Data = DoudianCrossBorderWarehouseInOutboundEventData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.warehouseInOutboundEvent",
        path: "/crossBorder/warehouseInOutboundEvent",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:16003",
                label: "理货报告URL为空",
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
                sub_code: "isv.business-failed:2022",
                label: "时间戳须毫秒级",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:9001",
                label: "货品编码错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:14003",
                label: "状态流转异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossBorderWarehouseInOutboundEventRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderWarehouseInOutboundEventRequest",
            &[
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("in_outbound_event_type", rt::REQUIRED, &[]),
                rt::Field("source_order_no", rt::REQUIRED, &[]),
                rt::Field("sp_order_no", 0, &[]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("error_reason", 0, &[]),
                rt::Field("tally_report_url", 0, &[]),
                rt::Field("inbound_cargo_infos", 0, &[]),
                rt::Field("outbound_cargo_infos", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.error_reason);
        rt::put(w, 1, &self.in_outbound_event_type);
        rt::put(w, 7, &self.inbound_cargo_infos);
        rt::put(w, 4, &self.occurrence_time);
        rt::put(w, 8, &self.outbound_cargo_infos);
        rt::put(w, 2, &self.source_order_no);
        rt::put(w, 3, &self.sp_order_no);
        rt::put(w, 6, &self.tally_report_url);
        rt::put(w, 0, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossBorderWarehouseInOutboundEventRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderWarehouseInOutboundEventRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.in_outbound_event_type, r),
            2 => rt::get(&mut self.source_order_no, r),
            3 => rt::get(&mut self.sp_order_no, r),
            4 => rt::get(&mut self.occurrence_time, r),
            5 => rt::get(&mut self.error_reason, r),
            6 => rt::get(&mut self.tally_report_url, r),
            7 => rt::get(&mut self.inbound_cargo_infos, r),
            8 => rt::get(&mut self.outbound_cargo_infos, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderWarehouseInOutboundEventRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            in_outbound_event_type: Default::default(),
            source_order_no: Default::default(),
            sp_order_no: Default::default(),
            occurrence_time: Default::default(),
            error_reason: Default::default(),
            tally_report_url: Default::default(),
            inbound_cargo_infos: Default::default(),
            outbound_cargo_infos: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderWarehouseInOutboundEventRequest, Self::blank());

/// Part of the answer to `crossBorder.warehouseInOutboundEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderWarehouseInOutboundEventData {
    /// 错误码
    pub code: i32,
    /// 错误描述
    pub msg: Option<String>,
}

impl rt::Encode for DoudianCrossBorderWarehouseInOutboundEventData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderWarehouseInOutboundEventData",
            &[rt::Field("code", rt::REQUIRED, &[]), rt::Field("msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianCrossBorderWarehouseInOutboundEventData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderWarehouseInOutboundEventData);

rt::impl_serde!(DoudianCrossBorderWarehouseInOutboundEventData, Self::default());

/// Part of the request `crossBorder.warehouseInOutboundEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderWarehouseInOutboundEventInboundCargo {
    /// 货品编码
    pub cargo_code: String,
    /// 实际上架数量
    pub actual_stack_count: i32,
    /// 良品数量
    pub good_cargo_count: i32,
    /// 次品数量
    pub defective_cargo_count: i32,
    /// `expiry_date` on the wire; it has no label.
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    ///
    /// The one source describes it with the text of another field.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub expiry_date: rt::DateTime,
}

impl DoudianCrossBorderWarehouseInOutboundEventInboundCargo {
    /// With the parameters that are required.
    pub fn new(
        cargo_code: impl Into<String>,
        actual_stack_count: i32,
        good_cargo_count: i32,
        defective_cargo_count: i32,
        expiry_date: impl Into<rt::DateTime>,
    ) -> Self {
        Self {
            cargo_code: cargo_code.into(),
            actual_stack_count,
            good_cargo_count,
            defective_cargo_count,
            expiry_date: expiry_date.into(),
        }
    }
}

impl rt::Encode for DoudianCrossBorderWarehouseInOutboundEventInboundCargo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderWarehouseInOutboundEventInboundCargo",
            &[
                rt::Field("cargo_code", rt::REQUIRED, &[]),
                rt::Field("actual_stack_count", rt::REQUIRED, &[]),
                rt::Field("good_cargo_count", rt::REQUIRED, &[]),
                rt::Field("defective_cargo_count", rt::REQUIRED, &[]),
                rt::Field("expiry_date", rt::REQUIRED | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.actual_stack_count);
        rt::put(w, 0, &self.cargo_code);
        rt::put(w, 3, &self.defective_cargo_count);
        rt::put(w, 4, &self.expiry_date);
        rt::put(w, 2, &self.good_cargo_count);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderWarehouseInOutboundEventInboundCargo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cargo_code, r),
            1 => rt::get(&mut self.actual_stack_count, r),
            2 => rt::get(&mut self.good_cargo_count, r),
            3 => rt::get(&mut self.defective_cargo_count, r),
            4 => rt::get(&mut self.expiry_date, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderWarehouseInOutboundEventInboundCargo);

rt::impl_serde!(DoudianCrossBorderWarehouseInOutboundEventInboundCargo, Self::default());

/// Part of the request `crossBorder.warehouseInOutboundEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderWarehouseInOutboundEventOutboundCargo {
    /// 货品编码
    pub cargo_code: String,
    /// 质量等级
    pub quality_grade: i32,
    /// 货品数量
    pub quantity: i32,
    /// 扩展信息字典
    pub extend: BTreeMap<String, String>,
}

impl DoudianCrossBorderWarehouseInOutboundEventOutboundCargo {
    /// With the parameters that are required.
    pub fn new(
        cargo_code: impl Into<String>,
        quality_grade: i32,
        quantity: i32,
    ) -> Self {
        Self {
            cargo_code: cargo_code.into(),
            quality_grade,
            quantity,
            extend: Default::default(),
        }
    }

    /// Sets `extend` (扩展信息字典).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<BTreeMap<String, String>>) -> Self {
        self.extend = extend.into();
        self
    }
}

impl rt::Encode for DoudianCrossBorderWarehouseInOutboundEventOutboundCargo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderWarehouseInOutboundEventOutboundCargo",
            &[
                rt::Field("cargo_code", rt::REQUIRED, &[]),
                rt::Field("quality_grade", rt::REQUIRED, &[]),
                rt::Field("quantity", rt::REQUIRED, &[]),
                rt::Field("extend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cargo_code);
        rt::put(w, 3, &self.extend);
        rt::put(w, 1, &self.quality_grade);
        rt::put(w, 2, &self.quantity);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderWarehouseInOutboundEventOutboundCargo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cargo_code, r),
            1 => rt::get(&mut self.quality_grade, r),
            2 => rt::get(&mut self.quantity, r),
            3 => rt::get(&mut self.extend, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderWarehouseInOutboundEventOutboundCargo);

rt::impl_serde!(
    DoudianCrossBorderWarehouseInOutboundEventOutboundCargo, Self::default()
);

/// Part of the request `crossBorder.warehouseInOutboundEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderWarehouseInOutboundEventTallyReport {
    /// 附件URL
    pub url: String,
    /// 附件名称
    pub name: String,
}

impl DoudianCrossBorderWarehouseInOutboundEventTallyReport {
    /// With the parameters that are required.
    pub fn new(url: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            name: name.into(),
        }
    }
}

impl rt::Encode for DoudianCrossBorderWarehouseInOutboundEventTallyReport {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderWarehouseInOutboundEventTallyReport",
            &[rt::Field("url", rt::REQUIRED, &[]), rt::Field("name", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderWarehouseInOutboundEventTallyReport {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.url, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderWarehouseInOutboundEventTallyReport);

rt::impl_serde!(DoudianCrossBorderWarehouseInOutboundEventTallyReport, Self::default());
