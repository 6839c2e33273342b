// @generated from doudian/product/product.editSchema.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 按schema编辑商品 — `product.editSchema`
///
/// No source describes the answer.
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductEditSchemaRequest;
///
/// let request = DoudianProductEditSchemaRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductEditSchemaRequest {
    /// `product_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<rt::Value>,
    /// `commit`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub commit: Option<bool>,
    /// `token`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub token: Option<String>,
    /// `model`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub model: Option<String>,
    /// `recommend_ids`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub recommend_ids: Option<rt::Value>,
}

impl DoudianProductEditSchemaRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            commit: None,
            token: None,
            model: None,
            recommend_ids: None,
        }
    }

    /// Sets `product_id`.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<rt::Value>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `commit`.
    #[must_use]
    pub fn commit(mut self, commit: bool) -> Self {
        self.commit = Some(commit);
        self
    }

    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets `model`.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `recommend_ids`.
    #[must_use]
    pub fn recommend_ids(mut self, recommend_ids: impl Into<rt::Value>) -> Self {
        self.recommend_ids = Some(recommend_ids.into());
        self
    }
}

impl Default for DoudianProductEditSchemaRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductEditSchemaRequest`].
pub type DoudianProductEditSchemaResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianProductEditSchemaRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.editSchema",
        path: "/product/editSchema",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductEditSchemaRequest {
    fn name(&self) -> &'static str {
        "DoudianProductEditSchemaRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("product_id"),
            rt::Field::new("commit"),
            rt::Field::new("token"),
            rt::Field::new("model"),
            rt::Field::new("recommend_ids"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.commit);
        rt::put(w, 3, &self.model);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 4, &self.recommend_ids);
        rt::put(w, 2, &self.token);
    }
}

rt::impl_debug!(DoudianProductEditSchemaRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductEditSchemaRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.commit, r),
            2 => rt::get(&mut self.token, r),
            3 => rt::get(&mut self.model, r),
            4 => rt::get(&mut self.recommend_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductEditSchemaRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            commit: Default::default(),
            token: Default::default(),
            model: Default::default(),
            recommend_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductEditSchemaRequest, Self::blank());
