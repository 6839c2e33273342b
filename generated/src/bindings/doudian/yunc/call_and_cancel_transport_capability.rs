// @generated from doudian/yunc/yunc.callAndCancelTransportCapability.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianYuncParty;

/// 运力呼叫和取消 — `yunc.callAndCancelTransportCapability`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianYuncCallAndCancelTransportCapabilityMergedOrder, DoudianYuncCallAndCancelTransportCapabilityRequest};
///
/// let request = DoudianYuncCallAndCancelTransportCapabilityRequest::new(
///     "…",
///     "…",
///     [DoudianYuncCallAndCancelTransportCapabilityMergedOrder::new("…", "…")],
///     "…",
///     "shenzhenshishun",
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
/// | 20001 | `isp.service-timeout-error:1103` | 内部服务超时 | repeat at once |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCallAndCancelTransportCapabilityRequest {
    /// 门店ID
    ///
    /// As the carrier knows it.
    pub store_id: String,
    /// 平台订单号
    ///
    /// Any one of orders that are merged.
    pub platform_order_no: String,
    /// 合单订单列表
    pub order_details: Vec<DoudianYuncCallAndCancelTransportCapabilityMergedOrder>,
    /// ERP单号
    pub out_order_no: String,
    /// 发件人信息
    ///
    /// Needed to call a rider.
    pub sender_info: Option<DoudianYuncParty>,
    /// 收件人信息
    ///
    /// Needed to call a rider.
    pub receiver_info: Option<DoudianYuncParty>,
    /// 运力服务商
    ///
    /// Codes:
    ///
    /// - `shenzhenshishun` 顺丰同城
    /// - `dajiangwangluo` 达达
    pub service_provider: String,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `1` 呼叫运力
    /// - `2` 取消运力
    pub dispatcher_type: i32,
}

impl DoudianYuncCallAndCancelTransportCapabilityRequest {
    /// With the parameters that are required.
    pub fn new(
        store_id: impl Into<String>,
        platform_order_no: impl Into<String>,
        order_details: impl Into<
            Vec<DoudianYuncCallAndCancelTransportCapabilityMergedOrder>,
        >,
        out_order_no: impl Into<String>,
        service_provider: impl Into<String>,
        dispatcher_type: i32,
    ) -> Self {
        Self {
            store_id: store_id.into(),
            platform_order_no: platform_order_no.into(),
            order_details: order_details.into(),
            out_order_no: out_order_no.into(),
            sender_info: None,
            receiver_info: None,
            service_provider: service_provider.into(),
            dispatcher_type,
        }
    }

    /// Sets `sender_info` (发件人信息).
    #[must_use]
    pub fn sender_info(mut self, sender_info: DoudianYuncParty) -> Self {
        self.sender_info = Some(sender_info);
        self
    }

    /// Sets `receiver_info` (收件人信息).
    #[must_use]
    pub fn receiver_info(mut self, receiver_info: DoudianYuncParty) -> Self {
        self.receiver_info = Some(receiver_info);
        self
    }
}

/// The answer to [`DoudianYuncCallAndCancelTransportCapabilityRequest`].
pub type DoudianYuncCallAndCancelTransportCapabilityResponse = rt::DoudianResponse<
    DoudianYuncCallAndCancelTransportCapabilityData,
>;

impl rt::DoudianRequest for DoudianYuncCallAndCancelTransportCapabilityRequest {
    type Data = DoudianYuncCallAndCancelTransportCapabilityData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.callAndCancelTransportCapability",
        path: "/yunc/callAndCancelTransportCapability",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20001,
                sub_code: "isp.service-timeout-error:1103",
                label: "内部服务超时",
                retry: rt::Retry::Immediately,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncCallAndCancelTransportCapabilityRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCallAndCancelTransportCapabilityRequest",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("platform_order_no", rt::REQUIRED, &[]),
                rt::Field("order_details", rt::REQUIRED, &[]),
                rt::Field("out_order_no", rt::REQUIRED, &[]),
                rt::Field("sender_info", 0, &[]),
                rt::Field("receiver_info", 0, &[]),
                rt::Field(
                    "service_provider",
                    rt::REQUIRED,
                    &["shenzhenshishun", "dajiangwangluo"],
                ),
                rt::Field("dispatcher_type", rt::REQUIRED, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.dispatcher_type);
        rt::put(w, 2, &self.order_details);
        rt::put(w, 3, &self.out_order_no);
        rt::put(w, 1, &self.platform_order_no);
        rt::put(w, 5, &self.receiver_info);
        rt::put(w, 4, &self.sender_info);
        rt::put(w, 6, &self.service_provider);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianYuncCallAndCancelTransportCapabilityRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCallAndCancelTransportCapabilityRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.platform_order_no, r),
            2 => rt::get(&mut self.order_details, r),
            3 => rt::get(&mut self.out_order_no, r),
            4 => rt::get(&mut self.sender_info, r),
            5 => rt::get(&mut self.receiver_info, r),
            6 => rt::get(&mut self.service_provider, r),
            7 => rt::get(&mut self.dispatcher_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCallAndCancelTransportCapabilityRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            platform_order_no: Default::default(),
            order_details: Default::default(),
            out_order_no: Default::default(),
            sender_info: Default::default(),
            receiver_info: Default::default(),
            service_provider: Default::default(),
            dispatcher_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCallAndCancelTransportCapabilityRequest, Self::blank());

/// Part of the answer to `yunc.callAndCancelTransportCapability`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCallAndCancelTransportCapabilityData {
    /// 返回结果
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianYuncCallAndCancelTransportCapabilityShipment>,
}

impl rt::Encode for DoudianYuncCallAndCancelTransportCapabilityData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCallAndCancelTransportCapabilityData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianYuncCallAndCancelTransportCapabilityData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCallAndCancelTransportCapabilityData);

rt::impl_serde!(DoudianYuncCallAndCancelTransportCapabilityData, Self::default());

/// Part of the request `yunc.callAndCancelTransportCapability`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCallAndCancelTransportCapabilityMergedOrder {
    /// 父订单号
    pub platform_order_no: String,
    /// 子订单号
    pub subplatform_order_no: String,
}

impl DoudianYuncCallAndCancelTransportCapabilityMergedOrder {
    /// With the parameters that are required.
    pub fn new(
        platform_order_no: impl Into<String>,
        subplatform_order_no: impl Into<String>,
    ) -> Self {
        Self {
            platform_order_no: platform_order_no.into(),
            subplatform_order_no: subplatform_order_no.into(),
        }
    }
}

impl rt::Encode for DoudianYuncCallAndCancelTransportCapabilityMergedOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCallAndCancelTransportCapabilityMergedOrder",
            &[
                rt::Field("platform_order_no", rt::REQUIRED, &[]),
                rt::Field("subplatform_order_no", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.platform_order_no);
        rt::put(w, 1, &self.subplatform_order_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCallAndCancelTransportCapabilityMergedOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform_order_no, r),
            1 => rt::get(&mut self.subplatform_order_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCallAndCancelTransportCapabilityMergedOrder);

rt::impl_serde!(DoudianYuncCallAndCancelTransportCapabilityMergedOrder, Self::default());

/// Part of the answer to `yunc.callAndCancelTransportCapability`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCallAndCancelTransportCapabilityShipment {
    /// 骑手配送运单号
    ///
    /// For shipping the order.
    pub track_no: Option<String>,
    /// 电子面单号
    ///
    /// For printing.
    pub logistics_track_no: Option<String>,
    /// 运力服务商
    ///
    /// Codes:
    ///
    /// - `shenzhenshishun` 顺丰同城
    /// - `dajiangwangluo` 达达
    pub service_provider: Option<String>,
    /// 接驳商圈
    ///
    /// To be printed on the waybill.
    pub to_aoi_name: Option<String>,
}

impl rt::Encode for DoudianYuncCallAndCancelTransportCapabilityShipment {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCallAndCancelTransportCapabilityShipment",
            &[
                rt::Field("track_no", 0, &[]),
                rt::Field("logistics_track_no", 0, &[]),
                rt::Field("service_provider", 0, &["shenzhenshishun", "dajiangwangluo"]),
                rt::Field("to_aoi_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.logistics_track_no);
        rt::put(w, 2, &self.service_provider);
        rt::put(w, 3, &self.to_aoi_name);
        rt::put(w, 0, &self.track_no);
    }
}

impl rt::Decode for DoudianYuncCallAndCancelTransportCapabilityShipment {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.logistics_track_no, r),
            2 => rt::get(&mut self.service_provider, r),
            3 => rt::get(&mut self.to_aoi_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCallAndCancelTransportCapabilityShipment);

rt::impl_serde!(DoudianYuncCallAndCancelTransportCapabilityShipment, Self::default());
