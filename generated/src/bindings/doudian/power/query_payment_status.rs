// @generated from doudian/power/power.queryPaymentStatus.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 逆向支付信息查询 — `power.queryPaymentStatus`
///
/// Family: `power` (the feature `power`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianPowerQueryPaymentStatusRequest;
///
/// let request = DoudianPowerQueryPaymentStatusRequest::new();
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
/// | 50002 | `isv.business-failed:10000` | 取件信息不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPowerQueryPaymentStatusRequest {
    /// 订单号
    pub order_id: Option<String>,
    /// 业务类型
    pub biz_type: Option<String>,
}

impl DoudianPowerQueryPaymentStatusRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            biz_type: None,
        }
    }

    /// Sets `order_id` (订单号).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `biz_type` (业务类型).
    #[must_use]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }
}

impl Default for DoudianPowerQueryPaymentStatusRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianPowerQueryPaymentStatusRequest`].
pub type DoudianPowerQueryPaymentStatusResponse = rt::DoudianResponse<
    DoudianPowerQueryPaymentStatusData,
>;

impl rt::DoudianRequest for DoudianPowerQueryPaymentStatusRequest {
    type Data = DoudianPowerQueryPaymentStatusData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "power.queryPaymentStatus",
        path: "/power/queryPaymentStatus",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10000",
                label: "取件信息不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianPowerQueryPaymentStatusRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerQueryPaymentStatusRequest",
            &[rt::Field("order_id", 0, &[]), rt::Field("biz_type", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.biz_type);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianPowerQueryPaymentStatusRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPowerQueryPaymentStatusRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.biz_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianPowerQueryPaymentStatusRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            biz_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPowerQueryPaymentStatusRequest, Self::blank());

/// Part of the answer to `power.queryPaymentStatus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPowerQueryPaymentStatusData {
    /// 支付状态
    ///
    /// Codes:
    ///
    /// - `0` 核重未支付
    /// - `1` 已支付
    /// - `2` 未核重
    pub payment_status: Option<String>,
    /// 用户支付金额, in fen (0.01 yuan)
    pub payment_fee: Option<i64>,
    /// 应理赔金额, in fen (0.01 yuan)
    ///
    /// encourage\_fee and the claim on the insurance together.
    pub insurance_claim_fee: Option<i64>,
    /// 激励金额, in fen (0.01 yuan)
    pub encourage_fee: Option<i64>,
    /// 平台补贴金额, in fen (0.01 yuan)
    pub platform_allowance: Option<i64>,
    /// 保险理赔金额, in fen (0.01 yuan)
    pub insure_claim_fee: Option<i64>,
    /// 操作时间
    ///
    /// Of the status.
    pub operation_time: Option<String>,
}

impl rt::Encode for DoudianPowerQueryPaymentStatusData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerQueryPaymentStatusData",
            &[
                rt::Field("payment_status", 0, &["0", "1", "2"]),
                rt::Field("payment_fee", 0, &[]),
                rt::Field("insurance_claim_fee", 0, &[]),
                rt::Field("encourage_fee", 0, &[]),
                rt::Field("platform_allowance", 0, &[]),
                rt::Field("insure_claim_fee", 0, &[]),
                rt::Field("operation_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.encourage_fee);
        rt::put(w, 2, &self.insurance_claim_fee);
        rt::put(w, 5, &self.insure_claim_fee);
        rt::put(w, 6, &self.operation_time);
        rt::put(w, 1, &self.payment_fee);
        rt::put(w, 0, &self.payment_status);
        rt::put(w, 4, &self.platform_allowance);
    }
}

impl rt::Decode for DoudianPowerQueryPaymentStatusData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.payment_status, r),
            1 => rt::get(&mut self.payment_fee, r),
            2 => rt::get(&mut self.insurance_claim_fee, r),
            3 => rt::get(&mut self.encourage_fee, r),
            4 => rt::get(&mut self.platform_allowance, r),
            5 => rt::get(&mut self.insure_claim_fee, r),
            6 => rt::get(&mut self.operation_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPowerQueryPaymentStatusData);

rt::impl_serde!(DoudianPowerQueryPaymentStatusData, Self::default());
