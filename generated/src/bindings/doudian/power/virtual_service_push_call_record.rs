// @generated from doudian/power/power.virtualServicePushCallRecord.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 虚拟号话单推送 — `power.virtualServicePushCallRecord`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `power` (the feature `power`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianPowerVirtualServicePushCallRecordRequest;
///
/// let request = DoudianPowerVirtualServicePushCallRecordRequest::new(
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
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 50002 | `isv.business-failed:-1` | 业务处理失败 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPowerVirtualServicePushCallRecordRequest {
    /// 请求ID
    pub request_id: String,
    /// 服务商编码
    pub service_code: String,
    /// A号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel_a: String,
    /// X号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel_x: String,
    /// B号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel_b: String,
    /// Y号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel_y: Option<String>,
    /// `subid`, which the platform does not describe.
    pub subid: Option<String>,
}

impl DoudianPowerVirtualServicePushCallRecordRequest {
    /// With the parameters that are required.
    pub fn new(
        request_id: impl Into<String>,
        service_code: impl Into<String>,
        tel_a: impl Into<String>,
        tel_x: impl Into<String>,
        tel_b: impl Into<String>,
    ) -> Self {
        Self {
            request_id: request_id.into(),
            service_code: service_code.into(),
            tel_a: tel_a.into(),
            tel_x: tel_x.into(),
            tel_b: tel_b.into(),
            tel_y: None,
            subid: None,
        }
    }

    /// Sets `tel_y` (Y号码).
    #[must_use]
    pub fn tel_y(mut self, tel_y: impl Into<String>) -> Self {
        self.tel_y = Some(tel_y.into());
        self
    }

    /// Sets `subid`.
    #[must_use]
    pub fn subid(mut self, subid: impl Into<String>) -> Self {
        self.subid = Some(subid.into());
        self
    }
}

/// The answer to [`DoudianPowerVirtualServicePushCallRecordRequest`].
pub type DoudianPowerVirtualServicePushCallRecordResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianPowerVirtualServicePushCallRecordRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "power.virtualServicePushCallRecord",
        path: "/power/virtualServicePushCallRecord",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-1",
                label: "业务处理失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianPowerVirtualServicePushCallRecordRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianPowerVirtualServicePushCallRecordRequest",
            &[
                rt::Field("request_id", rt::REQUIRED, &[]),
                rt::Field("service_code", rt::REQUIRED, &[]),
                rt::Field("tel_a", rt::REQUIRED | rt::PII, &[]),
                rt::Field("tel_x", rt::REQUIRED | rt::PII, &[]),
                rt::Field("tel_b", rt::REQUIRED | rt::PII, &[]),
                rt::Field("tel_y", rt::PII, &[]),
                rt::Field("subid", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.request_id);
        rt::put(w, 1, &self.service_code);
        rt::put(w, 6, &self.subid);
        rt::put(w, 2, &self.tel_a);
        rt::put(w, 4, &self.tel_b);
        rt::put(w, 3, &self.tel_x);
        rt::put(w, 5, &self.tel_y);
    }
}

rt::impl_record!(DoudianPowerVirtualServicePushCallRecordRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPowerVirtualServicePushCallRecordRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.request_id, r),
            1 => rt::get(&mut self.service_code, r),
            2 => rt::get(&mut self.tel_a, r),
            3 => rt::get(&mut self.tel_x, r),
            4 => rt::get(&mut self.tel_b, r),
            5 => rt::get(&mut self.tel_y, r),
            6 => rt::get(&mut self.subid, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianPowerVirtualServicePushCallRecordRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            request_id: Default::default(),
            service_code: Default::default(),
            tel_a: Default::default(),
            tel_x: Default::default(),
            tel_b: Default::default(),
            tel_y: Default::default(),
            subid: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPowerVirtualServicePushCallRecordRequest, Self::blank());
