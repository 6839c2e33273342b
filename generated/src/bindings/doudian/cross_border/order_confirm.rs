// @generated from doudian/cross_border/crossBorder.orderConfirm.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 服务商接单 — `crossBorder.orderConfirm`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `cross_border` (the feature `cross_border`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderOrderConfirmRequest;
///
/// let request = DoudianCrossBorderOrderConfirmRequest::new("…", "…", 1, "…");
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
/// | 50002 | `isv.business-failed:1002` | 请求太频繁 |
/// | 50002 | `isv.business-failed:1004` | 物流状态不对 |
/// | 50002 | `isv.business-failed:1005` | 订单状态不支持 |
/// | 50002 | `isv.business-failed:1006` | 记录不存在 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderConfirmRequest {
    /// 服务商编码
    pub vendor: String,
    /// 交易订单号
    pub order_id: String,
    /// 接单状态
    pub status: i32,
    /// 物流状态发生时间
    pub occurrence_time: String,
    /// 接单失败信息
    ///
    /// Its members are not known.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub error_info: Option<BTreeMap<String, rt::Value>>,
}

impl DoudianCrossBorderOrderConfirmRequest {
    /// With the parameters that are required.
    pub fn new(
        vendor: impl Into<String>,
        order_id: impl Into<String>,
        status: i32,
        occurrence_time: impl Into<String>,
    ) -> Self {
        Self {
            vendor: vendor.into(),
            order_id: order_id.into(),
            status,
            occurrence_time: occurrence_time.into(),
            error_info: None,
        }
    }

    /// Sets `error_info` (接单失败信息).
    #[must_use]
    pub fn error_info(
        mut self,
        error_info: impl Into<BTreeMap<String, rt::Value>>,
    ) -> Self {
        self.error_info = Some(error_info.into());
        self
    }
}

/// The answer to [`DoudianCrossBorderOrderConfirmRequest`].
pub type DoudianCrossBorderOrderConfirmResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianCrossBorderOrderConfirmRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.orderConfirm",
        path: "/crossBorder/orderConfirm",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1002",
                label: "请求太频繁",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1004",
                label: "物流状态不对",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1005",
                label: "订单状态不支持",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1006",
                label: "记录不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossBorderOrderConfirmRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderConfirmRequest",
            &[
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("error_info", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.error_info);
        rt::put(w, 3, &self.occurrence_time);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 2, &self.status);
        rt::put(w, 0, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossBorderOrderConfirmRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderConfirmRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.occurrence_time, r),
            4 => rt::get(&mut self.error_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderOrderConfirmRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            order_id: Default::default(),
            status: Default::default(),
            occurrence_time: Default::default(),
            error_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderOrderConfirmRequest, Self::blank());
