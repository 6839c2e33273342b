// @generated from doudian/yunc/yunc.cloudCancelOutboundOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianYuncAccepted, DoudianYuncCancelLine};

/// 云仓取消出库单 — `yunc.cloudCancelOutboundOrder`
///
/// Family: `yunc` (the feature `yunc`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncCloudCancelOutboundOrderRequest;
///
/// let request = DoudianYuncCloudCancelOutboundOrderRequest::new(
///     "…",
///     0,
///     1,
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
/// | 50002 | `isv.business-failed:1005` | 远程调用失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:4005` | 不支持的出库操作 | do not repeat |
/// | 50002 | `isv.business-failed:100100` | 货主店铺未绑定 | mend the request |
/// | 50002 | `isv.business-failed:62302628` | ERP单号不存在 | mend the request |
/// | 20001 | `isp.service-timeout-error:1103` | 调用接口超时 | repeat at once |
/// | 50002 | `isv.business-failed:500` | 订单已取消 | nothing: it is done |
/// | 50002 | `isv.business-failed:601` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:1001` | 业务处理失败 |  |
/// | 50002 | `isv.business-failed:4001` | 出库单未找到 | mend the request |
/// | 50002 | `isv.business-failed:4004` | 已出库须拦截快递 | do not repeat |
/// | 50002 | `isv.business-failed:14000` | 已出库须拦截快递 | do not repeat |
/// | 50002 | `isv.business-failed:62302615` | 调用仓储失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:62302623` | 订单状态不允许取消 | do not repeat |
/// | 50002 | `isv.business-failed:62303013` | 取消状态跃迁失败 |  |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCancelOutboundOrderRequest {
    /// ERP出库单号
    pub erp_order_no: String,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `0` 取消
    /// - `1` 拦截
    pub op_type: i32,
    /// 取消标记
    pub cancel_tag: i32,
    /// 取消原因
    pub cancel_reason: String,
    /// 取消列表
    pub cancel_details: Option<Vec<DoudianYuncCancelLine>>,
    /// 平台交易单号
    pub platform_order_no: String,
    /// 货主编码
    pub owner_code: Option<String>,
}

impl DoudianYuncCloudCancelOutboundOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        erp_order_no: impl Into<String>,
        op_type: i32,
        cancel_tag: i32,
        cancel_reason: impl Into<String>,
        platform_order_no: impl Into<String>,
    ) -> Self {
        Self {
            erp_order_no: erp_order_no.into(),
            op_type,
            cancel_tag,
            cancel_reason: cancel_reason.into(),
            cancel_details: None,
            platform_order_no: platform_order_no.into(),
            owner_code: None,
        }
    }

    /// Sets `cancel_details` (取消列表).
    #[must_use]
    pub fn cancel_details(
        mut self,
        cancel_details: impl Into<Vec<DoudianYuncCancelLine>>,
    ) -> Self {
        self.cancel_details = Some(cancel_details.into());
        self
    }

    /// Sets `owner_code` (货主编码).
    #[must_use]
    pub fn owner_code(mut self, owner_code: impl Into<String>) -> Self {
        self.owner_code = Some(owner_code.into());
        self
    }
}

/// The answer to [`DoudianYuncCloudCancelOutboundOrderRequest`].
pub type DoudianYuncCloudCancelOutboundOrderResponse = rt::DoudianResponse<
    DoudianYuncCloudCancelOutboundOrderData,
>;

impl rt::DoudianRequest for DoudianYuncCloudCancelOutboundOrderRequest {
    type Data = DoudianYuncCloudCancelOutboundOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.cloudCancelOutboundOrder",
        path: "/yunc/cloudCancelOutboundOrder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1005",
                label: "远程调用失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4005",
                label: "不支持的出库操作",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100100",
                label: "货主店铺未绑定",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302628",
                label: "ERP单号不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20001,
                sub_code: "isp.service-timeout-error:1103",
                label: "调用接口超时",
                retry: rt::Retry::Immediately,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "订单已取消",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:601",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4001",
                label: "出库单未找到",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4004",
                label: "已出库须拦截快递",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:14000",
                label: "已出库须拦截快递",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302615",
                label: "调用仓储失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302623",
                label: "订单状态不允许取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62303013",
                label: "取消状态跃迁失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncCloudCancelOutboundOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCancelOutboundOrderRequest",
            &[
                rt::Field("erp_order_no", rt::REQUIRED, &[]),
                rt::Field("op_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("cancel_tag", rt::REQUIRED, &[]),
                rt::Field("cancel_reason", rt::REQUIRED, &[]),
                rt::Field("cancel_details", 0, &[]),
                rt::Field("platform_order_no", rt::REQUIRED, &[]),
                rt::Field("owner_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.cancel_details);
        rt::put(w, 3, &self.cancel_reason);
        rt::put(w, 2, &self.cancel_tag);
        rt::put(w, 0, &self.erp_order_no);
        rt::put(w, 1, &self.op_type);
        rt::put(w, 6, &self.owner_code);
        rt::put(w, 5, &self.platform_order_no);
    }
}

rt::impl_record!(DoudianYuncCloudCancelOutboundOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCancelOutboundOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.erp_order_no, r),
            1 => rt::get(&mut self.op_type, r),
            2 => rt::get(&mut self.cancel_tag, r),
            3 => rt::get(&mut self.cancel_reason, r),
            4 => rt::get(&mut self.cancel_details, r),
            5 => rt::get(&mut self.platform_order_no, r),
            6 => rt::get(&mut self.owner_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCancelOutboundOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            erp_order_no: Default::default(),
            op_type: Default::default(),
            cancel_tag: Default::default(),
            cancel_reason: Default::default(),
            cancel_details: Default::default(),
            platform_order_no: Default::default(),
            owner_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCancelOutboundOrderRequest, Self::blank());

/// Part of the answer to `yunc.cloudCancelOutboundOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCancelOutboundOrderData {
    /// 响应数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianYuncAccepted>,
}

impl rt::Encode for DoudianYuncCloudCancelOutboundOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCancelOutboundOrderData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianYuncCloudCancelOutboundOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCancelOutboundOrderData);

rt::impl_serde!(DoudianYuncCloudCancelOutboundOrderData, Self::default());
