// @generated from doudian/product/product.editSchema.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 按schema编辑商品 — `product.editSchema`
///
/// What it answers is not documented.
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductEditSchemaRequest {
    /// 商品ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<i64>,
    /// 是否提审
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub commit: Option<bool>,
    /// 商品发布提交token
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub token: Option<String>,
    /// schema数据
    ///
    /// JSON inside text on the wire.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub model: Option<rt::JsonText<rt::Value>>,
    /// `recommend_ids` on the wire; it has no label.
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

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `commit` (是否提审).
    #[must_use]
    pub fn commit(mut self, commit: bool) -> Self {
        self.commit = Some(commit);
        self
    }

    /// Sets `token` (商品发布提交token).
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets `model` (schema数据).
    #[must_use]
    pub fn model(mut self, model: impl Into<rt::JsonText<rt::Value>>) -> Self {
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditSchemaRequest",
            &[
                rt::Field("product_id", rt::UNCERTAIN, &[]),
                rt::Field("commit", rt::UNCERTAIN, &[]),
                rt::Field("token", rt::UNCERTAIN, &[]),
                rt::Field("model", rt::UNCERTAIN, &[]),
                rt::Field("recommend_ids", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.commit);
        rt::put(w, 3, &self.model);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 4, &self.recommend_ids);
        rt::put(w, 2, &self.token);
    }
}

rt::impl_record!(DoudianProductEditSchemaRequest);

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
