// @generated from doudian/instant_shopping/instantShopping.trade.freightDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianInstantFreightColumn, DoudianInstantFreightTemplate};

/// 小时达运费模板详情 — `instantShopping.trade.freightDetail`
///
/// Family: `instant_shopping` (the feature `instant_shopping`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianInstantShoppingTradeFreightDetailRequest;
///
/// let request = DoudianInstantShoppingTradeFreightDetailRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailRequest {
    /// 运费模板ID
    pub freight_id: Option<i64>,
}

impl DoudianInstantShoppingTradeFreightDetailRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { freight_id: None }
    }

    /// Sets `freight_id` (运费模板ID).
    #[must_use]
    pub fn freight_id(mut self, freight_id: i64) -> Self {
        self.freight_id = Some(freight_id);
        self
    }
}

impl Default for DoudianInstantShoppingTradeFreightDetailRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianInstantShoppingTradeFreightDetailRequest`].
pub type DoudianInstantShoppingTradeFreightDetailResponse = rt::DoudianResponse<
    DoudianInstantShoppingTradeFreightDetailData,
>;

impl rt::DoudianRequest for DoudianInstantShoppingTradeFreightDetailRequest {
    type Data = DoudianInstantShoppingTradeFreightDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "instantShopping.trade.freightDetail",
        path: "/instantShopping/trade/freightDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailRequest",
            &[rt::Field("freight_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.freight_id);
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.freight_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianInstantShoppingTradeFreightDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            freight_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailRequest, Self::blank());

/// Part of the answer to `instantShopping.trade.freightDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailData {
    /// 返回值
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianInstantShoppingTradeFreightDetailFreight>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailData);

rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailData, Self::default());

/// Part of the answer to `instantShopping.trade.freightDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightDetailFreight {
    /// 模板
    pub template: Option<DoudianInstantFreightTemplate>,
    /// 运费规则
    pub columns: Vec<DoudianInstantFreightColumn>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightDetailFreight {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightDetailFreight",
            &[rt::Field("template", 0, &[]), rt::Field("columns", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.columns);
        rt::put(w, 0, &self.template);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightDetailFreight {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template, r),
            1 => rt::get(&mut self.columns, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightDetailFreight);

rt::impl_serde!(DoudianInstantShoppingTradeFreightDetailFreight, Self::default());
