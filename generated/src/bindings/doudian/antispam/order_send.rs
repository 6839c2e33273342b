// @generated from doudian/antispam/antispam.orderSend.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianRiskDecision, DoudianRiskUser};

/// 发送订单风控上报 — `antispam.orderSend`
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
/// use doudian::DoudianAntispamOrderSendRequest;
///
/// let request = DoudianAntispamOrderSendRequest::new(1, "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAntispamOrderSendRequest {
    /// 事件时间, in seconds
    pub event_time: i64,
    /// 用户
    pub user: Option<DoudianRiskUser>,
    /// 可变参数
    ///
    /// JSON text; may name accounts, addresses of machines and orders.
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub params: String,
}

impl DoudianAntispamOrderSendRequest {
    /// With the parameters that are required.
    pub fn new(event_time: i64, params: impl Into<String>) -> Self {
        Self {
            event_time,
            user: None,
            params: params.into(),
        }
    }

    /// Sets `user` (用户).
    #[must_use]
    pub fn user(mut self, user: DoudianRiskUser) -> Self {
        self.user = Some(user);
        self
    }
}

/// The answer to [`DoudianAntispamOrderSendRequest`].
pub type DoudianAntispamOrderSendResponse = rt::DoudianResponse<
    DoudianAntispamOrderSendData,
>;

impl rt::DoudianRequest for DoudianAntispamOrderSendRequest {
    type Data = DoudianAntispamOrderSendData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "antispam.orderSend",
        path: "/antispam/orderSend",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAntispamOrderSendRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAntispamOrderSendRequest",
            &[
                rt::Field("event_time", rt::REQUIRED, &[]),
                rt::Field("user", 0, &[]),
                rt::Field("params", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.event_time);
        rt::put(w, 2, &self.params);
        rt::put(w, 1, &self.user);
    }
}

rt::impl_record!(DoudianAntispamOrderSendRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAntispamOrderSendRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.event_time, r),
            1 => rt::get(&mut self.user, r),
            2 => rt::get(&mut self.params, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAntispamOrderSendRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            event_time: Default::default(),
            user: Default::default(),
            params: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAntispamOrderSendRequest, Self::blank());

/// Part of the answer to `antispam.orderSend`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAntispamOrderSendData {
    /// 决策
    pub decision: DoudianRiskDecision,
}

impl rt::Encode for DoudianAntispamOrderSendData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAntispamOrderSendData",
            &[rt::Field("decision", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.decision);
    }
}

impl rt::Decode for DoudianAntispamOrderSendData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.decision, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAntispamOrderSendData);

rt::impl_serde!(DoudianAntispamOrderSendData, Self::default());
