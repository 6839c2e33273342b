// @generated from doudian/product/product.addCombination.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建商品搭配 — `product.addCombination`
///
/// Family: `product` (the feature `product`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductAddCombinationRequest;
///
/// let request = DoudianProductAddCombinationRequest::new(
///     "…",
///     "…",
///     1,
///     1,
///     1,
///     [1],
///     1,
///     1,
///     1,
/// );
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
/// | 20000 | `isp.service-error:2010001` | 系统错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductAddCombinationRequest {
    /// 搭配标题
    pub title: String,
    /// 搭配描述语
    pub description: String,
    /// 搭配主图与锚点信息
    ///
    /// JSON inside text on the wire.
    pub anchor_image_info: Option<rt::JsonText<rt::Value>>,
    /// 创建者类型
    ///
    /// Codes:
    ///
    /// - `1` 店铺
    /// - `3` 客服
    pub creator_type: i64,
    /// 创建者ID
    pub creator_id: i64,
    /// 创建来源
    pub create_source: i64,
    /// 商品ID列表
    pub product_ids: Vec<i64>,
    /// 搭配类型
    ///
    /// Codes:
    ///
    /// - `1` 店铺搭配
    /// - `3` 客服搭配
    pub combination_type: i32,
    /// 搭配子类型
    pub combination_subtype: i32,
    /// 搭配归属者类型
    pub owner_type: i32,
    /// SKU信息
    pub sku_info: Option<Vec<DoudianProductAddCombinationSkuInfo>>,
}

#[allow(clippy::too_many_arguments)]
impl DoudianProductAddCombinationRequest {
    /// With the parameters that are required.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        creator_type: i64,
        creator_id: i64,
        create_source: i64,
        product_ids: impl Into<Vec<i64>>,
        combination_type: i32,
        combination_subtype: i32,
        owner_type: i32,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            anchor_image_info: None,
            creator_type,
            creator_id,
            create_source,
            product_ids: product_ids.into(),
            combination_type,
            combination_subtype,
            owner_type,
            sku_info: None,
        }
    }

    /// Sets `anchor_image_info` (搭配主图与锚点信息).
    #[must_use]
    pub fn anchor_image_info(
        mut self,
        anchor_image_info: impl Into<rt::JsonText<rt::Value>>,
    ) -> Self {
        self.anchor_image_info = Some(anchor_image_info.into());
        self
    }

    /// Sets `sku_info` (SKU信息).
    #[must_use]
    pub fn sku_info(
        mut self,
        sku_info: impl Into<Vec<DoudianProductAddCombinationSkuInfo>>,
    ) -> Self {
        self.sku_info = Some(sku_info.into());
        self
    }
}

/// The answer to [`DoudianProductAddCombinationRequest`].
pub type DoudianProductAddCombinationResponse = rt::DoudianResponse<
    DoudianProductAddCombinationData,
>;

impl rt::DoudianRequest for DoudianProductAddCombinationRequest {
    type Data = DoudianProductAddCombinationData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.addCombination",
        path: "/product/addCombination",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010001",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianProductAddCombinationRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddCombinationRequest",
            &[
                rt::Field("title", rt::REQUIRED, &[]),
                rt::Field("description", rt::REQUIRED, &[]),
                rt::Field("anchor_image_info", 0, &[]),
                rt::Field("creator_type", rt::REQUIRED, &["1", "3"]),
                rt::Field("creator_id", rt::REQUIRED, &[]),
                rt::Field("create_source", rt::REQUIRED, &[]),
                rt::Field("product_ids", rt::REQUIRED, &[]),
                rt::Field("combination_type", rt::REQUIRED, &["1", "3"]),
                rt::Field("combination_subtype", rt::REQUIRED, &[]),
                rt::Field("owner_type", rt::REQUIRED, &[]),
                rt::Field("sku_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.anchor_image_info);
        rt::put(w, 8, &self.combination_subtype);
        rt::put(w, 7, &self.combination_type);
        rt::put(w, 5, &self.create_source);
        rt::put(w, 4, &self.creator_id);
        rt::put(w, 3, &self.creator_type);
        rt::put(w, 1, &self.description);
        rt::put(w, 9, &self.owner_type);
        rt::put(w, 6, &self.product_ids);
        rt::put(w, 10, &self.sku_info);
        rt::put(w, 0, &self.title);
    }
}

rt::impl_record!(DoudianProductAddCombinationRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductAddCombinationRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.title, r),
            1 => rt::get(&mut self.description, r),
            2 => rt::get(&mut self.anchor_image_info, r),
            3 => rt::get(&mut self.creator_type, r),
            4 => rt::get(&mut self.creator_id, r),
            5 => rt::get(&mut self.create_source, r),
            6 => rt::get(&mut self.product_ids, r),
            7 => rt::get(&mut self.combination_type, r),
            8 => rt::get(&mut self.combination_subtype, r),
            9 => rt::get(&mut self.owner_type, r),
            10 => rt::get(&mut self.sku_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductAddCombinationRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            title: Default::default(),
            description: Default::default(),
            anchor_image_info: Default::default(),
            creator_type: Default::default(),
            creator_id: Default::default(),
            create_source: Default::default(),
            product_ids: Default::default(),
            combination_type: Default::default(),
            combination_subtype: Default::default(),
            owner_type: Default::default(),
            sku_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductAddCombinationRequest, Self::blank());

/// Part of the answer to `product.addCombination`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAddCombinationData {
    /// 搭配ID
    pub combination_id: Option<i64>,
}

impl rt::Encode for DoudianProductAddCombinationData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddCombinationData",
            &[rt::Field("combination_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.combination_id);
    }
}

impl rt::Decode for DoudianProductAddCombinationData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.combination_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAddCombinationData);

rt::impl_serde!(DoudianProductAddCombinationData, Self::default());

/// Part of the request `product.addCombination`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAddCombinationSkuInfo {
    /// 商品ID
    pub product_id: i64,
    /// SKU数量信息
    pub sku_num_info: Vec<DoudianProductAddCombinationSkuNumInfo>,
}

impl DoudianProductAddCombinationSkuInfo {
    /// With the parameters that are required.
    pub fn new(
        product_id: i64,
        sku_num_info: impl Into<Vec<DoudianProductAddCombinationSkuNumInfo>>,
    ) -> Self {
        Self {
            product_id,
            sku_num_info: sku_num_info.into(),
        }
    }
}

impl rt::Encode for DoudianProductAddCombinationSkuInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddCombinationSkuInfo",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("sku_num_info", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.sku_num_info);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductAddCombinationSkuInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.sku_num_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAddCombinationSkuInfo);

rt::impl_serde!(DoudianProductAddCombinationSkuInfo, Self::default());

/// Part of the request `product.addCombination`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAddCombinationSkuNumInfo {
    /// SKU\_ID
    pub sku_id: i64,
    /// SKU个数
    pub num: i64,
}

impl DoudianProductAddCombinationSkuNumInfo {
    /// With the parameters that are required.
    pub fn new(sku_id: i64, num: i64) -> Self {
        Self { sku_id, num }
    }
}

impl rt::Encode for DoudianProductAddCombinationSkuNumInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddCombinationSkuNumInfo",
            &[
                rt::Field("sku_id", rt::REQUIRED, &[]),
                rt::Field("num", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.num);
        rt::put(w, 0, &self.sku_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductAddCombinationSkuNumInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAddCombinationSkuNumInfo);

rt::impl_serde!(DoudianProductAddCombinationSkuNumInfo, Self::default());
