// @generated from doudian/yunc/yunc.CloudCreateInboundOrderToB.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建入库单 — `yunc.CloudCreateInboundOrderToB`
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
/// use doudian::DoudianYuncCloudCreateInboundOrderToBRequest;
///
/// let request = DoudianYuncCloudCreateInboundOrderToBRequest::new(1, "…", 1);
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
/// | 20001 | `isp.service-timeout-error:1103` | 服务超时 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateInboundOrderToBRequest {
    /// 操作类型
    pub action_type: i32,
    /// 入库单号
    pub biz_order_no: String,
    /// 店铺ID
    pub shop_id: i64,
}

impl DoudianYuncCloudCreateInboundOrderToBRequest {
    /// With the parameters that are required.
    pub fn new(action_type: i32, biz_order_no: impl Into<String>, shop_id: i64) -> Self {
        Self {
            action_type,
            biz_order_no: biz_order_no.into(),
            shop_id,
        }
    }
}

/// The answer to [`DoudianYuncCloudCreateInboundOrderToBRequest`].
pub type DoudianYuncCloudCreateInboundOrderToBResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianYuncCloudCreateInboundOrderToBRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.CloudCreateInboundOrderToB",
        path: "/yunc/CloudCreateInboundOrderToB",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20001,
                sub_code: "isp.service-timeout-error:1103",
                label: "服务超时",
                retry: rt::Retry::Immediately,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncCloudCreateInboundOrderToBRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateInboundOrderToBRequest",
            &[
                rt::Field("action_type", rt::REQUIRED, &[]),
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.action_type);
        rt::put(w, 1, &self.biz_order_no);
        rt::put(w, 2, &self.shop_id);
    }
}

rt::impl_record!(DoudianYuncCloudCreateInboundOrderToBRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateInboundOrderToBRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.action_type, r),
            1 => rt::get(&mut self.biz_order_no, r),
            2 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCreateInboundOrderToBRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            action_type: Default::default(),
            biz_order_no: Default::default(),
            shop_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCreateInboundOrderToBRequest, Self::blank());
