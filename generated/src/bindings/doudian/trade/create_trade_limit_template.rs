// @generated from doudian/trade/trade.createTradeLimitTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建限售规则模板 — `trade.createTradeLimitTemplate`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `trade` (the feature `trade`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianTradeCreateTradeLimitTemplateRequest, DoudianTradeCreateTradeLimitTemplateTradeLimitRuleRequest};
///
/// let request = DoudianTradeCreateTradeLimitTemplateRequest::new([
///     DoudianTradeCreateTradeLimitTemplateTradeLimitRuleRequest::new(1, 1),
/// ]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeCreateTradeLimitTemplateRequest {
    /// 门店ID
    pub store_id: Option<i64>,
    /// 限购参数
    pub trade_limit_rule_request_list: Vec<
        DoudianTradeCreateTradeLimitTemplateTradeLimitRuleRequest,
    >,
}

impl DoudianTradeCreateTradeLimitTemplateRequest {
    /// With the parameters that are required.
    pub fn new(
        trade_limit_rule_request_list: impl Into<
            Vec<DoudianTradeCreateTradeLimitTemplateTradeLimitRuleRequest>,
        >,
    ) -> Self {
        Self {
            store_id: None,
            trade_limit_rule_request_list: trade_limit_rule_request_list.into(),
        }
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

/// The answer to [`DoudianTradeCreateTradeLimitTemplateRequest`].
pub type DoudianTradeCreateTradeLimitTemplateResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianTradeCreateTradeLimitTemplateRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "trade.createTradeLimitTemplate",
        path: "/trade/createTradeLimitTemplate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianTradeCreateTradeLimitTemplateRequest {
    fn name(&self) -> &'static str {
        "DoudianTradeCreateTradeLimitTemplateRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("store_id"),
            rt::Field::new("trade_limit_rule_request_list").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_id);
        rt::put(w, 1, &self.trade_limit_rule_request_list);
    }
}

rt::impl_debug!(DoudianTradeCreateTradeLimitTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateTradeLimitTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.trade_limit_rule_request_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTradeCreateTradeLimitTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            trade_limit_rule_request_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeCreateTradeLimitTemplateRequest, Self::blank());

/// Part of the request `trade.createTradeLimitTemplate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeCreateTradeLimitTemplateTradeLimitRuleRequest {
    /// 限购模型
    ///
    /// Codes:
    ///
    /// - `1` 重量
    /// - `2` 数量
    /// - `3` 地区
    /// - `4` 金额
    pub trade_limit_model: i32,
    /// 限购资源类别
    ///
    /// Codes:
    ///
    /// - `1` 抖店
    /// - `2` 门店
    /// - `3` 商品ID
    /// - `4` SKU
    /// - `5` 类目
    /// - `6` 活动
    /// - `7` 商品标
    pub trade_limit_resource: i32,
}

impl DoudianTradeCreateTradeLimitTemplateTradeLimitRuleRequest {
    /// With the parameters that are required.
    pub fn new(trade_limit_model: i32, trade_limit_resource: i32) -> Self {
        Self {
            trade_limit_model,
            trade_limit_resource,
        }
    }
}

impl rt::Encode for DoudianTradeCreateTradeLimitTemplateTradeLimitRuleRequest {
    fn name(&self) -> &'static str {
        "DoudianTradeCreateTradeLimitTemplateTradeLimitRuleRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("trade_limit_model").required().codes(&["1", "2", "3", "4"]),
            rt::Field::new("trade_limit_resource")
                .required()
                .codes(&["1", "2", "3", "4", "5", "6", "7"]),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.trade_limit_model);
        rt::put(w, 1, &self.trade_limit_resource);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateTradeLimitTemplateTradeLimitRuleRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_model, r),
            1 => rt::get(&mut self.trade_limit_resource, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianTradeCreateTradeLimitTemplateTradeLimitRuleRequest);

rt::impl_serde!(
    DoudianTradeCreateTradeLimitTemplateTradeLimitRuleRequest, Self::default()
);
