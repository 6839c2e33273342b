// @generated from doudian/product/product.applyMainPicVideo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 应用主图视频 — `product.applyMainPicVideo`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductApplyMainPicVideoRequest;
///
/// let request = DoudianProductApplyMainPicVideoRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductApplyMainPicVideoRequest {
    /// 商品ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<i64>,
    /// 主图视频ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub material_video_id: Option<String>,
}

impl DoudianProductApplyMainPicVideoRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            material_video_id: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `material_video_id` (主图视频ID).
    #[must_use]
    pub fn material_video_id(mut self, material_video_id: impl Into<String>) -> Self {
        self.material_video_id = Some(material_video_id.into());
        self
    }
}

impl Default for DoudianProductApplyMainPicVideoRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductApplyMainPicVideoRequest`].
pub type DoudianProductApplyMainPicVideoResponse = rt::DoudianResponse<
    DoudianProductApplyMainPicVideoData,
>;

impl rt::DoudianRequest for DoudianProductApplyMainPicVideoRequest {
    type Data = DoudianProductApplyMainPicVideoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.applyMainPicVideo",
        path: "/product/applyMainPicVideo",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductApplyMainPicVideoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductApplyMainPicVideoRequest",
            &[
                rt::Field("product_id", rt::UNCERTAIN, &[]),
                rt::Field("material_video_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.material_video_id);
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianProductApplyMainPicVideoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductApplyMainPicVideoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.material_video_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductApplyMainPicVideoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            material_video_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductApplyMainPicVideoRequest, Self::blank());

/// Part of the answer to `product.applyMainPicVideo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductApplyMainPicVideoData {
    /// 素材ID
    pub material_id: Option<i64>,
}

impl rt::Encode for DoudianProductApplyMainPicVideoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductApplyMainPicVideoData",
            &[rt::Field("material_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.material_id);
    }
}

impl rt::Decode for DoudianProductApplyMainPicVideoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductApplyMainPicVideoData);

rt::impl_serde!(DoudianProductApplyMainPicVideoData, Self::default());
