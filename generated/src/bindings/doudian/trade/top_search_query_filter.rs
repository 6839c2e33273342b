// @generated from doudian/trade/trade.TopSearchQueryFilter.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 热搜词过滤 — `trade.TopSearchQueryFilter`
///
/// Takes the words that trade.TopSearchQueryPredict gave, drops those that the title or the attributes already say or contradict, and may add others.
///
/// Family: `trade` (the feature `trade`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianTradeTopSearchQueryFilterRequest;
///
/// let request = DoudianTradeTopSearchQueryFilterRequest::new(
///     ["…"],
///     1,
///     "…",
///     [("1".to_owned(), serde_json::json!({}))],
///     ["…"],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
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
    /// From the attribute's ID to the list of its values.
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
pub type DoudianTradeTopSearchQueryFilterResponse = rt::DoudianResponse<
    DoudianTradeTopSearchQueryFilterData,
>;

impl rt::DoudianRequest for DoudianTradeTopSearchQueryFilterRequest {
    type Data = DoudianTradeTopSearchQueryFilterData;

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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTopSearchQueryFilterRequest",
            &[
                rt::Field("query", rt::REQUIRED, &[]),
                rt::Field("category_id", rt::REQUIRED, &[]),
                rt::Field("title", rt::REQUIRED, &[]),
                rt::Field("attr", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("ocr_text", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.attr);
        rt::put(w, 1, &self.category_id);
        rt::put(w, 4, &self.ocr_text);
        rt::put(w, 0, &self.query);
        rt::put(w, 2, &self.title);
    }
}

rt::impl_record!(DoudianTradeTopSearchQueryFilterRequest);

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

/// Part of the answer to `trade.TopSearchQueryFilter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTopSearchQueryFilterData {
    /// 过滤后热搜词结果
    pub result: Vec<String>,
}

impl rt::Encode for DoudianTradeTopSearchQueryFilterData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTopSearchQueryFilterData",
            &[rt::Field("result", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.result);
    }
}

impl rt::Decode for DoudianTradeTopSearchQueryFilterData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTopSearchQueryFilterData);

rt::impl_serde!(DoudianTradeTopSearchQueryFilterData, Self::default());
