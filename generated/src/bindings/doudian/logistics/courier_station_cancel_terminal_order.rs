// @generated from doudian/logistics/logistics.courierStation.cancelTerminalOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 驿站取消寄件订单 — `logistics.courierStation.cancelTerminalOrder`
///
/// Family: `logistics` (the feature `logistics`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsCourierStationCancelTerminalOrderRequest;
///
/// let request = DoudianLogisticsCourierStationCancelTerminalOrderRequest::new(
///     "…",
///     "…",
///     "2023-11-15 06:13:20",
///     "COURIER_STATION",
///     "…",
///     "Canceled",
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
/// | 20000 | `isp.service-error:10001` | 请求参数错误 | mend the request |
/// | 20000 | `isp.service-error:10002` | 系统错误 | wait, then repeat |
/// | 20000 | `isp.service-error:10003` | 系统错误 | ask the platform |
/// | 50002 | `isv.business-failed:10101` | 订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:10104` | 状态不允许取消 | do not repeat |
/// | 50002 | `isv.business-failed:10105` | 状态不允许拦截 | do not repeat |
/// | 50002 | `isv.business-failed:10110` | 重复取消 | nothing: it is done |
/// | 50002 | `isv.business-failed:10111` | 重复拦截 | nothing: it is done |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsCourierStationCancelTerminalOrderRequest {
    /// 订单号 (`orderId`)
    pub order_id: String,
    /// 取消或拦截原因编码 (`cancelCode`)
    pub cancel_code: String,
    /// 取消或拦截原因描述 (`cancelReason`)
    pub cancel_reason: Option<String>,
    /// 操作时间 (`operationTime`)
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub operation_time: rt::DateTime,
    /// 业务类型 (`bizType`)
    ///
    /// Codes:
    ///
    /// - `COURIER_STATION` 驿站寄件
    pub biz_type: String,
    /// 服务商编码 (`partnerCode`)
    pub partner_code: String,
    /// 驿站编码 (`postCode`)
    pub post_code: Option<String>,
    /// 驿站名称 (`postName`)
    pub post_name: Option<String>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `Canceled` 取消
    /// - `Intercepted` 拦截
    pub status: String,
    /// 品牌编码 (`brandCode`)
    pub brand_code: String,
}

impl DoudianLogisticsCourierStationCancelTerminalOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        cancel_code: impl Into<String>,
        operation_time: impl Into<rt::DateTime>,
        biz_type: impl Into<String>,
        partner_code: impl Into<String>,
        status: impl Into<String>,
        brand_code: impl Into<String>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            cancel_code: cancel_code.into(),
            cancel_reason: None,
            operation_time: operation_time.into(),
            biz_type: biz_type.into(),
            partner_code: partner_code.into(),
            post_code: None,
            post_name: None,
            status: status.into(),
            brand_code: brand_code.into(),
        }
    }

    /// Sets `cancelReason` (取消或拦截原因描述).
    #[must_use]
    pub fn cancel_reason(mut self, cancel_reason: impl Into<String>) -> Self {
        self.cancel_reason = Some(cancel_reason.into());
        self
    }

    /// Sets `postCode` (驿站编码).
    #[must_use]
    pub fn post_code(mut self, post_code: impl Into<String>) -> Self {
        self.post_code = Some(post_code.into());
        self
    }

    /// Sets `postName` (驿站名称).
    #[must_use]
    pub fn post_name(mut self, post_name: impl Into<String>) -> Self {
        self.post_name = Some(post_name.into());
        self
    }
}

/// The answer to [`DoudianLogisticsCourierStationCancelTerminalOrderRequest`].
pub type DoudianLogisticsCourierStationCancelTerminalOrderResponse = rt::DoudianResponse<
    DoudianLogisticsCourierStationCancelTerminalOrderData,
>;

impl rt::DoudianRequest for DoudianLogisticsCourierStationCancelTerminalOrderRequest {
    type Data = DoudianLogisticsCourierStationCancelTerminalOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.courierStation.cancelTerminalOrder",
        path: "/logistics/courierStation/cancelTerminalOrder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10001",
                label: "请求参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10002",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10003",
                label: "系统错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10101",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10104",
                label: "状态不允许取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10105",
                label: "状态不允许拦截",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10110",
                label: "重复取消",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10111",
                label: "重复拦截",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsCourierStationCancelTerminalOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCourierStationCancelTerminalOrderRequest",
            &[
                rt::Field("orderId", rt::REQUIRED, &[]),
                rt::Field("cancelCode", rt::REQUIRED, &[]),
                rt::Field("cancelReason", 0, &[]),
                rt::Field("operationTime", rt::REQUIRED, &[]),
                rt::Field("bizType", rt::REQUIRED, &["COURIER_STATION"]),
                rt::Field("partnerCode", rt::REQUIRED, &[]),
                rt::Field("postCode", 0, &[]),
                rt::Field("postName", 0, &[]),
                rt::Field("status", rt::REQUIRED, &["Canceled", "Intercepted"]),
                rt::Field("brandCode", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.biz_type);
        rt::put(w, 9, &self.brand_code);
        rt::put(w, 1, &self.cancel_code);
        rt::put(w, 2, &self.cancel_reason);
        rt::put(w, 3, &self.operation_time);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 5, &self.partner_code);
        rt::put(w, 6, &self.post_code);
        rt::put(w, 7, &self.post_name);
        rt::put(w, 8, &self.status);
    }
}

rt::impl_record!(DoudianLogisticsCourierStationCancelTerminalOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCourierStationCancelTerminalOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.cancel_code, r),
            2 => rt::get(&mut self.cancel_reason, r),
            3 => rt::get(&mut self.operation_time, r),
            4 => rt::get(&mut self.biz_type, r),
            5 => rt::get(&mut self.partner_code, r),
            6 => rt::get(&mut self.post_code, r),
            7 => rt::get(&mut self.post_name, r),
            8 => rt::get(&mut self.status, r),
            9 => rt::get(&mut self.brand_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsCourierStationCancelTerminalOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            cancel_code: Default::default(),
            cancel_reason: Default::default(),
            operation_time: Default::default(),
            biz_type: Default::default(),
            partner_code: Default::default(),
            post_code: Default::default(),
            post_name: Default::default(),
            status: Default::default(),
            brand_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsCourierStationCancelTerminalOrderRequest, Self::blank());

/// Part of the answer to `logistics.courierStation.cancelTerminalOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCourierStationCancelTerminalOrderData {
    /// 失败原因编码 (`errCode`)
    ///
    /// "0" when all is well.
    pub err_code: Option<String>,
    /// 失败原因描述 (`errReason`)
    pub err_reason: Option<String>,
}

impl rt::Encode for DoudianLogisticsCourierStationCancelTerminalOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCourierStationCancelTerminalOrderData",
            &[rt::Field("errCode", 0, &[]), rt::Field("errReason", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.err_code);
        rt::put(w, 1, &self.err_reason);
    }
}

impl rt::Decode for DoudianLogisticsCourierStationCancelTerminalOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.err_code, r),
            1 => rt::get(&mut self.err_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCourierStationCancelTerminalOrderData);

rt::impl_serde!(DoudianLogisticsCourierStationCancelTerminalOrderData, Self::default());
