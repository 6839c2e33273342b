// @generated from doudian/instant_shopping/instantShopping.trade.freightUpdate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianInstantFreightColumn, DoudianInstantFreightTemplate};

/// 小时达更新运费模板 — `instantShopping.trade.freightUpdate`
///
/// Family: `instant_shopping` (the feature `instant_shopping`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianInstantShoppingTradeFreightUpdateRequest;
///
/// let request = DoudianInstantShoppingTradeFreightUpdateRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightUpdateRequest {
    /// 运费模板信息
    pub template: Option<DoudianInstantFreightTemplate>,
    /// 运费模板规则信息
    pub columns: Option<Vec<DoudianInstantFreightColumn>>,
}

impl DoudianInstantShoppingTradeFreightUpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            template: None,
            columns: None,
        }
    }

    /// Sets `template` (运费模板信息).
    #[must_use]
    pub fn template(mut self, template: DoudianInstantFreightTemplate) -> Self {
        self.template = Some(template);
        self
    }

    /// Sets `columns` (运费模板规则信息).
    #[must_use]
    pub fn columns(
        mut self,
        columns: impl Into<Vec<DoudianInstantFreightColumn>>,
    ) -> Self {
        self.columns = Some(columns.into());
        self
    }
}

impl Default for DoudianInstantShoppingTradeFreightUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianInstantShoppingTradeFreightUpdateRequest`].
pub type DoudianInstantShoppingTradeFreightUpdateResponse = rt::DoudianResponse<
    DoudianInstantShoppingTradeFreightUpdateData,
>;

impl rt::DoudianRequest for DoudianInstantShoppingTradeFreightUpdateRequest {
    type Data = DoudianInstantShoppingTradeFreightUpdateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "instantShopping.trade.freightUpdate",
        path: "/instantShopping/trade/freightUpdate",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianInstantShoppingTradeFreightUpdateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightUpdateRequest",
            &[rt::Field("template", 0, &[]), rt::Field("columns", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.columns);
        rt::put(w, 0, &self.template);
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightUpdateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightUpdateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template, r),
            1 => rt::get(&mut self.columns, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianInstantShoppingTradeFreightUpdateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            template: Default::default(),
            columns: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianInstantShoppingTradeFreightUpdateRequest, Self::blank());

/// Part of the answer to `instantShopping.trade.freightUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightUpdateData {
    /// 模板ID
    pub template_id: Option<i64>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightUpdateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightUpdateData",
            &[rt::Field("template_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_id);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightUpdateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightUpdateData);

rt::impl_serde!(DoudianInstantShoppingTradeFreightUpdateData, Self::default());
