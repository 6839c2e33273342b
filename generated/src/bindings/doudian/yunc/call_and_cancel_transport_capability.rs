// @generated from doudian/yunc/yunc.callAndCancelTransportCapability.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 运力呼叫和取消 — `yunc.callAndCancelTransportCapability`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncCallAndCancelTransportCapabilityRequest;
///
/// let request = DoudianYuncCallAndCancelTransportCapabilityRequest::new(
///     "…",
///     "…",
///     [[("1".to_owned(), serde_json::json!({}))].into()],
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
/// | 20001 | `isp.service-timeout-error:1103` | 内部服务超时 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCallAndCancelTransportCapabilityRequest {
    /// 门店ID
    pub store_id: String,
    /// 平台订单号
    pub platform_order_no: String,
    /// 合单订单列表
    ///
    /// Its members are not known.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_details: Vec<BTreeMap<String, rt::Value>>,
}

impl DoudianYuncCallAndCancelTransportCapabilityRequest {
    /// With the parameters that are required.
    pub fn new(
        store_id: impl Into<String>,
        platform_order_no: impl Into<String>,
        order_details: impl Into<Vec<BTreeMap<String, rt::Value>>>,
    ) -> Self {
        Self {
            store_id: store_id.into(),
            platform_order_no: platform_order_no.into(),
            order_details: order_details.into(),
        }
    }
}

/// The answer to [`DoudianYuncCallAndCancelTransportCapabilityRequest`].
pub type DoudianYuncCallAndCancelTransportCapabilityResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianYuncCallAndCancelTransportCapabilityRequest {
    type Data = rt::Value;

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
        static TABLE: rt::Table = rt::Table(
            "DoudianYuncCallAndCancelTransportCapabilityRequest",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("platform_order_no", rt::REQUIRED, &[]),
                rt::Field("order_details", rt::REQUIRED | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.order_details);
        rt::put(w, 1, &self.platform_order_no);
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
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCallAndCancelTransportCapabilityRequest, Self::blank());
