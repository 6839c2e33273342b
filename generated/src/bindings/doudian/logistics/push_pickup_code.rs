// @generated from doudian/logistics/logistics.pushPickupCode.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 推送取件码信息 — `logistics.pushPickupCode`
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
    /// 取件点详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub pick_site_address: String,
    /// 取件点联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub pick_site_phone: String,
    /// 服务商来源
    pub partner_source: String,
    /// 操作时间
    pub operation_time: String,
    /// 扩展字段
    pub extend: Option<BTreeMap<String, String>>,
}

#[allow(clippy::too_many_arguments)]
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
        pick_site_address: impl Into<String>,
        pick_site_phone: impl Into<String>,
        partner_source: impl Into<String>,
        operation_time: impl Into<String>,
    ) -> Self {
        Self {
            waybill_code: waybill_code.into(),
            express_company: express_company.into(),
            partner_code: partner_code.into(),
            pick_code: pick_code.into(),
            pick_site_type: pick_site_type.into(),
            pick_site_name: pick_site_name.into(),
            pick_site_code: pick_site_code.into(),
            pick_site_address: pick_site_address.into(),
            pick_site_phone: pick_site_phone.into(),
            partner_source: partner_source.into(),
            operation_time: operation_time.into(),
            extend: None,
        }
    }

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<BTreeMap<String, String>>) -> Self {
        self.extend = Some(extend.into());
        self
    }
}

/// The answer to [`DoudianLogisticsPushPickupCodeRequest`].
pub type DoudianLogisticsPushPickupCodeResponse = rt::DoudianResponse<
    DoudianLogisticsPushPickupCodeData,
>;

impl rt::DoudianRequest for DoudianLogisticsPushPickupCodeRequest {
    type Data = DoudianLogisticsPushPickupCodeData;

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
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsPushPickupCodeRequest",
            &[
                rt::Field("waybill_code", rt::REQUIRED, &[]),
                rt::Field("express_company", rt::REQUIRED, &[]),
                rt::Field("partner_code", rt::REQUIRED, &[]),
                rt::Field("pick_code", rt::REQUIRED | rt::PII, &[]),
                rt::Field("pick_site_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("pick_site_name", rt::REQUIRED, &[]),
                rt::Field("pick_site_code", rt::REQUIRED, &[]),
                rt::Field("pick_site_address", rt::REQUIRED | rt::PII, &[]),
                rt::Field("pick_site_phone", rt::REQUIRED | rt::PII, &[]),
                rt::Field("partner_source", rt::REQUIRED, &[]),
                rt::Field("operation_time", rt::REQUIRED, &[]),
                rt::Field("extend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express_company);
        rt::put(w, 11, &self.extend);
        rt::put(w, 10, &self.operation_time);
        rt::put(w, 2, &self.partner_code);
        rt::put(w, 9, &self.partner_source);
        rt::put(w, 3, &self.pick_code);
        rt::put(w, 7, &self.pick_site_address);
        rt::put(w, 6, &self.pick_site_code);
        rt::put(w, 5, &self.pick_site_name);
        rt::put(w, 8, &self.pick_site_phone);
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
            7 => rt::get(&mut self.pick_site_address, r),
            8 => rt::get(&mut self.pick_site_phone, r),
            9 => rt::get(&mut self.partner_source, r),
            10 => rt::get(&mut self.operation_time, r),
            11 => rt::get(&mut self.extend, r),
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
            pick_site_address: Default::default(),
            pick_site_phone: Default::default(),
            partner_source: Default::default(),
            operation_time: Default::default(),
            extend: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsPushPickupCodeRequest, Self::blank());

/// Part of the answer to `logistics.pushPickupCode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsPushPickupCodeData {
    /// 请求结果
    pub result: Option<bool>,
    /// 返回码
    pub return_code: Option<String>,
    /// 返回信息
    pub message: Option<String>,
}

impl rt::Encode for DoudianLogisticsPushPickupCodeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsPushPickupCodeData",
            &[
                rt::Field("result", 0, &[]),
                rt::Field("return_code", 0, &[]),
                rt::Field("message", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.message);
        rt::put(w, 0, &self.result);
        rt::put(w, 1, &self.return_code);
    }
}

impl rt::Decode for DoudianLogisticsPushPickupCodeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.result, r),
            1 => rt::get(&mut self.return_code, r),
            2 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsPushPickupCodeData);

rt::impl_serde!(DoudianLogisticsPushPickupCodeData, Self::default());
