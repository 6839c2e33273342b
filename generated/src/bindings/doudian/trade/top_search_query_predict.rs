// @generated from doudian/trade/trade.TopSearchQueryPredict.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 热搜词推荐 — `trade.TopSearchQueryPredict`
///
/// No source describes the answer.
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeTopSearchQueryPredictRequest {
    /// 叶子类目ID
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
pub type DoudianTradeTopSearchQueryPredictResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianTradeTopSearchQueryPredictRequest {
    type Data = rt::Value;

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
    fn name(&self) -> &'static str {
        "DoudianTradeTopSearchQueryPredictRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("category_id"),
            rt::Field::new("image"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
        rt::put(w, 1, &self.image);
    }
}

rt::impl_debug!(DoudianTradeTopSearchQueryPredictRequest);

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

/// Part of the request `trade.TopSearchQueryPredict`.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianTradeTopSearchQueryPredictImage"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("image_url")];
        FIELDS
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

rt::impl_debug!(DoudianTradeTopSearchQueryPredictImage);

rt::impl_serde!(DoudianTradeTopSearchQueryPredictImage, Self::default());
