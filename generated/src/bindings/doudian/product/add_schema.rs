// @generated from doudian/product/product.addSchema.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianProductRecruitInfo;

/// 按schema发布商品 — `product.addSchema`
///
/// Family: `product` (the feature `product`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianProductAddSchemaRequest, JsonText};
///
/// let request = DoudianProductAddSchemaRequest::new(
///     true,
///     "…",
///     JsonText::Text("{}".to_owned()),
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductAddSchemaRequest {
    /// 是否提审
    pub commit: bool,
    /// 商品发布提交token
    pub token: String,
    /// schema数据
    ///
    /// JSON inside text on the wire.
    pub model: rt::JsonText<rt::Value>,
    /// 商品ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<i64>,
    /// 招商信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub recruit_info: Option<DoudianProductRecruitInfo>,
    /// `recommend_ids` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub recommend_ids: Option<rt::Value>,
}

impl DoudianProductAddSchemaRequest {
    /// With the parameters that are required.
    pub fn new(
        commit: bool,
        token: impl Into<String>,
        model: impl Into<rt::JsonText<rt::Value>>,
    ) -> Self {
        Self {
            commit,
            token: token.into(),
            model: model.into(),
            product_id: None,
            recruit_info: None,
            recommend_ids: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `recruit_info` (招商信息).
    #[must_use]
    pub fn recruit_info(mut self, recruit_info: DoudianProductRecruitInfo) -> Self {
        self.recruit_info = Some(recruit_info);
        self
    }

    /// Sets `recommend_ids`.
    #[must_use]
    pub fn recommend_ids(mut self, recommend_ids: impl Into<rt::Value>) -> Self {
        self.recommend_ids = Some(recommend_ids.into());
        self
    }
}

/// The answer to [`DoudianProductAddSchemaRequest`].
pub type DoudianProductAddSchemaResponse = rt::DoudianResponse<
    DoudianProductAddSchemaData,
>;

impl rt::DoudianRequest for DoudianProductAddSchemaRequest {
    type Data = DoudianProductAddSchemaData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.addSchema",
        path: "/product/addSchema",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductAddSchemaRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddSchemaRequest",
            &[
                rt::Field("commit", rt::REQUIRED, &[]),
                rt::Field("token", rt::REQUIRED, &[]),
                rt::Field("model", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::UNCERTAIN, &[]),
                rt::Field("recruit_info", rt::UNCERTAIN, &[]),
                rt::Field("recommend_ids", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.commit);
        rt::put(w, 2, &self.model);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 5, &self.recommend_ids);
        rt::put(w, 4, &self.recruit_info);
        rt::put(w, 1, &self.token);
    }
}

rt::impl_record!(DoudianProductAddSchemaRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductAddSchemaRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.commit, r),
            1 => rt::get(&mut self.token, r),
            2 => rt::get(&mut self.model, r),
            3 => rt::get(&mut self.product_id, r),
            4 => rt::get(&mut self.recruit_info, r),
            5 => rt::get(&mut self.recommend_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductAddSchemaRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            commit: Default::default(),
            token: Default::default(),
            model: Default::default(),
            product_id: Default::default(),
            recruit_info: Default::default(),
            recommend_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductAddSchemaRequest, Self::blank());

/// Part of the answer to `product.addSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAddSchemaData {
    /// 商品ID
    pub product_id: Option<i64>,
    /// SKU信息
    pub sku: Vec<DoudianProductAddSchemaSku>,
}

impl rt::Encode for DoudianProductAddSchemaData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddSchemaData",
            &[rt::Field("product_id", 0, &[]), rt::Field("sku", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.sku);
    }
}

impl rt::Decode for DoudianProductAddSchemaData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.sku, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAddSchemaData);

rt::impl_serde!(DoudianProductAddSchemaData, Self::default());

/// Part of the answer to `product.addSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAddSchemaSku {
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// 外部SKU\_ID
    pub out_sku_id: Option<i64>,
    /// 外部SKU\_ID
    pub outer_sku_id: Option<String>,
    /// 外部SKU\_ID
    pub code: Option<String>,
}

impl rt::Encode for DoudianProductAddSchemaSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddSchemaSku",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field("out_sku_id", 0, &[]),
                rt::Field("outer_sku_id", 0, &[]),
                rt::Field("code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.code);
        rt::put(w, 1, &self.out_sku_id);
        rt::put(w, 2, &self.outer_sku_id);
        rt::put(w, 0, &self.sku_id);
    }
}

impl rt::Decode for DoudianProductAddSchemaSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.out_sku_id, r),
            2 => rt::get(&mut self.outer_sku_id, r),
            3 => rt::get(&mut self.code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAddSchemaSku);

rt::impl_serde!(DoudianProductAddSchemaSku, Self::default());
