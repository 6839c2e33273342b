// @generated from doudian/trade/trade.UpdateTradeLimitTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 更新限售模版 — `trade.UpdateTradeLimitTemplate`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `trade` (the feature `trade`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianTradeUpdateTradeLimitTemplateRequest, DoudianTradeUpdateTradeLimitTemplateTradeLimitRuleRequest};
///
/// let request = DoudianTradeUpdateTradeLimitTemplateRequest::new(
///     1,
///     [DoudianTradeUpdateTradeLimitTemplateTradeLimitRuleRequest::new(1)],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 50002 | `isv.business-failed:20001` | 数组越界异常 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeUpdateTradeLimitTemplateRequest {
    /// 限购模板ID
    pub trade_limit_template_id: i64,
    /// 限购参数
    pub trade_limit_rule_request_list: Vec<
        DoudianTradeUpdateTradeLimitTemplateTradeLimitRuleRequest,
    >,
}

impl DoudianTradeUpdateTradeLimitTemplateRequest {
    /// With the parameters that are required.
    pub fn new(
        trade_limit_template_id: i64,
        trade_limit_rule_request_list: impl Into<
            Vec<DoudianTradeUpdateTradeLimitTemplateTradeLimitRuleRequest>,
        >,
    ) -> Self {
        Self {
            trade_limit_template_id,
            trade_limit_rule_request_list: trade_limit_rule_request_list.into(),
        }
    }
}

/// The answer to [`DoudianTradeUpdateTradeLimitTemplateRequest`].
pub type DoudianTradeUpdateTradeLimitTemplateResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianTradeUpdateTradeLimitTemplateRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "trade.UpdateTradeLimitTemplate",
        path: "/trade/UpdateTradeLimitTemplate",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20001",
                label: "数组越界异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianTradeUpdateTradeLimitTemplateRequest {
    fn name(&self) -> &'static str {
        "DoudianTradeUpdateTradeLimitTemplateRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("trade_limit_template_id").required(),
            rt::Field::new("trade_limit_rule_request_list").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.trade_limit_rule_request_list);
        rt::put(w, 0, &self.trade_limit_template_id);
    }
}

rt::impl_debug!(DoudianTradeUpdateTradeLimitTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeUpdateTradeLimitTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_template_id, r),
            1 => rt::get(&mut self.trade_limit_rule_request_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTradeUpdateTradeLimitTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            trade_limit_template_id: Default::default(),
            trade_limit_rule_request_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeUpdateTradeLimitTemplateRequest, Self::blank());

/// Part of the request `trade.UpdateTradeLimitTemplate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeUpdateTradeLimitTemplateTradeLimitRuleRequest {
    /// 限购模型
    ///
    /// Codes:
    ///
    /// - `1` 重量
    /// - `2` 数量
    /// - `3` 地区
    /// - `4` 金额
    pub trade_limit_model: i32,
}

impl DoudianTradeUpdateTradeLimitTemplateTradeLimitRuleRequest {
    /// With the parameters that are required.
    pub fn new(trade_limit_model: i32) -> Self {
        Self { trade_limit_model }
    }
}

impl rt::Encode for DoudianTradeUpdateTradeLimitTemplateTradeLimitRuleRequest {
    fn name(&self) -> &'static str {
        "DoudianTradeUpdateTradeLimitTemplateTradeLimitRuleRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("trade_limit_model").required().codes(&["1", "2", "3", "4"]),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.trade_limit_model);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeUpdateTradeLimitTemplateTradeLimitRuleRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_model, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianTradeUpdateTradeLimitTemplateTradeLimitRuleRequest);

rt::impl_serde!(
    DoudianTradeUpdateTradeLimitTemplateTradeLimitRuleRequest, Self::default()
);
