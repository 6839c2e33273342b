// @generated from doudian/power/power.virtualServicePushCallRecord.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 虚拟号话单推送 — `power.virtualServicePushCallRecord`
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
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 50002 | `isv.business-failed:-1` | 业务处理失败 | wait, then repeat |
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
    /// 绑定ID
    pub subid: Option<String>,
    /// 呼叫类型
    pub calltype: String,
    /// 呼叫时间
    pub calltime: String,
    /// `ringingtime` on the wire; it has no label.
    pub ringingtime: String,
    /// `starttime` on the wire; it has no label.
    pub starttime: String,
    /// `releasetime` on the wire; it has no label.
    pub releasetime: String,
    /// `call_duration` on the wire; it has no label.
    pub call_duration: Option<i32>,
    /// `ringing_duration` on the wire; it has no label.
    pub ringing_duration: Option<i32>,
    /// 通话ID
    pub callid: String,
    /// `releasedir` on the wire; it has no label.
    pub releasedir: Option<String>,
    /// `releasecause` on the wire; it has no label.
    pub releasecause: Option<String>,
    /// `calldisplay` on the wire; it has no label.
    pub calldisplay: Option<String>,
    /// `callrecording` on the wire; it has no label.
    pub callrecording: Option<String>,
    /// `recordurl` on the wire; it has no label.
    pub recordurl: Option<String>,
    /// `ringingrecordurl` on the wire; it has no label.
    pub ringingrecordurl: Option<String>,
    /// `areacode` on the wire; it has no label.
    pub areacode: Option<String>,
    /// 备注
    pub remark: Option<String>,
    /// 分机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel_xext: Option<String>,
    /// `collect_num_time` on the wire; it has no label.
    pub collect_num_time: Option<String>,
    /// `callstate` on the wire; it has no label.
    pub callstate: Option<String>,
    /// 扩展字段
    pub ext: Option<String>,
}

#[allow(clippy::too_many_arguments)]
impl DoudianPowerVirtualServicePushCallRecordRequest {
    /// With the parameters that are required.
    pub fn new(
        request_id: impl Into<String>,
        service_code: impl Into<String>,
        tel_a: impl Into<String>,
        tel_x: impl Into<String>,
        tel_b: impl Into<String>,
        calltype: impl Into<String>,
        calltime: impl Into<String>,
        ringingtime: impl Into<String>,
        starttime: impl Into<String>,
        releasetime: impl Into<String>,
        callid: impl Into<String>,
    ) -> Self {
        Self {
            request_id: request_id.into(),
            service_code: service_code.into(),
            tel_a: tel_a.into(),
            tel_x: tel_x.into(),
            tel_b: tel_b.into(),
            tel_y: None,
            subid: None,
            calltype: calltype.into(),
            calltime: calltime.into(),
            ringingtime: ringingtime.into(),
            starttime: starttime.into(),
            releasetime: releasetime.into(),
            call_duration: None,
            ringing_duration: None,
            callid: callid.into(),
            releasedir: None,
            releasecause: None,
            calldisplay: None,
            callrecording: None,
            recordurl: None,
            ringingrecordurl: None,
            areacode: None,
            remark: None,
            tel_xext: None,
            collect_num_time: None,
            callstate: None,
            ext: None,
        }
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

    /// Sets `call_duration`.
    #[must_use]
    pub fn call_duration(mut self, call_duration: i32) -> Self {
        self.call_duration = Some(call_duration);
        self
    }

    /// Sets `ringing_duration`.
    #[must_use]
    pub fn ringing_duration(mut self, ringing_duration: i32) -> Self {
        self.ringing_duration = Some(ringing_duration);
        self
    }

    /// Sets `releasedir`.
    #[must_use]
    pub fn releasedir(mut self, releasedir: impl Into<String>) -> Self {
        self.releasedir = Some(releasedir.into());
        self
    }

    /// Sets `releasecause`.
    #[must_use]
    pub fn releasecause(mut self, releasecause: impl Into<String>) -> Self {
        self.releasecause = Some(releasecause.into());
        self
    }

    /// Sets `calldisplay`.
    #[must_use]
    pub fn calldisplay(mut self, calldisplay: impl Into<String>) -> Self {
        self.calldisplay = Some(calldisplay.into());
        self
    }

    /// Sets `callrecording`.
    #[must_use]
    pub fn callrecording(mut self, callrecording: impl Into<String>) -> Self {
        self.callrecording = Some(callrecording.into());
        self
    }

    /// Sets `recordurl`.
    #[must_use]
    pub fn recordurl(mut self, recordurl: impl Into<String>) -> Self {
        self.recordurl = Some(recordurl.into());
        self
    }

    /// Sets `ringingrecordurl`.
    #[must_use]
    pub fn ringingrecordurl(mut self, ringingrecordurl: impl Into<String>) -> Self {
        self.ringingrecordurl = Some(ringingrecordurl.into());
        self
    }

    /// Sets `areacode`.
    #[must_use]
    pub fn areacode(mut self, areacode: impl Into<String>) -> Self {
        self.areacode = Some(areacode.into());
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

    /// Sets `collect_num_time`.
    #[must_use]
    pub fn collect_num_time(mut self, collect_num_time: impl Into<String>) -> Self {
        self.collect_num_time = Some(collect_num_time.into());
        self
    }

    /// Sets `callstate`.
    #[must_use]
    pub fn callstate(mut self, callstate: impl Into<String>) -> Self {
        self.callstate = Some(callstate.into());
        self
    }

    /// Sets `ext` (扩展字段).
    #[must_use]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
        self
    }
}

/// The answer to [`DoudianPowerVirtualServicePushCallRecordRequest`].
pub type DoudianPowerVirtualServicePushCallRecordResponse = rt::DoudianResponse<
    DoudianPowerVirtualServicePushCallRecordData,
>;

impl rt::DoudianRequest for DoudianPowerVirtualServicePushCallRecordRequest {
    type Data = DoudianPowerVirtualServicePushCallRecordData;

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
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerVirtualServicePushCallRecordRequest",
            &[
                rt::Field("request_id", rt::REQUIRED, &[]),
                rt::Field("service_code", rt::REQUIRED, &[]),
                rt::Field("tel_a", rt::REQUIRED | rt::PII, &[]),
                rt::Field("tel_x", rt::REQUIRED | rt::PII, &[]),
                rt::Field("tel_b", rt::REQUIRED | rt::PII, &[]),
                rt::Field("tel_y", rt::PII, &[]),
                rt::Field("subid", 0, &[]),
                rt::Field("calltype", rt::REQUIRED, &[]),
                rt::Field("calltime", rt::REQUIRED, &[]),
                rt::Field("ringingtime", rt::REQUIRED, &[]),
                rt::Field("starttime", rt::REQUIRED, &[]),
                rt::Field("releasetime", rt::REQUIRED, &[]),
                rt::Field("call_duration", 0, &[]),
                rt::Field("ringing_duration", 0, &[]),
                rt::Field("callid", rt::REQUIRED, &[]),
                rt::Field("releasedir", 0, &[]),
                rt::Field("releasecause", 0, &[]),
                rt::Field("calldisplay", 0, &[]),
                rt::Field("callrecording", 0, &[]),
                rt::Field("recordurl", 0, &[]),
                rt::Field("ringingrecordurl", 0, &[]),
                rt::Field("areacode", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("tel_xext", rt::PII, &[]),
                rt::Field("collect_num_time", 0, &[]),
                rt::Field("callstate", 0, &[]),
                rt::Field("ext", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 21, &self.areacode);
        rt::put(w, 12, &self.call_duration);
        rt::put(w, 17, &self.calldisplay);
        rt::put(w, 14, &self.callid);
        rt::put(w, 18, &self.callrecording);
        rt::put(w, 25, &self.callstate);
        rt::put(w, 8, &self.calltime);
        rt::put(w, 7, &self.calltype);
        rt::put(w, 24, &self.collect_num_time);
        rt::put(w, 26, &self.ext);
        rt::put(w, 19, &self.recordurl);
        rt::put(w, 16, &self.releasecause);
        rt::put(w, 15, &self.releasedir);
        rt::put(w, 11, &self.releasetime);
        rt::put(w, 22, &self.remark);
        rt::put(w, 0, &self.request_id);
        rt::put(w, 13, &self.ringing_duration);
        rt::put(w, 20, &self.ringingrecordurl);
        rt::put(w, 9, &self.ringingtime);
        rt::put(w, 1, &self.service_code);
        rt::put(w, 10, &self.starttime);
        rt::put(w, 6, &self.subid);
        rt::put(w, 2, &self.tel_a);
        rt::put(w, 4, &self.tel_b);
        rt::put(w, 3, &self.tel_x);
        rt::put(w, 23, &self.tel_xext);
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
            7 => rt::get(&mut self.calltype, r),
            8 => rt::get(&mut self.calltime, r),
            9 => rt::get(&mut self.ringingtime, r),
            10 => rt::get(&mut self.starttime, r),
            11 => rt::get(&mut self.releasetime, r),
            12 => rt::get(&mut self.call_duration, r),
            13 => rt::get(&mut self.ringing_duration, r),
            14 => rt::get(&mut self.callid, r),
            15 => rt::get(&mut self.releasedir, r),
            16 => rt::get(&mut self.releasecause, r),
            17 => rt::get(&mut self.calldisplay, r),
            18 => rt::get(&mut self.callrecording, r),
            19 => rt::get(&mut self.recordurl, r),
            20 => rt::get(&mut self.ringingrecordurl, r),
            21 => rt::get(&mut self.areacode, r),
            22 => rt::get(&mut self.remark, r),
            23 => rt::get(&mut self.tel_xext, r),
            24 => rt::get(&mut self.collect_num_time, r),
            25 => rt::get(&mut self.callstate, r),
            26 => rt::get(&mut self.ext, r),
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
            calltype: Default::default(),
            calltime: Default::default(),
            ringingtime: Default::default(),
            starttime: Default::default(),
            releasetime: Default::default(),
            call_duration: Default::default(),
            ringing_duration: Default::default(),
            callid: Default::default(),
            releasedir: Default::default(),
            releasecause: Default::default(),
            calldisplay: Default::default(),
            callrecording: Default::default(),
            recordurl: Default::default(),
            ringingrecordurl: Default::default(),
            areacode: Default::default(),
            remark: Default::default(),
            tel_xext: Default::default(),
            collect_num_time: Default::default(),
            callstate: Default::default(),
            ext: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPowerVirtualServicePushCallRecordRequest, Self::blank());

/// Part of the answer to `power.virtualServicePushCallRecord`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPowerVirtualServicePushCallRecordData {
    /// 是否成功
    pub success: Option<bool>,
}

impl rt::Encode for DoudianPowerVirtualServicePushCallRecordData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerVirtualServicePushCallRecordData",
            &[rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianPowerVirtualServicePushCallRecordData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPowerVirtualServicePushCallRecordData);

rt::impl_serde!(DoudianPowerVirtualServicePushCallRecordData, Self::default());
