// @generated from doudian/antispam/antispam.orderQuery.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianRiskDecision, DoudianRiskUser};

/// 查询订单风控上报 — `antispam.orderQuery`
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
/// use doudian::DoudianAntispamOrderQueryRequest;
///
/// let request = DoudianAntispamOrderQueryRequest::new(1, "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAntispamOrderQueryRequest {
    /// 事件时间, in seconds
    pub event_time: i64,
    /// 用户
    pub user: Option<DoudianRiskUser>,
    /// 上报参数
    ///
    /// JSON text; may name accounts, addresses of machines and orders.
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub params: String,
}

impl DoudianAntispamOrderQueryRequest {
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

/// The answer to [`DoudianAntispamOrderQueryRequest`].
pub type DoudianAntispamOrderQueryResponse = rt::DoudianResponse<
    DoudianAntispamOrderQueryData,
>;

impl rt::DoudianRequest for DoudianAntispamOrderQueryRequest {
    type Data = DoudianAntispamOrderQueryData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "antispam.orderQuery",
        path: "/antispam/orderQuery",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAntispamOrderQueryRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAntispamOrderQueryRequest",
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

rt::impl_record!(DoudianAntispamOrderQueryRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAntispamOrderQueryRequest {
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
impl DoudianAntispamOrderQueryRequest {
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
rt::impl_serde!(DoudianAntispamOrderQueryRequest, Self::blank());

/// Part of the answer to `antispam.orderQuery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAntispamOrderQueryData {
    /// 决策
    pub decision: DoudianRiskDecision,
}

impl rt::Encode for DoudianAntispamOrderQueryData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAntispamOrderQueryData",
            &[rt::Field("decision", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.decision);
    }
}

impl rt::Decode for DoudianAntispamOrderQueryData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.decision, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAntispamOrderQueryData);

rt::impl_serde!(DoudianAntispamOrderQueryData, Self::default());
