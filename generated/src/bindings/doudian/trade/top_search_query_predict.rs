// @generated from doudian/trade/trade.TopSearchQueryPredict.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 热搜词推荐 — `trade.TopSearchQueryPredict`
///
/// Open to micro apps only.
///
/// Family: `trade` (the feature `trade`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianTradeTopSearchQueryPredictRequest;
///
/// let request = DoudianTradeTopSearchQueryPredictRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianTradeTopSearchQueryPredictRequest {
    /// 叶子类目ID
    ///
    /// An ID that is no leaf category answers an empty list.
    pub category_id: Option<i64>,
    /// 首图信息
    pub image: Option<DoudianTradeTopSearchQueryPredictImage>,
}

impl DoudianTradeTopSearchQueryPredictRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            category_id: None,
            image: None,
        }
    }

    /// Sets `category_id` (叶子类目ID).
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `image` (首图信息).
    #[must_use]
    pub fn image(mut self, image: DoudianTradeTopSearchQueryPredictImage) -> Self {
        self.image = Some(image);
        self
    }
}

impl Default for DoudianTradeTopSearchQueryPredictRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianTradeTopSearchQueryPredictRequest`].
pub type DoudianTradeTopSearchQueryPredictResponse = rt::DoudianResponse<
    DoudianTradeTopSearchQueryPredictData,
>;

impl rt::DoudianRequest for DoudianTradeTopSearchQueryPredictRequest {
    type Data = DoudianTradeTopSearchQueryPredictData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "trade.TopSearchQueryPredict",
        path: "/trade/TopSearchQueryPredict",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianTradeTopSearchQueryPredictRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTopSearchQueryPredictRequest",
            &[rt::Field("category_id", 0, &[]), rt::Field("image", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
        rt::put(w, 1, &self.image);
    }
}

rt::impl_record!(DoudianTradeTopSearchQueryPredictRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeTopSearchQueryPredictRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            1 => rt::get(&mut self.image, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTradeTopSearchQueryPredictRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
            image: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeTopSearchQueryPredictRequest, Self::blank());

/// Part of the answer to `trade.TopSearchQueryPredict`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTopSearchQueryPredictData {
    /// 推荐热搜词
    pub result: Vec<String>,
}

impl rt::Encode for DoudianTradeTopSearchQueryPredictData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTopSearchQueryPredictData",
            &[rt::Field("result", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.result);
    }
}

impl rt::Decode for DoudianTradeTopSearchQueryPredictData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTopSearchQueryPredictData);

rt::impl_serde!(DoudianTradeTopSearchQueryPredictData, Self::default());

/// Part of the request `trade.TopSearchQueryPredict`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTopSearchQueryPredictImage {
    /// 首图URL
    pub image_url: Option<String>,
}

impl DoudianTradeTopSearchQueryPredictImage {
    /// Without parameters.
    pub fn new() -> Self {
        Self { image_url: None }
    }

    /// Sets `image_url` (首图URL).
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}

impl rt::Encode for DoudianTradeTopSearchQueryPredictImage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTopSearchQueryPredictImage",
            &[rt::Field("image_url", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.image_url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeTopSearchQueryPredictImage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.image_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTopSearchQueryPredictImage);

rt::impl_serde!(DoudianTradeTopSearchQueryPredictImage, Self::default());
