// @generated from doudian/product/product.delProductMainPicVideo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 删除主图视频 — `product.delProductMainPicVideo`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductDelProductMainPicVideoRequest;
///
/// let request = DoudianProductDelProductMainPicVideoRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductDelProductMainPicVideoRequest {
    /// 商品ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<i64>,
}

impl DoudianProductDelProductMainPicVideoRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { product_id: None }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }
}

impl Default for DoudianProductDelProductMainPicVideoRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductDelProductMainPicVideoRequest`].
pub type DoudianProductDelProductMainPicVideoResponse = rt::DoudianResponse<
    DoudianProductDelProductMainPicVideoData,
>;

impl rt::DoudianRequest for DoudianProductDelProductMainPicVideoRequest {
    type Data = DoudianProductDelProductMainPicVideoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.delProductMainPicVideo",
        path: "/product/delProductMainPicVideo",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductDelProductMainPicVideoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDelProductMainPicVideoRequest",
            &[rt::Field("product_id", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianProductDelProductMainPicVideoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductDelProductMainPicVideoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductDelProductMainPicVideoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductDelProductMainPicVideoRequest, Self::blank());

/// Part of the answer to `product.delProductMainPicVideo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductDelProductMainPicVideoData {
    /// 删除的素材ID
    pub material_id: Option<i64>,
}

impl rt::Encode for DoudianProductDelProductMainPicVideoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDelProductMainPicVideoData",
            &[rt::Field("material_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.material_id);
    }
}

impl rt::Decode for DoudianProductDelProductMainPicVideoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductDelProductMainPicVideoData);

rt::impl_serde!(DoudianProductDelProductMainPicVideoData, Self::default());
