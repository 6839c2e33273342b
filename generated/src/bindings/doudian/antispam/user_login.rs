// @generated from doudian/antispam/antispam.userLogin.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianRiskDecision, DoudianRiskUser};

/// 登录风控上报 — `antispam.userLogin`
///
/// Tool apps have to report risks.
///
/// Family: `antispam` (the feature `antispam`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianAntispamUserLoginRequest, JsonText};
///
/// let request = DoudianAntispamUserLoginRequest::new(
///     JsonText::Text("{}".to_owned()),
///     1,
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAntispamUserLoginRequest {
    /// 上报参数
    ///
    /// JSON inside text on the wire.
    ///
    /// May name accounts and addresses of machines.
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub params: rt::JsonText<rt::Value>,
    /// 事件发生的时间, in seconds
    pub event_time: i64,
    /// 用户
    pub user: Option<DoudianRiskUser>,
}

impl DoudianAntispamUserLoginRequest {
    /// With the parameters that are required.
    pub fn new(params: impl Into<rt::JsonText<rt::Value>>, event_time: i64) -> Self {
        Self {
            params: params.into(),
            event_time,
            user: None,
        }
    }

    /// Sets `user` (用户).
    #[must_use]
    pub fn user(mut self, user: DoudianRiskUser) -> Self {
        self.user = Some(user);
        self
    }
}

/// The answer to [`DoudianAntispamUserLoginRequest`].
pub type DoudianAntispamUserLoginResponse = rt::DoudianResponse<
    DoudianAntispamUserLoginData,
>;

impl rt::DoudianRequest for DoudianAntispamUserLoginRequest {
    type Data = DoudianAntispamUserLoginData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "antispam.userLogin",
        path: "/antispam/userLogin",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAntispamUserLoginRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAntispamUserLoginRequest",
            &[
                rt::Field("params", rt::REQUIRED | rt::PII, &[]),
                rt::Field("event_time", rt::REQUIRED, &[]),
                rt::Field("user", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.event_time);
        rt::put(w, 0, &self.params);
        rt::put(w, 2, &self.user);
    }
}

rt::impl_record!(DoudianAntispamUserLoginRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAntispamUserLoginRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.params, r),
            1 => rt::get(&mut self.event_time, r),
            2 => rt::get(&mut self.user, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAntispamUserLoginRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            params: Default::default(),
            event_time: Default::default(),
            user: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAntispamUserLoginRequest, Self::blank());

/// Part of the answer to `antispam.userLogin`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAntispamUserLoginData {
    /// 决议
    pub decision: DoudianRiskDecision,
}

impl rt::Encode for DoudianAntispamUserLoginData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAntispamUserLoginData",
            &[rt::Field("decision", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.decision);
    }
}

impl rt::Decode for DoudianAntispamUserLoginData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.decision, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAntispamUserLoginData);

rt::impl_serde!(DoudianAntispamUserLoginData, Self::default());
