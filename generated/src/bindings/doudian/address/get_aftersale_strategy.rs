// @generated from doudian/address/address.getAftersaleStrategy.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianShopAddress;

/// 查询售后地址策略 — `address.getAftersaleStrategy`
///
/// Family: `address` (the feature `address`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressGetAftersaleStrategyRequest;
///
/// let request = DoudianAddressGetAftersaleStrategyRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyRequest {
    /// 策略ID
    ///
    /// Needed.
    pub strategy_id: Option<String>,
}

impl DoudianAddressGetAftersaleStrategyRequest {
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

impl Default for DoudianAddressGetAftersaleStrategyRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAddressGetAftersaleStrategyRequest`].
pub type DoudianAddressGetAftersaleStrategyResponse = rt::DoudianResponse<
    DoudianAddressGetAftersaleStrategyData,
>;

impl rt::DoudianRequest for DoudianAddressGetAftersaleStrategyRequest {
    type Data = DoudianAddressGetAftersaleStrategyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.getAftersaleStrategy",
        path: "/address/getAftersaleStrategy",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressGetAftersaleStrategyRequest",
            &[rt::Field("strategy_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.strategy_id);
    }
}

rt::impl_record!(DoudianAddressGetAftersaleStrategyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressGetAftersaleStrategyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.strategy_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressGetAftersaleStrategyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            strategy_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressGetAftersaleStrategyRequest, Self::blank());

/// Part of the answer to `address.getAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyData {
    /// 数据
    ///
    /// Known in part only. Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianAddressGetAftersaleStrategyStrategy>,
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressGetAftersaleStrategyData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianAddressGetAftersaleStrategyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressGetAftersaleStrategyData);

rt::impl_serde!(DoudianAddressGetAftersaleStrategyData, Self::default());

/// Part of the answer to `address.getAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressGetAftersaleStrategyStrategy {
    /// 地址信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub address: Option<DoudianShopAddress>,
}

impl rt::Encode for DoudianAddressGetAftersaleStrategyStrategy {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressGetAftersaleStrategyStrategy",
            &[rt::Field("address", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address);
    }
}

impl rt::Decode for DoudianAddressGetAftersaleStrategyStrategy {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressGetAftersaleStrategyStrategy);

rt::impl_serde!(DoudianAddressGetAftersaleStrategyStrategy, Self::default());
