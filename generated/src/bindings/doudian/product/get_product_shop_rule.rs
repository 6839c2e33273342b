// @generated from doudian/product/product.getProductShopRule.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 店铺商品规则查询 — `product.getProductShopRule`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductGetProductShopRuleRequest;
///
/// let request = DoudianProductGetProductShopRuleRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductGetProductShopRuleRequest {
    /// `rule_types` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub rule_types: Option<rt::Value>,
}

impl DoudianProductGetProductShopRuleRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { rule_types: None }
    }

    /// Sets `rule_types`.
    #[must_use]
    pub fn rule_types(mut self, rule_types: impl Into<rt::Value>) -> Self {
        self.rule_types = Some(rule_types.into());
        self
    }
}

impl Default for DoudianProductGetProductShopRuleRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductGetProductShopRuleRequest`].
pub type DoudianProductGetProductShopRuleResponse = rt::DoudianResponse<
    DoudianProductGetProductShopRuleData,
>;

impl rt::DoudianRequest for DoudianProductGetProductShopRuleRequest {
    type Data = DoudianProductGetProductShopRuleData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.getProductShopRule",
        path: "/product/getProductShopRule",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductGetProductShopRuleRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductShopRuleRequest",
            &[rt::Field("rule_types", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.rule_types);
    }
}

rt::impl_record!(DoudianProductGetProductShopRuleRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetProductShopRuleRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.rule_types, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetProductShopRuleRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            rule_types: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetProductShopRuleRequest, Self::blank());

/// Part of the answer to `product.getProductShopRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductShopRuleAuditAutoRectifyRule {
    /// 是否已授权
    pub is_grant: Option<bool>,
    /// 未授权原因
    pub ungranted_reason: Option<i32>,
}

impl rt::Encode for DoudianProductGetProductShopRuleAuditAutoRectifyRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductShopRuleAuditAutoRectifyRule",
            &[rt::Field("is_grant", 0, &[]), rt::Field("ungranted_reason", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_grant);
        rt::put(w, 1, &self.ungranted_reason);
    }
}

impl rt::Decode for DoudianProductGetProductShopRuleAuditAutoRectifyRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_grant, r),
            1 => rt::get(&mut self.ungranted_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductShopRuleAuditAutoRectifyRule);

rt::impl_serde!(DoudianProductGetProductShopRuleAuditAutoRectifyRule, Self::default());

/// Part of the answer to `product.getProductShopRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetProductShopRuleData {
    /// 自动整改规则
    pub audit_auto_rectify_rule: Option<
        DoudianProductGetProductShopRuleAuditAutoRectifyRule,
    >,
}

impl rt::Encode for DoudianProductGetProductShopRuleData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetProductShopRuleData",
            &[rt::Field("audit_auto_rectify_rule", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.audit_auto_rectify_rule);
    }
}

impl rt::Decode for DoudianProductGetProductShopRuleData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.audit_auto_rectify_rule, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetProductShopRuleData);

rt::impl_serde!(DoudianProductGetProductShopRuleData, Self::default());
