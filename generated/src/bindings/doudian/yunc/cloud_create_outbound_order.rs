// @generated from doudian/yunc/yunc.cloudCreateOutboundOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 云仓出库接单 — `yunc.cloudCreateOutboundOrder`
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
/// use doudian::DoudianYuncCloudCreateOutboundOrderRequest;
///
/// let request = DoudianYuncCloudCreateOutboundOrderRequest::new(1, "…", "…", 1);
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
/// | 50002 | `isv.business-failed:-1` | 省编码为空 |
/// | 50002 | `isv.business-failed:1100` | 查询绑定关系失败 |
/// | 50002 | `isv.business-failed:1253` | 货主店铺未绑定 |
/// | 50002 | `isv.business-failed:1401` | 规则查询缓存失败 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateOutboundOrderRequest {
    /// 交货方式
    pub delivery_mode: i32,
    /// 平台交易单号
    pub platform_order_no: String,
    /// ERP出库单号
    pub erp_order_no: String,
    /// 订单类型
    pub order_type: i32,
}

impl DoudianYuncCloudCreateOutboundOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        delivery_mode: i32,
        platform_order_no: impl Into<String>,
        erp_order_no: impl Into<String>,
        order_type: i32,
    ) -> Self {
        Self {
            delivery_mode,
            platform_order_no: platform_order_no.into(),
            erp_order_no: erp_order_no.into(),
            order_type,
        }
    }
}

/// The answer to [`DoudianYuncCloudCreateOutboundOrderRequest`].
pub type DoudianYuncCloudCreateOutboundOrderResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianYuncCloudCreateOutboundOrderRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.cloudCreateOutboundOrder",
        path: "/yunc/cloudCreateOutboundOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-1",
                label: "省编码为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1100",
                label: "查询绑定关系失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1253",
                label: "货主店铺未绑定",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1401",
                label: "规则查询缓存失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncCloudCreateOutboundOrderRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateOutboundOrderRequest",
            &[
                rt::Field("delivery_mode", rt::REQUIRED, &[]),
                rt::Field("platform_order_no", rt::REQUIRED, &[]),
                rt::Field("erp_order_no", rt::REQUIRED, &[]),
                rt::Field("order_type", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.delivery_mode);
        rt::put(w, 2, &self.erp_order_no);
        rt::put(w, 3, &self.order_type);
        rt::put(w, 1, &self.platform_order_no);
    }
}

rt::impl_record!(DoudianYuncCloudCreateOutboundOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateOutboundOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.delivery_mode, r),
            1 => rt::get(&mut self.platform_order_no, r),
            2 => rt::get(&mut self.erp_order_no, r),
            3 => rt::get(&mut self.order_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCreateOutboundOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            delivery_mode: Default::default(),
            platform_order_no: Default::default(),
            erp_order_no: Default::default(),
            order_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCreateOutboundOrderRequest, Self::blank());
