// @generated from doudian/logistics/logistics.pushPickupCode.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 推送取件码信息 — `logistics.pushPickupCode`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `logistics` (the feature `logistics`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsPushPickupCodeRequest;
///
/// let request = DoudianLogisticsPushPickupCodeRequest::new(
///     "…",
///     "…",
///     "…",
///     "…",
///     "1",
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
pub struct DoudianLogisticsPushPickupCodeRequest {
    /// 包裹单号
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
    ///
    /// Codes:
    ///
    /// - `1` 驿站
    /// - `2` 自提柜
    pub pick_site_type: String,
    /// 取件点名称
    pub pick_site_name: String,
    /// 取件点编码
    pub pick_site_code: String,
}

impl DoudianLogisticsPushPickupCodeRequest {
    /// With the parameters that are required.
    pub fn new(
        waybill_code: impl Into<String>,
        express_company: impl Into<String>,
        partner_code: impl Into<String>,
        pick_code: impl Into<String>,
        pick_site_type: impl Into<String>,
        pick_site_name: impl Into<String>,
        pick_site_code: impl Into<String>,
    ) -> Self {
        Self {
            waybill_code: waybill_code.into(),
            express_company: express_company.into(),
            partner_code: partner_code.into(),
            pick_code: pick_code.into(),
            pick_site_type: pick_site_type.into(),
            pick_site_name: pick_site_name.into(),
            pick_site_code: pick_site_code.into(),
        }
    }
}

/// The answer to [`DoudianLogisticsPushPickupCodeRequest`].
pub type DoudianLogisticsPushPickupCodeResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianLogisticsPushPickupCodeRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.pushPickupCode",
        path: "/logistics/pushPickupCode",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsPushPickupCodeRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianLogisticsPushPickupCodeRequest",
            &[
                rt::Field("waybill_code", rt::REQUIRED, &[]),
                rt::Field("express_company", rt::REQUIRED, &[]),
                rt::Field("partner_code", rt::REQUIRED, &[]),
                rt::Field("pick_code", rt::REQUIRED | rt::PII, &[]),
                rt::Field("pick_site_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("pick_site_name", rt::REQUIRED, &[]),
                rt::Field("pick_site_code", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express_company);
        rt::put(w, 2, &self.partner_code);
        rt::put(w, 3, &self.pick_code);
        rt::put(w, 6, &self.pick_site_code);
        rt::put(w, 5, &self.pick_site_name);
        rt::put(w, 4, &self.pick_site_type);
        rt::put(w, 0, &self.waybill_code);
    }
}

rt::impl_record!(DoudianLogisticsPushPickupCodeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsPushPickupCodeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_code, r),
            1 => rt::get(&mut self.express_company, r),
            2 => rt::get(&mut self.partner_code, r),
            3 => rt::get(&mut self.pick_code, r),
            4 => rt::get(&mut self.pick_site_type, r),
            5 => rt::get(&mut self.pick_site_name, r),
            6 => rt::get(&mut self.pick_site_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsPushPickupCodeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            waybill_code: Default::default(),
            express_company: Default::default(),
            partner_code: Default::default(),
            pick_code: Default::default(),
            pick_site_type: Default::default(),
            pick_site_name: Default::default(),
            pick_site_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsPushPickupCodeRequest, Self::blank());
