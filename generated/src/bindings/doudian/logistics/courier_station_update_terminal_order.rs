// @generated from doudian/logistics/logistics.courierStation.updateTerminalOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 末端订单信息回传 — `logistics.courierStation.updateTerminalOrder`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `logistics` (the feature `logistics`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsCourierStationUpdateTerminalOrderRequest;
///
/// let request = DoudianLogisticsCourierStationUpdateTerminalOrderRequest::new(
///     "POST_WEIGHT_INFO",
///     "…",
///     "2023-11-15 06:13:20",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 20000 | `isp.service-error:10001` | 请求参数错误 |
/// | 20000 | `isp.service-error:10002` | 系统错误 |
/// | 20000 | `isp.service-error:10003` | 系统错误 |
/// | 50002 | `isv.business-failed:10101` | 订单不存在 |
/// | 50002 | `isv.business-failed:10102` | 订单已取消 |
/// | 50002 | `isv.business-failed:10106` | 状态不允许核重核价 |
/// | 50002 | `isv.business-failed:10107` | 状态不允许揽收 |
/// | 50002 | `isv.business-failed:10108` | 重复核重核价 |
/// | 50002 | `isv.business-failed:10109` | 重复揽收 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    /// 业务类型 (`bizType`)
    ///
    /// Parts joined by `|`.
    ///
    /// Codes:
    ///
    /// - `POST_WEIGHT_INFO` 核重核价
    /// - `POST_WAYBILL_INFO` 运单号
    /// - `POST_COLLECT_STATUS` 揽收状态
    pub biz_type: rt::Pipe,
    /// 订单号 (`orderId`)
    pub order_id: String,
    /// 操作时间 (`operationTime`)
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub operation_time: rt::DateTime,
    /// 推送信息 (`postInfo`)
    pub post_info: Option<DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo>,
}

impl DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        biz_type: impl Into<rt::Pipe>,
        order_id: impl Into<String>,
        operation_time: impl Into<rt::DateTime>,
    ) -> Self {
        Self {
            biz_type: biz_type.into(),
            order_id: order_id.into(),
            operation_time: operation_time.into(),
            post_info: None,
        }
    }

    /// Sets `postInfo` (推送信息).
    #[must_use]
    pub fn post_info(
        mut self,
        post_info: DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo,
    ) -> Self {
        self.post_info = Some(post_info);
        self
    }
}

/// The answer to [`DoudianLogisticsCourierStationUpdateTerminalOrderRequest`].
pub type DoudianLogisticsCourierStationUpdateTerminalOrderResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.courierStation.updateTerminalOrder",
        path: "/logistics/courierStation/updateTerminalOrder",
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
                sub_code: "isv.business-failed:10102",
                label: "订单已取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10106",
                label: "状态不允许核重核价",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10107",
                label: "状态不允许揽收",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10108",
                label: "重复核重核价",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10109",
                label: "重复揽收",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCourierStationUpdateTerminalOrderRequest",
            &[
                rt::Field("bizType", rt::REQUIRED, &[]),
                rt::Field("orderId", rt::REQUIRED, &[]),
                rt::Field("operationTime", rt::REQUIRED, &[]),
                rt::Field("postInfo", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.biz_type);
        rt::put(w, 2, &self.operation_time);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 3, &self.post_info);
    }
}

rt::impl_record!(DoudianLogisticsCourierStationUpdateTerminalOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.biz_type, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.operation_time, r),
            3 => rt::get(&mut self.post_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            biz_type: Default::default(),
            order_id: Default::default(),
            operation_time: Default::default(),
            post_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsCourierStationUpdateTerminalOrderRequest, Self::blank());

/// Part of the request `logistics.courierStation.updateTerminalOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo {
    /// 运单号 (`waybillCode`)
    pub waybill_code: Option<String>,
    /// 物流商编码
    pub express: Option<String>,
}

impl DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            waybill_code: None,
            express: None,
        }
    }

    /// Sets `waybillCode` (运单号).
    #[must_use]
    pub fn waybill_code(mut self, waybill_code: impl Into<String>) -> Self {
        self.waybill_code = Some(waybill_code.into());
        self
    }

    /// Sets `express` (物流商编码).
    #[must_use]
    pub fn express(mut self, express: impl Into<String>) -> Self {
        self.express = Some(express.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo",
            &[rt::Field("waybillCode", 0, &[]), rt::Field("express", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express);
        rt::put(w, 0, &self.waybill_code);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_code, r),
            1 => rt::get(&mut self.express, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo);

rt::impl_serde!(
    DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo, Self::default()
);
