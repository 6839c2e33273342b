// @generated from doudian/cross_border/crossborder.takingLogisticsInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 运单信息回告 — `crossborder.takingLogisticsInfo`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossborderTakingLogisticsInfoRequest;
///
/// let request = DoudianCrossborderTakingLogisticsInfoRequest::new(
///     "…",
///     "…",
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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 20000 | `isp.service-error:-1` | 通知物流信息失败 |
/// | 20000 | `isp.service-error:1005` | 接口调用异常 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossborderTakingLogisticsInfoRequest {
    /// 服务商编码
    pub vendor: String,
    /// 交易单号
    pub order_id: String,
    /// 物流公司编码
    pub domestic_carrier: String,
    /// 物流单号
    pub domestic_trans_no: String,
    /// 物流企业代码
    pub express_code: Option<String>,
}

impl DoudianCrossborderTakingLogisticsInfoRequest {
    /// With the parameters that are required.
    pub fn new(
        vendor: impl Into<String>,
        order_id: impl Into<String>,
        domestic_carrier: impl Into<String>,
        domestic_trans_no: impl Into<String>,
    ) -> Self {
        Self {
            vendor: vendor.into(),
            order_id: order_id.into(),
            domestic_carrier: domestic_carrier.into(),
            domestic_trans_no: domestic_trans_no.into(),
            express_code: None,
        }
    }

    /// Sets `express_code` (物流企业代码).
    #[must_use]
    pub fn express_code(mut self, express_code: impl Into<String>) -> Self {
        self.express_code = Some(express_code.into());
        self
    }
}

/// The answer to [`DoudianCrossborderTakingLogisticsInfoRequest`].
pub type DoudianCrossborderTakingLogisticsInfoResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianCrossborderTakingLogisticsInfoRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossborder.takingLogisticsInfo",
        path: "/crossborder/takingLogisticsInfo",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:-1",
                label: "通知物流信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1005",
                label: "接口调用异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossborderTakingLogisticsInfoRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianCrossborderTakingLogisticsInfoRequest",
            &[
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("domestic_carrier", rt::REQUIRED, &[]),
                rt::Field("domestic_trans_no", rt::REQUIRED, &[]),
                rt::Field("express_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.domestic_carrier);
        rt::put(w, 3, &self.domestic_trans_no);
        rt::put(w, 4, &self.express_code);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 0, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossborderTakingLogisticsInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossborderTakingLogisticsInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.domestic_carrier, r),
            3 => rt::get(&mut self.domestic_trans_no, r),
            4 => rt::get(&mut self.express_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossborderTakingLogisticsInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            order_id: Default::default(),
            domestic_carrier: Default::default(),
            domestic_trans_no: Default::default(),
            express_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossborderTakingLogisticsInfoRequest, Self::blank());
