// @generated from doudian/address/address.delAftersaleStrategy.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 删除售后地址策略 — `address.delAftersaleStrategy`
///
/// What it answers is not documented.
///
/// Family: `address` (the feature `address`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressDelAftersaleStrategyRequest;
///
/// let request = DoudianAddressDelAftersaleStrategyRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressDelAftersaleStrategyRequest {
    /// 策略ID
    ///
    /// Needed.
    pub strategy_id: Option<String>,
}

impl DoudianAddressDelAftersaleStrategyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { strategy_id: None }
    }

    /// Sets `strategy_id` (策略ID).
    #[must_use]
    pub fn strategy_id(mut self, strategy_id: impl Into<String>) -> Self {
        self.strategy_id = Some(strategy_id.into());
        self
    }
}

impl Default for DoudianAddressDelAftersaleStrategyRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAddressDelAftersaleStrategyRequest`].
pub type DoudianAddressDelAftersaleStrategyResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianAddressDelAftersaleStrategyRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.delAftersaleStrategy",
        path: "/address/delAftersaleStrategy",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressDelAftersaleStrategyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressDelAftersaleStrategyRequest",
            &[rt::Field("strategy_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.strategy_id);
    }
}

rt::impl_record!(DoudianAddressDelAftersaleStrategyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressDelAftersaleStrategyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.strategy_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressDelAftersaleStrategyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            strategy_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressDelAftersaleStrategyRequest, Self::blank());
