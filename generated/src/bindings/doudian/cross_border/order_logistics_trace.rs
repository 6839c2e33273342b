// @generated from doudian/cross_border/crossborder.orderLogisticsTrace.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 国际干线节点回传 — `crossborder.orderLogisticsTrace`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossborderOrderLogisticsTraceRequest;
///
/// let request = DoudianCrossborderOrderLogisticsTraceRequest::new(
///     "…",
///     "…",
///     1,
///     "2023-11-15 06:13:20",
///     "…",
///     "…",
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
/// | 20000 | `isp.service-error:1005` | 接口调用异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:1000` | 节点时序有误 | mend the request |
/// | 50002 | `isv.business-failed:1002` | 运输信息缺失 | mend the request |
/// | 50002 | `isv.business-failed:1004` | 节点时间非法 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossborderOrderLogisticsTraceRequest {
    /// 交易订单号
    pub order_id: String,
    /// 服务商编码
    pub vendor: String,
    /// 国际物流状态
    ///
    /// Codes:
    ///
    /// - `1` 干线提货完成
    /// - `2` 干线发运完成
    /// - `3` 实物到港
    pub status: i64,
    /// 物流状态发生时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub occurrence_time: rt::DateTime,
    /// 始发地
    pub origin: String,
    /// 目的地
    pub destination: String,
    /// 国际物流信息
    ///
    /// Needed with status 2.
    pub transportation: Option<DoudianCrossborderOrderLogisticsTraceTransportation>,
}

impl DoudianCrossborderOrderLogisticsTraceRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        vendor: impl Into<String>,
        status: i64,
        occurrence_time: impl Into<rt::DateTime>,
        origin: impl Into<String>,
        destination: impl Into<String>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            vendor: vendor.into(),
            status,
            occurrence_time: occurrence_time.into(),
            origin: origin.into(),
            destination: destination.into(),
            transportation: None,
        }
    }

    /// Sets `transportation` (国际物流信息).
    #[must_use]
    pub fn transportation(
        mut self,
        transportation: DoudianCrossborderOrderLogisticsTraceTransportation,
    ) -> Self {
        self.transportation = Some(transportation);
        self
    }
}

/// The answer to [`DoudianCrossborderOrderLogisticsTraceRequest`].
///
/// The platform promises no `data`.
pub type DoudianCrossborderOrderLogisticsTraceResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianCrossborderOrderLogisticsTraceRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossborder.orderLogisticsTrace",
        path: "/crossborder/orderLogisticsTrace",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1005",
                label: "接口调用异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1000",
                label: "节点时序有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1002",
                label: "运输信息缺失",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1004",
                label: "节点时间非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossborderOrderLogisticsTraceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossborderOrderLogisticsTraceRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("origin", rt::REQUIRED, &[]),
                rt::Field("destination", rt::REQUIRED, &[]),
                rt::Field("transportation", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.destination);
        rt::put(w, 3, &self.occurrence_time);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 4, &self.origin);
        rt::put(w, 2, &self.status);
        rt::put(w, 6, &self.transportation);
        rt::put(w, 1, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossborderOrderLogisticsTraceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossborderOrderLogisticsTraceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.vendor, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.occurrence_time, r),
            4 => rt::get(&mut self.origin, r),
            5 => rt::get(&mut self.destination, r),
            6 => rt::get(&mut self.transportation, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossborderOrderLogisticsTraceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            vendor: Default::default(),
            status: Default::default(),
            occurrence_time: Default::default(),
            origin: Default::default(),
            destination: Default::default(),
            transportation: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossborderOrderLogisticsTraceRequest, Self::blank());

/// Part of the request `crossborder.orderLogisticsTrace`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossborderOrderLogisticsTraceTransportation {
    /// 国际运单号
    ///
    /// For CC and UPU.
    pub oversea_trans_no: Option<String>,
    /// 提单号
    ///
    /// For BC.
    pub bill_no: Option<String>,
    /// 航班班次号
    ///
    /// For BC.
    pub voyage_no: Option<String>,
}

impl DoudianCrossborderOrderLogisticsTraceTransportation {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            oversea_trans_no: None,
            bill_no: None,
            voyage_no: None,
        }
    }

    /// Sets `oversea_trans_no` (国际运单号).
    #[must_use]
    pub fn oversea_trans_no(mut self, oversea_trans_no: impl Into<String>) -> Self {
        self.oversea_trans_no = Some(oversea_trans_no.into());
        self
    }

    /// Sets `bill_no` (提单号).
    #[must_use]
    pub fn bill_no(mut self, bill_no: impl Into<String>) -> Self {
        self.bill_no = Some(bill_no.into());
        self
    }

    /// Sets `voyage_no` (航班班次号).
    #[must_use]
    pub fn voyage_no(mut self, voyage_no: impl Into<String>) -> Self {
        self.voyage_no = Some(voyage_no.into());
        self
    }
}

impl rt::Encode for DoudianCrossborderOrderLogisticsTraceTransportation {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossborderOrderLogisticsTraceTransportation",
            &[
                rt::Field("oversea_trans_no", 0, &[]),
                rt::Field("bill_no", 0, &[]),
                rt::Field("voyage_no", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.bill_no);
        rt::put(w, 0, &self.oversea_trans_no);
        rt::put(w, 2, &self.voyage_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossborderOrderLogisticsTraceTransportation {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.oversea_trans_no, r),
            1 => rt::get(&mut self.bill_no, r),
            2 => rt::get(&mut self.voyage_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossborderOrderLogisticsTraceTransportation);

rt::impl_serde!(DoudianCrossborderOrderLogisticsTraceTransportation, Self::default());
