// @generated from doudian/trade/trade.TopSearchQueryFilter.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 热搜词过滤 — `trade.TopSearchQueryFilter`
///
/// No source describes the answer.
///
/// Family: `trade` (the feature `trade`).
/// Only reads, so repeating it is safe.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeTopSearchQueryFilterRequest {
    /// 推荐热搜词列表
    pub query: Vec<String>,
    /// 叶子类目ID
    pub category_id: i64,
    /// 标题名称
    pub title: String,
    /// 自填属性
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub attr: BTreeMap<String, rt::Value>,
    /// 商详图OCR文字列表
    pub ocr_text: Vec<String>,
}

impl DoudianTradeTopSearchQueryFilterRequest {
    /// With the parameters that are required.
    pub fn new(
        query: impl IntoIterator<Item = impl Into<String>>,
        category_id: i64,
        title: impl Into<String>,
        attr: impl Into<BTreeMap<String, rt::Value>>,
        ocr_text: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            query: query.into_iter().map(Into::into).collect(),
            category_id,
            title: title.into(),
            attr: attr.into(),
            ocr_text: ocr_text.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianTradeTopSearchQueryFilterRequest`].
pub type DoudianTradeTopSearchQueryFilterResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianTradeTopSearchQueryFilterRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "trade.TopSearchQueryFilter",
        path: "/trade/TopSearchQueryFilter",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianTradeTopSearchQueryFilterRequest {
    fn name(&self) -> &'static str {
        "DoudianTradeTopSearchQueryFilterRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("query").required(),
            rt::Field::new("category_id").required(),
            rt::Field::new("title").required(),
            rt::Field::new("attr").required(),
            rt::Field::new("ocr_text").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.attr);
        rt::put(w, 1, &self.category_id);
        rt::put(w, 4, &self.ocr_text);
        rt::put(w, 0, &self.query);
        rt::put(w, 2, &self.title);
    }
}

rt::impl_debug!(DoudianTradeTopSearchQueryFilterRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeTopSearchQueryFilterRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.query, r),
            1 => rt::get(&mut self.category_id, r),
            2 => rt::get(&mut self.title, r),
            3 => rt::get(&mut self.attr, r),
            4 => rt::get(&mut self.ocr_text, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTradeTopSearchQueryFilterRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            query: Default::default(),
            category_id: Default::default(),
            title: Default::default(),
            attr: Default::default(),
            ocr_text: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeTopSearchQueryFilterRequest, Self::blank());
