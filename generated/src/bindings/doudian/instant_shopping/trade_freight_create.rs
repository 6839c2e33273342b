// @generated from doudian/instant_shopping/instantShopping.trade.freightCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianInstantFreightColumn, DoudianInstantFreightTemplate};

/// 小时达创建运费模板 — `instantShopping.trade.freightCreate`
///
/// Family: `instant_shopping` (the feature `instant_shopping`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianInstantShoppingTradeFreightCreateRequest;
///
/// let request = DoudianInstantShoppingTradeFreightCreateRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateRequest {
    /// 运费模板信息
    pub template: Option<DoudianInstantFreightTemplate>,
    /// 运费模板规则信息
    pub columns: Option<Vec<DoudianInstantFreightColumn>>,
}

impl DoudianInstantShoppingTradeFreightCreateRequest {
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

impl Default for DoudianInstantShoppingTradeFreightCreateRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianInstantShoppingTradeFreightCreateRequest`].
pub type DoudianInstantShoppingTradeFreightCreateResponse = rt::DoudianResponse<
    DoudianInstantShoppingTradeFreightCreateData,
>;

impl rt::DoudianRequest for DoudianInstantShoppingTradeFreightCreateRequest {
    type Data = DoudianInstantShoppingTradeFreightCreateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "instantShopping.trade.freightCreate",
        path: "/instantShopping/trade/freightCreate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightCreateRequest",
            &[rt::Field("template", 0, &[]), rt::Field("columns", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.columns);
        rt::put(w, 0, &self.template);
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template, r),
            1 => rt::get(&mut self.columns, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianInstantShoppingTradeFreightCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            template: Default::default(),
            columns: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateRequest, Self::blank());

/// Part of the answer to `instantShopping.trade.freightCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightCreateData {
    /// 模板ID
    pub template_id: Option<i64>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightCreateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightCreateData",
            &[rt::Field("template_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_id);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightCreateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightCreateData);

rt::impl_serde!(DoudianInstantShoppingTradeFreightCreateData, Self::default());
