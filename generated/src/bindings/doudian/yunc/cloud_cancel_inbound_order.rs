// @generated from doudian/yunc/yunc.cloudCancelInboundOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianYuncAccepted;

/// 云仓取消入库单 — `yunc.cloudCancelInboundOrder`
///
/// Family: `yunc` (the feature `yunc`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncCloudCancelInboundOrderRequest;
///
/// let request = DoudianYuncCloudCancelInboundOrderRequest::new("…", 1, "…");
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
/// | 20001 | `isp.service-timeout-error:1103` | 超时 | repeat at once |
/// | 50002 | `isv.business-failed:500` | 内部错误 |  |
/// | 50002 | `isv.business-failed:1001` | 取消单据出错 | wait, then repeat |
/// | 50002 | `isv.business-failed:100100` | 货主店铺未绑定 | mend the request |
/// | 50002 | `isv.business-failed:623023011` | 订单状态不允许取消 | do not repeat |
/// | 50002 | `isv.business-failed:62303015` | 调用仓储失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCancelInboundOrderRequest {
    /// 入库单号
    pub biz_order_no: String,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `1` 取消
    pub action_type: i32,
    /// 取消原因
    pub cancel_reason: String,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 货主编码
    pub owner_code: Option<String>,
}

impl DoudianYuncCloudCancelInboundOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        biz_order_no: impl Into<String>,
        action_type: i32,
        cancel_reason: impl Into<String>,
    ) -> Self {
        Self {
            biz_order_no: biz_order_no.into(),
            action_type,
            cancel_reason: cancel_reason.into(),
            shop_id: None,
            owner_code: None,
        }
    }

    /// Sets `shop_id` (店铺ID).
    #[must_use]
    pub fn shop_id(mut self, shop_id: i64) -> Self {
        self.shop_id = Some(shop_id);
        self
    }

    /// Sets `owner_code` (货主编码).
    #[must_use]
    pub fn owner_code(mut self, owner_code: impl Into<String>) -> Self {
        self.owner_code = Some(owner_code.into());
        self
    }
}

/// The answer to [`DoudianYuncCloudCancelInboundOrderRequest`].
pub type DoudianYuncCloudCancelInboundOrderResponse = rt::DoudianResponse<
    DoudianYuncCloudCancelInboundOrderData,
>;

impl rt::DoudianRequest for DoudianYuncCloudCancelInboundOrderRequest {
    type Data = DoudianYuncCloudCancelInboundOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.cloudCancelInboundOrder",
        path: "/yunc/cloudCancelInboundOrder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20001,
                sub_code: "isp.service-timeout-error:1103",
                label: "超时",
                retry: rt::Retry::Immediately,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "内部错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "取消单据出错",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
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
                sub_code: "isv.business-failed:623023011",
                label: "订单状态不允许取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62303015",
                label: "调用仓储失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncCloudCancelInboundOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCancelInboundOrderRequest",
            &[
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("action_type", rt::REQUIRED, &["1"]),
                rt::Field("cancel_reason", rt::REQUIRED, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("owner_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.action_type);
        rt::put(w, 0, &self.biz_order_no);
        rt::put(w, 2, &self.cancel_reason);
        rt::put(w, 4, &self.owner_code);
        rt::put(w, 3, &self.shop_id);
    }
}

rt::impl_record!(DoudianYuncCloudCancelInboundOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCancelInboundOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.biz_order_no, r),
            1 => rt::get(&mut self.action_type, r),
            2 => rt::get(&mut self.cancel_reason, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.owner_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCancelInboundOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            biz_order_no: Default::default(),
            action_type: Default::default(),
            cancel_reason: Default::default(),
            shop_id: Default::default(),
            owner_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCancelInboundOrderRequest, Self::blank());

/// Part of the answer to `yunc.cloudCancelInboundOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCancelInboundOrderData {
    /// 响应数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianYuncAccepted>,
}

impl rt::Encode for DoudianYuncCloudCancelInboundOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCancelInboundOrderData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianYuncCloudCancelInboundOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCancelInboundOrderData);

rt::impl_serde!(DoudianYuncCloudCancelInboundOrderData, Self::default());
