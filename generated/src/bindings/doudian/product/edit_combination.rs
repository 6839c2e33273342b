// @generated from doudian/product/product.editCombination.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 编辑商品搭配 — `product.editCombination`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductEditCombinationRequest;
///
/// let request = DoudianProductEditCombinationRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:2010004` | 非法的参数 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductEditCombinationRequest {
    /// 搭配ID
    pub combination_id: i64,
    /// 搭配标题
    pub title: Option<String>,
    /// 搭配描述
    pub description: Option<String>,
    /// 搭配主图信息
    ///
    /// JSON inside text on the wire.
    pub anchor_image_info: Option<rt::JsonText<rt::Value>>,
    /// 创建者ID
    pub creator_id: Option<i64>,
    /// 创建者类型
    ///
    /// Codes:
    ///
    /// - `1` 店铺
    /// - `3` 客服
    pub creator_type: Option<i64>,
    /// 搭配类型
    ///
    /// Codes:
    ///
    /// - `1` 店铺
    /// - `3` 客服
    pub combination_type: Option<i32>,
    /// 搭配子类型
    ///
    /// Codes:
    ///
    /// - `0` 默认搭配
    /// - `1` 固定有主图搭配
    /// - `2` 无主图搭配
    pub combination_subtype: Option<i32>,
    /// SKU信息
    pub sku_info: Option<Vec<DoudianProductEditCombinationSkuInfo>>,
    /// 商品ID列表
    pub product_ids: Option<Vec<i64>>,
}

impl DoudianProductEditCombinationRequest {
    /// With the parameters that are required.
    pub fn new(combination_id: i64) -> Self {
        Self {
            combination_id,
            title: None,
            description: None,
            anchor_image_info: None,
            creator_id: None,
            creator_type: None,
            combination_type: None,
            combination_subtype: None,
            sku_info: None,
            product_ids: None,
        }
    }

    /// Sets `title` (搭配标题).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `description` (搭配描述).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `anchor_image_info` (搭配主图信息).
    #[must_use]
    pub fn anchor_image_info(
        mut self,
        anchor_image_info: impl Into<rt::JsonText<rt::Value>>,
    ) -> Self {
        self.anchor_image_info = Some(anchor_image_info.into());
        self
    }

    /// Sets `creator_id` (创建者ID).
    #[must_use]
    pub fn creator_id(mut self, creator_id: i64) -> Self {
        self.creator_id = Some(creator_id);
        self
    }

    /// Sets `creator_type` (创建者类型).
    #[must_use]
    pub fn creator_type(mut self, creator_type: i64) -> Self {
        self.creator_type = Some(creator_type);
        self
    }

    /// Sets `combination_type` (搭配类型).
    #[must_use]
    pub fn combination_type(mut self, combination_type: i32) -> Self {
        self.combination_type = Some(combination_type);
        self
    }

    /// Sets `combination_subtype` (搭配子类型).
    #[must_use]
    pub fn combination_subtype(mut self, combination_subtype: i32) -> Self {
        self.combination_subtype = Some(combination_subtype);
        self
    }

    /// Sets `sku_info` (SKU信息).
    #[must_use]
    pub fn sku_info(
        mut self,
        sku_info: impl Into<Vec<DoudianProductEditCombinationSkuInfo>>,
    ) -> Self {
        self.sku_info = Some(sku_info.into());
        self
    }

    /// Sets `product_ids` (商品ID列表).
    #[must_use]
    pub fn product_ids(mut self, product_ids: impl Into<Vec<i64>>) -> Self {
        self.product_ids = Some(product_ids.into());
        self
    }
}

/// The answer to [`DoudianProductEditCombinationRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductEditCombinationResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductEditCombinationRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.editCombination",
        path: "/product/editCombination",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010004",
                label: "非法的参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianProductEditCombinationRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditCombinationRequest",
            &[
                rt::Field("combination_id", rt::REQUIRED, &[]),
                rt::Field("title", 0, &[]),
                rt::Field("description", 0, &[]),
                rt::Field("anchor_image_info", 0, &[]),
                rt::Field("creator_id", 0, &[]),
                rt::Field("creator_type", 0, &["1", "3"]),
                rt::Field("combination_type", 0, &["1", "3"]),
                rt::Field("combination_subtype", 0, &["0", "1", "2"]),
                rt::Field("sku_info", 0, &[]),
                rt::Field("product_ids", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.anchor_image_info);
        rt::put(w, 0, &self.combination_id);
        rt::put(w, 7, &self.combination_subtype);
        rt::put(w, 6, &self.combination_type);
        rt::put(w, 4, &self.creator_id);
        rt::put(w, 5, &self.creator_type);
        rt::put(w, 2, &self.description);
        rt::put(w, 9, &self.product_ids);
        rt::put(w, 8, &self.sku_info);
        rt::put(w, 1, &self.title);
    }
}

rt::impl_record!(DoudianProductEditCombinationRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductEditCombinationRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.combination_id, r),
            1 => rt::get(&mut self.title, r),
            2 => rt::get(&mut self.description, r),
            3 => rt::get(&mut self.anchor_image_info, r),
            4 => rt::get(&mut self.creator_id, r),
            5 => rt::get(&mut self.creator_type, r),
            6 => rt::get(&mut self.combination_type, r),
            7 => rt::get(&mut self.combination_subtype, r),
            8 => rt::get(&mut self.sku_info, r),
            9 => rt::get(&mut self.product_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductEditCombinationRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            combination_id: Default::default(),
            title: Default::default(),
            description: Default::default(),
            anchor_image_info: Default::default(),
            creator_id: Default::default(),
            creator_type: Default::default(),
            combination_type: Default::default(),
            combination_subtype: Default::default(),
            sku_info: Default::default(),
            product_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductEditCombinationRequest, Self::blank());

/// Part of the request `product.editCombination`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductEditCombinationSkuInfo {
    /// 商品ID
    pub product_id: Option<i64>,
    /// SKU数量信息
    pub sku_num_info: Vec<DoudianProductEditCombinationSkuNumInfo>,
}

impl DoudianProductEditCombinationSkuInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            sku_num_info: Default::default(),
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `sku_num_info` (SKU数量信息).
    #[must_use]
    pub fn sku_num_info(
        mut self,
        sku_num_info: impl Into<Vec<DoudianProductEditCombinationSkuNumInfo>>,
    ) -> Self {
        self.sku_num_info = sku_num_info.into();
        self
    }
}

impl rt::Encode for DoudianProductEditCombinationSkuInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditCombinationSkuInfo",
            &[rt::Field("product_id", 0, &[]), rt::Field("sku_num_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.sku_num_info);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductEditCombinationSkuInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.sku_num_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductEditCombinationSkuInfo);

rt::impl_serde!(DoudianProductEditCombinationSkuInfo, Self::default());

/// Part of the request `product.editCombination`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductEditCombinationSkuNumInfo {
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// SKU数量
    pub num: Option<i64>,
}

impl DoudianProductEditCombinationSkuNumInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self { sku_id: None, num: None }
    }

    /// Sets `sku_id` (SKU\_ID).
    #[must_use]
    pub fn sku_id(mut self, sku_id: i64) -> Self {
        self.sku_id = Some(sku_id);
        self
    }

    /// Sets `num` (SKU数量).
    #[must_use]
    pub fn num(mut self, num: i64) -> Self {
        self.num = Some(num);
        self
    }
}

impl rt::Encode for DoudianProductEditCombinationSkuNumInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditCombinationSkuNumInfo",
            &[rt::Field("sku_id", 0, &[]), rt::Field("num", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.num);
        rt::put(w, 0, &self.sku_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductEditCombinationSkuNumInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductEditCombinationSkuNumInfo);

rt::impl_serde!(DoudianProductEditCombinationSkuNumInfo, Self::default());
