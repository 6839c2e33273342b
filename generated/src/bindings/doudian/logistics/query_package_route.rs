// @generated from doudian/logistics/logistics.queryPackageRoute.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询包裹轨迹 — `logistics.queryPackageRoute`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsQueryPackageRouteRequest;
///
/// let request = DoudianLogisticsQueryPackageRouteRequest::new("…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsQueryPackageRouteRequest {
    /// 运单号
    pub track_no: String,
    /// 物流公司
    pub express: String,
    /// 收件人
    pub receiver: Option<DoudianLogisticsQueryPackageRouteParty>,
    /// 寄件人
    pub sender: Option<DoudianLogisticsQueryPackageRouteParty>,
}

impl DoudianLogisticsQueryPackageRouteRequest {
    /// With the parameters that are required.
    pub fn new(track_no: impl Into<String>, express: impl Into<String>) -> Self {
        Self {
            track_no: track_no.into(),
            express: express.into(),
            receiver: None,
            sender: None,
        }
    }

    /// Sets `receiver` (收件人).
    #[must_use]
    pub fn receiver(mut self, receiver: DoudianLogisticsQueryPackageRouteParty) -> Self {
        self.receiver = Some(receiver);
        self
    }

    /// Sets `sender` (寄件人).
    #[must_use]
    pub fn sender(mut self, sender: DoudianLogisticsQueryPackageRouteParty) -> Self {
        self.sender = Some(sender);
        self
    }
}

/// The answer to [`DoudianLogisticsQueryPackageRouteRequest`].
pub type DoudianLogisticsQueryPackageRouteResponse = rt::DoudianResponse<
    DoudianLogisticsQueryPackageRouteData,
>;

impl rt::DoudianRequest for DoudianLogisticsQueryPackageRouteRequest {
    type Data = DoudianLogisticsQueryPackageRouteData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.queryPackageRoute",
        path: "/logistics/queryPackageRoute",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsQueryPackageRouteRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsQueryPackageRouteRequest",
            &[
                rt::Field("track_no", rt::REQUIRED, &[]),
                rt::Field("express", rt::REQUIRED, &[]),
                rt::Field("receiver", 0, &[]),
                rt::Field("sender", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express);
        rt::put(w, 2, &self.receiver);
        rt::put(w, 3, &self.sender);
        rt::put(w, 0, &self.track_no);
    }
}

rt::impl_record!(DoudianLogisticsQueryPackageRouteRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsQueryPackageRouteRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.express, r),
            2 => rt::get(&mut self.receiver, r),
            3 => rt::get(&mut self.sender, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsQueryPackageRouteRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            track_no: Default::default(),
            express: Default::default(),
            receiver: Default::default(),
            sender: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsQueryPackageRouteRequest, Self::blank());

/// Part of the answer to `logistics.queryPackageRoute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsQueryPackageRouteData {
    /// 运单号
    pub track_no: Option<String>,
    /// 快递商
    pub express: Option<String>,
    /// 轨迹
    pub track_routes: Vec<DoudianLogisticsQueryPackageRouteTrackRoute>,
}

impl rt::Encode for DoudianLogisticsQueryPackageRouteData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsQueryPackageRouteData",
            &[
                rt::Field("track_no", 0, &[]),
                rt::Field("express", 0, &[]),
                rt::Field("track_routes", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express);
        rt::put(w, 0, &self.track_no);
        rt::put(w, 2, &self.track_routes);
    }
}

impl rt::Decode for DoudianLogisticsQueryPackageRouteData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.express, r),
            2 => rt::get(&mut self.track_routes, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsQueryPackageRouteData);

rt::impl_serde!(DoudianLogisticsQueryPackageRouteData, Self::default());

/// Part of the request `logistics.queryPackageRoute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsQueryPackageRouteParty {
    /// 姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: String,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone: Option<String>,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 邮箱
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub email: Option<String>,
    /// 虚拟手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub virtual_mobile: Option<String>,
}

impl DoudianLogisticsQueryPackageRouteParty {
    /// With the parameters that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            phone: None,
            mobile: None,
            email: None,
            virtual_mobile: None,
        }
    }

    /// Sets `phone` (手机号).
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `mobile` (手机号).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `email` (邮箱).
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `virtual_mobile` (虚拟手机号).
    #[must_use]
    pub fn virtual_mobile(mut self, virtual_mobile: impl Into<String>) -> Self {
        self.virtual_mobile = Some(virtual_mobile.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsQueryPackageRouteParty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsQueryPackageRouteParty",
            &[
                rt::Field("name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("phone", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("email", rt::PII, &[]),
                rt::Field("virtual_mobile", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.email);
        rt::put(w, 2, &self.mobile);
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.phone);
        rt::put(w, 4, &self.virtual_mobile);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsQueryPackageRouteParty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.phone, r),
            2 => rt::get(&mut self.mobile, r),
            3 => rt::get(&mut self.email, r),
            4 => rt::get(&mut self.virtual_mobile, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsQueryPackageRouteParty);

rt::impl_serde!(DoudianLogisticsQueryPackageRouteParty, Self::default());

/// Part of the answer to `logistics.queryPackageRoute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsQueryPackageRouteTrackRoute {
    /// 内容
    pub content: Option<String>,
    /// 状态
    pub state: Option<String>,
    /// 时间, in seconds
    pub state_time: Option<i64>,
    /// `opcode` on the wire; it has no label.
    pub opcode: Option<String>,
}

impl rt::Encode for DoudianLogisticsQueryPackageRouteTrackRoute {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsQueryPackageRouteTrackRoute",
            &[
                rt::Field("content", 0, &[]),
                rt::Field("state", 0, &[]),
                rt::Field("state_time", 0, &[]),
                rt::Field("opcode", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.content);
        rt::put(w, 3, &self.opcode);
        rt::put(w, 1, &self.state);
        rt::put(w, 2, &self.state_time);
    }
}

impl rt::Decode for DoudianLogisticsQueryPackageRouteTrackRoute {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.content, r),
            1 => rt::get(&mut self.state, r),
            2 => rt::get(&mut self.state_time, r),
            3 => rt::get(&mut self.opcode, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsQueryPackageRouteTrackRoute);

rt::impl_serde!(DoudianLogisticsQueryPackageRouteTrackRoute, Self::default());
