// @generated from doudian/power/power.HandleVirtualTelConnect.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 虚拟号接通事件回传 — `power.HandleVirtualTelConnect`
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
/// use doudian::DoudianPowerHandleVirtualTelConnectRequest;
///
/// let request = DoudianPowerHandleVirtualTelConnectRequest::new("…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPowerHandleVirtualTelConnectRequest {
    /// 请求ID
    pub request_id: String,
    /// 服务商编码
    pub service_code: String,
    /// 通话ID
    pub callid: Option<String>,
    /// A号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel_a: Option<String>,
    /// X号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel_x: Option<String>,
    /// B号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel_b: Option<String>,
    /// Y号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel_y: Option<String>,
}

impl DoudianPowerHandleVirtualTelConnectRequest {
    /// With the parameters that are required.
    pub fn new(request_id: impl Into<String>, service_code: impl Into<String>) -> Self {
        Self {
            request_id: request_id.into(),
            service_code: service_code.into(),
            callid: None,
            tel_a: None,
            tel_x: None,
            tel_b: None,
            tel_y: None,
        }
    }

    /// Sets `callid` (通话ID).
    #[must_use]
    pub fn callid(mut self, callid: impl Into<String>) -> Self {
        self.callid = Some(callid.into());
        self
    }

    /// Sets `tel_a` (A号码).
    #[must_use]
    pub fn tel_a(mut self, tel_a: impl Into<String>) -> Self {
        self.tel_a = Some(tel_a.into());
        self
    }

    /// Sets `tel_x` (X号码).
    #[must_use]
    pub fn tel_x(mut self, tel_x: impl Into<String>) -> Self {
        self.tel_x = Some(tel_x.into());
        self
    }

    /// Sets `tel_b` (B号码).
    #[must_use]
    pub fn tel_b(mut self, tel_b: impl Into<String>) -> Self {
        self.tel_b = Some(tel_b.into());
        self
    }

    /// Sets `tel_y` (Y号码).
    #[must_use]
    pub fn tel_y(mut self, tel_y: impl Into<String>) -> Self {
        self.tel_y = Some(tel_y.into());
        self
    }
}

/// The answer to [`DoudianPowerHandleVirtualTelConnectRequest`].
pub type DoudianPowerHandleVirtualTelConnectResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianPowerHandleVirtualTelConnectRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "power.HandleVirtualTelConnect",
        path: "/power/HandleVirtualTelConnect",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianPowerHandleVirtualTelConnectRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianPowerHandleVirtualTelConnectRequest",
            &[
                rt::Field("request_id", rt::REQUIRED, &[]),
                rt::Field("service_code", rt::REQUIRED, &[]),
                rt::Field("callid", 0, &[]),
                rt::Field("tel_a", rt::PII, &[]),
                rt::Field("tel_x", rt::PII, &[]),
                rt::Field("tel_b", rt::PII, &[]),
                rt::Field("tel_y", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.callid);
        rt::put(w, 0, &self.request_id);
        rt::put(w, 1, &self.service_code);
        rt::put(w, 3, &self.tel_a);
        rt::put(w, 5, &self.tel_b);
        rt::put(w, 4, &self.tel_x);
        rt::put(w, 6, &self.tel_y);
    }
}

rt::impl_record!(DoudianPowerHandleVirtualTelConnectRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPowerHandleVirtualTelConnectRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.request_id, r),
            1 => rt::get(&mut self.service_code, r),
            2 => rt::get(&mut self.callid, r),
            3 => rt::get(&mut self.tel_a, r),
            4 => rt::get(&mut self.tel_x, r),
            5 => rt::get(&mut self.tel_b, r),
            6 => rt::get(&mut self.tel_y, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianPowerHandleVirtualTelConnectRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            request_id: Default::default(),
            service_code: Default::default(),
            callid: Default::default(),
            tel_a: Default::default(),
            tel_x: Default::default(),
            tel_b: Default::default(),
            tel_y: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPowerHandleVirtualTelConnectRequest, Self::blank());
