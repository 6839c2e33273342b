// @generated from doudian/logistics/logistics.cancelOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消电子面单 — `logistics.cancelOrder`
///
/// Family: `logistics` (the feature `logistics`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsCancelOrderRequest;
///
/// let request = DoudianLogisticsCancelOrderRequest::new("…", "…");
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
/// | 20000 | `isp.service-error:4008` | 内部数据格式非法 | wait, then repeat |
/// | 20000 | `isp.service-error:11404` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:1102` | 重复取消 | nothing: it is done |
/// | 50002 | `isv.business-failed:1105` | 运单已揽收 | do not repeat |
/// | 50002 | `isv.business-failed:8018` | 未获取到订单信息 | wait, then repeat |
/// | 50002 | `isv.business-failed:10000` | 运单已取件 | do not repeat |
/// | 50002 | `isv.business-failed:10711` | 面单订购关系不存在 | mend the request |
/// | 50002 | `isv.business-failed:10724` | 取消失败 | ask the platform |
/// | 50002 | `isv.business-failed:20802` | 运单已取件 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsCancelOrderRequest {
    /// 物流公司
    pub logistics_code: String,
    /// 运单号
    pub track_no: String,
    /// 用户ID
    ///
    /// The shop that took the number.
    pub user_id: Option<i64>,
}

impl DoudianLogisticsCancelOrderRequest {
    /// With the parameters that are required.
    pub fn new(logistics_code: impl Into<String>, track_no: impl Into<String>) -> Self {
        Self {
            logistics_code: logistics_code.into(),
            track_no: track_no.into(),
            user_id: None,
        }
    }

    /// Sets `user_id` (用户ID).
    #[must_use]
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }
}

/// The answer to [`DoudianLogisticsCancelOrderRequest`].
pub type DoudianLogisticsCancelOrderResponse = rt::DoudianResponse<
    DoudianLogisticsCancelOrderData,
>;

impl rt::DoudianRequest for DoudianLogisticsCancelOrderRequest {
    type Data = DoudianLogisticsCancelOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.cancelOrder",
        path: "/logistics/cancelOrder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:4008",
                label: "内部数据格式非法",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:11404",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1102",
                label: "重复取消",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1105",
                label: "运单已揽收",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8018",
                label: "未获取到订单信息",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10000",
                label: "运单已取件",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10711",
                label: "面单订购关系不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10724",
                label: "取消失败",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20802",
                label: "运单已取件",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsCancelOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCancelOrderRequest",
            &[
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("track_no", rt::REQUIRED, &[]),
                rt::Field("user_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.logistics_code);
        rt::put(w, 1, &self.track_no);
        rt::put(w, 2, &self.user_id);
    }
}

rt::impl_record!(DoudianLogisticsCancelOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCancelOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_code, r),
            1 => rt::get(&mut self.track_no, r),
            2 => rt::get(&mut self.user_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsCancelOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            logistics_code: Default::default(),
            track_no: Default::default(),
            user_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsCancelOrderRequest, Self::blank());

/// Part of the answer to `logistics.cancelOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCancelOrderCancelResult {
    /// 是否成功
    pub success: Option<bool>,
}

impl rt::Encode for DoudianLogisticsCancelOrderCancelResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCancelOrderCancelResult",
            &[rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianLogisticsCancelOrderCancelResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCancelOrderCancelResult);

rt::impl_serde!(DoudianLogisticsCancelOrderCancelResult, Self::default());

/// Part of the answer to `logistics.cancelOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCancelOrderData {
    /// 取消状态
    pub cancel_result: DoudianLogisticsCancelOrderCancelResult,
}

impl rt::Encode for DoudianLogisticsCancelOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCancelOrderData",
            &[rt::Field("cancel_result", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cancel_result);
    }
}

impl rt::Decode for DoudianLogisticsCancelOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cancel_result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCancelOrderData);

rt::impl_serde!(DoudianLogisticsCancelOrderData, Self::default());
