// @generated from doudian/trade/trade.batchGetTradeLimitTemplateList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量查询限购模板 — `trade.batchGetTradeLimitTemplateList`
///
/// The answer is known in part only.
///
/// Family: `trade` (the feature `trade`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianTradeBatchGetTradeLimitTemplateListRequest;
///
/// let request = DoudianTradeBatchGetTradeLimitTemplateListRequest::new([1]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListRequest {
    /// 限购模板ID列表
    pub trade_limit_template_id_list: Vec<i64>,
}

impl DoudianTradeBatchGetTradeLimitTemplateListRequest {
    /// With the parameters that are required.
    pub fn new(trade_limit_template_id_list: impl Into<Vec<i64>>) -> Self {
        Self {
            trade_limit_template_id_list: trade_limit_template_id_list.into(),
        }
    }
}

/// The answer to [`DoudianTradeBatchGetTradeLimitTemplateListRequest`].
pub type DoudianTradeBatchGetTradeLimitTemplateListResponse = rt::DoudianResponse<
    DoudianTradeBatchGetTradeLimitTemplateListData,
>;

impl rt::DoudianRequest for DoudianTradeBatchGetTradeLimitTemplateListRequest {
    type Data = DoudianTradeBatchGetTradeLimitTemplateListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "trade.batchGetTradeLimitTemplateList",
        path: "/trade/batchGetTradeLimitTemplateList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListRequest {
    fn name(&self) -> &'static str {
        "DoudianTradeBatchGetTradeLimitTemplateListRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("trade_limit_template_id_list").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.trade_limit_template_id_list);
    }
}

rt::impl_debug!(DoudianTradeBatchGetTradeLimitTemplateListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_template_id_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTradeBatchGetTradeLimitTemplateListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            trade_limit_template_id_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeBatchGetTradeLimitTemplateListRequest, Self::blank());

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListData {
    /// 限购模板列表
    pub trade_limit_template_list: Vec<
        DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate,
    >,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListData {
    fn name(&self) -> &'static str {
        "DoudianTradeBatchGetTradeLimitTemplateListData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("trade_limit_template_list")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.trade_limit_template_list);
    }
}

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_template_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianTradeBatchGetTradeLimitTemplateListData);

rt::impl_serde!(DoudianTradeBatchGetTradeLimitTemplateListData, Self::default());

/// Part of the answer to `trade.batchGetTradeLimitTemplateList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate {
    /// 限购模板ID
    pub trade_limit_template_id: Option<i64>,
}

impl rt::Encode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate {
    fn name(&self) -> &'static str {
        "DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("trade_limit_template_id")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.trade_limit_template_id);
    }
}

impl rt::Decode for DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_limit_template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate);

rt::impl_serde!(
    DoudianTradeBatchGetTradeLimitTemplateListTradeLimitTemplate, Self::default()
);
