// @generated from doudian/power/power.HandleVirtualTelConnect.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 虚拟号接通事件回传 — `power.HandleVirtualTelConnect`
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
    /// 绑定ID
    pub subid: Option<String>,
    /// 呼叫类型
    pub calltype: Option<String>,
    /// 呼叫时间
    #[deprecated(note = "event_time")]
    pub calltime: Option<String>,
    /// 备注
    pub remark: Option<String>,
    /// 分机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel_xext: Option<String>,
    /// 时间
    #[deprecated]
    pub collect_num_time: Option<String>,
    /// 扩展字段
    pub ext: Option<String>,
    /// 事件类型
    ///
    /// Codes:
    ///
    /// - `1` 开始呼叫
    /// - `2` 被叫方振铃
    /// - `3` 呼叫建立
    /// - `4` 呼叫结束
    pub event_type: Option<i32>,
    /// 本次通话全部事件
    ///
    /// Codes:
    ///
    /// - `1` 开始呼叫
    /// - `2` 被叫方振铃
    /// - `3` 呼叫建立
    /// - `4` 呼叫结束
    pub all_event_type: Option<Vec<i32>>,
    /// 事件发生时间, in seconds
    pub event_time: Option<i64>,
}

#[allow(deprecated)]
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
            subid: None,
            calltype: None,
            calltime: None,
            remark: None,
            tel_xext: None,
            collect_num_time: None,
            ext: None,
            event_type: None,
            all_event_type: None,
            event_time: None,
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

    /// Sets `subid` (绑定ID).
    #[must_use]
    pub fn subid(mut self, subid: impl Into<String>) -> Self {
        self.subid = Some(subid.into());
        self
    }

    /// Sets `calltype` (呼叫类型).
    #[must_use]
    pub fn calltype(mut self, calltype: impl Into<String>) -> Self {
        self.calltype = Some(calltype.into());
        self
    }

    /// Sets `calltime` (呼叫时间).
    #[deprecated(note = "event_time")]
    #[must_use]
    pub fn calltime(mut self, calltime: impl Into<String>) -> Self {
        self.calltime = Some(calltime.into());
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `tel_xext` (分机号).
    #[must_use]
    pub fn tel_xext(mut self, tel_xext: impl Into<String>) -> Self {
        self.tel_xext = Some(tel_xext.into());
        self
    }

    /// Sets `collect_num_time` (时间).
    #[deprecated]
    #[must_use]
    pub fn collect_num_time(mut self, collect_num_time: impl Into<String>) -> Self {
        self.collect_num_time = Some(collect_num_time.into());
        self
    }

    /// Sets `ext` (扩展字段).
    #[must_use]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
        self
    }

    /// Sets `event_type` (事件类型).
    #[must_use]
    pub fn event_type(mut self, event_type: i32) -> Self {
        self.event_type = Some(event_type);
        self
    }

    /// Sets `all_event_type` (本次通话全部事件).
    #[must_use]
    pub fn all_event_type(mut self, all_event_type: impl Into<Vec<i32>>) -> Self {
        self.all_event_type = Some(all_event_type.into());
        self
    }

    /// Sets `event_time` (事件发生时间).
    #[must_use]
    pub fn event_time(mut self, event_time: i64) -> Self {
        self.event_time = Some(event_time);
        self
    }
}

/// The answer to [`DoudianPowerHandleVirtualTelConnectRequest`].
pub type DoudianPowerHandleVirtualTelConnectResponse = rt::DoudianResponse<
    DoudianPowerHandleVirtualTelConnectData,
>;

impl rt::DoudianRequest for DoudianPowerHandleVirtualTelConnectRequest {
    type Data = DoudianPowerHandleVirtualTelConnectData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "power.HandleVirtualTelConnect",
        path: "/power/HandleVirtualTelConnect",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianPowerHandleVirtualTelConnectRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerHandleVirtualTelConnectRequest",
            &[
                rt::Field("request_id", rt::REQUIRED, &[]),
                rt::Field("service_code", rt::REQUIRED, &[]),
                rt::Field("callid", 0, &[]),
                rt::Field("tel_a", rt::PII, &[]),
                rt::Field("tel_x", rt::PII, &[]),
                rt::Field("tel_b", rt::PII, &[]),
                rt::Field("tel_y", rt::PII, &[]),
                rt::Field("subid", 0, &[]),
                rt::Field("calltype", 0, &[]),
                rt::Field("calltime", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("tel_xext", rt::PII, &[]),
                rt::Field("collect_num_time", 0, &[]),
                rt::Field("ext", 0, &[]),
                rt::Field("event_type", 0, &["1", "2", "3", "4"]),
                rt::Field("all_event_type", 0, &["1", "2", "3", "4"]),
                rt::Field("event_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 15, &self.all_event_type);
        rt::put(w, 2, &self.callid);
        rt::put(w, 9, &self.calltime);
        rt::put(w, 8, &self.calltype);
        rt::put(w, 12, &self.collect_num_time);
        rt::put(w, 16, &self.event_time);
        rt::put(w, 14, &self.event_type);
        rt::put(w, 13, &self.ext);
        rt::put(w, 10, &self.remark);
        rt::put(w, 0, &self.request_id);
        rt::put(w, 1, &self.service_code);
        rt::put(w, 7, &self.subid);
        rt::put(w, 3, &self.tel_a);
        rt::put(w, 5, &self.tel_b);
        rt::put(w, 4, &self.tel_x);
        rt::put(w, 11, &self.tel_xext);
        rt::put(w, 6, &self.tel_y);
    }
}

rt::impl_record!(DoudianPowerHandleVirtualTelConnectRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
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
            7 => rt::get(&mut self.subid, r),
            8 => rt::get(&mut self.calltype, r),
            9 => rt::get(&mut self.calltime, r),
            10 => rt::get(&mut self.remark, r),
            11 => rt::get(&mut self.tel_xext, r),
            12 => rt::get(&mut self.collect_num_time, r),
            13 => rt::get(&mut self.ext, r),
            14 => rt::get(&mut self.event_type, r),
            15 => rt::get(&mut self.all_event_type, r),
            16 => rt::get(&mut self.event_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
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
            subid: Default::default(),
            calltype: Default::default(),
            calltime: Default::default(),
            remark: Default::default(),
            tel_xext: Default::default(),
            collect_num_time: Default::default(),
            ext: Default::default(),
            event_type: Default::default(),
            all_event_type: Default::default(),
            event_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPowerHandleVirtualTelConnectRequest, Self::blank());

/// Part of the answer to `power.HandleVirtualTelConnect`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPowerHandleVirtualTelConnectData {
    /// 是否成功
    pub success: Option<bool>,
}

impl rt::Encode for DoudianPowerHandleVirtualTelConnectData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerHandleVirtualTelConnectData",
            &[rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianPowerHandleVirtualTelConnectData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPowerHandleVirtualTelConnectData);

rt::impl_serde!(DoudianPowerHandleVirtualTelConnectData, Self::default());
