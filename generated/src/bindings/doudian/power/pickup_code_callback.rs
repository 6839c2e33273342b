// @generated from doudian/power/power.pickupCodeCallback.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取件码回传 — `power.pickupCodeCallback`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `power` (the feature `power`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianPowerPickupCodeCallbackRequest;
///
/// let request = DoudianPowerPickupCodeCallbackRequest::new(
///     "…",
///     "…",
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPowerPickupCodeCallbackRequest {
    /// 运单号
    pub waybill_code: String,
    /// 快递公司
    pub express_company: String,
    /// 服务商编码
    pub partner_code: String,
    /// 取件码
    ///
    /// A secret: `Debug` shows `***`.
    pub pick_code: String,
    /// 取件点类型
    pub pick_site_type: String,
    /// 取件点名称
    pub pick_site_name: String,
}

impl DoudianPowerPickupCodeCallbackRequest {
    /// With the parameters that are required.
    pub fn new(
        waybill_code: impl Into<String>,
        express_company: impl Into<String>,
        partner_code: impl Into<String>,
        pick_code: impl Into<String>,
        pick_site_type: impl Into<String>,
        pick_site_name: impl Into<String>,
    ) -> Self {
        Self {
            waybill_code: waybill_code.into(),
            express_company: express_company.into(),
            partner_code: partner_code.into(),
            pick_code: pick_code.into(),
            pick_site_type: pick_site_type.into(),
            pick_site_name: pick_site_name.into(),
        }
    }
}

/// The answer to [`DoudianPowerPickupCodeCallbackRequest`].
pub type DoudianPowerPickupCodeCallbackResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianPowerPickupCodeCallbackRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "power.pickupCodeCallback",
        path: "/power/pickupCodeCallback",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianPowerPickupCodeCallbackRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianPowerPickupCodeCallbackRequest",
            &[
                rt::Field("waybill_code", rt::REQUIRED, &[]),
                rt::Field("express_company", rt::REQUIRED, &[]),
                rt::Field("partner_code", rt::REQUIRED, &[]),
                rt::Field("pick_code", rt::REQUIRED | rt::PII, &[]),
                rt::Field("pick_site_type", rt::REQUIRED, &[]),
                rt::Field("pick_site_name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express_company);
        rt::put(w, 2, &self.partner_code);
        rt::put(w, 3, &self.pick_code);
        rt::put(w, 5, &self.pick_site_name);
        rt::put(w, 4, &self.pick_site_type);
        rt::put(w, 0, &self.waybill_code);
    }
}

rt::impl_record!(DoudianPowerPickupCodeCallbackRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPowerPickupCodeCallbackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_code, r),
            1 => rt::get(&mut self.express_company, r),
            2 => rt::get(&mut self.partner_code, r),
            3 => rt::get(&mut self.pick_code, r),
            4 => rt::get(&mut self.pick_site_type, r),
            5 => rt::get(&mut self.pick_site_name, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianPowerPickupCodeCallbackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            waybill_code: Default::default(),
            express_company: Default::default(),
            partner_code: Default::default(),
            pick_code: Default::default(),
            pick_site_type: Default::default(),
            pick_site_name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPowerPickupCodeCallbackRequest, Self::blank());
